import { findNetwork } from "db/repositories/places.server";
import { readReviewEvents, readSubmission, type Submission } from "db/repositories/review.server";
import { requirementsOf } from "templates/registry";
import type { Finding } from "~/domain/checks/finding";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { linkedAssets } from "~/print/linked-assets.server";
import type { PrintMode } from "~/print/print-input";
import { renderPlan } from "~/print/render-plan";
import { draftFindings, picturesOf, readDraft } from "./draft.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface PrintRequest {
  /** null prints the draft as it stands. */
  submissionId: string | null;
  nonce: string;
}

/** What is printed: the draft with its numbers of today, or a submission as it was frozen. */
interface PrintContent {
  plan: PlanDocument;
  results: PlanResults;
  findings: readonly Finding[];
  mode: PrintMode;
}

/** The printed plan as HTML; null for a submission that the plan does not have. In the language of the plan. */
export async function printPlan(
  services: Services,
  open: OpenPlan,
  { submissionId, nonce }: PrintRequest,
): Promise<string | null> {
  const now = services.now();
  const content =
    submissionId === null
      ? await draftContent(services, open)
      : await submittedContent(services, open, submissionId);
  if (!content) return null;
  const network = await findNetwork(services.db, open.plan.networkId);
  return renderPlan({
    ...content,
    template: open.template,
    printedAt: now,
    pictures: picturesOf(open.plan.id),
    locale: content.plan.locale,
    assets: linkedAssets,
    network: network?.name,
    requirements: requirementsOf(open.template),
    nonce,
  });
}

async function draftContent(services: Services, open: OpenPlan): Promise<PrintContent> {
  const draft = await readDraft(services, open);
  return { ...draft, findings: draftFindings(services, open, draft), mode: { kind: "draft" } };
}

async function submittedContent(
  services: Services,
  open: OpenPlan,
  submissionId: string,
): Promise<PrintContent | null> {
  const submission = await readSubmission(services.db, open.scope, submissionId);
  if (!submission) return null;
  const { plan, results, findings } = submission.snapshot;
  return { plan, results, findings, mode: await modeOf(services, open, submission) };
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
