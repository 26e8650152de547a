import type { ReactNode } from "react";
import { Link } from "~/components/ui/link";
import { Thread } from "~/components/ui/thread";
import { threadAnchor, threadPath, threadsPath } from "~/domain/plan/plan-paths";
import { useI18n } from "~/i18n/i18n-context";
import type { ThreadView } from "~/server/review/entry-threads.server";
import { commentLines } from "./comment-lines";

export interface FieldThreadsProps {
  planId: string;
  /** Of one place: a question, a row, a section. */
  threads: readonly ThreadView[];
  /** Where the person comes back to after answering. */
  returnTo: string;
  /** `placeKey` of the place, to offer starting a conversation about it. */
  start?: string;
}

/**
 * What was said about a question, beside it. The answer is written on a page of its own: a form inside the form of
 * the section is not possible, and posting one beside it would lose what was typed in the section.
 */
export function FieldThreads({ planId, threads, returnTo, start }: FieldThreadsProps) {
  const { t } = useI18n();
  return (
    <>
      {threads.map((thread) => (
        <ThreadOnPage key={thread.id} thread={thread}>
          <Link href={threadPath(planId, thread, returnTo)}>
            {t(thread.state === "resolved" ? "review.thread.read" : "review.thread.answer")}
          </Link>
        </ThreadOnPage>
      ))}
      {start !== undefined && (
        <p>
          <Link href={threadsPath(planId, { place: start, returnTo })}>{t("review.commentHere")}</Link>
        </p>
      )}
    </>
  );
}

/** A conversation with its words in the language of the page. */
export function ThreadOnPage({ thread, children }: { thread: ThreadView; children?: ReactNode }) {
  const i18n = useI18n();
  return (
    <Thread
      id={threadAnchor(thread.id)}
      title={thread.title}
      state={thread.state}
      stateLabel={i18n.t(`review.thread.${thread.state}`)}
      comments={commentLines(thread, i18n)}
    >
      {children}
    </Thread>
  );
}
