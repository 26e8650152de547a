/** Emissions of an inventory in the sectors in which towns are compared with one another. */
import { tally } from "../numbers/explained";
import { computeInventory } from "./compute-inventory";
import type { RowResult } from "./compute-row";
import type { InventoryInput } from "./inventory-input";
import type { GwpSet } from "./gwp";

/** The sectors that every inventory has to cover (CRF v7: stationary energy, transport, waste) at GPC BASIC level. */
export const PEER_SECTORS = ["stationary-energy", "transport", "waste"] as const;
export type PeerSector = (typeof PEER_SECTORS)[number];

/** One set for all, whatever each inventory was made with: potentials of methane differ by a tenth. */
export const PEER_GWP_SET: GwpSet = "AR5";

const SECTOR_OF_GPC: Readonly<Record<string, PeerSector>> = {
  I: "stationary-energy",
  II: "transport",
  III: "waste",
};
/** Of rows that name no GPC cell: where the Covenant's sector decides it. */
const SECTOR_OF_COVENANT: Readonly<Record<string, PeerSector>> = { waste: "waste", wastewater: "waste" };

/** t CO2e by sector; null is "no data". Farming, land and processes are left out: they are optional and swamp the rest. */
export function peerSectors(input: InventoryInput): Record<PeerSector, number | null> {
  const { rows } = computeInventory({ ...input, gwpSet: PEER_GWP_SET });
  const groups = new Map<PeerSector, (number | null)[]>();
  for (const row of rows) {
    const sector = sectorOf(row);
    if (sector === null || row.contribution === "elsewhere") continue;
    groups.set(sector, [...(groups.get(sector) ?? []), row.contribution]);
  }
  const valueOf = (sector: PeerSector) => tally(groups.get(sector) ?? []).value;
  return {
    "stationary-energy": valueOf("stationary-energy"),
    transport: valueOf("transport"),
    waste: valueOf("waste"),
  };
}

function sectorOf(row: RowResult): PeerSector | null {
  if (row.counted === "apart") return null;
  if (row.cell === null) return SECTOR_OF_COVENANT[row.covenantSector] ?? null;
  return row.cell.level === "BASIC" ? (SECTOR_OF_GPC[row.cell.sector] ?? null) : null;
}
