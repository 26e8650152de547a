import { type Money, moneyKey, type MoneySum, sumMoney } from "./money";

export interface Funding {
  /** Code of the financing source. */
  source: string;
  money: Money | null;
}

/** Cost and funding of an action. */
export interface CostItem {
  id: string;
  cost: Money | null;
  funding: readonly Funding[];
}

export interface FinanceResult {
  cost: MoneySum;
  funded: MoneySum;
  bySource: Record<string, MoneySum>;
  /** Cost without its funding; an action without known cost is unknown, funding beyond the cost is not negative. */
  unfunded: MoneySum;
  /** Actions whose funding is in another currency or of another price date than their cost: nothing subtracted. */
  notComparable: string[];
}

/** Totals of money, never mixing currencies or price dates. */
export function computeFinance(items: readonly CostItem[]): FinanceResult {
  const funding = items.flatMap((item) => item.funding);
  const sources = [...new Set(funding.map((entry) => entry.source))];
  return {
    cost: sumMoney(items.map((item) => item.cost)),
    funded: sumMoney(funding.map((entry) => entry.money)),
    bySource: Object.fromEntries(sources.map((source) => [source, ofSource(funding, source)])),
    unfunded: sumMoney(items.map(unfundedOf)),
    notComparable: items.filter(hasOtherMoney).map((item) => item.id),
  };
}

function ofSource(funding: readonly Funding[], source: string): MoneySum {
  return sumMoney(funding.filter((entry) => entry.source === source).map((entry) => entry.money));
}

/** What is left to find; unknown when the cost, or how much a source gives, is unknown. */
function unfundedOf(item: CostItem): Money | null {
  const { cost } = item;
  if (cost === null || hasOtherMoney(item)) return null;
  let left = cost.amount;
  for (const { money } of item.funding) {
    if (money === null) return null;
    left -= money.amount;
  }
  return { ...cost, amount: Math.max(0, left) };
}

function hasOtherMoney({ cost, funding }: CostItem): boolean {
  return cost !== null && funding.some(({ money }) => money !== null && moneyKey(money) !== moneyKey(cost));
}
