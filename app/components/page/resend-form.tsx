import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { useT } from "~/i18n/i18n-context";
import type { PendingForm } from "./sign-in-form";

/** After signing in again: sends what had been typed to where it was going, or forgets it. */
export function ResendForm({ pending }: { pending: PendingForm }) {
  const t = useT();
  return (
    <div className="narrow">
      <h1>{t("account.resendTitle")}</h1>
      <p>{t("account.resendBody")}</p>
      {pending.hadFiles && <p>{t("account.filesLost")}</p>}
      <Form method="post" action={pending.path} reloadDocument>
        {pending.fields.map(([name, value], index) => (
          // A textarea keeps line breaks; an input would drop them.
          <textarea key={index} name={name} defaultValue={value} hidden aria-hidden readOnly />
        ))}
        <div className="cluster">
          <Button>{t("account.resend")}</Button>
          <ButtonLink look="secondary" href={pending.path}>
            {t("account.discard")}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}
