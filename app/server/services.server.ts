import { pino, type Logger } from "pino";
import { migrateDatabase } from "db/migrate.server";
import { openDatabase, type Database } from "db/open-database.server";
import type { Settings } from "~/settings.server";
import { createAuth, type Auth } from "./auth/auth.server";
import { createSignInAttempts, type SignInAttempts } from "./auth/sign-in-attempts.server";
import { newId } from "./new-id.server";

/** What use cases are given; made once by host, command line and tests. */
export interface Services {
  db: Database;
  settings: Settings;
  auth: Auth;
  signInAttempts: SignInAttempts;
  log: Logger;
  now(): Date;
  newId(): string;
}

export type ServicesResult = { ok: true; services: Services } | { ok: false; message: string };

/** Opens and migrates the database of the settings. Fails only when the database is newer than the program. */
export function createServices(settings: Settings, clock: { now?: () => Date } = {}): ServicesResult {
  const now = clock.now ?? (() => new Date());
  const log = pino({ level: settings.logLevel });
  const db = openDatabase(settings.databasePath);
  const migration = migrateDatabase(db, now());
  if (!migration.ok) {
    db.$client.close();
    return migration;
  }
  if (migration.backup) log.info({ backup: migration.backup }, "copied the database before migrating");

  const auth = createAuth(db, settings, newId);
  const signInAttempts = createSignInAttempts();
  return { ok: true, services: { db, settings, auth, signInAttempts, log, now, newId } };
}
