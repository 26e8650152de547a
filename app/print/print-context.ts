import type { AnswerContext } from "~/domain/template/format-answer";
import type { Text } from "~/domain/template/text";
import { withShownAnswers } from "~/domain/plan/computed-answers";
import { namedRowsOf } from "~/domain/plan/named-rows";
import { rowReferences, type RowReferences } from "~/domain/plan/row-references";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat, NO_DATA, type Format } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";
import { createBlockWords, type BlockWords } from "./blocks/block-words";
import { indexEntries, type PlanIndex } from "./plan-index";
import type { ChaptersInput } from "./print-input";

/** Language, formats and answers at hand while a document is made. */
export interface PrintContext {
  input: ChaptersInput;
  t: Translate;
  format: Format;
  say: (text: Text) => string;
  answers: AnswerContext;
  entries: PlanIndex;
  blockWords: BlockWords;
  /** What the rows of a section are called for short. */
  references: (section: string) => RowReferences;
  /** Drafts also say what is still to be completed. */
  draft: boolean;
}

export function createPrintContext(input: ChaptersInput): PrintContext {
  const { locale, plan, template, mode, results } = input;
  const entries = results ? withShownAnswers(plan.entries, results) : plan.entries;
  const t = serverTranslator(locale);
  const words = { yes: t("answer.yes"), no: t("answer.no"), noData: NO_DATA[locale], gap: t("answer.gap") };
  return {
    input,
    t,
    format: createFormat(locale),
    say: (text) => text[locale],
    answers: { locale, words, rows: namedRowsOf(template, plan.entries, { locale, words }) },
    entries: indexEntries(entries),
    blockWords: createBlockWords({ t, locale, template, chartTable: "shown" }),
    references: (section) => rowReferences(template, plan.entries, section),
    draft: mode.kind === "draft",
  };
}
