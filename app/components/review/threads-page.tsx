import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Link } from "~/components/ui/link";
import { FormErrors } from "~/components/page/form-errors";
import { planPath } from "~/domain/plan/plan-paths";
import type { RefusedComment } from "~/domain/review/comment-boxes";
import { useT } from "~/i18n/i18n-context";
import type { ThreadView } from "~/server/review/entry-threads.server";
import { NewThreadForm, ThreadCard } from "./thread-forms";

export interface ThreadsPageProps {
  planId: string;
  planTitle: string;
  municipality: string;
  /** The part of the plan that is spoken of; null: all of it. */
  about: { place: string; title: string; path: string } | null;
  threads: ThreadView[];
  returnTo: string | null;
  refused: RefusedComment | null;
}

const ORDER = { open: 0, answered: 1, resolved: 2 };

/** All conversations of a plan, or those about one part of it: open ones first. */
export function ThreadsPage({
  planId,
  planTitle,
  municipality,
  about,
  threads,
  returnTo,
  refused,
}: ThreadsPageProps) {
  const t = useT();
  const sorted = [...threads].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const back = returnTo ?? "";
  return (
    <>
      <FormErrors errors={refused?.errors} />
      <Breadcrumbs
        label={t("entry.trail")}
        items={[{ label: planTitle, href: planPath(planId) }, { label: t("review.comments") }]}
      />
      <p className="caption">{municipality}</p>
      <h1>{about?.title ?? t("review.comments")}</h1>
      {about && (
        <div className="cluster">
          {returnTo && (
            <ButtonLink href={returnTo} look="secondary">
              {t("review.backToPage")}
            </ButtonLink>
          )}
          <Link href={about.path}>{t("review.goToPlace")}</Link>
        </div>
      )}
      {sorted.length === 0 && (
        <EmptyState title={t("review.noComments")}>
          <p>{t("review.noCommentsAbout")}</p>
        </EmptyState>
      )}
      {sorted.map((thread) => (
        <ThreadCard key={thread.id} planId={planId} returnTo={back} refused={refused} thread={thread} />
      ))}
      <NewThreadForm
        planId={planId}
        returnTo={back}
        refused={refused}
        about={about ?? { place: "plan", title: t("review.wholePlan") }}
      />
    </>
  );
}
