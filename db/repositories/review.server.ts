/** Submissions, the state and history of each stage, and the conversations about a plan. */
import { and, asc, count, desc, eq, inArray, max, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { FactorsOfPlan } from "~/domain/inventory/recommended-factor";
import type { ThreadPlace } from "~/domain/review/thread-place";
import type { ThreadState } from "~/domain/review/thread.workflow";
import type { StageState, TransitionId } from "~/domain/review/review.workflow";
import type { ApprovedResults } from "~/domain/review/approved-results";
import type { SubmissionSnapshot } from "~/domain/review/submission-snapshot";
import type { StageId } from "~/domain/template/template";
import type { Database } from "../open-database.server";
import type { PlanScope } from "../plan-scope";
import { prepared } from "../prepared.server";
import { user } from "../schema/auth.table";
import { entries } from "../schema/entry.table";
import { comments, reviewEvents, stageStates, submissions, threads } from "../schema/review.table";
import { insertAudit } from "./audit.server";
import { entriesOf, type StoredEntry } from "./entries.server";
import { writeApproved } from "./facts.server";
import { planFactors } from "./recommended-factors.server";

/* ------------------------------------------------------- stages, submissions */

export interface StageRecord {
  state: StageState;
  /** The submission that the state speaks of. */
  submissionId: string | null;
  /** When that submission was handed in. */
  submittedAt: Date | null;
}

const DRAFT: StageRecord = { state: "draft", submissionId: null, submittedAt: null };

/** What is known of a submission without its content. */
export interface SubmissionRecord {
  id: string;
  stage: StageId;
  number: number;
  note: string | null;
  submittedAt: Date;
  /** Account name; null when the account is gone. */
  submittedBy: string | null;
}

export interface Submission extends SubmissionRecord {
  snapshot: SubmissionSnapshot;
}

const record = {
  id: submissions.id,
  stage: submissions.stage,
  number: submissions.number,
  note: submissions.note,
  submittedAt: submissions.submittedAt,
  submittedBy: user.name,
};

const standing = {
  state: stageStates.state,
  submissionId: stageStates.submissionId,
  submittedAt: submissions.submittedAt,
};

/** Where every stage that has left the draft stands. */
export async function readStages(db: Database, scope: PlanScope): Promise<Map<StageId, StageRecord>> {
  const rows = db
    .select({ stage: stageStates.stage, ...standing })
    .from(stageStates)
    .leftJoin(submissions, eq(submissions.id, stageStates.submissionId))
    .where(eq(stageStates.planId, scope.planId))
    .all();
  return new Map(rows.map(({ stage, ...found }) => [stage, found]));
}

export async function readStage(db: Database, scope: PlanScope, stage: StageId): Promise<StageRecord> {
  return stageAt(db, scope, stage);
}

/** Newest first. */
export async function readSubmissions(
  db: Database,
  scope: PlanScope,
  stage: StageId,
): Promise<SubmissionRecord[]> {
  return db
    .select(record)
    .from(submissions)
    .leftJoin(user, eq(user.id, submissions.submittedBy))
    .where(and(eq(submissions.planId, scope.planId), eq(submissions.stage, stage)))
    .orderBy(desc(submissions.number))
    .all();
}

/** Null also for a submission of another plan. */
export async function readSubmission(db: Database, scope: PlanScope, id: string): Promise<Submission | null> {
  const row = db
    .select({ ...record, snapshot: submissions.snapshot })
    .from(submissions)
    .leftJoin(user, eq(user.id, submissions.submittedBy))
    .where(and(eq(submissions.planId, scope.planId), eq(submissions.id, id)))
    .get();
  return row ?? null;
}

/** Every transition of a stage with its author, newest first. */
export async function readReviewEvents(db: Database, scope: PlanScope, stage: StageId) {
  return db
    .select({
      id: reviewEvents.id,
      transition: reviewEvents.transition,
      submissionId: reviewEvents.submissionId,
      number: submissions.number,
      reason: reviewEvents.reason,
      at: reviewEvents.at,
      by: user.name,
    })
    .from(reviewEvents)
    .leftJoin(user, eq(user.id, reviewEvents.by))
    .leftJoin(submissions, eq(submissions.id, reviewEvents.submissionId))
    .where(and(eq(reviewEvents.planId, scope.planId), eq(reviewEvents.stage, stage)))
    .orderBy(desc(reviewEvents.at), desc(submissions.number))
    .all();
}

/** Whether technicians have decided anything about the plan: approved a stage or sent one back. */
export async function wasReviewed(db: Database, scope: PlanScope): Promise<boolean> {
  const decided = db
    .select({ id: reviewEvents.id })
    .from(reviewEvents)
    .where(
      and(eq(reviewEvents.planId, scope.planId), inArray(reviewEvents.transition, ["approve", "send-back"])),
    )
    .limit(1)
    .get();
  return decided !== undefined;
}

/** The content of the last submission that was approved in any of these stages; null when none was. */
export async function readLastApproved(
  db: Database,
  scope: PlanScope,
  stages: readonly StageId[],
): Promise<{ submissionId: string; snapshot: SubmissionSnapshot } | null> {
  const row = db
    .select({ submissionId: submissions.id, snapshot: submissions.snapshot })
    .from(reviewEvents)
    .innerJoin(submissions, eq(submissions.id, reviewEvents.submissionId))
    .where(
      and(
        eq(reviewEvents.planId, scope.planId),
        eq(reviewEvents.transition, "approve"),
        inArray(reviewEvents.stage, [...stages]),
      ),
    )
    .orderBy(desc(reviewEvents.at), desc(sql`${reviewEvents}.rowid`))
    .limit(1)
    .get();
  return row ?? null;
}

/** When anything in each section last changed, removals included. */
export async function readLastChanges(db: Database, scope: PlanScope): Promise<Map<string, Date>> {
  const rows = db
    .select({ section: entries.section, savedAt: max(entries.savedAt) })
    .from(entries)
    .where(eq(entries.planId, scope.planId))
    .groupBy(entries.section)
    .all();
  return new Map(rows.flatMap(({ section, savedAt }) => (savedAt ? [[section, savedAt] as const] : [])));
}

/** What a decision may look at while the write lock is held. */
export interface StageReader {
  current: StageRecord;
  /** Number of the latest submission; 0 when there is none. */
  lastNumber: number;
  /** Of the submission that the state speaks of. */
  snapshot(): SubmissionSnapshot | null;
  entries(): StoredEntry[];
  /** Emission factors that go before the catalogue's. */
  factors(): FactorsOfPlan;
  /** Who saved last in these sections, removals included. */
  lastEditor(sections: readonly string[]): string | null;
  /** "" stands for conversations about the whole plan. */
  hasOpenThread(sections: readonly string[]): boolean;
}

export interface StageWrite {
  transition: TransitionId;
  to: StageState;
  reason: string | null;
  at: Date;
  by: string;
  eventId: string;
  /** Set when the transition hands a new submission in. */
  submission: { id: string; snapshot: SubmissionSnapshot } | null;
  /** Set when the transition approves inventories. */
  approved: ApprovedResults | null;
}

/**
 * The only way a stage changes state: submission, state, history and audit are written together or not at all.
 * `write: null` changes nothing.
 */
export async function writeStage<R>(
  db: Database,
  scope: PlanScope,
  stage: StageId,
  decide: (reader: StageReader) => { write: StageWrite | null; result: R },
): Promise<R> {
  const run = db.$client.transaction(() => {
    const current = stageAt(db, scope, stage);
    const lastNumber = lastNumberOf(db, scope, stage);
    const { write, result } = decide({
      current,
      lastNumber,
      snapshot: () => snapshotOf(db, scope, current.submissionId),
      entries: () => entriesOf(db, scope),
      factors: () => planFactors(db, scope),
      lastEditor: (sections) => lastEditor(db, scope, sections),
      hasOpenThread: (sections) => hasOpenThread(db, scope, sections),
    });
    if (write) storeTransition(db, scope, stage, { current, number: lastNumber + 1 }, write);
    return result;
  });
  return run.immediate();
}

function storeTransition(
  db: Database,
  scope: PlanScope,
  stage: StageId,
  { current, number }: { current: StageRecord; number: number },
  write: StageWrite,
): void {
  const { planId, municipalityId } = scope;
  const { submission, transition, to, at, by, reason } = write;
  if (submission) {
    const handedIn = { planId, stage, number, note: reason, submittedAt: at, submittedBy: by };
    db.insert(submissions)
      .values({ ...submission, ...handedIn })
      .run();
  }
  const submissionId = submission?.id ?? current.submissionId;
  const state = { state: to, submissionId, changedAt: at };
  db.insert(stageStates)
    .values({ planId, stage, ...state })
    .onConflictDoUpdate({ target: [stageStates.planId, stageStates.stage], set: state })
    .run();
  db.insert(reviewEvents)
    .values({
      id: write.eventId,
      planId,
      stage,
      transition,
      from: current.state,
      to,
      submissionId,
      reason,
      at,
      by,
    })
    .run();
  if (write.approved && submissionId !== null) writeApproved(db, scope, { submissionId, ...write.approved });
  const detail = { stage, submissionId };
  insertAudit(db, { at, actorId: by, action: `stage.${transition}`, municipalityId, planId, detail });
}

function stageAt(db: Database, scope: PlanScope, stage: StageId): StageRecord {
  const row = db
    .select(standing)
    .from(stageStates)
    .leftJoin(submissions, eq(submissions.id, stageStates.submissionId))
    .where(and(eq(stageStates.planId, scope.planId), eq(stageStates.stage, stage)))
    .get();
  return row ?? DRAFT;
}

function lastNumberOf(db: Database, scope: PlanScope, stage: StageId): number {
  const row = db
    .select({ number: max(submissions.number) })
    .from(submissions)
    .where(and(eq(submissions.planId, scope.planId), eq(submissions.stage, stage)))
    .get();
  return row?.number ?? 0;
}

function snapshotOf(db: Database, scope: PlanScope, id: string | null): SubmissionSnapshot | null {
  if (id === null) return null;
  const row = db
    .select({ snapshot: submissions.snapshot })
    .from(submissions)
    .where(and(eq(submissions.planId, scope.planId), eq(submissions.id, id)))
    .get();
  return row?.snapshot ?? null;
}

function lastEditor(db: Database, scope: PlanScope, sections: readonly string[]): string | null {
  const row = db
    .select({ savedBy: entries.savedBy })
    .from(entries)
    .where(and(eq(entries.planId, scope.planId), inArray(entries.section, [...sections])))
    .orderBy(desc(entries.savedAt))
    .limit(1)
    .get();
  return row?.savedBy ?? null;
}

function hasOpenThread(db: Database, scope: PlanScope, sections: readonly string[]): boolean {
  const row = db
    .select({ id: threads.id })
    .from(threads)
    .where(
      and(
        eq(threads.planId, scope.planId),
        eq(threads.state, "open"),
        inArray(threads.section, [...sections]),
      ),
    )
    .limit(1)
    .get();
  return row !== undefined;
}

/* -------------------------------------------------------------- conversations */

export interface CommentRecord {
  id: string;
  body: string;
  /** Account name; null when the account is gone. */
  author: string | null;
  createdAt: Date;
}

export interface ThreadRecord {
  id: string;
  place: ThreadPlace;
  state: ThreadState;
  createdAt: Date;
  /** Oldest first. */
  comments: CommentRecord[];
}

/** Read on every page of questions. A part of the place that is null stands for any. */
const threadStatements = prepared((db) => {
  const part = (column: SQLiteColumn, name: keyof ThreadPlace) =>
    sql`(${sql.placeholder(name)} is null or ${column} = ${sql.placeholder(name)})`;
  const where = and(
    eq(threads.planId, sql.placeholder("planId")),
    part(threads.section, "section"),
    part(threads.instance, "instance"),
    part(threads.rowsField, "rowsField"),
    part(threads.row, "row"),
    part(threads.field, "field"),
  );
  return {
    threads: db
      .select()
      .from(threads)
      .where(where)
      .orderBy(asc(threads.createdAt), asc(threads.id))
      .prepare(),
    comments: db
      .select({
        threadId: comments.threadId,
        id: comments.id,
        body: comments.body,
        author: user.name,
        createdAt: comments.createdAt,
      })
      .from(comments)
      .innerJoin(threads, eq(threads.id, comments.threadId))
      .leftJoin(user, eq(user.id, comments.authorId))
      .where(where)
      .orderBy(asc(comments.createdAt), asc(comments.id))
      .prepare(),
  };
});

const ANYWHERE = { section: null, instance: null, rowsField: null, row: null, field: null };

/** Conversations of a plan, oldest first; with `at`, only those whose place has these parts. */
export async function readThreads(
  db: Database,
  scope: PlanScope,
  at: Partial<ThreadPlace> = {},
): Promise<ThreadRecord[]> {
  const statements = threadStatements(db);
  const asked = { planId: scope.planId, ...ANYWHERE, ...at };
  const found = statements.threads.all(asked);
  if (found.length === 0) return [];
  const said = statements.comments.all(asked);
  const byThread = new Map<string, CommentRecord[]>(found.map(({ id }) => [id, []]));
  for (const { threadId, ...comment } of said) byThread.get(threadId)?.push(comment);
  return found.map(({ id, state, createdAt, section, instance, rowsField, row, field }) => ({
    id,
    place: { section, instance, rowsField, row, field },
    state,
    createdAt,
    comments: byThread.get(id) ?? [],
  }));
}

/** Open conversations of each section; "" holds those about the whole plan. */
export async function openThreadCounts(db: Database, scope: PlanScope): Promise<Map<string, number>> {
  const rows = db
    .select({ section: threads.section, open: count() })
    .from(threads)
    .where(and(eq(threads.planId, scope.planId), eq(threads.state, "open")))
    .groupBy(threads.section)
    .all();
  return new Map(rows.map(({ section, open }) => [section, open]));
}

export interface NewComment {
  id: string;
  body: string;
  authorId: string;
  createdAt: Date;
}

export async function insertThread(
  db: Database,
  scope: PlanScope,
  thread: { id: string; place: ThreadPlace; comment: NewComment },
): Promise<void> {
  const run = db.$client.transaction(() => {
    const { id, place, comment } = thread;
    db.insert(threads)
      .values({ id, planId: scope.planId, ...place, state: "open", createdAt: comment.createdAt })
      .run();
    db.insert(comments)
      .values({ threadId: id, ...comment })
      .run();
  });
  run.immediate();
}

export interface ThreadWrite {
  action: string;
  state: ThreadState;
  at: Date;
  by: string;
  comment: NewComment | null;
}

/** Changes one conversation. `state` is null for a conversation of another plan: it is not found. */
export async function writeThread<R>(
  db: Database,
  scope: PlanScope,
  threadId: string,
  decide: (state: ThreadState | null) => { write: ThreadWrite | null; result: R },
): Promise<R> {
  const ofPlan = and(eq(threads.planId, scope.planId), eq(threads.id, threadId));
  const run = db.$client.transaction(() => {
    const current = db.select({ state: threads.state }).from(threads).where(ofPlan).get();
    const { write, result } = decide(current?.state ?? null);
    if (!current || !write) return result;
    db.update(threads).set({ state: write.state }).where(ofPlan).run();
    if (write.comment)
      db.insert(comments)
        .values({ threadId, ...write.comment })
        .run();
    const { planId, municipalityId } = scope;
    const detail = { threadId };
    insertAudit(db, {
      at: write.at,
      actorId: write.by,
      action: write.action,
      municipalityId,
      planId,
      detail,
    });
    return result;
  });
  return run.immediate();
}
