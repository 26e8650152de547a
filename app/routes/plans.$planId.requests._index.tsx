import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { openForRequest } from "~/server/entry-requests.server";
import { notFound } from "~/server/http-errors.server";
import { createUsualRequests, requestsPath } from "~/server/requests/usual-requests.server";

/** The list of requests is a page of its section. */
export async function loader(args: LoaderFunctionArgs) {
  const { open } = await openForRequest(args, "read");
  const path = requestsPath(open);
  if (!path) throw notFound();
  return redirect(path);
}

/** "Make the usual requests". */
export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "edit");
  const made = await createUsualRequests(args.context.services, open);
  const path = requestsPath(open);
  if (!made.ok || !path) throw notFound();
  return redirect(path);
}
