import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEntries } from "db/repositories/entries.server";
import { areEffectsStale, readFacts } from "db/repositories/facts.server";
import { factorCatalogueOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import { addRow } from "~/server/add-entry.server";
import { checkAnswers } from "~/server/check-answers.server";
import { createPlan } from "~/server/create-plan.server";
import { entryPage } from "~/server/entry-page.server";
import { auditsView, passAudit } from "~/server/audits.server";
import { adoptMeasure } from "~/server/measures/adopt-measure.server";
import { measureFilter, measuresPage } from "~/server/measures/measures-page.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { printPlan } from "~/server/print-plan.server";
import { refreshEffects } from "~/server/refresh-effects.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { aMunicipality, aNetwork, anOfficer, aServices } from "../factories";

let services: Services;
let open: OpenPlan;

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const municipality = await aMunicipality(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId: municipality.id });
  const created = await createPlan(services, officer, {
    municipalityId: municipality.id,
    title: "Plan",
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    essentialOnly: false,
  });
  if (!created.ok) throw new Error("no plan");
  const opened = await openPlan(services, officer, created.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  open = opened.open;
});
afterEach(() => services.db.$client.close());

/** 400 sodium lamps in two zones, and 20 that are LED already. */
async function withLamps() {
  const zone = (row: string, values: EntryValues) =>
    addRow(services, open, { section: "facilities", instance: "main", field: "lighting", row, values });
  await zone("north", {
    zone: "Norte",
    lampType: "high-pressure-sodium",
    count: 300,
    watts: 150,
    ballastWatts: 18,
    hoursPerNight: 11,
    pricePerKwh: { amount: 130, currency: "ARS", priceDate: "2026-05" },
  });
  await zone("south", {
    zone: "Sur",
    lampType: "high-pressure-sodium",
    count: 100,
    watts: 250,
    ballastWatts: 30,
    hoursPerNight: 11,
  });
  await zone("new", { zone: "Centro", lampType: "led", count: 20, watts: 60, hoursPerNight: 11 });
}

const adopt = (measure: string, row: string, sector: string | null = null) =>
  adoptMeasure(services, open, { measure, sector, row });
const addressOf = (row: string, section = "mitigation-actions"): EntryAddress => ({
  section,
  instance: "main",
  field: "actions",
  row,
});

async function results() {
  const plan = await readPlanDocument(services, open.plan, open.scope);
  const { template } = open;
  return { plan, results: computePlan(plan, template, factorCatalogueOf(template)) };
}

async function valuesOf(row: string, section?: string) {
  const { plan } = await results();
  return (
    plan.entries.find((entry) => entry.row === row && (!section || entry.section === section))?.values ?? {}
  );
}

async function answer(row: string, page: string, inputs: Record<string, string>, baseRevision = 1) {
  const form = new FormData();
  for (const [name, value] of Object.entries(inputs)) {
    form.append("_fields", name);
    form.append(name, value);
  }
  return saveEntry(services, open, { address: addressOf(row), page, baseRevision, form });
}

