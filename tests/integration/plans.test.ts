import { expect, test } from "vitest";
import { readEntry } from "db/repositories/entries.server";
import { readFacts } from "db/repositories/facts.server";
import { action as start, loader as list } from "~/routes/plans._index";
import { action as configure, loader as settings } from "~/routes/plans.$planId.settings";
import { defaultFrameworks } from "~/domain/plan/new-plan";
import { homePath, siteNav } from "~/server/home.server";
import { openPlanOrThrow } from "~/server/open-plan.server";
import { rebuildFacts } from "~/server/rebuild-facts.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aPost,
  aServices,
  aTechnician,
  sessionCookie,
  type Person,
} from "tests/factories";
import type { Municipality } from "db/repositories/places.server";

async function aTown(services = aServices(), given: Partial<Municipality> = {}) {
  const { id: networkId } = await aNetwork(services);
  const municipality = await aMunicipality(services, { networkId, ...given });
  const officer = await anOfficer(services, { municipalityId: municipality.id });
  return { services, networkId, municipality, officer };
}

const TYPED = { title: "Plan de prueba", locale: "es", frameworks: "gcom-americas" };

async function args(services: Services, person: Person, path: string, fields?: Record<string, string>) {
  const headers = { Cookie: await sessionCookie(services, person) };
  const request = fields ? aPost(services, path, fields, headers) : aGet(services, path, headers);
  return { request, context: aContext(services), params: {} };
}

async function started(services: Services, officer: Person, municipalityId: string, fields = TYPED) {
  const asked = start(await args(services, officer, `/plans?start=${municipalityId}`, fields));
  const answer = await asked.catch((thrown: unknown) => thrown as Response);
  if (!(answer instanceof Response)) throw new Error("the plan was not started");
  return { status: answer.status, planId: answer.headers.get("Location")?.split("/").at(-1) ?? "" };
}

const statusOf = (work: Promise<unknown>) =>
  work.then(
    () => "no refusal",
    (answer: unknown) => (answer instanceof Response ? answer.status : answer),
  );

test("the start of a plan suggests its title, its frameworks and the short path of a small town", async () => {
  const { services, municipality, officer } = await aTown(aServices(), {
    name: "Villa Ejemplo",
    population: 4_200,
  });
  const answer = await list(await args(services, officer, `/plans?start=${municipality.id}`));
  expect(answer.start).toMatchObject({
    small: true,
    values: {
      title: "Plan Local de Acción Climática de Villa Ejemplo",
      frameworks: ["gcom-americas", "network"],
      essentialOnly: true,
    },
  });
  expect(defaultFrameworks("IT")).toContain("eu-covenant");
  expect(defaultFrameworks("AR")).not.toContain("eu-covenant");
});

test("an officer starts a plan in which what the network knows is already answered", async () => {
  const { services, municipality, officer } = await aTown(aServices(), {
    name: "Rafaela",
    placeCode: "820042",
  });
  const { planId } = await started(services, officer, municipality.id);
  const { scope, plan } = await openPlanOrThrow(services, officer, planId, "edit");
  expect(plan).toMatchObject({ title: "Plan de prueba", frameworks: ["gcom-americas"], locale: "es" });
  const profile = await readEntry(services.db, scope, { section: "profile", instance: "main" });
  expect(profile?.values).toEqual({
    municipality: { code: "820042", name: "Rafaela" },
    province: "Santa Fe",
    country: "ar",
  });
  expect((await readFacts(services.db, scope)).completeness).toMatchObject([
    { section: "profile", answered: 3 },
  ]);
  expect((await list(await args(services, officer, "/plans"))).list.plans).toMatchObject([{ id: planId }]);
});

test("a plan needs a title and a framework; what was typed comes back", async () => {
  const { services, municipality, officer } = await aTown();
  const path = `/plans?start=${municipality.id}`;
  const answer = await start(
    await args(services, officer, path, { title: " ", locale: "es", essentialOnly: "on" }),
  );
  expect(answer.data).toMatchObject({
    errors: [{ field: "title" }, { field: "frameworks" }],
    values: { essentialOnly: true },
  });
});

