/** The answers with which an action begins that is taken from the library. */
import type { Locale } from "../template/text";
import type { EntryValues, InlineRow } from "../template/value";
import type { Measure, MeasurePlace } from "./measure";

export interface Adoption {
  measure: Measure;
  /** Of a mitigation measure; null: its usual one. */
  sector: string | null;
  /** Language of the plan: what is written is the municipality's own text from now on. */
  locale: Locale;
  effectYear: number | null;
  /** Rows of the plan's hazards that it answers. */
  hazards: readonly string[];
  /** What is already known of the calculator's data, by question. */
  known: EntryValues;
  /** Where it comes from, in words; empty when nothing is known. */
  sources: string;
}

export function adoptedAnswers({
  measure,
  sector,
  locale,
  effectYear,
  hazards,
  known,
  sources,
}: Adoption): EntryValues {
  return {
    measure: measure.id,
    title: measure.title[locale],
    description: measure.about[locale],
    coBenefits: [...measure.coBenefits],
    sdgs: [...measure.sdgs],
    pathways: [...measure.pathways],
    indicators: measure.indicators.map(({ name, unit }, index): InlineRow => ({
      id: `i${index + 1}`,
      values: { indicator: name[locale], unit },
    })),
    ...known,
    ...(sources === "" ? {} : { parameterSources: sources }),
    ...(hazards.length === 0 ? {} : { hazards: [...hazards] }),
    ...("places" in measure
      ? mitigationAnswers(measure, placeIn(measure.places, sector), effectYear)
      : adaptationAnswers(measure, effectYear)),
  };
}

export function placeIn(places: readonly MeasurePlace[], sector: string | null): MeasurePlace | null {
  return places.find((place) => place.sector === sector) ?? places[0] ?? null;
}

function mitigationAnswers(
  measure: Extract<Measure, { section: "mitigation-actions" }>,
  place: MeasurePlace | null,
  effectYear: number | null,
): EntryValues {
  return {
    ...(place ? { sector: place.sector, area: place.area, instrument: place.instrument } : {}),
    carriers: [...measure.carriers],
    effectYear,
    ...((measure.climateHazards?.length ?? 0) > 0 ? { alsoAdaptation: true } : {}),
  };
}

function adaptationAnswers(
  measure: Extract<Measure, { section: "adaptation-actions" }>,
  effectYear: number | null,
): EntryValues {
  const mitigates = measure.calculator !== undefined;
  return {
    types: [...measure.types],
    sectors: [...measure.protects],
    ...(measure.natureBased ? { natureBased: true } : {}),
    ...(mitigates ? { alsoMitigation: true, effectYear } : {}),
  };
}
