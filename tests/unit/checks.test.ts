import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ActionCheck, type ActionsContext, checkActions } from "~/domain/checks/action-checks";
import type { Finding } from "~/domain/checks/finding";
import { checkInventories, type InventoriesContext } from "~/domain/checks/inventory-checks";
import { checkPlan } from "~/domain/checks/plan-checks";
import {
  checkTarget,
  checkTargets,
  type TargetCheck,
  type TargetsCheck,
} from "~/domain/checks/target-checks";
import { explain } from "~/domain/numbers/explained";
import type { BauResult } from "~/domain/targets/bau";
import { computeInventory } from "~/domain/inventory/compute-inventory";
import type { InventoryInput, InventoryRowInput } from "~/domain/inventory/inventory-input";
import { computeTarget, type TargetInput } from "~/domain/targets/target";
import { aTarget } from "../fixtures/target-factory";
import { energyAccess, energyAccessFindings } from "~/i18n/messages/energy-access";
import { registerFindings, registers } from "~/i18n/messages/facilities";
import { findings } from "~/i18n/messages/findings";
import { methods } from "~/i18n/messages/methods";
import { numbers } from "~/i18n/messages/numbers";
import { targetFindings, targetNumbers } from "~/i18n/messages/targets";
import brazil from "../fixtures/cases/gas-sums-brazil.json";
import cities from "../fixtures/cases/gpc-city-inventories.json";
import kozani from "../fixtures/cases/kozani-2010.json";
import { aFactor, anEnteredRow, anInventory, aRow } from "../fixtures/inventory-factory";

const numberTexts = { ...numbers, ...methods, ...targetNumbers, ...energyAccess, ...registers };
const findingTexts = { ...findings, ...targetFindings, ...energyAccessFindings, ...registerFindings };

const CONTEXT: InventoriesContext = { currentYear: 2026, joinYear: null, frameworks: [] };

function check(inventories: InventoryInput[], context: Partial<InventoriesContext> = {}): Finding[] {
  const checks = inventories.map((input) => ({
    input,
    result: computeInventory(input),
    place: { section: "inventories", instance: input.id },
    rowsField: "rows",
  }));
  return checkInventories(checks, { ...CONTEXT, ...context });
}

function rules(findings: Finding[]): string[] {
  return findings.map((finding) => finding.rule);
}

function rowRules(row: Partial<InventoryRowInput>): string[] {
  return rules(check([anInventory({ population: null, rows: [aRow(row)] })]));
}

