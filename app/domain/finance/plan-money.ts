import { type Money, moneyKey } from "./money";

/** The money in which a plan compares: one currency at constant prices of one month (YYYY-MM). */
export type PlanMoney = Pick<Money, "currency" | "priceDate">;

/** What one unit of another money is worth in the plan's: an exchange rate, a price index, or both in one. */
export interface ConversionRate {
  currency: string;
  /** Month of the prices that are converted; null for amounts that name none. */
  priceDate: string | null;
  /** Units of the plan's money for one unit of the other. */
  rate: number;
  /** Day of the rate, YYYY-MM-DD. */
  date: string | null;
  source: string | null;
}

export interface MoneyBasis {
  /** Null while the plan states none and its amounts are of several moneys. */
  money: PlanMoney | null;
  /** "found": stated nowhere, but every amount of the plan is in it. */
  origin: "stated" | "found" | "none";
  rates: readonly ConversionRate[];
}

export interface ConvertedMoney {
  money: Money;
  /** Null when nothing had to be converted, or could not be. */
  by: ConversionRate | null;
}

/** The stated money; without one, the only one that there is. Pesos of two months are two moneys. */
export function moneyBasis(
  stated: PlanMoney | null,
  rates: readonly ConversionRate[],
  amounts: readonly Money[],
): MoneyBasis {
  if (stated !== null) return { money: stated, origin: "stated", rates };
  const [first] = amounts;
  const one = first !== undefined && amounts.every((money) => moneyKey(money) === moneyKey(first));
  if (!one) return { money: null, origin: "none", rates };
  return { money: { currency: first.currency, priceDate: first.priceDate }, origin: "found", rates };
}

/** In the plan's money by a stated rate; as it is when there is none: nothing is converted silently. */
export function toPlanMoney(money: Money, { money: plan, rates }: MoneyBasis): ConvertedMoney {
  if (plan === null || moneyKey(money) === moneyKey(plan)) return { money, by: null };
  const by = rates.find((rate) => moneyKey(rate) === moneyKey(money)) ?? null;
  if (by === null) return { money, by };
  return { money: { ...plan, amount: money.amount * by.rate }, by };
}

/** In the plan's money, as it was or by a rate. */
export function isComparable(money: Money, { money: plan }: MoneyBasis): boolean {
  return plan !== null && moneyKey(money) === moneyKey(plan);
}
