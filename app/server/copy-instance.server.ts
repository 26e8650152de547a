import { writeEntries, type EntryWrite } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import { ROW_ID } from "~/domain/template/kinds/rows.kind";
import { sectionOf } from "~/domain/template/shape";
import { type EntryValues, isGap, isRaw } from "~/domain/template/value";
import type { AddOutcome } from "./add-entry.server";
import { factPlan, factsOfRows, withFactors } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

/**
 * Adds a copy of a section that takes over the structure of another: its rows without their figures. `instance` is
 * the id that the page proposed, so that a form posted twice adds one copy.
 */
export async function copyInstance(
  services: Services,
  open: OpenPlan,
  at: { section: string; instance: string; from: string },
): Promise<AddOutcome> {
  const section = sectionOf(open.template, at.section);
  const copy = section?.instances?.copy;
  if (!section || !copy || !ROW_ID.test(at.instance)) return { ok: false, reason: "not-found" };
  const address: EntryAddress = { section: section.id, instance: at.instance };
  const done: AddOutcome = { ok: true, address };
  return writeEntries<AddOutcome>(services.db, open.scope, (reader) => {
    const nothing = { writes: [], facts: [] };
    const existing = reader.entryAt(address);
    if (existing) {
      return { ...nothing, result: existing.removed ? { ok: false, reason: "not-found" } : done };
    }
    const source = reader.entryAt({ section: section.id, instance: at.from });
    if (!source || source.removed) return { ...nothing, result: { ok: false, reason: "not-found" } };

    const header = written(services, open, keptOf(source.values, copy.keep));
    const rows = reader.rowsOf(section.id, at.from, copy.rows.field).map((row) => ({
      address: { ...address, field: copy.rows.field, row: services.newId() },
      write: {
        ...written(services, open, keptOf(row.values, copy.rows.keep)),
        kind: row.kind,
        position: row.position,
      },
    }));
    const writes = [{ address, write: header }, ...rows];
    const facts = factsOfRows(
      withFactors(factPlan(open), reader.factors()),
      { ...address, values: header.values },
      writes.map((entry) => ({
        ...entry.address,
        ...(entry.write.kind === null ? {} : { kind: entry.write.kind }),
        id: entry.write.newId,
        values: entry.write.values,
        removed: false,
      })),
    );
    return { writes, facts, result: done };
  });
}

/** A datum that was missing then may be there now: stated gaps and unread text stay behind. */
function keptOf(values: EntryValues, keep: readonly string[]): EntryValues {
  const kept = Object.entries(values).filter(
    ([field, value]) => keep.includes(field) && !isGap(value) && !isRaw(value),
  );
  return Object.fromEntries(kept);
}

function written(services: Services, open: OpenPlan, values: EntryValues): EntryWrite {
  return {
    newId: services.newId(),
    values,
    kind: null,
    position: 1,
    removed: false,
    savedAt: services.now(),
    savedBy: open.actor.userId,
  };
}
