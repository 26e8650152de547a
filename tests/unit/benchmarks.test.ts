import { describe, expect, test } from "vitest";
import { targetReferences } from "templates/catalogs/targets/target-references";
import {
  type Benchmark,
  type BenchmarkInput,
  benchmarksOf,
  type BenchmarkParameters,
  onePointFiveCut,
} from "~/domain/targets/benchmarks";
import { computeTarget } from "~/domain/targets/target";
import type { FrameworkId } from "~/domain/template/template";
import { aTarget } from "../fixtures/target-factory";

const NONE: BenchmarkParameters = {
  humanDevelopment: null,
  humanDevelopmentSource: null,
  worldDevelopment: null,
  globalCutPercent: null,
  nationalBaseMt: null,
  nationalBaseSource: null,
  gdpPerPersonUsd: null,
};

interface Case {
  target?: Parameters<typeof aTarget>[0];
  parameters?: Partial<BenchmarkParameters>;
  frameworks?: FrameworkId[];
  history?: BenchmarkInput["history"];
}

function beside({ target = {}, parameters = {}, frameworks = [], history = [] }: Case = {}): Benchmark[] {
  const input = aTarget({ baseYear: 2018, targetYear: 2030, ...target });
  return benchmarksOf({
    target: input,
    result: computeTarget(input),
    country: "AR",
    frameworks,
    history,
    bauEdition: input.type === "bau" ? (targetReferences.editions[0] ?? null) : null,
    parameters: { ...NONE, ...parameters },
    references: targetReferences,
  });
}
const only = (id: Benchmark["id"], given: Case = {}) =>
  beside(given).find((benchmark) => benchmark.id === id);

describe("the national target", () => {
  test("without the country's emissions in the same edition it is not scaled: it says so", () => {
    expect(only("national")).toMatchObject({
      level: { value: null },
      missing: "national-base",
      params: { edition: "NDC 3 (2025)", cap: 375 },
    });
  });

  test("375 of 400 Mt is 6.25 % less than the base of 1000 t; −40 % is below it", () => {
    const national = only("national", { parameters: { nationalBaseMt: 400 } });
    expect(national?.level.value).toBeCloseTo(937.5, 9);
    expect(national?.changeVsBase.value).toBeCloseTo(-0.0625, 9);
    expect(national?.reached).toBe(true);
  });

  test("the cap of the first NDC is set beside a BAU scaled by it, and beside no other target", () => {
    const bau = { type: "bau" as const, bauTco2e: 592, reductionPercent: 18 };
    expect(only("first-ndc", { target: bau })?.level.value).toBeCloseTo(483, 9);
    expect(only("first-ndc")).toBeUndefined();
  });
});

describe("frameworks", () => {
  test("only what is declared is asked", () => {
    expect(beside().map(({ framework }) => framework)).toEqual([null, null]);
    expect(only("race-to-zero")).toBeUndefined();
  });

  test("the Covenant's 40 % is confirmed, its 55 % an estimate", () => {
    const asked = beside({ frameworks: ["eu-covenant"] }).filter(({ id }) => id === "commitment");
    expect(asked.map(({ level, estimate }) => [level.value, estimate])).toEqual([
      [600, false],
      [expect.closeTo(450, 9), true],
    ]);
  });

  test("Race to Zero: half of 2018, read between two inventories", () => {
    const half = only("race-to-zero", {
      frameworks: ["race-to-zero"],
      target: { baseYear: 2016, baseTco2e: 1000 },
      history: [
        { year: 2016, tco2e: 1000 },
        { year: 2020, tco2e: 800 },
      ],
    });
    expect(half?.level.value).toBeCloseTo(450, 9);
  });
});

describe("science", () => {
  test("1.5 °C: 43 % by 2030, straight to 60 % by 2035, none before 2019 or after 2050", () => {
    const cut = (year: number) => onePointFiveCut(targetReferences.benchmarks, year)?.value;
    expect([2030, 2035, 2050].map(cut)).toEqual([43, 60, 84]);
    expect(cut(2032)).toBeCloseTo(43 + (17 * 2) / 5, 9);
    expect([2018, 2051].map(cut)).toEqual([undefined, undefined]);
  });

  test("is an estimate, and says when it starts from the base year for want of 2019", () => {
    const path = only("one-point-five");
    expect(path).toMatchObject({ estimate: true, reached: false });
    expect(path?.level.value).toBeCloseTo(570, 9);
    expect(path?.level.explanation.assumptions).toContainEqual({
      key: "assumption.benchmarkFromBase",
      params: { year: 2019, base: 2018 },
    });
  });

  /** ICLEI USA: 0.920 / 0.731 × 50 % is about 63 % per person. */
  test("fair share by human development: 62.9 % per person for the United States", () => {
    const share = only("opcc", {
      target: { basePopulation: 100, targetPopulation: 100 },
      parameters: { humanDevelopment: 0.92, humanDevelopmentSource: "ICLEI USA" },
    });
    expect(share?.changeVsBase.value).toBeCloseTo(-0.629, 3);
    expect(share?.estimate).toBe(true);
  });

  test("fair share of Argentina: its index is an assumption", () => {
    const share = only("opcc", { target: { basePopulation: 100, targetPopulation: 110 } });
    expect(share?.level.value).toBeCloseTo(1000 * (1 - 0.5 * (0.83 / 0.731)) * 1.1, 6);
    expect(share?.level.explanation.factors.find(({ symbol }) => symbol === "H")?.confirmed).toBe(false);
  });

  test.each([
    [20_000, 100, "steep-decline"],
    [20_000, 1000, "steady-decline"],
    [5000, 100, "early-peak"],
    [5000, 1000, "late-peak"],
  ])("C40: %i USD and 1000 t for %i people is %s", (gdpPerPersonUsd, basePopulation, group) => {
    const city = only("c40", { target: { basePopulation }, parameters: { gdpPerPersonUsd } });
    expect(city?.params.group).toBe(group);
  });
});
