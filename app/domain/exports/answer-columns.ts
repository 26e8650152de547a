/** Answers as columns: numbers stay numbers, everything else is put in the words of the screen. */
import { rowFields } from "../plan/named-rows";
import { moneyOf } from "../plan/answers";
import { formatAnswer, type AnswerContext } from "../template/format-answer";
import { belongsTo, fieldsOf, sectionOf, visibleFields } from "../template/shape";
import type { Field, FrameworkId, QuantityField, RowsField, Template } from "../template/template";
import { isGap, isRaw, type DraftValue, type EntryValues } from "../template/value";
import type { ExportSource, ExportWords } from "./export-source";
import { amountColumn, textColumn, yearColumn, type Cell, type Column } from "./sheet";

/** A question with the columns that its answers take. */
interface AnswerColumns {
  field: Field;
  columns: readonly Column[];
  cells(value: DraftValue): Cell[];
}

export interface AnswerTable {
  columns: readonly Column[];
  /** Cells of a row, and what could not stand in them: stated gaps, texts that are not numbers. */
  read(rowsField: RowsField, row: { kind?: string; values: EntryValues }): { cells: Cell[]; note: string };
}

/** The list of a section whose rows have pages of their own; null when the template has none. */
export function rowsFieldOf(template: Template, sectionId: string, fieldId: string): RowsField | null {
  const section = sectionOf(template, sectionId);
  const field = section ? fieldsOf(section.pages).find(({ id }) => id === fieldId) : undefined;
  return field?.kind === "rows" ? field : null;
}

/**
 * All questions of these lists' rows, of every kind, in the order of the pages. Questions of one id and kind share
 * their columns, whatever list or kind of row asks them; each is read with its own options.
 */
export function answerTable(rowsFields: readonly RowsField[], { plan, words }: ExportSource): AnswerTable {
  const asked = sharedFields(rowsFields, plan.frameworks).map((field) => answerColumns(field, words));
  const columnsOf = memo((field: Field) => answerColumns(field, words));
  return {
    columns: asked.flatMap(({ columns }) => columns),
    read: (rowsField, { kind, values }) => {
      const shown = visibleFields(rowFields(rowsField, kind), values, plan.frameworks);
      const own = new Map(shown.map((field) => [columnKey(field), field]));
      return {
        cells: asked.flatMap(({ field, columns }) => {
          const answered = own.get(columnKey(field));
          return answered ? columnsOf(answered).cells(values[answered.id] ?? null) : columns.map(() => null);
        }),
        note: shown.flatMap((field) => noteOf(field, values[field.id] ?? null, words)).join("; "),
      };
    },
  };
}

function columnKey({ id, kind }: Field): string {
  return `${id} ${kind}`;
}

function sharedFields(rowsFields: readonly RowsField[], frameworks: readonly FrameworkId[]): Field[] {
  const found = new Map<string, Field>();
  for (const rowsField of rowsFields) {
    const kinds = rowsField.rowKinds?.map(({ id }) => id) ?? [undefined];
    for (const field of kinds.flatMap((kind) => rowFields(rowsField, kind))) {
      const key = columnKey(field);
      if (!found.has(key) && belongsTo(field, frameworks)) found.set(key, field);
    }
  }
  return [...found.values()];
}

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Of a cell of a table: its columns are named after both, as the import knows them. */
export function answersIn(cell: Field, words: ExportWords, table: Field): AnswerColumns {
  const before = words.say(table.label);
  const own = answerColumns(cell, words);
  return {
    ...own,
    columns: own.columns.map((column) => ({ ...column, title: `${before}: ${column.title}` })),
  };
}

function answerColumns(field: Field, words: ExportWords): AnswerColumns {
  const title = words.say(field.label);
  switch (field.kind) {
    case "year":
      return { field, columns: [yearColumn(title)], cells: (value) => [numberIn(value)] };
    case "integer":
    case "decimal":
    case "percent":
      return {
        field,
        columns: [amountColumn(titleWithUnit(field, words))],
        cells: (value) => [numberIn(value)],
      };
    case "quantity":
      return {
        field,
        columns: [amountColumn(title), textColumn(`${title}: ${words.t("unit")}`, 14)],
        cells: (value) => quantityCells(field, value, words),
      };
    case "money":
      return {
        field,
        columns: [
          amountColumn(title),
          textColumn(`${title}: ${words.t("currency")}`, 10),
          textColumn(`${title}: ${words.t("priceDate")}`, 12),
        ],
        cells: (value) => moneyCells(value),
      };
    default:
      return {
        field,
        columns: [textColumn(title)],
        cells: (value) => [textCell(field, value, words.answers)],
      };
  }
}

/** The label of a question, with the unit of its numbers. */
export function titleWithUnit(field: Field, { say }: ExportWords): string {
  const title = say(field.label);
  if (field.kind === "percent") return `${title} (%)`;
  return "unit" in field && field.unit ? `${title} (${say(field.unit)})` : title;
}

function numberIn(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function quantityCells(field: QuantityField, value: DraftValue, { label }: ExportWords): Cell[] {
  if (typeof value !== "object" || value === null || !("unit" in value)) return [null, null];
  const unit = typeof value.unit === "string" ? label(field.units.id, value.unit) : null;
  return ["amount" in value ? numberIn(value.amount) : null, unit];
}

function moneyCells(value: DraftValue): Cell[] {
  const money = moneyOf({ value }, "value");
  return money ? [money.amount, money.currency, money.priceDate] : [null, null, null];
}

/** An answer in words, null when there is none or its datum does not exist. */
export function textCell(field: Field, value: DraftValue, answers: AnswerContext): string | null {
  const answer = formatAnswer(field, value, answers);
  return answer.state === "answered" || answer.state === "unread"
    ? answer.lines.join(field.kind === "longText" ? "\n" : "; ")
    : null;
}

/** What the columns of a question cannot hold: a stated gap with its reason, a text where a number was asked. */
export function noteOf(field: Field, value: DraftValue, { say, answers }: ExportWords): string[] {
  const title = say(field.label);
  if (isGap(value)) return [`${title}: ${answers.words.gap} (${value.gap.reason})`];
  return unreadIn(field, value).map((raw) => `${title}: «${raw}»`);
}

function unreadIn(field: Field, value: DraftValue): string[] {
  if (isRaw(value)) return isNumeric(field) ? [value.raw] : [];
  if (field.kind !== "quantity" && field.kind !== "money") return [];
  return Object.values(value ?? {}).flatMap((part: unknown) => (isRaw(part) ? [part.raw] : []));
}

function isNumeric({ kind }: Field): boolean {
  return ["year", "integer", "decimal", "percent", "quantity", "money"].includes(kind);
}
