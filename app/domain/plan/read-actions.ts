/** Mitigation and adaptation actions of a plan as their sums take them. */
import {
  type ActionRow,
  type ActionTotals,
  computeActionTotals,
  type ComputedAction,
  type ConsumptionOf,
  countedFigures,
  type EffectFigures,
  type PlanAction,
  sumActions,
} from "../actions/action-totals";
import type { StatedMoney } from "../actions/action-money";
import type { CostItem } from "../finance/finance";
import type { Money } from "../finance/money";
import { effectOf } from "../measures/measure-effect";
import type { EntryValues } from "../template/value";
import { codesOf, isYes, moneyOf, numberOf, rowsIn, tableOf, textOf } from "./answers";
import type { AdaptationTotals } from "./plan-results";
import type { PlanDocument, PlanEntry } from "./plan-document";
import { effectBasis, type MeasureMethod } from "./read-measures";

export const MITIGATION = "mitigation-actions";
export const ADAPTATION = "adaptation-actions";
export const ACTIONS = "actions";

type ActionSection = PlanAction["section"];

export function isActionSection(section: string): section is ActionSection {
  return section === MITIGATION || section === ADAPTATION;
}

type Entries = Pick<PlanDocument, "entries">;

/** Both lists; an action that serves both is in the rows of the one where it is written. */
export function readAllActions(
  plan: Entries,
  method: MeasureMethod,
  consumptionOf: ConsumptionOf,
): { actions: ActionTotals; adaptation: AdaptationTotals } {
  const adaptation = computeActionTotals(readActions(plan, ADAPTATION, method));
  const alsoMitigating = adaptation.rows.filter(({ alsoOther }) => alsoOther);
  const actions = computeActionTotals(readActions(plan, MITIGATION, method), consumptionOf, alsoMitigating);
  return {
    actions,
    adaptation: {
      ...adaptation,
      shared: actions.rows.filter(({ alsoOther }) => alsoOther),
      alsoMitigating: sumActions(alsoMitigating),
    },
  };
}

function readActions(plan: Entries, section: ActionSection, method: MeasureMethod): PlanAction[] {
  return rowsIn(plan, section, ACTIONS).map((entry) => readAction(entry, section, method));
}

/** Without `method` only what the action states itself is known of its effect. */
export function readAction(
  entry: PlanEntry & { row: string },
  section: ActionSection,
  method: MeasureMethod | null,
): PlanAction {
  const { values, row } = entry;
  const adapts = section === ADAPTATION;
  const alsoOther = isYes(values, adapts ? "alsoMitigation" : "alsoAdaptation");
  const mitigates = !adapts || alsoOther;
  const continuous = isYes(values, "continuous");
  const sector = adapts ? null : textOf(values, "sector");
  const stated = statedFigures(values, { adapts, mitigates });
  const computed = method && mitigates ? readComputed(values, sector, stated, method) : null;
  const statedMoney = readStatedMoney(values);
  const cost = statedMoney.investment ?? computed?.effect.money?.investment?.money ?? null;
  return {
    id: row,
    section,
    number: textOf(values, "number"),
    title: textOf(values, "title") ?? row,
    sector,
    status: textOf(values, "status"),
    responsible: textOf(values, "responsible"),
    keyAction: isYes(values, "keyAction"),
    start: textOf(values, "startMonth"),
    end: continuous ? null : textOf(values, "endMonth"),
    continuous,
    effectYear: numberOf(values, "effectYear"),
    ...(computed ? countedFigures(stated, computed, computed.effect) : stated),
    stated,
    computed,
    finance: readFinance(row, values, cost),
    statedMoney,
    progressPercent: numberOf(values, "progressPercent"),
    hazards: adapts || alsoOther ? codesOf(values, "hazards") : [],
    protects: adapts || alsoOther ? codesOf(values, "sectors") : [],
    groups: codesOf(values, "vulnerableGroups"),
    sharedWith: codesOf(values, "sharedWith"),
    alsoOther,
    alsoEnergyPoverty: isYes(values, "alsoEnergyPoverty"),
  };
}

/** An adaptation action that no longer mitigates keeps its old answer, hidden. */
function statedFigures(
  values: EntryValues,
  { adapts, mitigates }: { adapts: boolean; mitigates: boolean },
): EffectFigures {
  return {
    tco2eReduced: mitigates ? numberOf(values, "tco2eReduced") : null,
    energySavedMwh: adapts ? null : numberOf(values, "energySavedMwh"),
    renewableMwh: adapts ? null : numberOf(values, "renewableMwh"),
  };
}

/** What the municipality states goes before what is computed, figure by figure. */
function readComputed(
  values: EntryValues,
  sector: string | null,
  stated: EffectFigures,
  method: MeasureMethod,
): ComputedAction | null {
  const basis = effectBasis(values, sector, method);
  if (!basis) return null;
  return {
    basis,
    effect: effectOf(basis),
    sector,
    apart: isYes(values, "ownConsumption"),
    uses: {
      tco2eReduced: stated.tco2eReduced === null,
      energySavedMwh: stated.energySavedMwh === null,
      renewableMwh: stated.renewableMwh === null,
    },
  };
}

function readStatedMoney(values: EntryValues): StatedMoney {
  return {
    investment: moneyOf(values, "investment"),
    yearlyCost: moneyOf(values, "yearlyCost"),
    yearlySaving: moneyOf(values, "yearlySaving"),
    lifetimeYears: numberOf(values, "lifetimeYears"),
  };
}

function readFinance(id: string, values: EntryValues, cost: Money | null): CostItem {
  return {
    id,
    cost,
    funding: tableOf(values, "fundingSources").map((row) => ({
      source: textOf(row.values, "source") ?? "not-allocated",
      state: textOf(row.values, "state"),
      money: moneyOf(row.values, "amount"),
    })),
  };
}

export function countedActions(actions: readonly ActionRow[]): ActionRow[] {
  return actions.filter(({ counted }) => counted !== "cancelled");
}
