/** Mitigation targets of a plan: base and latest emissions from its inventories, the sum of its actions. */
import { type ActionTotals, effectiveActions } from "../actions/action-totals";
import { type Assumption, type Explained, tally } from "../numbers/explained";
import type { TargetReferences } from "../targets/benchmark-catalogue";
import {
  type BenchmarkInput,
  type BenchmarkParameters,
  benchmarksOf,
  onePointFivePath,
} from "../targets/benchmarks";
import {
  computeTarget,
  TARGET_TYPES,
  type TargetInput,
  type TargetResult,
  type TargetType,
} from "../targets/target";
import { pathThrough, type TrajectoryPoint } from "../targets/trajectory";
import type { EntryValues } from "../template/value";
import { answersIn, codeOf, codesOf, numberOf, rowsIn, tableOf, textOf, type RowEntry } from "./answers";
import type { Milestone, PlanInventory, PlanTarget } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { editionOf, readBau } from "./read-bau";
import { readGridDecline } from "./read-measures";
import { emissionsWithin, type TargetPerimeter } from "./target-perimeter";

export const TARGETS = "targets";
export const MITIGATION_TARGETS = "mitigationTargets";

type TargetPlan = Pick<PlanDocument, "entries" | "frameworks" | "municipality">;

/** What every target of a plan is computed with. */
interface TargetSetting {
  plan: TargetPlan;
  inventories: readonly PlanInventory[];
  actions: ActionTotals;
  references: TargetReferences;
  savingsFrom: TargetInput["savingsFrom"];
  parameters: BenchmarkParameters;
  milestones: readonly Milestone[];
  gridDecline: number;
}

export function readTargets(
  plan: TargetPlan,
  inventories: readonly PlanInventory[],
  actions: ActionTotals,
  references: TargetReferences,
): PlanTarget[] {
  const answers = answersIn(plan, TARGETS);
  const rows = rowsIn(plan, TARGETS, MITIGATION_TARGETS);
  const setting: TargetSetting = {
    plan,
    inventories,
    actions,
    references,
    savingsFrom: codeOf(answers, "savingsReference", ["base-year", "latest-inventory"]) ?? "base-year",
    parameters: readParameters(answers),
    milestones: readMilestones(plan).map((milestone) => withOnlyTarget(milestone, rows)),
    gridDecline: readGridDecline(plan),
  };
  return rows.flatMap((entry) => {
    const type = codeOf(entry.values, "type", TARGET_TYPES);
    return type === null ? [] : [readTarget(entry, type, setting)];
  });
}

/** A milestone that names no target is of the only one there is. */
function withOnlyTarget(milestone: Milestone, rows: readonly RowEntry[]): Milestone {
  const [only, ...others] = rows;
  if (milestone.target !== null || only === undefined || others.length > 0) return milestone;
  return { ...milestone, target: only.row };
}

function readTarget(entry: RowEntry, type: TargetType, setting: TargetSetting): PlanTarget {
  const { values, row } = entry;
  const { inventories, references, plan } = setting;
  const perimeter = readPerimeter(values);
  const baseYear = numberOf(values, "baseYear");
  const targetYear = numberOf(values, "targetYear");
  const base = inventories.find(({ year }) => year === baseYear) ?? null;
  const inventoryTco2e = base && emissionsWithin(base, perimeter);
  const history = historyWithin(inventories, perimeter);
  const population = {
    base: numberOf(values, "populationBaseYear") ?? base?.population ?? null,
    target: numberOf(values, "populationTargetYear"),
  };
  const gdp = { base: numberOf(values, "gdpBaseYear"), target: numberOf(values, "gdpTargetYear") };
  const baseTco2e = numberOf(values, "baseEmissions") ?? inventoryTco2e;
  const bau = readBau(
    values,
    {
      baseYear,
      targetYear,
      baseTco2e,
      perimeter,
      base,
      history,
      population,
      gdp,
      gridDecline: setting.gridDecline,
    },
    references.editions,
  );
  const latest = latestAfter(baseYear, history);
  const input: TargetInput = {
    id: row,
    type,
    baseYear,
    targetYear,
    baseTco2e,
    basePopulation: population.base,
    targetPopulation: population.target,
    baseGdp: gdp.base,
    targetGdp: gdp.target,
    reductionPercent: numberOf(values, "reductionPercent"),
    bauTco2e: bau.level.value,
    fixedTco2e: numberOf(values, "fixedLevel"),
    residualPercent: numberOf(values, "residualPercent"),
    latest,
    actionsTco2e: actionsBy(targetYear, setting.actions),
    // While the baseline is the only inventory it is also the latest: there is nothing achieved in between.
    savingsFrom: latest === null ? "base-year" : setting.savingsFrom,
  };
  const documented = documentedIn(inventories, history);
  const result = sayingWhatIsStated(computeTarget(input), input, documented);
  const comparison: BenchmarkInput = {
    target: input,
    result,
    country: plan.municipality.country,
    frameworks: plan.frameworks,
    history,
    bauEdition: editionOf(values, references.editions),
    parameters: setting.parameters,
    references,
  };
  const milestones = setting.milestones.filter(({ target }) => target === row);
  return {
    row,
    name: textOf(values, "name") ?? row,
    perimeter,
    perimeterRelation: codeOf(values, "perimeterRelation", ["same", "smaller", "larger"]),
    inventoryTco2e,
    inventoryTotalTco2e: base?.totalTco2e.value ?? base?.documentTotal?.tco2e ?? null,
    history,
    documented,
    input,
    result,
    bau,
    bauExplained: textOf(values, "bauMethod") !== null,
    benchmarks: benchmarksOf(comparison),
    onePointFive: onePointFivePath(comparison),
    compensation: textOf(values, "residualCompensation"),
    milestones,
    statedTco2e: numberOf(values, "targetEmissions"),
    path: pathOf(input, result.targetTco2e.value, milestones),
  };
}

