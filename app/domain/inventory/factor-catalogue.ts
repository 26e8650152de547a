import type { TargetReferences } from "../targets/benchmark-catalogue";
import type { AuditCatalogue } from "../facilities/audit";
import type { Measure } from "../measures/measure";
import type { BlendSeries } from "./biofuel-blend";
import type { EnergyContent, GridLosses, RowFactor } from "./inventory-input";
import type { GwpSet } from "./gwp";
import type { MethodFactors, RegionalFactors } from "./methods/method-factors";
import type { VehicleConsumption } from "./transport-activity";

/** Where a fuel is burnt: CH4 and N2O depend on it (IPCC 2006 vol. 2, tables 2.2–2.5 and ch. 3). */
export type SectorClass =
  | "energy-industries"
  | "manufacturing"
  | "commercial"
  | "residential-agriculture"
  | "road"
  | "rail"
  | "waterways"
  | "aviation"
  | "off-road";

/** kg per TJ, NCV basis. */
export interface CombustionFactors {
  co2: number;
  ch4: number | null;
  n2o: number | null;
  source: string;
  confirmed: boolean;
}

export interface CatalogueFuel {
  carrier: string;
  /** CO2 of biomass is a memo, outside totals. */
  biogenic: boolean;
  bySectorClass: Partial<Record<SectorClass, CombustionFactors>>;
  /** Net energy per kg, litre, m³ …; `place` limits it to one country. */
  energyContents: readonly (EnergyContent & { place: string | null })[];
}

/** Electricity (or heat) supplied at a place in a year, t per MWh. */
export interface SupplyFactor {
  carrier: string;
  /** Country or sub-national code. */
  place: string;
  year: number;
  tPerMwh: number;
  gases: "co2" | "co2e";
  gwpSet?: GwpSet;
  /** Factors of one series are comparable between years. */
  series: string;
  /** What the series averages (message key `factors.method.…`). */
  method: string;
  /** The series used when nobody chose: lowest first. null: shown beside the others, never used in an inventory. */
  priority: number | null;
  source: string;
  confirmed: boolean;
}

/** A factor that goes before the catalogue's: stated in the plan itself or recommended by its network. */
export interface FactorOverride {
  /** What a plan states goes before what its network recommends. */
  by: "plan" | "network";
  carrier: string;
  /** null: everywhere. */
  place: string | null;
  /** The year of inventories that it holds for; null: every year. */
  year: number | null;
  factor: RowFactor;
}

export interface FactorCatalogue {
  version: string;
  fuels: readonly CatalogueFuel[];
  supply: readonly SupplyFactor[];
  /** Biofuel in the fuels that a country sells. */
  blends?: readonly BlendSeries[];
  /** Losses of national grids, as a share (0–1) of the electricity consumed. */
  gridLosses?: readonly (GridLosses & { place: string })[];
  /** What vehicles consume where nobody measured it. */
  vehicles?: readonly VehicleConsumption[];
  /** None in the catalogue that is shipped; a plan's catalogue has those that hold for the plan. */
  overrides: readonly FactorOverride[];
  /** Defaults of the methods for waste, wastewater and livestock. */
  methods: {
    everywhere: Omit<MethodFactors, "regional">;
    /** The first region that names the country holds. */
    regions: readonly { countries: readonly string[]; factors: RegionalFactors }[];
  };
  /** National series and pathways that targets are built on and compared with. */
  targets: TargetReferences;
  /** The library of measures, whose calculators work with these factors. */
  measures: readonly Measure[];
  /** Questions of the walk through a building, and the shares that it assumes. */
  audit: AuditCatalogue;
}

const NO_REGIONAL_FACTORS: RegionalFactors = {
  composition: null,
  bod: null,
  nonConsumedProtein: null,
  livestock: null,
  manureNitrogen: null,
  fugitive: null,
};

