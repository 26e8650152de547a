import { type Explained, explain } from "../numbers/explained";

/** What the municipality grades: 3 easy, 2 with effort, 1 hard. */
export const FEASIBILITY_QUESTIONS = ["capacity", "permits", "money", "support"] as const;
export type FeasibilityQuestion = (typeof FEASIBILITY_QUESTIONS)[number];

export type FeasibilityGrades = Readonly<Record<FeasibilityQuestion, number | null>>;

export interface Feasibility {
  /** 1 to 3; null while fewer than `ENOUGH` questions are graded. */
  score: Explained;
  /** Questions graded. */
  graded: number;
}

/** One grade alone would say too little of an action. */
const ENOUGH = 2;

/** Mean of the grades that were given, each with the same weight; a convention of this program, open to discussion. */
export function feasibilityOf(grades: FeasibilityGrades): Feasibility {
  const known = FEASIBILITY_QUESTIONS.flatMap((question) => {
    const value = grades[question];
    return value === null ? [] : [{ question, value }];
  });
  const sum = known.reduce((total, { value }) => total + value, 0);
  return {
    graded: known.length,
    score: {
      value: known.length < ENOUGH ? null : sum / known.length,
      unit: "",
      explanation: explain({
        formula: "F = Σ fᵢ / m",
        inputs: known.map(({ question, value }, index) => ({
          symbol: `f${index + 1}`,
          labelKey: `input.feasibility.${question}`,
          value,
          unit: "",
        })),
        assumptions: [{ key: "assumption.feasibility" }],
      }),
    },
  };
}
