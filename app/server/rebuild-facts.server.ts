import type { PlanRecord } from "db/repositories/plans.server";
import { readEntries, type StoredEntry } from "db/repositories/entries.server";
import { replaceFacts } from "db/repositories/facts.server";
import { entryFacts, factContext, type EntryFacts, type FactContext } from "~/domain/plan/entry-facts";
import type { Template } from "~/domain/template/template";
import { factPlan, planEntryOf } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

interface FactSource {
  template: Template;
  plan: Pick<PlanRecord, "frameworks" | "country">;
}

/** Computes the facts of a whole plan anew from its entries, under the frameworks that `open` declares. */
export async function rebuildFacts(services: Services, open: OpenPlan): Promise<void> {
  const entries = await readEntries(services.db, open.scope);
  await replaceFacts(services.db, open.scope, factsOfEntries(open, entries));
}

/** The facts that follow from the entries of a plan, one for each. */
export function factsOfEntries(open: FactSource, entries: readonly StoredEntry[]): EntryFacts[] {
  const plan = factPlan(open);
  const living = entries.map((entry) => ({ ...planEntryOf(entry), id: entry.id }));
  const contexts = new Map<string, FactContext>();
  for (const entry of living) {
    if (entry.row === undefined) contexts.set(`${entry.section}/${entry.instance}`, factContext(plan, entry));
  }
  return living.map(({ id, ...entry }) =>
    entryFacts(plan, entry, contexts.get(`${entry.section}/${entry.instance}`) ?? null, id),
  );
}
