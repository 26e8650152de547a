import { writeEntry, type EntryDecision, type EntryReader } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import { formOf } from "~/domain/template/shape";
import { nextRevision } from "./next-revision.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

/**
 * Removes a row or an instance, or brings it back. Its revisions stay, so an edit made elsewhere at the same
 * time survives (see `saveEntry`) and a removal can be undone.
 */
export async function setEntryRemoved(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  removed: boolean,
): Promise<{ ok: boolean }> {
  const { result } = await writeEntry(services.db, open.scope, address, (reader) =>
    decide(services, open, address, removed, reader),
  );
  return result;
}

function decide(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  removed: boolean,
  reader: EntryReader,
): EntryDecision<{ ok: boolean }> {
  const { current } = reader;
  const none = { write: null, conflicts: [], settled: [], facts: [] };
  const form = formOf(open.template, address, current?.kind ?? undefined);
  const removable = address.row !== undefined || form?.section.instances !== undefined;
  if (!form || !current || !removable) return { ...none, result: { ok: false } };
  if (current.removed === removed) return { ...none, result: { ok: true } };
  const next = nextRevision(services, open, reader, { address, current, values: current.values, removed });
  return { ...none, ...next, result: { ok: true } };
}
