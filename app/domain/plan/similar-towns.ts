/** One town's inventory beside the statistics of similar ones. */
import {
  FEWEST_TOWNS,
  partPerPerson,
  type ComparedPart,
  type PeerStatistics,
  type PopulationBand,
} from "../inventory/peer-comparison";
import { peerSectors } from "../inventory/peer-sectors";
import type { PlanInventory } from "./plan-results";

/** What a page shows: the town's own figures, and of the others statistics or the reason why there are none. */
export type SimilarTowns =
  | { kind: "no-population"; year: number }
  | { kind: "too-few"; band: PopulationBand; fewest: number }
  | {
      kind: "compared";
      year: number;
      band: PopulationBand;
      own: Record<ComparedPart, number | null>;
      statistics: Extract<PeerStatistics, { ok: true }>;
    };

/** The latest inventory that has rows; undefined without any. */
export function inventoryToCompare(inventories: readonly PlanInventory[]): PlanInventory | undefined {
  return inventories.findLast(({ rows }) => rows.length > 0);
}

export function besideSimilarTowns(
  { year, population, input }: PlanInventory,
  band: PopulationBand,
  statistics: PeerStatistics,
): SimilarTowns {
  if (!statistics.ok) return { kind: "too-few", band, fewest: FEWEST_TOWNS };
  if (population === null) return { kind: "no-population", year };
  const own = { population, sectors: peerSectors(input) };
  return {
    kind: "compared",
    year,
    band,
    own: {
      total: partPerPerson(own, "total"),
      "stationary-energy": partPerPerson(own, "stationary-energy"),
      transport: partPerPerson(own, "transport"),
      waste: partPerPerson(own, "waste"),
    },
    statistics,
  };
}
