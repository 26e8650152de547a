/** How a plan stands before a requirement on a day. Days are "YYYY-MM-DD". */
import type { Fact } from "./fact";
import type { Anchor, Deadline, Force, Requirement } from "./requirement";

/** "overdue": only of a confirmed obligation whose confirmed date has passed; anything softer is "missing" then. */
export type StandingState = "met" | "missing" | "not-yet-due" | "overdue" | "unknown";

/** When each thing was done; null where the plan does not say. */
export type Anchors = Readonly<Record<Anchor, string | null>>;

export interface Standing {
  state: StandingState;
  /** Of the deadline; null without one, or while it is not known from when it counts. */
  due: string | null;
}

export function standingOf(
  requirement: Pick<Requirement, "force" | "confirmed" | "deadline">,
  { holds }: Pick<Fact, "holds">,
  anchors: Anchors,
  today: string,
): Standing {
  const { deadline } = requirement;
  const due = deadline ? dueDate(deadline, anchors) : null;
  const late = due !== null && today > due;
  if (deadline?.renewed) return { state: renewalState(requirement, holds, due, late), due };
  if (holds === true) return { state: "met", due };
  if (holds === null) return { state: "unknown", due };
  if (due !== null && !late) return { state: "not-yet-due", due };
  return { state: late ? lateState(requirement) : "missing", due };
}

/** What was never done is not yet due: another requirement asks for the first time. */
function renewalState(
  requirement: Pick<Requirement, "force" | "confirmed" | "deadline">,
  holds: boolean | null,
  due: string | null,
  late: boolean,
): StandingState {
  if (due === null) return holds === null ? "unknown" : "not-yet-due";
  return late ? lateState(requirement) : "met";
}

function lateState({
  force,
  confirmed,
  deadline,
}: Pick<Requirement, "force" | "confirmed" | "deadline">): StandingState {
  const binds = (deadline?.force ?? force) === "obligation" && force === "obligation";
  return binds && confirmed && deadline?.confirmed === true ? "overdue" : "missing";
}

export function dueDate(
  { after, months, notBefore }: Pick<Deadline, "after" | "months" | "notBefore">,
  anchors: Anchors,
): string | null {
  const from = anchors[after];
  if (from === null) return null;
  const due = addMonths(from, months);
  return notBefore !== undefined && notBefore > due ? notBefore : due;
}

/** The same day some months later; of a month that is shorter, its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(toYear).padStart(4, "0")}-${two(toMonth)}-${two(Math.min(date, last))}`;
}

/** Forces whose words are advice: never said to be breached. */
export function isAdvice(force: Force): boolean {
  return force === "recommended" || force === "encouraged" || force === "asked";
}
