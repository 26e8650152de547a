import type { Translate } from "~/i18n/translate";
import { ScrollBlock } from "../blocks/result-parts";
import { Letterhead, paperDocument } from "../requests/paper-document";
import type { PaperPage } from "../requests/request-paper";
import type { WorkshopPaper } from "./workshop-paper";
import { WorkshopFacts } from "./workshop-facts";

const LINES = 22;
const COLUMNS = ["name", "organisation", "gender", "age", "signature"] as const;
/** As the plan asks of an event, so that they are copied as they stand. */
const TOTALS = ["attendance", "women", "men", "otherGender"] as const;

/** The attendance record of a meeting, with the totals that the plan asks for. */
export function renderAttendanceSheet(paper: WorkshopPaper, page: PaperPage, t: Translate): string {
  const title = t("workshop.attendance.title");
  return paperDocument(
    paper,
    page,
    { title: `${title} – ${paper.municipality}`, t },
    <main className="paper sheet">
      <Letterhead paper={paper} page={page} t={t} />
      <h1>{title}</h1>
      <WorkshopFacts t={t} facts={["date", "place", "subject", "facilitator"]} />
      <p className="sheet__use">{t("workshop.attendance.privacy")}</p>
      <ScrollBlock label={t("workshop.attendance.people")}>
        <table className="blank-table workshop-attendance">
          <caption>{t("workshop.attendance.people")}</caption>
          <thead>
            <tr>
              <td>{t("workshop.attendance.number")}</td>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`workshop.attendance.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: LINES }, (_, line) => (
              <tr key={line}>
                <th scope="row">{line + 1}</th>
                {COLUMNS.map((column) => (
                  <td key={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBlock>
      <section className="sheet__signed">
        <h2>{t("workshop.attendance.totals")}</h2>
        <dl className="workshop-totals">
          {TOTALS.map((total) => (
            <div key={total} className="signed">
              <dt>{t(`workshop.attendance.${total}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
      <p className="sheet__use">{t("workshop.attendance.use")}</p>
    </main>,
  );
}
