import { readSubmission } from "db/repositories/review.server";
import { describeChanges, type SectionChanges } from "~/domain/review/describe-changes";
import { livingEntries, sectionsRestedOn } from "~/domain/review/stage-sections";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { StageId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { answerWords } from "../answer-words.server";
import type { OpenPlan } from "../open-plan.server";
import { readPlanDocument } from "../plan-document.server";
import type { Services } from "../services.server";
import type { StageOverview } from "./stage-overview.server";

/** The draft as it stands now, as one of the two states to compare. */
export const DRAFT = "draft";

export interface DiffSides {
  /** A submission's id; null compares with nothing (everything is new). */
  from: string | null;
  /** A submission's id, or the draft. */
  to: string;
}

export interface SubmissionDiff extends DiffSides {
  sections: SectionChanges[];
}

/**
 * What is compared unless the person says otherwise: while a submission waits or was decided, it with the one
 * before it; for the draft, the draft with the last submission.
 */
export function defaultSides({ submissions, submission }: StageOverview, of: "submission" | "draft"): DiffSides {
  if (of === "draft" || !submission) return { from: submissions[0]?.id ?? null, to: DRAFT };
  const previous = submissions.find(({ number }) => number < submission.number);
  return { from: previous?.id ?? null, to: submission.id };
}

/** What changed in a stage between two submissions, or between one and the draft. Null: no such submission. */
export async function submissionDiff(
  services: Services,
  open: OpenPlan,
  stage: StageId,
  { from, to }: DiffSides,
  locale: Locale,
): Promise<SubmissionDiff | null> {
  const before = from === null ? { entries: [] } : await stateOf(services, open, stage, from);
  const after = await stateOf(services, open, stage, to);
  if (!before || !after) return null;
  const sections = describeChanges(open.template, before, after, { locale, words: answerWords(locale) });
  return { from, to, sections };
}

async function stateOf(
  services: Services,
  open: OpenPlan,
  stage: StageId,
  id: string,
): Promise<Pick<PlanDocument, "entries"> | null> {
  if (id !== DRAFT) {
    const submission = await readSubmission(services.db, open.scope, id);
    return submission?.stage === stage ? submission.snapshot.plan : null;
  }
  const document = await readPlanDocument(services, open.plan, open.scope);
  const compared = sectionsRestedOn(open.template, stage);
  return { entries: livingEntries(open.template, document.entries).filter(({ section }) => compared.has(section)) };
}
