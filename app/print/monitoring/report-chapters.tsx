import type { ReactNode } from "react";
import { isWithin } from "~/domain/monitoring/month";
import { ChapterHeading } from "../chapter-view";
import { Figures, ResultTable, tonnes, type ResultFigure } from "../blocks/result-parts";
import { moneyLines } from "../blocks/finance-block";
import { Narrative } from "../narrative";
import {
  ActionProgressTable,
  ActionsByStatus,
  LateSteps,
  LateSummary,
  namesOf,
  statusFinding,
} from "./action-blocks";
import { DeadlineTable } from "./deadline-table";
import { EmissionsOnPath } from "./emission-blocks";
import { onPathSentence } from "./follow-up-words";
import { IndicatorCharts, IndicatorConcerns, IndicatorTable } from "./indicator-blocks";
import { SpendingBlock } from "./money-blocks";
import type { ReportInput } from "./render-report";
import { VersionActions, VersionTargets, VersionTotals } from "./version-blocks";

const BARRIERS = "barriers";
/** More charts than these say less. */
const CHARTS = 6;
const DEADLINES = 15;

/** In the order in which a council asks: in short, emissions, actions, money, indicators, changes, obstacles, what next. */
export function ReportChapters({ report }: { report: ReportInput }) {
  const { t } = report.context;
  const chapters: [string, ReactNode][] = [
    [t("monitoring.chapter.short"), <InShort key="short" report={report} />],
    [t("monitoring.part.emissions"), <Emissions key="emissions" report={report} />],
    [t("monitoring.part.actions"), <Actions key="actions" report={report} />],
    [t("monitoring.part.money"), <Money key="money" report={report} />],
    [t("monitoring.part.indicators"), <Indicators key="indicators" report={report} />],
    [t("monitoring.chapter.changes"), <Changes key="changes" report={report} />],
    [t("monitoring.chapter.obstacles"), <Obstacles key="obstacles" report={report} />],
    [t("monitoring.chapter.next"), <Next key="next" report={report} />],
  ];
  return (
    <>
      {chapters.map(([title, content], index) => (
        <section className="report__chapter" key={title}>
          <ChapterHeading number={String(index + 1)} title={title} />
          {content}
        </section>
      ))}
    </>
  );
}

interface ChapterProps {
  report: ReportInput;
}

function InShort({ report }: ChapterProps) {
  const { context, results, state, reports } = report;
  const { t, blockWords: words } = context;
  const latest = results.monitoring.onPath.flatMap(({ years }) => years.at(-1) ?? []);
  return (
    <>
      <Figures noData={words.chart.noData} figures={figuresOf(report)} />
      <ul className="says">
        {latest.map((year) => (
          <li key={year.year}>{onPathSentence(year, words)}.</li>
        ))}
        {state.actions.length > 0 && <li>{statusFinding(state, words)}.</li>}
      </ul>
      {reports.map(({ row, title, summary }) =>
        summary === null ? null : (
          <section key={row}>
            <h3>{title}</h3>
            <Narrative text={summary} />
          </section>
        ),
      )}
      <p className="total-note">{t("monitoring.reportHow")}</p>
    </>
  );
}

function figuresOf({ context, results, state, period }: ReportInput): ResultFigure[] {
  const { t, format, blockWords: words } = context;
  const inventory = results.inventories.at(-1);
  const living = state.actions.filter(({ counted }) => counted !== "cancelled");
  const of = (status: string) => living.filter((action) => action.status === status).length;
  const { spending, progress, indicators } = results.monitoring;
  const measured = indicators.filter(({ readings }) => readings.some(({ year }) => isWithin(year, period)));
  const spent = moneyLines(spending.spent, words);
  return [
    {
      label: inventory ? t("print.inventoryName", { year: inventory.year }) : t("monitoring.inventories"),
      text: inventory ? format.number(inventory.totalTco2e.value, 0) : null,
      unit: inventory ? tonnes(inventory.unit) : "",
    },
    {
      label: t("monitoring.figure.completed"),
      text: format.number(of("completed"), 0),
      unit: t("monitoring.figure.of", { count: living.length }),
    },
    { label: t("monitoring.figure.ongoing"), text: format.number(of("ongoing"), 0) },
    { label: t("monitoring.figure.late"), text: format.number(state.delays.size, 0) },
    {
      label: t("monitoring.figure.spent"),
      text: spending.share.value === null ? (spent[0] ?? null) : format.percent(spending.share.value, 0),
      ...(spending.share.value === null ? {} : { note: spent.join(" + ") }),
    },
    progress.value === null
      ? {
          label: t("monitoring.figure.measured"),
          text: format.number(measured.length, 0),
          unit: t("monitoring.figure.of", { count: indicators.length }),
        }
      : {
          label: t("monitoring.figure.progress"),
          text: format.percent(progress.value, 0),
          note: t("monitoring.figure.progressOf", { count: progress.known }),
        },
  ];
}

