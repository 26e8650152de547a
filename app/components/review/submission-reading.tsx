import { Link } from "~/components/ui/link";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import type { AnswerInWords } from "~/domain/template/format-answer";
import { useT } from "~/i18n/i18n-context";
import type { ThreadView } from "~/server/review/entry-threads.server";
import type { ReviewEntry, ReviewSection } from "~/server/review/submission-page.server";
import { PlainText } from "./comment-lines";
import { GapWords } from "./gap-words";
import { NewThreadForm, ThreadCard } from "./thread-forms";

export interface SubmissionReadingProps {
  planId: string;
  /** Path of this page: comments come back to it. */
  path: string;
  sections: readonly ReviewSection[];
  threads: readonly ThreadView[];
  commentOn: { place: string; title: string } | null;
}

/** The stage as it was handed in, question by question, each with what was said about it and a way to comment. */
export function SubmissionReading(props: SubmissionReadingProps) {
  return (
    <>
      {props.sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>{section.title}</h2>
          <Comments {...props} place={section.place} about={section.title} />
          {section.entries.map((entry) => (
            <Entry key={entry.place} {...props} entry={entry} />
          ))}
        </section>
      ))}
    </>
  );
}

function Entry({ entry, ...reading }: SubmissionReadingProps & { entry: ReviewEntry }) {
  return (
    <section>
      {entry.name !== null && <h3>{entry.name}</h3>}
      {entry.name !== null && <Comments {...reading} place={entry.place} about={entry.name} />}
      <dl className="summary-list">
        {entry.answers.map((answer) => (
          <div key={answer.field}>
            <dt>{answer.label}</dt>
            <dd>
              <AnswerText answer={answer.answer} />
              <Conversations {...reading} place={answer.place} />
            </dd>
            <dd className="summary-list__actions">
              <CommentLink path={reading.path} place={answer.place} about={answer.label} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function AnswerText({ answer }: { answer: AnswerInWords }) {
  if (answer.state === "empty") return <span className="summary-list__missing">{answer.lines[0]}</span>;
  return (
    <>
      <PlainText text={answer.lines.join("\n")} />
      {answer.state === "gap" && <GapWords reason={answer.reason} plan={answer.plan} />}
    </>
  );
}

interface PlaceProps extends SubmissionReadingProps {
  place: string;
  about: string;
}

function Comments(props: PlaceProps) {
  return (
    <>
      <p>
        <CommentLink {...props} />
      </p>
      <Conversations {...props} />
    </>
  );
}

function CommentLink({ path, place, about }: Pick<PlaceProps, "path" | "place" | "about">) {
  const t = useT();
  return (
    <Link href={`${path}?comment=${encodeURIComponent(place)}#comment`}>
      {t("review.commentHere")}
      <VisuallyHidden> {about}</VisuallyHidden>
    </Link>
  );
}

function Conversations({ planId, path, place, threads, commentOn }: Omit<PlaceProps, "about">) {
  const here = threads.filter((thread) => thread.place === place);
  return (
    <>
      {here.map((thread) => (
        <ThreadCard key={thread.id} planId={planId} returnTo={path} thread={thread} />
      ))}
      {commentOn?.place === place && <NewThreadForm planId={planId} returnTo={path} about={commentOn} />}
    </>
  );
}
