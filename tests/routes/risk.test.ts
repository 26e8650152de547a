/** A small town with two hazards, from the posted page to the printed plan and the sheets of its workshop. */
import { beforeEach, describe, expect, test } from "vitest";
import { readEntry } from "db/repositories/entries.server";
import { LOCALES } from "~/domain/template/text";
import { action, loader } from "~/routes/plans.$planId.sections.$section.$instance.$page.$row.$rowPage";
import { loader as list } from "~/routes/plans.$planId.sections.$section.$instance.$page._index";
import { loader as printed } from "~/routes/plans.$planId.print";
import { loader as hazardSheet } from "~/routes/plans.$planId.workshop.hazards";
import { loader as attendanceSheet } from "~/routes/plans.$planId.workshop.attendance";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aPost,
  aServices,
  sessionCookie,
} from "tests/factories";

const HAZARDS = [
  {
    id: "flood",
    values: {
      hazard: "floods-sea-level-rise",
      subHazards: ["flash-surface-flood"],
      description: "El canal desborda.",
      probability: "high",
      impact: "high",
      intensityChange: "increase",
      affectedSectors: [{ id: "s1", values: { sector: "health", vulnerability: "high" } }],
      vulnerableGroups: ["women-girls"],
    },
  },
  { id: "drought", values: { hazard: "droughts-water-scarcity", probability: "not-known", impact: "high" } },
];

const RISK = {
  riskMethod: "matrix-5x5",
  assessmentYear: 2024,
  adaptiveCapacity: [
    { id: "c1", values: { factor: "poverty", effect: "challenges", degree: "somewhat" } },
    { id: "c2", values: { factor: "housing", effect: "challenges", degree: "significantly" } },
    { id: "c3", values: { factor: "community-engagement", effect: "supports", degree: "moderately" } },
  ],
};

const WORKSHOP = {
  id: "w1",
  values: { date: "2024-03-12", eventKind: "workshop", about: "risks", attendance: 34, women: 20 },
};

let services: Services;
let cookie: string;
let open: OpenPlan;

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  const json = {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Villa Ñandú", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    sections: {
      risk: { values: RISK, rows: { hazards: HAZARDS } },
      governance: { values: { participationEvents: [WORKSHOP] } },
    },
  };
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const opened = await openPlan(services, officer, imported.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  open = opened.open;
});

const address = { section: "risk", instance: "main", field: "hazards", row: "flood" };
const params = (rowPage: string) => ({
  planId: open.plan.id,
  section: "risk",
  instance: "main",
  page: "hazards",
  row: "flood",
  rowPage,
});
const stored = async () => (await readEntry(services.db, open.scope, address))?.values ?? {};

async function page(rowPage: string) {
  const request = aGet(services, "/", { Cookie: cookie });
  const { view } = await loader({ request, params: params(rowPage), context: aContext(services) });
  if (view.kind !== "questions") throw new Error("no questions");
  return view;
}

async function press(rowPage: string, fields: string, inputs: Record<string, string>) {
  const view = await page(rowPage);
  const form = { _fields: fields, _revision: String(view.revision), ...inputs };
  return action({
    request: aPost(services, "/", form, { Cookie: cookie }),
    params: params(rowPage),
    context: aContext(services),
  });
}

async function textOf(load: typeof printed, language = "es"): Promise<string> {
  const request = aGet(services, `/?language=${language}`, { Cookie: cookie });
  const answer = await load({ request, params: { planId: open.plan.id }, context: aContext(services) });
  return (answer as Response).text();
}

describe("proposals without JavaScript", () => {
  test("the name in the other list is offered, and a press takes it over", async () => {
    const field = (await page("reporting-name")).page.fields.find(({ id }) => id === "hazardCrf7");
    expect(field?.proposals?.buttons).toEqual([
      { label: "Inundación urbana", intent: "use-proposal:hazardCrf7:urban-flooding" },
    ]);
    const reply = await press("reporting-name", "hazardCrf7", {
      _intent: "use-proposal:hazardCrf7:urban-flooding",
    });
    expect(reply.headers.get("Location")).toContain("/reporting-name#");
    expect(await stored()).toMatchObject({ hazardCrf7: "urban-flooding" });
    const again = (await page("reporting-name")).page.fields.find(({ id }) => id === "hazardCrf7");
    expect(again?.proposals).toBeUndefined();
  });

  test("what is chosen on the page wins over the proposal that is pressed with it", async () => {
    await press("near-future", "probabilityNear", {
      _intent: "use-proposal:probabilityNear:high",
      probabilityNear: "very-high",
    });
    expect(await stored()).toMatchObject({ probabilityNear: "very-high" });
  });

  test("what nobody proposed is not taken", async () => {
    await press("near-future", "probabilityNear", { _intent: "use-proposal:probabilityNear:low" });
    expect(await stored()).not.toHaveProperty("probabilityNear");
  });
});

test("later times say which years they stand for", async () => {
  expect((await page("near-future")).reference).toMatch(/2024 a 2029.*2030 a 2050.*2051.*2015–2039/s);
});

test("the list of hazards leads to the sheets of the workshop", async () => {
  const request = aGet(services, "/", { Cookie: cookie });
  const { view } = await list({
    request,
    params: { planId: open.plan.id, section: "risk", instance: "main", page: "hazards" },
    context: aContext(services),
  });
  expect(view.kind === "rows" ? view.papers?.links.map(({ href }) => href) : null).toEqual([
    `/plans/${open.plan.id}/workshop/hazards`,
    `/plans/${open.plan.id}/workshop/attendance`,
  ]);
});

describe("on paper", () => {
  test("levels, order, sectors, groups and how they were reached are printed; not known is not low", async () => {
    const text = (await textOf(printed)).replace(/<[^>]+>/g, " ");
    expect(text).toContain("El riesgo más alto: Inundaciones y suba del nivel del mar");
    expect(text).toContain("Probabilidad alta (escalón 4 de 5) e impacto alto (escalón 4 de 5)");
    expect(text).toContain("riesgo: alto · va a ser más intensa · muy vulnerables: salud");
    expect(text).toMatch(/Sequías y falta de agua\s+sin datos\s+sin nivel todavía/);
    expect(text).toContain("eso no quiere decir que sea bajo");
    expect(text).toContain("Vulnerabilidad alta: Salud");
  });

  test("what helps and hinders stands by strength; a workshop on risks is typed once, where participation is told", async () => {
    const text = (await textOf(printed)).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    expect(text).toContain("Dificulta adaptarse Vivienda (mucho) y Pobreza (un poco)");
    expect(text).toContain("Con quiénes se evaluaron los riesgos");
    expect(text).toMatch(/12 de marzo de 2024 Taller participativo 34 20/);
  });

  test.each(LOCALES)("the sheets of the workshop are written in %s", async (language) => {
    const [matrix, attendance] = [
      await textOf(hazardSheet, language),
      await textOf(attendanceSheet, language),
    ];
    expect(matrix).toContain(`<html lang="${language}"`);
    expect(matrix.match(/<small>/g)?.length).toBeGreaterThanOrEqual(25);
    expect(matrix).toContain("/sections/risk/main/hazards");
    expect(attendance).toContain("/sections/governance/main/participation");
    expect(`${matrix}${attendance}`).not.toMatch(/workshop\.[a-z]/);
  });
});
