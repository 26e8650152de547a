/** Energy access by attribute: what is assessed, what follows from it and what the checks say. */
import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import { regimeInForce } from "~/domain/energy-access/subsidy-regimes";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { parsePlanFile, planFileOf } from "~/domain/plan/plan-file";
import { checkStageEntries } from "~/domain/review/stage-check";
import type { FrameworkId } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { sampleEnergyAccess } from "~/server/seed/sample-energy-access";

type Rows = Readonly<Record<string, readonly { id: string; values: EntryValues }[]>>;

function aPlan(
  sections: Readonly<Record<string, unknown>>,
  frameworks: readonly FrameworkId[] = ["gcom-americas", "network"],
): PlanDocument {
  const result = parsePlanFile(
    {
      format: "secap-plan",
      formatVersion: 1,
      template: { id: "secap", version: "2026.1" },
      title: "Plan inventado",
      municipality: { name: "Villa de Muestra", placeCode: null, country: "AR" },
      frameworks,
      locale: "es",
      sections,
    },
    templateOf,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

const access = (values: EntryValues, rows: Rows = {}, frameworks?: readonly FrameworkId[]) =>
  aPlan({ "energy-access": { values, rows } }, frameworks);

const resultsOf = (plan: PlanDocument) =>
  computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));

function findingsOf(plan: PlanDocument) {
  const all = checkPlanDocument(plan, currentTemplate, resultsOf(plan), { year: 2026 });
  return all.filter(({ rule }) => rule.startsWith("energy-"));
}

const rulesOf = (plan: PlanDocument) => findingsOf(plan).map(({ rule, severity }) => `${rule}: ${severity}`);

describe("the made-up case", () => {
  const plan = aPlan(sampleEnergyAccess);
  const { energyAccess } = resultsOf(plan);

  test("each attribute has its indicators, goals and actions; shares of the fuel table count without typing them again", () => {
    expect(energyAccess.attributes).toMatchObject([
      {
        attribute: "secure",
        level: "moderate",
        indicators: ["cortes", "red", "garrafa", "lenia"],
        goals: [],
      },
      { attribute: "affordable", level: "high", indicators: ["subsidio"], actions: ["termotanques"] },
      {
        attribute: "sustainable",
        indicators: ["solares"],
        goals: ["solares-2030"],
        actions: ["termotanques"],
      },
    ]);
    expect(energyAccess.indicators.find(({ row }) => row === "garrafa")).toMatchObject({
      origin: "fuels",
      indicator: "households-lpg-cylinder",
      value: 55,
      year: 2022,
      missing: [],
    });
    expect(energyAccess.householdFuelShare.value).toBe(100);
  });

  test("has nothing to report, and its stage can be submitted", () => {
    expect(rulesOf(plan)).toEqual([]);
    expect(checkStageEntries({ ...plan, template: currentTemplate }, "energy-access", []).problems).toEqual(
      [],
    );
  });

  test("goes through compute and the plan file without loss", () => {
    const report = JSON.parse(JSON.stringify(computeReport(resultsOf(plan)))).energyAccess;
    expect(report).toMatchObject({
      levels: { affordable: "high" },
      householdFuelShare: 100,
      goals: [{ row: "solares-2030", change: 4.8, progress: null, actions: ["termotanques"] }],
      actions: [{ section: "mitigation-actions", row: "termotanques", goals: ["solares-2030"] }],
    });
    expect(report.goals[0].explanations.change.formula).toBe("Δ = I₂ − I₁");
    const again = parsePlanFile(planFileOf(plan, [], currentTemplate), templateOf);
    expect(again.ok && again.plan.entries).toEqual(plan.entries);
  });
});

