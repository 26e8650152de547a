import fc from "fast-check";
import { describe, expect, test } from "vitest";
import nichelinoPlan from "templates/demo/nichelino.plan.json";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import { parsePlanFile, planFileOf } from "~/domain/plan/plan-file";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { RiskResult } from "~/domain/plan/plan-results";
import { readRisk } from "~/domain/plan/read-risk";
import { levelOfIndex, riskIndex } from "~/domain/risk/risk-index";
import { matrixProblems, type RiskMatrix, riskLevel } from "~/domain/risk/risk-matrix";
import { MATRIX_3X3, matrixAnswer, STANDARD_MATRICES } from "~/domain/risk/standard-matrices";
import { timeWindows } from "~/domain/risk/time-windows";
import type { EntryValues } from "~/domain/template/value";
import nichelino from "../fixtures/cases/nichelino-emissions.json";

/** The matrix that the plan of Nichelino implies, as far as its seven hazards show it. */
const NICHELINO: RiskMatrix = {
  id: "nichelino",
  probabilities: ["Improbabile", "Possibile", "Probabile"],
  impacts: ["Basso", "Medio-Basso", "Medio", "Medio-Alto"],
  levels: ["IRRILEVANTE", "MEDIO-BASSO", "MEDIO", "ALTO"],
  cells: {
    Improbabile: { Basso: "IRRILEVANTE", "Medio-Basso": "IRRILEVANTE" },
    Possibile: { "Medio-Basso": "MEDIO-BASSO", Medio: "MEDIO", "Medio-Alto": "MEDIO" },
    Probabile: { "Medio-Alto": "ALTO" },
  },
  originKey: "assumption.riskMatrixOfNetwork",
  confirmed: true,
};

describe("risk is looked up, never multiplied", () => {
  test.each(nichelino.hazards)("Nichelino: $hazard is $level", ({ probability, impact, level }) => {
    expect(riskLevel(NICHELINO, probability, impact).level).toBe(level);
  });

  test("an unknown answer gives an unknown level", () => {
    expect(riskLevel(MATRIX_3X3, "not-known", "high")).toMatchObject({ level: null, rank: null });
    expect(riskLevel(MATRIX_3X3, "high", null).level).toBeNull();
    expect(riskLevel(NICHELINO, "Probabile", "Basso").level).toBeNull();
  });

  test("a conventional matrix says that it is an assumption", () => {
    const { explanation } = riskLevel(MATRIX_3X3, "high", "low");
    expect(explanation.assumptions.map((entry) => entry.key)).toContain("assumption.riskMatrixConventional");
  });

  test.each(STANDARD_MATRICES)("$id has no hole and never falls", (matrix) => {
    expect(matrixProblems(matrix)).toEqual([]);
  });

  test("a higher probability or impact never lowers the risk", () => {
    const step = fc.nat(4);
    fc.assert(
      fc.property(fc.constantFrom(...STANDARD_MATRICES), step, step, step, step, (matrix, p, i, dp, di) => {
        const rank = (probability: number, impact: number) =>
          riskLevel(matrix, matrix.probabilities[probability] ?? null, matrix.impacts[impact] ?? null).rank;
        const lower = rank(p, i);
        const higher = rank(p + dp, i + di);
        if (lower !== null && higher !== null) expect(higher).toBeGreaterThanOrEqual(lower);
      }),
    );
  });

  test("a network's matrix that falls, has holes or strange levels is described", () => {
    const broken: RiskMatrix = {
      ...MATRIX_3X3,
      cells: {
        low: { low: "high", moderate: "low", high: "???" },
        moderate: { low: "medium", moderate: "medium", high: "high" },
        high: { low: "medium", moderate: "high" },
      },
    };
    expect(matrixProblems(broken).map((entry) => entry.problem)).toEqual([
      "not-monotonic",
      "unknown-level",
      "not-monotonic",
      "missing-cell",
    ]);
  });
});

/* ------------------------------------------------- the risk of a whole plan */

const FIVE = ["very-low", "low", "medium", "high", "very-high"];
const rung = fc.nat(FIVE.length - 1);

