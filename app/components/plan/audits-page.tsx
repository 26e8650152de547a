import { Form } from "@remix-run/react";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { planPath, sectionPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { AuditsView, AuditView } from "~/server/audits.server";

const SECTION = "facilities";

/** What the walks through the buildings found, each with the press that makes actions of it. */
export function AuditsPage({ view }: { view: AuditsView }) {
  const t = useT();
  const { plan, audits, canEdit } = view;
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: plan.title, href: planPath(plan.id) },
          { label: t("audits.section"), href: sectionPath(plan.id, SECTION) },
          { label: t("audits.title") },
        ]}
      />
      <h1>{t("audits.title")}</h1>
      <p className="lead">{t("audits.intro")}</p>
      <p className="cluster">
        <Link href={view.buildingsPath}>{t("audits.toBuildings")}</Link>
        <Link href={view.sheetPath}>{t("audits.toSheet")}</Link>
      </p>
      {audits.length === 0 && <p className="quiet-text">{t("audits.none")}</p>}
      {audits.map((audit) => (
        <Audit key={audit.row} audit={audit} canEdit={canEdit} />
      ))}
    </>
  );
}

function Audit({ audit, canEdit }: { audit: AuditView; canEdit: boolean }) {
  const t = useT();
  const { row, name, path, answered, html, actions, canPass } = audit;
  return (
    <section aria-labelledby={`audit-${row}`} className="results-view">
      <h2 id={`audit-${row}`}>
        <Link href={path}>{name}</Link>
      </h2>
      {html === "" && <p>{t("audits.nothingFound", { count: answered })}</p>}
      {/* Markup that the server made, with its text escaped. */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
      {actions.length > 0 && (
        <p>
          {t("audits.inPlan")}{" "}
          {actions.map((action, index) => (
            <span key={action.path}>
              {index > 0 && " · "}
              <Link href={action.path}>{action.name}</Link>
            </span>
          ))}
        </p>
      )}
      {canEdit && canPass && (
        <Form method="post" reloadDocument>
          <input type="hidden" name="building" value={row} />
          <Button>
            {t("audits.pass")}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </Form>
      )}
    </section>
  );
}
