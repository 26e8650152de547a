/**
 * Incineration without use of its energy, and open burning. IPCC 2006 vol. 5: fossil CO2 eq. 5.2, CH4 eq. 5.4,
 * N2O eq. 5.5; GPC 1.1 eq. 8.6–8.8. Incineration that makes energy belongs to stationary energy (GPC I.4.4).
 */
import type { BurningFactors, MethodFactor, WasteComposition } from "./method-factors";
import { type ModelledGases, modelledGases, type Parameter } from "./modelled-gases";

/** t CO2 per t C. */
const CO2_PER_C = 44 / 12;

export interface WasteBurningInput {
  /** Wet mass burnt, t. */
  tonnes: number | null;
  composition: WasteComposition | null;
  fire:
    | { kind: "open-burning" }
    /** `incinerator` null: its CH4 and N2O are not estimated. */
    | { kind: "incineration"; incinerator: string | null };
  factors: Pick<
    BurningFactors,
    "dryMatter" | "totalCarbon" | "fossilCarbon" | "oxidation" | "openBurning" | "incinerators"
  >;
}

/** Fossil CO2, CH4 and N2O in tonnes; CO2 of food, paper or wood is a memo. */
export function wasteBurning({ tonnes, composition, fire, factors }: WasteBurningInput): ModelledGases {
  const open = fire.kind === "open-burning";
  const oxidation = open ? factors.oxidation.openBurning : factors.oxidation.incineration;
  const gases = open ? factors.openBurning : factors.incinerators[fire.incinerator ?? ""];
  const ch4 = gases === undefined ? null : "ch4Wet" in gases ? gases.ch4Wet : gases.ch4;
  const n2o = gases === undefined ? null : "n2oDry" in gases ? gases.n2oDry : gases.n2o;
  const burnt = composition === null ? null : carbonPerTonne(composition, factors);
  const n2oBase = open ? (burnt?.dryMatter ?? 0) : 1;
  const masses =
    tonnes === null || burnt === null
      ? null
      : {
          tonnes: {
            co2: tonnes * burnt.fossil * oxidation.value * CO2_PER_C,
            ...(ch4 === null ? {} : { ch4: (tonnes * ch4.value) / 1_000_000 }),
            ...(n2o === null ? {} : { n2o: (tonnes * n2oBase * n2o.value) / 1_000_000 }),
          },
          biogenicCo2: tonnes * burnt.biogenic * oxidation.value * CO2_PER_C,
        };
  return modelledGases(masses, {
    formula: `CO₂ = M · Σ(w·dm·CF·FCF) · OF · 44/12; CH₄ = M · f(CH₄); N₂O = M · ${open ? "Σ(w·dm) · " : ""}f(N₂O)`,
    inputs: [
      { symbol: "M", labelKey: "input.wasteMass", value: tonnes, unit: "t" },
      ...shareInputs(composition),
    ],
    parameters: [
      { symbol: "OF", labelKey: "input.oxidation", unit: "fraction", factor: oxidation },
      { symbol: "f(CH₄)", labelKey: "input.methaneFactor", unit: "g/t", factor: ch4 },
      { symbol: "f(N₂O)", labelKey: "input.nitrousOxideFactor", unit: "g/t", factor: n2o },
      ...componentParameters(composition, factors),
    ],
    assumptions: [{ key: "assumption.biogenicApart" }, { key: "assumption.fossilCarbonListed" }],
  });
}

interface CarbonPerTonne {
  /** t dry per t wet. */
  dryMatter: number;
  /** t C per t wet. */
  fossil: number;
  biogenic: number;
}

/** Table 2.4 gives no carbon for metal and glass, and no fossil carbon for food and wood: none is counted. */
function carbonPerTonne(
  { shares }: WasteComposition,
  { dryMatter, totalCarbon, fossilCarbon }: WasteBurningInput["factors"],
): CarbonPerTonne | null {
  const sum: CarbonPerTonne = { dryMatter: 0, fossil: 0, biogenic: 0 };
  for (const [component, share] of Object.entries(shares)) {
    const dry = dryMatter[component];
    if (dry === undefined) return null;
    const carbon = share * dry.value * (totalCarbon[component]?.value ?? 0);
    const fossil = carbon * (fossilCarbon[component]?.value ?? 0);
    sum.dryMatter += share * dry.value;
    sum.fossil += fossil;
    sum.biogenic += carbon - fossil;
  }
  return sum;
}

function shareInputs(composition: WasteComposition | null) {
  const shares = composition === null ? [["", null] as const] : Object.entries(composition.shares);
  return shares.map(([component, value]) => ({
    symbol: component === "" ? "w" : `w(${component})`,
    labelKey: "input.wasteShare",
    value,
    unit: "fraction",
  }));
}

function componentParameters(
  composition: WasteComposition | null,
  { dryMatter, totalCarbon, fossilCarbon }: WasteBurningInput["factors"],
): Parameter[] {
  const tables: [string, Readonly<Record<string, MethodFactor>>][] = [
    ["dm", dryMatter],
    ["CF", totalCarbon],
    ["FCF", fossilCarbon],
  ];
  return Object.keys(composition?.shares ?? {}).flatMap((component) =>
    tables.flatMap(([symbol, table]) => {
      const factor = table[component];
      if (factor === undefined) return [];
      return [{ symbol: `${symbol}(${component})`, labelKey: "input.wasteShare", unit: "fraction", factor }];
    }),
  );
}