/** Defaults of the methods at a place; regional ones are null where the catalogue has none for its country. */
export function methodFactorsOf(place: string, { methods }: FactorCatalogue): MethodFactors {
  const [country = ""] = place.split("-");
  const region = methods.regions.find(({ countries }) => countries.includes(country));
  return { ...methods.everywhere, regional: region?.factors ?? NO_REGIONAL_FACTORS };
}

export interface FactorQuestion {
  carrier: string;
  sectorClass: SectorClass;
  year: number;
  /** Country code, or a longer code that begins with it ("AR-50"). */
  place: string;
}

export type ResolvedFactor =
  /** `override` null: the catalogue's. `ofFuel`: its own factor of a fuel, before any biofuel is mixed in. */
  | { ok: true; factor: RowFactor; override: FactorOverride | null; ofFuel?: true }
  | { ok: false; missing: "carrier" | "sector-class" | "place" };

/**
 * The factor of a carrier where a row has none of its own: stated by the plan, recommended by the network, then
 * the catalogue's, each for the year; then the nearest year of any of them. Of equals, the province's goes before
 * the country's. A borrowed year is always named (`borrowedFor`), never silent.
 */
export function resolveFactor(question: FactorQuestion, catalogue: FactorCatalogue): ResolvedFactor {
  const overrides = catalogue.overrides
    .filter((entry) => entry.carrier === question.carrier && holdsAt(entry.place, question.place))
    .sort(planThenMoreLocal);
  const fuel = catalogue.fuels.find((entry) => entry.carrier === question.carrier);
  const override = holdingFor(question.year, overrides);
  if (override) {
    const factor = withEnergyContents(override.factor, fuel, question);
    return { ok: true, factor: named(factor, question), override };
  }
  return fuel ? fuelFactor(fuel, question) : supplyFactor(question, overrides, catalogue);
}

/** Every series that has factors for the carrier at the place, first choice first. */
export function supplySeries(carrier: string, place: string, catalogue: FactorCatalogue): SupplyFactor[][] {
  const series = new Map<string, SupplyFactor[]>();
  const here = catalogue.supply.filter((entry) => entry.carrier === carrier && holdsAt(entry.place, place));
  for (const entry of [...here].sort(moreLocalThenPriority)) {
    const key = `${entry.place} ${entry.series}`;
    series.set(key, [...(series.get(key) ?? []), entry]);
  }
  return [...series.values()];
}

const SECTOR_CLASS: Readonly<Record<string, SectorClass>> = {
  "industry-non-ets": "manufacturing",
  "industry-ets": "manufacturing",
  "residential-buildings": "residential-agriculture",
  agriculture: "residential-agriculture",
  "municipal-fleet": "road",
  "public-transport": "road",
  "private-transport": "road",
};

/** IPCC sector class of a Covenant sector, for stationary and road use; the rest is commercial/institutional. */
export function sectorClassOf(covenantSector: string): SectorClass {
  return SECTOR_CLASS[covenantSector] ?? "commercial";
}

/** The plan's before the network's; of each, the year's own before the one of every year. */
function holdingFor(year: number, overrides: readonly FactorOverride[]): FactorOverride | undefined {
  const ofPlan = overrides.filter(({ by }) => by === "plan");
  const ofNetwork = overrides.filter(({ by }) => by === "network");
  return [ofPlan, ofNetwork]
    .flatMap((group) => [
      group.find((entry) => entry.year === year),
      group.find((entry) => entry.year === null),
    ])
    .find((entry) => entry !== undefined);
}

function fuelFactor(fuel: CatalogueFuel, question: FactorQuestion): ResolvedFactor {
  const combustion = fuel.bySectorClass[question.sectorClass];
  if (!combustion) return { ok: false, missing: "sector-class" };
  return {
    ok: true,
    ofFuel: true,
    override: null,
    factor: {
      unit: "kg/TJ",
      co2: fuel.biogenic ? 0 : combustion.co2,
      ch4: combustion.ch4,
      n2o: combustion.n2o,
      co2e: null,
      biogenicCo2: fuel.biogenic ? combustion.co2 : null,
      energyContents: energyContentsAt(fuel, question.place),
      source: combustion.source,
      year: null,
      confirmed: combustion.confirmed,
    },
  };
}

