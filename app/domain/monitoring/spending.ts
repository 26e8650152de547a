/** What was spent against what the actions cost, and by source. Moneys that no rate converts stay apart. */
import { moneyKey, type Money, type MoneySum, sumMoney } from "../finance/money";
import { type Explained, explainedFrom } from "../numbers/explained";

export interface SpendingItem {
  id: string;
  /** Investment. */
  cost: Money | null;
  /** As the action states it, else the sum of what it spent of its sources. */
  spent: Money | null;
  bySource: readonly { source: string; spent: Money | null }[];
}

export interface SpendingRow extends SpendingItem {
  /** Spent over investment, when both are in one money; share. */
  share: Explained;
}

export interface SpendingResult {
  rows: SpendingRow[];
  cost: MoneySum;
  spent: MoneySum;
  /** By code of the source, of what is told by source. */
  bySource: Record<string, MoneySum>;
  /** Of the actions of which both are known in one money: spent over investment; share. */
  share: Explained;
  /** Actions that this share rests on. */
  compared: number;
}

export function computeSpending(items: readonly SpendingItem[]): SpendingResult {
  const comparable = items.filter(isComparable);
  const keys = new Set(comparable.flatMap(({ cost }) => (cost ? [moneyKey(cost)] : [])));
  // Shares of two moneys make no share together.
  const one = keys.size === 1 ? comparable : [];
  return {
    rows: items.map((item) => ({ ...item, share: shareOf(isComparable(item) ? [item] : []) })),
    cost: sumMoney(items.map(({ cost }) => cost)),
    spent: sumMoney(items.map(({ spent }) => spent)),
    bySource: spentBySource(items),
    share: shareOf(one),
    compared: one.length,
  };
}

/** What an action states goes before the sum of its sources; two moneys are no sum. */
export function spentOf(stated: Money | null, bySource: readonly (Money | null)[]): Money | null {
  if (stated !== null) return stated;
  const known = bySource.flatMap((money) => money ?? []);
  const [first] = known;
  if (first === undefined || known.some((money) => moneyKey(money) !== moneyKey(first))) return null;
  return { ...first, amount: known.reduce((sum, { amount }) => sum + amount, 0) };
}

function isComparable({ cost, spent }: SpendingItem): boolean {
  return cost !== null && spent !== null && moneyKey(cost) === moneyKey(spent);
}

function shareOf(items: readonly SpendingItem[]): Explained {
  const unit = items[0]?.cost?.currency ?? "";
  const sum = (of: (item: SpendingItem) => Money | null) =>
    items.length === 0 ? null : items.reduce((total, item) => total + (of(item)?.amount ?? 0), 0);
  return explainedFrom(
    "share",
    {
      formula: "g = G / I",
      inputs: [
        { symbol: "G", labelKey: "input.spentSoFar", value: sum(({ spent }) => spent), unit },
        { symbol: "I", labelKey: "input.investment", value: sum(({ cost }) => cost), unit },
      ],
    },
    (spent, cost) => (cost === 0 ? null : spent / cost),
  );
}

function spentBySource(items: readonly SpendingItem[]): Record<string, MoneySum> {
  const told = items.flatMap(({ bySource }) => bySource).filter(({ spent }) => spent !== null);
  const codes = [...new Set(told.map(({ source }) => source))];
  return Object.fromEntries(
    codes.map((code) => [
      code,
      sumMoney(told.filter(({ source }) => source === code).map(({ spent }) => spent)),
    ]),
  );
}
