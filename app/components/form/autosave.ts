/**
 * Autosave as a table of states, without clock, network or document.
 * One post at a time; what is typed meanwhile waits. A post whose answer never came is repeated as it was:
 * had it reached the server, newer text on the old revision would look like two people's change.
 */
import type { RefusedSave } from "~/domain/template/save-reply";

export type Trouble = RefusedSave["reason"] | "offline";

export interface Autosave {
  /** Changes that no post holds yet. */
  unsaved: boolean;
  sending: boolean;
  /** A post went unanswered and is to be repeated unchanged. */
  unanswered: boolean;
  /** Someone waits: do not wait for a pause in the typing. */
  hurried: boolean;
  trouble: Trouble | null;
  /** Failures in a row. */
  failures: number;
}

export type AutosaveEvent =
  | { type: "changed" }
  /** Focus left the question, the page is being hidden, or a button waits for the save. */
  | { type: "hurry" }
  /** The time of the last `wait` is over. */
  | { type: "due" }
  /** Network or person are back. */
  | { type: "retry" }
  | { type: "saved" }
  | { type: "failed"; trouble: Trouble };

export type AutosaveCommand = { type: "wait"; ms: number } | { type: "send"; body: "latest" | "same" } | null;

/** Pause in the typing after which the page is saved. */
export const PAUSE_MS = 1000;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 60_000;

export const IDLE: Autosave = {
  unsaved: false,
  sending: false,
  unanswered: false,
  hurried: false,
  trouble: null,
  failures: 0,
};

/** Troubles that pass by themselves; the session comes back only when its owner signs in. */
const PASSING: readonly Trouble[] = ["offline", "unavailable"];
const WORTH_REPEATING: readonly Trouble[] = [...PASSING, "signed-out"];

export function advance(state: Autosave, event: AutosaveEvent): [Autosave, AutosaveCommand] {
  switch (event.type) {
    case "changed":
      return changed({ ...state, unsaved: true });
    case "hurry":
      return hasWork(state) && !state.trouble ? send({ ...state, hurried: true }) : [state, null];
    case "due":
      return hasWork(state) && canRetry(state) ? send(state) : [state, null];
    case "retry":
      return hasWork(state) && canRetry(state) ? send({ ...state, hurried: true }) : [state, null];
    case "saved":
      return saved({ ...state, sending: false, unanswered: false, trouble: null, failures: 0 });
    case "failed":
      return failed(state, event.trouble);
  }
}

/** Nothing of this page is only in the browser. */
export function isSaved(state: Autosave): boolean {
  return !state.unsaved && !state.sending && !state.unanswered;
}

function hasWork({ unsaved, unanswered }: Autosave): boolean {
  return unsaved || unanswered;
}

function canRetry({ trouble }: Autosave): boolean {
  return trouble === null || WORTH_REPEATING.includes(trouble);
}

function changed(state: Autosave): [Autosave, AutosaveCommand] {
  // A shorter page may pass where the longer one was refused.
  const next = state.trouble === "too-large" ? { ...state, trouble: null, unanswered: false } : state;
  return next.sending || next.trouble ? [next, null] : [next, { type: "wait", ms: PAUSE_MS }];
}

function send(state: Autosave): [Autosave, AutosaveCommand] {
  if (state.sending) return [state, null];
  if (state.unanswered)
    return [
      { ...state, sending: true },
      { type: "send", body: "same" },
    ];
  return [
    { ...state, sending: true, unsaved: false, hurried: false },
    { type: "send", body: "latest" },
  ];
}

function saved(state: Autosave): [Autosave, AutosaveCommand] {
  if (!state.unsaved) return [{ ...state, hurried: false }, null];
  return state.hurried ? send(state) : [state, { type: "wait", ms: PAUSE_MS }];
}

function failed(state: Autosave, trouble: Trouble): [Autosave, AutosaveCommand] {
  const failures = state.failures + 1;
  const unanswered = WORTH_REPEATING.includes(trouble);
  const next = {
    ...state,
    sending: false,
    hurried: false,
    unanswered,
    unsaved: state.unsaved || !unanswered,
    trouble,
    failures,
  };
  if (!PASSING.includes(trouble)) return [next, null];
  return [next, { type: "wait", ms: Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)) }];
}
