/** What the registers add up to in a year, carrier by carrier: the figures that an inventory's municipal rows need. */
import type { DataBasis, DataQuality } from "../inventory/inventory-input";
import { type Assumption, type Explained, type ExplanationFactor } from "../numbers/explained";
import { convert, dimensionOf, type Unit } from "../numbers/units";
import type { EnergyAmount, HeatingValue } from "./energy-amount";
import { commonUnit, subscript } from "./energy-per";
import type { EnergyUse, FacilitiesInput, LightingInput } from "./facilities";

export const REGISTERS = ["buildings", "lighting", "fleet", "pumping"] as const;
export type RegisterId = (typeof REGISTERS)[number];

/** Where the row of an inventory stands that a register feeds: its kind and Covenant sector. */
export const REGISTER_ROWS: Readonly<
  Record<RegisterId, { kind: "energy" | "transport"; covenantSector: string }>
> = {
  buildings: { kind: "energy", covenantSector: "municipal-buildings" },
  lighting: { kind: "energy", covenantSector: "public-lighting" },
  fleet: { kind: "transport", covenantSector: "municipal-fleet" },
  // The Covenant counts equipment of the municipality with its buildings.
  pumping: { kind: "energy", covenantSector: "municipal-buildings" },
};

export const ELECTRICITY = "electricity";

/** A building, group of lamps, vehicle or pump in the figure. */
export interface RegisterPart extends EnergyAmount {
  row: string;
  name: string;
}

export interface RegisterFigure {
  register: RegisterId;
  carrier: string;
  year: number;
  /** Sum of the known parts, in `unit`; how it was made names each part. */
  amount: Explained & { value: number; unit: Unit };
  mwh: number | null;
  parts: readonly RegisterPart[];
  /** Names of those that use the carrier and say nothing of the year. */
  without: readonly string[];
  basis: DataBasis;
  quality: DataQuality;
}

interface Contribution extends RegisterPart {
  carrier: string;
  basis: DataBasis | null;
}

interface Contributions {
  known: readonly Contribution[];
  /** Of a carrier: names of those without data. */
  without: readonly { carrier: string; name: string }[];
}

/** In the order of the registers; nothing for a carrier of which no part is known. */
export function registerFigures(input: FacilitiesInput, year: number): RegisterFigure[] {
  const contributions: Readonly<Record<RegisterId, Contributions>> = {
    buildings: ofBuildings(input, year),
    lighting: ofLighting(input, year),
    fleet: ofYearRows(input.fleet, year),
    pumping: ofYearRows(input.pumping, year),
  };
  return REGISTERS.flatMap((register) => {
    const { known, without } = contributions[register];
    return [...new Set(known.map(({ carrier }) => carrier))].flatMap((carrier) => {
      const parts = known.filter((part) => part.carrier === carrier);
      const names = without.filter((part) => part.carrier === carrier).map(({ name }) => name);
      return figureOf(register, carrier, year, parts, names) ?? [];
    });
  });
}

/* ---------------------------------------------------------------- contributions */

function ofBuildings({ buildings }: FacilitiesInput, year: number): Contributions {
  const known: Contribution[] = [];
  const without: { carrier: string; name: string }[] = [];
  for (const { row, name, consumption } of buildings) {
    const carriers = new Set(consumption.flatMap(({ carrier }) => carrier ?? []));
    if (consumption.length === 0) without.push({ carrier: ELECTRICITY, name });
    for (const carrier of carriers) {
      const ofYear = consumption.filter((use) => use.year === year && use.carrier === carrier);
      const given = ofYear.filter(({ amount, unit }) => amount !== null && unit !== null);
      known.push(...given.map((use) => contribution({ row, name }, use, carrier)));
      if (given.length < ofYear.length || ofYear.length === 0) without.push({ carrier, name });
    }
  }
  return { known, without };
}

function ofLighting({ lighting }: FacilitiesInput, year: number): Contributions {
  const known: Contribution[] = [];
  const without: { carrier: string; name: string }[] = [];
  for (const group of lighting) {
    const kwh = yearlyKwh(group);
    // What hung there before is not in the register.
    const later = group.installedYear !== null && group.installedYear > year;
    if (kwh === null || later) {
      without.push({ carrier: ELECTRICITY, name: group.zone });
      continue;
    }
    known.push({
      row: group.row,
      name: group.zone,
      carrier: ELECTRICITY,
      basis: "estimate",
      amount: kwh,
      unit: "kWh",
      mwh: kwh / 1000,
      heat: null,
    });
  }
  return { known, without };
}

const NIGHTS_PER_YEAR = 365;

/** n · (P + B) · h · 365 / 1000; null while one of them is not known (a lamp may have no ballast). */
function yearlyKwh({ lamps, watts, ballastWatts, hoursPerNight }: LightingInput): number | null {
  if (lamps === null || watts === null || hoursPerNight === null) return null;
  return (lamps * (watts + (ballastWatts ?? 0)) * hoursPerNight * NIGHTS_PER_YEAR) / 1000;
}

