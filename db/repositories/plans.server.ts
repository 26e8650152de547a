import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "../open-database.server";
import { prepared } from "../prepared.server";
import { planScope, type PlanScope } from "../plan-scope";
import { municipalities } from "../schema/municipality.table";
import { plans } from "../schema/plan.table";

const columns = {
  id: plans.id,
  municipalityId: plans.municipalityId,
  networkId: municipalities.networkId,
  municipalityName: municipalities.name,
  placeCode: municipalities.placeCode,
  country: municipalities.country,
  province: municipalities.province,
  population: municipalities.population,
  templateId: plans.templateId,
  templateVersion: plans.templateVersion,
  title: plans.title,
  frameworks: plans.frameworks,
  locale: plans.locale,
  technicianMayEdit: plans.technicianMayEdit,
  essentialOnly: plans.essentialOnly,
  adoptedMeasures: plans.adoptedMeasures,
  factorsChangedAt: plans.factorsChangedAt,
  createdAt: plans.createdAt,
};

export type PlanRecord = NonNullable<Awaited<ReturnType<typeof readPlan>>>;
export type NewPlan = typeof plans.$inferInsert;

const planById = prepared((db) =>
  db
    .select(columns)
    .from(plans)
    .innerJoin(municipalities, eq(plans.municipalityId, municipalities.id))
    .where(eq(plans.id, sql.placeholder("planId")))
    .prepare(),
);

/** Unguarded on purpose: it is what `openPlan` asks before it decides. */
export async function readPlan(db: Database, planId: string) {
  return planById(db).get({ planId }) ?? null;
}

export function scopeOf(plan: PlanRecord): PlanScope {
  return planScope({ planId: plan.id, municipalityId: plan.municipalityId, networkId: plan.networkId });
}

export async function plansOfMunicipalities(db: Database, municipalityIds: readonly string[]) {
  if (municipalityIds.length === 0) return [];
  return db
    .select(columns)
    .from(plans)
    .innerJoin(municipalities, eq(plans.municipalityId, municipalities.id))
    .where(inArray(plans.municipalityId, [...municipalityIds]))
    .orderBy(asc(municipalities.name), asc(plans.createdAt))
    .all();
}

export async function plansOfNetwork(db: Database, networkId: string): Promise<PlanRecord[]> {
  return plansIn(db, networkId);
}

/** As `plansOfNetwork`, for use inside another repository's transaction. */
export function plansIn(db: Database, networkId: string): PlanRecord[] {
  return db
    .select(columns)
    .from(plans)
    .innerJoin(municipalities, eq(plans.municipalityId, municipalities.id))
    .where(eq(municipalities.networkId, networkId))
    .orderBy(asc(municipalities.name), asc(plans.createdAt))
    .all();
}

/** Of every network: for the operator at the command line. */
export async function allPlans(db: Database) {
  return db
    .select(columns)
    .from(plans)
    .innerJoin(municipalities, eq(plans.municipalityId, municipalities.id))
    .orderBy(asc(plans.createdAt), asc(plans.id))
    .all();
}

export async function insertPlan(db: Database, plan: NewPlan): Promise<void> {
  db.insert(plans).values(plan).run();
}

export async function updatePlan(
  db: Database,
  scope: PlanScope,
  change: Partial<Pick<NewPlan, "title" | "frameworks" | "locale" | "technicianMayEdit" | "essentialOnly">>,
): Promise<void> {
  db.update(plans)
    .set(change)
    .where(and(eq(plans.id, scope.planId), eq(plans.municipalityId, scope.municipalityId)))
    .run();
}
