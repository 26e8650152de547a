import type { LoaderFunctionArgs } from "@remix-run/node";
import { openForRequest } from "~/server/entry-requests.server";
import { downloadSpreadsheet } from "~/server/exports/downloads.server";
import { notFound } from "~/server/http-errors.server";

/** A spreadsheet of the plan, to download; `?inventory=` names one inventory. */
export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const inventory = new URL(args.request.url).searchParams.get("inventory");
  const asked = { file: args.params.file, inventory, locale };
  const answer = await downloadSpreadsheet(args.context.services, open, asked);
  if (!answer) throw notFound();
  return answer;
}