test("nobody but an officer of the municipality starts its plan", async () => {
  const { services, networkId, municipality } = await aTown();
  const technician = await aTechnician(services, { networkId, role: "administrator" });
  const stranger = await aTown(services);
  expect((await started(services, technician, municipality.id)).status).toBe(404);
  expect((await started(services, stranger.officer, municipality.id)).status).toBe(404);
  expect(await statusOf(list(await args(services, technician, `/plans?start=${municipality.id}`)))).toBe(404);
});

test("technicians see the plans of their network and no other", async () => {
  const { services, networkId, municipality, officer } = await aTown();
  const { planId } = await started(services, officer, municipality.id);
  const elsewhere = await aTown(services);
  await started(services, elsewhere.officer, elsewhere.municipality.id);
  const technician = await aTechnician(services, { networkId });
  const { list: seen } = await list(await args(services, technician, "/plans"));
  expect(seen).toMatchObject({
    plans: [],
    municipalities: [],
    networks: [{ id: networkId, plans: [{ id: planId }] }],
  });
});

test("frameworks that are unticked hide their questions, keep the answers, and the facts follow", async () => {
  const { services, municipality, officer } = await aTown();
  const { planId } = await started(services, officer, municipality.id);
  const { scope } = await openPlanOrThrow(services, officer, planId, "read");
  const before = await readFacts(services.db, scope);

  const fields = { title: "Otro título", locale: "pt", frameworks: "network", technicianMayEdit: "on" };
  const posted = await args(services, officer, `/plans/${planId}/settings`, fields);
  await configure({ ...posted, params: { planId } }).catch(() => undefined);
  const open = await openPlanOrThrow(services, officer, planId, "read");
  expect(open.plan).toMatchObject({
    title: "Otro título",
    locale: "pt",
    frameworks: ["network"],
    technicianMayEdit: true,
  });
  const profile = await readEntry(services.db, scope, { section: "profile", instance: "main" });
  expect(profile?.revision).toBe(1);

  const after = await readFacts(services.db, scope);
  await rebuildFacts(services, open);
  expect(await readFacts(services.db, scope)).toEqual(after);
  expect(after.completeness).toHaveLength(before.completeness.length);
  const audit = services.db.$client.prepare("select action, detail from audit order by id").all() as {
    detail: string;
  }[];
  expect(audit.map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }))).toMatchObject([
    { action: "plan.created", detail: null },
    {
      action: "plan.configured",
      detail: { title: "Otro título", locale: "pt", frameworks: "network", technicianMayEdit: true },
    },
  ]);
});

test("only officers change a plan's settings", async () => {
  const { services, networkId, municipality, officer } = await aTown();
  const { planId } = await started(services, officer, municipality.id);
  const technician = await aTechnician(services, { networkId, role: "administrator" });
  const stranger = await aTown(services);
  const open = async (person: Person) => ({
    ...(await args(services, person, `/plans/${planId}/settings`)),
    params: { planId },
  });
  expect(await statusOf(settings(await open(technician)))).toBe(403);
  expect(await statusOf(settings(await open(stranger.officer)))).toBe(404);
  expect(await settings(await open(officer))).toMatchObject({ values: { title: "Plan de prueba" } });
});

test("everybody lands where their work is, with links to what their roles open", async () => {
  const { services, networkId, municipality, officer } = await aTown();
  const technician = await aTechnician(services, { networkId });
  const administrator = await aTechnician(services, { networkId, role: "administrator" });
  const nobody = { ...technician, networks: [] };
  expect(await homePath(services, officer)).toBe("/plans");
  const { planId } = await started(services, officer, municipality.id);
  expect(await homePath(services, officer)).toBe(`/plans/${planId}`);
  expect(await homePath(services, technician)).toBe("/network");
  expect(await homePath(services, nobody)).toBeNull();
  const hrefs = (person: Person) => siteNav(person).map(({ href }) => href);
  expect([officer, technician, administrator, nobody].map(hrefs)).toEqual([
    ["/plans"],
    ["/plans", "/network"],
    ["/plans", "/network", "/admin"],
    [],
  ]);
});
