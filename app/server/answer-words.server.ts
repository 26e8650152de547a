import type { AnswerWords } from "~/domain/template/field-kind";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { NO_DATA } from "~/i18n/format";

/** The words that answers need and the template does not have. */
export function answerWords(locale: Locale): AnswerWords {
  const t = serverTranslator(locale);
  return { yes: t("answer.yes"), no: t("answer.no"), noData: NO_DATA[locale], gap: t("answer.gap") };
}
