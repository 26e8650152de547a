import type { ActionSums } from "~/domain/actions/action-totals";
import type { FacilitiesResult } from "~/domain/facilities/facilities";
import { completeFacilities } from "./blocks/earlier-facilities";
import type { PlanInventory, PlanResults, PlanTarget } from "~/domain/plan/plan-results";
import type { Explained, Explanation, ExplanationFactor } from "~/domain/numbers/explained";
import type { Translate } from "~/i18n/translate";
import { completeAccess } from "./blocks/earlier-access";

/** A computed number with its name, for the annex of sources. */
export interface NamedNumber {
  id: string;
  name: string;
  explained: Explained;
}

export interface NumberGroup {
  id: string;
  title: string;
  numbers: readonly NamedNumber[];
}

/** Every number of a plan that stands in its chapters and is known. */
export function explainedNumbers(results: PlanResults, t: Translate): NumberGroup[] {
  const { actions, adaptation } = results;
  return [
    ...results.inventories.flatMap((inventory) => [
      inventoryNumbers(inventory, t),
      estimatedAmounts(inventory, t),
    ]),
    ...results.targets.map((target) => targetNumbers(target, t)),
    actionNumbers("actions", t("print.mitigationActions"), actions.totals, t),
    actionNumbers("adaptation", t("print.adaptationActions"), adaptation.totals, t),
    ...facilityNumbers(completeFacilities(results.facilities), t),
    ...goalNumbers(results, t),
    ...economicsNumbers(results, t),
    ...monitoringNumbers(results, t),
  ]
    .map((group) => ({
      ...group,
      numbers: group.numbers.filter(({ explained }) => explained.value !== null),
    }))
    .filter(({ numbers }) => numbers.length > 0);
}

function inventoryNumbers(inventory: PlanInventory, t: Translate): NumberGroup {
  return {
    id: inventory.instance,
    title: t("print.inventoryName", { year: inventory.year }),
    numbers: [
      { id: "total", name: t("print.totalEmissions"), explained: inventory.totalTco2e },
      { id: "basic", name: "GPC BASIC", explained: inventory.basicTco2e },
      { id: "basic-plus", name: "GPC BASIC+", explained: inventory.basicPlusTco2e },
      { id: "apart", name: t("print.reportedApart"), explained: inventory.apartTco2e },
      { id: "biogenic", name: t("print.biogenic"), explained: inventory.biogenicTco2 },
      { id: "per-capita", name: t("print.perCapita"), explained: inventory.perCapitaTco2e },
      { id: "energy", name: t("print.energyConsumed"), explained: inventory.energyMwh },
      { id: "estimated", name: t("print.estimatedShareName"), explained: inventory.estimatedShare },
    ],
  };
}

/** Amounts that are estimates, each with the sum that made it. */
function estimatedAmounts({ instance, year, rows }: PlanInventory, t: Translate): NumberGroup {
  return {
    id: `${instance}-estimates`,
    title: t("estimate.annexTitle", { year }),
    numbers: rows.flatMap((row) => (row.estimate ? [estimatedAmount(row.id, row.label, row.estimate)] : [])),
  };
}

function estimatedAmount(row: string, name: string, explained: Explained): NamedNumber {
  return { id: `estimate-${row}`, name, explained };
}

/** What one row of an inventory adds to it, or the money of an action; null for a row of which nothing is computed. */
export function rowNumbers(
  { instance, row }: { instance: string; row: string },
  { inventories, finance }: PlanResults,
  t: Translate,
): NumberGroup | null {
  const inventory = inventories.find((candidate) => candidate.instance === instance);
  if (!inventory) return economicsNumbers({ finance }, t).find(({ id }) => id === moneyGroup(row)) ?? null;
  const result = inventory.rows.find(({ id }) => id === row);
  if (!result || result.tco2e === null) return null;
  const explained = { value: result.tco2e, unit: inventory.unit, explanation: result.explanation };
  const { label, estimate } = result;
  const name = t("estimate.amountOf", { name: label });
  return {
    id: row,
    title: label,
    numbers: [
      ...(estimate ? [estimatedAmount(row, name, estimate)] : []),
      { id: row, name: t("print.totalEmissions"), explained },
    ],
  };
}

