/**
 * The review of a stage as one table of transitions. A transition is offered and carried out only when its
 * guards all say `true`; an unknown transition, state or guard refuses (fails closed).
 */
export type StageState = "draft" | "submitted" | "returned" | "approved";
export type TransitionId = "submit" | "withdraw" | "send-back" | "approve";

/** Who may carry a transition out; roles are told apart by `access.rules.ts`. */
export type ReviewRole = "officer" | "technician";

/** What is known when a transition is asked for. What is not known counts against it. */
export interface ReviewFacts {
  role: ReviewRole;
  /** The strict schema finds nothing missing in the stage. */
  stageIsComplete?: boolean;
  /** The submission that the person read is still the one in review. */
  submissionIsCurrent?: boolean;
  /** A reason, message or note was given with the transition. */
  reasonGiven?: boolean;
  /** There is an open thread in the stage's sections. */
  hasOpenThread?: boolean;
  /** The person deciding was the last to edit something in the stage. */
  deciderEditedLast?: boolean;
}

export type Guard = keyof typeof GUARDS;

const GUARDS = {
  isOfficer: (facts: ReviewFacts) => facts.role === "officer",
  isTechnician: (facts: ReviewFacts) => facts.role === "technician",
  stageIsComplete: (facts: ReviewFacts) => facts.stageIsComplete,
  submissionIsCurrent: (facts: ReviewFacts) => facts.submissionIsCurrent,
  saysWhatToCorrect: (facts: ReviewFacts) => facts.reasonGiven || facts.hasOpenThread,
  secondPersonOrReason: (facts: ReviewFacts) => facts.deciderEditedLast === false || facts.reasonGiven,
};

export interface Transition {
  id: TransitionId;
  from: readonly StageState[];
  to: StageState;
  guards: readonly Guard[];
}

export const TRANSITIONS: readonly Transition[] = [
  // The draft stays open to editing all the time; an approved stage that has changed is submitted again.
  {
    id: "submit",
    from: ["draft", "returned", "approved"],
    to: "submitted",
    guards: ["isOfficer", "stageIsComplete"],
  },
  { id: "withdraw", from: ["submitted"], to: "draft", guards: ["isOfficer"] },
  {
    id: "send-back",
    from: ["submitted"],
    to: "returned",
    guards: ["isTechnician", "submissionIsCurrent", "saysWhatToCorrect"],
  },
  {
    id: "approve",
    from: ["submitted"],
    to: "approved",
    guards: ["isTechnician", "submissionIsCurrent", "secondPersonOrReason"],
  },
];

export type TransitionOutcome =
  { ok: true; from: StageState; to: StageState } | { ok: false; reason: "not-from-this-state" | Guard };

/** The state after a transition, or the first guard that refuses it. */
export function decideTransition(state: StageState, id: TransitionId, facts: ReviewFacts): TransitionOutcome {
  const transition = TRANSITIONS.find((candidate) => candidate.id === id);
  if (!transition?.from.includes(state)) return { ok: false, reason: "not-from-this-state" };
  const refusing = transition.guards.find((guard) => GUARDS[guard]?.(facts) !== true);
  if (refusing) return { ok: false, reason: refusing };
  return { ok: true, from: state, to: transition.to };
}

/** Transitions that a role may see on a page: the ones its role and the state allow, whatever else is still missing. */
export function transitionsFor(state: StageState, role: ReviewRole): TransitionId[] {
  const roleGuard: Guard = role === "officer" ? "isOfficer" : "isTechnician";
  const otherRole: Guard = role === "officer" ? "isTechnician" : "isOfficer";
  return TRANSITIONS.filter(
    ({ from, guards }) => from.includes(state) && (guards.includes(roleGuard) || !guards.includes(otherRole)),
  ).map(({ id }) => id);
}
