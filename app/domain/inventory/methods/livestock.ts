/**
 * Livestock, tier 1. IPCC 2006 vol. 4: CH4 of enteric fermentation eq. 10.19 and of manure eq. 10.22; nitrogen of the
 * manure eq. 10.30, whose direct N2O on pasture is eq. 11.1 (EF3PRP).
 */
import type { Assumption } from "../../numbers/explained";
import type { MethodFactor } from "./method-factors";
import { type ModelledGases, modelledGases, type Parameter } from "./modelled-gases";

const DAYS = 365;
/** t N2O per t N2O-N. */
const N2O_PER_N = 44 / 28;

export interface LivestockInput {
  heads: number | null;
  /** kg CH4 per head and year; null: no factor for the animal. */
  enteric: MethodFactor | null;
  /** kg CH4 per head and year, of the climate. */
  manure: MethodFactor | null;
  /** N2O of the manure: a factor of its own, or from the nitrogen that animals on pasture excrete. */
  nitrous?: ManureNitrogen | null;
}

export type ManureNitrogen =
  /** kg N2O per head and year. */
  | { by: "head"; factor: MethodFactor }
  | {
      by: "excretion";
      /** Typical mass of an animal, kg. */
      mass: number;
      /** kg N per 1000 kg of animal and day (table 10.19). */
      excretion: MethodFactor;
      /** kg N2O-N per kg N on pasture (table 11.1). */
      pasture: MethodFactor;
    };

/** Tonnes a year; a part without factor is left out and said. */
export function livestockGases({ heads, enteric, manure, nitrous = null }: LivestockInput): ModelledGases {
  const parts = [enteric, manure].filter((factor) => factor !== null);
  const perHead = nitrous === null ? null : nitrousPerHead(nitrous);
  const masses =
    heads === null || (parts.length === 0 && perHead === null)
      ? null
      : {
          tonnes: {
            ...(parts.length === 0
              ? {}
              : { ch4: (heads * parts.reduce((sum, factor) => sum + factor.value, 0)) / 1000 }),
            ...(perHead === null ? {} : { n2o: (heads * perHead) / 1000 }),
          },
        };
  return modelledGases(masses, {
    formula: `CH₄ = N · (f(ent) + f(man)) / 1000${nitrous === null ? "" : NITROUS_FORMULA[nitrous.by]}`,
    inputs: [
      { symbol: "N", labelKey: "input.heads", value: heads, unit: "head" },
      ...(nitrous?.by === "excretion"
        ? [{ symbol: "m", labelKey: "input.animalMass", value: nitrous.mass, unit: "kg" }]
        : []),
    ],
    parameters: [
      { symbol: "f(ent)", labelKey: "input.entericFactor", unit: "kg/head", factor: enteric },
      { symbol: "f(man)", labelKey: "input.manureFactor", unit: "kg/head", factor: manure },
      ...nitrousParameters(nitrous),
    ],
    assumptions: [
      ...leftOut(enteric, "assumption.entericUnknown"),
      ...leftOut(manure, "assumption.manureUnknown"),
      ...leftOut(nitrous, "assumption.manureN2oUnknown"),
      ...(nitrous?.by === "excretion" ? [{ key: "assumption.manureOnPasture" }] : []),
    ],
  });
}

const NITROUS_FORMULA: Readonly<Record<ManureNitrogen["by"], string>> = {
  head: "; N₂O = N · f(N₂O) / 1000",
  excretion: "; N₂O = N · m / 1000 · Nex · 365 · EF₃ · 44/28 / 1000",
};

/** kg N2O per head and year. */
function nitrousPerHead(nitrous: ManureNitrogen): number {
  if (nitrous.by === "head") return nitrous.factor.value;
  const nitrogen = (nitrous.mass / 1000) * nitrous.excretion.value * DAYS;
  return nitrogen * nitrous.pasture.value * N2O_PER_N;
}

function nitrousParameters(nitrous: ManureNitrogen | null): Parameter[] {
  if (nitrous === null) return [];
  const labelKey = "input.nitrousOxideFactor";
  if (nitrous.by === "head") {
    return [{ symbol: "f(N₂O)", labelKey, unit: "kg/head", factor: nitrous.factor }];
  }
  return [
    { symbol: "Nex", labelKey: "input.nitrogenExcretion", unit: "kg/1000 kg/day", factor: nitrous.excretion },
    { symbol: "EF₃", labelKey, unit: "kg/kg", factor: nitrous.pasture },
  ];
}

function leftOut(part: unknown, key: string): Assumption[] {
  return part === null ? [{ key }] : [];
}
