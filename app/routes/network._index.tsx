import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NetworkQueueView } from "~/components/review/network-queue-view";
import { forbidden, notFound } from "~/server/http-errors.server";
import { requestI18n } from "~/server/load-context.server";
import { requireActor } from "~/server/require-actor.server";
import { networkQueue, networksOf } from "~/server/review/network-queue.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { services } = context;
  const actor = await requireActor(context, request);
  const { t, locale } = await requestI18n(context, request);
  const networks = await networksOf(services, actor);
  const [first] = networks;
  if (!first) throw forbidden();
  const wanted = new URL(request.url).searchParams.get("network") ?? first.id;
  const queue = await networkQueue(services, actor, wanted, locale);
  if (!queue) throw notFound();
  return { pageTitle: t("review.network.title"), queue, networks };
}

export default function NetworkPage() {
  return <NetworkQueueView {...useLoaderData<typeof loader>()} />;
}
