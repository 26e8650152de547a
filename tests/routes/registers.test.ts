import { beforeEach, describe, expect, test } from "vitest";
import { readEntries, readEntry, readHistory } from "db/repositories/entries.server";
import { factorCatalogueOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import { parsePlanFile, planFileOf } from "~/domain/plan/plan-file";
import type { EntryValues } from "~/domain/template/value";
import * as list from "~/routes/plans.$planId.sections.$section.$instance.$page._index";
import * as rowPage from "~/routes/plans.$planId.sections.$section.$instance.$page.$row.$rowPage";
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

const INSTANCE = "i2023";

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

/** A town whose officer typed two buildings, its lights and a truck, and an inventory without rows of them. */
function planFile() {
  const bill = (id: string, carrier: string, amount: number, unit: string) => ({
    id,
    values: { year: 2023, carrier, amount: { amount, unit }, dataBasis: "bill" },
  });
  return {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Villa Ñandú", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    sections: {
      facilities: {
        values: {},
        rows: {
          buildings: [
            {
              id: "hall",
              values: {
                name: "Palacio",
                floorAreaM2: 420,
                consumption: [
                  bill("b1", "electricity", 18_540, "kwh"),
                  bill("b2", "natural-gas", 2400, "m3-gas"),
                ],
              },
            },
            {
              id: "school",
              values: { name: "Jardín", consumption: [bill("b1", "electricity", 6000, "kwh")] },
            },
          ],
          lighting: [
            {
              id: "avenue",
              values: { zone: "Avenida", lampType: "led", count: 100, watts: 100, hoursPerNight: 10 },
            },
          ],
          fleet: [
            {
              id: "truck",
              values: {
                name: "Camión",
                fuel: "diesel",
                year: 2023,
                fuelPerYear: { amount: 4300, unit: "l" },
              },
            },
          ],
        },
      },
      inventories: {
        instances: [
          {
            id: INSTANCE,
            values: { year: 2023, population: 9000, kind: "BEI", gases: "co2e", gwpSet: "AR5" },
            rows: {
              rows: [
                {
                  id: "gas",
                  kind: "energy",
                  values: {
                    label: "Gas municipal",
                    covenantSector: "municipal-buildings",
                    carrier: "natural-gas",
                  },
                },
              ],
            },
          },
        ],
      },
    },
  };
}

const at = (row: string) => ({ section: "inventories", instance: INSTANCE, field: "rows", row });
const stored = async (row: string) => (await readEntry(services.db, open.scope, at(row)))?.values ?? null;
const rows = async () =>
  (await readEntries(services.db, open.scope, "inventories")).filter(
    ({ address }) => address.row !== undefined,
  );

function posted(intent: string): Request {
  const form = new FormData();
  form.set("_intent", intent);
  return new Request(`${services.settings.origin}/any`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie },
  });
}

const listParams = () => ({ planId: open.plan.id, section: "inventories", instance: INSTANCE, page: "rows" });
const press = (intent: string) =>
  list.action({ request: posted(intent), params: listParams(), context: aContext(services) });

