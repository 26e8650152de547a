import {
  readConflicts,
  readEntries,
  readEntry,
  readHistory,
  type StoredEntry,
} from "db/repositories/entries.server";
import { findUserName } from "db/repositories/accounts.server";
import { mayOnPlan } from "~/domain/access/access.rules";
import { registerOf } from "~/domain/estimates/estimate";
import { estimateInForce } from "~/domain/estimates/estimate-decision";
import { withShownAnswers } from "~/domain/plan/computed-answers";
import { namedRowsOf, rowFields, rowName } from "~/domain/plan/named-rows";
import {
  entryPath,
  firstHourPath,
  measuresPath,
  pagePath,
  planPath,
  sectionPath,
  auditsPath,
  councilPaperPath,
  isCouncilPaper,
  workshopPaperPath,
} from "~/domain/plan/plan-paths";
import { sectionsSharing } from "~/domain/plan/shared-rows";
import { addressKey, type EntryAddress } from "~/domain/template/address";
import { isEmptyAnswer } from "~/domain/template/check-entry";
import { describePage, type DescribeContext, type PageDescriptor } from "~/domain/template/describe-page";
import { entryName, formatAnswer, type AnswerContext } from "~/domain/template/format-answer";
import { valueAt } from "~/domain/template/merge";
import { sameValue } from "~/domain/template/same-value";
import type { ConflictView } from "~/domain/template/save-reply";
import { belongsTo, fieldsOf, formOf, pagesFor, type EntryForm } from "~/domain/template/shape";
import type { EstimateField, Field, Page, RowsField } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { isGap, type DraftValue, type EntryValues } from "~/domain/template/value";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { renderLockedAnswers } from "~/print/locked-answers";
import { answerWords } from "./answer-words.server";
import { planEntryOf } from "./entry-facts.server";
import { draftReader, type DraftReader } from "./draft.server";
import { estimateView } from "./estimates/estimate-view.server";
import { townFactsOf } from "./estimates/town-facts.server";
import type { OpenPlan } from "./open-plan.server";
import { lockedClaim } from "./outside/outside-approval.server";
import { pageReference } from "./page-reference.server";
import { sharedRowsMarkup } from "./shared-rows.server";
import { listFollowUp, type ListFollowUp } from "./requests/follow-up.server";
import { sourceGuide, type SourceGuide } from "./requests/source-guide.server";
import { registerOffersOf } from "./registers/register-offers-view.server";
import { rowMarks, type RowMarks } from "./row-marks.server";
import type { Services } from "./services.server";

export interface PageLink {
  id: string;
  title: string;
  path: string;
  current: boolean;
}

/** Where a page stands: what its header, navigation and links need. */
export interface EntryPlace {
  planId: string;
  planTitle: string;
  municipality: string;
  planPath: string;
  section: { id: string; title: string; path: string };
  entryKey: string;
  /** "2018 · BEI", an action's title; null for sections that exist once. */
  name: string | null;
  /** Check-your-answers of this entry. */
  checkPath: string;
  backPath: string;
  pages: PageLink[];
  canEdit: boolean;
}

/** Sheets to print that belong to a page. */
export interface PapersView {
  intro: string;
  /** Where what they gathered comes together. */
  results: { href: string; text: string } | null;
  links: { href: string; text: string }[];
}

export interface QuestionsView {
  kind: "questions";
  place: EntryPlace;
  revision: number;
  page: PageDescriptor;
  /** Figures to decide by, as markup of our own; empty where the page names none. */
  reference: string;
  papers: PapersView | null;
  /** Rows of other sections that also belong here, as markup of our own; empty without any. */
  shared: string;
  conflicts: ConflictView[];
  savedAt: string | null;
  savedBy: string | null;
  /** An unused row id for each inline table, so that a row can be added without JavaScript. */
  newRowIds: Record<string, string>;
  nextPath: string;
  /** What is computed stands below the questions. */
  showsResults: boolean;
}

export interface RowLink {
  id: string;
  name: string;
  kind: string | null;
  path: string;
  /** "Also in: …" of a row that belongs to other sections too; null for others. */
  alsoIn: string | null;
  /** Words of the columns that name a row in lists. */
  columns: string[];
  /** What is computed and found of it; null in lists whose rows have no number. */
  marks: RowMarks | null;
}

