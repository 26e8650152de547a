import type { EntryReader, EntryWrite, StoredEntry } from "db/repositories/entries.server";
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import { factPlan, factsOfWrite } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface NextState {
  address: EntryAddress;
  /** As it stands. */
  current: StoredEntry;
  values: EntryValues;
  removed?: boolean;
}

/** The next revision of an entry that is there, by the person who opened the plan, with the facts that follow from it. */
export function nextRevision(
  services: Services,
  open: OpenPlan,
  reader: EntryReader,
  { address, current, values, removed = false }: NextState,
): { write: EntryWrite; facts: EntryFacts[] } {
  const { id, kind, position } = current;
  const written = { id, ...address, ...(kind ? { kind } : {}), values, removed };
  return {
    write: {
      newId: id,
      values,
      kind,
      position,
      removed,
      savedAt: services.now(),
      savedBy: open.actor.userId,
    },
    facts: factsOfWrite(factPlan(open), reader, written),
  };
}
