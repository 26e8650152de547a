import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { LinkList } from "~/components/ui/link-list";
import { exportsPath, planPath, printPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { FacilityResultsView } from "~/server/facility-results.server";
import { FindingList } from "./finding-list";

/** The municipality's own facilities: the worst first, beside the inventory and similar towns, and what to review. */
export function FacilityResultsPage({ view }: { view: FacilityResultsView }) {
  const t = useT();
  const { plan, section, html, inventories, similarTowns, findings } = view;
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: plan.title, href: planPath(plan.id) },
          { label: section.title, href: section.path },
          { label: t("facilityResults.title") },
        ]}
      />
      <h1>{t("facilityResults.title")}</h1>
      <p className="lead">{t("facilityResults.lead")}</p>
      <LinkList
        links={[
          ...inventories.map(({ text, path }) => ({
            href: path,
            text: t("facilityResults.bring", { inventory: text }),
          })),
          { href: section.path, text: t("inventoryResults.edit") },
          { href: exportsPath(plan.id), text: t("inventoryResults.download") },
          { href: printPath(plan.id), text: t("inventoryResults.print") },
        ]}
      />
      {html === "" ? (
        <p className="quiet-text">{t("facilityResults.none")}</p>
      ) : (
        <div className="results-view" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {similarTowns && (
        <section aria-labelledby="similar" className="results-view">
          <h2 id="similar">{similarTowns.title}</h2>
          <div dangerouslySetInnerHTML={{ __html: similarTowns.html }} />
        </section>
      )}
      {html !== "" && (
        <FindingList
          findings={findings}
          intro={t(findings.length === 0 ? "facilityResults.noFindings" : "facilityResults.findingsIntro")}
        />
      )}
    </>
  );
}
