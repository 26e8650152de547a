/** Numbers, money and dates as people of each language write them. */
import type { Locale, Text } from "../domain/template/text";
import { INTL_LOCALE } from "./translate";

/** "No data" and zero are different things everywhere. */
export const NO_DATA: Text = { es: "sin datos", en: "no data", pt: "sem dados" };

/**
 * Server and browser must write the same hour. The product's municipalities share this one;
 * Brazil's official time has the same offset.
 */
const TIME_ZONE = "America/Argentina/Buenos_Aires";

type Maybe<T> = T | null | undefined;

export interface Format {
  /** At most `decimals` digits after the comma (2 when absent). */
  number(value: Maybe<number>, decimals?: number): string;
  /** Always exactly `decimals` digits: columns of a table. */
  fixed(value: Maybe<number>, decimals: number): string;
  /** `ratio` 0.25 is "25 %". */
  percent(ratio: Maybe<number>, decimals?: number): string;
  /** `currency` is an ISO 4217 code; without cents. */
  money(value: Maybe<number>, currency: string): string;
  /** An instant, or a calendar day as "2026-11-23". */
  date(value: Maybe<Date | string>): string;
  dateTime(value: Maybe<Date | string>): string;
  time(value: Maybe<Date | string>): string;
  /** "a, b y c". */
  list(parts: readonly string[]): string;
}

/** What `Intl` takes for a currency; a stored answer may hold any other text, which it would refuse by throwing. */
const CURRENCY_CODE = /^[A-Za-z]{3}$/;

/** −0.0004 written with two digits is 0, not −0. */
const NO_MINUS_ZERO = { signDisplay: "negative" } satisfies Intl.NumberFormatOptions;

const formats = new Map<Locale, Format>();

/** The formats of a language. Made once: building what `Intl` needs takes longer than rendering a page. */
export function createFormat(locale: Locale): Format {
  const known = formats.get(locale);
  if (known) return known;
  const made = makeFormat(locale);
  formats.set(locale, made);
  return made;
}

function makeFormat(locale: Locale): Format {
  const tag = INTL_LOCALE[locale];
  const noData = NO_DATA[locale];
  const numbers = memo((key) => new Intl.NumberFormat(tag, JSON.parse(key) as Intl.NumberFormatOptions));
  const dates = memo((key) => new Intl.DateTimeFormat(tag, JSON.parse(key) as Intl.DateTimeFormatOptions));
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });

  const number = (value: Maybe<number>, options: Intl.NumberFormatOptions) =>
    isNumber(value) ? numbers(JSON.stringify({ ...options, ...NO_MINUS_ZERO })).format(value) : noData;
  const date = (value: Maybe<Date | string>, options: Intl.DateTimeFormatOptions) => {
    if (value === null || value === undefined) return noData;
    // A day without hour is read as midnight UTC; shown in another zone it would become the day before.
    const timeZone = typeof value === "string" && value.length === 10 ? "UTC" : TIME_ZONE;
    const moment = new Date(value);
    if (Number.isNaN(moment.getTime())) return String(value);
    return dates(JSON.stringify({ ...options, timeZone })).format(moment);
  };

  return {
    number: (value, decimals = 2) => number(value, { maximumFractionDigits: decimals }),
    fixed: (value, decimals) =>
      number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    percent: (ratio, decimals = 1) => number(ratio, { style: "percent", maximumFractionDigits: decimals }),
    money: (value, currency) => {
      const whole = { maximumFractionDigits: 0 };
      if (CURRENCY_CODE.test(currency)) return number(value, { ...whole, style: "currency", currency });
      return isNumber(value) ? `${currency} ${number(value, whole)}` : noData;
    },
    date: (value) => date(value, { day: "numeric", month: "long", year: "numeric" }),
    dateTime: (value) =>
      date(value, {
        day: "numeric",
        month: "long",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      }),
    time: (value) => date(value, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    list: (parts) => lists.format(parts),
  };
}

/** The calendar day of an instant where the municipalities are: "2026-11-23". */
export function calendarDay(instant: Date): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: TIME_ZONE }).format(instant);
}

function isNumber(value: Maybe<number>): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Making an Intl formatter costs a thousand times a format. */
function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
