import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeTarget } from "~/domain/targets/target";
import { expectedPath, projectGrowth } from "~/domain/targets/trajectory";
import bau from "../fixtures/cases/bau-forecast.json";
import nichelino from "../fixtures/cases/nichelino-emissions.json";
import { aTarget } from "../fixtures/target-factory";

describe("types of target (GCoM CRF, CDP)", () => {
  test.each([
    ["absolute", aTarget(), 600],
    ["per capita", aTarget({ type: "per-capita", basePopulation: 100, targetPopulation: 150 }), 900],
    ["per GDP", aTarget({ type: "per-gdp", baseGdp: 10, targetGdp: 12 }), 720],
    ["BAU", aTarget({ type: "bau", bauTco2e: 2000 }), 1200],
    ["net zero: 10 % left", aTarget({ type: "net-zero", reductionPercent: null, residualPercent: 10 }), 100],
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
  test("36,834 t further than the target", () => expect(result.gap.value).toBe(102_358 - 139_192));
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

describe("properties", () => {
  const kinds = {
    absolute: aTarget(),
    "per-capita": aTarget({ type: "per-capita", basePopulation: 100, targetPopulation: 150 }),
    "per-gdp": aTarget({ type: "per-gdp", baseGdp: 10, targetGdp: 12 }),
    bau: aTarget({ type: "bau", bauTco2e: 2000 }),
  };

  test.each(Object.entries(kinds))("%s: a higher reduction never gives a higher level", (_type, input) => {
    const level = (reductionPercent: number) =>
      computeTarget({ ...input, reductionPercent }).targetTco2e.value ?? NaN;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (a, b) => {
          expect(level(Math.max(a, b))).toBeLessThanOrEqual(level(Math.min(a, b)));
        },
      ),
    );
  });

  test("what is missing and what the actions save add up to the cut they have to make", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 100 }), (saved, percent) => {
        const result = computeTarget(aTarget({ actionsTco2e: saved, reductionPercent: percent }));
        expect((result.gap.value ?? NaN) + saved).toBeCloseTo(result.requiredCut.value ?? NaN, 9);
      }),
    );
  });
});
