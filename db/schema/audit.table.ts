import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who did what when; append-only, holds no answers. */
export const audit = sqliteTable(
  "audit",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    actorId: text("actor_id"),
    action: text("action").notNull(),
    municipalityId: text("municipality_id"),
    planId: text("plan_id"),
    detail: text("detail", { mode: "json" }).$type<Record<string, string | number | boolean | null>>(),
  },
  (table) => [index("audit_plan").on(table.planId, table.at)],
);
