import type { Locale } from "../domain/template/text";
import type { MessageKey } from "./catalogue.server";

/** Sentences of one language by key, plural forms as "key.one" and "key.other". */
export type Dictionary = Readonly<Record<string, string>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Answers a key with its sentence, `{name}` places filled. With a number `count`, the plural form
 * of the language is chosen and `{count}` is written in its digits. Other numbers are written as they are.
 */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

export function createTranslator(dictionary: Dictionary, locale: Locale): Translate {
  const { plurals, digits } = intlOf(locale);

  const sentence = (key: string, count: string | number | undefined) => {
    if (typeof count !== "number") return dictionary[key];
    return dictionary[`${key}.${plurals.select(count)}`] ?? dictionary[`${key}.other`] ?? dictionary[key];
  };
  return (key, params = {}) => {
    const found = sentence(key, params.count);
    if (found === undefined) return key;
    return found.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = params[name];
      if (value === undefined) return place;
      return name === "count" && typeof value === "number" ? digits.format(value) : String(value);
    });
  };
}

const intl = new Map<Locale, { plurals: Intl.PluralRules; digits: Intl.NumberFormat }>();

/** Made once a language: a translator is made for each request. */
function intlOf(locale: Locale) {
  const tag = INTL_LOCALE[locale];
  const known = intl.get(locale) ?? {
    plurals: new Intl.PluralRules(tag),
    digits: new Intl.NumberFormat(tag),
  };
  intl.set(locale, known);
  return known;
}

/** The edition of each language that dates, numbers and plurals follow. */
export const INTL_LOCALE: Readonly<Record<Locale, string>> = { es: "es-AR", en: "en", pt: "pt-BR" };
