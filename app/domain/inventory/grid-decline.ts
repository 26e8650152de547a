/**
 * A grid whose emission factor falls every year: f(t) = f₀ · (1 − d)^(t − t₀), from the year t₀ of the inventory's factor.
 * The one reading of it, for business as usual, renewables and savings alike. It never rises before t₀.
 */
export function gridShare(decline: number, from: number, year: number): number {
  return (1 - decline) ** Math.max(year - from, 0);
}

/** As typed: 3 is 3 % a year. Never below 0 or above all of it. */
export function gridDeclineOf(percent: number | null): number {
  return Math.min(Math.max((percent ?? 0) / 100, 0), 1);
}
