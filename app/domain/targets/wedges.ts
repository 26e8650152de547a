/**
 * What each action takes off the emissions without it, year by year. A saving grows in a straight line from the start of
 * the action to its year of full effect and stays; one that is complete only after a target year takes nothing off before
 * it, so that in every target year the wedges are exactly the actions that the target's sum counts.
 */
import type { TrajectoryPoint } from "./trajectory";

export interface WedgeAction {
  id: string;
  title: string;
  /** t a year at full effect, as the plan's totals count it. */
  tco2e: number;
  startYear: number | null;
  /** Full effect; null: by the first target year. */
  effectYear: number | null;
}

export interface Wedge {
  /** Id of the action; "others" for the rest together. */
  id: string;
  /** null for the rest. */
  title: string | null;
  /** Number of actions in it. */
  count: number;
  /** Saving of each year of the reference, t. */
  points: TrajectoryPoint[];
}

export interface WedgeInput {
  /** Emissions without the actions, a point a year. */
  reference: readonly TrajectoryPoint[];
  /** By rising year, at least one. */
  targetYears: readonly number[];
  actions: readonly WedgeAction[];
  /** How many actions have a wedge of their own. */
  largest: number;
}

export const OTHERS = "others";

/** Largest first, the rest together last; the order of the plan does not matter. */
export function wedgesOf(input: WedgeInput): Wedge[] {
  if (input.reference.length === 0) return [];
  const sorted = [...input.actions].sort((a, b) => b.tco2e - a.tco2e || a.id.localeCompare(b.id, "en"));
  const alone = sorted.slice(0, sorted.length === input.largest + 1 ? undefined : input.largest);
  const rest = sorted.slice(alone.length);
  return [
    ...alone.map((action) => wedge(action.id, action.title, [action], input)),
    ...(rest.length > 0 ? [wedge(OTHERS, null, rest, input)] : []),
  ];
}

/** Emissions of each year with all wedges taken off. */
export function withWedges(
  reference: readonly TrajectoryPoint[],
  wedges: readonly Wedge[],
): TrajectoryPoint[] {
  return reference.map(({ year, tco2e }, index) => ({
    year,
    tco2e: wedges.reduce((level, { points }) => level - (points[index]?.tco2e ?? 0), tco2e),
  }));
}

function wedge(
  id: string,
  title: string | null,
  actions: readonly WedgeAction[],
  { reference, targetYears }: WedgeInput,
): Wedge {
  const years = { from: reference[0]?.year ?? 0, targetYears };
  return {
    id,
    title,
    count: actions.length,
    points: reference.map(({ year }) => ({
      year,
      tco2e: actions.reduce((sum, action) => sum + action.tco2e * shareIn(year, action, years), 0),
    })),
  };
}

/** Share (0–1) of its full effect that an action has in a year. */
function shareIn(
  year: number,
  { startYear, effectYear }: WedgeAction,
  { from, targetYears }: { from: number; targetYears: readonly number[] },
): number {
  const full = effectYear ?? targetYears[0] ?? from;
  if (year >= full) return 1;
  const before = targetYears.filter((targetYear) => targetYear < full);
  const start = Math.max(startYear ?? from, from, ...before);
  return year <= start ? 0 : (year - start) / (full - start);
}
