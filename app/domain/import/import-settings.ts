/** How a sheet is to be read: guessed first, then as a person settled it. */
import { z } from "zod";
import type { NamedRows } from "../template/format-answer";
import type { FieldKindId, FrameworkId, RowsField } from "../template/template";
import type { Locale } from "../template/text";
import { cellText, isBlank, type Cell, type Grid } from "./cell";
import { decimalEvidence, localeOfStyle, type DecimalEvidence, type DecimalStyle } from "./decimal-style";
import {
  askedBy,
  importTargets,
  NOTHING,
  ROW_KIND_COLUMN,
  SPREAD_COLUMN,
  type ImportTarget,
  type ImportWords,
} from "./import-targets";
import { guessHeaderLine, matchColumns, type ColumnSetting } from "./match-columns";
import { optionNamed } from "./match-options";

export const importSettingsSchema = z.strictObject({
  /** Index in the workbook. */
  sheet: z.number().int().nonnegative(),
  /** Line of the headings; null: the sheet begins with its data. */
  headerLine: z.number().int().nonnegative().nullable(),
  /** Null while the sheet does not say it and nobody has. */
  decimals: z.enum(["comma", "point"]).nullable(),
  /** Kind of the rows that do not say theirs. */
  kind: z.string().nullable(),
  columns: z.array(
    z.strictObject({
      target: z.string(),
      unit: z.string().optional(),
      priceDate: z.string().optional(),
      fraction: z.boolean().optional(),
    }),
  ),
  /** Adds also rows that are already there, and lines of totals. */
  withPresent: z.boolean(),
  withTotals: z.boolean(),
});
export type ImportSettings = z.infer<typeof importSettingsSchema>;

/** The list that rows are brought into, in the words of one plan. */
export interface ImportPlace {
  rowsField: RowsField;
  targets: readonly ImportTarget[];
  frameworks: readonly FrameworkId[];
  words: ImportWords;
  rows: NamedRows;
  /** Of the person: how numbers are shown back, and read where the sheet has no style. */
  locale: Locale;
}

export function importPlace(
  rowsField: RowsField,
  given: Omit<ImportPlace, "rowsField" | "targets">,
): ImportPlace {
  return { ...given, rowsField, targets: importTargets(rowsField, given.frameworks, given.words) };
}

/** What was settled the last time for a sheet with the same headings. */
export interface EarlierSettings {
  headings: readonly string[];
  settings: ImportSettings;
}

export interface GuessFrom {
  sheet: number;
  /** Undefined: to be guessed. */
  headerLine?: number | null;
  kind?: string | null;
  earlier?: readonly EarlierSettings[];
}

export function guessSettings(lines: Grid, place: ImportPlace, from: GuessFrom): ImportSettings {
  const { targets, words, rowsField } = place;
  const withKinds = rowsField.rowKinds !== undefined;
  const headerLine =
    from.headerLine === undefined ? guessHeaderLine(lines, { targets, words, withKinds }) : from.headerLine;
  const headings = headingsOf(lines, headerLine);
  const same = from.earlier?.find((one) => sameHeadings(one.headings, headings));
  const columns = same
    ? same.settings.columns
    : headerLine === null
      ? columnsInOrder(lines, place)
      : withSpread(
          matchColumns({ cells: headingCells(lines, headerLine), targets, words, withKinds }),
          lines,
          headerLine,
          place,
        );
  const { found } = decimalsOf(lines, { headerLine, columns }, targets);
  return {
    sheet: from.sheet,
    headerLine,
    decimals: found === "comma" || found === "point" ? found : null,
    kind: from.kind ?? same?.settings.kind ?? likelyKind(lines, columns, headerLine, place),
    columns: columns.map((column, index) => ({
      ...column,
      ...fractions(lines, headerLine, index, column, targets),
    })),
    withPresent: false,
    withTotals: false,
  };
}

export function headingsOf(lines: Grid, headerLine: number | null): string[] {
  return headingCells(lines, headerLine).map((cell) => cellText(cell, "es"));
}

function headingCells(lines: Grid, headerLine: number | null): Cell[] {
  const width = widthOf(lines);
  const line = headerLine === null ? [] : (lines[headerLine] ?? []);
  return Array.from({ length: width }, (_, column) => line[column] ?? null);
}

export function widthOf(lines: Grid): number {
  return lines.reduce((widest, cells) => Math.max(widest, cells.length), 0);
}

export function dataLines(lines: Grid, headerLine: number | null): Grid {
  return lines.slice(headerLine === null ? 0 : headerLine + 1);
}

function sameHeadings(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.some((text) => text !== "") && a.every((text, index) => text === b[index])
  );
}

