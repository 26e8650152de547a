/** Registers and bills of the municipality against its inventories: the same energy, told twice. */
import {
  type BillsLine,
  disagree,
  REGISTER_TOLERANCE,
  type RegisterBalance,
  type RegisterLine,
} from "../facilities/register-balance";
import type { RegisterId } from "../facilities/register-figures";
import type { AssumptionParams } from "../numbers/explained";
import type { Unit } from "../numbers/units";
import { type Finding, finding, type FindingPlace } from "./finding";

export interface RegisterPlaces {
  /** Of a row of an inventory, or of the list of its rows. */
  inventory(instance: string, row?: string): FindingPlace;
  register(register: RegisterId): FindingPlace;
  bills: FindingPlace;
  carrierName(carrier: string): string;
  /** Of a Covenant sector. */
  sectorName(sector: string): string;
}

export function checkRegisters(balances: readonly RegisterBalance[], places: RegisterPlaces): Finding[] {
  return balances.flatMap((balance) => [
    ...balance.lines.flatMap((line) => [
      ...registerNotInventory(balance, line, places),
      ...registerBesideTyped(balance, line, places),
    ]),
    ...balance.bills.flatMap((line) => [
      ...billsNotInventory(balance, line, places),
      ...registerAboveBills(balance, line, places),
    ]),
  ]);
}

const TOLERANCE_PERCENT = REGISTER_TOLERANCE * 100;

function signOf(unit: Unit): string {
  return unit === "m3-gas" ? "m³" : unit;
}

/**
 * Said at both places with both figures. A register that holds less than the inventory may just not be complete –
 * but for street lights, where what is billed without a meter is worked out from the same lamps.
 */
function registerNotInventory(
  { instance, year }: RegisterBalance,
  line: RegisterLine,
  places: RegisterPlaces,
): Finding[] {
  const { difference, register, inventory, unit, registers, rows, without } = line;
  if (!disagree(difference) || register === null || inventory === null) return [];
  const less = register < inventory;
  const severity = less && (!registers.includes("lighting") || without.length > 0) ? "note" : "warning";
  const params: AssumptionParams = {
    carrier: places.carrierName(line.carrier),
    sector: places.sectorName(line.covenantSector),
    year,
    register,
    inventory,
    unit: signOf(unit),
    differencePercent: Math.abs(difference ?? 0) * 100,
    tolerancePercent: TOLERANCE_PERCENT,
  };
  const wording = less ? "less" : "more";
  const part = `${year} ${line.covenantSector} ${line.carrier}`;
  const [row] = rows;
  return [
    finding("register-not-inventory", severity, places.inventory(instance, row?.row), params, {
      wording,
      part,
    }),
    ...registers.map((id) =>
      finding("register-not-inventory", severity, places.register(id), params, { wording, part }),
    ),
  ];
}

/** One row was brought from a register and another one typed, of the same sector and energy. */
function registerBesideTyped(
  { instance, year }: RegisterBalance,
  { rows, carrier, covenantSector }: RegisterLine,
  places: RegisterPlaces,
): Finding[] {
  const brought = rows.find(({ register }) => register !== null);
  if (!brought) return [];
  return rows
    .filter(({ register }) => register === null)
    .map(({ row, label }) =>
      finding("register-beside-typed", "warning", places.inventory(instance, row), {
        label,
        brought: brought.label,
        carrier: places.carrierName(carrier),
        sector: places.sectorName(covenantSector),
        year,
      }),
    );
}

/** The bills are of everything that the municipality pays: its rows in the inventory are the same energy. */
function billsNotInventory(
  { instance, year }: RegisterBalance,
  { difference, bills, inventory, unit, carrier, rows }: BillsLine,
  places: RegisterPlaces,
): Finding[] {
  if (!disagree(difference) || bills === null || inventory === null) return [];
  const params: AssumptionParams = {
    carrier: places.carrierName(carrier),
    year,
    bills,
    inventory,
    unit: signOf(unit),
    differencePercent: Math.abs(difference ?? 0) * 100,
    tolerancePercent: TOLERANCE_PERCENT,
  };
  const part = `${year} ${carrier}`;
  const [row] = rows;
  return [
    finding("bills-not-inventory", "warning", places.inventory(instance, row?.row), params, { part }),
    finding("bills-not-inventory", "warning", places.bills, params, { part }),
  ];
}

/** A part cannot be larger than the whole. */
function registerAboveBills(
  { year }: RegisterBalance,
  { registersDifference, bills, registers, unit, carrier }: BillsLine,
  { bills: place, carrierName }: RegisterPlaces,
): Finding[] {
  if (registersDifference === null || registersDifference <= REGISTER_TOLERANCE) return [];
  if (bills === null || registers === null) return [];
  const params: AssumptionParams = {
    carrier: carrierName(carrier),
    year,
    bills,
    registers,
    unit: signOf(unit),
    differencePercent: registersDifference * 100,
    tolerancePercent: TOLERANCE_PERCENT,
  };
  return [finding("register-above-bills", "warning", place, params, { part: `${year} ${carrier}` })];
}
