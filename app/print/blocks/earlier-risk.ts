/** Submissions keep the results of their day; those made before a part of the assessment was computed do not hold it. */
import type { HazardResult, RiskAtHorizon, RiskResult } from "~/domain/plan/plan-results";
import { NO_RESIDUAL } from "~/domain/risk/residual-risk";
import { STANDARD_MATRICES } from "~/domain/risk/standard-matrices";

type EarlierHazard = Partial<HazardResult> & Pick<HazardResult, "row" | "hazard" | "level" | "actions">;
type EarlierRisk = Partial<Omit<RiskResult, "hazards">> & {
  hazards: readonly EarlierHazard[];
  matrixId?: string | null;
};

const NOT_ASSESSED: RiskAtHorizon = {
  probability: null,
  impact: null,
  index: null,
  level: { level: null, rank: null, explanation: { formula: "", inputs: [], factors: [], assumptions: [] } },
};

/** The result with what it lacks as not answered. */
export function completeRisk(risk: RiskResult): RiskResult {
  const earlier: EarlierRisk = risk;
  return {
    method: earlier.method ?? null,
    matrix: earlier.matrix ?? STANDARD_MATRICES.find(({ id }) => id === earlier.matrixId) ?? null,
    hazards: earlier.hazards.map(completeHazard),
    byLevel: earlier.byLevel ?? {},
    ranking: earlier.ranking ?? [],
    byGroup: earlier.byGroup ?? [],
    climate: earlier.climate ?? [],
    gaps: earlier.gaps ?? { hazards: [], sectors: [], groups: [] },
    capacity: earlier.capacity ?? [],
    workshops: earlier.workshops ?? [],
  };
}

function completeHazard(hazard: EarlierHazard): HazardResult {
  return {
    ...NOT_ASSESSED,
    subHazards: [],
    hazardCrf7: null,
    near: NOT_ASSESSED,
    far: NOT_ASSESSED,
    intensityChange: null,
    frequencyChange: null,
    sectors: [],
    groups: [],
    statedLevel: null,
    statedLevelSource: null,
    shownLevel: null,
    residual: NO_RESIDUAL,
    ...hazard,
  };
}
