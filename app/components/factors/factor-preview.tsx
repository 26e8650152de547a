import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { SummaryList } from "~/components/ui/summary-list";
import { Table } from "~/components/ui/table";
import { factorChangePath, factorsPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type {
  FactorPreviewView,
  PreviewedPlan,
  SaidFactor,
} from "~/server/factors/factor-change-requests.server";

/** What changes before it changes: which drafts, from which total to which. */
export function FactorPreview({ view }: { view: FactorPreviewView }) {
  const t = useT();
  const { network, plans } = view;
  return (
    <>
      {view.stale && (
        <Notice tone="warning" title={t("factors.stale")} live>
          <p>{t("factors.staleAbout")}</p>
        </Notice>
      )}
      <p className="caption">{view.factor}</p>
      <h1>{t(view.withdraw ? "factors.withdrawTitle" : "factors.previewTitle")}</h1>
      <SummaryList
        rows={[
          { id: "before", term: t("factors.before"), value: <Said factor={view.before} /> },
          { id: "after", term: t("factors.after"), value: <Said factor={view.after} /> },
        ]}
      />
      <h2>
        {plans.length === 0 ? t("factors.noneAffected") : t("factors.affected", { count: plans.length })}
      </h2>
      {plans.length > 0 && <PlansTable plans={plans} />}
      {view.unchanged > 0 && <p>{t("factors.unchanged", { count: view.unchanged })}</p>}
      <Notice>
        <p>{t("factors.approvedNeverChange")}</p>
      </Notice>
      <form method="post" action={factorChangePath(network.id)}>
        {Object.entries(view.typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {view.withdraw && <input type="hidden" name="_withdraw" value="1" />}
        <input type="hidden" name="_digest" value={view.digest} />
        <div className="cluster">
          <Button name="_intent" value="confirm" look={view.withdraw ? "danger" : "primary"}>
            {t(view.withdraw ? "factors.confirmWithdraw" : "factors.confirm")}
          </Button>
          {!view.withdraw && (
            <Button name="_intent" value="edit" look="secondary">
              {t("factors.editAgain")}
            </Button>
          )}
          <Link href={factorsPath(network.id)}>{t("factors.cancel")}</Link>
        </div>
      </form>
    </>
  );
}

function Said({ factor }: { factor: SaidFactor | null }) {
  const t = useT();
  if (!factor) return <>{t("factors.noRecommendation")}</>;
  return (
    <>
      <strong>{factor.value}</strong>
      <br />
      {factor.source}
      {factor.note && (
        <>
          <br />
          <span className="quiet-text">{factor.note}</span>
        </>
      )}
    </>
  );
}

function PlansTable({ plans }: { plans: readonly PreviewedPlan[] }) {
  const t = useT();
  return (
    <Table
      caption={t("factors.affected", { count: plans.length })}
      captionHidden
      columns={[
        { id: "municipality", label: t("factors.column.municipality") },
        { id: "inventory", label: t("factors.column.inventory") },
        { id: "before", label: t("factors.column.totalBefore"), number: true },
        { id: "after", label: t("factors.column.totalAfter"), number: true },
        { id: "change", label: t("factors.column.change"), number: true },
        { id: "rows", label: t("factors.column.rows"), number: true },
        { id: "frozen", label: t("factors.column.frozen") },
      ]}
      rows={plans.flatMap((plan) =>
        plan.inventories.map((inventory) => ({
          id: `${plan.id} ${inventory.id}`,
          cells: [
            <PlanName key="plan" plan={plan} />,
            inventory.year,
            inventory.before,
            inventory.after,
            inventory.change,
            inventory.rows,
            plan.frozen.join("; ") || "–",
          ],
        })),
      )}
    />
  );
}

function PlanName({ plan }: { plan: PreviewedPlan }) {
  return (
    <>
      <Link href={plan.path}>{plan.municipality}</Link>
      <br />
      <span className="quiet-text">{plan.title}</span>
    </>
  );
}
