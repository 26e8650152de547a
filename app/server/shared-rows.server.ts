/** Rows of other sections on a page where they also belong. */
import { readEntries } from "db/repositories/entries.server";
import { factorCatalogueOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import { withShownAnswers } from "~/domain/plan/computed-answers";
import { namedRowsOf } from "~/domain/plan/named-rows";
import { entryPath } from "~/domain/plan/plan-paths";
import { rowsSharedWith } from "~/domain/plan/shared-rows";
import { addressOf } from "~/domain/template/diff";
import { rowFieldsOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import type { Template } from "~/domain/template/template";
import { serverTranslator } from "~/i18n/catalogue.server";
import { renderSharedRows, sharedLines } from "~/print/shared-rows";
import { answerWords } from "./answer-words.server";
import { planEntryOf } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import { readPlanDocument } from "./plan-document.server";
import type { Services } from "./services.server";

/** Markup of our own with links to where each row is written; empty where the page shares none. */
export async function sharedRowsMarkup(
  services: Services,
  open: OpenPlan,
  at: { section: string; page: string },
  locale: Locale,
): Promise<string> {
  const { template, plan, scope } = open;
  if (!isShared(template, at)) return "";
  const stored = (await readEntries(services.db, scope)).map(planEntryOf);
  const sharing = { template, frameworks: plan.frameworks };
  if (rowsSharedWith({ ...sharing, entries: stored }, at).length === 0) return "";
  const document = await readPlanDocument(services, plan, scope);
  const entries = withShownAnswers(stored, computePlan(document, template, factorCatalogueOf(template)));
  const words = { locale, words: answerWords(locale) };
  const lines = sharedLines(rowsSharedWith({ ...sharing, entries }, at), {
    answers: { ...words, rows: namedRowsOf(template, entries, words) },
    frameworks: plan.frameworks,
    hrefOf: ({ entry }) => entryPath(plan.id, addressOf(entry)),
  });
  return renderSharedRows(lines, serverTranslator(locale));
}

/** Asked of the declaration before anything is read. */
function isShared(template: Template, at: { section: string; page: string }): boolean {
  return template.sections.some((section) =>
    rowFieldsOf(section).some(({ alsoShownIn = [] }) =>
      alsoShownIn.some(({ section: other, page }) => other === at.section && page === at.page),
    ),
  );
}
