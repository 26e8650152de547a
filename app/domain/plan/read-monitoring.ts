/** Follow-up of a plan as its answers have it: indicators over years, spending, inventories on the way to the targets. */
import type { ActionRow } from "../actions/action-totals";
import {
  type AssessedGoal,
  type EnergyAccessResult,
  type EnergyIndicator,
  goalReadings,
} from "../energy-access/energy-access";
import type { Money } from "../finance/money";
import { toPlanMoney } from "../finance/plan-money";
import { plainWords } from "../import/plain-words";
import {
  computeIndicator,
  directionBetween,
  type Direction,
  type Indicator,
  type Reading,
} from "../monitoring/indicator";
import { inventoriesOnPath } from "../monitoring/inventories-on-path";
import type { MonthPeriod } from "../monitoring/month";
import { computeSpending, type SpendingItem, spentOf } from "../monitoring/spending";
import { type Explained, explain } from "../numbers/explained";
import { isRaw, type EntryValues, type FileValue, type InlineRow } from "../template/value";
import {
  answersIn,
  codeOf,
  codesOf,
  isYes,
  moneyOf,
  numberOf,
  rowsIn,
  type RowEntry,
  tableOf,
  textOf,
} from "./answers";
import type { MonitoringResult, Trajectory } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { ACTIONS, ADAPTATION, countedActions, MITIGATION } from "./read-actions";
import { ADAPTATION_GOALS } from "./read-adaptation-goals";
import { readMoneyBasisOf } from "./read-finance";
import { TARGETS } from "./read-targets";

export const MONITORING = "monitoring";
export const INDICATORS = "indicators";

type Entries = Pick<PlanDocument, "entries">;

export function readMonitoring(
  plan: Entries,
  actions: readonly ActionRow[],
  trajectory: Trajectory,
  energyAccess: Pick<EnergyAccessResult, "goals" | "indicators">,
): MonitoringResult {
  const living = countedActions(actions);
  const answers = actionEntries(plan);
  const followed = living.flatMap((action) => {
    const entry = answers.get(rowKey(action.section, action.id));
    return entry ? [{ action, values: entry.values }] : [];
  });
  return {
    indicators: [
      ...rowsIn(plan, MONITORING, INDICATORS).map(planIndicator).map(withGoal(plan)),
      ...energyAccess.goals.flatMap((goal) => goalIndicator(goal, energyAccess.indicators)),
      ...followed.flatMap(({ action, values }) => actionIndicators(action.id, values)),
    ].map(computeIndicator),
    spending: computeSpending(spendingItems(plan, followed, actions)),
    progress: meanProgress(living),
    onPath: trajectory.pathways.map(({ targets, history, path }) => ({
      targets,
      years: inventoriesOnPath(history, path),
    })),
    steps: followed.flatMap(({ action, values }) => stepsOf(action, values)),
  };
}

function actionEntries(plan: Entries): Map<string, RowEntry> {
  const rows = [MITIGATION, ADAPTATION].flatMap((section) => rowsIn(plan, section, ACTIONS));
  return new Map(rows.map((entry) => [rowKey(entry.section, entry.row), entry]));
}

/** Ids of rows are unique within a list only. */
function rowKey(section: string, row: string): string {
  return `${section} ${row}`;
}

/* -------------------------------------------------------------- indicators */

const DIRECTIONS: readonly Direction[] = ["increase", "decrease", "maintain"];

function planIndicator({ row, values }: RowEntry): Indicator {
  const baseline = { year: numberOf(values, "baselineYear"), value: numberOf(values, "baselineValue") };
  const target = { year: numberOf(values, "targetYear"), value: numberOf(values, "targetValue") };
  const readings = readingsOf(tableOf(values, "readings"));
  return {
    id: row,
    action: null,
    name: textOf(values, "name") ?? row,
    unit: textOf(values, "unit"),
    direction: codeOf(values, "direction", DIRECTIONS) ?? directionTo(target.value, baseline.value, readings),
    baseline,
    target,
    responsible: textOf(values, "responsible"),
    readings,
  };
}

/** Goals of adaptation choose theirs among the indicators of the plan. */
function withGoal(plan: Entries): (indicator: Indicator) => Indicator {
  const followed = new Set(
    rowsIn(plan, TARGETS, ADAPTATION_GOALS).map(({ values }) => textOf(values, "indicator")),
  );
  return (indicator) => (followed.has(indicator.id) ? { ...indicator, goal: "adaptation" } : indicator);
}

