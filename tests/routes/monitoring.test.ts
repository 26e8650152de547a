import { beforeAll, describe, expect, test } from "vitest";
import { factorCatalogueOf, templateOf } from "templates/registry";
import nichelino from "templates/demo/nichelino.plan.json";
import rauch from "templates/demo/rauch.plan.json";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import { loader as approvedLoader } from "~/routes/plans.$planId.monitoring.approved";
import { loader as handoverLoader } from "~/routes/plans.$planId.monitoring.handover";
import { loader as pageLoader } from "~/routes/plans.$planId.monitoring._index";
import { loader as printLoader } from "~/routes/plans.$planId.monitoring.print";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { approveStage } from "~/server/review/decide-submission.server";
import { submitStage } from "~/server/review/submit-stage.server";
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
import { answer } from "tests/review-factories";

const NOW = new Date("2026-11-23T15:00:00Z");

/** Nichelino's plan was approved and goes on; Rauch's has no actions and was never approved. */
interface World {
  services: Services;
  officer: Person;
  cookie: string;
  followed: string;
  fresh: string;
}
let world: World;

beforeAll(async () => {
  let now = new Date("2026-09-01T12:00:00Z");
  const services = aServices({ now: () => now });
  const { id: networkId } = await aNetwork(services, { name: "Red de prueba" });
  const { id: municipalityId } = await aMunicipality(services, { networkId });
  const officer = await anOfficer(services, { municipalityId, name: "Nombre De Persona" });
  const technician = await aTechnician(services, { networkId });
  const imported = async (json: object) => {
    const result = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.planId;
  };
  const followed = await imported(nichelino);
  await approve(services, followed, officer, technician);
  now = NOW;
  await goOn(services, await opened(services, followed, officer));
  const fresh = await imported(rauch);
  world = { services, officer, cookie: await sessionCookie(services, officer), followed, fresh };
});

async function opened(services: Services, planId: string, person: Person): Promise<OpenPlan> {
  const result = await openPlan(services, person, planId, "read");
  if (!result.ok) throw new Error(result.reason);
  return result.open;
}

async function approve(services: Services, planId: string, officer: Person, technician: Person) {
  const submitted = await submitStage(services, await opened(services, planId, officer), {
    stage: "plan",
    note: "",
  });
  if (!submitted.ok || submitted.submissionId === null) throw new Error(JSON.stringify(submitted));
  const decision = { stage: "plan" as const, submissionId: submitted.submissionId, reason: "" };
  const approved = await approveStage(services, await opened(services, planId, technician), decision);
  if (!approved.ok) throw new Error(JSON.stringify(approved));
}

/** After the approval: one action done with its money, one measured, a report being prepared. */
async function goOn(services: Services, open: OpenPlan) {
  const action = (row: string) => ({
    section: "mitigation-actions",
    instance: "main",
    field: "actions",
    row,
  });
  const euros = (amount: number) => ({ amount, currency: "EUR", priceDate: "2024-12" });
  await answer(services, open, action("m1-1"), {
    status: "completed",
    responsible: "Secretaría de Obras Públicas",
    investment: euros(200_000),
    spentBySource: [
      { id: "s1", values: { source: "own-resources", spent: euros(100_000) } },
      { id: "s2", values: { source: "national-funds", spent: euros(50_000) } },
    ],
  });
  await answer(services, open, action("m1-2"), {
    status: "ongoing",
    milestones: [{ id: "m1", values: { milestone: "Licitación adjudicada", month: "2026-03" } }],
    readings: [
      { id: "r1", values: { year: 2023, value: 40 } },
      { id: "r2", values: { year: 2025, value: 30 } },
    ],
  });
  await answer(
    services,
    open,
    { section: "monitoring", instance: "main", field: "pastReports", row: "rep-1" },
    {
      title: "Informe 2025–2026",
      periodStart: "2025-01",
      periodEnd: "2026-12",
      obstacles: "Faltan dos técnicos en Obras.",
      nextSteps: "Llamar de nuevo a licitación.",
    },
  );
}

function argsFor(path: string, planId: string, language = "es") {
  const { services, cookie } = world;
  return {
    request: aGet(services, `/plans/${planId}/monitoring${path}`, {
      Cookie: cookie,
      "Accept-Language": language,
    }),
    params: { planId },
    context: aContext(services),
  };
}

function textOf(html: string): string {
  return html
    .replace(/<style.*?<\/style>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/[\s\u00a0]+/g, " ");
}

async function pageText(planId: string, language?: string) {
  const { view } = await pageLoader(argsFor("", planId, language));
  return { view, text: textOf(Object.values(view.parts).join(" ")) };
}

async function printed(path: string, planId: string): Promise<string> {
  const response = path.startsWith("/print")
    ? await printLoader(argsFor(path, planId))
    : await handoverLoader(argsFor(path, planId));
  return textOf(await response.text());
}

async function computed(planId: string) {
  const open = await opened(world.services, planId, world.officer);
  const document = await readPlanDocument(world.services, open.plan, open.scope);
  const template = templateOf("secap", "2026.1")!;
  return computeReport(computePlan(document, template, factorCatalogueOf(template)));
}

