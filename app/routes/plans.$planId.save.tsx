import type { ActionFunctionArgs } from "@remix-run/node";
import { parseAddressKey } from "~/domain/template/address";
import type { SaveReply } from "~/domain/template/save-reply";
import { entryPage } from "~/server/entry-page.server";
import { currentActor, currentLocale } from "~/server/load-context.server";
import { openPlan } from "~/server/open-plan.server";
import { saveEntry } from "~/server/save-entry.server";

/** Where a form saves itself while it is being typed in. Never redirects: the form must stand whatever happens. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { services } = context;
  const actor = await currentActor(context, request);
  if (!actor) return reply(401, { status: "refused", reason: "signed-out" });
  const opened = await openPlan(services, actor, params.planId ?? "", "edit");
  if (!opened.ok)
    return reply(opened.reason === "forbidden" ? 403 : 404, { status: "refused", reason: opened.reason });

  const form = await request.formData();
  // Someone else has signed in on this computer since the page was opened: not their answers.
  if (form.has("_user") && form.get("_user") !== actor.userId) {
    return reply(401, { status: "refused", reason: "signed-out" });
  }
  const address = parseAddressKey(String(form.get("_entry") ?? ""));
  const page = String(form.get("_page") ?? "");
  if (!address) return reply(404, { status: "refused", reason: "not-found" });
  const saved = await saveEntry(services, opened.open, {
    address,
    page,
    baseRevision: Number(form.get("_revision")) || 0,
    form,
  });
  const locale = await currentLocale(context, request);
  const view = saved.ok ? await entryPage(services, opened.open, address, page, locale) : null;
  if (!saved.ok || view?.kind !== "questions") return reply(404, { status: "refused", reason: "not-found" });
  return reply(200, {
    status: "saved",
    revision: view.revision,
    savedAt: view.savedAt ?? services.now().toISOString(),
    savedBy: view.savedBy ?? actor.name,
    merged: saved.merged,
    page: view.page,
    conflicts: view.conflicts,
  });
}

/** Plain JSON, not Remix's stream: the form reads it with `fetch`. */
function reply(status: number, body: SaveReply): Response {
  return Response.json(body, { status });
}
