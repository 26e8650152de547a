/** Amount and factor of a row of energy or transport, from its answers. */
import type { Blend } from "../inventory/biofuel-blend";
import { statedBlend } from "../inventory/biofuel-blend";
import type { SectorClass } from "../inventory/factor-catalogue";
import type { GasCoverage, InventoryRowInput, RowFactor } from "../inventory/inventory-input";
import { drivenFuel, type TransportActivity, type VehicleConsumption } from "../inventory/transport-activity";
import type { FactorUnit, Unit } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { codeOf, numberOf, quantityOf, textOf } from "./answers";

const ENERGY_KINDS: readonly string[] = ["energy", "transport"];

export function isEnergyKind(kind: string): boolean {
  return ENERGY_KINDS.includes(kind);
}

type Amount = Pick<InventoryRowInput, "amount" | "unit" | "amountFrom">;

/** Of fuel: as given, or from kilometres or vehicles where a transport row says so. */
export function readAmount(
  kind: string,
  values: EntryValues,
  carrier: string | null,
  vehicles: readonly VehicleConsumption[],
): Amount {
  const activity = codeOf<TransportActivity>(values, "transportActivity", ["fuel", "vehicle-km", "fleet"]);
  if (kind !== "transport" || activity === null || activity === "fuel") return quantityOf(values, "amount");
  const vehicle = textOf(values, "vehicleClass");
  const own = quantityOf(values, "vehicleConsumption");
  const driven = drivenFuel({
    distance:
      activity === "vehicle-km"
        ? { kind: activity, km: numberOf(values, "vehicleKm") }
        : {
            kind: activity,
            vehicles: numberOf(values, "vehicles"),
            kmPerVehicle: numberOf(values, "kmPerVehicle"),
          },
    consumption: own.amount === null || own.unit === null ? null : { amount: own.amount, unit: own.unit },
    reference: vehicles.find((entry) => entry.vehicle === vehicle && entry.carrier === carrier) ?? null,
    source: textOf(values, "dataSource"),
  });
  return { amount: driven.amount, unit: driven.unit, amountFrom: driven.explanation };
}

/** The share of biofuel that the row states; null: that of the catalogue. */
export function readBlend(values: EntryValues, carrier: string): Blend | null {
  const percent = numberOf(values, "biofuelPercent");
  if (percent === null) return null;
  return statedBlend(carrier, percent / 100, textOf(values, "dataSource") ?? "");
}

/* ----------------------------------------------------------------- own factors */

/** Bases on which a row gives its own factor gas by gas. */
const GAS_BASES: Readonly<Record<string, (unit: Unit) => FactorUnit>> = {
  "gases-per-tj": () => "kg/TJ",
  "gases-per-mwh": () => "kg/MWh",
  "gases-per-unit": (unit) => `kg/${unit}`,
};

/**
 * The row's own factor: t per unit of its amount in the gases of the inventory, or kg of each gas. `fuel` is the
 * catalogue's factor of the carrier: it knows the net energy of a litre or a kilo.
 */
export function readOwnFactor(
  values: EntryValues,
  unit: Unit | null,
  gases: GasCoverage,
  fuel: () => RowFactor | null = () => null,
): RowFactor | null {
  if (unit === null) return null;
  const basis = GAS_BASES[textOf(values, "ownFactorBasis") ?? ""];
  if (basis) return gasFactor(values, basis(unit), fuel);
  const value = numberOf(values, "ownFactor");
  if (value === null) return null;
  return statedFactor({ value, unit, gases, ...ownSource(values) });
}

function gasFactor(values: EntryValues, unit: FactorUnit, fuel: () => RowFactor | null): RowFactor | null {
  const [co2, ch4, n2o] = ["ownCo2", "ownCh4", "ownN2o"].map((field) => numberOf(values, field));
  if (co2 == null && ch4 == null && n2o == null) return null;
  const contents = fuel()?.energyContents;
  return {
    unit,
    co2: co2 ?? null,
    ch4: ch4 ?? null,
    n2o: n2o ?? null,
    co2e: null,
    biogenicCo2: numberOf(values, "ownBiogenicCo2"),
    ...(contents ? { energyContents: contents } : {}),
    ...ownSource(values),
    confirmed: true,
  };
}

function ownSource(values: EntryValues) {
  return { source: textOf(values, "ownFactorSource") ?? "", year: numberOf(values, "ownFactorYear") };
}

export function statedFactor(given: {
  value: number;
  unit: Unit;
  gases: GasCoverage;
  source: string;
  year: number | null;
}): RowFactor {
  const { value, unit, gases, source, year } = given;
  return {
    unit: `t/${unit}`,
    co2: gases === "co2" ? value : null,
    ch4: null,
    n2o: null,
    co2e: gases === "co2e" ? value : null,
    biogenicCo2: null,
    source,
    year,
    confirmed: true,
  };
}

/** Looks up a carrier's default factor; `stated` takes the place of the catalogue's biofuel. */
export type DefaultFactor = (
  carrier: string,
  sectorClass: SectorClass,
  stated?: Blend | null,
) => RowFactor | null;
