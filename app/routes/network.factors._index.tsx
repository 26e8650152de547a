import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FactorsList } from "~/components/factors/factors-list";
import { openNetworkOrThrow } from "~/server/admin/open-network.server";
import { factorsPage } from "~/server/factors/factors-page.server";
import { requestI18n } from "~/server/load-context.server";
import { requireActor } from "~/server/require-actor.server";

const DONE = ["set", "withdrawn", "unchanged"] as const;

/** `?done=` says what a confirmed change came to. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = await requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get("network");
  const network = await openNetworkOrThrow(context.services, actor, wanted, "recommend-factors");
  const { t, locale } = await requestI18n(context, request);
  return {
    pageTitle: `${t("factors.title")} · ${network.name}`,
    page: await factorsPage(context.services, network, locale),
    done: DONE.find((done) => done === searchParams.get("done")) ?? null,
  };
}

export default function NetworkFactors() {
  return <FactorsList {...useLoaderData<typeof loader>()} />;
}
