import { readEntries, readMarks } from "db/repositories/entries.server";
import { readCompleteness } from "db/repositories/facts.server";
import { entryPath, fieldPath, pagePath, planPath, fullResultsPath } from "~/domain/plan/plan-paths";
import { rowName } from "~/domain/plan/named-rows";
import { addressKey, type EntryAddress } from "~/domain/template/address";
import { checkEntry } from "~/domain/template/check-entry";
import {
  entryName,
  formatAnswer,
  type AnswerContext,
  type AnswerInWords,
} from "~/domain/template/format-answer";
import {
  assumedFor,
  fieldsOf,
  isRequired,
  type EntryForm,
  pagesFor,
  sectionOf,
  visibleFields,
} from "~/domain/template/shape";
import type { Field } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { EntryValues } from "~/domain/template/value";
import { serverTranslator } from "~/i18n/catalogue.server";
import {
  answerContext,
  findEntry,
  ownPagesField,
  placeOf,
  shownEntries,
  type EntryPlace,
} from "./entry-page.server";
import { draftReader, type DraftReader } from "./draft.server";
import { entryResults, type EntryResults } from "./entry-results.server";
import type { OpenPlan } from "./open-plan.server";
import { claimRefusal, type ClaimRefusal } from "./outside/outside-approval.server";
import { entryFollowUp, type EntryFollowUp } from "./requests/follow-up.server";
import { sourceGuide, type SourceGuide } from "./requests/source-guide.server";
import type { Services } from "./services.server";
import { sharedRowsMarkup } from "./shared-rows.server";

export interface AnswerRow {
  field: string;
  label: string;
  answer: AnswerInWords;
  required: boolean;
  /** Code of the first problem that would keep the stage from being submitted. */
  problem: { code: string; params?: Record<string, string | number> } | null;
  changePath: string;
}

export interface AnswerPage {
  id: string;
  title: string;
  path: string;
  answers: AnswerRow[];
  /** Rows with their own pages. */
  rows: { name: string; path: string; kind: string | null }[] | null;
  /** Rows of other sections that also belong to the page, as markup of our own; empty without any. */
  shared: string;
}

export interface CheckAnswersView {
  place: EntryPlace;
  about: string;
  pages: AnswerPage[];
  missing: number;
  results: EntryResults;
  /** Of a row that is sent out and waits for an answer. */
  followUp: EntryFollowUp | null;
  /** Null for rows: a person declares sections and instances complete, not single rows. */
  mark: { complete: boolean; markedAt: string } | null;
  canMark: boolean;
  removable: boolean;
}

/** Check-your-answers of an entry; null when the plan has no such entry. */
export async function checkAnswers(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  locale: Locale,
): Promise<CheckAnswersView | null> {
  const entry = await findEntry(services, open, address);
  if (!entry) return null;
  const { form, values } = entry;
  const { plan } = open;
  const pages = pagesFor(form, plan.frameworks, plan.essentialOnly, values);
  const context = await answerContext(services, open, fieldsOf(pages), locale);
  const check = checkEntry(form, values, plan.frameworks);
  const siblings = await readEntries(services.db, open.scope, address.section);
  const readDraft = draftReader(services, open);
  const shown = await shownValues(services, open, readDraft, address, entry);
  const marks = await readMarks(services.db, open.scope);
  const mark = marks.find(
    ({ section, instance }) => section === address.section && instance === address.instance,
  );
  const shared = await Promise.all(
    pages.map(({ id }) =>
      address.row === undefined
        ? sharedRowsMarkup(open, readDraft, { section: address.section, page: id }, locale)
        : "",
    ),
  );
  return {
    place: placeOf(open, address, entry, null, context),
    about: form.section.about[locale],
    pages: pages.map((page, index) => {
      const rowsField = ownPagesField(page);
      const rows = siblings.filter(
        ({ address: at }) => rowsField && at.instance === address.instance && at.field === rowsField.id,
      );
      return {
        id: page.id,
        title: page.title[locale],
        path: pagePath(plan.id, address, page.id),
        answers: rowsField
          ? []
          : visibleFields(page.fields, values, plan.frameworks).map((field) => ({
              field: field.id,
              label: field.label[locale],
              answer: answerInSight(field, { values, shown }, context),
              required: isRequired(field, form.section.stage, form.section.stage, plan.frameworks, values),
              problem: check.problems.find((problem) => problem.field === field.id) ?? null,
              changePath: fieldPath(plan.id, address, page.id, field.id),
            })),
        rows: rowsField
          ? rows.map((row, place) => ({
              name: rowName(
                rowsField,
                { id: row.address.row ?? "", ...(row.kind ? { kind: row.kind } : {}), values: row.values },
                place,
                context,
              ),
              path: entryPath(plan.id, row.address),
              kind: rowsField.rowKinds?.find(({ id }) => id === row.kind)?.title[locale] ?? null,
            }))
          : null,
        shared: shared[index] ?? "",
      };
    }),
    missing: check.required - check.answered,
    results: await entryResults(services, open, readDraft, address, form.section, locale),
    followUp: await entryFollowUp(services, open, form.rowsField, entry.stored, locale),
    mark: mark ? { complete: mark.complete, markedAt: mark.markedAt.toISOString() } : null,
    canMark: address.row === undefined,
    removable:
      address.row !== undefined ||
      (form.section.instances !== undefined && (await claimRefusal(services, open, form.section)) === null),
  };
}

