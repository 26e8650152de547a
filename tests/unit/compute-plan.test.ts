import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import type { MoneySum } from "~/domain/finance/money";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { parsePlanFile } from "~/domain/plan/plan-file";
import {
  anInventory,
  anInventoryRow,
  aPlan,
  aRow,
  aSection,
  kozani,
  nichelino,
} from "../fixtures/small-plans";

const catalogue = factorCatalogueOf(currentTemplate);
const compute = (plan: PlanDocument) => computePlan(plan, currentTemplate, catalogue);
const report = (...entries: PlanEntry[]) => computeReport(compute(aPlan(entries)));
const findings = (plan: PlanDocument) =>
  checkPlanDocument(plan, currentTemplate, compute(plan), { year: 2026 });

function demo(name: string): PlanDocument {
  const path = new URL(`../../templates/demo/${name}.plan.json`, import.meta.url);
  const read = parsePlanFile(JSON.parse(readFileSync(path, "utf8")), templateOf);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.plan;
}

describe("whole plans of the demo", () => {
  test("Nichelino", () => {
    const { inventories, targets, actions } = computeReport(compute(demo("nichelino")));
    expect(inventories.map(({ totalTco2e }) => totalTco2e)).toEqual([231_986, expect.closeTo(189_292.1, 6)]);
    expect(Math.round(actions.totals.tco2eReduced ?? 0)).toBe(86_934);
    expect(targets[0]).toMatchObject({ savingsFrom: "latest-inventory", coverage: expect.closeTo(1.735, 3) });
  });

  test("Kozani 2010", () => {
    const [inventory] = compute(demo("kozani-2010")).inventories;
    expect(inventory?.totalTco2e.value).toBeCloseTo(394_371.97, 1);
  });

  test("one published figure is of the level that its inventory declares", () => {
    const [target] = compute(demo("godoy-cruz")).targets;
    expect(target?.inventoryTco2e).toBeCloseTo(491_120.64, 2);
  });
});

describe("published plans", () => {
  test("Kozani 2010: 22 rows of activity × factor make 394,371.97 t", () => {
    const [inventory] = compute(kozani()).inventories;
    expect(inventory?.totalTco2e.value).toBeCloseTo(394_371.97, 1);
    expect(inventory?.rows.every(({ missing }) => missing === null)).toBe(true);
    expect(inventory?.rows[0]?.explanation.formula).toContain("A");
  });

  test("Nichelino: stated emissions of 2000 and 2021", () => {
    const totals = compute(nichelino()).inventories.map(({ year, unit, totalTco2e }) => [
      year,
      unit,
      totalTco2e.value,
    ]);
    expect(totals).toEqual([
      [2000, "tCO2", 231_986],
      [2021, "tCO2", expect.closeTo(189_292.1, 6)],
    ]);
  });

  test("Nichelino: its target counted from the latest inventory", () => {
    const [target] = computeReport(compute(nichelino())).targets;
    expect(target).toMatchObject({
      savingsFrom: "latest-inventory",
      targetTco2e: expect.closeTo(139_191.6, 1),
      requiredCut: expect.closeTo(92_794.4, 1),
      achievedCut: expect.closeTo(42_693.9, 1),
      remainingCut: expect.closeTo(50_100.5, 1),
    });
    expect(Math.round(target?.actionsTco2e ?? 0)).toBe(86_934);
    expect(Math.round((target?.coverage ?? 0) * 100)).toBe(174);
    expect(Math.round(target?.expectedTco2e ?? 0)).toBe(102_358);
    expect(((target?.expectedChange ?? 0) * 100).toFixed(1)).toBe("-55.9");
  });

  test("actions that save more than half again of what is missing are noted", () => {
    expect(findings(nichelino()).map(({ rule }) => rule)).toContain("actions-above-cut");
  });
});

