import { type Money, sumMoney, type MoneySum, type MoneyTotal } from "~/domain/finance/money";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { BasisNote } from "./curve-block";
import { FundingByAction, FundingByYear } from "./funding-blocks";
import { actionName, monthText } from "./money-words";
import { ResultTable } from "./result-parts";

const SOURCES = "financing-sources";

const STATES = "funding-statuses";
const NO_STATE = "unknown";

/** Cost and funding; currencies and price dates that no stated rate converts stand apart. */
export function FinanceSummary({ results, words }: { results: PlanResults; words: BlockWords }) {
  const { finance } = results;
  const { t, label } = words;
  const one = (money: Money | null | undefined) => sumMoney(money ? [money] : []);
  const stated: [string, MoneySum][] = [
    [t("print.overallBudget"), one(finance.overallBudget)],
    [t("money.budgetUnfunded"), one(finance.budgetGap?.unfunded)],
    [t("money.budgetNotSecured"), one(finance.budgetGap?.notSecured)],
    [t("print.spentSoFar"), one(finance.spentSoFar)],
  ];
  const rows: [string, MoneySum][] = [
    ...stated.filter(([, sum]) => sum.totals.length > 0),
    [t("print.cost"), finance.cost],
    [t("money.funded"), finance.funded],
    [t("money.withoutAnySource"), finance.unfunded],
    ...(finance.notSecured ? [[t("money.notSecured"), finance.notSecured] as [string, MoneySum]] : []),
  ];
  const bySource = Object.entries(finance.bySource).map(([source, sum]): [string, MoneySum] => [
    label(SOURCES, source),
    sum,
  ]);
  const byState = Object.entries(finance.byState ?? {}).map(([state, sum]): [string, MoneySum] => [
    state === NO_STATE ? t("money.stateUnknown") : label(STATES, state),
    sum,
  ]);
  const names = new Map(
    [...results.actions.rows, ...results.adaptation.rows].map((action) => [action.id, actionName(action)]),
  );
  if (rows.every(([, sum]) => sum.totals.length === 0)) return null;
  return (
    <div className="results">
      <MoneyTable caption={t("print.financeTitle")} heading={t("money.amount")} rows={rows} words={words} />
      {bySource.length > 0 && (
        <MoneyTable
          caption={t("print.bySourceTitle")}
          heading={t("print.source")}
          rows={bySource}
          words={words}
        />
      )}
      {byState.length > 0 && (
        <MoneyTable
          caption={t("money.byStateTitle")}
          heading={t("money.state")}
          rows={byState}
          words={words}
        />
      )}
      {finance.economics && <BasisNote finance={finance} words={words} />}
      <FundingByYear finance={finance} words={words} />
      <FundingByAction finance={finance} names={names} words={words} />
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

export function MoneyTable({ caption, heading, rows, words }: MoneyTableProps) {
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
