import type { ThreadProps } from "~/components/ui/thread";
import type { Format } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";
import type { ThreadView } from "~/server/review/entry-threads.server";

interface Words {
  t: Translate;
  format: Format;
}

/** Comments as `Thread` shows them: who and when in words, the text in paragraphs. */
export function commentLines({ comments }: ThreadView, words: Words): ThreadProps["comments"] {
  return comments.map(({ id, body, author, at }) => ({
    id,
    byline: byline({ by: author, at }, words),
    dateTime: at,
    text: <PlainText text={body} />,
  }));
}

/** "Ana Pérez · 12 de mayo de 2026, 14:32". */
export function byline({ by, at }: { by: string | null; at: string }, { t, format }: Words): string {
  return `${by ?? t("review.accountGone")} · ${format.dateTime(at)}`;
}

/** A text typed in a plain box, with its paragraphs. */
export function PlainText({ text }: { text: string }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </>
  );
}
