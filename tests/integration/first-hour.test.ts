/** What a first hour stores: all of it or nothing, once, and never over what is there. */
import { beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "db/repositories/audit.server";
import { readEntries, readEntry } from "db/repositories/entries.server";
import { readFacts } from "db/repositories/facts.server";
import { currentTemplate } from "templates/registry";
import { planEntryOf } from "~/server/entry-facts.server";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import {
  createProvisionalInventory,
  type FirstHourChoice,
} from "~/server/first-hour/create-provisional-inventory.server";
import { firstHourPage, firstHourTeaser } from "~/server/first-hour/first-hour-page.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { setEntryRemoved } from "~/server/remove-entry.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { taskList } from "~/server/task-list.server";
import { aMunicipality, aNetwork, anOfficer, aServices } from "tests/factories";

let services: Services;
let open: OpenPlan;

const ANSWERS: EntryValues = {
  population: 2000,
  year: 2021,
  gasNetwork: "no",
  electricityKnown: "no",
  waste: "own-dump",
  sewage: "cesspits",
  cattle: false,
  recentHits: ["hail"],
};

async function aPlan(sections: Record<string, object>): Promise<OpenPlan> {
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId });
  const json = {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: currentTemplate.id, version: currentTemplate.version },
    title: "Plan de prueba",
    municipality: { name: "Villa Ñandú", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    sections,
  };
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const opened = await openPlan(services, officer, imported.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  return opened.open;
}

beforeEach(async () => {
  services = aServices();
  open = await aPlan({ "first-hour": { values: ANSWERS } });
});

const INVENTORY: FirstHourChoice = { inventory: true, hazards: [], measures: [], population: false };
const press = (choice: Partial<FirstHourChoice> = {}) =>
  createProvisionalInventory(services, open, { ...INVENTORY, ...choice });
const page = () => firstHourPage(services, open, "es");
const stored = async (section: string) =>
  (await readEntries(services.db, open.scope, section)).map(planEntryOf);
const MADE = "first-hour-2021";
const rowAt = (row: string): EntryAddress => ({ section: "inventories", instance: MADE, field: "rows", row });

async function edit(address: EntryAddress, pageId: string, fields: Record<string, string>): Promise<void> {
  const form = new FormData();
  form.set("_locale", "es");
  for (const field of new Set(Object.keys(fields).map((name) => name.split(".")[0] ?? "")))
    form.append("_fields", field);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const baseRevision = (await readEntry(services.db, open.scope, address))?.revision ?? 0;
  const saved = await saveEntry(services, open, { address, page: pageId, baseRevision, form });
  if (!saved.ok) throw new Error(saved.reason);
}

describe("the press", () => {
  test("stores the inventory as it was shown, with its facts", async () => {
    const shown = await page();
    expect(await press()).toEqual({ ok: true, written: 10 });
    const entries = await stored("inventories");
    expect(entries.find(({ row }) => row === undefined)).toMatchObject({
      instance: MADE,
      values: { year: 2021, population: 2000, kind: "BEI", gwpSet: "AR5", gpcLevel: "basic" },
    });
    const after = await page();
    expect(after.sources.map(({ row, tonnes }) => [row, tonnes])).toEqual(
      shown.sources.map(({ row, tonnes }) => [row, tonnes]),
    );
    expect(after).toMatchObject({ stage: "made", progress: { replaced: 0, total: 9 } });
    const { emissions, completeness } = await readFacts(services.db, open.scope);
    expect(emissions).toHaveLength(9);
    await rebuildAllFacts(services);
    expect(await readFacts(services.db, open.scope)).toEqual({
      ...(await readFacts(services.db, open.scope)),
      emissions,
      completeness,
    });
    expect((await readAudit(services.db, open.scope)).map(({ action }) => action)).toContain(
      "first-hour.stored",
    );
  });

  test("twice at once makes one inventory", async () => {
    const [first, second] = await Promise.all([press(), press()]);
    expect([first, second]).toEqual([
      { ok: true, written: 10 },
      { ok: true, written: 0 },
    ]);
    expect(await stored("inventories")).toHaveLength(10);
  });

  test("that fails half-way leaves nothing", async () => {
    const broken = { ...services, newId: () => "the-same-id" };
    await expect(createProvisionalInventory(broken, open, INVENTORY)).rejects.toThrow();
    expect(await stored("inventories")).toEqual([]);
    expect(await press()).toEqual({ ok: true, written: 10 });
  });

  test("without a year stores nothing", async () => {
    await edit({ section: "first-hour", instance: "main" }, "energy", { year: "" });
    expect(await press({ hazards: ["hail"] })).toEqual({ ok: false, reason: "incomplete" });
    expect(await stored("risk")).toEqual([]);
  });

  test("leaves another inventory of the year alone and shows it", async () => {
    open = await aPlan({
      "first-hour": { values: ANSWERS },
      inventories: { instances: [{ id: "own", values: { year: 2021 } }] },
    });
    expect(await press()).toEqual({ ok: true, written: 0 });
    expect(await page()).toMatchObject({ stage: "other" });
    expect((await page()).inventoryPath).toContain("/inventories/own");
  });
});

