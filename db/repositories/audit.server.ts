/** Who did what when. Rows are added and never changed. */
import { desc, eq } from "drizzle-orm";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { audit } from "../schema/audit.table";
import { user } from "../schema/auth.table";

export type AuditRow = Omit<typeof audit.$inferInsert, "id">;

export async function writeAudit(db: Database, row: AuditRow): Promise<void> {
  insertAudit(db, row);
}

/** For use inside the transaction of what is recorded. */
export function insertAudit(db: Database, row: AuditRow): void {
  db.insert(audit).values(row).run();
}

/** What was done in a plan, newest first. */
export async function readAudit(db: Database, scope: PlanScope, limit = 200) {
  return db
    .select({ at: audit.at, actor: user.name, action: audit.action, detail: audit.detail })
    .from(audit)
    .leftJoin(user, eq(user.id, audit.actorId))
    .where(eq(audit.planId, scope.planId))
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(limit)
    .all();
}
