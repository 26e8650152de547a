/** The strict reading of a stage: everything that keeps it from being submitted, and its information gaps. */
import { SINGLE_INSTANCE, type EntryAddress } from "../template/address";
import { checkEntry, problemsOf } from "../template/check-entry";
import { addressOf } from "../template/diff";
import { sameValue } from "../template/same-value";
import type { AnswerProblem } from "../template/field-kind";
import {
  belongsTo,
  fieldsOf,
  formOf,
  isRequired,
  sectionsFor,
  visibleFieldsOf,
  type EntryForm,
} from "../template/shape";
import type { Field, FrameworkId, RowsField, Section, StageId, Template } from "../template/template";
import { isGap } from "../template/value";
import { isInUse, waivedStages } from "../plan/approved-outside";
import type { PlanEntry } from "../plan/plan-document";
import { rowsSharedWith } from "../plan/shared-rows";
import { livingEntries } from "./stage-sections";

export interface StagePlan {
  template: Template;
  frameworks: readonly FrameworkId[];
  entries: readonly PlanEntry[];
}

/** "I have completed this section", as a person said it. */
export interface SectionMark {
  section: string;
  instance: string;
  complete: boolean;
}

export interface StageProblem extends AnswerProblem {
  address: EntryAddress;
  /** Page and field to go to; null when a section of several copies has none. */
  at: { page: string; field: string } | null;
}

export interface StageGap {
  address: EntryAddress;
  at: { page: string; field: string };
  reason: string;
  plan: string;
}

export interface StageCheck {
  problems: StageProblem[];
  gaps: StageGap[];
  /** Said to be complete while something in them is missing or unreadable. */
  markedTooSoon: { section: string; instance: string }[];
}

/**
 * Checks every entry of the stage, in the order of the template. Sections of other stages are asked only for
 * the fields that name this stage as theirs.
 */
export function checkStageEntries(
  plan: StagePlan,
  stage: StageId,
  marks: readonly SectionMark[],
): StageCheck {
  const entries = livingEntries(plan.template, plan.entries);
  const parts = sectionsToCheck({ ...plan, entries }, stage).map((section) =>
    checkSection({ ...plan, entries }, section, stage),
  );
  const problems = parts.flatMap((part) => part.problems);
  const markedTooSoon = marks.filter(
    ({ section, instance, complete }) =>
      complete &&
      problems.some(({ address }) => address.section === section && address.instance === instance),
  );
  return {
    problems,
    gaps: parts.flatMap((part) => part.gaps),
    markedTooSoon: markedTooSoon.map(({ section, instance }) => ({ section, instance })),
  };
}

/** A stage that was approved outside is asked for when it is handed in itself, never by another one. */
function sectionsToCheck({ template, frameworks, entries }: StagePlan, stage: StageId): Section[] {
  const waived = waivedStages(template, entries);
  return sectionsFor(template, frameworks).filter(
    (section) => isInUse(section, entries) && (section.stage === stage || !waived.has(section.stage)),
  );
}

type Part = Pick<StageCheck, "problems" | "gaps">;

function checkSection(plan: StagePlan, section: Section, stage: StageId): Part {
  const own = plan.entries.filter((entry) => entry.section === section.id);
  const headers = headersOf(section, own);
  const parts = headers.map((header) => checkWithRows(plan, header, own, stage));
  const twins = section.instances?.uniqueBy
    ? notUnique(section, section.instances.uniqueBy, headers, stage)
    : [];
  const missing = section.instances && headers.length === 0 && asksFor(section, stage, plan.frameworks);
  return {
    problems: [
      ...(missing ? [noInstance(section)] : []),
      ...twins,
      ...parts.flatMap((part) => part.problems),
    ],
    gaps: parts.flatMap((part) => part.gaps),
  };
}

function checkWithRows(plan: StagePlan, header: PlanEntry, own: readonly PlanEntry[], stage: StageId): Part {
  const rows = own.filter(({ row, instance }) => row !== undefined && instance === header.instance);
  const parts = [checkOne(plan, header, stage), ...rows.map((row) => checkOne(plan, row, stage))];
  const counted = countRows(plan, header, rows, stage);
  return {
    problems: [...parts.flatMap((part) => part.problems), ...counted.problems],
    gaps: [...parts.flatMap((part) => part.gaps), ...counted.gaps],
  };
}

function checkOne(plan: StagePlan, entry: PlanEntry, stage: StageId): Part {
  const address = addressOf(entry);
  const form = formOf(plan.template, address, entry.kind);
  if (!form) return { problems: [], gaps: [] };
  const pages = pagesByField(form);
  const counts = (id: string) => belongsToStage(form, id, stage, plan.frameworks);
  const check = checkEntry(form, entry.values, plan.frameworks, stage);
  return {
    problems: check.problems
      .filter(({ field }) => counts(field))
      .map(({ field, ...problem }) => ({ ...problem, address, at: { page: pages.get(field) ?? "", field } })),
    gaps: check.gaps
      .filter(({ field }) => counts(field))
      .map(({ field, reason, plan: how }) => ({
        address,
        at: { page: pages.get(field) ?? "", field },
        reason,
        plan: how,
      })),
  };
}

