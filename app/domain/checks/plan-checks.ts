import type { FrameworkId } from "../template/template";
import { type Finding, finding, type FindingPlace } from "./finding";

export type Pillar = "mitigation" | "adaptation" | "energy-access";

export interface PillarCheck {
  pillar: Pillar;
  goals: number;
  /** Whose requirement a goal is; null: of none that the plan declares, so that it is a recommendation. */
  framework?: FrameworkId | null;
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
  /** Steps from the level without the actions to the one with them, of each time for which both are known. */
  residualChanges: readonly number[];
  residualExplained: boolean;
  place: FindingPlace;
}

/** Every check of the plan as a whole. */
export function checkPlan(
  pillars: readonly PillarCheck[],
  hazards: readonly HazardCheck[],
  unreached: readonly UnreachedCheck[] = [],
): Finding[] {
  return [
    ...pillars.flatMap(pillarWithoutGoal),
    ...hazards.flatMap((hazard) => HAZARD_CHECKS.flatMap((rule) => rule(hazard))),
    ...unreached.flatMap(vulnerableUnreached),
  ];
}

export function pillarWithoutGoal({ pillar, goals, framework, place }: PillarCheck): Finding[] {
  if (goals > 0) return [];
  return [
    finding(
      "pillar-without-goal",
      framework === null ? "note" : "warning",
      place,
      { pillar },
      { ...(framework ? { framework } : {}), part: pillar, wording: pillar },
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

/** Actions that leave more risk than there is: a slip, or a climate that outruns them. A given reason makes it a note. */
export function residualAbovePresent(hazard: HazardCheck): Finding[] {
  const { name, residualChanges, residualExplained, place } = hazard;
  if (!residualChanges.some((change) => change > 0)) return [];
  return [finding("residual-above-present", residualExplained ? "note" : "warning", place, { name })];
}

/** Nothing that the plan does lowers it. */
export function residualWithoutAction({ name, residualChanges, actions, place }: HazardCheck): Finding[] {
  if (actions > 0 || !residualChanges.some((change) => change < 0)) return [];
  return [finding("residual-without-action", "warning", place, { name })];
}

const HAZARD_CHECKS = [
  highRiskWithoutAction,
  riskOffScale,
  riskLevelMismatch,
  residualAbovePresent,
  residualWithoutAction,
];

export interface AdaptationGoalCheck {
  name: string;
  baseYear: number | null;
  targetYear: number | null;
  /** That serve it. */
  actions: number;
  place: FindingPlace;
}

export function adaptationGoalFindings(goal: AdaptationGoalCheck): Finding[] {
  return [...goalYears(goal), ...goalWithoutAction(goal)];
}

function goalYears({ name, baseYear, targetYear, place }: AdaptationGoalCheck): Finding[] {
  if (baseYear === null || targetYear === null || baseYear < targetYear) return [];
  return [
    finding("adaptation-goal-years", "error", place, {
      name,
      base: String(baseYear),
      target: String(targetYear),
    }),
  ];
}

function goalWithoutAction({ name, actions, place }: AdaptationGoalCheck): Finding[] {
  return actions > 0 ? [] : [finding("adaptation-goal-without-action", "note", place, { name })];
}

export interface UnreachedCheck {
  what: "sector" | "group";
  code: string;
  /** In the language of the plan. */
  name: string;
  /** Names of the hazards, in one line. */
  hazards: string;
  place: FindingPlace;
}

/** Said once for each sector or group. */
export function vulnerableUnreached({ what, code, name, hazards, place }: UnreachedCheck): Finding[] {
  const rule = what === "sector" ? "vulnerable-sector-unreached" : "vulnerable-group-unreached";
  return [finding(rule, "note", place, { name, hazards }, { part: code })];
}
