import { measuresOfNetwork } from "db/repositories/network-measures.server";
import { measuresOf } from "templates/registry";
import type { Measure } from "~/domain/measures/measure";
import { libraryMeasure, type NetworkMeasure } from "~/domain/measures/network-measure";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";

/** A measure that a plan may adopt. */
export interface OfferedMeasure {
  measure: Measure;
  /** What the network of the plan wrote; null for the measures that everybody has. */
  network: NetworkMeasure | null;
}

/** What the plan's own network offers stands first; other networks' measures are nobody else's business. */
export async function libraryOf({ db }: Services, { scope, template }: OpenPlan): Promise<OfferedMeasure[]> {
  const shipped = measuresOf(template);
  const own = (await measuresOfNetwork(db, scope.networkId)).filter(({ retired }) => !retired);
  return [
    ...own.map(({ definition }) => ({
      measure: libraryMeasure(definition, shipped),
      network: definition,
    })),
    ...shipped.map((measure) => ({ measure, network: null })),
  ];
}
