import type { LoaderFunctionArgs } from "@remix-run/node";
import { openForRequest } from "~/server/entry-requests.server";
import { planDownload } from "~/server/plan-file/plan-download.server";

/** The plan file, to download. */
export async function loader(args: LoaderFunctionArgs) {
  const { open } = await openForRequest(args, "read");
  return planDownload(args.context.services, open);
}
