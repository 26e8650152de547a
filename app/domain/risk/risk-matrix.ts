import { type Explanation, explain } from "../numbers/explained";

/**
 * A declared look-up table from probability and impact to a risk level. Levels are read, never computed:
 * labels are not numbers and are not multiplied.
 */
export interface RiskMatrix {
  id: string;
  /** Codes from lowest to highest. */
  probabilities: readonly string[];
  impacts: readonly string[];
  levels: readonly string[];
  /** Level by probability, then impact. A cell that the matrix does not declare is unknown. */
  cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Message key of where the matrix comes from, shown with every level that it gives. */
  originKey: string;
  confirmed: boolean;
}

export interface RiskLevel {
  level: string | null;
  /** Rank of the level, 0 the lowest; null when unknown. For ordering only. */
  rank: number | null;
  explanation: Explanation;
}

/** Level of a hazard; unknown when an answer is missing, "not known", or not in the matrix. */
export function riskLevel(matrix: RiskMatrix, probability: string | null, impact: string | null): RiskLevel {
  const level = probability === null || impact === null ? undefined : matrix.cells[probability]?.[impact];
  const explanation = explain({
    formula: "R = M[p, i]",
    inputs: [position("p", "input.probability", matrix.probabilities, probability)],
    assumptions: [
      { key: matrix.originKey },
      ...(matrix.confirmed ? [] : [{ key: "assumption.riskMatrixConventional" }]),
    ],
  });
  const inputs = [...explanation.inputs, position("i", "input.impact", matrix.impacts, impact)];
  const rank = level === undefined ? -1 : matrix.levels.indexOf(level);
  return {
    level: level ?? null,
    rank: rank === -1 ? null : rank,
    explanation: { ...explanation, inputs },
  };
}

export type MatrixProblem =
  | { problem: "missing-cell" | "unknown-level"; probability: string; impact: string }
  | { problem: "not-monotonic"; probability: string; impact: string };

/** What a network's own matrix must not have: holes, undeclared levels, a higher probability or impact with less risk. */
export function matrixProblems(matrix: RiskMatrix): MatrixProblem[] {
  const problems: MatrixProblem[] = [];
  matrix.probabilities.forEach((probability, p) => {
    matrix.impacts.forEach((impact, i) => {
      const problem = cellProblem(matrix, p, i);
      if (problem !== null) problems.push({ problem, probability, impact });
    });
  });
  return problems;
}

function cellProblem(matrix: RiskMatrix, p: number, i: number): MatrixProblem["problem"] | null {
  const level = levelAt(matrix, p, i);
  if (level === undefined) return "missing-cell";
  const rank = matrix.levels.indexOf(level);
  if (rank === -1) return "unknown-level";
  const lower = [levelAt(matrix, p - 1, i), levelAt(matrix, p, i - 1)];
  const falls = lower.some((other) => other !== undefined && matrix.levels.indexOf(other) > rank);
  return falls ? "not-monotonic" : null;
}

function levelAt(matrix: RiskMatrix, p: number, i: number): string | undefined {
  const probability = matrix.probabilities[p];
  const impact = matrix.impacts[i];
  return probability === undefined || impact === undefined ? undefined : matrix.cells[probability]?.[impact];
}

/** The place of an answer on its scale (1 the lowest), so that the explanation shows what was looked up. */
function position(symbol: string, labelKey: string, scale: readonly string[], answer: string | null) {
  const place = answer === null ? -1 : scale.indexOf(answer);
  return { symbol, labelKey, value: place === -1 ? null : place + 1, unit: `1–${scale.length}` };
}
