import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readConflicts, readEntries, readEntry, readHistory } from "db/repositories/entries.server";
import { readFacts } from "db/repositories/facts.server";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import { addInstance, addRow } from "~/server/add-entry.server";
import type { OpenPlan } from "~/server/open-plan.server";
import { rebuildFacts } from "~/server/rebuild-facts.server";
import { setEntryRemoved } from "~/server/remove-entry.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { anOfficer, aServices } from "tests/factories";
import { answer, aReading, aReview, CAMPAIGN, opened, PROFILE } from "tests/review-factories";

let services: Services;
let ana: OpenPlan;
let beto: OpenPlan;

beforeEach(async () => {
  services = aServices();
  const review = await aReview(services);
  ana = review.officer;
  const colleague = await anOfficer(services, { municipalityId: review.municipality.id });
  beto = await opened(services, review.planId, colleague);
});

interface Save {
  by?: OpenPlan;
  base: number;
  page?: string;
  at?: EntryAddress;
  /** Questions that the page shows; default: those that have an input. */
  shown?: string[];
}

/** Posts a page as a browser does. */
async function save(inputs: Record<string, string | string[]>, { by = ana, base, ...rest }: Save) {
  const { page = "people", at = PROFILE, shown } = rest;
  const form = new FormData();
  const asked = Object.keys(inputs).filter((name) => !name.startsWith("_"));
  for (const field of shown ?? new Set(asked.map((name) => name.split(".")[0] ?? "")))
    form.append("_fields", field);
  for (const [name, values] of Object.entries(inputs))
    for (const value of [values].flat()) form.append(name, value);
  return saveEntry(services, by, { address: at, page, baseRevision: base, form });
}

const stored = async (at: EntryAddress = PROFILE) => (await readEntry(services.db, ana.scope, at))?.values;
const waiting = async (of: OpenPlan, at: EntryAddress = PROFILE) =>
  (await readConflicts(services.db, of.scope, at, of.actor.userId)).map(({ path, mine }) => ({ path, mine }));
const ok = (revision: number, merged = false) => ({ ok: true, revision, merged });

describe("one person", () => {
  test("each save that changes something is a revision, and every one stays readable", async () => {
    expect(await save({ mayor: "Una" }, { base: 0 })).toEqual(ok(1));
    expect(await save({ mayor: "Dos" }, { base: 1 })).toEqual(ok(2));
    expect(await save({ mayor: "Dos" }, { base: 2 })).toEqual(ok(2));
    const history = await readHistory(services.db, ana.scope, PROFILE);
    expect(history.map(({ revision, values, author }) => [revision, values.mayor, author])).toEqual([
      [2, "Dos", "Oficina"],
      [1, "Una", "Oficina"],
    ]);
  });

  test("saving one page never touches the answers of another, whatever is posted", async () => {
    await save({ story: "Fundada en 1881", hasPlan: "yes" }, { base: 0, page: "context" });
    await save({ mayor: "Una", story: "", hasPlan: "no" }, { base: 1, page: "people" });
    expect(await stored()).toEqual({ story: "Fundada en 1881", hasPlan: true, mayor: "Una" });
  });

  test("saving one question of a page never touches the others of it", async () => {
    const page = { mayor: "Una", population: "12.500", area: "2.183,5", urbanShare: "90" };
    await save(page, { base: 0 });
    await save({ population: "13.000" }, { base: 1 });
    expect(await stored()).toEqual({ mayor: "Una", population: 13000, area: 2183.5, urbanShare: 90 });
  });

  test("an emptied answer is gone, an unmarked box too", async () => {
    await save({ networks: ["gas", "water"], climate: "arid" }, { base: 0, page: "context" });
    await save({ climate: "" }, { base: 1, page: "context", shown: ["networks", "climate"] });
    expect(await stored()).toEqual({});
  });

  test("what could not be read is kept as it was typed", async () => {
    await save({ population: "unos 300", area: "12 abc" }, { base: 0 });
    expect(await stored()).toEqual({ population: { raw: "unos 300" }, area: { raw: "12 abc" } });
  });

  test("questions of frameworks that the plan does not declare are not written", async () => {
    await save({ euCode: "ES-1" }, { base: 0, page: "context" });
    expect(await stored()).toBe(undefined);
  });

  test("pages, sections, rows and copies that the plan has not are not found", async () => {
    const refused = { ok: false, reason: "not-found" };
    const places: { at?: EntryAddress; page: string }[] = [
      { page: "unheard" },
      { at: { section: "unheard", instance: "main" }, page: "people" },
      { at: { section: "profile", instance: "i2" }, page: "people" },
      { at: CAMPAIGN, page: "header" },
      { at: aReading("r9"), page: "reading" },
    ];
    for (const place of places) expect(await save({ year: "2018" }, { base: 0, ...place })).toEqual(refused);
    expect(await readEntries(services.db, ana.scope)).toEqual([]);
  });
});

