import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApprovedVersionPage } from "~/components/plan/approved-version-page";
import { openForRequest } from "~/server/entry-requests.server";
import { requestI18n } from "~/server/load-context.server";
import { approvedVersionView } from "~/server/monitoring/approved-page.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  return {
    pageTitle: t("monitoring.approved"),
    view: await approvedVersionView(args.context.services, open, locale),
  };
}

export default function ApprovedVersion() {
  return <ApprovedVersionPage view={useLoaderData<typeof loader>().view} />;
}
