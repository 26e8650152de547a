import { sumMoney, type MoneySum, type MoneyTotal } from "~/domain/finance/money";
import type { PlanFinance } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

const SOURCES = "financing-sources";

/** Cost and funding; currencies and price dates stand apart, for they cannot be added. */
export function FinanceSummary({ finance, words }: { finance: PlanFinance; words: BlockWords }) {
  const { t, label } = words;
  const stated: [string, MoneySum][] = [
    [t("print.overallBudget"), sumMoney(finance.overallBudget ? [finance.overallBudget] : [])],
    [t("print.spentSoFar"), sumMoney(finance.spentSoFar ? [finance.spentSoFar] : [])],
  ];
  const rows: [string, MoneySum][] = [
    ...stated.filter(([, sum]) => sum.totals.length > 0),
    [t("print.cost"), finance.cost],
    [t("print.funded"), finance.funded],
    [t("print.unfunded"), finance.unfunded],
  ];
  const bySource = Object.entries(finance.bySource).map(([source, sum]): [string, MoneySum] => [
    label(SOURCES, source),
    sum,
  ]);
  if (rows.every(([, sum]) => sum.totals.length === 0)) return null;
  return (
    <div className="results">
      <MoneyTable caption={t("print.financeTitle")} heading="" rows={rows} words={words} />
      {bySource.length > 0 && (
        <MoneyTable
          caption={t("print.bySourceTitle")}
          heading={t("print.source")}
          rows={bySource}
          words={words}
        />
      )}
      {finance.notComparable.length > 0 && (
        <p className="total-note">{t("print.notComparable", { count: finance.notComparable.length })}</p>
      )}
    </div>
  );
}

interface MoneyTableProps {
  caption: string;
  heading: string;
  rows: readonly [string, MoneySum][];
  words: BlockWords;
}

function MoneyTable({ caption, heading, rows, words }: MoneyTableProps) {
  const { t, format } = words;
  const kinds = new Map(rows.flatMap(([, sum]) => sum.totals).map((total) => [kindOf(total), total]));
  const columns = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const cell = (sum: MoneySum, kind: string) => {
    const total = sum.totals.find((candidate) => kindOf(candidate) === kind);
    return total ? format.money(total.value, total.currency) : "–";
  };
  return (
    <ResultTable
      caption={caption}
      columns={[
        heading,
        ...columns.map(([, { currency, priceDate }]) =>
          priceDate === null ? currency : t("print.moneyColumn", { currency, month: monthText(priceDate) }),
        ),
        t("print.withoutAmount"),
      ]}
      rows={rows.map(([name, sum]) => [
        name,
        ...columns.map(([kind]) => cell(sum, kind)),
        format.number(sum.unknown, 0),
      ])}
    />
  );
}

function kindOf({ currency, priceDate }: MoneyTotal): string {
  return `${currency} ${priceDate ?? ""}`;
}

/** One line for each currency and price date: "$ 12.000.000 (precios de 03/2026)". */
export function moneyLines(sum: MoneySum, words: BlockWords): string[] {
  return sum.totals.map((total) => moneyLine(total, words));
}

export function moneyLine({ value, currency, priceDate }: MoneyTotal, { t, format }: BlockWords): string {
  const amount = format.money(value, currency);
  return priceDate === null ? amount : t("print.moneyAt", { amount, month: monthText(priceDate) });
}

/** "2026-03" as "03/2026". */
export function monthText(month: string): string {
  return month.split("-").reverse().join("/");
}
