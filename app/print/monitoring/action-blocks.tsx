import type { ReactNode } from "react";
import { BarChart } from "~/components/charts/bar-chart";
import { type ActionRow, NO_CODE } from "~/domain/actions/action-totals";
import type { FollowUpState } from "~/domain/plan/follow-up-state";
import type { MonitoringResult } from "~/domain/plan/plan-results";
import type { Money } from "~/domain/finance/money";
import { moneyKey } from "~/domain/finance/money";
import type { BlockWords } from "../blocks/block-words";
import { actionName, monthText } from "../blocks/money-words";
import { ChartTable, ResultTable } from "../blocks/result-parts";
import { delayText, monthOrNothing, statusText } from "./follow-up-words";

export interface ActionsProps {
  state: FollowUpState;
  monitoring: MonitoringResult;
  words: BlockWords;
  /** Where an action is seen and changed; absent on paper. */
  linkTo?: (action: ActionRow) => string;
}

const ORDER = ["completed", "ongoing", "postponed", "not-started", "cancelled", NO_CODE];

/** How many actions stand where. */
export function ActionsByStatus({ state, words }: ActionsProps) {
  const { t, format } = words;
  const { actions } = state;
  if (actions.length === 0) return <p className="quiet-text">{t("monitoring.noActions")}</p>;
  const counts = ORDER.flatMap((code) => {
    const count = actions.filter(({ status }) => (status ?? NO_CODE) === code).length;
    return count === 0 ? [] : [{ code, label: statusText(code, words), count }];
  });
  const title = t("monitoring.byStatus");
  const columns = [t("print.status"), t("print.actionCount")] as const;
  return (
    <div className="chart-beside">
      <BarChart
        id="actions-by-status"
        title={title}
        finding={statusFinding(state, words)}
        words={{ ...words.chart, format: (value) => format.number(value, 0) }}
        table="follows"
        columns={columns}
        bars={counts.map(({ code, label, count }) => ({ id: code, label, value: count }))}
      />
      <ChartTable
        words={words}
        caption={title}
        columns={columns}
        rows={counts.map(({ label, count }) => [label, format.number(count, 0)])}
        total={[t("print.total"), format.number(actions.length, 0)]}
      />
    </div>
  );
}

export function statusFinding({ actions, delays }: FollowUpState, { t }: BlockWords): string {
  const living = actions.filter(({ counted }) => counted !== "cancelled");
  const of = (code: string) => living.filter(({ status }) => status === code).length;
  return t("monitoring.statusFinding", {
    count: living.length,
    completed: of("completed"),
    ongoing: of("ongoing"),
    late: delays.size,
  });
}

/** On the screen, what is late or stands still with its reasons; a long list is summed up first. */
export function LateActions(props: ActionsProps) {
  const { state, words } = props;
  const many = state.delays.size > LISTED_AT_ONCE;
  const caption = words.t("monitoring.lateTitle", { count: state.delays.size });
  return (
    <>
      {many ? <LateSummary {...props} /> : <LateRule {...props} />}
      {state.delays.size === 0 ? null : many ? (
        <details className="details">
          <summary>{caption}</summary>
          <LateTable {...props} caption={caption} />
        </details>
      ) : (
        <LateTable {...props} caption={caption} />
      )}
      <LateSteps {...props} />
    </>
  );
}

const LISTED_AT_ONCE = 12;

/** By what an action counts as late, and that none is. */
function LateRule({ state, words }: ActionsProps) {
  const { t, format } = words;
  const { clock, delays } = state;
  return (
    <>
      <p className="total-note">
        {t("monitoring.lateRule", { date: format.date(clock.today), months: clock.unchangedMonths })}
      </p>
      {delays.size === 0 && <p>{t("monitoring.noneLate")}</p>}
    </>
  );
}

function LateTable({ state, words, linkTo, caption }: ActionsProps & { caption: string }) {
  const { t } = words;
  return (
    <ResultTable
      caption={caption}
      columns={[t("monitoring.action"), t("monitoring.office"), t("monitoring.why")]}
      texts={[1, 2]}
      rows={lateActions(state).map((action) => [
        named(action, linkTo),
        action.responsible ?? words.chart.noData,
        <span key="why" className="how-text">
          {reasonsText(action, state, words)}
        </span>,
      ])}
    />
  );
}

/** Steps of actions whose month is past. */
export function LateSteps({ state, words, linkTo }: ActionsProps) {
  const { t } = words;
  const { actions, lateSteps } = state;
  if (lateSteps.length === 0) return null;
  const nameOf = (id: string) => {
    const action = actions.find((one) => one.id === id);
    return action ? named(action, linkTo) : id;
  };
  return (
    <ResultTable
      caption={t("monitoring.lateSteps")}
      columns={[t("monitoring.step"), t("monitoring.action"), t("monitoring.byWhen")]}
      texts={[1, 2]}
      rows={lateSteps.map(({ name, action, month }) => [
        name,
        nameOf(action),
        month === null ? "" : monthText(month),
      ])}
    />
  );
}

