import { beforeEach, describe, expect, test } from "vitest";
import { readEntries } from "db/repositories/entries.server";
import { readFacts } from "db/repositories/facts.server";
import { addInstance, addRow } from "~/server/add-entry.server";
import { copyInstance } from "~/server/copy-instance.server";
import { createPlan } from "~/server/create-plan.server";
import { entryPage } from "~/server/entry-page.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { rebuildFacts } from "~/server/rebuild-facts.server";
import { setEntryRemoved } from "~/server/remove-entry.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { aMunicipality, aNetwork, anOfficer, aServices } from "tests/factories";

let services: Services;
let open: OpenPlan;

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const municipality = await aMunicipality(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId: municipality.id });
  open = await aRealPlan(services, officer, municipality.id);
  await addInstance(services, open, { section: "inventories", instance: "i2018" });
  await save("i2018", "identity", { year: "2018", kind: "BEI", population: "2000" });
  await save("i2018", "method", { gases: "co2e", gwpSet: "AR5" });
  await addRow(services, open, {
    ...rowsOf("i2018"),
    row: "homes",
    kind: "energy",
    values: {
      label: "Viviendas",
      covenantSector: "residential-buildings",
      carrier: "electricity",
      amount: { amount: 1000, unit: "mwh" },
      ownFactor: 0.3,
      dataBasis: "bill",
      dataSource: "Cooperativa",
    },
  });
  await addRow(services, open, {
    ...rowsOf("i2018"),
    row: "dump",
    kind: "waste",
    values: { label: "Basural", destination: "own-dump", amount: { amount: 500, unit: "t" } },
  });
});

const rowsOf = (instance: string) => ({ section: "inventories", instance, field: "rows" });

async function aRealPlan(of: Services, officer: Parameters<typeof openPlan>[1], municipalityId: string) {
  const created = await createPlan(of, officer, {
    municipalityId,
    title: "Plan",
    frameworks: ["gcom-americas"],
    locale: "es",
    essentialOnly: false,
  });
  if (!created.ok) throw new Error("no plan");
  const opened = await openPlan(of, officer, created.planId, "edit");
  if (!opened.ok) throw new Error("no plan");
  return opened.open;
}

async function save(instance: string, page: string, inputs: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(inputs)) {
    form.append("_fields", name);
    form.append(name, value);
  }
  const address = { section: "inventories", instance };
  const stored = (await inventories()).find(({ address: at }) => at.instance === instance && !at.row);
  return saveEntry(services, open, { address, page, baseRevision: stored?.revision ?? 0, form });
}

const inventories = () => readEntries(services.db, open.scope, "inventories");
const copy = (instance: string, from = "i2018") =>
  copyInstance(services, open, { section: "inventories", instance, from });

describe("an inventory with the structure of the last one", () => {
  test("takes over method and sources, not year, figures nor factors", async () => {
    expect(await copy("i2022")).toMatchObject({ ok: true, address: { instance: "i2022" } });
    const copied = (await inventories()).filter(({ address }) => address.instance === "i2022");
    const [header, ...rows] = copied.sort((a, b) => Number(!!a.address.row) - Number(!!b.address.row));
    expect(header?.values).toEqual({ gases: "co2e", gwpSet: "AR5" });
    expect(rows.map(({ kind, values }) => ({ kind, values }))).toEqual([
      {
        kind: "energy",
        values: {
          label: "Viviendas",
          covenantSector: "residential-buildings",
          carrier: "electricity",
          dataSource: "Cooperativa",
        },
      },
      { kind: "waste", values: { label: "Basural", destination: "own-dump" } },
    ]);
  });

  test("a form posted twice makes one copy, and what was typed meanwhile stays", async () => {
    await copy("i2022");
    await save("i2022", "identity", { year: "2022", kind: "MEI", population: "2100" });
    await copy("i2022");
    const copied = (await inventories()).filter(({ address }) => address.instance === "i2022");
    expect(copied).toHaveLength(3);
    expect(copied.find(({ address }) => !address.row)?.values["year"]).toBe(2022);
  });

  test("leaves removed rows behind, and copies from nothing that is removed or not there", async () => {
    await setEntryRemoved(services, open, { ...rowsOf("i2018"), row: "dump" }, true);
    await copy("i2022");
    expect((await inventories()).filter(({ address }) => address.instance === "i2022")).toHaveLength(2);
    expect(await copy("i2023", "nowhere")).toMatchObject({ ok: false });
    await setEntryRemoved(services, open, { section: "inventories", instance: "i2018" }, true);
    expect(await copy("i2024")).toMatchObject({ ok: false });
  });

  test("its facts are those that rebuilding finds", async () => {
    await copy("i2022");
    const written = await readFacts(services.db, open.scope);
    await rebuildFacts(services, open);
    expect(await readFacts(services.db, open.scope)).toEqual(written);
  });
});

describe("one inventory a year", () => {
  const yearProblems = async (instance: string) => {
    const view = await entryPage(services, open, { section: "inventories", instance }, "identity", "es");
    if (view?.kind !== "questions") throw new Error("no page");
    return view.page.fields.find(({ id }) => id === "year")?.problems.map(({ code }) => code);
  };

  test("a second one of the same year is kept and explained beside the question, in both", async () => {
    await copy("i2022");
    await save("i2022", "identity", { year: "2018", kind: "MEI", population: "2100" });
    expect(await yearProblems("i2022")).toEqual(["notUnique"]);
    expect(await yearProblems("i2018")).toEqual(["notUnique"]);
    await save("i2022", "identity", { year: "2022", kind: "MEI", population: "2100" });
    expect(await yearProblems("i2022")).toEqual([]);
    expect(await yearProblems("i2018")).toEqual([]);
  });
});