/** Columns of figures that name no question are rows of their own where the list says that sheets have them so. */
function withSpread(
  columns: readonly ColumnSetting[],
  lines: Grid,
  headerLine: number,
  { rowsField: { spread } }: ImportPlace,
): ColumnSetting[] {
  const used = columns.map(({ target }) => target);
  if (!spread || used.includes(spread.name) || used.includes(spread.value)) return [...columns];
  const headings = headingsOf(lines, headerLine);
  const data = dataLines(lines, headerLine);
  return columns.map((column, index) =>
    column.target === NOTHING && headings[index] !== "" && data.some((cells) => isFigure(cells[index]))
      ? { target: SPREAD_COLUMN }
      : column,
  );
}

function isFigure(cell: Cell | undefined): boolean {
  if (typeof cell === "string") return /^[-+]?\d[\d.,\s]*$/.test(cell.trim());
  return cell !== null && cell !== undefined;
}

/** Without headings: the questions of a small table in its own order, as when it is pasted over itself. */
function columnsInOrder(lines: Grid, { rowsField, targets }: ImportPlace): ColumnSetting[] {
  const inOrder =
    rowsField.layout === "table" ? targets.filter(({ part }) => part === "" || part === "amount") : [];
  return Array.from({ length: widthOf(lines) }, (_, column) => ({ target: inOrder[column]?.key ?? NOTHING }));
}

/** The kind that the columns fit best. */
function likelyKind(
  lines: Grid,
  columns: readonly ColumnSetting[],
  headerLine: number | null,
  { rowsField, frameworks, words }: ImportPlace,
): string | null {
  const kinds = rowsField.rowKinds ?? [];
  const fits = kinds.map((kind) => {
    const own = new Set(
      importTargets({ ...rowsField, rowKinds: [kind] }, frameworks, words).map(({ key }) => key),
    );
    return columns.filter(({ target }) => own.has(target)).length;
  });
  const best = Math.max(0, ...fits);
  const kindColumn = columns.findIndex(({ target }) => target === ROW_KIND_COLUMN);
  if (kindColumn >= 0) {
    const first = dataLines(lines, headerLine).find((cells) => !isBlank(cells[kindColumn]));
    const said = kindNamed(rowsField, cellText(first?.[kindColumn], "es"));
    if (said) return said;
  }
  return kinds[fits.indexOf(best)]?.id ?? null;
}

export function kindNamed(rowsField: RowsField, text: string): string | null {
  const options = (rowsField.rowKinds ?? []).map(({ id, title }) => ({ code: id, label: title }));
  return optionNamed(options, text)?.code ?? null;
}

/** Percentages all between 0 and 1, some broken: a spreadsheet without percent format wrote 0.5 for 50 %. */
function fractions(
  lines: Grid,
  headerLine: number | null,
  column: number,
  { target }: ColumnSetting,
  targets: readonly ImportTarget[],
): { fraction?: boolean } {
  const found = targets.find(({ key }) => key === target);
  if (!found || askedBy(found).kind !== "percent") return {};
  const numbers = dataLines(lines, headerLine)
    .map((cells) => cells[column])
    .filter((cell) => typeof cell === "number");
  const parts =
    numbers.length > 0 && numbers.every((n) => n >= 0 && n <= 1) && numbers.some((n) => n % 1 !== 0);
  return parts ? { fraction: true } : {};
}

/** How the figures are written in the columns that go to questions for figures. */
export function decimalsOf(
  lines: Grid,
  { headerLine, columns }: Pick<ImportSettings, "headerLine" | "columns">,
  targets: readonly ImportTarget[],
): DecimalEvidence {
  const figures = new Set([SPREAD_COLUMN, ...targets.filter(asksFigures).map(({ key }) => key)]);
  const own = columns.flatMap(({ target }, column) => (figures.has(target) ? [column] : []));
  return decimalEvidence(textsIn(dataLines(lines, headerLine), own));
}

const FIGURES: readonly FieldKindId[] = ["integer", "decimal", "percent", "quantity", "money", "matrix"];

function asksFigures(target: ImportTarget): boolean {
  const asked = askedBy(target);
  if (!FIGURES.includes(asked.kind)) return false;
  return asked.kind === "matrix" || target.part === "" || target.part === "amount";
}

function* textsIn(lines: Grid, columns: readonly number[]): Iterable<string> {
  for (const cells of lines) {
    for (const column of columns) {
      const cell = cells[column];
      if (typeof cell === "string") yield cell;
    }
  }
}

/** The language in which the numbers of the sheet are read. */
export function readingLocale(decimals: DecimalStyle | null, place: Pick<ImportPlace, "locale">): Locale {
  return decimals === null ? place.locale : localeOfStyle(decimals);
}
