/** Cost and funding of the actions over the years, in one money: each amount in equal parts over its months. */
import { type Tally, tally } from "../numbers/explained";
import type { FundingGap } from "./finance";
import type { Money } from "./money";
import { isComparable, type MoneyBasis } from "./plan-money";

export interface DatedCost extends FundingGap {
  /** "YYYY-MM". */
  start: string | null;
  end: string | null;
  continuous: boolean;
  /** Money that a source gives or was asked for. */
  funding: readonly { source: string; money: Money | null }[];
}

export interface FinanceYear {
  /** Null: of actions without dates. */
  year: number | null;
  cost: Tally;
  /** By code of the source. */
  bySource: Record<string, number>;
  /** Without any source yet. */
  unfunded: Tally;
}

/** By year, what has no date last; amounts that are not in the plan's money stay out. */
export function financeByYear(items: readonly DatedCost[], basis: MoneyBasis): FinanceYear[] {
  const inPlanMoney = (money: Money | null) =>
    money !== null && isComparable(money, basis) ? money.amount : null;
  const parts = items.flatMap((item) =>
    sharesOf(item).map(({ year, share }) => {
      const of = (money: Money | null) => {
        const amount = inPlanMoney(money);
        return amount === null ? null : amount * share;
      };
      return {
        year,
        cost: of(item.cost),
        unfunded: item.cost === null ? null : of(item.unfunded),
        funding: item.funding.map(({ source, money }) => ({ source, amount: of(money) })),
      };
    }),
  );
  const years = [...new Set(parts.map(({ year }) => year))].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  );
  return years
    .map((year) =>
      yearOf(
        year,
        parts.filter((part) => part.year === year),
      ),
    )
    .filter(({ cost, bySource }) => cost.known > 0 || Object.keys(bySource).length > 0);
}

interface Part {
  year: number | null;
  cost: number | null;
  unfunded: number | null;
  funding: { source: string; amount: number | null }[];
}

function yearOf(year: number | null, parts: readonly Part[]): FinanceYear {
  const bySource: Record<string, number> = {};
  for (const { source, amount } of parts.flatMap(({ funding }) => funding)) {
    if (amount !== null) bySource[source] = (bySource[source] ?? 0) + amount;
  }
  return {
    year,
    cost: tally(parts.map(({ cost }) => cost)),
    bySource,
    unfunded: tally(parts.map(({ unfunded }) => unfunded)),
  };
}

/** A continuous action spends its investment in the year in which it starts. */
function sharesOf({ start, end, continuous }: DatedCost): { year: number | null; share: number }[] {
  const from = start === null ? null : monthNumber(start);
  const to = end === null ? (continuous ? from : null) : monthNumber(end);
  if (from === null || to === null || to < from) return [{ year: null, share: 1 }];
  const months = new Map<number, number>();
  for (let month = from; month <= to; month += 1) {
    const year = Math.floor(month / 12);
    months.set(year, (months.get(year) ?? 0) + 1);
  }
  return [...months].map(([year, count]) => ({ year, share: count / (to - from + 1) }));
}

function monthNumber(month: string): number {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return year * 12 + of - 1;
}
