/** Every finding of a plan: the rules of `domain/checks`, each in its place. */
import { type ActionCheck, checkActions, type MeasureCheck } from "../checks/action-checks";
import type { Finding, FindingPlace } from "../checks/finding";
import { checkEnergyAccess, type EnergyGoalCheck, type IndicatorCheck } from "../checks/energy-access-checks";
import { checkInventories } from "../checks/inventory-checks";
import {
  adaptationGoalFindings,
  checkPlan,
  type HazardCheck,
  type PillarCheck,
  type UnreachedCheck,
} from "../checks/plan-checks";
import { checkRegisters } from "../checks/register-checks";
import type { EnergyIndicator } from "../energy-access/energy-access";
import { checkTarget, checkTargets } from "../checks/target-checks";
import type { Money } from "../finance/money";
import { tally } from "../numbers/explained";
import type { Unreached } from "../risk/adaptation-gaps";
import { residualChange } from "../risk/residual-risk";
import { HIGH_RANK, levelRank } from "../risk/risk-levels";
import { livingEntries } from "../review/stage-sections";
import { SINGLE_INSTANCE, type EntryAddress } from "../template/address";
import { fieldsOf, formOf } from "../template/shape";
import type { FrameworkId, Template } from "../template/template";
import type { EntryValues } from "../template/value";
import { answersIn, moneyOf, numberOf, rowsIn, tableOf, textOf } from "./answers";
import { waivedStages } from "./approved-outside";
import { checkAnswers, copiesNotUnique } from "./check-answers";
import type { HazardResult, PlanInventory, PlanResults, PlanTarget } from "./plan-results";
import { nationalTargetOf } from "./national-target";
import type { PlanDocument } from "./plan-document";
import { ACTIONS, ADAPTATION, countedActions, MITIGATION } from "./read-actions";
import { ADAPTATION_GOALS } from "./read-adaptation-goals";
import { ENERGY_ACCESS, ENERGY_GOALS, ENERGY_INDICATORS, HOUSEHOLD_FUELS } from "./read-energy-access";
import { carrierNames, FACILITIES, MUNICIPAL_BILLS } from "./read-facilities";
import { INVENTORIES, INVENTORY_ROWS } from "./read-inventories";
import { readConsumption } from "./read-measures";
import { HAZARDS, RISK } from "./read-risk";
import { MITIGATION_TARGETS, TARGETS } from "./read-targets";
import { gpcSectorsOf, perimeterKey } from "./target-perimeter";
import type { ActionRow, ConsumptionOf } from "../actions/action-totals";

/** What the checks know beside the plan. */
export interface CheckContext {
  /** The current one. */
  year: number;
  /** Of the municipality, in the registry of places. */
  registryPopulation?: number | null;
}

/** Findings in the order of the plan: its answers, inventories, targets, actions, the plan as a whole. */
export function checkPlanDocument(
  plan: PlanDocument,
  template: Template,
  results: PlanResults,
  context: CheckContext,
): Finding[] {
  const document = { ...plan, entries: livingEntries(template, plan.entries) };
  return [
    ...checkAnswers(document, template),
    ...copiesNotUnique(document, template),
    ...inventoryFindings(document, results, context),
    ...registerFindings(document, template, results),
    ...targetsFindings(document, results),
    ...actionFindings(document, template, results),
    ...energyAccessFindings(document, template, results),
    ...checkPlan(
      pillars(document),
      hazards(document, template, results),
      unreached(document, template, results),
    ).filter(isAskedFor(document, template)),
    ...adaptationGoals(results),
  ];
}

/** What a plan as a whole must have is not asked for in stages that were approved outside. */
function isAskedFor({ entries }: PlanDocument, template: Template): (finding: Finding) => boolean {
  const waived = waivedStages(template, entries);
  return ({ section }) => !template.sections.some(({ id, stage }) => id === section && waived.has(stage));
}

function inSection(section: string, rest: Partial<FindingPlace> = {}): FindingPlace {
  return { section, instance: SINGLE_INSTANCE, ...rest };
}

/* ----------------------------------------------------------------- inventories */

