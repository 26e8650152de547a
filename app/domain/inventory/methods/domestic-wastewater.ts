/**
 * Domestic wastewater. IPCC 2006 vol. 5: CH4 eq. 6.1–6.3 (organic load × methane capacity × MCF of the system),
 * N2O of the effluent eq. 6.7 and 6.8 (nitrogen of the protein eaten). GPC 1.1 eq. 8.9–8.12.
 */
import type { ExplanationInput } from "../../numbers/explained";
import type { MethodFactor } from "./method-factors";
import { type ModelledGases, modelledGases, recoveredInput } from "./modelled-gases";

const DAYS = 365;
/** t N2O per t N2O-N. */
const N2O_PER_N = 44 / 28;

export interface DomesticWastewaterInput {
  /** People whose wastewater goes to this system. */
  people: number | null;
  /** g BOD per person and day. */
  bod: MethodFactor | null;
  /** Bo, kg CH4 per kg BOD. */
  methaneCapacity: MethodFactor;
  /** MCF of the treatment. */
  methaneCorrection: MethodFactor | null;
  /** I: industry that discharges into the same sewer. */
  industrialDischarge: MethodFactor;
  /** S: organic load taken out with the sludge, kg BOD a year. */
  sludgeKgBod: number;
  /** Share (0–1) of the methane that is burnt or used. */
  recovered: number;
  /** kg per person and year; null: the N2O is not estimated. */
  protein: MethodFactor | null;
  /** kg N per kg protein. */
  nitrogenInProtein: MethodFactor;
  nonConsumedProtein: MethodFactor | null;
  /** null: no industry discharges into the system. */
  industrialProtein: MethodFactor | null;
  /** kg N2O-N per kg N. */
  n2oEffluent: MethodFactor;
}

/** CH4 and N2O in tonnes a year; each is estimated only when its own inputs are known. */
export function domesticWastewater(input: DomesticWastewaterInput): ModelledGases {
  const ch4 = methaneOf(input);
  const n2o = nitrousOxideOf(input);
  const masses = ch4 === null ? null : { tonnes: { ch4, ...(n2o === null ? {} : { n2o }) } };
  return modelledGases(masses, {
    formula:
      "CH₄ = (P · BOD · I · 365 / 1000 − S) · Bo · MCF · (1 − R); N₂O = P · Pr · Fnpr · Fnc · Fic · f(N) · 44/28",
    inputs: inputsOf(input),
    parameters: [
      { symbol: "BOD", labelKey: "input.bod", unit: "g/person/day", factor: input.bod },
      { symbol: "I", labelKey: "input.industrialDischarge", unit: "", factor: input.industrialDischarge },
      { symbol: "Bo", labelKey: "input.methaneCapacity", unit: "kg/kg", factor: input.methaneCapacity },
      {
        symbol: "MCF",
        labelKey: "input.methaneCorrection",
        unit: "fraction",
        factor: input.methaneCorrection,
      },
      { symbol: "Pr", labelKey: "input.protein", unit: "kg/person/year", factor: input.protein },
      { symbol: "Fnpr", labelKey: "input.nitrogenInProtein", unit: "kg/kg", factor: input.nitrogenInProtein },
      { symbol: "Fnc", labelKey: "input.nonConsumedProtein", unit: "", factor: input.nonConsumedProtein },
      ...(input.industrialProtein === null
        ? []
        : [
            {
              symbol: "Fic",
              labelKey: "input.industrialProtein",
              unit: "",
              factor: input.industrialProtein,
            },
          ]),
      { symbol: "f(N)", labelKey: "input.nitrousOxideFactor", unit: "kg/kg", factor: input.n2oEffluent },
    ],
    assumptions: n2o === null ? [{ key: "assumption.wastewaterN2oUnknown" }] : [],
  });
}

function inputsOf({ people, sludgeKgBod, recovered }: DomesticWastewaterInput): ExplanationInput[] {
  return [
    { symbol: "P", labelKey: "input.peopleServed", value: people, unit: "person" },
    { symbol: "S", labelKey: "input.sludgeRemoved", value: sludgeKgBod, unit: "kg" },
    recoveredInput(recovered),
  ];
}

/** More sludge than load cannot be taken out: the methane is then 0. */
function methaneOf(input: DomesticWastewaterInput): number | null {
  const { people, bod, methaneCapacity, methaneCorrection, industrialDischarge } = input;
  if (people === null || bod === null || methaneCorrection === null) return null;
  const load = ((people * bod.value) / 1000) * industrialDischarge.value * DAYS;
  const treated = Math.max(load - input.sludgeKgBod, 0);
  const kg = treated * methaneCapacity.value * methaneCorrection.value * (1 - input.recovered);
  return kg / 1000;
}

function nitrousOxideOf(input: DomesticWastewaterInput): number | null {
  const { people, protein, nonConsumedProtein } = input;
  if (people === null || protein === null || nonConsumedProtein === null) return null;
  const nitrogen =
    people *
    protein.value *
    input.nitrogenInProtein.value *
    nonConsumedProtein.value *
    (input.industrialProtein?.value ?? 1);
  return (nitrogen * input.n2oEffluent.value * N2O_PER_N) / 1000;
}
