/** The demo's complete plan, grown to the size that the budgets speak of; the same rows again under new ids. */
import type { PlanFile, PlanFileRow } from "~/domain/plan/plan-file";
import { readFileSync } from "node:fs";

export const SIZE = { actions: 150, inventoryRows: 300, hazards: 20 };
const ADAPTATION_ACTIONS = 45;

type Sections = Record<
  string,
  { rows?: Record<string, PlanFileRow[]>; instances?: { rows?: Record<string, PlanFileRow[]> }[] }
>;

export function grownPlan(): PlanFile {
  const file = demoPlan("nichelino");
  const sections = file.sections as Sections;
  grow(sections["mitigation-actions"]?.rows, "actions", SIZE.actions - ADAPTATION_ACTIONS);
  grow(sections["adaptation-actions"]?.rows, "actions", ADAPTATION_ACTIONS);
  grow(sections.risk?.rows, "hazards", SIZE.hazards);
  const inventories = sections.inventories?.instances ?? [];
  for (const { rows } of inventories) grow(rows, "rows", SIZE.inventoryRows / inventories.length);
  return file;
}

/** An inventory of activity × factor (Kozani 2010), grown to so many rows. */
export function grownInventory(rows: number): PlanFile {
  const file = demoPlan("kozani-2010");
  const [inventory] = (file.sections as Sections).inventories?.instances ?? [];
  grow(inventory?.rows, "rows", rows);
  return file;
}

function demoPlan(name: string): PlanFile {
  return JSON.parse(readFileSync(`templates/demo/${name}.plan.json`, "utf8")) as PlanFile;
}

function grow(tables: Record<string, PlanFileRow[]> | undefined, table: string, size: number): void {
  const rows = tables?.[table];
  if (!tables || !rows?.length) throw new Error(`the demo's plan has no rows in ${table}`);
  tables[table] = Array.from({ length: Math.max(size, rows.length) }, (_, index) => {
    const row = rows[index % rows.length]!;
    return index < rows.length ? row : { ...row, id: `again-${index}` };
  });
}