describe("two people", () => {
  beforeEach(async () => {
    await save({ mayor: "Antes", population: "100" }, { base: 0 });
  });

  test("who started from an older state and changed something else is merged", async () => {
    await save({ mayor: "De Ana", population: "100" }, { base: 1 });
    expect(await save({ mayor: "Antes", population: "200" }, { by: beto, base: 1 })).toEqual(ok(3, true));
    expect(await stored()).toEqual({ mayor: "De Ana", population: 200 });
    expect(await waiting(beto)).toEqual([]);
  });

  test("rows that both added to one table are both kept", async () => {
    const row = (id: string, name: string) => ({ "offices._rows": [id], [`offices.${id}.name`]: name });
    await save(row("r1", "Obras"), { base: 1, page: "tables" });
    await save(row("r2", "Ambiente"), { by: beto, base: 1, page: "tables" });
    expect((await stored())?.offices).toEqual([
      { id: "r1", values: { name: "Obras" } },
      { id: "r2", values: { name: "Ambiente" } },
    ]);
  });

  describe("who answered the same question differently", () => {
    beforeEach(async () => {
      await save({ mayor: "De Ana" }, { base: 1 });
      await save({ mayor: "De Beto", population: "300" }, { by: beto, base: 1 });
    });

    const conflictId = async () =>
      (await readConflicts(services.db, ana.scope, PROFILE, beto.actor.userId))[0]!.id;

    test("does not overwrite: their answer is set aside, the rest is saved", async () => {
      expect(await stored()).toEqual({ mayor: "De Ana", population: 300 });
      expect(await waiting(beto)).toEqual([{ path: ["mayor"], mine: "De Beto" }]);
      expect(await waiting(ana)).toEqual([]);
    });

    test("goes on typing without ever overwriting, and only the newest text waits", async () => {
      await save({ mayor: "De Beto, corregido" }, { by: beto, base: 3 });
      await save({ mayor: "De Beto, corregido otra vez", population: "301" }, { by: beto, base: 3 });
      expect(await stored()).toEqual({ mayor: "De Ana", population: 301 });
      expect(await waiting(beto)).toEqual([{ path: ["mayor"], mine: "De Beto, corregido otra vez" }]);
    });

    test("may save other pages meanwhile; the question goes on waiting", async () => {
      await save({ story: "Historia" }, { by: beto, base: 3, page: "context" });
      expect(await stored()).toMatchObject({ mayor: "De Ana", story: "Historia" });
      expect(await waiting(beto)).toHaveLength(1);
    });

    test("decides for theirs", async () => {
      const decision = { mayor: "De Ana", [`_settle.${await conflictId()}`]: "theirs" };
      await save(decision, { by: beto, base: 3 });
      expect([(await stored())?.mayor, await waiting(beto)]).toEqual(["De Ana", []]);
    });

    test("decides for mine, and only then theirs is replaced", async () => {
      const decision = { mayor: "De Ana", [`_settle.${await conflictId()}`]: "mine" };
      expect(await save(decision, { by: beto, base: 3 })).toMatchObject({ revision: 4 });
      expect([(await stored())?.mayor, await waiting(beto)]).toEqual(["De Beto", []]);
    });

    test("cannot decide a conflict of someone else", async () => {
      await save({ mayor: "De Ana", [`_settle.${await conflictId()}`]: "mine" }, { base: 3 });
      expect([(await stored())?.mayor, await waiting(beto)]).toEqual(["De Ana", expect.any(Array)]);
      expect(await waiting(beto)).toHaveLength(1);
    });
  });
});

