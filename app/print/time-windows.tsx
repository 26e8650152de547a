import { renderToStaticMarkup } from "react-dom/server";
import type { TimeWindows } from "~/domain/risk/time-windows";
import type { Translate } from "~/i18n/translate";

/** Which years the words of the questions stand for, before they are asked. */
export function renderTimeWindows({ short, mid, longFrom }: TimeWindows, year: number, t: Translate): string {
  const [from, to] = short;
  return renderToStaticMarkup(
    <>
      <p>{t("risk.windows", { year: String(year) })}</p>
      <ul>
        <li>{t("risk.windows.short", { from: String(from), to: String(to) })}</li>
        {mid && <li>{t("risk.windows.mid", { from: String(mid[0]), to: String(mid[1]) })}</li>}
        <li>{t("risk.windows.long", { year: String(longFrom) })}</li>
        <li>{t("risk.windows.simarcc")}</li>
      </ul>
    </>,
  );
}
