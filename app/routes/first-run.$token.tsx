import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FormErrors } from "~/components/page/form-errors";
import { LinkGone } from "~/components/page/link-gone";
import { TextField } from "~/components/page/text-field";
import { Button } from "~/components/ui/button";
import { useT } from "~/i18n/i18n-context";
import { PASSWORD_MIN_LENGTH } from "~/server/auth/auth.server";
import { acceptFirstRun, openInvitation } from "~/server/auth/invitations.server";
import { missingName, passwordErrors, passwordOf, textOf } from "~/server/auth/new-person-form.server";
import { requestI18n } from "~/server/load-context.server";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { t } = await requestI18n(context, request);
  const open = await openInvitation(context.services, params.token ?? "");
  if (open?.purpose !== "first-run") {
    return data({ usable: false, pageTitle: t("account.linkGoneTitle"), minLength: 0 }, { status: 404 });
  }
  return data({ usable: true, pageTitle: t("account.firstRunTitle"), minLength: PASSWORD_MIN_LENGTH });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { locale, t } = await requestI18n(context, request);
  const open = await openInvitation(context.services, params.token ?? "");
  if (open?.purpose !== "first-run") throw redirect(new URL(request.url).pathname);

  const form = await request.formData();
  const network = textOf(form, "network");
  const name = textOf(form, "name");
  const email = textOf(form, "email");
  const password = passwordOf(form);
  const errors = [
    ...(network === "" ? [{ field: "network", message: t("account.enterNetworkName") }] : []),
    ...missingName(name, t),
    ...(z.email().safeParse(email).success ? [] : [{ field: "email", message: t("account.enterEmail") }]),
    ...passwordErrors(password, t),
  ];
  if (errors.length > 0) return data({ errors, network, name, email }, { status: 400 });

  const administrator = { name, email, password, locale };
  const result = await acceptFirstRun(context.services, open, { name: network }, administrator);
  if (!result.ok) throw redirect(new URL(request.url).pathname);
  const headers = await context.services.auth.signIn(email.toLowerCase(), password);
  throw redirect("/", headers ? { headers } : undefined);
}

export default function FirstRun() {
  const t = useT();
  const { usable, minLength } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!usable) return <LinkGone />;
  const errors = answer?.errors;
  return (
    <div className="narrow">
      <FormErrors errors={errors} />
      <h1>{t("account.firstRunTitle")}</h1>
      <p className="lead">{t("account.firstRunBody")}</p>
      <Form method="post" reloadDocument noValidate>
        <TextField
          name="network"
          label={t("account.networkName")}
          hint={t("account.networkNameHint")}
          autoComplete="organization"
          defaultValue={answer?.network}
          errors={errors}
        />
        <TextField
          name="name"
          label={t("account.name")}
          autoComplete="name"
          defaultValue={answer?.name}
          errors={errors}
        />
        <TextField
          name="email"
          type="email"
          label={t("account.email")}
          autoComplete="username"
          defaultValue={answer?.email}
          errors={errors}
        />
        <TextField
          name="password"
          type="password"
          label={t("account.newPassword")}
          hint={t("account.newPasswordHint", { min: minLength })}
          autoComplete="new-password"
          errors={errors}
        />
        <Button>{t("account.createNetwork")}</Button>
      </Form>
    </div>
  );
}
