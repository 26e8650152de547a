import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FacilityResultsPage } from "~/components/plan/facility-results-page";
import { openForRequest } from "~/server/entry-requests.server";
import { facilityResults } from "~/server/facility-results.server";
import { requestI18n } from "~/server/load-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  return {
    pageTitle: t("facilityResults.title"),
    view: await facilityResults(args.context.services, open, locale),
  };
}

export default function FacilityResults() {
  return <FacilityResultsPage view={useLoaderData<typeof loader>().view} />;
}
