import { explain, type Explained, type ExplanationInput } from "../numbers/explained";

/** Electricity of a territory in a year, as the Covenant's local factor takes it. MWh and t; null is "no data". */
export interface LocalElectricity {
  /** TCE: consumed in the territory. */
  consumedMwh: number | null;
  /** LPE: produced locally. */
  producedMwh: number | null;
  /** GEP: bought with guarantees of origin. */
  greenMwh: number | null;
  /** NEEFE: location-based factor of the grid, t/MWh. */
  gridFactor: number | null;
  /** CO2LPE. */
  producedTonnes: number | null;
  /** CO2GEP. */
  greenTonnes: number | null;
}

/**
 * Local emission factor for electricity: EFE = [(TCE − LPE − GEP) · NEEFE + CO2LPE + CO2GEP] / TCE; of a territory
 * that makes and buys more than it consumes, (CO2LPE + CO2GEP) / (LPE + GEP) (JRC, technical annex to the SEAP
 * template, "The emission factors"). Stands beside the location-based factor and changes no total.
 */
export function localElectricityFactor(given: LocalElectricity, unit: string): Explained {
  const { consumedMwh, producedMwh, greenMwh, gridFactor, producedTonnes, greenTonnes } = given;
  const exports =
    consumedMwh !== null && producedMwh !== null && greenMwh !== null && producedMwh + greenMwh > consumedMwh;
  return {
    value: factorOf(given, exports),
    unit: `${unit}/MWh`,
    explanation: explain({
      formula: exports
        ? "EFE = (CO2LPE + CO2GEP) / (LPE + GEP)"
        : "EFE = [(TCE − LPE − GEP) · NEEFE + CO2LPE + CO2GEP] / TCE",
      inputs: [
        input("TCE", "input.electricityConsumed", consumedMwh, "MWh"),
        input("LPE", "input.electricityProduced", producedMwh, "MWh"),
        input("GEP", "input.electricityGreen", greenMwh, "MWh"),
        input("NEEFE", "input.gridFactor", gridFactor, `${unit}/MWh`),
        input("CO2LPE", "input.producedEmissions", producedTonnes, "tCO2"),
        input("CO2GEP", "input.greenEmissions", greenTonnes, "tCO2"),
      ],
      assumptions: [{ key: "assumption.localFactorApart" }],
    }),
  };
}

function factorOf(given: LocalElectricity, exports: boolean): number | null {
  const { consumedMwh, producedMwh, greenMwh, gridFactor, producedTonnes, greenTonnes } = given;
  if (producedMwh === null || greenMwh === null || producedTonnes === null || greenTonnes === null)
    return null;
  const local = producedTonnes + greenTonnes;
  if (exports) return local / (producedMwh + greenMwh);
  if (consumedMwh === null || consumedMwh === 0 || gridFactor === null) return null;
  return ((consumedMwh - producedMwh - greenMwh) * gridFactor + local) / consumedMwh;
}

function input(symbol: string, labelKey: string, value: number | null, unit: string): ExplanationInput {
  return { symbol, labelKey, value, unit };
}
