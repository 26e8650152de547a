import { AbatementChart } from "~/components/charts/abatement-chart";
import type { CurveBar } from "~/domain/finance/abatement-curve";
import { type RankedAction, sortRanking } from "~/domain/finance/ranking";
import { ratio } from "~/domain/numbers/explained";
import type { PlanFinance } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import {
  actionMoneyText,
  actionName,
  basisText,
  conversionText,
  costPerTonneText,
  feasibilityText,
  missingText,
  paybackText,
  tonnesText,
} from "./money-words";
import { ChartTable, ResultTable, tonnes } from "./result-parts";

interface CurveProps {
  finance: PlanFinance;
  words: BlockWords;
}

/** The cost curve with the ranking of the actions by cost, for the printed chapter. */
export function CurveChapter({ finance, words }: CurveProps) {
  const { economics } = finance;
  if (!economics || economics.actions.length === 0) return null;
  const { t } = words;
  // A page of "no data" tells a council nothing.
  if (!economics.actions.some(isKnown)) return <p className="pointer">{t("money.curveFindingUnknown")}.</p>;
  return (
    <div className="results">
      <BasisNote finance={finance} words={words} />
      <AbatementCurveFigure finance={finance} words={words} />
      <ResultTable
        wide
        caption={t("money.rankingTitle", { key: t("money.costPerTonne") })}
        columns={[
          t("money.action"),
          t("money.tonnes"),
          t("money.costPerTonne"),
          t("money.payback"),
          t("money.npv"),
          t("money.feasibility"),
          t("money.missing"),
        ]}
        texts={[6]}
        rows={sortRanking(economics.actions, "cost", "up").map((action) => [
          actionName(action),
          tonnesText(action, words),
          costPerTonneText(action, words),
          paybackText(action, words),
          actionMoneyText(action.economics.npv.value, action.economics, words),
          feasibilityText(action, words),
          missingText(action, words) || "–",
        ])}
      />
      <p className="total-note">{t("money.rankingHow")}</p>
    </div>
  );
}

function isKnown({ economics, feasibility }: RankedAction): boolean {
  const { npv, payback, neverPaysBack } = economics;
  return npv.value !== null || payback.value !== null || neverPaysBack || feasibility.score.value !== null;
}

/** In which money, at which rates. */
export function BasisNote({ finance, words }: CurveProps) {
  const { planMoney, conversions, notConverted } = finance;
  const { t } = words;
  return (
    <>
      <p className="total-note">{basisText(finance, words)}</p>
      {planMoney && conversions.length > 0 && (
        <p className="total-note">
          {t("money.conversionsTitle")}:{" "}
          {conversions.map((rate) => conversionText(rate, planMoney, words)).join("; ")}.
        </p>
      )}
      {notConverted.length > 0 && (
        <p className="total-note">{t("money.notConverted", { count: notConverted.length })}</p>
      )}
    </>
  );
}

/** Widths add up to what the plan avoids; what has no known cost stands at the end. */
export function AbatementCurveFigure({ finance, words }: CurveProps) {
  const { t, format } = words;
  const { curve } = finance.economics;
  const bars = [...curve.bars, ...curve.withoutCost];
  if (bars.length === 0) return null;
  const currency = finance.planMoney?.currency ?? "–";
  // Without one known cost there is no height to draw.
  if (curve.bars.length === 0) return <p>{findingOf(finance, words)}.</p>;
  return (
    <>
      <AbatementChart
        id="abatement-curve"
        title={t("money.curveTitle", { currency })}
        finding={findingOf(finance, words)}
        words={{ ...words.chart, format: (value) => format.number(value, Math.abs(value) < 10 ? 1 : 0) }}
        table="follows"
        legend={{
          saves: t("money.curveSaves"),
          costs: t("money.curveCosts"),
          unknown: t("money.curveUnknown"),
        }}
        columns={[t("money.action"), t("money.tonnes"), t("money.costPerTonne")]}
        bars={bars.map((bar) => ({
          id: bar.id,
          label: nameOf(bar),
          width: bar.tco2e,
          height: bar.costPerTonne.value,
        }))}
      />
      <CurveTable finance={finance} bars={bars} words={words} />
      {curve.withoutEffect > 0 && (
        <p className="total-note">{t("money.withoutEffect", { count: curve.withoutEffect })}</p>
      )}
    </>
  );
}

function CurveTable({ finance, bars, words }: CurveProps & { bars: readonly CurveBar[] }) {
  const { t, format } = words;
  const { curve } = finance.economics;
  const currency = finance.planMoney?.currency ?? "–";
  const names = new Map(finance.economics.actions.map((action) => [action.id, actionName(action)]));
  const title = ({ actions, names: short }: CurveBar) =>
    actions.map((id, index) => names.get(id) ?? short[index]).join(" + ");
  const row = (bar: CurveBar, number: string, upTo: string) => [
    number === "" ? title(bar) : `${number}. ${title(bar)}`,
    format.number(bar.tco2e, 1),
    upTo,
    bar.costPerTonne.value === null ? words.chart.noData : format.number(bar.costPerTonne.value, 0),
  ];
  let cumulated = 0;
  const drawn = bars.map((bar, index) => {
    cumulated += bar.tco2e;
    return row(bar, String(index + 1), format.number(cumulated, 1));
  });
  return (
    <>
      <ChartTable
        words={words}
        caption={t("money.curveTable")}
        columns={[
          t("money.action"),
          t("print.perYear", { unit: tonnes("tCO2e") }),
          t("money.cumulated"),
          t("money.costPerTonneIn", { currency }),
        ]}
        rows={[...drawn, ...curve.withoutCut.map((bar) => row(bar, "", "–"))]}
        total={[t("money.curveTotal"), format.number(curve.totalTco2e, 1), "", ""]}
      />
      {curve.withoutCut.length > 0 && <p className="total-note">{t("money.withoutCut")}</p>}
    </>
  );
}

function nameOf({ names }: CurveBar): string {
  return names.join(" + ");
}

/** Of all that the plan avoids, also of what has no known cost. */
function findingOf({ economics: { curve } }: PlanFinance, { t, format }: BlockWords): string {
  const cutting = [...curve.bars, ...curve.withoutCost].reduce((sum, { tco2e }) => sum + tco2e, 0);
  const free = curve.bars
    .filter(({ costPerTonne }) => (costPerTonne.value ?? 1) <= 0)
    .reduce((sum, { tco2e }) => sum + tco2e, 0);
  const share = ratio(free, cutting);
  if (curve.bars.length === 0 || share === null) return t("money.curveFindingUnknown");
  return t("money.curveFinding", { share: format.percent(share, 0) });
}
