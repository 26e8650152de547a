/** A network's recommended factors, from the preview to the drafts, the approved plans and the plan files. */
import { beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "db/repositories/audit.server";
import { readFacts } from "db/repositories/facts.server";
import { readSubmission, writeStage } from "db/repositories/review.server";
import { networkFactors } from "db/repositories/recommended-factors.server";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import type { Actor } from "~/domain/access/actor";
import { computePlan } from "~/domain/plan/compute-plan";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { openNetwork, type OpenedNetwork } from "~/server/admin/open-network.server";
import { confirmChange, previewChange } from "~/server/factors/change-factor.server";
import type { FactorChange, GivenFactor } from "~/server/factors/preview-factor-change.server";
import { followNetworkFactors } from "~/server/factors/stated-factors.server";
import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { exportPlan } from "~/server/plan-file/export-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { printPlan } from "~/server/print-plan.server";
import { networkQueue } from "~/server/review/network-queue.server";
import { stageOverview } from "~/server/review/stage-overview.server";
import { submissionDiff } from "~/server/review/submission-diff.server";
import { takeSnapshot } from "~/server/review/take-snapshot.server";
import type { Services } from "~/server/services.server";
import { aMunicipality, aNetwork, anOfficer, aTechnician } from "tests/factories";
import { aMovingClock } from "tests/review-factories";

let services: Services;
let network: OpenedNetwork;
let technician: Actor;

beforeEach(async () => {
  ({ services } = aMovingClock());
  const { id } = await aNetwork(services, { name: "Red de prueba" });
  technician = await aTechnician(services, { networkId: id });
  network = await governed(technician, id);
});

async function governed(actor: Actor, networkId: string): Promise<OpenedNetwork> {
  const result = await openNetwork(services, actor, networkId, "recommend-factors");
  if (!result.ok) throw new Error(result.reason);
  return result.network;
}

/** A plan with one inventory of 1000 MWh of electricity in each year, and petrol that no grid factor touches. */
async function aPlanOf(
  networkId: string,
  given: {
    years: number[];
    name?: string;
    placeCode?: string | null;
    ownFactor?: number;
    factors?: unknown[];
  },
): Promise<OpenPlan> {
  const { name = "Colonia Prueba", placeCode = "060007" } = given;
  const municipality = await aMunicipality(services, { networkId, name, placeCode });
  const officer = await anOfficer(services, { municipalityId: municipality.id });
  const json = {
    ...aFile(given.years, given.ownFactor),
    ...(given.factors ? { factors: given.factors } : {}),
  };
  const imported = await importPlan(services, { municipalityId: municipality.id, json, importedBy: null });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const opened = await openPlan(services, officer, imported.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  return opened.open;
}

function aFile(years: number[], ownFactor?: number) {
  const own =
    ownFactor === undefined
      ? {}
      : { gridFactor: ownFactor, gridFactorSource: "Cooperativa", gridFactorYear: years[0] };
  return {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Otra", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas"],
    locale: "es",
    sections: {
      inventories: {
        instances: years.map((year) => ({
          id: `i${year}`,
          values: { year, kind: "BEI", gases: "co2e", gwpSet: "AR5", population: 1000, ...own },
          rows: { rows: [row("light", "electricity"), row("homes", "electricity"), row("cars", "gasoline")] },
        })),
      },
    },
  };
}

function row(id: string, carrier: string) {
  const amount = { amount: 500, unit: "mwh" };
  return {
    id,
    kind: "energy",
    values: { label: id, covenantSector: "residential-buildings", carrier, amount },
  };
}

function aFactor(given: Partial<GivenFactor> = {}): FactorChange {
  return {
    kind: "set",
    factor: {
      purpose: "inventory",
      carrier: "electricity",
      place: "AR",
      year: 2024,
      value: 0.5,
      unit: "t/MWh",
      gases: "co2e",
      source: "Informe de la red",
      ...given,
    },
  };
}

const withdrawal = (key: Partial<GivenFactor> = {}): FactorChange => ({
  kind: "withdraw",
  key: { purpose: "inventory", carrier: "electricity", place: "AR", year: 2024, ...key },
});

async function change(wanted: FactorChange, by = network): Promise<void> {
  const { digest } = await previewChange(services, by, wanted);
  expect(await confirmChange(services, by, wanted, digest)).toEqual({ ok: true, changed: true });
}

async function resultsOf({ plan, scope }: OpenPlan) {
  const document = await readPlanDocument(services, plan, scope);
  return computePlan(document, currentTemplate, factorCatalogueOf(currentTemplate));
}

const totalsOf = async (open: OpenPlan) =>
  Object.fromEntries(
    (await resultsOf(open)).inventories.map(({ year, totalTco2e }) => [year, totalTco2e.value]),
  );

const electricityOf = async (open: OpenPlan, year: number) => {
  const { inventories } = await resultsOf(open);
  return inventories.find((inventory) => inventory.year === year)?.byCarrier["electricity"]?.value;
};

async function factTotal(open: OpenPlan, year: number): Promise<number> {
  const { emissions } = await readFacts(services.db, open.scope);
  return emissions.filter((fact) => fact.year === year).reduce((sum, { tco2e }) => sum + (tco2e ?? 0), 0);
}

describe("a recommended factor", () => {
  test("is used where its year and place are, in drafts and in facts", async () => {
    const open = await aPlanOf(network.networkId, { years: [2022, 2024] });
    expect(await electricityOf(open, 2022)).toBeCloseTo(1000 * 0.2731, 6);
    expect(await electricityOf(open, 2024)).toBeCloseTo(1000 * 0.2305, 6);
    await change(aFactor());
    expect(await electricityOf(open, 2022)).toBeCloseTo(1000 * 0.2731, 6);
    expect(await electricityOf(open, 2024)).toBe(500);
    expect(await factTotal(open, 2024)).toBeCloseTo((await totalsOf(open))[2024] ?? NaN, 9);
    expect(await rebuildAllFacts(services)).toMatchObject({ plans: 1, differences: 0 });
  });

  test("of a province holds there and goes before the country's", async () => {
    const buenosAires = await aPlanOf(network.networkId, { years: [2024], placeCode: "060007" });
    const mendoza = await aPlanOf(network.networkId, { years: [2024], placeCode: "500007" });
    await change(aFactor({ value: 0.4 }));
    await change(aFactor({ value: 0.6, place: "AR-50" }));
    expect(await electricityOf(buenosAires, 2024)).toBe(400);
    expect(await electricityOf(mendoza, 2024)).toBe(600);
    expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
  });

  test("never goes before a municipality's own", async () => {
    const open = await aPlanOf(network.networkId, { years: [2024], ownFactor: 0.1 });
    const preview = await previewChange(services, network, aFactor());
    expect(preview).toMatchObject({ plans: [], unchanged: 1 });
    await change(aFactor());
    expect(await electricityOf(open, 2024)).toBe(100);
  });

  test("holds in its own network only", async () => {
    const other = await aNetwork(services);
    const elsewhere = await aPlanOf(other.id, { years: [2024] });
    await change(aFactor());
    expect(await electricityOf(elsewhere, 2024)).toBeCloseTo(230.5, 6);
    const stranger = await aTechnician(services, { networkId: other.id });
    expect(await openNetwork(services, stranger, network.networkId, "recommend-factors")).toEqual({
      ok: false,
      reason: "not-found",
    });
    await change(aFactor({ value: 0.9 }), await governed(stranger, other.id));
    expect((await networkFactors(services.db, network.networkId)).map(({ value }) => value)).toEqual([0.5]);
  });

  test("as a margin of the grid changes no inventory", async () => {
    const open = await aPlanOf(network.networkId, { years: [2024] });
    const margin = aFactor({ purpose: "combined-margin" });
    expect(await previewChange(services, network, margin)).toMatchObject({ plans: [] });
    await change(margin);
    expect(await electricityOf(open, 2024)).toBeCloseTo(230.5, 6);
  });

  test("says who recommends it, and of which year it is where it is borrowed", async () => {
    const open = await aPlanOf(network.networkId, { years: [2025, 2024] });
    await change(aFactor());
    const { inventories } = await resultsOf(open);
    const assumptions = (year: number) =>
      inventories.find((inventory) => inventory.year === year)?.rows[0]?.explanation.assumptions ?? [];
    const recommended = { key: "assumption.factorRecommended", params: { network: "Red de prueba" } };
    expect(assumptions(2024)).toContainEqual(recommended);
    expect(assumptions(2025)).toContainEqual(recommended);
    expect(assumptions(2025)).toContainEqual({
      key: "assumption.factorBorrowed",
      params: { year: 2024, usedFor: 2025 },
    });
    const borrowed = inventories.find(({ year }) => year === 2025);
    expect(borrowed?.borrowedFactors).toEqual([
      { carrier: "electricity", year: 2024, usedFor: 2025, source: "Informe de la red" },
    ]);
    expect(borrowed?.rows[0]?.factorQuality).toBe("low");
  });
});

describe("the preview", () => {
  test("says what is then applied, plan by plan", async () => {
    const first = await aPlanOf(network.networkId, { years: [2022, 2024], name: "Ameghino" });
    const second = await aPlanOf(network.networkId, { years: [2024], name: "Bragado" });
    const before = (await totalsOf(first))[2024] ?? NaN;
    const preview = await previewChange(services, network, aFactor());
    expect(preview.plans.map(({ municipality, changed }) => [municipality, changed.length])).toEqual([
      ["Ameghino", 1],
      ["Bragado", 1],
    ]);
    expect(preview.unchanged).toBe(1);
    expect(preview.plans[0]?.changed).toEqual([
      {
        instance: "i2024",
        year: 2024,
        unit: "tCO2e",
        rows: 3,
        changedRows: 2,
        before,
        after: expect.closeTo(before + 1000 * (0.5 - 0.2305), 6),
      },
    ]);
    await confirmChange(services, network, aFactor(), preview.digest);
    const after = [(await totalsOf(first))[2024], (await totalsOf(second))[2024]];
    expect(after).toEqual(preview.plans.map(({ changed }) => changed[0]?.after));
    expect(await factTotal(first, 2024)).toBeCloseTo(after[0] ?? NaN, 9);
  });

  test("of an older state is not applied: the one of now is shown", async () => {
    const open = await aPlanOf(network.networkId, { years: [2024] });
    const seen = await previewChange(services, network, aFactor({ value: 0.6 }));
    await change(aFactor({ value: 0.55 }));
    const outcome = await confirmChange(services, network, aFactor({ value: 0.6 }), seen.digest);
    expect(outcome).toMatchObject({ ok: false, preview: { before: { value: 0.55 }, after: { value: 0.6 } } });
    expect(await electricityOf(open, 2024)).toBe(550);
    if (outcome.ok) throw new Error("applied");
    const again = await confirmChange(services, network, aFactor({ value: 0.6 }), outcome.preview.digest);
    expect(again).toEqual({ ok: true, changed: true });
    expect(await electricityOf(open, 2024)).toBe(600);
  });

  test("confirmed twice is done once", async () => {
    await aPlanOf(network.networkId, { years: [2024] });
    const { digest } = await previewChange(services, network, aFactor());
    expect(await confirmChange(services, network, aFactor(), digest)).toEqual({ ok: true, changed: true });
    expect(await confirmChange(services, network, aFactor(), digest)).toEqual({ ok: true, changed: false });
    const gone = await previewChange(services, network, withdrawal());
    expect(await confirmChange(services, network, withdrawal(), gone.digest)).toMatchObject({
      changed: true,
    });
    expect(await confirmChange(services, network, withdrawal(), gone.digest)).toMatchObject({
      changed: false,
    });
    const recorded = services.db.$client
      .prepare("select action from audit where action like 'factor.%' and plan_id is null")
      .all();
    expect(recorded).toEqual([{ action: "factor.set" }, { action: "factor.withdrawn" }]);
  });

  test("of a withdrawal goes back to the catalogue", async () => {
    const open = await aPlanOf(network.networkId, { years: [2024] });
    await change(aFactor());
    await change(withdrawal());
    expect(await electricityOf(open, 2024)).toBeCloseTo(230.5, 6);
    expect(await networkFactors(services.db, network.networkId)).toEqual([]);
    expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
    expect((await readAudit(services.db, open.scope)).map(({ action }) => action)).toEqual([
      "factor.withdrawn",
      "factor.set",
      "plan.imported",
    ]);
  });
});

describe("what was approved", () => {
  /** Straight to approved: what a stage needs to be complete is not the matter here. */
  async function approve(open: OpenPlan): Promise<string> {
    const id = services.newId();
    for (const transition of ["submit", "approve"] as const) {
      await writeStage(services.db, open.scope, "inventory", (reader) => ({
        write: {
          transition,
          to: transition === "submit" ? ("submitted" as const) : ("approved" as const),
          reason: null,
          at: services.now(),
          by: open.actor.userId,
          eventId: services.newId(),
          submission:
            transition === "submit"
              ? { id, snapshot: takeSnapshot(open, "inventory", reader, services.now()) }
              : null,
          approved: null,
        },
        result: null,
      }));
    }
    return id;
  }

  async function reopened(open: OpenPlan): Promise<OpenPlan> {
    const result = await openPlan(services, open.actor, open.plan.id, "edit");
    if (!result.ok) throw new Error(result.reason);
    return result.open;
  }

  test("keeps its numbers, its print and its file when a factor changes; its draft is to be confirmed", async () => {
    const open = await aPlanOf(network.networkId, { years: [2024] });
    const submission = await approve(open);
    const printed = () =>
      printPlan({ ...services, now: () => new Date(0) }, open, { submissionId: submission, nonce: "n" });
    const before = {
      print: await printed(),
      kept: await readSubmission(services.db, open.scope, submission),
    };
    expect((await stageOverview(services, open, "inventory", "es")).status).toBe("approved");

    await change(aFactor());
    const now = await reopened(open);
    expect(await printed()).toBe(before.print);
    expect(await readSubmission(services.db, now.scope, submission)).toEqual(before.kept);
    expect((await stageOverview(services, now, "inventory", "es")).status).toBe("to-confirm");
    const queue = await networkQueue(services, technician, network.networkId, "es");
    const stages = queue?.municipalities[0]?.plans[0]?.stages ?? [];
    expect(stages.find(({ id }) => id === "inventory")?.status).toBe("to-confirm");

    const diff = await submissionDiff(services, now, "inventory", { from: submission, to: "draft" }, "es");
    expect(diff).toMatchObject({ sections: [], totals: [{ year: 2024, unit: "tCO2e" }] });
    expect((diff?.totals[0]?.after ?? NaN) - (diff?.totals[0]?.before ?? NaN)).toBeCloseTo(269.5, 6);

    // What was frozen computes the same again, also without the network.
    const frozen = before.kept?.snapshot;
    if (!frozen) throw new Error("no submission");
    const again = computePlan(frozen.plan, currentTemplate, factorCatalogueOf(currentTemplate));
    expect(again.inventories[0]?.totalTco2e.value).toBe(frozen.results.inventories[0]?.totalTco2e.value);
  });

  test("stays approved where the factor does not matter", async () => {
    const open = await aPlanOf(network.networkId, { years: [2022] });
    await approve(open);
    await change(aFactor());
    expect((await stageOverview(services, await reopened(open), "inventory", "es")).status).toBe("approved");
  });
});

describe("the plan file", () => {
  const computed = (json: unknown) => {
    const read = parsePlanFile(JSON.parse(JSON.stringify(json)), templateOf);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return computePlan(read.plan, currentTemplate, factorCatalogueOf(currentTemplate));
  };
  const totals = (results: ReturnType<typeof computed>) =>
    results.inventories.map(({ year, totalTco2e }) => [year, totalTco2e.value]);

  test("carries the factors that its numbers rest on, and computes the same without the network", async () => {
    const open = await aPlanOf(network.networkId, { years: [2022, 2024, 2025] });
    await change(aFactor());
    await change(aFactor({ year: 2015, value: 0.9 }));
    await change(aFactor({ carrier: "gasoline", year: null, value: 70_000, unit: "kg/TJ", gases: "co2" }));
    const file = await exportPlan(services, open);
    const common = { place: "AR", recommendedBy: "Red de prueba", source: "Informe de la red" };
    const electricity = { ...common, carrier: "electricity", value: 0.5, unit: "t/MWh", gases: "co2e" };
    expect(file.factors).toEqual([
      { ...electricity, year: 2024 },
      { ...electricity, year: 2025, valueYear: 2024 },
      { ...common, carrier: "gasoline", year: null, value: 70_000, unit: "kg/TJ", gases: "co2" },
    ]);
    const results = await resultsOf(open);
    expect(totals(computed(file))).toEqual(totals(results));
    expect(computed(file).inventories.map(({ borrowedFactors }) => borrowedFactors)).toEqual(
      results.inventories.map(({ borrowedFactors }) => borrowedFactors),
    );
  });

  test("keeps its factors as the plan's own in another network, and goes out as it came in", async () => {
    const open = await aPlanOf(network.networkId, { years: [2024, 2025] });
    await change(aFactor());
    const { factors } = await exportPlan(services, open);
    const other = await aNetwork(services, { name: "Otra red" });
    const reviewer = await governed(await aTechnician(services, { networkId: other.id }), other.id);
    await change(aFactor({ value: 0.7, year: 2025 }), reviewer);
    const moved = await aPlanOf(other.id, { years: [2024, 2025], factors });
    expect(await totalsOf(moved)).toEqual(await totalsOf(open));
    expect((await exportPlan(services, moved)).factors).toEqual(factors);

    await change(aFactor({ value: 0.8 }), reviewer);
    expect(await electricityOf(moved, 2024)).toBe(500);
    await followNetworkFactors(services, moved);
    expect(await electricityOf(moved, 2024)).toBe(800);
    expect(await electricityOf(moved, 2025)).toBe(700);
    expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
  });

  test("brought back to the same network states nothing apart: it follows the network again", async () => {
    const open = await aPlanOf(network.networkId, { years: [2024, 2025] });
    await change(aFactor());
    const { factors } = await exportPlan(services, open);
    const back = await aPlanOf(network.networkId, { years: [2024, 2025], factors });
    expect(await totalsOf(back)).toEqual(await totalsOf(open));
    await change(aFactor({ value: 0.6 }));
    expect(await electricityOf(back, 2024)).toBe(600);
  });
});