describe("what is asked, and with what force", () => {
  const oneIndicator = {
    indicators: [
      {
        id: "ind",
        values: { attribute: "secure", indicator: "saidi", value: 12, year: 2024, source: "Cooperativa" },
      },
    ],
  };

  test("a plan of the Global Covenant is told which attributes lack an indicator", () => {
    const found = findingsOf(access({}, oneIndicator));
    expect(
      found.map(({ rule, severity, framework, params }) => [rule, severity, framework, params.attribute]),
    ).toEqual([
      ["energy-attribute-without-indicator", "warning", "gcom-americas", "Asequible"],
      ["energy-attribute-without-indicator", "warning", "gcom-americas", "Sostenible"],
    ]);
  });

  test("to others it is a recommendation of nobody's", () => {
    const found = findingsOf(access({}, oneIndicator, ["network"]));
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["note"]));
    expect(found.every(({ framework }) => framework === undefined)).toBe(true);
  });

  test("its questions hold up the stage only of plans whose frameworks ask for the pillar", () => {
    const problems = (frameworks: readonly FrameworkId[]) =>
      checkStageEntries({ ...access({}, {}, frameworks), template: currentTemplate }, "energy-access", [])
        .problems.length;
    expect(problems(["gcom-americas"])).toBeGreaterThan(3);
    expect(problems(["eu-covenant"])).toBeGreaterThan(3);
    expect(problems(["network", "race-to-zero"])).toBe(0);
  });

  test("macro-areas are counted for the EU Covenant alone", () => {
    const rows = {
      indicators: [
        {
          id: "ind",
          values: {
            ...oneIndicator.indicators[0]!.values,
            macroArea: "socio-economic",
          },
        },
      ],
    };
    expect(rulesOf(access({}, rows, ["eu-covenant"]))).toContain("energy-macro-areas: note");
    expect(rulesOf(access({}, oneIndicator, ["eu-covenant"]))).toContain("energy-macro-areas: warning");
    expect(rulesOf(access({}, rows, ["gcom-americas"])).join()).not.toContain("macro-areas");
    expect(resultsOf(access({}, rows, ["gcom-americas"])).energyAccess.indicatorsByMacroArea).toEqual({});
  });

  test("a section that nobody has begun has nothing to report", () => {
    expect(rulesOf(access({}))).toEqual([]);
  });
});

describe("indicators", () => {
  const rules = (values: EntryValues) =>
    rulesOf(
      access({}, { indicators: [{ id: "ind", values: { attribute: "affordable", ...values } }] }, [
        "network",
      ]),
    ).filter((rule) => !rule.startsWith("energy-attribute"));
  const whole = { indicator: "arrears", value: 12, unit: "% de los hogares", year: 2024, source: "Encuesta" };

  test.each([
    [whole, []],
    [{ ...whole, year: null }, ["energy-indicator-incomplete: warning"]],
    [{ ...whole, source: null }, ["energy-indicator-incomplete: warning"]],
    [{ ...whole, year: { gap: { reason: "No lo dice la fuente", plan: "Preguntar" } } }, []],
    [{ ...whole, value: 134 }, ["energy-share-above-100: error"]],
    [{ ...whole, value: 134, unit: "casos por año" }, []],
    [{ ...whole, indicator: "energy-subsidy", subsidyRegime: "sef" }, ["energy-subsidy-regime: warning"]],
    [{ ...whole, indicator: "energy-subsidy", subsidyRegime: "segmentation" }, []],
  ] as [EntryValues, string[]][])("%j", (values, expected) => {
    expect(rules(values)).toEqual(expected);
  });

  test("the table of fuels may not count households twice", () => {
    const fuels = (...shares: number[]) =>
      access(
        {
          householdFuelsSource: "Censo",
          householdFuels: shares.map((share, index) => ({
            id: `f${index}`,
            values: { fuel: ["lpg-cylinder", "natural-gas"][index] ?? null, share, year: 2022 },
          })),
        },
        {},
        ["network"],
      );
    expect(rulesOf(fuels(70, 55))).toContain("energy-share-above-100: warning");
    // Whole per cents of a census may add up to 101.
    expect(rulesOf(fuels(46, 55)).join()).not.toContain("above-100");
  });

  test("what has a row of its own is not read from the table as well", () => {
    const plan = access(
      { householdFuels: [{ id: "fuel", values: { fuel: "lpg-cylinder", share: 55 } }] },
      {
        indicators: [
          { id: "ind", values: { attribute: "secure", indicator: "households-lpg-cylinder", value: 52 } },
        ],
      },
    );
    expect(resultsOf(plan).energyAccess.indicators.map(({ row }) => row)).toEqual(["ind"]);
  });
});

