/**
 * A page of questions as plain data in one language: what the browser gets instead of the template.
 * No schema and no template code reaches the browser.
 */
import { isEmptyAnswer, problemsOf } from "./check-entry";
import { couldHold, holds } from "./condition";
import type { AnswerWords } from "./field-kind";
import { formatAnswer, type NamedRows } from "./format-answer";
import { inputsOf, type InputValues } from "./page-inputs";
import { proposalText, proposedAnswers } from "./proposals";
import { assumedFor, belongsTo, isOnShortPath, isRequired, optionsFor } from "./shape";
import type {
  Condition,
  EstimateField,
  Field,
  FieldKindId,
  FrameworkId,
  MatrixField,
  Option,
  Page,
  RowsField,
  StageId,
} from "./template";
import type { Locale, Text } from "./text";
import { isGap, type DraftValue, type EntryValues, type FileValue } from "./value";

export interface OptionDescriptor {
  code: string;
  label: string;
  about?: string;
  group?: string;
  /** Codes of the narrowing field that offer this option. */
  for?: readonly string[];
}

/** An estimate offered, used or refused, in words: the browser carries none of its sentences otherwise. */
export interface EstimateView {
  /** What this is, or what was decided. */
  intro: string;
  offers: EstimateOfferView[];
  /** Why nothing can be offered. */
  reasons: string[];
  /** Buttons that concern the question as a whole. */
  buttons: EstimateButton[];
}
export interface EstimateOfferView {
  id: string;
  value: string;
  /** Range, source, quality …, one line each. */
  lines: string[];
  /** Heading and markup of our own: formula, inputs, factors, assumptions. */
  how: { title: string; html: string };
  use: EstimateButton | null;
}
export interface EstimateButton {
  label: string;
  /** Value of `_intent`. */
  intent: string;
}

export interface FieldDescriptor {
  id: string;
  kind: FieldKindId;
  label: string;
  hint?: string;
  guidance?: string;
  example?: string;
  where?: string;
  unit?: string;
  required: boolean;
  essential: boolean;
  showIf?: Condition;
  /** Whether the condition holds for the saved answers: what a page without JavaScript says. */
  shown: boolean;
  options?: OptionDescriptor[];
  narrowedBy?: string;
  several?: boolean;
  maxLength?: number;
  inputMode?: "email" | "tel" | "url";
  suggestedWords?: number;
  accept?: "picture" | "document" | "any";
  /** Inline tables: the cells of a row; matrices: rows, columns and kind of cell. */
  cells?: FieldDescriptor[];
  addLabel?: string;
  rowIds?: string[];
  matrix?: {
    rows: OptionDescriptor[];
    columns: OptionDescriptor[];
    cell: "integer" | "decimal" | "text" | "choice";
    options?: OptionDescriptor[];
  };
  /** What is taken while nothing is answered, in words; `confirmed` false: an assumption. */
  assumed?: { text: string; source: string; confirmed: boolean };
  /** The stored answer in words, shown back under the question; null when nothing was read. */
  readBack: string | null;
  gap: { reason: string; plan: string } | null;
  /** Codes of problems in what is stored, in the words of `problem.<code>`; `path` is below the field. */
  problems: { path: (string | number)[]; code: string; params?: Record<string, string | number> }[];
  estimate?: EstimateView;
  /** Answers to take over from other questions while this one is empty. */
  proposals?: { says: string; buttons: EstimateButton[] };
  /** A stored file, to download or replace. */
  file?: FileValue;
}

export interface PageDescriptor {
  id: string;
  title: string;
  about?: string;
  guidance?: string;
  locale: Locale;
  fields: FieldDescriptor[];
  inputs: InputValues;
}

export interface DescribeContext {
  locale: Locale;
  frameworks: readonly FrameworkId[];
  essentialOnly: boolean;
  sectionStage: StageId;
  words: AnswerWords;
  rows: NamedRows;
  /** What to say of an estimate; null: neither to be offered nor decided, the question is not asked. */
  estimate?: (field: EstimateField) => EstimateView | null;
}

export function describePage(page: Page, values: EntryValues, context: DescribeContext): PageDescriptor {
  const fields = page.fields.filter(
    (field) => isOffered(field, values, context) && canBeAsked(field, page, values),
  );
  return {
    id: page.id,
    title: page.title[context.locale],
    ...texts({ about: page.about, guidance: page.guidance }, context.locale),
    locale: context.locale,
    fields: fields.map((field) => describeField(field, values, context)),
    inputs: inputsOf(fields, values, context.locale),
  };
}

/** The short path leaves out what a small town does not need, unless it is required or already answered. */
function isOffered(field: Field, values: EntryValues, context: DescribeContext): boolean {
  if (!belongsTo(field, context.frameworks)) return false;
  if (field.kind === "estimate" && !context.estimate?.(field)) return false;
  return !context.essentialOnly || isOnShortPath(field) || !isEmptyAnswer(field, values[field.id] ?? null);
}

/** What an answer of another page hides cannot come up on this one: it is not sent. */
function canBeAsked({ showIf }: Field, page: Page, values: EntryValues): boolean {
  if (!showIf || holds(showIf, values)) return true;
  return couldHold(showIf, values, (id) => page.fields.some((field) => field.id === id));
}

