import { readEntries } from "db/repositories/entries.server";
import { actionSectors } from "templates/catalogs/code-lists/actions";
import { adaptationActionTypes } from "templates/catalogs/code-lists/adaptation";
import { hazardGroups, hazardsCrfV7 } from "templates/catalogs/code-lists/hazards";
import { vulnerableSectors } from "templates/catalogs/code-lists/risk";
import { coBenefits, icleiPathways, sdgs } from "templates/catalogs/code-lists/synergies";
import { mayOnPlan } from "~/domain/access/access.rules";
import { filterMeasures, type MeasureFilter } from "~/domain/measures/filter-measures";
import { COST_CLASSES, type CostClass, type Measure } from "~/domain/measures/measure";
import { entryPath } from "~/domain/plan/plan-paths";
import type { CodeList } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { crf7NamesOf, isHazardCode } from "./hazard-names.server";
import { libraryOf } from "./library.server";

export interface CodeLabel {
  code: string;
  label: string;
}

export interface MeasureCard {
  id: string;
  /** Name of the network that added it; null for the measures that everybody has. */
  network: string | null;
  title: string;
  about: string;
  caution: string | null;
  cost: CostClass;
  /** The class is our own judgement. */
  costAssumed: boolean;
  /** Where it can be adopted, the usual one first; empty for measures that adapt. */
  sectors: CodeLabel[];
  adapts: boolean;
  natureBased: boolean;
  /** Kinds of adaptation action, hazards that it answers, sectors that it protects. */
  types: string[];
  hazards: string[];
  protects: string[];
  /** Null where the texts are all our own. */
  source: string | null;
  /** Labels of the data that its calculator asks for; null without calculator. */
  needs: string[] | null;
  coBenefits: string[];
  sdgs: string[];
  pathways: string[];
  /** Actions of the plan that were taken from it. */
  actions: { name: string; path: string }[];
  /** Unused id for the action that adopting makes. */
  rowId: string;
}

export interface MeasuresPageView {
  plan: { id: string; title: string };
  canEdit: boolean;
  filter: MeasureFilter;
  options: {
    sectors: CodeLabel[];
    hazards: CodeLabel[];
    hazardsCrf7: CodeLabel[];
    protects: CodeLabel[];
    costs: readonly CostClass[];
    pathways: CodeLabel[];
  };
  measures: MeasureCard[];
}

const PILLARS = ["mitigation-actions", "adaptation-actions"] as const;

/** Filters as the address has them; what is unknown there filters nothing. */
export function measureFilter(query: URLSearchParams): MeasureFilter {
  const text = (name: string) => query.get(name)?.trim() || null;
  const among = ({ options }: CodeList, name: string) =>
    options.find(({ code }) => code === text(name))?.code ?? null;
  const hazard = text("hazard");
  return {
    words: (text("q") ?? "").slice(0, 100),
    pillar: PILLARS.find((section) => section === text("section")) ?? null,
    sector: among(actionSectors, "sector"),
    hazard: hazard !== null && isHazardCode(hazard) ? { code: hazard, names: crf7NamesOf(hazard) } : null,
    protects: among(vulnerableSectors, "protects"),
    natureBased: text("nature") !== null,
    cost: COST_CLASSES.find((costClass) => costClass === query.get("cost")) ?? null,
    pathway: among(icleiPathways, "pathway"),
  };
}

export async function measuresPage(
  services: Services,
  open: OpenPlan,
  filter: MeasureFilter,
  locale: Locale,
): Promise<MeasuresPageView> {
  const { plan, actor } = open;
  const library = await libraryOf(services, open);
  const networkOf = new Map(library.map(({ measure, network }) => [measure.id, network?.network ?? null]));
  const offered = library.map(({ measure }) => measure);
  const entries = await readEntries(services.db, open.scope);
  const actionsOf = (measure: Measure) =>
    entries
      .filter(
        ({ address, values }) =>
          address.section === measure.section && address.row && values["measure"] === measure.id,
      )
      .map(({ address, values }) => ({
        name: typeof values["title"] === "string" ? values["title"] : measure.title[locale],
        path: entryPath(plan.id, address),
      }));
  return {
    plan: { id: plan.id, title: plan.title },
    canEdit: mayOnPlan(actor, "edit", plan),
    filter,
    options: {
      sectors: labelsOf(actionSectors, locale),
      hazards: labelsOf(hazardGroups, locale),
      hazardsCrf7: labelsOf(hazardsCrfV7, locale),
      protects: labelsOf(vulnerableSectors, locale),
      costs: COST_CLASSES,
      pathways: labelsOf(icleiPathways, locale),
    },
    measures: filterMeasures(offered, filter, locale).map((measure) => ({
      ...measureCard(measure, locale),
      network: networkOf.get(measure.id) ?? null,
      actions: actionsOf(measure),
      rowId: services.newId(),
    })),
  };
}

function measureCard(measure: Measure, locale: Locale): Omit<MeasureCard, "actions" | "rowId" | "network"> {
  const words = (list: CodeList, codes: readonly string[]) =>
    labelsOf(list, locale)
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => label);
  const places = "places" in measure ? measure.places : [];
  const asked = measure.calculator?.parameters.filter(({ assumed }) => assumed === undefined);
  return {
    id: measure.id,
    title: measure.title[locale],
    about: measure.about[locale],
    caution: measure.caution?.[locale] ?? null,
    cost: measure.cost.class,
    costAssumed: !measure.cost.confirmed,
    sectors: places.flatMap(({ sector }) =>
      labelsOf(actionSectors, locale).filter(({ code }) => code === sector),
    ),
    adapts: !("places" in measure),
    natureBased: measure.natureBased === true,
    types: "types" in measure ? words(adaptationActionTypes, measure.types) : [],
    hazards: words(hazardsCrfV7, measure.climateHazards ?? []),
    protects: "protects" in measure ? words(vulnerableSectors, measure.protects) : [],
    source: "source" in measure ? measure.source : null,
    needs: asked?.map(({ parameter }) => parameter.label[locale]) ?? null,
    coBenefits: words(coBenefits, measure.coBenefits),
    sdgs: words(sdgs, measure.sdgs),
    pathways: words(icleiPathways, measure.pathways),
  };
}

function labelsOf(list: CodeList, locale: Locale): CodeLabel[] {
  return list.options.map(({ code, label }) => ({ code, label: label[locale] }));
}
