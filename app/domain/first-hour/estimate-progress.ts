import { rowsIn, textOf } from "../plan/answers";
import type { PlanDocument } from "../plan/plan-document";
import { INVENTORIES, INVENTORY_ROWS } from "../plan/read-inventories";
import { beganAsEstimate } from "./sources";

export interface EstimateProgress {
  replaced: number;
  /** Rows that began as estimates and are still there. */
  total: number;
}

const STILL_ESTIMATED: readonly (string | null)[] = ["estimate", "default"];

/** How many estimates of an inventory that a first hour made have given way to better data. */
export function estimateProgress(plan: Pick<PlanDocument, "entries">, instance: string): EstimateProgress {
  const rows = rowsIn(plan, INVENTORIES, INVENTORY_ROWS, instance).filter(({ row }) => beganAsEstimate(row));
  const waiting = rows.filter(
    ({ values }) =>
      textOf(values, "notationKey") === null && STILL_ESTIMATED.includes(textOf(values, "dataBasis")),
  );
  return { replaced: rows.length - waiting.length, total: rows.length };
}
