/** What registers and bills say of a year beside what its inventory says: the same energy, told twice. */
import { convert, type Unit } from "../numbers/units";
import type { EnergyAmount } from "./energy-amount";
import { commonUnit } from "./energy-per";
import type { EnergyUse } from "./facilities";
import { REGISTER_ROWS, type RegisterFigure, type RegisterId } from "./register-figures";

/** Further apart than this they contradict each other (share of the inventory's figure). */
export const REGISTER_TOLERANCE = 0.05;

/** A row of the inventory as the balance needs it. */
export interface BalanceRow extends Pick<EnergyAmount, "amount" | "unit" | "mwh"> {
  row: string;
  label: string;
  covenantSector: string;
  carrier: string | null;
  /** The register from which its amount was brought and stands unchanged. */
  register: string | null;
}

export interface Balanced {
  /** In which both are counted: that of the amounts where they have one, else MWh. */
  unit: Unit;
  register: number | null;
  inventory: number | null;
  /** (Register − inventory) ÷ inventory; null while one is not known. */
  difference: number | null;
}

/** Registers and rows of one Covenant sector and carrier. */
export interface RegisterLine extends Balanced {
  covenantSector: string;
  carrier: string;
  registers: RegisterId[];
  /** Facilities in the registers' figure, and names of those that say nothing of the year. */
  parts: { row: string; name: string; register: RegisterId }[];
  without: string[];
  rows: { row: string; label: string; register: string | null }[];
}

/** The municipality's bills of a carrier beside all of its rows in the inventory, and all registers. */
export interface BillsLine {
  carrier: string;
  unit: Unit;
  bills: number | null;
  inventory: number | null;
  registers: number | null;
  /** (Bills − inventory) ÷ inventory, (registers − bills) ÷ bills; null while one is not known. */
  difference: number | null;
  registersDifference: number | null;
  rows: { row: string; label: string }[];
}

export interface RegisterBalance {
  instance: string;
  year: number;
  lines: RegisterLine[];
  bills: BillsLine[];
}

export interface BalanceInput {
  instance: string;
  year: number;
  figures: readonly RegisterFigure[];
  /** Of the whole municipality, of every year. */
  bills: readonly EnergyUse[];
  rows: readonly BalanceRow[];
}

const MUNICIPAL_SECTORS: readonly string[] = [
  ...new Set(Object.values(REGISTER_ROWS).map(({ covenantSector }) => covenantSector)),
];

export function balanceRegisters({ instance, year, figures, bills, rows }: BalanceInput): RegisterBalance {
  return {
    instance,
    year,
    lines: linesOf(figures, rows),
    bills: billsLines(
      bills.filter((use) => use.year === year),
      figures,
      rows,
    ),
  };
}

function linesOf(figures: readonly RegisterFigure[], rows: readonly BalanceRow[]): RegisterLine[] {
  const sectorOf = ({ register }: RegisterFigure) => REGISTER_ROWS[register].covenantSector;
  const keys = new Set(figures.map((figure) => `${sectorOf(figure)} ${figure.carrier}`));
  return [...keys].map((key) => {
    const [covenantSector = "", carrier = ""] = key.split(" ");
    const own = figures.filter((figure) => figure.carrier === carrier && sectorOf(figure) === covenantSector);
    const beside = rows.filter((row) => row.carrier === carrier && row.covenantSector === covenantSector);
    const { unit, sums } = sumsAlike([own.map(amountOf), beside]);
    const [register = null, inventory = null] = sums;
    return {
      covenantSector,
      carrier,
      registers: own.map((figure) => figure.register),
      parts: own.flatMap((figure) =>
        figure.parts.map(({ row, name }) => ({ row, name, register: figure.register })),
      ),
      without: own.flatMap((figure) => figure.without),
      rows: beside.map(({ row, label, register: from }) => ({ row, label, register: from })),
      unit,
      register,
      inventory,
      difference: share(register, inventory),
    };
  });
}

function billsLines(
  bills: readonly EnergyUse[],
  figures: readonly RegisterFigure[],
  rows: readonly BalanceRow[],
): BillsLine[] {
  const carriers = [...new Set(bills.flatMap(({ carrier }) => carrier ?? []))];
  return carriers.map((carrier) => {
    const municipal = rows.filter(
      (row) => row.carrier === carrier && MUNICIPAL_SECTORS.includes(row.covenantSector),
    );
    const { unit, sums } = sumsAlike([
      bills.filter((use) => use.carrier === carrier),
      municipal,
      figures.filter((figure) => figure.carrier === carrier).map(amountOf),
    ]);
    const [billed = null, inventory = null, registers = null] = sums;
    return {
      carrier,
      unit,
      bills: billed,
      inventory,
      registers,
      difference: share(billed, inventory),
      registersDifference: share(registers, billed),
      rows: municipal.map(({ row, label }) => ({ row, label })),
    };
  });
}

type Amount = Pick<EnergyAmount, "amount" | "unit" | "mwh">;

function amountOf({ amount, mwh }: RegisterFigure): Amount {
  return { amount: amount.value, unit: amount.unit, mwh };
}

/** In litres with litres, else as energy: a blend of biofuel has another energy and is the same litre. */
function sumsAlike(lists: readonly (readonly Amount[])[]): { unit: Unit; sums: (number | null)[] } {
  const units = new Set(lists.flat().flatMap(({ unit }) => (unit === null ? [] : [commonUnit(unit)])));
  const [only] = units;
  if (units.size === 1 && only !== undefined)
    return {
      unit: only,
      sums: lists.map((list) =>
        sumOf(list.map(({ amount, unit }) => (amount === null ? null : convert(amount, unit ?? only, only)))),
      ),
    };
  return { unit: "MWh", sums: lists.map((list) => sumOf(list.map(({ mwh }) => mwh))) };
}

/** Null without parts or while one of them is not known: a part of a sum compares with nothing. */
function sumOf(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null;
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

function share(value: number | null, of: number | null): number | null {
  if (value === null || of === null) return null;
  if (of === 0) return value === 0 ? 0 : null;
  return (value - of) / of;
}

export function disagree(difference: number | null): boolean {
  return difference !== null && Math.abs(difference) > REGISTER_TOLERANCE;
}
