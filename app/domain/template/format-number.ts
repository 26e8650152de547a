import type { Locale } from "./text";

const TAGS: Record<Locale, string> = { es: "es-AR", en: "en", pt: "pt-BR" };
const formatters = new Map<string, Intl.NumberFormat>();

/** A number for reading: grouped, at most `digits` decimals (default: as many as were given, up to 6). */
export function formatNumber(value: number, locale: Locale, digits = 6): string {
  const key = `${locale}${digits}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: digits });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}