describe("inventories", () => {
  const header = anInventory("i1", {
    year: 2021,
    kind: "BEI",
    gases: "co2e",
    gwpSet: "AR5",
    population: 1000,
  });
  const energy = (row: string, values: PlanEntry["values"]) =>
    anInventoryRow("i1", row, "energy", { label: row, covenantSector: "residential-buildings", ...values });

  test("electricity takes the inventory's grid factor, in the unit that was typed", () => {
    const inventory = {
      ...header,
      values: { ...header.values, gridFactor: 0.25, gridFactorSource: "CAMMESA" },
    };
    const row = energy("r1", { carrier: "electricity", amount: { amount: 2_000_000, unit: "kwh" } });
    const [result] = report(inventory, row).inventories;
    expect(result?.totalTco2e).toBeCloseTo(500, 9);
    expect(result?.byScope).toEqual({ "1": null, "2": 500, "3": null });
    expect(result?.rows[0]?.gpcCell).toBe("I.1.2");
  });

  test("without one, the default factor of the country and year, named with its source", () => {
    const row = energy("r1", { carrier: "electricity", amount: { amount: 100, unit: "mwh" } });
    const [result] = report(header, row).inventories;
    expect(result?.rows[0]?.tco2e).toBeGreaterThan(10);
    expect(result?.rows[0]?.explanation.factors[0]).toMatchObject({ year: 2021, source: expect.any(String) });
  });

  test("litres of a fuel become energy by its content", () => {
    const row = energy("r1", { carrier: "diesel", amount: { amount: 1000, unit: "l" } });
    const [result] = report(header, row).inventories;
    expect(result?.rows[0]?.tco2e).toBeGreaterThan(2.4);
    expect(result?.rows[0]?.tco2e).toBeLessThan(2.9);
    expect(result?.rows[0]?.energyMwh).toBeGreaterThan(9);
  });

  test.each([
    ["nothing typed", { carrier: "diesel" }],
    ["unread text", { carrier: "diesel", amount: { amount: { raw: "muchos" }, unit: "l" } }],
    ["a stated gap", { carrier: "diesel", amount: { gap: { reason: "no hay", plan: "pedirlo" } } }],
  ])("%s is no data, not 0", (_case, values) => {
    const [result] = report(header, energy("r1", values)).inventories;
    expect(result?.rows[0]).toMatchObject({ tco2e: null, missing: "amount" });
    expect(result?.totalTco2e).toBeNull();
    expect(result?.byCarrier).toEqual({ diesel: null });
  });

  test("rows of waste stand by the emissions that their source gives, methane by the GWP set", () => {
    const row = anInventoryRow("i1", "r1", "waste", { label: "Relleno", gpcCell: "III.1.1", ch4: 10 });
    const [result] = report(header, row).inventories;
    expect(result).toMatchObject({
      totalTco2e: 280,
      bySector: { III: 280 },
      byGas: { ch4: 280 },
      perCapitaTco2e: 0.28,
    });
  });

  test("excluded rows and electricity for the grid are reported apart", () => {
    const rows = [
      energy("r1", { carrier: "gasoline", amount: { amount: 1, unit: "mwh" }, ownFactor: 2 }),
      energy("r2", { carrier: "gasoline", amount: { amount: 1, unit: "mwh" }, ownFactor: 3, excluded: true }),
      anInventoryRow("i1", "r3", "generation", { label: "Central", enteredTco2e: 7 }),
    ];
    const [result] = report(header, ...rows).inventories;
    expect(result).toMatchObject({ totalTco2e: 2, apartTco2e: 10 });
  });

  test("an inventory without a year is named and not computed", () => {
    const results = compute(aPlan([{ ...header, values: { year: { raw: "hace poco" } } }]));
    expect(results).toMatchObject({ inventories: [], undated: ["i1"] });
  });

  test("rows of a removed inventory count nowhere", () => {
    expect(
      report(energy("r1", { carrier: "diesel", amount: { amount: 1, unit: "mwh" } })).inventories,
    ).toEqual([]);
  });
});

