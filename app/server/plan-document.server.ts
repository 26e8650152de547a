import { readEntries, type StoredEntry } from "db/repositories/entries.server";
import type { PlanRecord } from "db/repositories/plans.server";
import { readPlanFactors } from "db/repositories/recommended-factors.server";
import type { PlanScope } from "db/plan-scope";
import type { FactorsOfPlan } from "~/domain/inventory/recommended-factor";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { planEntryOf } from "./entry-facts.server";
import type { Services } from "./services.server";

/** The whole draft in memory, in the order in which it is shown and printed. */
export async function readPlanDocument(
  services: Services,
  plan: PlanRecord,
  scope: PlanScope,
): Promise<PlanDocument> {
  const factors = await readPlanFactors(services.db, scope);
  return planDocumentOf(plan, await readEntries(services.db, scope), factors);
}

/** As `readPlanDocument`, of entries that were read already. */
export function planDocumentOf(
  plan: PlanRecord,
  entries: readonly StoredEntry[],
  factors: FactorsOfPlan,
): PlanDocument {
  return {
    template: { id: plan.templateId, version: plan.templateVersion },
    title: plan.title,
    municipality: { name: plan.municipalityName, placeCode: plan.placeCode, country: plan.country },
    frameworks: plan.frameworks,
    locale: plan.locale,
    factors,
    ...(plan.adoptedMeasures.length > 0 ? { measures: plan.adoptedMeasures } : {}),
    entries: entries.map(planEntryOf),
  };
}
