/** Finding one's way in a template: what a section, page or row asks, under the frameworks a plan declares. */
import { SINGLE_INSTANCE, type EntryAddress } from "./address";
import { holds } from "./condition";
import type {
  Assumed,
  CodeList,
  Field,
  FrameworkId,
  Option,
  Page,
  RowKind,
  RowsField,
  Section,
  StageId,
  Template,
} from "./template";
import type { EntryValues } from "./value";

/** The questions of one entry: a section's (or instance's) pages, or a row's. */
export interface EntryForm {
  section: Section;
  /** Set when the entry is a row. */
  rowsField?: RowsField;
  rowKind?: RowKind;
  pages: readonly Page[];
}

interface Framed {
  frameworks?: readonly FrameworkId[];
}

/** What names no framework belongs to all; the rest only to plans that declare one of its frameworks. */
export function belongsTo(item: Framed, declared: readonly FrameworkId[]): boolean {
  return item.frameworks === undefined || item.frameworks.some((id) => declared.includes(id));
}

export function sectionOf(template: Template, id: string): Section | null {
  return template.sections.find((section) => section.id === id) ?? null;
}

export function sectionsFor(template: Template, frameworks: readonly FrameworkId[]): Section[] {
  return template.sections.filter((section) => belongsTo(section, frameworks));
}

/** Sections that a stage freezes; the whole plan freezes all chapters. */
export function sectionsOfStage(template: Template, stage: StageId): Section[] {
  return template.sections.filter(
    (section) => !section.starter && (stage === "plan" || section.stage === stage),
  );
}

/** The section that a plan begins with when nothing is known yet; null for questionnaires without one. */
export function starterOf(template: Template): Section | null {
  return template.sections.find(({ starter }) => starter) ?? null;
}

/** Null when the template has no such entry, whatever an address from outside says. */
export function formOf(template: Template, address: EntryAddress, kind?: string): EntryForm | null {
  const section = sectionOf(template, address.section);
  if (!section) return null;
  if (!section.instances && address.instance !== SINGLE_INSTANCE) return null;
  if (section.instances && address.instance === SINGLE_INSTANCE) return null;
  if (address.field === undefined) return { section, pages: section.pages };
  return rowForm(section, address.field, kind);
}

function rowForm(section: Section, fieldId: string, kind: string | undefined): EntryForm | null {
  const rowsField = rowFieldsOf(section).find((field) => field.id === fieldId);
  if (!rowsField) return null;
  if (!rowsField.rowKinds) return { section, rowsField, pages: rowsField.pages ?? [] };
  const rowKind = rowsField.rowKinds.find((candidate) => candidate.id === kind);
  return rowKind ? { section, rowsField, rowKind, pages: rowKind.pages } : null;
}

/** Tables of a section whose rows have their own pages. */
export function rowFieldsOf(section: Section): RowsField[] {
  return fieldsOf(section.pages).filter(
    (field): field is RowsField => field.kind === "rows" && field.layout === "pages",
  );
}

export function fieldsOf(pages: readonly Page[]): Field[] {
  return pages.flatMap((page) => [...page.fields]);
}

/**
 * Pages a plan shows: those of its frameworks, or only the short path of a small town. With `values`, only those that
 * the answers of the entry call for.
 */
export function pagesFor(
  form: EntryForm,
  frameworks: readonly FrameworkId[],
  essentialOnly = false,
  values: EntryValues | null = null,
): Page[] {
  return form.pages.filter((page) => {
    if (!belongsTo(page, frameworks)) return false;
    if (values !== null && page.showIf && !holds(page.showIf, values)) return false;
    return !essentialOnly || page.essential === true || page.fields.some(isOnShortPath);
  });
}

/** What a small town needs, or no stage of its plan goes through without. */
export function isOnShortPath(field: Field): boolean {
  return field.essential === true || field.required !== undefined;
}

/**
 * Fields in force: of the declared frameworks and not hidden by a condition. An offered estimate is a question only
 * once something was decided about it.
 */
export function visibleFields(
  fields: readonly Field[],
  values: EntryValues,
  frameworks: readonly FrameworkId[],
): Field[] {
  return fields.filter(
    (field) =>
      belongsTo(field, frameworks) &&
      (!field.showIf || holds(field.showIf, values)) &&
      (field.kind !== "estimate" || (values[field.id] ?? null) !== null),
  );
}

/** All questions in force in an entry, page by page. */
export function visibleFieldsOf(
  form: EntryForm,
  values: EntryValues,
  frameworks: readonly FrameworkId[],
): Field[] {
  return visibleFields(fieldsOf(pagesFor(form, frameworks, false, values)), values, frameworks);
}

export function optionsFor(
  list: CodeList,
  frameworks: readonly FrameworkId[],
  parentCodes: readonly string[] | null = null,
): Option[] {
  return list.options.filter((option) => {
    if (!belongsTo(option, frameworks)) return false;
    return parentCodes === null || !option.for || option.for.some((code) => parentCodes.includes(code));
  });
}

/**
 * Whether an answer is needed for a stage to be submitted. The whole plan needs what any stage needs. `values` are the
 * answers beside it, one of which may take its place.
 */
export function isRequired(
  field: Field,
  sectionStage: StageId,
  stage: StageId,
  frameworks: readonly FrameworkId[],
  values: EntryValues = {},
): boolean {
  if (field.required === undefined) return false;
  if (field.requiredBy && !field.requiredBy.some((framework) => frameworks.includes(framework))) return false;
  if (field.optionalIf && holds(field.optionalIf, values)) return false;
  if (stage === "plan") return true;
  return field.required === true ? sectionStage === stage : field.required.includes(stage);
}

/** What is taken while a question has no answer; null when nothing is. */
export function assumedFor(field: Field, values: EntryValues): Assumed | null {
  return field.assumed?.find(({ when }) => holds(when, values)) ?? null;
}
