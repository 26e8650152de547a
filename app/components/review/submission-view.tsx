import { Form } from "@remix-run/react";
import { FormErrors } from "~/components/page/form-errors";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { SideLayout } from "~/components/ui/side-layout";
import { SubNavigation } from "~/components/ui/sub-navigation";
import { StatusTag } from "~/components/ui/status-tag";
import { planPath } from "~/domain/plan/plan-paths";
import type { FormError } from "~/i18n/form-error";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { SubmissionPage } from "~/server/review/submission-page.server";
import { byline, PlainText } from "./comment-lines";
import { GapWords } from "./gap-words";
import { ReviewTimeline } from "./review-timeline";
import { SubmissionReading } from "./submission-reading";
import { TextBox } from "./text-box";

export interface SubmissionViewProps extends SubmissionPage {
  typed?: { reason: string; errors: FormError[] } | null;
}

/** A submission: what was handed in, beside findings, gaps and history, and the technician's decision. */
export function SubmissionView({ typed, ...page }: SubmissionViewProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { overview, submission } = page;
  const title = t("review.submissionNumber", { number: submission.number });
  return (
    <>
      <FormErrors errors={typed?.errors} />
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: overview.planTitle, href: planPath(overview.planId) },
          { label: overview.title, href: overview.path },
          { label: title },
        ]}
      />
      <p className="caption">{overview.municipality}</p>
      <h1>{`${overview.title} · ${title}`}</h1>
      <p className="cluster">
        <StatusTag tone={overview.tone}>{overview.label}</StatusTag>
        <span className="quiet-text">
          {byline({ by: submission.submittedBy, at: submission.submittedAt }, i18n)}
        </span>
        <Link href={`${overview.changesPath}?to=${submission.id}`}>{t("review.seeChanges")}</Link>
      </p>
      {!page.isCurrent && <Notice tone="warning">{<p>{t("review.notCurrent")}</p>}</Notice>}
      {submission.note && (
        <Notice title={t("review.noteOf")}>
          <PlainText text={submission.note} />
        </Notice>
      )}
      <SideLayout asideLabel={t("review.besides")} aside={<Besides {...page} />}>
        <Views path={submission.path} asPrinted={page.chapters !== null} />
        {page.chapters === null ? (
          <SubmissionReading
            planId={overview.planId}
            path={submission.path}
            sections={page.sections}
            threads={page.threads}
            commentOn={page.commentOn}
          />
        ) : (
          <div dangerouslySetInnerHTML={{ __html: page.chapters }} />
        )}
        {page.isCurrent && overview.transitions.includes("approve") && <DecisionForm typed={typed} />}
      </SideLayout>
    </>
  );
}

/** Two ways to read a submission: its answers with the comments, or the chapters that will be printed. */
function Views({ path, asPrinted }: { path: string; asPrinted: boolean }) {
  const t = useT();
  return (
    <SubNavigation
      label={t("review.views")}
      items={[
        { label: t("review.view.answers"), href: path, current: !asPrinted },
        { label: t("review.view.print"), href: `${path}?view=print`, current: asPrinted },
      ]}
    />
  );
}

function DecisionForm({ typed }: Pick<SubmissionViewProps, "typed">) {
  const t = useT();
  return (
    <Form method="post" reloadDocument className="card">
      <h2 id="decision">{t("review.decision.title")}</h2>
      <TextBox
        name="reason"
        label={t("review.decision.reason")}
        hint={t("review.decision.reasonHint")}
        defaultValue={typed?.reason}
        errors={typed?.errors}
      />
      <div className="cluster">
        <Button name="_intent" value="approve">
          {t("review.decision.approve")}
        </Button>
        <Button name="_intent" value="send-back" look="secondary">
          {t("review.decision.sendBack")}
        </Button>
      </div>
    </Form>
  );
}

function Besides({ overview, gaps, findings, sections, chapters, isCurrent }: SubmissionPage) {
  const t = useT();
  return (
    <>
      <ul className="link-list">
        {chapters === null &&
          sections.map((section) => (
            <li key={section.id}>
              <a href={`#section-${section.id}`}>{section.title}</a>
            </li>
          ))}
        {isCurrent && overview.transitions.includes("approve") && (
          <li>
            <a href="#decision">{t("review.decision.title")}</a>
          </li>
        )}
      </ul>
      <h2>{t("review.findings.title")}</h2>
      {findings.length === 0 && <p className="quiet-text">{t("review.findings.none")}</p>}
      {findings.map(({ id, severity, message, why }) => (
        <Details key={id} summary={`${t(`review.severity.${severity}`)}: ${message}`}>
          <p>{why}</p>
        </Details>
      ))}
      <h2>{t("review.gaps.title")}</h2>
      {gaps.length === 0 && <p className="quiet-text">{t("review.gaps.none")}</p>}
      {gaps.length > 0 && (
        <ul>
          {gaps.map(({ title, reason, plan }, index) => (
            <li key={index}>
              <strong>{title}</strong>
              <GapWords reason={reason} plan={plan} />
            </li>
          ))}
        </ul>
      )}
      <ReviewTimeline stage={overview} />
    </>
  );
}
