/** A whole plan written at once: everything is there, or nothing. */
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { entries, revisions, sectionMarks } from "../schema/entry.table";
import { files } from "../schema/file.table";
import { plans } from "../schema/plan.table";
import { insertAudit, type AuditRow } from "./audit.server";
import { type StoredEntry } from "./entries.server";
import { writeFacts } from "./facts.server";
import type { StoredFile } from "./files.server";
import type { NewPlan } from "./plans.server";

export interface WholePlan {
  plan: NewPlan;
  /** In their first revision. */
  entries: readonly StoredEntry[];
  /** Sections or instances that a person called complete. */
  completed: readonly { section: string; instance: string }[];
  files: readonly Omit<StoredFile, "planId">[];
  facts: readonly EntryFacts[];
  savedAt: Date;
  savedBy: string | null;
  audit: AuditRow;
}

export async function insertWholePlan(db: Database, scope: PlanScope, whole: WholePlan): Promise<void> {
  const { savedAt, savedBy } = whole;
  const { planId } = scope;
  const run = db.$client.transaction(() => {
    db.insert(plans).values(whole.plan).run();
    for (const entry of whole.entries) insertEntry(db, planId, entry);
    for (const mark of whole.completed) {
      db.insert(sectionMarks)
        .values({ planId, ...mark, complete: true, markedAt: savedAt, markedBy: savedBy })
        .run();
    }
    for (const file of whole.files)
      db.insert(files)
        .values({ ...file, planId })
        .run();
    for (const facts of whole.facts) writeFacts(db, scope, facts);
    insertAudit(db, whole.audit);
  });
  run.immediate();
}

function insertEntry(db: Database, planId: string, entry: StoredEntry): void {
  const { id, address, kind, position, values, revision, savedAt, savedBy } = entry;
  const { section, instance, field = "", row = "" } = address;
  db.insert(entries)
    .values({ id, planId, section, instance, field, row, kind, position, values, revision, savedAt, savedBy })
    .run();
  db.insert(revisions).values({ entryId: id, revision, values, savedAt, savedBy }).run();
}
