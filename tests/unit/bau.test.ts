import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nationalEditions } from "templates/catalogs/targets/national-editions";
import { buildBau, type BauInput, type BauMethod } from "~/domain/targets/bau";
import {
  bauAt,
  capAt,
  currentEdition,
  nationalBauOf,
  type NationalEdition,
} from "~/domain/targets/national-series";

import { anEffect } from "../fixtures/measure-factory";

const firstNdc = nationalEditions.find(({ id }) => id === "ar-ndc-1")!;

function aBau(overrides: Partial<BauInput> = {}): BauInput {
  return {
    method: "national-bau",
    baseYear: 2018,
    targetYear: 2030,
    baseTco2e: 1000,
    stated: null,
    edition: firstNdc,
    populationGrowth: null,
    population: { base: null, target: null },
    gdp: { base: null, target: null },
    gdpElasticity: null,
    inventories: [],
    sectors: [],
    grid: null,
    ...overrides,
  };
}

describe("the stored national editions", () => {
  test("the national BAU of 2018 is the stored one, not the straight line from 2014 (424 Mt, +39.6 %)", () => {
    const scaled = buildBau(aBau({ baseTco2e: 100 }));
    expect(scaled.level.value).toBeCloseTo(145.65, 2);
  });

  test("the current Argentine target is the third NDC: 375 Mt in 2030 and in 2035", () => {
    const current = currentEdition(nationalEditions, "AR");
    expect(current).toMatchObject({ id: "ar-ndc-3", gwpSet: "AR5", accounting: "net" });
    expect([2030, 2035].map((year) => current && capAt(current, year)?.mt)).toEqual([375, 375]);
    expect(currentEdition(nationalEditions, "BR")).toBeNull();
  });

  test("only the first NDC has a scenario of its own; its cap is 18 % below it", () => {
    expect(nationalEditions.filter(({ bau }) => bau.length > 0)).toEqual([firstNdc]);
    expect(1 - (capAt(firstNdc, 2030)?.mt ?? NaN) / (bauAt(firstNdc, 2030).value ?? NaN)).toBeCloseTo(
      0.184,
      3,
    );
  });

  test("nothing is read beyond the years of an edition", () => {
    expect(bauAt(firstNdc, 2013).value).toBeNull();
    expect(nationalBauOf(firstNdc, 2018, 2035)).toBeNull();
    expect(buildBau(aBau({ targetYear: 2035 }))).toMatchObject({ missing: "edition-years", points: [] });
  });
});

describe("published municipal scenarios", () => {
  /** CDP Cities 2020: base 32,937.72 t in 2018, +45.65 %; by hand 47,974 t, −18 % 39,339 t. */
  test("Guaminí", () => {
    const { level } = buildBau(aBau({ baseTco2e: 32_937.72 }));
    expect(level.value).toBeCloseTo(47_974, -1);
    expect((level.value ?? 0) * 0.82).toBeCloseTo(39_339, -1);
    const keys = level.explanation.assumptions.map(({ key }) => key);
    expect(keys).toContain("assumption.bauPerimeterMismatch");
  });

  /** CDP Cities 2021: 368 → 592 Mt from 2014, population 8.93 % against 15.79 %: 72,974.52 t. */
  test("Rauch", () => {
    const { level } = buildBau(
      aBau({
        baseYear: 2014,
        baseTco2e: 54_279.02,
        populationGrowth: { municipal: 8.93, national: 15.79 },
      }),
    );
    expect((level.value ?? NaN) / 72_974.52).toBeCloseTo(1, 3);
  });
});

