import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { loader as page } from "~/routes/plans.$planId.exports._index";
import { loader as download } from "~/routes/plans.$planId.exports.$file";
import { importPlan } from "~/server/plan-file/import-plan.server";
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
import { readXlsx } from "tests/fixtures/read-xlsx";

let services: Services;
let cookie: string;
let newPlan: (demo: string) => Promise<string>;

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, {
    networkId: network.id,
    name: "Villa Ñandú",
  });
  const officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  newPlan = async (demo) => {
    const json: unknown = JSON.parse(readFileSync(`templates/demo/${demo}.plan.json`, "utf8"));
    const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
    if (!imported.ok) throw new Error(JSON.stringify(imported));
    return imported.planId;
  };
});

const argsFor = (planId: string, file: string, query = "") => ({
  request: aGet(services, `/plans/${planId}/exports/${file}${query}`, {
    Cookie: cookie,
    "Accept-Language": "es",
  }),
  params: { planId, file },
  context: aContext(services),
});
const get = async (planId: string, file: string, query = "") => {
  const answer: unknown = await download(argsFor(planId, file, query)).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw answer;
  return answer;
};

test("the page offers what the plan's frameworks ask, and its inventories", async () => {
  const files = async (demo: string) =>
    (await page(argsFor(await newPlan(demo), ""))).downloads.map(({ file }) => file);
  const every = ["inventory.csv", "actions.xlsx", "facilities.xlsx", "actions.csv", "risk.xlsx", "risk.csv"];
  expect(await files("nichelino")).toEqual(["ecrf.xlsx", "covenant.xlsx", ...every]);
  expect(await files("rauch")).toEqual(["ecrf.xlsx", ...every]);
});

test("workbooks are downloaded whole, named after the municipality", async () => {
  const planId = await newPlan("nichelino");
  const { inventories } = await page(argsFor(planId, ""));
  expect(inventories.length).toBeGreaterThan(1);
  const answer = await get(planId, "ecrf.xlsx");
  expect(answer.headers.get("Content-Type")).toContain("spreadsheetml");
  expect(answer.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="Villa-Nandu-[\d-]+-ecrf\.xlsx"/,
  );
  const [, , rows] = readXlsx(Buffer.from(await answer.arrayBuffer()));
  const one = await get(planId, "ecrf.xlsx", `?inventory=${inventories[0]!.id}`);
  const [, , fewer] = readXlsx(Buffer.from(await one.arrayBuffer()));
  expect(fewer!.rows.length).toBeLessThan(rows!.rows.length);
  const covenant = readXlsx(Buffer.from(await (await get(planId, "covenant.xlsx")).arrayBuffer()));
  expect(covenant).toHaveLength(6);
});

test("CSV files begin with the mark by which Excel knows their alphabet", async () => {
  const planId = await newPlan("nichelino");
  for (const file of ["inventory.csv", "actions.csv"]) {
    const bytes = Buffer.from(await (await get(planId, file)).arrayBuffer());
    expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
  }
});

test("what the plan does not have is not found", async () => {
  const planId = await newPlan("rauch");
  expect((await get(planId, "covenant.xlsx")).status).toBe(404);
  expect((await get(planId, "other.xlsx")).status).toBe(404);
  expect((await get(planId, "toString")).status).toBe(404);
  expect((await get(planId, "ecrf.xlsx", "?inventory=no-such")).status).toBe(404);
});
