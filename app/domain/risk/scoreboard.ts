/**
 * Adaptation scoreboard of the EU Covenant: items of five steps graded A (75–100 % complete) to D (0–25 %). Grades and
 * items are of general knowledge of the template, not confirmed.
 */
import { explain, type Explained, tally } from "../numbers/explained";

export const SCOREBOARD_STEPS = ["preparing", "assessing", "options", "implementing", "monitoring"] as const;
export type ScoreboardStepId = (typeof SCOREBOARD_STEPS)[number];

export const GRADES = ["D", "C", "B", "A"] as const;
export type Grade = (typeof GRADES)[number];

export interface ScoreboardStep {
  step: ScoreboardStepId;
  /** Items with a grade, of those that the step has. */
  graded: number;
  items: number;
  /** Mean of the graded items from 1 (D) to 4 (A); null while none is. */
  level: Explained;
}

export function scoreboardStep(step: ScoreboardStepId, grades: readonly (Grade | null)[]): ScoreboardStep {
  const { value, known } = tally(grades.map((grade) => (grade === null ? null : GRADES.indexOf(grade) + 1)));
  return {
    step,
    graded: known,
    items: grades.length,
    level: {
      value: value === null ? null : value / known,
      unit: "1–4",
      explanation: explain({ formula: "Σ gᵢ / n" }),
    },
  };
}

/** The grade nearest to a mean; of two as near, the lower one. */
export function gradeOf(level: number): Grade {
  return GRADES[Math.ceil(level - 0.5) - 1] ?? "D";
}
