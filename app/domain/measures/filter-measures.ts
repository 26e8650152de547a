import type { Locale } from "../template/text";
import type { CostClass, Measure } from "./measure";

export interface MeasureFilter {
  /** Words that title or description hold, in the language shown; empty for all. */
  words: string;
  /** The chapter that its actions are written in. */
  pillar: Measure["section"] | null;
  /** Code of an action's sector: mitigation measures only have one. */
  sector: string | null;
  /** A hazard that it answers. */
  hazard: HazardFilter | null;
  /** Code of a vulnerable sector that it protects. */
  protects: string | null;
  /** Only those that work with nature. */
  natureBased: boolean;
  cost: CostClass | null;
  pathway: string | null;
}

export interface HazardFilter {
  /** As it was chosen, of either list of hazards. */
  code: string;
  /** The names of CRF v7 that it has there. */
  names: readonly string[];
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
      (filter.pillar === null || measure.section === filter.pillar) &&
      (filter.sector === null || placesOf(measure).some(({ sector }) => sector === filter.sector)) &&
      (filter.hazard === null || answersHazard(measure, filter.hazard.names)) &&
      (filter.protects === null || protectedBy(measure).includes(filter.protects)) &&
      (!filter.natureBased || measure.natureBased === true) &&
      (filter.cost === null || measure.cost.class === filter.cost) &&
      (filter.pathway === null || measure.pathways.includes(filter.pathway)) &&
      holdsAll(plainText(`${measure.title[locale]} ${measure.about[locale]}`), words),
  );
}

/** `names`: of CRF v7. */
export function answersHazard(
  { climateHazards = [] }: Pick<Measure, "climateHazards">,
  names: readonly string[],
): boolean {
  return climateHazards.some((name) => names.includes(name));
}

function placesOf(measure: Measure) {
  return "places" in measure ? measure.places : [];
}

function protectedBy(measure: Measure): readonly string[] {
  return "protects" in measure ? measure.protects : [];
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