/** A goal of access to energy that was measured since its base year: each year's figure is a reading. */
function goalIndicator(goal: AssessedGoal, indicators: readonly EnergyIndicator[]): Indicator[] {
  const { row, statement, unit, baseYear, baseValue, targetYear, targetValue } = goal;
  if (goal.latest === null) return [];
  const readings = goalReadings(goal, indicators);
  return [
    {
      id: row,
      action: null,
      goal: "energy",
      name: statement ?? row,
      unit,
      direction: directionTo(targetValue, baseValue, readings),
      baseline: { year: baseYear, value: baseValue },
      target: { year: targetYear, value: targetValue },
      responsible: null,
      readings,
    },
  ];
}

/** Readings name their indicator as its line does; without a name they are of the only one. Others stand alone. */
function actionIndicators(action: string, values: EntryValues): Indicator[] {
  const lines = tableOf(values, INDICATORS);
  const readings = tableOf(values, "readings");
  const names = lines.map(nameOf);
  const own = (name: string) => (reading: InlineRow) => {
    const said = nameOf(reading);
    return said === name || (said === "" && lines.length === 1);
  };
  const apart = [...new Set(readings.map(nameOf))].filter((name) => name !== "" && !names.includes(name));
  return [
    ...lines.map((line) => actionIndicator(action, line, readings.filter(own(nameOf(line))))),
    ...apart.map((name) =>
      actionIndicator(
        action,
        null,
        readings.filter((reading) => nameOf(reading) === name),
      ),
    ),
  ].filter(({ name }) => name !== "");
}

function nameOf({ values }: InlineRow): string {
  return plainWords(textOf(values, "indicator") ?? "");
}

function actionIndicator(action: string, line: InlineRow | null, readings: readonly InlineRow[]): Indicator {
  const values = line?.values ?? {};
  const baseline = { year: numberOf(values, "baselineYear"), value: numberOf(values, "baseline") };
  const target = { year: numberOf(values, "year"), value: numberOf(values, "target") };
  const [first] = readings;
  const measured = readingsOf(readings);
  return {
    id: `${action}-${line?.id ?? first?.id ?? ""}`,
    action,
    name: textOf(values, "indicator") ?? (first ? textOf(first.values, "indicator") : null) ?? "",
    unit: textOf(values, "unit"),
    direction: directionTo(target.value, baseline.value, measured),
    baseline,
    target,
    responsible: null,
    readings: measured,
  };
}

/** From the baseline, or without one from the first reading. */
function directionTo(
  target: number | null,
  baseline: number | null,
  [first]: readonly Reading[],
): Direction | null {
  return directionBetween(baseline ?? first?.value ?? null, target);
}

/** A year that was measured twice keeps the line that stands last: a correction. */
function readingsOf(rows: readonly InlineRow[]): Reading[] {
  const byYear = new Map<number, number>();
  for (const { values } of rows) {
    const year = numberOf(values, "year");
    const value = numberOf(values, "value");
    if (year !== null && value !== null) byYear.set(year, value);
  }
  return [...byYear].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
}

/* ---------------------------------------------------------------- spending */

interface Followed {
  action: ActionRow;
  values: EntryValues;
}

/** In the plan's money where it states a rate. */
function spendingItems(
  plan: Entries,
  followed: readonly Followed[],
  actions: readonly ActionRow[],
): SpendingItem[] {
  const basis = readMoneyBasisOf(plan, actions);
  const inPlanMoney = (money: Money | null) => money && toPlanMoney(money, basis).money;
  return followed.map(({ action, values }) => {
    const bySource = tableOf(values, "spentBySource").map((row) => ({
      source: textOf(row.values, "source") ?? "not-allocated",
      spent: inPlanMoney(moneyOf(row.values, "spent")),
    }));
    return {
      id: action.id,
      cost: inPlanMoney(action.finance.cost),
      spent: spentOf(
        inPlanMoney(moneyOf(values, "spentSoFar")),
        bySource.map(({ spent }) => spent),
      ),
      bySource,
    };
  });
}

/* ---------------------------------------------------------------- progress */

