/** Actions as lists, prints and spreadsheets show them: what they do not state is what their measure computes. */
import { MONEY_FIGURES, usedMoney } from "../actions/action-money";
import type { ActionRow } from "../actions/action-totals";
import { ELECTRICITY, type MeasureEffect } from "../measures/measure-effect";
import { tally } from "../numbers/explained";
import type { EntryValues, MoneyValue } from "../template/value";
import type { PlanDocument } from "./plan-document";
import type { PlanResults } from "./plan-results";

/** An action whose effect its measure computes; null for the others. */
export function computedAction(
  { actions, adaptation }: Pick<PlanResults, "actions" | "adaptation">,
  section: string,
  row: string,
): ActionRow | null {
  const all = [...actions.rows, ...adaptation.rows];
  return all.find((action) => action.section === section && action.id === row && action.effect) ?? null;
}

/** As lists and prints write figures: the exact ones are in spreadsheets and in `compute`. */
export function withShownAnswers(
  entries: PlanDocument["entries"],
  results: Pick<PlanResults, "actions" | "adaptation">,
): PlanDocument["entries"] {
  return withComputedAnswers(entries, results, (value) => Math.round(value * 100) / 100);
}

/** Never stored: only what is shown. A stated figure, a gap or unread text stays as it is. */
export function withComputedAnswers(
  entries: PlanDocument["entries"],
  { actions, adaptation }: Pick<PlanResults, "actions" | "adaptation">,
  written: (value: number) => number = (value) => value,
): PlanDocument["entries"] {
  const computed = new Map<string, EntryValues>(
    [...actions.rows, ...adaptation.rows].flatMap((action) =>
      action.effect
        ? [[`${action.section} ${action.id}`, figuresOf(action, action.effect, written)] as const]
        : [],
    ),
  );
  if (computed.size === 0) return entries;
  return entries.map((entry) => {
    const figures = entry.row === undefined ? undefined : computed.get(`${entry.section} ${entry.row}`);
    return figures ? { ...entry, values: { ...figures, ...withoutEmpty(entry.values) } } : entry;
  });
}

function withoutEmpty(values: EntryValues): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function figuresOf(
  action: ActionRow,
  effect: MeasureEffect,
  written: (value: number) => number,
): EntryValues {
  const figures = exactFigures(action, effect);
  const numbers = Object.entries(figures).flatMap(([field, value]) =>
    value === null ? [] : [[field, written(value)] as const],
  );
  return Object.fromEntries([...numbers, ...amountsOf(action, effect, written)]);
}

/** Money that the measure works out, in the questions of the municipality's own amounts. */
function amountsOf(
  action: ActionRow,
  effect: MeasureEffect,
  written: (value: number) => number,
): [string, MoneyValue][] {
  const money = usedMoney(action.id, action.statedMoney, effect);
  return MONEY_FIGURES.flatMap((field): [string, MoneyValue][] => {
    const amount = money.computed?.[field] ? money[field] : null;
    return amount === null ? [] : [[field, { ...amount, amount: written(amount.amount) }]];
  });
}

function exactFigures(action: ActionRow, effect: MeasureEffect): Record<string, number | null> {
  const figures = { tco2eReduced: action.tco2eReduced };
  if (action.section === "adaptation-actions") return figures;
  const { [ELECTRICITY]: electricity, ...fuels } = effect.savedByCarrier;
  const fromMeasure = action.stated.energySavedMwh === null;
  return {
    ...figures,
    energySavedMwh: action.energySavedMwh,
    renewableMwh: action.renewableMwh,
    electricitySavedMwh: fromMeasure ? (electricity?.value ?? null) : null,
    heatSavedMwh: fromMeasure ? tally(Object.values(fuels).map(({ value }) => value)).value : null,
  };
}
