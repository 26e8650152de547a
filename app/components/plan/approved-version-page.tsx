import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Link } from "~/components/ui/link";
import { monitoringPath, planPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { ApprovedVersionView } from "~/server/monitoring/approved-page.server";

const PARTS = ["totals", "targets", "actions"] as const;

/** What was approved and what the plan says now, side by side. */
export function ApprovedVersionPage({ view: { plan, approved } }: { view: ApprovedVersionView }) {
  const t = useT();
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: plan.title, href: planPath(plan.id) },
          { label: t("monitoring.title"), href: monitoringPath(plan.id) },
          { label: t("monitoring.approved") },
        ]}
      />
      <h1>{t("monitoring.approved")}</h1>
      {approved === null ? (
        <p className="lead">{t("monitoring.notApproved")}</p>
      ) : (
        <Comparison approved={approved} />
      )}
    </>
  );
}

function Comparison({ approved }: { approved: NonNullable<ApprovedVersionView["approved"]> }) {
  const t = useT();
  const { date, changesPath, printPath, parts } = approved;
  return (
    <>
      <p className="lead">{t("monitoring.compareIntro", { date })}</p>
      <ul className="link-list">
        {changesPath && (
          <li>
            <Link href={changesPath}>{t("monitoring.allChanges")}</Link>
          </li>
        )}
        {printPath && (
          <li>
            <Link href={printPath}>{t("plan.printApproved")}</Link>
          </li>
        )}
      </ul>
      {PARTS.filter((id) => parts[id] !== "").map((id) => (
        <section key={id} aria-labelledby={id} className="results-view">
          <h2 id={id}>{t(`monitoring.compare.${id}`)}</h2>
          {/* Markup that the server made, with its text escaped. */}
          <div dangerouslySetInnerHTML={{ __html: parts[id] }} />
        </section>
      ))}
    </>
  );
}
