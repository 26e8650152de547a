import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FactorForm } from "~/components/factors/factor-form";
import { FactorPreview } from "~/components/factors/factor-preview";
import { factorsPath } from "~/domain/plan/plan-paths";
import { openNetworkOrThrow } from "~/server/admin/open-network.server";
import { factorChangePage, postFactorChange } from "~/server/factors/factor-change-requests.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n, type RequestContext } from "~/server/load-context.server";
import { requireActor } from "~/server/require-actor.server";

async function askedFor(context: RequestContext, request: Request) {
  const actor = await requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("network");
  const network = await openNetworkOrThrow(context.services, actor, wanted, "recommend-factors");
  const { t, locale } = await requestI18n(context, request);
  return { services: context.services, network, locale, t, searchParams };
}

/** `?id=` changes a factor, `?id=&withdraw=1` withdraws it; neither adds one (`?factor=` chooses which). */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { t, searchParams, ...asked } = await askedFor(context, request);
  const view = await factorChangePage(asked, {
    id: searchParams.get("id"),
    withdraw: searchParams.has("withdraw"),
    factor: searchParams.get("factor"),
  });
  if (!view) throw notFound();
  return { pageTitle: `${t("factors.title")} · ${asked.network.name}`, view };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { t: _t, searchParams: _params, ...asked } = await askedFor(context, request);
  const posted = await postFactorChange(asked, await request.formData());
  if (posted.done !== null) return redirect(`${factorsPath(asked.network.networkId)}&done=${posted.done}`);
  const { view, status } = posted;
  return data({ view, errors: view.kind === "form" ? view.errors : [] }, { status });
}

export default function ChangeFactor() {
  const loaded = useLoaderData<typeof loader>();
  const { view } = useActionData<typeof action>() ?? loaded;
  return view.kind === "form" ? <FactorForm view={view} /> : <FactorPreview view={view} />;
}
