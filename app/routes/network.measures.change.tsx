import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NetworkMeasureForm } from "~/components/measures/network-measure-form";
import { networkMeasuresPath } from "~/domain/plan/plan-paths";
import { openNetworkOrThrow } from "~/server/admin/open-network.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n, type RequestContext } from "~/server/load-context.server";
import { networkMeasureForm, postNetworkMeasure } from "~/server/measures/network-measure-form.server";
import { requireActor } from "~/server/require-actor.server";

async function askedFor(context: RequestContext, request: Request) {
  const actor = await requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("network");
  const network = await openNetworkOrThrow(context.services, actor, wanted, "keep-measures");
  const { t, locale } = await requestI18n(context, request);
  return { asked: { services: context.services, network, locale }, t, searchParams };
}

/** `?id=` changes a measure, `?like=` adds one that is calculated like a shipped one. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { asked, t, searchParams } = await askedFor(context, request);
  const view = await networkMeasureForm(asked, {
    id: searchParams.get("id"),
    like: searchParams.get("like"),
  });
  if (!view) throw notFound();
  return { pageTitle: `${t("networkMeasures.title")} · ${asked.network.name}`, view };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { asked } = await askedFor(context, request);
  const posted = await postNetworkMeasure(asked, await request.formData());
  if (posted.ok) return redirect(`${networkMeasuresPath(asked.network.networkId)}&done=saved`);
  if (posted.status === 404) throw notFound();
  return data({ view: posted.view, errors: posted.view.errors }, { status: posted.status });
}

export default function ChangeNetworkMeasure() {
  const loaded = useLoaderData<typeof loader>();
  const { view } = useActionData<typeof action>() ?? loaded;
  return <NetworkMeasureForm view={view} />;
}
