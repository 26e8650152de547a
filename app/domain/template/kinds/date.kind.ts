import { z } from "zod";
import { dateForInput, monthForInput, parseDate, parseMonth } from "../date-text";
import { postedText, type FieldKind } from "../field-kind";
import type { DateField, MonthField } from "../template";
import { isRaw, type Draft } from "../value";

export const monthKind: FieldKind<MonthField> = calendarKind("month", {
  parse: parseMonth,
  show: monthForInput,
  pattern: /^\d{4}-\d{2}$/,
  unreadable: "notAMonth",
});

export const dateKind: FieldKind<DateField> = calendarKind("date", {
  parse: parseDate,
  show: dateForInput,
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  unreadable: "notADate",
});

interface Calendar {
  parse(text: string): string | null;
  show(iso: string): string;
  pattern: RegExp;
  unreadable: string;
}

function calendarKind<F extends MonthField | DateField>(kind: F["kind"], calendar: Calendar): FieldKind<F> {
  return {
    kind,
    read: (_field, form, name) => readCalendar(postedText(form, name), calendar.parse),
    inputs: (_field, value, name) => [{ name, value: calendarInput(value as Draft<string>, calendar.show) }],
    draft: () => z.string().regex(calendar.pattern),
    problems: (_field, value) => (isRaw(value) ? [{ path: [], code: calendar.unreadable }] : []),
    isEmpty: (value) => value === null,
    format: (_field, value) => [calendar.show(String(value))],
  };
}

export function readCalendar(text: string, parse: (text: string) => string | null): Draft<string> {
  if (text.trim() === "") return null;
  return parse(text) ?? { raw: text };
}

export function calendarInput(value: Draft<string>, show: (iso: string) => string): string {
  if (value === null) return "";
  return isRaw(value) ? value.raw : show(value);
}
