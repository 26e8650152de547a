import { type Money, moneyKey, type MoneySum, sumMoney } from "./money";

export interface Funding {
  /** Code of the financing source. */
  source: string;
  /** Code of how far it is: secured, requested, to be sought; null when nobody says. */
  state?: string | null;
  money: Money | null;
}

/** Cost and funding of an action. */
export interface CostItem {
  id: string;
  cost: Money | null;
  funding: readonly Funding[];
}

/** What is left to find of one cost; unknown when the cost, or how much a source gives, is unknown. */
export interface FundingGap {
  id: string;
  cost: Money | null;
  /** Without any source yet. */
  unfunded: Money | null;
  /** Not secured: also what was asked for and not answered. */
  notSecured: Money | null;
}

export interface FinanceResult {
  cost: MoneySum;
  /** What has a source, secured or not. */
  funded: MoneySum;
  bySource: Record<string, MoneySum>;
  /** By code of its state; "unknown" where nobody says. */
  byState: Record<string, MoneySum>;
  /** Cost without its funding; an action without known cost is unknown, funding beyond the cost is not negative. */
  unfunded: MoneySum;
  notSecured: MoneySum;
  gaps: FundingGap[];
  /** Actions whose funding is in another currency or of another price date than their cost: nothing subtracted. */
  notComparable: string[];
}

export const SECURED = "secured";
const TO_BE_SOUGHT = "to-be-sought";
const NOT_ALLOCATED = "not-allocated";

/** Totals of money, never mixing currencies or price dates. */
export function computeFinance(items: readonly CostItem[]): FinanceResult {
  const named = items.flatMap((item) => item.funding);
  const funding = named.filter(hasSource);
  const gaps = items.map(fundingGap);
  return {
    cost: sumMoney(items.map((item) => item.cost)),
    funded: sumMoney(funding.map((entry) => entry.money)),
    bySource: sumsBy(named, ({ source }) => source),
    byState: sumsBy(named, ({ state }) => state ?? "unknown"),
    unfunded: sumMoney(gaps.map(({ unfunded }) => unfunded)),
    notSecured: sumMoney(gaps.map(({ notSecured }) => notSecured)),
    gaps,
    notComparable: items.filter(hasOtherMoney).map((item) => item.id),
  };
}

/** A line that says "still to be sought" names a wish, not a source. */
export function hasSource({ source, state }: Funding): boolean {
  return source !== NOT_ALLOCATED && state !== TO_BE_SOUGHT;
}

export function fundingGap(item: CostItem): FundingGap {
  return {
    id: item.id,
    cost: item.cost,
    unfunded: leftOf(item, item.funding.filter(hasSource)),
    notSecured: leftOf(
      item,
      item.funding.filter(({ state }) => state === SECURED),
    ),
  };
}

function sumsBy(funding: readonly Funding[], of: (entry: Funding) => string): Record<string, MoneySum> {
  const codes = [...new Set(funding.map(of))];
  return Object.fromEntries(
    codes.map((code) => [
      code,
      sumMoney(funding.filter((entry) => of(entry) === code).map(({ money }) => money)),
    ]),
  );
}

function leftOf({ cost }: CostItem, funding: readonly Funding[]): Money | null {
  if (cost === null || hasOtherMoney({ id: "", cost, funding })) return null;
  let left = cost.amount;
  for (const { money } of funding) {
    if (money === null) return null;
    left -= money.amount;
  }
  return { ...cost, amount: Math.max(0, left) };
}

function hasOtherMoney({ cost, funding }: CostItem): boolean {
  return cost !== null && funding.some(({ money }) => money !== null && moneyKey(money) !== moneyKey(cost));
}
