/** What registers and inventory already know of the data that a measure asks for, each with where it comes from. */
import type { Money } from "../finance/money";
import {
  GROUP_NAME,
  type KnownDatum,
  type Measure,
  type MeasureParameter,
  type Parameter,
} from "../measures/measure";
import { coreGwp } from "../inventory/gwp";
import { energyOf } from "../inventory/compute-row";
import type { AssumptionParams } from "../numbers/explained";
import { convert } from "../numbers/units";
import type { InlineRow } from "../template/value";
import { numberOf, rowsIn, textOf, type RowEntry } from "./answers";
import { billedPrice, type KnownPrice, lightingPrice } from "./known-prices";
import type { PlanDocument } from "./plan-document";
import type { PlanInventory, PlanResults } from "./plan-results";
import { FACILITIES } from "./read-facilities";
import { OWN_SECTORS } from "./read-measure-money";
import { covenantSectorOf } from "./read-measures";

export interface KnownParameter {
  parameter: Parameter;
  value: KnownValue;
  /** Message key of where it comes from (`known.…`). */
  sourceKey: string;
  params: AssumptionParams;
}

export type KnownValue = number | string | Money;

interface Known {
  value: KnownValue;
  sourceKey: string;
  params?: AssumptionParams;
}

interface Sources {
  plan: Pick<PlanDocument, "entries">;
  latest: PlanInventory | null;
  results: Pick<PlanResults, "facilities">;
  /** Code of the sector that the action takes. */
  sector: string | null;
}

export function knownParameters(
  measure: Measure,
  sector: string | null,
  plan: Pick<PlanDocument, "entries">,
  results: Pick<PlanResults, "facilities" | "inventories">,
): KnownParameter[] {
  const sources: Sources = { plan, latest: results.inventories.at(-1) ?? null, results, sector };
  const inGroups = knownGroups(measure, plan) !== null;
  const ofGroups = new Set(measure.calculator?.groups?.parameters.map(({ parameter }) => parameter.id));
  return askedBy(measure)
    .filter(({ parameter }) => !inGroups || !ofGroups.has(parameter.id))
    .flatMap(({ parameter, known }): KnownParameter[] => {
      const found = known === undefined ? null : KNOWN[known](sources);
      return found ? [{ parameter, params: {}, ...found, value: rounded(found.value) }] : [];
    });
}

function askedBy({ calculator }: Measure): MeasureParameter[] {
  if (!calculator) return [];
  const { parameters, money } = calculator;
  const { prices = [], unitCost, upkeep } = money ?? {};
  return [
    ...parameters,
    ...prices,
    ...(unitCost ? [unitCost.each] : []),
    ...(upkeep ? [upkeep.before, upkeep.after] : []),
  ];
}

/** As somebody would type it. */
function rounded(value: KnownValue): KnownValue {
  if (typeof value === "string") return value;
  const short = (amount: number) => Math.round(amount * 100) / 100;
  return typeof value === "number" ? short(value) : { ...value, amount: short(value.amount) };
}

/* --------------------------------------------------------------------- groups */

export interface KnownGroups {
  /** Id of their question. */
  question: string;
  rows: InlineRow[];
  lamps: number;
}

/** The groups of the register that the measure acts on, the worst first; null where there are not several. */
export function knownGroups(measure: Measure, plan: Pick<PlanDocument, "entries">): KnownGroups | null {
  const groups = measure.calculator?.groups;
  if (groups?.known !== "lighting.groups") return null;
  const zones = [...lampsOf(plan)].sort((a, b) => wattsOf(b) - wattsOf(a));
  if (zones.length < 2) return null;
  return {
    question: groups.id,
    lamps: zones.reduce((sum, { lamps }) => sum + lamps, 0),
    rows: zones.map(({ zone, lamps, watts, ballast, hours }, index) => ({
      id: `g${index + 1}`,
      values: {
        [GROUP_NAME]: zone,
        lamps,
        ...(watts === null ? {} : { oldWatts: watts }),
        ...(watts === null || watts === 0 || ballast === null
          ? {}
          : { oldBallastPercent: rounded((100 * ballast) / watts) }),
        ...(hours === null ? {} : { hoursPerYear: rounded(hours * NIGHTS) }),
      },
    })),
  };
}

/** What a lamp takes with its ballast: those that take most are the worst, unknown ones come last. */
function wattsOf({ watts, ballast }: Lamps): number {
  return watts === null ? Number.NEGATIVE_INFINITY : watts + (ballast ?? 0);
}

const NIGHTS = 365;

