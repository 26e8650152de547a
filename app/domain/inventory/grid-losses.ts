/**
 * Electricity lost between plant and meter (GPC 1.1 I.x.3 and II.x.3): share lost × emissions of the electricity
 * consumed. Counted in BASIC+ and scope 3, never in BASIC. A cell that the inventory fills itself is left alone.
 */
import { type Assumption, explain, type ExplanationInput } from "../numbers/explained";
import type { GasSplit, RowResult } from "./compute-row";
import { gpcCell, type GpcCell } from "./gpc-cells";
import type { GridLosses, InventoryInput } from "./inventory-input";

/** One row for each cell and Covenant sector that buys electricity, in the order of the rows. */
export function gridLossRows(
  rows: readonly RowResult[],
  { gridLosses, gases }: Pick<InventoryInput, "gridLosses" | "gases">,
): RowResult[] {
  if (gridLosses === undefined) return [];
  const filled = new Set(rows.filter(isElectricity).map((row) => row.cell?.ref));
  const groups = new Map<string, { cell: GpcCell; rows: RowResult[] }>();
  for (const row of rows) {
    const cell = lossCellOf(row);
    if (cell === null || filled.has(cell.ref)) continue;
    const key = `${cell.ref} ${row.covenantSector}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { cell, rows: [row] });
  }
  return [...groups.values()].flatMap((group) => lossRow(group, gridLosses, gases));
}

/** A row of losses without carrier is taken as electricity too: nothing may count twice. */
function isElectricity({ carrier }: RowResult): boolean {
  return carrier === null || carrier === "electricity";
}

function lossCellOf(row: RowResult): GpcCell | null {
  const { cell, carrier, counted, contribution } = row;
  if (carrier !== "electricity" || cell === null || cell.scope !== 2) return null;
  if (counted !== "total" || contribution === "elsewhere") return null;
  return gpcCell(`${cell.subsector}.3`);
}

const LOSS_ROW = "grid-losses ";

/** A line of an export that is computed anew in every inventory, and so never brought in. */
export function isLossRow(id: string): boolean {
  return id.startsWith(LOSS_ROW);
}

function lossRow(
  { cell, rows }: { cell: GpcCell; rows: readonly RowResult[] },
  losses: GridLosses,
  gases: InventoryInput["gases"],
): RowResult[] {
  const known = rows.filter((row) => row.tco2e !== null);
  const [first] = known;
  if (first === undefined) return [];
  const { share } = losses;
  const tco2e = known.reduce((sum, row) => sum + (row.tco2e ?? 0), 0) * share;
  const unit = gases === "co2" ? "tCO2" : "tCO2e";
  return [
    {
      id: `${LOSS_ROW}${cell.ref} ${first.covenantSector}`,
      origin: "grid-losses",
      label: cell.ref,
      tco2e,
      contribution: tco2e,
      counted: "total",
      missing: null,
      // What is lost is no final energy: it is known to be none, not unknown.
      energyMwh: 0,
      byGas: scaled(known, share),
      biogenicTco2: null,
      cell,
      covenantSector: first.covenantSector,
      carrier: first.carrier,
      scope: cell.scope,
      estimated: !losses.confirmed || known.some((row) => row.estimated),
      factorQuality: known.some((row) => row.factorQuality === "low") ? "low" : null,
      impliedFactor: null,
      explanation: explain({
        formula: known.length === 1 ? "E = p · E₁" : "E = p · Σ Eᵢ",
        inputs: known.map((row, index) => usedElectricity(row, index, unit)),
        factors: [
          {
            symbol: "p",
            value: share,
            unit: "MWh/MWh",
            source: losses.source,
            year: losses.year ?? undefined,
            confirmed: losses.confirmed,
          },
        ],
        assumptions: assumptionsOf(losses, rows.length - known.length),
      }),
    },
  ];
}

function scaled(rows: readonly RowResult[], share: number): GasSplit {
  const split: GasSplit = {};
  for (const row of rows) {
    for (const gas of Object.keys(row.byGas) as (keyof GasSplit)[]) {
      split[gas] = (split[gas] ?? 0) + (row.byGas[gas] ?? 0) * share;
    }
  }
  return split;
}

function usedElectricity(row: RowResult, index: number, unit: string): ExplanationInput {
  return {
    symbol: `E${index + 1}`,
    labelKey: "input.electricityEmissions",
    value: row.tco2e,
    unit,
    source: row.label,
  };
}

function assumptionsOf({ confirmed, share }: GridLosses, unknown: number): Assumption[] {
  return [
    { key: "assumption.gridLosses" },
    ...(confirmed ? [] : [{ key: "assumption.gridLossesDefault", params: { percent: 100 * share } }]),
    ...(unknown > 0 ? [{ key: "assumption.partsUnknown", params: { count: unknown } }] : []),
  ];
}
