import type { LoaderFunctionArgs } from "@remix-run/node";
import { openForRequest } from "~/server/entry-requests.server";
import { printFirstHour } from "~/server/first-hour/print-first-hour.server";

/** The provisional draft on a few pages to print. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, nonce } = args.context;
  const { open } = await openForRequest(args, "read");
  const html = await printFirstHour(services, open, nonce);
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
