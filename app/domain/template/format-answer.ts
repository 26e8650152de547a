import { isEmptyAnswer } from "./check-entry";
import type { AnswerWords, FormatContext } from "./field-kind";
import { kindOf } from "./field-kinds";
import type { Field } from "./template";
import type { Locale } from "./text";
import { isGap, isRaw, type DraftValue, type EntryValues } from "./value";

/** Rows that a choice may name: `{ section, field }` → id and name of each row, in order. */
export type NamedRows = (target: { section: string; field: string }) => { id: string; name: string }[];

export interface AnswerContext {
  locale: Locale;
  words: AnswerWords;
  rows: NamedRows;
}

/** An answer for reading: on check-your-answers, in the diff, in the printed plan. */
export type AnswerInWords =
  | { state: "empty"; lines: string[] }
  | { state: "gap"; lines: string[]; reason: string; plan: string }
  /** Typed text that could not be read as what the question asks. */
  | { state: "unread"; lines: string[] }
  | { state: "answered"; lines: string[] };

export function formatAnswer(field: Field, value: DraftValue, context: AnswerContext): AnswerInWords {
  const { words } = context;
  if (isGap(value))
    return { state: "gap", lines: [words.gap], reason: value.gap.reason, plan: value.gap.plan };
  if (isRaw(value)) return { state: "unread", lines: [`«${value.raw}»`] };
  if (value === null || isEmptyAnswer(field, value)) return { state: "empty", lines: [words.noData] };
  return { state: "answered", lines: kindOf(field).format(field, value, formatContextOf(context)) };
}

const formatContexts = new WeakMap<AnswerContext, FormatContext>();

/** Made once for the thousands of answers of a plan. */
function formatContextOf(context: AnswerContext): FormatContext {
  const known = formatContexts.get(context);
  if (known) return known;
  const { locale, words } = context;
  const made: FormatContext = {
    locale,
    words,
    rowName: (target, id) => context.rows(target).find((row) => row.id === id)?.name ?? null,
  };
  formatContexts.set(context, made);
  return made;
}

/** The name of a row or instance: the words of its naming fields; null while none is answered. */
export function entryName(
  fields: readonly Field[],
  namedBy: readonly string[],
  values: EntryValues,
  context: AnswerContext,
): string | null {
  const parts = namedBy.flatMap((id) => {
    const field = fields.find((candidate) => candidate.id === id);
    const answer = field ? formatAnswer(field, values[id] ?? null, context) : null;
    return answer?.state === "answered" ? [answer.lines.join(", ")] : [];
  });
  return parts.length === 0 ? null : parts.join(" · ");
}
