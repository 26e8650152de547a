/**
 * Leaks of the network that distributes natural gas, tier 1: gas delivered × factor (IPCC 2006 vol. 2 eq. 4.2.1,
 * tables 4.2.4 and 4.2.5, Gg per 10⁶ m³ of utility sales = t per 10³ m³). GPC I.8.1.
 */
import type { MethodFactor } from "./method-factors";
import { type ModelledGases, modelledGases } from "./modelled-gases";

/** t per 10⁶ m³ of gas delivered. */
export interface FugitiveFactors {
  ch4: MethodFactor;
  co2: MethodFactor;
  /** The guideline gives a range, and its middle is used: t CH4 per 10⁶ m³. null: one value. */
  range: { low: number; high: number } | null;
}

export interface FugitiveGasInput {
  /** m³ of gas delivered in the year. */
  cubicMetres: number | null;
  /** null: no factors for the country. */
  factors: FugitiveFactors | null;
}

export function fugitiveGas({ cubicMetres, factors }: FugitiveGasInput): ModelledGases {
  const millions = cubicMetres === null ? null : cubicMetres / 1_000_000;
  const masses =
    millions === null || factors === null
      ? null
      : { tonnes: { ch4: millions * factors.ch4.value, co2: millions * factors.co2.value } };
  const range = factors?.range;
  return modelledGases(masses, {
    formula: "CH₄ = V / 10⁶ · f(CH₄); CO₂ = V / 10⁶ · f(CO₂)",
    inputs: [{ symbol: "V", labelKey: "input.gasDelivered", value: cubicMetres, unit: "m3" }],
    parameters: [
      { symbol: "f(CH₄)", labelKey: "input.methaneFactor", unit: "t/10⁶ m³", factor: factors?.ch4 ?? null },
      { symbol: "f(CO₂)", labelKey: "input.fugitiveCo2", unit: "t/10⁶ m³", factor: factors?.co2 ?? null },
    ],
    assumptions: range ? [{ key: "assumption.fugitiveRange", params: range }] : [],
  });
}
