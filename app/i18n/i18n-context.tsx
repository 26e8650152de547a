import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Locale } from "../domain/template/text";
import { createFormat, type Format } from "./format";
import { createTranslator, type Dictionary, type Translate } from "./translate";

interface I18n {
  locale: Locale;
  dictionary: Dictionary;
  t: Translate;
  format: Format;
}

const I18nContext = createContext<I18n | null>(null);

export interface I18nProviderProps {
  locale: Locale;
  dictionary: Dictionary;
  children: ReactNode;
}

export function I18nProvider({ locale, dictionary, children }: I18nProviderProps) {
  const value = useMemo(
    () => ({ locale, dictionary, t: createTranslator(dictionary, locale), format: createFormat(locale) }),
    [locale, dictionary],
  );
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}

/** Language, sentences and formats of the page. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error("useI18n outside I18nProvider");
  return value;
}

export function useT(): Translate {
  return useI18n().t;
}
