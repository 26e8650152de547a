import { aliasedTable, and, asc, desc, eq, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { FactorsOfPlan } from "~/domain/inventory/recommended-factor";
import type { Database } from "../open-database.server";
import { prepared } from "../prepared.server";
import type { PlanScope } from "../plan-scope";
import { user } from "../schema/auth.table";
import { conflicts, entries, revisions, sectionMarks } from "../schema/entry.table";
import { insertAudit, type AuditRow } from "./audit.server";
import { writeFacts } from "./facts.server";
import { planFactors } from "./recommended-factors.server";

export interface StoredEntry {
  id: string;
  address: EntryAddress;
  kind: string | null;
  position: number;
  values: EntryValues;
  revision: number;
  savedAt: Date;
  savedBy: string | null;
  removed: boolean;
}

/** What a decision may look at while the write lock is held. */
export interface EntryReader {
  /** The entry as it stands, also when removed. */
  current: StoredEntry | null;
  /** An earlier state of it, for a merge; null when it was compacted away. */
  valuesAt(revision: number): EntryValues | null;
  entryAt(address: EntryAddress): StoredEntry | null;
  /** What an author typed in this entry and has not yet decided about. */
  conflictsOf(authorId: string): StoredConflict[];
  rowsOf(section: string, instance: string, field: string): StoredEntry[];
  /** Emission factors that go before the catalogue's. */
  factors(): FactorsOfPlan;
}

export interface EntryWrite {
  /** Used when the entry is new. */
  newId: string;
  values: EntryValues;
  kind: string | null;
  position: number;
  removed: boolean;
  savedAt: Date;
  savedBy: string;
}

export interface NewConflict {
  id: string;
  authorId: string;
  path: string[];
  mine: EntryValues[string];
}

export interface EntryDecision<R> {
  /** Null: nothing changes, `result` says why. */
  write: EntryWrite | null;
  conflicts: NewConflict[];
  /** Conflicts of this entry that the author has decided. */
  settled: string[];
  /** Facts of this entry and of others that rest on it. Ids of new entries are their `newId`. */
  facts: EntryFacts[];
  result: R;
}

export interface WrittenEntry<R> {
  result: R;
  entry: StoredEntry | null;
}

type Row = typeof entries.$inferSelect;
const statements = prepared((db) => {
  const p = sql.placeholder;
  const atAddress = and(
    eq(entries.planId, p("planId")),
    eq(entries.section, p("section")),
    eq(entries.instance, p("instance")),
    eq(entries.field, p("field")),
    eq(entries.row, p("row")),
  );
  return {
    entry: db.select().from(entries).where(atAddress).prepare(),
    rows: db
      .select()
      .from(entries)
      .where(
        and(
          eq(entries.planId, p("planId")),
          eq(entries.section, p("section")),
          eq(entries.instance, p("instance")),
          eq(entries.field, p("field")),
          isNull(entries.removedAt),
        ),
      )
      .orderBy(asc(entries.position), asc(entries.row))
      .prepare(),
    measured: db
      .select({ id: entries.id })
      .from(entries)
      .where(
        and(
          eq(entries.planId, p("planId")),
          eq(entries.field, "actions"),
          isNull(entries.removedAt),
          sql`json_extract(${entries.values}, '$.measure') is not null`,
        ),
      )
      .limit(1)
      .prepare(),
    revision: db
      .select({ values: revisions.values })
      .from(revisions)
      .where(and(eq(revisions.entryId, p("entryId")), eq(revisions.revision, p("revision"))))
      .prepare(),
    update: db
      .update(entries)
      .set({
        kind: p("kind"),
        position: p("position"),
        values: p("values"),
        revision: p("revision"),
        savedAt: p("savedAt"),
        savedBy: p("savedBy"),
        // Milliseconds or null: Drizzle's own mapping of a date has no null in prepared statements.
        removedAt: sql`${p("removedMs")}`,
      } as never)
      .where(eq(entries.id, p("id")))
      .prepare(),
    addRevision: db
      .insert(revisions)
      .values({
        entryId: p("id"),
        revision: p("revision"),
        values: p("values"),
        savedAt: p("savedAt"),
        savedBy: p("savedBy"),
      })
      .prepare(),
    conflicts: db
      .select()
      .from(conflicts)
      .where(and(eq(conflicts.entryId, p("entryId")), eq(conflicts.authorId, p("authorId"))))
      .orderBy(asc(conflicts.createdAt))
      .prepare(),
  };
});

/** One entry, or null when there is none or it was removed. */
export async function readEntry(db: Database, scope: PlanScope, address: EntryAddress) {
  const entry = entryAt(db, scope, address);
  return entry && !entry.removed ? entry : null;
}

/** The plan's living entries in order; with `section`, that section's only. */
export async function readEntries(db: Database, scope: PlanScope, section?: string): Promise<StoredEntry[]> {
  return entriesOf(db, scope, section);
}

/** As `readEntries`, for use inside another repository's transaction. */
export function entriesOf(db: Database, scope: PlanScope, section?: string): StoredEntry[] {
  return db
    .select()
    .from(entries)
    .where(
      and(
        eq(entries.planId, scope.planId),
        isNull(entries.removedAt),
        section === undefined ? undefined : eq(entries.section, section),
        notExists(removedInstance(db)),
      ),
    )
    .orderBy(
      asc(entries.section),
      asc(entries.instance),
      asc(entries.field),
      asc(entries.position),
      asc(entries.row),
    )
    .all()
    .map(storedEntry);
}

/** As the answer to the question "measure" of any action. */
export function hasMeasures(db: Database, { planId }: PlanScope): boolean {
  return statements(db).measured.get({ planId }) !== undefined;
}

const header = aliasedTable(entries, "header");

/** The removed copy of a section that an entry stands in: its rows go with it, and come back with it. */
function removedInstance(db: Database) {
  return db
    .select({ id: header.id })
    .from(header)
    .where(
      and(
        eq(header.planId, entries.planId),
        eq(header.section, entries.section),
        eq(header.instance, entries.instance),
        eq(header.field, ""),
        isNotNull(header.removedAt),
      ),
    );
}

/**
 * The only way an entry changes: under the write lock, `decide` sees the current state and says what to write.
 * Entry, revision, conflicts and facts are written together or not at all.
 */
export async function writeEntry<R>(
  db: Database,
  scope: PlanScope,
  address: EntryAddress,
  decide: (reader: EntryReader) => EntryDecision<R>,
): Promise<WrittenEntry<R>> {
  const run = db.$client.transaction(() => {
    const current = entryAt(db, scope, address);
    const decision = decide({
      current,
      valuesAt: (revision) => (current ? valuesAt(db, current.id, revision) : null),
      entryAt: (other) => entryAt(db, scope, other),
      conflictsOf: (authorId) => (current ? conflictsAt(db, current.id, authorId) : []),
      rowsOf: (section, instance, field) => rowsAt(db, scope, section, instance, field),
      factors: () => planFactors(db, scope),
    });
    const entry = decision.write ? storeEntry(db, scope, address, current, decision.write) : current;
    if (entry) keepConflicts(db, entry.id, decision);
    for (const facts of decision.facts) writeFacts(db, scope, facts);
    return { result: decision.result, entry };
  });
  return run.immediate();
}

/** What a decision about several entries may look at while the write lock is held. */
export interface PlanReader extends Pick<EntryReader, "entryAt" | "rowsOf" | "factors"> {
  /** The plan's living entries. */
  entries: readonly StoredEntry[];
}

export interface EntriesDecision<R> {
  /** Written together; none: nothing changes, `result` says why. */
  writes: readonly { address: EntryAddress; write: EntryWrite }[];
  /** Of the entries written; ids of new entries are their `newId`. */
  facts: readonly EntryFacts[];
  /** Absent: the revisions say all there is to say. */
  audit?: AuditRow | null;
  result: R;
}

/** Entries that change together: under the write lock, all that `decide` wants written is written, or nothing. */
export async function writeEntries<R>(
  db: Database,
  scope: PlanScope,
  decide: (reader: PlanReader) => EntriesDecision<R>,
): Promise<R> {
  const run = db.$client.transaction(() => {
    const entryOf = (address: EntryAddress) => entryAt(db, scope, address);
    const entries = entriesOf(db, scope);
    const decision = decide({
      entries,
      entryAt: entryOf,
      factors: () => planFactors(db, scope),
      rowsOf: (section, instance, field) => rowsAt(db, scope, section, instance, field),
    });
    for (const { address, write } of decision.writes) storeEntry(db, scope, address, entryOf(address), write);
    for (const facts of decision.facts) writeFacts(db, scope, facts);
    if (decision.audit) insertAudit(db, decision.audit);
    return decision.result;
  });
  return run.immediate();
}

/** Writes an entry and its revision; only inside a transaction that has decided on it. */
export function storeEntry(
  db: Database,
  scope: PlanScope,
  address: EntryAddress,
  current: StoredEntry | null,
  write: EntryWrite,
): StoredEntry {
  const revision = (current?.revision ?? 0) + 1;
  const state = {
    kind: write.kind,
    position: write.position,
    values: write.values,
    revision,
    savedAt: write.savedAt,
    savedBy: write.savedBy,
    removedAt: write.removed ? write.savedAt : null,
  };
  const id = current?.id ?? write.newId;
  const { update, addRevision } = statements(db);
  if (current) update.run({ id, ...state, removedMs: state.removedAt?.getTime() ?? null });
  else
    db.insert(entries)
      .values({ id, ...columnsOf(scope, address), ...state })
      .run();
  addRevision.run({ id, ...state });
  return { id, address, ...state, removed: write.removed };
}

function keepConflicts(db: Database, entryId: string, decision: EntryDecision<unknown>): void {
  for (const id of decision.settled) {
    db.delete(conflicts)
      .where(and(eq(conflicts.id, id), eq(conflicts.entryId, entryId)))
      .run();
  }
  for (const conflict of decision.conflicts) {
    db.insert(conflicts)
      .values({
        id: conflict.id,
        entryId,
        authorId: conflict.authorId,
        path: conflict.path,
        mine: { value: conflict.mine },
        createdAt: new Date(),
      })
      .run();
  }
}

export interface StoredConflict {
  id: string;
  path: string[];
  mine: EntryValues[string];
}

/** What this author typed in the entry and has not yet decided about. */
export async function readConflicts(
  db: Database,
  scope: PlanScope,
  address: EntryAddress,
  authorId: string,
): Promise<StoredConflict[]> {
  const entry = entryAt(db, scope, address);
  return entry ? conflictsAt(db, entry.id, authorId) : [];
}

function conflictsAt(db: Database, entryId: string, authorId: string): StoredConflict[] {
  return statements(db)
    .conflicts.all({ entryId, authorId })
    .map(({ id, path, mine }) => ({ id, path, mine: mine.value }));
}

/** Earlier states of an entry with their authors, newest first. */
export async function readHistory(db: Database, scope: PlanScope, address: EntryAddress, limit = 500) {
  const entry = entryAt(db, scope, address);
  if (!entry) return [];
  return db
    .select({
      revision: revisions.revision,
      values: revisions.values,
      savedAt: revisions.savedAt,
      authorId: revisions.savedBy,
      author: user.name,
    })
    .from(revisions)
    .leftJoin(user, eq(user.id, revisions.savedBy))
    .where(eq(revisions.entryId, entry.id))
    .orderBy(desc(revisions.revision))
    .limit(limit)
    .all();
}

export async function readMarks(db: Database, scope: PlanScope) {
  return db.select().from(sectionMarks).where(eq(sectionMarks.planId, scope.planId)).all();
}

export async function writeMark(
  db: Database,
  scope: PlanScope,
  mark: { section: string; instance: string; complete: boolean; markedAt: Date; markedBy: string },
): Promise<void> {
  db.insert(sectionMarks)
    .values({ planId: scope.planId, ...mark })
    .onConflictDoUpdate({
      target: [sectionMarks.planId, sectionMarks.section, sectionMarks.instance],
      set: { complete: mark.complete, markedAt: mark.markedAt, markedBy: mark.markedBy },
    })
    .run();
}

/** An entry, also a removed one, for use inside another repository's transaction. */
export function entryAt(db: Database, scope: PlanScope, address: EntryAddress): StoredEntry | null {
  const row = statements(db).entry.get(columnsOf(scope, address));
  return row ? storedEntry(row) : null;
}

/** The living rows of a list, for use inside another repository's transaction. */
export function rowsAt(
  db: Database,
  scope: PlanScope,
  section: string,
  instance: string,
  field: string,
): StoredEntry[] {
  return statements(db).rows.all({ planId: scope.planId, section, instance, field }).map(storedEntry);
}

function valuesAt(db: Database, entryId: string, revision: number): EntryValues | null {
  return statements(db).revision.get({ entryId, revision })?.values ?? null;
}

function columnsOf(scope: PlanScope, address: EntryAddress) {
  return {
    planId: scope.planId,
    section: address.section,
    instance: address.instance,
    field: address.field ?? "",
    row: address.row ?? "",
  };
}

function storedEntry(row: Row): StoredEntry {
  const address: EntryAddress = { section: row.section, instance: row.instance };
  if (row.field !== "") Object.assign(address, { field: row.field, row: row.row });
  return {
    id: row.id,
    address,
    kind: row.kind,
    position: row.position,
    values: row.values,
    revision: row.revision,
    savedAt: row.savedAt,
    savedBy: row.savedBy,
    removed: row.removedAt !== null,
  };
}
