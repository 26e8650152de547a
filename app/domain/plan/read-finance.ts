import type { ActionRow } from "../actions/action-totals";
import { computeFinance } from "../finance/finance";
import { answersIn, moneyOf, tableOf, textOf } from "./answers";
import type { PlanFinance } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { countedActions } from "./read-actions";

/** Costs and funding of all actions that are not cancelled, and what the plan states as a whole. */
export function readFinance(plan: Pick<PlanDocument, "entries">, actions: readonly ActionRow[]): PlanFinance {
  const values = answersIn(plan, "financing");
  return {
    ...computeFinance(countedActions(actions).map(({ finance }) => finance)),
    overallBudget: moneyOf(values, "overallBudget"),
    spentSoFar: moneyOf(values, "spentSoFar"),
    sources: tableOf(values, "sources").map((row) => ({
      row: row.id,
      source: textOf(row.values, "source"),
      detail: textOf(row.values, "detail"),
      money: moneyOf(row.values, "amount"),
      state: textOf(row.values, "state"),
    })),
  };
}
