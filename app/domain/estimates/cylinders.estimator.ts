/** LPG of homes: the balance's residential LPG, per person who cooks with cylinders, for those who do so here. */
import { MJ_PER_TOE } from "../numbers/units";
import { type EstimateOutcome, refused, type RowTarget } from "./estimate";
import type { EstimateCatalogue } from "./estimate-catalogue";
import { labelOf } from "./estimate-label";
import { commonYears, detailed, joined, nearestYear, rangeOverYears } from "./per-inhabitant";
import type { TownFacts } from "./town-facts";

const ID = "cylinders-per-user";

/** Null while it is not known who has piped gas here: then the average of all inhabitants is what remains. */
export function cylinders(
  target: RowTarget,
  facts: TownFacts,
  catalogue: EstimateCatalogue,
): EstimateOutcome | null {
  const { carrier, covenantSector, kind } = target;
  if (kind !== "energy" || carrier !== "lpg" || covenantSector !== "residential-buildings") return null;
  const percent = usersPercent(facts);
  const figures = catalogue.countries[facts.country];
  const series = figures?.balance.ktoe["lpg"]?.["residential"];
  const users = figures?.peopleCookingWithCylinders;
  const content = catalogue.energyContents("lpg", facts.country).find(({ per }) => per === "kg");
  if (percent === null || !figures || !series || !users || !content) return null;
  const { population, year } = facts;
  if (population === null) return refused(ID, "population");
  if (year === null) return refused(ID, "year");
  const years = commonYears([series]);
  const dataYear = nearestYear(years, year);
  if (dataYear === null) return null;
  const kgPerUserIn = (year: number) => ((series[year] ?? 0) * 1000 * MJ_PER_TOE) / content.mj / users.value;
  const amountIn = (year: number) => kgPerUserIn(year) * population * (percent.value / 100);
  return {
    ok: true,
    estimate: {
      id: ID,
      target,
      fills: "amount",
      label: labelOf(catalogue, ID, carrier, covenantSector),
      amount: {
        value: amountIn(dataYear),
        unit: "kg",
        explanation: {
          formula: "A = E / h / U × P × u / 100",
          inputs: [
            {
              symbol: "E",
              labelKey: "input.estimate.national.lpg",
              value: series[dataYear] ?? null,
              unit: "ktoe",
              source: figures.balance.source.es,
              year: dataYear,
            },
            { symbol: "P", labelKey: "input.population", value: population, unit: "person", year },
            { symbol: "u", labelKey: percent.labelKey, value: percent.value, unit: "%" },
          ],
          factors: [
            {
              symbol: "h",
              value: content.mj,
              unit: "MJ/kg",
              source: content.source,
              confirmed: content.confirmed,
            },
            {
              symbol: "U",
              value: users.value,
              unit: users.unit,
              source: users.source.es,
              ...(users.year === null ? {} : { year: users.year }),
              confirmed: users.confirmed,
            },
          ],
          assumptions: [
            { key: "assumption.estimate.nationalAverage", params: { year: dataYear } },
            { key: "assumption.estimate.balanceProvisional" },
          ],
        },
      },
      range: rangeOverYears(years, amountIn, catalogue),
      source: joined(detailed(figures.balance.source, dataYear), users.source),
      dataYear,
      borrowed: dataYear !== year,
      dataBasis: "estimate",
      dataQuality: "low",
      uneven: false,
    },
  };
}

/** Stated for cylinders; else those without piped gas. */
export function usersPercent(facts: TownFacts): { value: number; labelKey: string } | null {
  if (facts.cylinderPercent !== null && facts.cylinderPercent !== undefined) {
    return { value: facts.cylinderPercent, labelKey: "input.estimate.cylinderPercent" };
  }
  if (facts.pipedGasPercent === null || facts.pipedGasPercent === undefined) return null;
  return { value: 100 - facts.pipedGasPercent, labelKey: "input.estimate.withoutPipedGasPercent" };
}
