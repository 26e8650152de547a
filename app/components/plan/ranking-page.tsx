import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { LinkList } from "~/components/ui/link-list";
import { exportsPath, planPath, printPath, sectionPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { RankingView } from "~/server/ranking.server";

const SECTION = "mitigation-actions";
const FINANCING = "financing";

/** Which action does most, costs least, pays back first; the cost curve; whether it is enough. */
export function RankingPage({ view }: { view: RankingView }) {
  const t = useT();
  const { plan } = view;
  const parts = [
    { id: "list", title: t("ranking.list"), html: view.ranking },
    { id: "curve", title: t("ranking.curve"), html: view.curve },
    { id: "coverage", title: t("ranking.coverage"), html: view.coverage },
    { id: "sensitivity", title: t("ranking.sensitivity"), html: view.sensitivity },
  ].filter(({ html }) => html !== "");
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: plan.title, href: planPath(plan.id) },
          { label: t("ranking.section"), href: sectionPath(plan.id, SECTION) },
          { label: t("ranking.title") },
        ]}
      />
      <h1>{t("ranking.title")}</h1>
      <p className="lead">{t("ranking.intro")}</p>
      {view.actions === 0 && <p className="quiet-text">{t("ranking.none")}</p>}
      <PageLinks view={view} parts={view.actions === 0 ? [] : parts} />
      {view.actions > 0 &&
        parts.map(({ id, title, html }) => (
          <section key={id} aria-labelledby={id} className="results-view">
            <h2 id={id}>{title}</h2>
            {/* Markup that the server made, with its text escaped. */}
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </section>
        ))}
    </>
  );
}

interface PageLinksProps {
  view: RankingView;
  parts: readonly { id: string; title: string }[];
}

function PageLinks({ view: { plan }, parts }: PageLinksProps) {
  const t = useT();
  const links = [
    ...parts.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    { href: sectionPath(plan.id, SECTION), text: t("ranking.toActions") },
    { href: sectionPath(plan.id, FINANCING), text: t("ranking.toFinancing") },
    { href: exportsPath(plan.id), text: t("ranking.download") },
    { href: printPath(plan.id), text: t("ranking.print") },
  ];
  return (
    <nav aria-label={t("ranking.onThisPage")}>
      <LinkList links={links} />
    </nav>
  );
}
