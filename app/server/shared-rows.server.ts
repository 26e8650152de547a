/** Rows of other sections on a page where they also belong. */
import { withShownAnswers } from "~/domain/plan/computed-answers";
import { namedRowsOf } from "~/domain/plan/named-rows";
import { entryPath } from "~/domain/plan/plan-paths";
import { listsSharedWith, rowsSharedWith, type SharingPage } from "~/domain/plan/shared-rows";
import { addressOf } from "~/domain/template/diff";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { renderSharedRows, sharedLines } from "~/print/shared-rows";
import { answerWords } from "./answer-words.server";
import type { OpenPlan } from "./open-plan.server";
import type { DraftReader } from "./draft.server";

/** Markup of our own with links to where each row is written; empty where the page shares none. */
export async function sharedRowsMarkup(
  { template, plan }: OpenPlan,
  readDraft: DraftReader,
  at: SharingPage,
  locale: Locale,
): Promise<string> {
  if (listsSharedWith(template, at).length === 0) return "";
  const draft = await readDraft();
  const sharing = { template, frameworks: plan.frameworks };
  if (rowsSharedWith({ ...sharing, entries: draft.plan.entries }, at).length === 0) return "";
  const entries = withShownAnswers(draft.plan.entries, draft.results);
  const words = { locale, words: answerWords(locale) };
  const lines = sharedLines(rowsSharedWith({ ...sharing, entries }, at), {
    answers: { ...words, rows: namedRowsOf(template, entries, words) },
    frameworks: plan.frameworks,
    hrefOf: ({ entry }) => entryPath(plan.id, addressOf(entry)),
  });
  return renderSharedRows(lines, serverTranslator(locale));
}
