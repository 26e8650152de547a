/** The page that shows what the rows of a sheet would become. */
import { cellSample, columnLetters, isBlank } from "~/domain/import/cell";
import { dataLines, headingsOf } from "~/domain/import/import-settings";
import {
  questionsOf,
  NOTHING,
  ROW_ID_COLUMN,
  ROW_KIND_COLUMN,
  SPREAD_COLUMN,
} from "~/domain/import/import-targets";
import { readImport, type CellProblem, type ImportedRow, type LineState } from "~/domain/import/read-import";
import { rowFields } from "~/domain/plan/named-rows";
import { formatAnswer } from "~/domain/template/format-answer";
import type { AnswerProblem } from "~/domain/template/field-kind";
import type { Field, FieldKindId } from "~/domain/template/template";
import type { OpenPlan } from "../open-plan.server";
import { importPageView, type ImportPageView } from "./import-mapping.server";
import type { PreparedImport } from "./prepare-import.server";

export interface PreviewCell {
  text: string;
  unread: boolean;
}

export interface PreviewRow {
  lines: number[];
  kind: string | null;
  cells: PreviewCell[];
}

export interface PreviewProblem extends Pick<AnswerProblem, "code" | "params"> {
  line: number;
  label: string;
  text: string;
  kind: FieldKindId;
}

export interface PreviewView extends ImportPageView {
  importId: string;
  counts: Record<LineState, number>;
  blank: number;
  /** Questions with a column. */
  columns: string[];
  withKind: boolean;
  /** The first of those that will be added. */
  rows: PreviewRow[];
  problemCount: number;
  problems: PreviewProblem[];
  /** Lines that are not added, the first of each reason. */
  notAdded: { state: Exclude<LineState, "new">; lines: { line: number; text: string }[] }[];
  /** Headings of columns with content that are not brought in. */
  leftOut: string[];
  withPresent: boolean;
  withTotals: boolean;
}

const ROWS_SHOWN = 30;
const PROBLEMS_SHOWN = 100;
const LINES_SHOWN = 20;
const STATES: readonly LineState[] = [
  "new",
  "present",
  "differs",
  "elsewhere",
  "total",
  "computed",
  "no-kind",
];

export function previewView(open: OpenPlan, prepared: PreparedImport): PreviewView {
  const { record, list, lines, settings, existing } = prepared;
  const { place, rowsField } = list;
  const reading = readImport({ lines, settings, place, existing, importId: record.id });
  const added = reading.rows.filter(({ state }) => state === "new");
  const fields = mappedFields(prepared);
  const problems = added.flatMap((row) => row.problems);
  return {
    ...importPageView(open, list),
    importId: record.id,
    counts: Object.fromEntries(
      STATES.map((state) => [state, reading.rows.filter((row) => row.state === state).length]),
    ) as PreviewView["counts"],
    blank: reading.blank,
    columns: fields.map(({ label }) => label[place.locale]),
    withKind: rowsField.rowKinds !== undefined,
    rows: added.slice(0, ROWS_SHOWN).map((row) => previewRow(row, fields, prepared)),
    problemCount: problems.length,
    problems: problems.slice(0, PROBLEMS_SHOWN).map((problem) => previewProblem(problem, prepared)),
    notAdded: STATES.flatMap((state) => {
      if (state === "new") return [];
      const rows = reading.rows.filter((row) => row.state === state);
      return rows.length === 0
        ? []
        : [{ state, lines: rows.slice(0, LINES_SHOWN).map((row) => sampleOf(row, prepared)) }];
    }),
    leftOut: columnsLeftOut(prepared),
    withPresent: settings.withPresent,
    withTotals: settings.withTotals,
  };
}

function mappedFields({ settings, list }: PreparedImport): Field[] {
  const used = new Set(settings.columns.map(({ target }) => target));
  const { spread } = list.rowsField;
  if (spread && used.has(SPREAD_COLUMN))
    for (const key of [spread.name, spread.unit, spread.value]) used.add(key ?? NOTHING);
  const { targets } = list.place;
  const answered = targets.filter(({ key }) => used.has(key)).flatMap(questionsOf);
  const fields = answered.flatMap((id) => targets.find(({ field }) => field.id === id)?.field ?? []);
  return [...new Map(fields.map((field) => [field.id, field])).values()];
}

function previewRow(
  { lines, kind, values }: ImportedRow,
  fields: readonly Field[],
  { list }: PreparedImport,
): PreviewRow {
  const { rowsField, answers, place } = list;
  const own = rowFields(rowsField, kind ?? undefined);
  return {
    lines,
    kind: rowsField.rowKinds?.find(({ id }) => id === kind)?.title[place.locale] ?? null,
    cells: fields.map(({ id }) => {
      const field = own.find((one) => one.id === id);
      const value = values[id] ?? null;
      if (!field || value === null) return { text: "", unread: false };
      const { state, lines: words } = formatAnswer(field, value, answers);
      return { text: cellSample(words.join("; "), place.locale, 200), unread: state === "unread" };
    }),
  };
}

function previewProblem(
  { line, label, text, code, params, asked }: CellProblem,
  { list }: PreparedImport,
): PreviewProblem {
  const { locale } = list.place;
  return { line, label: label[locale], text: cellSample(text, locale), code, params, kind: asked };
}

function sampleOf({ lines: [line = 0] }: ImportedRow, { lines, list }: PreparedImport) {
  const filled = (lines[line - 1] ?? []).filter((cell) => !isBlank(cell));
  return {
    line,
    text: filled
      .slice(0, 5)
      .map((cell) => cellSample(cell, list.place.locale, 40))
      .join(" · "),
  };
}

function columnsLeftOut({ lines, settings, list }: PreparedImport): string[] {
  const special = [ROW_ID_COLUMN, ROW_KIND_COLUMN, SPREAD_COLUMN];
  const used = new Set([...special, ...list.place.targets.map(({ key }) => key)]);
  const data = dataLines(lines, settings.headerLine);
  return headingsOf(lines, settings.headerLine).flatMap((heading, column) => {
    const target = settings.columns[column]?.target ?? NOTHING;
    const left = !used.has(target) && data.some((cells) => !isBlank(cells[column]));
    return left ? [heading || columnLetters(column)] : [];
  });
}
