import type { LoaderFunctionArgs } from "@remix-run/node";
import { openForRequest } from "~/server/entry-requests.server";
import { notFound } from "~/server/http-errors.server";
import { printPlan } from "~/server/print-plan.server";

/** The printed plan: the draft with its watermark, or `?submission=ID` as it was handed in. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, nonce } = args.context;
  const { open } = await openForRequest(args, "read");
  const submissionId = new URL(args.request.url).searchParams.get("submission");
  const html = await printPlan(services, open, { submissionId, nonce });
  if (html === null) throw notFound();
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}
