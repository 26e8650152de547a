/** Brings the stored effects of a plan's actions up to its answers, in one transaction. */
import type { FactorsOfPlan } from "~/domain/inventory/recommended-factor";
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { entriesOf, type StoredEntry } from "./entries.server";
import { areEffectsStale, markEffectsFresh, writeFacts } from "./facts.server";
import { planFactors } from "./recommended-factors.server";

export async function refreshStaleEffects(
  db: Database,
  scope: PlanScope,
  factsOf: (entries: StoredEntry[], factors: FactorsOfPlan) => readonly EntryFacts[],
): Promise<void> {
  if (!areEffectsStale(db, scope)) return;
  const run = db.$client.transaction(() => {
    for (const facts of factsOf(entriesOf(db, scope), planFactors(db, scope))) writeFacts(db, scope, facts);
    markEffectsFresh(db, scope);
  });
  run.immediate();
}