/** Of the goals of energy access; results stored before they were assessed hold none. */
function goalNumbers({ energyAccess }: PlanResults, t: Translate): NumberGroup[] {
  const { goals } = completeAccess(energyAccess);
  return goals.map(({ row, statement, change, progress }) => ({
    id: energyGoalGroup(row),
    title: t("access.goalNumbers", { goal: statement ?? row }),
    numbers: [
      { id: "change", name: t("access.change"), explained: change },
      { id: "progress", name: t("access.progress"), explained: progress },
    ],
  }));
}

/** Rows of other lists may have the same id. */
export function energyGoalGroup(row: string): string {
  return `energy-goal-${row}`;
}

function targetNumbers(target: PlanTarget, t: Translate): NumberGroup {
  const { row, name, result, bau, benchmarks } = target;
  return {
    id: row,
    title: t("print.target.table", { name }),
    numbers: [
      { id: "level", name: t("print.target.level"), explained: result.targetTco2e },
      { id: "required", name: t("print.target.required"), explained: result.requiredCut },
      { id: "required-bau", name: t("print.target.requiredFromBau"), explained: result.requiredFromBau },
      { id: "achieved", name: t("print.target.achieved"), explained: result.achievedCut },
      { id: "remaining", name: t("print.target.remaining"), explained: result.remainingCut },
      { id: "coverage", name: t("print.target.coverage"), explained: result.coverage },
      { id: "with", name: t("print.target.coverageWithAchieved"), explained: result.coverageWithAchieved },
      { id: "expected", name: t("print.target.expected"), explained: result.expectedTco2e },
      { id: "expected-change", name: t("print.target.expectedChange"), explained: result.expectedChange },
      { id: "gap", name: t("target.gapRow"), explained: result.gap },
      { id: "rate", name: t("print.target.annualRate"), explained: result.annualRate },
      { id: "bau", name: t("target.chart.bau"), explained: bau.level },
      ...(bau.stated === null ? [] : [{ id: "bau-built", name: t("target.bauBuilt"), explained: bau.built }]),
      ...benchmarks.map((benchmark) => ({
        id: `${benchmark.id} ${benchmark.part}`,
        name: t(`target.short.${benchmark.id}`, { year: benchmark.year }),
        explained: benchmark.level,
      })),
    ],
  };
}

/** Follow-up: indicators, spending, inventories on their way. Submissions of earlier days have none. */
export function monitoringNumbers({ monitoring, targets }: PlanResults, t: Translate): NumberGroup[] {
  if (!monitoring) return [];
  const { indicators, spending, progress, onPath } = monitoring;
  const nameOf = (rows: readonly string[]) =>
    rows.flatMap((row) => targets.find((target) => target.row === row)?.name ?? []).join(", ");
  const numbers: NamedNumber[] = [
    { id: "progress", name: t("monitoring.meanProgress"), explained: progress },
    { id: "spent", name: t("monitoring.spentShareName"), explained: spending.share },
    ...onPath.flatMap(({ targets: rows, years }) =>
      years.map(({ year, difference }) => ({
        id: `path ${rows.join(" ")} ${year}`,
        name: t("monitoring.differenceOf", { year, target: nameOf(rows) }),
        explained: difference,
      })),
    ),
    ...indicators.flatMap(({ id, name, progress: way, expected }) => [
      { id: `way ${id}`, name: t("monitoring.wayOf", { name }), explained: way },
      { id: `expected ${id}`, name: t("monitoring.expectedOf", { name }), explained: expected },
    ]),
  ];
  return [
    {
      id: "monitoring",
      title: t("monitoring.title"),
      numbers: numbers.filter(({ explained }) => explained.value !== null),
    },
  ].filter((group) => group.numbers.length > 0);
}

/** The parts of these sums are the sheets of the actions: not repeated here. */
function actionNumbers(id: string, title: string, sums: ActionSums, t: Translate): NumberGroup {
  return {
    id,
    title,
    numbers: [
      { id: "tonnes", name: t("print.tonnesAvoided"), explained: withoutParts(sums.tco2eReduced) },
      { id: "energy", name: t("print.energySaved"), explained: withoutParts(sums.energySavedMwh) },
      { id: "renewable", name: t("print.renewableEnergy"), explained: withoutParts(sums.renewableMwh) },
    ],
  };
}

function moneyGroup(action: string): string {
  return `money-${action}`;
}

