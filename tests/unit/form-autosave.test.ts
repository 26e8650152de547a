import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  advance,
  IDLE,
  isSaved,
  PAUSE_MS,
  type Autosave,
  type AutosaveEvent,
} from "~/components/form/autosave";
import { createSaveQueue, type PostResult } from "~/components/form/save-queue";
import { aPage } from "./form-fixture";

function after(...events: AutosaveEvent[]): { state: Autosave; command: ReturnType<typeof advance>[1] } {
  let state = IDLE;
  let command: ReturnType<typeof advance>[1] = null;
  for (const event of events) [state, command] = advance(state, event);
  return { state, command };
}
const changed = { type: "changed" } as const;
const hurry = { type: "hurry" } as const;
const due = { type: "due" } as const;
const saved = { type: "saved" } as const;
const failed = (trouble: "offline" | "unavailable" | "signed-out" | "forbidden" | "too-large") =>
  ({ type: "failed", trouble }) as const;

describe("autosave", () => {
  it("waits for a pause after a change", () => {
    expect(after(changed).command).toEqual({ type: "wait", ms: PAUSE_MS });
    expect(after(changed, changed).command).toEqual({ type: "wait", ms: PAUSE_MS });
  });

  it("saves at once on leaving a question, and only when there is something", () => {
    expect(after(changed, hurry).command).toEqual({ type: "send", body: "latest" });
    expect(after(hurry).command).toBeNull();
  });

  it("never sends two posts at once: what is typed meanwhile follows", () => {
    const meanwhile = after(changed, due, changed, hurry);
    expect(meanwhile.command).toBeNull();
    expect(after(changed, due, changed, hurry, saved).command).toEqual({ type: "send", body: "latest" });
    expect(after(changed, due, changed, saved).command).toEqual({ type: "wait", ms: PAUSE_MS });
  });

  it("is saved only when nothing is left in the browser", () => {
    expect(isSaved(after(changed).state)).toBe(false);
    expect(isSaved(after(changed, due).state)).toBe(false);
    expect(isSaved(after(changed, due, failed("offline")).state)).toBe(false);
    expect(isSaved(after(changed, due, saved).state)).toBe(true);
  });

  it("repeats an unanswered post unchanged before anything newer", () => {
    expect(after(changed, due, failed("offline"), changed, { type: "retry" }).command).toEqual({
      type: "send",
      body: "same",
    });
    const next = after(changed, due, failed("offline"), changed, { type: "retry" }, saved);
    expect(next.command).toEqual({ type: "send", body: "latest" });
  });

  it("waits longer after each failure, up to a minute", () => {
    const failures = (times: number) =>
      Array.from({ length: times }, () => [due, failed("unavailable")]).flat();
    expect(after(changed, ...failures(1)).command).toEqual({ type: "wait", ms: 2000 });
    expect(after(changed, ...failures(2)).command).toEqual({ type: "wait", ms: 4000 });
    expect(after(changed, ...failures(9)).command).toEqual({ type: "wait", ms: 60_000 });
  });

  it("does not insist while the session is over, and saves when its owner is back", () => {
    expect(after(changed, due, failed("signed-out")).command).toBeNull();
    expect(after(changed, due, failed("signed-out"), { type: "retry" }).command).toEqual({
      type: "send",
      body: "same",
    });
  });

  it("stops where the server will never accept the page", () => {
    expect(after(changed, due, failed("forbidden"), { type: "retry" }).command).toBeNull();
  });

  it("tries a shortened page after one that was too large", () => {
    const tooLarge = after(changed, due, failed("too-large"));
    expect(tooLarge.command).toBeNull();
    expect(after(changed, due, failed("too-large"), changed, due).command).toEqual({
      type: "send",
      body: "latest",
    });
  });
});

describe("the save queue", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const aReply = (revision: number): PostResult => ({
    status: "saved",
    revision,
    savedAt: "2026-11-23T17:32:00Z",
    savedBy: "Oficina",
    merged: false,
    page: aPage([], {}),
    conflicts: [],
  });

  function aQueue(answers: PostResult[], unanswered: string | null = null) {
    const page = { text: "a" };
    const posts: string[] = [];
    const queue = createSaveQueue(
      {
        read: () => page.text,
        post: (body) => {
          posts.push(body);
          return Promise.resolve(answers.shift() ?? aReply(9));
        },
        onState: () => undefined,
        onSaved: () => undefined,
      },
      unanswered,
    );
    return { queue, posts, page };
  }

  it("posts the page once after the pause", async () => {
    const { queue, posts, page } = aQueue([]);
    queue.dispatch(changed);
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    page.text = "ab";
    queue.dispatch(changed);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(posts).toEqual(["ab"]);
  });

  it("repeats the lost post first, then what was typed since", async () => {
    const { queue, posts, page } = aQueue([{ status: "offline" }]);
    queue.dispatch(changed);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    page.text = "ab";
    queue.dispatch(changed);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(posts).toEqual(["a", "a", "ab"]);
    expect(isSaved(queue.state())).toBe(true);
  });

  it("starts with the unanswered post of an earlier visit", async () => {
    const { queue, posts } = aQueue([], "before");
    queue.dispatch(changed);
    expect(await queue.flush()).toBe(true);
    expect(posts).toEqual(["before", "a"]);
  });

  it("tells a waiting button whether everything is saved", async () => {
    const { queue } = aQueue([{ status: "refused", reason: "unavailable" }]);
    expect(await queue.flush()).toBe(true);
    queue.dispatch(changed);
    expect(await queue.flush()).toBe(false);
    expect(await queue.flush()).toBe(true);
  });

  it("goes quiet when the page is gone", async () => {
    const { queue, posts } = aQueue([{ status: "offline" }]);
    queue.dispatch(changed);
    queue.dispatch(hurry);
    queue.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(posts).toEqual(["a"]);
  });
});
