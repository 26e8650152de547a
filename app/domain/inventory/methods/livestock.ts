/** Methane of livestock, tier 1: IPCC 2006 vol. 4 eq. 10.19 (enteric fermentation) and 10.22 (manure). */
import type { Assumption } from "../../numbers/explained";
import type { MethodFactor } from "./method-factors";
import { type ModelledGases, modelledGases } from "./modelled-gases";

export interface LivestockInput {
  heads: number | null;
  /** kg CH4 per head and year; null: no factor for the animal. */
  enteric: MethodFactor | null;
  /** kg CH4 per head and year, of the climate. */
  manure: MethodFactor | null;
}

/** CH4 = N · (f(enteric) + f(manure)) / 1000, tonnes; a part without factor is left out and said. */
export function livestockMethane({ heads, enteric, manure }: LivestockInput): ModelledGases {
  const parts = [enteric, manure].filter((factor) => factor !== null);
  const masses =
    heads === null || parts.length === 0
      ? null
      : { tonnes: { ch4: (heads * parts.reduce((sum, factor) => sum + factor.value, 0)) / 1000 } };
  return modelledGases(masses, {
    formula: "CH₄ = N · (f(ent) + f(man)) / 1000",
    inputs: [{ symbol: "N", labelKey: "input.heads", value: heads, unit: "head" }],
    parameters: [
      { symbol: "f(ent)", labelKey: "input.entericFactor", unit: "kg/head", factor: enteric },
      { symbol: "f(man)", labelKey: "input.manureFactor", unit: "kg/head", factor: manure },
    ],
    assumptions: [
      ...leftOut(enteric, "assumption.entericUnknown"),
      ...leftOut(manure, "assumption.manureUnknown"),
    ],
  });
}

function leftOut(factor: MethodFactor | null, key: string): Assumption[] {
  return factor === null ? [{ key }] : [];
}
