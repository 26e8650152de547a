/** Energy for each unit of something – m², km, m³, lamp – with every amount, as it was typed, in the explanation. */
import {
  type Assumption,
  type Explained,
  explainedFrom,
  type ExplanationFactor,
  type ExplanationInput,
  ratio,
} from "../numbers/explained";
import { convert, dimensionOf, type Unit } from "../numbers/units";
import type { Text } from "../template/text";
import type { EnergyAmount } from "./energy-amount";

/** An amount with the name of what was used. */
export interface NamedEnergy extends EnergyAmount {
  /** Of the carrier, in the words of its list; null where the plan names none. */
  name: Text | null;
}

export interface EnergyTerms {
  /** "Q₁ · h₁ + Q₂", in kWh. */
  formula: string;
  inputs: readonly ExplanationInput[];
  factors: readonly ExplanationFactor[];
  kwh: number | null;
}

/** What amounts add up to in kWh; those that are not known or not convertible are left to the caller to tell. */
export function energyTerms(amounts: readonly NamedEnergy[], year: number | null): EnergyTerms {
  const known = amounts.filter(({ mwh }) => mwh !== null);
  const terms = known.map((amount, index) => term(amount, index, known.length, year));
  return {
    formula: terms.map(({ formula }) => formula).join(" + "),
    inputs: terms.map(({ input }) => input),
    factors: terms.flatMap(({ factor }) => factor ?? []),
    kwh: known.length === 0 ? null : known.reduce((sum, { mwh }) => sum + (mwh ?? 0) * 1000, 0),
  };
}

function term(
  { amount, unit, mwh, heat, name }: NamedEnergy,
  index: number,
  count: number,
  year: number | null,
): { formula: string; input: ExplanationInput; factor: ExplanationFactor | null } {
  const symbol = `Q${subscript(index, count)}`;
  const about = {
    symbol,
    labelKey: "input.energyUse",
    ...(name ? { label: name } : {}),
    ...(year === null ? {} : { year }),
  };
  if (heat === null || unit === null)
    return {
      formula: symbol,
      input: { ...about, value: mwh === null ? null : mwh * 1000, unit: "kWh" },
      factor: null,
    };
  const h = `h${subscript(index, count)}`;
  const { kwh, per, source, confirmed } = heat;
  return {
    formula: `${symbol} · ${h}`,
    input: { ...about, value: amount, unit },
    factor: {
      symbol: h,
      ...(name ? { label: name } : {}),
      value: kwh,
      unit: `kWh/${per}`,
      source,
      confirmed,
    },
  };
}

/** kWh for each of `size`; null without energy or size. */
export function energyPer(
  amounts: readonly NamedEnergy[],
  size: { value: number | null; unit: string; labelKey: string },
  year: number | null,
  assumptions: readonly Assumption[] = [],
): Explained {
  const { formula, inputs, factors, kwh } = energyTerms(amounts, year);
  const sizeInput: ExplanationInput = {
    symbol: "x",
    labelKey: size.labelKey,
    value: size.value,
    unit: size.unit,
  };
  return {
    value: ratio(kwh, size.value),
    unit: `kWh/${size.unit}`,
    explanation: {
      formula: inputs.length > 1 ? `(${formula}) / x` : `${formula || "Q"} / x`,
      inputs: [...inputs, sizeInput],
      factors,
      assumptions,
    },
  };
}

/** Fuel for each 100 km in the measure of the pump: litres, m³ of gas, kg, kWh. */
export function fuelPer100Km(use: EnergyAmount, km: number | null): Explained {
  const pump = asPumped(use);
  const unit = `${pump?.unit ?? "L"}/100 km`;
  return explainedFrom(
    unit,
    {
      formula: "100 · F / d",
      inputs: [
        { symbol: "F", labelKey: "input.fuelUse", value: pump?.amount ?? null, unit: pump?.unit ?? "L" },
        { symbol: "d", labelKey: "input.distance", value: km, unit: "km" },
      ],
    },
    (fuel, distance) => ratio(fuel * 100, distance),
  );
}

/** Fuel of an hour of work, for machines that drive nowhere. */
export function fuelPerHour(use: EnergyAmount, hours: number | null): Explained {
  const pump = asPumped(use);
  return explainedFrom(
    `${pump?.unit ?? "L"}/h`,
    {
      formula: "F / t",
      inputs: [
        { symbol: "F", labelKey: "input.fuelUse", value: pump?.amount ?? null, unit: pump?.unit ?? "L" },
        { symbol: "t", labelKey: "input.runningHours", value: hours, unit: "h" },
      ],
    },
    ratio,
  );
}

/** The unit in which fuel of that dimension is counted by people. */
export function asPumped({ amount, unit }: EnergyAmount): { amount: number; unit: Unit } | null {
  if (amount === null || unit === null) return null;
  const to = commonUnit(unit);
  const value = convert(amount, unit, to);
  return value === null ? null : { amount: value, unit: to };
}

/** Where amounts of one dimension are added: litres, kilos, kWh, m³ of gas. */
export function commonUnit(unit: Unit): Unit {
  if (unit === "m3-gas" || unit === "dam3-gas") return "m3-gas";
  switch (dimensionOf(unit)) {
    case "volume":
      return "L";
    case "mass":
      return "kg";
    case "energy":
      return "kWh";
    default:
      return unit;
  }
}

export function subscript(index: number, count: number): string {
  if (count === 1) return "";
  return [...String(index + 1)].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join("");
}
