/**
 * What an adopted measure achieves: energy saved by carrier, renewables produced, tCO2e a year in the target year and,
 * never in the same column, the sum over its lifetime.
 */
import { gridShare } from "../inventory/grid-decline";
import {
  type Assumption,
  explain,
  type Explained,
  type ExplanationFactor,
  explainedFrom,
  type ExplanationInput,
  uniqueAssumptions,
} from "../numbers/explained";
import type { AssumedValue } from "./measure";
import { type MeasureMoney, measureMoney, type MoneyData, type SavedEnergy } from "./measure-money";

/** t CO2e of a MWh of a carrier, as the inventory counts it. */
export interface CarrierFactor {
  /** In its own year. */
  tPerMwh: number;
  year: number | null;
  factors: readonly ExplanationFactor[];
  assumptions: readonly Assumption[];
}

/** Saving of one carrier, before other actions on the same consumption are looked at. */
export interface EnergyPart {
  carrier: string;
  /** MWh a year; negative where the measure uses more of it. */
  savedMwh: Explained;
  /** MWh a year that it acts on, as its own data give it; null when it does not say. */
  baseMwh: number | null;
}

/** Gases avoided that no energy explains (methane of waste), or taken up (trees). */
export interface GasPart {
  /** Which emissions: two measures on the same ones are combined. null: nobody else acts on them. */
  source: string | null;
  /** tCO2e a year. */
  tco2e: Explained;
  /** tCO2e a year that it acts on; null when it does not say. */
  baseTco2e: number | null;
}

/** A calculator's answer, from the measure's own data alone. */
export interface RawEffect {
  energy: readonly EnergyPart[];
  /** Renewable energy, MWh a year; electricity replaces that of the grid, heat only what `energy` says. */
  renewable: { kind: "electricity" | "heat"; mwh: Explained } | null;
  gases: GasPart | null;
  /** Figures that are reported and never subtracted from a location-based total. */
  apart: Explained | null;
  /** Other results in their own unit, by message key of their name. */
  others: readonly { nameKey: string; explained: Explained }[];
  /** Years after which the effect ends by itself (trees); null: with the lifetime. */
  endsAfterYears: number | null;
  assumptions: readonly Assumption[];
}

export interface EffectTiming {
  /** Year whose effect is asked for. */
  year: number | null;
  startYear: number | null;
  lifetimeYears: number | null;
  /** Set while the lifetime is the measure's usual one. */
  lifetimeAssumed: AssumedValue | null;
  /** Yearly fall (0–1) of the grid factor; 0 keeps that of the inventory. The same for BAU, renewables and savings. */
  gridDecline: number;
}

/** All that an effect is worked out from. */
export interface EffectBasis {
  measure: string;
  raw: RawEffect;
  /** By carrier of the energy parts, and "electricity" for renewables; null where no factor is known. */
  factors: Readonly<Record<string, CarrierFactor | null>>;
  timing: EffectTiming;
  /** Ids of parameters that are neither answered nor assumed. */
  missing: readonly string[];
  /** null: the measure has nothing from which money could be worked out. */
  money: MoneyData | null;
}

export interface MeasureEffect {
  measure: string;
  missing: readonly string[];
  energySavedMwh: Explained;
  /** MWh a year by carrier. */
  savedByCarrier: Readonly<Record<string, Explained>>;
  renewableMwh: Explained;
  /** tCO2e a year in the target year. */
  tco2e: Explained;
  /** tCO2e over the lifetime. */
  cumulatedTco2e: Explained;
  apartTco2e: Explained | null;
  others: RawEffect["others"];
  money: MeasureMoney | null;
  /** Years that its equipment usually lasts, while the action states none. */
  lifetime: number | null;
  /** Share (0–1) of its own saving that is attributed to it beside the others on the same consumption; 1 alone. */
  attributed: number;
}

/** Shares (0–1) of the parts that count beside other actions: by carrier, and "gases". */
export type Attribution = Readonly<Record<string, number>>;
export const GASES = "gases";
export const ELECTRICITY = "electricity";
const ALONE: Attribution = {};

