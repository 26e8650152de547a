import type { Text } from "../template/text";
import type { FirstHourCatalogue } from "./first-hour-catalogue";

export interface HazardToLookAt {
  /** Code of the detailed list of hazards. */
  code: string;
  /** Null: the town said that it was hit. A suggestion carries its reason and its source. */
  suggested: { reason: Text; source: Text } | null;
}

const WANTED = 3;

/**
 * What the town said, all of it; up to three are filled up with what the region is known for, marked as
 * suggestions. Nothing is said of how likely or how bad.
 */
export function hazardsToLookAt(
  recentHits: readonly string[],
  country: string,
  { hazards }: FirstHourCatalogue,
): HazardToLookAt[] {
  const told = recentHits.map((code) => ({ code, suggested: null }));
  const regional = hazards.find(({ countries }) => countries.includes(country));
  const suggested = (regional?.hazards ?? [])
    .filter(({ code }) => !recentHits.includes(code))
    .map(({ code, reason }) => ({ code, suggested: { reason, source: regional?.source ?? reason } }));
  return [...told, ...suggested.slice(0, Math.max(0, WANTED - told.length))];
}
