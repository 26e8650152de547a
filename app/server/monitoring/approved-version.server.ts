/** The version of a plan that was approved last; null while there is none. */
import { readReviewEvents, readSubmission } from "db/repositories/review.server";
import type { VersionState } from "~/domain/monitoring/compare-versions";
import { changesPath, printPath } from "~/domain/plan/plan-paths";
import { versionState } from "~/domain/plan/version-state";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";

export interface ApprovedVersion {
  approvedAt: Date;
  state: VersionState;
  /** Where every answer that changed since then stands; null where no answers were kept. */
  changesPath: string | null;
  printPath: string | null;
}

export async function approvedVersion(services: Services, open: OpenPlan): Promise<ApprovedVersion | null> {
  const events = await readReviewEvents(services.db, open.scope, "plan");
  const approval = events.find(({ transition }) => transition === "approve");
  if (!approval?.submissionId) return null;
  const submission = await readSubmission(services.db, open.scope, approval.submissionId);
  if (!submission) return null;
  return {
    approvedAt: approval.at,
    state: versionState(submission.snapshot.results),
    changesPath: `${changesPath(open.plan.id, "plan")}?${new URLSearchParams({ from: submission.id, to: "draft" })}`,
    printPath: printPath(open.plan.id, submission.id),
  };
}