/** Plain mean of what the actions state; nothing is assumed of the others. */
function meanProgress(actions: readonly ActionRow[]): MonitoringResult["progress"] {
  const known = actions.flatMap(({ progressPercent }) => progressPercent ?? []);
  const sum = known.reduce((total, percent) => total + percent, 0);
  const mean: Explained = {
    value: known.length === 0 ? null : sum / known.length / 100,
    unit: "share",
    explanation: explain({
      formula: "p = Σ pᵢ / n",
      inputs: [
        {
          symbol: "Σ pᵢ",
          labelKey: "input.progressSum",
          value: known.length === 0 ? null : sum / 100,
          unit: "share",
        },
        { symbol: "n", labelKey: "input.actionsWithProgress", value: known.length, unit: "" },
      ],
    }),
  };
  return { ...mean, known: known.length, unknown: actions.length - known.length };
}

function stepsOf({ id }: ActionRow, values: EntryValues): MonitoringResult["steps"] {
  return tableOf(values, "milestones").flatMap((row) => {
    const name = textOf(row.values, "milestone");
    if (name === null) return [];
    return [
      { action: id, row: row.id, name, month: textOf(row.values, "month"), done: isYes(row.values, "done") },
    ];
  });
}

/* ----------------------------------------------- what the section says in words */

/** A report that was handed in, or is being prepared. */
export interface StatedReport {
  row: string;
  title: string;
  date: string | null;
  from: string | null;
  to: string | null;
  recipient: string | null;
  summary: string | null;
  obstacles: string | null;
  nextSteps: string | null;
}

export function readReports(plan: Entries): StatedReport[] {
  return rowsIn(plan, MONITORING, "pastReports").map(({ row, values }) => ({
    row,
    title: textOf(values, "title") ?? row,
    date: textOf(values, "date"),
    from: textOf(values, "periodStart"),
    to: textOf(values, "periodEnd"),
    recipient: textOf(values, "recipient"),
    summary: textOf(values, "summary"),
    obstacles: textOf(values, "obstacles"),
    nextSteps: textOf(values, "nextSteps"),
  }));
}

/** Those whose own period touches the one asked for; a report without dates tells of every period. */
export function reportsOf(reports: readonly StatedReport[], { from, to }: MonthPeriod): StatedReport[] {
  return reports.filter((report) => (report.from ?? from) <= to && (report.to ?? to) >= from);
}

/** Reports foreseen, and when plan, inventory and risks are looked at again. */
export interface FollowUpCalendar {
  office: string | null;
  reports: {
    row: string;
    report: string;
    month: string | null;
    recipient: string | null;
    office: string | null;
  }[];
  nextReview: string | null;
  inventoryEveryYears: number | null;
  riskEveryYears: number | null;
  dataManagement: string | null;
  publicLink: string | null;
}

export function readFollowUpCalendar(plan: Entries): FollowUpCalendar {
  const values = answersIn(plan, MONITORING);
  return {
    office: textOf(values, "responsibleOffice"),
    reports: tableOf(values, "reportingCalendar").flatMap((row) => {
      const report = textOf(row.values, "report");
      if (report === null) return [];
      return [
        {
          row: row.id,
          report,
          month: textOf(row.values, "month"),
          recipient: textOf(row.values, "recipient"),
          office: textOf(row.values, "office"),
        },
      ];
    }),
    nextReview: textOf(values, "nextReview"),
    inventoryEveryYears: numberOf(values, "inventoryEveryYears"),
    riskEveryYears: numberOf(values, "riskEveryYears"),
    dataManagement: textOf(values, "dataManagement"),
    publicLink: textOf(values, "publicLink"),
  };
}

export interface StatedObstacles {
  action: string;
  /** Codes of the list of barriers. */
  kinds: string[];
  text: string | null;
}

/** What holds the actions back, of those that say it. */
export function readObstacles(plan: Entries): StatedObstacles[] {
  return [...actionEntries(plan).values()]
    .map(({ row, values }) => ({
      action: row,
      kinds: codesOf(values, "obstacleKinds"),
      text: textOf(values, "obstacles"),
    }))
    .filter(({ kinds, text }) => kinds.length > 0 || text !== null);
}

/** Names of the files that answers carry, each once, in the order of the plan. */
export function attachedFiles({ entries }: Entries): string[] {
  const names = new Map(
    entries
      .flatMap(({ values }) => Object.values(values))
      .flatMap((value) => {
        const isFile = typeof value === "object" && value !== null && !isRaw(value) && "fileId" in value;
        return isFile ? [[(value as FileValue).fileId, (value as FileValue).name] as const] : [];
      }),
  );
  return [...names.values()];
}
