import type { Explained } from "../numbers/explained";
import { valueAt } from "../numbers/series";
import type { Text } from "../template/text";
import type { NationalBau } from "./national-bau";

export interface NationalPoint {
  year: number;
  /** MtCO2e. */
  mt: number;
  source: string;
  /** false: worked back from another published figure, or read in one place only. */
  confirmed: boolean;
}

/**
 * An edition of a country's target. Its figures rest on one GWP set and one coverage: a calculation takes all of its
 * national figures from one edition, never from two.
 */
export interface NationalEdition {
  id: string;
  country: string;
  /** Proper name, the same in every language: "NDC 1 (2016)". */
  name: string;
  /** ISO date (month) from which it was the current one. */
  presented: string;
  /** null: the sources read do not say. */
  gwpSet: "SAR" | "AR4" | "AR5" | "AR6" | null;
  gases: Text;
  sectors: Text;
  accounting: "net" | "gross" | null;
  /** Highest emissions promised, by year. */
  caps: readonly NationalPoint[];
  /** The baseline scenario of the same edition; empty where it has none. */
  bau: readonly NationalPoint[];
}

/** The edition in force: the one presented last. */
export function currentEdition(
  editions: readonly NationalEdition[],
  country: string,
): NationalEdition | null {
  const here = editions.filter((edition) => edition.country === country);
  return here.reduce<NationalEdition | null>(
    (last, edition) => (last === null || edition.presented > last.presented ? edition : last),
    null,
  );
}

/**
 * Both national figures that a municipal scenario is scaled by, from one edition; between its years on a straight
 * line, never beyond them. null where the edition does not reach one of the years.
 */
export function nationalBauOf(
  edition: NationalEdition,
  baseYear: number,
  targetYear: number,
): NationalBau | null {
  const base = bauAt(edition, baseYear);
  const target = bauAt(edition, targetYear);
  if (base.value === null || target.value === null) return null;
  return {
    edition: edition.name,
    country: edition.country,
    baseYear,
    baseMt: base.value,
    bauMt: target.value,
    targetYear,
    source: sourcesOf(edition.bau, [baseYear, targetYear]),
    confirmed: edition.bau.every(
      ({ year, confirmed }) => confirmed || (year !== baseYear && year !== targetYear),
    ),
    interpolated: [baseYear, targetYear].filter((year) => edition.bau.every((point) => point.year !== year)),
  };
}

export function bauAt(edition: NationalEdition, year: number): Explained {
  return valueAt(new Map(edition.bau.map((point) => [point.year, point.mt])), year, "MtCO2e");
}

/** The cap of a year; caps hold for the years that they name. */
export function capAt({ caps }: NationalEdition, year: number): NationalPoint | null {
  return caps.find((cap) => cap.year === year) ?? null;
}

function sourcesOf(points: readonly NationalPoint[], years: readonly number[]): string {
  const used = points.filter(({ year }) => years.includes(year));
  return [...new Set((used.length > 0 ? used : points).map(({ source }) => source))].join("; ");
}
