import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { monitoringPath } from "~/domain/plan/plan-paths";
import { openForRequest } from "~/server/entry-requests.server";
import { printReport } from "~/server/monitoring/print-report.server";

/** The monitoring report of `?from=` and `?to=`; a period that cannot be read goes back to its form, as typed. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, nonce } = args.context;
  const { open } = await openForRequest(args, "read");
  const query = new URL(args.request.url).searchParams;
  const report = await printReport(services, open, { query, nonce });
  if (!report.ok)
    return redirect(`${monitoringPath(open.plan.id)}?${new URLSearchParams({ ...report.typed })}`);
  return new Response(report.html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
