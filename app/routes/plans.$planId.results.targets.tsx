import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TargetResultsPage } from "~/components/plan/target-results-page";
import { openForRequest } from "~/server/entry-requests.server";
import { requestI18n } from "~/server/load-context.server";
import { targetResults } from "~/server/target-results.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  return {
    pageTitle: t("targetResults.title"),
    view: await targetResults(args.context.services, open, locale),
  };
}

export default function TargetResults() {
  return <TargetResultsPage view={useLoaderData<typeof loader>().view} />;
}
