/** A block of cells pasted into a table of the page. Loaded when somebody does it. */
import { decimalEvidence, localeOfStyle } from "~/domain/import/decimal-style";
import { readDelimited } from "~/domain/import/delimited-text";
import { plainWords, tellingWords } from "~/domain/import/plain-words";
import type { FieldDescriptor, OptionDescriptor } from "~/domain/template/describe-page";
import { formatNumber } from "~/domain/template/format-number";
import { numberForInput, parseNumber } from "~/domain/template/number-text";
import type { InputValues } from "~/domain/template/page-inputs";
import type { FieldKindId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";

export interface PasteInto {
  /** Name of the table, its columns and the ids of its rows. */
  table: string;
  cells: readonly FieldDescriptor[];
  rowIds: readonly string[];
  /** Where the block begins. */
  row: string;
  column: string;
  locale: Locale;
  yesNo: readonly OptionDescriptor[];
  currencies: readonly OptionDescriptor[];
  newRowId(): string;
}

export interface PastedBlock {
  inputs: InputValues;
  rowCount: number;
  /** A figure that another language would read otherwise, and how it was read. */
  doubtful: { text: string; number: string } | null;
}

const FIGURES: readonly FieldKindId[] = ["integer", "decimal", "percent", "quantity", "money"];

/** Input values of the cells to the right and below; texts that are no answer stay texts, for the server to explain. */
export function readBlock(text: string, into: PasteInto): PastedBlock {
  const first = into.cells.findIndex(({ id }) => id === into.column);
  const columns = into.cells.slice(first);
  const lines = withoutHeadings(filledLines(text), columns);
  const figures = lines.flatMap((line) =>
    line.filter((_, index) => FIGURES.includes(columns[index]?.kind ?? "text")),
  );
  const { found, samples } = decimalEvidence(figures);
  const style = found === "comma" || found === "point" ? localeOfStyle(found) : into.locale;
  const rowIds = rowsFor(lines.length, into);
  const inputs: InputValues = { [`${into.table}._rows`]: rowIds.all };
  lines.forEach((line, at) => {
    columns.slice(0, line.length).forEach((cell, index) => {
      const name = `${into.table}.${rowIds.pasted[at]}.${cell.id}`;
      Object.assign(inputs, cellInputs(cell, name, line[index]!.trim(), style, into));
    });
  });
  return { inputs, rowCount: lines.length, doubtful: doubtOf(found, samples, into.locale) };
}

function filledLines(text: string): string[][] {
  return readDelimited(text).filter((line) => line.some((cell) => cell.trim() !== ""));
}

/** A block copied with its headings says what the table says already. */
function withoutHeadings(lines: string[][], columns: readonly FieldDescriptor[]): string[][] {
  const [first = []] = lines;
  const isHeading = first.every((cell, index) =>
    plainWords(cell).startsWith(plainWords(columns[index]?.label ?? "-")),
  );
  return isHeading && lines.length > 1 ? lines.slice(1) : lines;
}

function rowsFor(count: number, { rowIds, row, newRowId }: PasteInto) {
  const start = rowIds.indexOf(row);
  const pasted = Array.from({ length: count }, (_, index) => rowIds[start + index] ?? newRowId());
  return { pasted, all: [...rowIds, ...pasted.filter((id) => !rowIds.includes(id))] };
}

function doubtOf(found: string, samples: readonly string[], locale: Locale): PastedBlock["doubtful"] {
  const [text] = samples;
  if (text === undefined || (found !== "ambiguous" && found !== "mixed")) return null;
  const number = parseNumber(text, locale);
  return number === null ? null : { text, number: formatNumber(number, locale, 15) };
}

function cellInputs(
  cell: FieldDescriptor,
  name: string,
  text: string,
  style: Locale,
  { locale, yesNo, currencies }: PasteInto,
): InputValues {
  switch (cell.kind) {
    case "quantity": {
      const { figure, rest } = figureAndRest(text);
      const unit = optionOf(rest, cell.options ?? []);
      const amount = figureFor(unit ? figure : text, style, locale);
      return { [`${name}.amount`]: [amount], ...(unit ? { [`${name}.unit`]: [unit] } : {}) };
    }
    case "money": {
      const { figure, rest } = figureAndRest(text);
      const currency = currencies.find(({ code }) => code === rest.toUpperCase())?.code;
      const amount = figureFor(currency || rest === "$" ? figure : text, style, locale);
      return { [`${name}.amount`]: [amount], ...(currency ? { [`${name}.currency`]: [currency] } : {}) };
    }
    case "yesNo":
      return { [name]: [optionOf(text, yesNo) ?? text] };
    case "choice":
      return { [name]: [optionOf(text, cell.options ?? []) ?? text] };
    case "choices":
      return { [name]: optionsOf(text, cell.options ?? []) };
    case "rowRef":
      return {
        [name]: cell.several
          ? optionsOf(text, cell.options ?? [])
          : [optionOf(text, cell.options ?? []) ?? text],
      };
    case "place":
      return { [`${name}.name`]: [text] };
    case "file":
    case "matrix":
    case "rows":
      return {};
    default:
      return { [name]: [FIGURES.includes(cell.kind) ? figureFor(text, style, locale) : text] };
  }
}

/** "1,234.5" pasted into a form in Spanish becomes "1234,5"; what is no number stays as it is. */
function figureFor(text: string, style: Locale, locale: Locale): string {
  const number = style === locale ? null : parseNumber(text, style);
  return number === null ? text : numberForInput(number, locale);
}

function figureAndRest(text: string): { figure: string; rest: string } {
  const [, before = "", figure = text, after = ""] =
    /^([^\d+-]*)([+-]?\d[\d.,\s]*?)\s*(\D*)$/.exec(text) ?? [];
  return { figure, rest: (before + after).trim() };
}

/** The code of the one option that the words name. */
function optionOf(text: string, options: readonly OptionDescriptor[]): string | null {
  const words = plainWords(text);
  const telling = tellingWords(words);
  const exact = options.filter(({ code, label }) => code === text || plainWords(label) === words);
  const named =
    exact.length > 0 || telling.length === 0
      ? exact
      : options.filter(({ label }) => telling.every((word) => plainWords(label).split(" ").includes(word)));
  return named.length === 1 ? named[0]!.code : null;
}

function optionsOf(text: string, options: readonly OptionDescriptor[]): string[] {
  if (text === "") return [];
  const codes = text.split(/[;\n]/).map((part) => optionOf(part, options));
  return codes.every((code) => code !== null) ? (codes as string[]) : [text];
}