export function effectOf(basis: EffectBasis, attribution: Attribution = ALONE): MeasureEffect {
  const { raw, measure, missing } = basis;
  const parts = attributedParts(basis, attribution);
  return {
    measure,
    missing,
    energySavedMwh: totalSaved(parts.energy, raw.assumptions),
    savedByCarrier: Object.fromEntries(parts.energy.map(({ carrier, savedMwh }) => [carrier, savedMwh])),
    renewableMwh: raw.renewable?.mwh ?? noneOf("assumption.measureNoRenewables"),
    tco2e: yearlyTonnes(basis, parts),
    cumulatedTco2e: cumulated(basis, parts),
    apartTco2e: raw.apart,
    others: raw.others,
    money: basis.money && measureMoney(basis.money, savedEnergy(basis, parts)),
    lifetime: basis.timing.lifetimeAssumed === null ? null : basis.timing.lifetimeYears,
    attributed: attributedShare(raw, parts),
  };
}

/** Energy that need not be bought: what is saved, and electricity that is made on the spot. */
function savedEnergy({ raw }: EffectBasis, { energy }: Parts): SavedEnergy[] {
  const saved = energy.map(({ carrier, savedMwh }) => ({ carrier, mwh: savedMwh, made: false }));
  if (raw.renewable?.kind !== "electricity") return saved;
  return [...saved, { carrier: ELECTRICITY, mwh: raw.renewable.mwh, made: true }];
}

/** A known zero: the measure does nothing of the kind. */
function noneOf(key: string): Explained {
  return { value: 0, unit: "MWh", explanation: explain({ assumptions: [{ key }] }) };
}

/* ----------------------------------------------------- beside other actions */

interface Parts {
  energy: readonly EnergyPart[];
  gases: GasPart | null;
}

/**
 * Each saving by its own share. What the measure uses more of instead (the electricity of a heat pump) falls with
 * what it saves.
 */
function attributedParts({ raw }: EffectBasis, attribution: Attribution): Parts {
  const own = raw.energy.filter(isSaving);
  const before = sumOf(own);
  const after = own.reduce(
    (sum, part) => sum + (part.savedMwh.value ?? 0) * shareOf(attribution, part.carrier),
    0,
  );
  const followed = before === 0 ? 1 : after / before;
  const { gases } = raw;
  return {
    energy: raw.energy.map((part) => ({
      ...part,
      savedMwh: scaled(part.savedMwh, isSaving(part) ? shareOf(attribution, part.carrier) : followed),
    })),
    gases: gases && { ...gases, tco2e: scaled(gases.tco2e, shareOf(attribution, GASES)) },
  };
}

function isSaving({ savedMwh }: EnergyPart): boolean {
  return (savedMwh.value ?? 0) > 0;
}

function shareOf(attribution: Attribution, part: string): number {
  return attribution[part] ?? 1;
}

function sumOf(parts: readonly EnergyPart[]): number {
  return parts.reduce((sum, { savedMwh }) => sum + (savedMwh.value ?? 0), 0);
}

function scaled(explained: Explained, share: number): Explained {
  if (share === 1 || explained.value === null) return explained;
  const { explanation } = explained;
  const combined = { key: "assumption.measureCombined", params: { percent: Math.round(share * 100) } };
  return {
    ...explained,
    value: explained.value * share,
    explanation: { ...explanation, assumptions: [...explanation.assumptions, combined] },
  };
}

/** Of a percentage inside a sentence. */
function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}

function attributedShare(raw: RawEffect, parts: Parts): number {
  const before = sumOf(raw.energy.filter(isSaving));
  if (before > 0) return sumOf(parts.energy.filter(isSaving)) / before;
  const gases = raw.gases?.tco2e.value ?? null;
  return gases === null || gases === 0 ? 1 : (parts.gases?.tco2e.value ?? gases) / gases;
}

/* --------------------------------------------------------------- the figures */

function totalSaved(parts: readonly EnergyPart[], assumptions: readonly Assumption[]): Explained {
  const [only, ...rest] = parts;
  if (only === undefined) return noneOf("assumption.measureNoEnergy");
  if (rest.length === 0) return withAssumptions(only.savedMwh, assumptions);
  return explainedFrom(
    "MWh",
    { formula: "ΔE = Σ ΔEᵢ", inputs: parts.map(savedInput), assumptions: allAssumptions(parts, assumptions) },
    (...saved) => saved.reduce((sum, part) => sum + part, 0),
  );
}

function savedInput({ carrier, savedMwh }: EnergyPart): ExplanationInput {
  return { symbol: `ΔE(${carrier})`, labelKey: "input.saved", value: savedMwh.value, unit: "MWh" };
}

