/** What changed between two states of a plan, entry by entry and field by field. */
import { addressKey, type EntryAddress } from "./address";
import type { PlanDocument, PlanEntry } from "../plan/plan-document";
import { sameValue } from "./same-value";
import type { DraftValue } from "./value";

export interface FieldChange {
  field: string;
  before: DraftValue;
  after: DraftValue;
}

export interface EntryChange {
  address: EntryAddress;
  kind?: string;
  change: "added" | "removed" | "edited";
  fields: FieldChange[];
}

export function addressOf(entry: PlanEntry): EntryAddress {
  const { section, instance, field, row } = entry;
  return field && row ? { section, instance, field, row } : { section, instance };
}

/** Changes in the order of the later plan, removed entries last. */
export function diffEntries(
  before: Pick<PlanDocument, "entries">,
  after: Pick<PlanDocument, "entries">,
): EntryChange[] {
  const earlier = byAddress(before.entries);
  const later = byAddress(after.entries);
  const changes: EntryChange[] = [];
  for (const [key, entry] of later) {
    const was = earlier.get(key);
    const fields = diffValues(was?.values ?? {}, entry.values);
    if (!was) changes.push({ ...place(entry), change: "added", fields });
    else if (fields.length > 0) changes.push({ ...place(entry), change: "edited", fields });
  }
  for (const [key, entry] of earlier) {
    if (!later.has(key))
      changes.push({ ...place(entry), change: "removed", fields: diffValues(entry.values, {}) });
  }
  return changes;
}

export function diffValues(before: PlanEntry["values"], after: PlanEntry["values"]): FieldChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null };
    return sameValue(change.before, change.after) ? [] : [change];
  });
}

function place(entry: PlanEntry) {
  return { address: addressOf(entry), ...(entry.kind ? { kind: entry.kind } : {}) };
}

function byAddress(entries: readonly PlanEntry[]): Map<string, PlanEntry> {
  return new Map(entries.map((entry) => [addressKey(addressOf(entry)), entry]));
}
