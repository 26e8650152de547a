import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { JoinForm, JoinWithAccount, NewPasswordForm } from "~/components/page/invitation-forms";
import { LinkGone } from "~/components/page/link-gone";
import { PASSWORD_MIN_LENGTH } from "~/server/auth/auth.server";
import {
  acceptAsExistingPerson,
  acceptAsNewPerson,
  acceptReset,
  openInvitation,
  type OpenInvitation,
} from "~/server/auth/invitations.server";
import { missingName, passwordErrors, passwordOf, textOf } from "~/server/auth/new-person-form.server";
import { currentActor, requestI18n } from "~/server/load-context.server";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { t } = await requestI18n(context, request);
  const open = await openInvitation(context.services, params.token ?? "");
  if (!open || open.purpose === "first-run") {
    return data({ kind: "gone" as const, pageTitle: t("account.linkGoneTitle") }, { status: 404 });
  }
  if (open.purpose === "reset") {
    return data({
      kind: "reset" as const,
      pageTitle: t("account.resetTitle"),
      minLength: PASSWORD_MIN_LENGTH,
    });
  }
  const actor = await currentActor(context, request);
  return data({
    kind: "join" as const,
    pageTitle: t("account.joinTitle", { place: open.place }),
    minLength: PASSWORD_MIN_LENGTH,
    place: open.place,
    email: open.email,
    name: open.invitation.name,
    role: open.invitation.role ?? "officer",
    hasAccount: open.hasAccount,
    signedInAsInvited: actor?.email === open.email,
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { pathname } = new URL(request.url);
  const open = await openInvitation(context.services, params.token ?? "");
  if (!open || open.purpose === "first-run") throw redirect(pathname);
  if (open.purpose === "reset") return resetWithLink(context, request, open);
  return open.hasAccount ? joinSignedIn(context, request, open) : joinAsNewPerson(context, request, open);
}

type Context = ActionFunctionArgs["context"];
type OpenJoin = OpenInvitation & { purpose: "join" };
type OpenReset = OpenInvitation & { purpose: "reset" };

async function resetWithLink(context: Context, request: Request, open: OpenReset) {
  const { t } = await requestI18n(context, request);
  const password = passwordOf(await request.formData());
  const errors = passwordErrors(password, t);
  if (errors.length > 0) return data({ errors, name: "" }, { status: 400 });
  const result = await acceptReset(context.services, open, password);
  throw redirect(result.ok ? "/sign-in?passwordSaved" : new URL(request.url).pathname);
}

async function joinSignedIn(context: Context, request: Request, open: OpenJoin) {
  const actor = await currentActor(context, request);
  const { pathname } = new URL(request.url);
  if (actor?.email !== open.email) throw redirect(`/sign-in?returnTo=${encodeURIComponent(pathname)}`);
  const result = await acceptAsExistingPerson(context.services, open, actor.userId);
  throw redirect(result.ok ? "/" : pathname);
}

async function joinAsNewPerson(context: Context, request: Request, open: OpenJoin) {
  const { locale, t } = await requestI18n(context, request);
  const form = await request.formData();
  const name = textOf(form, "name");
  const password = passwordOf(form);
  const errors = [...missingName(name, t), ...passwordErrors(password, t)];
  if (errors.length > 0) return data({ errors, name }, { status: 400 });

  const result = await acceptAsNewPerson(context.services, open, { name, password, locale });
  if (!result.ok) throw redirect(new URL(request.url).pathname);
  const headers = await context.services.auth.signIn(open.email, password);
  throw redirect("/", headers ? { headers } : undefined);
}

export default function Invitation() {
  const invitation = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { pathname } = useLocation();
  if (invitation.kind === "gone") return <LinkGone />;
  if (invitation.kind === "reset") {
    return <NewPasswordForm minLength={invitation.minLength} errors={answer?.errors} />;
  }
  if (invitation.hasAccount) return <JoinWithAccount {...invitation} returnTo={pathname} />;
  return <JoinForm {...invitation} name={answer?.name ?? invitation.name ?? ""} errors={answer?.errors} />;
}
