/** What somebody who takes a plan over does first: follows from the plan as it stands on a day. */
import { addMonths, monthOf, monthsBetween } from "./month";

export interface HandoverState {
  /** "YYYY-MM-DD". */
  today: string;
  /** Stages that the network sent back. */
  returned: number;
  openThreads: number;
  /** Data requests. */
  overdueRequests: number;
  requestsToAsk: number;
  lateActions: number;
  actionsWithoutOffice: number;
  /** Of the plan or its actions, not measured in the last two years. */
  silentIndicators: number;
  /** Deadlines of the next three months. */
  comingDeadlines: number;
  /** Year of the latest inventory; null without any. */
  latestInventory: number | null;
  /** As the plan says, else null. */
  inventoryEveryYears: number | null;
  /** Month of the last monitoring report, else of the approval; null without either. */
  lastReport: string | null;
}

export type NextStep =
  | { step: "access" }
  | {
      step:
        | "returned"
        | "threads"
        | "overdue-requests"
        | "requests-to-ask"
        | "late-actions"
        | "offices"
        | "indicators"
        | "deadlines";
      count: number;
    }
  | { step: "report"; month: string }
  | { step: "inventory"; year: number | null };

/** The longest that frameworks let pass between inventories (EU Covenant: a monitoring inventory every 4 years). */
const INVENTORY_YEARS = 4;
/** A monitoring report every two years (GCoM, EU Covenant). */
const REPORT_MONTHS = 24;
const MONTHS_AHEAD = 3;

export function nextSteps(state: HandoverState): NextStep[] {
  const counted: [Extract<NextStep, { count: number }>["step"], number][] = [
    ["returned", state.returned],
    ["threads", state.openThreads],
    ["overdue-requests", state.overdueRequests],
    ["deadlines", state.comingDeadlines],
    ["late-actions", state.lateActions],
    ["offices", state.actionsWithoutOffice],
    ["requests-to-ask", state.requestsToAsk],
    ["indicators", state.silentIndicators],
  ];
  return [
    { step: "access" },
    ...counted.flatMap(([step, count]) => (count > 0 ? [{ step, count }] : [])),
    ...reportDue(state),
    ...inventoryDue(state),
  ];
}

export function reportDue({ today, lastReport }: Pick<HandoverState, "today" | "lastReport">): NextStep[] {
  if (lastReport === null) return [];
  const month = addMonths(lastReport, REPORT_MONTHS);
  return monthsBetween(monthOf(today), month) <= MONTHS_AHEAD ? [{ step: "report", month }] : [];
}

/** An inventory of a year is made in the years after it. */
export function inventoryDue({
  today,
  latestInventory,
  inventoryEveryYears,
}: Pick<HandoverState, "today" | "latestInventory" | "inventoryEveryYears">): NextStep[] {
  if (latestInventory === null) return [{ step: "inventory", year: null }];
  const due = latestInventory + (inventoryEveryYears ?? INVENTORY_YEARS);
  return due <= Number(today.slice(0, 4)) ? [{ step: "inventory", year: latestInventory }] : [];
}
