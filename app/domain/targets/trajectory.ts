export interface TrajectoryPoint {
  year: number;
  tco2e: number;
}

/** Straight line from the base year to the target year, one point a year; empty when the years do not rise. */
export function expectedPath(base: TrajectoryPoint, target: TrajectoryPoint): TrajectoryPoint[] {
  const years = target.year - base.year;
  if (!Number.isInteger(years) || years <= 0) return [];
  return Array.from({ length: years + 1 }, (_, step) => ({
    year: base.year + step,
    tco2e: base.tco2e + ((target.tco2e - base.tco2e) * step) / years,
  }));
}

/** Growth of each year (0.04 = 4 %) on the year before. */
export type GrowthByYear = ReadonlyMap<number, number>;

/**
 * Business as usual by compounding yearly growth. Stops at the first year without a rate: nothing is assumed.
 */
export function projectGrowth(
  base: TrajectoryPoint,
  growth: GrowthByYear,
  lastYear: number,
): TrajectoryPoint[] {
  const points = [base];
  let { tco2e } = base;
  for (let year = base.year + 1; year <= lastYear; year += 1) {
    const rate = growth.get(year);
    if (rate === undefined) break;
    tco2e *= 1 + rate;
    points.push({ year, tco2e });
  }
  return points;
}
