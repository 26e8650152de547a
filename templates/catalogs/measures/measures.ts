/** The shipped library of measures. */
import type { Measure } from "~/domain/measures/measure";
import { moreAdaptationMeasures } from "./adaptation-kinds.measures";
import { adaptationMeasures } from "./adaptation.measures";
import { buildingMeasures } from "./buildings.measures";
import { energyMeasures } from "./energy.measures";
import { transportMeasures } from "./transport.measures";
import { wasteAndLandMeasures } from "./waste-land.measures";

export const measures: readonly Measure[] = [
  ...buildingMeasures,
  ...energyMeasures,
  ...transportMeasures,
  ...wasteAndLandMeasures,
  ...adaptationMeasures,
  ...moreAdaptationMeasures,
];
