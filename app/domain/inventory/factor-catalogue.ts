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
  /** The series used when nobody chose: lowest first. */
  priority: number;
  source: string;
  confirmed: boolean;
}

/** A factor that a network recommends or a municipality measured. */
export interface FactorOverride {
  carrier: string;
  /** null: everywhere. */
  place: string | null;
  /** null: every year. */
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
  /** Defaults of the methods for waste, wastewater and livestock. */
  methods: {
    everywhere: Omit<MethodFactors, "regional">;
    /** The first region that names the country holds. */
    regions: readonly { countries: readonly string[]; factors: RegionalFactors }[];
  };
}

const NO_REGIONAL_FACTORS: RegionalFactors = {
  composition: null,
  bod: null,
  nonConsumedProtein: null,
  livestock: null,
  manureNitrogen: null,
  fugitive: null,
};

/** Defaults of the methods at a country (ISO 3166 code); regional ones are null where the catalogue has none. */
export function methodFactorsOf(country: string, { methods }: FactorCatalogue): MethodFactors {
  const region = methods.regions.find(({ countries }) => countries.includes(country));
  return { ...methods.everywhere, regional: region?.factors ?? NO_REGIONAL_FACTORS };
}

export interface FactorQuestion {
  carrier: string;
  sectorClass: SectorClass;
  year: number;
  /** Country code, or a longer code that begins with it ("AR-50"). */
  place: string;
  overrides: readonly FactorOverride[];
}

export type ResolvedFactor =
  /** `ofFuel`: the catalogue's own factor of a fuel, before any biofuel is mixed in. */
  | { ok: true; factor: RowFactor; borrowedFromYear?: number; ofFuel?: true }
  | { ok: false; missing: "carrier" | "sector-class" | "place" };

/**
 * The recommended factor of a carrier: override of the year, catalogue of the year, then the nearest year of the
 * overrides, then of the catalogue's first series. A borrowed year is always named, never silent.
 */
export function resolveFactor(question: FactorQuestion, catalogue: FactorCatalogue): ResolvedFactor {
  const overrides = question.overrides.filter(
    (entry) => entry.carrier === question.carrier && isAt(entry.place, question.place),
  );
  const own =
    overrides.find((entry) => entry.year === question.year) ?? overrides.find((entry) => entry.year === null);
  if (own) return { ok: true, factor: own.factor };
  const fuel = catalogue.fuels.find((entry) => entry.carrier === question.carrier);
  if (fuel) return fuelFactor(fuel, question);
  return supplyFactor(question, overrides, catalogue);
}

/** Every series that has factors for the carrier at the place, first choice first. */
export function supplySeries(carrier: string, place: string, catalogue: FactorCatalogue): SupplyFactor[][] {
  const series = new Map<string, SupplyFactor[]>();
  const here = catalogue.supply.filter((entry) => entry.carrier === carrier && isAt(entry.place, place));
  for (const entry of [...here].sort(moreLocalThenPriority)) {
    series.set(entry.series, [...(series.get(entry.series) ?? []), entry]);
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

function fuelFactor(fuel: CatalogueFuel, question: FactorQuestion): ResolvedFactor {
  const combustion = fuel.bySectorClass[question.sectorClass];
  if (!combustion) return { ok: false, missing: "sector-class" };
  const contents = fuel.energyContents.filter((content) => isAt(content.place, question.place));
  return {
    ok: true,
    ofFuel: true,
    factor: {
      unit: "kg/TJ",
      co2: fuel.biogenic ? 0 : combustion.co2,
      ch4: combustion.ch4,
      n2o: combustion.n2o,
      co2e: null,
      biogenicCo2: fuel.biogenic ? combustion.co2 : null,
      energyContents: [...contents].sort((a, b) => Number(a.place === null) - Number(b.place === null)),
      source: combustion.source,
      year: null,
      confirmed: combustion.confirmed,
    },
  };
}

interface YearFactor {
  year: number;
  factor: RowFactor;
}

function supplyFactor(
  question: FactorQuestion,
  overrides: readonly FactorOverride[],
  catalogue: FactorCatalogue,
): ResolvedFactor {
  const [first] = supplySeries(question.carrier, question.place, catalogue);
  const published = (first ?? []).map((entry) => ({ year: entry.year, factor: supplyRowFactor(entry) }));
  const exact = published.find((entry) => entry.year === question.year);
  if (exact) return { ok: true, factor: exact.factor };
  const recommended = overrides.flatMap((entry) =>
    entry.year === null ? [] : [{ year: entry.year, factor: entry.factor }],
  );
  const borrowed = nearestYear(recommended, question.year) ?? nearestYear(published, question.year);
  if (borrowed) return { ok: true, factor: borrowed.factor, borrowedFromYear: borrowed.year };
  const known = catalogue.supply.some((entry) => entry.carrier === question.carrier);
  return { ok: false, missing: known ? "place" : "carrier" };
}

/** Of two equally near, the earlier. */
function nearestYear(factors: readonly YearFactor[], year: number): YearFactor | null {
  const [nearest] = [...factors].sort(
    (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year,
  );
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

/** A province's own factor goes before its country's. */
function moreLocalThenPriority(a: SupplyFactor, b: SupplyFactor): number {
  return b.place.length - a.place.length || a.priority - b.priority || a.year - b.year;
}

function isAt(place: string | null, where: string): boolean {
  return place === null || where === place || where.startsWith(`${place}-`);
}
