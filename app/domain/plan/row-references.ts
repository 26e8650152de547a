/**
 * Short names of rows that people say aloud, the same on the page, in the printed annex and in every spreadsheet:
 * "2018-F07" is the seventh row of the inventory of 2018. A letter stands between: spreadsheets read "2018-07" in a
 * CSV file as July 2018.
 */
import { rowFieldsOf, sectionOf } from "../template/shape";
import type { RowsField, Section, Template } from "../template/template";
import { isRaw, type EntryValues } from "../template/value";
import type { PlanEntry } from "./plan-document";

export type RowReferences = ReadonlyMap<string, string>;

/** Row ids of the lists of a section whose rows are numbered, with their references; empty for other sections. */
export function rowReferences(
  template: Template,
  entries: readonly PlanEntry[],
  sectionId: string,
): RowReferences {
  const section = sectionOf(template, sectionId);
  const lists = section ? numberedLists(section) : [];
  const references = new Map<string, string>();
  if (lists.length === 0) return references;
  const own = entries.filter((entry) => entry.section === sectionId);
  const instances = own.filter(({ row }) => row === undefined);
  for (const list of lists) {
    const names = instanceNames(instances, list.numberedBy);
    const next = new Map<string, number>();
    for (const { instance, field, row } of own) {
      const name = names.get(instance);
      if (row === undefined || field !== list.id || name === undefined) continue;
      const place = (next.get(instance) ?? 0) + 1;
      next.set(instance, place);
      references.set(referenceKey(instance, row), `${name}-F${String(place).padStart(2, "0")}`);
    }
  }
  return references;
}

/** Ids of rows are unique within their list only. */
export function referenceKey(instance: string, row: string): string {
  return `${instance}/${row}`;
}

type NumberedList = RowsField & { numberedBy: string };

function numberedLists(section: Section): NumberedList[] {
  return rowFieldsOf(section).filter((field): field is NumberedList => field.numberedBy !== undefined);
}

/** The answer that the rows are numbered by; its place where there is none, a letter where another has the same. */
function instanceNames(instances: readonly PlanEntry[], field: string): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    instances.map(({ instance, values }, index) => {
      const base = answered(values, field) ?? `#${index + 1}`;
      const before = taken.get(base) ?? 0;
      taken.set(base, before + 1);
      return [instance, before === 0 ? base : `${base}${letter(before)}`];
    }),
  );
}

function answered(values: EntryValues, field: string): string | null {
  const value = values[field] ?? null;
  if (isRaw(value)) return null;
  return typeof value === "number" || typeof value === "string" ? String(value) : null;
}

/** The second of a name is "b". */
function letter(before: number): string {
  return String.fromCharCode("a".charCodeAt(0) + (before % 26));
}