describe("a base that is missing", () => {
  test("means asking about every answer that differs, never taking the newest", async () => {
    await save({ mayor: "Una", population: "100" }, { base: 0 });
    await save({ mayor: "Dos" }, { base: 1 });
    services.db.$client.exec("delete from revisions where revision = 1");
    await save({ mayor: "Tres", population: "100" }, { by: beto, base: 1 });
    expect(await stored()).toEqual({ mayor: "Dos", population: 100 });
    expect(await waiting(beto)).toEqual([{ path: ["mayor"], mine: "Tres" }]);
  });

  test("a page newer than the entry, as after a restored backup, is asked about too", async () => {
    await save({ mayor: "De la copia" }, { base: 0 });
    await save({ mayor: "Escrito después" }, { base: 9 });
    expect([(await stored())?.mayor, await waiting(ana)]).toEqual([
      "De la copia",
      [{ path: ["mayor"], mine: "Escrito después" }],
    ]);
  });

  test("where nothing is stored any more nothing contradicts: what was typed is saved", async () => {
    expect(await save({ mayor: "Escrito después" }, { base: 9 })).toMatchObject({ ok: true, revision: 1 });
    expect(await stored()).toEqual({ mayor: "Escrito después" });
  });
});

describe("rows and copies", () => {
  const row = { section: "measures", instance: "main", field: "measures" };
  const address = { ...row, row: "r1" };

  test("a form posted twice adds one row", async () => {
    await addRow(services, ana, address);
    await save({ title: "Alumbrado LED" }, { base: 1, at: address, page: "measure" });
    expect(await addRow(services, ana, address)).toEqual({ ok: true, address });
    const rows = await readEntries(services.db, ana.scope, "measures");
    expect(rows.map(({ values }) => values)).toEqual([{ title: "Alumbrado LED" }]);
  });

  test("rows stand in the order in which they were added", async () => {
    for (const id of ["zz", "aa", "mm"]) await addRow(services, ana, { ...row, row: id });
    const rows = await readEntries(services.db, ana.scope, "measures");
    expect(rows.map(({ address: at }) => at.row)).toEqual(["zz", "aa", "mm"]);
  });

  test("a row needs an id that could be one, its kind, and the copy that it stands in", async () => {
    const refused = { ok: false, reason: "not-found" };
    expect(await addRow(services, ana, { ...row, row: "../r1" })).toEqual(refused);
    expect(
      await addRow(services, ana, { ...aReading("r1"), field: "readings", row: "r1", kind: "meter" }),
    ).toEqual(refused);
    await addInstance(services, ana, CAMPAIGN);
    expect(
      await addRow(services, ana, { ...CAMPAIGN, field: "readings", row: "r1", kind: "sundial" }),
    ).toEqual(refused);
    expect(
      await addRow(services, ana, { ...CAMPAIGN, field: "readings", row: "r1", kind: "meter" }),
    ).toMatchObject({ ok: true });
  });

  test("a removed row that someone goes on editing comes back with the edit", async () => {
    await answer(services, ana, address, { title: "Alumbrado" });
    await setEntryRemoved(services, ana, address, true);
    expect(await stored(address)).toBe(undefined);
    await save({ title: "Alumbrado LED" }, { by: beto, base: 1, at: address, page: "measure" });
    expect(await stored(address)).toEqual({ title: "Alumbrado LED" });
  });

  test("a removed row stays removed when its page is posted unchanged", async () => {
    await answer(services, ana, address, { title: "Alumbrado" });
    await setEntryRemoved(services, ana, address, true);
    await save({ title: "Alumbrado" }, { by: beto, base: 1, at: address, page: "measure" });
    expect(await stored(address)).toBe(undefined);
  });

  test("removing a row twice is removing it once", async () => {
    await answer(services, ana, address, { title: "Alumbrado" });
    await setEntryRemoved(services, ana, address, true);
    await setEntryRemoved(services, ana, address, true);
    expect((await readHistory(services.db, ana.scope, address)).length).toBe(2);
  });
});

