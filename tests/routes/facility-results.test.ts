import { beforeEach, describe, expect, test } from "vitest";
import { loader as download } from "~/routes/plans.$planId.exports.$file";
import { loader } from "~/routes/plans.$planId.results.facilities";
import { loader as printed } from "~/routes/plans.$planId.print";
import { openPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { approveStage } from "~/server/review/decide-submission.server";
import { submitStage } from "~/server/review/submit-stage.server";
import { SAMPLE_MUNICIPALITIES, SAMPLE_TOWN } from "~/server/seed/sample-towns";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  aTechnician,
  sessionCookie,
  type Person,
} from "tests/factories";
import { readXlsx } from "tests/fixtures/read-xlsx";

let services: Services;
let networkId: string;

beforeEach(async () => {
  services = aServices();
  networkId = (await aNetwork(services)).id;
});

interface Town {
  officer: Person;
  planId: string;
}

async function aTown(
  name: string,
  kwhPerM2: readonly number[],
  json: object = planFile(kwhPerM2),
): Promise<Town> {
  const municipality = await aMunicipality(services, { networkId, name, population: 18_400 });
  const officer = await anOfficer(services, { municipalityId: municipality.id });
  const imported = await importPlan(services, {
    municipalityId: municipality.id,
    json,
    importedBy: officer.userId,
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  return { officer, planId: imported.planId };
}

/** Buildings of 100 m² with electricity alone, 400 sodium lamps, and an inventory that says half of the buildings. */
function planFile(kwhPerM2: readonly number[]) {
  const total = kwhPerM2.reduce((sum, each) => sum + each * 100, 0);
  return {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Villa Ñandú", placeCode: null, country: "AR" },
    frameworks: ["network"],
    locale: "es",
    sections: {
      facilities: {
        values: {},
        rows: {
          buildings: [
            ...kwhPerM2.map((each, index) => ({
              id: `b${index}`,
              values: {
                name: `Edificio ${index + 1}`,
                use: "administration",
                floorAreaM2: 100,
                consumption: [
                  {
                    id: "c1",
                    values: {
                      year: 2023,
                      carrier: "electricity",
                      amount: { amount: each * 100, unit: "kwh" },
                    },
                  },
                ],
              },
            })),
            { id: "unknown", values: { name: "Corralón", use: "depot-workshop" } },
          ],
          lighting: [
            {
              id: "l1",
              values: {
                zone: "Avenida",
                lampType: "high-pressure-sodium",
                count: 400,
                watts: 150,
                ballastWatts: 20,
                hoursPerNight: 11.5,
              },
            },
          ],
        },
      },
      inventories: {
        instances: [
          {
            id: "i2023",
            values: { year: 2023, population: 9000, kind: "BEI", gases: "co2e", gwpSet: "AR5" },
            rows: {
              rows: [
                {
                  id: "r1",
                  kind: "energy",
                  values: {
                    label: "Luz municipal",
                    covenantSector: "municipal-buildings",
                    carrier: "electricity",
                    amount: { amount: total / 2, unit: "kwh" },
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

async function pageOf({ officer, planId }: Town) {
  const cookie = await sessionCookie(services, officer);
  const { view } = await loader({
    request: aGet(services, `/plans/${planId}/results/facilities`, {
      Cookie: cookie,
      "Accept-Language": "es",
    }),
    params: { planId },
    context: aContext(services),
  });
  return { ...view, text: textOf(view.html) };
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("the page of facility results", () => {
  test("the worst building first, what is not known last and never as zero", async () => {
    const { text, html } = await pageOf(await aTown("Villa Ñandú", [40, 110, 50]));
    expect(text).toContain("El edificio que más consume por metro cuadrado: Edificio 2, 110 kWh/m²");
    // Median of 40, 50 and 110 is 50.
    expect(text).toContain("2,2 veces la mediana de su tipo");
    expect(text).toContain("20% menos que la mediana de su tipo");
    expect(text).toMatch(/Edificio 2 110 .* Edificio 3 50 .* Edificio 1 40 .* Corralón sin datos/);
    expect(text).toContain("sin datos: falta la superficie");
    expect(text).toContain("1 sin datos: no cuenta como cero");
    expect(html).toContain("<svg");
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("registers stand beside the inventory, with the way to bring them and a finding", async () => {
    const { text, inventories, findings } = await pageOf(await aTown("Villa Ñandú", [40, 110, 50]));
    expect(text).toContain(
      "Electricidad: Edificios e instalaciones municipales 20.000 kWh 10.000 kWh 100% más que",
    );
    expect(text).toContain("El inventario no tiene la fila.");
    expect(inventories[0]?.path).toMatch(/inventories\/i2023\/rows#registers$/);
    expect(findings.map(({ message }) => message).join(" ")).toContain(
      "el registro suma 20.000 kWh y el inventario dice 10.000 kWh",
    );
    expect(findings[0]?.links[0]?.path).toMatch(/sections\/facilities\/main\/buildings$/);
  });

  test("every figure says how it was worked out", async () => {
    const { text } = await pageOf(await aTown("Villa Ñandú", [40]));
    // 400 × (150 + 20) W × 11.5 h × 365 ÷ 10⁶ = 285.43 MWh
    expect(text).toContain("Q / x Q = 4.000 kWh: Electricidad 2023; x = 100 m²: Superficie cubierta.");
    expect(text).toContain("285 MWh n · (P + B) · h · 365 / 10⁶");
  });

  test("a plan without registers says that there are none", async () => {
    const page = await pageOf(await aTown("Vacía", [], { ...planFile([]), sections: {} }));
    expect(page).toMatchObject({ html: "", inventories: [], similarTowns: null, findings: [] });
  });

  test("the printed chapter has the same table and chart", async () => {
    const { officer, planId } = await aTown("Villa Ñandú", [40, 110, 50]);
    const cookie = await sessionCookie(services, officer);
    const request = aGet(services, `/plans/${planId}/print`, { Cookie: cookie, "Accept-Language": "es" });
    const answer = (await printed({ request, params: { planId }, context: aContext(services) })) as Response;
    const text = textOf(await answer.text());
    expect(text).toContain("Edificios municipales, del peor al mejor");
    expect(text).toContain("El edificio que más consume por metro cuadrado: Edificio 2, 110 kWh/m²");
    expect(text).toContain("Registros y facturas junto al inventario de 2023");
  });
});

describe("similar towns", () => {
  /** A town whose inventory is complete enough to be handed in, with one building. */
  function aPeer(name: string, kwhPerM2: number): Promise<Town> {
    const sample = structuredClone(SAMPLE_MUNICIPALITIES.find((one) => one.name === SAMPLE_TOWN)!.plan);
    const [building] = planFile([kwhPerM2]).sections.facilities.rows.buildings;
    const { sections } = sample as { sections: Record<string, unknown> };
    sections["facilities"] = { values: {}, rows: { buildings: [building] } };
    return aTown(name, [], sample as object);
  }

  async function approve({ officer, planId }: Town) {
    const technician = await aTechnician(services, { networkId });
    const submitted = await openPlan(services, officer, planId, "read");
    if (!submitted.ok) throw new Error(submitted.reason);
    const handed = await submitStage(services, submitted.open, { stage: "inventory", note: "" });
    if (!handed.ok || handed.submissionId === null) throw new Error(JSON.stringify(handed));
    const reviewed = await openPlan(services, technician, planId, "read");
    if (!reviewed.ok) throw new Error(reviewed.reason);
    const decided = await approveStage(services, reviewed.open, {
      stage: "inventory",
      submissionId: handed.submissionId,
      reason: "",
    });
    if (!decided.ok) throw new Error(JSON.stringify(decided));
  }

  test("five approved ones are needed, and only their statistics are shown", async () => {
    const own = await aTown("Propia", [100]);
    const peers: Town[] = [];
    for (const [index, each] of [20, 40, 60, 80, 100].entries())
      peers.push(await aPeer(`Par ${index}`, each));
    for (const peer of peers.slice(0, 4)) await approve(peer);
    expect((await pageOf(own)).similarTowns?.html).toContain("Todavía no se puede comparar");
    await approve(peers[4]!);
    const text = textOf((await pageOf(own)).similarTowns?.html ?? "");
    // Quartiles of 20, 40, 60, 80, 100.
    expect(text).toContain("Edificios, kWh/m² 100 40 60 80 67% más que la mediana");
    expect(text).not.toContain("Par ");
    // Of the five, each sees four others.
    expect((await pageOf(peers[0]!)).similarTowns?.html).toContain("Todavía no se puede comparar");
  });
});

test("the workbook of facilities holds every register with its indicators", async () => {
  const { officer, planId } = await aTown("Villa Ñandú", [40, 110]);
  const cookie = await sessionCookie(services, officer);
  const answer = await download({
    request: aGet(services, `/plans/${planId}/exports/facilities.xlsx`, {
      Cookie: cookie,
      "Accept-Language": "es",
    }),
    params: { planId, file: "facilities.xlsx" },
    context: aContext(services),
  });
  const sheets = readXlsx(Buffer.from(await answer.arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual([
    "Edificios",
    "Consumo por año",
    "Luminarias",
    "Flota municipal",
    "Equipos de bombeo",
    "Consumo municipal por año",
    "Instalaciones municipales",
  ]);
  const [buildings, consumption, lamps] = sheets.map(({ rows }) => rows);
  const intensity = buildings?.[0]?.indexOf("kWh/m²") ?? -1;
  expect(buildings?.slice(1).map((cells) => cells[intensity] ?? null)).toEqual([40, 110, null]);
  expect(consumption?.[1]?.slice(0, 4)).toEqual(["Edificio 1", 2023, "Electricidad", 4000]);
  expect(lamps?.[1]).toContain(713.575);
});