describe("rows of an inventory", () => {
  test("a sound row has nothing to report", () => expect(rowRules({})).toEqual([]));

  test("finding stands at its row and has a stable id", () => {
    const [finding] = check([anInventory({ population: null, rows: [aRow({ amount: null })] })]);
    expect(finding).toMatchObject({
      id: "row-incomplete/inventories/i1/rows/r1",
      section: "inventories",
      instance: "i1",
      field: "rows",
      row: "r1",
      messageKey: "finding.row-incomplete.amount",
      whyKey: "finding.row-incomplete.why",
    });
  });

  test.each<[string, Partial<InventoryRowInput>]>([
    ["emissions-equal-activity", { method: "entered", enteredTco2e: 100 }],
    ["emissions-not-activity-times-factor", { method: "entered", enteredTco2e: 31 }],
    ["factor-implausible", { factor: aFactor({ co2: 0.006 }) }],
    ["unit-not-of-factor", { carrier: "diesel", unit: "L" }],
    ["unit-not-of-carrier", { unit: "L" }],
    ["unit-not-of-carrier", { carrier: "wood", unit: "L" }],
    ["unit-not-of-carrier", { carrier: "diesel", unit: "lpg-cylinder-10kg" }],
    ["unit-not-of-carrier", { carrier: "lpg", unit: "m3-gas" }],
    ["grid-factor-year", { factor: aFactor({ co2: 0.3, year: 2018 }) }],
    ["notation-unexplained", { notationKey: "NE", amount: null }],
    ["notation-with-value", { notationKey: "NO", notationExplanation: "no railway" }],
    ["zero-without-notation", { amount: 0 }],
    ["negative-emissions", { method: "entered", enteredTco2e: -5 }],
    ["gpc-cell-unknown", { gpcCell: "I.63" }],
    ["scope-not-of-cell", { gpcCell: "I.1.1" }],
    ["source-missing", { source: " " }],
    ["row-incomplete", { factor: null }],
  ])("%s", (rule, row) => expect(rowRules(row)).toContain(rule));

  test.each<[string, InventoryRowInput["unit"]]>([
    ["natural-gas", "m3-gas"],
    ["natural-gas", "MWh"],
    ["cng", "m3-gas"],
    ["lpg", "lpg-cylinder-10kg"],
    ["diesel", "L"],
    ["diesel", "t"],
    ["wood", "m3-stere"],
    ["wood", "t"],
    ["electricity", "kWh"],
    ["other-fossil", "L"],
  ])("%s is measured in %s", (carrier, unit) =>
    expect(rowRules({ carrier, unit })).not.toContain("unit-not-of-carrier"),
  );

  test("one source entered twice, in another unit; not two that differ, nor two zeros", () => {
    const twice = (second: Partial<InventoryRowInput>) =>
      check([
        anInventory({ population: null, rows: [aRow(), aRow({ id: "r2", label: "Again", ...second })] }),
      ]).filter(({ rule }) => rule === "source-repeated");
    expect(twice({})).toMatchObject([{ row: "r2", params: { label: "Again" } }]);
    expect(twice({ amount: 100_000, unit: "kWh" })).toHaveLength(1);
    expect(twice({ amount: 101 })).toEqual([]);
    expect(twice({ covenantSector: "public-lighting" })).toEqual([]);
    expect(twice({ notationKey: "IE", notationExplanation: "in r1" })).toEqual([]);
  });

  test("a factor within 1 % of emissions ÷ activity passes", () => {
    expect(rowRules({ method: "entered", enteredTco2e: 30.2 })).not.toContain(
      "emissions-not-activity-times-factor",
    );
  });

  /** CityCatalyst exports: gases in kg CO2e, total in t. */
  function brazilianRow(columns: (string | number)[]): InventoryRowInput {
    const [locode, line, gpcCell, co2, ch4, n2o, total] = columns;
    const tonnes = { co2: Number(co2) / 1000, ch4: Number(ch4) / 1000, n2o: Number(n2o) / 1000 };
    return anEnteredRow(Number(total), {
      id: `${String(locode)}${String(line)}`,
      gpcCell: String(gpcCell),
      enteredGases: { basis: "co2e", tonnes },
    });
  }

  test("CO2 + CH4 + N2O of Brazilian municipalities add up", () => {
    const found = check([anInventory({ population: null, rows: brazil.cases.map(brazilianRow) })]);
    expect(found.filter((finding) => finding.rule === "gas-sum-mismatch")).toEqual([]);
  });

  test.each(brazil.known_bad_in_source)("known bad in the source: %s line %d, %s", (...columns) => {
    const found = check([anInventory({ population: null, rows: [brazilianRow(columns)] })]);
    expect(rules(found)).toContain("gas-sum-mismatch");
  });
});

