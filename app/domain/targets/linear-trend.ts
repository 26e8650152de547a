import type { TrajectoryPoint } from "./trajectory";

export interface LinearTrend {
  at: (year: number) => number;
}

/** Least squares over the years; null with fewer than two different years. */
export function linearTrend(points: readonly TrajectoryPoint[]): LinearTrend | null {
  const n = points.length;
  const meanYear = points.reduce((sum, { year }) => sum + year, 0) / n;
  const mean = points.reduce((sum, { tco2e }) => sum + tco2e, 0) / n;
  const spread = points.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
  if (!(spread > 0)) return null;
  const slope = points.reduce((sum, { year, tco2e }) => sum + (year - meanYear) * (tco2e - mean), 0) / spread;
  return { at: (year) => mean + slope * (year - meanYear) };
}
