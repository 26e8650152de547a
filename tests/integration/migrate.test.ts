import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrateDatabase } from "db/migrate.server";
import { openDatabase } from "db/open-database.server";

const now = new Date("2026-11-23T12:00:00Z");

function aFile() {
  const folder = mkdtempSync(join(tmpdir(), "secap-migrate-"));
  return { folder, path: join(folder, "plans.db") };
}

test("an empty database is brought up to date, once, without a backup", () => {
  const db = openDatabase(aFile().path);
  expect(migrateDatabase(db, now)).toMatchObject({ ok: true, backup: null });
  expect(migrateDatabase(db, now)).toEqual({ ok: true, applied: 0, backup: null });
  expect(db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
});

test("a newer database is refused in words", () => {
  const db = openDatabase(aFile().path);
  migrateDatabase(db, now);
  db.$client.exec("update __drizzle_migrations set created_at = created_at + 1000000000000");
  expect(migrateDatabase(db, now)).toMatchObject({
    ok: false,
    message: expect.stringContaining("newer version"),
  });
});

test("an older database with data is copied before it is changed", () => {
  const { folder, path } = aFile();
  const db = openDatabase(path);
  db.$client.exec(
    "create table __drizzle_migrations (id integer primary key, hash text, created_at numeric)",
  );
  db.$client.exec("insert into __drizzle_migrations (hash, created_at) values ('before', 1)");
  const result = migrateDatabase(db, now);
  expect(result).toMatchObject({ ok: true, backup: expect.stringContaining("plans.db.before-2026-11-23") });
  expect(readdirSync(folder).some((name) => name.includes(".before-"))).toBe(true);
});
