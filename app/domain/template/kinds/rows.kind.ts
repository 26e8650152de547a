import { z } from "zod";
import { rawSchema } from "../draft-schema";
import { postedTexts, type AnswerProblem, type FieldKind, type PostedForm } from "../field-kind";
import type { Field, RowsField } from "../template";
import type { Locale } from "../text";
import { isGap, isRaw, type DraftValue, type EntryValues, type InlineRow } from "../value";

/** Row ids come from the page, also from a browser that is offline; this is all that they may be. */
export const ROW_ID = /^[a-z][a-z0-9-]{1,39}$/;

type KindOf = (field: Field) => FieldKind;

/**
 * Small tables inside an entry. Rows with pages of their own are entries and pass through here untouched.
 * The kinds of the cells come as an argument: a table is made of other kinds.
 */
export function rowsKind(kindOf: KindOf): FieldKind<RowsField> {
  return {
    kind: "rows",
    read: (field, form, name, locale) => {
      if (field.layout === "pages") return undefined;
      const rows = rowIdsOf(form, name).map((id) => readRow(kindOf, field, form, name, id, locale));
      const filled = rows.filter((row) => Object.keys(row.values).length > 0);
      return filled.length === 0 ? null : filled;
    },
    inputs: (field, value, name, locale) =>
      asRows(value).flatMap((row) => [
        { name: `${name}._rows`, value: row.id },
        ...(field.fields ?? []).flatMap((cell) =>
          kindOf(cell).inputs(cell, row.values[cell.id] ?? null, `${name}.${row.id}.${cell.id}`, locale),
        ),
      ]),
    draft: (field) =>
      z.array(
        z.strictObject({
          id: z.string().regex(ROW_ID),
          values: z.strictObject(
            Object.fromEntries(
              (field.fields ?? []).map((cell) => [
                cell.id,
                z
                  .union([kindOf(cell).draft(cell), rawSchema])
                  .nullable()
                  .optional(),
              ]),
            ),
          ),
        }),
      ),
    problems: (field, value) => asRows(value).flatMap((row) => rowProblems(kindOf, field, row)),
    isEmpty: (value) => asRows(value).length === 0,
    format: (field, value, context) =>
      asRows(value as DraftValue).map((row) =>
        (field.fields ?? [])
          .flatMap((cell) => cellWords(kindOf, cell, row.values[cell.id] ?? null, context))
          .join(" · "),
      ),
  };
}

function rowIdsOf(form: PostedForm, name: string): string[] {
  return [...new Set(postedTexts(form, `${name}._rows`))].filter((id) => ROW_ID.test(id));
}

function readRow(
  kindOf: KindOf,
  field: RowsField,
  form: PostedForm,
  name: string,
  id: string,
  locale: Locale,
): InlineRow {
  const values: EntryValues = {};
  for (const cell of field.fields ?? []) {
    const kind = kindOf(cell);
    const value = kind.read(cell, form, `${name}.${id}.${cell.id}`, locale);
    if (value !== undefined && value !== null) values[cell.id] = value;
  }
  return { id, values };
}

function rowProblems(kindOf: KindOf, field: RowsField, row: InlineRow): AnswerProblem[] {
  return (field.fields ?? []).flatMap((cell) => {
    const kind = kindOf(cell);
    const value = row.values[cell.id] ?? null;
    const path = [row.id, cell.id];
    if (kind.isEmpty(value)) return cell.required ? [{ path, code: "missing" }] : [];
    return kind.problems(cell, value).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  });
}

function cellWords(
  kindOf: KindOf,
  cell: Field,
  value: DraftValue,
  context: Parameters<FieldKind["format"]>[2],
): string[] {
  if (isRaw(value)) return [`«${value.raw}»`];
  const kind = kindOf(cell);
  if (value === null || isGap(value) || kind.isEmpty(value)) return [];
  return [kind.format(cell, value, context).join(", ")];
}

export function asRows(value: DraftValue): InlineRow[] {
  return Array.isArray(value) ? value.filter((row): row is InlineRow => typeof row === "object") : [];
}
