/** Ways from a requirement to what it rests on: a question, a list, a row, a copy, a section. */
import type { FactPlace } from "~/domain/frameworks/fact";
import { namedRowsOf } from "~/domain/plan/named-rows";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { entryPath, fieldPath, sectionPath } from "~/domain/plan/plan-paths";
import { entryTitles } from "~/domain/review/entry-names";
import { SINGLE_INSTANCE, type EntryAddress } from "~/domain/template/address";
import { belongsTo, formOf, sectionOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import { answerWords } from "../answer-words.server";
import type { OpenPlan } from "../open-plan.server";

export interface PlaceLink {
  text: string;
  path: string;
}

/** Null for what the questionnaire of the plan does not ask. */
export function placeLinks(
  { plan, template }: OpenPlan,
  { entries, frameworks }: PlanDocument,
  locale: Locale,
): (place: FactPlace) => PlaceLink | null {
  const words = { locale, words: answerWords(locale) };
  const titleOf = entryTitles(template, entries, { ...words, rows: namedRowsOf(template, entries, words) });

  return ({ section: id, instance = SINGLE_INSTANCE, field: fieldId, row }) => {
    const section = sectionOf(template, id);
    if (!section || !belongsTo(section, frameworks)) return null;
    const entry: EntryAddress = { section: id, instance };
    const wholeSection = { text: section.task[locale], path: sectionPath(plan.id, id) };
    if (section.instances && instance === SINGLE_INSTANCE) return wholeSection;
    if (fieldId === undefined) {
      return section.instances
        ? { text: titleOf(entry).entry ?? section.title[locale], path: entryPath(plan.id, entry) }
        : wholeSection;
    }
    if (row !== undefined) {
      const address = { ...entry, field: fieldId, row };
      return { text: titleOf(address).entry ?? section.title[locale], path: entryPath(plan.id, address) };
    }
    const page = formOf(template, entry)?.pages.find(({ fields }) =>
      fields.some((one) => one.id === fieldId),
    );
    const field = page?.fields.find((one) => one.id === fieldId);
    if (!page || !field || !belongsTo(page, frameworks) || !belongsTo(field, frameworks)) return null;
    return { text: field.label[locale], path: fieldPath(plan.id, entry, page.id, field.id) };
  };
}
