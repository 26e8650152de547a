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

/** Where rows are shown: a page of a section. */
export interface SharingPage {
  section: string;
  page: string;
}

/** Rows of other sections that are shown on a page, in the order of the template and of their lists. */
export function rowsSharedWith(plan: SharingPlan, at: SharingPage): SharedRow[] {
  return listsSharedWith(plan.template, at)
    .filter(({ section }) => belongsTo(section, plan.frameworks))
    .flatMap(({ section, list, places }) =>
      rowsIn(plan, section.id, list.id).flatMap((entry, index) =>
        places.some(({ when }) => holds(when, entry.values)) ? [{ section, list, entry, index }] : [],
      ),
    );
}

/** Lists of other sections that name a page; asked of the declaration alone, before any row is read. */
export function listsSharedWith(template: Template, at: SharingPage) {
  return template.sections
    .filter(({ id }) => id !== at.section)
    .flatMap((section) =>
      rowFieldsOf(section).flatMap((list) => {
        const places = (list.alsoShownIn ?? []).filter(
          ({ section: other, page }) => other === at.section && page === at.page,
        );
        return places.length === 0 ? [] : [{ section, list, places }];
      }),
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
