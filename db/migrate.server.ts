/** Brings a database to the state that this program needs, or refuses one that is newer. */
import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database } from "./open-database.server";

/** Right from db/migrate.server.ts and from the bundle in build/host.js alike. */
const migrationsFolder = fileURLToPath(new URL("../db/migrations", import.meta.url));

export type MigrationResult =
  | { ok: true; applied: number; backup: string | null }
  | { ok: false; reason: "newer-database"; message: string };

/**
 * Applies what is pending, after copying a database that already holds data to
 * "<path>.before-<time>". `now` dates the copy.
 */
export function migrateDatabase(db: Database, now: Date): MigrationResult {
  const known = readMigrationFiles({ migrationsFolder }).map((file) => file.folderMillis);
  const last = lastApplied(db);
  const newest = Math.max(...known);
  if (last !== null && last > newest) {
    return {
      ok: false,
      reason: "newer-database",
      message:
        `The database ${db.$client.name} was written by a newer version of this program. ` +
        "Start that version, or restore the copy made before the update.",
    };
  }
  const pending = known.filter((time) => last === null || time > last).length;
  if (pending === 0) return { ok: true, applied: 0, backup: null };

  const backup = last === null ? null : copyBefore(db, now);
  withoutForeignKeys(db, () => migrate(db, { migrationsFolder }));
  return { ok: true, applied: pending, backup };
}

function lastApplied(db: Database): number | null {
  const table = db.$client
    .prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
    .get();
  if (table === undefined) return null;
  const row = db.$client.prepare("select max(created_at) as last from __drizzle_migrations").get();
  return (row as { last: number | null }).last;
}

function copyBefore(db: Database, now: Date): string | null {
  if (db.$client.memory) return null;
  const path = `${db.$client.name}.before-${now.toISOString().replaceAll(":", "-")}`;
  db.$client.prepare("vacuum into ?").run(path);
  return path;
}

/** SQLite rebuilds a table by dropping it: with foreign keys on, its dependents would be deleted. */
function withoutForeignKeys(db: Database, work: () => void) {
  db.$client.pragma("foreign_keys = OFF");
  try {
    work();
  } finally {
    db.$client.pragma("foreign_keys = ON");
  }
  const broken = db.$client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`migration left ${broken.length} broken references`);
}
