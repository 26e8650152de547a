/** Months are texts "2026-11", days "2026-11-23": both compare as dates do. */

export interface MonthPeriod {
  from: string;
  to: string;
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const MONTH_FIRST = /^(0?[1-9]|1[0-2])\s*[/-]\s*(\d{4})$/;

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

/** Whole months from one to another; negative when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

export function addMonths(month: string, count: number): string {
  const number = monthNumber(month) + count;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** What a person types in a field of months: "2026-11", or "11/2026" where the browser has no such field. */
export function readMonth(text: string): string | null {
  const typed = text.trim();
  if (MONTH.test(typed)) return typed;
  const [, month, year] = MONTH_FIRST.exec(typed) ?? [];
  return month === undefined || year === undefined ? null : `${year}-${month.padStart(2, "0")}`;
}

/** The two years that end with the month of a day: a monitoring report is due every two years (GCoM). */
export function lastTwoYears(today: string): MonthPeriod {
  const to = monthOf(today);
  return { from: addMonths(to, -23), to };
}

/** Whether a month, or the whole of a year, touches a period. */
export function isWithin(when: string | number, { from, to }: MonthPeriod): boolean {
  if (typeof when === "number") return when >= yearOf(from) && when <= yearOf(to);
  return when >= from && when <= to;
}

function monthNumber(month: string): number {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return year * 12 + of - 1;
}
