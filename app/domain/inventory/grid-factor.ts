/** Which factor the electricity of an inventory is computed with, and how the published ones differ from it. */
import { type FactorCatalogue, resolveFactor } from "./factor-catalogue";
import type { RowFactor } from "./inventory-input";
import { tonnesPerMwh } from "./recommended-factor";
import { seriesTable, type SeriesLine } from "./series-table";

export interface GridFactorChoice {
  year: number;
  /** Typed in the inventory: it goes before any other. */
  own: RowFactor | null;
  /** What holds without an own one; null where nobody has any for the place. */
  offered: { factor: RowFactor; from: "plan" | "network" | "catalogue" } | null;
  /** Of each series the year of the inventory, or the nearest. */
  series: ComparedSeries[];
}

export interface ComparedSeries {
  line: SeriesLine;
  year: number;
  /** t per MWh. */
  value: number;
  /** Relative to the factor that is used; null while there is none. */
  difference: number | null;
}

export function gridFactorChoice(
  { year, place, own }: { year: number; place: string; own: RowFactor | null },
  catalogue: FactorCatalogue,
): GridFactorChoice {
  const carrier = "electricity";
  const resolved = resolveFactor({ carrier, sectorClass: "commercial", year, place }, catalogue);
  const offered = resolved.ok
    ? { factor: resolved.factor, from: resolved.override?.by ?? ("catalogue" as const) }
    : null;
  const used = own ?? offered?.factor ?? null;
  const usedValue = used === null ? null : tonnesPerMwhOf(used);
  const { years, lines } = seriesTable(carrier, place, catalogue);
  const series = lines.flatMap((line): ComparedSeries[] => {
    const nearest = nearestValue(years, line, year);
    if (!nearest) return [];
    return [{ line, ...nearest, difference: usedValue ? nearest.value / usedValue - 1 : null }];
  });
  return { year, own, offered, series };
}

/** Of CO2, or of CO2e where only that is known; null for a factor that is not per energy. */
export function tonnesPerMwhOf(factor: RowFactor): number | null {
  const value = factor.co2 ?? factor.co2e;
  return value === null ? null : tonnesPerMwh({ value, unit: factor.unit });
}

function nearestValue(years: readonly number[], { values }: SeriesLine, year: number) {
  const known = years.flatMap((of, index) => {
    const value = values[index];
    return value == null ? [] : [{ year: of, value }];
  });
  const [nearest] = known.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  return nearest ?? null;
}