function inventoryFindings(
  plan: PlanDocument,
  { inventories }: PlanResults,
  { year, registryPopulation }: CheckContext,
): Finding[] {
  const checks = inventories.map((inventory) => ({
    input: inventory.input,
    result: inventory,
    place: { section: INVENTORIES, instance: inventory.instance },
    rowsField: INVENTORY_ROWS,
  }));
  return checkInventories(checks, {
    currentYear: year,
    registryPopulation,
    joinYear: joinYear(plan),
    frameworks: plan.frameworks,
  });
}

/** Year of joining the Global Covenant, the initiative whose rule is about it. */
function joinYear(plan: PlanDocument): number | null {
  const memberships = tableOf(answersIn(plan, "governance"), "frameworkMemberships");
  const joined = memberships.find(({ values }) => textOf(values, "framework") === "gcom-americas");
  const date = joined ? textOf(joined.values, "joinedOn") : null;
  return date === null ? null : Number(date.slice(0, 4));
}

/** What registers and bills of the municipality's facilities contradict. */
function registerFindings(plan: PlanDocument, template: Template, { facilities }: PlanResults): Finding[] {
  const names = carrierNames(template);
  const sectorLabel = optionLabels(plan, template, INVENTORY_ROW_ADDRESS, "covenantSector", "energy");
  return checkRegisters(facilities.registers, {
    inventory: (instance, row) => ({
      section: INVENTORIES,
      instance,
      field: INVENTORY_ROWS,
      ...(row === undefined ? {} : { row }),
    }),
    register: (field) => inSection(FACILITIES, { field }),
    bills: inSection(FACILITIES, { field: MUNICIPAL_BILLS }),
    carrierName: (carrier) => names(carrier)?.[plan.locale] ?? carrier,
    sectorName: (sector) => sectorLabel(sector) ?? sector,
  });
}

/* --------------------------------------------------------------------- targets */

function targetsFindings(plan: PlanDocument, results: PlanResults): Finding[] {
  const { targets, trajectory } = results;
  return [
    ...targets.flatMap((target) => targetFindings(target, results)),
    ...checkTargets({
      targets: targets.map(({ row, input, result, perimeter }) => ({
        input,
        result,
        perimeterKey: perimeterKey(perimeter),
        place: placeOfTarget(row),
      })),
      frameworks: plan.frameworks,
      milestoneYears: trajectory.milestones.map(({ year }) => year),
      place: inSection(TARGETS, { field: MITIGATION_TARGETS }),
    }),
  ];
}

function targetFindings(target: PlanTarget, { inventories }: PlanResults): Finding[] {
  const base = inventories.find(({ year }) => year === target.input.baseYear);
  const { input, result, bau, bauExplained, compensation, milestones, perimeterRelation } = target;
  return checkTarget({
    input,
    result,
    place: placeOfTarget(target.row),
    inventoryBaseTco2e: target.inventoryTco2e,
    inventoryTotalTco2e: target.inventoryTotalTco2e,
    statedTco2e: target.statedTco2e,
    inventorySectors: base ? sectorsWithEmissions(base) : [],
    targetSectors: gpcSectorsOf(target.perimeter),
    perimeterRelation,
    national: nationalTargetOf(target),
    bau,
    bauExplained,
    compensation,
    milestones,
  });
}

function placeOfTarget(row: string): FindingPlace {
  return inSection(TARGETS, { field: MITIGATION_TARGETS, row });
}

function sectorsWithEmissions({ bySector }: PlanInventory): string[] {
  return Object.entries(bySector).flatMap(([sector, { value }]) =>
    value && /^[IV]+$/.test(sector) ? [sector] : [],
  );
}

/* --------------------------------------------------------------------- actions */

/** Sector of an action in the words of the inventory: its industry is one sector, theirs are two. */
const INDUSTRY = "industry";
const INDUSTRY_SECTORS: readonly string[] = ["industry-non-ets", "industry-ets"];

