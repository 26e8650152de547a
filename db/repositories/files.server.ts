/** Descriptions of a plan's files; their bytes lie beside the database. */
import { and, eq } from "drizzle-orm";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { files } from "../schema/file.table";

export type StoredFile = typeof files.$inferSelect;

export async function insertFile(
  db: Database,
  scope: PlanScope,
  file: Omit<StoredFile, "planId">,
): Promise<void> {
  db.insert(files)
    .values({ ...file, planId: scope.planId })
    .run();
}

/** Null also for a file of another plan. */
export async function findFile(db: Database, scope: PlanScope, fileId: string): Promise<StoredFile | null> {
  const ofPlan = and(eq(files.id, fileId), eq(files.planId, scope.planId));
  return db.select().from(files).where(ofPlan).get() ?? null;
}
