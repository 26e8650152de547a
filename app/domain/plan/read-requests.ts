/** Data requests as letters, sheets and reminders take them. */
import type { RequestDates } from "../requests/request-standing";
import { fieldsOf } from "../template/shape";
import type { FollowUpId, Template } from "../template/template";
import { isRaw, type EntryValues, type FileValue } from "../template/value";
import { answersIn, codeOf, instancesIn, numberOf, rowsIn, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import { INVENTORIES } from "./read-inventories";

const PROFILE = "profile";
const STATES = ["to-ask", "asked", "received", "refused"] as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A list whose rows are followed up. */
export interface FollowedList {
  section: string;
  field: string;
}

export function followedLists(template: Template, followUp: FollowUpId): FollowedList[] {
  return template.sections.flatMap(({ id, pages }) =>
    fieldsOf(pages).flatMap((field) =>
      field.kind === "rows" && field.followUp === followUp ? [{ section: id, field: field.id }] : [],
    ),
  );
}

export interface DataRequest extends RequestDates {
  kind: string | null;
  /** In words, where the catalogue has no kind for it. */
  otherData: string | null;
  firstYear: number | null;
  lastYear: number | null;
  /** null: the total of each year. */
  detail: "months" | null;
  explanation: string | null;
  /** Year of the inventory that the answer feeds: that of the data unless said otherwise. */
  inventoryYears: number[];
  organisation: string | null;
  office: string | null;
  role: string | null;
}

export function readRequest(values: EntryValues): DataRequest {
  const firstYear = numberOf(values, "firstYear");
  const lastYear = numberOf(values, "lastYear");
  return {
    ...readRequestDates(values),
    kind: textOf(values, "kind"),
    otherData: textOf(values, "otherData"),
    firstYear,
    lastYear,
    detail: codeOf(values, "detail", ["months"]),
    explanation: textOf(values, "explanation"),
    inventoryYears: yearsFed(numberOf(values, "inventoryYear"), firstYear, lastYear),
    organisation: textOf(values, "organisation"),
    office: textOf(values, "office"),
    role: textOf(values, "role"),
  };
}

export function readRequestDates(values: EntryValues): RequestDates {
  return {
    state: codeOf(values, "state", STATES),
    askedOn: dayOf(values, "askedOn"),
    answerDue: dayOf(values, "answerDue"),
    receivedOn: dayOf(values, "receivedOn"),
  };
}

function dayOf(values: EntryValues, field: string): string | null {
  const text = textOf(values, field);
  return text !== null && ISO_DAY.test(text) ? text : null;
}

/** First and last year that the answer serves; empty while no year is known. */
function yearsFed(inventoryYear: number | null, first: number | null, last: number | null): number[] {
  if (inventoryYear !== null) return [inventoryYear];
  return [first, last].filter((year) => year !== null);
}

/** Inventories of the plan that an answer serves, by their year. */
export function inventoriesFed(
  plan: Entries,
  { inventoryYears }: DataRequest,
): { instance: string; year: number }[] {
  const from = Math.min(...inventoryYears);
  const to = Math.max(...inventoryYears);
  return inventoriesByYear(plan).filter(({ year }) => year >= from && year <= to);
}

/** The plan's inventories that have a year, latest first. */
export function inventoriesByYear(plan: Entries): { instance: string; year: number }[] {
  return instancesIn(plan, INVENTORIES)
    .flatMap(({ instance, values }) => {
      const year = numberOf(values, "year");
      return year === null || !isCalendarYear(year) ? [] : [{ instance, year }];
    })
    .sort((a, b) => b.year - a.year);
}

/** What was typed as a year may be any number. */
function isCalendarYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}

type Entries = Pick<PlanDocument, "entries">;

/** Who asks: what is known of the office, never a person's name. */
export interface RequestSender {
  role: string | null;
  office: string | null;
  replyTo: string | null;
  /** File of the coat of arms. */
  arms: string | null;
}

export function readSender(plan: Entries, section: string): RequestSender {
  const profile = answersIn(plan, PROFILE);
  const own = answersIn(plan, section);
  const contact = [textOf(profile, "contactEmail"), textOf(profile, "contactPhone")].filter(Boolean);
  return {
    role: textOf(own, "senderRole"),
    office: textOf(profile, "contactOffice"),
    replyTo: textOf(own, "replyTo") ?? (contact.length > 0 ? contact.join(" · ") : null),
    arms: pictureOf(profile, "coatOfArms"),
  };
}

function pictureOf(values: EntryValues, field: string): string | null {
  const value = values[field];
  const isFile = typeof value === "object" && value !== null && !isRaw(value) && "fileId" in value;
  return isFile ? (value as FileValue).fileId : null;
}

export function requestsIn(
  plan: Entries,
  { section, field }: FollowedList,
): (DataRequest & { row: string })[] {
  return rowsIn(plan, section, field).map(({ row, values }) => ({ row, ...readRequest(values) }));
}
