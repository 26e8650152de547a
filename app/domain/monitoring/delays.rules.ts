/** Which actions are late or stand still on a day, and why. The day is an argument: nothing here knows a clock. */
import { monthOf, monthsBetween } from "./month";

export interface WatchedAction {
  id: string;
  /** Code of the list of states; null while nobody says. */
  status: string | null;
  /** "YYYY-MM". */
  start: string | null;
  end: string | null;
  /** Day of the last change of its answers, "YYYY-MM-DD"; null where no history is kept. */
  changedOn: string | null;
}

export interface DelayClock {
  /** "YYYY-MM-DD". */
  today: string;
  /** An action under way that nobody touched for so many months stands still. */
  unchangedMonths: number;
}

export type Delay =
  | { reason: "end-past"; month: string }
  | { reason: "start-past"; month: string }
  | { reason: "unchanged"; since: string; months: number };

/** Nobody states after how long an action stands still: a year, since progress is looked at once a year. */
export const UNCHANGED_MONTHS = 12;

const DONE: readonly (string | null)[] = ["completed", "cancelled"];
const NOT_BEGUN: readonly (string | null)[] = ["not-started", "postponed", null];

/** Empty for an action on time. The month that a date names is still in time. */
export function delaysOf(action: WatchedAction, clock: DelayClock): Delay[] {
  if (DONE.includes(action.status)) return [];
  return DELAY_RULES.flatMap((rule) => rule(action, clock));
}

export function endPast({ end }: WatchedAction, { today }: DelayClock): Delay[] {
  return end !== null && end < monthOf(today) ? [{ reason: "end-past", month: end }] : [];
}

/** Postponed without a new date is not begun either. */
export function startPast({ status, start }: WatchedAction, { today }: DelayClock): Delay[] {
  const past = start !== null && start < monthOf(today);
  return past && NOT_BEGUN.includes(status) ? [{ reason: "start-past", month: start }] : [];
}

/** Only of what should be moving: what starts in some years may rest until then. */
export function unchanged(
  { status, start, changedOn }: WatchedAction,
  { today, unchangedMonths }: DelayClock,
): Delay[] {
  if (changedOn === null) return [];
  const moving = status === "ongoing" || (start !== null && start <= monthOf(today));
  const months =
    monthsBetween(monthOf(changedOn), monthOf(today)) - (daysOf(today) < daysOf(changedOn) ? 1 : 0);
  return moving && months >= unchangedMonths ? [{ reason: "unchanged", since: changedOn, months }] : [];
}

const DELAY_RULES = [endPast, startPast, unchanged];

function daysOf(day: string): number {
  return Number(day.slice(8, 10));
}
