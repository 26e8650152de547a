import { blob, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ImportResult } from "~/domain/import/import-result";
import type { ImportSettings } from "~/domain/import/import-settings";
import { user } from "./auth.table";
import { plans } from "./plan.table";

/** A spreadsheet on its way into a list: what was pasted or sent, how it is to be read, and what came of it. */
export const imports = sqliteTable(
  "imports",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    /** The entry whose page holds the list; `field` and `row` are empty unless it is a row itself. */
    section: text("section").notNull(),
    instance: text("instance").notNull(),
    field: text("field").notNull().default(""),
    row: text("row").notNull().default(""),
    page: text("page").notNull(),
    /** The question whose rows are added. */
    list: text("list").notNull(),
    /** Of the file, as the person called it; empty for what was pasted. */
    name: text("name").notNull(),
    format: text("format", { enum: ["text", "xlsx"] }).notNull(),
    /** Dropped once the rows are in the plan. */
    content: blob("content", { mode: "buffer" }),
    settings: text("settings", { mode: "json" }).$type<ImportSettings>(),
    headings: text("headings", { mode: "json" }).$type<string[]>(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    createdBy: text("created_by").references(() => user.id, { onDelete: "set null" }),
    finishedAt: integer("finished_at", { mode: "timestamp_ms" }),
    result: text("result", { mode: "json" }).$type<ImportResult>(),
  },
  (table) => [index("import_list").on(table.planId, table.section, table.list)],
);
