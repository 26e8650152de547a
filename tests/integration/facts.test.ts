import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { readFacts } from "db/repositories/facts.server";
import type { EntryValues } from "~/domain/template/value";
import { addInstance, addRow } from "~/server/add-entry.server";
import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { setEntryRemoved } from "~/server/remove-entry.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { aMunicipality, aNetwork, anOfficer, aServices } from "tests/factories";

let services: Services;
let open: OpenPlan;

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId: network.id, country: "IT" });
  const officer = await anOfficer(services, { municipalityId });
  const json = JSON.parse(readFileSync("templates/demo/nichelino.plan.json", "utf8")) as unknown;
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const opened = await openPlan(services, officer, imported.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  open = opened.open;
});

const facts = () => readFacts(services.db, open.scope);
const sumOf = (rows: { tco2e: number | null }[]) => rows.reduce((sum, { tco2e }) => sum + (tco2e ?? 0), 0);
async function emissionsOf(year: number): Promise<number> {
  const { emissions } = await facts();
  return sumOf(emissions.filter((fact) => fact.year === year));
}

const I2030 = { section: "inventories", instance: "i2030" };

async function post(at: { row?: string }, page: string, fields: Record<string, string>): Promise<void> {
  const address = at.row ? { ...I2030, field: "rows", row: at.row } : I2030;
  const form = new FormData();
  form.set("_locale", "es");
  form.set(
    "_fields",
    Object.keys(fields)
      .map((name) => name.split(".")[0])
      .join(" "),
  );
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const entries = await saveEntry(services, open, { address, page, baseRevision: 1, form });
  if (!entries.ok) throw new Error(entries.reason);
}

async function add(row: string, values: EntryValues): Promise<void> {
  const added = await addRow(services, open, { ...I2030, field: "rows", row, kind: "entered", values });
  if (!added.ok) throw new Error(added.reason);
}

test("an imported plan has the facts of its entries", async () => {
  expect(await emissionsOf(2000)).toBeCloseTo(231_986, 3);
  expect(await emissionsOf(2021)).toBeCloseTo(189_292.1, 3);
  const { actions, completeness } = await facts();
  const reduced = actions.filter(({ section }) => section === "mitigation-actions");
  expect(reduced.reduce((sum, { tco2eReduced }) => sum + (tco2eReduced ?? 0), 0)).toBeCloseTo(86_933.79, 2);
  expect(completeness.length).toBeGreaterThan(50);
  expect(await rebuildAllFacts(services)).toMatchObject({ plans: 1, differences: 0 });
});

test("rows follow the year of their inventory, and its removal", async () => {
  await addInstance(services, open, I2030);
  await add("r1", { label: "Todo", covenantSector: "residential-buildings", enteredTco2e: 10 });
  await add("r2", { label: "Aparte", covenantSector: "industry-ets", enteredTco2e: 5, excluded: true });
  expect(await emissionsOf(2030)).toBe(0);
  await post({}, "identity", { year: "2030" });
  expect(await emissionsOf(2030)).toBe(10);
  expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });

  await setEntryRemoved(services, open, I2030, true);
  expect(await emissionsOf(2030)).toBe(0);
  expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
  await setEntryRemoved(services, open, I2030, false);
  expect(await emissionsOf(2030)).toBe(10);
});

test("a row saved on its page changes its own fact", async () => {
  await addInstance(services, open, I2030);
  await post({}, "identity", { year: "2030" });
  await add("r1", { label: "Todo", covenantSector: "residential-buildings", enteredTco2e: 10 });
  await post({ row: "r1" }, "emissions", { enteredTco2e: "1.234,5" });
  expect(await emissionsOf(2030)).toBe(1234.5);
  expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
});

test("facts that are not what the entries say are counted and mended", async () => {
  services.db.$client.prepare("update fact_emissions set tco2e = 1 where rowid = 1").run();
  services.db.$client.prepare("delete from fact_actions where rowid = 1").run();
  // One changed (its old and its new line) and one missing.
  expect(await rebuildAllFacts(services)).toMatchObject({ differences: 3 });
  expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
});
