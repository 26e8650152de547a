/** Hazards of a plan with their levels, by the method that it declares. */
import type { ActionRow } from "../actions/action-totals";
import { type Explained, explainedFrom, type ExplanationInput } from "../numbers/explained";
import { riskLevel, type RiskMatrix } from "../risk/risk-matrix";
import { MATRIX_3X3, MATRIX_5X5 } from "../risk/standard-matrices";
import type { EntryValues } from "../template/value";
import { answersIn, codeOf, codesOf, numberOf, rowsIn, textOf, type RowEntry } from "./answers";
import type { HazardResult, RiskResult } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { countedActions } from "./read-actions";

export const RISK = "risk";
export const HAZARDS = "hazards";

const MATRICES = { "matrix-3x3": MATRIX_3X3, "matrix-5x5": MATRIX_5X5, index: null } as const;
/** Looked up nowhere: while no method is chosen no level is known. */
const NO_MATRIX: RiskMatrix = {
  id: "none",
  probabilities: [],
  impacts: [],
  levels: [],
  cells: {},
  originKey: "assumption.riskMethodNotChosen",
  confirmed: true,
};
/** Its levels come from the source: the index is a number, and no framework says where its levels begin. */
const INDEX_ONLY: RiskMatrix = { ...NO_MATRIX, originKey: "assumption.riskIndexWithoutLevels" };
/** The three-level scale calls its middle "moderate", the questions "medium". */
const SAME_ANSWER: Readonly<Record<string, string>> = { medium: "moderate" };

export function riskMatrixOf(method: RiskResult["method"]): RiskMatrix | null {
  return method === null ? null : MATRICES[method];
}

export function readRisk(plan: Pick<PlanDocument, "entries">, adaptation: readonly ActionRow[]): RiskResult {
  const method = codeOf(answersIn(plan, RISK), "riskMethod", ["matrix-3x3", "matrix-5x5", "index"]);
  const hazards = rowsIn(plan, RISK, HAZARDS).map((entry) => readHazard(entry, method, adaptation));
  return { method, matrixId: riskMatrixOf(method)?.id ?? null, hazards, byLevel: countLevels(hazards) };
}

function readHazard(
  { row, values }: RowEntry,
  method: RiskResult["method"],
  adaptation: readonly ActionRow[],
): HazardResult {
  const matrix = riskMatrixOf(method) ?? (method === "index" ? INDEX_ONLY : NO_MATRIX);
  const probability = textOf(values, "probability");
  const impact = textOf(values, "impact");
  const level = riskLevel(
    matrix,
    onScale(matrix.probabilities, probability),
    onScale(matrix.impacts, impact),
  );
  const statedLevel = textOf(values, "statedLevel");
  return {
    row,
    hazard: textOf(values, "hazard"),
    subHazards: codesOf(values, "subHazards"),
    probability,
    impact,
    level,
    index: method === "index" ? riskIndex(values) : null,
    statedLevel,
    statedLevelSource: textOf(values, "statedLevelSource"),
    shownLevel: level.level ?? statedLevel,
    actions: countedActions(adaptation)
      .filter(({ hazards }) => hazards.includes(row))
      .map(({ id }) => id),
  };
}

function onScale(scale: readonly string[], answer: string | null): string | null {
  if (answer === null || scale.includes(answer)) return answer;
  return SAME_ANSWER[answer] ?? answer;
}

/** Hazard × exposure × vulnerability, each from 0 to 1 (IPCC AR5 WGII risk framing). */
function riskIndex(values: EntryValues): Explained {
  const factor = (symbol: string, field: string, labelKey: string): ExplanationInput => ({
    symbol,
    labelKey,
    value: numberOf(values, field),
    unit: "0–1",
  });
  return explainedFrom(
    "0–1",
    {
      formula: "R = H · X · V",
      inputs: [
        factor("H", "hazardIndex", "input.hazardIndex"),
        factor("X", "exposureIndex", "input.exposureIndex"),
        factor("V", "vulnerabilityIndex", "input.vulnerabilityIndex"),
      ],
    },
    (hazard, exposure, vulnerability) => hazard * exposure * vulnerability,
  );
}

function countLevels(hazards: readonly HazardResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { shownLevel } of hazards) {
    const level = shownLevel ?? "unknown";
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}
