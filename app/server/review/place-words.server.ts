import { namedRowsOf } from "~/domain/plan/named-rows";
import type { PlanEntry } from "~/domain/plan/plan-document";
import { entryPath, fieldPath, planPath, sectionPath } from "~/domain/plan/plan-paths";
import { entryTitles } from "~/domain/review/entry-names";
import { addressOfPlace, type ThreadPlace } from "~/domain/review/thread-place";
import { addressKey } from "~/domain/template/address";
import { addressOf } from "~/domain/template/diff";
import { formOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { answerWords } from "../answer-words.server";
import type { OpenPlan } from "../open-plan.server";

export interface PlaceWords {
  /** "Inventarios › 2018 › Población". */
  title: string;
  /** The page where the thing is. */
  path: string;
}

/** Names what a conversation is about; `entries` are those of the sections spoken of. */
export function placeWords(
  { plan, template }: OpenPlan,
  entries: readonly PlanEntry[],
  locale: Locale,
): (place: ThreadPlace) => PlaceWords {
  const words = { locale, words: answerWords(locale) };
  const titleOf = entryTitles(template, entries, { ...words, rows: namedRowsOf(template, entries, words) });
  const kinds = new Map(entries.map((entry) => [addressKey(addressOf(entry)), entry.kind]));

  return (place) => {
    if (place.section === "") {
      return { title: serverTranslator(locale)("review.wholePlan"), path: planPath(plan.id) };
    }
    const address = addressOfPlace(place);
    if (!address) {
      const { section } = titleOf({ section: place.section, instance: "" });
      return { title: section, path: sectionPath(plan.id, place.section) };
    }
    const { section, entry } = titleOf(address);
    const form = formOf(template, address, kinds.get(addressKey(address)));
    const page = form?.pages.find(({ fields }) => fields.some(({ id }) => id === place.field));
    const field = page?.fields.find(({ id }) => id === place.field);
    return {
      title: [section, entry, field?.label[locale]].filter(Boolean).join(" › "),
      path: page ? fieldPath(plan.id, address, page.id, place.field) : entryPath(plan.id, address),
    };
  };
}
