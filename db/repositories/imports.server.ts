/** Spreadsheets on their way into a list of rows. */
import { and, desc, eq, isNotNull, isNull, lt, ne } from "drizzle-orm";
import type { ImportResult } from "~/domain/import/import-result";
import type { ImportSettings } from "~/domain/import/import-settings";
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { entries, revisions } from "../schema/entry.table";
import { imports } from "../schema/import.table";
import { entryAt, rowsAt, storeEntry, type EntryWrite, type StoredEntry } from "./entries.server";
import { writeFacts } from "./facts.server";
import { planFactors } from "./recommended-factors.server";

export type ImportRow = typeof imports.$inferSelect;
export type NewImport = Omit<ImportRow, "planId" | "settings" | "headings" | "finishedAt" | "result">;

/** Keeps what was pasted or sent; unfinished imports of the plan from before `forget` are dropped. */
export async function insertImport(
  db: Database,
  scope: PlanScope,
  row: NewImport,
  forget: Date,
): Promise<void> {
  const { planId } = scope;
  const run = db.$client.transaction(() => {
    const old = and(eq(imports.planId, planId), isNull(imports.finishedAt), lt(imports.createdAt, forget));
    db.delete(imports).where(old).run();
    db.insert(imports)
      .values({ ...row, planId })
      .run();
  });
  run.immediate();
}

/** Null also for an import of another plan. */
export async function readImportRow(db: Database, scope: PlanScope, id: string): Promise<ImportRow | null> {
  return importAt(db, scope, id);
}

function importAt(db: Database, scope: PlanScope, id: string): ImportRow | null {
  const ofPlan = and(eq(imports.id, id), eq(imports.planId, scope.planId));
  return db.select().from(imports).where(ofPlan).get() ?? null;
}

/** How a sheet is to be read, until its rows are in the plan. */
export async function writeImportSettings(
  db: Database,
  scope: PlanScope,
  id: string,
  given: { settings: ImportSettings; headings: string[] },
): Promise<void> {
  const unfinished = and(eq(imports.id, id), eq(imports.planId, scope.planId), isNull(imports.finishedAt));
  db.update(imports).set(given).where(unfinished).run();
}

const MOST_REMEMBERED = 20;

/** How earlier sheets of a list were read, newest first. */
export async function readEarlierSettings(
  db: Database,
  scope: PlanScope,
  { section, list }: { section: string; list: string },
): Promise<{ settings: ImportSettings; headings: string[] }[]> {
  const finished = and(
    eq(imports.planId, scope.planId),
    eq(imports.section, section),
    eq(imports.list, list),
    isNotNull(imports.finishedAt),
  );
  return db
    .select({ settings: imports.settings, headings: imports.headings })
    .from(imports)
    .where(finished)
    .orderBy(desc(imports.finishedAt))
    .limit(MOST_REMEMBERED)
    .all()
    .flatMap(({ settings, headings }) => (settings && headings ? [{ settings, headings }] : []));
}

/** Where the rows of a plan stand, by their ids; those of a list's own place are left out. */
export async function rowIdsElsewhere(
  db: Database,
  scope: PlanScope,
  own: Required<Omit<EntryAddress, "row">>,
): Promise<Set<string>> {
  const living = and(eq(entries.planId, scope.planId), isNull(entries.removedAt), ne(entries.row, ""));
  const all = db
    .select({ section: entries.section, instance: entries.instance, field: entries.field, row: entries.row })
    .from(entries)
    .where(living)
    .all();
  const isOwn = (one: (typeof all)[number]) =>
    one.section === own.section && one.instance === own.instance && one.field === own.field;
  return new Set(all.filter((one) => !isOwn(one)).map(({ row }) => row));
}

/** What a decision about an import may look at while the write lock is held. */
export interface ListReader {
  entryAt(address: EntryAddress): StoredEntry | null;
  rowsOf(section: string, instance: string, field: string): StoredEntry[];
  /** Emission factors of the plan's network, as they stand. */
  factors(): ReturnType<typeof planFactors>;
  /** An entry's answers as they were saved at a moment; null when that revision is gone. */
  savedAt(entryId: string, time: Date): EntryValues | null;
}

export interface ListDecision {
  writes: { address: EntryAddress; write: EntryWrite }[];
  facts: EntryFacts[];
  result: ImportResult;
}

/**
 * Writes all that an import adds – entries, revisions, facts – and its result together, or nothing. An import
 * that is finished answers with its result and writes nothing again.
 */
export async function finishImport(
  db: Database,
  scope: PlanScope,
  id: string,
  finishedAt: Date,
  decide: (reader: ListReader) => ListDecision,
): Promise<ImportResult | null> {
  return inTransaction(db, scope, id, (known) => {
    if (known.result) return known.result;
    const result = writeDecision(db, scope, decide);
    db.update(imports).set({ finishedAt, result, content: null }).where(eq(imports.id, id)).run();
    return result;
  });
}

/** Takes a finished import back, once. */
export async function undoImport(
  db: Database,
  scope: PlanScope,
  id: string,
  decide: (reader: ListReader, done: ImportResult, finishedAt: Date) => ListDecision,
): Promise<ImportResult | null> {
  return inTransaction(db, scope, id, ({ result: done, finishedAt }) => {
    if (!done || !finishedAt || done.undone) return done;
    const result = writeDecision(db, scope, (reader) => decide(reader, done, finishedAt));
    db.update(imports).set({ result }).where(eq(imports.id, id)).run();
    return result;
  });
}

function inTransaction<R>(
  db: Database,
  scope: PlanScope,
  id: string,
  work: (known: ImportRow) => R | null,
): R | null {
  const run = db.$client.transaction(() => {
    const known = importAt(db, scope, id);
    return known ? work(known) : null;
  });
  return run.immediate();
}

function writeDecision(
  db: Database,
  scope: PlanScope,
  decide: (reader: ListReader) => ListDecision,
): ImportResult {
  const { writes, facts, result } = decide({
    entryAt: (address) => entryAt(db, scope, address),
    rowsOf: (section, instance, field) => rowsAt(db, scope, section, instance, field),
    factors: () => planFactors(db, scope),
    savedAt: (entryId, time) => {
      const then = and(eq(revisions.entryId, entryId), eq(revisions.savedAt, time));
      return db.select().from(revisions).where(then).get()?.values ?? null;
    },
  });
  for (const { address, write } of writes) storeEntry(db, scope, address, entryAt(db, scope, address), write);
  for (const fact of facts) writeFacts(db, scope, fact);
  return result;
}
