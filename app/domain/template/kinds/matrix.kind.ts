import { z } from "zod";
import { draftOf } from "../draft-schema";
import { postedText, type AnswerProblem, type FieldKind, type PostedForm } from "../field-kind";
import { formatNumber } from "../format-number";
import type { MatrixField } from "../template";
import type { Locale } from "../text";
import { isRaw, type Draft, type DraftValue, type MatrixValue } from "../value";
import { optionLabel } from "./choice.kind";
import { numberInput, readNumber } from "./number.kind";

export const matrixKind: FieldKind<MatrixField> = {
  kind: "matrix",
  read: (field, form, name, locale) => {
    const matrix: MatrixValue = {};
    for (const { row, column, cell } of cellsOf(field, name)) {
      const value = readCell(field, form, cell, locale);
      if (value !== null) (matrix[row] ??= {})[column] = value;
    }
    return Object.keys(matrix).length === 0 ? null : matrix;
  },
  inputs: (field, value, name, locale) => {
    const matrix = asMatrix(value);
    return cellsOf(field, name).map(({ row, column, cell }) => ({
      name: cell,
      value: cellInput(matrix[row]?.[column] ?? null, locale),
    }));
  },
  draft: (field) => z.record(z.string(), z.record(z.string(), draftOf(cellSchema(field)))),
  problems: (field, value) => matrixProblems(field, asMatrix(value)),
  isEmpty: (value) =>
    Object.values(asMatrix(value)).every((row) => Object.values(row).every((cell) => cell === null)),
  format: (field, value, { locale }) =>
    Object.entries(asMatrix(value as DraftValue)).flatMap(([row, cells]) =>
      Object.entries(cells).map(
        ([column, cell]) =>
          `${optionLabel(field.rows, row, locale)} · ${optionLabel(field.columns, column, locale)}: ${cellText(field, cell, locale)}`,
      ),
    ),
};

/** Every cell in reading order, with the name of its input. */
export function cellsOf(field: MatrixField, name: string) {
  return field.rows.options.flatMap((row) =>
    field.columns.options.map((column) => ({
      row: row.code,
      column: column.code,
      cell: `${name}.${row.code}.${column.code}`,
    })),
  );
}

/** One cell in words. */
export function cellText(field: MatrixField, cell: DraftValue, locale: Locale): string {
  if (isRaw(cell)) return `«${cell.raw}»`;
  if (typeof cell === "number") return formatNumber(cell, locale);
  return field.cell.kind === "choice" ? optionLabel(field.cell.list, String(cell), locale) : String(cell);
}

function readCell(
  field: MatrixField,
  form: PostedForm,
  cell: string,
  locale: Locale,
): Draft<string | number> {
  const text = postedText(form, cell);
  if (field.cell.kind === "text" || field.cell.kind === "choice") return text.trim() || null;
  return readNumber(text, locale);
}

function cellInput(value: DraftValue, locale: Locale): string {
  if (typeof value === "string") return value;
  return numberInput(value as Draft<number>, locale);
}

function cellSchema(field: MatrixField) {
  return field.cell.kind === "text" || field.cell.kind === "choice" ? z.string() : z.number();
}

function matrixProblems(field: MatrixField, matrix: MatrixValue): AnswerProblem[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      if (isRaw(cell)) return [{ path: [row, column], code: "notANumber" }];
      const whole = field.cell.kind !== "integer" || cell === null || Number.isInteger(cell);
      return whole ? [] : [{ path: [row, column], code: "notAnInteger" }];
    }),
  );
}

function asMatrix(value: DraftValue): MatrixValue {
  return typeof value === "object" && value !== null && !isRaw(value) ? (value as MatrixValue) : {};
}
