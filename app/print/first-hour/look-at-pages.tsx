import type { BackPlace } from "../back-matter";
import { ChapterHeading } from "../chapter-view";
import type { PrintContext } from "../print-context";
import type { AskLine, FirstHourWords } from "./first-hour-words";

interface LookAtProps {
  look: BackPlace;
  ask: BackPlace;
  words: FirstHourWords;
}

/** Hazards and measures to look at, then what to ask for and whom, and what has no data until then. */
export function LookAtPages({ look, ask, words }: LookAtProps) {
  const { context, hazards, measures, asks, missing } = words;
  const { t } = context;
  return (
    <>
      <section className={`chapter ${look.id}`} id={look.id}>
        <ChapterHeading number={look.number} title={look.title} />
        <h3>{t("firstHour.hazards")}</h3>
        <Entries
          empty={t("firstHour.noHazards")}
          entries={hazards.map(({ code, name, note }) => ({ id: code, name, lines: [note] }))}
        />
        <h3>{t("firstHour.measures")}</h3>
        <Entries
          empty={t("firstHour.noMeasures")}
          entries={measures.map(({ id, title, about, reason }) => ({
            id,
            name: title,
            lines: [about, reason],
          }))}
        />
      </section>
      <section className={`chapter ${ask.id}`} id={ask.id}>
        <ChapterHeading number={ask.number} title={ask.title} />
        {asks.length > 0 ? (
          <>
            <p className="lead">{t("firstHour.askIntro")}</p>
            <AskTable asks={asks} context={context} />
          </>
        ) : (
          <p>{t("firstHour.nothingToAsk")}</p>
        )}
        <MissingList missing={missing} context={context} />
      </section>
    </>
  );
}

interface Entry {
  id: string;
  name: string;
  lines: readonly string[];
}

function Entries({ entries, empty }: { entries: readonly Entry[]; empty: string }) {
  if (entries.length === 0) return <p>{empty}</p>;
  return (
    <ol className="look-at">
      {entries.map(({ id, name, lines }) => (
        <li key={id}>
          <strong>{name}</strong>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function AskTable({ asks, context }: { asks: readonly AskLine[]; context: PrintContext }) {
  const { t } = context;
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">{t("firstHour.askWhat")}</th>
          <th scope="col">{t("firstHour.askWhom")}</th>
          <th scope="col">{t("firstHour.askReplaces")}</th>
        </tr>
      </thead>
      <tbody>
        {asks.map(({ id, what, whom, replaces }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <td>{whom}</td>
            <td>{replaces}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MissingList({ missing, context }: Pick<FirstHourWords, "missing" | "context">) {
  const { t } = context;
  if (missing.length === 0) return null;
  return (
    <>
      <h3>{t("firstHour.missing")}</h3>
      <p>{t("firstHour.missingNote")}</p>
      <ul>
        {missing.map(({ reason, sources }) => (
          <li key={reason}>
            <strong>{sources}</strong>: {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
