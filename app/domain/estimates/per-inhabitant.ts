/** What the estimators that share out a published total among its inhabitants have in common. */
import type { Text } from "../template/text";
import type { EstimateRange } from "./estimate";
import type { EstimateCatalogue, YearSeries } from "./estimate-catalogue";

/** The year of the series that is nearest to the one wanted; of two equally near, the earlier. */
export function nearestYear(years: readonly number[], wanted: number): number | null {
  const [nearest] = [...years].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  return nearest ?? null;
}

/** Years in which all series have a figure. */
export function commonYears(series: readonly YearSeries[]): number[] {
  const [first, ...others] = series;
  return Object.keys(first ?? {})
    .filter((year) => others.every((other) => other[year] !== undefined))
    .map(Number)
    .sort((a, b) => a - b);
}

/** Smallest and largest amount over the years of the series; null when there is one year only. */
export function rangeOverYears(
  years: readonly number[],
  amountOf: (year: number) => number,
  { rangeOfYears }: EstimateCatalogue,
): EstimateRange | null {
  const [from] = years;
  const to = years.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  const amounts = years.map(amountOf);
  return {
    low: Math.min(...amounts),
    high: Math.max(...amounts),
    source: filled(rangeOfYears, { from, to }),
  };
}

export function joined(...parts: readonly Text[]): Text {
  const inLanguage = (locale: keyof Text) => parts.map((part) => part[locale]).join("; ");
  return { es: inLanguage("es"), en: inLanguage("en"), pt: inLanguage("pt") };
}

/** A source with what tells its figure from others: place and year. */
export function detailed(source: Text, ...details: readonly (string | number | null)[]): Text {
  const tail = details.filter((detail) => detail !== null).map((detail) => `, ${detail}`);
  const inLanguage = (locale: keyof Text) => `${source[locale]}${tail.join("")}`;
  return { es: inLanguage("es"), en: inLanguage("en"), pt: inLanguage("pt") };
}

function filled(text: Text, params: Readonly<Record<string, number>>): Text {
  const inLanguage = (locale: keyof Text) =>
    Object.entries(params).reduce(
      (words, [name, value]) => words.replace(`{${name}}`, String(value)),
      text[locale],
    );
  return { es: inLanguage("es"), en: inLanguage("en"), pt: inLanguage("pt") };
}
