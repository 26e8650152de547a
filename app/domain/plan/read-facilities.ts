/** The municipality's own buildings, lights, vehicles and pumps as the indicators take them. */
import type { EnergyAmount } from "../facilities/energy-amount";
import { energyAmount } from "../facilities/energy-amount";
import type { EnergyUse, FacilitiesInput } from "../facilities/facilities";
import { type FactorCatalogue, resolveFactor } from "../inventory/factor-catalogue";
import type { DataBasis } from "../inventory/inventory-input";
import { fieldsOf, sectionOf } from "../template/shape";
import type { Template } from "../template/template";
import type { Text } from "../template/text";
import type { EntryValues } from "../template/value";
import {
  answersIn,
  codeOf,
  moneyOf,
  numberOf,
  quantityOf,
  rowsIn,
  tableOf,
  textOf,
  type RowEntry,
} from "./answers";
import type { PlanDocument } from "./plan-document";

export const FACILITIES = "facilities";
export const MUNICIPAL_BILLS = "municipalBills";
const DATA_BASES: readonly DataBasis[] = ["measured", "bill", "estimate", "default"];
/** What is bought for a vehicle that also runs on electricity. */
const CARRIER_OF_FUEL: Readonly<Record<string, string>> = { hybrid: "gasoline" };
const NO_ENGINE = "none";

/** Energy of an answer, by the fuels of the country. */
type ReadAmount = (values: EntryValues, field: string, carrier: string | null) => EnergyAmount;
/** Name of a carrier in the words of the questionnaire. */
export type CarrierName = (carrier: string) => Text | null;

interface Reading {
  amountOf: ReadAmount;
  nameOf: CarrierName;
}

export function readFacilitiesInput(
  plan: Pick<PlanDocument, "entries" | "municipality">,
  catalogue: FactorCatalogue,
  nameOf: CarrierName,
): FacilitiesInput {
  const values = answersIn(plan, FACILITIES);
  const reading: Reading = { amountOf: amountReader(plan.municipality.country, catalogue), nameOf };
  const rows = <T>(field: string, read: (row: RowEntry) => T) => rowsIn(plan, FACILITIES, field).map(read);
  const uses = (answers: EntryValues, field: string) =>
    tableOf(answers, field).map((row) => readUse(row.values, reading));
  return {
    bills: uses(values, MUNICIPAL_BILLS),
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
      installedYear: numberOf(answers, "installedYear"),
    })),
    fleet: rows("fleet", (row) => readVehicle(row, reading)),
    pumping: rows("pumping", ({ row, values: answers }) => ({
      row,
      name: textOf(answers, "name") ?? row,
      system: textOf(answers, "system"),
      year: numberOf(answers, "year"),
      energy: energyUse(answers, "electricity", "electricity", reading),
      volumeM3: numberOf(answers, "volumeM3"),
    })),
    renewables: tableOf(values, "renewables").map((row) => ({
      powerKw: numberOf(row.values, "powerKw"),
      mwh: reading.amountOf(row.values, "generation", "electricity").mwh,
    })),
  };
}

function readUse(values: EntryValues, reading: Reading): EnergyUse {
  return {
    ...energyUse(values, "amount", textOf(values, "carrier"), reading),
    year: numberOf(values, "year"),
    cost: moneyOf(values, "cost"),
  };
}

function readVehicle({ row, values }: RowEntry, reading: Reading): FacilitiesInput["fleet"][number] {
  const fuel = textOf(values, "fuel");
  const carrier = fuel === null || fuel === NO_ENGINE ? null : (CARRIER_OF_FUEL[fuel] ?? fuel);
  return {
    row,
    name: textOf(values, "name") ?? row,
    vehicleType: textOf(values, "vehicleType"),
    fuel,
    year: numberOf(values, "year"),
    energy: energyUse(values, "fuelPerYear", carrier, reading),
    km: numberOf(values, "kmPerYear"),
    hours: numberOf(values, "hoursPerYear"),
  };
}

function energyUse(
  values: EntryValues,
  field: string,
  carrier: string | null,
  { amountOf, nameOf }: Reading,
): EnergyUse {
  return {
    ...amountOf(values, field, carrier),
    year: numberOf(values, "year"),
    carrier,
    name: carrier === null ? null : nameOf(carrier),
    basis: codeOf(values, "dataBasis", DATA_BASES),
    cost: null,
  };
}

/** Litres and kilos become energy by the fuel's content in the country. */
function amountReader(country: string, catalogue: FactorCatalogue): ReadAmount {
  return (values, field, carrier) =>
    energyAmount(
      quantityOf(values, field),
      carrier,
      carrier === null ? null : contentsOf(carrier, country, catalogue),
    );
}

function contentsOf(carrier: string, place: string, catalogue: FactorCatalogue) {
  if (!catalogue.fuels.some((fuel) => fuel.carrier === carrier)) return null;
  // The energy of a fuel is the same in every class and year: any will do.
  const question = { carrier, sectorClass: "commercial", year: 0, place } as const;
  const resolved = resolveFactor(question, catalogue);
  return resolved.ok ? resolved.factor : null;
}

/** Carriers in the words of the list from which bills choose theirs. */
export function carrierNames(template: Template): CarrierName {
  const bills = fieldsOf(sectionOf(template, FACILITIES)?.pages ?? []).find(
    ({ id }) => id === MUNICIPAL_BILLS,
  );
  const asked = bills?.kind === "rows" ? bills.fields?.find(({ id }) => id === "carrier") : undefined;
  const options = asked?.kind === "choice" ? asked.list.options : [];
  return (carrier) => options.find(({ code }) => code === carrier)?.label ?? null;
}
