import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InventoryResultsPage } from "~/components/plan/inventory-results-page";
import { openForRequest } from "~/server/entry-requests.server";
import { inventoryResults } from "~/server/inventory-results.server";
import { requestI18n } from "~/server/load-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  return {
    pageTitle: t("inventoryResults.title"),
    view: await inventoryResults(args.context.services, open, locale),
  };
}

export default function InventoryResults() {
  return <InventoryResultsPage view={useLoaderData<typeof loader>().view} />;
}
