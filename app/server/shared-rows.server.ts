/** Rows of other sections on a page where they also belong. */
import { readEntries } from "db/repositories/entries.server";
import { withShownAnswers } from "~/domain/plan/computed-answers";
import { namedRowsOf } from "~/domain/plan/named-rows";
import { entryPath } from "~/domain/plan/plan-paths";
import { listsSharedWith, rowsSharedWith, type SharingPage } from "~/domain/plan/shared-rows";
import { addressOf } from "~/domain/template/diff";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { renderSharedRows, sharedLines } from "~/print/shared-rows";
import { answerWords } from "./answer-words.server";
import { planEntryOf } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import { readDraft } from "./draft.server";
import type { Services } from "./services.server";

/** Markup of our own with links to where each row is written; empty where the page shares none. */
export async function sharedRowsMarkup(
  services: Services,
  open: OpenPlan,
  at: SharingPage,
  locale: Locale,
): Promise<string> {
  const { template, plan, scope } = open;
  if (listsSharedWith(template, at).length === 0) return "";
  const stored = (await readEntries(services.db, scope)).map(planEntryOf);
  const sharing = { template, frameworks: plan.frameworks };
  if (rowsSharedWith({ ...sharing, entries: stored }, at).length === 0) return "";
  const entries = withShownAnswers(stored, (await readDraft(services, open)).results);
  const words = { locale, words: answerWords(locale) };
  const lines = sharedLines(rowsSharedWith({ ...sharing, entries }, at), {
    answers: { ...words, rows: namedRowsOf(template, entries, words) },
    frameworks: plan.frameworks,
    hrefOf: ({ entry }) => entryPath(plan.id, addressOf(entry)),
  });
  return renderSharedRows(lines, serverTranslator(locale));
}
