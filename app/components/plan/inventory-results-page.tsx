import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Link } from "~/components/ui/link";
import { LinkList } from "~/components/ui/link-list";
import { exportsPath, planPath, printPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { InventoryResultsView } from "~/server/inventory-results.server";
import { FindingList } from "./finding-list";

/** What the inventories add up to, year beside year and beside similar towns, and what is to be reviewed. */
export function InventoryResultsPage({ view }: { view: InventoryResultsView }) {
  const t = useT();
  const { plan, inventories, years, similarTowns, findings } = view;
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: plan.title, href: planPath(plan.id) },
          { label: t("inventoryResults.section"), href: view.sectionPath },
          { label: t("inventoryResults.title") },
        ]}
      />
      <h1>{t("inventoryResults.title")}</h1>
      <p className="lead">{t("inventoryResults.intro")}</p>
      {inventories.length === 0 && <p className="quiet-text">{t("inventoryResults.none")}</p>}
      <PageLinks view={view} />
      {inventories.map(({ id, name, path, html }) => (
        <section key={id} aria-labelledby={`inventory-${id}`} className="results-view">
          <h2 id={`inventory-${id}`}>{name}</h2>
          <Markup html={html} />
          <p>
            <Link href={path}>
              {t("inventoryResults.edit")}: {name}
            </Link>
          </p>
        </section>
      ))}
      {years !== "" && (
        <section aria-labelledby="years" className="results-view">
          <h2 id="years">{t("inventoryResults.years")}</h2>
          <Markup html={years} />
        </section>
      )}
      {similarTowns && (
        <section aria-labelledby="similar" className="results-view">
          <h2 id="similar">{similarTowns.title}</h2>
          <Markup html={similarTowns.html} />
        </section>
      )}
      {inventories.length > 0 && (
        <FindingList
          findings={findings}
          intro={t(findings.length === 0 ? "inventoryResults.noFindings" : "inventoryResults.findingsIntro")}
        />
      )}
    </>
  );
}

/** Markup that the server made, with its text escaped. */
function Markup({ html }: { html: string }) {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

function PageLinks({ view }: { view: InventoryResultsView }) {
  const t = useT();
  const { plan, inventories, years, similarTowns, findings } = view;
  const links = [
    ...inventories.map(({ id, name }) => ({ href: `#inventory-${id}`, text: name })),
    ...(years === "" ? [] : [{ href: "#years", text: t("inventoryResults.years") }]),
    ...(similarTowns ? [{ href: "#similar", text: similarTowns.title }] : []),
    ...(inventories.length === 0
      ? []
      : [{ href: "#findings", text: `${t("inventoryResults.findings")} (${findings.length})` }]),
    { href: exportsPath(plan.id), text: t("inventoryResults.download") },
    { href: printPath(plan.id), text: t("inventoryResults.print") },
  ];
  return (
    <nav aria-label={t("inventoryResults.onThisPage")}>
      <LinkList links={links} />
    </nav>
  );
}
