import type { FrameworkId } from "../template/template";
import { type Finding, finding, type FindingPlace } from "./finding";

export type Pillar = "mitigation" | "adaptation" | "energy-access";

export interface PillarCheck {
  pillar: Pillar;
  goals: number;
  /** Where goals of this pillar are written. */
  place: FindingPlace;
}

export interface HazardCheck {
  id: string;
  name: string;
  /** Rank of its level (0 the lowest), and of the level from which a hazard is high. */
  rank: number | null;
  highRank: number;
  /** Looked up from its answers; null when they are not on the scale of the matrix. */
  computedLevel: string | null;
  /** The level that the source states. */
  statedLevel: string | null;
  /** Probability and impact are both given as levels ("not known" is none). */
  rated: boolean;
  /** Actions that address it. */
  actions: number;
  place: FindingPlace;
}

/** Every check of the plan as a whole. */
export function checkPlan(pillars: readonly PillarCheck[], hazards: readonly HazardCheck[]): Finding[] {
  return [
    ...pillars.flatMap(pillarWithoutGoal),
    ...hazards.flatMap((hazard) => HAZARD_CHECKS.flatMap((rule) => rule(hazard))),
  ];
}

const FRAMEWORK: Partial<Record<Pillar, FrameworkId>> = { "energy-access": "gcom-americas" };

export function pillarWithoutGoal({ pillar, goals, place }: PillarCheck): Finding[] {
  if (goals > 0) return [];
  return [
    finding(
      "pillar-without-goal",
      "warning",
      place,
      { pillar },
      { framework: FRAMEWORK[pillar], part: pillar, wording: pillar },
    ),
  ];
}

export function highRiskWithoutAction({ name, rank, highRank, actions, place }: HazardCheck): Finding[] {
  if (rank === null || rank < highRank || actions > 0) return [];
  return [finding("high-risk-without-action", "warning", place, { name })];
}

/** A level that the declared matrix does not have: nothing is looked up, and that has to be said. */
export function riskOffScale({ name, rated, computedLevel, place }: HazardCheck): Finding[] {
  return rated && computedLevel === null ? [finding("risk-off-scale", "warning", place, { name })] : [];
}

export function riskLevelMismatch({ name, computedLevel, statedLevel, place }: HazardCheck): Finding[] {
  if (computedLevel === null || statedLevel === null || computedLevel === statedLevel) return [];
  return [finding("risk-level-mismatch", "note", place, { name })];
}

const HAZARD_CHECKS = [highRiskWithoutAction, riskOffScale, riskLevelMismatch];
