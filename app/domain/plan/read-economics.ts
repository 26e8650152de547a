/** What actions cost and earn, in the plan's money: the answers that the arithmetic of money takes. */
import type { ActionRow, ActionTotals } from "../actions/action-totals";
import { feasibilityOf, type Feasibility, type FeasibilityGrades } from "../actions/feasibility";
import { abatementCurve, type AbatementCurve } from "../finance/abatement-curve";
import { actionEconomics, type ActionMoney, type EconomicsMethod } from "../finance/action-economics";
import type { Money } from "../finance/money";
import { type ConversionRate, type MoneyBasis, moneyBasis, type PlanMoney } from "../finance/plan-money";
import { type RankedAction, rankedActions } from "../finance/ranking";
import type { EntryValues } from "../template/value";
import { answersIn, moneyOf, numberOf, rowsIn, tableOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import { ACTIONS } from "./read-actions";

export const FINANCING = "financing";

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

/** The plan's money and rates; `amounts` are all that the plan's actions and funding state. */
export function readMoneyBasis(plan: Entries, amounts: readonly Money[]): MoneyBasis {
  const values = answersIn(plan, FINANCING);
  return moneyBasis(statedMoney(values), readRates(values), amounts);
}

/** A currency without its month is not yet a money to compare in. */
function statedMoney(values: EntryValues): PlanMoney | null {
  const currency = textOf(values, "planCurrency");
  const priceDate = textOf(values, "planPriceMonth");
  return currency === null || priceDate === null ? null : { currency, priceDate };
}

function readRates(values: EntryValues): ConversionRate[] {
  return tableOf(values, "exchangeRates").flatMap((row) => {
    const currency = textOf(row.values, "currency");
    const rate = numberOf(row.values, "rate");
    if (currency === null || rate === null || rate <= 0) return [];
    return [
      {
        currency,
        rate,
        priceDate: textOf(row.values, "priceMonth"),
        date: textOf(row.values, "rateDate"),
        source: textOf(row.values, "rateSource"),
      },
    ];
  });
}

export function readEconomics(plan: Entries, mitigation: ActionTotals, basis: MoneyBasis): PlanEconomics {
  const { method, assumed } = readMethod(plan, basis);
  const answers = actionAnswers(plan, mitigation.rows);
  const economics = new Map(
    [...answers].map(([id, values]) => [id, actionEconomics(readActionMoney(id, values), method)]),
  );
  const feasibility = new Map<string, Feasibility>(
    [...answers].map(([id, values]) => [id, feasibilityOf(readGrades(values))]),
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

function actionAnswers(plan: Entries, rows: readonly ActionRow[]): Map<string, EntryValues> {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return new Map(
    sections.flatMap((section) =>
      rowsIn(plan, section, ACTIONS).map(({ row, values }): [string, EntryValues] => [row, values]),
    ),
  );
}

export function readActionMoney(id: string, values: EntryValues): ActionMoney {
  return {
    id,
    investment: moneyOf(values, "investment"),
    yearlyCost: moneyOf(values, "yearlyCost"),
    yearlySaving: moneyOf(values, "yearlySaving"),
    lifetimeYears: numberOf(values, "lifetimeYears"),
  };
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
  const living = new Set(rows.filter(({ counted }) => counted !== "cancelled").map(({ id }) => id));
  const answers = [...actionAnswers(plan, rows)].filter(([id]) => living.has(id));
  return answers.flatMap(([id, values]) => {
    const { investment, yearlyCost, yearlySaving } = readActionMoney(id, values);
    const funding = tableOf(values, "fundingSources").map((row) => moneyOf(row.values, "amount"));
    return [investment, yearlyCost, yearlySaving, ...funding].flatMap((money) => money ?? []);
  });
}
