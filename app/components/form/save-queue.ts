/** Autosave's table put to work: one timer, one post at a time. Knows nothing of React or the document. */
import type { SavedPage, SaveReply } from "~/domain/template/save-reply";
import { advance, IDLE, isSaved, type Autosave, type AutosaveCommand, type AutosaveEvent } from "./autosave";

export type PostResult = SaveReply | { status: "offline" };

export interface SaveQueueHost {
  /** The page as it stands, encoded. */
  read(): string;
  post(body: string): Promise<PostResult>;
  onState(state: Autosave): void;
  onSaved(reply: SavedPage, posted: string): void;
}

export interface SaveQueue {
  dispatch(event: AutosaveEvent): void;
  state(): Autosave;
  /** The post that the server has not answered yet. */
  unanswered(): string | null;
  /** Saves now; true once nothing is left to save, false when the attempt failed. */
  flush(): Promise<boolean>;
  /** The page is gone: what goes out last is not repeated from here; the next visit does it. */
  stop(): void;
}

/** `unanswered`: a post of an earlier visit to repeat first. */
export function createSaveQueue(host: SaveQueueHost, unanswered: string | null = null): SaveQueue {
  let state: Autosave = { ...IDLE, unanswered: unanswered !== null };
  let posted = unanswered;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: ((saved: boolean) => void)[] = [];
  let stopped = false;

  function dispatch(event: AutosaveEvent): void {
    const [next, command] = advance(state, event);
    state = next;
    run(command);
    settleWaiting();
    host.onState(state);
  }

  function run(command: AutosaveCommand): void {
    if (!command) return;
    clearTimeout(timer);
    if (command.type === "wait") {
      if (!stopped) timer = setTimeout(() => dispatch({ type: "due" }), command.ms);
    } else void send(command.body === "same" && posted !== null ? posted : host.read());
  }

  async function send(body: string): Promise<void> {
    posted = body;
    const result = await host.post(body);
    if (result.status === "saved") {
      posted = null;
      host.onSaved(result, body);
      dispatch({ type: "saved" });
    } else {
      dispatch({ type: "failed", trouble: result.status === "offline" ? "offline" : result.reason });
    }
  }

  function settleWaiting(): void {
    if (state.sending || (!state.trouble && !isSaved(state))) return;
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve(isSaved(state));
  }

  return {
    dispatch,
    state: () => state,
    unanswered: () => (state.sending || state.unanswered ? posted : null),
    flush: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        dispatch({ type: state.trouble ? "retry" : "hurry" });
      }),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** A keepalive request may carry 64 KiB in all (Fetch standard, "keepalive"); some is left for its head. */
const KEEPALIVE_LIMIT = 60_000;
const PATIENCE_MS = 30_000;

const REASONS: Readonly<Record<number, PostResult>> = {
  401: { status: "refused", reason: "signed-out" },
  403: { status: "refused", reason: "forbidden" },
  404: { status: "refused", reason: "not-found" },
  410: { status: "refused", reason: "removed" },
  413: { status: "refused", reason: "too-large" },
};

/** Never throws: what cannot be understood is "unavailable", and no connection is "offline". */
export async function postPage(url: string, body: string): Promise<PostResult> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
        Accept: "application/json",
      },
      body,
      // Also while the page is being left: the post then outlives it.
      keepalive: body.length <= KEEPALIVE_LIMIT,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (
      (await readReply(response)) ?? REASONS[response.status] ?? { status: "refused", reason: "unavailable" }
    );
  } catch {
    return { status: "offline" };
  }
}

async function readReply(response: Response): Promise<SaveReply | null> {
  if (!response.headers.get("Content-Type")?.includes("json")) return null;
  const reply = (await response.json()) as Partial<SaveReply> | null;
  const isReply = reply?.status === "saved" ? response.ok : reply?.status === "refused";
  return isReply ? (reply as SaveReply) : null;
}