describe("an inventory as a whole", () => {
  const found = (inventory: Partial<InventoryInput>, context: Partial<InventoriesContext> = {}) =>
    rules(check([anInventory(inventory)], context));

  test("Houston 2020 states totals that its cells do not give", () => {
    const houston = cities.cases.find((known) => known.city === "Houston");
    const cells = Object.entries((houston?.cells ?? {}) as Record<string, unknown>);
    const rows = cells
      .filter(([, value]) => typeof value === "number")
      .map(([ref, value]) => anEnteredRow(Number(value), { id: ref, gpcCell: ref }));
    const stated = {
      basicTco2e: houston?.expected_tCO2e.BASIC,
      bySector: { II: houston?.expected_tCO2e.transport ?? 0 },
    };
    expect(found({ population: 2_304_580, rows, stated })).toEqual(
      expect.arrayContaining(["stated-total-mismatch", "stated-part-mismatch"]),
    );
  });

  test("a stated total within a tonne passes", () => {
    expect(found({ stated: { totalTco2e: 30.4 } })).not.toContain("stated-total-mismatch");
  });

  test("538 t per person is a slip; cattle set apart is not", () => {
    const rows = (sector: string) => [
      anEnteredRow(50_000, { gpcCell: "I.1.1", scope: 1 }),
      anEnteredRow(1_000_000, { id: "r2", gpcCell: sector, scope: 1 }),
    ];
    expect(found({ population: 15_520, rows: rows("I.1.1") })).toContain("per-capita-implausible");
    expect(found({ population: 15_520, rows: rows("V.1") })).not.toContain("per-capita-implausible");
  });

  test.each([
    [184, true],
    [15.34, false],
  ])("grid losses of %d %% of scope 2", (percent, reported) => {
    const rows = [
      anEnteredRow(1000, { gpcCell: "I.1.2" }),
      anEnteredRow(10 * percent, { id: "r2", gpcCell: "I.1.3", scope: 3 }),
    ];
    expect(found({ rows }).includes("grid-losses-implausible")).toBe(reported);
  });

  test("292.878 people", () => expect(found({ population: 292.878 })).toContain("population-implausible"));
  test("a population that the registry does not know of: half, double, a zero too many", () => {
    const registered = { registryPopulation: 16_325 };
    expect(found({ population: 163_250 }, registered)).toContain("population-not-of-registry");
    expect(found({ population: 7000 }, registered)).toContain("population-not-of-registry");
    expect(found({ population: 15_520 }, registered)).not.toContain("population-not-of-registry");
    expect(found({ population: 163_250 })).not.toContain("population-not-of-registry");
  });
  test("a year to come", () => expect(found({ year: 2031 })).toContain("inventory-in-future"));

  test("an inventory of 2014 for a municipality that joined in 2020 is noted under GCoM only", () => {
    expect(found({ year: 2014 }, { joinYear: 2020, frameworks: ["gcom-americas"] })).toContain(
      "inventory-old",
    );
    expect(found({ year: 2014 }, { joinYear: 2020 })).not.toContain("inventory-old");
  });

  test("three of four key sectors, for signatories of the EU Covenant", () => {
    expect(found({}, { frameworks: ["eu-covenant"] })).toContain("key-sectors-missing");
    expect(found({})).not.toContain("key-sectors-missing");
  });

  test("one inventory against another", () => {
    const first = anInventory({ id: "a", year: 2018, population: 2588 });
    const second = anInventory({ id: "b", year: 2018, population: 25_808, kind: "MEI", gwpSet: "AR6" });
    expect(rules(check([first, second]))).toEqual(
      expect.arrayContaining(["monitoring-before-baseline", "gwp-sets-differ"]),
    );
    expect(rules(check([first, { ...second, year: 2019 }]))).toContain("population-jump");
  });
});

