/** Everything that follows from a first hour, for its page, its print and the press that stores it. */
import type { FactorCatalogue } from "../inventory/factor-catalogue";
import type { Measure } from "../measures/measure";
import { answersIn, codesOf, instancesIn, numberOf, rowsIn, textOf } from "../plan/answers";
import { computePlan } from "../plan/compute-plan";
import type { PlanDocument } from "../plan/plan-document";
import type { PlanInventory, PlanResults } from "../plan/plan-results";
import { MITIGATION, ACTIONS } from "../plan/read-actions";
import { FIRST_HOUR, PROFILE, readFirstHour } from "../plan/read-first-hour";
import { INVENTORIES } from "../plan/read-inventories";
import { HAZARDS, RISK } from "../plan/read-risk";
import type { Template } from "../template/template";
import { estimateProgress, type EstimateProgress } from "./estimate-progress";
import type { FirstHourAnswers } from "./first-hour-answers";
import { type HazardToLookAt, hazardsToLookAt } from "./hazards-to-look-at";
import { type MeasureToLookAt, measuresToLookAt } from "./measures-to-look-at";
import { instanceFor, provisionalInventory, wasMadeHere } from "./provisional-inventory";
import { type FirstHourMethod, type Provisional, provisionalRows } from "./provisional-rows";

export interface FirstHourInput {
  plan: PlanDocument;
  template: Template;
  factors: FactorCatalogue;
  method: FirstHourMethod;
  measures: readonly Measure[];
  provinceCode: string | null;
}

export interface FirstHourState {
  /** Some question was answered. */
  started: boolean;
  answers: FirstHourAnswers;
  provisional: Provisional;
  /** "proposed": not stored. "made": stored by a first hour. "other": the year has an inventory of another origin. */
  stage: "incomplete" | "proposed" | "made" | "other";
  /** The copy of the section that bears the year; of a proposal, the one that it would become. */
  instance: string | null;
  /** The plan's entries with the proposal in them, so that its numbers are those of any inventory. */
  document: PlanDocument;
  /** All numbers of `document`. */
  results: PlanResults;
  /** Null while year or rows are missing. */
  inventory: PlanInventory | null;
  progress: EstimateProgress | null;
  hazards: (HazardToLookAt & { inPlan: boolean })[];
  measures: (MeasureToLookAt & { inPlan: boolean })[];
  /** The profile lacks the population that was told here. */
  profileLacksPopulation: boolean;
}

export function firstHourState(input: FirstHourInput): FirstHourState {
  const { plan, template, factors, method, provinceCode } = input;
  const answers = readFirstHour(plan);
  const provisional = provisionalRows(answers, { country: plan.municipality.country, provinceCode }, method);
  const place = inventoryPlace(plan, answers.year, provisional);
  const document =
    place.stage === "proposed" && place.instance !== null && answers.year !== null
      ? withProposal(plan, place.instance, answers.year, { answers, provisional, method })
      : plan;
  const results = computePlan(document, template, factors);
  const inventory = results.inventories.find(({ instance }) => instance === place.instance) ?? null;
  const known = new Set(input.measures.map(({ id }) => id));
  return {
    started: Object.keys(answersIn(plan, FIRST_HOUR)).length > 0,
    answers,
    provisional,
    ...place,
    document,
    results,
    inventory,
    progress: place.stage === "made" && place.instance ? estimateProgress(plan, place.instance) : null,
    hazards: hazardsToLookAt(answers.recentHits, plan.municipality.country, method.words).map((hazard) => ({
      ...hazard,
      inPlan: hasHazard(plan, hazard.code),
    })),
    measures: (inventory ? measuresToLookAt(inventory, method.words) : [])
      .filter(({ measure }) => known.has(measure))
      .map((measure) => ({ ...measure, inPlan: hasAction(plan, measure.measure) })),
    profileLacksPopulation:
      answers.population?.from === "first-hour" && numberOf(answersIn(plan, PROFILE), "population") === null,
  };
}

/** An inventory that a first hour made goes before another of the same year: the page follows its own. */
function inventoryPlace(
  plan: PlanDocument,
  year: number | null,
  { rows }: Provisional,
): Pick<FirstHourState, "stage" | "instance"> {
  const ofYear = instancesIn(plan, INVENTORIES).filter(({ values }) => numberOf(values, "year") === year);
  const made = ofYear.find(({ instance }) => wasMadeHere(instance));
  if (year === null) return { stage: "incomplete", instance: null };
  if (made) return { stage: "made", instance: made.instance };
  const [other] = ofYear;
  if (other) return { stage: "other", instance: other.instance };
  if (rows.length === 0) return { stage: "incomplete", instance: null };
  const taken = (instance: string) =>
    instancesIn(plan, INVENTORIES).some((copy) => copy.instance === instance);
  return { stage: "proposed", instance: instanceFor(year, taken) };
}

function withProposal(
  plan: PlanDocument,
  instance: string,
  year: number,
  {
    answers,
    provisional,
    method,
  }: { method: FirstHourMethod } & Pick<FirstHourState, "answers" | "provisional">,
): PlanDocument {
  const header = headerOf(plan, year, answers, method);
  return { ...plan, entries: [...plan.entries, ...provisionalInventory(instance, header, provisional.rows)] };
}

export function headerOf(
  plan: Pick<PlanDocument, "entries">,
  year: number,
  { population }: FirstHourAnswers,
  { words, locale }: FirstHourMethod,
) {
  const first = instancesIn(plan, INVENTORIES).length === 0;
  return { year, population, toldSource: words.told[locale], first };
}

/* ------------------------------------------------------ hazards and measures */

export function hazardRowId(code: string): string {
  return `told-${code}`;
}

export function actionRowId(measure: string): string {
  return `look-at-${measure}`;
}

/** Also when the officer listed it without this page. */
function hasHazard(plan: PlanDocument, code: string): boolean {
  return rowsIn(plan, RISK, HAZARDS).some(
    ({ row, values }) => row === hazardRowId(code) || codesOf(values, "subHazards").includes(code),
  );
}

/** Also when it was taken from the library itself. */
function hasAction(plan: PlanDocument, measure: string): boolean {
  return rowsIn(plan, MITIGATION, ACTIONS).some(
    ({ row, values }) => row === actionRowId(measure) || textOf(values, "measure") === measure,
  );
}
