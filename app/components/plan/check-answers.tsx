import { Form } from "@remix-run/react";
import { EntryFollowUpView } from "~/components/requests/follow-up-view";
import { Button, ButtonLink } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { SideLayout } from "~/components/ui/side-layout";
import { SummaryList, type SummaryRow } from "~/components/ui/summary-list";
import { historyPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { Translate } from "~/i18n/translate";
import type { AnswerPage, AnswerRow, CheckAnswersView } from "~/server/check-answers.server";
import { EntryTopics, EntryTrail } from "./entry-header";
import { SharedRows } from "./shared-rows";

/** All answers of an entry, each with its way back to the question. */
export function CheckAnswers({ view }: { view: CheckAnswersView }) {
  const t = useT();
  const { place } = view;
  return (
    <>
      <EntryTrail place={place} />
      <SideLayout side="start" asideLabel={t("entry.pages")} aside={<EntryTopics place={place} />}>
        <p className="caption">{place.section.title}</p>
        <h1>{place.name ?? t("check.title")}</h1>
        {view.missing > 0 && (
          <Notice tone="warning">
            <p>{t("check.missingNotice", { count: view.missing })}</p>
          </Notice>
        )}
        {view.followUp && <EntryFollowUpView followUp={view.followUp} />}
        {view.pages.map((page) => (
          <AnswersOfPage key={page.id} page={page} canEdit={place.canEdit} />
        ))}
        <Findings findings={view.results.findings} />
        <Results html={view.results.html} pagePath={view.results.pagePath} />
        <p>
          <Link href={historyPath(place.planId, place.entryKey)}>{t("history.title")}</Link>
        </p>
        {view.canMark && place.canEdit ? <CompleteQuestion view={view} /> : <BackToList view={view} />}
      </SideLayout>
    </>
  );
}

/** What the checks say, each with its reason. */
function Findings({ findings }: Pick<CheckAnswersView["results"], "findings">) {
  const t = useT();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t("check.findings")}</h2>
      {findings.map(({ severity, message, why }, index) => (
        <Details key={index} summary={`${severity}: ${message}`}>
          <p>{why}</p>
        </Details>
      ))}
    </section>
  );
}

/** What is computed from the answers: markup that the server made, with its text escaped. */
export function Results({ html, pagePath }: Pick<CheckAnswersView["results"], "html" | "pagePath">) {
  const t = useT();
  if (html === "") return null;
  return (
    <section aria-labelledby="results" className="results-view">
      <h2 id="results">{t("check.results")}</h2>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      {pagePath && (
        <p>
          <Link href={pagePath}>{t("section.results")}</Link>
        </p>
      )}
    </section>
  );
}

function AnswersOfPage({ page, canEdit }: { page: AnswerPage; canEdit: boolean }) {
  const t = useT();
  return (
    <section>
      <h2>{page.title}</h2>
      {page.rows === null ? (
        <SummaryList rows={page.answers.map((answer) => summaryRow(answer, canEdit, t))} />
      ) : (
        <RowLinks page={page} />
      )}
      <SharedRows html={page.shared} />
    </section>
  );
}

function RowLinks({ page }: { page: AnswerPage }) {
  const t = useT();
  const rows = page.rows ?? [];
  return (
    <>
      {rows.length === 0 ? (
        <p className="quiet-text">{t("rows.none")}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.path}>
              <Link href={row.path}>{row.name}</Link>
              {row.kind && <span className="quiet-text"> · {row.kind}</span>}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={page.path}>{t("check.openList")}</Link>
      </p>
    </>
  );
}

function summaryRow(row: AnswerRow, canEdit: boolean, t: Translate): SummaryRow {
  const { answer } = row;
  const empty = answer.state === "empty";
  const actions = canEdit ? [{ href: row.changePath, text: t("check.change"), hiddenText: row.label }] : [];
  return {
    id: row.field,
    term: row.label,
    value: empty ? null : <Answer row={row} />,
    missing:
      row.required && canEdit
        ? { text: t("check.missing"), href: row.changePath }
        : { text: answer.lines.join(" ") },
    actions,
  };
}

function Answer({ row }: { row: AnswerRow }) {
  const t = useT();
  const { answer, problem } = row;
  return (
    <>
      {answer.lines.map((line, index) => (
        <p key={index} className="answer-line">
          {line}
        </p>
      ))}
      {answer.state === "gap" && (
        <>
          {answer.reason && <p className="answer-line">{t("check.gapReason", { reason: answer.reason })}</p>}
          {answer.plan && <p className="answer-line">{t("check.gapPlan", { plan: answer.plan })}</p>}
        </>
      )}
      {problem && (
        <p className="error-message">{t(`problem.${problem.code}` as MessageKey, problem.params)}</p>
      )}
    </>
  );
}

/** The person, not the program, says that a section is done. */
function CompleteQuestion({ view }: { view: CheckAnswersView }) {
  const t = useT();
  const complete = view.mark?.complete ?? null;
  return (
    <Form method="post" reloadDocument>
      <fieldset className="field">
        <legend className="legend">{t("check.question")}</legend>
        <div className="choices">
          <div className="choice">
            <input
              type="radio"
              name="complete"
              id="complete-yes"
              value="yes"
              defaultChecked={complete === true}
            />
            <label htmlFor="complete-yes">{t("check.yes")}</label>
          </div>
          <div className="choice">
            <input
              type="radio"
              name="complete"
              id="complete-no"
              value="no"
              defaultChecked={complete === false}
            />
            <label htmlFor="complete-no">{t("check.no")}</label>
          </div>
        </div>
      </fieldset>
      <div className="cluster">
        <Button>{t("check.save")}</Button>
        {view.removable && (
          <ButtonLink look="quiet" href={`${view.place.checkPath}/remove`}>
            {t("entry.remove")}
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}

function BackToList({ view }: { view: CheckAnswersView }) {
  const t = useT();
  return (
    <p className="cluster">
      <ButtonLink href={view.place.backPath}>{t("check.back")}</ButtonLink>
      {view.removable && view.place.canEdit && (
        <ButtonLink look="quiet" href={`${view.place.checkPath}/remove`}>
          {t("entry.remove")}
        </ButtonLink>
      )}
    </p>
  );
}
