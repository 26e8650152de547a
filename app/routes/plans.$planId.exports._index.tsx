import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExportsPage } from "~/components/plan/exports-page";
import { openForRequest } from "~/server/entry-requests.server";
import { downloadsPage } from "~/server/exports/downloads.server";
import { requestI18n } from "~/server/load-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  const { id, title } = open.plan;
  return {
    pageTitle: t("exports.title"),
    plan: { id, title },
    ...(await downloadsPage(args.context.services, open, locale)),
  };
}

export default function Exports() {
  return <ExportsPage {...useLoaderData<typeof loader>()} />;
}
