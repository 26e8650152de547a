/** What a network's technicians see of all its plans at once: one query for each list. */
import { and, count, eq, inArray, isNull, max, ne, sql, sum } from "drizzle-orm";
import type { Database } from "../open-database.server";
import { user } from "../schema/auth.table";
import { entries } from "../schema/entry.table";
import { factCompleteness } from "../schema/fact.table";
import { municipalities } from "../schema/municipality.table";
import { plans } from "../schema/plan.table";
import { stageStates, submissions, threads } from "../schema/review.table";

/** Every stage that has left the draft, with the submission it speaks of. */
export async function stagesOfNetwork(db: Database, networkId: string) {
  return db
    .select({
      planId: stageStates.planId,
      templateId: plans.templateId,
      templateVersion: plans.templateVersion,
      stage: stageStates.stage,
      state: stageStates.state,
      submissionId: stageStates.submissionId,
      number: submissions.number,
      submittedAt: submissions.submittedAt,
      submittedBy: user.name,
    })
    .from(stageStates)
    .innerJoin(plans, eq(plans.id, stageStates.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .leftJoin(submissions, eq(submissions.id, stageStates.submissionId))
    .leftJoin(user, eq(user.id, submissions.submittedBy))
    .where(eq(municipalities.networkId, networkId))
    .all();
}

/** Required questions, answered ones and gaps of each section of each plan, from the facts. */
export async function completenessOfNetwork(db: Database, networkId: string) {
  return db
    .select({
      planId: factCompleteness.planId,
      section: factCompleteness.section,
      required: sum(factCompleteness.required).mapWith(Number),
      answered: sum(factCompleteness.answered).mapWith(Number),
      gaps: sum(factCompleteness.gaps).mapWith(Number),
    })
    .from(factCompleteness)
    .innerJoin(plans, eq(plans.id, factCompleteness.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(eq(municipalities.networkId, networkId))
    .groupBy(factCompleteness.planId, factCompleteness.section)
    .all();
}

/**
 * The latest save in each section of each plan. SQLite takes the other columns from the row that holds the
 * maximum (https://sqlite.org/lang_select.html#bareagg).
 */
export async function lastChangesOfNetwork(db: Database, networkId: string) {
  return db
    .select({
      planId: entries.planId,
      section: entries.section,
      savedAt: max(entries.savedAt),
      savedBy: user.name,
    })
    .from(entries)
    .innerJoin(plans, eq(plans.id, entries.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .leftJoin(user, eq(user.id, entries.savedBy))
    .where(eq(municipalities.networkId, networkId))
    .groupBy(entries.planId, entries.section)
    .all();
}

export async function openThreadsOfNetwork(db: Database, networkId: string) {
  return db
    .select({ planId: threads.planId, state: threads.state, threads: count() })
    .from(threads)
    .innerJoin(plans, eq(plans.id, threads.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(eq(municipalities.networkId, networkId))
    .groupBy(threads.planId, threads.state)
    .all();
}

/** The own answers of these sections, without their rows. */
export async function answersOfNetwork(db: Database, networkId: string, sections: readonly string[]) {
  return db
    .select({
      planId: entries.planId,
      section: entries.section,
      instance: entries.instance,
      values: entries.values,
    })
    .from(entries)
    .innerJoin(plans, eq(plans.id, entries.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(
      and(
        eq(municipalities.networkId, networkId),
        inArray(entries.section, [...sections]),
        eq(entries.row, ""),
        isNull(entries.removedAt),
      ),
    )
    .all();
}

/** What the rows of these sections say of a request and its answer, without the rest of them. */
export async function requestDatesOfNetwork(db: Database, networkId: string, sections: readonly string[]) {
  const answer = (id: string) => sql<string | null>`json_extract(${entries.values}, ${`$.${id}`})`;
  return db
    .select({
      planId: entries.planId,
      section: entries.section,
      field: entries.field,
      state: answer("state"),
      askedOn: answer("askedOn"),
      answerDue: answer("answerDue"),
      receivedOn: answer("receivedOn"),
    })
    .from(entries)
    .innerJoin(plans, eq(plans.id, entries.planId))
    .innerJoin(municipalities, eq(municipalities.id, plans.municipalityId))
    .where(
      and(
        eq(municipalities.networkId, networkId),
        inArray(entries.section, [...sections]),
        ne(entries.row, ""),
        isNull(entries.removedAt),
      ),
    )
    .all();
}
