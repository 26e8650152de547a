/** Piped gas and CNG: deliveries in the province by user type, per inhabitant (ENARGAS; m³ of 9300 kcal). */
import { type EstimateOutcome, refused, type RowTarget } from "./estimate";
import type { CountryFigures, EstimateCatalogue, YearSeries } from "./estimate-catalogue";
import { labelOf } from "./estimate-label";
import { populationInput } from "./balance.estimator";
import { commonYears, detailed, joined, nearestYear, rangeOverYears } from "./per-inhabitant";
import type { TownFacts } from "./town-facts";

const ID = "piped-gas-per-inhabitant";
const M3_PER_THOUSAND = 1000;

/** User types of the regulator by carrier and Covenant sector. */
const USER_TYPES: Readonly<Record<string, readonly string[]>> = {
  "natural-gas.residential-buildings": ["residential"],
  "natural-gas.tertiary-buildings": ["commercial", "official_entities"],
  "natural-gas.industry-non-ets": ["industrial"],
  "cng.private-transport": ["cng_vehicles"],
};
const NOT_SEPARATED: readonly string[] = [
  "natural-gas.municipal-buildings",
  "cng.municipal-fleet",
  "cng.public-transport",
];
const UNEVEN: readonly string[] = ["industrial"];

export function pipedGas(
  target: RowTarget,
  facts: TownFacts,
  catalogue: EstimateCatalogue,
): EstimateOutcome | null {
  const use = `${target.carrier}.${target.covenantSector}`;
  const userTypes = USER_TYPES[use];
  if (target.kind !== "energy") return null;
  if (NOT_SEPARATED.includes(use)) return refused(ID, "not-separated");
  if (userTypes === undefined) return null;
  const figures = catalogue.countries[facts.country];
  if (!figures) return refused(ID, "country");
  const { provinceCode, population, year } = facts;
  if (target.carrier === "natural-gas" && facts.pipedGasPercent === 0) return refused(ID, "no-gas-network");
  if (population === null) return refused(ID, "population");
  if (year === null) return refused(ID, "year");
  const province = provinceCode === null ? undefined : figures.people.provinces[provinceCode];
  if (provinceCode === null || province === undefined) return refused(ID, "province");
  const deliveries = userTypes.map((type) => figures.pipedGas.thousandM3[provinceCode]?.[type]);
  if (!deliveries.every((series): series is YearSeries => series !== undefined)) {
    return refused(ID, "gas-not-published");
  }
  return estimated(
    { target, userTypes, deliveries, figures, province, facts: { population, year } },
    catalogue,
  );
}

interface Sharing {
  target: RowTarget;
  userTypes: readonly string[];
  deliveries: readonly YearSeries[];
  figures: CountryFigures;
  province: { name: string; population: number };
  facts: { population: number; year: number };
}

function estimated(sharing: Sharing, catalogue: EstimateCatalogue): EstimateOutcome {
  const { target, userTypes, deliveries, figures, province, facts } = sharing;
  const { people, pipedGas: gas } = figures;
  const years = commonYears(deliveries);
  const dataYear = nearestYear(years, facts.year);
  if (dataYear === null) return refused(ID, "gas-not-published");
  const deliveredIn = (year: number) => deliveries.reduce((sum, series) => sum + (series[year] ?? 0), 0);
  const amountIn = (year: number) =>
    ((deliveredIn(year) * M3_PER_THOUSAND) / province.population) * facts.population;
  if (deliveredIn(dataYear) === 0) return refused(ID, "gas-not-delivered");
  const several = deliveries.length > 1;
  return {
    ok: true,
    estimate: {
      id: ID,
      target,
      fills: "amount",
      label: labelOf(catalogue, ID, target.carrier, target.covenantSector),
      amount: {
        value: amountIn(dataYear),
        unit: "m3-gas",
        explanation: {
          formula: several ? "A = (V₁ + V₂) × 1000 × P / N" : "A = V × 1000 × P / N",
          inputs: [
            ...deliveries.map((series, index) => ({
              symbol: several ? `V${"₁₂"[index]}` : "V",
              labelKey: `input.estimate.gas.${userTypes[index]}`,
              value: series[dataYear] ?? null,
              unit: "dam³",
              source: `${gas.source.es}, ${province.name}`,
              year: dataYear,
            })),
            populationInput("N", "input.estimate.provincePeople", province.population, people),
            {
              symbol: "P",
              labelKey: "input.population",
              value: facts.population,
              unit: "person",
              year: facts.year,
            },
          ],
          factors: [],
          assumptions: [
            {
              key: "assumption.estimate.provinceAverage",
              params: { province: province.name, year: dataYear },
            },
            ...(people.year === dataYear
              ? []
              : [{ key: "assumption.estimate.peopleOfCensus", params: { year: people.year } }]),
            ...(target.carrier === "natural-gas" ? [{ key: "assumption.estimate.subdistributors" }] : []),
            ...(userTypes.some((type) => UNEVEN.includes(type))
              ? [{ key: "assumption.estimate.uneven" }]
              : []),
          ],
        },
      },
      range: rangeOverYears(years, amountIn, catalogue),
      source: joined(detailed(gas.source, province.name, dataYear), people.source),
      dataYear,
      borrowed: dataYear !== facts.year,
      dataBasis: "estimate",
      dataQuality: "low",
      uneven: userTypes.some((type) => UNEVEN.includes(type)),
    },
  };
}