/** Money of each mitigation action of which anything is known. */
export function economicsNumbers({ finance }: Pick<PlanResults, "finance">, t: Translate): NumberGroup[] {
  return (finance.economics?.actions ?? [])
    .map(({ id, title, economics, costPerTonne, feasibility }) => ({
      id: moneyGroup(id),
      title: t("money.economicsOf", { title }),
      numbers: [
        { id: "payback", name: t("money.payback"), explained: economics.payback },
        { id: "npv", name: t("money.npv"), explained: economics.npv },
        { id: "net-cost", name: t("money.yearlyNetCost"), explained: economics.yearlyNetCost },
        ...(costPerTonne
          ? [{ id: "per-tonne", name: t("money.costPerTonne"), explained: costPerTonne }]
          : []),
        { id: "feasibility", name: t("money.feasibility"), explained: feasibility.score },
      ].filter(({ explained }) => explained.value !== null),
    }))
    .filter(({ numbers }) => numbers.length > 0);
}

/** Of all together, then of each building, group of lamps, vehicle and pump. */
function facilityNumbers(facilities: FacilitiesResult, t: Translate): NumberGroup[] {
  const each = (list: string, title: string, numbers: NumberGroup["numbers"]) => ({
    id: `facilities-${list}`,
    title,
    numbers,
  });
  const { buildings, lighting, fleet, pumping } = facilities;
  return [
    facilityTotals(facilities, t),
    each(
      "buildings",
      t("facilities.buildings.table"),
      buildings.map(({ row, name, intensity }) => ({ id: `building-${row}`, name, explained: intensity })),
    ),
    each(
      "lighting",
      t("facilities.lighting.table"),
      lighting.map(({ row, zone, mwh }) => ({ id: `lighting-${row}`, name: zone, explained: mwh })),
    ),
    each(
      "fleet",
      t("facilities.fleet.table"),
      fleet.flatMap(({ row, name, per100Km, perHour }) =>
        [per100Km, perHour].flatMap((explained) =>
          explained ? [{ id: `vehicle-${row}-${explained.unit}`, name, explained }] : [],
        ),
      ),
    ),
    each(
      "pumping",
      t("facilities.pumping.table"),
      pumping.map(({ row, name, intensity }) => ({ id: `pump-${row}`, name, explained: intensity })),
    ),
  ];
}

function facilityTotals(facilities: FacilitiesResult, t: Translate): NumberGroup {
  return {
    id: "facilities",
    title: t("print.facilitiesTitle"),
    numbers: [
      { id: "buildings", name: t("print.buildingsIntensity"), explained: facilities.buildingsIntensity },
      { id: "lamps", name: t("print.lamps"), explained: withoutParts(facilities.lamps) },
      { id: "led", name: t("print.ledShare"), explained: facilities.ledShare },
      { id: "lighting", name: t("print.lightingMwh"), explained: withoutParts(facilities.lightingMwh) },
      { id: "per-lamp", name: t("facilities.perLamp"), explained: facilities.lightingPerLamp },
      { id: "fleet", name: t("print.fleetMwh"), explained: withoutParts(facilities.fleetMwh) },
      { id: "pumping", name: t("print.pumpingMwh"), explained: withoutParts(facilities.pumpingMwh) },
      { id: "per-m3", name: t("facilities.pumpingIntensity"), explained: facilities.pumpingIntensity },
      { id: "renewable", name: t("print.renewableEnergy"), explained: withoutParts(facilities.renewableMwh) },
    ],
  };
}

const MANY_PARTS = 12;

function withoutParts(explained: Explained): Explained {
  const { explanation } = explained;
  if (explanation.inputs.length <= MANY_PARTS) return explained;
  return { ...explained, explanation: { ...explanation, inputs: [] } };
}

export interface UsedFactor extends ExplanationFactor {
  /** How many numbers were made with it. */
  uses: number;
}

/** The factors behind all numbers, each once, in order of use. */
export function usedFactors(explanations: Iterable<Explanation>): UsedFactor[] {
  const factors = new Map<string, UsedFactor>();
  for (const { factors: list } of explanations) {
    for (const factor of list) {
      const key = `${factor.symbol} ${factor.value} ${factor.unit} ${factor.source} ${factor.year ?? ""}`;
      const known = factors.get(key);
      if (known) known.uses += 1;
      else factors.set(key, { ...factor, uses: 1 });
    }
  }
  return [...factors.values()].sort((a, b) => b.uses - a.uses);
}