const KNOWN: Readonly<Record<KnownDatum, (sources: Sources) => Known | null>> = {
  "lighting.lamps": ({ plan }) => {
    const count = lampsOf(plan).reduce((sum, { lamps }) => sum + lamps, 0);
    return count === 0 ? null : { value: count, sourceKey: "known.lighting", params: { count } };
  },
  "lighting.watts": ({ plan }) => meanOfLamps(plan, ({ watts }) => watts),
  "lighting.ballastPercent": ({ plan }) =>
    meanOfLamps(plan, ({ watts, ballast }) =>
      watts === null || ballast === null || watts === 0 ? null : (100 * ballast) / watts,
    ),
  "lighting.hours": ({ plan }) => meanOfLamps(plan, ({ hours }) => (hours === null ? null : hours * NIGHTS)),
  "sector.electricity": (sources) => {
    const used = energyInSector(sources, "electricity");
    if (used !== null) return ofInventory(used, sources);
    const { lightingMwh } = sources.results.facilities;
    const lights = sources.sector === "public-lighting" ? lightingMwh.value : null;
    return lights === null ? null : { value: lights, sourceKey: "known.register" };
  },
  "sector.gas": (sources) => {
    const used = energyInSector(sources, "natural-gas");
    const volume = used === null ? null : convert(used, "MWh", "m3-gas");
    return volume === null ? null : ofInventory(volume, sources);
  },
  "sector.mainFuel": (sources) => {
    const main = mainFuel(sources);
    return main && ofInventory(main.carrier, sources);
  },
  "sector.liquidFuel": (sources) => {
    const main = mainFuel(sources);
    return main?.amount == null ? null : ofInventory(main.amount, sources);
  },
  "price.electricity": electricityPrice,
  "price.gas": ({ plan, sector }) =>
    sector === "municipal-buildings" ? priceFrom(billedPrice(plan, "natural-gas", "m3-gas")) : null,
  "price.lpg": ({ plan, sector }) =>
    sector === "municipal-buildings" ? priceFrom(billedPrice(plan, "lpg", "kg")) : null,
  "price.fuel": fuelPrice,
  "waste.landfillMethane": ({ latest }) => {
    const buried = latest?.rows.filter(({ cell }) => cell?.ref.startsWith("III.1.")) ?? [];
    const co2e = buried.reduce((sum, { byGas }) => sum + (byGas.ch4 ?? 0), 0);
    if (!latest || co2e === 0) return null;
    const tonnes = co2e / coreGwp("ch4", latest.gwpSet);
    return { value: tonnes, sourceKey: "known.landfill", params: { year: latest.year } };
  },
};

/** In public lighting by the register of lamps; else by the bills of what the municipality itself pays. */
function electricityPrice({ plan, sector }: Sources): Known | null {
  if (!OWN_SECTORS.includes(sector)) return null;
  const ofLights = sector === "public-lighting" ? lightingPrice(plan) : null;
  return priceFrom(ofLights ?? billedPrice(plan, "electricity", "kWh"));
}

/** Fuel of the municipality's own vehicles, of the kind that the sector uses most. */
function fuelPrice(sources: Sources): Known | null {
  if (sources.sector !== "municipal-fleet") return null;
  const fuel = mainFuel(sources)?.carrier ?? null;
  return fuel === null ? null : priceFrom(billedPrice(sources.plan, fuel, fuel === "cng" ? "m3-gas" : "L"));
}

function priceFrom(known: KnownPrice | null): Known | null {
  if (known === null) return null;
  const { price, from, year } = known;
  if (from === "tariff") return { value: price, sourceKey: "known.tariff" };
  return { value: price, sourceKey: "known.billedPrice", params: { year: year ?? "" } };
}

function ofInventory(value: number | string, { latest, sector }: Sources): Known | null {
  if (!latest) return null;
  return { value, sourceKey: "known.inventory", params: { year: latest.year, sector: sector ?? "" } };
}

/* ---------------------------------------------------------------------- lamps */

interface Lamps {
  zone: string;
  lamps: number;
  watts: number | null;
  ballast: number | null;
  hours: number | null;
}

/** Those that are not LED yet. */
function lampsOf(plan: Pick<PlanDocument, "entries">): Lamps[] {
  return rowsIn(plan, FACILITIES, "lighting").flatMap(({ row, values }: RowEntry): Lamps[] => {
    const lamps = numberOf(values, "count");
    if (lamps === null || textOf(values, "lampType") === "led") return [];
    return [
      {
        zone: textOf(values, "zone") ?? row,
        lamps,
        watts: numberOf(values, "watts"),
        ballast: numberOf(values, "ballastWatts"),
        hours: numberOf(values, "hoursPerNight"),
      },
    ];
  });
}

/** Weighed by lamps, over those that know it. */
function meanOfLamps(plan: Pick<PlanDocument, "entries">, of: (zone: Lamps) => number | null): Known | null {
  let sum = 0;
  let lamps = 0;
  for (const zone of lampsOf(plan)) {
    const value = of(zone);
    if (value === null) continue;
    sum += value * zone.lamps;
    lamps += zone.lamps;
  }
  return lamps === 0 ? null : { value: sum / lamps, sourceKey: "known.lightingMean" };
}

/* -------------------------------------------------------------------- sectors */

function energyInSector({ latest, sector }: Sources, carrier: string): number | null {
  const rows = inSector({ latest, sector }).filter((row) => row.carrier === carrier);
  const known = rows.flatMap(({ energyMwh }) => energyMwh ?? []);
  return known.length === 0 ? null : known.reduce((sum, mwh) => sum + mwh, 0);
}

function inSector({ latest, sector }: Pick<Sources, "latest" | "sector">) {
  if (!latest || sector === null) return [];
  return latest.rows.filter(({ covenantSector }) => covenantSector === covenantSectorOf(sector));
}

const FUELS = ["gasoline", "diesel", "cng"] as const;

/** The fuel that the sector uses most, with its litres (m³ of CNG) where its energy content is known. */
function mainFuel(sources: Sources): { carrier: string; amount: number | null } | null {
  const used = FUELS.map((carrier) => ({ carrier, mwh: energyInSector(sources, carrier) ?? 0 }));
  const [main] = used.sort((a, b) => b.mwh - a.mwh);
  if (!main || main.mwh === 0) return null;
  return { carrier: main.carrier, amount: volumeOf(main.carrier, main.mwh, sources) };
}

function volumeOf(carrier: string, mwh: number, { latest }: Sources): number | null {
  if (carrier === "cng") return convert(mwh, "MWh", "m3-gas");
  const row = latest?.input.rows.find((candidate) => candidate.carrier === carrier && candidate.factor);
  const perLitre = row ? energyOf(1, "L", row.factor) : null;
  return perLitre === null || perLitre === 0 ? null : mwh / perLitre;
}
