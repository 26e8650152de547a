import { Landscape } from "../cover";
import type { PrintContext } from "../print-context";
import type { FirstHourPrintInput } from "./render-first-hour";

/** The cover says at once what the document is not. */
export function FirstHourCover({ print, context }: { print: FirstHourPrintInput; context: PrintContext }) {
  const { t, format } = context;
  const { plan } = print.input;
  const { year } = print.state.answers;
  return (
    <section className="cover">
      <div className="cover__head">
        <div className="cover__place">
          <p>{plan.municipality.name}</p>
        </div>
        <h1>{t("firstHour.docTitle")}</h1>
        {year !== null && <p className="cover__period">{year}</p>}
        <p className="cover__note">{t("firstHour.coverNote")}</p>
      </div>
      <p className="cover__draft">{t("firstHour.mark")}</p>
      <div className="cover__art">
        <Landscape />
      </div>
      <div className="cover__foot">
        <p>{[print.network, plan.title].filter(Boolean).join(" · ")}</p>
        <p className="cover__state">{t("print.draftOf", { date: format.date(print.printedAt) })}</p>
      </div>
    </section>
  );
}
