import { readEntries } from "db/repositories/entries.server";
import { wasReviewed } from "db/repositories/review.server";
import { mayOnPlan } from "~/domain/access/access.rules";
import {
  approvalQuestions,
  claimSection,
  outsideApproval,
  type OutsideApproval,
} from "~/domain/plan/approved-outside";
import { entryPath, filePath } from "~/domain/plan/plan-paths";
import { formatAnswer } from "~/domain/template/format-answer";
import type { Section } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { answerWords } from "../answer-words.server";
import { planEntryOf } from "../entry-facts.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";

export interface OutsideApprovalView {
  /** Name of the plan that was approved; null while it is not said. */
  title: string | null;
  /** "Concejo Deliberante", in words. */
  body: string;
  /** In words. */
  date: string;
  document: { name: string; path: string } | null;
  /** The answers that say so. */
  path: string;
}

/** What the plan states of an approval elsewhere; null for plans that were made here. */
export async function readOutsideApproval(
  { db }: Services,
  { scope, template }: Pick<OpenPlan, "scope" | "template">,
): Promise<OutsideApproval | null> {
  const section = claimSection(template);
  if (!section) return null;
  const entries = await readEntries(db, scope, section.id);
  return outsideApproval(template, entries.map(planEntryOf));
}

export async function outsideApprovalView(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<OutsideApprovalView | null> {
  const approval = await readOutsideApproval(services, open);
  const questions = approval && approvalQuestions(open.template, approval);
  if (!questions) return null;
  const { section, instance, title, body, approvedOn, document } = approval;
  const context = { locale, words: answerWords(locale), rows: () => [] };
  return {
    title,
    body: formatAnswer(questions.body, body, context).lines.join(" "),
    date: formatAnswer(questions.date, approvedOn, context).lines.join(" "),
    document: document && { name: document.name, path: filePath(open.plan.id, document.fileId) },
    path: entryPath(open.plan.id, { section, instance }),
  };
}

/** Why a person may not state or withdraw an approval elsewhere: it is the municipality's word, until it is reviewed. */
export type ClaimRefusal = "not-yours" | "reviewed";

/**
 * Questions whose answers somebody who may edit leaves as they are: by whom and when it was approved is the claim, and
 * changing it would state another one. Null where they may change them.
 */
export async function lockedClaim(
  services: Services,
  open: OpenPlan,
  section: Section,
): Promise<{ fields: readonly string[]; refusal: ClaimRefusal } | null> {
  if (!section.approvedOutside || !mayOnPlan(open.actor, "edit", open.plan)) return null;
  const { body, date } = section.approvedOutside;
  const refusal = await claimRefusal(services, open, section);
  return refusal && { fields: [body, date], refusal };
}

/** Null where they may, and for sections that state nothing of the kind. */
export async function claimRefusal(
  { db }: Services,
  { actor, plan, scope }: OpenPlan,
  section: Section,
): Promise<ClaimRefusal | null> {
  if (!section.approvedOutside) return null;
  if (!mayOnPlan(actor, "configure", plan)) return "not-yours";
  return (await wasReviewed(db, scope)) ? "reviewed" : null;
}
