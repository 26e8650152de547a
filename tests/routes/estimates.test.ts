import { beforeEach, describe, expect, test } from "vitest";
import { readEntry, readHistory } from "db/repositories/entries.server";
import { factorCatalogueOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import { parsePlanFile, planFileOf } from "~/domain/plan/plan-file";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import { action, loader } from "~/routes/plans.$planId.sections.$section.$instance.$page.$row.$rowPage";
import { loader as printed } from "~/routes/plans.$planId.print";
import { entryPage } from "~/server/entry-page.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  sessionCookie,
  type Person,
} from "tests/factories";

const INSTANCE = "i2022";
const GAS: EntryValues = {
  label: "Gas de las viviendas",
  covenantSector: "residential-buildings",
  carrier: "natural-gas",
};
const GAP = { gap: { reason: "No contestaron", plan: "Insistir en marzo" } };

let services: Services;
let officer: Person;
let cookie: string;
let open: OpenPlan;

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId: network.id });
  officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  const imported = await importPlan(services, {
    municipalityId,
    json: planFile(),
    importedBy: officer.userId,
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const openedPlan = await openPlan(services, officer, imported.planId, "edit");
  if (!openedPlan.ok) throw new Error(openedPlan.reason);
  open = openedPlan.open;
});

/** A town of 5,000 in Santa Fe with an inventory of 2022 whose rows have no figures. */
function planFile(country = "AR") {
  const rows = [
    { id: "gas", kind: "energy", values: GAS },
    { id: "typed", kind: "energy", values: { ...GAS, amount: { amount: 480_000, unit: "m3-gas" } } },
    { id: "gap", kind: "energy", values: { ...GAS, amount: GAP } },
    {
      id: "lamps",
      kind: "energy",
      values: { ...GAS, covenantSector: "public-lighting", carrier: "electricity" },
    },
    {
      id: "waste",
      kind: "waste",
      values: {
        label: "Basural",
        wasteKind: "municipal",
        treatment: "disposal",
        disposalSite: "unmanaged-shallow",
        gpcCell: "III.1.1",
        calculation: "computed",
      },
    },
    {
      id: "sewage",
      kind: "wastewater",
      values: { label: "Pozos", treatment: "septic-system", gpcCell: "III.4.1", calculation: "computed" },
    },
  ];
  const values = { year: 2022, population: 5000, kind: "BEI", gases: "co2e", gwpSet: "AR5" };
  return {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Villa Ñandú", placeCode: null, country },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    sections: {
      profile: { values: { province: "SANTA FÉ" } },
      inventories: { instances: [{ id: INSTANCE, values, rows: { rows } }] },
    },
  };
}

const at = (row: string): EntryAddress => ({
  section: "inventories",
  instance: INSTANCE,
  field: "rows",
  row,
});
const stored = async (row: string) => (await readEntry(services.db, open.scope, at(row)))?.values ?? {};
const params = (row: string, rowPage = "amount") => ({
  planId: open.plan.id,
  section: "inventories",
  instance: INSTANCE,
  page: "rows",
  row,
  rowPage,
});

/** Presses a button of the page as a browser without JavaScript does. */
async function press(row: string, intent: string, inputs: Record<string, string> = {}, base?: number) {
  const revision = base ?? (await readEntry(services.db, open.scope, at(row)))?.revision ?? 0;
  const form = new FormData();
  form.set("_intent", intent);
  form.set("_revision", String(revision));
  form.set("_locale", "es");
  for (const field of new Set(Object.keys(inputs).map((name) => name.split(".")[0] ?? "")))
    form.append("_fields", field);
  for (const [name, value] of Object.entries(inputs)) form.set(name, value);
  const request = new Request(`${services.settings.origin}/any`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie },
  });
  return action({ request, params: params(row), context: aContext(services) });
}

async function offered(row: string) {
  const request = aGet(services, "/any", { Cookie: cookie });
  const { view } = await loader({ request, params: params(row), context: aContext(services) });
  if (view.kind !== "questions") throw new Error("a list");
  return view.page.fields.find(({ id }) => id === "amountEstimate")?.estimate ?? null;
}

const use = (row: string, estimate = "piped-gas-per-inhabitant") =>
  press(row, `use-estimate:amountEstimate:${estimate}`);