describe("doing it again", () => {
  beforeEach(async () => {
    await press();
  });

  test("never overwrites what the officer changed", async () => {
    await edit(rowAt("est-petrol"), "amount", { "amount.amount": "310000", "amount.unit": "l" });
    await edit(rowAt("est-petrol"), "data", { dataBasis: "bill", dataSource: "Estaciones de servicio" });
    await setEntryRemoved(services, open, rowAt("est-wood-homes"), true);
    await edit({ section: "first-hour", instance: "main" }, "energy", { population: "2500" });
    expect(await press()).toEqual({ ok: true, written: 0 });
    const rows = await stored("inventories");
    expect(rows.find(({ row }) => row === "est-petrol")?.values).toMatchObject({
      amount: { amount: 310_000, unit: "l" },
      dataBasis: "bill",
    });
    expect(rows.some(({ row }) => row === "est-wood-homes")).toBe(false);
    expect(await page()).toMatchObject({ progress: { replaced: 1, total: 8 } });
  });

  test("a replaced estimate is no longer marked, and its sum is its own", async () => {
    await edit(rowAt("est-petrol"), "amount", { "amount.amount": "310000", "amount.unit": "l" });
    await edit(rowAt("est-petrol"), "data", { dataBasis: "bill", dataSource: "Estaciones de servicio" });
    const petrol = (await page()).sources.find(({ row }) => row === "est-petrol");
    expect(petrol).toMatchObject({ estimated: false, range: null, source: "Estaciones de servicio" });
    expect(petrol?.how).not.toContain("INDEC");
  });

  test("for another year makes another inventory", async () => {
    await edit({ section: "first-hour", instance: "main" }, "energy", { year: "2019" });
    expect(await press()).toEqual({ ok: true, written: 10 });
    const headers = (await stored("inventories")).filter(({ row }) => row === undefined);
    expect(headers.map(({ instance, values }) => [instance, values["kind"]])).toEqual([
      ["first-hour-2019", "MEI"],
      [MADE, "BEI"],
    ]);
  });

  test("after the inventory was removed makes a new one and leaves the removed one as it was", async () => {
    await edit(rowAt("est-petrol"), "data", { notes: "Nota propia" });
    await setEntryRemoved(services, open, { section: "inventories", instance: MADE }, true);
    expect(await press()).toEqual({ ok: true, written: 10 });
    expect((await stored("inventories")).map(({ instance }) => instance)).not.toContain(MADE);
    await setEntryRemoved(services, open, { section: "inventories", instance: MADE }, false);
    const old = await readEntry(services.db, open.scope, rowAt("est-petrol"));
    expect(old?.values).toMatchObject({ notes: "Nota propia" });
  });
});

describe("what is ticked beside it", () => {
  test("hazards come without a level, measures without a number, each once", async () => {
    const measure = (await page()).measures[0]?.id ?? "";
    const choice = { hazards: ["hail", "river-flood"], measures: [measure, "none-such"] };
    expect(await press(choice)).toEqual({ ok: true, written: 12 });
    const [hazard] = await stored("risk");
    expect(hazard?.values).toEqual({ hazard: "heavy-precipitation", subHazards: ["hail"] });
    const [action] = await stored("mitigation-actions");
    // As adopted from the library: its calculator is there, and nothing of it is filled in.
    expect(action?.values).toMatchObject({ measure, sector: expect.any(String) });
    const figures = Object.values(action?.values ?? {}).filter((value) => typeof value === "number");
    expect(figures).toEqual([]);
    expect(await press(choice)).toEqual({ ok: true, written: 0 });
    const again = await page();
    expect(again.hazards.find(({ code }) => code === "hail")?.inPlan).toBe(true);
    expect(again.measures.find(({ id }) => id === measure)?.inPlan).toBe(true);
  });

  test("the population goes to the profile that has none, and to no other", async () => {
    await press({ population: true });
    const profile = { section: "profile", instance: "main" };
    expect((await readEntry(services.db, open.scope, profile))?.values).toMatchObject({ population: 2000 });
    await edit(profile, "population", { population: "1950" });
    await press({ population: true });
    expect((await readEntry(services.db, open.scope, profile))?.values).toMatchObject({ population: 1950 });
  });
});

describe("the plan's home", () => {
  test("shows it first while there is no inventory, then what is left to replace", async () => {
    expect(await firstHourTeaser(services, open, "es")).toMatchObject({ fresh: true, started: true });
    await press();
    expect(await firstHourTeaser(services, open, "es")).toMatchObject({
      fresh: false,
      progress: { replaced: 0, total: 9 },
    });
  });

  test("does not count it among the sections", async () => {
    const tasks = (await taskList(services, open, "es")).flatMap((group) => group.tasks);
    expect(tasks.map(({ id }) => id)).not.toContain("first-hour");
  });
});