describe("targets", () => {
  interface Scenario {
    method?: BauResult["method"];
    level?: number | null;
    built?: number | null;
    stated?: number | null;
  }
  function aScenario({ method = null, level = null, built = null, stated = null }: Scenario): BauResult {
    const tonnes = (value: number | null) => ({ value, unit: "tCO2e", explanation: explain({}) });
    return {
      method,
      edition: null,
      level: tonnes(level),
      built: tonnes(built),
      stated,
      points: [],
      missing: null,
    };
  }
  function found(input: Partial<TargetInput>, extra: Partial<TargetCheck> = {}): string[] {
    const whole = aTarget({ baseYear: 2018, actionsTco2e: 450, ...input });
    const place = { section: "targets", instance: "t" };
    const check = {
      inventoryBaseTco2e: 1000,
      inventoryTotalTco2e: 1000,
      statedTco2e: null,
      inventorySectors: ["I"],
      targetSectors: ["I"],
      perimeterRelation: null,
      national: null,
      bau: aScenario({ level: whole.bauTco2e }),
      bauExplained: true,
      compensation: null,
      milestones: [],
    };
    return rules(checkTarget({ input: whole, result: computeTarget(whole), place, ...check, ...extra }));
  }

  test("a sound target has nothing to report", () => expect(found({})).toEqual([]));
  test("years crossed", () => expect(found({ targetYear: 2018 })).toContain("target-years"));
  test("actions short of the cut", () => expect(found({ actionsTco2e: 100 })).toContain("actions-below-cut"));
  test("actions far beyond it", () => expect(found({ actionsTco2e: 900 })).toContain("actions-above-cut"));
  test("another base than the inventory's", () =>
    expect(found({}, { inventoryBaseTco2e: 1200 })).toContain("target-base-not-inventory"));
  test("a document that states another level", () =>
    expect(found({}, { statedTco2e: 700 })).toContain("target-stated-mismatch"));
  test("land use in the inventory, not in the target", () =>
    expect(found({}, { inventorySectors: ["I", "V"] })).toContain("target-perimeter"));
  test("a BAU target above its base year", () =>
    expect(found({ type: "bau", bauTco2e: 1456, reductionPercent: 18 })).toContain("bau-target-above-base"));

  test("an inventory that is not split and is not what the target starts from", () => {
    const unsplit = { inventoryBaseTco2e: null, inventoryTotalTco2e: 21_000 };
    expect(found({}, unsplit)).toEqual(["target-perimeter"]);
    expect(found({}, { ...unsplit, inventoryTotalTco2e: 1005 })).toEqual([]);
  });
  test("said to cover the same as the inventory, and does not", () => {
    expect(found({}, { perimeterRelation: "same", inventoryTotalTco2e: 2000 })).toEqual(["target-perimeter"]);
    expect(found({}, { perimeterRelation: "same" })).toEqual([]);
    expect(found({}, { perimeterRelation: "smaller", inventoryTotalTco2e: 2000 })).toEqual([]);
  });
  test("a percentage without tonnes", () => {
    expect(found({ baseTco2e: null })).toContain("target-level-unknown");
    expect(found({ type: "bau", bauTco2e: null })).toContain("target-level-unknown");
  });
  test("a scenario scaled by the country's is always said", () => {
    const bau = aScenario({ method: "national-bau", level: 900, built: 900 });
    expect(found({ type: "bau", bauTco2e: 900 }, { bau })).toEqual(["bau-national-perimeter"]);
  });
  test("a scenario's figure that its own method does not give", () => {
    const stated = (value: number) => aScenario({ level: value, stated: value, built: 900 });
    expect(found({}, { bau: stated(1000) })).toEqual(["bau-not-as-built"]);
    expect(found({}, { bau: stated(905) })).toEqual([]);
    expect(found({}, { bau: stated(905), bauExplained: false })).toEqual(["bau-without-source"]);
  });
  test("net zero: much left, nothing said of compensation", () => {
    const netZero = { type: "net-zero", reductionPercent: null, actionsTco2e: null } as const;
    expect(found({ ...netZero, residualPercent: 30 })).toEqual([
      "net-zero-residual",
      "net-zero-not-compensated",
    ]);
    expect(found({ ...netZero, residualPercent: 8 }, { compensation: "Bosque propio" })).toEqual([]);
    expect(found({ ...netZero, residualPercent: 0 })).toEqual([]);
  });
  test("milestones off the way", () => {
    expect(found({}, { milestones: [{ year: 2025, tco2e: 800 }] })).toEqual([]);
    expect(found({}, { milestones: [{ year: 2031, tco2e: null }] })).toEqual(["milestone-outside"]);
    expect(found({}, { milestones: [{ year: 2025, tco2e: 8000 }] })).toEqual(["milestone-off-the-way"]);
  });

  test("less than the national target, compared on the same type and year only", () => {
    const national = {
      edition: "first NDC",
      targetYear: 2030,
      reductionPercent: 50,
      type: "absolute",
    } as const;
    expect(found({}, { national })).toContain("target-less-than-national");
    expect(found({}, { national: { ...national, type: "bau" } })).toEqual([]);
  });
});

describe("targets together", () => {
  const place = { section: "targets" };
  function found(
    inputs: Partial<TargetInput>[],
    {
      frameworks = [],
      milestoneYears = [],
    }: Partial<Pick<TargetsCheck, "frameworks" | "milestoneYears">> = {},
  ): string[] {
    const targets = inputs.map((input) => {
      const whole = aTarget({ baseYear: 2018, ...input });
      return { input: whole, result: computeTarget(whole), perimeterKey: "basic", place };
    });
    return rules(checkTargets({ targets, frameworks, milestoneYears, place }));
  }

  test("the later one may not allow more", () => {
    expect(found([{ reductionPercent: 40 }, { targetYear: 2050, reductionPercent: 30 }])).toEqual([
      "targets-out-of-order",
    ]);
    expect(found([{ reductionPercent: 40 }, { targetYear: 2050, reductionPercent: 90 }])).toEqual([]);
  });
  test("GCoM: a target beyond 2030 needs an interim one", () => {
    const frameworks = ["gcom-americas"] as const;
    expect(found([{ targetYear: 2050 }], { frameworks })).toEqual(["interim-target-missing"]);
    expect(found([{ targetYear: 2050 }], { frameworks, milestoneYears: [2030] })).toEqual([]);
    expect(found([{ targetYear: 2050 }])).toEqual([]);
  });
  test("Race to Zero: half by 2030, where it is declared", () => {
    const frameworks = ["race-to-zero"] as const;
    expect(found([{ reductionPercent: 40 }], { frameworks })).toEqual(["race-to-zero-2030"]);
    expect(found([{ reductionPercent: 50 }], { frameworks })).toEqual([]);
    expect(found([], { frameworks })).toEqual(["race-to-zero-2030"]);
  });
});