/** A table whose rows have their own pages: a list with "add another". */
export interface RowsView {
  kind: "rows";
  place: EntryPlace;
  page: { id: string; title: string; about?: string; guidance?: string };
  field: { id: string; label: string; addLabel: string; columns: string[] };
  papers: PapersView | null;
  /** Rows of other sections that also belong here, as markup of our own; empty without any. */
  shared: string;
  /** Where what the rows hold is got, and how to ask for it. */
  guide: SourceGuide | null;
  rowKinds: { id: string; title: string; about?: string }[];
  rows: RowLink[];
  /** Where rows can be begun from; null for lists without library. */
  libraryPath: string | null;
  newRowId: string;
  /** Of the entry that holds the list, for stating that there is nothing to list. */
  revision: number;
  /** Null where the list is optional: an empty one needs no reason. */
  gap: { stated: boolean; reason: string; plan: string } | null;
  /** Of rows that are sent out and wait for an answer. */
  followUp: ListFollowUp | null;
  /** What can be brought from registers, as markup of our own; empty where there is nothing. */
  registers: string;
  nextPath: string;
}

interface Entry {
  form: EntryForm;
  stored: StoredEntry | null;
  values: EntryValues;
}

/** A page of an entry for one person, or null when there is no such page or entry. */
export async function entryPage(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  pageId: string,
  locale: Locale,
): Promise<QuestionsView | RowsView | null> {
  const entry = await findEntry(services, open, address);
  const whole = entry?.form.pages.find(({ id }) => id === pageId);
  if (!entry || !whole || !belongsTo(whole, open.plan.frameworks)) return null;
  const claim = await lockedClaim(services, open, entry.form.section);
  const page = claim
    ? { ...whole, fields: whole.fields.filter(({ id }) => !claim.fields.includes(id)) }
    : whole;
  const context = await describeContext(services, open, entry.form, page, locale);
  const place = placeOf(open, address, entry, page.id, context);
  const rowsField = ownPagesField(page);
  if (rowsField) return rowsView(services, open, address, page, rowsField, place, context, entry);

  const conflicts = await readConflicts(services.db, open.scope, address, open.actor.userId);
  const other = conflicts.length > 0 ? await lastOtherAuthor(services, open, address) : NOBODY;
  const estimate = await estimatesOfPage(services, open, address, page, entry.values, locale);
  const described = describePage(page, entry.values, { ...context, ...(estimate ? { estimate } : {}) });
  const description = await withTwins(services, open, address, entry, described);
  return {
    kind: "questions",
    place,
    revision: entry.stored?.revision ?? 0,
    page: description,
    reference: page.reference
      ? await pageReference(page.reference, { services, open, address, values: entry.values, locale })
      : claimReference(whole, claim, entry.values, context),
    papers: papersView(open, page, locale),
    shared: await sharedRows(open, draftReader(services, open), address, page, locale),
    conflicts: conflicts.flatMap((conflict) => conflictView(page, entry.values, conflict, context, other)),
    savedAt: entry.stored?.savedAt.toISOString() ?? null,
    savedBy: await findUserName(services.db, entry.stored?.savedBy ?? null),
    newRowIds: Object.fromEntries(
      description.fields.filter(({ cells }) => cells).map(({ id }) => [id, services.newId()]),
    ),
    nextPath: nextPath(open, address, entry, page.id),
    showsResults: page.showsResults === true,
  };
}

/** Answers of a page that are shown and not asked, as markup of our own; empty where all are asked. */
function claimReference(
  { fields }: Page,
  claim: Awaited<ReturnType<typeof lockedClaim>>,
  values: EntryValues,
  context: DescribeContext,
): string {
  const locked = fields.filter(({ id }) => claim?.fields.includes(id));
  if (!claim || locked.length === 0) return "";
  return renderLockedAnswers(
    locked.map((field) => ({
      label: field.label[context.locale],
      answer: formatAnswer(field, values[field.id] ?? null, context).lines.join(" "),
    })),
    serverTranslator(context.locale)(`section.claim.${claim.refusal}`),
  );
}

/** The town is read only for pages that may offer an estimate. */
async function estimatesOfPage(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  page: Page,
  values: EntryValues,
  locale: Locale,
): Promise<DescribeContext["estimate"]> {
  if (!page.fields.some(({ kind }) => kind === "estimate")) return undefined;
  const facts = await townFactsOf(services, open, address);
  return (field) => estimateView(field, values, facts, locale);
}

