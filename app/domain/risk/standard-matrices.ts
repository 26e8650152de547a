import type { RiskMatrix } from "./risk-matrix";

/**
 * Conventional matrices, offered when a network has not declared its own. No framework prescribes their cells:
 * GCoM asks for probability and impact, not for their combination. They are assumptions and say so.
 */
export const MATRIX_3X3: RiskMatrix = matrix(
  "conventional-3x3",
  ["low", "moderate", "high"],
  ["low", "medium", "high"],
  [
    // impact: low   moderate  high
    ["low", "low", "medium"], // probability low
    ["low", "medium", "high"], // moderate
    ["medium", "high", "high"], // high
  ],
);

const FIVE = ["very-low", "low", "medium", "high", "very-high"];

export const MATRIX_5X5: RiskMatrix = matrix(
  "conventional-5x5",
  FIVE,
  ["low", "medium", "high", "very-high"],
  [
    // impact: very-low  low       medium    high         very-high
    ["low", "low", "low", "medium", "medium"], // probability very-low
    ["low", "low", "medium", "medium", "high"], // low
    ["low", "medium", "medium", "high", "high"], // medium
    ["medium", "medium", "high", "high", "very-high"], // high
    ["medium", "high", "high", "very-high", "very-high"], // very-high
  ],
);

export const STANDARD_MATRICES: readonly RiskMatrix[] = [MATRIX_3X3, MATRIX_5X5];

/**
 * The questions have five levels. The matrix of three calls its middle "moderate" and, as the question on the method
 * says, reads the extremes as its own.
 */
const SAME_ANSWER: Readonly<Record<string, string>> = {
  "very-low": "low",
  medium: "moderate",
  "very-high": "high",
};

/** An answer in the words of a scale; one that the scale does not have stays as it is. */
export function matrixAnswer(scale: readonly string[], answer: string | null): string | null {
  if (answer === null || scale.includes(answer)) return answer;
  return SAME_ANSWER[answer] ?? answer;
}

function matrix(
  id: string,
  scale: readonly string[],
  levels: readonly string[],
  rows: readonly (readonly string[])[],
): RiskMatrix {
  const cells = Object.fromEntries(
    scale.map((probability, p) => [
      probability,
      Object.fromEntries(scale.flatMap((impact, i) => levelCell(impact, rows[p]?.[i]))),
    ]),
  );
  return {
    id,
    probabilities: scale,
    impacts: scale,
    levels,
    cells,
    originKey: "assumption.riskMatrixConventionalOrigin",
    confirmed: false,
  };
}

function levelCell(impact: string, level: string | undefined): [string, string][] {
  return level === undefined ? [] : [[impact, level]];
}

/** A step of any of these scales in the words of the questions, which have no "moderate". */
export function questionAnswer(step: string): string {
  return step === "moderate" ? "medium" : step;
}
