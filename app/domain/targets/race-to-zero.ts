/**
 * The five steps that Cities Race to Zero asks for (pledge, plan, proceed, publish; persuade since June 2022), each with
 * what the plan has to show for it. The program looks for evidence; the campaign judges it.
 */
export const RACE_TO_ZERO_STEPS = ["pledge", "plan", "proceed", "publish", "persuade"] as const;
export type RaceToZeroStepId = (typeof RACE_TO_ZERO_STEPS)[number];

/** "part": something is there, and something is lacking. */
export type StepState = "done" | "part" | "missing";

export interface RaceToZeroStep {
  step: RaceToZeroStepId;
  state: StepState;
  /** In the plan's own words and figures. */
  evidence: string[];
}

export interface RaceToZeroEvidence {
  netZeroYear: number | null;
  /** Names of the targets for 2030. */
  targets2030: readonly string[];
  fairShare: string | null;
  /** Titles of the actions that the plan calls inclusive and of high impact. */
  inclusiveActions: readonly string[];
  inclusiveAction: string | null;
  /** ISO date. */
  lastPublicReport: string | null;
  persuade: string | null;
}

/** "Mid-century at latest." */
export const LATEST_NET_ZERO = 2050;

export function raceToZeroSteps(evidence: RaceToZeroEvidence): RaceToZeroStep[] {
  const { netZeroYear, targets2030, fairShare, inclusiveActions, inclusiveAction } = evidence;
  const inTime = netZeroYear !== null && netZeroYear <= LATEST_NET_ZERO;
  return [
    step("pledge", [inTime], [netZeroYear === null ? null : String(netZeroYear)]),
    step("plan", [targets2030.length > 0, fairShare !== null], [...targets2030, fairShare]),
    step(
      "proceed",
      [inclusiveActions.length > 0],
      [...inclusiveActions, inclusiveActions.length > 0 ? null : inclusiveAction],
    ),
    step("publish", [evidence.lastPublicReport !== null], [evidence.lastPublicReport]),
    step("persuade", [evidence.persuade !== null], [evidence.persuade]),
  ];
}

function step(
  id: RaceToZeroStepId,
  asked: readonly boolean[],
  evidence: readonly (string | null)[],
): RaceToZeroStep {
  const shown = evidence.filter((text) => text !== null);
  const state = asked.every(Boolean) ? "done" : shown.length > 0 ? "part" : "missing";
  return { step: id, state, evidence: shown };
}
