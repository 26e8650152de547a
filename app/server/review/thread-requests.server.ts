/** Reading and posting conversations, with and without JavaScript. */
import { NEW_COMMENT, replyBox, type RefusedComment } from "~/domain/review/comment-boxes";
import { threadAnchor, threadsPath } from "~/domain/plan/plan-paths";
import { parsePlaceKey } from "~/domain/review/thread-place";
import type { ThreadMove } from "~/domain/review/thread.workflow";
import { serverTranslator } from "~/i18n/catalogue.server";
import { safeReturnPath } from "../auth/return-path.server";
import { openForRequest, type EntryRequest } from "../entry-requests.server";
import { notFound } from "../http-errors.server";
import { changeThread, COMMENT_MAX_LENGTH, startThread, type ThreadOutcome } from "./change-threads.server";
import { placeThreads, planThreads } from "./entry-threads.server";

/** `?place=` names the part of the plan that is spoken of, `?returnTo=` the page that the person comes from. */
export async function loadThreads(request: EntryRequest) {
  const { services } = request.context;
  const { open, locale } = await openForRequest(request, "comment");
  const { place, returnTo } = targetOf(request.request);
  const about = place === null ? null : parsePlaceKey(place);
  if (place !== null && !about) throw notFound();
  const found = about ? await placeThreads(services, open, about, locale) : null;
  if (about && !found) throw notFound();
  return {
    pageTitle: found?.title ?? serverTranslator(locale)("review.comments"),
    planId: open.plan.id,
    planTitle: open.plan.title,
    municipality: open.plan.municipalityName,
    about: found && { place: found.place, title: found.title, path: found.aboutPath },
    threads: found?.threads ?? (await planThreads(services, open, locale)),
    returnTo,
  };
}

export type PostedThread = { ok: true; path: string } | { ok: false; refused: RefusedComment | null };

/** `_intent`: start, reply, resolve or reopen. `refused: null` is a conversation or place that the plan has not. */
export async function postThread(request: EntryRequest): Promise<PostedThread> {
  const { open, locale } = await openForRequest(request, "comment");
  const { place, returnTo } = targetOf(request.request);
  const form = await request.request.formData();
  const body = String(form.get("body") ?? "");
  const threadId = String(form.get("thread") ?? "");
  const intent = String(form.get("_intent"));

  const outcome = await carryOut(request, open, { intent, place, threadId, body });
  if (outcome.ok) {
    const back = returnTo ?? threadsPath(open.plan.id, place === null ? {} : { place });
    return { ok: true, path: `${back}#${threadAnchor(outcome.threadId)}` };
  }
  if (outcome.reason === "not-found") return { ok: false, refused: null };
  const box = intent === "start" ? NEW_COMMENT : replyBox(threadId);
  const message = serverTranslator(locale)(`review.thread.refused.${outcome.reason}`, {
    max: COMMENT_MAX_LENGTH,
  });
  return { ok: false, refused: { box, body, errors: [{ field: box, message }] } };
}

async function carryOut(
  { context: { services } }: EntryRequest,
  open: Parameters<typeof startThread>[1],
  posted: { intent: string; place: string | null; threadId: string; body: string },
): Promise<ThreadOutcome> {
  const { intent, threadId, body } = posted;
  if (isMove(intent)) return changeThread(services, open, { threadId, move: intent, body });
  const place = parsePlaceKey(posted.place ?? "plan");
  return intent === "start" && place
    ? startThread(services, open, { place, body })
    : { ok: false, reason: "not-found" };
}

function isMove(intent: string): intent is ThreadMove {
  return intent === "reply" || intent === "resolve" || intent === "reopen";
}

function targetOf(request: Request): { place: string | null; returnTo: string | null } {
  const { searchParams } = new URL(request.url);
  const returnTo = searchParams.get("returnTo");
  return { place: searchParams.get("place"), returnTo: returnTo ? safeReturnPath(returnTo) : null };
}
