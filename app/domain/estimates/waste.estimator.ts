/** Municipal solid waste that goes to a landfill or dump: generation per inhabitant of the region × population. */
import { type EstimateOutcome, refused, type RowTarget } from "./estimate";
import type { EstimateCatalogue } from "./estimate-catalogue";
import { labelOf } from "./estimate-label";
import type { TownFacts } from "./town-facts";

const ID = "waste-per-inhabitant";
/** Household waste, also when the row does not say which waste it is. */
const HOUSEHOLD: readonly (string | null)[] = ["municipal", null];

export function waste(
  target: RowTarget,
  facts: TownFacts,
  { wasteGeneration, ...catalogue }: EstimateCatalogue,
): EstimateOutcome | null {
  if (target.kind !== "waste" || target.treatment === null) return null;
  if (target.treatment !== "disposal" || !HOUSEHOLD.includes(target.wasteKind)) {
    return refused(ID, "local-practice");
  }
  const generation = wasteGeneration.find(({ countries }) => countries.includes(facts.country));
  if (!generation) return refused(ID, "country");
  const { population, year } = facts;
  if (population === null) return refused(ID, "population");
  const { value, unit, source, confirmed, range } = generation;
  return {
    ok: true,
    estimate: {
      id: ID,
      target,
      fills: "amount",
      label: labelOf({ wasteGeneration, ...catalogue }, ID, target.treatment, target.wasteKind),
      amount: {
        value: population * value,
        unit: "t",
        explanation: {
          formula: "M = P × g",
          inputs: [
            {
              symbol: "P",
              labelKey: "input.population",
              value: population,
              unit: "person",
              ...(year === null ? {} : { year }),
            },
          ],
          factors: [{ symbol: "g", value, unit, source: source.es, confirmed }],
          assumptions: [{ key: "assumption.estimate.allWasteDisposed" }],
        },
      },
      range: range && { low: population * range.low, high: population * range.high, source: range.source },
      source,
      dataYear: generation.year,
      borrowed: generation.year !== null && generation.year !== year,
      dataBasis: "estimate",
      dataQuality: "low",
      uneven: false,
    },
  };
}
