/** What falls due, whoever it is of: steps and dates of actions, reports, reviews. */
import { addMonths, monthOf } from "./month";

export type DeadlineKind =
  "step" | "action-start" | "action-end" | "report" | "review" | "inventory" | "risk";

export interface Deadline {
  kind: DeadlineKind;
  /** "YYYY-MM". */
  when: string;
  /** What it is about, in the plan's words; empty where the kind says it all. */
  name: string;
  /** Office in charge; null where nobody says. */
  office: string | null;
}

export interface SortedDeadlines {
  /** Past, the oldest first. */
  past: Deadline[];
  /** From this month until some months from now, the first first. */
  coming: Deadline[];
}

/** A month is in time until its end. */
export function sortDeadlines(
  deadlines: readonly Deadline[],
  today: string,
  months: number,
): SortedDeadlines {
  const now = monthOf(today);
  const last = addMonths(now, months);
  const sorted = [...deadlines].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  return {
    past: sorted.filter(({ when }) => when < now),
    coming: sorted.filter(({ when }) => when >= now && when <= last),
  };
}
