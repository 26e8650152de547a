/** Submissions keep the results of their day; those made before facilities were compared do not hold it. */
import { compareFacilities } from "~/domain/facilities/compare-facilities";
import type { FacilitiesComparison, FacilitiesResult } from "~/domain/facilities/facilities";
import { type Explained, explain } from "~/domain/numbers/explained";

type EarlierFacilities = Omit<
  FacilitiesResult,
  "comparison" | "registers" | "lightingPerLamp" | "pumpingIntensity"
> &
  Partial<FacilitiesResult>;

const NOT_COMPUTED: Explained = { value: null, unit: "", explanation: explain({}) };

/** The result with what it lacks as not known. */
export function completeFacilities(facilities: FacilitiesResult): FacilitiesResult {
  const earlier: EarlierFacilities = facilities;
  return {
    ...facilities,
    lightingPerLamp: earlier.lightingPerLamp ?? NOT_COMPUTED,
    pumpingIntensity: earlier.pumpingIntensity ?? NOT_COMPUTED,
    comparison: earlier.comparison ?? comparisonOf(facilities),
    registers: earlier.registers ?? [],
  };
}

/** Buildings alone: of the others not everything was kept that they are compared by. */
function comparisonOf({ buildings }: FacilitiesResult): FacilitiesComparison {
  const none = (unit: string) => compareFacilities([], unit, { unlike: "apart" });
  return {
    buildings: compareFacilities(
      buildings.map(({ row, name, use, intensity }) => ({ row, name, kind: use, figure: intensity })),
      "kWh/m²",
      { unlike: "together" },
    ),
    lighting: none("kWh/lamp"),
    fleet: none("kWh/km"),
    pumping: none("kWh/m³"),
  };
}
