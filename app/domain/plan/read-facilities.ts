/** The municipality's own buildings, lights, vehicles and pumps as the indicators take them. */
import {
  computeFacilities,
  type EnergyUse,
  type FacilitiesInput,
  type FacilitiesResult,
} from "../facilities/facilities";
import { energyOf } from "../inventory/compute-row";
import { type FactorCatalogue, resolveFactor } from "../inventory/factor-catalogue";
import type { EntryValues } from "../template/value";
import { answersIn, moneyOf, numberOf, quantityOf, rowsIn, tableOf, textOf, type RowEntry } from "./answers";
import type { PlanDocument } from "./plan-document";

export const FACILITIES = "facilities";

type ToMwh = (values: EntryValues, field: string, carrier: string | null) => number | null;

export function readFacilities(
  plan: Pick<PlanDocument, "entries" | "municipality">,
  catalogue: FactorCatalogue,
): FacilitiesResult {
  const values = answersIn(plan, FACILITIES);
  const mwhOf = toMwh(plan.municipality.country, catalogue);
  const rows = <T>(field: string, read: (row: RowEntry) => T) => rowsIn(plan, FACILITIES, field).map(read);
  const uses = (answers: EntryValues, field: string) =>
    tableOf(answers, field).map((row) => readUse(row.values, mwhOf));
  const input: FacilitiesInput = {
    bills: uses(values, "municipalBills"),
    buildings: rows("buildings", ({ row, values: answers }) => ({
      row,
      name: textOf(answers, "name") ?? row,
      use: textOf(answers, "use"),
      floorAreaM2: numberOf(answers, "floorAreaM2"),
      consumption: uses(answers, "consumption"),
    })),
    lighting: rows("lighting", ({ row, values: answers }) => ({
      row,
      zone: textOf(answers, "zone") ?? row,
      lampType: textOf(answers, "lampType"),
      lamps: numberOf(answers, "count"),
      watts: numberOf(answers, "watts"),
      ballastWatts: numberOf(answers, "ballastWatts"),
      hoursPerNight: numberOf(answers, "hoursPerNight"),
    })),
    fleet: rows("fleet", (row) => readVehicle(row, mwhOf)),
    pumping: rows("pumping", ({ row, values: answers }) => ({
      row,
      name: textOf(answers, "name") ?? row,
      year: numberOf(answers, "year"),
      mwh: mwhOf(answers, "electricity", "electricity"),
      volumeM3: numberOf(answers, "volumeM3"),
    })),
    renewables: tableOf(values, "renewables").map((row) => ({
      powerKw: numberOf(row.values, "powerKw"),
      mwh: mwhOf(row.values, "generation", "electricity"),
    })),
  };
  return computeFacilities(input);
}

function readUse(values: EntryValues, mwhOf: ToMwh): EnergyUse {
  const carrier = textOf(values, "carrier");
  return {
    year: numberOf(values, "year"),
    carrier,
    mwh: mwhOf(values, "amount", carrier),
    cost: moneyOf(values, "cost"),
  };
}

function readVehicle({ row, values }: RowEntry, mwhOf: ToMwh): FacilitiesInput["fleet"][number] {
  const fuel = textOf(values, "fuel");
  return {
    row,
    name: textOf(values, "name") ?? row,
    fuel,
    year: numberOf(values, "year"),
    mwh: mwhOf(values, "fuelPerYear", fuel),
    km: numberOf(values, "kmPerYear"),
  };
}

/** Litres and kilos become energy by the fuel's content in the country. */
function toMwh(country: string, catalogue: FactorCatalogue): ToMwh {
  return (values, field, carrier) => {
    const { amount, unit } = quantityOf(values, field);
    if (amount === null || unit === null) return null;
    return energyOf(amount, unit, carrier === null ? null : contentsOf(carrier, country, catalogue));
  };
}

function contentsOf(carrier: string, place: string, catalogue: FactorCatalogue) {
  if (!catalogue.fuels.some((fuel) => fuel.carrier === carrier)) return null;
  // The energy of a fuel is the same in every class and year: any will do.
  const question = { carrier, sectorClass: "commercial", year: 0, place } as const;
  const resolved = resolveFactor(question, catalogue);
  return resolved.ok ? resolved.factor : null;
}
