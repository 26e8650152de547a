/** Residual risk, what no action answers, and how far goals are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import nichelinoPlan from "templates/demo/nichelino.plan.json";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanEntry } from "~/domain/plan/plan-document";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { goalProgress } from "~/domain/risk/goal-progress";
import { residualChange } from "~/domain/risk/residual-risk";
import { RISK_LEVELS } from "~/domain/risk/risk-levels";
import type { EntryValues } from "~/domain/template/value";
import nichelino from "../fixtures/cases/nichelino-adaptation.json";
import { aPlan, aRow, aSection } from "../fixtures/small-plans";

const METHOD = aSection("risk", { riskMethod: "matrix-5x5" });
const hazard = (row: string, values: EntryValues) => aRow("risk", "hazards", row, values);
const action = (row: string, values: EntryValues) =>
  aRow("adaptation-actions", "actions", row, { title: row, status: "ongoing", ...values });
const HIGH = { hazard: "extreme-heat", probability: "high", impact: "high" };

function computed(...entries: PlanEntry[]) {
  const plan = aPlan([METHOD, ...entries]);
  const results = computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));
  const rules = checkPlanDocument(plan, currentTemplate, results, { year: 2026 }).map(({ rule }) => rule);
  return { ...results, rules };
}

describe("the risk that is left", () => {
  const level = fc.constantFrom(null, "strange", ...RISK_LEVELS);

  test("is compared step by step, and not at all while one level is unknown", () => {
    fc.assert(
      fc.property(level, level, (before, after) => {
        const known = [before, after].every((one) => RISK_LEVELS.some((code) => code === one));
        const change = residualChange(before, after);
        expect(change === null).toBe(!known);
        if (known) expect(change === 0).toBe(before === after);
      }),
    );
  });

  test("is the municipality's own answer: silence is no data, not low", () => {
    const { risk } = computed(hazard("heat", HIGH), hazard("fog", { residualLevel: "medium" }));
    expect(risk.hazards.map(({ residual }) => residual.level)).toEqual([null, "medium"]);
    expect(risk.ranking.map(({ reasons }) => reasons.residual)).toEqual([null, "medium"]);
  });

  test("above today's it needs a reason", () => {
    const heat = hazard("heat", { ...HIGH, residualLevel: "very-high" });
    const answered = action("a1", { hazards: ["heat"] });
    expect(computed(heat, answered).rules).toContain("residual-above-present");
    expect(computed(hazard("heat", { ...HIGH, residualLevel: "low" }), answered).rules).not.toContain(
      "residual-above-present",
    );
  });

  test("lower than today's it needs an action", () => {
    const heat = hazard("heat", { ...HIGH, residualLevel: "low" });
    expect(computed(heat).rules).toContain("residual-without-action");
    const cancelled = action("a1", { hazards: ["heat"], status: "cancelled" });
    expect(computed(heat, cancelled).rules).toContain("residual-without-action");
  });
});

describe("what no action answers", () => {
  const heat = hazard("heat", {
    ...HIGH,
    affectedSectors: [
      { id: "s1", values: { sector: "health", vulnerability: "high", mostExposedGroup: "elderly" } },
      { id: "s2", values: { sector: "water", vulnerability: "moderate" } },
    ],
    vulnerableGroups: ["children-youth"],
  });

  test("a high risk, a very vulnerable sector, the groups exposed to it", () => {
    const { gaps } = computed(heat, hazard("frost", { ...HIGH, probability: "not-known" })).risk;
    expect(gaps).toEqual({
      hazards: ["heat"],
      sectors: [{ code: "health", hazards: ["heat"] }],
      groups: [
        { code: "children-youth", hazards: ["heat"] },
        { code: "elderly", hazards: ["heat"] },
      ],
    });
  });

  test("an action reaches a sector only against the hazard that it answers", () => {
    const other = action("a1", { hazards: ["frost"], sectors: ["health"], vulnerableGroups: ["all"] });
    expect(computed(heat, other).risk.gaps.sectors).toHaveLength(1);
    const right = action("a1", { hazards: ["heat"], sectors: ["health"], vulnerableGroups: ["all"] });
    expect(computed(heat, right).risk.gaps).toEqual({ hazards: [], sectors: [], groups: [] });
  });

  test("an action of mitigation that also adapts answers too; one that does not, no longer", () => {
    const trees = (alsoAdaptation: boolean) =>
      aRow("mitigation-actions", "actions", "m1", { title: "Arbolado", alsoAdaptation, hazards: ["heat"] });
    expect(computed(heat, trees(true)).risk.gaps.hazards).toEqual([]);
    expect(computed(heat, trees(false)).risk.gaps.hazards).toEqual(["heat"]);
  });

  test("sectors and groups are asked for once there are actions", () => {
    expect(computed(heat).rules).not.toContain("vulnerable-sector-unreached");
    const { rules } = computed(heat, action("a1", { hazards: ["heat"] }));
    expect(rules).toEqual(
      expect.arrayContaining(["vulnerable-sector-unreached", "vulnerable-group-unreached"]),
    );
    expect(rules).not.toContain("high-risk-without-action");
  });
});

test("whatever chapters show an action, its tonnes and its money are added once", () => {
  const one = fc.record({ tonnes: fc.nat(1000), money: fc.nat(1000), both: fc.boolean() });
  const money = (amount: number) => ({ amount, currency: "ARS", priceDate: "2026-01" });
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 5 }),
      fc.array(one, { maxLength: 5 }),
      (cut, adapt) => {
        const { actions, adaptation, finance } = computed(
          ...cut.map(({ tonnes, money: amount, both }, index) =>
            aRow("mitigation-actions", "actions", `row-${index}`, {
              tco2eReduced: tonnes,
              investment: money(amount),
              alsoAdaptation: both,
            }),
          ),
          ...adapt.map(({ tonnes, money: amount, both }, index) =>
            action(`row-${index}`, { tco2eReduced: tonnes, investment: money(amount), alsoMitigation: both }),
          ),
        );
        const also = adapt.filter(({ both }) => both);
        expect(actions.totals.tco2eReduced.value).toBe(sum([...cut, ...also].map(({ tonnes }) => tonnes)));
        const parts = Object.values(actions.bySector).map(({ tco2eReduced }) => tco2eReduced.value ?? 0);
        expect(sum(parts)).toBe(actions.totals.tco2eReduced.value);
        expect(sum(finance.cost.totals.map(({ value }) => value ?? 0))).toBe(
          sum([...cut, ...adapt].map(({ money: amount }) => amount)),
        );
        expect(actions.shared).toHaveLength(also.length);
        expect(adaptation.shared).toHaveLength(cut.filter(({ both }) => both).length);
      },
    ),
  );
});

describe("a goal", () => {
  const at = (year: number, value: number | null) => ({ year, value });
  const flooded = { name: "Viviendas anegadas", unit: "viviendas", baseline: at(2020, 120) };

  // Worked by hand: of 120 dwellings 72 are left, 48 of 120 are done.
  test.each([
    ["on its way", at(2024, 72), at(2030, 0), 0.4],
    ["going the other way", at(2024, 150), at(2030, 0), -0.25],
    ["without readings", null, at(2030, 0), null],
    ["without target", at(2024, 72), at(2030, null), null],
    ["that is where it began", at(2024, 72), at(2030, 120), null],
  ])("%s", (_name, latest, target, progress) => {
    expect(goalProgress({ ...flooded, latest, target }).value).toBe(progress);
  });

  test("takes the latest reading of its indicator, and the actions that name it", () => {
    const { adaptationGoals, rules } = computed(
      aRow("targets", "adaptationGoals", "g1", {
        statement: "Nadie anegado",
        indicator: "i1",
        baseYear: 2031,
      }),
      aRow("targets", "adaptationGoals", "g2", { statement: "Sombra", baseYear: 2031, targetYear: 2030 }),
      aRow("monitoring", "indicators", "i1", {
        baselineValue: 120,
        targetValue: 0,
        readings: [
          { id: "r1", values: { year: 2024, value: 72 } },
          { id: "r2", values: { year: 2022, value: 100 } },
          { id: "r3", values: { year: 2025, value: null } },
        ],
      }),
      action("a1", { goals: ["g1"] }),
    );
    expect(adaptationGoals.map(({ progress }) => progress?.value)).toEqual([0.4, undefined]);
    expect(adaptationGoals[0]?.actions).toEqual([{ section: "adaptation-actions", row: "a1" }]);
    expect(rules).toEqual(
      expect.arrayContaining(["adaptation-goal-years", "adaptation-goal-without-action"]),
    );
  });
});

describe("Nichelino: seven hazards, eight goals and thirteen actions, as published", () => {
  const file = parsePlanFile(nichelinoPlan, templateOf);
  if (!file.ok) throw new Error("the demo's plan does not parse");
  const { plan } = file;
  const { risk, adaptation, adaptationGoals } = computePlan(
    plan,
    currentTemplate,
    factorCatalogueOf(currentTemplate),
  );
  /** Rows and codes of the plan by the words of the source. */
  const ROWS: Readonly<Record<string, string>> = {
    "Caldo estremo": "calor",
    Alluvioni: "inundacion",
    "Precipitazioni intense": "lluvia",
    Siccità: "sequia",
    "Pericolo biologico": "vectores",
    Frane: "deslizamiento",
    Incendio: "incendio",
  };
  const SECTORS: Readonly<Record<string, string>> = {
    Città: "land-use-planning",
    "Salute umana": "health",
    Biodiversità: "environment-biodiversity",
    Agricoltura: "agriculture-forestry",
  };
  /** As the plan says among its sources. */
  const LEVELS: Readonly<Record<string, string>> = {
    IRRILEVANTE: "low",
    "MEDIO-BASSO": "medium",
    MEDIO: "medium",
    ALTO: "high",
  };
  const CHANGES: Readonly<Record<string, string>> = {
    "In forte aumento": "increase",
    "In aumento": "increase",
    Stabile: "no-change",
  };
  const coded = (words: readonly string[], codes: Readonly<Record<string, string>>) =>
    words.map((word) => codes[word]);

  test.each(nichelino.hazards)("$source", ({ hazard: name, level, expected_change: change }) => {
    const found = risk.hazards.find(({ row }) => row === ROWS[name]);
    expect(found?.level.level).toBe(LEVELS[level]);
    expect(found?.intensityChange).toBe(CHANGES[change]);
    const answering = nichelino.actions.filter(({ hazards }) => hazards.includes(name));
    expect(found?.actions).toEqual(answering.map(({ id }) => id.toLowerCase()));
    expect(found?.residual.level).toBeNull();
  });

  test.each(nichelino.actions)("$source", ({ id, hazards, sectors, start, end }) => {
    const found = adaptation.rows.find(({ number }) => number === id);
    expect([...(found?.hazards ?? [])].sort()).toEqual(coded(hazards, ROWS).sort());
    expect([...(found?.protects ?? [])].sort()).toEqual(coded(sectors, SECTORS).sort());
    expect([found?.start?.slice(0, 4), found?.end?.slice(0, 4)]).toEqual([String(start), String(end)]);
  });

  test.each(nichelino.objectives)("$source", ({ id }) => {
    const serving = nichelino.actions.filter(({ objectives }) => objectives.includes(id));
    const found = adaptationGoals.find(({ row }) => row === id.toLowerCase());
    expect(found?.actions.map(({ row }) => row)).toEqual(serving.map((action) => action.id.toLowerCase()));
  });

  test("no high risk is left without an action", () => {
    expect(adaptation.totals.count).toBe(13);
    expect(risk.hazards).toHaveLength(7);
    expect(risk.gaps.hazards).toEqual([]);
  });
});
