/** What falls due, whoever it is of: steps and dates of actions, reports, reviews, answers that are waited for. */
import { addMonths, monthOf } from "./month";

export type DeadlineKind =
  "step" | "action-start" | "action-end" | "report" | "review" | "inventory" | "request";

export interface Deadline {
  kind: DeadlineKind;
  /** "YYYY-MM", or a day where one is stated. */
  when: string;
  /** What it is about, in the plan's words; empty where the kind says it all. */
  name: string;
  /** Office in charge; null where nobody says. */
  office: string | null;
}

export interface SortedDeadlines {
  /** Past, the oldest first. */
  past: Deadline[];
  /** From this month (or today) until some months from now, the first first. */
  coming: Deadline[];
}

/** A month is in time until its end, a day until it is over. */
export function sortDeadlines(
  deadlines: readonly Deadline[],
  today: string,
  months: number,
): SortedDeadlines {
  const last = addMonths(monthOf(today), months);
  const sorted = [...deadlines].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  const past = sorted.filter(({ when }) => when < (when.length > 7 ? today : monthOf(today)));
  return { past, coming: sorted.filter((one) => !past.includes(one) && monthOf(one.when) <= last) };
}
