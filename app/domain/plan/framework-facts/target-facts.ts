/** What the targets and mitigation actions of a plan show to the frameworks. */
import { countKeySectors } from "../../checks/inventory-checks";
import { cannotTell, type Fact, type FactPlace, met, notMet, shown } from "../../frameworks/fact";
import { rowsIn, tableOf } from "../answers";
import { nationalTargetOf } from "../national-target";
import type { PlanTarget } from "../plan-results";
import { ACTIONS, countedActions, MITIGATION } from "../read-actions";
import { MITIGATION_TARGETS, TARGETS } from "../read-targets";
import type { FactInput } from "./fact-input";

const TARGET_LIST: FactPlace = { section: TARGETS, field: MITIGATION_TARGETS };
const ACTION_LIST: FactPlace = { section: MITIGATION, field: ACTIONS };

const placeOf = ({ row }: PlanTarget): FactPlace => ({ ...TARGET_LIST, row });

function targetShown(target: PlanTarget) {
  const { targetTco2e, targetYear } = target.result;
  return shown("target", placeOf(target), {
    name: target.name,
    amount: targetTco2e.value ?? "",
    year: targetYear ?? "",
  });
}

/** One with a year and a level in tonnes. */
export function mitigationTarget({ results }: FactInput): Fact {
  const known = results.targets.filter(
    ({ result }) => result.targetTco2e.value !== null && result.targetYear !== null,
  );
  if (known.length > 0) return met(known.map(targetShown));
  return notMet(results.targets.length > 0 ? results.targets.map(placeOf) : [TARGET_LIST]);
}

/** Compared with the country's on the same type and year; where they cannot be compared, nobody can tell. */
export function targetAsNational({ results }: FactInput): Fact {
  const compared = results.targets.flatMap((target) => {
    const national = nationalTargetOf(target);
    const { type, targetYear, reductionPercent } = target.input;
    if (national?.type !== type || national.targetYear !== targetYear || reductionPercent === null) return [];
    const params = {
      percent: reductionPercent,
      national: national.reductionPercent,
      edition: national.edition,
    };
    return [
      {
        enough: reductionPercent >= national.reductionPercent,
        shows: shown("national", placeOf(target), params),
      },
    ];
  });
  const lacks = results.targets.length > 0 ? results.targets.map(placeOf) : [TARGET_LIST];
  if (compared.length === 0) return cannotTell(lacks);
  const shows = compared.map((one) => one.shows);
  return compared.every(({ enough }) => enough) ? met(shows) : notMet(lacks, shows);
}

const INTERIM_YEAR = 2030;

/** A target beyond 2030 comes with an interim one for 2030. */
export function interimTarget({ results }: FactInput): Fact {
  const years = results.targets.flatMap(({ result }) => result.targetYear ?? []);
  if (years.length === 0) return cannotTell([TARGET_LIST]);
  const place: FactPlace = { section: TARGETS, field: "milestones" };
  if (years.every((year) => year <= INTERIM_YEAR))
    return met([shown("noInterim", TARGET_LIST, { year: INTERIM_YEAR })]);
  const stops = [...years, ...results.trajectory.milestones.map(({ year }) => year)];
  return stops.includes(INTERIM_YEAR)
    ? met([shown("interim", place, { year: INTERIM_YEAR })])
    : notMet([place]);
}

export function mitigationActions({ results }: FactInput): Fact {
  const { length: count } = countedActions(results.actions.rows);
  return count > 0 ? met([shown("actions", ACTION_LIST, { count })]) : notMet([ACTION_LIST]);
}

const KEY_ACTIONS = 3;

export function keyMitigationActions({ results }: FactInput): Fact {
  const count = countedActions(results.actions.rows).filter(({ keyAction }) => keyAction).length;
  const shows = [shown("keyActions", ACTION_LIST, { count })];
  return count >= KEY_ACTIONS ? met(shows) : notMet([ACTION_LIST], count > 0 ? shows : []);
}

/** CRF: who, when, how far, what it costs, what it saves. */
export function mitigationActionsComplete({ plan, results }: FactInput): Fact {
  const actions = countedActions(results.actions.rows);
  if (actions.length === 0) return notMet([ACTION_LIST]);
  const answers = new Map(rowsIn(plan, MITIGATION, ACTIONS).map(({ row, values }) => [row, values]));
  const open = actions.filter(
    ({ id, responsible, start, status, tco2eReduced, counted, finance }) =>
      responsible === null ||
      start === null ||
      status === null ||
      (tco2eReduced === null && counted === "total") ||
      (finance.cost === null && tableOf(answers.get(id) ?? {}, "fundingSources").length === 0),
  );
  if (open.length === 0) return met([shown("actions", ACTION_LIST, { count: actions.length })]);
  return notMet(open.slice(0, 5).map(({ id }) => ({ ...ACTION_LIST, row: id })));
}

/** Covenant, JRC: two of municipal, tertiary, residential and transport. */
export function actionsKeySectors({ results }: FactInput): Fact {
  const actions = countedActions(results.actions.rows);
  if (actions.length === 0) return notMet([ACTION_LIST]);
  const covered = countKeySectors(new Set(actions.flatMap(({ sector }) => sector ?? [])));
  const shows = [shown("actionsKeySectors", ACTION_LIST, { covered })];
  return covered >= 2 ? met(shows) : notMet([ACTION_LIST], shows);
}

/** Of the first target: the actions, with what was achieved where savings count from the latest inventory. */
export function actionsReachTarget({ results }: FactInput): Fact {
  const target = results.targets[0];
  if (!target) return cannotTell([TARGET_LIST]);
  const share = target.result.coverage.value;
  if (share === null) return cannotTell([placeOf(target), ACTION_LIST]);
  const shows = [shown("coverage", placeOf(target), { name: target.name, percent: percentOf(share) })];
  return share >= 1 ? met(shows) : notMet([ACTION_LIST], shows);
}

/** Whole percent, as everywhere; but nearly all of it is not yet 100 %. */
function percentOf(share: number): number {
  return share >= 1 ? Math.round(share * 100) : Math.floor(share * 100);
}
