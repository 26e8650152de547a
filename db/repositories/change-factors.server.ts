/** The one way in which a network's recommended factors change, with the facts of the plans that rest on them. */
import { and, eq } from "drizzle-orm";
import type { FactorsOfPlan, RecommendedFactor } from "~/domain/inventory/recommended-factor";
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { plans } from "../schema/plan.table";
import { recommendedFactors } from "../schema/recommended-factor.table";
import { insertAudit, type AuditRow } from "./audit.server";
import { entriesOf, hasMeasures, type StoredEntry } from "./entries.server";
import { writeFacts } from "./facts.server";
import { plansIn, type PlanRecord } from "./plans.server";
import { allFactorsIn, EVERY_YEAR, planFactors, type NetworkFactor } from "./recommended-factors.server";

/** A plan whose numbers change with the factors it rests on. */
export interface ChangedPlan {
  scope: PlanScope;
  /** Of the entries that change. */
  facts: readonly EntryFacts[];
}

export interface FactorsWrite {
  put: NewFactor | null;
  /** Id of a factor that is withdrawn. */
  withdraw: string | null;
  at: Date;
  by: string;
  plans: readonly ChangedPlan[];
  /** Of the network and of each plan. */
  /** Of plans whose inventories stay: what their measures save may change all the same. */
  actions: readonly { scope: PlanScope; facts: readonly EntryFacts[] }[];
  audit: readonly AuditRow[];
}

export type NewFactor = Omit<NetworkFactor, "setAt" | "setBy" | "recommendedBy">;

/** What a decision about a network's factors may look at, all of one moment. */
export interface FactorsReader {
  current: NetworkFactor[];
  plans(): PlanRecord[];
  factorsOf(scope: PlanScope): FactorsOfPlan;
  entriesOf(scope: PlanScope, section?: string): StoredEntry[];
  hasMeasures(scope: PlanScope): boolean;
}

/** Looks at a network's factors and at what rests on them, without changing anything. */
export async function readFactors<R>(
  db: Database,
  networkId: string,
  look: (reader: FactorsReader) => R,
): Promise<R> {
  return db.$client.transaction(() => look(factorsReader(db, networkId))).deferred();
}

/**
 * The only way a network's factors change: under the write lock, `decide` sees what holds and answers with what to
 * write. Factor, facts of every plan that changes with it and audit are written together, or nothing (null).
 */
export async function changeFactors<R>(
  db: Database,
  networkId: string,
  decide: (reader: FactorsReader) => { write: FactorsWrite | null; result: R },
): Promise<R> {
  const run = db.$client.transaction(() => {
    const { write, result } = decide(factorsReader(db, networkId));
    if (write) store(db, networkId, write);
    return result;
  });
  return run.immediate();
}

function factorsReader(db: Database, networkId: string): FactorsReader {
  return {
    current: allFactorsIn(db, networkId),
    plans: () => plansIn(db, networkId),
    factorsOf: (scope) => planFactors(db, scope),
    entriesOf: (scope, section) => entriesOf(db, scope, section),
    hasMeasures: (scope) => hasMeasures(db, scope),
  };
}

function store(db: Database, networkId: string, write: FactorsWrite): void {
  const { put, withdraw, at, by } = write;
  if (withdraw !== null) {
    db.delete(recommendedFactors)
      .where(and(eq(recommendedFactors.id, withdraw), eq(recommendedFactors.networkId, networkId)))
      .run();
  }
  if (put) {
    const { id, purpose, carrier, place, value, unit, gases, source } = put;
    const key = { purpose, carrier, place, year: put.year ?? EVERY_YEAR };
    const state = { value, unit, gases, source, gwpSet: put.gwpSet ?? null, note: put.note ?? null };
    const said = { ...state, setAt: at, setBy: by };
    db.insert(recommendedFactors)
      .values({ id, networkId, ...key, ...said })
      .onConflictDoUpdate({
        target: [
          recommendedFactors.networkId,
          recommendedFactors.purpose,
          recommendedFactors.carrier,
          recommendedFactors.place,
          recommendedFactors.year,
        ],
        set: said,
      })
      .run();
  }
  for (const { scope, facts } of write.plans) writePlanFactors(db, scope, { facts, at });
  for (const { scope, facts } of write.actions) for (const fact of facts) writeFacts(db, scope, fact);
  for (const row of write.audit) insertAudit(db, row);
}

function writePlanFactors(
  db: Database,
  scope: PlanScope,
  change: { facts: readonly EntryFacts[]; at: Date; stated?: RecommendedFactor[] },
): void {
  db.update(plans)
    .set({
      factorsChangedAt: change.at,
      ...(change.stated === undefined ? {} : { statedFactors: change.stated }),
    })
    .where(and(eq(plans.id, scope.planId), eq(plans.municipalityId, scope.municipalityId)))
    .run();
  for (const facts of change.facts) writeFacts(db, scope, facts);
}

/** What a plan states itself gives way to its network's factors: written with the facts that change. */
export async function dropStatedFactors(
  db: Database,
  scope: PlanScope,
  decide: (reader: { factors: FactorsOfPlan; entries(): StoredEntry[] }) => {
    facts: readonly EntryFacts[];
    at: Date;
    audit: AuditRow;
  } | null,
): Promise<void> {
  const run = db.$client.transaction(() => {
    const decided = decide({
      factors: planFactors(db, scope),
      entries: () => entriesOf(db, scope),
    });
    if (!decided) return;
    const { audit, ...change } = decided;
    writePlanFactors(db, scope, { ...change, stated: [] });
    insertAudit(db, audit);
  });
  run.immediate();
}
