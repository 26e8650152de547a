import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** The open database; `$client` is the connection of better-sqlite3. */
export type Database = BetterSQLite3Database & { $client: Sqlite.Database };

/**
 * Opens (and makes, when it is missing) the SQLite file. `path` may be ":memory:".
 * synchronous=FULL: an acknowledged save survives a power cut; it costs less than a millisecond.
 */
export function openDatabase(path: string): Database {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const client = new Sqlite(path);
  client.pragma("journal_mode = WAL");
  client.pragma("foreign_keys = ON");
  client.pragma("busy_timeout = 5000");
  client.pragma("synchronous = FULL");
  return drizzle(client);
}