/** Says beside the question that another copy of the section already has this answer (two inventories of one year). */
async function withTwins(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  { form, values }: Entry,
  page: PageDescriptor,
): Promise<PageDescriptor> {
  const uniqueBy = address.row === undefined ? form.section.instances?.uniqueBy : undefined;
  const value = uniqueBy === undefined ? null : (values[uniqueBy] ?? null);
  if (uniqueBy === undefined || value === null || !page.fields.some(({ id }) => id === uniqueBy)) return page;
  const copies = await readEntries(services.db, open.scope, address.section);
  const twin = copies.some(
    ({ address: at, values: others }) =>
      at.row === undefined && at.instance !== address.instance && sameValue(others[uniqueBy] ?? null, value),
  );
  if (!twin) return page;
  const problem = { path: [], code: "notUnique" };
  return {
    ...page,
    fields: page.fields.map((field) =>
      field.id === uniqueBy ? { ...field, problems: [...field.problems, problem] } : field,
    ),
  };
}

/** The form and stored state of an address; null when the template or the plan has no such entry. */
export async function findEntry(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
): Promise<Entry | null> {
  const stored = await readEntry(services.db, open.scope, address);
  const form = formOf(open.template, address, stored?.kind ?? undefined);
  if (!form) return null;
  const mustExist = address.row !== undefined || form.section.instances !== undefined;
  if (address.row !== undefined && form.section.instances) {
    const { section, instance } = address;
    if (!(await readEntry(services.db, open.scope, { section, instance }))) return null;
  }
  return mustExist && !stored ? null : { form, stored, values: stored?.values ?? {} };
}

/** Words and row names for showing answers; other sections are read only when the fields choose among their rows. */
export async function answerContext(
  services: Services,
  open: OpenPlan,
  fields: readonly Field[],
  locale: Locale,
): Promise<AnswerContext> {
  const words = { locale, words: answerWords(locale) };
  const targets = new Set(fields.flatMap(refTargets));
  const entries = (
    await Promise.all([...targets].map((section) => readEntries(services.db, open.scope, section)))
  ).flat();
  return { ...words, rows: namedRowsOf(open.template, entries.map(planEntryOf), words) };
}

function refTargets(field: Field): string[] {
  if (field.kind === "rowRef") return [field.target.section];
  return field.kind === "rows" ? (field.fields ?? []).flatMap(refTargets) : [];
}

async function describeContext(
  services: Services,
  open: OpenPlan,
  form: EntryForm,
  page: Page,
  locale: Locale,
): Promise<DescribeContext> {
  return {
    ...(await answerContext(services, open, page.fields, locale)),
    frameworks: open.plan.frameworks,
    essentialOnly: open.plan.essentialOnly,
    sectionStage: form.section.stage,
  };
}

export function placeOf(
  open: OpenPlan,
  address: EntryAddress,
  { form, values }: Pick<Entry, "form" | "values">,
  currentPage: string | null,
  context: AnswerContext,
): EntryPlace {
  const { plan, actor } = open;
  const { section } = form;
  const ownSection = sectionPath(plan.id, section.id);
  return {
    planId: plan.id,
    planTitle: plan.title,
    municipality: plan.municipalityName,
    planPath: planPath(plan.id),
    section: { id: section.id, title: section.title[context.locale], path: ownSection },
    entryKey: addressKey(address),
    name: nameOf(form, values, context),
    checkPath: section.starter ? firstHourPath(plan.id) : entryPath(plan.id, address),
    backPath: backPath(plan.id, address, form),
    pages: pagesFor(form, plan.frameworks, plan.essentialOnly, values).map(({ id, title }) => ({
      id,
      title: title[context.locale],
      path: pagePath(plan.id, address, id),
      current: id === currentPage,
    })),
    canEdit: mayOnPlan(actor, "edit", plan),
  };
}

function nameOf(form: EntryForm, values: EntryValues, context: AnswerContext): string | null {
  const fields = fieldsOf(form.pages);
  if (form.rowsField) return entryName(fields, form.rowsField.namedBy, values, context);
  return form.section.instances ? entryName(fields, form.section.instances.namedBy, values, context) : null;
}

/** Up one level: from a row to its list, from an instance to the section, from a section to the task list. */
function backPath(planId: string, address: EntryAddress, form: EntryForm): string {
  const { section, instance, field } = address;
  if (field) return pagePath(planId, { section, instance }, field);
  return form.section.instances ? sectionPath(planId, section) : planPath(planId);
}

/** The following page of the entry, or its check-your-answers after the last one; a starter ends in what it leads to. */
export function nextPath(
  open: OpenPlan,
  address: EntryAddress,
  { form, values }: Pick<Entry, "form" | "values">,
  pageId: string,
): string {
  const pages = pagesFor(form, open.plan.frameworks, open.plan.essentialOnly, values);
  const next = pages[pages.findIndex(({ id }) => id === pageId) + 1];
  if (next) return pagePath(open.plan.id, address, next.id);
  return form.section.starter ? firstHourPath(open.plan.id) : entryPath(open.plan.id, address);
}

