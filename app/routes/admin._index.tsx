import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Administration } from "~/components/admin/administration";
import { RemoveMember } from "~/components/admin/remove-member";
import { administrationPage } from "~/server/admin/administration-page.server";
import { openNetworkOrThrow } from "~/server/admin/open-network.server";
import { postAdministration } from "~/server/admin/post-administration.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n, type RequestContext } from "~/server/load-context.server";
import { requireActor } from "~/server/require-actor.server";

async function openForRequest(context: RequestContext, request: Request) {
  const actor = await requireActor(context, request);
  const wanted = new URL(request.url).searchParams.get("network");
  return openNetworkOrThrow(context.services, actor, wanted);
}

/** `?q=` looks in the registry of places; `?remove=` asks before a person is taken out. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const network = await openForRequest(context, request);
  const { locale, t } = await requestI18n(context, request);
  const { searchParams } = new URL(request.url);
  const view = await administrationPage(context.services, network, searchParams.get("q"), locale);
  const leaving = searchParams.get("remove");
  const removing =
    leaving === null ? null : view.members.find(({ membershipId }) => membershipId === leaving);
  if (removing === undefined) throw notFound();
  return {
    view,
    removing,
    pageTitle: removing ? t("admin.removeTitle", { name: removing.name }) : t("admin.title"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const network = await openForRequest(context, request);
  const { t } = await requestI18n(context, request);
  const form = await request.formData();
  const answer = await postAdministration({ services: context.services, network, form, t });
  return data(answer, { status: answer.errors.length > 0 ? 400 : 200 });
}

export default function AdministrationPage() {
  const { view, removing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (removing) return <RemoveMember member={removing} networkId={view.network.id} />;
  return <Administration view={view} answer={answer} />;
}
