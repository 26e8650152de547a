/** Composting and anaerobic digestion: IPCC 2006 vol. 5 eq. 4.1 and 4.2, GPC 1.1 eq. 8.5. */
import type { MethodFactor } from "./method-factors";
import { type ModelledGases, modelledGases, recoveredInput } from "./modelled-gases";

export interface BiologicalTreatmentInput {
  /** Mass treated, t; wet or dry as the factors are. */
  tonnes: number | null;
  /** g of gas per kg of waste; null: not known, the gas is not estimated. */
  ch4: MethodFactor | null;
  n2o: MethodFactor | null;
  /** Share (0–1) of the methane that is burnt or used. */
  recovered: number;
}

/** CH4 = M · EF · (1 − R); N2O = M · EF, in tonnes. */
export function biologicalTreatment({
  tonnes,
  ch4,
  n2o,
  recovered,
}: BiologicalTreatmentInput): ModelledGases {
  const known = tonnes !== null && (ch4 !== null || n2o !== null);
  const masses = known
    ? {
        tonnes: {
          ...(ch4 === null ? {} : { ch4: ((tonnes * ch4.value) / 1000) * (1 - recovered) }),
          ...(n2o === null ? {} : { n2o: (tonnes * n2o.value) / 1000 }),
        },
      }
    : null;
  return modelledGases(masses, {
    formula: "CH₄ = M · f(CH₄) · (1 − R); N₂O = M · f(N₂O)",
    inputs: [
      { symbol: "M", labelKey: "input.wasteMass", value: tonnes, unit: "t" },
      recoveredInput(recovered),
    ],
    parameters: [
      { symbol: "f(CH₄)", labelKey: "input.methaneFactor", unit: "g/kg", factor: ch4 },
      { symbol: "f(N₂O)", labelKey: "input.nitrousOxideFactor", unit: "g/kg", factor: n2o },
    ],
  });
}
