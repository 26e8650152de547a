/** Residual risk, what no action answers, and how far goals are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanEntry } from "~/domain/plan/plan-document";
import { goalProgress } from "~/domain/risk/goal-progress";
import { residualChange } from "~/domain/risk/residual-risk";
import { RISK_LEVELS } from "~/domain/risk/risk-levels";
import type { EntryValues } from "~/domain/template/value";
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
