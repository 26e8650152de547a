import { readSubmission, type Submission } from "db/repositories/review.server";
import { namedRowsOf } from "~/domain/plan/named-rows";
import { parsePlaceKey, placeAt, placeKey, wholeSection } from "~/domain/review/thread-place";
import { readStage } from "~/domain/review/read-stage";
import type { StageId } from "~/domain/template/template";
import type { AnswerInWords } from "~/domain/template/format-answer";
import type { Locale } from "~/domain/template/text";
import { renderStageChapters } from "~/print/stage-chapters";
import { answerWords } from "../answer-words.server";
import type { OpenPlan } from "../open-plan.server";
import { picturesOf } from "../draft.server";
import type { Services } from "../services.server";
import { placeThreads, planThreads, type ThreadView } from "./entry-threads.server";
import { findingsInWords, type FindingView } from "./findings-in-words.server";
import { stageOverview, type StageOverview, type SubmissionLine } from "./stage-overview.server";

export interface ReviewAnswer {
  field: string;
  /** `placeKey` of the question: where a comment about it goes. */
  place: string;
  label: string;
  answer: AnswerInWords;
}

export interface ReviewEntry {
  place: string;
  name: string | null;
  answers: ReviewAnswer[];
}

export interface ReviewSection {
  id: string;
  place: string;
  title: string;
  entries: ReviewEntry[];
}

export interface GapLine {
  title: string;
  reason: string;
  plan: string;
}

export interface SubmissionPage {
  overview: StageOverview;
  submission: SubmissionLine;
  /** Whether this is the submission that the stage's state speaks of. */
  isCurrent: boolean;
  sections: ReviewSection[];
  gaps: GapLine[];
  findings: FindingView[];
  /** The stage as it will print, as markup of our own; null where answers are read one by one to comment on them. */
  chapters: string | null;
  threads: ThreadView[];
  /** What the person has asked to comment on. */
  commentOn: { place: string; title: string } | null;
}

/** A submission for reading: answers as they were handed in, conversations as they stand now. */
export async function submissionPage(
  services: Services,
  open: OpenPlan,
  at: { stage: StageId; submissionId: string; commentOn: string | null; asPrinted?: boolean },
  locale: Locale,
): Promise<SubmissionPage | null> {
  const found = await readSubmission(services.db, open.scope, at.submissionId);
  if (found?.stage !== at.stage) return null;
  const overview = await stageOverview(services, open, at.stage, locale);
  const submission = overview.submissions.find(({ id }) => id === found.id);
  if (!submission) return null;

  const { plan, findings } = found.snapshot;
  const words = { locale, words: answerWords(locale) };
  const context = { ...words, rows: namedRowsOf(open.template, plan.entries, words) };
  const sections = readStage(open.template, at.stage, plan, context).map(({ id, title, entries }) => ({
    id,
    place: placeKey(wholeSection(id)),
    title,
    entries: entries.map(({ address, name, answers }) => ({
      place: placeKey(placeAt(address)),
      name,
      answers: answers.map((answer) => ({ ...answer, place: placeKey(placeAt(address, answer.field)) })),
    })),
  }));
  return {
    overview,
    submission,
    isCurrent: overview.submission?.id === found.id,
    // The page shows either: both would make it twice as long.
    sections: at.asPrinted ? [] : sections,
    gaps: gapsOf(sections),
    // Stated gaps have a list of their own.
    findings: findingsInWords(
      findings.filter(({ rule }) => rule !== "gap"),
      locale,
    ),
    chapters: at.asPrinted ? chaptersOf(open, at.stage, found, locale) : null,
    threads: await planThreads(services, open, locale, at.stage),
    commentOn: await commentPlace(services, open, at.commentOn, locale),
  };
}

function chaptersOf(open: OpenPlan, stage: StageId, submission: Submission, locale: Locale): string {
  const { snapshot, number, submittedAt } = submission;
  const { plan, results } = snapshot;
  return renderStageChapters(
    {
      plan,
      template: open.template,
      results,
      mode: { kind: "submission", stage, number, date: submittedAt },
      pictures: picturesOf(open.plan.id),
      locale,
    },
    stage,
  );
}

/** The same datum missing of several rows, for the same reason and with the same plan, is one line. */
function gapsOf(sections: readonly ReviewSection[]): GapLine[] {
  const lines = new Map<string, GapLine & { names: string[] }>();
  for (const { title, entries } of sections) {
    for (const { name, answers } of entries) {
      for (const { label, answer } of answers) {
        if (answer.state !== "gap") continue;
        const { reason, plan } = answer;
        const key = [title, label, reason, plan].join("\n");
        const line = lines.get(key) ?? { title: `${title} › ${label}`, reason, plan, names: [] };
        if (name !== null) line.names.push(name);
        lines.set(key, line);
      }
    }
  }
  return [...lines.values()].map(({ title, names, ...line }) => ({
    ...line,
    title: names.length === 0 ? title : `${title}: ${names.join(", ")}`,
  }));
}

async function commentPlace(services: Services, open: OpenPlan, key: string | null, locale: Locale) {
  const place = key === null ? null : parsePlaceKey(key);
  const found = place ? await placeThreads(services, open, place, locale) : null;
  return found && { place: found.place, title: found.title };
}
