import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import type { Role } from "~/domain/access/actor";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import { FormErrors } from "./form-errors";
import { TextField } from "./text-field";

interface Invited {
  place: string;
  role: Role;
  email: string;
}

export interface JoinFormProps extends Invited {
  name: string;
  minLength: number;
  errors?: readonly FormError[];
}

/** For somebody new: name and password. */
export function JoinForm({ place, role, email, name, minLength, errors }: JoinFormProps) {
  const t = useT();
  return (
    <div className="narrow">
      <FormErrors errors={errors} />
      <h1>{t("account.joinTitle", { place })}</h1>
      <p className="lead">{t(`account.joinRole.${role}`)}</p>
      <p>{t("account.joinAs", { email })}</p>
      <Form method="post" reloadDocument noValidate>
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <TextField
          name="name"
          label={t("account.name")}
          hint={t("account.nameHint")}
          autoComplete="name"
          defaultValue={name}
          errors={errors}
        />
        <NewPassword minLength={minLength} errors={errors} />
        <Button>{t("account.join")}</Button>
      </Form>
    </div>
  );
}

export interface JoinWithAccountProps extends Invited {
  signedInAsInvited: boolean;
  returnTo: string;
}

/** For somebody who already has an account: sign in, then accept. */
export function JoinWithAccount({ place, role, email, signedInAsInvited, returnTo }: JoinWithAccountProps) {
  const t = useT();
  return (
    <div className="narrow">
      <h1>{t("account.joinTitle", { place })}</h1>
      <p className="lead">{t(`account.joinRole.${role}`)}</p>
      {signedInAsInvited ? (
        <Form method="post" reloadDocument>
          <Button>{t("account.accept")}</Button>
        </Form>
      ) : (
        <>
          <p>{t("account.joinExisting", { email })}</p>
          <ButtonLink href={`/sign-in?returnTo=${encodeURIComponent(returnTo)}`}>
            {t("account.signIn")}
          </ButtonLink>
        </>
      )}
    </div>
  );
}

export interface NewPasswordFormProps {
  minLength: number;
  errors?: readonly FormError[];
}

export function NewPasswordForm({ minLength, errors }: NewPasswordFormProps) {
  const t = useT();
  return (
    <div className="narrow">
      <FormErrors errors={errors} />
      <h1>{t("account.resetTitle")}</h1>
      <p>{t("account.resetBody")}</p>
      <Form method="post" reloadDocument noValidate>
        <NewPassword minLength={minLength} errors={errors} />
        <Button>{t("account.saveNewPassword")}</Button>
      </Form>
    </div>
  );
}

function NewPassword({ minLength, errors }: NewPasswordFormProps) {
  const t = useT();
  return (
    <TextField
      name="password"
      type="password"
      label={t("account.newPassword")}
      hint={t("account.newPasswordHint", { min: minLength })}
      autoComplete="new-password"
      errors={errors}
    />
  );
}
