import { entryName, type AnswerContext, type NamedRows } from "../template/format-answer";
import { fieldsOf, sectionOf } from "../template/shape";
import type { RowsField, Template } from "../template/template";
import { asRows } from "../template/kinds/rows.kind";
import type { EntryValues } from "../template/value";
import type { PlanEntry } from "./plan-document";

/** Names of the rows of a plan, for choices among them and for everything that shows such a choice. */
export function namedRowsOf(
  template: Template,
  entries: readonly PlanEntry[],
  words: Omit<AnswerContext, "rows">,
): NamedRows {
  const known = new Map<string, { id: string; name: string }[]>();
  return ({ section, field }) => {
    const key = `${section}/${field}`;
    const found = known.get(key) ?? rowsNamed(template, entries, section, field, words);
    known.set(key, found);
    return found;
  };
}

/** A row's name, or its place in the list while it has none. */
export function rowName(
  rowsField: RowsField,
  row: { id: string; kind?: string; values: EntryValues },
  index: number,
  words: Omit<AnswerContext, "rows">,
): string {
  const fields = rowFields(rowsField, row.kind);
  // A row named by a choice among rows would need names to make names; such choices are left out of names.
  const context = { ...words, rows: () => [] };
  return entryName(fields, rowsField.namedBy, row.values, context) ?? `${index + 1}`;
}

export function rowFields(rowsField: RowsField, kind: string | undefined) {
  if (rowsField.fields) return rowsField.fields;
  const pages = rowsField.rowKinds?.find(({ id }) => id === kind)?.pages ?? rowsField.pages ?? [];
  return fieldsOf(pages);
}

function rowsNamed(
  template: Template,
  entries: readonly PlanEntry[],
  sectionId: string,
  fieldId: string,
  words: Omit<AnswerContext, "rows">,
): { id: string; name: string }[] {
  const section = sectionOf(template, sectionId);
  const rowsField = section ? fieldsOf(section.pages).find(({ id }) => id === fieldId) : undefined;
  if (rowsField?.kind !== "rows") return [];
  const rows =
    rowsField.layout === "pages"
      ? entries.flatMap((entry) =>
          entry.section === sectionId && entry.field === fieldId && entry.row
            ? [{ id: entry.row, kind: entry.kind, values: entry.values }]
            : [],
        )
      : entries
          .filter((entry) => entry.section === sectionId && !entry.row)
          .flatMap((entry) => asRows(entry.values[fieldId] ?? null));
  return rows.map((row, index) => ({ id: row.id, name: rowName(rowsField, row, index, words) }));
}
