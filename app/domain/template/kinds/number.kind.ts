import { z } from "zod";
import { postedText, type AnswerProblem, type FieldKind } from "../field-kind";
import { formatNumber } from "../format-number";
import { numberForInput, parseNumber } from "../number-text";
import type { DecimalField, IntegerField, PercentField, YearField } from "../template";
import type { Locale } from "../text";
import { isRaw, type Draft } from "../value";

type NumberField = IntegerField | DecimalField | PercentField | YearField;

/** Years a plan can speak of: first climate records to the far horizon of scenarios. */
const YEAR_RANGE = { min: 1850, max: 2150 };

export const integerKind = numberKind<IntegerField>("integer", "notANumber");
export const decimalKind = numberKind<DecimalField>("decimal", "notANumber");
export const percentKind = numberKind<PercentField>("percent", "notANumber");
export const yearKind = numberKind<YearField>("year", "notAYear");

function numberKind<F extends NumberField>(kind: F["kind"], unreadable: string): FieldKind<F> {
  return {
    kind,
    read: (field, form, name, locale) => readNumber(postedText(form, name), locale, unitWords(field)),
    inputs: (_field, value, name, locale) => [{ name, value: numberInput(value as Draft<number>, locale) }],
    draft: () => z.number(),
    problems: (field, value) =>
      isRaw(value) ? [{ path: [], code: unreadable }] : rangeProblems(field, value),
    isEmpty: (value) => value === null,
    format: (field, value, { locale }) => [withUnit(field, value as number, locale)],
  };
}

/** A number, the text when it is not one, null when nothing was typed. */
export function readNumber(text: string, locale: Locale, units: readonly string[] = []): Draft<number> {
  if (text.trim() === "") return null;
  return parseNumber(text, locale, units) ?? { raw: text };
}

export function numberInput(value: Draft<number>, locale: Locale): string {
  if (value === null) return "";
  return isRaw(value) ? value.raw : numberForInput(value, locale);
}

function unitWords(field: NumberField): string[] {
  if (field.kind === "percent") return ["%"];
  return "unit" in field && field.unit ? Object.values(field.unit) : [];
}

function rangeProblems(field: NumberField, value: unknown): AnswerProblem[] {
  if (typeof value !== "number") return [];
  const whole = field.kind === "integer" || field.kind === "year";
  if (whole && !Number.isInteger(value)) return [{ path: [], code: "notAnInteger" }];
  const { min, max } = field.kind === "year" ? { ...YEAR_RANGE, ...definedRange(field) } : field;
  if (min !== undefined && value < min) return [{ path: [], code: "tooSmall", params: { min } }];
  if (max !== undefined && value > max) return [{ path: [], code: "tooLarge", params: { max } }];
  return [];
}

function definedRange({ min, max }: { min?: number; max?: number }) {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function withUnit(field: NumberField, value: number, locale: Locale): string {
  if (field.kind === "year") return String(value);
  if (field.kind === "percent") return `${formatNumber(value, locale)} %`;
  const unit = "unit" in field ? field.unit?.[locale] : undefined;
  return unit ? `${formatNumber(value, locale)} ${unit}` : formatNumber(value, locale);
}
