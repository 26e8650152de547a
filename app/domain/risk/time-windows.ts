/** Years that the words of an assessment stand for. */
export interface TimeWindows {
  /** First and last year of the short term: five years from the plan (MyCovenant). */
  short: readonly [number, number];
  /** Up to the middle of the century; null once the short term reaches it. */
  mid: readonly [number, number] | null;
  /** First year of the long term. */
  longFrom: number;
}

const SHORT_TERM_YEARS = 5;
const MID_CENTURY = 2050;

export function timeWindows(planYear: number): TimeWindows {
  const shortEnd = planYear + SHORT_TERM_YEARS;
  return {
    short: [planYear, shortEnd],
    mid: shortEnd < MID_CENTURY ? [shortEnd + 1, MID_CENTURY] : null,
    longFrom: Math.max(shortEnd, MID_CENTURY) + 1,
  };
}