function readPerimeter(values: EntryValues): TargetPerimeter {
  return { code: textOf(values, "perimeter"), sectors: codesOf(values, "perimeterSectors") };
}

/** Inventories that know the emissions of the perimeter, by year; of two of one year the first. */
function historyWithin(inventories: readonly PlanInventory[], perimeter: TargetPerimeter): TrajectoryPoint[] {
  const byYear = new Map<number, number>();
  for (const inventory of inventories) {
    const tco2e = emissionsWithin(inventory, perimeter);
    if (tco2e !== null && !byYear.has(inventory.year)) byYear.set(inventory.year, tco2e);
  }
  return [...byYear].map(([year, tco2e]) => ({ year, tco2e })).sort((a, b) => a.year - b.year);
}

/** Years of the history whose total a document states. */
function documentedIn(
  inventories: readonly PlanInventory[],
  history: readonly TrajectoryPoint[],
): StatedYear[] {
  return inventories.flatMap(({ year, documentTotal }) =>
    documentTotal && history.some((point) => point.year === year)
      ? [{ year, source: documentTotal.source }]
      : [],
  );
}

type StatedYear = NonNullable<PlanTarget["documented"]>[number];

/** Of every figure that rests on a total stated by a document, its explanation says so. */
function sayingWhatIsStated(
  result: TargetResult,
  { baseYear, latest }: TargetInput,
  documented: readonly StatedYear[],
): TargetResult {
  if (documented.length === 0) return result;
  const yearOf: Readonly<Record<string, number | null | undefined>> = {
    "input.baseEmissions": baseYear,
    "input.latestEmissions": latest?.year,
  };
  const marked = (explained: Explained): Explained => {
    const years = explained.explanation.inputs.map(({ labelKey }) => yearOf[labelKey]);
    const stated = documented.filter(({ year }) => years.includes(year));
    if (stated.length === 0) return explained;
    const { explanation } = explained;
    const assumptions = [...explanation.assumptions, ...stated.map(statedAssumption)];
    return { ...explained, explanation: { ...explanation, assumptions } };
  };
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [name, isExplained(value) ? marked(value) : value]),
  ) as unknown as TargetResult;
}

function isExplained(value: unknown): value is Explained {
  return typeof value === "object" && value !== null && "explanation" in value;
}

function statedAssumption({ year, source }: StatedYear): Assumption {
  return { key: "assumption.documentTotal", params: { year, source: source ?? "–" } };
}

/** The last inventory after the base year. */
function latestAfter(baseYear: number | null, history: readonly TrajectoryPoint[]): TargetInput["latest"] {
  if (baseYear === null) return null;
  return history.findLast(({ year }) => year > baseYear) ?? null;
}

/** Sum of the actions whose effect is there by the target year; an action that names no year counts. */
function actionsBy(targetYear: number | null, actions: ActionTotals): number | null {
  const effects = effectiveActions(actions).filter(
    ({ effectYear }) => effectYear === null || targetYear === null || effectYear <= targetYear,
  );
  return tally(effects.map(({ tco2eReduced }) => tco2eReduced)).value;
}

/** From the base through the milestones between to the target; milestones outside its years are left out. */
function pathOf(
  input: TargetInput,
  targetTco2e: number | null,
  milestones: readonly Milestone[],
): TrajectoryPoint[] {
  const { baseYear, baseTco2e, targetYear } = input;
  if (baseYear === null || baseTco2e === null || targetYear === null || targetTco2e === null) return [];
  const between = milestones.flatMap(({ year, tco2e }) =>
    tco2e !== null && year > baseYear && year < targetYear ? [{ year, tco2e }] : [],
  );
  return pathThrough([
    { year: baseYear, tco2e: baseTco2e },
    ...oneAYear(between),
    { year: targetYear, tco2e: targetTco2e },
  ]);
}

function oneAYear(points: readonly TrajectoryPoint[]): TrajectoryPoint[] {
  return [...new Map(points.map((point) => [point.year, point])).values()].sort((a, b) => a.year - b.year);
}

/** Interim emission levels that the plan states. */
export function readMilestones(plan: Pick<PlanDocument, "entries">): Milestone[] {
  return tableOf(answersIn(plan, TARGETS), "milestones").flatMap(({ id, values }) => {
    const year = numberOf(values, "year");
    if (year === null) return [];
    const [target = null] = codesOf(values, "target");
    return [{ row: id, target, year, tco2e: numberOf(values, "emissions"), note: textOf(values, "note") }];
  });
}

function readParameters(values: EntryValues): BenchmarkParameters {
  return {
    humanDevelopment: numberOf(values, "humanDevelopment"),
    humanDevelopmentSource: textOf(values, "humanDevelopmentSource"),
    worldDevelopment: numberOf(values, "worldDevelopment"),
    globalCutPercent: numberOf(values, "globalCut"),
    nationalBaseMt: numberOf(values, "nationalBaseMt"),
    nationalBaseSource: textOf(values, "nationalBaseSource"),
    gdpPerPersonUsd: numberOf(values, "gdpPerPersonUsd"),
  };
}