function withAssumptions(explained: Explained, assumptions: readonly Assumption[]): Explained {
  const { explanation } = explained;
  const all = uniqueAssumptions([...explanation.assumptions, ...assumptions]);
  return { ...explained, explanation: { ...explanation, assumptions: all } };
}

function allAssumptions(parts: readonly EnergyPart[], more: readonly Assumption[]): Assumption[] {
  return uniqueAssumptions([...parts.flatMap(({ savedMwh }) => savedMwh.explanation.assumptions), ...more]);
}

interface Term {
  /** In the formula. */
  symbol: string;
  amount: Explained;
  carrier: string;
  labelKey: string;
}

function termsOf({ raw }: EffectBasis, { energy }: Parts): Term[] {
  const saved = energy.map(({ carrier, savedMwh }) => ({
    symbol: energy.length === 1 ? "ΔE" : `ΔE(${carrier})`,
    amount: savedMwh,
    carrier,
    labelKey: "input.saved",
  }));
  if (raw.renewable?.kind !== "electricity") return saved;
  const made = {
    symbol: "R",
    amount: raw.renewable.mwh,
    carrier: ELECTRICITY,
    labelKey: "input.renewableMade",
  };
  return [...saved, made];
}

function yearlyTonnes(basis: EffectBasis, parts: Parts): Explained {
  const full = fullYearTonnes(basis, parts);
  const { timing, raw } = basis;
  if (!hasEnded(timing.year, timing, raw)) return full;
  const ended = { key: "assumption.measureEnded", params: { years: raw.endsAfterYears ?? 0 } };
  return withAssumptions({ ...full, value: full.value === null ? null : 0 }, [ended]);
}

/** Of the target year, as long as the effect lasts. */
function fullYearTonnes(basis: EffectBasis, parts: Parts): Explained {
  const terms = termsOf(basis, parts);
  const { raw, timing, factors } = basis;
  const { gases } = parts;
  if (terms.length === 0 && gases) return withAssumptions(gases.tco2e, raw.assumptions);
  const used = [...new Set(terms.map(({ carrier }) => carrier))];
  const known = used.flatMap((carrier) => {
    const factor = factors[carrier] ?? null;
    return factor === null ? [] : [[carrier, factor] as const];
  });
  const inputs: ExplanationInput[] = [
    ...terms.map(({ symbol, amount, labelKey }) => ({
      symbol,
      labelKey,
      value: amount.value,
      unit: amount.unit,
    })),
    ...used
      .filter((carrier) => (factors[carrier] ?? null) === null)
      .map((carrier) => unknownFactor(factorSymbol(carrier, terms))),
    ...(gases === null ? [] : [gasInput(gases)]),
  ];
  return {
    value: inputs.some((input) => input.value === null) ? null : tonnesIn(timing.year, terms, parts, basis),
    unit: "tCO2e",
    explanation: explain({
      formula: formulaOf(terms, gases),
      inputs,
      factors: known.map(([carrier, factor]) =>
        factorLine(factorSymbol(carrier, terms), carrier, factor, timing),
      ),
      assumptions: uniqueAssumptions([
        ...known.flatMap(([, factor]) => factor.assumptions),
        ...known.flatMap(([carrier, factor]) =>
          timing.gridDecline > 0 && carrier === ELECTRICITY ? [declineAssumption(timing, factor)] : [],
        ),
        ...terms.flatMap(({ amount }) => amount.explanation.assumptions),
        ...(gases?.tco2e.explanation.assumptions ?? []),
        ...raw.assumptions,
      ]),
    }),
  };
}

function formulaOf(terms: readonly Term[], gases: GasPart | null): string {
  const parts = terms.map(({ symbol, carrier }) => `${symbol} · ${factorSymbol(carrier, terms)}`);
  if (parts.length === 0 && gases === null) return "";
  return `E = ${[...parts, ...(gases === null ? [] : ["G"])].join(" + ")}`;
}

/** Of the only carrier there is no need to say which. */
function factorSymbol(carrier: string, terms: readonly Term[]): string {
  return terms.every((term) => term.carrier === carrier) ? "f" : `f(${carrier})`;
}

function gasInput({ tco2e }: GasPart): ExplanationInput {
  return { symbol: "G", labelKey: "input.gasesAvoided", value: tco2e.value, unit: "tCO2e" };
}

