/**
 * A walk through a building: what was found, which measures follow and what they would save of the building's own
 * consumption. ΔE = Σ E · u · s by carrier: consumption of the latest billed year, share of a use, share saved of it;
 * measures on one use are combined, so that together they never save more than it takes.
 */
import { combinedShare } from "../actions/combine-savings";
import type { Money } from "../finance/money";
import {
  type Assumption,
  explain,
  type Explained,
  type ExplanationFactor,
  type ExplanationInput,
  tally,
} from "../numbers/explained";
import type { Text } from "../template/text";

export type AuditSystem = "envelope" | "heat" | "cooling-lighting" | "habits";
export type AuditUse = "heating" | "cooling" | "lighting" | "hot-water" | "equipment";
export const AUDIT_CARRIERS = ["electricity", "natural-gas"] as const;
export type AuditCarrier = (typeof AUDIT_CARRIERS)[number];
export const AUDIT_COSTS = ["none", "low", "investment"] as const;
export type AuditCost = (typeof AUDIT_COSTS)[number];

/** A question of the walk, with the measure that follows where something is found. */
export interface AuditItem {
  /** Id of its question in a building; its saving is asked for as `${id}Saves`. Never changed later. */
  id: string;
  system: AuditSystem;
  question: Text;
  /** The answer that asks for the measure. */
  problemIf: "yes" | "no";
  measure: Text;
  cost: AuditCost;
  use: AuditUse;
  /** Of what the use takes, as typed: our own round figure, "supuesto" until the municipality has a better one. */
  savedPercent: number;
}

/** Share of a carrier's consumption that a use takes. */
export interface AuditUseShare {
  /** Id of its question in a building. */
  id: string;
  use: AuditUse;
  carrier: AuditCarrier;
  label: Text;
  percent: number;
}

export interface AuditCatalogue {
  items: readonly AuditItem[];
  useShares: readonly AuditUseShare[];
}

/** Percentages as typed. */
export interface AuditShare {
  percent: number;
  assumed: boolean;
}

export interface AuditedBuilding {
  row: string;
  name: string;
  /** How many questions are answered. */
  answered: number;
  /** What was found, in the order of the walk. */
  found: readonly { item: AuditItem; saved: AuditShare }[];
  uses: readonly { use: AuditUse; carrier: AuditCarrier; label: Text; share: AuditShare }[];
  /** By carrier of the latest year that has bills; empty where there are none. */
  energy: readonly BilledEnergy[];
  year: number | null;
}

export interface BilledEnergy {
  carrier: AuditCarrier;
  mwh: number;
  /** What it cost in that year. */
  cost: Money | null;
  /** t CO2e per MWh; null without factor. */
  tPerMwh: number | null;
}

export interface AuditSaving {
  /** MWh a year; null where the building has no consumption. */
  mwh: Explained;
  byCarrier: Partial<Record<AuditCarrier, number>>;
  /** t CO2e a year. */
  tco2e: number | null;
  /** A year, at what the bills paid; null where they do not say, or in several moneys. */
  money: Money | null;
}

export interface AuditMeasure extends AuditSaving {
  item: AuditItem;
}

export interface AuditGroup extends AuditSaving {
  cost: AuditCost;
  measures: AuditMeasure[];
}

export interface AuditResult {
  row: string;
  name: string;
  answered: number;
  year: number | null;
  energy: readonly BilledEnergy[];
  /** What costs nothing first; without those of which nothing was found. */
  groups: AuditGroup[];
}

export function auditBuilding(building: AuditedBuilding): AuditResult {
  const { row, name, answered, year, energy } = building;
  const measures = building.found.map((found) => measureOf(found, building));
  return {
    row,
    name,
    answered,
    year,
    energy,
    groups: AUDIT_COSTS.flatMap((cost) => {
      const own = measures.filter(({ item }) => item.cost === cost);
      return own.length === 0 ? [] : [{ cost, measures: own, ...sumOf(own) }];
    }),
  };
}

type Found = AuditedBuilding["found"][number];

interface Part {
  energy: BilledEnergy;
  /** As a share of the carrier's consumption. */
  use: number;
  useLabel: Text;
  useAssumed: boolean;
  saved: number;
  /** Attributed to it beside the other measures on the use. */
  attributed: number;
}