export function ownPagesField(page: Page): RowsField | null {
  const [field] = page.fields;
  return field?.kind === "rows" && field.layout === "pages" ? field : null;
}

async function rowsView(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  page: Page,
  field: RowsField,
  place: EntryPlace,
  context: DescribeContext,
  holder: Entry,
): Promise<RowsView> {
  const { locale } = context;
  const readDraft = draftReader(services, open);
  const entries = await shownEntries(services, open, readDraft, address.section, field);
  const rows = entries.filter(({ address: at }) => at.instance === address.instance && at.field === field.id);
  const columns = listColumns(field);
  const cells = await answerContext(services, open, columns, locale);
  const marks = field.numberedBy === undefined ? null : await rowMarks(services, open, address, locale);
  return {
    kind: "rows",
    place,
    page: {
      id: page.id,
      title: page.title[locale],
      ...(page.about ? { about: page.about[locale] } : {}),
      ...(page.guidance ? { guidance: page.guidance[locale] } : {}),
    },
    field: {
      id: field.id,
      label: field.label[locale],
      addLabel: field.addLabel[locale],
      columns: columns.map(({ label }) => label[locale]),
    },
    papers: papersView(open, page, locale),
    shared: await sharedRows(open, readDraft, address, page, locale),
    guide: page.dataSources ? await sourceGuide(services, open, locale, page.dataSources) : null,
    rowKinds: (field.rowKinds ?? [])
      .filter((kind) => belongsTo(kind, open.plan.frameworks))
      .map(({ id, title, about }) => ({
        id,
        title: title[locale],
        ...(about ? { about: about[locale] } : {}),
      })),
    rows: rows.map((row, index) => ({
      id: row.address.row ?? "",
      name: rowName(field, planRow(row), index, context),
      kind: field.rowKinds?.find(({ id }) => id === row.kind)?.title[locale] ?? null,
      path: entryPath(open.plan.id, row.address),
      alsoIn: alsoIn(open, field, row.values, locale),
      columns: columns.map((column) => {
        const text = columnText(field, column, row, cells);
        const mark = estimateMark(field, row, column, locale);
        return mark === null ? text : `${text} (${mark})`;
      }),
      marks: marks?.get(row.address.row ?? "") ?? null,
    })),
    libraryPath: field.library ? measuresPath(open.plan.id, { section: address.section }) : null,
    newRowId: services.newId(),
    revision: holder.stored?.revision ?? 0,
    gap: field.required ? listGap(holder.values[field.id] ?? null) : null,
    followUp: await listFollowUp(services, open, field, rows, locale),
    registers: field.broughtFrom
      ? await registerOffersOf(services, open, { address, page: page.id, header: holder.values, locale })
      : "",
    nextPath: nextPath(open, address, holder, page.id),
  };
}

/** A row has no page that others share. */
async function sharedRows(
  open: OpenPlan,
  readDraft: DraftReader,
  { section, row }: EntryAddress,
  { id }: Page,
  locale: Locale,
): Promise<string> {
  return row === undefined ? sharedRowsMarkup(open, readDraft, { section, page: id }, locale) : "";
}

function alsoIn(open: OpenPlan, field: RowsField, values: EntryValues, locale: Locale): string | null {
  const { template, plan } = open;
  const sections = sectionsSharing({ template, frameworks: plan.frameworks }, field, values);
  if (sections.length === 0) return null;
  const titles = createFormat(locale).list(sections.map(({ title }) => title[locale]));
  return serverTranslator(locale)("shared.alsoIn", { sections: titles });
}

/** Lists that can come from the library show what its measures compute. */
export async function shownEntries(
  services: Services,
  open: OpenPlan,
  readDraft: DraftReader,
  section: string,
  { library }: RowsField,
): Promise<StoredEntry[]> {
  if (!library) return readEntries(services.db, open.scope, section);
  const { entries, plan, results } = await readDraft();
  const shown = withShownAnswers(plan.entries, results);
  return entries
    .map((entry, index) => ({ ...entry, values: shown[index]?.values ?? entry.values }))
    .filter(({ address }) => address.section === section);
}

function papersView({ plan }: OpenPlan, { papers }: Page, locale: Locale): PapersView | null {
  if (!papers) return null;
  const t = serverTranslator(locale);
  return {
    intro: t(papers.some(isCouncilPaper) ? "council.print" : "workshop.print"),
    links: papers.map((id) =>
      isCouncilPaper(id)
        ? { href: councilPaperPath(plan.id, id), text: t(`council.paper.${id}`) }
        : { href: workshopPaperPath(plan.id, id), text: t(`workshop.${id}.title`) },
    ),
    results: papers.includes("audit") ? { href: auditsPath(plan.id), text: t("audits.title") } : null,
  };
}

