import type { ActionRow, ActionTotals } from "../actions/action-totals";
import { financeByYear } from "../finance/by-year";
import { type CostItem, computeFinance, fundingGap, hasSource } from "../finance/finance";
import type { Money } from "../finance/money";
import { type ConversionRate, type MoneyBasis, isComparable, toPlanMoney } from "../finance/plan-money";
import { answersIn, moneyOf, tableOf, textOf } from "./answers";
import type { PlanFinance } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { countedActions } from "./read-actions";
import { actionAmounts, readEconomics } from "./read-economics";
import { FINANCING, readMoneyBasis } from "./read-money";

/**
 * Costs and funding of all actions that are not cancelled, and what the plan states as a whole. What has a stated
 * rate is in the plan's money; the rest stands apart.
 */
export function readFinance(
  plan: Pick<PlanDocument, "entries">,
  mitigation: ActionTotals,
  adaptation: ActionTotals,
): PlanFinance {
  const values = answersIn(plan, FINANCING);
  const actions = countedActions([...mitigation.rows, ...adaptation.rows]);
  const sources = tableOf(values, "sources").map((row) => ({
    row: row.id,
    source: textOf(row.values, "source"),
    detail: textOf(row.values, "detail"),
    money: moneyOf(row.values, "amount"),
    state: textOf(row.values, "state"),
  }));
  const overallBudget = moneyOf(values, "overallBudget");
  const basis = readMoneyBasisOf(plan, [...mitigation.rows, ...adaptation.rows]);
  const items = actions.map(({ finance }) => inPlanMoney(finance, basis));
  const result = computeFinance(items);
  return {
    ...result,
    overallBudget,
    spentSoFar: moneyOf(values, "spentSoFar"),
    sources,
    planMoney: basis.money,
    planMoneyOrigin: basis.origin,
    conversions: conversionsOf(actions, basis),
    notConverted: items.filter((item) => hasMoneyApart(item, basis)).map(({ id }) => id),
    budgetGap: fundingGap(
      inPlanMoney(
        {
          id: "budget",
          cost: overallBudget,
          funding: sources.map(({ source, state, money }) => ({
            source: source ?? "not-allocated",
            state,
            money,
          })),
        },
        basis,
      ),
    ),
    byYear: financeByYear(
      actions.flatMap((action, index) => {
        const item = items[index];
        const gap = result.gaps[index];
        if (!item || !gap) return [];
        return [{ ...datesOf(action), ...gap, funding: item.funding.filter(hasSource) }];
      }),
      basis,
    ),
    economics: readEconomics(plan, mitigation, basis),
  };
}

/** The plan's money and rates, from what it states and all that its actions, budget and sources name. */
export function readMoneyBasisOf(
  plan: Pick<PlanDocument, "entries">,
  actions: readonly ActionRow[],
): MoneyBasis {
  const values = answersIn(plan, FINANCING);
  const sources = tableOf(values, "sources").map((row) => moneyOf(row.values, "amount"));
  const stated = [moneyOf(values, "overallBudget"), ...sources].flatMap((money) => money ?? []);
  return readMoneyBasis(plan, [...actionAmounts(plan, actions), ...stated]);
}

function datesOf({ start, end, continuous }: ActionRow) {
  return { start, end, continuous };
}

function inPlanMoney({ id, cost, funding }: CostItem, basis: MoneyBasis): CostItem {
  const converted = (money: Money | null) => money && toPlanMoney(money, basis).money;
  return {
    id,
    cost: converted(cost),
    funding: funding.map((entry) => ({ ...entry, money: converted(entry.money) })),
  };
}

function moneyIn({ cost, funding }: CostItem): Money[] {
  return [cost, ...funding.map(({ money }) => money)].flatMap((money) => money ?? []);
}

/** In a money that no stated rate brings to the plan's. */
function hasMoneyApart(item: CostItem, basis: MoneyBasis): boolean {
  return moneyIn(item).some((money) => !isComparable(money, basis));
}

/** The rates that were used, each once. */
function conversionsOf(actions: readonly ActionRow[], basis: MoneyBasis): ConversionRate[] {
  const used = actions
    .flatMap(({ finance }) => moneyIn(finance))
    .flatMap((money) => toPlanMoney(money, basis).by ?? []);
  return [...new Set(used)];
}
