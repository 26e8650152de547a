import { tally, type Tally } from "../numbers/explained";

/** Money never stands without its currency; prices are those of a month (YYYY-MM) when it is known. */
export interface Money {
  amount: number;
  /** ISO 4217. */
  currency: string;
  priceDate: string | null;
}

export interface MoneyTotal extends Tally {
  currency: string;
  priceDate: string | null;
}

export interface MoneySum {
  /** One total per currency and price date: these are never added together. */
  totals: MoneyTotal[];
  /** Amounts that are not known. */
  unknown: number;
}

/** Sums money by currency and price date, ordered by both. */
export function sumMoney(amounts: Iterable<Money | null>): MoneySum {
  const groups = new Map<string, Money[]>();
  let unknown = 0;
  for (const money of amounts) {
    if (money === null) {
      unknown += 1;
      continue;
    }
    const group = groups.get(moneyKey(money));
    if (group) group.push(money);
    else groups.set(moneyKey(money), [money]);
  }
  const keys = [...groups.keys()].sort();
  return { totals: keys.flatMap((key) => groupTotal(groups.get(key) ?? [])), unknown };
}

/** Two amounts may be added or compared only when this is equal. */
export function moneyKey(money: Pick<Money, "currency" | "priceDate">): string {
  return `${money.currency} ${money.priceDate ?? ""}`;
}

function groupTotal(group: readonly Money[]): MoneyTotal[] {
  const [first] = group;
  if (first === undefined) return [];
  const { currency, priceDate } = first;
  return [{ currency, priceDate, ...tally(group.map((money) => money.amount)) }];
}
