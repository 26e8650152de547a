/** Cells of a sheet read as the answer to a question, by the same kinds that read forms. Nothing is dropped. */
import type { PostedForm } from "../template/field-kind";
import { kindOf } from "../template/field-kinds";
import { numberForInput, parseNumber } from "../template/number-text";
import type { NamedRows } from "../template/format-answer";
import { optionsFor } from "../template/shape";
import type { CodeList, Field, FrameworkId, MatrixField, Option } from "../template/template";
import type { Locale } from "../template/text";
import type { DraftValue } from "../template/value";
import { cellText, isBlank, type Cell } from "./cell";
import type { ImportWords } from "./import-targets";
import type { ColumnSetting } from "./match-columns";
import { currencyNamed, optionNamed, unitNamed } from "./match-options";
import { plainWords } from "./plain-words";

export interface ReadContext {
  /** Of the sheet's numbers: "es" for 1.234,5, "en" for 1,234.5. */
  locale: Locale;
  frameworks: readonly FrameworkId[];
  words: ImportWords;
  /** Rows that a choice among rows may name. */
  rows: NamedRows;
}

/** The cells of one answer, by part ("" where the answer has none). */
export type AnswerCells = Readonly<Record<string, { cell: Cell; setting: ColumnSetting }>>;

/** `parents`: codes answered to the question that narrows this one's options. */
export function readAnswer(
  field: Field,
  cells: AnswerCells,
  context: ReadContext,
  parents: readonly string[] | null = null,
): DraftValue {
  const only = cells[""];
  const text = only ? cellText(only.cell, context.locale) : "";
  switch (field.kind) {
    case "quantity":
      return readQuantity(field, cells, context);
    case "money":
      return readMoney(field, cells, context);
    case "choice":
      return codeOrText(text, optionNamed(offered(field.list, context, parents), text));
    case "choices":
      return codesOrText(
        text,
        (part) => optionNamed(offered(field.list, context, parents), part)?.code ?? null,
      );
    case "rowRef":
      return readRowRef(text, field.several === true, context.rows(field.target));
    case "yesNo":
      return readInputs(field, { "": yesOrNo(text, context) }, context);
    case "percent":
      return readInputs(field, { "": percentText(only, context.locale) }, context);
    case "year":
      return readInputs(field, { "": text.replace(/^(\d{4})-\d{2}(-\d{2})?$/, "$1") }, context);
    case "month":
      return readInputs(field, { "": text.replace(/^(\d{4}-\d{2})-\d{2}$/, "$1") }, context);
    case "matrix":
      return readInputs(
        field,
        mapCells(cells, (part, cell) => matrixText(field, part, cell, context)),
        context,
      );
    case "place":
      return readInputs(field, { name: cellText(cells.name?.cell, context.locale) }, context);
    default:
      return readInputs(field, { "": text }, context);
  }
}

/** As if the texts had been typed into the form. */
function readInputs(
  field: Field,
  parts: Readonly<Record<string, string>>,
  { locale }: ReadContext,
): DraftValue {
  const inputs = new Map(
    Object.entries(parts).map(([part, text]) => [part === "" ? field.id : `${field.id}.${part}`, text]),
  );
  const form: PostedForm = {
    get: (name) => inputs.get(name) ?? null,
    getAll: (name) => (inputs.has(name) ? [inputs.get(name)] : []),
    has: (name) => inputs.has(name),
  };
  return kindOf(field).read(field, form, field.id, locale) ?? null;
}

function mapCells(cells: AnswerCells, textOf: (part: string, cell: Cell) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([part, { cell }]) => [part, textOf(part, cell)]));
}

/** A figure with its unit in the same cell, in the column of units, or in the heading; the nearest counts. */
function readQuantity(
  field: Field & { kind: "quantity" },
  cells: AnswerCells,
  context: ReadContext,
): DraftValue {
  const { amount, unit } = cells;
  const own = splitUnit(cellText(amount?.cell, context.locale));
  const ownUnit = own && unitNamed(field.units, own.unit)?.code;
  const written = cellText(unit?.cell, context.locale);
  const code =
    ownUnit ?? unitNamed(field.units, written)?.code ?? (written === "" ? amount?.setting.unit : null);
  const figure = own && ownUnit ? own.figure : cellText(amount?.cell, context.locale);
  // A unit that is none of the list stays readable beside its figure.
  const text = written !== "" && !code && figure !== "" ? `${figure} ${written}` : figure;
  return readInputs(field, { amount: text, unit: code ?? "" }, context);
}

