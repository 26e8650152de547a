import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { entryPath } from "~/domain/plan/plan-paths";
import { openForRequest } from "~/server/entry-requests.server";
import { notFound } from "~/server/http-errors.server";
import { createRequest, createUsualRequests } from "~/server/requests/usual-requests.server";
import { requestsPath } from "~/server/requests/usual-state.server";

/** The list of requests is a page of its section. */
export async function loader(args: LoaderFunctionArgs) {
  const { open } = await openForRequest(args, "read");
  const path = requestsPath(open);
  if (!path) throw notFound();
  return redirect(path);
}

/** "Make the usual requests", or with `kind` the one that is named. */
export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "edit");
  const { services } = args.context;
  const kind = (await args.request.formData()).get("kind");
  if (typeof kind === "string") {
    const made = await createRequest(services, open, kind);
    if (!made.ok) throw notFound();
    return redirect(entryPath(open.plan.id, made.address));
  }
  const made = await createUsualRequests(services, open);
  const path = requestsPath(open);
  if (!made.ok || !path) throw notFound();
  return redirect(path);
}
