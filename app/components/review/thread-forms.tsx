import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { threadsPath } from "~/domain/plan/plan-paths";
import { NEW_COMMENT, replyBox, type RefusedComment } from "~/domain/review/comment-boxes";
import { useT } from "~/i18n/i18n-context";
import type { ThreadView } from "~/server/review/entry-threads.server";
import { ThreadOnPage } from "./field-threads";
import { TextBox } from "./text-box";

interface FormTarget {
  planId: string;
  returnTo: string;
  refused?: RefusedComment | null;
}

/** A conversation with what this person may do with it. */
export function ThreadCard({ planId, returnTo, refused, thread }: FormTarget & { thread: ThreadView }) {
  const t = useT();
  const { moves } = thread;
  const box = replyBox(thread.id);
  const mine = refused?.box === box ? refused : null;
  return (
    <ThreadOnPage thread={thread}>
      {moves.length > 0 && (
        <Form method="post" reloadDocument action={threadsPath(planId, { place: thread.place, returnTo })}>
          <input type="hidden" name="thread" value={thread.id} />
          {moves.includes("reply") && (
            <TextBox
              id={box}
              name="body"
              label={t("review.thread.yourAnswer")}
              rows={3}
              defaultValue={mine?.body}
              errors={mine?.errors}
            />
          )}
          <div className="cluster">
            {moves.includes("reply") && (
              <Button name="_intent" value="reply" look="secondary">
                {t("review.thread.reply")}
              </Button>
            )}
            {moves.includes("resolve") && (
              <Button name="_intent" value="resolve" look="quiet">
                {t("review.thread.resolve")}
              </Button>
            )}
            {moves.includes("reopen") && (
              <Button name="_intent" value="reopen" look="quiet">
                {t("review.thread.reopen")}
              </Button>
            )}
          </div>
        </Form>
      )}
    </ThreadOnPage>
  );
}

/** Begins a conversation about one part of the plan. */
export function NewThreadForm({
  planId,
  returnTo,
  refused,
  about,
}: FormTarget & { about: { place: string; title: string } }) {
  const t = useT();
  const mine = refused?.box === NEW_COMMENT ? refused : null;
  return (
    <Form
      method="post"
      reloadDocument
      action={threadsPath(planId, { place: about.place, returnTo })}
      className="card"
    >
      <h2>{t("review.thread.new")}</h2>
      <p className="quiet-text">{about.title}</p>
      <TextBox
        id={NEW_COMMENT}
        name="body"
        label={t("review.thread.comment")}
        hint={t("review.thread.commentHint")}
        defaultValue={mine?.body}
        errors={mine?.errors}
      />
      <Button name="_intent" value="start">
        {t("review.thread.send")}
      </Button>
    </Form>
  );
}
