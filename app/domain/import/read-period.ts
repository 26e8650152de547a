/** "2025-2030", "marzo 2026 a diciembre 2028": the two months of a period that a table writes in one cell. */
import { parseMonth } from "../template/date-text";
import type { Field, MonthField } from "../template/template";
import { isRaw, type Draft } from "../template/value";

export interface Period {
  start: Draft<string>;
  end: Draft<string>;
}

/** Between the two ends: a dash with or without spaces, or a word. */
const BETWEEN = /\s*[–—]\s*|\s+-\s+|\s+(?:a|al|hasta|to|until|até)\s+/i;
const YEARS = /^(\d{4})\s*[-/]\s*(\d{4})$/;
const FROM = /^(?:desde|from|a partir de|inicio:?)\s+/i;
const UNTIL = /^(?:hasta|antes de|until|by|até)\s+/i;

/** A year alone is taken from its January to its December. What is no period stays as text where it begins. */
export function readPeriod(text: string): Period {
  const trimmed = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^[^\d:]*:\s*/, "");
  if (trimmed === "") return { start: null, end: null };
  const years = YEARS.exec(trimmed);
  const [first = "", second, ...rest] = years ? [years[1], years[2]] : trimmed.split(BETWEEN);
  const unread = { start: { raw: text.trim() }, end: null };
  if (rest.length > 0) return unread;
  if (second === undefined) return onePoint(trimmed) ?? unread;
  const period = { start: monthOf(first.replace(FROM, ""), "start"), end: monthOf(second, "end") };
  return period.start === null || period.end === null ? unread : period;
}

function onePoint(text: string): Period | null {
  if (UNTIL.test(text)) {
    const end = monthOf(text.replace(UNTIL, ""), "end");
    return end === null ? null : { start: null, end };
  }
  if (FROM.test(text)) {
    const start = monthOf(text.replace(FROM, ""), "start");
    return start === null ? null : { start, end: null };
  }
  if (/^\d{4}$/.test(text)) return { start: monthOf(text, "start"), end: monthOf(text, "end") };
  const start = monthOf(text, "start");
  return start === null ? null : { start, end: null };
}

/** Null for what is neither a month nor a year. */
export function monthOf(text: string, end: "start" | "end"): string | null {
  const bare = text.trim();
  if (!/^\d{4}$/.test(bare)) return parseMonth(bare);
  return parseMonth(`${bare}-${end === "start" ? "01" : "12"}`);
}

/** Which end of a period a question asks for; null for months of no period. */
export function endOfPeriod(field: Field, among: readonly Field[]): "start" | "end" | null {
  if (field.kind !== "month") return null;
  if (field.period) return "start";
  return among.some((other) => other.kind === "month" && other.period?.until === field.id) ? "end" : null;
}

/** A year alone in the column of one end of a period. */
export function withMonth(value: unknown, end: "start" | "end"): string | null {
  return isRaw(value) && /^\d{4}$/.test(value.raw.trim()) ? monthOf(value.raw, end) : null;
}

export function isPeriodStart(
  field: Field,
): field is MonthField & { period: NonNullable<MonthField["period"]> } {
  return field.kind === "month" && field.period !== undefined;
}
