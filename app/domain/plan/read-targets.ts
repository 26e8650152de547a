/** Mitigation targets of a plan: base and latest emissions from its inventories, the sum of its actions. */
import type { ActionTotals } from "../actions/action-totals";
import { tally } from "../numbers/explained";
import { computeTarget, type TargetInput, type TargetType } from "../targets/target";
import { expectedPath } from "../targets/trajectory";
import type { EntryValues } from "../template/value";
import { answersIn, codeOf, codesOf, numberOf, rowsIn, tableOf, textOf, type RowEntry } from "./answers";
import type { PlanInventory, PlanTarget, Trajectory } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { emissionsWithin, type TargetPerimeter } from "./target-perimeter";

export const TARGETS = "targets";
export const MITIGATION_TARGETS = "mitigationTargets";

const TYPES: readonly TargetType[] = ["absolute", "per-capita", "per-gdp", "bau", "fixed-level"];

export function readTargets(
  plan: Pick<PlanDocument, "entries">,
  inventories: readonly PlanInventory[],
  actions: ActionTotals,
): PlanTarget[] {
  const reference = codeOf(answersIn(plan, TARGETS), "savingsReference", ["base-year", "latest-inventory"]);
  return rowsIn(plan, TARGETS, MITIGATION_TARGETS).flatMap((entry) => {
    const type = codeOf(entry.values, "type", TYPES);
    return type === null ? [] : [readTarget(entry, type, inventories, actions, reference ?? "base-year")];
  });
}

function readTarget(
  entry: RowEntry,
  type: TargetType,
  inventories: readonly PlanInventory[],
  actions: ActionTotals,
  reference: TargetInput["savingsFrom"],
): PlanTarget {
  const { values, row } = entry;
  const perimeter = readPerimeter(values);
  const baseYear = numberOf(values, "baseYear");
  const base = inventories.find(({ year }) => year === baseYear) ?? null;
  const inventoryTco2e = base && emissionsWithin(base, perimeter);
  const latest = latestAfter(baseYear, inventories, perimeter);
  const targetYear = numberOf(values, "targetYear");
  const input: TargetInput = {
    id: row,
    type,
    baseYear,
    targetYear,
    baseTco2e: numberOf(values, "baseEmissions") ?? inventoryTco2e,
    basePopulation: numberOf(values, "populationBaseYear") ?? base?.population ?? null,
    targetPopulation: numberOf(values, "populationTargetYear"),
    baseGdp: numberOf(values, "gdpBaseYear"),
    targetGdp: numberOf(values, "gdpTargetYear"),
    reductionPercent: numberOf(values, "reductionPercent"),
    bauTco2e: numberOf(values, "bauEmissions"),
    fixedTco2e: numberOf(values, "fixedLevel"),
    latest,
    actionsTco2e: actionsBy(targetYear, actions),
    // While the baseline is the only inventory it is also the latest: there is nothing achieved in between.
    savingsFrom: latest === null ? "base-year" : reference,
  };
  const result = computeTarget(input);
  return {
    row,
    name: textOf(values, "name") ?? row,
    perimeter,
    inventoryTco2e,
    input,
    result,
    statedTco2e: numberOf(values, "targetEmissions"),
    path: pathOf(input, result.targetTco2e.value),
  };
}

function readPerimeter(values: EntryValues): TargetPerimeter {
  return { code: textOf(values, "perimeter"), sectors: codesOf(values, "perimeterSectors") };
}

/** The last inventory after the base year that knows the emissions of the perimeter. */
function latestAfter(
  baseYear: number | null,
  inventories: readonly PlanInventory[],
  perimeter: TargetPerimeter,
): TargetInput["latest"] {
  if (baseYear === null) return null;
  const later = inventories.flatMap((inventory) => {
    const tco2e = inventory.year > baseYear ? emissionsWithin(inventory, perimeter) : null;
    return tco2e === null ? [] : [{ year: inventory.year, tco2e }];
  });
  return later.at(-1) ?? null;
}

/** Sum of the actions whose effect is there by the target year; an action that names no year counts. */
function actionsBy(targetYear: number | null, actions: ActionTotals): number | null {
  const effects = actions.rows.filter(
    ({ counted, effectYear }) =>
      counted === "total" && (effectYear === null || targetYear === null || effectYear <= targetYear),
  );
  return tally(effects.map(({ tco2eReduced }) => tco2eReduced)).value;
}

function pathOf(input: TargetInput, targetTco2e: number | null): PlanTarget["path"] {
  const { baseYear, baseTco2e, targetYear } = input;
  if (baseYear === null || baseTco2e === null || targetYear === null || targetTco2e === null) return [];
  return expectedPath({ year: baseYear, tco2e: baseTco2e }, { year: targetYear, tco2e: targetTco2e });
}

/** What the emissions chart draws: inventories, the way to each target, interim levels. */
export function readTrajectory(
  plan: Pick<PlanDocument, "entries">,
  inventories: readonly PlanInventory[],
  targets: readonly PlanTarget[],
): Trajectory {
  return {
    inventories: inventories.flatMap(({ year, totalTco2e }) =>
      totalTco2e.value === null ? [] : [{ year, tco2e: totalTco2e.value }],
    ),
    targets: targets.map(({ row, name, path }) => ({ row, name, points: path })),
    milestones: tableOf(answersIn(plan, TARGETS), "milestones").flatMap(({ id, values }) => {
      const year = numberOf(values, "year");
      if (year === null) return [];
      const [target = null] = codesOf(values, "target");
      return [{ row: id, target, year, tco2e: numberOf(values, "emissions"), note: textOf(values, "note") }];
    }),
  };
}
