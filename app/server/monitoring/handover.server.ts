/** The handover sheet of a plan, made from its answers: where it stands, what is due and what comes first. */
import { findNetwork } from "db/repositories/places.server";
import { openThreadCounts } from "db/repositories/review.server";
import { requestCatalogueOf } from "templates/registry";
import type { ActionRow } from "~/domain/actions/action-totals";
import { sortDeadlines } from "~/domain/monitoring/deadlines";
import { monthOf } from "~/domain/monitoring/month";
import { nextSteps } from "~/domain/monitoring/next-steps.rules";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { filePath, handoverPath, monitoringPath } from "~/domain/plan/plan-paths";
import { planDeadlines } from "~/domain/plan/read-deadlines";
import { attachedFiles, readFollowUpCalendar, readReports } from "~/domain/plan/read-monitoring";
import { countedActions } from "~/domain/plan/read-actions";
import { type DataRequest, followedLists, readSender, requestsIn } from "~/domain/plan/read-requests";
import { requestKindOf } from "~/domain/requests/request-catalogue";
import { type RequestStanding, standingOf } from "~/domain/requests/request-standing";
import type { Locale } from "~/domain/template/text";
import { calendarDay } from "~/i18n/format";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createBlockWords } from "~/print/blocks/block-words";
import { linkedPaperAssets } from "~/print/linked-assets.server";
import type { HandoverSheet } from "~/print/monitoring/handover-sheet";
import { renderHandover } from "~/print/monitoring/render-handover";
import type { PaperPage } from "~/print/requests/request-paper";
import type { OpenPlan } from "../open-plan.server";
import { otherLanguages } from "../requests/request-paper.server";
import { stageSummaries } from "../review/stage-overview.server";
import type { Services } from "../services.server";
import { taskList } from "../task-list.server";
import { approvedVersion } from "./approved-version.server";
import { type MonitoredPlan, monitoredPlan } from "./monitored-plan.server";

/** Deadlines are listed for a year; what comes first looks three months ahead. */
const LISTED_MONTHS = 12;
const FIRST_MONTHS = 3;

export async function printHandover(
  services: Services,
  open: OpenPlan,
  { locale, nonce }: { locale: Locale; nonce: string },
): Promise<string> {
  const monitored = await monitoredPlan(services, open);
  const sheet = await handoverSheet(services, open, monitored, locale);
  const t = serverTranslator(locale);
  const words = createBlockWords({ t, locale, template: open.template, chartTable: "shown" });
  return renderHandover(sheet, paperPage(open, sheet, nonce), words);
}

async function handoverSheet(
  services: Services,
  open: OpenPlan,
  { document, results, state, today }: MonitoredPlan,
  locale: Locale,
): Promise<HandoverSheet> {
  const { plan } = open;
  const tasks = (await taskList(services, open, locale)).flatMap((group) => group.tasks);
  const stages = await stageSummaries(services, open, locale);
  const threads = await openThreadCounts(services.db, open.scope);
  const network = await findNetwork(services.db, plan.networkId);
  const approvedAt = (await approvedVersion(services, open))?.approvedAt ?? null;
  const requests = openRequests(open, document, today, locale);
  const deadlines = planDeadlines(document, results);
  const { past, coming } = sortDeadlines(deadlines, today, LISTED_MONTHS);
  const calendar = readFollowUpCalendar(document);
  const living = countedActions(state.actions);
  const ofStatus = (status: string) => living.filter((action) => action.status === status).length;
  const { offices, withoutOffice } = byOffice(living);
  const latest = results.inventories.at(-1) ?? null;
  const standing = (wanted: RequestStanding) => requests.filter((one) => one.standing === wanted).length;
  return {
    locale,
    municipality: plan.municipalityName,
    province: plan.province,
    planTitle: plan.title,
    sender: readSender(document, ""),
    date: today,
    network: network?.name ?? null,
    address: services.settings.origin,
    approvedAt,
    stages: stages.map(({ title, label }) => ({ title, status: label })),
    sections: {
      complete: tasks.filter((task) => task.state === "complete").length,
      total: tasks.length,
      missing: tasks.reduce((sum, { missing }) => sum + missing, 0),
    },
    latestInventory: latest && {
      year: latest.year,
      total: latest.totalTco2e.value,
      unit: latest.unit,
    },
    targets: results.targets.map(({ name, result }) => ({
      name,
      year: result.targetYear,
      tco2e: result.targetTco2e.value,
    })),
    actions: {
      total: living.length,
      completed: ofStatus("completed"),
      ongoing: ofStatus("ongoing"),
      late: state.delays.size,
    },
    monitoringOffice: calendar.office,
    offices,
    withoutOffice,
    past: past.length,
    coming,
    requests,
    files: attachedFiles(document),
    dataManagement: calendar.dataManagement,
    publicLink: calendar.publicLink,
    steps: nextSteps({
      today,
      returned: stages.filter(({ status }) => status === "returned").length,
      openThreads: [...threads.values()].reduce((sum, count) => sum + count, 0),
      overdueRequests: standing("overdue"),
      requestsToAsk: standing("to-ask"),
      lateActions: state.delays.size,
      actionsWithoutOffice: withoutOffice,
      silentIndicators: state.indicators.filter(({ concerns }) =>
        concerns.some(({ concern }) => concern === "no-recent-reading"),
      ).length,
      comingDeadlines: sortDeadlines(deadlines, today, FIRST_MONTHS).coming.length,
      latestInventory: latest?.year ?? null,
      inventoryEveryYears: calendar.inventoryEveryYears,
      lastReport: lastReport(document, approvedAt),
    }),
  };
}