function measureOf(found: Found, building: AuditedBuilding): AuditMeasure {
  const parts = partsOf(found, building);
  const saved = parts.map(({ energy, use, saved: share, attributed }) => ({
    energy,
    mwh: energy.mwh * use * share * attributed,
  }));
  return {
    item: found.item,
    mwh: {
      value: tally(saved.map(({ mwh }) => mwh)).value,
      unit: "MWh",
      explanation: explain({
        formula: "ΔE = Σ E · u · s",
        inputs: parts.map(energyInput),
        factors: [...parts.map(useFactor), savedFactor(found)],
        assumptions: combinedNote(parts),
      }),
    },
    byCarrier: Object.fromEntries(saved.map(({ energy, mwh }) => [energy.carrier, mwh])),
    tco2e: allOf(saved.map(({ energy, mwh }) => (energy.tPerMwh === null ? null : mwh * energy.tPerMwh))),
    money: added(
      saved.map(({ energy: { cost, mwh: used }, mwh }) =>
        cost === null || used === 0 ? null : { ...cost, amount: (cost.amount * mwh) / used },
      ),
    ),
  };
}

/** One for each billed carrier of which the use takes something. */
function partsOf({ item, saved }: Found, building: AuditedBuilding): Part[] {
  return building.energy.flatMap((energy) => {
    const use = useShareOf(building, item.use, energy.carrier);
    if (use === null || use.share === 0) return [];
    const others = building.found.filter((other) => other.item.use === item.use);
    const savings = others.map((other) => ({ amount: shareOf(other.saved), apart: false }));
    return [
      {
        energy,
        use: use.share,
        useLabel: use.label,
        useAssumed: use.assumed,
        saved: shareOf(saved),
        attributed: combinedShare(savings, 1),
      },
    ];
  });
}

/** Uses that together would take more than there is are cut to it, each alike. */
function useShareOf({ uses }: AuditedBuilding, use: AuditUse, carrier: AuditCarrier) {
  const ofCarrier = uses.filter((one) => one.carrier === carrier);
  const own = ofCarrier.find((one) => one.use === use);
  if (!own) return null;
  const all = ofCarrier.reduce((sum, { share }) => sum + shareOf(share), 0);
  return { share: shareOf(own.share) / Math.max(all, 1), label: own.label, assumed: own.share.assumed };
}

function shareOf({ percent }: AuditShare): number {
  return Math.min(Math.max(percent / 100, 0), 1);
}

function energyInput({ energy }: Part): ExplanationInput {
  return {
    symbol: `E(${energy.carrier})`,
    labelKey: "input.energyUse",
    value: energy.mwh,
    unit: "MWh",
  };
}

function useFactor({ energy, use, useLabel, useAssumed }: Part): ExplanationFactor {
  return {
    symbol: `u(${energy.carrier})`,
    label: useLabel,
    value: Math.round(use * 1000) / 10,
    unit: "%",
    source: useAssumed ? "SECAP Builder" : "",
    confirmed: !useAssumed,
  };
}

function savedFactor({ item, saved }: Found): ExplanationFactor {
  return {
    symbol: "s",
    label: item.measure,
    value: saved.percent,
    unit: "%",
    source: saved.assumed ? "SECAP Builder" : "",
    confirmed: !saved.assumed,
  };
}

function combinedNote(parts: readonly Part[]): Assumption[] {
  const [first] = parts;
  if (!first || first.attributed > 1 - 1e-9) return [];
  return [{ key: "assumption.measureCombined", params: { percent: Math.round(first.attributed * 100) } }];
}

function sumOf(measures: readonly AuditMeasure[]): AuditSaving {
  const carriers = AUDIT_CARRIERS.filter((carrier) =>
    measures.some(({ byCarrier }) => byCarrier[carrier] !== undefined),
  );
  return {
    mwh: {
      value: tally(measures.map(({ mwh }) => mwh.value)).value,
      unit: "MWh",
      explanation: explain({ formula: "Σ ΔEᵢ" }),
    },
    byCarrier: Object.fromEntries(
      carriers.map((carrier) => [
        carrier,
        measures.reduce((sum, { byCarrier }) => sum + (byCarrier[carrier] ?? 0), 0),
      ]),
    ),
    tco2e: allOf(measures.filter(({ mwh }) => mwh.value !== null).map(({ tco2e }) => tco2e)),
    money: added(measures.filter(({ mwh }) => mwh.value !== null).map(({ money }) => money)),
  };
}

function allOf(values: readonly (number | null)[]): number | null {
  const { value, unknown } = tally(values);
  return unknown > 0 ? null : value;
}

/** Unknown while one is, or where they are of several moneys. */
function added(amounts: readonly (Money | null)[]): Money | null {
  const [first] = amounts;
  if (!first) return null;
  let amount = 0;
  for (const money of amounts) {
    if (money?.currency !== first.currency || money.priceDate !== first.priceDate) return null;
    amount += money.amount;
  }
  return { ...first, amount };
}
