/** What a plan shows for Race to Zero's five steps, and how its actions spread over ICLEI's five pathways. */
import type { ActionRow } from "../actions/action-totals";
import { tally } from "../numbers/explained";
import { raceToZeroSteps, type RaceToZeroStep } from "../targets/race-to-zero";
import { answersIn, codesOf, isYes, numberOf, rowsIn, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import type { DevelopmentPathways, PlanTarget } from "./plan-results";
import { ACTIONS, ADAPTATION, MITIGATION } from "./read-actions";
import { TARGETS } from "./read-targets";

const RACE_TO_ZERO = "race-to-zero";
const INTERIM_YEAR = 2030;

/** Empty in plans that do not declare the campaign. */
export function readRaceToZero(
  plan: Pick<PlanDocument, "entries" | "frameworks">,
  targets: readonly PlanTarget[],
  actions: readonly ActionRow[],
): RaceToZeroStep[] {
  if (!plan.frameworks.includes(RACE_TO_ZERO)) return [];
  const answers = answersIn(plan, TARGETS);
  const inclusive = new Set(
    actionEntries(plan).flatMap(({ row, values }) => (isYes(values, "inclusiveHighImpact") ? [row] : [])),
  );
  return raceToZeroSteps({
    netZeroYear: numberOf(answers, "netZeroYear"),
    targets2030: targets.flatMap(({ input, name }) => (input.targetYear === INTERIM_YEAR ? [name] : [])),
    fairShare: textOf(answers, "fairShare"),
    inclusiveActions: actions.flatMap(({ id, title, counted }) =>
      inclusive.has(id) && counted !== "cancelled" ? [title] : [],
    ),
    inclusiveAction: textOf(answers, "inclusiveAction"),
    lastPublicReport: textOf(answers, "lastPublicReport"),
    persuade: textOf(answers, "persuade"),
  });
}

/** An action may follow several pathways: their numbers are never added up. Cancelled actions are out. */
export function readDevelopmentPathways(
  plan: Pick<PlanDocument, "entries">,
  actions: readonly ActionRow[],
): DevelopmentPathways {
  const tags = new Map(actionEntries(plan).map(({ row, values }) => [row, codesOf(values, "pathways")]));
  const alive = actions.filter(({ counted }) => counted !== "cancelled");
  const codes = new Set(alive.flatMap(({ id }) => tags.get(id) ?? []));
  return {
    byPathway: [...codes].sort().map((code) => {
      const tagged = alive.filter(({ id }) => tags.get(id)?.includes(code));
      const effects = tagged.filter(({ counted }) => counted === "total");
      return {
        code,
        count: tagged.length,
        tco2eReduced: tally(effects.map(({ tco2eReduced }) => tco2eReduced)).value,
      };
    }),
    untagged: alive.filter(({ id }) => (tags.get(id) ?? []).length === 0).length,
  };
}

function actionEntries(plan: Pick<PlanDocument, "entries">) {
  return [...rowsIn(plan, MITIGATION, ACTIONS), ...rowsIn(plan, ADAPTATION, ACTIONS)];
}
