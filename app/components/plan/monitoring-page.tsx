import { Form } from "@remix-run/react";
import { FormErrors } from "~/components/page/form-errors";
import { TextField } from "~/components/page/text-field";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { LinkList } from "~/components/ui/link-list";
import {
  approvedVersionPath,
  handoverPath,
  monitoringPrintPath,
  planPath,
  sectionPath,
} from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { MonitoringView } from "~/server/monitoring/monitoring-page.server";

const SECTION = "monitoring";
const PARTS = ["late", "actions", "emissions", "indicators", "money"] as const;

/** How the plan is going: what is late first, then actions, emissions, indicators and money; its papers. */
export function MonitoringPage({ view }: { view: MonitoringView }) {
  const t = useT();
  const { plan, parts } = view;
  return (
    <>
      <FormErrors errors={view.errors} />
      <Breadcrumbs
        label={t("entry.trail")}
        items={[{ label: plan.title, href: planPath(plan.id) }, { label: t("monitoring.title") }]}
      />
      <h1>{t("monitoring.title")}</h1>
      <p className="lead">{t("monitoring.intro")}</p>
      <PageLinks view={view} />
      {PARTS.map((id) => (
        <section key={id} aria-labelledby={id} className="results-view">
          <h2 id={id}>{t(`monitoring.part.${id}`)}</h2>
          {/* Markup that the server made, with its text escaped. */}
          <div dangerouslySetInnerHTML={{ __html: parts[id] }} />
        </section>
      ))}
      <ReportForm view={view} />
      <section aria-labelledby="handover">
        <h2 id="handover">{t("monitoring.handover")}</h2>
        <p>{t("monitoring.handoverAbout")}</p>
        <p>
          <Link href={handoverPath(plan.id)}>{t("monitoring.handoverOpen")}</Link>
        </p>
      </section>
      <section aria-labelledby="approved">
        <h2 id="approved">{t("monitoring.approved")}</h2>
        {view.approvedOn === null ? (
          <p>{t("monitoring.notApproved")}</p>
        ) : (
          <p>
            {t("monitoring.approvedOn", { date: view.approvedOn })}{" "}
            <Link href={approvedVersionPath(plan.id)}>{t("monitoring.approvedOpen")}</Link>
          </p>
        )}
      </section>
    </>
  );
}

function PageLinks({ view: { plan } }: { view: MonitoringView }) {
  const t = useT();
  const links = [
    ...PARTS.map((id) => ({ href: `#${id}`, text: t(`monitoring.part.${id}`) })),
    { href: "#report", text: t("monitoring.report") },
    { href: handoverPath(plan.id), text: t("monitoring.handover") },
    { href: "#approved", text: t("monitoring.approved") },
    { href: sectionPath(plan.id, SECTION), text: t("monitoring.toSection") },
  ];
  return (
    <nav aria-label={t("monitoring.onThisPage")}>
      <LinkList links={links} />
    </nav>
  );
}

function ReportForm({ view: { plan, period, errors } }: { view: MonitoringView }) {
  const t = useT();
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t("monitoring.report")}</h2>
      <p>{t("monitoring.reportAbout")}</p>
      <Form method="get" action={monitoringPrintPath(plan.id)} reloadDocument className="cluster">
        {(["from", "to"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type="month"
            label={t(`monitoring.${name}`)}
            hint={t("monitoring.monthHint")}
            defaultValue={period[name]}
            errors={errors}
          />
        ))}
        <Button look="secondary">{t("monitoring.reportOpen")}</Button>
      </Form>
    </section>
  );
}
