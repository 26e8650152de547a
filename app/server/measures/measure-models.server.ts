/** What a network's measure may be calculated like: the shipped measures that have a calculator. */
import { actionSectors } from "templates/catalogs/code-lists/actions";
import { currentTemplate, measuresOf } from "templates/registry";
import type { Measure } from "~/domain/measures/measure";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";

export interface ModelGroup {
  label: string;
  models: { code: string; label: string }[];
}

/** A measure without calculator, of one of the two lists of actions. */
const WITHOUT: Readonly<Record<string, Measure["section"]>> = {
  "none-mitigation": "mitigation-actions",
  "none-adaptation": "adaptation-actions",
};

export interface MeasureModel {
  /** What the form carries. */
  code: string;
  section: Measure["section"];
  /** Null for measures whose effect the town states. */
  measure: Measure | null;
}

/** Null for a code that is none. */
export function modelOf(code: string | null): MeasureModel | null {
  if (code === null) return null;
  const section = WITHOUT[code];
  if (section) return { code, section, measure: null };
  const measure = models().find(({ id }) => id === code);
  return measure ? { code, section: measure.section, measure } : null;
}

/** The code of a measure that is kept. */
export function modelCode({ section, like }: { section: Measure["section"]; like: string | null }): string {
  return like ?? (section === "mitigation-actions" ? "none-mitigation" : "none-adaptation");
}

export function modelGroups(locale: Locale): ModelGroup[] {
  const t = serverTranslator(locale);
  const named = (measures: readonly Measure[]) =>
    measures.map(({ id, title }) => ({ code: id, label: title[locale] }));
  const bySector = actionSectors.options.map(({ code, label }) => ({
    label: label[locale],
    models: named(models().filter((measure) => "places" in measure && measure.places[0]?.sector === code)),
  }));
  const groups = [
    ...bySector,
    { label: t("measures.adaptation"), models: named(models().filter((measure) => !("places" in measure))) },
    {
      label: t("networkMeasures.noCalculator"),
      models: Object.keys(WITHOUT).map((code) => ({
        code,
        label: t(
          code === "none-mitigation" ? "networkMeasures.noneMitigation" : "networkMeasures.noneAdaptation",
        ),
      })),
    },
  ];
  return groups.filter(({ models: offered }) => offered.length > 0);
}

function models(): Measure[] {
  return measuresOf(currentTemplate).filter(({ calculator }) => calculator !== undefined);
}
