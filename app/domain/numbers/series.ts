import { type Explained, explain } from "./explained";

/** Values by year. An absent year is unknown; 0 is a value. */
export type YearSeries = ReadonlyMap<number, number>;

/**
 * The value of a year: as given, or linearly interpolated between the nearest known years on both sides.
 * Outside the known years it is unknown: nothing is extrapolated.
 */
export function valueAt(series: YearSeries, year: number, unit: string): Explained {
  const given = series.get(year);
  if (given !== undefined) {
    const input = { symbol: "x", labelKey: "input.seriesValue", value: given, unit, year };
    return { value: given, unit, explanation: explain({ formula: "x", inputs: [input] }) };
  }
  const years = [...series.keys()];
  const before = Math.max(...years.filter((known) => known < year));
  const after = Math.min(...years.filter((known) => known > year));
  const low = series.get(before);
  const high = series.get(after);
  if (low === undefined || high === undefined) {
    return { value: null, unit, explanation: explain({ assumptions: [outsideSeries(year)] }) };
  }
  return {
    value: low + ((high - low) * (year - before)) / (after - before),
    unit,
    explanation: explain({
      formula: "x = x₀ + (x₁ − x₀)·(t − t₀)/(t₁ − t₀)",
      inputs: [
        { symbol: "x₀", labelKey: "input.seriesValue", value: low, unit, year: before },
        { symbol: "x₁", labelKey: "input.seriesValue", value: high, unit, year: after },
        { symbol: "t", labelKey: "input.year", value: year, unit: "year" },
      ],
      assumptions: [{ key: "assumption.interpolated", params: { from: before, to: after } }],
    }),
  };
}

function outsideSeries(year: number) {
  return { key: "assumption.outsideSeries", params: { year } };
}
