/**
 * Answers as numbers, codes and texts for the arithmetic. Whatever is not an answer – nothing, a stated gap,
 * text that could not be read – is null, never 0.
 */
import type { Money } from "../finance/money";
import { parseUnit, type Unit } from "../numbers/units";
import { asRows } from "../template/kinds/rows.kind";
import type { EntryValues, InlineRow, MoneyValue, QuantityValue } from "../template/value";
import type { PlanEntry } from "./plan-document";

export function numberOf(values: EntryValues, field: string): number | null {
  const value = values[field];
  return typeof value === "number" ? value : null;
}

/** A text, or the code of a choice. */
export function textOf(values: EntryValues, field: string): string | null {
  const value = values[field];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The code of a choice when it is one of `codes`. */
export function codeOf<C extends string>(values: EntryValues, field: string, codes: readonly C[]): C | null {
  return codes.find((code) => code === values[field]) ?? null;
}

/** Codes of several choices, or the ids of chosen rows. */
export function codesOf(values: EntryValues, field: string): string[] {
  const value = values[field];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

export function isYes(values: EntryValues, field: string): boolean {
  return values[field] === true;
}

export interface Quantity {
  amount: number | null;
  unit: Unit | null;
}

/** Amount and unit are known apart: one without the other is still said. */
export function quantityOf(values: EntryValues, field: string): Quantity {
  const { amount, unit } = objectOf<QuantityValue>(values, field);
  return {
    amount: typeof amount === "number" ? amount : null,
    unit: typeof unit === "string" ? parseUnit(unit) : null,
  };
}

/** Null without amount or currency: an amount of no currency cannot be added to any other. */
export function moneyOf(values: EntryValues, field: string): Money | null {
  const { amount, currency, priceDate } = objectOf<MoneyValue>(values, field);
  if (typeof amount !== "number" || typeof currency !== "string") return null;
  return { amount, currency, priceDate: typeof priceDate === "string" ? priceDate : null };
}

export function tableOf(values: EntryValues, field: string): InlineRow[] {
  return asRows(values[field] ?? null);
}

function objectOf<T extends object>(values: EntryValues, field: string): Partial<T> {
  const value = values[field];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Partial<T>) : {};
}

interface Entries {
  entries: readonly PlanEntry[];
}

/** A row with its own pages, in the order of the plan. */
export type RowEntry = PlanEntry & { row: string };

export function rowsIn(plan: Entries, section: string, field: string, instance?: string): RowEntry[] {
  return plan.entries.filter(
    (entry): entry is RowEntry =>
      entry.section === section &&
      entry.field === field &&
      entry.row !== undefined &&
      (instance === undefined || entry.instance === instance),
  );
}

/** The own answers of a section that exists once. */
export function answersIn(plan: Entries, section: string): EntryValues {
  return plan.entries.find((entry) => entry.section === section && entry.row === undefined)?.values ?? {};
}

/** The copies of a section that exists several times. */
export function instancesIn(plan: Entries, section: string): PlanEntry[] {
  return plan.entries.filter((entry) => entry.section === section && entry.row === undefined);
}
