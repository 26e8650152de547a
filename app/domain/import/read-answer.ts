/** Cells of a sheet read as the answer to a question, by the same kinds that read forms. Nothing is dropped. */
import type { PostedForm } from "../template/field-kind";
import { kindOf } from "../template/field-kinds";
import { numberForInput, parseNumber } from "../template/number-text";
import type { NamedRows } from "../template/format-answer";
import { optionsFor } from "../template/shape";
import type { CodeList, Field, FrameworkId, MatrixField, Option } from "../template/template";
import { LOCALES, type Locale, type Text } from "../template/text";
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
    case "text":
      return readInputs(field, { "": oneLine(text) }, context);
    case "integer":
    case "decimal":
      return readInputs(field, { "": withoutOwnUnit(text, field.unit) }, context);
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

/** A title broken into several lines by the width of its cell is one title. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

/** "2.410,0 tCO2e", "150 t CO₂e" where tCO2e a year are asked for. */
function withoutOwnUnit(text: string, unit: Text | undefined): string {
  const [, figure = "", written = ""] = /^([+-]?[\d.,\s'’]*\d)\s*([^\d\s.,].*)$/u.exec(text) ?? [];
  if (!unit || written === "") return text;
  const bare = (words: string) =>
    plainWords(words)
      .replace(/ (por ano|al ano|a year|ano|yr|year|anuales)$/, "")
      .replace(/^(toneladas?|tonnes?|ton|tn|t) ?(de )?co2 ?eq?$/, "tco2e")
      .replace(/^tco2eq$/, "tco2e")
      .replaceAll(" ", "");
  return LOCALES.some((locale) => bare(unit[locale]) === bare(written)) ? figure : text;
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
  const own = splitCurrency(cellText(amount?.cell, context.locale), context);
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

/**
 * "$ 1.500", "USD 1,500", "1.500 €", "$ 1.500.-", "USD 2,5 millones". A bare "$" says no currency: many countries write
 * it. Words that are neither a currency nor a multiple keep the whole cell as text.
 */
function splitCurrency(
  text: string,
  { locale, words: { currencies } }: ReadContext,
): { figure: string; code?: string } {
  const written = /^([^\d+-]*)([+-]?[\d.,\s'’]*\d)(?:[.,]-{1,2})?\s*([^\d]*)$/u.exec(text);
  const [, before = "", digits = "", behind = ""] = written ?? [];
  if (!written || digits === "") return { figure: text };
  const { multiple, rest: after } = multipleIn(behind);
  const figure = multiplied(digits, multiple, locale);
  const signs = [before, after].map((sign) => sign.trim().replace(/\.$/, "")).filter((sign) => sign !== "");
  const codes = signs.filter((sign) => sign !== "$").map((sign) => currencyNamed(currencies, sign)?.code);
  if (figure === null || codes.includes(undefined)) return { figure: text };
  return { figure, ...(codes[0] ? { code: codes[0] } : {}) };
}

const MULTIPLES: readonly [RegExp, number][] = [
  [/^\s*(?:de\s+)?(?:millones|mill[oó]n|milh[oõ]es|milh[aã]o|millions?)(?:\s+de)?(?=\s|$)/i, 1_000_000],
  [/^\s*(?:miles|mil|thousand)(?:\s+de)?(?=\s|$)/i, 1_000],
];

function multipleIn(text: string): { multiple: number; rest: string } {
  const found = MULTIPLES.find(([pattern]) => pattern.test(text));
  return found ? { multiple: found[1], rest: text.replace(found[0], "") } : { multiple: 1, rest: text };
}

function multiplied(digits: string, multiple: number, locale: Locale): string | null {
  if (multiple === 1) return digits;
  const number = parseNumber(digits, locale);
  return number === null ? null : numberForInput(Number((number * multiple).toPrecision(15)), locale);
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
  const ways = [/[;\n]/, /[;\n,/]/, /[;\n,/]|\s+(?:y|e|and)\s+/i];
  for (const parts of [[text], ...ways.map((way) => text.split(way))]) {
    const named = parts.map((part) => part.replace(BULLET, "").trim()).filter((part) => part !== "");
    const codes = named.map(codeOf);
    if (codes.length > 0 && codes.every((code) => code !== null)) return [...new Set(codes as string[])];
  }
  return { raw: text };
}

/** Before an item of a list inside a cell. */
const BULLET = /^\s*[•·▪◦‣●○■□*–-]\s+/u;

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
