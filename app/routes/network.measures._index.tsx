import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NetworkMeasuresList } from "~/components/measures/network-measures-list";
import { networkMeasuresPath } from "~/domain/plan/plan-paths";
import { openNetworkOrThrow } from "~/server/admin/open-network.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n } from "~/server/load-context.server";
import { retireNetworkMeasure } from "~/server/measures/keep-network-measure.server";
import { networkMeasuresPage } from "~/server/measures/network-measures-page.server";
import { requireActor } from "~/server/require-actor.server";

const DONE = ["saved", "retired", "restored"] as const;

/** `?done=` says what was just done. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("network");
  const network = await openNetworkOrThrow(context.services, actor, wanted, "keep-measures");
  const { t, locale } = await requestI18n(context, request);
  return {
    pageTitle: `${t("networkMeasures.title")} · ${network.name}`,
    page: await networkMeasuresPage(context.services, network, locale),
    done: DONE.find((done) => done === searchParams.get("done")) ?? null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const actor = await requireActor(context, request);
  const wanted = new URL(request.url).searchParams.get("network");
  const network = await openNetworkOrThrow(context.services, actor, wanted, "keep-measures");
  const form = await request.formData();
  const retires = form.get("_intent") === "retire";
  const outcome = await retireNetworkMeasure(
    context.services,
    network,
    String(form.get("measure") ?? ""),
    retires,
  );
  if (!outcome.ok) throw notFound();
  return redirect(`${networkMeasuresPath(network.networkId)}&done=${retires ? "retired" : "restored"}`);
}

export default function NetworkMeasures() {
  return <NetworkMeasuresList {...useLoaderData<typeof loader>()} />;
}
