/** The plan's money and the rates at which other moneys are brought to it. */
import type { Money } from "../finance/money";
import { type ConversionRate, type MoneyBasis, moneyBasis, type PlanMoney } from "../finance/plan-money";
import type { EntryValues } from "../template/value";
import { answersIn, numberOf, tableOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";

export const FINANCING = "financing";

type Entries = Pick<PlanDocument, "entries">;

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