/** By the number of their actions, the most first. */
function byOffice(actions: readonly ActionRow[]): Pick<HandoverSheet, "offices" | "withoutOffice"> {
  const offices = new Map<string, string[]>();
  for (const { responsible, number, title } of actions) {
    if (responsible === null) continue;
    const name = number === null ? title : `${number} ${title}`;
    offices.set(responsible, [...(offices.get(responsible) ?? []), name]);
  }
  return {
    offices: [...offices]
      .map(([office, names]) => ({ office, actions: names }))
      .sort((a, b) => b.actions.length - a.actions.length),
    withoutOffice: actions.filter(({ responsible }) => responsible === null).length,
  };
}

const OPEN: readonly RequestStanding[] = ["overdue", "asked", "to-ask"];

/** Not answered and not refused, the late ones first. */
function openRequests(
  { template }: OpenPlan,
  document: PlanDocument,
  today: string,
  locale: Locale,
): HandoverSheet["requests"] {
  const catalogue = requestCatalogueOf(template);
  const whatOf = ({ kind, otherData }: DataRequest) =>
    otherData ?? requestKindOf(catalogue, kind)?.label[locale] ?? kind ?? "–";
  return followedLists(template, "data-requests")
    .flatMap((list) => requestsIn(document, list))
    .map((request) => ({
      what: whatOf(request),
      who: [request.organisation, request.office].filter(Boolean).join(" · ") || null,
      standing: standingOf(request, today),
      day: request.answerDue,
    }))
    .filter(({ standing }) => OPEN.includes(standing))
    .sort((a, b) => OPEN.indexOf(a.standing) - OPEN.indexOf(b.standing));
}

/** The month of the last report that was submitted, else of the approval. */
function lastReport(document: PlanDocument, approvedAt: Date | null): string | null {
  const submitted = readReports(document).flatMap(({ date }) => (date === null ? [] : [monthOf(date)]));
  return submitted.sort().at(-1) ?? (approvedAt === null ? null : monthOf(calendarDay(approvedAt)));
}

function paperPage({ plan }: OpenPlan, { locale, sender }: HandoverSheet, nonce: string): PaperPage {
  const t = serverTranslator(locale);
  return {
    assets: linkedPaperAssets,
    nonce,
    armsUrl: sender.arms === null ? null : `${filePath(plan.id, sender.arms)}?inline`,
    toolbar: {
      links: [
        { href: monitoringPath(plan.id), text: t("monitoring.back") },
        ...otherLanguages(handoverPath(plan.id), locale),
      ],
      missing: null,
    },
  };
}
