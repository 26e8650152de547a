import { insertThread, writeThread, type NewComment } from "db/repositories/review.server";
import { moveThread, type ThreadMove } from "~/domain/review/thread.workflow";
import type { ThreadPlace } from "~/domain/review/thread-place";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { placeExists, reviewRoleOf } from "./entry-threads.server";

/** Characters of one comment. */
export const COMMENT_MAX_LENGTH = 5000;

export type ThreadOutcome =
  { ok: true; threadId: string } | { ok: false; reason: "not-found" | "not-allowed" | "empty" | "too-long" };

/** Begins a conversation about a plan, a section, an entry or one of its questions. */
export async function startThread(
  services: Services,
  open: OpenPlan,
  { place, body }: { place: ThreadPlace; body: string },
): Promise<ThreadOutcome> {
  const refused = refusalOf(body);
  if (refused) return { ok: false, reason: refused };
  if (!(await placeExists(services, open, place))) return { ok: false, reason: "not-found" };
  const id = services.newId();
  await insertThread(services.db, open.scope, { id, place, comment: commentBy(services, open, body) });
  return { ok: true, threadId: id };
}

/** Replies (the only move that needs words), resolves or reopens; a comment may go with any of them. */
export async function changeThread(
  services: Services,
  open: OpenPlan,
  { threadId, move, body }: { threadId: string; move: ThreadMove; body: string },
): Promise<ThreadOutcome> {
  const refused = refusalOf(body);
  if (refused && (move === "reply" || refused === "too-long")) return { ok: false, reason: refused };
  return writeThread<ThreadOutcome>(services.db, open.scope, threadId, (current) => {
    if (current === null) return { write: null, result: { ok: false, reason: "not-found" } };
    const state = moveThread(current, move, reviewRoleOf(open));
    if (state === null) return { write: null, result: { ok: false, reason: "not-allowed" } };
    const comment = refused ? null : commentBy(services, open, body);
    const write = { action: `thread.${move}`, state, at: services.now(), by: open.actor.userId, comment };
    return { write, result: { ok: true, threadId } };
  });
}

function refusalOf(body: string): "empty" | "too-long" | null {
  const { length } = body.trim();
  return length === 0 ? "empty" : length > COMMENT_MAX_LENGTH ? "too-long" : null;
}

function commentBy(services: Services, open: OpenPlan, body: string): NewComment {
  return { id: services.newId(), body: body.trim(), authorId: open.actor.userId, createdAt: services.now() };
}
