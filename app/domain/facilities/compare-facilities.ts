/** Buildings, groups of lamps, vehicles and pumps of one municipality beside one another: the worst first. */
import type { Explained } from "../numbers/explained";
import { quantile } from "../numbers/quantiles";

/** Fewer of a kind have no middle to be compared with. */
export const FEWEST_ALIKE = 3;
/** So near the median nobody would call it better or worse (share of the median). */
const NEAR = 0.1;

export interface ComparedFacility {
  row: string;
  name: string;
  /** Use of a building, type of a vehicle: like is compared with like. */
  kind: string | null;
  figure: Explained;
}

/** How far above or below the median: far is twice as much or half. */
export type Standing = "far-above" | "above" | "near" | "below" | "far-below";

export interface StandingFacility extends Omit<ComparedFacility, "figure"> {
  /** In the unit of the comparison; null without data. */
  value: number | null;
  /** Null without a figure, or where there are too few to compare with. */
  beside: {
    /** Its own kind, or all together; `kind` is that of the row. */
    among: "kind" | "all";
    median: number;
    /** Figure ÷ median. */
    times: number;
    standing: Standing;
  } | null;
}

export interface Comparison {
  unit: string;
  /** Of all that have a figure; null where kinds are not comparable, or too few have one. */
  median: number | null;
  known: number;
  unknown: number;
  /** The worst first; those without a figure last, in the order of the register. */
  items: StandingFacility[];
}

export interface ComparingHow {
  /** Those of which there are too few of a kind: compared with all, or with none (a truck with cars says nothing). */
  unlike: "together" | "apart";
  /** "mixed": kinds are not told apart; a poor lamp is to stand out among all lamps. */
  kinds?: "mixed";
}

export function compareFacilities(
  facilities: readonly ComparedFacility[],
  unit: string,
  { unlike, kinds }: ComparingHow,
): Comparison {
  const known = facilities.filter(({ figure }) => figure.value !== null);
  const median = unlike === "together" ? medianOf(known) : null;
  const beside = (facility: ComparedFacility): StandingFacility["beside"] => {
    const { value } = facility.figure;
    if (value === null) return null;
    const alike = known.filter(({ kind }) => kind !== null && kind === facility.kind);
    const own = kinds === "mixed" ? null : medianOf(alike);
    const middle = own ?? median;
    if (middle === null || middle === 0) return null;
    const times = value / middle;
    return { among: own === null ? "all" : "kind", median: middle, times, standing: standingOf(times) };
  };
  const items = facilities.map((facility): StandingFacility => {
    const { row, name, kind, figure } = facility;
    return { row, name, kind, value: figure.value, beside: beside(facility) };
  });
  return {
    unit,
    median,
    known: known.length,
    unknown: facilities.length - known.length,
    items: items.sort((a, b) => worseFirst(a, b, unlike)),
  };
}

function medianOf(known: readonly ComparedFacility[]): number | null {
  if (known.length < FEWEST_ALIKE) return null;
  return quantile(
    known.flatMap(({ figure }) => figure.value ?? []),
    0.5,
  );
}

function standingOf(times: number): Standing {
  if (times >= 2) return "far-above";
  if (times > 1 + NEAR) return "above";
  if (times <= 0.5) return "far-below";
  return times < 1 - NEAR ? "below" : "near";
}

/**
 * The largest figure first. Where unlike ones are not compared, how far from its like goes before: a truck uses more
 * than a car and is no worse for it.
 */
function worseFirst(a: StandingFacility, b: StandingFacility, unlike: ComparingHow["unlike"]): number {
  const [left, right] = [a.value, b.value];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (unlike === "together") return right - left;
  return (b.beside?.times ?? 0) - (a.beside?.times ?? 0) || right - left;
}
