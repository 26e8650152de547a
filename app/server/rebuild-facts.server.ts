import type { PlanRecord } from "db/repositories/plans.server";
import { readEntries, type StoredEntry } from "db/repositories/entries.server";
import { replaceFacts } from "db/repositories/facts.server";
import { readPlanFactors } from "db/repositories/recommended-factors.server";
import type { FactorsOfPlan } from "~/domain/inventory/recommended-factor";
import { entryFacts, factContext, type EntryFacts, type FactContext } from "~/domain/plan/entry-facts";
import type { Template } from "~/domain/template/template";
import { actionEffects } from "~/domain/plan/action-effects";
import { documentOf, factPlan, planEntryOf, withFactors } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

/** What facts of a plan are computed under. */
export interface FactsOpen {
  template: Template;
  plan: Pick<PlanRecord, "frameworks" | "country" | "placeCode" | "adoptedMeasures">;
}

/** Computes the facts of a whole plan anew from its entries, under the frameworks that `open` declares. */
export async function rebuildFacts(services: Services, open: OpenPlan): Promise<void> {
  const entries = await readEntries(services.db, open.scope);
  const factors = await readPlanFactors(services.db, open.scope);
  await replaceFacts(services.db, open.scope, factsOfEntries(open, entries, factors));
}

/** The facts that follow from all entries of a plan, one for each. */
export function factsOfEntries(
  open: FactsOpen,
  entries: readonly StoredEntry[],
  factors: FactorsOfPlan,
): EntryFacts[] {
  const plan = withFactors(factPlan(open), factors);
  const living = entries.map((entry) => ({ ...planEntryOf(entry), id: entry.id }));
  const contexts = new Map<string, FactContext>();
  for (const entry of living) {
    if (entry.row === undefined) contexts.set(`${entry.section}/${entry.instance}`, factContext(plan, entry));
  }
  const effects = actionEffects(documentOf(plan, living), plan.template, plan.catalogue);
  return living.map(({ id, ...entry }) =>
    entryFacts(plan, entry, contexts.get(`${entry.section}/${entry.instance}`) ?? null, id, effects),
  );
}