/** A plan with these hazards, by row. */
function riskOf(method: EntryValues, hazards: Readonly<Record<string, EntryValues>>): RiskResult {
  const entries = [
    { id: "risk", section: "risk", instance: "main", values: method, removed: false },
    ...Object.entries(hazards).map(([row, values]) => ({
      id: row,
      section: "risk",
      instance: "main",
      field: "hazards",
      row,
      values,
      removed: false,
    })),
  ];
  return readRisk({ entries }, []);
}

describe("answers on five levels", () => {
  test("raising probability or impact never lowers the risk, whatever matrix the plan names", () => {
    const method = fc.constantFrom("matrix-3x3", "matrix-5x5");
    fc.assert(
      fc.property(method, rung, rung, rung, rung, (riskMethod, p, i, dp, di) => {
        const rank = (probability: number, impact: number) =>
          riskOf(
            { riskMethod },
            { h: { probability: FIVE[probability] ?? null, impact: FIVE[impact] ?? null } },
          ).hazards[0]?.level.rank ?? null;
        const higher = [Math.min(4, p + dp), Math.min(4, i + di)] as const;
        expect(rank(...higher)).toBeGreaterThanOrEqual(rank(p, i) ?? Infinity);
      }),
    );
  });

  test("the matrix of three reads the extremes as its own", () => {
    expect(
      ["very-low", "medium", "very-high", "not-known"].map((a) => matrixAnswer(MATRIX_3X3.impacts, a)),
    ).toEqual(["low", "moderate", "high", "not-known"]);
    expect(matrixAnswer(MATRIX_3X3.probabilities, "medium")).toBe("moderate");
  });

  test("not knowing is not low: no level, no place, and after every known hazard", () => {
    const { ranking, byLevel } = riskOf(
      { riskMethod: "matrix-5x5" },
      {
        fog: { probability: "not-known", impact: "very-high" },
        frost: { probability: "very-low", impact: "very-low" },
        flood: { probability: "high", impact: "high" },
      },
    );
    expect(ranking.map(({ row, place }) => [row, place])).toEqual([
      ["flood", 1],
      ["frost", 2],
      ["fog", null],
    ]);
    expect(byLevel).toEqual({ unknown: 1, low: 1, high: 1 });
  });
});

describe("the index", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  test("is never above its smallest factor nor below 0, and raising one never lowers it", () => {
    fc.assert(
      fc.property(share, share, share, share, (hazard, exposure, vulnerability, more) => {
        const { value } = riskIndex({ hazard, exposure, vulnerability });
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(Math.min(hazard, exposure, vulnerability));
        const raised = riskIndex({ hazard: Math.max(hazard, more), exposure, vulnerability });
        expect(raised.value).toBeGreaterThanOrEqual(value ?? Infinity);
      }),
    );
  });

  test.each([
    [{ hazard: null, exposure: 0.5, vulnerability: 0.5 }],
    [{ hazard: 5, exposure: 0.5, vulnerability: 0.5 }],
    [{ hazard: 0.5, exposure: -0.1, vulnerability: 0.5 }],
  ])("is unknown when a factor is missing or no index: %j", (factors) => {
    expect(riskIndex(factors).value).toBeNull();
  });

  test.each([
    [0.1, "low"],
    [0.2, "medium"],
    [0.5, "high"],
    [0.9, "very-high"],
  ])("of %d is %s by the limits that the plan declares", (hazard, level) => {
    const index = riskIndex({ hazard, exposure: 1, vulnerability: 1 });
    expect(levelOfIndex(index, { medium: 0.2, high: 0.4, veryHigh: 0.8 }).level).toBe(level);
  });

  test("has no level without limits, or with limits that do not rise", () => {
    const index = riskIndex({ hazard: 0.9, exposure: 1, vulnerability: 1 });
    expect(levelOfIndex(index, { medium: null, high: 0.4, veryHigh: 0.8 }).level).toBeNull();
    expect(levelOfIndex(index, { medium: 0.6, high: 0.4, veryHigh: 0.8 }).level).toBeNull();
  });

  test("of later times takes exposure and vulnerability from today", () => {
    const { hazards } = riskOf(
      { riskMethod: "index" },
      { h: { hazardIndex: 0.5, hazardIndexFar: 1, exposureIndex: 0.5, vulnerabilityIndex: 0.4 } },
    );
    expect(hazards[0]?.index?.value).toBeCloseTo(0.1);
    expect(hazards[0]?.near.index?.value).toBeNull();
    expect(hazards[0]?.far.index?.value).toBeCloseTo(0.2);
  });
});

