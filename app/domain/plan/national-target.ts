import type { NationalTarget } from "../checks/target-checks";
import { ratio } from "../numbers/explained";
import type { PlanTarget } from "./plan-results";

/** As a cut on the same reference as the target, from the benchmark of the country that is of the same type. */
export function nationalTargetOf({ input, benchmarks }: PlanTarget): NationalTarget | null {
  const wanted = input.type === "bau" ? "first-ndc" : "national";
  const found = benchmarks.find(({ id, year }) => id === wanted && year === input.targetYear);
  const reference = input.type === "bau" ? input.bauTco2e : input.baseTco2e;
  const share = found ? ratio(found.level.value, reference) : null;
  if (!found || share === null) return null;
  return {
    edition: String(found.params.edition),
    targetYear: found.year,
    // Editions promise whole per cents: 483 of 592 Mt is "18 %".
    reductionPercent: Math.floor((1 - share) * 100),
    type: input.type === "bau" ? "bau" : "absolute",
  };
}
