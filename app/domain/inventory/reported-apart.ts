/** What an inventory reports beside its total, by the reason for which it is not added. */
import { EMPTY_TALLY, type Tally } from "../numbers/explained";
import type { RowResult } from "./compute-row";
import { groupTallies } from "./roll-up-cells";

/** GPC 1.1: energy sent to the grid (I.4.4), waste brought in (III.x.3), other scope 3 (VI.1); or left out by choice. */
export const APART_REASONS = ["generation", "importedWaste", "otherScope3", "excluded"] as const;
export type ApartReason = (typeof APART_REASONS)[number];

export function reportedApart(rows: readonly RowResult[]): Record<ApartReason, Tally> {
  const apart = rows.flatMap((row) =>
    row.counted === "apart" && row.contribution !== "elsewhere"
      ? [{ reason: reasonOf(row), value: row.contribution }]
      : [],
  );
  const groups = groupTallies(
    apart,
    ({ reason }) => reason,
    ({ value }) => value,
  );
  const of = (reason: ApartReason) => groups[reason] ?? EMPTY_TALLY;
  return {
    generation: of("generation"),
    importedWaste: of("importedWaste"),
    otherScope3: of("otherScope3"),
    excluded: of("excluded"),
  };
}

function reasonOf({ cell }: RowResult): ApartReason {
  if (cell?.level === "other") return "otherScope3";
  if (cell?.level !== "territorial") return "excluded";
  return cell.sector === "I" ? "generation" : "importedWaste";
}
