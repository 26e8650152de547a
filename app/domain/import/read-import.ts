/** A sheet with its settings as the rows it would add, and what becomes of each line. Nothing is written here. */
import { problemsOf } from "../template/check-entry";
import type { AnswerProblem } from "../template/field-kind";
import { isLossRow } from "../inventory/grid-losses";
import { rowFields } from "../plan/named-rows";
import { belongsTo } from "../template/shape";
import type { Field } from "../template/template";
import type { DraftValue, EntryValues, InlineRow } from "../template/value";
import { cellText, isBlank, type Cell, type Grid } from "./cell";
import { answersInHeading } from "./heading-answers";
import {
  headingsOf,
  kindNamed,
  readingLocale,
  type ImportPlace,
  type ImportSettings,
} from "./import-settings";
import {
  NOTHING,
  PERIOD,
  questionsOf,
  ROW_ID_COLUMN,
  ROW_KIND_COLUMN,
  type ImportTarget,
} from "./import-targets";
import { plainWords } from "./plain-words";
import { holdsIn, presentRows, type PresentRow, type PresentRows } from "./present-rows";
import { readAnswer, type AnswerCells, type ReadContext } from "./read-answer";
import { endOfPeriod, isPeriodStart, readPeriod, withMonth } from "./read-period";
import { lineKey, rowIdOfLine } from "./row-id-of-line";
import { spreadColumns } from "./spread-columns";

/** What is in the plan already. */
export interface Existing {
  /** Rows of the list that is imported into. */
  rows: readonly PresentRow[];
  /** Ids of rows of other lists and copies of the plan, which a file of ours may hold too. */
  elsewhere: ReadonlySet<string>;
}

export type LineState =
  /** Will be added. */
  | "new"
  /** The same is in the list, or came from the same line of an earlier import. */
  | "present"
  /** A row of the same id is in the list with other answers: it is not touched. */
  | "differs"
  /** A row of another list or copy of the plan. */
  | "elsewhere"
  /** A sum below the table. */
  | "total"
  /** Of an export: it is computed, not entered. */
  | "computed"
  /** Its kind of row is none that the list has. */
  | "no-kind";

export interface ImportedRow {
  id: string;
  kind: string | null;
  values: EntryValues;
  state: LineState;
  /** Lines of the sheet it was read from, counted from 1. */
  lines: number[];
  problems: CellProblem[];
}

export interface CellProblem extends AnswerProblem {
  line: number;
  /** Question, and below it row and cell of a table. */
  field: string;
  label: Field["label"];
  asked: Field["kind"];
  /** What stands in the sheet. */
  text: string;
}

export interface ImportReading {
  rows: ImportedRow[];
  /** Lines with nothing in the chosen columns. */
  blank: number;
}

export interface ReadingOf {
  lines: Grid;
  settings: ImportSettings;
  place: ImportPlace;
  existing: Existing;
  /** Sets the ids of rows apart that are added although they are there. */
  importId: string;
}

export function readImport({
  lines,
  settings: settled,
  place,
  existing,
  importId,
}: ReadingOf): ImportReading {
  const { data, settings } = spreadColumns(lines, settled, place);
  const reader = lineReader(settings, place, headingsOf(lines, settled.headerLine));
  const read = data.map(({ cells, line }) => reader(cells, line));
  const filled = read.filter((line) => line !== null);
  const rows = joinedLines(filled);
  return {
    rows: withStates(rows, { settings, existing, importId, place }),
    blank: read.length - filled.length,
  };
}

/* ------------------------------------------------------------------- lines */

interface ReadLine {
  line: number;
  cells: readonly Cell[];
  /** Undefined: said, and none of the list's. */
  kind: string | null | undefined;
  /** From the column of ids of an own export. */
  namedId: string | null;
  total: boolean;
  values: EntryValues;
  /** Answers of tables inside the row: one row of each table for each line. */
  inner: EntryValues;
  problems: CellProblem[];
}

interface ColumnOf {
  column: number;
  target: ImportTarget;
  /** What its heading answers to other cells of the same table. */
  given: EntryValues;
}

function lineReader(settings: ImportSettings, place: ImportPlace, headings: readonly string[]) {
  const { rowsField, frameworks } = place;
  const context: ReadContext = { ...place, locale: readingLocale(settings.decimals, place) };
  const columnOf = (special: string) => settings.columns.findIndex(({ target }) => target === special);
  const [idColumn, kindColumn] = [columnOf(ROW_ID_COLUMN), columnOf(ROW_KIND_COLUMN)];
  const columns = settings.columns.flatMap(({ target: key, unit }, column): ColumnOf[] => {
    const target = key === NOTHING ? undefined : place.targets.find((one) => one.key === key);
    return target ? [{ column, target, given: answersInHeading(headings[column] ?? "", target, unit) }] : [];
  });
  const fieldsOf = memo((kind: string | null) =>
    rowFields(rowsField, kind ?? undefined).filter((field) => belongsTo(field, frameworks)),
  );
  return (cells: readonly Cell[], line: number): ReadLine | null => {
    if (columns.every(({ column }) => isBlank(cells[column]))) return null;
    const kind = kindOfLine(cells[kindColumn], settings, place);
    const read = readFields(fieldsOf(kind ?? null), { cells, columns, settings, context, line });
    const named = idColumn < 0 ? "" : cellText(cells[idColumn], "es");
    return { line, cells, kind, namedId: named === "" ? null : named, total: isTotal(cells), ...read };
  };
}

