import { placeByCode } from "templates/catalogs/places";
import type { CheckContext } from "~/domain/plan/check-plan";
import type { PlanDocument } from "~/domain/plan/plan-document";

/** What the checks of a plan know beside it: the year, and what the registry of places says of its municipality. */
export function checkContext({ municipality }: Pick<PlanDocument, "municipality">, now: Date): CheckContext {
  const place = municipality.placeCode === null ? undefined : placeByCode(municipality.placeCode);
  return { year: now.getFullYear(), registryPopulation: place?.populationProjection2022 ?? null };
}
