/** In which order risks are attended to, and why: a rank of stated facts, never a sum of points. */
import type { HazardResult } from "../plan/plan-results";
import { levelRank } from "./risk-levels";

export interface RankedHazard {
  row: string;
  /** 1 the first; hazards that nothing tells apart share it. Null: its level is not known. */
  place: number | null;
  reasons: RankReasons;
}

/** What the order looks at, in this order. */
export interface RankReasons {
  level: string | null;
  /** Hazard × exposure × vulnerability (0–1), where the plan uses it. */
  index: number | null;
  /** Which of intensity and frequency are expected to increase. */
  rising: ("intensity" | "frequency")[];
  /** Codes of sectors of high vulnerability. */
  vulnerableSectors: string[];
  /** Codes of exposed groups. */
  groups: string[];
  /** Number of actions that answer it; told, not ranked by. */
  actions: number;
  /** Level that the plan expects once they are done; told, not ranked by. */
  residual: string | null;
}

/** From the hazard to attend first; those without a level come last, without a place: unknown is not low. */
export function rankHazards(hazards: readonly HazardResult[]): RankedHazard[] {
  const ordered = hazards
    .map((hazard) => ({ row: hazard.row, reasons: reasonsOf(hazard) }))
    .sort((a, b) => compare(a.reasons, b.reasons));
  let place = 0;
  return ordered.map(({ row, reasons }, index) => {
    const before = ordered[index - 1];
    if (!before || compare(before.reasons, reasons) !== 0) place = index + 1;
    return { row, place: reasons.level === null && reasons.index === null ? null : place, reasons };
  });
}

/** Exposed groups of a hazard: those of the hazard as a whole and of its sectors, each once. */
export function groupsOf({ groups, sectors }: Pick<HazardResult, "groups" | "sectors">): string[] {
  return [...new Set([...groups, ...sectors.flatMap(({ group }) => (group === null ? [] : [group]))])];
}

export interface ExposedGroup {
  group: string;
  /** Rows of the hazards to which it is exposed, the first to attend first. */
  hazards: string[];
}

const WOMEN = "women-girls";

/** Who is exposed to what. Women and girls stand first even when no hazard names them: silence is told, not hidden. */
export function exposedGroups(
  hazards: readonly HazardResult[],
  ranking: readonly RankedHazard[],
): ExposedGroup[] {
  if (hazards.length === 0) return [];
  const order = ranking.map(({ row }) => row);
  const named = [...new Set(hazards.flatMap(groupsOf))].filter((group) => group !== WOMEN);
  return [WOMEN, ...named].map((group) => ({
    group,
    hazards: hazards
      .filter((hazard) => groupsOf(hazard).includes(group))
      .map(({ row }) => row)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  }));
}

function reasonsOf(hazard: HazardResult): RankReasons {
  const { shownLevel, index, sectors, intensityChange, frequencyChange, actions, residual } = hazard;
  return {
    level: shownLevel,
    index: index?.value ?? null,
    rising: [
      ...(intensityChange === "increase" ? (["intensity"] as const) : []),
      ...(frequencyChange === "increase" ? (["frequency"] as const) : []),
    ],
    vulnerableSectors: sectors.flatMap(({ sector, vulnerability }) =>
      vulnerability === "high" && sector !== null ? [sector] : [],
    ),
    groups: groupsOf(hazard),
    actions: actions.length,
    residual: residual.level,
  };
}

/** Negative: `a` comes first. */
function compare(a: RankReasons, b: RankReasons): number {
  return (
    rankOf(b.level) - rankOf(a.level) ||
    (b.index ?? -1) - (a.index ?? -1) ||
    b.rising.length - a.rising.length ||
    b.vulnerableSectors.length - a.vulnerableSectors.length ||
    b.groups.length - a.groups.length
  );
}

function rankOf(level: string | null): number {
  return levelRank(level) ?? -1;
}
