import { renderToStaticMarkup } from "react-dom/server";
import type { Locale, Text } from "~/domain/template/text";
import type { Translate } from "~/i18n/translate";

/** In what an indicator is measured and where it is got, before its figure is asked. */
export function renderIndicatorSource(
  { unit, where }: { unit: Text; where: Text },
  locale: Locale,
  t: Translate,
): string {
  return renderToStaticMarkup(
    <>
      <p>{t("access.measuredIn", { unit: unit[locale] })}</p>
      <p>{where[locale]}</p>
    </>,
  );
}
