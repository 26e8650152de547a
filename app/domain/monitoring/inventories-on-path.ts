/** Each inventory beside the level that the way to the targets has in its year. */
import { type Explained, explainedFrom } from "../numbers/explained";
import { levelIn, type TrajectoryPoint } from "../targets/trajectory";

export interface InventoryOnPath {
  year: number;
  tco2e: number;
  /** Null outside the way, and while it is unknown. */
  path: number | null;
  /** Measured less path: above 0 the town emits more than it promised; t a year. */
  difference: Explained;
}

export function inventoriesOnPath(
  history: readonly TrajectoryPoint[],
  path: readonly TrajectoryPoint[],
): InventoryOnPath[] {
  return history.map(({ year, tco2e }) => {
    const level = levelIn(path, year);
    return { year, tco2e, path: level, difference: differenceOf(tco2e, level, year) };
  });
}

function differenceOf(tco2e: number, level: number | null, year: number): Explained {
  return explainedFrom(
    "tCO2e",
    {
      formula: "Δ = E − E*",
      inputs: [
        { symbol: "E", labelKey: "input.measuredEmissions", value: tco2e, unit: "tCO2e", year },
        { symbol: "E*", labelKey: "input.pathEmissions", value: level, unit: "tCO2e", year },
      ],
    },
    (measured, promised) => measured - promised,
  );
}
