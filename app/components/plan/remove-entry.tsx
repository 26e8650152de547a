import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ConfirmPage } from "~/components/ui/confirm-page";
import { Link } from "~/components/ui/link";
import { useT } from "~/i18n/i18n-context";
import type { Removal } from "~/server/removal-requests.server";

export function RemoveEntry({ name, listPath, entryPath, removed }: Removal) {
  const t = useT();
  if (removed) {
    return (
      <ConfirmPage
        title={t("entry.removed", { name })}
        action={
          <Form method="post" reloadDocument>
            <Button look="secondary" name="_intent" value="restore">
              {t("entry.restore")}
            </Button>
          </Form>
        }
        cancel={<ButtonLink href={listPath}>{t("rows.continue")}</ButtonLink>}
      >
        <p>{t("entry.removeBody")}</p>
      </ConfirmPage>
    );
  }
  return (
    <ConfirmPage
      title={t("entry.removeTitle", { name })}
      action={
        <Form method="post" reloadDocument>
          <input type="hidden" name="_name" value={name} />
          <Button look="danger">{t("entry.remove")}</Button>
        </Form>
      }
      cancel={<Link href={entryPath}>{t("entry.keep")}</Link>}
    >
      <p>{t("entry.removeBody")}</p>
    </ConfirmPage>
  );
}