function describeField(field: Field, values: EntryValues, context: DescribeContext): FieldDescriptor {
  const value = values[field.id] ?? null;
  const required = isRequired(field, context.sectionStage, context.sectionStage, context.frameworks, values);
  return {
    id: field.id,
    kind: field.kind,
    label: field.label[context.locale],
    ...texts(
      { hint: field.hint, guidance: field.guidance, example: field.example, where: field.where },
      context.locale,
    ),
    required,
    essential: field.essential === true,
    ...(field.showIf ? { showIf: field.showIf } : {}),
    shown: !field.showIf || holds(field.showIf, values),
    ...ownWords(field, values, context),
    ...assumedWords(field, values, context),
    ...proposalsOf(field, values, context),
    readBack: readBackOf(field, value, context),
    gap: isGap(value) ? { reason: value.gap.reason, plan: value.gap.plan } : null,
    problems: problemsOf(field, value, false),
  };
}

function proposalsOf(
  field: Field,
  values: EntryValues,
  context: DescribeContext,
): Pick<FieldDescriptor, "proposals"> {
  const proposed = proposedAnswers(field, values, context.frameworks, [context.locale]);
  if (!proposed) return {};
  const buttons = proposed.values.map((value) => ({
    label: formatAnswer(field, value, context).lines.join(", "),
    intent: `use-proposal:${field.id}:${proposalText(value)}`,
  }));
  return { proposals: { says: proposed.says[context.locale], buttons } };
}

/** What only some kinds have. */
function ownWords(field: Field, values: EntryValues, context: DescribeContext): Partial<FieldDescriptor> {
  const { locale, frameworks } = context;
  switch (field.kind) {
    case "text":
      return { maxLength: field.maxLength, inputMode: field.inputMode };
    case "longText":
      return { suggestedWords: field.suggestedWords };
    case "integer":
    case "decimal":
      return field.unit ? { unit: field.unit[locale] } : {};
    case "percent":
      return { unit: "%" };
    case "quantity":
      return { options: describeOptions(optionsFor(field.units, frameworks), locale) };
    case "choice":
    case "choices":
      return {
        options: describeOptions(optionsFor(field.list, frameworks), locale),
        narrowedBy: field.narrowedBy,
      };
    case "rowRef":
      return {
        several: field.several === true,
        options: context.rows(field.target).map(({ id, name }) => ({ code: id, label: name })),
      };
    case "rows":
      return field.layout === "table" ? describeTable(field, values, context) : {};
    case "matrix":
      return { matrix: describeMatrix(field, context) };
    case "estimate":
      return { estimate: context.estimate?.(field) ?? undefined };
    case "file":
      return { accept: field.accept, ...storedFile(values[field.id] ?? null) };
    default:
      return {};
  }
}

function describeTable(
  field: RowsField,
  values: EntryValues,
  context: DescribeContext,
): Partial<FieldDescriptor> {
  const stored = values[field.id];
  const cells = (field.fields ?? []).filter((cell) => belongsTo(cell, context.frameworks));
  return {
    addLabel: field.addLabel[context.locale],
    cells: cells.map((cell) => describeField(cell, {}, context)),
    rowIds: Array.isArray(stored) ? stored.flatMap((row) => (typeof row === "object" ? [row.id] : [])) : [],
  };
}

function describeMatrix(
  field: MatrixField,
  { locale, frameworks }: DescribeContext,
): FieldDescriptor["matrix"] {
  return {
    rows: describeOptions(optionsFor(field.rows, frameworks), locale),
    columns: describeOptions(optionsFor(field.columns, frameworks), locale),
    cell: field.cell.kind,
    ...(field.cell.kind === "choice"
      ? { options: describeOptions(optionsFor(field.cell.list, frameworks), locale) }
      : {}),
  };
}

function describeOptions(options: readonly Option[], locale: Locale): OptionDescriptor[] {
  return options.map((option) => ({
    code: option.code,
    label: option.label[locale],
    ...texts({ about: option.about, group: option.group }, locale),
    ...(option.for ? { for: option.for } : {}),
  }));
}

function assumedWords(
  field: Field,
  values: EntryValues,
  context: DescribeContext,
): Pick<FieldDescriptor, "assumed"> {
  const assumed = assumedFor(field, values);
  if (assumed === null) return {};
  const { value, source, confirmed } = assumed;
  return { assumed: { text: formatAnswer(field, value, context).lines.join(" "), source, confirmed } };
}

/** Only what had to be interpreted is read back: figures and dates, not texts and choices. */
const READ_BACK_KINDS: readonly FieldKindId[] = [
  "integer",
  "decimal",
  "percent",
  "quantity",
  "money",
  "month",
  "date",
];

function readBackOf(field: Field, value: DraftValue, context: DescribeContext): string | null {
  if (!READ_BACK_KINDS.includes(field.kind)) return null;
  const words = formatAnswer(field, value, context);
  return words.state === "answered" ? words.lines.join(" ") : null;
}

function storedFile(value: DraftValue): Partial<FieldDescriptor> {
  return typeof value === "object" && value !== null && "fileId" in value ? { file: value as FileValue } : {};
}

function texts<K extends string>(source: Partial<Record<K, Text | undefined>>, locale: Locale) {
  const found: Partial<Record<K, string>> = {};
  for (const key of Object.keys(source) as K[]) {
    const text = source[key];
    if (text) found[key] = text[locale];
  }
  return found;
}
