import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CdpSheetPage } from "~/components/frameworks/cdp-sheet-view";
import { openForRequest } from "~/server/entry-requests.server";
import { cdpSheetPage } from "~/server/frameworks/cdp-sheet-page.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n } from "~/server/load-context.server";

/** What is retyped into the questionnaire of a year; `?inventory=` names one inventory. */
export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  const inventory = new URL(args.request.url).searchParams.get("inventory");
  const asked = { year: args.params.year, inventory, locale };
  const view = await cdpSheetPage(args.context.services, open, asked);
  if (!view) throw notFound();
  return { pageTitle: t("cdpSheet.title", { year: view.year }), view };
}

export default function CdpSheet() {
  return <CdpSheetPage view={useLoaderData<typeof loader>().view} />;
}
