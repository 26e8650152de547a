import { type Assumption, type Explained, explainedFrom } from "../numbers/explained";

/** A country's baseline scenario. Editions are never mixed: both values are of the same one. */
export interface NationalBau {
  edition: string;
  country: string;
  baseYear: number;
  /** National emissions of the municipal base year in this edition, MtCO2e. */
  baseMt: number;
  /** National BAU of the target year, MtCO2e. */
  bauMt: number;
  targetYear: number;
  source: string;
  confirmed: boolean;
  /** Years between two of the edition's, on a straight line. */
  interpolated: readonly number[];
}

/** Population growth of the period, both as shares or both as percentages. */
export interface PopulationGrowth {
  municipal: number;
  national: number;
}

/**
 * Municipal BAU scaled from the national one, as networks of Argentine municipalities do it:
 * BAU = E₀ · (1 + (N/N₀ − 1) · k), k = municipal ÷ national population growth (1 when not given).
 * A municipal BASIC inventory scaled by an all-sector national scenario is a perimeter mismatch: always said.
 */
export function scaleNationalBau(
  baseTco2e: number | null,
  national: NationalBau,
  population: PopulationGrowth | null = null,
): Explained {
  const { edition, source, confirmed } = national;
  const factor = { unit: "MtCO2e", source, confirmed };
  return explainedFrom(
    "tCO2e",
    {
      formula: population === null ? "BAU = E₀ · N / N₀" : "BAU = E₀ · (1 + (N/N₀ − 1) · k)",
      inputs: [{ symbol: "E₀", labelKey: "input.baseEmissions", value: baseTco2e, unit: "tCO2e" }],
      factors: [
        { symbol: "N₀", value: national.baseMt, year: national.baseYear, ...factor },
        { symbol: "N", value: national.bauMt, year: national.targetYear, ...factor },
        ...(population === null ? [] : [populationFactor(population)]),
      ],
      assumptions: [
        { key: "assumption.bauPerimeterMismatch", params: { edition } },
        ...national.interpolated.map((year): Assumption => ({
          key: "assumption.nationalInterpolated",
          params: { year, edition },
        })),
        ...(population === null ? [] : [{ key: "assumption.bauPopulationAdjusted" }]),
      ],
    },
    (e0) => scaled(e0, national, population),
  );
}

function populationFactor(population: PopulationGrowth) {
  return {
    symbol: "k",
    value: adjustment(population),
    unit: "1",
    source: `${population.municipal} / ${population.national}`,
    confirmed: false,
  };
}

function scaled(
  e0: number,
  { baseMt, bauMt }: NationalBau,
  population: PopulationGrowth | null,
): number | null {
  if (baseMt === 0) return null;
  return e0 * (1 + (bauMt / baseMt - 1) * adjustment(population));
}

function adjustment(population: PopulationGrowth | null): number {
  return population === null ? 1 : population.municipal / population.national;
}
