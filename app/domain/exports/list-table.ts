/** A list of rows with the tables inside them: one line a row, or as many as its longest table has. */
import { rowFields } from "../plan/named-rows";
import { rowsIn, tableOf } from "../plan/answers";
import { belongsTo } from "../template/shape";
import type { Field, FrameworkId, RowsField } from "../template/template";
import { isGap, isRaw, type EntryValues } from "../template/value";
import { answerTable, answersIn, rowsFieldOf } from "./answer-columns";
import type { ExportSource } from "./export-source";
import { plainRow, textColumn, type Cell, type Column, type Sheet, type SheetRow } from "./sheet";

/**
 * Every line says its row whole and one line of each of its tables, so that the import joins them again. Stated gaps
 * and texts that are no numbers stand in the note of the first line.
 */
export function listTable(
  source: ExportSource,
  { section, field, name }: { section: string; field: string; name: string },
): Sheet {
  const { plan, template, words } = source;
  const rowsField = rowsFieldOf(template, section, field);
  const tables = rowsField ? tablesOf(rowsField, plan.frameworks, source) : [];
  const own = answerTable(rowsField ? [withoutTables(rowsField)] : [], source);
  return {
    name,
    columns: [
      textColumn(words.t("rowId"), 18),
      ...own.columns,
      ...tables.flatMap(({ columns }) => columns),
      textColumn(words.t("note"), 40),
    ],
    rows: rowsIn(plan, section, field).flatMap((entry): SheetRow[] => {
      if (!rowsField) return [];
      const { cells, note } = own.read(withoutTables(rowsField), entry);
      const lines = tables.map((table) => table.lines(entry.values));
      const count = Math.max(1, ...lines.map(({ length }) => length));
      return Array.from({ length: count }, (_, index) =>
        plainRow([
          entry.row,
          ...cells,
          ...tables.flatMap((table, at) => lines[at]?.[index] ?? table.columns.map(() => null)),
          index === 0 ? note : "",
        ]),
      );
    }),
  };
}

interface InnerTable {
  columns: readonly Column[];
  lines(values: EntryValues): Cell[][];
}

function tablesOf(
  rowsField: RowsField,
  frameworks: readonly FrameworkId[],
  source: ExportSource,
): InnerTable[] {
  return rowFields(rowsField, undefined).flatMap((field) => {
    if (!isTable(field) || !belongsTo(field, frameworks)) return [];
    const cells = (field.fields ?? []).filter((cell) => belongsTo(cell, frameworks));
    const asked = cells.map((cell) => answersIn(cell, source.words, field));
    return [
      {
        columns: asked.flatMap(({ columns }) => columns),
        lines: (values) => {
          const value = values[field.id] ?? null;
          if (isGap(value) || isRaw(value)) return [];
          return tableOf(values, field.id).map((row) =>
            asked.flatMap(({ cells: read }, index) => read(row.values[cells[index]?.id ?? ""] ?? null)),
          );
        },
      },
    ];
  });
}

function isTable(field: Field): field is RowsField {
  return field.kind === "rows" && field.layout === "table";
}

function withoutTables(rowsField: RowsField): RowsField {
  return {
    ...rowsField,
    pages: (rowsField.pages ?? []).map((page) => ({
      ...page,
      fields: page.fields.filter((field) => !isTable(field)),
    })),
  };
}