/** "estimated" or "from the register", beside a figure that came from an offer; null beside others. */
function estimateMark(rowsField: RowsField, row: StoredEntry, column: Field, locale: Locale): string | null {
  const fields = rowFields(rowsField, row.kind ?? undefined);
  const estimate = fields.find(
    (field): field is EstimateField => field.kind === "estimate" && field.fills === column.id,
  );
  const used = estimate ? estimateInForce(estimate, row.values) : null;
  if (!estimate || !used) return null;
  return registerOf(used.estimate) === null
    ? estimate.mark[locale]
    : serverTranslator(locale)("register.mark");
}

/** In the words of the row's own kind; a dash where that kind does not ask: nothing is missing. */
function columnText(field: RowsField, column: Field, row: StoredEntry, context: AnswerContext): string {
  const asked = rowFields(field, row.kind ?? undefined).find(({ id }) => id === column.id);
  return asked ? formatAnswer(asked, row.values[asked.id] ?? null, context).lines.join(", ") : "–";
}

function planRow(row: StoredEntry) {
  return { id: row.address.row ?? "", ...(row.kind === null ? {} : { kind: row.kind }), values: row.values };
}

/** Columns beside the name; kinds of rows may lack some of them. */
export function columnFields(field: RowsField): Field[] {
  const shapes = field.rowKinds?.map(({ pages }) => fieldsOf(pages)) ?? [fieldsOf(field.pages ?? [])];
  const wanted = (field.columns ?? []).filter((id) => !field.namedBy.includes(id));
  return wanted.flatMap((id) => shapes.flat().find((candidate) => candidate.id === id) ?? []);
}

/** Where a standing says when a row was sent and answered, its dates need no columns of their own. */
function listColumns(field: RowsField): Field[] {
  const columns = columnFields(field);
  return field.followUp ? columns.filter(({ kind }) => kind !== "date") : columns;
}

function listGap(value: DraftValue): RowsView["gap"] {
  const { reason, plan } = isGap(value) ? value.gap : { reason: "", plan: "" };
  return { stated: isGap(value), reason, plan };
}

type OtherAuthor = Pick<ConflictView, "theirsBy" | "theirsAt">;
const NOBODY: OtherAuthor = { theirsBy: null, theirsAt: null };
/** Revisions searched for the other person of a conflict: hours of somebody's own autosaves. */
const RECENT = 200;

async function lastOtherAuthor(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
): Promise<OtherAuthor> {
  const history = await readHistory(services.db, open.scope, address, RECENT);
  const theirs = history.find(({ authorId }) => authorId !== open.actor.userId);
  return theirs ? { theirsBy: theirs.author, theirsAt: theirs.savedAt.toISOString() } : NOBODY;
}

/** What this person typed against what is saved, in words; only for questions of this page. */
function conflictView(
  page: Page,
  stored: EntryValues,
  conflict: { id: string; path: string[]; mine: EntryValues[string] },
  context: AnswerContext,
  other: OtherAuthor,
): ConflictView[] {
  const [fieldId, rowId, cellId] = conflict.path;
  const field = page.fields.find(({ id }) => id === fieldId);
  if (!field) return [];
  const cell = field.kind === "rows" ? field.fields?.find(({ id }) => id === cellId) : undefined;
  const asked = cell ?? field;
  const wholeAnswer = (value: EntryValues[string]) =>
    cell || conflict.path.length === 1 ? formatAnswer(asked, value, context).lines : [plainWords(value)];
  const theirs = valueAt(stored, conflict.path);
  const row = cell && rowId ? rowNumber(stored[field.id] ?? null, rowId) : null;
  return [
    {
      id: conflict.id,
      field: field.id,
      label: [field.label[context.locale], row, cell?.label[context.locale]].filter(Boolean).join(" · "),
      mine: isEmptyAnswer(asked, conflict.mine) ? [context.words.noData] : wholeAnswer(conflict.mine),
      theirs: isEmptyAnswer(asked, theirs) ? [context.words.noData] : wholeAnswer(theirs),
      ...other,
    },
  ];
}

function rowNumber(value: EntryValues[string], rowId: string): string | null {
  if (!Array.isArray(value)) return null;
  const index = value.findIndex((row) => typeof row === "object" && row.id === rowId);
  return index < 0 ? null : String(index + 1);
}

/** A cell of a matrix has no field of its own. */
function plainWords(value: EntryValues[string]): string {
  if (value === null) return "–";
  return typeof value === "object" && "raw" in value ? `«${value.raw}»` : String(value);
}
