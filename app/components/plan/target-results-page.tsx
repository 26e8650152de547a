import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Link } from "~/components/ui/link";
import { planPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { TargetResultsView } from "~/server/target-results.server";
import { FindingList } from "./finding-list";

/** Required, achieved and remaining cut, whether the actions are enough, and what to review. */
export function TargetResultsPage({ view }: { view: TargetResultsView }) {
  const t = useT();
  const { plan, sectionPath, sectionTitle, html, findings } = view;
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: plan.title, href: planPath(plan.id) },
          { label: sectionTitle, href: sectionPath },
          { label: t("targetResults.title") },
        ]}
      />
      <h1>{t("targetResults.title")}</h1>
      <p className="lead">{t("targetResults.lead")}</p>
      <p>
        <Link href={sectionPath}>{t("targetResults.edit")}</Link>
      </p>
      {html === "" ? (
        <p className="quiet-text">{t("targetResults.none")}</p>
      ) : (
        <div className="results-view" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {html !== "" && (
        <FindingList
          findings={findings}
          intro={t(findings.length === 0 ? "targetResults.noFindings" : "targetResults.findingsIntro")}
        />
      )}
    </>
  );
}
