import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ConfirmPage } from "~/components/ui/confirm-page";
import { Link } from "~/components/ui/link";
import { useT } from "~/i18n/i18n-context";
import type { AdministrationView } from "~/server/admin/administration-page.server";

export interface RemoveMemberProps {
  networkId: string;
  member: AdministrationView["members"][number];
}

export function RemoveMember({ networkId, member }: RemoveMemberProps) {
  const t = useT();
  const back = `/admin?network=${networkId}`;
  return (
    <ConfirmPage
      title={t("admin.removeTitle", { name: member.name })}
      action={
        <Form method="post" action={`/admin?index&network=${networkId}`} reloadDocument>
          <input type="hidden" name="member" value={member.membershipId} />
          <Button look="danger" name="_intent" value="remove">
            {t("admin.remove")}
          </Button>
        </Form>
      }
      cancel={<Link href={back}>{t("admin.keep")}</Link>}
    >
      <p>{t("admin.removeBody", { place: member.municipalityName ?? t("admin.wholeNetwork") })}</p>
    </ConfirmPage>
  );
}
