import type { PlanDocument } from "~/domain/plan/plan-document";
import type { SubmissionSnapshot } from "~/domain/review/submission-snapshot";
import type { Template } from "~/domain/template/template";

/** The derived numbers and findings that a submission freezes beside its answers. */
export function snapshotResults(
  _template: Template,
  _document: PlanDocument,
): Pick<SubmissionSnapshot, "results" | "findings"> {
  return { results: null, findings: [] };
}
