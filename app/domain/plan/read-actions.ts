/** Mitigation and adaptation actions of a plan as their sums take them. */
import {
  type ActionRow,
  computeActionTotals,
  type PlanAction,
  sumActions,
  type ActionTotals,
} from "../actions/action-totals";
import type { CostItem } from "../finance/finance";
import type { EntryValues } from "../template/value";
import { codesOf, isYes, moneyOf, numberOf, rowsIn, tableOf, textOf } from "./answers";
import type { AdaptationTotals } from "./plan-results";
import type { PlanDocument, PlanEntry } from "./plan-document";

export const MITIGATION = "mitigation-actions";
export const ADAPTATION = "adaptation-actions";
export const ACTIONS = "actions";

type ActionSection = PlanAction["section"];

export function isActionSection(section: string): section is ActionSection {
  return section === MITIGATION || section === ADAPTATION;
}

export function readMitigation(plan: Pick<PlanDocument, "entries">): ActionTotals {
  return computeActionTotals(readActions(plan, MITIGATION));
}

export function readAdaptation(plan: Pick<PlanDocument, "entries">): AdaptationTotals {
  const totals = computeActionTotals(readActions(plan, ADAPTATION));
  return { ...totals, alsoMitigating: sumActions(totals.rows.filter(({ alsoOther }) => alsoOther)) };
}

function readActions(plan: Pick<PlanDocument, "entries">, section: ActionSection): PlanAction[] {
  return rowsIn(plan, section, ACTIONS).map((entry) => readAction(entry, section));
}

export function readAction(entry: PlanEntry & { row: string }, section: ActionSection): PlanAction {
  const { values, row } = entry;
  const adapts = section === ADAPTATION;
  const alsoOther = isYes(values, adapts ? "alsoMitigation" : "alsoAdaptation");
  const mitigates = !adapts || alsoOther;
  const continuous = isYes(values, "continuous");
  return {
    id: row,
    section,
    number: textOf(values, "number"),
    title: textOf(values, "title") ?? row,
    sector: adapts ? null : textOf(values, "sector"),
    status: textOf(values, "status"),
    responsible: textOf(values, "responsible"),
    keyAction: isYes(values, "keyAction"),
    start: textOf(values, "startMonth"),
    end: continuous ? null : textOf(values, "endMonth"),
    continuous,
    effectYear: numberOf(values, "effectYear"),
    // An adaptation action that no longer mitigates keeps its old answer, hidden.
    tco2eReduced: mitigates ? numberOf(values, "tco2eReduced") : null,
    energySavedMwh: adapts ? null : numberOf(values, "energySavedMwh"),
    renewableMwh: adapts ? null : numberOf(values, "renewableMwh"),
    finance: readFinance(row, values),
    progressPercent: numberOf(values, "progressPercent"),
    hazards: adapts ? codesOf(values, "hazards") : [],
    sharedWith: codesOf(values, "sharedWith"),
    alsoOther,
  };
}

function readFinance(id: string, values: EntryValues): CostItem {
  return {
    id,
    cost: moneyOf(values, "investment"),
    funding: tableOf(values, "fundingSources").map((row) => ({
      source: textOf(row.values, "source") ?? "not-allocated",
      money: moneyOf(row.values, "amount"),
    })),
  };
}

export function countedActions(actions: readonly ActionRow[]): ActionRow[] {
  return actions.filter(({ counted }) => counted !== "cancelled");
}
