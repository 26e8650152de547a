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
    <>
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
    </>
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

/** What is late or stands still, with its reasons. */
export function LateActions({ state, words, linkTo }: ActionsProps) {
  const { t, format } = words;
  const { actions, delays, clock, lateSteps } = state;
  const late = actions.filter(({ id }) => delays.has(id));
  const rule = t("monitoring.lateRule", {
    date: format.date(clock.today),
    months: clock.unchangedMonths,
  });
  const nameOf = (id: string) => {
    const action = actions.find((one) => one.id === id);
    return action ? named(action, linkTo) : id;
  };
  return (
    <>
      <p className="total-note">{rule}</p>
      {late.length === 0 && <p>{t("monitoring.noneLate")}</p>}
      {late.length > 0 && (
        <ResultTable
          caption={t("monitoring.lateTitle", { count: late.length })}
          columns={[t("monitoring.action"), t("monitoring.office"), t("monitoring.why")]}
          texts={[1, 2]}
          rows={late.map((action) => [
            named(action, linkTo),
            action.responsible ?? words.chart.noData,
            (delays.get(action.id) ?? []).map((delay) => delayText(delay, words)).join(" "),
          ])}
        />
      )}
      {lateSteps.length > 0 && (
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
      )}
    </>
  );
}

/** Reasons that many actions share are said once: on paper a list of forty lines says less than a sentence. */
export function LateSummary({ state, words }: ActionsProps) {
  const { t, format } = words;
  const { actions, delays, clock } = state;
  const rule = t("monitoring.lateRule", { date: format.date(clock.today), months: clock.unchangedMonths });
  const groups = new Map<string, ActionRow[]>();
  for (const action of actions) {
    const reasons = delays.get(action.id);
    if (!reasons) continue;
    const key = reasons.map((delay) => delayText(delay, words)).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return (
    <>
      <p className="total-note">{rule}</p>
      {groups.size === 0 ? (
        <p>{t("monitoring.noneLate")}</p>
      ) : (
        <ul className="late-groups">
          {[...groups].map(([reason, late]) => (
            <li key={reason}>
              <b>{t("monitoring.lateGroup", { count: late.length, reason })}</b>{" "}
              {late.length > NAMED_ONE_BY_ONE ? shortNames(late) : late.map(actionName).join("; ")}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const NAMED_ONE_BY_ONE = 6;

/** By their numbers where they have one. */
function shortNames(actions: readonly ActionRow[]): string {
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
  return (
    <ResultTable
      caption={t("monitoring.progressTable")}
      columns={[
        t("monitoring.action"),
        t("print.status"),
        ...(anyProgress ? [t("monitoring.progress")] : []),
        t("monitoring.dates"),
        ...(anySpent ? [t("monitoring.spentOf")] : []),
        t("monitoring.late"),
      ]}
      texts={anyProgress ? [1, 3, 5] : anySpent ? [1, 2, 4] : [1, 2, 3]}
      breaks
      rows={actions.map((action) => [
        named(action, linkTo),
        statusText(action.status, words),
        ...(anyProgress
          ? [
              action.progressPercent === null
                ? words.chart.noData
                : format.percent(action.progressPercent / 100, 0),
            ]
          : []),
        datesText(action, words),
        ...(anySpent ? [spentText(spending.get(action.id), words)] : []),
        delays.has(action.id) ? t("monitoring.yesLate") : "",
      ])}
    />
  );
}

function datesText({ start, end, continuous }: ActionRow, words: BlockWords): ReactNode {
  const from = monthOrNothing(start, words);
  return continuous
    ? words.t("monitoring.fromOn", { from })
    : words.t("monitoring.fromTo", { from, to: monthOrNothing(end, words) });
}

function spentText(row: MonitoringResult["spending"]["rows"][number] | undefined, words: BlockWords): string {
  if (!row?.spent) return words.chart.noData;
  const spent = moneyText(row.spent, words);
  if (row.cost === null) return spent;
  const share = row.share.value === null ? "" : ` (${words.format.percent(row.share.value, 0)})`;
  const cost =
    moneyKey(row.cost) === moneyKey(row.spent)
      ? words.format.money(row.cost.amount, row.cost.currency)
      : moneyText(row.cost, words);
  return words.t("monitoring.spentOfCost", { spent, cost }) + share;
}

export function moneyText({ amount, currency, priceDate }: Money, { t, format }: BlockWords): string {
  const text = format.money(amount, currency);
  return priceDate === null ? text : t("print.moneyAt", { amount: text, month: monthText(priceDate) });
}

function named(action: ActionRow, linkTo: ActionsProps["linkTo"]): ReactNode {
  return linkTo ? <a href={linkTo(action)}>{actionName(action)}</a> : actionName(action);
}
