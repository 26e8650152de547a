import type { EntryReader, StoredEntry } from "db/repositories/entries.server";
import { entryFacts, type EntryFacts, type FactPlan } from "~/domain/plan/entry-facts";
import type { PlanEntry } from "~/domain/plan/plan-document";
import type { EntryAddress } from "~/domain/template/address";
import { rowFieldsOf, sectionOf } from "~/domain/template/shape";

/**
 * Facts of an entry about to be written and of the rows that rest on it: an inventory's rows are computed
 * with its year and GWP set, so a changed header changes theirs.
 */
export function factsOfWrite(
  plan: FactPlan,
  reader: EntryReader,
  entry: PlanEntry & { id: string; removed: boolean },
): EntryFacts[] {
  const own = factsOf(plan, entry, headerOf(reader, entry));
  if (entry.row !== undefined) return [own];
  const section = sectionOf(plan.template, entry.section);
  const rows = section?.instances
    ? rowFieldsOf(section).flatMap((field) => reader.rowsOf(entry.section, entry.instance, field.id))
    : [];
  return [own, ...rows.map((row) => factsOf(plan, { ...planEntryOf(row), id: row.id, removed: entry.removed }, entry))];
}

export function planEntryOf(entry: StoredEntry): PlanEntry {
  return {
    ...entry.address,
    ...(entry.kind === null ? {} : { kind: entry.kind }),
    position: entry.position,
    values: entry.values,
  };
}

function factsOf(
  plan: FactPlan,
  entry: PlanEntry & { id: string; removed: boolean },
  header: PlanEntry | null,
): EntryFacts {
  if (entry.removed) return { entryId: entry.id, completeness: null, emissions: null, action: null };
  return entryFacts(plan, entry, header, entry.id);
}

function headerOf(reader: EntryReader, entry: PlanEntry): PlanEntry | null {
  if (entry.row === undefined) return null;
  const address: EntryAddress = { section: entry.section, instance: entry.instance };
  const header = reader.entryAt(address);
  return header ? planEntryOf(header) : null;
}
