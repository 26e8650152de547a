import {
  type Assumption,
  explain,
  type Explanation,
  type ExplanationFactor,
  type ExplanationInput,
} from "../../numbers/explained";
import type { CoreGas } from "../gwp";
import type { MethodFactor } from "./method-factors";

/** What a method gives: masses of gas, before any warming potential. */
export interface ModelledGases {
  /** Tonnes a year. A gas that is not here is not estimated; none at all when an input is unknown. */
  tonnes: Partial<Record<CoreGas, number>>;
  /** CO2 of biomass, tonnes, a memo outside totals; null when the method says nothing of it. */
  biogenicCo2: number | null;
  /** Part of the activity was estimated by the method itself (a history cast back). */
  estimated: boolean;
  /** Which of several methods made it, where a plan has to keep to one (landfill). */
  method?: string;
  explanation: Explanation;
}

/** A parameter of a formula that may have no default. */
export interface Parameter {
  symbol: string;
  /** Message key of its name. */
  labelKey: string;
  unit: string;
  factor: MethodFactor | null;
}

export interface Steps {
  formula: string;
  inputs: readonly ExplanationInput[];
  parameters?: readonly Parameter[];
  assumptions?: readonly Assumption[];
}

export interface Masses {
  tonnes: ModelledGases["tonnes"];
  biogenicCo2?: number;
  estimated?: boolean;
}

/** `masses` null: something is unknown; the explanation then shows what, as an input without value. */
export function modelledGases(masses: Masses | null, steps: Steps): ModelledGases {
  const parameters = steps.parameters ?? [];
  return {
    tonnes: masses?.tonnes ?? {},
    biogenicCo2: masses?.biogenicCo2 ?? null,
    estimated: masses?.estimated ?? false,
    explanation: explain({
      formula: steps.formula,
      inputs: [...steps.inputs, ...parameters.flatMap(unknownParameter)],
      factors: parameters.flatMap(knownParameter),
      assumptions: steps.assumptions ?? [],
    }),
  };
}

/** Fraction (0–1) of a percentage that may not have been answered: nothing recovered is the default. */
export function fractionOf(percent: number | null): number {
  return Math.min(Math.max((percent ?? 0) / 100, 0), 1);
}

export function recoveredInput(fraction: number): ExplanationInput {
  return { symbol: "R", labelKey: "input.methaneRecovered", value: fraction, unit: "" };
}

function knownParameter({ symbol, factor }: Parameter): ExplanationFactor[] {
  return factor === null ? [] : [{ symbol, ...factor }];
}

function unknownParameter({ symbol, labelKey, unit, factor }: Parameter): ExplanationInput[] {
  return factor === null ? [{ symbol, labelKey, value: null, unit }] : [];
}
