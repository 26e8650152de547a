import { afterAll, beforeAll, expect, test } from "vitest";
import { findPlaces, findUserByEmail } from "db/repositories/accounts.server";
import { plansOfNetwork, scopeOf, type PlanRecord } from "db/repositories/plans.server";
import { networkPeerStatistics } from "db/repositories/peers.server";
import { readStages, readThreads } from "db/repositories/review.server";
import { populationBand } from "~/domain/inventory/peer-comparison";
import { factorCatalogueOf } from "templates/registry";
import { readFacts } from "db/repositories/facts.server";
import { networkFacilityStatistics } from "db/repositories/peers.server";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { printPlan } from "~/server/print-plan.server";
import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { SAMPLE_TOWN } from "~/server/seed/sample-towns";
import type { Services } from "~/server/services.server";
import { DEMO_ACCOUNTS } from "~/server/seed/demo-accounts";
import { seedDemo } from "~/server/seed/seed-demo.server";
import { createFormat } from "~/i18n/format";
import { aServices } from "../factories";

/** Filled once: filling it is what these tests cost. */
let services: Services;
beforeAll(async () => {
  services = aServices();
  await seedDemo(services);
}, 60_000);
afterAll(() => services.db.$client.close());

async function demoPlans(services: Services): Promise<Map<string, PlanRecord>> {
  const technician = DEMO_ACCOUNTS.find(({ role }) => role === "technician");
  const user = await findUserByEmail(services.db, technician?.email ?? "");
  const { networks } = await findPlaces(services.db, user?.id ?? "");
  const plans = await plansOfNetwork(services.db, networks[0]?.networkId ?? "");
  return new Map(plans.map((plan) => [plan.municipalityName, plan]));
}

async function statesOf(services: Services, plan: PlanRecord | undefined) {
  if (!plan) throw new Error("no such plan");
  const stages = await readStages(services.db, scopeOf(plan));
  return Object.fromEntries([...stages].map(([stage, { state }]) => [stage, state]));
}

test("the sample towns are compared once their inventories are approved", async () => {
  const plans = await demoPlans(services);
  const town = plans.get(SAMPLE_TOWN)!;
  const asked = {
    municipalityId: town.municipalityId,
    country: "AR",
    band: populationBand(18_400),
    gases: "co2e",
  } as const;
  const statistics = await networkPeerStatistics(services.db, town.networkId, asked);
  expect(statistics).toMatchObject({ ok: true, towns: 5 });
  const facilities = await networkFacilityStatistics(services.db, town.networkId, asked);
  expect(facilities).toMatchObject({ ok: true, towns: 5 });
  expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
});

test("the demo has three municipalities with reviews at different points, and is filled only once", async () => {
  const plans = await demoPlans(services);

  const own = [...plans.keys()].filter((name) => !name.endsWith("de Muestra"));
  expect(own.sort()).toEqual(["Godoy Cruz", "Nichelino", "Rauch"]);
  expect(plans.get("Rauch")?.essentialOnly).toBe(true);
  expect(await statesOf(services, plans.get("Rauch"))).toEqual({ commitment: "submitted" });
  expect(await statesOf(services, plans.get("Godoy Cruz"))).toEqual({ inventory: "returned" });
  const approved = Object.values(await statesOf(services, plans.get("Nichelino")));
  expect(approved).toHaveLength(7);
  expect(new Set(approved)).toEqual(new Set(["approved"]));

  const godoyCruz = plans.get("Godoy Cruz");
  const threads = godoyCruz ? await readThreads(services.db, scopeOf(godoyCruz)) : [];
  expect(threads.map(({ state }) => state)).toEqual(["open"]);

  await seedDemo(services);
  expect((await demoPlans(services)).size).toBe(plans.size);
});

