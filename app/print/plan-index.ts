import { SINGLE_INSTANCE } from "~/domain/template/address";
import type { PlanEntry } from "~/domain/plan/plan-document";
import type { EntryValues } from "~/domain/template/value";

/** A row with pages of its own, or a row of an inline table. */
export interface PlainRow {
  id: string;
  kind?: string;
  values: EntryValues;
}

/** Entries of a plan by place, each group in the order of its positions. */
export interface PlanIndex {
  all: readonly PlanEntry[];
  /** Answers of a section, or of one of its instances; empty when nothing was saved. */
  values(section: string, instance?: string): EntryValues;
  instances(section: string): string[];
  rows(section: string, instance: string, field: string): PlainRow[];
}

const NOTHING: EntryValues = {};

export function indexEntries(entries: readonly PlanEntry[]): PlanIndex {
  const own = new Map<string, PlanEntry>();
  const instances = new Map<string, string[]>();
  const rows = new Map<string, PlainRow[]>();
  const all = [...entries].sort(byPosition);
  for (const entry of all) {
    if (entry.field && entry.row) {
      const { row: id, kind, values } = entry;
      push(rows, `${entry.section}/${entry.instance}/${entry.field}`, { id, kind, values });
      continue;
    }
    own.set(`${entry.section}/${entry.instance}`, entry);
    push(instances, entry.section, entry.instance);
  }
  return {
    all,
    values: (section, instance = SINGLE_INSTANCE) => own.get(`${section}/${instance}`)?.values ?? NOTHING,
    instances: (section) => instances.get(section) ?? [],
    rows: (section, instance, field) => rows.get(`${section}/${instance}/${field}`) ?? [],
  };
}

function byPosition(a: PlanEntry, b: PlanEntry): number {
  return (a.position ?? 0) - (b.position ?? 0) || (idOf(a) < idOf(b) ? -1 : 1);
}

function idOf(entry: PlanEntry): string {
  return entry.row ?? entry.instance;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