function unknownFactor(symbol: string): ExplanationInput {
  return { symbol, labelKey: "input.carrierFactor", value: null, unit: "t/MWh" };
}

/** The factor of the year whose tonnes are asked for. */
function factorLine(
  symbol: string,
  carrier: string,
  factor: CarrierFactor,
  timing: EffectTiming,
): ExplanationFactor {
  const value = factorIn(timing.year, carrier, factor, timing);
  // A factor that has fallen is no longer that of the year of its source.
  const year = value === factor.tPerMwh ? factor.year : timing.year;
  return {
    symbol,
    value,
    unit: "t/MWh",
    source: factor.factors[0]?.source ?? "",
    ...(year === null ? {} : { year }),
    confirmed: factor.factors.every(({ confirmed }) => confirmed),
  };
}

/** From which factor and year it falls, and to which; or that it cannot be told. */
function declineAssumption(
  { gridDecline, year }: EffectTiming,
  { tPerMwh, year: own }: CarrierFactor,
): Assumption {
  if (year === null || own === null) return { key: "assumption.gridDeclineUndated" };
  const params = { percent: round(gridDecline * 100), from: String(own), year: String(year) };
  return { key: "assumption.gridDecline", params: { ...params, factor: thousandths(tPerMwh) } };
}

function thousandths(factor: number): number {
  return Math.round(factor * 1000) / 1000;
}

/** The grid's falls by what the plan says; the factor of a fuel does not change. */
export function factorIn(
  year: number | null,
  carrier: string,
  { tPerMwh, year: own }: CarrierFactor,
  { gridDecline }: Pick<EffectTiming, "gridDecline">,
): number {
  if (carrier !== ELECTRICITY || gridDecline === 0 || year === null || own === null) return tPerMwh;
  return tPerMwh * gridShare(gridDecline, own, year);
}

function tonnesIn(
  year: number | null,
  terms: readonly Term[],
  { gases }: Parts,
  { factors, timing }: EffectBasis,
): number {
  return terms.reduce((sum, { amount, carrier }) => {
    const factor = factors[carrier] ?? null;
    return factor === null ? sum : sum + (amount.value ?? 0) * factorIn(year, carrier, factor, timing);
  }, gases?.tco2e.value ?? 0);
}

function hasEnded(year: number | null, { startYear }: EffectTiming, { endsAfterYears }: RawEffect): boolean {
  if (endsAfterYears === null || year === null || startYear === null) return false;
  return year >= startYear + endsAfterYears;
}

/** Σ over the years of its life, from the year it starts (else from the target year). */
function cumulated(basis: EffectBasis, parts: Parts): Explained {
  const { timing, raw } = basis;
  const first = timing.startYear ?? timing.year;
  const terms = termsOf(basis, parts);
  const full = fullYearTonnes(basis, parts);
  return explainedFrom(
    "tCO2e",
    {
      formula: timing.gridDecline > 0 ? "Σ E(t), t = 1 … L" : "E · L",
      inputs: [
        { symbol: "E", labelKey: "input.yearlyTonnes", value: full.value, unit: "tCO2e" },
        { symbol: "L", labelKey: "input.lifetime", value: lifeOf(timing, raw), unit: "years" },
      ],
      factors: full.explanation.factors,
      assumptions: [...lifetimeAssumption(timing), ...full.explanation.assumptions],
    },
    (_yearly, years) => {
      let sum = 0;
      for (let index = 0; index < years; index += 1) {
        sum += tonnesIn(first === null ? null : first + index, terms, parts, basis);
      }
      return sum;
    },
  );
}

/** The usual lifetime of a measure is no answer of the municipality: said wherever it is used. */
export function lifetimeAssumption({
  lifetimeAssumed,
  lifetimeYears,
}: Pick<EffectTiming, "lifetimeAssumed" | "lifetimeYears">): Assumption[] {
  if (lifetimeAssumed === null || lifetimeYears === null) return [];
  return [{ key: "assumption.usualLifetime", params: { years: lifetimeYears } }];
}

function lifeOf({ lifetimeYears }: EffectTiming, { endsAfterYears }: RawEffect): number | null {
  if (endsAfterYears === null) return lifetimeYears;
  return Math.min(lifetimeYears ?? endsAfterYears, endsAfterYears);
}
