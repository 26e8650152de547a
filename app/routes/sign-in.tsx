import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DemoAccounts } from "~/components/page/demo-accounts";
import { ResendForm } from "~/components/page/resend-form";
import { SignInForm } from "~/components/page/sign-in-form";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/i18n-context";
import { parseResend } from "~/server/auth/resend.server";
import { safeReturnPath } from "~/server/auth/return-path.server";
import { requestI18n } from "~/server/load-context.server";
import { DEMO_ACCOUNTS } from "~/server/seed/demo-accounts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { t } = await requestI18n(context, request);
  return {
    pageTitle: t("account.signIn"),
    returnTo: safeReturnPath(searchParams.get("returnTo")),
    passwordSaved: searchParams.has("passwordSaved"),
    demoAccounts: context.services.settings.demo ? DEMO_ACCOUNTS : [],
  };
}

const credentials = z.object({ email: z.string().trim().min(1), password: z.string().min(1) });

export async function action({ request, context }: ActionFunctionArgs) {
  const { auth, signInAttempts } = context.services;
  const { t } = await requestI18n(context, request);
  const form = await request.formData();
  const email = String(form.get("email") ?? "").trim();
  const pending = parseResend(form.get("_resend"));
  const returnTo = safeReturnPath(form.get("returnTo"));
  const refuse = (status: number, ...errors: { field: string; message: string }[]) =>
    data({ errors, email, pending, returnTo, signedIn: false }, { status });

  const given = credentials.safeParse(Object.fromEntries(form));
  if (!given.success) {
    const missing = new Set(given.error.issues.map(({ path }) => path[0]));
    return refuse(
      400,
      ...(missing.has("email") ? [{ field: "email", message: t("account.enterEmail") }] : []),
      ...(missing.has("password") ? [{ field: "password", message: t("account.enterPassword") }] : []),
    );
  }
  if (!(await signInAttempts.allow(context.clientAddress, email))) {
    return refuse(429, { field: "email", message: t("account.tooManyAttempts") });
  }
  const headers = await auth.signIn(email.toLowerCase(), given.data.password);
  if (!headers) return refuse(400, { field: "email", message: t("account.wrongPassword") });

  await signInAttempts.forget(context.clientAddress, email);
  if (!pending) throw redirect(returnTo, { headers });
  return data({ errors: [], email, pending, returnTo, signedIn: true }, { headers });
}

export default function SignIn() {
  const t = useT();
  const { returnTo, passwordSaved, demoAccounts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.signedIn && answer.pending) return <ResendForm pending={answer.pending} />;
  return (
    <>
      {passwordSaved && (
        <Notice tone="success" live>
          <p>{t("account.passwordSaved")}</p>
        </Notice>
      )}
      <SignInForm
        returnTo={answer?.returnTo ?? returnTo}
        email={answer?.email}
        errors={answer?.errors}
        pending={answer?.pending}
      />
      {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} />}
    </>
  );
}