describe("adopting a measure", () => {
  test("begins an action with what catalogue and register know, and says where it comes from", async () => {
    await withLamps();
    const adopted = await adopt("led-street-lighting", "led");
    expect(adopted).toMatchObject({ ok: true, path: expect.stringMatching(/\/actions\/led\/calculator$/) });
    const values = await valuesOf("led");
    expect(values).toMatchObject({
      measure: "led-street-lighting",
      title: "Recambio de alumbrado público a LED",
      sector: "public-lighting",
      area: "lighting-efficiency",
      coBenefits: ["costs", "protection-vulnerable", "noise-light-pollution"],
      sdgs: ["sdg-7", "sdg-11", "sdg-13"],
      pathways: ["low-emission", "equitable"],
      carriers: ["electricity"],
      // The worst first: 280 W with the ballast, then 168 W.
      lampGroups: [
        {
          id: "g1",
          values: { group: "Sur", lamps: 100, oldWatts: 250, oldBallastPercent: 12, hoursPerYear: 4015 },
        },
        {
          id: "g2",
          values: { group: "Norte", lamps: 300, oldWatts: 150, oldBallastPercent: 12, hoursPerYear: 4015 },
        },
      ],
      electricityPrice: { amount: 130, currency: "ARS", priceDate: "2026-05" },
    });
    expect(values["lamps"]).toBeUndefined();
    expect(values["newWatts"]).toBeUndefined();
    expect(values["parameterSources"]).toContain(
      "2 grupos del registro de alumbrado que no son LED (400 luminarias), los que más gastan por lámpara primero.",
    );
    expect(values["parameterSources"]).toContain("Precio de un kWh: ARS 130 (05/2026). Precio del registro");
  });

  test("posted twice makes one action", async () => {
    await adopt("led-street-lighting", "led");
    await adopt("led-street-lighting", "led");
    const entries = await readEntries(services.db, open.scope, "mitigation-actions");
    expect(entries.filter(({ address }) => address.row)).toHaveLength(1);
  });

  test("of several sectors takes the chosen one, and never one that it does not have", async () => {
    await adopt("energy-management-buildings", "shops", "tertiary-buildings");
    await adopt("energy-management-buildings", "odd", "public-lighting");
    expect((await valuesOf("shops"))["sector"]).toBe("tertiary-buildings");
    expect((await valuesOf("odd"))["sector"]).toBe("municipal-buildings");
  });

  test("that adapts begins an adaptation action; without calculator its first page opens", async () => {
    expect(await adopt("early-warning", "sat")).toMatchObject({ path: expect.stringMatching(/essentials$/) });
    await adopt("water-efficiency", "water");
    expect(await valuesOf("water", "adaptation-actions")).toMatchObject({
      alsoMitigation: true,
      sectors: ["water"],
      types: ["leak-repair", "water-smart-metering", "water-efficiency-incentives"],
    });
  });

  test("of another name is not found", async () => {
    expect(await adopt("perpetual-motion", "odd")).toEqual({ ok: false, reason: "not-found" });
  });
});

describe("the calculator of an adopted measure", () => {
  beforeEach(async () => {
    await withLamps();
    await adopt("led-street-lighting", "led");
  });

  test("asks only for its own data, and says what it takes for what is empty", async () => {
    const view = await entryPage(services, open, addressOf("led"), "calculator", "es");
    if (view?.kind !== "questions") throw new Error("no page");
    expect(view.showsResults).toBe(true);
    expect(view.page.fields.filter(({ shown }) => shown).map(({ id }) => id)).toEqual([
      "lampGroups",
      "newDriverPercent",
      "dimmedHoursPercent",
      "dimmedLevelPercent",
      "electricityPrice",
      "lampCost",
      "oldUpkeep",
      "newUpkeep",
      "parameterSources",
    ]);
    const led = view.page.fields.find(({ id }) => id === "newWatts");
    expect(led?.assumed).toEqual({ text: "60 W", source: "SECAP Builder", confirmed: false });
  });

  test("is no page of an action without measure", async () => {
    await addRow(services, open, { ...addressOf("free"), field: "actions", row: "free" });
    const view = await entryPage(services, open, addressOf("free"), "essentials", "es");
    expect(view?.place.pages.map(({ id }) => id)).not.toContain("calculator");
  });

  test("gives the same figures on its page, in print and in compute", async () => {
    // 300 × (168 − 60) × 4015 + 100 × (280 − 100) × 4015 = 130.086 + 72.27 MWh
    const { results: numbers } = await results();
    const report = computeReport(numbers).actions;
    expect(report.totals.energySavedMwh).toBeCloseTo(202.356, 3);
    const [row] = report.rows;
    expect(row?.energySavedMwh).toBeCloseTo(202.356, 3);
    expect(row?.effect?.explanations.energySavedMwh.formula).toContain("P₀");
    const tonnes = new Intl.NumberFormat("es-AR", { maximumFractionDigits: 2 }).format(
      report.totals.tco2eReduced ?? 0,
    );
    const view = await checkAnswers(services, open, addressOf("led"), "es");
    const printed = await printPlan(services, open, { submissionId: null, nonce: "n" });
    for (const html of [view?.results.html ?? "", String(printed)]) {
      expect(html).toContain("202 MWh");
      expect(html).toContain(`${tonnes} t CO₂e`);
      expect(html).toContain("supuesto");
    }
  });

  test("says that an action which raises emissions does so", async () => {
    await adopt("dump-closure", "dump");
    await answer("dump", "calculator", { wasteTonnes: "3000" });
    const view = await checkAnswers(services, open, addressOf("dump"), "es");
    expect(view?.results.html).toContain("hace emitir más");
    const tonnes = view?.pages
      .flatMap(({ answers }) => answers)
      .find(({ field }) => field === "tco2eReduced");
    expect(tonnes?.answer.lines.join(" ")).toMatch(/^-.*\(calculado\)$/);
  });

  test("stands back where the officer states the effect, and the difference is told", async () => {
    await answer("led", "effect", { tco2eReduced: "12" });
    const { plan, results: numbers } = await results();
    expect(numbers.actions.totals.tco2eReduced.value).toBe(12);
    expect(numbers.actions.totals.energySavedMwh.value).toBeCloseTo(202.356, 3);
    const rules = checkPlanDocument(plan, open.template, numbers, { year: 2026 }).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["effect-not-as-computed", "effect-without-source"]));
    const view = await checkAnswers(services, open, addressOf("led"), "es");
    expect(view?.results.html).toContain("Vale lo declarado");
  });

  test("tells of lamps that use more than the register knows", async () => {
    await answer("led", "calculator", {
      lampGroups: "",
      lamps: "4000",
      oldWatts: "150",
      hoursPerYear: "4200",
    });
    const { plan, results: numbers } = await results();
    const rules = checkPlanDocument(plan, open.template, numbers, { year: 2026 }).map(({ rule }) => rule);
    expect(rules).toContain("measure-above-consumption");
  });

  test("keeps what cannot be read, and computes with what is assumed meanwhile", async () => {
    await answer("led", "calculator", { newWatts: "unos sesenta" });
    expect((await valuesOf("led"))["newWatts"]).toEqual({ raw: "unos sesenta" });
    expect((await results()).results.actions.totals.energySavedMwh.value).toBeCloseTo(202.356, 3);
  });
});

