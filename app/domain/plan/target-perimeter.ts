import type { InventoryResult } from "../inventory/compute-inventory";
import type { RowResult } from "../inventory/compute-row";
import { COVENANT_KEY_SECTORS, type GpcSector } from "../inventory/gpc-cells";
import { mergeTallies, type Tally } from "../numbers/explained";

/** The part of the emissions that a target covers. */
export interface TargetPerimeter {
  /** Code of the list "target-perimeters"; null: not said, taken as the whole inventory. */
  code: string | null;
  /** Codes of the list "gpc-sectors", for a perimeter of chosen sectors. */
  sectors: readonly string[];
}

const GPC_SECTOR_OF: Readonly<Record<string, GpcSector>> = {
  stationary: "I",
  transport: "II",
  waste: "III",
  ippu: "IV",
  afolu: "V",
  other: "VI",
};

/** Covenant sectors that the local government runs itself. */
const MUNICIPAL_SECTORS: readonly string[] = ["municipal-buildings", "public-lighting", "municipal-fleet"];

/** An inventory with the level that it declares. */
type LevelledInventory = InventoryResult & { gpcLevel: string | null; documentTotal?: { tco2e: number } };

/** Emissions of an inventory within the perimeter, t; null when no row of it is known. */
export function emissionsWithin(inventory: LevelledInventory, perimeter: TargetPerimeter): number | null {
  switch (perimeter.code) {
    case "basic":
      return inventory.basicTco2e.value ?? declaredTotal(inventory, "basic");
    case "basic-plus":
      return inventory.basicPlusTco2e.value ?? declaredTotal(inventory, "basic-plus");
    case "covenant-key-sectors":
      return sumOf(inventory.byCovenantSector, Object.values(COVENANT_KEY_SECTORS).flat());
    case "municipal-operations":
      return sumOf(inventory.byCovenantSector, MUNICIPAL_SECTORS);
    case "energy-transport":
    case "chosen-sectors":
      return sumOf(inventory.bySector, gpcSectorsOf(perimeter));
    default:
      return wholeTotal(inventory);
  }
}

/** A document's total stands for the whole; of its sectors nothing is known. */
function wholeTotal({ totalTco2e, documentTotal }: LevelledInventory): number | null {
  return totalTco2e.value ?? documentTotal?.tco2e ?? null;
}

/** Share (0–1) of the emissions within the perimeter that comes from electricity; null where it is not known. */
export function electricityShareWithin(
  inventory: LevelledInventory,
  perimeter: TargetPerimeter,
): number | null {
  const all = emissionsWithin(inventory, perimeter);
  const rows = inventory.rows.filter(
    (row) => row.carrier === "electricity" && row.counted === "total" && isWithin(row, perimeter),
  );
  const parts = rows.map(({ contribution }) => (contribution === "elsewhere" ? 0 : contribution));
  if (all === null || all <= 0 || parts.includes(null)) return null;
  return Math.min(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / all, 1);
}

function isWithin({ cell, covenantSector, scope }: RowResult, perimeter: TargetPerimeter): boolean {
  switch (perimeter.code) {
    case "covenant-key-sectors":
      return Object.values(COVENANT_KEY_SECTORS)
        .flat()
        .some((sector) => sector === covenantSector);
    case "municipal-operations":
      return MUNICIPAL_SECTORS.includes(covenantSector);
    case "basic":
      // Losses of the grid are scope 3: of BASIC+ alone (GPC 1.1 table 3.1).
      return scope !== 3;
    case "energy-transport":
    case "chosen-sectors":
      return cell !== null && gpcSectorsOf(perimeter).includes(cell.sector);
    default:
      return true;
  }
}

/** Of an inventory whose rows name no cell (one published figure): its total is of the level that it declares. */
function declaredTotal(inventory: LevelledInventory, level: string): number | null {
  return inventory.gpcLevel === level ? wholeTotal(inventory) : null;
}

/** GPC sectors that the perimeter takes in; empty where it is not one of whole sectors. */
export function gpcSectorsOf({ code, sectors }: TargetPerimeter): string[] {
  if (code === "basic") return ["I", "II", "III"];
  if (code === "basic-plus") return ["I", "II", "III", "IV", "V"];
  if (code === "energy-transport") return ["I", "II"];
  if (code !== "chosen-sectors") return [];
  return sectors.flatMap((sector) => gpcSectorOf(sector) ?? []);
}

/** GPC numeral of a code of the list "gpc-sectors"; null for other codes. */
export function gpcSectorOf(code: string): GpcSector | null {
  return GPC_SECTOR_OF[code] ?? null;
}

/** Same emissions covered, however the plan lists the sectors. */
export function perimeterKey({ code, sectors }: TargetPerimeter): string {
  return [code ?? "", ...(code === "chosen-sectors" ? [...sectors].sort() : [])].join(" ");
}

function sumOf(parts: Readonly<Record<string, Tally>>, keys: readonly string[]): number | null {
  return mergeTallies(keys.flatMap((key) => parts[key] ?? [])).value;
}
