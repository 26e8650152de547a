import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import { FormErrors } from "./form-errors";
import { TextField } from "./text-field";

/** A form that met an expired session; see app/server/auth/resend.server.ts. */
export interface PendingForm {
  path: string;
  fields: [name: string, value: string][];
  hadFiles: boolean;
}

export interface SignInFormProps {
  returnTo: string;
  email?: string;
  errors?: readonly FormError[];
  pending?: PendingForm | null;
}

export function SignInForm({ returnTo, email, errors, pending }: SignInFormProps) {
  const t = useT();
  return (
    <div className="narrow">
      <FormErrors errors={errors} />
      <h1>{t(pending ? "account.expiredTitle" : "account.signIn")}</h1>
      {pending && (
        <Notice tone="warning">
          <p>{t("account.expiredBody")}</p>
          {pending.hadFiles && <p>{t("account.filesLost")}</p>}
        </Notice>
      )}
      <Form method="post" action="/sign-in" reloadDocument noValidate>
        <input type="hidden" name="returnTo" value={returnTo} />
        {pending && <input type="hidden" name="_resend" value={JSON.stringify(pending)} />}
        <TextField
          name="email"
          type="email"
          label={t("account.email")}
          autoComplete="username"
          defaultValue={email}
          errors={errors}
        />
        <TextField
          name="password"
          type="password"
          label={t("account.password")}
          autoComplete="current-password"
          errors={errors}
        />
        <Button>{t("account.signIn")}</Button>
      </Form>
      <p className="quiet-text">{t("account.forgotten")}</p>
    </div>
  );
}
