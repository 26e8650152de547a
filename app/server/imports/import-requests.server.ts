/** The steps of an import: paste or send, say what the columns are, look, add. Each works as a plain form. */
import { data, redirect } from "@remix-run/node";
import { writeImportSettings } from "db/repositories/imports.server";
import { headingsOf } from "~/domain/import/import-settings";
import { importPath } from "~/domain/plan/plan-paths";
import { parseAddressKey } from "~/domain/template/address";
import { openForRequest, type EntryRequest } from "../entry-requests.server";
import { readMultipart } from "../files/read-multipart.server";
import { notFound } from "../http-errors.server";
import { requestI18n } from "../load-context.server";
import { confirmImport, takeBackImport } from "./confirm-import.server";
import { importListOf, type ImportList } from "./import-list.server";
import {
  importPageView,
  mappingView,
  readMapping,
  type ImportPageView,
  type MappingError,
} from "./import-mapping.server";
import { previewView } from "./import-preview.server";
import { MOST_FILE_BYTES, MOST_LINES, type SourceProblem } from "./import-source.server";
import { guess, prepareImport, settle, type PreparedImport } from "./prepare-import.server";
import { startImport } from "./start-import.server";

export interface StartView extends ImportPageView {
  pageTitle: string;
  /** The page itself: where its form posts. */
  action: string;
  limits: { megabytes: number; lines: number };
}

/** What is shown again when nothing could be made of it. */
export interface RefusedStart {
  text: string;
  problem: { field: "text" | "file"; reason: SourceProblem | "none" };
}

const MEGABYTE = 1_000_000;

export async function loadStart(args: EntryRequest): Promise<StartView> {
  const { open, list } = await listOfRequest(args);
  const { t } = await requestI18n(args.context, args.request);
  const { pathname, search } = new URL(args.request.url);
  return {
    ...importPageView(open, list),
    pageTitle: t("import.title"),
    action: `${pathname}${search}`,
    limits: { megabytes: MOST_FILE_BYTES / MEGABYTE, lines: MOST_LINES },
  };
}

export async function postStart(args: EntryRequest) {
  const { open, list } = await listOfRequest(args);
  const form = await readMultipart(args.request);
  const text = String(form.get("text") ?? "");
  const file = form.get("file");
  const started = await startImport(args.context.services, open, list, {
    text,
    file: file instanceof File ? file : null,
  });
  if (started.ok) throw redirect(importPath(open.plan.id, started.importId));
  const { field, reason } = started;
  return data({ text, problem: { field, reason } } satisfies RefusedStart, { status: 400 });
}

async function listOfRequest(args: EntryRequest) {
  const { open, locale } = await openForRequest(args, "edit");
  const asked = new URL(args.request.url).searchParams;
  const entry = parseAddressKey(asked.get("entry") ?? "");
  const [page, list] = [asked.get("page") ?? "", asked.get("list") ?? ""];
  const found = entry && (await importListOf(args.context.services, open, { entry, page, list }, locale));
  if (!found) throw notFound();
  return { open, list: found };
}

export async function loadMapping(args: EntryRequest) {
  const { open, prepared } = await preparedOfRequest(args);
  const { t } = await requestI18n(args.context, args.request);
  return { view: mappingView(open, prepared), pageTitle: t("import.mapTitle") };
}

/** Saves what was said of the columns, also when it does not suffice; then shows the rows. */
export async function postMapping(args: EntryRequest) {
  const { open, prepared } = await preparedOfRequest(args);
  const { services } = args.context;
  const form = await args.request.formData();
  const { settings, changed, errors } = readMapping(form, prepared);
  const here = importPath(open.plan.id, prepared.record.id);
  if (changed) {
    await reread(args, open, prepared, settings);
    throw redirect(here);
  }
  await settle(services, open, prepared, settings);
  if (form.get("_intent") === "reread") throw redirect(here);
  if (errors.length === 0) throw redirect(importPath(open.plan.id, prepared.record.id, "preview"));
  const view = mappingView(open, { ...prepared, settings });
  return data({ view, errors: errors satisfies MappingError[] }, { status: 400 });
}

type Open = Awaited<ReturnType<typeof openForRequest>>["open"];

/** Another sheet, line of headings or kind of row: the columns are guessed anew. */
async function reread(
  args: EntryRequest,
  open: Open,
  prepared: PreparedImport,
  { sheet, headerLine, kind }: PreparedImport["settings"],
): Promise<void> {
  const { services } = args.context;
  const { record, list, settings } = prepared;
  const other = sheet !== settings.sheet;
  const lines = other ? await linesOf(args, record.id, sheet) : prepared.lines;
  const known = other ? {} : { headerLine };
  const next = await guess(services, open, list, lines, { sheet, ...known, kind: other ? null : kind });
  await writeImportSettings(services.db, open.scope, record.id, {
    settings: next,
    headings: headingsOf(lines, next.headerLine),
  });
}

async function linesOf(args: EntryRequest, importId: string, sheet: number) {
  const { open, locale } = await openForRequest(args, "edit");
  const again = await prepareImport(args.context.services, open, importId, locale, sheet);
  if (again.state !== "ready") throw notFound();
  return again.prepared.lines;
}

export async function loadPreview(args: EntryRequest) {
  const { open, prepared } = await preparedOfRequest(args);
  // Nobody has said what the columns are.
  if (!prepared.record.settings) throw redirect(importPath(open.plan.id, prepared.record.id));
  const { t } = await requestI18n(args.context, args.request);
  return { view: previewView(open, prepared), pageTitle: t("import.previewTitle") };
}

/** Adds the rows; or shows them again with those that are there already; or takes a finished import back. */
export async function postPreview(args: EntryRequest): Promise<Response> {
  const { open, locale } = await openForRequest(args, "edit");
  const { services } = args.context;
  const form = await args.request.formData();
  const importId = args.params.import ?? "";
  const found = await prepareImport(services, open, importId, locale);
  if (found.state === "not-found") throw notFound();
  if (found.state === "finished") {
    if (form.get("_intent") === "undo") await takeBackImport(services, open, importId, found.list);
    return redirect(resultPath(found.list, importId));
  }
  const { prepared } = found;
  if (form.get("_intent") === "show") {
    const [withPresent, withTotals] = [form.get("withPresent") === "on", form.get("withTotals") === "on"];
    await settle(services, open, prepared, { ...prepared.settings, withPresent, withTotals });
    return redirect(importPath(open.plan.id, importId, "preview"));
  }
  if (!prepared.record.settings) return redirect(importPath(open.plan.id, importId));
  const result = await confirmImport(services, open, prepared);
  if (!result) throw notFound();
  return redirect(resultPath(prepared.list, importId));
}

async function preparedOfRequest(args: EntryRequest): Promise<{ open: Open; prepared: PreparedImport }> {
  const { open, locale } = await openForRequest(args, "edit");
  const importId = args.params.import ?? "";
  const found = await prepareImport(args.context.services, open, importId, locale);
  if (found.state === "not-found") throw notFound();
  if (found.state === "finished") throw redirect(resultPath(found.list, importId));
  return { open, prepared: found.prepared };
}

/** The list, which says what came of the import. */
function resultPath({ path }: ImportList, importId: string): string {
  const [page = "", anchor] = path.split("#");
  return `${page}?${new URLSearchParams({ imported: importId })}${anchor ? `#${anchor}` : ""}`;
}
