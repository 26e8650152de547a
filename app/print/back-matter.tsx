/** What follows the chapters: gaps, notes of the review, colophon. */
import { sectionOf } from "~/domain/template/shape";
import type { PrintedGap, UnreadAnswer } from "./chapter-model";
import { ChapterHeading } from "./chapter-view";
import { frameworkTitles, outsideOf, stateOf } from "./cover";
import type { FindingGroup } from "./grouped-findings";
import { groupedGaps, type GapGroup } from "./grouped-gaps";
import type { PrintContext } from "./print-context";
import type { PrintInput } from "./print-input";
import { compactRows } from "./row-names";

export interface BackPlace {
  /** Anchor and class of the pages. */
  id: string;
  number: string;
  title: string;
}

interface GapsProps {
  place: BackPlace;
  gaps: readonly PrintedGap[];
  context: PrintContext;
}

/** "We do not have this datum": all of them together, with why and how each will be obtained. */
export function GapsChapter({ place, gaps, context }: GapsProps) {
  const { t, answers } = context;
  const { noData } = answers.words;
  return (
    <section className={`chapter ${place.id}`} id={place.id}>
      <ChapterHeading number={place.number} title={place.title} />
      <p className="lead">{t("print.gapsIntro", { count: gaps.length })}</p>
      <table className="data gaps-table">
        <thead>
          <tr>
            <th scope="col">{t("print.gapDatum")}</th>
            <th scope="col">{t("print.gapReason")}</th>
            <th scope="col">{t("print.gapPlan")}</th>
          </tr>
        </thead>
        <tbody>
          {groupedGaps(gaps).map((gap, index) => (
            <tr key={index}>
              <th scope="row">
                {gap.question}
                <small>{whereText(gap, context)}</small>
              </th>
              <td>{gap.reason || <span className="no-data">{noData}</span>}</td>
              <td>{gap.plan || <span className="no-data">{noData}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function whereText({ part, rows }: GapGroup, { t }: PrintContext): string {
  if (rows.length === 0) return part;
  const count = rows.length === 1 ? "" : ` (${t("print.rowCount", { count: rows.length })})`;
  return `${part}${count}: ${compactRows(rows)}`;
}

interface ReviewNotesProps {
  place: BackPlace;
  findings: readonly FindingGroup[];
  unread: readonly UnreadAnswer[];
  context: PrintContext;
}

const SEVERITIES = ["error", "warning", "note"] as const;

/** Only while the plan is under work: never in an approved one. */
export function ReviewNotes({ place, findings, unread, context }: ReviewNotesProps) {
  const { t } = context;
  return (
    <section className={`chapter annex ${place.id}`} id={place.id}>
      <ChapterHeading number={place.number} title={place.title} />
      <p className="lead">{t("print.notesIntro")}</p>
      {SEVERITIES.map((severity) => (
        <FindingList
          key={severity}
          title={t(`print.severity.${severity}`)}
          findings={findings.filter((finding) => finding.severity === severity)}
          context={context}
        />
      ))}
      {unread.length > 0 && <UnreadList unread={unread} context={context} />}
    </section>
  );
}

interface FindingListProps {
  title: string;
  findings: readonly FindingGroup[];
  context: PrintContext;
}

function FindingList({ title, findings, context }: FindingListProps) {
  if (findings.length === 0) return null;
  const { template } = context.input;
  const sections = [...new Set(findings.map(({ section }) => section))];
  return (
    <>
      <h3>{title}</h3>
      {sections.map((id) => {
        const section = sectionOf(template, id);
        return (
          <div key={id} className="findings">
            <p className="label">{section ? context.say(section.title) : id}</p>
            <ul>
              {findings
                .filter((finding) => finding.section === id)
                .map(({ message }, index) => (
                  <li key={index}>{message}</li>
                ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function UnreadList({ unread, context }: { unread: readonly UnreadAnswer[]; context: PrintContext }) {
  return (
    <>
      <h3>{context.t("print.unread")}</h3>
      <ul className="findings">
        {unread.map(({ chapter, question, text }, index) => (
          <li key={index}>
            <b>{chapter}.</b> {question}: <span className="unread">«{text}»</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** With what and when the document was made. */
export function Colophon({ input, context }: { input: PrintInput; context: PrintContext }) {
  const { t, say, format } = context;
  const { template, plan, printedAt } = input;
  const outside = outsideOf(context);
  const lines = [
    `${plan.title} · ${plan.municipality.name}`,
    stateOf(input, context),
    ...(outside ? [outside] : []),
    t("print.colophonTemplate", { title: say(template.title), version: template.version }),
    t("print.colophonFrameworks", { frameworks: format.list(frameworkTitles(context)) }),
    t("print.colophonMade", { date: format.dateTime(printedAt) }),
  ];
  return (
    <section className="colophon">
      <h2>{t("print.colophon")}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
