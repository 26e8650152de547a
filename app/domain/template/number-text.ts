import type { Locale } from "./text";

/** Languages that write 1.234,5. */
const DECIMAL_COMMA: Record<Locale, boolean> = { es: true, pt: true, en: false };

const SPACES_AND_APOSTROPHES = /[\s\u00a0\u202f'’]/g;
const MAX_DIGITS = 15; // what a double holds exactly

/**
 * Reads a number as people type it. "1.234,5" and "1234.5" are both read in every language; where a
 * lone separator could be either ("1.234"), the language of the form decides.
 * `unitWords`: units that may have been pasted with the figure ("12,5 MWh").
 * Returns null for what is not a number, so that the caller can keep the text.
 */
export function parseNumber(text: string, locale: Locale, unitWords: readonly string[] = []): number | null {
  const bare = withoutUnit(text.trim(), unitWords).replace(SPACES_AND_APOSTROPHES, "").replace("−", "-");
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(bare)) return null;
  const canonical = canonicalNumber(bare, locale);
  return canonical !== null && isExact(canonical) ? Number(canonical) : null;
}

/** Longer figures would be stored as others, except those that a double itself prints ("0.30000000000000004"). */
function isExact(canonical: string): boolean {
  const significant = canonical.replace(/\D/g, "").replace(/^0+/, "");
  return significant.length <= MAX_DIGITS || decimalNotation(Number(canonical)) === canonical;
}

function withoutUnit(text: string, unitWords: readonly string[]): string {
  const lower = text.toLowerCase();
  const unit = unitWords.find((word) => word !== "" && lower.endsWith(word.toLowerCase()));
  return unit ? text.slice(0, text.length - unit.length).trim() : text;
}

function canonicalNumber(bare: string, locale: Locale): string | null {
  const decimal = decimalSeparator(bare, locale);
  const thousands = decimal === "," ? "." : ",";
  const [whole = "", fraction, ...rest] = decimal ? bare.split(decimal) : [bare];
  if (rest.length > 0) return null;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return null;
  const digits = decimal ? ungroup(whole, thousands) : (ungroup(whole, ".") ?? ungroup(whole, ","));
  if (digits === null) return null;
  return fraction ? `${digits || "0"}.${fraction}` : digits;
}

/** Digits without their thousands separators; null when the groups are not of three, or begin with a zero ("0.123"). */
function ungroup(whole: string, separator: string): string | null {
  if (/^[+-]?\d*$/.test(whole)) return whole;
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${separator}\\d{3})+$`);
  return grouped.test(whole) ? whole.split(separator).join("") : null;
}

function decimalSeparator(bare: string, locale: Locale): "," | "." | null {
  const comma = bare.lastIndexOf(",");
  const point = bare.lastIndexOf(".");
  if (comma >= 0 && point >= 0) return comma > point ? "," : ".";
  const only = comma >= 0 ? "," : point >= 0 ? "." : null;
  if (only === null) return null;
  const couldBeThousands = ungroup(bare, only) !== null;
  if (!couldBeThousands) return only;
  const isDecimalHere = (only === ",") === DECIMAL_COMMA[locale];
  const severalGroups = bare.indexOf(only) !== bare.lastIndexOf(only);
  return isDecimalHere && !severalGroups ? only : null;
}

/** The number as it stands in an input of this language: no grouping, nothing rounded. */
export function numberForInput(value: number, locale: Locale): string {
  const plain = decimalNotation(value);
  return DECIMAL_COMMA[locale] ? plain.replace(".", ",") : plain;
}

function decimalNotation(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}
