/**
 * Quantile of numbers in any order, 0 ≤ p ≤ 1: linear between neighbours at (n − 1) · p (Hyndman & Fan 1996, type 7;
 * QUARTILE.INC of spreadsheets, so that anybody can work it again). Null without numbers.
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (at - Math.floor(at));
}

/** To so many significant digits: 0.1467 to two is 0.15. */
export function roundSignificant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
