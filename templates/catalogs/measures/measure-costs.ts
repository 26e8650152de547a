import type { CostClass, MeasureCost } from "~/domain/measures/measure";

/**
 * Cost class that the Open Earth Foundation's catalogue of climate actions (CityCatalyst, 325 actions) gives to the
 * action with this reference.
 */
export function catalogueCost(costClass: CostClass, reference: string): MeasureCost {
  return {
    class: costClass,
    source: `CityCatalyst climate actions (Open Earth Foundation), ${reference}`,
    confirmed: true,
  };
}

/** No catalogue that we read classes this measure: our judgement beside the classed ones. */
export function judgedCost(costClass: CostClass): MeasureCost {
  return { class: costClass, source: "SECAP Builder", confirmed: false };
}
