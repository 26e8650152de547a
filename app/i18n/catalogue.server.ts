/** All sentences of the product. They stay on the server; a page carries the one language it is shown in. */
import type { Locale } from "../domain/template/text";
import type { Messages } from "./messages";
import { account } from "./messages/account";
import { adaptationResults, sharedRows } from "./messages/adaptation";
import { admin } from "./messages/admin";
import { common } from "./messages/common";
import { energyAccess, energyAccessFindings } from "./messages/energy-access";
import { council } from "./messages/council";
import { estimates } from "./messages/estimates";
import { exportsPage, exportsSheets } from "./messages/exports";
import { facilityResults, facilityResultsPage, registerFindings, registers } from "./messages/facilities";
import { factors, factorWords } from "./messages/factors";
import { findings } from "./messages/findings";
import { firstHourPage, firstHourPrint } from "./messages/first-hour";
import { form } from "./messages/form";
import { importing, importLinks } from "./messages/import";
import { frameworksPage, frameworkWords } from "./messages/frameworks";
import { inventoryResults, inventoryResultsPage, rowMarks } from "./messages/inventory-results";
import { measureNumbers, measureQuestionWords, measuresPage } from "./messages/measures";
import { methods } from "./messages/methods";
import { audit, auditPage } from "./messages/audit";
import { measureMoney } from "./messages/measure-money";
import { money, rankingPage } from "./messages/money";
import { handover, monitoring, monitoringPage } from "./messages/monitoring";
import { networkMeasures } from "./messages/network-measures";
import { numbers } from "./messages/numbers";
import { outside } from "./messages/outside";
import { plan } from "./messages/plan";
import { planFile } from "./messages/plan-file";
import { planSettings } from "./messages/plan-settings";
import { print } from "./messages/print";
import { requestPages, requestPapers } from "./messages/requests";
import { review } from "./messages/review";
import { risk } from "./messages/risk";
import { scoreboard } from "./messages/scoreboard";
import { targetFindings, targetNumbers, targetResults, targetsPage } from "./messages/targets";
import { workshop } from "./messages/workshop";
import { createTranslator, type Dictionary, type Translate } from "./translate";

/** What components on the screen may use. */
const screenAreas = {
  ...common,
  ...plan,
  ...planSettings,
  ...planFile,
  ...form,
  ...importing,
  ...importLinks,
  ...review,
  ...account,
  ...admin,
  ...exportsPage,
  ...firstHourPage,
  ...requestPages,
  ...inventoryResultsPage,
  ...rowMarks,
  ...rankingPage,
  ...monitoringPage,
  ...facilityResultsPage,
  ...auditPage,
  ...factors,
  ...targetsPage,
  ...measuresPage,
  ...measureQuestionWords,
  ...outside,
  ...networkMeasures,
  ...frameworksPage,
};
const allAreas = {
  ...screenAreas,
  ...numbers,
  ...measureNumbers,
  ...measureMoney,
  ...methods,
  ...money,
  ...monitoring,
  ...handover,
  ...estimates,
  ...registers,
  ...facilityResults,
  ...print,
  ...risk,
  ...findings,
  ...exportsSheets,
  ...firstHourPrint,
  ...requestPapers,
  ...workshop,
  ...audit,
  ...inventoryResults,
  ...factorWords,
  ...targetResults,
  ...targetNumbers,
  ...targetFindings,
  ...sharedRows,
  ...adaptationResults,
  ...energyAccess,
  ...energyAccessFindings,
  ...registerFindings,
  ...frameworkWords,
  ...council,
  ...scoreboard,
};

type Key = keyof typeof allAreas;
type PluralKey<K> = K extends `${infer Base}.other` ? Base : never;
export type MessageKey = Key | PluralKey<Key>;

/**
 * Questions are what people on slow lines load again and again: their pages carry the sentences that they can show
 * and no more. Every page is a document of its own, so none is asked to show what another one carried.
 */
const QUESTION_PAGES = /^\/plans\/[^/]+\/sections\//;
const QUESTION_KEYS =
  /^(common|plan|entry|check|rows|file|history|section|sectionState|form|problem|review\.thread)\.|^(account\.signOut|review\.(commentHere|accountGone))$/;

/** The sentences that travel to the browser with a page; without one, all that any page on the screen may show. */
export function screenDictionary(locale: Locale, page?: { pathname: string; failed: boolean }): Dictionary {
  const { screen, questions } = dictionaries;
  const asksQuestions = page && QUESTION_PAGES.test(page.pathname) && !page.failed;
  return asksQuestions ? questions[locale] : screen[locale];
}

/** Translator for loaders, print and exports: every sentence of the product. */
export function serverTranslator(locale: Locale): Translate {
  return translators[locale];
}

const byLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  es: make("es"),
  en: make("en"),
  pt: make("pt"),
});

const inLanguage = (messages: Messages, locale: Locale): Dictionary =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, text[locale]]));

const dictionaries = {
  screen: byLocale((locale) => inLanguage(screenAreas, locale)),
  questions: byLocale((locale) =>
    Object.fromEntries(
      Object.entries(inLanguage(screenAreas, locale)).filter(([key]) => QUESTION_KEYS.test(key)),
    ),
  ),
  all: byLocale((locale) => inLanguage(allAreas, locale)),
};

const translators = byLocale((locale) => createTranslator(dictionaries.all[locale], locale));
