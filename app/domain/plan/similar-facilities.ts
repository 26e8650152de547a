/** One town's facilities beside the statistics of similar towns. */
import {
  type FacilityStatistics,
  hasAny,
  peerIndicators,
  type PeerIndicators,
} from "../facilities/facility-peers";
import { FEWEST_TOWNS, type PopulationBand } from "../inventory/peer-comparison";
import type { PlanResults } from "./plan-results";

/** What a page shows: the town's own figures, and of the others statistics or the reason why there are none. */
export type SimilarFacilities =
  | { kind: "no-population" }
  | { kind: "too-few"; band: PopulationBand; fewest: number }
  | {
      kind: "compared";
      band: PopulationBand;
      own: PeerIndicators;
      statistics: Extract<FacilityStatistics, { ok: true }>;
    };

/** Null while the town has no figure of its own to compare. */
export function ownIndicators({ facilities }: Pick<PlanResults, "facilities">): PeerIndicators | null {
  const own = peerIndicators(facilities);
  return hasAny(own) ? own : null;
}

export function besideSimilarFacilities(
  own: PeerIndicators,
  band: PopulationBand,
  statistics: FacilityStatistics,
): SimilarFacilities {
  return statistics.ok
    ? { kind: "compared", band, own, statistics }
    : { kind: "too-few", band, fewest: FEWEST_TOWNS };
}
