import { insertImport } from "db/repositories/imports.server";
import { fileType } from "../files/file-type.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { decodeText } from "~/domain/import/decode-text";
import type { ImportList } from "./import-list.server";
import { MOST_FILE_BYTES, readSource, type Source, type SourceProblem } from "./import-source.server";

export interface PostedSheet {
  text: string;
  file: File | null;
}

export type StartOutcome =
  { ok: true; importId: string } | { ok: false; reason: SourceProblem | "none"; field: "text" | "file" };

const DAY_MS = 24 * 60 * 60 * 1000;
/** What nobody finished in a month nobody misses. */
const KEPT_DAYS = 30;

/** Keeps what was pasted or sent, once it is known that it can be read. A file counts before a text. */
export async function startImport(
  services: Services,
  open: OpenPlan,
  { address }: ImportList,
  posted: PostedSheet,
): Promise<StartOutcome> {
  const field = posted.file ? "file" : "text";
  const source = posted.file ? await fileSource(posted.file) : textSource(posted.text);
  if (typeof source === "string") return { ok: false, reason: source, field };
  const read = await readSource(source, null);
  if (!read.ok) return { ok: false, reason: read.reason, field };

  const importId = services.newId();
  const { section, instance, field: inField = "", row = "" } = address.entry;
  const createdAt = services.now();
  await insertImport(
    services.db,
    open.scope,
    {
      id: importId,
      section,
      instance,
      field: inField,
      row,
      page: address.page,
      list: address.list,
      name: posted.file ? shortName(posted.file.name) : "",
      ...source,
      createdAt,
      createdBy: open.actor.userId,
    },
    new Date(createdAt.getTime() - KEPT_DAYS * DAY_MS),
  );
  return { ok: true, importId };
}

function textSource(text: string): Source | "none" | SourceProblem {
  if (text.trim() === "") return "none";
  const content = Buffer.from(text, "utf8");
  return content.length > MOST_FILE_BYTES ? "too-large" : { format: "text", content };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OLD_OFFICE = "d0cf11e0a1b11ae1";

/** By content: a workbook, or a text of any alphabet. */
async function fileSource(file: File): Promise<Source | SourceProblem> {
  if (file.size > MOST_FILE_BYTES) return "too-large";
  const content = Buffer.from(await file.arrayBuffer());
  if (content.length === 0) return "empty";
  if (content.toString("hex", 0, 8) === OLD_OFFICE) return "protected";
  if (content.toString("latin1", 0, 2) === "PK")
    return fileType(file.name, content)?.mime === XLSX
      ? { format: "xlsx", content }
      : isZip(file.name)
        ? "damaged"
        : "type-not-allowed";
  const text = decodeText(content);
  // Texts have no zero bytes; pictures, PDF files and programs do, sooner or later.
  return text.includes("\u0000") || text.startsWith("%PDF-")
    ? "type-not-allowed"
    : { format: "text", content };
}

function isZip(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

const LONGEST_NAME = 150;

/** Only shown, never a path. */
function shortName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  return [...base.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "")]
    .slice(0, LONGEST_NAME)
    .join("");
}
