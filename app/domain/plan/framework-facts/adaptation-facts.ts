/** What risks, adaptation and energy access of a plan show to the frameworks. */
import type { ActionRow } from "../../actions/action-totals";
import { type Fact, type FactPlace, met, notMet, shown } from "../../frameworks/fact";
import { ENERGY_ACCESS_ATTRIBUTES } from "../../energy-access/energy-access";
import type { EntryValues } from "../../template/value";
import { answersIn, codesOf, numberOf, rowsIn, tableOf, textOf } from "../answers";
import { ACTIONS, ADAPTATION, countedActions, MITIGATION } from "../read-actions";
import { ENERGY_ACCESS } from "../read-energy-access";
import { HAZARDS, RISK } from "../read-risk";
import { TARGETS } from "../read-targets";
import type { FactInput } from "./fact-input";

const HAZARD_LIST: FactPlace = { section: RISK, field: HAZARDS };
const GOAL_LIST: FactPlace = { section: TARGETS, field: "adaptationGoals" };
const ACTION_LIST: FactPlace = { section: ADAPTATION, field: ACTIONS };
const INDICATOR_LIST: FactPlace = { section: ENERGY_ACCESS, field: "indicators" };
const ENERGY_GOALS: FactPlace = { section: ENERGY_ACCESS, field: "goals" };

/** Hazards with a level of today, looked up or stated. */
export function riskAssessment({ results }: FactInput): Fact {
  const { hazards } = results.risk;
  const count = hazards.filter(({ shownLevel }) => shownLevel !== null).length;
  if (count > 0) return met([shown("hazards", HAZARD_LIST, { count })]);
  return notMet(
    hazards.length > 0 ? hazards.slice(0, 3).map(({ row }) => ({ ...HAZARD_LIST, row })) : [HAZARD_LIST],
  );
}

/** CRF, for each: expected change, when it will be felt, whom and what it affects. */
export function hazardsComplete({ plan }: FactInput): Fact {
  const hazards = rowsIn(plan, RISK, HAZARDS);
  if (hazards.length === 0) return notMet([HAZARD_LIST]);
  const open = hazards.filter(({ values }) => !isWholeHazard(values));
  if (open.length === 0) return met([shown("hazards", HAZARD_LIST, { count: hazards.length })]);
  return notMet(open.slice(0, 5).map(({ row }) => ({ ...HAZARD_LIST, row })));
}

function isWholeHazard(values: EntryValues): boolean {
  const groups = tableOf(values, "affectedSectors").some(
    (row) => textOf(row.values, "mostExposedGroup") !== null,
  );
  return (
    ["probability", "impact", "intensityChange", "frequencyChange"].every(
      (id) => textOf(values, id) !== null,
    ) &&
    codesOf(values, "timeframes").length > 0 &&
    tableOf(values, "affectedSectors").length > 0 &&
    (groups || codesOf(values, "vulnerableGroups").length > 0)
  );
}

export function adaptiveCapacity({ plan }: FactInput): Fact {
  const place: FactPlace = { section: RISK, field: "adaptiveCapacity" };
  const { length: count } = tableOf(answersIn(plan, RISK), "adaptiveCapacity");
  return count > 0 ? met([shown("factors", place, { count })]) : notMet([place]);
}

/** Among the commitments made, or a goal that says it. */
export function adaptationCommitment(input: FactInput): Fact {
  const place: FactPlace = { section: "governance", field: "commitmentFlags" };
  if (codesOf(answersIn(input.plan, "governance"), "commitmentFlags").includes("adaptation"))
    return met([shown("said", place)]);
  const goal = adaptationGoal(input);
  return goal.holds === true ? goal : notMet([place, GOAL_LIST]);
}

export function adaptationGoal({ plan }: FactInput): Fact {
  const { length: count } = rowsIn(plan, TARGETS, "adaptationGoals");
  return count > 0 ? met([shown("goals", GOAL_LIST, { count })]) : notMet([GOAL_LIST]);
}

/** Its own, and those of mitigation that also adapt. */
function adapting({ results }: FactInput): ActionRow[] {
  return countedActions([...results.adaptation.rows, ...results.adaptation.shared]);
}

export function adaptationActions(input: FactInput): Fact {
  const actions = adapting(input);
  const place: FactPlace = { section: actions[0]?.section ?? ADAPTATION, field: ACTIONS };
  return actions.length > 0
    ? met([shown("actions", place, { count: actions.length })])
    : notMet([ACTION_LIST]);
}

/** Every item of every step has its grade. */
export function adaptationScoreboard({ results }: FactInput): Fact {
  const place: FactPlace = { section: ADAPTATION, field: "scoreboardPreparing" };
  const graded = results.scoreboard.reduce((sum, step) => sum + step.graded, 0);
  const items = results.scoreboard.reduce((sum, step) => sum + step.items, 0);
  const shows = graded > 0 ? [shown("graded", place, { graded, items })] : [];
  return items > 0 && graded === items ? met(shows) : notMet([place], shows);
}

const KEY_ACTIONS = 3;

export function keyAdaptationActions(input: FactInput): Fact {
  const count = adapting(input).filter(({ keyAction }) => keyAction).length;
  const shows = [shown("keyActions", ACTION_LIST, { count })];
  return count >= KEY_ACTIONS ? met(shows) : notMet([ACTION_LIST], count > 0 ? shows : []);
}

/* -------------------------------------------------------------- energy access */

export function energyAssessment({ results }: FactInput): Fact {
  const count = results.energyAccess.indicators.filter(({ value }) => value !== null).length;
  return count > 0 ? met([shown("indicators", INDICATOR_LIST, { count })]) : notMet([INDICATOR_LIST]);
}

/** One indicator for each of secure, affordable and sustainable. */
export function energyAttributes({ results }: FactInput): Fact {
  const known = results.energyAccess.indicators.filter(({ value }) => value !== null);
  const covered = ENERGY_ACCESS_ATTRIBUTES.filter((attribute) =>
    known.some((one) => one.attribute === attribute),
  );
  const shows = [
    shown("attributes", INDICATOR_LIST, { list: "energy-access-attributes", codes: covered.join(",") }),
  ];
  if (covered.length === ENERGY_ACCESS_ATTRIBUTES.length) return met(shows);
  return notMet([INDICATOR_LIST], covered.length > 0 ? shows : []);
}

const MACRO_AREAS = 3;

export function energyMacroAreas({ plan }: FactInput): Fact {
  const areas = rowsIn(plan, ENERGY_ACCESS, "indicators").flatMap(({ values }) =>
    numberOf(values, "value") === null ? [] : (textOf(values, "macroArea") ?? []),
  );
  const count = new Set(areas).size;
  const shows = [shown("macroAreas", INDICATOR_LIST, { count })];
  return count >= MACRO_AREAS ? met(shows) : notMet([INDICATOR_LIST], count > 0 ? shows : []);
}

export function energyGoal({ results }: FactInput): Fact {
  const { length: count } = results.energyAccess.goals;
  return count > 0 ? met([shown("goals", ENERGY_GOALS, { count })]) : notMet([ENERGY_GOALS]);
}

/** Actions of either chapter that say that they improve it, but for those that were cancelled. */
export function energyActions({ results }: FactInput): Fact {
  const { actions } = results.energyAccess;
  const place: FactPlace = { section: actions[0]?.section ?? MITIGATION, field: ACTIONS };
  return actions.length > 0 ? met([shown("actions", place, { count: actions.length })]) : notMet([place]);
}