/** Vehicles and pumps say one year: of others they say nothing. */
function ofYearRows(
  rows: readonly { row: string; name: string; year: number | null; energy: EnergyUse }[],
  year: number,
): Contributions {
  const known: Contribution[] = [];
  const without: { carrier: string; name: string }[] = [];
  for (const { row, name, year: ofRow, energy } of rows) {
    const { carrier, amount, unit } = energy;
    if (carrier === null) continue;
    if (ofRow === year && amount !== null && unit !== null)
      known.push(contribution({ row, name }, energy, carrier));
    else without.push({ carrier, name });
  }
  return { known, without };
}

function contribution(
  of: { row: string; name: string },
  { amount, unit, mwh, heat, basis }: EnergyUse,
  carrier: string,
): Contribution {
  return { ...of, carrier, basis, amount, unit, mwh, heat };
}

/* ------------------------------------------------------------------------- sums */

function figureOf(
  register: RegisterId,
  carrier: string,
  year: number,
  parts: readonly Contribution[],
  without: readonly string[],
): RegisterFigure | null {
  const added = sumInOneUnit(parts);
  if (added === null) return null;
  const { value, unit, formula, inputs, factors } = added;
  const mwh = parts.every((part) => part.mwh !== null)
    ? parts.reduce((sum, part) => sum + (part.mwh ?? 0), 0)
    : null;
  const basis = basisOf(parts);
  return {
    register,
    carrier,
    year,
    amount: {
      value: withoutNoise(value),
      unit,
      explanation: { formula, inputs, factors, assumptions: assumptionsOf(register, without) },
    },
    mwh,
    parts: parts.map(({ row, name, amount, unit: partUnit, mwh: partMwh, heat }) => ({
      row,
      name,
      amount,
      unit: partUnit,
      mwh: partMwh,
      heat,
    })),
    without,
    basis,
    quality: basis === "estimate" || basis === "default" || without.length > 0 ? "medium" : "high",
  };
}

/** In the unit of all parts where they have one; in litres, kilos or kWh of one dimension; else as energy. */
function sumInOneUnit(parts: readonly Contribution[]) {
  const units = new Set(parts.flatMap(({ unit }) => unit ?? []));
  const [first] = units;
  if (first === undefined) return null;
  const unit = units.size === 1 ? first : commonUnit(first);
  const converted = parts.map((part) =>
    part.amount === null || part.unit === null || !addsUp(part.unit, unit)
      ? null
      : convert(part.amount, part.unit, unit),
  );
  if (converted.every((value) => value !== null)) return summed(parts, converted, unit);
  const energies = parts.map(({ mwh }) => (mwh === null ? null : mwh * 1000));
  if (!energies.every((value) => value !== null)) return null;
  const sum = summed(parts, energies, "kWh");
  return { ...sum, factors: heatingFactors(parts) };
}

/** m³ of gas and kWh are both energy, and a bill of each is not added without its heating value being said. */
function addsUp(from: Unit, to: Unit): boolean {
  return dimensionOf(from) === dimensionOf(to) && (from === to || commonUnit(from) === commonUnit(to));
}

function summed(parts: readonly Contribution[], values: readonly number[], unit: Unit) {
  return {
    value: values.reduce((sum, value) => sum + value, 0),
    unit,
    formula: parts.length === 1 ? "A = q" : "A = Σ qᵢ",
    inputs: parts.map(({ name }, index) => ({
      symbol: `q${subscript(index, parts.length)}`,
      labelKey: "input.part",
      label: { es: name, en: name, pt: name },
      value: values[index] ?? null,
      unit,
    })),
    factors: [] as ExplanationFactor[],
  };
}

function heatingFactors(parts: readonly Contribution[]): ExplanationFactor[] {
  const used = new Map<string, HeatingValue>();
  for (const { heat } of parts) if (heat) used.set(`${heat.per} ${heat.kwh} ${heat.source}`, heat);
  return [...used.values()].map(({ kwh, per, source, confirmed }, index) => ({
    symbol: `h${subscript(index, used.size)}`,
    value: kwh,
    unit: `kWh/${per}`,
    source,
    confirmed,
  }));
}

/** Sums of decimals end in ...0000001: what is written into an inventory does not. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

const WORST_FIRST: readonly DataBasis[] = ["default", "estimate", "bill", "measured"];

/** The least sure of its parts; what says nothing comes from the bills that the register asks for. */
function basisOf(parts: readonly Contribution[]): DataBasis {
  const found = parts.map(({ basis }) => basis ?? "bill");
  return WORST_FIRST.find((basis) => found.includes(basis)) ?? "bill";
}

/** Named one by one up to here. */
const MANY_NAMES = 5;

function assumptionsOf(register: RegisterId, without: readonly string[]): Assumption[] {
  return [
    ...(register === "lighting" ? [{ key: "assumption.register.lamps" }] : []),
    ...(without.length === 0
      ? []
      : [
          {
            key: "assumption.register.without",
            params: {
              count: without.length,
              names: without.slice(0, MANY_NAMES).join(", ") + (without.length > MANY_NAMES ? "…" : ""),
            },
          },
        ]),
  ];
}
