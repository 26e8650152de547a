import {
  readLastChanges,
  readReviewEvents,
  readStage,
  readStages,
  readSubmissions,
  type StageRecord,
  type SubmissionRecord,
} from "db/repositories/review.server";
import { mayOnPlan } from "~/domain/access/access.rules";
import { changesPath, reviewPath, stagePath } from "~/domain/plan/plan-paths";
import { changedSince, stageStatus, type StageSetting, type StageStatus } from "~/domain/review/stage-status";
import { transitionsFor, type ReviewRole, type TransitionId } from "~/domain/review/review.workflow";
import type { StageId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import type { OpenPlan } from "../open-plan.server";
import {
  outsideApprovalView,
  readOutsideApproval,
  type OutsideApprovalView,
} from "../outside/outside-approval.server";
import type { Services } from "../services.server";
import { withFactorChanges } from "./factor-changes.server";

export type StageTone = "plain" | "grey" | "blue" | "amber" | "green";

export const STAGE_TONES: Record<StageStatus, StageTone> = {
  draft: "grey",
  submitted: "blue",
  returned: "amber",
  approved: "green",
  "to-confirm": "amber",
  "approved-outside": "plain",
};

export interface StageSummary {
  id: StageId;
  title: string;
  about: string;
  path: string;
  status: StageStatus;
  tone: StageTone;
  /** The status in words. */
  label: string;
}

export interface SubmissionLine {
  id: string;
  number: number;
  note: string | null;
  /** ISO 8601. */
  submittedAt: string;
  submittedBy: string | null;
  path: string;
}

export interface StageEvent {
  id: string;
  transition: TransitionId;
  number: number | null;
  reason: string | null;
  /** ISO 8601. */
  at: string;
  by: string | null;
}

export interface StageOverview extends StageSummary {
  planId: string;
  planTitle: string;
  municipality: string;
  changesPath: string;
  /** The submission that the state speaks of. */
  submission: SubmissionLine | null;
  /** Something that it rests on was changed since it was handed in. */
  changedSince: boolean;
  /** Offered to this person; whether they go through is decided when they are asked for. */
  transitions: TransitionId[];
  /** Newest first. */
  submissions: SubmissionLine[];
  events: StageEvent[];
  /** The latest submission that was approved, for comparing with it. */
  approvedId: string | null;
  /** Who approved the plan elsewhere, and when; null for plans that were made here. */
  outside: OutsideApprovalView | null;
}

/** Where every stage of a plan stands, in the order of the template. */
export async function stageSummaries(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<StageSummary[]> {
  const stages = await readStages(services.db, open.scope);
  const setting = await stageSetting(services, open);
  return open.template.stages.map(({ id }) => summary(open, id, stages.get(id) ?? null, setting, locale));
}

/** The latest submission of the whole plan that was approved; null while there is none. */
export async function approvedPlanId(services: Services, open: OpenPlan): Promise<string | null> {
  const events = await readReviewEvents(services.db, open.scope, "plan");
  return events.find(({ transition }) => transition === "approve")?.submissionId ?? null;
}

/** One stage with its history and what this person may do with it. */
export async function stageOverview(
  services: Services,
  open: OpenPlan,
  stage: StageId,
  locale: Locale,
): Promise<StageOverview> {
  const { db } = services;
  const standing = await readStage(db, open.scope, stage);
  const submissions = await readSubmissions(db, open.scope, stage);
  const setting = await stageSetting(services, open);
  const events = await readReviewEvents(db, open.scope, stage);
  const line = (record: SubmissionRecord) => submissionLine(open.plan.id, record);
  const current = submissions.find(({ id }) => id === standing.submissionId);
  return {
    ...summary(open, stage, standing, setting, locale),
    planId: open.plan.id,
    planTitle: open.plan.title,
    municipality: open.plan.municipalityName,
    changesPath: changesPath(open.plan.id, stage),
    submission: current ? line(current) : null,
    changedSince: changedSince(open.template, stage, standing.submittedAt, setting.lastChanges),
    transitions: transitionsOffered(open, standing),
    submissions: submissions.map(line),
    events: events.map(({ id, transition, number, reason, at, by }) => ({
      id,
      transition,
      number,
      reason,
      at: at.toISOString(),
      by,
    })),
    approvedId: events.find(({ transition }) => transition === "approve")?.submissionId ?? null,
    outside: await outsideApprovalView(services, open, locale),
  };
}

async function stageSetting(services: Services, open: OpenPlan): Promise<StageSetting> {
  const changes = await readLastChanges(services.db, open.scope);
  const approval = await readOutsideApproval(services, open);
  return { lastChanges: withFactorChanges(changes, open.plan), approvedOutside: approval !== null };
}

function summary(
  { plan, template }: OpenPlan,
  id: StageId,
  standing: StageRecord | null,
  setting: StageSetting,
  locale: Locale,
): StageSummary {
  const stage = template.stages.find((candidate) => candidate.id === id);
  const status = stageStatus(template, id, standing, setting);
  return {
    id,
    title: stage?.title[locale] ?? id,
    about: stage?.about[locale] ?? "",
    path: stagePath(plan.id, id),
    status,
    tone: STAGE_TONES[status],
    label: serverTranslator(locale)(`review.status.${status}`),
  };
}

function transitionsOffered({ actor, plan }: OpenPlan, { state }: StageRecord): TransitionId[] {
  const roles: ReviewRole[] = [
    ...(mayOnPlan(actor, "submit", plan) ? (["officer"] as const) : []),
    ...(mayOnPlan(actor, "review", plan) ? (["technician"] as const) : []),
  ];
  return roles.flatMap((role) => transitionsFor(state, role));
}

function submissionLine(planId: string, record: SubmissionRecord): SubmissionLine {
  const { id, stage, number, note, submittedAt, submittedBy } = record;
  return {
    id,
    number,
    note,
    submittedAt: submittedAt.toISOString(),
    submittedBy,
    path: reviewPath(planId, stage, id),
  };
}
