import { factorCatalogueOf } from "templates/registry";
import { checkPlanDocument, type CheckContext } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { SubmissionSnapshot } from "~/domain/review/submission-snapshot";
import { sectionsOfStage } from "~/domain/template/shape";
import type { StageId, Template } from "~/domain/template/template";

/**
 * The derived numbers and findings that a submission freezes beside its answers. Findings about other stages'
 * sections stay out: the stage holds only those of their answers that it rests on.
 */
export function snapshotResults(
  template: Template,
  stage: StageId,
  document: PlanDocument,
  context: CheckContext,
): Pick<SubmissionSnapshot, "results" | "findings"> {
  const results = computePlan(document, template, factorCatalogueOf(template));
  const own = new Set(sectionsOfStage(template, stage).map(({ id }) => id));
  const findings = checkPlanDocument(document, template, results, context);
  return { results, findings: findings.filter(({ section }) => own.has(section)) };
}
