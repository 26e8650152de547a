import { readEntries } from "db/repositories/entries.server";
import { NO_FACTORS } from "~/domain/inventory/recommended-factor";
import { mayOnPlan } from "~/domain/access/access.rules";
import { wasMadeHere } from "~/domain/first-hour/provisional-inventory";
import { estimateProgress, type EstimateProgress } from "~/domain/first-hour/estimate-progress";
import { type FirstHourState, firstHourState } from "~/domain/first-hour/first-hour-state";
import { entryPath, fieldPath, pagePath, planPath, sectionPath, singleEntry } from "~/domain/plan/plan-paths";
import { FIRST_HOUR } from "~/domain/plan/read-first-hour";
import { INVENTORIES, INVENTORY_ROWS, inventoryHeaders } from "~/domain/plan/read-inventories";
import { pagesFor, rowFieldsOf, starterOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import {
  type AskLine,
  firstHourWords,
  type FirstHourWords,
  type HazardLine,
  type MeasureLine,
  type MissingLine,
  type SourceLine,
} from "~/print/first-hour/first-hour-words";
import { renderHow, renderTotals } from "~/print/first-hour/screen-parts";
import { checkAnswers, type AnswerRow } from "../check-answers.server";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf, readPlanDocument } from "../plan-document.server";
import type { Services } from "../services.server";
import { firstHourInput } from "./first-hour-input.server";

export interface FirstHourView {
  plan: { id: string; title: string; path: string; municipality: string };
  canEdit: boolean;
  started: boolean;
  stage: FirstHourState["stage"];
  year: number | null;
  /** What the inventory cannot be made without, each with the question that asks it. */
  needs: { id: "population" | "year"; path: string }[];
  questionsPath: string;
  inventoryPath: string | null;
  /** People, when they come from the profile. */
  populationFromProfile: string | null;
  /** People told here that the profile lacks. */
  populationForProfile: string | null;
  progress: EstimateProgress | null;
  /** Total, per person and sectors as markup; empty without an inventory. */
  totals: string;
  sources: ShownSource[];
  missing: MissingLine[];
  asks: AskLine[];
  /** Where requests for data are written; null for questionnaires without them. */
  requestsPath: string | null;
  hazards: HazardLine[];
  measures: MeasureLine[];
  answers: Pick<AnswerRow, "field" | "label" | "answer" | "changePath">[];
}

export interface ShownSource extends Omit<SourceLine, "numbers"> {
  /** Markup. */
  how: string;
  /** Where it is replaced; null while it is not stored. */
  path: string | null;
}

/** Everything that a first hour leads to, as far as its answers go. */
export async function firstHourPage(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<FirstHourView> {
  const plan = await readPlanDocument(services, open.plan, open.scope);
  const input = firstHourInput(open, plan);
  const state = firstHourState(input);
  const words = firstHourWords(input, state, locale);
  const people = (value: number) => words.context.format.number(value, 0);
  const { id, title, municipalityName } = open.plan;
  const { population, year } = state.answers;
  const stored = state.stage === "made" || state.stage === "other";
  return {
    plan: { id, title, path: planPath(id), municipality: municipalityName },
    canEdit: mayOnPlan(open.actor, "edit", open.plan),
    started: state.started,
    stage: state.stage,
    year,
    needs: needsOf(open, state),
    questionsPath: firstQuestionsPath(open),
    inventoryPath:
      stored && state.instance ? entryPath(id, { section: INVENTORIES, instance: state.instance }) : null,
    populationFromProfile: population?.from === "profile" ? people(population.value) : null,
    populationForProfile: state.profileLacksPopulation && population ? people(population.value) : null,
    progress: state.progress,
    totals: renderTotals(state, words.context),
    sources: words.lines.map((line) => shownSource(line, open, state, words)),
    missing: words.missing,
    asks: words.asks,
    requestsPath: requestsPath(open),
    hazards: words.hazards,
    measures: words.measures,
    answers: await answersOf(services, open, locale),
  };
}

function shownSource(
  { numbers, ...line }: SourceLine,
  open: OpenPlan,
  { stage, instance }: FirstHourState,
  { context }: FirstHourWords,
): ShownSource {
  const stored = stage === "made" || stage === "other";
  const address = { section: INVENTORIES, instance: instance ?? "", field: INVENTORY_ROWS, row: line.row };
  return {
    ...line,
    how: renderHow({ ...line, numbers }, context),
    path: stored ? entryPath(open.plan.id, address) : null,
  };
}

function needsOf(open: OpenPlan, { answers }: FirstHourState): FirstHourView["needs"] {
  const pages = starterOf(open.template)?.pages ?? [];
  const missing = [
    ...(answers.population === null ? (["population"] as const) : []),
    ...(answers.year === null ? (["year"] as const) : []),
  ];
  return missing.flatMap((field) => {
    const page = pages.find(({ fields }) => fields.some(({ id }) => id === field));
    return page
      ? [{ id: field, path: fieldPath(open.plan.id, singleEntry(FIRST_HOUR), page.id, field) }]
      : [];
  });
}

function firstQuestionsPath({ plan, template }: OpenPlan): string {
  const section = starterOf(template);
  const [first] = section ? pagesFor({ section, pages: section.pages }, plan.frameworks) : [];
  const address = singleEntry(section?.id ?? FIRST_HOUR);
  return first ? pagePath(plan.id, address, first.id) : planPath(plan.id);
}

function requestsPath({ plan, template }: OpenPlan): string | null {
  const section = template.sections.find((candidate) =>
    rowFieldsOf(candidate).some(({ followUp }) => followUp === "data-requests"),
  );
  return section ? sectionPath(plan.id, section.id) : null;
}

async function answersOf(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<FirstHourView["answers"]> {
  const section = starterOf(open.template);
  const view = section && (await checkAnswers(services, open, singleEntry(section.id), locale));
  return (view?.pages ?? []).flatMap(({ answers }) =>
    answers.map(({ field, label, answer, changePath }) => ({ field, label, answer, changePath })),
  );
}

/** How the plan's home leads to the first hour. */
export interface FirstHourTeaser {
  task: string;
  about: string;
  questionsPath: string;
  started: boolean;
  /** Shown first: the plan has no inventory yet. */
  fresh: boolean;
  /** Of the latest inventory that a first hour made, while estimates of it are left. */
  progress: EstimateProgress | null;
}

/** Null for questionnaires without a first hour. */
export async function firstHourTeaser(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<FirstHourTeaser | null> {
  const section = starterOf(open.template);
  if (!section) return null;
  const { db } = services;
  const inventories = await readEntries(db, open.scope, INVENTORIES);
  const plan = planDocumentOf(open.plan, inventories, NO_FACTORS);
  const headers = inventoryHeaders(plan);
  const made = headers.filter(({ instance }) => wasMadeHere(instance)).at(-1);
  const progress = made ? estimateProgress(plan, made.instance) : null;
  return {
    task: section.task[locale],
    about: section.about[locale],
    questionsPath: firstQuestionsPath(open),
    started: (await readEntries(db, open.scope, section.id)).length > 0,
    fresh: headers.length === 0,
    progress: progress && progress.replaced < progress.total ? progress : null,
  };
}