describe("the facts of dashboards", () => {
  const actionFacts = async () => {
    await refreshEffects(services, open);
    return (await readFacts(services.db, open.scope)).actions;
  };
  const tonnesIn = async () => {
    const { results: numbers } = await results();
    return numbers.actions.rows.map(({ tco2eReduced }) => tco2eReduced);
  };

  test("hold what measures compute, marked, and follow the answers on which it rests", async () => {
    await withLamps();
    await adopt("led-street-lighting", "led");
    const [tonnes] = await tonnesIn();
    expect(await actionFacts()).toMatchObject([{ tco2eReduced: tonnes, computed: true }]);

    // Another action on the same lamps takes its share: the facts of both change.
    await adopt("street-lighting-control", "control");
    const shared = await tonnesIn();
    expect(shared[0]).toBeLessThan(tonnes ?? 0);
    const both = await actionFacts();
    expect(new Set(both.map(({ tco2eReduced }) => tco2eReduced))).toEqual(new Set(shared));
    expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });

    // The grid's factor falls, on a page of the section: so do the tonnes of 2030.
    await answer("led", "effect", { effectYear: "2030" }, 1);
    const form = new FormData();
    form.append("_fields", "gridDeclinePercent");
    form.append("gridDeclinePercent", "5");
    const address = { section: "mitigation-actions", instance: "main" };
    await saveEntry(services, open, { address, page: "approach", baseRevision: 0, form });
    const fallen = await tonnesIn();
    expect(fallen[0]).toBeLessThan(shared[0] ?? 0);
    expect(new Set((await actionFacts()).map(({ tco2eReduced }) => tco2eReduced))).toEqual(new Set(fallen));
    expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
  });

  test("that a save left behind are known as such, also after the program is killed", async () => {
    await withLamps();
    await adopt("led-street-lighting", "led");
    await actionFacts();
    expect(areEffectsStale(services.db, open.scope)).toBe(false);
    await answer("led", "effect", { effectYear: "2030" });
    expect(areEffectsStale(services.db, open.scope)).toBe(true);
    // What a save states needs no other answer: it is there at once.
    await answer("led", "effect", { tco2eReduced: "12" }, 2);
    expect((await readFacts(services.db, open.scope)).actions).toMatchObject([{ tco2eReduced: 12 }]);
    expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
    expect(areEffectsStale(services.db, open.scope)).toBe(false);
  });

  test("hold a stated figure as stated", async () => {
    await adopt("led-street-lighting", "led");
    await answer("led", "effect", { tco2eReduced: "12" });
    expect(await actionFacts()).toMatchObject([{ tco2eReduced: 12, computed: false }]);
    expect(await rebuildAllFacts(services)).toMatchObject({ differences: 0 });
  });
});

