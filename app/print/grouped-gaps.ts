import type { PrintedGap } from "./chapter-model";
import type { RowLabel } from "./row-names";

/** Gaps of one question that say the same of several rows. */
export interface GapGroup extends Omit<PrintedGap, "row"> {
  /** Empty for a question that is asked once. */
  rows: RowLabel[];
}

/** The same question of a list, missing for the same reason and with the same plan, is said once for all its rows. */
export function groupedGaps(gaps: readonly PrintedGap[]): GapGroup[] {
  const groups = new Map<string, GapGroup>();
  for (const { row, ...gap } of gaps) {
    const key = [row === null, gap.part, gap.question, gap.reason, gap.plan].join("\n");
    const known = groups.get(key);
    if (known && row) known.rows.push(row);
    else if (!known) groups.set(key, { ...gap, rows: row ? [row] : [] });
  }
  return [...groups.values()];
}