/** Rows with pages of their own are entries, so that their number is checked here and not with the answers. */
function countRows(plan: StagePlan, header: PlanEntry, rows: readonly PlanEntry[], stage: StageId): Part {
  const address = addressOf(header);
  const form = formOf(plan.template, address);
  const part: Part = { problems: [], gaps: [] };
  if (!form) return part;
  for (const field of rowFieldsInForce(form, header, plan.frameworks)) {
    if (!belongsToStage(form, field.id, stage, plan.frameworks)) continue;
    const at = { page: pagesByField(form).get(field.id) ?? field.id, field: field.id };
    const value = header.values[field.id] ?? null;
    const shared = rowsSharedWith(plan, { section: form.section.id, page: at.page });
    const number = rows.filter((row) => row.field === field.id).length + shared.length;
    const required = isRequired(field, form.section.stage, stage, plan.frameworks, header.values);
    const problems = isGap(value)
      ? problemsOf(field, value, required)
      : rowNumberProblems(field, number, required);
    part.problems.push(...problems.map((problem) => ({ ...problem, address, at })));
    if (isGap(value)) part.gaps.push({ address, at, reason: value.gap.reason, plan: value.gap.plan });
  }
  return part;
}

function rowNumberProblems(field: RowsField, number: number, required: boolean): AnswerProblem[] {
  if (number === 0) return required ? [{ path: [], code: "missing" }] : [];
  const min = field.minRows ?? 0;
  return number < min ? [{ path: [], code: "tooFewRows", params: { min } }] : [];
}

function rowFieldsInForce(
  form: EntryForm,
  entry: PlanEntry,
  frameworks: readonly FrameworkId[],
): RowsField[] {
  return visibleFieldsOf(form, entry.values, frameworks).filter(
    (field): field is RowsField => field.kind === "rows" && field.layout === "pages",
  );
}

function belongsToStage(
  form: EntryForm,
  fieldId: string,
  stage: StageId,
  frameworks: readonly FrameworkId[],
): boolean {
  if (stage === "plan" || form.section.stage === stage) return true;
  const field = fieldsOf(form.pages).find(({ id }) => id === fieldId);
  return field !== undefined && isRequired(field, form.section.stage, stage, frameworks);
}

function asksFor(section: Section, stage: StageId, frameworks: readonly FrameworkId[]): boolean {
  return fieldsOf(section.pages).some(
    (field: Field) => belongsTo(field, frameworks) && isRequired(field, section.stage, stage, frameworks),
  );
}

function pagesByField(form: EntryForm): Map<string, string> {
  return new Map(form.pages.flatMap((page) => page.fields.map((field) => [field.id, page.id] as const)));
}

/** Copies that share what must tell them apart (two inventories of one year): all but the first are problems. */
function notUnique(
  section: Section,
  field: string,
  headers: readonly PlanEntry[],
  stage: StageId,
): StageProblem[] {
  if (stage !== "plan" && stage !== section.stage) return [];
  const page = section.pages.find(({ fields }) => fields.some(({ id }) => id === field));
  return headers.flatMap((header, index) => {
    const value = header.values[field] ?? null;
    const isTwin = headers.slice(0, index).some((earlier) => sameValue(earlier.values[field], value));
    if (value === null || !isTwin || !page) return [];
    return [{ address: addressOf(header), at: { page: page.id, field }, path: [], code: "notUnique" }];
  });
}

/** Lists of a section that ask for rows and have none (and no stated gap): what its own answers do not count. */
export function missingRows(plan: StagePlan, section: Section): number {
  const own = plan.entries.filter((entry) => entry.section === section.id);
  const headers = headersOf(section, own);
  return headers
    .map((header) => {
      const rows = own.filter(({ row, instance }) => row !== undefined && instance === header.instance);
      return countRows(plan, header, rows, section.stage).problems.length;
    })
    .reduce((sum, count) => sum + count, 0);
}

/** The entry of each copy of a section; of a section that exists once, its own, also while it is empty. */
function headersOf(section: Section, own: readonly PlanEntry[]): PlanEntry[] {
  const headers = own.filter(({ row }) => row === undefined);
  return section.instances || headers.length > 0 ? headers : [emptyEntry(section)];
}

function noInstance(section: Section): StageProblem {
  return {
    address: { section: section.id, instance: SINGLE_INSTANCE },
    at: null,
    path: [],
    code: "noInstance",
  };
}

function emptyEntry(section: Section): PlanEntry {
  return { section: section.id, instance: SINGLE_INSTANCE, values: {} };
}
