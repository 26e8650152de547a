import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scaleNationalBau } from "~/domain/targets/national-bau";
import { computeTarget, type TargetInput } from "~/domain/targets/target";
import { expectedPath, projectGrowth } from "~/domain/targets/trajectory";
import bau from "../fixtures/cases/bau-forecast.json";
import nichelino from "../fixtures/cases/nichelino-emissions.json";

function aTarget(overrides: Partial<TargetInput> = {}): TargetInput {
  return {
    id: "t1",
    type: "absolute",
    baseYear: 2000,
    targetYear: 2030,
    baseTco2e: 1000,
    basePopulation: null,
    targetPopulation: null,
    baseGdp: null,
    targetGdp: null,
    reductionPercent: 40,
    bauTco2e: null,
    fixedTco2e: null,
    latest: null,
    actionsTco2e: null,
    savingsFrom: "base-year",
    ...overrides,
  };
}

describe("types of target (GCoM CRF, CDP)", () => {
  test.each([
    ["absolute", aTarget(), 600],
    ["per capita", aTarget({ type: "per-capita", basePopulation: 100, targetPopulation: 150 }), 900],
    ["per GDP", aTarget({ type: "per-gdp", baseGdp: 10, targetGdp: 12 }), 720],
    ["BAU", aTarget({ type: "bau", bauTco2e: 2000 }), 1200],
    ["fixed level", aTarget({ type: "fixed-level", reductionPercent: null, fixedTco2e: 50 }), 50],
  ])("%s", (_type, input, level) => {
    expect(computeTarget(input).targetTco2e.value).toBeCloseTo(level, 9);
  });

  test("a BAU target is shown against the base year too", () => {
    const result = computeTarget(aTarget({ type: "bau", bauTco2e: 2000 }));
    expect(result.changeVsBase.value).toBeCloseTo(0.2, 9);
    expect(result.requiredCut.value).toBeCloseTo(-200, 9);
    expect(result.requiredFromBau.value).toBeCloseTo(800, 9);
  });

  test("what is not known stays unknown", () => {
    const result = computeTarget(aTarget({ baseTco2e: null }));
    expect(result.targetTco2e.value).toBeNull();
    expect(result.requiredCut.value).toBeNull();
    expect(result.annualRate.value).toBeNull();
  });
});

/** Figures of the plan of Nichelino, as printed; 55.9 % where the source prints 55.7. */
describe("Nichelino: 231,986 t in 2000, 189,292 t in 2021, level 139,192 t in 2030", () => {
  const actions = nichelino.actions_tco2.reduce((sum, saving) => sum + saving, 0);
  const result = computeTarget(
    aTarget({
      type: "fixed-level",
      reductionPercent: null,
      baseTco2e: 231_986,
      fixedTco2e: 139_192,
      latest: { year: 2021, tco2e: 189_292 },
      actionsTco2e: Math.round(actions),
      savingsFrom: "latest-inventory",
    }),
  );

  test("the 33 actions add up to 86,934 t", () => expect(Math.round(actions)).toBe(86_934));
  test("required from 2000", () => expect(result.requiredCut.value).toBe(92_794));
  test("achieved by 2021", () => expect(result.achievedCut.value).toBe(42_694));
  test("remaining from 2021", () => expect(result.remainingCut.value).toBe(50_100));
  test("the actions are 174 % of what remains", () => expect(result.coverage.value).toBeCloseTo(1.735, 3));
  test("with what was achieved, 129,628 of 92,794 t", () =>
    expect(result.coverageWithAchieved.value).toBeCloseTo(129_628 / 92_794, 9));
  test("expected in 2030", () => expect(result.expectedTco2e.value).toBe(102_358));
  test("55.9 % below 2000", () => expect(result.expectedChange.value).toBeCloseTo(-0.559, 3));
  test("46 % of the way", () => expect(result.progress.value).toBeCloseTo(42_694 / 92_794, 9));
});

describe("paths", () => {
  test("a straight line from base to target", () => {
    const path = expectedPath({ year: 2020, tco2e: 100 }, { year: 2030, tco2e: 50 });
    expect(path).toHaveLength(11);
    expect(path[5]).toEqual({ year: 2025, tco2e: 75 });
    expect(expectedPath({ year: 2030, tco2e: 1 }, { year: 2030, tco2e: 1 })).toEqual([]);
  });

  test("the compound rate leads from base to target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 50 }), (percent, years) => {
        const result = computeTarget(aTarget({ reductionPercent: percent, targetYear: 2000 + years }));
        const rate = result.annualRate.value ?? NaN;
        expect(1000 * (1 + rate) ** years).toBeCloseTo(result.targetTco2e.value ?? NaN, 4);
      }),
    );
  });

  /** CityCatalyst rounds to whole kg each year: every step is checked from the published year before. */
  test.each(["I", "II", "V.1", "V.2"] as const)("business as usual of sector %s, 2023–2050", (sector) => {
    const known = new Map(
      Object.entries(bau.expected).map(([year, values]) => [Number(year), values[sector]]),
    );
    const growth = new Map(
      Object.entries(bau.growth_rates).map(([year, rates]) => [Number(year), rates[sector]]),
    );
    for (const [year, tco2e] of known) {
      const [, next] = projectGrowth({ year, tco2e }, growth, year + 1);
      if (next === undefined) continue;
      expect(Math.abs(next.tco2e - (known.get(next.year) ?? NaN))).toBeLessThanOrEqual(
        bau.tolerance_abs_per_step,
      );
    }
    expect(known.size).toBe(28);
  });

  test("a projection stops where the rates stop", () => {
    expect(projectGrowth({ year: 2020, tco2e: 1 }, new Map([[2021, 0.1]]), 2030)).toHaveLength(2);
  });
});

describe("municipal BAU scaled from the national one", () => {
  /** Guaminí, CDP 2020: +45.65 % from 2018 to 2030; BAU ≈ 47,974 t, −18 % ≈ 39,339 t. */
  const national = {
    edition: "first NDC (2016)",
    country: "AR",
    baseMt: 592 / 1.4565,
    bauMt: 592,
    targetYear: 2030,
    source: "first NDC",
    confirmed: true,
  };

  test("Guaminí", () => {
    const scaled = scaleNationalBau(32_937.72, national);
    expect(scaled.value).toBeCloseTo(47_974, -1);
    const target = computeTarget(aTarget({ type: "bau", bauTco2e: scaled.value, reductionPercent: 18 }));
    expect(target.targetTco2e.value).toBeCloseTo(39_339, -1);
    expect(scaled.explanation.assumptions.map((entry) => entry.key)).toContain(
      "assumption.bauPerimeterMismatch",
    );
  });

  /** Rauch, CDP 2021: national growth 368 → 592 Mt, population 8.93 % against 15.79 %: +34.44 %, 72,974.52 t. */
  test("Rauch, adjusted by population growth", () => {
    const scaled = scaleNationalBau(
      54_279.02,
      { ...national, baseMt: 368 },
      { municipal: 8.93, national: 15.79 },
    );
    expect((scaled.value ?? NaN) / 72_974.52).toBeCloseTo(1, 3);
  });

  test("unknown emissions give an unknown BAU", () => {
    expect(scaleNationalBau(null, national).value).toBeNull();
  });
});
