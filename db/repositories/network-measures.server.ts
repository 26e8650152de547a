/** The measures that a network adds to the library of its towns, and those that a plan has adopted. */
import { and, asc, eq } from "drizzle-orm";
import type { NetworkMeasure } from "~/domain/measures/network-measure";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { user } from "../schema/auth.table";
import { networkMeasures } from "../schema/network-measure.table";
import { plans } from "../schema/plan.table";
import { insertAudit, type AuditRow } from "./audit.server";

export interface StoredMeasure {
  id: string;
  revision: number;
  definition: NetworkMeasure;
  retired: boolean;
  changedAt: Date;
  /** Account name; null when the account is gone. */
  changedBy: string | null;
}

/** All of the network, those no longer offered included, in the order in which they were added. */
export async function measuresOfNetwork(db: Database, networkId: string): Promise<StoredMeasure[]> {
  return storedIn(db, networkId);
}

function storedIn(db: Database, networkId: string): StoredMeasure[] {
  return db
    .select({
      id: networkMeasures.id,
      revision: networkMeasures.revision,
      definition: networkMeasures.definition,
      retired: networkMeasures.retired,
      changedAt: networkMeasures.changedAt,
      changedBy: user.name,
    })
    .from(networkMeasures)
    .leftJoin(user, eq(user.id, networkMeasures.changedBy))
    .where(eq(networkMeasures.networkId, networkId))
    .orderBy(asc(networkMeasures.id))
    .all();
}

export interface MeasureWrite {
  id: string;
  revision: number;
  definition: NetworkMeasure;
  retired: boolean;
  at: Date;
  by: string;
  audit: AuditRow;
}

/**
 * The only way a network's measures change: under the write lock, `decide` sees the state of the one with this id (null
 * for a new one) and answers with what to write, or nothing. Measure and audit are written together.
 */
export async function changeNetworkMeasure<R>(
  db: Database,
  networkId: string,
  id: string,
  decide: (current: StoredMeasure | null) => { write: MeasureWrite | null; result: R },
): Promise<R> {
  const run = db.$client.transaction(() => {
    const current = storedIn(db, networkId).find((measure) => measure.id === id) ?? null;
    const { write, result } = decide(current);
    if (write) store(db, networkId, write);
    return result;
  });
  return run.immediate();
}

function store(db: Database, networkId: string, write: MeasureWrite): void {
  const { id, revision, definition, retired, at, by } = write;
  const state = { revision, definition, retired, changedAt: at, changedBy: by };
  const updated = db
    .update(networkMeasures)
    .set(state)
    .where(and(eq(networkMeasures.id, id), eq(networkMeasures.networkId, networkId)))
    .run();
  if (updated.changes === 0)
    db.insert(networkMeasures)
      .values({ id, networkId, ...state })
      .run();
  insertAudit(db, write.audit);
}

/** Keeps a measure with the plan that adopts it, once. */
export async function keepAdoptedMeasure(
  db: Database,
  scope: PlanScope,
  measure: NetworkMeasure,
): Promise<void> {
  const ofPlan = and(eq(plans.id, scope.planId), eq(plans.municipalityId, scope.municipalityId));
  const run = db.$client.transaction(() => {
    const found = db.select({ adopted: plans.adoptedMeasures }).from(plans).where(ofPlan).get();
    if (!found || found.adopted.some(({ id }) => id === measure.id)) return;
    db.update(plans)
      .set({ adoptedMeasures: [...found.adopted, measure] })
      .where(ofPlan)
      .run();
  });
  run.immediate();
}
