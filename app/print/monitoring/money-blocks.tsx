import { sumMoney } from "~/domain/finance/money";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { BlockWords } from "../blocks/block-words";
import { MoneyTable } from "../blocks/finance-block";

const SOURCES = "financing-sources";

/** What the actions cost, what was spent of it, and out of which purse. */
export function SpendingBlock({ results, words }: { results: PlanResults; words: BlockWords }) {
  const { t, format, label } = words;
  const { spending } = results.monitoring;
  const { finance } = results;
  const stated = sumMoney(finance.spentSoFar ? [finance.spentSoFar] : []);
  const known = [spending.cost, spending.spent, stated].some(({ totals }) => totals.length > 0);
  if (!known) return <p className="quiet-text">{t("monitoring.noMoney")}</p>;
  const sources = [...new Set([...Object.keys(finance.bySource), ...Object.keys(spending.bySource)])];
  const nothing = sumMoney([]);
  return (
    <>
      {spending.share.value !== null && (
        <p className="lead">
          {t("monitoring.spentShare", {
            share: format.percent(spending.share.value, 0),
            count: spending.compared,
          })}
        </p>
      )}
      <MoneyTable
        caption={t("monitoring.spendingTitle")}
        heading={t("money.amount")}
        rows={[
          [t("print.cost"), spending.cost],
          [t("monitoring.spentByActions"), spending.spent],
          ...(stated.totals.length > 0
            ? [[t("monitoring.spentStated"), stated] as [string, typeof stated]]
            : []),
          [t("money.funded"), finance.funded],
          [t("money.withoutAnySource"), finance.unfunded],
        ]}
        words={words}
      />
      {sources.length > 0 && (
        <>
          <MoneyTable
            caption={t("monitoring.foreseenBySource")}
            heading={t("print.source")}
            rows={sources.map((code) => [label(SOURCES, code), finance.bySource[code] ?? nothing])}
            words={words}
          />
          {Object.keys(spending.bySource).length > 0 && (
            <MoneyTable
              caption={t("monitoring.spentBySource")}
              heading={t("print.source")}
              rows={Object.entries(spending.bySource).map(([code, sum]) => [label(SOURCES, code), sum])}
              words={words}
            />
          )}
        </>
      )}
      <p className="total-note">{t("monitoring.moneyHow")}</p>
    </>
  );
}
