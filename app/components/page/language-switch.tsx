import { Form } from "@remix-run/react";
import { LOCALES, type Locale } from "~/domain/template/text";
import { useI18n } from "~/i18n/i18n-context";

const NAMES: Readonly<Record<Locale, string>> = { es: "Español", en: "English", pt: "Português" };

/** Asks the server for the whole document again: sentences are sent with it, one language at a time. */
export function LanguageSwitch({ returnTo }: { returnTo: string }) {
  const { t, locale: current } = useI18n();
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="returnTo" value={returnTo} />
      <div className="language-switch" role="group" aria-label={t("common.language")}>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            name="locale"
            value={locale}
            lang={locale}
            title={NAMES[locale]}
            aria-pressed={locale === current}
          >
            {locale.toUpperCase()}
          </button>
        ))}
      </div>
    </Form>
  );
}
