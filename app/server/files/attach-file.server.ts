import { readEntry, writeEntry, type EntryDecision, type EntryReader } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import { sameValue } from "~/domain/template/same-value";
import { belongsTo, formOf } from "~/domain/template/shape";
import type { FileField } from "~/domain/template/template";
import type { FileValue } from "~/domain/template/value";
import { factPlan, factsOfWrite } from "../entry-facts.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { storeFile, type FileRefusal } from "./store-file.server";

/** A question that takes a file, on a page of an entry. */
export interface FileQuestion {
  address: EntryAddress;
  page: string;
  field: string;
}

export type AttachOutcome = { ok: true } | { ok: false; reason: FileRefusal | "none-chosen" | "not-found" };

/** Name of the input that posts a question's file. */
export function fileInputName(field: string): string {
  return `${field}.file`;
}

/** Stores the file posted for a question and makes it the answer. An earlier file stays for earlier submissions. */
export async function attachFile(
  services: Services,
  open: OpenPlan,
  { form, ...question }: FileQuestion & { form: FormData },
): Promise<AttachOutcome> {
  const posted = form.get(fileInputName(question.field));
  if (!(posted instanceof File)) return { ok: false, reason: "none-chosen" };
  const entry = await readEntry(services.db, open.scope, question.address);
  const field = fileField(open, question, entry?.kind ?? undefined);
  if (!field) return { ok: false, reason: "not-found" };
  const bytes = new Uint8Array(await posted.arrayBuffer());
  const stored = await storeFile(services, open, { name: posted.name, bytes, accept: field.accept });
  return stored.ok ? answerWith(services, open, question, stored.file) : stored;
}

/** The question has no file any more. Its bytes stay: an earlier submission may show them. */
export async function detachFile(
  services: Services,
  open: OpenPlan,
  question: FileQuestion,
): Promise<AttachOutcome> {
  return answerWith(services, open, question, null);
}

async function answerWith(
  services: Services,
  open: OpenPlan,
  question: FileQuestion,
  file: FileValue | null,
): Promise<AttachOutcome> {
  const { result } = await writeEntry(services.db, open.scope, question.address, (reader) =>
    decide(services, open, question, file, reader),
  );
  return result;
}

function decide(
  services: Services,
  open: OpenPlan,
  question: FileQuestion,
  file: FileValue | null,
  reader: EntryReader,
): EntryDecision<AttachOutcome> {
  const none = { write: null, conflicts: [], settled: [], facts: [] };
  const { address } = question;
  const { current } = reader;
  const isNew = current === null || current.removed;
  const field = fileField(open, question, current?.kind ?? undefined);
  if (!field || (isNew && mustExist(open, address)))
    return { ...none, result: { ok: false, reason: "not-found" } };
  if (sameValue(current?.values[field.id] ?? null, file)) return { ...none, result: { ok: true } };

  const { [field.id]: _before, ...others } = current?.values ?? {};
  const values = file ? { ...others, [field.id]: file } : others;
  const newId = services.newId();
  const kind = current?.kind ?? null;
  const write = {
    newId,
    values,
    kind,
    position: current?.position ?? 0,
    removed: false,
    savedAt: services.now(),
    savedBy: open.actor.userId,
  };
  const entry = { id: current?.id ?? newId, ...address, ...(kind ? { kind } : {}), values, removed: false };
  return { ...none, write, facts: factsOfWrite(factPlan(open), reader, entry), result: { ok: true } };
}

function mustExist(open: OpenPlan, address: EntryAddress): boolean {
  return address.row !== undefined || formOf(open.template, address)?.section.instances !== undefined;
}

function fileField(open: OpenPlan, { address, page, field }: FileQuestion, kind?: string): FileField | null {
  const fields = formOf(open.template, address, kind)?.pages.find(({ id }) => id === page)?.fields ?? [];
  const found = fields.find(({ id }) => id === field);
  return found?.kind === "file" && belongsTo(found, open.plan.frameworks) ? found : null;
}