describe("the page of follow-up", () => {
  test("says what is late and why, with the rule and its months", async () => {
    const { text } = await pageText(world.followed);
    expect(text).toContain("nadie cambia hace 12 meses o más");
    // 33 mitigation actions were to start in 2022-01; one is completed, one under way.
    expect(text).toContain("Tenía que empezar en 01/2022 y no figura empezada. 31 acciones:");
    expect(text).toContain("De 46 acciones, terminadas: 1; en marcha: 14; con atraso o quietas: 31");
    expect(text).toContain("Licitación adjudicada");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("emissions beside the way, the indicator that goes the wrong way, the money: the figures of compute", async () => {
    const { text } = await pageText(world.followed);
    const { monitoring } = await computed(world.followed);
    const [base, latest] = monitoring.onPath[0]!.years;
    expect(base).toMatchObject({ year: 2000, difference: 0 });
    // Straight from 231,986 (2000) to 139,191.6 (2030): 167,029.92 in 2021, where 189,292.1 was measured.
    expect(latest!.path).toBeCloseTo(167_029.92, 1);
    expect(latest!.difference).toBeCloseTo(22_262.2, 0);
    expect(text).toContain("En 2021 se emitieron 189.292 t CO₂e: 22.262 t CO₂e más que los 167.030 t CO₂e");
    expect(monitoring.spending.share).toBeCloseTo(0.75, 12);
    expect(text).toContain("Se gastó el 75% de la inversión de 1 acción");
    expect(monitoring.spending.bySource["own-resources"]?.totals[0]?.value).toBe(100_000);
    expect(text).toMatch(/Lo gastado de cada fuente .*Recursos propios del municipio EUR 100\.000/);
    const solar = monitoring.indicators.find(({ action }) => action === "m1-2");
    expect(solar).toMatchObject({ latest: { year: 2025, value: 30 }, target: { value: 101.78 } });
    expect(text).toContain("Va para el lado contrario: de 40 kW (2023) a 30 kW (2025).");
  });

  test("a plan without actions, indicators or money says so instead of zeros", async () => {
    const { text, view } = await pageText(world.fresh);
    expect(text).toContain("Todavía no hay acciones cargadas.");
    expect(text).toContain("Todavía no hay indicadores del plan ni de sus acciones.");
    expect(text).toContain("Todavía no hay costos ni gastos cargados");
    expect(view.approvedOn).toBeNull();
  });

  test("speaks the language of the reader", async () => {
    expect((await pageText(world.followed, "en")).text).toContain("It was to start in 01/2022");
    expect((await pageText(world.followed, "pt")).text).toContain("Devia começar em 01/2022");
  });
});

describe("the monitoring report", () => {
  test("takes the last two years, and what the section tells of them", async () => {
    const text = await printed("/print", world.followed);
    expect(text).toContain("12/2024 a 11/2026");
    expect(text).toContain("Faltan dos técnicos en Obras.");
    expect(text).toContain("Llamar de nuevo a licitación.");
    expect(text).toContain("Ningún inventario es de un año del período");
    expect(text).toContain("El plan completo se aprobó el 1 de septiembre de 2026.");
  });

  test("leaves out the reports of other periods", async () => {
    const text = await printed("/print?from=2019-01&to=12/2021", world.followed);
    expect(text).toContain("01/2019 a 12/2021");
    expect(text).not.toContain("Llamar de nuevo a licitación.");
    expect(text).not.toContain("Ningún inventario es de un año del período");
  });

  test("prints a plan of which little is known, without a single invented figure", async () => {
    const text = await printed("/print", world.fresh);
    expect(text).toContain("Todavía no hay una versión aprobada del plan completo");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test.each([
    ["?from=ayer&to=2026-01", "from"],
    ["?from=2026-05&to=2026-01", "to"],
    ["?from=2026-05&to=13/2026", "to"],
  ])("goes back to its form with what was typed: %s", async (query, field) => {
    const response = await printLoader(argsFor(`/print${query}`, world.followed));
    expect(response.status).toBe(302);
    const back = new URL(response.headers.get("Location")!, "http://town.example");
    const { view } = await pageLoader(argsFor(back.search, world.followed));
    expect(view.errors.map((error) => error.field)).toEqual([field]);
    expect(view.period).toMatchObject(Object.fromEntries(new URLSearchParams(query)));
  });
});

describe("the handover sheet", () => {
  test("says where the plan stands, who does what and what comes first; no account's name", async () => {
    const text = await printed("/handover", world.followed);
    expect(text).toContain("Plan completo aprobado el 1 de septiembre de 2026");
    expect(text).toContain("Secretaría de Obras Públicas");
    expect(text).toContain("45 acciones no tienen área responsable.");
    expect(text).toContain("Pedí tu cuenta a Red de prueba");
    expect(text).toContain("las 31 acciones con atraso o quietas");
    expect(text).toContain("Planificá un inventario nuevo: el último es de 2021.");
    expect(text).not.toContain("Nombre De Persona");
    expect(text).not.toContain("@");
  });

  test("can be written in another language", async () => {
    expect(await printed("/handover?language=en", world.followed)).toContain("Where the plan stands");
  });
});

describe("what was approved beside what stands today", () => {
  test("totals, targets and actions, with what changed", async () => {
    const { view } = await approvedLoader(argsFor("/approved", world.followed));
    const { parts, changesPath } = view.approved!;
    expect(textOf(parts.actions)).toContain("agregadas: 0. Quitadas: 0. Cambiadas: 2. Iguales: 44.");
    expect(textOf(parts.actions)).toContain("Sin empezar Terminada");
    expect(textOf(parts.totals)).toMatch(/Inversión sin datos EUR 200\.000/);
    expect(textOf(parts.targets)).toContain("139.192 t CO₂e (-40%) en 2030");
    expect(changesPath).toContain("to=draft");
  });

  test("without an approved version there is nothing to compare", async () => {
    const { view } = await approvedLoader(argsFor("/approved", world.fresh));
    expect(view.approved).toBeNull();
  });
});
