import { readEntries, type StoredEntry } from "db/repositories/entries.server";
import type { PlanRecord } from "db/repositories/plans.server";
import type { PlanScope } from "db/plan-scope";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { planEntryOf } from "./entry-facts.server";
import type { Services } from "./services.server";

/** The whole draft in memory, in the order in which it is shown and printed. */
export async function readPlanDocument(
  services: Services,
  plan: PlanRecord,
  scope: PlanScope,
): Promise<PlanDocument> {
  return planDocumentOf(plan, await readEntries(services.db, scope));
}

/** As `readPlanDocument`, of entries that were read already. */
export function planDocumentOf(plan: PlanRecord, entries: readonly StoredEntry[]): PlanDocument {
  return {
    template: { id: plan.templateId, version: plan.templateVersion },
    title: plan.title,
    municipality: { name: plan.municipalityName, placeCode: plan.placeCode, country: plan.country },
    frameworks: plan.frameworks,
    locale: plan.locale,
    entries: entries.map(planEntryOf),
  };
}
