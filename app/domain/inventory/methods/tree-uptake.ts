/**
 * Carbon that growing trees take up, a memo: by tree (the network's factor) or by hectare of crown cover
 * (IPCC 2006 vol. 4 eq. 8.2 and table 8.1, t C per ha a year × 44/12). Negative: it leaves the air.
 */
import type { ExplanationInput } from "../../numbers/explained";
import type { MethodFactor } from "./method-factors";
import { type ModelledGases, modelledGases } from "./modelled-gases";

export interface TreeFactors {
  /** kg CO2 per tree and year, for young trees only. */
  perTree: MethodFactor;
  /** How long a planted tree is counted, years. */
  years: number;
  /** t C per hectare of crown cover and year. */
  perHectare: MethodFactor;
}

export interface TreeUptakeInput {
  /** Trees alive in the year and at most `years` old. */
  trees: number | null;
  hectares: number | null;
  factors: TreeFactors;
}

const CO2_PER_C = 44 / 12;

export function treeUptake({ trees, hectares, factors }: TreeUptakeInput): ModelledGases {
  const byArea = trees === null && hectares !== null;
  const input: ExplanationInput = byArea
    ? { symbol: "A", labelKey: "input.crownCover", value: hectares, unit: "ha" }
    : { symbol: "N", labelKey: "input.trees", value: trees, unit: "unit" };
  const co2 = byArea
    ? hectares * factors.perHectare.value * CO2_PER_C
    : trees === null
      ? null
      : (trees * factors.perTree.value) / 1000;
  return modelledGases(co2 === null ? null : { tonnes: { co2: -co2 } }, {
    formula: byArea ? "CO₂ = − A · f(C) · 44/12" : "CO₂ = − N · f / 1000",
    inputs: [input],
    parameters: [
      byArea
        ? { symbol: "f(C)", labelKey: "input.treeFactor", unit: "t/ha", factor: factors.perHectare }
        : { symbol: "f", labelKey: "input.treeFactor", unit: "kg/tree", factor: factors.perTree },
    ],
    assumptions: [{ key: "assumption.treesYoung", params: { years: factors.years } }],
  });
}
