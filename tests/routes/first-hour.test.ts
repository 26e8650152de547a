/** The first hour through its routes, as a browser without JavaScript posts it. */
import { beforeEach, expect, test } from "vitest";
import { readEntries } from "db/repositories/entries.server";
import { firstHourPath } from "~/domain/plan/plan-paths";
import { action, loader } from "~/routes/plans.$planId.first-hour._index";
import { loader as print } from "~/routes/plans.$planId.first-hour.print";
import { loader as home } from "~/routes/plans.$planId._index";
import { action as answer } from "~/routes/plans.$planId.sections.$section.$instance.$page._index";
import { loader as section } from "~/routes/plans.$planId.sections.$section._index";
import { createPlan } from "~/server/create-plan.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  sessionCookie,
} from "tests/factories";

let services: Services;
let town: Town;
let neighbour: Town;

interface Town {
  open: OpenPlan;
  cookie: string;
}

async function aTown(networkId: string): Promise<Town> {
  const { id: municipalityId } = await aMunicipality(services, { networkId, province: "Santa Fe" });
  const officer = await anOfficer(services, { municipalityId });
  const created = await createPlan(services, officer, {
    municipalityId,
    title: "Plan de prueba",
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    essentialOnly: true,
  });
  if (!created.ok) throw new Error(created.reason);
  const opened = await openPlan(services, officer, created.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  return { open: opened.open, cookie: await sessionCookie(services, officer) };
}

beforeEach(async () => {
  services = aServices();
  const { id: networkId } = await aNetwork(services);
  town = await aTown(networkId);
  neighbour = await aTown(networkId);
});

function argsOf(request: Request, params: Record<string, string> = {}) {
  return { request, params: { planId: town.open.plan.id, ...params }, context: aContext(services) };
}

const get = (by: Town = town) => {
  const headers = { Cookie: by.cookie, "Accept-Language": "es" };
  return argsOf(aGet(services, firstHourPath(town.open.plan.id), headers));
};

function post(fields: [string, string][], params: Record<string, string> = {}, by: Town = town) {
  const body = new URLSearchParams([["_locale", "es"], ...fields]);
  const request = new Request(`${services.settings.origin}/any`, {
    method: "POST",
    body,
    headers: { Cookie: by.cookie },
  });
  return argsOf(request, params);
}

/** A page of questions with its button. */
async function say(page: string, answers: Record<string, string>): Promise<string | null> {
  const fields: [string, string][] = Object.entries(answers);
  const names = [...new Set(Object.keys(answers).map((name) => name.split(".")[0] ?? ""))];
  const asked = names.map((name): [string, string] => ["_fields", name]);
  const params = { section: "first-hour", instance: "main", page };
  const revision = String((await stored("first-hour"))[0]?.revision ?? 0);
  const rest: [string, string][] = [
    ["_revision", revision],
    ["_intent", "continue"],
  ];
  const response = await answer(post([...asked, ...fields, ...rest], params));
  return response.headers.get("Location");
}

const thrown = async (promise: Promise<unknown>) => {
  const result: unknown = await promise.catch((error: unknown) => error);
  return result instanceof Response ? result.status : result;
};
const stored = (name: string) => readEntries(services.db, town.open.scope, name);

test("questions lead to the draft, the press to the inventory, and the home shows what is left", async () => {
  const path = firstHourPath(town.open.plan.id);
  expect((await home(get())).firstHour).toMatchObject({ fresh: true, started: false });
  expect(await say("energy", { population: "2.000", year: "2021", gasNetwork: "no" })).toContain(
    "/waste-and-hazards",
  );
  expect(
    await say("waste-and-hazards", { waste: "landfill-outside", sewage: "cesspits", cattle: "no" }),
  ).toBe(path);
  const { view } = await loader(get());
  expect(view).toMatchObject({ stage: "proposed", year: 2021, needs: [], canEdit: true });
  expect(view.sources.length).toBeGreaterThan(6);

  const response = await action(
    post([
      ["inventory", "on"],
      ["population", "on"],
      ["hazard", "heat-wave"],
    ]),
  );
  expect(response.headers.get("Location")).toBe(`${path}?done=stored`);
  expect((await stored("inventories")).length).toBe(view.sources.length + 1);
  expect(await stored("risk")).toHaveLength(1);
  const again = await action(post([["inventory", "on"]]));
  expect(again.headers.get("Location")).toBe(`${path}?done=nothingNew`);
  expect((await home(get())).firstHour).toMatchObject({ fresh: false });
});

test("an unreadable population is kept and explained, and the draft asks for it instead of showing zeros", async () => {
  expect(await say("energy", { population: "dos mil", year: "2021" })).toContain("explain=1");
  const { view } = await loader(get());
  expect(view.needs.map(({ id }) => id)).toEqual(["population"]);
  expect(view).toMatchObject({ totals: "", sources: [], stage: "incomplete" });
  const response = await action(post([["inventory", "on"]]));
  expect(response.headers.get("Location")).toContain("done=incomplete");
  expect(await stored("inventories")).toEqual([]);
});

test("its address among the sections leads to the questions, and to the draft once they are answered", async () => {
  const at = (by = town) =>
    section({ ...get(by), params: { planId: town.open.plan.id, section: "first-hour" } });
  const location = async () => {
    const response: unknown = await at().catch((error: unknown) => error);
    return response instanceof Response ? response.headers.get("Location") : null;
  };
  expect(await location()).toContain("/sections/first-hour/main/energy");
  await say("energy", { population: "2000" });
  expect(await location()).toBe(firstHourPath(town.open.plan.id));
});

test("the print is marked as estimated throughout and needs no script", async () => {
  await say("energy", { population: "2000", year: "2021", gasNetwork: "yes" });
  const html = await (await print(get())).text();
  expect(html).toContain("Borrador provisional · estimado");
  expect(html).toContain("ESTIMADO");
  expect(html).toContain("INDEC, Censo 2022");
  expect(html).not.toContain("<script");
  expect(html).not.toMatch(/undefined|NaN|firstHour\.|\{\w+\}/);
});

test("officers of another municipality find neither page, print nor press", async () => {
  expect(await thrown(loader(get(neighbour)))).toBe(404);
  expect(await thrown(print(get(neighbour)))).toBe(404);
  expect(await thrown(action(post([["inventory", "on"]], {}, neighbour)))).toBe(404);
  expect(await stored("inventories")).toEqual([]);
});

test("what is not offered is not stored", async () => {
  await say("energy", { population: "2000", year: "2021" });
  await action(
    post([
      ["hazard", "volcanic-ash"],
      ["measure", "../x"],
      ["hazard", ""],
    ]),
  );
  expect([...(await stored("risk")), ...(await stored("mitigation-actions"))]).toEqual([]);
});
