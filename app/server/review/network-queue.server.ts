import { findNetwork, listMunicipalities } from "db/repositories/places.server";
import {
  answersOfNetwork,
  completenessOfNetwork,
  lastChangesOfNetwork,
  openThreadsOfNetwork,
  requestDatesOfNetwork,
  stagesOfNetwork,
} from "db/repositories/network-queue.server";
import { plansOfNetwork, type PlanRecord } from "db/repositories/plans.server";
import { templateOf } from "templates/registry";
import { mayInNetwork } from "~/domain/access/access.rules";
import type { Actor } from "~/domain/access/actor";
import { isInUse, outsideApproval } from "~/domain/plan/approved-outside";
import { planPath, reviewPath, stagePath } from "~/domain/plan/plan-paths";
import { followedLists, readRequestDates } from "~/domain/plan/read-requests";
import { tallyRequests } from "~/domain/requests/request-standing";
import { stageStatus, type StageStatus } from "~/domain/review/stage-status";
import { checkEntry } from "~/domain/template/check-entry";
import { sectionsFor } from "~/domain/template/shape";
import type { StageId, Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { calendarDay } from "~/i18n/format";
import type { Services } from "../services.server";
import { withFactorChanges } from "./factor-changes.server";
import { STAGE_TONES, type StageTone } from "./stage-overview.server";

/** After this many days without a save, and with nothing in review, someone may need help. */
export const STUCK_AFTER_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

export interface WaitingSubmission {
  id: string;
  municipality: string;
  stage: string;
  number: number;
  /** ISO 8601. */
  submittedAt: string;
  submittedBy: string | null;
  path: string;
}

export interface StageCell {
  id: StageId;
  title: string;
  status: StageStatus;
  tone: StageTone;
  label: string;
  path: string;
}

export interface PlanLine {
  id: string;
  title: string;
  path: string;
  stages: StageCell[];
  required: number;
  answered: number;
  gaps: number;
  openThreads: number;
  answeredThreads: number;
  /** Data requests whose answer is late. */
  overdueRequests: number;
  lastSavedAt: string | null;
  lastSavedBy: string | null;
  stuck: boolean;
}

export interface MunicipalityLine {
  id: string;
  name: string;
  province: string;
  plans: PlanLine[];
}

export interface NetworkQueue {
  network: { id: string; name: string };
  /** Oldest first. */
  waiting: WaitingSubmission[];
  municipalities: MunicipalityLine[];
}

/** The networks where a person is a technician, in the order of their memberships. */
export async function networksOf({ db }: Services, actor: Actor): Promise<{ id: string; name: string }[]> {
  const found = await Promise.all(actor.networks.map(({ networkId }) => findNetwork(db, networkId)));
  return found.filter((network) => network !== null);
}

/** The technicians' home: what waits for review, and how every municipality of the network is getting on. */
export async function networkQueue(
  services: Services,
  actor: Actor,
  networkId: string,
  locale: Locale,
): Promise<NetworkQueue | null> {
  const { db } = services;
  if (!mayInNetwork(actor, "review-network", networkId)) return null;
  const network = await findNetwork(db, networkId);
  if (!network) return null;
  const plans = await plansOfNetwork(db, networkId);
  const known = await readKnown(services, networkId, plans);
  const lines = new Map(plans.map((plan) => [plan.id, planLine(plan, known, services.now(), locale)]));
  const municipalities = await listMunicipalities(db, networkId);
  return {
    network: { id: network.id, name: network.name },
    waiting: waitingOf(plans, known, locale),
    municipalities: municipalities.map(({ id, name, province }) => ({
      id,
      name,
      province,
      plans: plans
        .filter(({ municipalityId }) => municipalityId === id)
        .flatMap((plan) => lines.get(plan.id) ?? []),
    })),
  };
}

/** One list of each kind for the whole network. */
async function readKnown({ db }: Services, networkId: string, plans: readonly PlanRecord[]) {
  const templates = new Set(plans.map(templateOfPlan).filter((template) => template !== null));
  const requests = [...templates].flatMap((template) => followedLists(template, "data-requests"));
  const outside = [...templates].flatMap((template) =>
    template.sections.filter(({ approvedOutside }) => approvedOutside).map(({ id }) => id),
  );
  const sections = [...new Set(requests.map(({ section }) => section))];
  return {
    requests: byPlan(await requestDatesOfNetwork(db, networkId, sections)),
    outside: byPlan(await answersOfNetwork(db, networkId, [...new Set(outside)])),
    stages: byPlan(await stagesOfNetwork(db, networkId)),
    completeness: byPlan(await completenessOfNetwork(db, networkId)),
    changes: byPlan(await lastChangesOfNetwork(db, networkId)),
    threads: byPlan(await openThreadsOfNetwork(db, networkId)),
  };
}

function templateOfPlan(plan: PlanRecord): Template | null {
  return templateOf(plan.templateId, plan.templateVersion);
}

type Known = Awaited<ReturnType<typeof readKnown>>;

function planLine(plan: PlanRecord, known: Known, now: Date, locale: Locale): PlanLine {
  const template = templateOfPlan(plan);
  const tally = template
    ? tallyOf(template, plan, known.completeness.get(plan.id) ?? [], known.outside.get(plan.id) ?? [])
    : { required: 0, answered: 0, gaps: 0 };
  const last = latestChange(known.changes.get(plan.id) ?? []);
  const stages = template ? stageCells(template, plan, known, locale) : [];
  const threads = known.threads.get(plan.id) ?? [];
  const threadsIn = (state: string) => threads.find((group) => group.state === state)?.threads ?? 0;
  return {
    id: plan.id,
    title: plan.title,
    path: planPath(plan.id),
    stages,
    ...tally,
    openThreads: threadsIn("open"),
    answeredThreads: threadsIn("answered"),
    overdueRequests: template ? overdueOf(template, known.requests.get(plan.id) ?? [], now) : 0,
    lastSavedAt: last?.savedAt?.toISOString() ?? null,
    lastSavedBy: last?.savedBy ?? null,
    stuck: isStuck(stages, last?.savedAt ?? plan.createdAt, now),
  };
}

function overdueOf(
  template: Template,
  rows: NonNullable<ReturnType<Known["requests"]["get"]>>,
  now: Date,
): number {
  const lists = followedLists(template, "data-requests");
  const followed = rows.filter((row) =>
    lists.some(({ section, field }) => row.section === section && row.field === field),
  );
  return tallyRequests(followed.map(readRequestDates), calendarDay(now)).overdue;
}

/**
 * A section that nobody has opened has no facts yet: its required questions count as unanswered. Stages that were
 * approved outside ask for nothing.
 */
function tallyOf(
  template: Template,
  plan: PlanRecord,
  facts: NonNullable<ReturnType<Known["completeness"]["get"]>>,
  outside: NonNullable<ReturnType<Known["outside"]["get"]>>,
) {
  const total = { required: 0, answered: 0, gaps: 0 };
  const waived = outsideApproval(template, outside)?.waives ?? [];
  for (const section of sectionsFor(template, plan.frameworks)) {
    if (waived.includes(section.stage) || !isInUse(section, outside)) continue;
    const fact = facts.find((candidate) => candidate.section === section.id);
    const unopened = section.instances
      ? 0
      : checkEntry({ section, pages: section.pages }, {}, plan.frameworks).required;
    total.required += fact?.required ?? unopened;
    total.answered += fact?.answered ?? 0;
    total.gaps += fact?.gaps ?? 0;
  }
  return total;
}

/** Nobody has saved for long, nothing waits for the technicians, and not everything is approved. */
function isStuck(stages: readonly StageCell[], lastSavedAt: Date, now: Date): boolean {
  const quiet = now.getTime() - lastSavedAt.getTime() > STUCK_AFTER_DAYS * DAY_MS;
  const inReview = stages.some(({ status }) => status === "submitted");
  const isDone = ({ status }: StageCell) => status === "approved" || status === "approved-outside";
  return quiet && !inReview && !stages.every(isDone);
}

function stageCells(template: Template, plan: PlanRecord, known: Known, locale: Locale): StageCell[] {
  const t = serverTranslator(locale);
  const standings = known.stages.get(plan.id) ?? [];
  const changes = known.changes.get(plan.id) ?? [];
  const saved = new Map(
    changes.flatMap(({ section, savedAt }) => (savedAt ? [[section, savedAt] as const] : [])),
  );
  const setting = {
    lastChanges: withFactorChanges(saved, plan),
    approvedOutside: outsideApproval(template, known.outside.get(plan.id) ?? []) !== null,
  };
  return template.stages.map(({ id, title }) => {
    const standing = standings.find(({ stage }) => stage === id) ?? null;
    const status = stageStatus(template, id, standing, setting);
    return {
      id,
      title: title[locale],
      status,
      tone: STAGE_TONES[status],
      label: t(`review.status.${status}`),
      path: stagePath(plan.id, id),
    };
  });
}

function waitingOf(plans: readonly PlanRecord[], known: Known, locale: Locale): WaitingSubmission[] {
  const waiting = plans.flatMap((plan) =>
    (known.stages.get(plan.id) ?? []).flatMap(
      ({ stage, state, submissionId, number, submittedAt, submittedBy }) => {
        if (state !== "submitted" || submissionId === null || number === null || submittedAt === null)
          return [];
        const template = templateOfPlan(plan);
        return {
          id: submissionId,
          municipality: plan.municipalityName,
          stage: template?.stages.find(({ id }) => id === stage)?.title[locale] ?? stage,
          number,
          submittedAt: submittedAt.toISOString(),
          submittedBy,
          path: reviewPath(plan.id, stage, submissionId),
        };
      },
    ),
  );
  return waiting.sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
}

function latestChange<C extends { savedAt: Date | null }>(changes: readonly C[]): C | null {
  return changes.reduce<C | null>(
    (found, change) => ((change.savedAt ?? 0) > (found?.savedAt ?? 0) ? change : found),
    null,
  );
}

function byPlan<R extends { planId: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(row.planId, [...(groups.get(row.planId) ?? []), row]);
  return groups;
}
