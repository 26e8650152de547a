/** What a network recommends as emission factors, and what goes before the catalogue in a plan. */
import { asc, eq, sql } from "drizzle-orm";
import type { FactorPurpose, FactorsOfPlan, RecommendedFactor } from "~/domain/inventory/recommended-factor";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { prepared } from "../prepared.server";
import { user } from "../schema/auth.table";
import { networks } from "../schema/network.table";
import { plans } from "../schema/plan.table";
import { recommendedFactors } from "../schema/recommended-factor.table";

export interface NetworkFactor extends RecommendedFactor {
  id: string;
  purpose: FactorPurpose;
  setAt: Date;
  /** Account name; null when the account is gone. */
  setBy: string | null;
}

/** How the table writes "every year". */
export const EVERY_YEAR = 0;

const columns = {
  id: recommendedFactors.id,
  purpose: recommendedFactors.purpose,
  carrier: recommendedFactors.carrier,
  place: recommendedFactors.place,
  year: recommendedFactors.year,
  value: recommendedFactors.value,
  unit: recommendedFactors.unit,
  gases: recommendedFactors.gases,
  gwpSet: recommendedFactors.gwpSet,
  source: recommendedFactors.source,
  note: recommendedFactors.note,
  network: networks.name,
  setAt: recommendedFactors.setAt,
  setBy: user.name,
};

const ofNetwork = prepared((db) =>
  db
    .select(columns)
    .from(recommendedFactors)
    .innerJoin(networks, eq(networks.id, recommendedFactors.networkId))
    .leftJoin(user, eq(user.id, recommendedFactors.setBy))
    .where(eq(recommendedFactors.networkId, sql.placeholder("networkId")))
    .orderBy(asc(recommendedFactors.carrier), asc(recommendedFactors.place), asc(recommendedFactors.year))
    .prepare(),
);

/** All that the network recommends, margins of the grid included. */
export async function networkFactors(db: Database, networkId: string): Promise<NetworkFactor[]> {
  return allFactorsIn(db, networkId);
}

/** The factors that go before the catalogue's in a plan. */
export async function readPlanFactors(db: Database, scope: PlanScope): Promise<FactorsOfPlan> {
  return planFactors(db, scope);
}

/** As `readPlanFactors`, for use inside another repository's transaction. */
export function planFactors(db: Database, scope: PlanScope): FactorsOfPlan {
  return {
    stated: statedIn(db).get({ planId: scope.planId })?.factors ?? [],
    recommended: forInventories(allFactorsIn(db, scope.networkId)),
  };
}

const statedIn = prepared((db) =>
  db
    .select({ factors: plans.statedFactors })
    .from(plans)
    .where(eq(plans.id, sql.placeholder("planId")))
    .prepare(),
);

/** Those that inventories are computed with. */
export function forInventories(factors: readonly NetworkFactor[]): RecommendedFactor[] {
  return factors
    .filter(({ purpose }) => purpose === "inventory")
    .map(({ id: _id, purpose: _purpose, setAt: _at, setBy: _by, ...factor }) => factor);
}

/** As `networkFactors`, for use inside another repository's transaction. */
export function allFactorsIn(db: Database, networkId: string): NetworkFactor[] {
  return ofNetwork(db)
    .all({ networkId })
    .map(({ year, gwpSet, note, network, ...row }) => ({
      ...row,
      year: year === EVERY_YEAR ? null : year,
      ...(gwpSet === null ? {} : { gwpSet }),
      ...(note === null ? {} : { note }),
      recommendedBy: network,
    }));
}