describe("actions", () => {
  const place = { section: "actions", instance: "main", field: "actions", row: "a1" };
  const anAction = (overrides: Partial<ActionCheck> = {}): ActionCheck => ({
    id: "a1",
    title: "LED",
    covenantSector: "public-lighting",
    responsible: "Public works",
    start: "2024-01",
    end: "2027-12",
    cost: { amount: 1000, currency: "EUR", priceDate: null },
    costFree: false,
    tco2ePerYear: 10,
    energySavedMwh: 20,
    renewableMwh: null,
    exportsElectricity: false,
    statedUnitCost: null,
    trees: null,
    place,
    ...overrides,
  });
  const context: ActionsContext = {
    planYears: { start: 2022, end: 2030 },
    frameworks: [],
    place: { section: "actions", instance: "main" },
    consumptionMwh: { "public-lighting": 100 },
    electricityMwh: 500,
    emissionsTco2e: { "public-lighting": 60 },
  };
  const found = (...actions: Partial<ActionCheck>[]) => rules(checkActions(actions.map(anAction), context));

  test("a sound action has nothing to report", () => {
    expect(found({})).toEqual([]);
    expect(found({ statedUnitCost: 100.5, moneyApart: false })).toEqual([]);
    expect(found({ tco2ePerYear: 60, energySavedMwh: 90, covenantSector: "waste" })).toEqual([]);
  });

  test.each<[string, Partial<ActionCheck>]>([
    ["action-without-responsible", { responsible: "" }],
    ["action-without-dates", { end: null }],
    ["action-without-cost", { cost: null }],
    ["action-dates", { start: "2028-01" }],
    ["action-outside-plan", { start: "2031-01", end: "2032-01" }],
    ["unit-cost-mismatch", { statedUnitCost: 10 }],
    ["money-equals-tonnes", { cost: { amount: 10, currency: "EUR", priceDate: null } }],
    ["money-equals-tonnes", { statedUnitCost: 10 }],
    ["money-not-converted", { moneyApart: true }],
    ["saving-above-emissions", { tco2ePerYear: 61, energySavedMwh: 80 }],
    ["saving-factor-implausible", { tco2ePerYear: 200 }],
    ["trees-cumulative", { energySavedMwh: null, trees: 50 }],
    ["saving-above-consumption", { energySavedMwh: 120 }],
    ["renewables-above-electricity", { renewableMwh: 600 }],
  ])("%s", (rule, action) => expect(found(action)).toContain(rule));

  test("street lighting of Kozani saves more than it uses", () => {
    const saving = { energySavedMwh: 5813.61, tco2ePerYear: 907.89 };
    const actions = checkActions([anAction(saving)], {
      ...context,
      emissionsTco2e: {},
      consumptionMwh: { "public-lighting": kozani.public_lighting.mwh_2020 },
    });
    expect(rules(actions)).toEqual(["saving-above-consumption"]);
  });

  test("a bundle of which each part claims the whole", () => {
    expect(found({}, { id: "a2", title: "LED 2" })).toContain("same-saving-repeated");
  });

  test("actions that save less than consumption one by one may exceed it together", () => {
    expect(found({ energySavedMwh: 60 }, { id: "a2", energySavedMwh: 70, tco2ePerYear: 9 })).toContain(
      "saving-above-consumption",
    );
  });
});

const NO_RESIDUAL = { residualChanges: [], residualExplained: false };

