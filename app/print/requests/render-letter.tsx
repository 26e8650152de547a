import type { ReactNode } from "react";
import { createFormat } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";
import { Blank, Letterhead, paperDocument } from "./paper-document";
import {
  detailText,
  dueText,
  lineText,
  linesOf,
  periodText,
  subjectOf,
  type PaperPage,
  type RequestPaper,
} from "./request-paper";

/** The letter that asks for data: one A4 page for the usual requests, longer where the town explains more. */
export function renderLetter(paper: RequestPaper, page: PaperPage, t: Translate): string {
  const { municipality } = paper;
  const title = t("paper.letter.title", { subject: subjectOf(paper), municipality });
  return paperDocument(paper, page, { title, t }, <Letter paper={paper} page={page} t={t} />);
}

interface LetterProps {
  paper: RequestPaper;
  page: PaperPage;
  t: Translate;
}

function Letter({ paper, page, t }: LetterProps) {
  const { municipality, province, locale, date } = paper;
  const format = createFormat(locale);
  const place = province === "" ? municipality : `${municipality} (${province})`;
  const subject = subjectOf(paper);
  const period = periodText(paper, t);
  return (
    <main className="paper letter">
      <Letterhead paper={paper} page={page} t={t} />
      <p className="letter__date">{t("paper.letter.dateline", { municipality, date: format.date(date) })}</p>
      <Recipient paper={paper} t={t} />
      <h1 className="letter__subject">{t("paper.letter.subject", { subject, period })}</h1>
      <p>{t("paper.letter.greeting")}</p>
      <p>{t("paper.letter.why", { place, plan: paper.planTitle })}</p>
      <Asked paper={paper} t={t} />
      <p>
        <b>{t("paper.letter.use")}</b> {paper.kind.use[locale]} {t("paper.letter.privacy")}
      </p>
      <Answer paper={paper} t={t} />
      <p>{t("paper.letter.thanks")}</p>
      <Signature paper={paper} t={t} />
      <p className="letter__enclosure">{t("paper.letter.enclosure")}</p>
    </main>
  );
}

function Recipient({ paper, t }: { paper: RequestPaper; t: Translate }) {
  const { organisation, office, role } = paper.request;
  return (
    <address className="letter__to">
      <b>{organisation ?? <Blank wide />}</b>
      {office && <span>{office}</span>}
      {role && <span>{t("paper.letter.attention", { role })}</span>}
    </address>
  );
}

function Asked({ paper, t }: { paper: RequestPaper; t: Translate }) {
  const { kind, locale, request } = paper;
  const ask = {
    ask: kind.ask[locale],
    period: periodText(paper, t),
    detail: detailText(paper, t),
  };
  return (
    <>
      <p>{t("paper.letter.ask", ask)}</p>
      <ul className="letter__lines">
        {linesOf(paper).map((line) => {
          const { label, unit } = lineText(line, locale);
          return <li key={label}>{unit === "" ? label : `${label} (${unit})`}</li>;
        })}
      </ul>
      {kind.sheet.questions.length > 0 && (
        <ul className="letter__questions">
          {kind.sheet.questions.map((question) => (
            <li key={question.es}>{question[locale]}</li>
          ))}
        </ul>
      )}
      {paragraphsOf(request.explanation).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </>
  );
}

/** What the town typed, as plain text: a letter has no use for its marks. */
function paragraphsOf(text: string | null): string[] {
  return (text ?? "").split(/\n\s*\n|\n/).filter((paragraph) => paragraph.trim() !== "");
}

function Answer({ paper, t }: { paper: RequestPaper; t: Translate }) {
  const { replyTo } = paper.sender;
  const due = dueText(paper);
  return (
    <p>
      {t("paper.letter.form")} {withBlank(t, "paper.letter.reply", "reply", replyTo)}{" "}
      <b>{withBlank(t, "paper.letter.due", "date", due)}</b>
    </p>
  );
}

/** A sentence with what the plan knows, or with a line to write it on. */
function withBlank(
  t: Translate,
  key: "paper.letter.reply" | "paper.letter.due",
  name: string,
  value: string | null,
): ReactNode {
  if (value !== null) return t(key, { [name]: value });
  const [before, after] = t(key).split(`{${name}}`);
  return (
    <>
      {before}
      <Blank />
      {after}
    </>
  );
}

function Signature({ paper, t }: { paper: RequestPaper; t: Translate }) {
  const { role, office } = paper.sender;
  return (
    <div className="letter__signature">
      <p className="letter__sign-here">{t("paper.letter.signature")}</p>
      <p>
        {role ?? (
          <>
            {t("paper.letter.post")} <Blank />
          </>
        )}
      </p>
      {office && office !== role && <p>{office}</p>}
      <p>{paper.municipality}</p>
    </div>
  );
}