describe("facts", () => {
  /** Facts as written with the saves, and as they follow from the entries alone. */
  async function bothFacts() {
    const written = await readFacts(services.db, ana.scope);
    await rebuildFacts(services, ana);
    return [written, await readFacts(services.db, ana.scope)];
  }

  const completeness = async () =>
    (await readFacts(services.db, ana.scope)).completeness.map(({ section, required, answered }) => [
      section,
      required,
      answered,
    ]);

  test("are written with the save", async () => {
    await save({ mayor: "Una" }, { base: 0 });
    expect(await completeness()).toEqual([["profile", 2, 1]]);
    await save({ population: "100" }, { base: 1 });
    expect(await completeness()).toEqual([["profile", 2, 2]]);
  });

  test("are the same as those rebuilt from the entries, removed copies included", async () => {
    await save({ mayor: "Una" }, { base: 0 });
    await answer(services, ana, CAMPAIGN, { year: 2018 });
    await answer(
      services,
      ana,
      aReading("r1"),
      { name: "Palacio", energy: { amount: 5, unit: "mwh" } },
      "meter",
    );
    await setEntryRemoved(services, ana, CAMPAIGN, true);
    const [written, rebuilt] = await bothFacts();
    expect(written).toEqual(rebuilt);
    expect(written?.completeness.map(({ section }) => section)).toEqual(["profile"]);
  });

  test("a row edited while its copy was being removed counts for nothing until the copy comes back", async () => {
    await answer(services, ana, CAMPAIGN, { year: 2018 });
    await answer(services, ana, aReading("r1"), { name: "Palacio" }, "meter");
    await setEntryRemoved(services, ana, CAMPAIGN, true);
    await save({ name: "Palacio municipal" }, { by: beto, base: 1, at: aReading("r1"), page: "reading" });
    expect(await completeness()).toEqual([]);
    await setEntryRemoved(services, ana, CAMPAIGN, false);
    expect(await completeness()).toHaveLength(2);
    const [written, rebuilt] = await bothFacts();
    expect(written).toEqual(rebuilt);
  });
});

test("a write that fails leaves nothing behind", async () => {
  await save({ mayor: "Una" }, { base: 0 });
  services.db.$client.exec(
    "create trigger broken before insert on revisions begin select raise(abort, 'disk'); end",
  );
  await expect(save({ mayor: "Dos" }, { base: 1 })).rejects.toThrow("disk");
  expect(await stored()).toEqual({ mayor: "Una" });
});

test("after kill -9 every revision that was acknowledged is there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "secap-"));
  const databasePath = join(folder, "secap.db");
  const first = aServices({ settings: { databasePath } });
  const { planId, people } = await aReview(first);
  first.db.$client.close();

  const program = [
    "--import",
    "tsx",
    "tests/fixtures/save-loop.ts",
    databasePath,
    planId,
    people.officer.userId,
  ];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split("\n").length > 40) child.kill("SIGKILL");
  });
  const [code, signal] = await once(child, "close");
  expect([code, signal]).toEqual([null, "SIGKILL"]);

  const acknowledged = said.trim().split("\n").map(Number);
  const again = aServices({ settings: { databasePath } });
  const open = await opened(again, planId, people.officer);
  const history = await readHistory(again.db, open.scope, PROFILE, 10_000);
  const kept = new Map(history.map(({ revision, values }): [number, EntryValues] => [revision, values]));
  expect(acknowledged.filter((revision) => kept.get(revision)?.mayor !== `Intendencia ${revision}`)).toEqual(
    [],
  );
  expect(acknowledged.length).toBeGreaterThanOrEqual(40);
  expect(again.db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  const current = await readEntry(again.db, open.scope, PROFILE);
  expect(current?.revision).toBe(history[0]?.revision);
  again.db.$client.close();
  rmSync(folder, { recursive: true });
});
