import { computeFacilities } from "../facilities/facilities";
import { compareInventories } from "../inventory/compare-inventories";
import { computeInventory } from "../inventory/compute-inventory";
import type { FactorCatalogue } from "../inventory/factor-catalogue";
import type { InventoryInput } from "../inventory/inventory-input";
import { NO_FACTORS, planCatalogue } from "../inventory/recommended-factor";
import { libraryMeasure, type NetworkMeasure } from "../measures/network-measure";
import { livingEntries } from "../review/stage-sections";
import type { Template } from "../template/template";
import { codeOf, textOf } from "./answers";
import type { PlanDocument, PlanEntry } from "./plan-document";
import type { PlanInventory, PlanResults } from "./plan-results";
import { readAdaptationGoals } from "./read-adaptation-goals";
import { readAllActions } from "./read-actions";
import { readAudits } from "./read-audits";
import { readEnergyAccess } from "./read-energy-access";
import { carrierNames, readFacilitiesInput } from "./read-facilities";
import { readFinance } from "./read-finance";
import { readDevelopmentPathways, readRaceToZero } from "./read-frameworks";
import { inventoryHeaders, isDocumentTotal, readInventory } from "./read-inventories";
import { type MeasureMethod, readConsumption, readMeasureMethod } from "./read-measures";
import { readMonitoring } from "./read-monitoring";
import { readRegisterBalances } from "./read-registers";
import { readRisk } from "./read-risk";
import { readScoreboard } from "./read-scoreboard";
import { readTargets } from "./read-targets";
import { readTrajectory } from "./read-trajectory";

/**
 * Computes everything that follows from a plan's answers; the same for page, print, submission and file. `shipped`
 * is the catalogue of the edition; the plan's own factors and its network's go before it.
 */
export function computePlan(plan: PlanDocument, template: Template, shipped: FactorCatalogue): PlanResults {
  const document = { ...plan, entries: livingEntries(template, plan.entries) };
  const catalogue = withAdopted(planCatalogue(shipped, plan.factors ?? NO_FACTORS), plan.measures ?? []);
  const { inventories, facilities, method, actions, adaptation } = computeActions(
    document,
    template,
    catalogue,
  );
  const targets = readTargets(document, inventories, actions, catalogue.targets);
  const adapting = [...adaptation.rows, ...adaptation.shared];
  const allActions = [...actions.rows, ...adaptation.rows];
  const trajectory = readTrajectory(document, inventories, targets, actions);
  const energyAccess = readEnergyAccess(document, allActions);
  return {
    inventories,
    undated: inventoryHeaders(document).flatMap(({ instance }) =>
      inventories.some((inventory) => inventory.instance === instance) ? [] : [instance],
    ),
    targets,
    trajectory,
    nationalTargets: catalogue.targets.editions.filter(
      ({ country }) => country === document.municipality.country,
    ),
    raceToZero: readRaceToZero(document, targets, allActions),
    developmentPathways: readDevelopmentPathways(document, allActions),
    actions,
    adaptation,
    adaptationGoals: readAdaptationGoals(document, adapting),
    risk: readRisk(document, adapting),
    energyAccess,
    scoreboard: readScoreboard(document, template),
    facilities,
    audits: readAudits(document, catalogue.audit, method),
    finance: readFinance(document, actions, adaptation),
    monitoring: readMonitoring(document, allActions, trajectory, energyAccess),
  };
}

/** The catalogue with the measures of its network that the plan adopted. */
export function withAdopted(catalogue: FactorCatalogue, adopted: readonly NetworkMeasure[]): FactorCatalogue {
  if (adopted.length === 0) return catalogue;
  const { measures } = catalogue;
  return {
    ...catalogue,
    measures: [...measures, ...adopted.map((measure) => libraryMeasure(measure, measures))],
  };
}

/** What the actions achieve, and what it rests on; `catalogue` holds the factors of the plan already. */
export function computeActions(
  document: PlanDocument,
  template: Template,
  catalogue: FactorCatalogue,
): Pick<PlanResults, "inventories" | "facilities" | "actions" | "adaptation"> & { method: MeasureMethod } {
  const inventories = computeInventories(document, catalogue);
  // Heating values are those of the edition: a factor that a plan or its network gives states none.
  const edition = { ...catalogue, overrides: [] };
  const registers = readFacilitiesInput(document, edition, carrierNames(template));
  const facilities = {
    ...computeFacilities(registers),
    registers: readRegisterBalances(registers, inventories),
  };
  const method = readMeasureMethod(document, inventories, catalogue);
  const consumption = readConsumption(inventories, facilities.lightingMwh.value);
  return { inventories, facilities, method, ...readAllActions(document, method, consumption) };
}

export function computeInventories(plan: PlanDocument, catalogue: FactorCatalogue): PlanInventory[] {
  const inventories = inventoryHeaders(plan).flatMap((header): PlanInventory[] => {
    const input = readInventory(plan, header, catalogue);
    if (!input) return [];
    return [
      {
        ...computeInventory(input),
        instance: header.instance,
        gpcLevel: codeOf(header.values, "gpcLevel", ["basic", "basic-plus"]),
        input,
        population: input.population,
        boundary: textOf(header.values, "boundary"),
        statedTotal: input.stated?.totalTco2e ?? null,
        statedTotalSource: textOf(header.values, "statedTotalSource"),
        ...documentTotalOf(header, input),
        changes: null,
      },
    ];
  });
  const byYear = inventories.sort((a, b) => a.year - b.year || a.instance.localeCompare(b.instance, "en"));
  return byYear.map((inventory) =>
    withChanges(
      inventory,
      byYear.findLast(({ year }) => year < inventory.year),
    ),
  );
}

function documentTotalOf(
  header: PlanEntry,
  { stated }: InventoryInput,
): Pick<PlanInventory, "documentTotal"> {
  const tco2e = stated?.totalTco2e;
  if (!isDocumentTotal(header) || tco2e === undefined) return {};
  return { documentTotal: { tco2e, source: textOf(header.values, "statedTotalSource") } };
}

function withChanges(inventory: PlanInventory, before: PlanInventory | undefined): PlanInventory {
  if (before === undefined || before.documentTotal || inventory.documentTotal) return inventory;
  return { ...inventory, changes: compareInventories(sideOf(before), sideOf(inventory)) };
}

function sideOf(inventory: PlanInventory) {
  return { result: inventory, rows: inventory.input.rows };
}