describe("builders", () => {
  test.each<[string, Partial<BauInput>, number]>([
    [
      "by population, 1000 t · 120/100",
      { method: "population", population: { base: 100, target: 120 } },
      1200,
    ],
    ["by product, elasticity 1 where none is given", { method: "gdp", gdp: { base: 10, target: 15 } }, 1500],
    [
      "by product, elasticity 0.5: 1000 · √1.44",
      { method: "gdp", gdp: { base: 100, target: 144 }, gdpElasticity: 0.5 },
      1200,
    ],
    [
      "by trend of two: 1000 in 2018 and 1100 in 2022 is 25 t a year",
      {
        method: "trend",
        inventories: [
          { year: 2018, tco2e: 1000 },
          { year: 2022, tco2e: 1100 },
        ],
      },
      1300,
    ],
    [
      "by trend of three, least squares by hand: mean 1100 in 2020, slope 25",
      {
        method: "trend",
        inventories: [
          { year: 2018, tco2e: 1100 },
          { year: 2020, tco2e: 1000 },
          { year: 2022, tco2e: 1200 },
        ],
      },
      1350,
    ],
    [
      "by rates: 600 · 1.02^12 + 400 · 1.01^12",
      {
        method: "own-rate",
        sectors: [
          { sector: "I", tco2e: 600, ratePercent: 2, source: "EPEC" },
          { sector: "II", tco2e: 400, ratePercent: 1, source: null },
        ],
      },
      600 * 1.02 ** 12 + 400 * 1.01 ** 12,
    ],
    ["by a document's figure", { method: "own-value", stated: 1234 }, 1234],
  ])("%s", (_name, input, level) => {
    const built = buildBau(aBau({ edition: null, ...input }));
    expect(built.level.value).toBeCloseTo(level, 6);
    expect(built.points.at(-1)?.year).toBe(2030);
    expect(built.points.at(-1)?.tco2e).toBeCloseTo(level, 6);
    expect(built.missing).toBeNull();
  });

  test("a rate without a source is an assumption", () => {
    const { level } = buildBau(
      aBau({ method: "own-rate", sectors: [{ sector: "all", tco2e: 1000, ratePercent: 2, source: null }] }),
    );
    expect(level.explanation.factors).toMatchObject([{ value: 2, confirmed: false }]);
    expect(level.explanation.assumptions.map(({ key }) => key)).toEqual(["assumption.bauRatesUnsourced"]);
  });

  test("a stated value goes before the built one, which stays beside it", () => {
    const result = buildBau(aBau({ stated: 1500 }));
    expect(result.level.value).toBe(1500);
    expect(result.built.value).toBeCloseTo(1456.5, 1);
  });

  test.each<[BauMethod, Partial<BauInput>, string]>([
    ["national-bau", { edition: null }, "edition"],
    ["national-bau", { baseTco2e: null }, "base"],
    ["population", { population: { base: 100, target: null } }, "population"],
    ["gdp", {}, "gdp"],
    ["trend", { inventories: [{ year: 2018, tco2e: 1 }] }, "inventories"],
    [
      "trend",
      {
        inventories: [
          { year: 2018, tco2e: 1000 },
          { year: 2022, tco2e: 100 },
        ],
      },
      "falling-trend",
    ],
    ["own-rate", { sectors: [{ sector: "I", tco2e: 1, ratePercent: null, source: null }] }, "rates"],
    ["own-value", {}, "value"],
  ])("%s says what is missing", (method, input, missing) => {
    expect(buildBau(aBau({ method, ...input }))).toMatchObject({
      missing,
      points: [],
      level: { value: null },
    });
  });

  test("no method, no scenario, and nothing is missing", () => {
    expect(buildBau(aBau({ method: null }))).toMatchObject({ missing: null, level: { value: null } });
  });
});

/** Two editions of the same country whose figures can be told apart. */
const anEdition = fc.record({
  base: fc.integer({ min: 1, max: 999 }),
  end: fc.integer({ min: 1, max: 999 }),
});
const editionOf = (id: string, { base, end }: { base: number; end: number }): NationalEdition => ({
  ...firstNdc,
  id,
  name: id,
  bau: [
    { year: 2010, mt: base, source: id, confirmed: true },
    { year: 2040, mt: end, source: id, confirmed: true },
  ],
});

