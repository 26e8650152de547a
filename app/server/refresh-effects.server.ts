import { refreshStaleEffects } from "db/repositories/refresh-effects.server";
import type { PlanScope } from "db/plan-scope";
import { hasMeasure } from "~/domain/plan/action-effects";
import { planEntryOf } from "./entry-facts.server";
import { factsOfEntries, type FactsOpen } from "./rebuild-facts.server";
import type { Services } from "./services.server";

/**
 * Before effects of actions are read from the facts: they rest on the whole plan, so a save only notes, in its own
 * transaction, that they are behind. Costs one look-up when they are not.
 */
export async function refreshEffects(
  { db }: Services,
  open: FactsOpen & { scope: PlanScope },
): Promise<void> {
  await refreshStaleEffects(db, open.scope, (entries, factors) => {
    const measured = new Set(entries.filter((entry) => hasMeasure(planEntryOf(entry))).map(({ id }) => id));
    if (measured.size === 0) return [];
    return factsOfEntries(open, entries, factors).filter(({ entryId }) => measured.has(entryId));
  });
}
