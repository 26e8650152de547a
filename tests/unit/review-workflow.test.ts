import { describe, expect, test } from "vitest";
import {
  decideTransition,
  TRANSITIONS,
  transitionsFor,
  type ReviewFacts,
  type ReviewRole,
  type StageState,
  type TransitionId,
} from "~/domain/review/review.workflow";
import { moveThread, threadMovesFor } from "~/domain/review/thread.workflow";

const STATES: readonly StageState[] = ["draft", "submitted", "returned", "approved"];
const IDS: readonly TransitionId[] = ["submit", "withdraw", "send-back", "approve"];

const WILLING: Omit<ReviewFacts, "role"> = {
  stageIsComplete: true,
  submissionIsCurrent: true,
  reasonGiven: true,
  hasOpenThread: true,
  deciderEditedLast: false,
};

describe("the transitions of a stage", () => {
  // Shaped after the review of local climate plans in Territoires en Transitions (demarche-pcaet.workflow.spec.ts):
  // "drafting" is our draft, "adopt" our approval; archiving and publishing are not states of a stage here.
  test.each<[StageState, TransitionId, ReviewRole, StageState]>([
    ["draft", "submit", "officer", "submitted"],
    ["submitted", "withdraw", "officer", "draft"],
    ["submitted", "send-back", "technician", "returned"],
    ["submitted", "approve", "technician", "approved"],
    ["returned", "submit", "officer", "submitted"],
    ["approved", "submit", "officer", "submitted"],
  ])("%s: %s by the %s makes it %s", (from, id, role, to) => {
    expect(decideTransition(from, id, { role, ...WILLING })).toEqual({ ok: true, from, to });
  });

  test("no other combination of state, transition and role goes through", () => {
    const allowed = STATES.flatMap((state) =>
      IDS.flatMap((id) =>
        (["officer", "technician"] as const)
          .filter((role) => decideTransition(state, id, { role, ...WILLING }).ok)
          .map((role) => `${state} ${id} ${role}`),
      ),
    );
    expect(allowed.sort()).toEqual([
      "approved submit officer",
      "draft submit officer",
      "returned submit officer",
      "submitted approve technician",
      "submitted send-back technician",
      "submitted withdraw officer",
    ]);
  });

  test("an unknown transition or state is refused", () => {
    const facts = { role: "technician" as const, ...WILLING };
    expect(decideTransition("submitted", "publish" as TransitionId, facts).ok).toBe(false);
    expect(decideTransition("archived" as StageState, "approve", facts).ok).toBe(false);
  });

  test("a fact that is not known refuses: nothing passes on the role alone, except taking back", () => {
    const passing = TRANSITIONS.filter(({ id, from }) =>
      (["officer", "technician"] as const).some(
        (role) => decideTransition(from[0] ?? "draft", id, { role }).ok,
      ),
    );
    expect(passing.map(({ id }) => id)).toEqual(["withdraw"]);
  });

  test.each<[string, TransitionId, StageState, Partial<ReviewFacts>, string]>([
    ["something is missing", "submit", "draft", { stageIsComplete: false }, "stageIsComplete"],
    [
      "nothing says what to correct",
      "send-back",
      "submitted",
      { reasonGiven: false, hasOpenThread: false },
      "saysWhatToCorrect",
    ],
    [
      "another submission was read",
      "approve",
      "submitted",
      { submissionIsCurrent: false },
      "submissionIsCurrent",
    ],
    [
      "another submission was read",
      "send-back",
      "submitted",
      { submissionIsCurrent: false },
      "submissionIsCurrent",
    ],
    [
      "who decides edited last",
      "approve",
      "submitted",
      { deciderEditedLast: true, reasonGiven: false },
      "secondPersonOrReason",
    ],
  ])("%s: %s is refused, and says why", (_why, id, state, facts, reason) => {
    const role = id === "submit" ? "officer" : "technician";
    expect(decideTransition(state, id, { role, ...WILLING, ...facts })).toEqual({ ok: false, reason });
  });

  test("who edited last may approve with a reason, and anybody else without one", () => {
    const approve = (facts: Partial<ReviewFacts>) =>
      decideTransition("submitted", "approve", { role: "technician", submissionIsCurrent: true, ...facts })
        .ok;
    expect(approve({ deciderEditedLast: true, reasonGiven: true })).toBe(true);
    expect(approve({ deciderEditedLast: false, reasonGiven: false })).toBe(true);
  });

  test("a page offers each side its own transitions", () => {
    expect(STATES.map((state) => transitionsFor(state, "officer"))).toEqual([
      ["submit"],
      ["withdraw"],
      ["submit"],
      ["submit"],
    ]);
    expect(STATES.map((state) => transitionsFor(state, "technician"))).toEqual([
      [],
      ["send-back", "approve"],
      [],
      [],
    ]);
  });
});

describe("the states of a conversation", () => {
  test("the officer answers, the technician asks again, resolves, and either opens it again", () => {
    expect(moveThread("open", "reply", "officer")).toBe("answered");
    expect(moveThread("answered", "reply", "technician")).toBe("open");
    expect(moveThread("answered", "resolve", "technician")).toBe("resolved");
    expect(moveThread("resolved", "reopen", "officer")).toBe("open");
  });

  test("officers do not resolve, and nobody speaks in a resolved conversation before opening it again", () => {
    expect(moveThread("open", "resolve", "officer")).toBeNull();
    expect(threadMovesFor("resolved", "technician")).toEqual(["reopen"]);
    expect(threadMovesFor("open", "officer")).toEqual(["reply"]);
  });
});