/** The answers of an action with what its measure computes in place of those that it does not give. */
async function shownValues(
  services: Services,
  open: OpenPlan,
  readDraft: DraftReader,
  address: EntryAddress,
  { form, values }: { form: EntryForm; values: EntryValues },
): Promise<EntryValues> {
  if (!form.rowsField?.library) return values;
  const entries = await shownEntries(services, open, readDraft, address.section, form.rowsField);
  return entries.find(({ address: at }) => addressKey(at) === addressKey(address))?.values ?? values;
}

/** What stands for an answer that is not there is marked as computed, or as an assumption. */
function answerInSight(
  field: Field,
  { values, shown }: { values: EntryValues; shown: EntryValues },
  context: AnswerContext,
): AnswerInWords {
  const answer = formatAnswer(field, values[field.id] ?? null, context);
  const t = serverTranslator(context.locale);
  const computed = answer.state === "empty" ? formatAnswer(field, shown[field.id] ?? null, context) : answer;
  if (computed.state === "answered" && answer.state === "empty") {
    return { ...computed, lines: computed.lines.map((line) => `${line} (${t("check.computed")})`) };
  }
  const assumed = answer.state === "empty" ? assumedFor(field, values) : null;
  if (assumed === null) return answer;
  const words = formatAnswer(field, assumed.value, context);
  const mark = assumed.confirmed ? assumed.source : t("print.assumed");
  return { ...words, lines: words.lines.map((line) => `${line} (${mark})`) };
}

export interface InstanceLink {
  id: string;
  name: string;
  path: string;
  required: number;
  answered: number;
  complete: boolean;
}

export interface InstancesView {
  planId: string;
  planTitle: string;
  municipality: string;
  planPath: string;
  section: { id: string; title: string; about: string; addLabel: string; empty: string };
  /** Words of the copy of a structure; null where there is nothing to copy, or no such thing. */
  copy: { label: string; hint: string } | null;
  instances: InstanceLink[];
  newInstanceId: string;
  /** Where each datum is got, for sections that gather data. */
  guide: SourceGuide | null;
  /** The page of the section's results; null where it has none, or nothing to show yet. */
  resultsPath: string | null;
  /** Why the person may not add a copy, or take one away, where they may edit. */
  refusal: ClaimRefusal | null;
}

/** The copies of a section that exists several times; null for sections that exist once. */
export async function sectionInstances(
  services: Services,
  open: OpenPlan,
  sectionId: string,
  locale: Locale,
): Promise<InstancesView | null> {
  const section = sectionOf(open.template, sectionId);
  if (!section?.instances) return null;
  const { namedBy, addLabel, empty, copy } = section.instances;
  const fields = fieldsOf(section.pages);
  const context = await answerContext(services, open, fields, locale);
  const entries = await readEntries(services.db, open.scope, sectionId);
  const facts = await readCompleteness(services.db, open.scope);
  const marks = await readMarks(services.db, open.scope);
  const instances = entries.filter(({ address }) => address.row === undefined);
  return {
    planId: open.plan.id,
    planTitle: open.plan.title,
    municipality: open.plan.municipalityName,
    planPath: planPath(open.plan.id),
    section: {
      id: section.id,
      title: section.title[locale],
      about: section.about[locale],
      addLabel: addLabel[locale],
      empty: empty[locale],
    },
    copy: copy && instances.length > 0 ? { label: copy.label[locale], hint: copy.hint[locale] } : null,
    instances: instances.map(({ address, values }, index) => {
      const own = facts.filter((fact) => fact.section === sectionId && fact.instance === address.instance);
      return {
        id: address.instance,
        name: entryName(fields, namedBy, values, context) ?? `${index + 1}`,
        path: entryPath(open.plan.id, address),
        required: own.reduce((sum, fact) => sum + fact.required, 0),
        answered: own.reduce((sum, fact) => sum + fact.answered, 0),
        complete: marks.some(
          (mark) => mark.section === sectionId && mark.instance === address.instance && mark.complete,
        ),
      };
    }),
    newInstanceId: services.newId(),
    refusal: await claimRefusal(services, open, section),
    guide: section.dataSources ? await sourceGuide(services, open, locale) : null,
    resultsPath:
      section.resultsPage && instances.length > 0
        ? fullResultsPath(open.plan.id, sectionId, section.resultsPage)
        : null,
  };
}
