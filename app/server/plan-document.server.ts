import { readEntries } from "db/repositories/entries.server";
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
  const entries = await readEntries(services.db, scope);
  return {
    template: { id: plan.templateId, version: plan.templateVersion },
    title: plan.title,
    municipality: { name: plan.municipalityName, placeCode: plan.placeCode, country: plan.country },
    frameworks: plan.frameworks,
    locale: plan.locale,
    entries: entries.map(planEntryOf),
  };
}
