import type { ReactNode } from "react";
import { askedYears } from "~/domain/requests/asked-years";
import type { Translate } from "~/i18n/translate";
import { Blank, Letterhead, paperDocument } from "./paper-document";
import { dueText, subjectOf, type PaperPage, type RequestPaper } from "./request-paper";
import { isWide, sheetTables, type SheetTable } from "./sheet-tables";

/** The blank sheet that a utility fills in by hand and sends back. */
export function renderSheet(paper: RequestPaper, page: PaperPage, t: Translate): string {
  const { municipality } = paper;
  const title = t("paper.sheet.title", { subject: subjectOf(paper), municipality });
  return paperDocument(paper, page, { title, t }, <Sheet paper={paper} page={page} t={t} />);
}

function Sheet({ paper, page, t }: { paper: RequestPaper; page: PaperPage; t: Translate }) {
  const { locale, kind } = paper;
  return (
    <main className={isWide(paper) ? "paper sheet sheet--wide" : "paper sheet"}>
      <Letterhead paper={paper} page={page} t={t} />
      <h1>{subjectOf(paper)}</h1>
      <Particulars paper={paper} t={t} />
      <HowToFill paper={paper} t={t} />
      {sheetTables(paper, t).map((table, index) => (
        <BlankTable key={index} table={table} label={subjectOf(paper)} />
      ))}
      {kind.sheet.questions.length > 0 && (
        <section className="sheet__questions">
          <h2>{t("paper.sheet.questions")}</h2>
          {kind.sheet.questions.map((question) => (
            <p key={question.es}>
              {question[locale]}
              <span className="writing-line" />
            </p>
          ))}
        </section>
      )}
      <CompletedBy t={t} />
      <p className="sheet__use">{t("paper.sheet.use")}</p>
    </main>
  );
}

function Particulars({ paper, t }: { paper: RequestPaper; t: Translate }) {
  const { request, sender, municipality } = paper;
  const { organisation, office } = request;
  const to = [organisation, office].filter(Boolean).join(" · ");
  return (
    <dl className="sheet__facts">
      <Fact term={t("paper.sheet.from")}>{[municipality, sender.office].filter(Boolean).join(" · ")}</Fact>
      <Fact term={t("paper.sheet.to")}>{to === "" ? <Blank wide /> : to}</Fact>
      <Fact term={t("paper.sheet.period")}>{periodOf(paper, t)}</Fact>
      <Fact term={t("paper.sheet.due")}>{dueText(paper) ?? <Blank />}</Fact>
      <Fact term={t("paper.sheet.reply")}>{sender.replyTo ?? <Blank wide />}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function periodOf({ request }: RequestPaper, t: Translate): string {
  const years = askedYears(request.firstYear, request.lastYear);
  const [from] = years ?? [];
  const to = years?.at(-1);
  if (from === undefined || to === undefined) return t("paper.sheet.openYear");
  return from === to ? t("paper.sheet.year", { year: from }) : t("paper.sheet.years", { from, to });
}

function HowToFill({ paper, t }: { paper: RequestPaper; t: Translate }) {
  const { kind, locale } = paper;
  return (
    <section className="sheet__how">
      <h2>{t("paper.sheet.how")}</h2>
      <ul>
        {kind.sheet.advice.map((advice) => (
          <li key={advice.es}>{advice[locale]}</li>
        ))}
        <li>{t("paper.sheet.decimal")}</li>
        <li>{t("paper.sheet.noData")}</li>
        <li>{t("paper.sheet.otherLines")}</li>
      </ul>
    </section>
  );
}

function BlankTable({ table, label }: { table: SheetTable; label: string }) {
  return (
    <table className="blank-table">
      <caption className={table.caption ? undefined : "unseen"}>{table.caption ?? label}</caption>
      <thead>
        {table.head.map((cells, row) => (
          <tr key={row}>
            {cells.map(({ text, unit, span, rows }, index) => (
              <th key={index} scope="col" colSpan={span} rowSpan={rows}>
                {text}
                {unit && <small>{unit}</small>}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.lines.map(({ label: text, unit, total }, row) => (
          <tr key={row} className={total ? "total" : undefined}>
            <th scope="row">
              {text}
              {unit !== "" && <small>{unit}</small>}
            </th>
            {Array.from({ length: table.cells }, (_, cell) => (
              <td key={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SIGNED_BY = ["name", "role", "contact", "date", "source", "signature"] as const;

function CompletedBy({ t }: { t: Translate }) {
  return (
    <section className="sheet__signed">
      <h2>{t("paper.sheet.completedBy")}</h2>
      <dl>
        {SIGNED_BY.map((part) => (
          <div key={part} className={`signed signed--${part}`}>
            <dt>{t(`paper.sheet.${part}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  );
}
