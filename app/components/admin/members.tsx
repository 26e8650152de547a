import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { Table } from "~/components/ui/table";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { useT } from "~/i18n/i18n-context";
import type { AdministrationView } from "~/server/admin/administration-page.server";

type Member = AdministrationView["members"][number];

export function Members({ members, networkId }: { members: readonly Member[]; networkId: string }) {
  const t = useT();
  return (
    <Table
      caption={t("admin.people")}
      captionHidden
      columns={[
        { id: "person", label: t("admin.person") },
        { id: "role", label: t("admin.role") },
        { id: "place", label: t("admin.place") },
        { id: "actions", label: t("admin.actions") },
      ]}
      rows={members.map((member) => ({
        id: member.membershipId,
        cells: [
          <MemberName key="name" member={member} />,
          t(`admin.role.${member.role}`),
          member.municipalityName ?? t("admin.wholeNetwork"),
          <MemberActions key="actions" member={member} networkId={networkId} />,
        ],
      }))}
    />
  );
}

function MemberName({ member }: { member: Member }) {
  return (
    <>
      {member.name}
      <br />
      <span className="quiet-text">{member.email}</span>
    </>
  );
}

function MemberActions({ member, networkId }: { member: Member; networkId: string }) {
  const t = useT();
  const { membershipId, name } = member;
  const removal = new URLSearchParams({ network: networkId, remove: membershipId });
  return (
    <Form method="post" reloadDocument className="cluster">
      <input type="hidden" name="member" value={membershipId} />
      <Button look="quiet" name="_intent" value="reset">
        {t("admin.reset")}
        <VisuallyHidden> {t("admin.of", { name })}</VisuallyHidden>
      </Button>
      <Link href={`/admin?${removal}`}>
        {t("admin.remove")}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Link>
    </Form>
  );
}
