import { LineChart } from "~/components/charts/line-chart";
import type { ActionRow } from "~/domain/actions/action-totals";
import type { IndicatorResult } from "~/domain/monitoring/indicator";
import type { MonthPeriod } from "~/domain/monitoring/month";
import { isWithin } from "~/domain/monitoring/month";
import type { FollowUpState } from "~/domain/plan/follow-up-state";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { BlockWords } from "../blocks/block-words";
import { ResultTable } from "../blocks/result-parts";
import { concernText, progressText } from "./follow-up-words";

interface IndicatorsProps {
  state: FollowUpState;
  words: BlockWords;
}

/** Of indicators measured at least twice, baseline included: a point alone is no line. */
export function IndicatorCharts({ state, words, limit }: IndicatorsProps & { limit?: number }) {
  const drawn = state.indicators.filter(({ indicator }) => historyOf(indicator).length > 1).slice(0, limit);
  if (drawn.length === 0) return null;
  return (
    <div className="chart-grid">
      {drawn.map(({ indicator }) => (
        <IndicatorChart key={indicator.id} indicator={indicator} words={words} />
      ))}
    </div>
  );
}

function IndicatorChart({ indicator, words }: { indicator: IndicatorResult; words: BlockWords }) {
  const { t } = words;
  const { baseline, target } = indicator;
  const path = [baseline, target].flatMap(({ year, value }) =>
    year === null || value === null ? [] : [{ year, value }],
  );
  return (
    <LineChart
      id={`indicator-${indicator.id}`}
      title={[indicator.name, indicator.unit].filter(Boolean).join(", ")}
      finding={indicatorFinding(indicator, words)}
      words={words.chart}
      table={words.chartTable === "shown" ? "follows" : "details"}
      lines={[
        {
          id: "readings",
          kind: "history",
          label: t("monitoring.measured"),
          points: historyOf(indicator),
        },
        ...(path.length > 1
          ? [{ id: "path", kind: "target" as const, label: t("monitoring.toTarget"), points: path }]
          : []),
      ]}
      yearHeading={t("print.year")}
    />
  );
}

/** Readings, after the baseline where its year was not measured again. */
function historyOf({ baseline: { year, value }, readings }: IndicatorResult) {
  const first = readings[0]?.year ?? Infinity;
  return year !== null && value !== null && year < first ? [{ year, value }, ...readings] : [...readings];
}

function indicatorFinding(indicator: IndicatorResult, words: BlockWords): string {
  const { t, format } = words;
  const { latest, baseline, target, progress } = indicator;
  if (latest === null) return t("monitoring.concern.noReading");
  const value = format.number(latest.value, 2);
  if (progress.value === null || target.year === null)
    return baseline.value === null || baseline.year === null
      ? t("monitoring.finding.latest", { year: latest.year, value })
      : t("monitoring.finding.since", {
          year: latest.year,
          value,
          baseline: format.number(baseline.value, 2),
          from: baseline.year,
        });
  return t(progress.value >= 1 ? "monitoring.finding.reached" : "monitoring.finding.progress", {
    year: latest.year,
    value,
    share: progressText(indicator, words),
    target: format.number(target.value, 2),
    targetYear: target.year,
  });
}

interface IndicatorTableProps {
  indicators: readonly IndicatorResult[];
  actions: readonly ActionRow[];
  words: BlockWords;
  period?: MonthPeriod;
  linkTo?: (indicator: IndicatorResult) => string;
}

/** Indicators of the plan and of its actions, from baseline to target. */
export function IndicatorTable({ indicators, actions, words, period, linkTo }: IndicatorTableProps) {
  const { t, format } = words;
  if (indicators.length === 0) return <p className="quiet-text">{t("monitoring.noIndicators")}</p>;
  const at = ({ year, value }: { year: number | null; value: number | null }) =>
    value === null
      ? words.chart.noData
      : [format.number(value, 2), year === null ? "" : `(${year})`].join(" ");
  return (
    <ResultTable
      caption={t("monitoring.indicatorTable")}
      columns={[
        t("monitoring.indicator"),
        t("monitoring.baseline"),
        t("monitoring.latest"),
        t("monitoring.target"),
        t("monitoring.way"),
        t("monitoring.expected"),
        ...(period ? [t("monitoring.readInPeriod")] : []),
      ]}
      breaks
      rows={indicators.map((indicator) => [
        <span key="name">
          {linkTo ? <a href={linkTo(indicator)}>{indicator.name}</a> : indicator.name}
          <small>{[ownerText(indicator, actions, words), indicator.unit].filter(Boolean).join(" · ")}</small>
        </span>,
        at(indicator.baseline),
        indicator.latest ? at(indicator.latest) : words.chart.noData,
        at(indicator.target),
        progressText(indicator, words),
        format.percent(indicator.expected.value, 0),
        ...(period
          ? [format.number(indicator.readings.filter(({ year }) => isWithin(year, period)).length, 0)]
          : []),
      ])}
    />
  );
}

/** Beside the answers, where it leads on to the page of follow-up. */
export function IndicatorSummary({ results, words }: { results: PlanResults; words: BlockWords }) {
  return IndicatorProgress({ results, words }) ?? <p>{words.t("monitoring.noneMeasured")}</p>;
}

/** In the printed plan: only those that were measured. */
export function IndicatorProgress({ results, words }: { results: PlanResults; words: BlockWords }) {
  // Submissions of earlier days have no follow-up.
  const measured = results.monitoring?.indicators.filter(({ latest }) => latest !== null) ?? [];
  if (measured.length === 0) return null;
  const actions = [...results.actions.rows, ...results.adaptation.rows];
  return (
    <div className="results">
      <IndicatorTable indicators={measured} actions={actions} words={words} />
    </div>
  );
}

/** Indicators that go the wrong way or were not measured. */
export function IndicatorConcerns({ state, words }: IndicatorsProps) {
  const { t } = words;
  const concerning = state.indicators.filter(({ concerns }) => concerns.length > 0);
  if (state.indicators.length === 0) return null;
  if (concerning.length === 0) return <p>{t("monitoring.noConcerns")}</p>;
  const silent = concerning.filter(({ concerns }) =>
    concerns.every((one) => one.concern === "no-recent-reading" && one.last === null),
  );
  const others = concerning.filter((one) => !silent.includes(one));
  return (
    <>
      <p className="label">{t("monitoring.concernsTitle")}</p>
      <ul>
        {others.map(({ indicator, concerns }) => (
          <li key={indicator.id}>
            <b>{indicator.name}:</b>{" "}
            {concerns.map((concern) => concernText(concern, indicator.unit, words)).join(" ")}
          </li>
        ))}
        {silent.length > 0 && (
          <li>
            <b>{t("monitoring.neverMeasured", { count: silent.length })}</b>{" "}
            {silent.map(({ indicator }) => indicator.name).join("; ")}
          </li>
        )}
      </ul>
    </>
  );
}

/** "acción 1.2", "objetivo de adaptación"; nothing for an indicator of the whole plan. */
function ownerText(
  { action, goal }: IndicatorResult,
  actions: readonly ActionRow[],
  { t }: BlockWords,
): string | null {
  if (goal !== undefined) return t(`monitoring.ofGoal.${goal}`);
  const owner = actions.find(({ id }) => id === action);
  return owner ? t("monitoring.ofAction", { name: owner.number ?? owner.title }) : null;
}
