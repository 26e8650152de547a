import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RankingPage } from "~/components/plan/ranking-page";
import { openForRequest } from "~/server/entry-requests.server";
import { requestI18n } from "~/server/load-context.server";
import { rankingOrder, rankingView } from "~/server/ranking.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  const order = rankingOrder(new URL(args.request.url).searchParams);
  return {
    pageTitle: t("ranking.title"),
    view: await rankingView(args.context.services, open, { order, locale }),
  };
}

export default function Ranking() {
  return <RankingPage view={useLoaderData<typeof loader>().view} />;
}
