import { findNetwork } from "db/repositories/places.server";
import { readReviewEvents, readSubmission, type Submission } from "db/repositories/review.server";
import { factorCatalogueOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { filePath } from "~/domain/plan/plan-paths";
import { linkedAssets } from "~/print/linked-assets.server";
import type { PrintMode } from "~/print/print-input";
import { renderPlan } from "~/print/render-plan";
import type { OpenPlan } from "./open-plan.server";
import { readPlanDocument } from "./plan-document.server";
import type { Services } from "./services.server";

export interface PrintRequest {
  /** null prints the draft as it stands. */
  submissionId: string | null;
  nonce: string;
}

/** The printed plan as HTML; null for a submission that the plan does not have. In the language of the plan. */
export async function printPlan(
  services: Services,
  open: OpenPlan,
  { submissionId, nonce }: PrintRequest,
): Promise<string | null> {
  const document = await documentToPrint(services, open, submissionId);
  if (!document) return null;
  const { plan, mode } = document;
  const { template } = open;
  const now = services.now();
  const results = computePlan(plan, template, factorCatalogueOf(template));
  const network = await findNetwork(services.db, open.plan.networkId);
  return renderPlan({
    plan,
    template,
    results,
    findings: checkPlanDocument(plan, template, results, { year: now.getFullYear() }),
    mode,
    printedAt: now,
    pictures: (fileId) => `${filePath(open.plan.id, fileId)}?inline`,
    locale: plan.locale,
    assets: linkedAssets,
    network: network?.name,
    nonce,
  });
}

async function documentToPrint(
  services: Services,
  open: OpenPlan,
  submissionId: string | null,
): Promise<{ plan: PlanDocument; mode: PrintMode } | null> {
  if (submissionId === null) {
    return { plan: await readPlanDocument(services, open.plan, open.scope), mode: { kind: "draft" } };
  }
  const submission = await readSubmission(services.db, open.scope, submissionId);
  if (!submission) return null;
  return { plan: submission.snapshot.plan, mode: await modeOf(services, open, submission) };
}

/** An approval keeps its date even when the stage has been submitted again since. */
async function modeOf(services: Services, open: OpenPlan, submission: Submission): Promise<PrintMode> {
  const { stage, number, submittedAt } = submission;
  const events = await readReviewEvents(services.db, open.scope, stage);
  const approval = events.find(
    (event) => event.transition === "approve" && event.submissionId === submission.id,
  );
  return approval
    ? { kind: "approved", stage, number, date: approval.at }
    : { kind: "submission", stage, number, date: submittedAt };
}
