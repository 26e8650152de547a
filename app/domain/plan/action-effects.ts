/** Effects that measures compute, for the facts of their actions: they rest on inventories, registers and each other. */
import type { ActionRow } from "../actions/action-totals";
import type { FactorCatalogue } from "../inventory/factor-catalogue";
import { livingEntries } from "../review/stage-sections";
import { addressOf } from "../template/diff";
import { sameValue } from "../template/same-value";
import { fieldsOf, formOf } from "../template/shape";
import type { FieldKindId, Template } from "../template/template";
import type { EntryValues } from "../template/value";
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

/** Words never enter the arithmetic: typing them leaves every effect as it is. */
const WORDS: readonly FieldKindId[] = ["text", "longText", "file"];

/** Whether two states of an entry differ in words alone. */
export function differsInWordsOnly(template: Template, entry: PlanEntry, before: EntryValues): boolean {
  const form = formOf(template, addressOf(entry), entry.kind);
  if (!form) return false;
  const words = new Set(fieldsOf(form.pages).flatMap(({ id, kind }) => (WORDS.includes(kind) ? [id] : [])));
  const counting = (values: EntryValues) =>
    Object.fromEntries(Object.entries(values).filter(([id, value]) => value !== null && !words.has(id)));
  return sameValue(counting(entry.values), counting(before));
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
