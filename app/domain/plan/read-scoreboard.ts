import {
  GRADES,
  type Grade,
  SCOREBOARD_STEPS,
  scoreboardStep,
  type ScoreboardStep,
} from "../risk/scoreboard";
import { fieldsOf, sectionOf } from "../template/shape";
import type { Template } from "../template/template";
import { answersIn } from "./answers";
import type { PlanDocument } from "./plan-document";
import { ADAPTATION } from "./read-actions";

/** Empty in plans that do not declare the EU Covenant, and while nothing is graded. */
export function readScoreboard(
  plan: Pick<PlanDocument, "entries" | "frameworks">,
  template: Template,
): ScoreboardStep[] {
  if (!plan.frameworks.includes("eu-covenant")) return [];
  const section = sectionOf(template, ADAPTATION);
  if (!section) return [];
  const fields = fieldsOf(section.pages);
  const answers = answersIn(plan, ADAPTATION);
  const steps = SCOREBOARD_STEPS.flatMap((step) => {
    const id = `scoreboard${step.charAt(0).toUpperCase()}${step.slice(1)}`;
    const field = fields.find((candidate) => candidate.id === id);
    if (field?.kind !== "matrix") return [];
    return [
      scoreboardStep(
        step,
        field.rows.options.map(({ code }) => gradeIn(answers[id], code)),
      ),
    ];
  });
  return steps.some(({ graded }) => graded > 0) ? steps : [];
}

function gradeIn(matrix: unknown, item: string): Grade | null {
  if (typeof matrix !== "object" || matrix === null) return null;
  const row = (matrix as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[item];
  return GRADES.find((grade) => grade === row?.grade) ?? null;
}
