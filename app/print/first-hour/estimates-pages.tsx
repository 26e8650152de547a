import type { BackPlace } from "../back-matter";
import { ChapterHeading } from "../chapter-view";
import type { PrintContext } from "../print-context";
import type { FirstHourWords, SourceLine } from "./first-hour-words";

/** Every number with its source and range, marked. */
export function EstimatesPages({ place, words }: { place: BackPlace; words: FirstHourWords }) {
  const { context, lines } = words;
  const { t } = context;
  return (
    <section className={`chapter ${place.id}`} id={place.id}>
      <ChapterHeading number={place.number} title={place.title} />
      {lines.length > 0 && <p className="lead">{t("firstHour.estimatesIntro")}</p>}
      {lines.length > 0 && <SourcesTable lines={lines} context={context} />}
    </section>
  );
}

function SourcesTable({ lines, context }: { lines: readonly SourceLine[]; context: PrintContext }) {
  const { t } = context;
  return (
    <table className="data data--small">
      <thead>
        <tr>
          <th scope="col">{t("firstHour.source")}</th>
          <th scope="col" className="number">
            {t("firstHour.amount")}
          </th>
          <th scope="col" className="number">
            {t("firstHour.tonnes")}
          </th>
          <th scope="col">{t("firstHour.known")}</th>
          <th scope="col">{t("firstHour.sourceColumn")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.row}>
            <th scope="row">{line.name}</th>
            <td className="number">{line.amount}</td>
            <td className="number">{line.tonnes}</td>
            <td>
              {line.estimated ? (
                <span className="assumed assumed--whole">{t("firstHour.estimated")}</span>
              ) : (
                line.known
              )}
            </td>
            <td>
              {line.source}
              {line.range && <small className="cell-note">{line.range}</small>}
              {line.notes && <small className="cell-note">{line.notes}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
