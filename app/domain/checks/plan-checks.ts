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
  /** Rank of its level in the matrix, and of the level from which a hazard is high. */
  rank: number | null;
  highRank: number;
  /** Actions that address it. */
  actions: number;
  place: FindingPlace;
}

/** Every check of the plan as a whole. */
export function checkPlan(pillars: readonly PillarCheck[], hazards: readonly HazardCheck[]): Finding[] {
  return [...pillars.flatMap(pillarWithoutGoal), ...hazards.flatMap(highRiskWithoutAction)];
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
