import type { Explanation } from "../numbers/explained";

/**
 * What a draft holds. Nothing that was typed is dropped: an answer is its value, or the text
 * that could not be read, or the statement that the datum does not exist, or nothing (null).
 */
export interface Raw {
  raw: string;
}

/** "We do not have this datum": why, and how it will be obtained. What was typed before stays in `kept`. */
export interface Gap {
  gap: { reason: string; plan: string; kept?: DraftValue };
}

export type Scalar = string | number | boolean;

export interface MoneyValue {
  amount: Draft<number>;
  currency: string | null;
  /** YYYY-MM: prices are those of this month. */
  priceDate: Draft<string>;
}
export interface QuantityValue {
  amount: Draft<number>;
  unit: string | null;
}
export interface PlaceValue {
  /** Registry code, null when the name was typed in. */
  code: string | null;
  name: string;
}
export interface FileValue {
  fileId: string;
  name: string;
  mime: string;
  size: number;
}
export interface InlineRow {
  id: string;
  values: EntryValues;
}
/** An estimate that answers a question, frozen as it was when it was accepted; or the refusal of all of them. */
export type EstimateValue = UsedEstimate | RefusedEstimate;
export interface UsedEstimate {
  decision: "used";
  /** Which estimator made it, or the register that it was brought from. */
  estimate: string;
  amount: number;
  /** Code of the unit of a quantity; null where the question is a number. */
  unit: string | null;
  source: string;
  explanation: Explanation;
  /** "We do not have this datum", as it stood before: it comes back if the estimate is taken away. */
  replaced?: Gap;
}
export interface RefusedEstimate {
  decision: "refused";
}
/** Cells by row code, then column code. */
export interface MatrixValue {
  [row: string]: MatrixRow;
}
export interface MatrixRow {
  [column: string]: Draft<string | number>;
}

export type AnswerValue =
  | Scalar
  | string[]
  | MoneyValue
  | QuantityValue
  | PlaceValue
  | FileValue
  | EstimateValue
  | InlineRow[]
  | MatrixValue;

export type Draft<T> = T | Raw | null;
export type DraftValue = AnswerValue | Raw | Gap | null;
/** The document of an entry: field id → answer. An absent key is the same as null. */
export type EntryValues = Record<string, DraftValue>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && "raw" in value;
}

export function isGap(value: unknown): value is Gap {
  return typeof value === "object" && value !== null && "gap" in value;
}