describe("targets", () => {
  const target = (values: PlanEntry["values"]) =>
    aRow("targets", "mitigationTargets", "t1", {
      name: "Meta",
      type: "absolute",
      baseYear: 2018,
      targetYear: 2030,
      reductionPercent: 50,
      ...values,
    });
  const inventory = (year: number, cells: Record<string, number>) => [
    anInventory(`i${year}`, { year, kind: "BEI", gases: "co2e", gwpSet: "AR5" }),
    ...Object.entries(cells).map(([gpcCell, enteredTco2e]) =>
      anInventoryRow(`i${year}`, gpcCell.toLowerCase().replaceAll(".", "-"), "entered", {
        gpcCell,
        enteredTco2e,
      }),
    ),
  ];
  const cells = { "I.1.1": 100, "II.1.1": 200, "III.1.1": 300, "V.1": 1000 };

  test.each([
    ["basic", [], 600],
    ["basic-plus", [], 1600],
    ["energy-transport", [], 300],
    ["chosen-sectors", ["transport", "waste"], 500],
    [null, [], 1600],
  ])("perimeter %s takes its part of the inventory as base", (perimeter, perimeterSectors, base) => {
    const entries = [...inventory(2018, cells), target({ perimeter, perimeterSectors })];
    expect(report(...entries).targets[0]).toMatchObject({ baseTco2e: base, targetTco2e: base / 2 });
  });

  test("with one inventory alone, savings count from it whatever the plan says", () => {
    const entries = [
      ...inventory(2018, cells),
      aSection("targets", { savingsReference: "latest-inventory" }),
    ];
    const [result] = report(...entries, target({})).targets;
    expect(result).toMatchObject({ savingsFrom: "base-year", achievedCut: null, remainingCut: null });
  });

  test("the base that the target states goes before the inventory's, and the difference is found", () => {
    const plan = aPlan([...inventory(2018, cells), target({ baseEmissions: 2000, targetEmissions: 900 })]);
    expect(compute(plan).targets[0]?.input.baseTco2e).toBe(2000);
    const rules = findings(plan).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["target-base-not-inventory", "target-stated-mismatch"]));
  });

  test("an action whose effect comes after the target year does not help it", () => {
    const action = (row: string, effectYear: number) =>
      aRow("mitigation-actions", "actions", row, { effectYear, tco2eReduced: 10 });
    const entries = [...inventory(2018, cells), target({}), action("a1", 2030), action("a2", 2050)];
    expect(report(...entries).targets[0]?.actionsTco2e).toBe(10);
  });

  test("an adaptation action that also mitigates helps the target, once, and has its wedge", () => {
    const adaptation = aRow("adaptation-actions", "actions", "a1", { alsoMitigation: true, tco2eReduced: 7 });
    const mitigation = aRow("mitigation-actions", "actions", "a1", { tco2eReduced: 10 });
    const { targets, trajectory } = report(...inventory(2018, cells), target({}), adaptation, mitigation);
    expect(targets[0]?.actionsTco2e).toBe(17);
    const ids = trajectory.pathways.flatMap(({ wedges }) => wedges.map(({ id }) => id));
    expect(ids).toEqual(["a1", "adaptation-actions/a1"]);
  });
});

