import { finishImport, undoImport, type ListDecision, type ListReader } from "db/repositories/imports.server";
import type { EntryWrite, StoredEntry } from "db/repositories/entries.server";
import type { ImportResult } from "~/domain/import/import-result";
import { readImport, type Existing, type ImportedRow, type ImportReading } from "~/domain/import/read-import";
import type { EntryAddress } from "~/domain/template/address";
import { asRows } from "~/domain/template/kinds/rows.kind";
import { sameValue } from "~/domain/template/same-value";
import type { EntryValues, InlineRow } from "~/domain/template/value";
import { factPlan, factsOfRows, factsOfWrite, planEntryOf, withFactors } from "../entry-facts.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { tableRows, type ImportList } from "./import-list.server";
import type { PreparedImport } from "./prepare-import.server";

const MOST_TO_REVIEW = 200;

/** What a decision is made with: one moment for all that is written, by which an import can be taken back. */
interface Writing {
  services: Services;
  open: OpenPlan;
  list: ImportList;
  reader: ListReader;
  savedAt: Date;
}

/**
 * Adds the rows that a sheet has and the list has not, all of them or none. Decided under the write lock on the
 * list as it then stands; a form sent twice answers with the result of the first.
 */
export async function confirmImport(
  services: Services,
  open: OpenPlan,
  prepared: PreparedImport,
): Promise<ImportResult | null> {
  const { list, existing, record } = prepared;
  const savedAt = services.now();
  return finishImport(services.db, open.scope, record.id, savedAt, (reader) => {
    const reading = readAgain(prepared, { ...existing, rows: rowsNow(list, reader) });
    const writing = { services, open, list, reader, savedAt };
    const added = reading.rows.filter(({ state }) => state === "new");
    const writes = list.rowsField.layout === "table" ? addToTable(writing, added) : addRows(writing, added);
    return { ...writes, result: resultOf(reading) };
  });
}

function readAgain({ lines, settings, list, record }: PreparedImport, existing: Existing): ImportReading {
  return readImport({ lines, settings, place: list.place, existing, importId: record.id });
}

function rowsNow({ address, rowsField }: ImportList, reader: ListReader): Existing["rows"] {
  const { entry, list } = address;
  if (rowsField.layout === "table") return tableRows(reader.entryAt(entry)?.values[list] ?? null);
  return reader
    .rowsOf(entry.section, entry.instance, list)
    .map(({ address: at, kind, values }) => ({ id: at.row ?? "", kind, values }));
}

type Writes = Omit<ListDecision, "result">;

function addRows(writing: Writing, added: readonly ImportedRow[]): Writes {
  const { list, reader } = writing;
  const { section, instance } = list.address.entry;
  const siblings = reader.rowsOf(section, instance, list.address.list);
  const last = Math.max(0, ...siblings.map(({ position }) => position));
  const states = added.map(({ id: row, kind, values }, index) => ({
    address: { section, instance, field: list.address.list, row },
    state: { values, kind, position: last + 1 + index, removed: false },
  }));
  return writeRows(writing, states);
}

/** Rows with pages of their own, with their facts. */
function writeRows(
  { services, open, list, reader, savedAt }: Writing,
  states: readonly { address: EntryAddress; state: RowState }[],
): Writes {
  const written = states.map(({ address, state }) => {
    const write = { newId: services.newId(), ...state, savedAt, savedBy: open.actor.userId };
    const { values, kind, removed } = state;
    const id = reader.entryAt(address)?.id ?? write.newId;
    return { address, write, entry: { id, ...address, ...(kind ? { kind } : {}), values, removed } };
  });
  const { section, instance } = list.address.entry;
  const header = reader.entryAt({ section, instance });
  const facts = factsOfRows(
    withFactors(factPlan(open), reader.factors()),
    header && planEntryOf(header),
    written.map(({ entry }) => entry),
  );
  return { writes: written, facts };
}

