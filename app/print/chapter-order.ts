import type { Page, Section } from "~/domain/template/template";
import type { MessageKey } from "~/i18n/catalogue.server";

/** A chapter: a section, or some of its pages when others of them are printed elsewhere. */
export interface ChapterPlace {
  section: string;
  /** Absent: all pages that no other place names. */
  pages?: readonly string[];
  /** Absent: the title of the section. */
  title?: MessageKey;
}

/**
 * Order of reading, which is not the order of filling in: letter and summary first, each axis as diagnosis,
 * goal, measures, approvals last. After published Argentine plans and Mitchell et al., "Planes Locales de
 * Acción Climática: Argentina" (FES, Análisis 41/2019).
 */
export const CHAPTER_ORDER: readonly ChapterPlace[] = [
  { section: "summary", pages: ["plan", "letter", "executive-summary"], title: "print.openingChapter" },
  { section: "approved-plans" },
  { section: "profile" },
  { section: "governance" },
  { section: "facilities" },
  { section: "inventories" },
  { section: "targets" },
  { section: "mitigation-actions" },
  { section: "risk" },
  { section: "adaptation-actions" },
  { section: "energy-access" },
  { section: "financing" },
  { section: "monitoring" },
  { section: "summary", title: "print.closingChapter" },
];

export interface PlacedSection {
  place: ChapterPlace;
  section: Section;
  pages: readonly Page[];
}

/** Sections in the order of print; those that the order does not name follow in the order of the template. */
export function inPrintOrder(
  sections: readonly Section[],
  order: readonly ChapterPlace[] = CHAPTER_ORDER,
): PlacedSection[] {
  const unnamed = sections.filter(({ id }) => !order.some((place) => place.section === id));
  const places = [...order, ...unnamed.map(({ id }) => ({ section: id }))];
  return places.flatMap((place) => {
    const section = sections.find(({ id }) => id === place.section);
    if (!section) return [];
    const pages = pagesOf(section, place, order);
    return pages.length === 0 ? [] : [{ place, section, pages }];
  });
}

function pagesOf(section: Section, place: ChapterPlace, order: readonly ChapterPlace[]): readonly Page[] {
  if (place.pages) return section.pages.filter(({ id }) => place.pages?.includes(id));
  const elsewhere = order.flatMap((other) => (other.section === section.id ? (other.pages ?? []) : []));
  return section.pages.filter(({ id }) => !elsewhere.includes(id));
}
