import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { PageDescriptor } from "~/domain/template/describe-page";
import type { InputValues } from "~/domain/template/page-inputs";
import type { ConflictView, SavedPage } from "~/domain/template/save-reply";
import { IDLE, isSaved, type Autosave } from "./autosave";
import {
  changedAnswers,
  decodeInputs,
  encodeInputs,
  isAnswerName,
  readInputs,
  type PageInputs,
} from "./posted-page";
import { openRescueStorage, type RescueCopy } from "./rescue-storage";
import { createSaveQueue, postPage, type SaveQueue } from "./save-queue";
import { answersToTake } from "./take-answers";

export interface AutosaveOptions {
  formRef: RefObject<HTMLFormElement>;
  saveUrl: string;
  page: PageDescriptor;
  revision: number;
  conflicts: readonly ConflictView[];
  rescueKey: { userId: string; planId: string; entry: string };
  enabled: boolean;
  put(inputs: InputValues): void;
}

export interface AutosaveView {
  state: Autosave;
  /** The page as the server last described it. */
  page: PageDescriptor;
  /** What the form as it stands is based on. */
  revision: string;
  conflicts: readonly ConflictView[];
  /** ISO time of the last save from this page. */
  savedAt: string | null;
  /** Others' answers came with the last save. */
  merged: boolean;
  /** Answers found in this browser were put back. */
  rescued: boolean;
  changed(): void;
  hurry(): void;
  /** Saves now; false when something could not be saved. */
  flush(): Promise<boolean>;
  /** Saves with the decisions on conflicts that are marked in the form. */
  settle(): Promise<boolean>;
}

/** Pause between copies of the page into the browser's storage. */
const RESCUE_PAUSE_MS = 300;

/** Saves the form by itself, keeps a copy in the browser until the server has it, and takes in others' answers. */
export function useAutosave(options: AutosaveOptions): AutosaveView {
  const { enabled, formRef } = options;
  const [state, setState] = useState<Autosave>(IDLE);
  const [saved, setSaved] = useState<SavedPage | null>(null);
  const [revision, setRevision] = useState(String(options.revision));
  const [rescued, setRescued] = useState(false);
  const session = useRef<Session | null>(null);
  const first = useRef(options);

  useEffect(() => {
    const form = formRef.current;
    if (!enabled || !form) return;
    const current = openSession(form, first.current, { setState, setSaved, setRevision });
    session.current = current;
    setRescued(current.start());
    const stopListening = listen(current.queue, current.keep);
    return () => {
      stopListening();
      current.leave();
      session.current = null;
    };
  }, [enabled, formRef]);

  const changed = useCallback(() => session.current?.changed(), []);
  const hurry = useCallback(() => session.current?.queue.dispatch({ type: "hurry" }), []);
  const flush = useCallback(async () => (await session.current?.queue.flush()) ?? true, []);
  const settle = useCallback(async () => (await session.current?.settle()) ?? true, []);
  const { page, conflicts } = saved ?? options;
  return useMemo(
    () => ({
      state,
      page,
      revision,
      conflicts,
      savedAt: saved?.savedAt ?? null,
      merged: saved?.merged ?? false,
      rescued,
      changed,
      hurry,
      flush,
      settle,
    }),
    [state, page, revision, conflicts, saved, rescued, changed, hurry, flush, settle],
  );
}

interface Session {
  queue: SaveQueue;
  /** Puts back what an earlier visit could not save; true when there was something. */
  start(): boolean;
  changed(): void;
  /** Writes the rescue copy at once. */
  keep(): void;
  settle(): Promise<boolean>;
  leave(): void;
}

interface SessionListeners {
  setState(state: Autosave): void;
  setSaved(reply: SavedPage): void;
  setRevision(revision: string): void;
}

