import { levelRank } from "./risk-levels";

/** What is left of a risk once the plan's actions are done, as the municipality judges it. */
export interface ResidualRisk {
  /** Code of the level in today's climate; null: not known. */
  level: string | null;
  /** The same in the near future. */
  near: string | null;
  reasons: string | null;
}

export const NO_RESIDUAL: ResidualRisk = { level: null, near: null, reasons: null };

/** Steps up (above 0) or down from the level without the actions; null while one of the two is not known. */
export function residualChange(without: string | null, residual: string | null): number | null {
  const before = levelRank(without);
  const after = levelRank(residual);
  return before === null || after === null ? null : after - before;
}
