import { readEntry, writeEntry, type EntryDecision } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import { ROW_ID } from "~/domain/template/kinds/rows.kind";
import { formOf, sectionOf } from "~/domain/template/shape";
import type { Section } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { factPlan, factsOfWrite } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import { claimRefusal } from "./outside/outside-approval.server";
import type { Services } from "./services.server";

export type AddOutcome = { ok: true; address: EntryAddress } | { ok: false; reason: "not-found" };
/** A copy that states an approval is not everybody's to add. */
export type AddInstanceOutcome = AddOutcome | { ok: false; reason: "not-allowed" };

/**
 * Adds a row with its own pages. `row` is the id that the page proposed: a form posted twice adds one row.
 */
export async function addRow(
  services: Services,
  open: OpenPlan,
  at: { section: string; instance: string; field: string; row: string; kind?: string; values?: EntryValues },
): Promise<AddOutcome> {
  const { values = {}, kind, ...address } = at;
  const form = formOf(open.template, address, kind);
  if (
    !form?.rowsField ||
    !ROW_ID.test(address.row) ||
    !(await parentExists(services, open, form.section, address))
  ) {
    return { ok: false, reason: "not-found" };
  }
  return addEntry(services, open, address, kind ?? null, values);
}

/** Adds an empty copy of a section that exists several times; its first page asks what names it. */
export async function addInstance(
  services: Services,
  open: OpenPlan,
  at: { section: string; instance: string },
): Promise<AddInstanceOutcome> {
  const section = sectionOf(open.template, at.section);
  if (!section?.instances || !ROW_ID.test(at.instance)) return { ok: false, reason: "not-found" };
  if (await claimRefusal(services, open, section)) return { ok: false, reason: "not-allowed" };
  return addEntry(services, open, { section: section.id, instance: at.instance }, null, {});
}

async function addEntry(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  kind: string | null,
  values: EntryValues,
): Promise<AddOutcome> {
  const { result } = await writeEntry(
    services.db,
    open.scope,
    address,
    (reader): EntryDecision<AddOutcome> => {
      const result = { ok: true as const, address };
      if (reader.current && !reader.current.removed) {
        return { write: null, conflicts: [], settled: [], facts: [], result };
      }
      const newId = services.newId();
      const siblings = address.field ? reader.rowsOf(address.section, address.instance, address.field) : [];
      const write = {
        newId,
        values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
        kind,
        position: 1 + Math.max(0, ...siblings.map(({ position }) => position)),
        removed: false,
        savedAt: services.now(),
        savedBy: open.actor.userId,
      };
      const entry = {
        id: reader.current?.id ?? newId,
        ...address,
        ...(kind ? { kind } : {}),
        values: write.values,
      };
      const facts = factsOfWrite(factPlan(open), reader, { ...entry, removed: false });
      return { write, conflicts: [], settled: [], facts, result };
    },
  );
  return result;
}

async function parentExists(
  services: Services,
  open: OpenPlan,
  section: Section,
  { instance }: EntryAddress,
) {
  if (!section.instances) return true;
  return (await readEntry(services.db, open.scope, { section: section.id, instance })) !== null;
}
