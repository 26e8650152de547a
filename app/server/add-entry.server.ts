import { readEntries, writeEntry, type EntryDecision } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import type { PostedForm } from "~/domain/template/field-kind";
import { ROW_ID } from "~/domain/template/kinds/rows.kind";
import { readForm } from "~/domain/template/read-form";
import { sameValue } from "~/domain/template/same-value";
import { fieldsOf, formOf, sectionOf } from "~/domain/template/shape";
import type { Section } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { factsOfWrite } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export type AddOutcome =
  | { ok: true; address: EntryAddress }
  | { ok: false; reason: "not-found" }
  /** Another copy already has this value of the section's `uniqueBy` field (a second inventory of one year). */
  | { ok: false; reason: "not-unique"; field: string; existing: string };

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
  if (!form?.rowsField || !ROW_ID.test(address.row) || !(await parentExists(services, open, form.section, address))) {
    return { ok: false, reason: "not-found" };
  }
  return addEntry(services, open, address, kind ?? null, values);
}

/** Adds a copy of a section that exists several times, named by the posted answers. */
export async function addInstance(
  services: Services,
  open: OpenPlan,
  at: { section: string; instance: string; form: PostedForm },
): Promise<AddOutcome> {
  const section = sectionOf(open.template, at.section);
  if (!section?.instances || !ROW_ID.test(at.instance)) return { ok: false, reason: "not-found" };
  const { namedBy, uniqueBy } = section.instances;
  const fields = fieldsOf(section.pages).filter((field) => namedBy.includes(field.id));
  const values = readForm(fields, at.form);
  const twin = uniqueBy ? await instanceWith(services, open, section, uniqueBy, values, at.instance) : null;
  if (uniqueBy && twin) return { ok: false, reason: "not-unique", field: uniqueBy, existing: twin };
  return addEntry(services, open, { section: section.id, instance: at.instance }, null, values);
}

async function addEntry(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  kind: string | null,
  values: EntryValues,
): Promise<AddOutcome> {
  const { result } = await writeEntry(services.db, open.scope, address, (reader): EntryDecision<AddOutcome> => {
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
    const entry = { id: reader.current?.id ?? newId, ...address, ...(kind ? { kind } : {}), values: write.values };
    const facts = factsOfWrite(factPlan(open), reader, { ...entry, removed: false });
    return { write, conflicts: [], settled: [], facts, result };
  });
  return result;
}

export function factPlan(open: OpenPlan) {
  return { template: open.template, frameworks: open.plan.frameworks, country: open.plan.country };
}

async function parentExists(services: Services, open: OpenPlan, section: Section, address: EntryAddress) {
  if (!section.instances) return true;
  return (await instancesOf(services, open, section)).some(({ address: at }) => at.instance === address.instance);
}

async function instancesOf(services: Services, open: OpenPlan, section: Section) {
  const entries = await readEntries(services.db, open.scope, section.id);
  return entries.filter(({ address }) => address.row === undefined);
}

async function instanceWith(
  services: Services,
  open: OpenPlan,
  section: Section,
  field: string,
  values: EntryValues,
  except: string,
): Promise<string | null> {
  const wanted = values[field] ?? null;
  if (wanted === null) return null;
  const twin = (await instancesOf(services, open, section)).find(
    ({ address, values: theirs }) => address.instance !== except && sameValue(theirs[field], wanted),
  );
  return twin?.address.instance ?? null;
}