async function shown(): Promise<string> {
  const request = aGet(services, "/any", { Cookie: cookie });
  const { view } = await list.loader({ request, params: listParams(), context: aContext(services) });
  if (view.kind !== "rows") throw new Error("no list");
  return view.registers.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

async function save(row: string, values: Record<string, string>, section = "inventories", page = "amount") {
  const address =
    section === "inventories" ? at(row) : { section, instance: "main", field: "buildings", row };
  const entry = await readEntry(services.db, open.scope, address);
  const form = new FormData();
  form.set("_locale", "es");
  for (const field of new Set(Object.keys(values).map((name) => name.split(".")[0] ?? "")))
    form.append("_fields", field);
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return saveEntry(services, open, { address, page, baseRevision: entry?.revision ?? 0, form });
}

const computed = async () =>
  computePlan(
    await readPlanDocument(services, open.plan, open.scope),
    open.template,
    factorCatalogueOf(open.template),
  );

describe("the rows of an inventory", () => {
  test("are offered what the registers hold of its year, with what each sum is made of", async () => {
    const text = await shown();
    expect(text).toContain("Electricidad: edificios municipales 24.540 kWh");
    expect(text).toContain("Registro de edificios, 2023");
    expect(text).toContain("Palacio: 18.540 kWh · Jardín: 6.000 kWh");
    // 100 × 100 W × 10 h × 365 ÷ 1000
    expect(text).toContain("Electricidad: alumbrado público 36.500 kWh");
    expect(text).toContain("Gasoil: flota municipal 4.300 L");
    expect(text).toContain("Hay una fila sin dato: Gas municipal");
  });

  test("one press makes the row, marked with its source; a second changes nothing", async () => {
    const answer = await press("take-register:buildings:electricity:");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toMatch(/inventories\/i2023\/rows#registers$/);
    const made = await stored("register-buildings-electricity");
    expect(made).toMatchObject({
      label: "Electricidad: edificios municipales",
      covenantSector: "municipal-buildings",
      carrier: "electricity",
      amount: { amount: 24_540, unit: "kwh" },
      dataBasis: "bill",
      dataQuality: "high",
      dataSource: "Registro de edificios, 2023",
    });
    await press("take-register:buildings:electricity:");
    await Promise.all([
      press("take-register:buildings:electricity:"),
      press("take-register:buildings:electricity:"),
    ]);
    expect(await rows()).toHaveLength(2);
    const history = await readHistory(services.db, open.scope, at("register-buildings-electricity"));
    expect(history).toHaveLength(1);
    expect(await shown()).toContain("1 dato ya traído y al día");
  });

  test("a row that waits is filled, its name kept; the fleet becomes a row of transport", async () => {
    await press("take-register:buildings:natural-gas:");
    await press("take-register:fleet:diesel:");
    expect(await stored("gas")).toMatchObject({
      label: "Gas municipal",
      amount: { amount: 2400, unit: "m3-gas" },
      dataSource: "Registro de edificios, 2023",
    });
    const truck = (await rows()).find(({ address }) => address.row === "register-fleet-diesel");
    expect(truck).toMatchObject({ kind: "transport", values: { amount: { amount: 4300, unit: "l" } } });
    const { inventories, facilities } = await computed();
    const row = inventories[0]?.rows.find(({ id }) => id === "gas");
    // 2,400 m³ × 9.646444 kWh
    expect(row?.energyMwh).toBeCloseTo(23.151467, 5);
    expect(row?.estimated).toBe(false);
    expect(row?.explanation.inputs.some(({ label }) => label?.es === "Palacio")).toBe(true);
    expect(facilities.registers[0]?.lines.map(({ difference }) => difference)).toContain(0);
  });

  test("a later change of the register offers an update and changes nothing by itself", async () => {
    await press("take-register:buildings:natural-gas:");
    await save(
      "hall",
      {
        "consumption._rows": "b1",
        "consumption.b1.year": "2023",
        "consumption.b1.carrier": "natural-gas",
        "consumption.b1.amount.amount": "3000",
        "consumption.b1.amount.unit": "m3-gas",
      },
      "facilities",
      "consumption",
    );
    expect((await stored("gas"))?.["amount"]).toEqual({ amount: 2400, unit: "m3-gas" });
    expect(await shown()).toContain("El registro cambió. En el inventario dice 2.400 m³: Gas municipal");
    // The figure that was shown is the one that is replaced.
    await press("take-register:buildings:natural-gas:1 m3-gas");
    expect((await stored("gas"))?.["amount"]).toEqual({ amount: 2400, unit: "m3-gas" });
    await press("take-register:buildings:natural-gas:2400 m3-gas");
    expect((await stored("gas"))?.["amount"]).toEqual({ amount: 3000, unit: "m3-gas" });
  });

  test("what somebody typed stands until they replace it, having seen both", async () => {
    await save("gas", { "amount.amount": "5000", "amount.unit": "m3-gas" });
    expect(await shown()).toContain("En el inventario hay escrito 5.000 m³: Gas municipal");
    await press("take-register:buildings:natural-gas:");
    expect((await stored("gas"))?.["amount"]).toEqual({ amount: 5000, unit: "m3-gas" });
    await press("take-register:buildings:natural-gas:5000 m3-gas");
    expect(await stored("gas")).toMatchObject({
      amount: { amount: 2400, unit: "m3-gas" },
      dataSource: "Registro de edificios, 2023",
    });
    expect(await rows()).toHaveLength(1);
  });

  test("a figure typed over what was brought is the person's own", async () => {
    await press("take-register:buildings:natural-gas:");
    await save("gas", { "amount.amount": "2500", "amount.unit": "m3-gas" });
    const values = await stored("gas");
    expect(values?.["amountEstimate"]).toBeUndefined();
    expect(values?.["dataSource"]).toBeUndefined();
    expect(await shown()).toContain("En el inventario hay escrito 2.500 m³");
  });

  test("what the registers do not have is not found", async () => {
    await expect(press("take-register:buildings:wood:")).rejects.toMatchObject({ status: 404 });
  });

  test("a row brought from a register travels in the plan file", async () => {
    await press("take-register:lighting:electricity:");
    const document = await readPlanDocument(services, open.plan, open.scope);
    const file = JSON.parse(JSON.stringify(planFileOf(document, [], open.template)));
    const read = parsePlanFile(file, () => open.template);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.plan.entries.find(({ row }) => row === "register-lighting-electricity")?.values).toEqual(
      await stored("register-lighting-electricity"),
    );
  });
});

describe("the page of one row", () => {
  const params = (row: string) => ({ ...listParams(), row, rowPage: "amount" });
  async function offer(row: string) {
    const request = aGet(services, "/any", { Cookie: cookie });
    const { view } = await rowPage.loader({ request, params: params(row), context: aContext(services) });
    if (view.kind !== "questions") throw new Error("a list");
    return view.page.fields.find(({ id }) => id === "amountEstimate")?.estimate ?? null;
  }
  const pressRow = (row: string, intent: string) =>
    rowPage.action({ request: posted(intent), params: params(row), context: aContext(services) });

  test("offers its figure, and beside a typed one shows both", async () => {
    expect(await offer("gas")).toMatchObject({
      intro: expect.stringContaining("ya está cargado en los registros"),
      offers: [
        {
          value: "2.400 m³ de gas (9.300 kcal)",
          lines: expect.arrayContaining(["Palacio: 2.400 m³ de gas (9.300 kcal)"]),
        },
      ],
    });
    await save("gas", { "amount.amount": "5000", "amount.unit": "m3-gas" });
    const beside = await offer("gas");
    expect(beside?.intro).toContain("Acá se escribió 5.000 m³ de gas");
    await pressRow("gas", beside?.offers[0]?.use?.intent ?? "");
    expect((await stored("gas")) as EntryValues).toMatchObject({ amount: { amount: 2400, unit: "m3-gas" } });
    expect((await offer("gas"))?.intro).toContain("coincide con lo que dice hoy");
  });

  test("what came can be taken away again", async () => {
    await pressRow("gas", "use-estimate:amountEstimate:register-buildings");
    expect((await stored("gas"))?.["dataSource"]).toBe("Registro de edificios, 2023");
    await pressRow("gas", "refuse-estimate:amountEstimate");
    const values = await stored("gas");
    expect(values?.["amount"]).toBeUndefined();
    expect(values?.["dataSource"]).toBeUndefined();
  });
});
