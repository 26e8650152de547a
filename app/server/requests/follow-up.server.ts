/** What lists of data requests show besides their rows: how things stand, papers to send, where answers go. */
import { readEntries, type StoredEntry } from "db/repositories/entries.server";
import { covenantSectors } from "templates/catalogs/code-lists/energy";
import { requestCatalogueOf } from "templates/registry";
import { mayOnPlan } from "~/domain/access/access.rules";
import {
  pagePath,
  REQUEST_PAPERS,
  requestPaperPath,
  sectionPath,
  singleEntry,
  usualRequestsPath,
} from "~/domain/plan/plan-paths";
import type { PlanEntry } from "~/domain/plan/plan-document";
import {
  followedLists,
  inventoriesFed,
  readRequest,
  readRequestDates,
  type DataRequest,
} from "~/domain/plan/read-requests";
import { requestKindOf, type RequestKind } from "~/domain/requests/request-catalogue";
import {
  standingOf,
  tallyRequests,
  type RequestDates,
  type RequestStanding,
  type RequestTally,
} from "~/domain/requests/request-standing";
import { optionLabel } from "~/domain/template/kinds/choice.kind";
import { dateForInput } from "~/domain/template/date-text";
import { sectionOf } from "~/domain/template/shape";
import type { RowsField, Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { calendarDay, createFormat } from "~/i18n/format";
import { planEntryOf } from "../entry-facts.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { missingUsualRequests } from "./usual-requests.server";

type StandingTone = "plain" | "grey" | "blue" | "amber";
const TONES: Record<RequestStanding, StandingTone> = {
  "to-ask": "grey",
  asked: "blue",
  overdue: "amber",
  received: "plain",
  refused: "plain",
};

export interface RowFollowUp {
  standing: { tone: StandingTone; label: string; date: string | null };
  papers: { href: string; text: string }[];
}

export interface ListFollowUp {
  /** "Pedidos: 5 enviados, 2 vencidos, 1 recibido."; null for an empty list. */
  tally: string | null;
  headings: { standing: string; papers: string };
  /** In the order of the rows. */
  rows: RowFollowUp[];
  /** The press that makes what a small town usually asks for; null when all of it is there. */
  usual: { action: string; label: string; hint: string } | null;
}

export interface EntryFollowUp extends RowFollowUp {
  papersHeading: string;
  /** Where the answer is entered. */
  fills: { heading: string; links: { href: string; text: string }[] };
  /** Which line of the sheet goes to which sector of the inventory. */
  goesTo: { summary: string; lines: { label: string; sector: string }[] } | null;
  /** Notes today as the day of asking; null once there is one. */
  askedToday: { action: string; revision: number; day: string } | null;
}

/** Null for lists that nobody follows up. */
export async function listFollowUp(
  services: Services,
  open: OpenPlan,
  field: RowsField,
  rows: readonly StoredEntry[],
  locale: Locale,
): Promise<ListFollowUp | null> {
  if (field.followUp !== "data-requests") return null;
  const t = serverTranslator(locale);
  const today = calendarDay(services.now());
  return {
    tally:
      rows.length === 0
        ? null
        : tallyText(
            tallyRequests(
              rows.map(({ values }) => readRequestDates(values)),
              today,
            ),
            locale,
          ),
    headings: { standing: t("requests.standing"), papers: t("requests.papers") },
    rows: rows.map((row) => rowFollowUp(open, row, today, locale)),
    usual: mayOnPlan(open.actor, "edit", open.plan) ? await usualPress(services, open, locale) : null,
  };
}

/** Null for entries that are no followed-up row. */
export async function entryFollowUp(
  services: Services,
  open: OpenPlan,
  field: RowsField | undefined,
  entry: StoredEntry | null,
  locale: Locale,
): Promise<EntryFollowUp | null> {
  if (field?.followUp !== "data-requests" || !entry) return null;
  const t = serverTranslator(locale);
  const today = calendarDay(services.now());
  const request = readRequest(entry.values);
  const kind = requestKindOf(requestCatalogueOf(open.template), request.kind);
  const entries = (await readEntries(services.db, open.scope)).map(planEntryOf);
  const mayNote = request.askedOn === null && mayOnPlan(open.actor, "edit", open.plan);
  return {
    ...rowFollowUp(open, entry, today, locale),
    papersHeading: t("requests.papers"),
    fills: { heading: t("requests.fills"), links: fillLinks(open, entries, request, kind, locale) },
    goesTo: goesTo(kind, locale),
    askedToday: mayNote
      ? {
          action: pagePath(open.plan.id, entry.address, "follow-up"),
          revision: entry.revision,
          day: dateForInput(today),
        }
      : null,
  };
}

/** Requests whose answer is late, by section; for the plan's home. */
export function overdueRequests(
  template: Template,
  entries: readonly StoredEntry[],
  now: Date,
): Map<string, number> {
  const today = calendarDay(now);
  const overdue = new Map<string, number>();
  for (const { section, field } of followedLists(template, "data-requests")) {
    const rows = entries.filter(({ address }) => address.section === section && address.field === field);
    const dates = rows.map(({ values }) => readRequestDates(values));
    overdue.set(section, (overdue.get(section) ?? 0) + tallyRequests(dates, today).overdue);
  }
  return overdue;
}

function rowFollowUp(
  open: OpenPlan,
  { address, values }: StoredEntry,
  today: string,
  locale: Locale,
): RowFollowUp {
  const t = serverTranslator(locale);
  const dates = readRequestDates(values);
  const standing = standingOf(dates, today);
  return {
    standing: {
      tone: TONES[standing],
      label: t(`requests.standing.${standing}`),
      date: dateText(dates, standing, locale),
    },
    papers: REQUEST_PAPERS.map((paper) => ({
      href: requestPaperPath(open.plan.id, address.row ?? "", paper),
      text: t(`requests.${paper}`),
    })),
  };
}

/** The date that matters in this standing: until when, or since when. */
function dateText(
  { askedOn, answerDue, receivedOn }: RequestDates,
  standing: RequestStanding,
  locale: Locale,
): string | null {
  if (standing === "to-ask") return null;
  const waiting = standing === "asked" || standing === "overdue";
  const on = waiting ? askedOn : receivedOn;
  const [key, day] =
    waiting && answerDue !== null ? (["requests.dueOn", answerDue] as const) : (["requests.on", on] as const);
  return day === null ? null : serverTranslator(locale)(key, { date: createFormat(locale).date(day) });
}

const TALLIED = ["toAsk", "sent", "overdue", "received", "refused"] as const;

/** "Pedidos: 5 enviados, 2 vencidos, 1 recibido." */
export function tallyText(tally: RequestTally, locale: Locale): string {
  const t = serverTranslator(locale);
  const parts = TALLIED.filter((part) => tally[part] > 0).map((part) =>
    t(`requests.tally.${part}`, { count: tally[part] }),
  );
  return t("requests.tally", { parts: parts.join(", ") });
}

async function usualPress(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<ListFollowUp["usual"]> {
  const missing = await missingUsualRequests(services, open);
  const [first] = missing;
  if (!first) return null;
  const t = serverTranslator(locale);
  const catalogue = requestCatalogueOf(open.template);
  const labels = missing.map(({ kind }) => requestKindOf(catalogue, kind)?.label[locale] ?? kind);
  const list = labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)).join("; ");
  return {
    action: usualRequestsPath(open.plan.id),
    label: t("requests.usual"),
    hint: t("requests.usualHint", { year: first.year, list }),
  };
}