function actionFindings(plan: PlanDocument, template: Template, results: PlanResults): Finding[] {
  const latest = results.inventories.at(-1) ?? null;
  const sectorLabel = optionLabels(plan, template, INVENTORY_ROW_ADDRESS, "covenantSector", "energy");
  const consumptionOf = readConsumption(results.inventories, results.facilities.lightingMwh.value);
  const answers = new Map(rowsIn(plan, MITIGATION, ACTIONS).map(({ row, values }) => [row, values]));
  const notConverted = new Set(results.finance.notConverted);
  const checks = countedActions(results.actions.rows).map((action) => ({
    ...actionCheck(action, answers.get(action.id) ?? {}),
    measure: measureCheck(action, textOf(answers.get(action.id) ?? {}, "effectSource"), consumptionOf),
    moneyApart: notConverted.has(action.id),
  }));
  const findings = checkActions(checks, {
    planYears: planYears(plan),
    shared: countedActions(results.actions.shared).map((action) => actionCheck(action, {})),
    frameworks: plan.frameworks,
    place: inSection(MITIGATION),
    consumptionMwh: consumption(latest, results),
    electricityMwh: latest && electricityOf(latest),
    emissionsTco2e: latest ? emissionsBySector(latest) : {},
  });
  return findings.map((found) => {
    const { sector } = found.params;
    if (typeof sector !== "string") return found;
    return { ...found, params: { ...found.params, sector: sectorLabel(sector) ?? sector } };
  });
}

const INVENTORY_ROW_ADDRESS = { section: INVENTORIES, instance: "any", field: INVENTORY_ROWS, row: "any" };

function actionCheck(action: ActionRow, values: EntryValues): ActionCheck {
  return {
    id: action.id,
    title: action.title,
    covenantSector: action.sector === INDUSTRY ? "industry-non-ets" : action.sector,
    responsible: action.responsible,
    start: action.start,
    // One that goes on without end has no end to miss.
    end: action.end ?? (action.continuous ? action.start : null),
    cost: action.finance.cost,
    costFree: action.finance.cost?.amount === 0,
    // What is counted with another action is not claimed twice.
    tco2ePerYear: action.counted === "total" ? action.tco2eReduced : null,
    energySavedMwh: action.counted === "total" ? action.energySavedMwh : null,
    renewableMwh: action.counted === "total" ? action.renewableMwh : null,
    exportsElectricity: false,
    statedUnitCost: statedUnitCost(action.finance.cost, values),
    // Asked by the calculator of planting only; the answer of a measure that was dropped is hidden.
    trees: action.computed ? numberOf(values, "treesPlanted") : null,
    place: inSection(action.section, { field: ACTIONS, row: action.id }),
  };
}

function measureCheck(
  { effect, computed, stated }: ActionRow,
  statedSource: string | null,
  consumptionOf: ConsumptionOf,
): MeasureCheck | null {
  if (!effect || !computed) return null;
  const { sector, basis } = computed;
  return {
    statedTco2e: stated.tco2eReduced,
    computedTco2e: effect.tco2e.value,
    statedSource,
    bases: basis.raw.energy.flatMap(({ carrier, baseMwh }) => {
      const knownMwh = sector === null ? null : consumptionOf(sector, carrier);
      return baseMwh === null || knownMwh === null ? [] : [{ carrier, mwh: baseMwh, knownMwh }];
    }),
  };
}

/** Money per t; none to compare where it is of another currency than the cost. */
function statedUnitCost(cost: Money | null, values: EntryValues): number | null {
  const stated = moneyOf(values, "statedCostPerTonne");
  return stated !== null && stated.currency === cost?.currency ? stated.amount : null;
}

/** Of rows in the total; a sector of which a part is not known is left out. */
function emissionsBySector({ rows }: PlanInventory): Record<string, number> {
  const tallies = new Map<string, (number | null)[]>();
  for (const { counted, covenantSector, tco2e } of rows) {
    if (counted !== "total") continue;
    const sector = INDUSTRY_SECTORS.includes(covenantSector) ? "industry-non-ets" : covenantSector;
    tallies.set(sector, [...(tallies.get(sector) ?? []), tco2e]);
  }
  return Object.fromEntries(
    [...tallies].flatMap(([sector, parts]) => {
      const { value, unknown } = tally(parts);
      return value === null || unknown > 0 ? [] : [[sector, value]];
    }),
  );
}