describe("a row without its figure", () => {
  test("is offered an estimate with range, source, quality and sum; nothing is filled in by itself", async () => {
    const offer = await offered("gas");
    expect(offer?.offers).toHaveLength(1);
    expect(offer?.offers[0]).toMatchObject({ value: "714.460 m³ de gas (9.300 kcal)" });
    expect(offer?.offers[0]?.lines.join(" ")).toMatch(
      /Entre 635\.339 y 714\.460.*ENARGAS.*Santa Fe, 2022.*baja/,
    );
    expect(offer?.offers[0]?.how.html).toContain("A = V × 1000 × P / N");
    expect(await stored("gas")).toEqual(GAS);
  });

  test("a stated gap is offered one too, and a reason where there is none", async () => {
    expect((await offered("gap"))?.offers).toHaveLength(1);
    expect(await offered("lamps")).toMatchObject({
      offers: [],
      reasons: [expect.stringContaining("balance")],
    });
  });

  test("a row with its figure is offered nothing", async () => {
    expect(await offered("typed")).toBeNull();
  });

  test("pressed, the estimate fills the answers in one revision, by name", async () => {
    const answer = await use("gas");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toMatch(/rows\/gas\/amount#/);
    expect(await stored("gas")).toMatchObject({
      amount: { amount: 714_460, unit: "m3-gas" },
      dataBasis: "estimate",
      dataQuality: "low",
      dataSource: "ENARGAS, datos operativos, Santa Fe, 2022; INDEC, Censo 2022",
      amountEstimate: { decision: "used", estimate: "piped-gas-per-inhabitant", amount: 714_460 },
    });
    const history = await readHistory(services.db, open.scope, at("gas"));
    expect(history.map(({ authorId }) => authorId)).toEqual([officer.userId, officer.userId]);
    expect(await offered("gas")).toMatchObject({
      reasons: [],
      buttons: [{ intent: "refuse-estimate:amountEstimate" }],
    });
  });

  test("waste and sewage the same way", async () => {
    await use("waste", "waste-per-inhabitant");
    await use("sewage", "sewer-share");
    expect((await stored("waste"))["amount"]).toEqual({ amount: 1300, unit: "t" });
    expect((await stored("sewage"))["peopleServed"]).toBe(1870);
  });

  test("an estimate that does not fit the row fills nothing", async () => {
    await use("gas", "waste-per-inhabitant");
    await use("gas", "no-such-estimate");
    expect(await stored("gas")).toEqual(GAS);
  });
});

describe("what somebody typed", () => {
  test("is never overwritten", async () => {
    const before = await stored("typed");
    await use("typed");
    expect(await stored("typed")).toEqual(before);
  });

  test("is kept also when it stands in the page that the button posts", async () => {
    const typed = { "amount.amount": "690.000", "amount.unit": "m3-gas" };
    await press("gas", "use-estimate:amountEstimate:piped-gas-per-inhabitant", typed);
    expect(await stored("gas")).toEqual({ ...GAS, amount: { amount: 690_000, unit: "m3-gas" } });
  });

  test("and when a colleague saved it after the page was opened", async () => {
    const form = new FormData();
    form.append("_fields", "amount");
    form.set("amount.amount", "500.000");
    form.set("amount.unit", "m3-gas");
    await saveEntry(services, open, { address: at("gas"), page: "amount", baseRevision: 1, form });
    await press("gas", "use-estimate:amountEstimate:piped-gas-per-inhabitant", {}, 1);
    expect(await stored("gas")).toEqual({ ...GAS, amount: { amount: 500_000, unit: "m3-gas" } });
  });

  test("replaces the estimate; once the kind of data changes too, nothing says estimated", async () => {
    await use("gas");
    await press("gas", "continue", { "amount.amount": "690.000", "amount.unit": "m3-gas" });
    expect(await stored("gas")).toHaveProperty("amountEstimate");
    const revision = (await readEntry(services.db, open.scope, at("gas")))?.revision ?? 0;
    const form = new FormData();
    form.append("_fields", "dataBasis");
    form.set("dataBasis", "bill");
    await saveEntry(services, open, { address: at("gas"), page: "data", baseRevision: revision, form });
    const values = await stored("gas");
    expect(values).toMatchObject({ amount: { amount: 690_000, unit: "m3-gas" }, dataBasis: "bill" });
    expect(values).not.toHaveProperty("amountEstimate");
    expect(await offered("gas")).toBeNull();
  });
});

describe("a refusal", () => {
  test("is recorded and shown, and can be taken back", async () => {
    await press("gas", "refuse-estimate:amountEstimate");
    expect((await stored("gas"))["amountEstimate"]).toEqual({ decision: "refused" });
    expect(await offered("gas")).toMatchObject({
      offers: [],
      buttons: [{ intent: "ask-estimate:amountEstimate" }],
    });
    await press("gas", "ask-estimate:amountEstimate");
    expect(await stored("gas")).toEqual(GAS);
    expect((await offered("gas"))?.offers).toHaveLength(1);
  });

  test("takes an estimate in use away; the stated gap is back", async () => {
    await use("gap");
    await press("gap", "refuse-estimate:amountEstimate");
    expect(await stored("gap")).toEqual({ ...GAS, amount: GAP, amountEstimate: { decision: "refused" } });
  });
});

describe("an estimate in use", () => {
  const results = async () => {
    const plan = await readPlanDocument(services, open.plan, open.scope);
    const [inventory] = computePlan(plan, open.template, factorCatalogueOf(open.template)).inventories;
    if (!inventory) throw new Error("no inventory");
    return inventory;
  };

  test("is marked in the list, counts as estimated and carries its sum", async () => {
    await use("gas");
    const list = await entryPage(
      services,
      open,
      { section: "inventories", instance: INSTANCE },
      "rows",
      "es",
    );
    const row = list?.kind === "rows" ? list.rows.find(({ id }) => id === "gas") : undefined;
    expect(row?.columns.join(" ")).toContain("(estimado)");
    const inventory = await results();
    const computed = inventory.rows.find(({ id }) => id === "gas");
    expect(computed).toMatchObject({ estimated: true, estimate: { value: 714_460, unit: "m3-gas" } });
    const typed = inventory.rows.find(({ id }) => id === "typed")?.tco2e ?? 0;
    const share = (computed?.tco2e ?? 0) / ((computed?.tco2e ?? 0) + typed);
    expect(inventory.estimatedShare.value).toBeCloseTo(share, 9);
  });

  test("stays estimated when only the kind of data is changed", async () => {
    await use("gas");
    const form = new FormData();
    form.append("_fields", "dataBasis");
    form.set("dataBasis", "measured");
    await saveEntry(services, open, { address: at("gas"), page: "data", baseRevision: 2, form });
    expect((await results()).rows.find(({ id }) => id === "gas")?.estimated).toBe(true);
  });

  test("is printed with its formula, inputs, source and year", async () => {
    await use("gas");
    await use("sewage", "sewer-share");
    const request = aGet(services, `/plans/${open.plan.id}/print`, { Cookie: cookie });
    const answer = await printed({ request, params: { planId: open.plan.id }, context: aContext(services) });
    const html = await answer.text();
    expect(html).toContain("Cantidades estimadas con datos públicos, 2022");
    expect(html).toContain("A = V × 1000 × P / N");
    expect(html).toMatch(
      /V = 506\.539 dam³: Gas entregado a usuarios residenciales de la provincia 2022 \(ENARGAS/,
    );
    expect(html).toContain(
      "Se usa, a partir de: ENARGAS, datos operativos, Santa Fe, 2022; INDEC, Censo 2022",
    );
  });

  test("travels in the plan file, decision and sum, and comes back the same", async () => {
    await use("gas");
    await press("waste", "refuse-estimate:amountEstimate");
    const plan = await readPlanDocument(services, open.plan, open.scope);
    const file = JSON.parse(JSON.stringify(planFileOf(plan, [], open.template))) as unknown;
    const read = parsePlanFile(file, () => open.template);
    expect(read).toMatchObject({ ok: true });
    const back = read.ok ? read.plan.entries : [];
    expect(back.find(({ row }) => row === "gas")?.values).toEqual(await stored("gas"));
    expect(back.find(({ row }) => row === "waste")?.values["amountEstimate"]).toEqual({
      decision: "refused",
    });
  });
});
