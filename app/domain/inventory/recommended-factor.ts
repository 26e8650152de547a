/** A factor as a network recommends it and as a plan file carries it: one value with its source. */
import { conversionFactor, convert, splitFactorUnit, type FactorUnit } from "../numbers/units";
import type { FactorCatalogue, FactorOverride } from "./factor-catalogue";
import { resolveFactor } from "./factor-catalogue";
import type { GwpSet } from "./gwp";
import type { GasCoverage, RowFactor } from "./inventory-input";

/**
 * What a network's factor is for. Margins of the grid (operating, build, combined: UNFCCC tool 07) tell what a saving
 * displaces; inventories are never computed with them.
 */
export type FactorPurpose = "inventory" | "operating-margin" | "build-margin" | "combined-margin";
export const MARGINS = [
  "operating-margin",
  "build-margin",
  "combined-margin",
] as const satisfies FactorPurpose[];

export interface RecommendedFactor {
  carrier: string;
  /** ISO 3166 code of a country, or of a province with its national code: "AR", "AR-50". */
  place: string;
  /** The year of inventories that it holds for; null: every year. */
  year: number | null;
  /** The year of the value, where it is another one: a borrowed year. */
  valueYear?: number;
  value: number;
  unit: FactorUnit;
  gases: GasCoverage;
  /** Of a value in CO2e, where its source says so. */
  gwpSet?: GwpSet;
  source: string;
  note?: string;
  /** Name of the network. */
  recommendedBy: string;
}

/** Where a municipality's factors are looked up: its country, with the province that its code begins with. */
export function factorPlace({ country, placeCode }: { country: string; placeCode: string | null }): string {
  const province = country === "AR" ? /^\d{2}(?=\d{4})/.exec(placeCode ?? "")?.[0] : undefined;
  return province === undefined ? country : `${country}-${province}`;
}

/** What a plan states itself (its file brought it) and what its network recommends. */
export interface FactorsOfPlan {
  stated: readonly RecommendedFactor[];
  recommended: readonly RecommendedFactor[];
}

export const NO_FACTORS: FactorsOfPlan = { stated: [], recommended: [] };

/** The one place where a plan's catalogue is made: the shipped one and the factors that go before it. */
export function planCatalogue(
  shipped: FactorCatalogue,
  { stated, recommended }: FactorsOfPlan,
): FactorCatalogue {
  if (stated.length + recommended.length === 0) return shipped;
  return {
    ...shipped,
    overrides: [
      ...stated.map((factor) => overrideOf(factor, "plan")),
      ...recommended.map((factor) => overrideOf(factor, "network")),
    ],
  };
}

function overrideOf(given: RecommendedFactor, by: FactorOverride["by"]): FactorOverride {
  const { carrier, place, year } = given;
  return { by, carrier, place, year, factor: rowFactorOf(given) };
}

export function rowFactorOf(given: RecommendedFactor): RowFactor {
  const { value, unit, gases, gwpSet, source, recommendedBy } = given;
  return {
    unit,
    co2: gases === "co2" ? value : null,
    ch4: null,
    n2o: null,
    co2e: gases === "co2e" ? value : null,
    biogenicCo2: null,
    ...(gwpSet === undefined ? {} : { gwpSet }),
    source,
    year: given.valueYear ?? given.year,
    recommendedBy,
    confirmed: true,
  };
}

/**
 * The factors that the numbers of inventories of these years rest on, each for the year that it is used for: what
 * a plan file carries so that it computes the same without its network.
 */
export function factorsInForce(
  factors: FactorsOfPlan,
  { years, place }: { years: readonly number[]; place: string },
  shipped: FactorCatalogue,
): RecommendedFactor[] {
  // In the order of the catalogue's overrides.
  const given = [...factors.stated, ...factors.recommended];
  const catalogue = planCatalogue(shipped, factors);
  const carriers = [...new Set(given.map(({ carrier }) => carrier))].sort();
  const asked = carriers.flatMap((carrier) => years.map((year) => ({ carrier, year })));
  const held = asked.flatMap(({ carrier, year }): RecommendedFactor[] => {
    const resolved = resolveFactor({ carrier, sectorClass: "commercial", year, place }, catalogue);
    if (!resolved.ok || !resolved.override) return [];
    const factor = given[catalogue.overrides.indexOf(resolved.override)];
    return factor ? [heldFor(factor, year)] : [];
  });
  const unique = new Map(held.map((factor) => [`${factor.carrier} ${factor.year ?? ""}`, factor]));
  return [...unique.values()].sort(byCarrierAndYear);
}

function heldFor(factor: RecommendedFactor, year: number): RecommendedFactor {
  if (factor.year === null) return factor;
  const { valueYear = factor.year, ...rest } = factor;
  return { ...rest, year, ...(valueYear === year ? {} : { valueYear }) };
}

/** Those of a plan file that a network does not recommend just the same: what the plan has to state itself. */
export function ownFactors(
  stated: readonly RecommendedFactor[],
  recommended: readonly RecommendedFactor[],
  place: string,
  shipped: FactorCatalogue,
): RecommendedFactor[] {
  const years = stated.flatMap(({ year }) => year ?? []);
  const known = factorsInForce({ stated: [], recommended }, { years, place }, shipped);
  const same = [...known, ...recommended].map(factorKey);
  return stated.filter((factor) => !same.includes(factorKey(factor)));
}

function factorKey(factor: RecommendedFactor): string {
  const { carrier, place, year, valueYear, value, unit, gases, gwpSet, source, recommendedBy } = factor;
  return JSON.stringify([
    carrier,
    place,
    year,
    valueYear ?? year,
    value,
    unit,
    gases,
    gwpSet,
    source,
    recommendedBy,
  ]);
}

export function byCarrierAndYear(a: RecommendedFactor, b: RecommendedFactor): number {
  return (
    a.carrier.localeCompare(b.carrier, "en") ||
    a.place.localeCompare(b.place, "en") ||
    (a.year ?? 0) - (b.year ?? 0)
  );
}

/** Units in which a network may state a factor. */
export const FACTOR_UNITS = [
  "t/MWh",
  "kg/kWh",
  "g/kWh",
  "kg/TJ",
  "kg/GJ",
  "kg/m3-gas",
  "kg/m3",
  "kg/L",
  "kg/kg",
] as const satisfies FactorUnit[];

/** null for a factor that is not per energy. */
export function tonnesPerMwh({ value, unit }: { value: number; unit: FactorUnit }): number | null {
  const { mass, per } = splitFactorUnit(unit);
  const units = conversionFactor("MWh", per);
  const tonnes = convert(1, mass, "t");
  return units === null || tonnes === null ? null : value * units * tonnes;
}

/** "tCO2e/MWh". */
export function namedUnit({ unit, gases }: { unit: FactorUnit; gases: GasCoverage }): string {
  const { mass, per } = splitFactorUnit(unit);
  return `${mass}${gases === "co2" ? "CO2" : "CO2e"}/${per === "m3-gas" ? "m3" : per}`;
}
