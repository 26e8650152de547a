export interface TrajectoryPoint {
  year: number;
  tco2e: number;
}

/** Straight line from the base year to the target year, one point a year; empty when the years do not rise. */
export function expectedPath(base: TrajectoryPoint, target: TrajectoryPoint): TrajectoryPoint[] {
  return pathThrough([base, target]);
}

/** Straight from stop to stop, one point a year. Stops whose years do not rise make no path. */
export function pathThrough(stops: readonly TrajectoryPoint[]): TrajectoryPoint[] {
  const [first, ...rest] = stops;
  if (first === undefined || rest.length === 0) return [];
  const points = [first];
  let from = first;
  for (const to of rest) {
    const years = to.year - from.year;
    if (!Number.isInteger(years) || years <= 0) return [];
    for (let step = 1; step <= years; step += 1) {
      points.push({ year: from.year + step, tco2e: from.tco2e + ((to.tco2e - from.tco2e) * step) / years });
    }
    from = to;
  }
  return points;
}

/** The same level every year, both ends included. */
export function flatPath(from: TrajectoryPoint, lastYear: number): TrajectoryPoint[] {
  return Array.from({ length: Math.max(lastYear - from.year + 1, 0) }, (_, step) => ({
    year: from.year + step,
    tco2e: from.tco2e,
  }));
}

export function levelIn(points: readonly TrajectoryPoint[], year: number): number | null {
  return points.find((point) => point.year === year)?.tco2e ?? null;
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
