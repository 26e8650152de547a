/** What actions cost and earn, in the plan's money: the answers that the arithmetic of money takes. */
import type { ActionRow, ActionTotals } from "../actions/action-totals";
import { feasibilityOf, type Feasibility, type FeasibilityGrades } from "../actions/feasibility";
import { abatementCurve, type AbatementCurve } from "../finance/abatement-curve";
import { usedMoney } from "../actions/action-money";
import { actionEconomics, type ActionMoney, type EconomicsMethod } from "../finance/action-economics";
import type { Money } from "../finance/money";
import type { MoneyBasis } from "../finance/plan-money";
import { type RankedAction, rankedActions } from "../finance/ranking";
import type { EntryValues } from "../template/value";
import { answersIn, moneyOf, numberOf, rowsIn, tableOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import { ACTIONS } from "./read-actions";
import { FINANCING } from "./read-money";

/**
 * Not from a source: editable in the plan and shown as assumptions. A real rate of 5 % a year; tariffs 20 % up or
 * down; 2 points of the rate.
 */
const ASSUMED = { rate: 0.05, tariffVariation: 0.2, rateVariation: 0.02 };

type Entries = Pick<PlanDocument, "entries">;

export interface PlanEconomics {
  /** Rate and range as used; `assumed` names those that the plan does not state. */
  method: EconomicsMethod;
  assumed: (keyof typeof ASSUMED)[];
  /** Mitigation actions, in the order of the plan. */
  actions: RankedAction[];
  curve: AbatementCurve;
}

export function readEconomics(plan: Entries, mitigation: ActionTotals, basis: MoneyBasis): PlanEconomics {
  const { method, assumed } = readMethod(plan, basis);
  const answers = actionAnswers(plan, mitigation.rows);
  const economics = new Map(
    mitigation.rows.map((row) => [row.id, actionEconomics(actionMoneyOf(row), method)]),
  );
  const feasibility = new Map<string, Feasibility>(
    mitigation.rows.map((row) => [row.id, feasibilityOf(readGrades(answers(row)))]),
  );
  const curve = abatementCurve(mitigation.rows, economics);
  return {
    method,
    assumed,
    actions: rankedActions(mitigation.rows, { economics, feasibility, curve }),
    curve,
  };
}

function readMethod(plan: Entries, basis: MoneyBasis): Pick<PlanEconomics, "method" | "assumed"> {
  const values = answersIn(plan, FINANCING);
  const rate = shareOf(values, "discountRate");
  const tariff = shareOf(values, "tariffVariation");
  const points = shareOf(values, "rateVariation");
  const source = rate === null ? null : textOf(values, "discountRateSource");
  return {
    method: {
      basis,
      rate: { value: rate ?? ASSUMED.rate, source },
      range: { tariff: tariff ?? ASSUMED.tariffVariation, rate: points ?? ASSUMED.rateVariation },
    },
    assumed: [
      ...(source === null ? (["rate"] as const) : []),
      ...(tariff === null ? (["tariffVariation"] as const) : []),
      ...(points === null ? (["rateVariation"] as const) : []),
    ],
  };
}

/** Percentages are kept as typed: 5 is 5 %. */
function shareOf(values: EntryValues, field: string): number | null {
  const percent = numberOf(values, field);
  return percent === null ? null : percent / 100;
}

/** Ids of rows are unique within a list only. */
function actionAnswers(plan: Entries, rows: readonly ActionRow[]): (row: ActionRow) => EntryValues {
  const sections = [...new Set(rows.map(({ section }) => section))];
  const answers = new Map(
    sections.map((section) => [
      section,
      new Map(rowsIn(plan, section, ACTIONS).map(({ row, values }) => [row, values])),
    ]),
  );
  return ({ section, id }) => answers.get(section)?.get(id) ?? {};
}

function actionMoneyOf({ id, statedMoney, effect }: ActionRow): ActionMoney {
  return usedMoney(id, statedMoney, effect);
}

const GRADES: Readonly<Record<string, number>> = { easy: 3, effort: 2, hard: 1 };

function readGrades(values: EntryValues): FeasibilityGrades {
  const grade = (field: string) => GRADES[textOf(values, field) ?? ""] ?? null;
  return {
    capacity: grade("feasibleCapacity"),
    permits: grade("feasiblePermits"),
    money: grade("feasibleMoney"),
    support: grade("feasibleSupport"),
  };
}

/** Every amount of the plan's actions and their funding. */
export function actionAmounts(plan: Entries, rows: readonly ActionRow[]): Money[] {
  const answers = actionAnswers(plan, rows);
  const living = rows.filter(({ counted }) => counted !== "cancelled");
  return living.flatMap((row) => {
    const { investment, yearlyCost, yearlySaving } = actionMoneyOf(row);
    const sources = tableOf(answers(row), "fundingSources");
    const funding = sources.map((source) => moneyOf(source.values, "amount"));
    return [investment, yearlyCost, yearlySaving, ...funding].flatMap((money) => money ?? []);
  });
}