test("risk left above today's asks for a reason; risk that falls asks for an action", () => {
  const place = { section: "risk", instance: "main" };
  const hazard = { id: "h", name: "Flood", rank: 1, highRank: 2, rated: false, place };
  const levels = { computedLevel: null, statedLevel: null, residualExplained: false };
  const found = checkPlan(
    [],
    [
      { ...hazard, ...levels, actions: 1, residualChanges: [-1, 1] },
      { ...hazard, ...levels, actions: 1, residualChanges: [1], residualExplained: true },
      { ...hazard, ...levels, actions: 0, residualChanges: [-1] },
      { ...hazard, ...levels, actions: 1, residualChanges: [-1, 0] },
      { ...hazard, ...levels, actions: 0, residualChanges: [] },
    ],
  );
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["residual-above-present", "warning"],
    ["residual-above-present", "note"],
    ["residual-without-action", "warning"],
  ]);
});

test("a pillar without goal and a high risk without action", () => {
  const place = { section: "goals", instance: "main" };
  const unrated = { computedLevel: null, statedLevel: null, rated: false, ...NO_RESIDUAL };
  const hazard = { id: "h", name: "Flood", highRank: 2, actions: 0, place, ...unrated };
  const found = checkPlan(
    [{ pillar: "adaptation", goals: 0, place }],
    [
      { ...hazard, rank: 2 },
      { ...hazard, rank: 1 },
      { ...hazard, rank: null },
    ],
  );
  expect(rules(found)).toEqual(["pillar-without-goal", "high-risk-without-action"]);
});

test("a hazard off the scale of the matrix, or of another level than its source", () => {
  const place = { section: "risk", instance: "main" };
  const scale = { rank: 0, highRank: 2, actions: 0, rated: true, ...NO_RESIDUAL };
  const hazard = { id: "h", name: "Flood", place, ...scale };
  const found = checkPlan(
    [],
    [
      { ...hazard, computedLevel: null, statedLevel: null },
      { ...hazard, computedLevel: "low", statedLevel: "high" },
      { ...hazard, computedLevel: "low", statedLevel: "low" },
    ],
  );
  expect(rules(found)).toEqual(["risk-off-scale", "risk-level-mismatch"]);
});

describe("texts", () => {
  const source = (file: string) => readFileSync(new URL(`../../app/domain/${file}`, import.meta.url), "utf8");

  test("every rule has a message and a reason", () => {
    const declared = [...source("checks/finding.ts").matchAll(/^  \| "([a-z-]+)"/gm)].map(
      ([, rule]) => rule ?? "",
    );
    const keys = Object.keys(findingTexts);
    expect(declared.length).toBeGreaterThan(40);
    for (const rule of declared) {
      expect(keys).toContain(`finding.${rule}.why`);
      expect(keys.some((key) => key.startsWith(`finding.${rule}`) && !key.endsWith(".why"))).toBe(true);
    }
  });

  test("every label and assumption of the arithmetic has its text", () => {
    const files = [
      "numbers/explained.ts",
      "numbers/series.ts",
      "inventory/compute-row.ts",
      "inventory/compute-inventory.ts",
      "inventory/grid-losses.ts",
      "inventory/transport-activity.ts",
      "inventory/methods/fugitive-gas.ts",
      "inventory/methods/livestock.ts",
      "inventory/methods/tree-uptake.ts",
      "targets/target.ts",
      "targets/bau.ts",
      "targets/benchmarks.ts",
      "targets/national-bau.ts",
      "targets/national-series.ts",
      "risk/risk-matrix.ts",
      "risk/standard-matrices.ts",
      "actions/action-totals.ts",
      "facilities/facilities.ts",
      "facilities/energy-per.ts",
      "facilities/register-figures.ts",
      "plan/read-risk.ts",
    ];
    const keys = files.flatMap((file) => [...source(file).matchAll(/"((?:input|assumption)\.[\w.-]+)"/g)]);
    expect(keys.length).toBeGreaterThan(30);
    for (const [, key] of keys) expect(Object.keys(numberTexts)).toContain(key);
  });

  test("the places to fill are the same in every language", () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const text of Object.values({ ...findingTexts, ...numberTexts })) {
      expect(places(text.en)).toEqual(places(text.es));
      expect(places(text.pt)).toEqual(places(text.es));
    }
  });
});
