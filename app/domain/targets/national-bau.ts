import { type Assumption, type Explained, explainedFrom } from "../numbers/explained";

/** A country's baseline scenario. Editions are never mixed: both values are of the same one. */
export interface NationalBau {
  edition: string;
  country: string;
  /** National emissions of the municipal base year in this edition, MtCO2e. */
  baseMt: number;
  /** National BAU of the target year, MtCO2e. */
  bauMt: number;
  targetYear: number;
  source: string;
  confirmed: boolean;
}

/** Population growth (share) of the period, to adjust the national growth to the municipality. */
export interface PopulationGrowth {
  municipal: number;
  national: number;
}

/**
 * Municipal BAU scaled from the national one, as networks of Argentine municipalities do it:
 * BAU = E₀ · (1 + g · k), g = national growth, k = municipal ÷ national population growth (1 when not given).
 * A municipal BASIC inventory scaled by an all-sector national scenario is a perimeter mismatch: always said.
 */
export function scaleNationalBau(
  baseTco2e: number | null,
  national: NationalBau,
  population?: PopulationGrowth,
): Explained {
  const adjust = population === undefined ? 1 : population.municipal / population.national;
  const assumptions: Assumption[] = [
    { key: "assumption.bauPerimeterMismatch", params: { edition: national.edition } },
    ...(population === undefined ? [] : [{ key: "assumption.bauPopulationAdjusted" }]),
  ];
  const factor = { unit: "MtCO2e", source: national.source, confirmed: national.confirmed };
  const explained = explainedFrom(
    "tCO2e",
    {
      formula: "BAU = E₀ · (1 + (N/N₀ − 1) · k)",
      inputs: [{ symbol: "E₀", labelKey: "input.baseEmissions", value: baseTco2e, unit: "tCO2e" }],
      factors: [
        { symbol: "N₀", value: national.baseMt, ...factor },
        { symbol: "N", value: national.bauMt, year: national.targetYear, ...factor },
        { symbol: "k", value: adjust, unit: "1", source: national.source, confirmed: national.confirmed },
      ],
      assumptions,
    },
    (e0) => (national.baseMt === 0 ? null : e0 * (1 + (national.bauMt / national.baseMt - 1) * adjust)),
  );
  return explained;
}
