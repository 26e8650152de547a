import type { InventoryResult } from "../inventory/compute-inventory";
import type { FirstHourCatalogue } from "./first-hour-catalogue";
import { type SourceId, sourceOfRow } from "./sources";

export interface MeasureToLookAt {
  /** Id in the library of measures. */
  measure: string;
  /** The source that it acts on, and how much that emits. */
  source: SourceId;
  tco2e: number;
  /** Of the total of the inventory, 0–1. */
  share: number;
}

const WANTED = 5;

/** One measure for the largest source, one for the second and so on, then round again: the largest come first. */
export function measuresToLookAt(
  { rows, totalTco2e }: Pick<InventoryResult, "rows" | "totalTco2e">,
  { measures }: FirstHourCatalogue,
): MeasureToLookAt[] {
  const total = totalTco2e.value;
  if (total === null || total <= 0) return [];
  const sources = rows
    .flatMap(({ id, tco2e, counted }) => {
      const source = sourceOfRow(id);
      return source !== null && tco2e !== null && tco2e > 0 && counted === "total" ? [{ source, tco2e }] : [];
    })
    .sort((a, b) => b.tco2e - a.tco2e);
  const chosen = new Map<string, MeasureToLookAt>();
  const rounds = Math.max(0, ...sources.map(({ source }) => measures[source].length));
  for (let round = 0; round < rounds; round++) {
    for (const { source, tco2e } of sources) {
      const measure = measures[source].find((id) => !chosen.has(id));
      if (measure === undefined || chosen.size >= WANTED) continue;
      chosen.set(measure, { measure, source, tco2e, share: tco2e / total });
    }
  }
  return [...chosen.values()];
}
