import type { LoaderFunctionArgs } from "@remix-run/node";
import { openForRequest } from "~/server/entry-requests.server";
import { printHandover } from "~/server/monitoring/handover.server";
import { askedLanguage } from "~/server/requests/request-paper.server";

/** The handover sheet to print; `?language=` writes it in another one than the plan's. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, nonce } = args.context;
  const { open } = await openForRequest(args, "read");
  const locale = askedLanguage(args.request) ?? open.plan.locale;
  const html = await printHandover(services, open, { locale, nonce });
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
