import { expect, test } from "vitest";
import { findPlaces, findUserByEmail } from "db/repositories/accounts.server";
import { plansOfNetwork, scopeOf, type PlanRecord } from "db/repositories/plans.server";
import { networkPeerStatistics } from "db/repositories/peers.server";
import { readStages, readThreads } from "db/repositories/review.server";
import { populationBand } from "~/domain/inventory/peer-comparison";
import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { SAMPLE_TOWN } from "~/server/seed/sample-towns";
import type { Services } from "~/server/services.server";
import { DEMO_ACCOUNTS } from "~/server/seed/demo-accounts";
import { seedDemo } from "~/server/seed/seed-demo.server";
import { aServices } from "../factories";

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
  const services = aServices();
  await seedDemo(services);
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
  expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
});

test("the demo has three municipalities with reviews at different points, and is filled only once", async () => {
  const services = aServices();
  await seedDemo(services);
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