// Decreto 943/2025 (Boletín Oficial of 2 January 2026).
test.each([
  ["sef", 2026, true],
  ["sef", 2025, false],
  ["segmentation", 2025, true],
  ["segmentation", 2026, false],
  ["social-gas-tariff", 2026, false],
  ["other", 2026, true],
  ["sef", null, true],
])("regime %s in %s: in force %s", (regime, year, expected) => {
  expect(regimeInForce(regime, year)).toBe(expected);
});

describe("goals", () => {
  const goal = {
    statement: "Cortes más cortos",
    attribute: "secure",
    indicator: "saidi",
    baseYear: 2022,
    baseValue: 20,
    targetYear: 2030,
    targetValue: 10,
    unit: "horas",
  };
  const saidi = (id: string, year: number, value: number | null) => ({
    id,
    values: { attribute: "secure", indicator: "saidi", value, year, source: "Cooperativa" },
  });
  const assessed = (...indicators: ReturnType<typeof saidi>[]) =>
    resultsOf(access({}, { goals: [{ id: "goal", values: goal }], indicators })).energyAccess.goals[0];

  test("progress is the part of the promised change that the newest figure shows", () => {
    expect(assessed(saidi("first", 2024, 17), saidi("second", 2025, 15))).toMatchObject({
      change: { value: -10 },
      latest: { year: 2025, value: 15 },
      progress: { value: 50, unit: "%" },
    });
    expect(assessed(saidi("first", 2025, 25))?.progress.value).toBe(-50);
  });

  test("a goal that was measured is followed up with the plan's indicators, year by year", () => {
    const measured = [saidi("second", 2025, 15), saidi("first", 2024, 17), saidi("before", 2022, 20)];
    const followed = (rows: typeof measured) =>
      resultsOf(access({}, { goals: [{ id: "goal", values: goal }], indicators: rows })).monitoring
        .indicators;
    expect(followed(measured)).toMatchObject([
      {
        id: "goal",
        goal: "energy",
        name: "Cortes más cortos",
        direction: "decrease",
        readings: [
          { year: 2024, value: 17 },
          { year: 2025, value: 15 },
        ],
        progress: { value: 0.5 },
      },
    ]);
    expect(followed([])).toEqual([]);
  });

  test("without a later figure it is not known, and not 0", () => {
    expect(assessed(saidi("first", 2022, 20))?.progress.value).toBeNull();
    expect(assessed(saidi("first", 2025, null))?.progress.value).toBeNull();
  });

  test("a goal without action, or that ends before it starts, is told", () => {
    const plan = access({}, { goals: [{ id: "goal", values: { ...goal, targetYear: 2022 } }] }, ["network"]);
    expect(rulesOf(plan).filter((rule) => rule.startsWith("energy-goal"))).toEqual([
      "energy-goal-without-action: warning",
      "energy-goal-years: error",
    ]);
  });

  test("a cancelled action serves no goal", () => {
    const { "mitigation-actions": mitigation, ...rest } = sampleEnergyAccess;
    const [action] = mitigation.rows.actions;
    const cancelled = { ...action!, values: { ...action!.values, status: "cancelled" } };
    const plan = aPlan({ ...rest, "mitigation-actions": { rows: { actions: [cancelled] } } });
    expect(rulesOf(plan)).toEqual(["energy-goal-without-action: warning"]);
  });
});
