import type { Text } from "../template/text";

/**
 * A computed number never stands alone: it carries its formula, inputs, factors and assumptions.
 * Unknown is `null` and is never turned into 0.
 */
export interface ExplanationInput {
  /** As it appears in the formula. */
  symbol: string;
  /** Message key of its name (`input.…`). */
  labelKey: string;
  /** Its name, where a catalogue gives it. */
  label?: Text;
  value: number | null;
  unit: string;
  source?: string;
  year?: number;
}

export interface ExplanationFactor {
  symbol: string;
  /** Its name, where a catalogue gives it. */
  label?: Text;
  value: number;
  unit: string;
  source: string;
  year?: number;
  /** false: a default nobody has confirmed, shown as "supuesto". */
  confirmed: boolean;
}

export type AssumptionParams = Readonly<Record<string, string | number>>;

export interface Assumption {
  /** Message key (`assumption.…`). */
  key: string;
  params?: AssumptionParams;
}

export interface Explanation {
  /** Language-free maths with the symbols of inputs and factors. */
  formula: string;
  inputs: readonly ExplanationInput[];
  factors: readonly ExplanationFactor[];
  assumptions: readonly Assumption[];
}

export interface Explained {
  value: number | null;
  unit: string;
  explanation: Explanation;
}

/** A sum over the known parts. `value` is null when no part is known. */
export interface Tally {
  value: number | null;
  known: number;
  unknown: number;
}

export interface ExplainedTotal extends Explained, Tally {}

export const EMPTY_TALLY: Tally = { value: null, known: 0, unknown: 0 };

/** Sum of the known values; null values are counted, not added. */
export function tally(values: Iterable<number | null>): Tally {
  let sum = 0;
  let known = 0;
  let unknown = 0;
  for (const value of values) {
    if (value === null) unknown += 1;
    else {
      sum += value;
      known += 1;
    }
  }
  return { value: known === 0 ? null : sum, known, unknown };
}

/** Joins partial tallies into the tally of all their parts. */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  let sum = 0;
  let known = 0;
  let unknown = 0;
  for (const part of tallies) {
    sum += part.value ?? 0;
    known += part.known;
    unknown += part.unknown;
  }
  return { value: known === 0 ? null : sum, known, unknown };
}

/** A tally with its explanation; says how many parts are missing when any is. */
export function explainTotal(total: Tally, unit: string, explanation: Partial<Explanation>): ExplainedTotal {
  const missing: Assumption[] =
    total.unknown > 0 ? [{ key: "assumption.partsUnknown", params: { count: total.unknown } }] : [];
  return {
    ...total,
    unit,
    explanation: explain({ ...explanation, assumptions: [...(explanation.assumptions ?? []), ...missing] }),
  };
}

/** Sums explained parts of one unit. */
export function sumExplained(parts: readonly Explained[], unit: string): ExplainedTotal {
  return explainTotal(tally(parts.map((part) => part.value)), unit, {
    formula: "E = Σ Eᵢ",
    inputs: parts.map((part, index) => ({
      symbol: `E${index + 1}`,
      labelKey: "input.part",
      value: part.value,
      unit: part.unit,
    })),
    assumptions: uniqueAssumptions(parts.flatMap((part) => part.explanation.assumptions)),
  });
}

export function explain(parts: Partial<Explanation>): Explanation {
  return {
    formula: parts.formula ?? "",
    inputs: parts.inputs ?? [],
    factors: parts.factors ?? [],
    assumptions: parts.assumptions ?? [],
  };
}

/** `compute` runs only when every input is known; otherwise the result is unknown, with the same explanation. */
export function explainedFrom(
  unit: string,
  explanation: Partial<Explanation> & { inputs: readonly ExplanationInput[] },
  compute: (...values: number[]) => number | null,
): Explained {
  const values = explanation.inputs.map((input) => input.value);
  const known = values.filter((value): value is number => value !== null);
  const result = known.length === values.length ? compute(...known) : null;
  return {
    value: result === null || !Number.isFinite(result) ? null : result,
    unit,
    explanation: explain(explanation),
  };
}

/** null when either is unknown or the divisor is 0. */
export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** |a − b| relative to the larger of the two; 0 when both are 0. */
export function relativeDifference(a: number, b: number): number {
  const scale = Math.max(Math.abs(a), Math.abs(b));
  return scale === 0 ? 0 : Math.abs(a - b) / scale;
}

export function uniqueAssumptions(assumptions: readonly Assumption[]): Assumption[] {
  const seen = new Map<string, Assumption>();
  for (const assumption of assumptions) {
    seen.set(`${assumption.key} ${JSON.stringify(assumption.params ?? {})}`, assumption);
  }
  return [...seen.values()];
}