/** The sample town's plan as its officer opens it. */
async function sampleTown(): Promise<OpenPlan> {
  const user = await findUserByEmail(services.db, "muestra@demo.example");
  const plan = (await demoPlans(services)).get(SAMPLE_TOWN);
  if (!user || !plan) throw new Error("no sample town");
  const actor = { userId: user.id, name: user.name, email: user.email, locale: null };
  const opened = await openPlan(
    services,
    { ...actor, ...(await findPlaces(services.db, user.id)) },
    plan.id,
    "edit",
  );
  if (!opened.ok) throw new Error(opened.reason);
  return opened.open;
}

test("the sample town goes from its registers to progress with the same figures everywhere", async () => {
  const open = await sampleTown();
  const document = await readPlanDocument(services, open.plan, open.scope);
  const results = computePlan(document, open.template, factorCatalogueOf(open.template));

  // Registers → inventory: brought, and they say the same.
  const lines = results.facilities.registers.flatMap((register) => register.lines);
  expect(lines.map(({ difference }) => difference)).toEqual(lines.map(() => 0));
  expect(lines.every(({ rows }) => rows.every(({ register }) => register !== null))).toBe(true);

  // One target: 10 % below the base inventory.
  const [target] = results.targets;
  const base = results.inventories[0]?.totalTco2e.value ?? Number.NaN;
  expect(target?.result.targetTco2e.value).toBeCloseTo(0.9 * base, 6);

  // Measures, by hand: lamps · (W + ballast − W of the LED) · 11.5 h · 365 nights.
  const rows = new Map(results.actions.rows.map((row) => [row.id, row]));
  const watts = 520 * (278 - 120) + 980 * (168 - 65) + 560 * (139 - 50);
  const savedMwh = (watts * 11.5 * 365) / 1e6;
  expect(rows.get("led")?.energySavedMwh).toBeCloseTo(savedMwh, 0);
  expect([...rows.keys()].sort()).toEqual([
    "arboles",
    "compost",
    "edificios",
    "led",
    "solar",
    "termotanques",
  ]);
  expect([...rows.values()].every(({ tco2eReduced }) => (tco2eReduced ?? 0) > 0)).toBe(true);
  const payback = (2060 * 215_000) / (savedMwh * 1000 * 150);

  // Facts hold what is computed; print says it.
  const facts = (await readFacts(services.db, open.scope)).actions;
  const sorted = (tonnes: (number | null)[]) => tonnes.map((one) => Math.round((one ?? 0) * 1000)).sort();
  const ofSection = facts.filter(({ section }) => section === "mitigation-actions");
  expect(sorted(ofSection.map(({ tco2eReduced }) => tco2eReduced))).toEqual(
    sorted([...rows.values()].map(({ tco2eReduced }) => tco2eReduced)),
  );
  const html = String(await printPlan(services, open, { submissionId: null, nonce: "n" }));
  const { number } = createFormat("es");
  const said = [
    ...[...rows.values()].map(({ tco2eReduced }) => `>${number(tco2eReduced, 0)}<`),
    number(target?.result.targetTco2e.value ?? null, 0),
    `${number(payback, 1)} años`,
    "Datos inventados de muestra",
  ];
  expect(said.filter((words) => !html.includes(words))).toEqual([]);

  // Money, risk, progress, energy access.
  expect(results.finance.cost.totals).toMatchObject([{ value: 1_345_500_000, known: 8 }]);
  expect(results.finance.unfunded.totals).toMatchObject([{ value: 718_900_000 }]);
  expect(results.risk.hazards.map(({ row, level }) => [row, level.level])).toEqual([
    ["calor", "high"],
    ["sequia", "high"],
  ]);
  expect(results.risk.gaps).toEqual({ hazards: [], sectors: [], groups: [] });
  expect(results.monitoring.indicators.find(({ name }) => name === "Árboles plantados")).toMatchObject({
    latest: { year: 2026, value: 280 },
  });
  expect(results.energyAccess.goals).toMatchObject([{ row: "solares-2030", actions: ["termotanques"] }]);

  const findings = checkPlanDocument(document, open.template, results, { year: 2026 });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  // Intended: the plan says of itself that its actions are not enough.
  expect(findings.map(({ rule }) => rule)).toContain("actions-below-cut");
});
