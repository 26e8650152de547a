import { Form } from "@remix-run/react";
import { ApprovalLines } from "~/components/outside/approved-outside";
import { FormErrors } from "~/components/page/form-errors";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button, ButtonLink } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { SideLayout } from "~/components/ui/side-layout";
import { StatusTag } from "~/components/ui/status-tag";
import { approvedVersionPath, planPath, printPath, threadPath, threadsPath } from "~/domain/plan/plan-paths";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { StageCheckView } from "~/server/review/check-stage.server";
import type { ThreadView } from "~/server/review/entry-threads.server";
import type { StageOverview } from "~/server/review/stage-overview.server";
import { PlainText } from "./comment-lines";
import { ReviewTimeline } from "./review-timeline";
import { StageCheckList } from "./stage-check-list";
import { TextBox } from "./text-box";

export interface StagePageProps {
  stage: StageOverview;
  check: StageCheckView;
  /** Not yet resolved, in the stage's sections. */
  threads: ThreadView[];
  isOfficer: boolean;
  /** What was typed in a form that was refused. */
  typed?: { note: string; errors: FormError[] } | null;
}

/** A stage of the review: where it stands, what is missing, handing it in, and what has happened so far. */
export function StagePage({ stage, check, threads, isOfficer, typed }: StagePageProps) {
  const t = useT();
  return (
    <>
      <FormErrors errors={typed?.errors} />
      <Breadcrumbs
        label={t("entry.trail")}
        items={[{ label: stage.planTitle, href: planPath(stage.planId) }, { label: stage.title }]}
      />
      <p className="caption">{stage.municipality}</p>
      <h1>{stage.title}</h1>
      <p className="cluster">
        <StatusTag tone={stage.tone}>{stage.label}</StatusTag>
        <span className="quiet-text">{stage.about}</span>
      </p>
      <SideLayout asideLabel={t("review.history")} aside={<ReviewTimeline stage={stage} />}>
        {stage.status === "approved-outside" && stage.outside && (
          <Notice tone="info" title={t("outside.title")}>
            <ApprovalLines approval={stage.outside} />
            <p>{t("outside.stageAbout")}</p>
          </Notice>
        )}
        <Standing stage={stage} />
        <OpenThreads stage={stage} threads={threads} />
        <Work {...{ stage, check, isOfficer, typed }} />
      </SideLayout>
    </>
  );
}

/** What is missing and handing it in; folded where nothing of it is asked for. */
function Work({ stage, check, isOfficer, typed }: Omit<StagePageProps, "threads">) {
  const t = useT();
  const work = (
    <>
      <StageCheckList check={check} />
      {isOfficer && <HandIn stage={stage} check={check} typed={typed} />}
    </>
  );
  if (stage.status !== "approved-outside") return work;
  return (
    <Details summary={t("outside.handInAnyway")} open={typed != null}>
      {work}
    </Details>
  );
}

function Standing({ stage }: { stage: StageOverview }) {
  const t = useT();
  const { status, submission } = stage;
  if (!submission) return null;
  const reason = stage.events[0]?.reason;
  return (
    <Notice tone={status === "approved" ? "success" : "info"} title={t(`review.standing.${status}`)}>
      <p>{t("review.submissionNumber", { number: submission.number })}</p>
      {status === "returned" && reason && <PlainText text={reason} />}
      {status !== "to-confirm" && stage.changedSince && <p>{t("review.changedSince")}</p>}
      {status === "to-confirm" && <p>{t("review.toConfirmAbout")}</p>}
      <p className="cluster">
        <ButtonLink
          href={submission.path}
          look={stage.transitions.includes("approve") ? "primary" : "secondary"}
        >
          {t(stage.transitions.includes("approve") ? "review.readAndDecide" : "review.readSubmission")}
        </ButtonLink>
        <Link href={stage.changesPath}>{t("review.seeChanges")}</Link>
        {stage.approvedId && (
          <Link href={printPath(stage.planId, stage.approvedId)}>{t("review.printApproved")}</Link>
        )}
        {stage.approvedId && stage.id === "plan" && (
          <Link href={approvedVersionPath(stage.planId)}>{t("monitoring.approved")}</Link>
        )}
      </p>
    </Notice>
  );
}

function OpenThreads({ stage, threads }: { stage: StageOverview; threads: readonly ThreadView[] }) {
  const t = useT();
  if (threads.length === 0) return null;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{t("review.openComments", { count: threads.length })}</h2>
      <ul>
        {threads.map((thread) => (
          <li key={thread.id}>
            <Link href={thread.aboutPath}>{thread.title}</Link>: {thread.comments[0]?.body.slice(0, 140)}{" "}
            <Link href={threadPath(stage.planId, thread, stage.path)}>
              {t(`review.thread.go.${thread.state}`)}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href={threadsPath(stage.planId)}>{t("review.allComments")}</Link>
      </p>
    </section>
  );
}

function HandIn({ stage, check, typed }: Pick<StagePageProps, "stage" | "check" | "typed">) {
  const t = useT();
  if (stage.transitions.includes("withdraw")) return <Withdraw />;
  if (!stage.transitions.includes("submit")) return null;
  return (
    <section aria-labelledby="hand-in">
      <h2 id="hand-in">{t("review.submit.title")}</h2>
      <p>{t(check.complete ? "review.submit.about" : "review.submit.notYet")}</p>
      <Form method="post" reloadDocument>
        <TextBox
          name="note"
          label={t("review.submit.note")}
          hint={t("review.submit.noteHint")}
          defaultValue={typed?.note}
        />
        <Button name="_intent" value="submit">
          {t("review.submit.button")}
        </Button>
      </Form>
    </section>
  );
}

function Withdraw() {
  const t = useT();
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw">{t("review.withdraw.title")}</h2>
      <p>{t("review.withdraw.about")}</p>
      <Form method="post" reloadDocument>
        <TextBox name="note" label={t("review.withdraw.reason")} rows={2} />
        <Button name="_intent" value="withdraw" look="secondary">
          {t("review.withdraw.button")}
        </Button>
      </Form>
    </section>
  );
}
