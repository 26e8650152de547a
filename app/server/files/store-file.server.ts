import { createHash } from "node:crypto";
import { promises as fs } from "node:fs";
import { join } from "node:path";
import { findFile, insertFile, type StoredFile } from "db/repositories/files.server";
import type { PlanScope } from "db/plan-scope";
import type { FileField } from "~/domain/template/template";
import type { FileValue } from "~/domain/template/value";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { extensionOf, fileType, type FileType } from "./file-type.server";

/** Enough for a scanned ordinance or a photo of a phone. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_NAME_LENGTH = 150;

export type FileRefusal = "empty" | "too-large" | "type-not-allowed";
export type StoreOutcome = { ok: true; file: FileValue } | { ok: false; reason: FileRefusal };

export interface NewFile {
  /** As the person called it. */
  name: string;
  bytes: Uint8Array;
  /** What the question takes; absent: anything that a plan takes. */
  accept?: FileField["accept"];
}

/**
 * Keeps a file of a plan: its bytes under a random name in the files directory, then its row. A power cut in
 * between leaves bytes that nothing names, never a row without bytes.
 */
export async function storeFile(services: Services, open: OpenPlan, given: NewFile): Promise<StoreOutcome> {
  const kept = await keepBytes(services, given, open.actor.userId);
  if (!kept.ok) return kept;
  await insertFile(services.db, open.scope, kept.row);
  const { id: fileId, name, mime, size } = kept.row;
  return { ok: true, file: { fileId, name, mime, size } };
}

export type FileRow = Omit<StoredFile, "planId">;

/** The first half of `storeFile`, for whoever writes the row together with others. */
export async function keepBytes(
  services: Services,
  given: NewFile,
  uploadedBy: string | null,
): Promise<{ ok: true; row: FileRow } | { ok: false; reason: FileRefusal }> {
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: "too-large" };
  const type = fileType(given.name, bytes);
  if (!type || !isAccepted(type, given.accept)) return { ok: false, reason: "type-not-allowed" };

  const id = services.newId();
  await writeDurably(services.settings.filesDirectory, id, bytes);
  const row = {
    id,
    name: safeName(given.name, type),
    mime: type.mime,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    uploadedAt: services.now(),
    uploadedBy,
  };
  return { ok: true, row };
}

/** A file of the plan with its bytes; null when the plan has no such file. */
export async function readStoredFile(
  services: Services,
  scope: PlanScope,
  fileId: string,
): Promise<{ file: StoredFile; bytes: Buffer } | null> {
  const file = await findFile(services.db, scope, fileId);
  if (!file) return null;
  return { file, bytes: await fs.readFile(join(services.settings.filesDirectory, file.id)) };
}

function isAccepted(type: FileType, accept: FileField["accept"] = "any"): boolean {
  return accept === "any" || type.use === accept;
}

/** The person's name for it without folders and control characters, with an extension that tells the truth. */
function safeName(name: string, { extensions }: FileType): string {
  const base = name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
  const honest = extensions.includes(extensionOf(base));
  const stem = honest ? base.slice(0, base.lastIndexOf(".")) : base;
  const extension = honest ? extensionOf(base) : extensions[0];
  return `${[...stem].slice(0, MAX_NAME_LENGTH).join("") || "archivo"}.${extension}`;
}

/** Complete on the disk under its name, or not there at all. */
async function writeDurably(directory: string, id: string, bytes: Buffer): Promise<void> {
  await fs.mkdir(directory, { recursive: true });
  const unfinished = join(directory, `${id}.part`);
  const file = await fs.open(unfinished, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await fs.rename(unfinished, join(directory, id));
  const folder = await fs.open(directory, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
