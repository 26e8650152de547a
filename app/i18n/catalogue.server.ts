/** All sentences of the product. They stay on the server; a page carries the one language it is shown in. */
import type { Locale } from "../domain/template/text";
import type { Messages } from "./messages";
import { account } from "./messages/account";
import { admin } from "./messages/admin";
import { common } from "./messages/common";
import { findings } from "./messages/findings";
import { form } from "./messages/form";
import { numbers } from "./messages/numbers";
import { plan } from "./messages/plan";
import { planFile } from "./messages/plan-file";
import { planSettings } from "./messages/plan-settings";
import { print } from "./messages/print";
import { review } from "./messages/review";
import { createTranslator, type Dictionary, type Translate } from "./translate";

/** What components on the screen may use. */
const screenAreas = {
  ...common,
  ...plan,
  ...planSettings,
  ...planFile,
  ...numbers,
  ...form,
  ...review,
  ...account,
  ...admin,
};
const allAreas = { ...screenAreas, ...print, ...findings };

type Key = keyof typeof allAreas;
type PluralKey<K> = K extends `${infer Base}.other` ? Base : never;
export type MessageKey = Key | PluralKey<Key>;

/** The sentences that travel to the browser. */
export function screenDictionary(locale: Locale): Dictionary {
  return dictionaries.screen[locale];
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
  all: byLocale((locale) => inLanguage(allAreas, locale)),
};

const translators = byLocale((locale) => createTranslator(dictionaries.all[locale], locale));
