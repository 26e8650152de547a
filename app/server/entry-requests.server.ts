/** What the pages of sections, instances and rows have in common: one way to load them, one way to post them. */
import { redirect } from "@remix-run/node";
import { currencies } from "templates/catalogs/code-lists/finance";
import { mayOnPlan } from "~/domain/access/access.rules";
import { fieldAnchor, pagePath, planPath } from "~/domain/plan/plan-paths";
import { INVENTORIES } from "~/domain/plan/read-inventories";
import type { EntryAddress } from "~/domain/template/address";
import type { OptionDescriptor } from "~/domain/template/describe-page";
import { sectionOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import { addRow } from "./add-entry.server";
import { decideEstimate, estimatePress } from "./estimates/use-estimate.server";
import { entryPage, findEntry, type QuestionsView, type RowsView } from "./entry-page.server";
import { draftReader } from "./draft.server";
import { entryResults } from "./entry-results.server";
import { attachFile, detachFile } from "./files/attach-file.server";
import { readMultipart } from "./files/read-multipart.server";
import { findPlaces, type PlaceMatch } from "./find-places.server";
import { notFound } from "./http-errors.server";
import { openPlanOrThrow, type OpenPlan } from "./open-plan.server";
import { importNotice, type ImportNotice } from "./imports/import-notice.server";
import { requireActor } from "./require-actor.server";
import { currentLocale, type RequestContext } from "./load-context.server";
import { bringFromRegister } from "./registers/bring-from-register.server";
import { saveEntry } from "./save-entry.server";
import { takeProposal } from "./take-proposal.server";
import { entryThreads, type ThreadView } from "./review/entry-threads.server";

export interface EntryRequest {
  context: RequestContext;
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
}

export interface PageData {
  view: QuestionsView | RowsView;
  userId: string;
  threads: ThreadView[];
  /** Technicians begin conversations beside the question; officers answer them. */
  mayReview: boolean;
  /** The page was just posted with something that could not be read. */
  explain: boolean;
  refusedFile: { field: string; reason: FileProblem } | null;
  /** The page shows an error summary. */
  failed: boolean;
  /** Registry entries found for a question without JavaScript. */
  placeMatches: Record<string, PlaceMatch[]> | null;
  currencies: OptionDescriptor[];
  /** Rows were just brought in from a spreadsheet. */
  imported: ImportNotice | null;
  /** What is computed from the entry, as markup, on the pages that show it; null on the others. */
  results: string | null;
}

const FILE_PROBLEMS = ["too-large", "type-not-allowed", "empty", "none-chosen"] as const;
type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Loads the page that an address and a page id name, for the person who asks. */
export async function loadEntryPage(
  { context, request, params }: EntryRequest,
  address: EntryAddress,
  pageId: string,
): Promise<PageData> {
  const { open, locale } = await openForRequest({ context, request, params }, "read");
  const view = await entryPage(context.services, open, address, pageId, locale);
  if (!view) throw notFound();
  const { searchParams } = new URL(request.url);
  const place = searchParams.get("place");
  const field = searchParams.get("field") ?? "";
  const reason = FILE_PROBLEMS.find((problem) => problem === searchParams.get("file"));
  const explain = searchParams.has("explain");
  return {
    view,
    failed: reason !== undefined || (explain && hasUnread(view)),
    userId: open.actor.userId,
    mayReview: mayOnPlan(open.actor, "review", open.plan),
    threads: await entryThreads(context.services, open, address, locale),
    explain,
    refusedFile: reason ? { field, reason } : null,
    placeMatches: place === null ? null : { [field]: findPlaces(place) },
    results: await resultsBelow(context.services, open, address, view, locale),
    currencies: currencies.options.map(({ code, label }) => ({ code, label: label[locale] })),
    imported: await importNotice(
      context.services,
      open,
      { entry: address, page: pageId },
      searchParams.get("imported"),
      locale,
    ),
  };
}

async function resultsBelow(
  services: RequestContext["services"],
  open: OpenPlan,
  address: EntryAddress,
  view: QuestionsView | RowsView,
  locale: Locale,
): Promise<string | null> {
  const section = sectionOf(open.template, address.section);
  if (view.kind !== "questions" || !view.showsResults || !section) return null;
  return (await entryResults(services, open, draftReader(services, open), address, section, locale)).html;
}

export async function openForRequest(
  { context, request, params }: EntryRequest,
  action: Parameters<typeof openPlanOrThrow>[3],
): Promise<{ open: OpenPlan; locale: Locale }> {
  const actor = await requireActor(context, request);
  const open = await openPlanOrThrow(context.services, actor, params.planId, action);
  return { open, locale: await currentLocale(context, request) };
}

/** Presses that lead back to the same page. */
const STAYING = [
  "state-gap",
  "add",
  "remove",
  "upload",
  "remove-file",
  "settle",
  "use-estimate",
  "use-register",
  "refuse-estimate",
  "ask-estimate",
  "use-proposal",
];

/** Saves a posted page and says where to go next. Works the same with and without JavaScript. */
export async function postEntryPage(
  entryRequest: EntryRequest,
  address: EntryAddress,
  pageId: string,
): Promise<Response> {
  const { context, request } = entryRequest;
  const { services } = context;
  const { open, locale } = await openForRequest(entryRequest, "edit");
  const form = await readMultipart(request);
  const [intent = "continue", ...about] = String(form.get("_intent") ?? "continue").split(":");
  const here = pagePath(open.plan.id, address, pageId);
  if (intent === "take-register") return takeRegister(entryRequest, open, address, pageId, about, locale);
  if (intent === "add-row") return postNewRow(entryRequest, open, address, pageId, form);
  if (intent === "remove" && about.length === 2) dropRow(form, about[0] ?? "", about[1] ?? "");

  const saved = await saveEntry(services, open, {
    address,
    page: pageId,
    baseRevision: Number(form.get("_revision")) || 0,
    form,
  });
  if (!saved.ok) throw notFound();
  const [field = ""] = about;
  if (intent === "remove-file") await detachFile(services, open, { address, page: pageId, field });
  const refused = await attachChosenFiles(
    services,
    open,
    address,
    pageId,
    form,
    intent === "upload" ? field : null,
  );
  if (refused)
    return redirect(`${here}?${new URLSearchParams({ file: refused.reason, field: refused.field })}`);
  const press = estimatePress(intent, about, locale);
  if (press) await decideEstimate(services, open, { address, page: pageId, field, press });
  if (intent === "use-proposal")
    await takeProposal(services, open, { address, page: pageId, field, proposed: about[1] ?? "" });
  if (intent === "find-place") return redirect(`${here}?${placeQuery(form, field)}#${fieldAnchor(field)}`);
  if (STAYING.includes(intent)) return redirect(`${here}#${fieldAnchor(field)}`);
  return afterSave(services, open, address, pageId, intent, locale);
}

/** Files chosen on the page are stored whichever button was pressed; the first refusal is told. */
async function attachChosenFiles(
  services: RequestContext["services"],
  open: OpenPlan,
  address: EntryAddress,
  page: string,
  form: FormData,
  asked: string | null,
): Promise<{ field: string; reason: FileProblem } | null> {
  const chosen = [...form.entries()].flatMap(([name, value]) =>
    value instanceof File && value.size > 0 ? [name.replace(/\.file$/, "")] : [],
  );
  const fields = asked !== null && !chosen.includes(asked) ? [asked, ...chosen] : chosen;
  for (const field of fields) {
    const outcome = await attachFile(services, open, { address, page, field, form });
    if (!outcome.ok && outcome.reason !== "not-found") return { field, reason: outcome.reason };
  }
  return null;
}

async function afterSave(
  services: RequestContext["services"],
  open: OpenPlan,
  address: EntryAddress,
  pageId: string,
  intent: string,
  locale: Locale,
): Promise<Response> {
  const view = await entryPage(services, open, address, pageId, locale);
  const here = pagePath(open.plan.id, address, pageId);
  if (view?.kind !== "questions") throw notFound();
  if (view.conflicts.length > 0) return redirect(here);
  if (intent === "calculate") return redirect(hasUnread(view) ? `${here}?explain=1` : `${here}#results`);
  if (intent === "leave") return redirect(planPath(open.plan.id));
  return redirect(hasUnread(view) ? `${here}?explain=1` : view.nextPath);
}

/** Something is stored as it was typed because it could not be read. */
function hasUnread(view: QuestionsView | RowsView): boolean {
  return view.kind === "questions" && view.page.fields.some(({ problems }) => problems.length > 0);
}

async function postNewRow(
  { context }: EntryRequest,
  open: OpenPlan,
  address: EntryAddress,
  pageId: string,
  form: FormData,
): Promise<Response> {
  const kind = form.get("_kind");
  const added = await addRow(context.services, open, {
    section: address.section,
    instance: address.instance,
    field: pageId,
    row: String(form.get("_row") ?? ""),
    ...(typeof kind === "string" && kind !== "" ? { kind } : {}),
  });
  if (!added.ok) throw notFound();
  return redirect(await firstPagePath(context.services, open, added.address));
}

async function takeRegister(
  { context }: EntryRequest,
  open: OpenPlan,
  { instance }: EntryAddress,
  pageId: string,
  [register = "", carrier = "", seen = ""]: readonly string[],
  locale: Locale,
): Promise<Response> {
  const brought = await bringFromRegister(context.services, open, {
    instance,
    register,
    carrier,
    seen,
    locale,
  });
  if (!brought.ok && brought.reason === "not-found") throw notFound();
  return redirect(`${pagePath(open.plan.id, { section: INVENTORIES, instance }, pageId)}#registers`);
}

/** The first page of questions of an entry that was just added. */
export async function firstPagePath(
  services: RequestContext["services"],
  open: OpenPlan,
  address: EntryAddress,
): Promise<string> {
  const entry = await findEntry(services, open, address);
  const [first] = entry?.form.pages ?? [];
  return first ? pagePath(open.plan.id, address, first.id) : planPath(open.plan.id);
}

/** "Remove this row" of an inline table: the row is left out of what is read. */
function dropRow(form: FormData, field: string, row: string): void {
  const kept = form.getAll(`${field}._rows`).filter((id) => id !== row);
  form.delete(`${field}._rows`);
  for (const id of kept) form.append(`${field}._rows`, id);
}

function placeQuery(form: FormData, field: string): string {
  return new URLSearchParams({ field, place: String(form.get(`${field}.name`) ?? "") }).toString();
}
