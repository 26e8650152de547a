import {
  type Explained,
  explain,
  explainedFrom,
  type Explanation,
  type ExplanationInput,
} from "../numbers/explained";
import type { RiskLevel } from "./risk-matrix";

/** Factors of the index, each from 0 to 1; null when not known. */
export interface IndexFactors {
  hazard: number | null;
  exposure: number | null;
  vulnerability: number | null;
}

/** From which index (0–1) a risk is medium, high and very high, as the plan declares it. */
export interface IndexLimits {
  medium: number | null;
  high: number | null;
  veryHigh: number | null;
}

/** Hazard × exposure × vulnerability, each from 0 to 1 (IPCC AR5 WGII risk framing; RAMCC practice). */
export function riskIndex(factors: IndexFactors): Explained {
  return explainedFrom(
    "0–1",
    {
      formula: "R = H · X · V",
      inputs: [
        input("H", "input.hazardIndex", factors.hazard),
        input("X", "input.exposureIndex", factors.exposure),
        input("V", "input.vulnerabilityIndex", factors.vulnerability),
      ],
    },
    (hazard, exposure, vulnerability) => hazard * exposure * vulnerability,
  );
}

const LEVELS = ["low", "medium", "high", "very-high"] as const;

/** Level of an index by the limits of the plan; unknown without index, or with limits that are missing or not rising. */
export function levelOfIndex(index: Explained, limits: IndexLimits): RiskLevel {
  const steps = risingLimits(limits);
  const explanation = steps ? withLimits(index.explanation, steps) : withoutLimits(index.explanation);
  if (!steps || index.value === null) return { level: null, rank: null, explanation };
  const { value } = index;
  const rank = steps.filter((limit) => value >= limit).length;
  return { level: LEVELS[rank] ?? null, rank, explanation };
}

function risingLimits({ medium, high, veryHigh }: IndexLimits): readonly [number, number, number] | null {
  if (medium === null || high === null || veryHigh === null) return null;
  return 0 < medium && medium < high && high < veryHigh && veryHigh <= 1 ? [medium, high, veryHigh] : null;
}

function withLimits(explanation: Explanation, [medium, high, veryHigh]: readonly [number, number, number]) {
  const limits = [
    input("L₁", "input.riskLimitMedium", medium),
    input("L₂", "input.riskLimitHigh", high),
    input("L₃", "input.riskLimitVeryHigh", veryHigh),
  ];
  return explain({
    ...explanation,
    inputs: [...explanation.inputs, ...limits],
    assumptions: [...explanation.assumptions, { key: "assumption.riskIndexLimits" }],
  });
}

function withoutLimits(explanation: Explanation): Explanation {
  return explain({
    ...explanation,
    assumptions: [...explanation.assumptions, { key: "assumption.riskIndexWithoutLevels" }],
  });
}

/** An index outside 0 to 1 is no index: it counts as not known. */
function input(symbol: string, labelKey: string, value: number | null): ExplanationInput {
  const known = value !== null && value >= 0 && value <= 1 ? value : null;
  return { symbol, labelKey, value: known, unit: "0–1" };
}
