import { readEntries } from "db/repositories/entries.server";
import { readFacts, replaceAllFacts, type ApprovedFacts } from "db/repositories/facts.server";
import { allPlans, scopeOf } from "db/repositories/plans.server";
import { readLastApproved } from "db/repositories/review.server";
import type { PlanScope } from "db/plan-scope";
import { approvedResults, approvesInventories } from "~/domain/review/approved-results";
import type { Template } from "~/domain/template/template";
import { readPlanFactors } from "db/repositories/recommended-factors.server";
import { templateFor } from "../open-plan.server";
import { factsOfEntries } from "../rebuild-facts.server";
import { refreshEffects } from "../refresh-effects.server";
import type { Services } from "../services.server";

export interface RebuiltFacts {
  plans: number;
  facts: number;
  /** Facts that were missing, too many, or not what entries and approvals say. 0 proves them equal. */
  differences: number;
}

/** Computes what dashboards read of every plan anew from its entries and approvals, and counts what had been different. */
export async function rebuildAllFacts(services: Services): Promise<RebuiltFacts> {
  const { db } = services;
  const counted: RebuiltFacts = { plans: 0, facts: 0, differences: 0 };
  for (const plan of await allPlans(db)) {
    const scope = scopeOf(plan);
    const template = templateFor(plan);
    await refreshEffects(services, { scope, template, plan });
    const before = await factLines(services, scope);
    const entries = await readEntries(db, scope);
    const facts = factsOfEntries({ template, plan }, entries, await readPlanFactors(db, scope));
    await replaceAllFacts(db, scope, facts, await approvedFacts(services, scope, template));
    const after = await factLines(services, scope);
    counted.plans += 1;
    counted.facts += after.size;
    counted.differences += [...after].filter((line) => !before.has(line)).length;
    counted.differences += [...before].filter((line) => !after.has(line)).length;
  }
  return counted;
}

async function approvedFacts(
  { db }: Services,
  scope: PlanScope,
  template: Template,
): Promise<ApprovedFacts | null> {
  const stages = template.stages.map(({ id }) => id).filter((stage) => approvesInventories(template, stage));
  const last = await readLastApproved(db, scope, stages);
  return last && { submissionId: last.submissionId, ...approvedResults(last.snapshot) };
}

/** One text for each stored fact, to compare two states of them. */
async function factLines(services: Services, scope: PlanScope): Promise<Set<string>> {
  const facts = await readFacts(services.db, scope);
  return new Set(
    Object.entries(facts).flatMap(([table, rows]) => rows.map((row) => `${table} ${JSON.stringify(row)}`)),
  );
}
