import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Table } from "~/components/ui/table";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import type { Translate } from "~/i18n/translate";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { AdministrationView } from "~/server/admin/administration-page.server";

type PendingLink = AdministrationView["links"][number];

export function PendingLinks({ links }: { links: readonly PendingLink[] }) {
  const { t, format } = useI18n();
  if (links.length === 0) return <p className="quiet-text">{t("admin.noLinks")}</p>;
  return (
    <Table
      caption={t("admin.links")}
      captionHidden
      columns={[
        { id: "for", label: t("admin.linkFor") },
        { id: "purpose", label: t("admin.linkPurpose") },
        { id: "expires", label: t("admin.expires") },
        { id: "actions", label: t("admin.actions") },
      ]}
      rows={links.map((link) => ({
        id: link.id,
        cells: [
          link.email,
          purposeOf(link, t),
          format.date(link.expiresAt),
          <Revoke key="revoke" link={link} />,
        ],
      }))}
    />
  );
}

function purposeOf({ role, municipalityName }: PendingLink, t: Translate): string {
  if (role === null) return t("admin.linkReset");
  return t("admin.linkJoin", {
    role: t(`admin.role.${role}`),
    place: municipalityName ?? t("admin.wholeNetwork"),
  });
}

function Revoke({ link }: { link: PendingLink }) {
  const t = useT();
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="link" value={link.id} />
      <Button look="quiet" name="_intent" value="revoke">
        {t("admin.revoke")}
        <VisuallyHidden> {t("admin.of", { name: link.email })}</VisuallyHidden>
      </Button>
    </Form>
  );
}