describe("order and groups", () => {
  const flood = { probability: "high", impact: "high" };
  const risk = riskOf(
    { riskMethod: "matrix-5x5" },
    {
      storm: flood,
      twin: flood,
      heat: { ...flood, intensityChange: "increase", vulnerableGroups: ["elderly"] },
      river: {
        ...flood,
        affectedSectors: [
          { id: "s1", values: { sector: "health", vulnerability: "high", mostExposedGroup: "women-girls" } },
        ],
      },
    },
  );

  test("equal levels are told apart by what is stated, and what nothing tells apart shares its place", () => {
    expect(risk.ranking.map(({ row, place }) => [row, place])).toEqual([
      ["heat", 1],
      ["river", 2],
      ["storm", 3],
      ["twin", 3],
    ]);
    expect(risk.ranking[0]?.reasons).toMatchObject({
      level: "high",
      rising: ["intensity"],
      groups: ["elderly"],
    });
  });

  test("women and girls stand first; groups of a sector count", () => {
    expect(risk.byGroup).toEqual([
      { group: "women-girls", hazards: ["river"] },
      { group: "elderly", hazards: ["heat"] },
    ]);
    expect(riskOf({}, { storm: flood }).byGroup).toEqual([{ group: "women-girls", hazards: [] }]);
  });
});

test("climate indices are series by rising year; a value without year is none", () => {
  const at = (id: string, index: string, year: number | null, value: number) => ({
    id,
    values: { index, unit: "días", value, ...(year === null ? {} : { year }) },
  });
  const rows = [
    at("a", "SU30", 2024, 75),
    at("b", "SU25", 1995, 109),
    at("c", "SU30", 1995, 56),
    at("d", "SU30", null, 1),
  ];
  expect(riskOf({ climateIndices: rows }, {}).climate).toEqual([
    {
      index: "SU30",
      unit: "días",
      points: [
        { year: 1995, value: 56 },
        { year: 2024, value: 75 },
      ],
    },
    { index: "SU25", unit: "días", points: [{ year: 1995, value: 109 }] },
  ]);
});

test.each([
  [2024, { short: [2024, 2029], mid: [2030, 2050], longFrom: 2051 }],
  [2045, { short: [2045, 2050], mid: null, longFrom: 2051 }],
])("terms of an assessment of %d", (year, windows) => {
  expect(timeWindows(year)).toEqual(windows);
});

describe("Nichelino", () => {
  const plan = planOf(nichelinoPlan);
  const { risk } = computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));
  /** The published words in the levels of this program (the plan says so among its sources). */
  const LEVELS: Readonly<Record<string, string>> = {
    IRRILEVANTE: "low",
    "MEDIO-BASSO": "medium",
    MEDIO: "medium",
    ALTO: "high",
  };

  test("its seven hazards have the published levels, by the matrix that its plan declares", () => {
    const published = nichelino.hazards.map(({ level }) => LEVELS[level]);
    expect(risk.hazards.map(({ level }) => level.level)).toEqual(published);
    expect(risk.hazards.map(({ statedLevel }) => statedLevel)).toEqual(published);
    expect(risk.ranking[0]?.row).toBe("calor");
  });

  test("both names of a hazard, local ones too, are written and read again without loss", () => {
    const values = { hazard: "storms", subHazards: ["zonda-wind", "sudestada"], hazardCrf7: "extreme-wind" };
    const entries = plan.entries.map((entry) =>
      entry.row === "calor" ? { ...entry, values: { ...entry.values, ...values } } : entry,
    );
    const written: PlanDocument = { ...plan, frameworks: ["gcom-americas", "eu-covenant"], entries };
    expect(planOf(planFileOf(written, [], currentTemplate)).entries).toEqual(entries);
  });
});

function planOf(file: unknown): PlanDocument {
  const result = parsePlanFile(file, templateOf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}