function kindOfLine(cell: Cell | undefined, { kind }: ImportSettings, { rowsField }: ImportPlace) {
  if (!rowsField.rowKinds) return null;
  if (isBlank(cell)) return kind ?? undefined;
  return kindNamed(rowsField, cellText(cell, "es")) ?? undefined;
}

const TOTALS =
  /^(sub ?totals?|sub ?total(es)?|totals?|total(es)?|total (general|del?|anual|municipal).*|suma|sum|soma)$/;

/** The first words of the line are "Total". */
function isTotal(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === "string" && TOTALS.test(plainWords(first));
}

interface LineOf {
  cells: readonly Cell[];
  columns: readonly ColumnOf[];
  settings: ImportSettings;
  context: ReadContext;
  line: number;
}

function readFields(fields: readonly Field[], of: LineOf) {
  const values: EntryValues = {};
  const inner: EntryValues = {};
  const problems: CellProblem[] = [];
  const keep = (field: Field, path: string, cells: AnswerCells, value: DraftValue) => {
    const text = Object.values(cells)
      .map(({ cell }) => cellText(cell, of.context.locale))
      .filter((one) => one !== "")
      .join(" ");
    for (const problem of problemsOf(field, value, false))
      problems.push({ ...problem, line: of.line, field: path, label: field.label, asked: field.kind, text });
  };
  for (const field of inOrderOfNarrowing(fields)) {
    if (field.kind === "rows") {
      const rows = readInnerRows(field.fields ?? [], field.id, of, keep);
      if (rows.length > 0) inner[field.id] = rows;
      continue;
    }
    const cells = cellsFor(field.id, null, of);
    if (!cells) continue;
    const read = readAnswer(field, cells, of.context, parentsOf(field, values));
    const end = endOfPeriod(field, fields);
    const value = (end && withMonth(read, end)) ?? read;
    if (value !== null) {
      values[field.id] = value;
      keep(field, field.id, cells, value);
    }
  }
  for (const field of fields.filter(isPeriodStart)) {
    const cells = cellsFor(field.id, null, of);
    const both = cells?.[PERIOD];
    if (!cells || !both) continue;
    const { start, end } = readPeriod(cellText(both.cell, of.context.locale));
    // A column of its own goes before the one of both.
    if (start !== null && values[field.id] === undefined) {
      values[field.id] = start;
      keep(field, field.id, { [PERIOD]: both }, start);
    }
    if (end !== null && values[field.period.until] === undefined) values[field.period.until] = end;
  }
  return { values, inner, problems };
}

type Keep = (field: Field, path: string, cells: AnswerCells, value: DraftValue) => void;

/** One row of the table for the line, or one for each column whose heading says its year. */
function readInnerRows(fields: readonly Field[], table: string, of: LineOf, keep: Keep): InlineRow[] {
  const own = of.columns.filter(({ target }) => target.field.id === table && target.cell !== null);
  const asked = new Set(own.map(({ target }) => target.cell?.id));
  const dated = own.flatMap((column) => {
    const given = Object.entries(column.given).filter(([cell]) => !asked.has(cell));
    return given.length === 0 ? [] : [{ column, given: Object.fromEntries(given) }];
  });
  if (dated.length === 0) return readInnerRow(fields, table, of, keep, 0);
  const others = of.columns.filter((column) => !dated.some((one) => one.column === column));
  return dated.flatMap(({ column, given }, index) =>
    isBlank(of.cells[column.column])
      ? []
      : readInnerRow(fields, table, { ...of, columns: [...others, column] }, keep, index, given),
  );
}

function readInnerRow(
  fields: readonly Field[],
  table: string,
  of: LineOf,
  keep: Keep,
  ordinal: number,
  given: EntryValues = {},
): InlineRow[] {
  const values: EntryValues = { ...given };
  for (const field of inOrderOfNarrowing(fields)) {
    const cells = cellsFor(table, field.id, of);
    const value = cells ? readAnswer(field, cells, of.context, parentsOf(field, values)) : null;
    if (!cells || value === null) continue;
    values[field.id] = value;
    keep(field, `${table}/${field.id}`, cells, value);
  }
  if (Object.keys(values).length === 0) return [];
  return [{ id: rowIdOfLine(of.cells, ordinal, `${table} ${of.line}`), values }];
}

/** Null where no column goes to the question. */
function cellsFor(
  field: string,
  cell: string | null,
  { cells, columns, settings }: LineOf,
): AnswerCells | null {
  const own = columns.filter(({ target }) => target.field.id === field && (target.cell?.id ?? null) === cell);
  if (own.length === 0) return null;
  return Object.fromEntries(
    own.map(({ column, target }) => [
      target.part,
      { cell: cells[column] ?? null, setting: settings.columns[column] ?? { target: NOTHING } },
    ]),
  );
}

