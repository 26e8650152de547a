/** What the actions of a plan leave without an answer. */
import type { ActionRow } from "../actions/action-totals";
import type { HazardResult } from "../plan/plan-results";
import { isHigh } from "./risk-levels";
import { groupsOf } from "./risk-ranking";

export interface AdaptationGaps {
  /** Rows of hazards of high risk that no action answers. */
  hazards: string[];
  /** Sectors of high vulnerability to these hazards (rows) that no action which answers them protects. */
  sectors: Unreached[];
  /** Groups exposed to a high risk, or in a sector of high vulnerability, that no action which answers it reaches. */
  groups: Unreached[];
}

export interface Unreached {
  /** Of the sector or group. */
  code: string;
  /** Rows of the hazards. */
  hazards: string[];
}

const HIGH_VULNERABILITY = "high";
/** An action for everybody reaches every group. */
const EVERYBODY = "all";

type Actions = readonly Pick<ActionRow, "hazards" | "protects" | "groups">[];

/** `actions`: those that adapt and are not cancelled. */
export function adaptationGaps(hazards: readonly HazardResult[], actions: Actions): AdaptationGaps {
  return {
    hazards: hazards
      .filter(({ row, shownLevel }) => isHigh(shownLevel) && answering(actions, row).length === 0)
      .map(({ row }) => row),
    sectors: unreached(hazards, highSectors, (row) => codesReached(actions, row, "protects")),
    groups: unreached(hazards, highGroups, (row) => codesReached(actions, row, "groups")),
  };
}

function answering(actions: Actions, hazard: string): Actions {
  return actions.filter(({ hazards }) => hazards.includes(hazard));
}

function codesReached(actions: Actions, hazard: string, of: "protects" | "groups"): Set<string> {
  return new Set(answering(actions, hazard).flatMap((action) => action[of]));
}

function highSectors({ sectors }: HazardResult): string[] {
  return sectors.flatMap(({ sector, vulnerability }) =>
    sector !== null && vulnerability === HIGH_VULNERABILITY ? [sector] : [],
  );
}

function highGroups(hazard: HazardResult): string[] {
  if (isHigh(hazard.shownLevel)) return groupsOf(hazard);
  const inHighSectors = hazard.sectors.filter(({ vulnerability }) => vulnerability === HIGH_VULNERABILITY);
  return groupsOf({ groups: [], sectors: inHighSectors });
}

function unreached(
  hazards: readonly HazardResult[],
  markedIn: (hazard: HazardResult) => string[],
  reachedBy: (row: string) => Set<string>,
): Unreached[] {
  const left = new Map<string, string[]>();
  for (const hazard of hazards) {
    const reached = reachedBy(hazard.row);
    if (reached.has(EVERYBODY)) continue;
    for (const code of new Set(markedIn(hazard))) {
      if (!reached.has(code)) left.set(code, [...(left.get(code) ?? []), hazard.row]);
    }
  }
  return [...left].map(([code, rows]) => ({ code, hazards: rows }));
}