function planYears(plan: PlanDocument): { start: number; end: number } | null {
  const values = answersIn(plan, "summary");
  const start = numberOf(values, "periodStart");
  const end = numberOf(values, "periodEnd");
  return start === null || end === null ? null : { start, end };
}

/** MWh by sector of the latest inventory; street lights of the register where no inventory has them. */
function consumption(latest: PlanInventory | null, { facilities }: PlanResults): Record<string, number> {
  const bySector: Record<string, number> = {};
  for (const row of latest?.rows ?? []) {
    if (row.energyMwh === null) continue;
    const sector = INDUSTRY_SECTORS.includes(row.covenantSector) ? "industry-non-ets" : row.covenantSector;
    bySector[sector] = (bySector[sector] ?? 0) + row.energyMwh;
  }
  const register = facilities.lightingMwh.value;
  return register === null ? bySector : { "public-lighting": register, ...bySector };
}

function electricityOf({ rows }: PlanInventory): number | null {
  const electricity = rows.filter(({ carrier, counted }) => carrier === "electricity" && counted === "total");
  return tally(electricity.flatMap(({ energyMwh }) => energyMwh ?? [])).value;
}

/* --------------------------------------------------------------- energy access */

const INDICATOR_ADDRESS = {
  section: ENERGY_ACCESS,
  instance: SINGLE_INSTANCE,
  field: ENERGY_INDICATORS,
  row: "any",
};

function energyAccessFindings(
  plan: PlanDocument,
  template: Template,
  { energyAccess }: PlanResults,
): Finding[] {
  const label = (question: string) => optionLabels(plan, template, INDICATOR_ADDRESS, question);
  const attributeName = label("attribute");
  const indicatorName = label("indicator");
  const regimeName = label("subsidyRegime");
  const fuels = inSection(ENERGY_ACCESS, { field: HOUSEHOLD_FUELS });
  const nameOf = ({ indicator, otherName, row }: EnergyIndicator) =>
    otherName ?? indicatorName(indicator ?? "") ?? row;
  return checkEnergyAccess({
    frameworks: plan.frameworks,
    attributes: energyAccess.attributes.map(({ attribute, level, reasons, indicators }) => ({
      attribute,
      name: attributeName(attribute) ?? attribute,
      level,
      reasons,
      indicators: indicators.length,
    })),
    indicators: energyAccess.indicators.map((indicator): IndicatorCheck => ({
      ...indicator,
      name: nameOf(indicator),
      regimeName: regimeName(indicator.regime ?? "") ?? null,
      place:
        indicator.origin === "fuels"
          ? fuels
          : inSection(ENERGY_ACCESS, { field: ENERGY_INDICATORS, row: indicator.row }),
    })),
    byMacroArea: energyAccess.indicatorsByMacroArea,
    goals: energyAccess.goals.map(({ row, statement, baseYear, targetYear, actions }): EnergyGoalCheck => ({
      name: statement ?? row,
      baseYear,
      targetYear,
      actions: actions.length,
      place: inSection(ENERGY_ACCESS, { field: ENERGY_GOALS, row }),
    })),
    fuelShare: energyAccess.householdFuelShare.value,
    places: {
      indicators: inSection(ENERGY_ACCESS, { field: ENERGY_INDICATORS }),
      levels: inSection(ENERGY_ACCESS),
      fuels,
    },
  });
}

/* ----------------------------------------------------------- the plan as a whole */

/** Those that ask for the third pillar: GCoM (2022) and the EU Covenant (2022). */
const ENERGY_FRAMEWORKS: readonly FrameworkId[] = ["gcom-americas", "eu-covenant"];

function pillars(plan: PlanDocument): PillarCheck[] {
  const goals = (section: string, field: string) => rowsIn(plan, section, field).length;
  const energyGoals = goals(ENERGY_ACCESS, ENERGY_GOALS);
  const at = (field: string) => inSection(TARGETS, { field });
  return [
    { pillar: "mitigation", goals: goals(TARGETS, MITIGATION_TARGETS), place: at(MITIGATION_TARGETS) },
    { pillar: "adaptation", goals: goals(TARGETS, ADAPTATION_GOALS), place: at(ADAPTATION_GOALS) },
    {
      pillar: "energy-access",
      goals: energyGoals,
      framework: ENERGY_FRAMEWORKS.find((framework) => plan.frameworks.includes(framework)) ?? null,
      place: inSection(ENERGY_ACCESS, { field: ENERGY_GOALS }),
    },
  ];
}