/** A question that narrows the options of another is read first. */
function inOrderOfNarrowing(fields: readonly Field[]): Field[] {
  const narrowing = new Set(fields.flatMap((field) => ("narrowedBy" in field ? [field.narrowedBy] : [])));
  return [...fields].sort((a, b) => Number(narrowing.has(b.id)) - Number(narrowing.has(a.id)));
}

function parentsOf(field: Field, values: EntryValues): string[] | null {
  const parent = "narrowedBy" in field && field.narrowedBy ? values[field.narrowedBy] : undefined;
  if (typeof parent === "string") return [parent];
  return Array.isArray(parent) ? parent.filter((code): code is string => typeof code === "string") : null;
}

/* -------------------------------------------------------------------- rows */

type JoinedRow = Omit<ReadLine, "line" | "inner"> & { lines: number[] };

/**
 * One row for each line – or, where columns go to a table inside the row, one for all lines that say the same of
 * the row itself: a building with a line for each year of bills. A line that says nothing of it goes on with the
 * one above.
 */
function joinedLines(lines: readonly ReadLine[]): JoinedRow[] {
  const rows: JoinedRow[] = [];
  const byOwn = new Map<string, JoinedRow>();
  for (const { line, inner, ...read } of lines) {
    const goesOn = Object.keys(read.values).length === 0 ? rows.at(-1) : byOwn.get(ownKey(read));
    const hasInner = Object.keys(inner).length > 0;
    if (goesOn && hasInner && !read.total) {
      goesOn.lines.push(line);
      goesOn.problems.push(...read.problems.filter(({ field }) => field.includes("/")));
      for (const [table, added] of Object.entries(inner))
        goesOn.values[table] = [...asList(goesOn.values[table]), ...asList(added)] as DraftValue;
      continue;
    }
    const row = { ...read, values: { ...read.values, ...inner }, lines: [line] };
    rows.push(row);
    if (hasInner) byOwn.set(ownKey(read), row);
  }
  return rows;
}

function ownKey({ kind, namedId, values }: Pick<ReadLine, "kind" | "namedId" | "values">): string {
  return JSON.stringify([kind, namedId, values]);
}

function asList(value: DraftValue | undefined): unknown[] {
  return Array.isArray(value) ? value : [];
}

interface StateContext {
  settings: ImportSettings;
  existing: Existing;
  importId: string;
  present: PresentRows;
}

function withStates(
  rows: readonly JoinedRow[],
  given: Omit<StateContext, "present"> & { place: ImportPlace },
): ImportedRow[] {
  const fields = askedFields(given.settings, given.place);
  const context = { ...given, present: presentRows(given.existing.rows, fields) };
  const times = new Map<string, number>();
  // Rows known by their ids first: they are no match for another line that merely says the same.
  const known = rows.map((row) => {
    const key = lineKey(row.cells);
    const ordinal = times.get(key) ?? 0;
    times.set(key, ordinal + 1);
    return { row, ordinal, state: knownState(row, rowIdOfLine(row.cells, ordinal), context) };
  });
  return known.map(({ row, ordinal, state }) =>
    importedRow(
      row,
      ordinal,
      state ?? (context.present.takeSame({ kind: row.kind ?? null, values: row.values }) ? "present" : "new"),
      context,
    ),
  );
}

/** Questions of the row that columns go to. */
function askedFields({ columns }: ImportSettings, { targets }: ImportPlace): string[] {
  const keys = new Set(columns.map(({ target }) => target));
  return [...new Set(targets.flatMap((target) => (keys.has(target.key) ? questionsOf(target) : [])))].sort();
}

/** Null where only what the row says can tell. */
function knownState(
  row: JoinedRow,
  id: string,
  { settings, existing, present }: StateContext,
): LineState | null {
  if (row.total && !settings.withTotals) return "total";
  if (row.namedId !== null && isLossRow(row.namedId)) return "computed";
  if (row.kind === undefined) return "no-kind";
  const named = row.namedId === null ? null : present.takeNamed(row.namedId);
  if (named && holdsIn(row.values, named)) return "present";
  // Two lists may have a row of the same id: what is not the one here is the one there.
  if (row.namedId !== null && existing.elsewhere.has(row.namedId)) return "elsewhere";
  if (named) return "differs";
  return present.takeNamed(id) ? "present" : null;
}

function importedRow(
  { cells, kind, values, lines, problems }: JoinedRow,
  ordinal: number,
  state: LineState,
  { settings, importId, present }: StateContext,
): ImportedRow {
  const row = { kind: kind ?? null, values, lines, problems };
  const isThere = state === "present" || state === "differs" || state === "elsewhere";
  if (!settings.withPresent || !isThere) return { ...row, id: rowIdOfLine(cells, ordinal), state };
  // What is added all the same has an id of this import: sent twice, it is still added once.
  const id = rowIdOfLine(cells, ordinal, importId);
  return { ...row, id, state: present.has(id) ? "present" : "new" };
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}
