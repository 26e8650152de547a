import type { EntryValues, MatrixValue } from "../template/value";
import type { RiskMatrix } from "./risk-matrix";
import { MATRIX_5X5 } from "./standard-matrices";

/** The matrix that a plan declares cell by cell, on the scales of the questions; null while no cell is declared. */
export function ownMatrix(values: EntryValues, field: string): RiskMatrix | null {
  const declared = values[field] ?? null;
  if (typeof declared !== "object" || declared === null || Array.isArray(declared)) return null;
  const cells = Object.fromEntries(
    Object.entries(declared as MatrixValue).map(([probability, row]) => [probability, knownCells(row)]),
  );
  if (Object.values(cells).every((row) => Object.keys(row).length === 0)) return null;
  return {
    id: "own",
    probabilities: MATRIX_5X5.probabilities,
    impacts: MATRIX_5X5.impacts,
    levels: MATRIX_5X5.levels,
    cells,
    originKey: "assumption.riskMatrixOfPlan",
    confirmed: true,
  };
}

function knownCells(row: MatrixValue[string]): Record<string, string> {
  if (typeof row !== "object" || row === null) return {};
  return Object.fromEntries(
    Object.entries(row).filter((cell): cell is [string, string] => typeof cell[1] === "string"),
  );
}
