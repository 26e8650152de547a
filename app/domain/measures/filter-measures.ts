import type { Locale } from "../template/text";
import type { CostClass, Measure } from "./measure";

/** In place of a sector: the measures that adapt. */
export const ADAPTATION_MEASURES = "adaptation";

export interface MeasureFilter {
  /** Words that title or description hold, in the language shown; empty for all. */
  words: string;
  /** Code of an action's sector, or `ADAPTATION_MEASURES`. */
  sector: string | null;
  cost: CostClass | null;
  pathway: string | null;
}

/** Measures that pass every filter, in the order of the catalogue. */
export function filterMeasures(
  measures: readonly Measure[],
  filter: MeasureFilter,
  locale: Locale,
): Measure[] {
  const words = plainText(filter.words).split(/\s+/).filter(Boolean);
  return measures.filter(
    (measure) =>
      isIn(measure, filter.sector) &&
      (filter.cost === null || measure.cost.class === filter.cost) &&
      (filter.pathway === null || measure.pathways.includes(filter.pathway)) &&
      holdsAll(plainText(`${measure.title[locale]} ${measure.about[locale]}`), words),
  );
}

function isIn(measure: Measure, sector: string | null): boolean {
  if (sector === null) return true;
  if (!("places" in measure)) return sector === ADAPTATION_MEASURES;
  return measure.places.some((place) => place.sector === sector);
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Without accents or capitals: people type "energia". */
function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