function lateActions({ actions, delays }: FollowUpState): ActionRow[] {
  return actions.filter(({ id }) => delays.has(id));
}

function reasonsText({ id }: ActionRow, { delays }: FollowUpState, words: BlockWords): string {
  return (delays.get(id) ?? []).map((delay) => delayText(delay, words)).join(" ");
}

/** Reasons that many actions share are said once: a list of forty lines says less than a sentence. */
export function LateSummary(props: ActionsProps) {
  const { state, words } = props;
  const groups = new Map<string, ActionRow[]>();
  for (const action of lateActions(state)) {
    const reasons = reasonsText(action, state, words);
    groups.set(reasons, [...(groups.get(reasons) ?? []), action]);
  }
  return (
    <>
      <LateRule {...props} />
      {groups.size > 0 && (
        <ul className="late-groups">
          {[...groups].map(([reason, late]) => (
            <li key={reason}>
              <b>{words.t("monitoring.lateGroup", { count: late.length, reason })}</b> {namesOf(late)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const NAMED_ONE_BY_ONE = 6;

/** A few by their names, many by their numbers. */
export function namesOf(actions: readonly { number: string | null; title: string }[]): string {
  return actions.length > NAMED_ONE_BY_ONE ? shortNames(actions) : actions.map(actionName).join("; ");
}

/** By their numbers where they have one. */
function shortNames(actions: readonly { number: string | null; title: string }[]): string {
  return actions.map(({ number, title }) => number ?? title).join(", ");
}

/** Every action with its state, progress, dates and money. */
export function ActionProgressTable({ state, monitoring, words, linkTo }: ActionsProps) {
  const { t, format } = words;
  const { actions, delays } = state;
  if (actions.length === 0) return null;
  const spending = new Map(monitoring.spending.rows.map((row) => [row.id, row]));
  const anySpent = monitoring.spending.rows.some(({ spent }) => spent !== null);
  const anyProgress = actions.some(({ progressPercent }) => progressPercent !== null);
  const columns: { heading: string; text?: true; cell: (action: ActionRow) => ReactNode }[] = [
    { heading: t("monitoring.action"), cell: (action) => named(action, linkTo) },
    {
      heading: t("print.status"),
      text: true,
      cell: ({ status }) => <span className="reference">{statusText(status, words)}</span>,
    },
    ...(anyProgress ? [{ heading: t("monitoring.progress"), cell: progressOf }] : []),
    {
      heading: t("monitoring.dates"),
      text: true,
      cell: (action) => <span className="reference">{datesText(action, words)}</span>,
    },
    ...(anySpent
      ? [
          {
            heading: t("monitoring.spentOf"),
            text: true as const,
            cell: ({ id }: ActionRow) => spentText(spending.get(id), words),
          },
        ]
      : []),
    {
      heading: t("monitoring.late"),
      text: true,
      cell: ({ id }) => (delays.has(id) ? t("monitoring.yesLate") : ""),
    },
  ];
  function progressOf({ progressPercent }: ActionRow): string {
    return progressPercent === null ? words.chart.noData : format.percent(progressPercent / 100, 0);
  }
  return (
    <ResultTable
      caption={t("monitoring.progressTable")}
      columns={columns.map(({ heading }) => heading)}
      texts={columns.flatMap(({ text }, index) => (text ? [index] : []))}
      breaks
      rows={actions.map((action) => columns.map(({ cell }) => cell(action)))}
    />
  );
}

function datesText({ start, end, continuous }: ActionRow, words: BlockWords): string {
  const from = monthOrNothing(start, words);
  return continuous
    ? words.t("monitoring.fromOn", { from })
    : words.t("monitoring.fromTo", { from, to: monthOrNothing(end, words) });
}

/** In one money, the month of its prices stands in the tables of money; another one is named. */
function spentText(row: MonitoringResult["spending"]["rows"][number] | undefined, words: BlockWords): string {
  if (!row?.spent) return words.chart.noData;
  const { spent, cost, share } = row;
  if (cost === null) return moneyText(spent, words);
  const oneMoney = moneyKey(cost) === moneyKey(spent);
  const text = (money: Money) =>
    oneMoney ? words.format.money(money.amount, money.currency) : moneyText(money, words);
  const ofCost = words.t("monitoring.spentOfCost", { spent: text(spent), cost: text(cost) });
  return share.value === null ? ofCost : `${ofCost} (${words.format.percent(share.value, 0)})`;
}

export function moneyText({ amount, currency, priceDate }: Money, { t, format }: BlockWords): string {
  const text = format.money(amount, currency);
  return priceDate === null ? text : t("print.moneyAt", { amount: text, month: monthText(priceDate) });
}

function named(action: ActionRow, linkTo: ActionsProps["linkTo"]): ReactNode {
  return linkTo ? <a href={linkTo(action)}>{actionName(action)}</a> : actionName(action);
}
