/** People whose sewage a system treats: those connected to the sewer, or those who are not. */
import { type EstimateOutcome, type EstimateRange, refused, type RowTarget } from "./estimate";
import type { EstimateCatalogue } from "./estimate-catalogue";
import { labelOf } from "./estimate-label";
import type { TownFacts } from "./town-facts";

const ID = "sewer-share";

export function wastewater(
  target: RowTarget,
  facts: TownFacts,
  catalogue: EstimateCatalogue,
): EstimateOutcome | null {
  const { treatment } = target;
  if (target.kind !== "wastewater" || treatment === null) return null;
  const { population, year } = facts;
  if (population === null) return refused(ID, "population");
  const published = catalogue.countries[facts.country]?.sewerPercent ?? null;
  const own = facts.sewerPercent ?? null;
  const sewer = own ?? published?.value ?? null;
  if (sewer === null) return refused(ID, "country");
  const collected = !isWithoutSewer(treatment);
  const peopleAt = (percent: number) => (population * (collected ? percent : 100 - percent)) / 100;
  const borrowed = own === null ? published : null;
  return {
    ok: true,
    estimate: {
      id: ID,
      target,
      fills: "peopleServed",
      label: labelOf(catalogue, ID, treatment, null),
      amount: {
        value: peopleAt(sewer),
        unit: "person",
        explanation: {
          formula: collected ? "P′ = P × s / 100" : "P′ = P × (100 − s) / 100",
          inputs: [
            {
              symbol: "P",
              labelKey: "input.population",
              value: population,
              unit: "person",
              ...(year === null ? {} : { year }),
            },
            ...(borrowed
              ? []
              : [{ symbol: "s", labelKey: "input.estimate.sewerPercent", value: sewer, unit: "%" }]),
          ],
          factors: borrowed
            ? [
                {
                  symbol: "s",
                  value: sewer,
                  unit: "%",
                  source: borrowed.source.es,
                  ...(borrowed.year === null ? {} : { year: borrowed.year }),
                  confirmed: borrowed.confirmed,
                },
              ]
            : [],
          assumptions: [
            { key: "assumption.estimate.oneSystem" },
            ...(borrowed ? [{ key: "assumption.estimate.nationalSewerShare" }] : []),
          ],
        },
      },
      range: borrowed?.range ? rangeOf(borrowed.range, peopleAt) : null,
      source: borrowed?.source ?? catalogue.statedInPlan,
      dataYear: borrowed?.year ?? null,
      borrowed: borrowed !== null && borrowed.year !== year,
      dataBasis: "estimate",
      dataQuality: "low",
      uneven: borrowed !== null,
    },
  };
}

/** IPCC 2006 vol. 5 table 6.3: septic systems and latrines stand where there is no sewer. */
function isWithoutSewer(treatment: string): boolean {
  return treatment === "septic-system" || treatment.startsWith("latrine-");
}

function rangeOf({ low, high, source }: EstimateRange, peopleAt: (percent: number) => number): EstimateRange {
  const ends = [peopleAt(low), peopleAt(high)];
  return { low: Math.min(...ends), high: Math.max(...ends), source };
}
