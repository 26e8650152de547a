import { beforeEach, describe, expect, test } from "vitest";
import { loader as rowsLoader } from "~/routes/plans.$planId.sections.$section.$instance.$page._index";
import { loader as results } from "~/routes/plans.$planId.results.inventories";
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

let services: Services;
let networkId: string;
let technician: Person;

beforeEach(async () => {
  services = aServices();
  networkId = (await aNetwork(services)).id;
  technician = await aTechnician(services, { networkId });
});

interface Town {
  planId: string;
  officer: Person;
}

async function aSampleTown(name: string, change: (plan: object) => object = (plan) => plan): Promise<Town> {
  const sample = SAMPLE_MUNICIPALITIES.find((one) => one.name === name)!;
  const { population } = sample;
  const { id: municipalityId } = await aMunicipality(services, { networkId, name, population });
  const officer = await anOfficer(services, { municipalityId });
  const json = change(structuredClone(sample.plan) as object);
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  return { planId: imported.planId, officer };
}

async function approve({ planId, officer }: Town): Promise<void> {
  const as = async (person: Person) => {
    const opened = await openPlan(services, person, planId, "read");
    if (!opened.ok) throw new Error(opened.reason);
    return opened.open;
  };
  const submitted = await submitStage(services, await as(officer), { stage: "inventory", note: "" });
  if (!submitted.ok) throw new Error(JSON.stringify(submitted));
  const submissionId = submitted.submissionId ?? "";
  const approved = await approveStage(services, await as(technician), {
    stage: "inventory",
    submissionId,
    reason: "",
  });
  if (!approved.ok) throw new Error(JSON.stringify(approved));
}

async function argsFor({ planId }: Town, person: Person, path: string, params: Record<string, string> = {}) {
  const cookie = await sessionCookie(services, person);
  return {
    request: aGet(services, `/plans/${planId}/${path}`, { Cookie: cookie, "Accept-Language": "es" }),
    params: { planId, ...params },
    context: aContext(services),
  };
}
async function pageOf(town: Town, person = town.officer) {
  return (await results(await argsFor(town, person, "results/inventories"))).view;
}

const PEERS = SAMPLE_MUNICIPALITIES.map(({ name }) => name).filter((name) => name !== SAMPLE_TOWN);

describe("similar towns", () => {
  test("are compared from the fifth approved inventory on, drafts and own ones not counted", async () => {
    const own = await aSampleTown(SAMPLE_TOWN);
    await approve(own);
    const peers: Town[] = [];
    for (const name of PEERS.slice(0, 5)) peers.push(await aSampleTown(name));
    for (const peer of peers.slice(0, 4)) await approve(peer);
    expect((await pageOf(own)).similarTowns?.html).toContain("Todavía no se puede comparar");

    await approve(peers[4]!);
    const html = (await pageOf(own)).similarTowns?.html ?? "";
    expect(html).toContain("Mediana");
    for (const name of PEERS) expect(html).not.toContain(name);

    const seenByNetwork = (await pageOf(own, technician)).similarTowns?.html;
    expect(seenByNetwork).toBe(html);
  });

  test("of another network are never counted", async () => {
    const own = await aSampleTown(SAMPLE_TOWN);
    const here = { networkId, technician };
    networkId = (await aNetwork(services)).id;
    technician = await aTechnician(services, { networkId });
    for (const name of PEERS) await approve(await aSampleTown(name));
    ({ networkId, technician } = here);
    expect((await pageOf(own)).similarTowns?.html).toContain("Todavía no se puede comparar");
  });
});

/** The second row of the first inventory made a copy of the first. */
function withRepeatedRow(plan: object): object {
  const { sections } = plan as {
    sections: { inventories: { instances: { rows: { rows: { values: object }[] } }[] } };
  };
  const rows = sections.inventories.instances[0]!.rows.rows;
  rows[1]!.values = { ...rows[0]!.values };
  return plan;
}

test("a finding stands beside its row: in the list of rows and on the page of results, with a way to it", async () => {
  const town = await aSampleTown(SAMPLE_TOWN, withRepeatedRow);
  const { findings, inventories } = await pageOf(town);
  const repeated = findings.find(({ message }) => message.includes("2020-F02"));
  expect(repeated?.links).toEqual([
    {
      text: "2020-F02",
      path: `/plans/${town.planId}/sections/inventories/inv-2020/rows/comercios#findings`,
    },
  ]);
  expect(inventories.map(({ name }) => name)).toEqual(["Inventario 2022", "Inventario 2020"]);

  const { view } = await rowsLoader(
    await argsFor(town, town.officer, "sections/inventories/inv-2020/rows", {
      section: "inventories",
      instance: "inv-2020",
      page: "rows",
    }),
  );
  const rows = view.kind === "rows" ? view.rows : [];
  expect(rows.map(({ marks }) => marks?.reference).slice(0, 2)).toEqual(["2020-F01", "2020-F02"]);
  expect(rows.slice(0, 2).map(({ marks }) => marks?.finding?.severity ?? null)).toEqual([null, "warning"]);
  expect(rows.every(({ marks }) => marks?.estimated || marks?.tonnes === "NO")).toBe(true);
});

test("a plan without inventories says so", async () => {
  const town = await aSampleTown(SAMPLE_TOWN, (plan) => ({ ...plan, sections: {} }));
  expect(await pageOf(town)).toMatchObject({ inventories: [], years: "", similarTowns: null, findings: [] });
});
