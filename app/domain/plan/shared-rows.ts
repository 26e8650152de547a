/**
 * Rows that belong to more than one chapter: written once, in their own list, and shown in short on the pages that
 * the list names.
 */
import { holds } from "../template/condition";
import { belongsTo, rowFieldsOf, sectionOf } from "../template/shape";
import type { FrameworkId, RowsField, Section, Template } from "../template/template";
import type { EntryValues } from "../template/value";
import { rowsIn, type RowEntry } from "./answers";
import type { PlanEntry } from "./plan-document";

export interface SharedRow {
  /** Where it is written. */
  section: Section;
  list: RowsField;
  entry: RowEntry;
  /** Its place in that list, from 0. */
  index: number;
}

interface SharingPlan {
  template: Template;
  frameworks: readonly FrameworkId[];
  entries: readonly PlanEntry[];
}

/** Rows of other sections that are shown on a page, in the order of the template and of their lists. */
export function rowsSharedWith(plan: SharingPlan, at: { section: string; page: string }): SharedRow[] {
  const others = plan.template.sections.filter(
    (section) => section.id !== at.section && belongsTo(section, plan.frameworks),
  );
  return others.flatMap((section) =>
    rowFieldsOf(section).flatMap((list) =>
      rowsIn(plan, section.id, list.id).flatMap((entry, index) =>
        isShownAt(list, entry.values, at) ? [{ section, list, entry, index }] : [],
      ),
    ),
  );
}

function isShownAt(list: RowsField, values: EntryValues, at: { section: string; page: string }): boolean {
  return (list.alsoShownIn ?? []).some(
    ({ section, page, when }) => section === at.section && page === at.page && holds(when, values),
  );
}

/** Sections beside its own in which a row is shown. */
export function sectionsSharing(
  { template, frameworks }: Omit<SharingPlan, "entries">,
  { alsoShownIn = [] }: RowsField,
  values: EntryValues,
): Section[] {
  return alsoShownIn.flatMap(({ section, when }) => {
    const target = holds(when, values) ? sectionOf(template, section) : null;
    return target && belongsTo(target, frameworks) ? [target] : [];
  });
}