const NOT_KNOWN = "not-known";

function hazards(plan: PlanDocument, template: Template, { risk }: PlanResults): HazardCheck[] {
  const nameOf = hazardNames(plan, template);
  return risk.hazards.map((hazard): HazardCheck => ({
    id: hazard.row,
    name: nameOf(hazard),
    rank: levelRank(hazard.shownLevel),
    highRank: HIGH_RANK,
    actions: hazard.actions.length,
    computedLevel: hazard.level.level,
    statedLevel: hazard.statedLevel,
    rated: risk.matrix !== null && isRated(hazard.probability) && isRated(hazard.impact),
    residualChanges: [
      residualChange(hazard.shownLevel, hazard.residual.level),
      residualChange(hazard.near.level.level, hazard.residual.near),
    ].filter((change) => change !== null),
    residualExplained: hazard.residual.reasons !== null,
    place: inSection(RISK, { field: HAZARDS, row: hazard.row }),
  }));
}

/** Whether actions serve them is asked once there are actions that adapt. */
function adaptationGoals({ adaptationGoals: goals, adaptation }: PlanResults): Finding[] {
  const anyActions = countedActions([...adaptation.rows, ...adaptation.shared]).length > 0;
  return goals.flatMap(({ row, statement, baseYear, targetYear, actions }) =>
    adaptationGoalFindings({
      name: statement ?? row,
      baseYear,
      targetYear,
      actions: anyActions ? actions.length : 1,
      place: inSection(TARGETS, { field: ADAPTATION_GOALS, row }),
    }),
  );
}

/** Asked once there are actions that adapt: before, everybody is unreached. */
function unreached(plan: PlanDocument, template: Template, results: PlanResults): UnreachedCheck[] {
  const { adaptation, risk } = results;
  if (countedActions([...adaptation.rows, ...adaptation.shared]).length === 0) return [];
  const nameOf = hazardNames(plan, template);
  const names = new Map(risk.hazards.map((hazard) => [hazard.row, nameOf(hazard)]));
  const action = { section: ADAPTATION, instance: SINGLE_INSTANCE, field: ACTIONS, row: "any" };
  const checkOf = (what: UnreachedCheck["what"], question: string) => {
    const label = optionLabels(plan, template, action, question);
    return ({ code, hazards: rows }: Unreached): UnreachedCheck => ({
      what,
      code,
      name: label(code) ?? code,
      hazards: [...new Set(rows.map((row) => names.get(row) ?? row))].join(", "),
      place: inSection(ADAPTATION, { field: ACTIONS }),
    });
  };
  return [
    ...risk.gaps.sectors.map(checkOf("sector", "sectors")),
    ...risk.gaps.groups.map(checkOf("group", "vulnerableGroups")),
  ];
}

function isRated(answer: string | null): boolean {
  return answer !== null && answer !== NOT_KNOWN;
}

function hazardNames(plan: PlanDocument, template: Template): (hazard: HazardResult) => string {
  const address = { section: RISK, instance: SINGLE_INSTANCE, field: HAZARDS, row: "any" };
  const label = optionLabels(plan, template, address, "hazard");
  return ({ hazard, row }) => label(hazard ?? "") ?? row;
}

/** Labels, in the language of the plan, of the options of a question. */
function optionLabels(
  { locale }: PlanDocument,
  template: Template,
  address: EntryAddress,
  question: string,
  kind?: string,
): (code: string) => string | null {
  const field = fieldsOf(formOf(template, address, kind)?.pages ?? []).find(({ id }) => id === question);
  const options = field?.kind === "choice" || field?.kind === "choices" ? field.list.options : [];
  return (code) => options.find((option) => option.code === code)?.label[locale] ?? null;
}
