import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MonitoringPage } from "~/components/plan/monitoring-page";
import { openForRequest } from "~/server/entry-requests.server";
import { requestI18n } from "~/server/load-context.server";
import { monitoringView } from "~/server/monitoring/monitoring-page.server";

/** `?from=` and `?to=`: the period of a report that could not be read, to correct. */
export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  const query = new URL(args.request.url).searchParams;
  return {
    pageTitle: t("monitoring.title"),
    view: await monitoringView(args.context.services, open, { query, locale }),
  };
}

export default function Monitoring() {
  return <MonitoringPage view={useLoaderData<typeof loader>().view} />;
}