type RowState = Pick<EntryWrite, "values" | "kind" | "position" | "removed">;

/** The rows of a table are part of the entry that holds it; new ones come last. */
function addToTable(writing: Writing, added: readonly ImportedRow[]): Writes {
  const { list, reader } = writing;
  if (added.length === 0) return { writes: [], facts: [] };
  const current = reader.entryAt(list.address.entry);
  return writeTable(writing, current, [
    ...tableRows(current?.values[list.address.list] ?? null).map(({ id, values }) => ({ id, values })),
    ...added.map(({ id, values }) => ({ id, values })),
  ]);
}

function writeTable(
  { services, open, list, reader, savedAt }: Writing,
  current: StoredEntry | null,
  rows: InlineRow[],
): Writes {
  const { entry: address, list: question } = list.address;
  const { [question]: _before, ...others } = current?.values ?? {};
  const values: EntryValues = rows.length > 0 ? { ...others, [question]: rows } : others;
  const kind = current?.kind ?? null;
  const state = { values, kind, position: current?.position ?? 0, removed: false };
  const write = { newId: services.newId(), ...state, savedAt, savedBy: open.actor.userId };
  const id = current?.id ?? write.newId;
  const entry = { id, ...address, ...(kind ? { kind } : {}), values, removed: false };
  const asOne = { ...reader, current, valuesAt: () => null, conflictsOf: () => [] };
  return { writes: [{ address, write }], facts: factsOfWrite(factPlan(open), asOne, entry) };
}

const IS_THERE: readonly ImportedRow["state"][] = ["present", "differs", "elsewhere"];

function resultOf({ rows }: ImportReading): ImportResult {
  const added = rows.filter(({ state }) => state === "new");
  const review = added.flatMap(({ id, problems }) => problems.map(({ field }) => ({ row: id, field })));
  return {
    added: added.map(({ id }) => id),
    present: rows.filter(({ state }) => IS_THERE.includes(state)).length,
    toReview: review.length,
    review: review.slice(0, MOST_TO_REVIEW),
  };
}

/** Removes the rows that an import added, but for those that somebody has worked on since. */
export async function takeBackImport(
  services: Services,
  open: OpenPlan,
  importId: string,
  list: ImportList,
): Promise<ImportResult | null> {
  const savedAt = services.now();
  return undoImport(services.db, open.scope, importId, (reader, done, finishedAt) => {
    const writing = { services, open, list, reader, savedAt };
    const writes =
      list.rowsField.layout === "table"
        ? takeFromTable(writing, done, finishedAt)
        : removeRows(writing, done, finishedAt);
    return { ...writes, result: { ...done, undone: true } };
  });
}

function takeFromTable(writing: Writing, { added }: ImportResult, finishedAt: Date): Writes {
  const { list, reader } = writing;
  const current = reader.entryAt(list.address.entry);
  const then = current && reader.savedAt(current.id, finishedAt);
  if (!current || !then) return { writes: [], facts: [] };
  const rowsThen = asRows(then[list.address.list] ?? null);
  const isUntouched = (row: InlineRow) =>
    added.includes(row.id) &&
    sameValue(
      row,
      rowsThen.find(({ id }) => id === row.id),
    );
  const rows = asRows(current.values[list.address.list] ?? null);
  return writeTable(
    writing,
    current,
    rows.filter((row) => !isUntouched(row)),
  );
}

function removeRows(writing: Writing, { added }: ImportResult, finishedAt: Date): Writes {
  const { list, reader } = writing;
  const { section, instance } = list.address.entry;
  const untouched = added.flatMap((row) => {
    const entry = reader.entryAt({ section, instance, field: list.address.list, row });
    if (!entry || entry.removed || !sameValue(entry.values, reader.savedAt(entry.id, finishedAt))) return [];
    const { address, values, kind, position } = entry;
    return [{ address, state: { values, kind, position, removed: true } }];
  });
  return writeRows(writing, untouched);
}
