/** An amount of energy as a bill or a voucher gives it, and the net energy that it holds. */
import { energyContentOf } from "../inventory/compute-row";
import type { RowFactor } from "../inventory/inventory-input";
import { suitsCarrier } from "../inventory/units-of-carrier";
import { convert, dimensionOf, UNITS, type Unit } from "../numbers/units";

/** kWh (NCV) of one unit, where that is not plain arithmetic: of m³ of gas, of litres and kilos of a fuel. */
export interface HeatingValue {
  kwh: number;
  per: Unit;
  source: string;
  confirmed: boolean;
}

export interface EnergyAmount {
  amount: number | null;
  unit: Unit | null;
  /** Net energy, MWh; null when unknown or not convertible. */
  mwh: number | null;
  /** Null for units of energy, and where there is none to convert with. */
  heat: HeatingValue | null;
}

export const NO_ENERGY: EnergyAmount = { amount: null, unit: null, mwh: null, heat: null };

/** `fuel` is the catalogue's factor of the carrier in the country: it knows what a litre or a kilo holds. */
export function energyAmount(
  { amount, unit }: Pick<EnergyAmount, "amount" | "unit">,
  carrier: string | null,
  fuel: RowFactor | null,
): EnergyAmount {
  if (amount === null || unit === null) return { ...NO_ENERGY, amount, unit };
  // A cylinder of electricity is a slip, not an energy.
  if (carrier !== null && !suitsCarrier(unit, carrier)) return { amount, unit, mwh: null, heat: null };
  if (isMeteredGas(unit)) {
    const heat = { kwh: kwhOf(unit), per: unit, source: UNITS[unit].source, confirmed: true };
    return { amount, unit, mwh: (amount * heat.kwh) / 1000, heat };
  }
  if (dimensionOf(unit) === "energy") return { amount, unit, mwh: convert(amount, unit, "MWh"), heat: null };
  const content = fuel === null ? null : energyContentOf(unit, fuel);
  if (content === null) return { amount, unit, mwh: null, heat: null };
  const kwh = convert(content.mjPerUnit, "MJ", "kWh") ?? 0;
  const { source, confirmed } = content;
  return { amount, unit, mwh: (amount * kwh) / 1000, heat: { kwh, per: unit, source, confirmed } };
}

function isMeteredGas(unit: Unit): unit is "m3-gas" | "dam3-gas" {
  return unit === "m3-gas" || unit === "dam3-gas";
}

function kwhOf(unit: Unit): number {
  return convert(1, unit, "kWh") ?? 0;
}
