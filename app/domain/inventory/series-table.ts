/** The factors of a carrier at a place side by side: what the network recommends and every published series. */
import { type FactorCatalogue, holdsAt, type SupplyFactor, supplySeries } from "./factor-catalogue";
import type { GasCoverage } from "./inventory-input";
import { tonnesPerMwh, type RecommendedFactor } from "./recommended-factor";

export interface SeriesLine {
  kind: "recommended" | "published";
  place: string;
  /** What it averages (message key `factors.method.…`); null for a recommendation. */
  method: string | null;
  /** Sources, each once. */
  sources: string[];
  gases: GasCoverage;
  /** t per MWh, in the order of the table's years; null where there is none. */
  values: (number | null)[];
  /** The series that inventories use where nobody recommends another; the others are shown for comparison. */
  used: boolean;
}

export interface SeriesTable {
  years: number[];
  lines: SeriesLine[];
}

/** Recommendations of every year, or in other units, have no place in a table of years: they are listed apart. */
export function seriesTable(
  carrier: string,
  place: string,
  catalogue: FactorCatalogue,
  recommended: readonly RecommendedFactor[] = [],
): SeriesTable {
  const series = supplySeries(carrier, place, catalogue);
  const own = recommended.filter(
    (factor) => factor.carrier === carrier && tonnesPerMwh(factor) !== null && holdsAt(factor.place, place),
  );
  const years = yearsOf([...series.flat().map(({ year }) => year), ...own.flatMap(({ year }) => year ?? [])]);
  const places = [...new Set(own.map((factor) => factor.place))].sort((a, b) => b.length - a.length);
  const used = firstOfEachPlace(series);
  return {
    years,
    lines: [
      ...places.map((at) =>
        recommendedLine(
          own.filter((factor) => factor.place === at),
          at,
          years,
        ),
      ),
      ...series.map((entries) => publishedLine(entries, years, used.includes(entries))),
    ],
  };
}

function firstOfEachPlace(series: readonly SupplyFactor[][]): SupplyFactor[][] {
  const fit = series.filter(([first]) => first?.priority != null);
  return fit.filter(
    (entries, index) => fit.findIndex(([first]) => first?.place === entries[0]?.place) === index,
  );
}

function yearsOf(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

function recommendedLine(factors: RecommendedFactor[], place: string, years: readonly number[]): SeriesLine {
  const [first] = factors;
  return {
    kind: "recommended",
    place,
    method: null,
    sources: [...new Set(factors.map(({ source }) => source))],
    gases: first?.gases ?? "co2e",
    values: years.map((year) => {
      const found = factors.find((factor) => factor.year === year);
      return found ? tonnesPerMwh(found) : null;
    }),
    used: true,
  };
}

function publishedLine(entries: SupplyFactor[], years: readonly number[], used: boolean): SeriesLine {
  const [first] = entries;
  return {
    kind: "published",
    place: first?.place ?? "",
    method: first?.method ?? null,
    sources: [...new Set(entries.map(({ source }) => source))],
    gases: first?.gases ?? "co2",
    values: years.map((year) => entries.find((entry) => entry.year === year)?.tPerMwh ?? null),
    used,
  };
}
