/** Networks and their municipalities. */
import { and, asc, eq } from "drizzle-orm";
import { municipalities } from "db/schema/municipality.table";
import { networks } from "db/schema/network.table";
import type { Database } from "db/open-database.server";

export type Network = typeof networks.$inferSelect;
export type Municipality = typeof municipalities.$inferSelect;

export async function addNetwork(db: Database, network: Network): Promise<void> {
  db.insert(networks).values(network).run();
}

export async function addMunicipality(db: Database, municipality: Municipality): Promise<void> {
  db.insert(municipalities).values(municipality).run();
}

export async function findNetwork(db: Database, networkId: string): Promise<Network | null> {
  return db.select().from(networks).where(eq(networks.id, networkId)).get() ?? null;
}

/** Null also when the municipality belongs to another network. */
export async function findMunicipality(
  db: Database,
  networkId: string,
  municipalityId: string,
): Promise<Municipality | null> {
  const inNetwork = and(eq(municipalities.id, municipalityId), eq(municipalities.networkId, networkId));
  return db.select().from(municipalities).where(inNetwork).get() ?? null;
}

/** Unguarded: for callers that have asked already, and for the operator at the command line. */
export async function readMunicipality(db: Database, municipalityId: string): Promise<Municipality | null> {
  return db.select().from(municipalities).where(eq(municipalities.id, municipalityId)).get() ?? null;
}

export async function listNetworks(db: Database): Promise<Network[]> {
  return db.select().from(networks).orderBy(asc(networks.name)).all();
}

export async function listMunicipalities(db: Database, networkId: string): Promise<Municipality[]> {
  return db
    .select()
    .from(municipalities)
    .where(eq(municipalities.networkId, networkId))
    .orderBy(asc(municipalities.name))
    .all();
}