/** Pages that the answer fills: of the inventories of its years, and of sections that exist once. */
function fillLinks(
  { plan, template }: OpenPlan,
  entries: readonly PlanEntry[],
  request: DataRequest,
  kind: RequestKind | null,
  locale: Locale,
): { href: string; text: string }[] {
  return (kind?.fills ?? []).flatMap(({ section: id, page: pageId }) => {
    const section = sectionOf(template, id);
    const page = section?.pages.find((candidate) => candidate.id === pageId);
    if (!section || !page) return [];
    const title = `${section.title[locale]} · ${page.title[locale]}`;
    if (!section.instances) return [{ href: pagePath(plan.id, singleEntry(id), pageId), text: title }];
    const fed = inventoriesFed({ entries: [...entries] }, request);
    if (fed.length === 0)
      return [{ href: sectionPath(plan.id, id), text: serverTranslator(locale)("requests.noInventory") }];
    return fed.map(({ instance, year }) => ({
      href: pagePath(plan.id, { section: id, instance }, pageId),
      text: `${title} · ${year}`,
    }));
  });
}

function goesTo(kind: RequestKind | null, locale: Locale): EntryFollowUp["goesTo"] {
  const lines = (kind?.sheet.lines ?? []).flatMap(({ label, sector }) =>
    sector === null ? [] : [{ label: label[locale], sector: optionLabel(covenantSectors, sector, locale) }],
  );
  return lines.length === 0 ? null : { summary: serverTranslator(locale)("requests.goesTo"), lines };
}
