/** What a change of recommended factors does to the inventories of a draft. */
import type { FactorCatalogue } from "../inventory/factor-catalogue";
import { NO_FACTORS, planCatalogue, type FactorsOfPlan } from "../inventory/recommended-factor";
import { livingEntries } from "../review/stage-sections";
import type { Template } from "../template/template";
import { computeInventories } from "./compute-plan";
import type { PlanDocument } from "./plan-document";
import type { PlanInventory } from "./plan-results";

export interface InventoryChange {
  instance: string;
  year: number;
  unit: string;
  /** Rows of the inventory, and those whose factor or result changes. */
  rows: number;
  changedRows: number;
  before: number | null;
  after: number | null;
}

export interface PlanChange {
  changed: InventoryChange[];
  /** Inventories that stay as they are. */
  unchanged: number;
}

/** `plan.factors` hold before the change, `after` after it. */
export function factorChange(
  plan: PlanDocument,
  template: Template,
  shipped: FactorCatalogue,
  after: FactorsOfPlan,
): PlanChange {
  const document = { ...plan, entries: livingEntries(template, plan.entries) };
  const held = computeInventories(document, planCatalogue(shipped, plan.factors ?? NO_FACTORS));
  const changed = computeInventories(document, planCatalogue(shipped, after)).flatMap((inventory) => {
    const before = held.find(({ instance }) => instance === inventory.instance);
    const change = before && inventoryChange(before, inventory);
    return change ? [change] : [];
  });
  return { changed, unchanged: held.length - changed.length };
}

function inventoryChange(before: PlanInventory, after: PlanInventory): InventoryChange | null {
  const earlier = new Map(before.input.rows.map((row, index) => [row.id, rowState(before, index)]));
  const changedRows = after.input.rows.filter((row, index) => earlier.get(row.id) !== rowState(after, index));
  if (changedRows.length === 0) return null;
  return {
    instance: after.instance,
    year: after.year,
    unit: after.unit,
    rows: after.input.rows.length,
    changedRows: changedRows.length,
    before: before.totalTco2e.value,
    after: after.totalTco2e.value,
  };
}

/** What a reader sees of a row: its number, and how it was made (another source or year with the same value). */
function rowState({ rows }: PlanInventory, index: number): string {
  const row = rows[index];
  return JSON.stringify(row ? [row.tco2e, row.explanation] : null);
}
