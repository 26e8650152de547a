/** Parts of the pages of follow-up as markup, for their loaders: the browser needs no code of the blocks. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ActionRow } from "~/domain/actions/action-totals";
import type { IndicatorResult } from "~/domain/monitoring/indicator";
import type { VersionComparison } from "~/domain/monitoring/compare-versions";
import type { FollowUpState } from "~/domain/plan/follow-up-state";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { BlockWords } from "../blocks/block-words";
import { monitoringNumbers } from "../explained-numbers";
import type { PrintContext } from "../print-context";
import { HowComputed, screenWords } from "../screen-results";
import { ActionProgressTable, ActionsByStatus, LateActions } from "./action-blocks";
import { EmissionsOnPath } from "./emission-blocks";
import { IndicatorCharts, IndicatorConcerns, IndicatorTable } from "./indicator-blocks";
import { SpendingBlock } from "./money-blocks";
import { VersionActions, VersionTargets, VersionTotals } from "./version-blocks";

export const MONITORING_PARTS = ["late", "actions", "emissions", "indicators", "money"] as const;
export type MonitoringPartId = (typeof MONITORING_PARTS)[number];

interface Input {
  results: PlanResults;
  state: FollowUpState;
  context: PrintContext;
  linkTo: (action: ActionRow) => string;
  indicatorLink: (indicator: IndicatorResult) => string;
}

export function renderMonitoringParts(input: Input): Record<MonitoringPartId, string> {
  const { results, state, context, linkTo } = input;
  const words = screenWords(context);
  const shared = { state, monitoring: results.monitoring, words, linkTo };
  return {
    late: renderToStaticMarkup(<LateActions {...shared} />),
    actions: renderToStaticMarkup(
      <>
        <ActionsByStatus {...shared} />
        <Folded summary={words.t("monitoring.progressTable")}>
          <ActionProgressTable {...shared} />
        </Folded>
      </>,
    ),
    emissions: renderToStaticMarkup(<EmissionsOnPath results={results} words={words} />),
    indicators: renderToStaticMarkup(<Indicators {...input} words={words} />),
    money: renderToStaticMarkup(
      <>
        <SpendingBlock results={results} words={words} />
        <HowComputed groups={monitoringNumbers(results, context.t)} context={context} />
      </>,
    ),
  };
}

function Indicators({ results, state, indicatorLink, words }: Input & { words: BlockWords }) {
  return (
    <>
      <IndicatorConcerns state={state} words={words} />
      <IndicatorTable
        indicators={results.monitoring.indicators}
        actions={state.actions}
        words={words}
        linkTo={indicatorLink}
      />
      <IndicatorCharts state={state} words={words} />
    </>
  );
}

function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="details">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

export const VERSION_PARTS = ["totals", "targets", "actions"] as const;
export type VersionPartId = (typeof VERSION_PARTS)[number];

export function renderVersionParts(
  comparison: VersionComparison,
  context: PrintContext,
): Record<VersionPartId, string> {
  const shared = { comparison, words: screenWords(context) };
  return {
    totals: renderToStaticMarkup(<VersionTotals {...shared} />),
    targets: renderToStaticMarkup(<VersionTargets {...shared} />),
    actions: renderToStaticMarkup(<VersionActions {...shared} />),
  };
}
