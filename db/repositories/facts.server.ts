/** What is derived from entries, for dashboards: written in the transaction of what it follows from. */
import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { ApprovedResults } from "~/domain/review/approved-results";
import type { Database } from "../open-database.server";
import { plans } from "../schema/plan.table";
import type { PlanScope } from "../plan-scope";
import { prepared } from "../prepared.server";
import {
  factActions,
  factApprovedFacilities,
  factApprovedInventories,
  factCompleteness,
  factEmissions,
} from "../schema/fact.table";

type FactTable = typeof factCompleteness | typeof factEmissions | typeof factActions;

const statements = prepared((db) => ({
  completeness: factStatements(db, factCompleteness),
  emissions: factStatements(db, factEmissions),
  action: factStatements(db, factActions),
  staleEffects: db
    .update(plans)
    .set({ effectsStale: true })
    .where(and(eq(plans.id, sql.placeholder("planId")), eq(plans.effectsStale, false)))
    .prepare(),
}));

function factStatements(db: Database, table: FactTable) {
  const columns = Object.entries(getTableColumns(table));
  const given = Object.fromEntries(columns.map(([key]) => [key, sql.placeholder(key)]));
  const renewed = Object.fromEntries(
    columns.map(([key, column]) => [key, sql.raw(`excluded."${column.name}"`)]),
  );
  return {
    put: db
      .insert(table)
      .values(given as never)
      .onConflictDoUpdate({ target: table.entryId, set: renewed as never })
      .prepare(),
    drop: db
      .delete(table)
      .where(eq(table.entryId, sql.placeholder("entryId")))
      .prepare(),
  };
}

/** Required, answered, problems and gaps of each section or instance, from the facts. */
export async function readCompleteness(db: Database, scope: PlanScope) {
  return db.select().from(factCompleteness).where(eq(factCompleteness.planId, scope.planId)).all();
}

/** What the network approved last of a plan's inventories and facilities, and in which submission. */
export interface ApprovedFacts extends ApprovedResults {
  submissionId: string;
}

/** For use inside the transaction of an approval; null removes what there was. */
export function writeApproved(db: Database, { planId }: PlanScope, facts: ApprovedFacts | null): void {
  db.delete(factApprovedInventories).where(eq(factApprovedInventories.planId, planId)).run();
  db.delete(factApprovedFacilities).where(eq(factApprovedFacilities.planId, planId)).run();
  if (facts === null) return;
  const { submissionId, inventories, facilities } = facts;
  for (const inventory of inventories) {
    db.insert(factApprovedInventories)
      .values({ planId, submissionId, ...inventory })
      .run();
  }
  if (facilities)
    db.insert(factApprovedFacilities)
      .values({ planId, submissionId, ...facilities })
      .run();
}

/** Replaces the facts that follow from a plan's entries. */
export async function replaceFacts(
  db: Database,
  scope: PlanScope,
  facts: readonly EntryFacts[],
): Promise<void> {
  const run = db.$client.transaction(() => replaceEntryFacts(db, scope, facts));
  run.immediate();
}

/** Replaces all facts of a plan; the command line's proof that they follow from entries and approvals. */
export async function replaceAllFacts(
  db: Database,
  scope: PlanScope,
  facts: readonly EntryFacts[],
  approved: ApprovedFacts | null,
): Promise<void> {
  const run = db.$client.transaction(() => {
    replaceEntryFacts(db, scope, facts);
    writeApproved(db, scope, approved);
  });
  run.immediate();
}

function replaceEntryFacts(db: Database, scope: PlanScope, facts: readonly EntryFacts[]): void {
  db.delete(factCompleteness).where(eq(factCompleteness.planId, scope.planId)).run();
  db.delete(factEmissions).where(eq(factEmissions.planId, scope.planId)).run();
  db.delete(factActions).where(eq(factActions.planId, scope.planId)).run();
  for (const fact of facts) writeFacts(db, scope, fact);
  markEffectsFresh(db, scope);
}

/** For use inside the transaction that stores computed effects of all actions. */
export function markEffectsFresh(db: Database, { planId }: PlanScope): void {
  db.update(plans).set({ effectsStale: false }).where(eq(plans.id, planId)).run();
}

/** Whether stored effects of actions are behind the plan's answers. */
export function areEffectsStale(db: Database, { planId }: PlanScope): boolean {
  const plan = db.select({ stale: plans.effectsStale }).from(plans).where(eq(plans.id, planId)).get();
  return plan?.stale === true;
}

export async function readFacts(db: Database, scope: PlanScope) {
  const { planId } = scope;
  return {
    completeness: db.select().from(factCompleteness).where(eq(factCompleteness.planId, planId)).all(),
    emissions: db.select().from(factEmissions).where(eq(factEmissions.planId, planId)).all(),
    actions: db.select().from(factActions).where(eq(factActions.planId, planId)).all(),
    approved: db
      .select()
      .from(factApprovedInventories)
      .where(eq(factApprovedInventories.planId, planId))
      .all(),
    approvedFacilities: db
      .select()
      .from(factApprovedFacilities)
      .where(eq(factApprovedFacilities.planId, planId))
      .all(),
  };
}

/** For use inside the transaction of what the facts follow from. A fact that there is none of is removed. */
export function writeFacts(db: Database, scope: PlanScope, facts: EntryFacts): void {
  const of = { entryId: facts.entryId, planId: scope.planId };
  for (const kind of ["completeness", "emissions", "action"] as const) {
    const { put, drop } = statements(db)[kind];
    const fact = facts[kind];
    if (fact === null) drop.run(of);
    else put.run({ ...of, ...fact });
  }
  if (facts.effects === "stale") statements(db).staleEffects.run(of);
}
