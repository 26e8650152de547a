/** A conversation's states as a table: what each side may do with it and what becomes of it. */
import type { ReviewRole } from "./review.workflow";

export type ThreadState = "open" | "answered" | "resolved";
export type ThreadMove = "reply" | "resolve" | "reopen";

interface ThreadTransition {
  move: ThreadMove;
  by: readonly ReviewRole[];
  from: readonly ThreadState[];
  to: ThreadState;
}

const THREAD_TRANSITIONS: readonly ThreadTransition[] = [
  { move: "reply", by: ["officer"], from: ["open", "answered"], to: "answered" },
  // A technician who goes on asking is not satisfied by the answer.
  { move: "reply", by: ["technician"], from: ["open", "answered"], to: "open" },
  { move: "resolve", by: ["technician"], from: ["open", "answered"], to: "resolved" },
  { move: "reopen", by: ["officer", "technician"], from: ["resolved"], to: "open" },
];

/** The state after a move, or null when this side may not make it from this state. */
export function moveThread(state: ThreadState, move: ThreadMove, role: ReviewRole): ThreadState | null {
  const found = THREAD_TRANSITIONS.find(
    (transition) =>
      transition.move === move && transition.by.includes(role) && transition.from.includes(state),
  );
  return found?.to ?? null;
}

export function threadMovesFor(state: ThreadState, role: ReviewRole): ThreadMove[] {
  const moves: readonly ThreadMove[] = ["reply", "resolve", "reopen"];
  return moves.filter((move) => moveThread(state, move, role) !== null);
}