describe("actions", () => {
  const action = (row: string, values: PlanEntry["values"]) =>
    aRow("mitigation-actions", "actions", row, { title: row, sector: "waste", status: "ongoing", ...values });

  test("cancelled ones are out; what several achieve together counts once, the largest", () => {
    const { actions } = report(
      action("a1", { tco2eReduced: 100, sharedWith: ["a2"] }),
      action("a2", { tco2eReduced: 120 }),
      action("a3", { tco2eReduced: 50, sector: null }),
      action("a4", { tco2eReduced: 999, status: "cancelled" }),
    );
    expect(actions.totals).toMatchObject({ count: 3, tco2eReduced: 170 });
    expect(actions.bySector).toMatchObject({ waste: { tco2eReduced: 120 }, none: { tco2eReduced: 50 } });
    expect(actions.byStatus).toEqual({ ongoing: 3, cancelled: 1 });
    expect(actions.rows.map(({ counted }) => counted)).toEqual(["shared", "total", "total", "cancelled"]);
  });

  test("an action that serves both chapters is written in one and adds its tonnes and its money once", () => {
    const adaptation = (row: string, values: PlanEntry["values"]) =>
      aRow("adaptation-actions", "actions", row, { title: row, tco2eReduced: 5, ...values });
    const pesos = (amount: number) => ({ amount, currency: "ARS", priceDate: "2026-01" });
    const results = report(
      action("a1", { tco2eReduced: 100, investment: pesos(1000), alsoAdaptation: true }),
      adaptation("b1", { alsoMitigation: true, investment: pesos(70) }),
      adaptation("b2", { alsoMitigation: false, investment: pesos(3) }),
      adaptation("b3", { alsoMitigation: true, status: "cancelled" }),
    );
    const { actions, adaptationActions, finance } = results;
    expect(actions.totals).toMatchObject({ count: 1, tco2eReduced: 105 });
    expect(actions.bySector).toMatchObject({
      waste: { tco2eReduced: 100 },
      "adaptation-actions": { tco2eReduced: 5 },
    });
    expect(actions.shared.map(({ id }) => id)).toEqual(["b1", "b3"]);
    expect(adaptationActions.shared.map(({ id }) => id)).toEqual(["a1"]);
    expect(adaptationActions.alsoMitigating).toMatchObject({ count: 1, tco2eReduced: 5 });
    const money = ({ totals }: MoneySum) => totals.map(({ value }) => value);
    expect(money(actions.totals.investment)).toEqual([1000]);
    expect(money(adaptationActions.totals.investment)).toEqual([73]);
    expect(money(finance.cost)).toEqual([1073]);
  });

  test("an action typed into both chapters is told", () => {
    const twin = { title: "Arbolado", tco2eReduced: 40 };
    const plan = aPlan([
      action("a1", twin),
      aRow("adaptation-actions", "actions", "b1", { ...twin, alsoMitigation: true }),
    ]);
    expect(findings(plan).map(({ rule }) => rule)).toContain("same-saving-repeated");
  });

  test("money of one currency and price date is added, of another is not", () => {
    const pesos = { currency: "ARS", priceDate: "2026-01" };
    const { finance } = report(
      action("a1", {
        investment: { amount: 100, ...pesos },
        fundingSources: [{ id: "f1", values: { source: "own-resources", amount: { amount: 40, ...pesos } } }],
      }),
      action("a2", { investment: { amount: 7, currency: "USD", priceDate: "2026-01" } }),
      action("a3", { investment: { amount: { raw: "mucho" }, ...pesos } }),
    );
    expect(finance.cost.totals.map(({ currency, value }) => [currency, value])).toEqual([
      ["ARS", 100],
      ["USD", 7],
    ]);
    expect(finance.cost.unknown).toBe(1);
    expect(finance.unfunded.totals[0]?.value).toBe(60);
    expect(Object.keys(finance.bySource)).toEqual(["own-resources"]);
  });
});

describe("risk", () => {
  const hazard = (row: string, values: PlanEntry["values"]) =>
    aRow("risk", "hazards", row, { hazard: "x", ...values });
  const levels = (method: string | null, ...hazards: PlanEntry[]) =>
    report(aSection("risk", { riskMethod: method }), ...hazards).risk.hazards.map(
      ({ shownLevel }) => shownLevel,
    );

  test("levels are looked up in the declared matrix", () => {
    const hazards = [hazard("h1", { probability: "medium", impact: "high" })];
    expect(levels("matrix-3x3", ...hazards)).toEqual(["high"]);
    expect(levels("matrix-5x5", hazard("h1", { probability: "very-high", impact: "high" }))).toEqual([
      "very-high",
    ]);
    expect(levels(null, ...hazards)).toEqual([null]);
  });

  test("unknown stays unknown unless the source states a level", () => {
    const unknown = { probability: "not-known", impact: "high" };
    expect(levels("matrix-5x5", hazard("h1", unknown))).toEqual([null]);
    expect(levels("matrix-5x5", hazard("h1", { ...unknown, statedLevel: "medium" }))).toEqual(["medium"]);
  });

  test("an index is the product of its three numbers", () => {
    const indices = { hazardIndex: 0.5, exposureIndex: 0.5, vulnerabilityIndex: 0.4 };
    const { risk } = report(aSection("risk", { riskMethod: "index" }), hazard("h1", indices));
    expect(risk.hazards[0]).toMatchObject({ index: 0.1, level: null });
    expect(risk.byLevel).toEqual({ unknown: 1 });
  });

  test("answers that the matrix does not have are found, and high risks that no action answers", () => {
    const plan = aPlan([
      aSection("risk", { riskMethod: "matrix-3x3" }),
      hazard("h1", { probability: "beyond-measure", impact: "high" }),
      hazard("h2", { probability: "high", impact: "high" }),
      hazard("h3", { probability: "high", impact: "high" }),
      aRow("adaptation-actions", "actions", "b1", { title: "b1", hazards: ["h3"] }),
    ]);
    const found = findings(plan).filter(({ section }) => section === "risk");
    expect(found.map(({ rule, row }) => [rule, row])).toEqual([
      ["risk-off-scale", "h1"],
      ["high-risk-without-action", "h2"],
    ]);
  });
});

