import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matrixProblems, type RiskMatrix, riskLevel } from "~/domain/risk/risk-matrix";
import { MATRIX_3X3, STANDARD_MATRICES } from "~/domain/risk/standard-matrices";
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