function openSession(form: HTMLFormElement, options: AutosaveOptions, listeners: SessionListeners): Session {
  const { page, put, saveUrl } = options;
  const fieldIds = new Set(page.fields.map(({ id }) => id));
  const rescue = openRescueStorage({ ...options.rescueKey, page: page.id });
  const copy = rescue.read();
  let before: PageInputs = readInputs(form, fieldIds, "sent");
  let known: PageInputs = page.inputs;
  let conflicts = options.conflicts;
  let decided: ReadonlySet<string> = new Set();
  let deciding: InputValues = {};
  let rescueTimer: ReturnType<typeof setTimeout> | undefined;

  const now = () => readInputs(form, fieldIds);
  // In the document at once: the next post may go before React draws.
  let revision = String(options.revision);
  const setRevision = (next: string) => {
    revision = next;
    const input = form.querySelector<HTMLInputElement>("input[name=_revision]");
    if (input) input.value = next;
    listeners.setRevision(next);
  };

  const keep = () => {
    clearTimeout(rescueTimer);
    rescueTimer = undefined;
    if (isSaved(queue.state())) return rescue.clear();
    rescue.write({
      revision,
      changes: changedAnswers(before, now()),
      unanswered: queue.unanswered(),
    });
  };

  const queue = createSaveQueue(
    {
      read: () => encodeInputs({ ...now(), ...deciding, _revision: [revision] }),
      post: (body) => postPage(saveUrl, body),
      onState: listeners.setState,
      onSaved: (reply, body) => {
        const posted = decodeInputs(body);
        const undecided = new Set(reply.conflicts.map(({ field }) => field));
        if (reply.merged) {
          const sets = setNames(page);
          const merge = {
            before,
            posted,
            now: now(),
            known,
            saved: reply.page.inputs,
            undecided,
            decided,
            sets,
          };
          put(answersToTake(merge));
        }
        setRevision(String(reply.revision));
        before = posted;
        known = reply.page.inputs;
        conflicts = reply.conflicts;
        if (Object.keys(posted).some((name) => name.startsWith("_settle."))) {
          decided = new Set();
          deciding = {};
        }
        listeners.setSaved(reply);
        // After the queue knows: cleared when all is saved, rewritten when typing went on.
        setTimeout(keep);
      },
    },
    copy?.unanswered ?? null,
  );

  const changed = () => {
    queue.dispatch({ type: "changed" });
    rescueTimer ??= setTimeout(keep, RESCUE_PAUSE_MS);
  };

  return {
    queue,
    keep,
    changed,
    start: () => {
      const restored = copy !== null && restore(copy, before, now(), put);
      const waits = restored || copy?.unanswered != null;
      if (copy && waits) setRevision(copy.revision);
      if (copy && !waits) rescue.clear();
      const typedEarly = Object.keys(changedAnswers(before, now())).length > 0;
      if (waits || typedEarly) changed();
      return restored;
    },
    settle: () => {
      deciding = readDecisions(form);
      const fields = conflicts.filter(({ id }) => deciding[`_settle.${id}`]).map(({ field }) => field);
      decided = new Set(fields);
      if (fields.length > 0) changed();
      return queue.flush();
    },
    leave: () => {
      clearTimeout(rescueTimer);
      if (!isSaved(queue.state())) keep();
      queue.dispatch({ type: "hurry" });
      queue.stop();
    },
  };
}

/** Puts a copy's changes back where nothing newer was typed; true when any differed from what stands there. */
function restore(
  copy: RescueCopy,
  before: PageInputs,
  now: PageInputs,
  put: AutosaveOptions["put"],
): boolean {
  const typed = changedAnswers(before, now);
  const wanted = Object.entries(copy.changes).filter(([name]) => isAnswerName(name) && !(name in typed));
  const differing = changedAnswers(now, { ...now, ...Object.fromEntries(wanted) });
  if (Object.keys(differing).length === 0) return false;
  put(differing);
  return true;
}

/** Marked choices between mine and theirs, by input name. */
function readDecisions(form: HTMLFormElement): InputValues {
  const marked = form.querySelectorAll<HTMLInputElement>('input[name^="_settle."]:checked');
  return Object.fromEntries([...marked].map(({ name, value }) => [name, [value]]));
}

/** Questions whose answer is a set of marks. */
function setNames(page: PageDescriptor): ReadonlySet<string> {
  return new Set(
    page.fields.filter(({ kind, several }) => kind === "choices" || several).map(({ id }) => id),
  );
}

/** Leaving, hiding and coming back; the browser asks before closing only when something is not saved yet. */
function listen(queue: SaveQueue, keep: () => void): () => void {
  const dispatch = (type: "hurry" | "retry") => () => queue.dispatch({ type });
  const [hurry, retry] = [dispatch("hurry"), dispatch("retry")];
  const hide = () => {
    if (!isSaved(queue.state())) keep();
    hurry();
  };
  const visibility = () => (document.visibilityState === "hidden" ? hide() : back());
  const back = () => {
    if (queue.state().trouble) retry();
  };
  const warn = (event: BeforeUnloadEvent) => {
    hide();
    if (!isSaved(queue.state())) event.preventDefault();
  };
  /** A link pressed right after typing waits for the save, so that nobody is asked whether to leave. */
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element | null)?.closest?.("a[href]");
    const plainPress =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!(link instanceof HTMLAnchorElement) || link.target || !plainPress) return;
    if (isSaved(queue.state()) || isSamePage(link)) return;
    event.preventDefault();
    void queue.flush().then(() => window.location.assign(link.href));
  };
  document.addEventListener("click", follow);
  document.addEventListener("visibilitychange", visibility);
  window.addEventListener("pagehide", hide);
  window.addEventListener("beforeunload", warn);
  window.addEventListener("online", back);
  window.addEventListener("focus", back);
  return () => {
    document.removeEventListener("click", follow);
    document.removeEventListener("visibilitychange", visibility);
    window.removeEventListener("pagehide", hide);
    window.removeEventListener("beforeunload", warn);
    window.removeEventListener("online", back);
    window.removeEventListener("focus", back);
  };
}

/** A jump inside this page leaves nothing. */
function isSamePage({ pathname, search, hash }: HTMLAnchorElement): boolean {
  return hash !== "" && pathname === window.location.pathname && search === window.location.search;
}