describe("facilities", () => {
  test("consumption for each m² and the energy of street lights", () => {
    const { facilities } = compute(
      aPlan([
        aRow("facilities", "buildings", "b1", {
          name: "Palacio",
          floorAreaM2: 1000,
          consumption: [
            { id: "c1", values: { year: 2022, carrier: "electricity", amount: { amount: 30, unit: "mwh" } } },
            {
              id: "c2",
              values: { year: 2023, carrier: "electricity", amount: { amount: 40_000, unit: "kwh" } },
            },
            { id: "c3", values: { year: 2023, carrier: "natural-gas", amount: { amount: 36, unit: "gj" } } },
          ],
        }),
        aRow("facilities", "lighting", "l1", { lampType: "led", count: 100, watts: 100, hoursPerNight: 10 }),
        aRow("facilities", "lighting", "l2", { lampType: "mercury-vapour", count: 300, watts: 250 }),
      ]),
    );
    expect(facilities.buildings[0]?.years.map(({ year, mwh }) => [year, mwh.value])).toEqual([
      [2022, 30],
      [2023, 50],
    ]);
    expect(facilities.buildings[0]?.intensity.value).toBe(50);
    expect(facilities.lighting[0]?.mwh.value).toBeCloseTo(36.5, 9);
    expect(facilities.lightingMwh).toMatchObject({ value: expect.closeTo(36.5, 9), known: 1, unknown: 1 });
    expect(facilities.ledShare.value).toBe(0.25);
  });
});

describe("findings about answers", () => {
  test("gaps, unread text and copies of one year stand at their question", () => {
    const plan = aPlan([
      aSection("profile", { population: { raw: "unos 20 mil" } }),
      anInventory("i1", { year: 2020, population: { gap: { reason: "Sin censo", plan: "Pedirlo" } } }),
      anInventory("i2", { year: 2020, population: 10 }),
      anInventoryRow("i2", "r1", "energy", {
        label: "Gas",
        amount: { amount: { raw: "3 y pico" }, unit: "l" },
      }),
    ]);
    const answers = findings(plan).filter(({ rule }) =>
      ["gap", "unread", "copies-not-unique"].includes(rule),
    );
    expect(
      answers.map(({ rule, section, instance, field, row, question }) => [
        rule,
        section,
        instance,
        field,
        row,
        question,
      ]),
    ).toEqual([
      ["unread", "profile", "main", "population", undefined, undefined],
      ["gap", "inventories", "i1", "population", undefined, undefined],
      ["unread", "inventories", "i2", "rows", "r1", "amount"],
      ["copies-not-unique", "inventories", "i2", "year", undefined, undefined],
    ]);
    expect(answers[1]?.params).toEqual({ label: expect.any(String), reason: "Sin censo.", plan: "Pedirlo." });
  });

  test("an empty plan is computed, and asks for its goals", () => {
    const empty = aPlan([]);
    expect(compute(empty)).toMatchObject({ inventories: [], targets: [], risk: { hazards: [] } });
    expect(new Set(findings(empty).map(({ rule }) => rule))).toEqual(new Set(["pillar-without-goal"]));
  });
});
