/** Money of the plan in words. */
import type { ActionEconomics } from "~/domain/finance/action-economics";
import type { ConversionRate, PlanMoney } from "~/domain/finance/plan-money";
import type { RankedAction } from "~/domain/finance/ranking";
import type { PlanFinance } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";

/** "2026-03" as "03/2026". */
export function monthText(month: string): string {
  return month.split("-").reverse().join("/");
}

/** "ARS, precios de 03/2026". */
export function planMoneyText({ currency, priceDate }: PlanMoney, { t }: BlockWords): string {
  return priceDate === null ? currency : t("print.moneyColumn", { currency, month: monthText(priceDate) });
}

/** In which money and at which rate everything is worked out. */
export function basisText({ planMoney, economics }: PlanFinance, { t, format }: BlockWords): string {
  if (planMoney === null) return t("money.basis.none");
  const { currency, priceDate } = planMoney;
  const params = {
    currency,
    rate: format.percent(economics.method.rate.value, 2),
    mark: economics.assumed.includes("rate") ? t("money.assumedMark") : "",
  };
  return priceDate === null
    ? t("money.basis.undated", params)
    : t("money.basis.stated", { ...params, month: monthText(priceDate) });
}

/** "1 USD (03/2026) = 1.450 ARS (BCRA, 2 de marzo de 2026)". */
export function conversionText(
  { currency, priceDate, rate, date, source }: ConversionRate,
  plan: PlanMoney,
  { t, format }: BlockWords,
): string {
  const known = [source ?? t("money.withoutSource"), ...(date === null ? [] : [format.date(date)])];
  return t("money.conversion", {
    currency,
    month: priceDate === null ? t("money.noMonth") : monthText(priceDate),
    rate: format.number(rate, 4),
    plan: plan.currency,
    source: ` (${known.join(", ")})`,
  });
}

export function actionName({ number, title }: { number: string | null; title: string }): string {
  return number === null ? title : `${number} · ${title}`;
}

export function paybackText({ economics }: Pick<RankedAction, "economics">, words: BlockWords): string {
  const { t } = words;
  return economics.neverPaysBack ? t("money.never") : yearsText(economics.payback.value, words);
}

export function yearsText(years: number | null, { t, format, chart }: BlockWords): string {
  return years === null ? chart.noData : t("money.yearsCount", { years: format.number(years, 1) });
}

/** In the money of the action, named where it is not the plan's. */
export function actionMoneyText(
  value: number | null,
  { money, comparable }: ActionEconomics,
  { format, chart, t }: BlockWords,
): string {
  if (value === null || money === null) return chart.noData;
  const amount = format.money(value, money.currency);
  if (comparable || money.priceDate === null) return amount;
  return t("print.moneyAt", { amount, month: monthText(money.priceDate) });
}

export function feasibilityText({ feasibility }: RankedAction, { t, format, chart }: BlockWords): string {
  const { score, graded } = feasibility;
  if (score.value === null) return chart.noData;
  return t("money.feasibilityOf", { score: format.number(score.value, 1), graded });
}

export function costPerTonneText({ costPerTonne, economics }: RankedAction, { format, chart }: BlockWords) {
  if (costPerTonne === null || costPerTonne.value === null || economics.money === null) return chart.noData;
  return format.money(costPerTonne.value, economics.money.currency);
}

export function tonnesText({ tco2e, counted }: RankedAction, { t, format }: BlockWords): string {
  return counted === "shared" ? t("money.sharedEffect") : format.number(tco2e, 0);
}

/** What has to be answered before an action can be compared; empty when nothing. */
export function missingText({ economics, tco2e, counted }: RankedAction, { t }: BlockWords): string {
  return [
    ...economics.missing.map((what) => t(`money.missing.${what}`)),
    ...(tco2e === null && counted === "total" ? [t("money.missing.tonnes")] : []),
  ].join(", ");
}
