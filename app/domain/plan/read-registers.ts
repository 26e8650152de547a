/** Registers and bills beside the inventories of the plan. */
import type { FacilitiesInput } from "../facilities/facilities";
import { type BalanceRow, balanceRegisters, type RegisterBalance } from "../facilities/register-balance";
import { registerFigures } from "../facilities/register-figures";
import type { PlanInventory } from "./plan-results";

/** Each inventory with what the registers say of its year. */
export function readRegisterBalances(
  facilities: FacilitiesInput,
  inventories: readonly PlanInventory[],
): RegisterBalance[] {
  return inventories.map((inventory) =>
    balanceRegisters({
      instance: inventory.instance,
      year: inventory.year,
      figures: registerFigures(facilities, inventory.year),
      bills: facilities.bills,
      rows: balanceRows(inventory),
    }),
  );
}

/** Rows that people filled in; losses of the grid are computed from them. */
function balanceRows({ input, rows }: PlanInventory): BalanceRow[] {
  const energy = new Map(rows.map(({ id, energyMwh }) => [id, energyMwh]));
  return input.rows
    .filter(({ notationKey }) => notationKey === null)
    .map(({ id, label, covenantSector, carrier, amount, unit, register }) => ({
      row: id,
      label,
      covenantSector,
      carrier: carrier ?? null,
      register: register ?? null,
      amount,
      unit,
      mwh: energy.get(id) ?? null,
    }));
}
