import { FormErrors } from "~/components/page/form-errors";
import { Notice } from "~/components/ui/notice";
import { SubNavigation } from "~/components/ui/sub-navigation";
import { useT } from "~/i18n/i18n-context";
import type { AdministrationView } from "~/server/admin/administration-page.server";
import type { AdministrationAnswer } from "~/server/admin/post-administration.server";
import { AddMunicipality } from "./add-municipality";
import { InvitePerson } from "./invite-person";
import { Members } from "./members";
import { MunicipalityTable } from "./municipality-table";
import { OneTimeLink } from "./one-time-link";
import { PendingLinks } from "./pending-links";

export interface AdministrationProps {
  view: AdministrationView;
  answer?: AdministrationAnswer;
}

/** Who and what belongs to a network, and the forms that change it. */
export function Administration({ view, answer }: AdministrationProps) {
  const t = useT();
  const typed = answer?.typed ?? {};
  return (
    <>
      <FormErrors errors={answer?.errors} />
      {answer?.done && <Done done={answer.done} link={answer.link} />}
      <p className="caption">{view.network.name}</p>
      <h1>{t("admin.title")}</h1>
      <p className="lead">{t("admin.intro")}</p>
      {view.networks.length > 1 && (
        <SubNavigation
          label={t("admin.networks")}
          items={view.networks.map(({ id, name }) => ({
            href: `/admin?network=${id}`,
            label: name,
            current: id === view.network.id,
          }))}
        />
      )}
      <section className="admin-section" aria-labelledby="municipalities">
        <h2 id="municipalities">{t("admin.municipalities")}</h2>
        <MunicipalityTable municipalities={view.municipalities} />
        <AddMunicipality
          networkId={view.network.id}
          search={answer?.done ? null : view.search}
          countries={view.countries}
          typed={typed}
          errors={answer?.errors}
        />
      </section>
      <section className="admin-section" aria-labelledby="people">
        <h2 id="people">{t("admin.people")}</h2>
        <Members members={view.members} networkId={view.network.id} />
        <InvitePerson municipalities={view.municipalities} typed={typed} errors={answer?.errors} />
      </section>
      <section className="admin-section" aria-labelledby="links">
        <h2 id="links">{t("admin.links")}</h2>
        <PendingLinks links={view.links} />
      </section>
    </>
  );
}

function Done({ done, link }: { done: string; link: AdministrationAnswer["link"] }) {
  if (link) return <OneTimeLink done={done} {...link} />;
  return (
    <Notice tone="success" live>
      <p>{done}</p>
    </Notice>
  );
}
