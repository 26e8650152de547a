/** Adaptation goals of a plan: who serves them, and how far they are by the indicator that follows them. */
import type { ActionRow } from "../actions/action-totals";
import { type FollowedIndicator, goalProgress } from "../risk/goal-progress";
import type { EntryValues } from "../template/value";
import { codesOf, numberOf, rowsIn, tableOf, textOf } from "./answers";
import type { AdaptationGoal } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { ACTIONS, ADAPTATION, countedActions, MITIGATION } from "./read-actions";
import { TARGETS } from "./read-targets";

export const ADAPTATION_GOALS = "adaptationGoals";

type Entries = Pick<PlanDocument, "entries">;

/** `adapting`: actions of adaptation, and those of mitigation that also adapt. */
export function readAdaptationGoals(plan: Entries, adapting: readonly ActionRow[]): AdaptationGoal[] {
  const indicators = new Map(
    rowsIn(plan, "monitoring", "indicators").map(({ row, values }) => [row, values]),
  );
  const serving = goalsServed(plan);
  return rowsIn(plan, TARGETS, ADAPTATION_GOALS).map(({ row, values }) => {
    const followed = indicators.get(textOf(values, "indicator") ?? "");
    const indicator = followed ? readIndicator(followed) : null;
    return {
      row,
      statement: textOf(values, "statement"),
      baseYear: numberOf(values, "baseYear"),
      targetYear: numberOf(values, "targetYear"),
      metric: textOf(values, "metric"),
      hazards: codesOf(values, "hazards"),
      actions: countedActions(adapting)
        .filter(({ section, id }) => serving.get(`${section} ${id}`)?.includes(row))
        .map(({ section, id }) => ({ section, row: id })),
      indicator,
      progress: indicator && goalProgress(indicator),
    };
  });
}

/** Rows of goals by action; ids are unique within a list only. */
function goalsServed(plan: Entries): Map<string, string[]> {
  return new Map(
    [MITIGATION, ADAPTATION].flatMap((section) =>
      rowsIn(plan, section, ACTIONS).map(({ row, values }): [string, string[]] => [
        `${section} ${row}`,
        codesOf(values, "goals"),
      ]),
    ),
  );
}

function readIndicator(values: EntryValues): FollowedIndicator {
  const readings = tableOf(values, "readings")
    .map((row) => ({ year: numberOf(row.values, "year"), value: numberOf(row.values, "value") }))
    .filter(({ year, value }) => year !== null && value !== null)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return {
    name: textOf(values, "name"),
    unit: textOf(values, "unit"),
    baseline: { year: numberOf(values, "baselineYear"), value: numberOf(values, "baselineValue") },
    target: { year: numberOf(values, "targetYear"), value: numberOf(values, "targetValue") },
    latest: readings.at(-1) ?? null,
  };
}
