import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "~/settings.server";

const SECRET = "0123456789abcdef0123456789abcdef";

test("without an environment the program serves on localhost:3000", () => {
  const read = readSettings({ SECAP_DB: ":memory:" });
  expect(read).toMatchObject({
    ok: true,
    settings: { port: 3000, origin: "http://localhost:3000", demo: false },
  });
});

test("all problems are told at once", () => {
  const read = readSettings({ PORT: "many", ORIGIN: "planes", SESSION_SECRET: "short" });
  expect(read).toMatchObject({
    ok: false,
    problems: [
      expect.stringMatching(/^PORT/),
      expect.stringMatching(/^ORIGIN/),
      expect.stringMatching(/^SESSION_SECRET/),
    ],
  });
});

test("production asks for a secret, a demo does not", () => {
  const environment = { NODE_ENV: "production", SECAP_DB: ":memory:" };
  expect(readSettings(environment)).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("SESSION_SECRET")],
  });
  expect(readSettings(environment, { demo: true }).ok).toBe(true);
});

test("a made secret is kept beside the database, for its owner only", () => {
  const folder = mkdtempSync(join(tmpdir(), "secap-settings-"));
  const environment = { SECAP_DB: join(folder, "plans.db") };
  const [first, second] = [readSettings(environment), readSettings(environment)];
  expect(first).toEqual(second);
  expect(statSync(join(folder, "session-secret")).mode & 0o077).toBe(0);
});

test("the public origin has no path and no trailing slash", () => {
  const read = readSettings({
    SECAP_DB: ":memory:",
    SESSION_SECRET: SECRET,
    ORIGIN: "https://planes.example.org/",
  });
  expect(read).toMatchObject({ settings: { origin: "https://planes.example.org" } });
});