describe("a falling grid factor", () => {
  const grid = { decline: 0.03, from: 2018, electricityShare: 0.4 };
  const growing = { method: "population" as const, population: { base: 1000, target: 1100 } };

  test("lowers the electricity in the scenario: 1100 × (1 − 0.4 × (1 − 0.97^12)) in 2030", () => {
    const { level, points } = buildBau(aBau({ ...growing, grid }));
    // 0.97^12 = 0.693842; 1 − 0.4 × 0.306158 = 0.877537
    expect(level.value).toBeCloseTo(1100 * 0.877537, 2);
    expect(points[0]).toEqual({ year: 2018, tco2e: 1000 });
    // Two years: 1000 × 1.1^(2/12) × (1 − 0.4 × (1 − 0.9409))
    expect(points[2]?.tco2e).toBeCloseTo(1000 * 1.1 ** (2 / 12) * 0.97636, 3);
    const last = level.explanation.assumptions.at(-1);
    expect(last).toEqual({ key: "assumption.bauGrid", params: { percent: 3, from: "2018", year: "2030" } });
  });

  test("of a later year than the base begins to fall in that year: 2020 to 2030 is 0.97^10 = 0.737424", () => {
    const { level } = buildBau(aBau({ ...growing, grid: { ...grid, from: 2020 } }));
    expect(level.value).toBeCloseTo(1100 * (1 - 0.4 * (1 - 0.737424)), 2);
  });

  test("is the same in BAU and savings: electricity alone falls like the factor of a saving", () => {
    const electricityOnly = buildBau(aBau({ ...growing, grid: { ...grid, electricityShare: 1 } })).level
      .value;
    const timing = { year: 2030, gridDecline: 0.03 };
    const f2030 = anEffect("street-lighting-control", { electricityMwh: 500 }, timing).tco2e.value ?? 0;
    // The factor of the factory is of 2023: 0.97^7 of 0.25 t/MWh; the scenario has five years more.
    expect(f2030 / 100).toBeCloseTo(0.25 * 0.97 ** 7, 9);
    expect((electricityOnly ?? 0) / 1100).toBeCloseTo((f2030 / 100 / 0.25) * 0.97 ** 5, 9);
  });

  test.each([
    ["national-bau", "assumption.bauGridHeld"],
    ["population", "assumption.bauGridUnknown"],
  ] as const)("is not applied where it cannot be, and that is said (%s)", (method, key) => {
    const without = buildBau(aBau({ ...growing, method })).level;
    const unknown = { ...grid, electricityShare: method === "population" ? null : 0.4 };
    const { level } = buildBau(aBau({ ...growing, method, grid: unknown }));
    expect(level.value).toBe(without.value);
    expect(level.explanation.assumptions.at(-1)?.key).toBe(key);
  });
});

describe("properties", () => {
  test("editions never mix: every national figure of a scenario is of the chosen edition", () => {
    fc.assert(
      fc.property(
        anEdition,
        anEdition,
        fc.integer({ min: 2010, max: 2025 }),
        fc.integer({ min: 2026, max: 2040 }),
        (one, other, baseYear, targetYear) => {
          const editions = [editionOf("one", one), editionOf("other", other)];
          for (const edition of editions) {
            const { level } = buildBau(aBau({ edition, baseYear, targetYear }));
            const alone = nationalBauOf(edition, baseYear, targetYear);
            expect(level.value).toBeCloseTo((1000 * (alone?.bauMt ?? 0)) / (alone?.baseMt ?? 1), 6);
            expect(level.explanation.factors.map(({ source }) => source)).toEqual([edition.id, edition.id]);
          }
        },
      ),
    );
  });

  test("every scenario begins at the base emissions and keeps their proportion", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (baseTco2e) => {
        const { points } = buildBau(aBau({ baseTco2e }));
        expect(points[0]).toEqual({ year: 2018, tco2e: baseTco2e });
        expect((points.at(-1)?.tco2e ?? 0) / baseTco2e).toBeCloseTo(592 / 406.454, 9);
      }),
    );
  });
});
