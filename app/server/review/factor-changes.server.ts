import type { PlanRecord } from "db/repositories/plans.server";
import { INVENTORIES } from "~/domain/plan/read-inventories";

/** When each section last changed, a change of the factors that inventories rest on included. */
export function withFactorChanges(
  lastChanges: ReadonlyMap<string, Date>,
  { factorsChangedAt }: Pick<PlanRecord, "factorsChangedAt">,
): ReadonlyMap<string, Date> {
  const saved = lastChanges.get(INVENTORIES);
  if (!factorsChangedAt || (saved && saved > factorsChangedAt)) return lastChanges;
  return new Map([...lastChanges, [INVENTORIES, factorsChangedAt]]);
}
