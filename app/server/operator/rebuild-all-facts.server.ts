import { readEntries } from "db/repositories/entries.server";
import { readFacts, replaceFacts } from "db/repositories/facts.server";
import { allPlans, scopeOf } from "db/repositories/plans.server";
import { templateFor } from "../open-plan.server";
import { factsOfEntries } from "../rebuild-facts.server";
import type { Services } from "../services.server";

export interface RebuiltFacts {
  plans: number;
  facts: number;
  /** Facts that were missing, too many, or not what the entries say. 0 proves them equal. */
  differences: number;
}

/** Computes what dashboards read of every plan anew from its entries, and counts what had been different. */
export async function rebuildAllFacts(services: Services): Promise<RebuiltFacts> {
  const { db } = services;
  const counted: RebuiltFacts = { plans: 0, facts: 0, differences: 0 };
  for (const plan of await allPlans(db)) {
    const scope = scopeOf(plan);
    const before = await factLines(services, scope);
    const facts = factsOfEntries({ template: templateFor(plan), plan }, await readEntries(db, scope));
    await replaceFacts(db, scope, facts);
    const after = await factLines(services, scope);
    counted.plans += 1;
    counted.facts += after.size;
    counted.differences += [...after].filter((line) => !before.has(line)).length;
    counted.differences += [...before].filter((line) => !after.has(line)).length;
  }
  return counted;
}

/** One text for each stored fact, to compare two states of them. */
async function factLines(services: Services, scope: Parameters<typeof readFacts>[1]): Promise<Set<string>> {
  const facts = await readFacts(services.db, scope);
  return new Set(
    Object.entries(facts).flatMap(([table, rows]) => rows.map((row) => `${table} ${JSON.stringify(row)}`)),
  );
}
