import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { StageId } from "~/domain/template/template";
import type { StageState, TransitionId } from "~/domain/review/review.workflow";
import type { SubmissionSnapshot } from "~/domain/review/submission-snapshot";
import { user } from "./auth.table";
import { plans } from "./plan.table";

/** A stage frozen as it was handed to review: entries, template version and results, never changed. */
export const submissions = sqliteTable(
  "submissions",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    stage: text("stage").$type<StageId>().notNull(),
    /** 1, 2, 3 … within the plan and stage. */
    number: integer("number").notNull(),
    snapshot: text("snapshot", { mode: "json" }).$type<SubmissionSnapshot>().notNull(),
    note: text("note"),
    submittedAt: integer("submitted_at", { mode: "timestamp_ms" }).notNull(),
    submittedBy: text("submitted_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [index("submission_stage").on(table.planId, table.stage, table.number)],
);

/** Where each stage stands; a stage without a row is a draft. */
export const stageStates = sqliteTable(
  "stage_states",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    stage: text("stage").$type<StageId>().notNull(),
    state: text("state").$type<StageState>().notNull(),
    /** The submission that the state speaks of. */
    submissionId: text("submission_id").references(() => submissions.id),
    changedAt: integer("changed_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.stage] })],
);

/** History of a stage, written together with its state. */
export const reviewEvents = sqliteTable(
  "review_events",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    stage: text("stage").$type<StageId>().notNull(),
    transition: text("transition").$type<TransitionId>().notNull(),
    from: text("from_state").$type<StageState>().notNull(),
    to: text("to_state").$type<StageState>().notNull(),
    submissionId: text("submission_id").references(() => submissions.id),
    /** The note, the reason of a decision, or why a technician approves what they edited. */
    reason: text("reason"),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    by: text("by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [index("review_event_stage").on(table.planId, table.stage, table.at)],
);

/** A conversation about a plan, a section (or instance), a row, or one field. Empty parts mean "the whole". */
export const threads = sqliteTable(
  "threads",
  {
    id: text("id").primaryKey(),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    section: text("section").notNull().default(""),
    instance: text("instance").notNull().default(""),
    rowsField: text("rows_field").notNull().default(""),
    row: text("row").notNull().default(""),
    field: text("field").notNull().default(""),
    state: text("state", { enum: ["open", "answered", "resolved"] }).notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("thread_plan").on(table.planId, table.section, table.instance)],
);

export const comments = sqliteTable(
  "comments",
  {
    id: text("id").primaryKey(),
    threadId: text("thread_id")
      .notNull()
      .references(() => threads.id),
    body: text("body").notNull(),
    authorId: text("author_id").references(() => user.id, { onDelete: "set null" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("comment_thread").on(table.threadId, table.createdAt)],
);
