/** The same rows counted with other potentials, or with CO2 alone: what the choice of an inventory changes. */
import { computeInventory } from "./compute-inventory";
import type { GwpSet } from "./gwp";
import type { GasCoverage, InventoryInput } from "./inventory-input";

export interface MethodTotal {
  /** Null for CO2 alone, on which potentials have no bearing. */
  gwpSet: GwpSet | null;
  gases: GasCoverage;
  /** t CO2e, or t CO2; null is "no data". */
  total: number | null;
  /** t CO2e of that total whose source gives no single gases: they are the same in every line. */
  fixed: number;
  /** The one that the inventory was made with. */
  used: boolean;
}

/** The sets that the Common Reporting Framework knows (CRF v7, eCRF_1). */
const SETS: readonly GwpSet[] = ["AR4", "AR5", "AR6"];

/** AR4, AR5, AR6 and CO2 alone, each computed anew from the rows; first the set in use when it is another one. */
export function totalsByMethod(input: InventoryInput): MethodTotal[] {
  const sets = SETS.includes(input.gwpSet) ? SETS : [input.gwpSet, ...SETS];
  return [...sets.map((set) => withSet(input, set)), onlyCo2(input)];
}

function withSet(input: InventoryInput, gwpSet: GwpSet): MethodTotal {
  const { totalTco2e, byGas } = computeInventory({ ...input, gwpSet, gases: "co2e" });
  return {
    gwpSet,
    gases: "co2e",
    total: totalTco2e.value,
    fixed: byGas.unspecified ?? 0,
    used: input.gases === "co2e" && input.gwpSet === gwpSet,
  };
}

/** CO2 of the rows whose gases are known. What an inventory of CO2 alone states as its total is CO2. */
function onlyCo2(input: InventoryInput): MethodTotal {
  const { totalTco2e, byGas } = computeInventory(input);
  const used = input.gases === "co2";
  return {
    gwpSet: null,
    gases: "co2",
    total: used ? totalTco2e.value : (byGas.co2 ?? null),
    fixed: byGas.unspecified ?? 0,
    used,
  };
}
