/** "Remove this row?": asked first, and undone with one press while the page is still there. */
import { redirect } from "@remix-run/node";
import { pagePath, sectionPath } from "~/domain/plan/plan-paths";
import type { EntryAddress } from "~/domain/template/address";
import { answerContext, findEntry, placeOf } from "./entry-page.server";
import { openForRequest, type EntryRequest } from "./entry-requests.server";
import { forbidden, notFound } from "./http-errors.server";
import { requestI18n } from "./load-context.server";
import type { OpenPlan } from "./open-plan.server";
import { claimRefusal } from "./outside/outside-approval.server";
import { setEntryRemoved } from "./remove-entry.server";
import { fieldsOf, sectionOf } from "~/domain/template/shape";

export interface Removal {
  pageTitle: string;
  name: string;
  listPath: string;
  entryPath: string;
  /** It was removed a moment ago and can be brought back here. */
  removed: boolean;
}

export async function loadRemoval(args: EntryRequest, address: EntryAddress): Promise<Removal> {
  const { open, locale } = await openForRequest(args, "edit");
  const { t } = await requestI18n(args.context, args.request);
  const done = new URL(args.request.url).searchParams.get("removed");
  await refuseClaim(args, open, address);
  const listPath = listOf(open.plan.id, address);
  if (done !== null) {
    return {
      pageTitle: t("entry.removed", { name: done }),
      name: done,
      listPath,
      entryPath: listPath,
      removed: true,
    };
  }
  const entry = await findEntry(args.context.services, open, address);
  if (!entry) throw notFound();
  const context = await answerContext(args.context.services, open, fieldsOf(entry.form.pages), locale);
  const place = placeOf(open, address, entry, null, context);
  const name = place.name ?? t("entry.unnamed");
  return {
    pageTitle: t("entry.removeTitle", { name }),
    name,
    listPath,
    entryPath: place.checkPath,
    removed: false,
  };
}

export async function postRemoval(args: EntryRequest, address: EntryAddress): Promise<Response> {
  const { open } = await openForRequest(args, "edit");
  await refuseClaim(args, open, address);
  const form = await args.request.formData();
  const restore = form.get("_intent") === "restore";
  const outcome = await setEntryRemoved(args.context.services, open, address, !restore);
  if (!outcome.ok) throw notFound();
  if (restore) return redirect(listOf(open.plan.id, address));
  const name = new URLSearchParams({ removed: String(form.get("_name") ?? "").slice(0, 200) });
  return redirect(`${new URL(args.request.url).pathname}?${name}`);
}

/** A stated approval that was reviewed, or is another's to state, stays as it is. */
async function refuseClaim({ context }: EntryRequest, open: OpenPlan, address: EntryAddress): Promise<void> {
  const section = sectionOf(open.template, address.section);
  if (section && (await claimRefusal(context.services, open, section))) throw forbidden();
}

function listOf(planId: string, { section, instance, field }: EntryAddress): string {
  return field ? pagePath(planId, { section, instance }, field) : sectionPath(planId, section);
}