function Emissions({ report: { context, results, period } }: ChapterProps) {
  const { t, blockWords: words } = context;
  const inPeriod = results.inventories.filter(({ year }) => isWithin(year, period));
  return (
    <>
      <EmissionsOnPath results={results} words={words} period={period} />
      {inPeriod.length === 0 && results.inventories.length > 0 && <p>{t("monitoring.noneInPeriod")}</p>}
    </>
  );
}

function Actions({ report: { context, results, state, period } }: ChapterProps) {
  const { t, blockWords: words } = context;
  const shared = { state, monitoring: results.monitoring, words };
  const begun = state.actions.filter(({ start }) => start !== null && isWithin(start, period));
  const ending = state.actions.filter(({ end }) => end !== null && isWithin(end, period));
  return (
    <>
      <ActionsByStatus {...shared} />
      {state.actions.length > 0 && (
        <>
          <p>{t("monitoring.inPeriodCounts", { starting: begun.length, ending: ending.length })}</p>
          <h3>{t("monitoring.part.late")}</h3>
          <LateSummary {...shared} />
          <LateSteps {...shared} />
          <ActionProgressTable {...shared} />
        </>
      )}
    </>
  );
}

function Money({ report: { context, results } }: ChapterProps) {
  return <SpendingBlock results={results} words={context.blockWords} />;
}

function Indicators({ report: { context, results, state, period } }: ChapterProps) {
  const words = context.blockWords;
  return (
    <>
      <IndicatorTable
        indicators={results.monitoring.indicators}
        actions={state.actions}
        words={words}
        period={period}
      />
      <IndicatorConcerns state={state} words={words} />
      <IndicatorCharts state={state} words={words} limit={CHARTS} />
    </>
  );
}

function Changes({ report: { context, approved } }: ChapterProps) {
  const { t, format, blockWords: words } = context;
  if (approved === null) return <p>{t("monitoring.notApproved")}</p>;
  const shared = { comparison: approved.comparison, words };
  return (
    <>
      <p>{t("monitoring.compareIntro", { date: format.date(approved.date) })}</p>
      <VersionTotals {...shared} />
      <VersionTargets {...shared} />
      <VersionActions {...shared} short />
    </>
  );
}

function Obstacles({ report: { context, reports, obstacles, state } }: ChapterProps) {
  const { t, format, blockWords: words } = context;
  const kinds = new Map<string, number>();
  for (const code of obstacles.flatMap((one) => one.kinds)) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const told = obstacles.flatMap(({ action, text }) => {
    const owner = state.actions.find(({ id }) => id === action);
    return owner && text !== null ? [{ owner, text }] : [];
  });
  const stated = reports.flatMap(({ row, obstacles: text }) => (text === null ? [] : [{ row, text }]));
  if (kinds.size === 0 && told.length === 0 && stated.length === 0)
    return <p>{t("monitoring.noObstacles")}</p>;
  return (
    <>
      {stated.map(({ row, text }) => (
        <Narrative key={row} text={text} />
      ))}
      {kinds.size > 0 && (
        <ResultTable
          caption={t("monitoring.obstacleKinds")}
          columns={[t("monitoring.obstacle"), t("print.actionCount")]}
          rows={[...kinds]
            .sort(([, a], [, b]) => b - a)
            .map(([code, count]) => [words.label(BARRIERS, code), format.number(count, 0)])}
        />
      )}
      {groupedByText(told).map(({ text, owners }) => (
        <p key={text}>
          <b>{namesOf(owners)}:</b> {text}
        </p>
      ))}
    </>
  );
}

interface Told {
  owner: { number: string | null; title: string };
  text: string;
}

/** What several actions tell in the same words is said once. */
function groupedByText(told: readonly Told[]): { text: string; owners: Told["owner"][] }[] {
  const groups = new Map<string, Told["owner"][]>();
  for (const { owner, text } of told) groups.set(text, [...(groups.get(text) ?? []), owner]);
  return [...groups].map(([text, owners]) => ({ text, owners }));
}

function Next({ report: { context, reports, deadlines } }: ChapterProps) {
  const { t, blockWords: words } = context;
  const stated = reports.flatMap(({ row, nextSteps: text }) => (text === null ? [] : [{ row, text }]));
  return (
    <>
      {stated.length === 0 && <p>{t("monitoring.noNextSteps")}</p>}
      {stated.map(({ row, text }) => (
        <Narrative key={row} text={text} />
      ))}
      {deadlines.length === 0 ? (
        <p>{t("monitoring.noDeadlines")}</p>
      ) : (
        <>
          <DeadlineTable
            caption={t("monitoring.deadlines")}
            deadlines={deadlines.slice(0, DEADLINES)}
            words={words}
          />
          {deadlines.length > DEADLINES && (
            <p>{t("monitoring.moreDeadlines", { count: deadlines.length - DEADLINES })}</p>
          )}
        </>
      )}
    </>
  );
}
