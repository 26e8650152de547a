import { ButtonLink } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { Table } from "~/components/ui/table";
import { useT } from "~/i18n/i18n-context";
import type { PlanLink, PlanList } from "~/server/plan-list.server";

/** The plans that a person may open, and where they may start one. */
export function PlanListPage({ list }: { list: PlanList }) {
  const t = useT();
  const { plans, municipalities, networks } = list;
  if (municipalities.length === 0 && networks.length === 0) {
    return (
      <div className="narrow">
        <h1>{t("plans.title")}</h1>
        <p>{t("plans.notOpen")}</p>
      </div>
    );
  }
  return (
    <>
      <h1>{t("plans.title")}</h1>
      {plans.length > 0 && <PlanTable caption={t("plans.title")} plans={plans} />}
      {municipalities.length > 0 && (
        <>
          {plans.length === 0 && <p className="lead">{t("plans.none")}</p>}
          <h2>{t("plans.start")}</h2>
          <div className="cluster">
            {municipalities.map(({ id, name }) => (
              <ButtonLink
                key={id}
                href={`/plans?start=${id}`}
                look={plans.length === 0 ? "primary" : "secondary"}
              >
                {t("plans.startFor", { municipality: name })}
              </ButtonLink>
            ))}
          </div>
        </>
      )}
      {networks.map((network) => (
        <NetworkPlans key={network.id} network={network} />
      ))}
    </>
  );
}

function NetworkPlans({ network }: { network: PlanList["networks"][number] }) {
  const t = useT();
  const title = t("planSettings.ofNetwork", { network: network.name });
  return (
    <section>
      <h2>{title}</h2>
      {network.plans.length === 0 ? (
        <p className="quiet-text">{t("planSettings.noneInNetwork")}</p>
      ) : (
        <PlanTable caption={title} plans={network.plans} />
      )}
    </section>
  );
}

function PlanTable({ caption, plans }: { caption: string; plans: readonly PlanLink[] }) {
  const t = useT();
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { id: "plan", label: t("planSettings.plan") },
        { id: "municipality", label: t("planSettings.municipality") },
      ]}
      rows={plans.map(({ id, title, municipality, path }) => ({
        id,
        cells: [
          <Link key="plan" href={path}>
            {title}
          </Link>,
          municipality,
        ],
      }))}
    />
  );
}
