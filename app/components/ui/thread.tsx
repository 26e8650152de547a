import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { StatusTag, type StatusTone } from "./status-tag";

export type ThreadState = "open" | "answered" | "resolved";

const TONES: Record<ThreadState, StatusTone> = { open: "amber", answered: "blue", resolved: "plain" };

export interface ThreadProps {
  id: string;
  /** What the observation is about: the question, or the section. */
  title: ReactNode;
  state: ThreadState;
  stateLabel: string;
  comments: readonly { id: string; byline: string; dateTime: string; text: ReactNode }[];
  /** Reply form, resolve button. */
  children?: ReactNode;
}

/** An observation and its answers, oldest first. */
export function Thread({ id, title, state, stateLabel, comments, children }: ThreadProps) {
  return (
    <article
      className={classNames("thread", state !== "open" && `thread--${state}`)}
      id={id}
      aria-labelledby={`${id}-title`}
    >
      <header className="thread__head">
        <h3 id={`${id}-title`}>{title}</h3>
        <StatusTag tone={TONES[state]}>{stateLabel}</StatusTag>
      </header>
      <ol>
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="quiet-text">
              <time dateTime={comment.dateTime}>{comment.byline}</time>
            </p>
            <div>{comment.text}</div>
          </li>
        ))}
      </ol>
      {children && <div className="thread__reply">{children}</div>}
    </article>
  );
}
