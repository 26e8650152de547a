/** Years that a request asks for, as its sheet has columns for them. */

/** More years do not fit a sheet that somebody fills in by hand. */
const MOST_YEARS = 12;

/**
 * The years from first to last, whichever was typed first. Null: none was given, or so many that the sheet leaves
 * the year to whoever fills it in.
 */
export function askedYears(first: number | null, last: number | null): number[] | null {
  const known = [first, last].filter((year) => year !== null && Number.isInteger(year)) as number[];
  if (known.length === 0) return null;
  const from = Math.min(...known);
  const count = Math.max(...known) - from + 1;
  return count > MOST_YEARS ? null : Array.from({ length: count }, (_, index) => from + index);
}
