/** Effects that measures compute, for the facts of their actions: they rest on inventories, registers and each other. */
import type { ActionRow } from "../actions/action-totals";
import type { FactorCatalogue } from "../inventory/factor-catalogue";
import { livingEntries } from "../review/stage-sections";
import type { Template } from "../template/template";
import { textOf } from "./answers";
import { computeActions, withAdopted } from "./compute-plan";
import type { PlanDocument, PlanEntry } from "./plan-document";
import { isActionSection } from "./read-actions";
import { MEASURE } from "./read-measures";

/** t CO2e a year by `effectKey`; only of actions whose effect is not stated. null: not known. */
export type ActionEffects = ReadonlyMap<string, number | null>;
export const NO_EFFECTS: ActionEffects = new Map();

/** Sections on whose answers the effect of some action may rest. */
const EFFECT_SECTIONS: readonly string[] = [
  "inventories",
  "facilities",
  "targets",
  "mitigation-actions",
  "adaptation-actions",
];

export function mayChangeEffects({ section }: Pick<PlanEntry, "section">): boolean {
  return EFFECT_SECTIONS.includes(section);
}

export function hasMeasure({ section, row, values }: PlanEntry): boolean {
  return row !== undefined && isActionSection(section) && textOf(values, MEASURE) !== null;
}

export function effectKey({ section, row }: { section: string; row?: string }): string {
  return `${section} ${row ?? ""}`;
}

/** `catalogue` holds the factors of the plan already. */
export function actionEffects(
  plan: PlanDocument,
  template: Template,
  catalogue: FactorCatalogue,
): ActionEffects {
  if (!plan.entries.some(hasMeasure)) return NO_EFFECTS;
  const document = { ...plan, entries: livingEntries(template, plan.entries) };
  const { actions, adaptation } = computeActions(
    document,
    template,
    withAdopted(catalogue, plan.measures ?? []),
  );
  const computed = [...actions.rows, ...adaptation.rows].filter(isComputed);
  return new Map(
    computed.map(({ section, id, tco2eReduced }) => [effectKey({ section, row: id }), tco2eReduced]),
  );
}

function isComputed({ computed }: ActionRow): boolean {
  return computed?.uses.tco2eReduced === true;
}
