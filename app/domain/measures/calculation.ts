/** What a calculator is given beside its parameters, and the pieces that several share. */
import { explain, type Explained } from "../numbers/explained";
import type { GwpSet } from "../inventory/gwp";
import type { MethodFactors } from "../inventory/methods/method-factors";
import type { Unit } from "../numbers/units";
import type { Given } from "./given";
import type { EnergyPart, RawEffect } from "./measure-effect";

/** The inventory's own ways of counting: savings are made with the same factors as emissions. */
export interface Counting {
  gwpSet: GwpSet;
  /** "co2": the inventory counts CO2 alone. */
  gases: "co2" | "co2e";
  methods: MethodFactors;
  /** Net energy, MWh, of an amount of a fuel; null where its energy content is not known. */
  mwhOf(amount: number, unit: Unit, carrier: string): number | null;
  /** t CO2e per MWh of a carrier burnt or used in the sector of the action; null without factor. */
  tPerMwh(carrier: string): number | null;
}

/** A kind of calculator: the data of a measure in, what it achieves out. */
export type Calculator = (given: Given, counting: Counting) => RawEffect;

const NOTHING: RawEffect = {
  energy: [],
  renewable: null,
  gases: null,
  apart: null,
  others: [],
  endsAfterYears: null,
  assumptions: [],
};

export function rawEffect(parts: Partial<RawEffect>): RawEffect {
  return { ...NOTHING, ...parts };
}

/** A saving never exceeds what it acts on: cut to it, and said. */
export function savingOf(carrier: string, saved: Explained, baseMwh: number | null): EnergyPart {
  if (saved.value === null || baseMwh === null || saved.value <= baseMwh) {
    return { carrier, savedMwh: saved, baseMwh };
  }
  const { explanation } = saved;
  const capped = { key: "assumption.savingCapped" };
  return {
    carrier,
    savedMwh: {
      ...saved,
      value: baseMwh,
      explanation: explain({ ...explanation, assumptions: [...explanation.assumptions, capped] }),
    },
    baseMwh,
  };
}

/** The same figure with the other sign: what a measure uses more of. */
export function usedMore(explained: Explained): Explained {
  return { ...explained, value: explained.value === null ? null : -explained.value };
}