describe("a walk through a building", () => {
  const town: EntryValues = {
    name: "Palacio comunal",
    use: "offices",
    consumption: [
      {
        id: "r1",
        values: { year: 2024, carrier: "electricity", amount: { amount: 20_000, unit: "kWh" } },
      },
    ],
    auditLed: "no",
    auditLightsOff: "yes",
    auditStandby: "no",
  };
  const addTown = (values = town) =>
    addRow(services, open, {
      section: "facilities",
      instance: "main",
      field: "buildings",
      row: "palace",
      values,
    });

  test("passes what was found to the actions, once, with the same saving", async () => {
    await addTown();
    const before = await auditsView(services, open, "es");
    expect(before.audits).toMatchObject([{ name: "Palacio comunal", canPass: true, actions: [] }]);
    expect(before.audits[0]?.html).toContain("Cambiar tubos y lámparas por LED");
    expect(before.audits[0]?.html).toContain("supuesto");

    expect(await passAudit(services, open, "palace")).toBe(2);
    expect(await passAudit(services, open, "palace")).toBe(0);
    const { results: numbers } = await results();
    // 20 MWh × 30 % × (1 − 0.5 × 0.9) = 3.3 MWh, as the walk says
    expect(numbers.actions.rows.map(({ id }) => id).sort()).toEqual(["audit-i-palace", "audit-n-palace"]);
    expect(numbers.actions.totals.energySavedMwh.value).toBeCloseTo(3.3, 2);
    const walked = computeReport(numbers).audits[0]?.groups.map(({ savedMwh }) => savedMwh ?? 0) ?? [];
    expect(walked.reduce((sum, mwh) => sum + mwh, 0)).toBeCloseTo(3.3, 6);
    const after = await auditsView(services, open, "es");
    expect(after.audits[0]?.canPass).toBe(false);
    expect(after.audits[0]?.actions.map(({ name }) => name)).toContain("Palacio comunal: mejoras, sin costo");
  });

  test("without consumption says so, and an action of it has no figure", async () => {
    await addTown({ ...town, consumption: null });
    const view = await auditsView(services, open, "es");
    expect(view.audits[0]?.html).toContain("sin datos");
    await passAudit(services, open, "palace");
    expect((await results()).results.actions.totals.energySavedMwh.value).toBeNull();
  });

  test("stands in the chapter as its measures, not as its answers", async () => {
    await addTown();
    const printed = String(await printPlan(services, open, { submissionId: null, nonce: "n" }));
    expect(printed).toContain("Palacio comunal: mejoras, sobre su consumo de 2024");
    expect(printed).not.toContain("¿Casi todas las lámparas son LED?");
  });
});

describe("the library page", () => {
  const shown = async (query: string) =>
    (await measuresPage(services, open, measureFilter(new URLSearchParams(query)), "es")).measures.map(
      ({ id }) => id,
    );

  test("shows all, and filters by words without accents, sector, cost and pathway", async () => {
    expect(await shown("")).toHaveLength(76);
    expect(await shown("q=iluminacion+led")).toEqual(["led-municipal-buildings"]);
    expect(await shown("sector=public-lighting")).toEqual(["led-street-lighting", "street-lighting-control"]);
    expect(await shown("sector=waste&cost=high")).toEqual(["biogas-plant", "composting", "landfill-gas"]);
    expect(await shown("pathway=nature-based&sector=other")).toEqual([
      "urban-trees",
      "climate-smart-farming",
    ]);
    expect(await shown("section=adaptation-actions")).toHaveLength(44);
    expect(await shown("sector=nada&cost=gratis&pathway=x&hazard=marcianos&protects=x")).toHaveLength(76);
  });

  test("filters by the hazard answered, in either list, the sector protected, and nature", async () => {
    const drought = await shown("hazard=drought");
    expect(drought).toContain("water-efficiency");
    expect(drought).not.toContain("heat-wave-plan");
    // The group and its one case of MyCovenant are both "drought" or "water stress" in CRF v7.
    expect(await shown("hazard=droughts-water-scarcity")).toEqual(
      expect.arrayContaining([...drought, "water-use-rules"]),
    );
    expect(await shown("hazard=extreme-heat")).toContain("urban-trees");
    expect(await shown("hazard=landslide&section=adaptation-actions")).toEqual(
      await shown("hazard=mass-movement"),
    );
    expect(await shown("hazard=river-flooding&protects=environment-biodiversity&nature=1")).toEqual([
      "watershed-reserves",
      "river-restoration",
    ]);
  });

  test("says what was adopted already", async () => {
    await adopt("urban-trees", "trees");
    const view = await measuresPage(services, open, measureFilter(new URLSearchParams("q=arbolado")), "es");
    expect(view.measures[0]?.actions).toEqual([
      { name: "Arbolado urbano y corredores verdes", path: expect.stringMatching(/\/actions\/trees$/) },
    ]);
  });
});
