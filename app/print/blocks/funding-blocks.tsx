/** Who pays for the actions: by state, by year and source, and action by action. */
import { StackedBarChart } from "~/components/charts/stacked-bar-chart";
import type { FinanceYear } from "~/domain/finance/by-year";
import { type Money, moneyKey } from "~/domain/finance/money";
import type { PlanFinance } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { monthText, planMoneyText } from "./money-words";
import { ChartTable, ResultTable } from "./result-parts";

const SOURCES = "financing-sources";
const UNFUNDED = "unfunded";

interface FundingProps {
  finance: PlanFinance;
  words: BlockWords;
}

/** Only what is in the plan's money: the rest stands apart in the tables by currency. */
export function FundingByYear({ finance: { byYear, planMoney }, words }: FundingProps) {
  if (!byYear || byYear.length === 0 || !planMoney) return null;
  const { t, format } = words;
  const sources = [...new Set(byYear.flatMap(({ bySource }) => Object.keys(bySource)))];
  const series = [
    ...sources.map((code) => ({ id: code, label: words.label(SOURCES, code) })),
    { id: UNFUNDED, label: t("money.withoutAnySource") },
  ];
  const amount = (value: number | null) =>
    value === null ? words.chart.noData : format.money(value, planMoney.currency);
  const valuesOf = ({ bySource, unfunded }: FinanceYear) => [
    ...sources.map((code) => bySource[code] ?? 0),
    unfunded.value,
  ];
  const label = ({ year }: FinanceYear) => (year === null ? t("money.noDates") : String(year));
  return (
    <>
      <StackedBarChart
        id="finance-by-year"
        title={t("money.byYearTitle", { money: planMoneyText(planMoney, words) })}
        finding={findingOf(byYear, words)}
        words={{ ...words.chart, format: (value) => shortAmount(value, words) }}
        table="follows"
        series={series}
        columns={byYear.map((year) => ({
          id: label(year),
          label: label(year),
          values: valuesOf(year),
        }))}
        headings={{ column: t("money.year"), total: t("money.costOfYear") }}
      />
      <ChartTable
        words={words}
        caption={t("money.byYearTitle", { money: planMoneyText(planMoney, words) })}
        columns={[t("money.year"), ...series.map((one) => one.label), t("money.costOfYear")]}
        rows={byYear.map((year) => [
          <span key="year" className="reference">
            {label(year)}
          </span>,
          ...valuesOf(year).map(amount),
          amount(year.cost.value),
        ])}
      />
      <p className="total-note">{t("money.byYearNote")}</p>
    </>
  );
}

/** In millions where a column has no room for more. */
function shortAmount(value: number, { format }: BlockWords): string {
  return Math.abs(value) >= 1e6 ? `${format.number(value / 1e6, 1)} M` : format.number(value, 0);
}

function findingOf(byYear: readonly FinanceYear[], { t }: BlockWords): string {
  const dated = byYear.filter(({ year, cost }) => year !== null && cost.value !== null);
  const [first] = [...dated].sort((a, b) => (b.cost.value ?? 0) - (a.cost.value ?? 0));
  return first ? t("money.byYearFinding", { year: first.year ?? "" }) : t("money.byYearNone");
}

/** One line an action; amounts in another money than the plan's carry their own. */
export function FundingByAction({
  finance,
  names,
  words,
}: FundingProps & { names: ReadonlyMap<string, string> }) {
  const { t } = words;
  if (!finance.gaps || finance.gaps.length === 0) return null;
  const { planMoney } = finance;
  const text = (money: Money | null) => {
    if (money === null) return words.chart.noData;
    const inPlanMoney = planMoney !== null && moneyKey(money) === moneyKey(planMoney);
    const amount = words.format.money(money.amount, money.currency);
    if (inPlanMoney || money.priceDate === null) return amount;
    return t("print.moneyAt", { amount, month: monthText(money.priceDate) });
  };
  const known = finance.gaps.filter(({ cost }) => cost !== null);
  if (known.length === 0) return null;
  const table = (
    <ResultTable
      caption={t("money.gapsTitle", {
        money: finance.planMoney ? planMoneyText(finance.planMoney, words) : "–",
      })}
      columns={[t("money.action"), t("money.investment"), t("money.withoutAnySource"), t("money.notSecured")]}
      rows={known.map(({ id, cost, unfunded, notSecured }) => [
        names.get(id) ?? id,
        text(cost),
        text(unfunded),
        text(notSecured),
      ])}
    />
  );
  if (words.chartTable === "shown") return table;
  return (
    <details className="details">
      <summary>{t("money.gapsOpen")}</summary>
      {table}
    </details>
  );
}
