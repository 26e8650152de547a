import type { AssumedValue, KnownDatum, MeasureParameter, Parameter } from "~/domain/measures/measure";

/** Asked of the municipality; `known` says where its registers or inventory already have it. */
export function ask(parameter: Parameter, known?: KnownDatum): MeasureParameter {
  return known === undefined ? { parameter } : { parameter, known };
}

/** A usual value that we found in no source: "supuesto" wherever it is used. */
export function assume(
  parameter: Parameter,
  value: AssumedValue["value"],
  known?: KnownDatum,
): MeasureParameter {
  return { ...ask(parameter, known), assumed: { value, source: "SECAP Builder", confirmed: false } };
}

/** A published value, kept until the municipality has its own. */
export function published(
  parameter: Parameter,
  value: AssumedValue["value"],
  source: string,
): MeasureParameter {
  return { parameter, assumed: { value, source, confirmed: true } };
}

export const SOURCES = {
  defraCar: "DEFRA 2023, average petrol car (GHG Protocol Cross-Sector Tools V2.0)",
  defraBus: "DEFRA 2023, average local bus (GHG Protocol Cross-Sector Tools V2.0)",
  mcf: "IPCC 2006 vol. 5 table 3.1 (EFDB 62741)",
  recovery: "IPCC 2006 vol. 5 §3.2.3 (EFDB 615108)",
  oxidation: "IPCC 2006 vol. 5 table 3.2 (EFDB 66029)",
  openBurning: "IPCC 2006 vol. 5 §5.3.2 (EFDB 615019)",
  aerobicPlant: "IPCC 2006 vol. 5 table 6.3 (EFDB 614862)",
  septic: "IPCC 2006 vol. 5 table 6.3 (EFDB 614868)",
  trees: "RAMCC, campaign of a million trees: 200 kg CO₂ in 20 years",
} as const;
