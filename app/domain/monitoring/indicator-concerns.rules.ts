/** What to look at in an indicator in a year: readings that go the wrong way, or that nobody took. */
import type { Indicator, Reading } from "./indicator";

export type IndicatorConcern =
  | { concern: "wrong-way"; from: Reading; to: Reading }
  | { concern: "worse-than-baseline"; baseline: number; to: Reading }
  /** `last` is null where nothing was ever measured. */
  | { concern: "no-recent-reading"; last: number | null };

/** A reading of this year, the last or the one before is recent. */
export const RECENT_YEARS = 2;

export function indicatorConcerns(indicator: Indicator, year: number): IndicatorConcern[] {
  return [...wrongWay(indicator), ...worseThanBaseline(indicator), ...noRecentReading(indicator, year)];
}

/** The latest reading against the one before it; the baseline stands for the first. */
export function wrongWay({ direction, readings, baseline }: Indicator): IndicatorConcern[] {
  const to = readings.at(-1);
  const from = readings.at(-2) ?? baselineReading(baseline);
  if (to === undefined || from === null || from.year >= to.year || !isWorse(direction, from.value, to.value))
    return [];
  return [{ concern: "wrong-way", from, to }];
}

export function worseThanBaseline({ direction, readings, baseline }: Indicator): IndicatorConcern[] {
  const to = readings.at(-1);
  if (to === undefined || readings.length < 2 || baseline.value === null) return [];
  if (!isWorse(direction, baseline.value, to.value)) return [];
  return [{ concern: "worse-than-baseline", baseline: baseline.value, to }];
}

export function noRecentReading({ readings }: Indicator, year: number): IndicatorConcern[] {
  const last = readings.at(-1)?.year ?? null;
  return last === null || last < year - RECENT_YEARS ? [{ concern: "no-recent-reading", last }] : [];
}

function baselineReading({ year, value }: Indicator["baseline"]): Reading | null {
  return year === null || value === null ? null : { year, value };
}

/** What should stay is not judged: nobody states how far it may move. */
function isWorse(direction: Indicator["direction"], from: number, to: number): boolean {
  if (direction === "increase") return to < from;
  return direction === "decrease" && to > from;
}
