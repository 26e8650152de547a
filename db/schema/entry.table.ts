import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { EntryValues } from "~/domain/template/value";
import { user } from "./auth.table";
import { plans } from "./plan.table";

/** The current state of each entry: a section's (or instance's) own fields, or one row with its own pages. */
export const entries = sqliteTable(
  "entries",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    section: text("section").notNull(),
    instance: text("instance").notNull(),
    /** Empty for the own fields of a section or instance: SQLite's unique index treats nulls as different. */
    field: text("field").notNull().default(""),
    row: text("row").notNull().default(""),
    /** Row kind, for rows of several kinds. */
    kind: text("kind"),
    position: real("position").notNull().default(0),
    values: text("values", { mode: "json" }).$type<EntryValues>().notNull(),
    revision: integer("revision").notNull(),
    savedAt: integer("saved_at", { mode: "timestamp_ms" }).notNull(),
    savedBy: text("saved_by").references(() => user.id, { onDelete: "set null" }),
    /** A removed row or instance keeps its revisions, so that removal can be undone and merged. */
    removedAt: integer("removed_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    uniqueIndex("entry_address").on(table.planId, table.section, table.instance, table.field, table.row),
  ],
);

/** Every acknowledged state of an entry; never changed, compacted by age only. */
export const revisions = sqliteTable(
  "revisions",
  {
    entryId: text("entry_id")
      .notNull()
      .references(() => entries.id),
    revision: integer("revision").notNull(),
    values: text("values", { mode: "json" }).$type<EntryValues>().notNull(),
    savedAt: integer("saved_at", { mode: "timestamp_ms" }).notNull(),
    savedBy: text("saved_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.revision] })],
);

/** What someone typed that another person's save contradicts; kept until its author decides. */
export const conflicts = sqliteTable(
  "conflicts",
  {
    id: text("id").primaryKey(),
    entryId: text("entry_id")
      .notNull()
      .references(() => entries.id),
    authorId: text("author_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Field id; inside a table also the row and its field. */
    path: text("path", { mode: "json" }).$type<string[]>().notNull(),
    mine: text("mine", { mode: "json" }).$type<{ value: EntryValues[string] }>().notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("conflict_entry").on(table.entryId, table.authorId)],
);

/** "I have completed this section", said by a person: apart from whether its answers are valid. */
export const sectionMarks = sqliteTable(
  "section_marks",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    section: text("section").notNull(),
    instance: text("instance").notNull(),
    complete: integer("complete", { mode: "boolean" }).notNull(),
    markedAt: integer("marked_at", { mode: "timestamp_ms" }).notNull(),
    markedBy: text("marked_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [primaryKey({ columns: [table.planId, table.section, table.instance] })],
);
