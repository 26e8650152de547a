/** How the towns of a network compare. Figures of single towns do not leave this file: only statistics do. */
import { and, eq } from "drizzle-orm";
import { peerStatistics, type PeerQuestion, type PeerStatistics } from "~/domain/inventory/peer-comparison";
import { facilityStatistics, type FacilityStatistics } from "~/domain/facilities/facility-peers";
import type { Database } from "../open-database.server";
import { factApprovedFacilities, factApprovedInventories } from "../schema/fact.table";
import { municipalities } from "../schema/municipality.table";
import { plans } from "../schema/plan.table";

/** Statistics over the approved inventories of the network's towns in a country. */
export async function networkPeerStatistics(
  db: Database,
  networkId: string,
  { country, ...question }: PeerQuestion & { country: string },
): Promise<PeerStatistics> {
  const inventories = db
    .select({
      municipalityId: plans.municipalityId,
      year: factApprovedInventories.year,
      population: factApprovedInventories.population,
      gases: factApprovedInventories.gases,
      sectors: factApprovedInventories.sectors,
    })
    .from(factApprovedInventories)
    .innerJoin(plans, eq(plans.id, factApprovedInventories.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(and(eq(municipalities.networkId, networkId), eq(municipalities.country, country)))
    .all();
  return peerStatistics(inventories, question);
}

/** Statistics over the approved facilities of the network's towns in a country. */
export async function networkFacilityStatistics(
  db: Database,
  networkId: string,
  { country, ...question }: Omit<PeerQuestion, "gases"> & { country: string },
): Promise<FacilityStatistics> {
  const facilities = db
    .select({
      municipalityId: plans.municipalityId,
      year: factApprovedFacilities.year,
      population: factApprovedFacilities.population,
      indicators: factApprovedFacilities.indicators,
    })
    .from(factApprovedFacilities)
    .innerJoin(plans, eq(plans.id, factApprovedFacilities.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(and(eq(municipalities.networkId, networkId), eq(municipalities.country, country)))
    .all();
  return facilityStatistics(facilities, question);
}