function splitUnit(text: string): { figure: string; unit: string } | null {
  const [, figure = "", unit = ""] = /^([+-]?[\d.,\s'’]*\d)\s*([^\d\s.,].*)$/u.exec(text) ?? [];
  return unit === "" ? null : { figure, unit };
}

function readMoney(field: Field & { kind: "money" }, cells: AnswerCells, context: ReadContext): DraftValue {
  const { amount, currency, priceDate } = cells;
  const { currencies } = context.words;
  const own = splitCurrency(cellText(amount?.cell, context.locale), currencies);
  const written = cellText(currency?.cell, context.locale);
  const fixed = amount?.setting.unit;
  const code = own.code ?? (written === "" ? fixed : currencyNamed(currencies, written)?.code);
  const figure = written !== "" && !code && own.figure !== "" ? `${own.figure} ${written}` : own.figure;
  const date = cellText(priceDate?.cell, context.locale) || (amount?.setting.priceDate ?? "");
  if (figure === "" && isBlank(priceDate?.cell)) return null;
  return readInputs(
    field,
    { amount: figure, currency: code ?? "", priceDate: date.replace(/^(\d{4}-\d{2})-\d{2}$/, "$1") },
    context,
  );
}

/** "$ 1.500", "USD 1,500", "1.500 €". A bare "$" says no currency: many countries write it. */
function splitCurrency(text: string, currencies: CodeList): { figure: string; code?: string } {
  const [, before = "", figure = "", after = ""] =
    /^([^\d+-]*)([+-]?[\d.,\s'’]*\d)\s*([^\d]*)$/u.exec(text) ?? [];
  if (figure === "") return { figure: text };
  const sign = (before.trim() || after.trim()).replace(/\.$/, "");
  if (sign === "" || sign === "$") return { figure };
  const code = currencyNamed(currencies, sign)?.code;
  return code ? { figure, code } : { figure: text };
}

function offered(list: CodeList, { frameworks }: ReadContext, parents: readonly string[] | null): Option[] {
  const narrowed = optionsFor(list, frameworks, parents);
  return narrowed.length > 0 ? narrowed : optionsFor(list, frameworks);
}

function codeOrText(text: string, option: Option | null): DraftValue {
  if (text === "") return null;
  return option ? option.code : { raw: text };
}

/** Parted by semicolons, lines, or – where that reads all of it – commas. */
function codesOrText(text: string, codeOf: (part: string) => string | null): DraftValue {
  if (text === "") return null;
  for (const parts of [[text], text.split(/[;\n]/), text.split(/[;\n,/]/)]) {
    const named = parts.map((part) => part.trim()).filter((part) => part !== "");
    const codes = named.map(codeOf);
    if (codes.length > 0 && codes.every((code) => code !== null)) return [...new Set(codes as string[])];
  }
  return { raw: text };
}

function readRowRef(
  text: string,
  several: boolean,
  rows: readonly { id: string; name: string }[],
): DraftValue {
  const idOf = (part: string) => {
    const words = plainWords(part);
    const named = rows.filter(({ id, name }) => id === part || (words !== "" && plainWords(name) === words));
    return named.length === 1 ? named[0]!.id : null;
  };
  const read = codesOrText(text, idOf);
  if (several || !Array.isArray(read)) return read;
  return read.length === 1 ? (read[0] as string) : { raw: text };
}

const YES = ["si", "s", "x", "1", "yes", "y", "true", "verdadero", "sim", "ok"];
const NO = ["no", "n", "0", "false", "falso", "nao", "-"];

function yesOrNo(text: string, { words }: ReadContext): string {
  const word = plainWords(text) || text;
  if (YES.includes(word) || Object.values(words.yes).some((yes) => plainWords(yes) === word)) return "yes";
  if (NO.includes(word) || Object.values(words.no).some((no) => plainWords(no) === word)) return "no";
  return text;
}

/** 12.5 for a cell that shows "12,5 %"; 0.125 only where the column is said to hold parts of one. */
function percentText(only: AnswerCells[string] | undefined, locale: Locale): string {
  const { cell, setting } = only ?? {};
  const text = cellText(cell, locale);
  const fraction = setting?.fraction && !text.endsWith("%") ? parseNumber(text, locale) : null;
  return fraction === null ? text : numberForInput(asPercent(fraction), locale);
}

/** Without the noise of binary fractions: 0.07 is 7 %, not 7.000000000000001 %. */
export function asPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

function matrixText(field: MatrixField, _part: string, cell: Cell, { locale }: ReadContext): string {
  const text = cellText(cell, locale);
  if (field.cell.kind !== "choice") return text;
  return optionNamed(field.cell.list.options, text)?.code ?? text;
}