/** First what holds for the country, then for the world. */
function energyContentsAt(fuel: CatalogueFuel, place: string): EnergyContent[] {
  const contents = fuel.energyContents.filter((content) => holdsAt(content.place, place));
  return contents.sort((a, b) => Number(a.place === null) - Number(b.place === null));
}

/** A factor stated per TJ also meets litres and kilos, by the catalogue's energy content of the fuel. */
function withEnergyContents(
  factor: RowFactor,
  fuel: CatalogueFuel | undefined,
  { place }: FactorQuestion,
): RowFactor {
  if (!fuel || factor.energyContents) return factor;
  return { ...factor, energyContents: energyContentsAt(fuel, place) };
}

/** Says so when a factor is of another year than the one it is used for. */
function named(factor: RowFactor, { year }: FactorQuestion): RowFactor {
  return factor.year === null || factor.year === year ? factor : { ...factor, borrowedFor: year };
}

interface YearFactor {
  year: number;
  factor: RowFactor;
  override: FactorOverride | null;
}

function supplyFactor(
  question: FactorQuestion,
  overrides: readonly FactorOverride[],
  catalogue: FactorCatalogue,
): ResolvedFactor {
  const published = publishedFactors(question, catalogue);
  const exact = published.find((entry) => entry.year === question.year);
  const stated = overrides.flatMap((override) =>
    override.year === null ? [] : [{ year: override.year, factor: override.factor, override }],
  );
  const found = exact ?? nearestYear([...stated, ...published], question.year);
  if (found) return { ok: true, factor: named(found.factor, question), override: found.override };
  const known = catalogue.supply.some((entry) => entry.carrier === question.carrier);
  return { ok: false, missing: known ? "place" : "carrier" };
}

/** The first series of the province, then of the country: one series each, so that years can be compared. */
function publishedFactors({ carrier, place }: FactorQuestion, catalogue: FactorCatalogue): YearFactor[] {
  const firstOf = new Map<string, SupplyFactor[]>();
  for (const series of supplySeries(carrier, place, catalogue)) {
    const [first] = series;
    if (first && first.priority !== null && !firstOf.has(first.place)) firstOf.set(first.place, series);
  }
  return [...firstOf.values()]
    .flat()
    .map((entry) => ({ year: entry.year, factor: supplyRowFactor(entry), override: null }));
}

/** Of two equally near, the one listed first: what is stated before what is published, the earlier year. */
function nearestYear(factors: readonly YearFactor[], year: number): YearFactor | null {
  const [nearest] = [...factors].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  return nearest ?? null;
}

function supplyRowFactor(entry: SupplyFactor): RowFactor {
  return {
    unit: "t/MWh",
    co2: entry.gases === "co2" ? entry.tPerMwh : null,
    ch4: null,
    n2o: null,
    co2e: entry.gases === "co2e" ? entry.tPerMwh : null,
    biogenicCo2: null,
    gwpSet: entry.gwpSet,
    source: entry.source,
    year: entry.year,
    confirmed: entry.confirmed,
  };
}

function planThenMoreLocal(a: FactorOverride, b: FactorOverride): number {
  const moreLocal = (b.place?.length ?? 0) - (a.place?.length ?? 0);
  return (
    Number(a.by === "network") - Number(b.by === "network") || moreLocal || (a.year ?? 0) - (b.year ?? 0)
  );
}

/** A province's own factor goes before its country's; series that are only compared come last. */
function moreLocalThenPriority(a: SupplyFactor, b: SupplyFactor): number {
  const rank = ({ priority }: SupplyFactor) => priority ?? Number.MAX_SAFE_INTEGER;
  return b.place.length - a.place.length || rank(a) - rank(b) || a.year - b.year;
}

/** Whether what holds at `place` (null: everywhere) holds at `where`: a country's holds in its provinces. */
export function holdsAt(place: string | null, where: string): boolean {
  return place === null || where === place || where.startsWith(`${place}-`);
}
