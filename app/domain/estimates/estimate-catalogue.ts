import type { RegisterId } from "../facilities/register-figures";
import type { EnergyContent } from "../inventory/inventory-input";
import type { Text } from "../template/text";

/** A figure borrowed from a publication. `confirmed: false` is shown as an assumption. */
export interface BorrowedValue {
  value: number;
  unit: string;
  source: Text;
  year: number | null;
  confirmed: boolean;
}

export interface BorrowedRange {
  low: number;
  high: number;
  source: Text;
}

/** Values by year, as text keys of their file. */
export type YearSeries = Readonly<Record<string, number>>;

/** Public figures of one country. */
export interface CountryFigures {
  /** Inhabitants of the country and of its provinces by code: what every series is divided by. */
  people: {
    country: number;
    provinces: Readonly<Record<string, { name: string; population: number }>>;
    year: number;
    source: Text;
  };
  /** National energy balance, ktoe of final consumption (NCV): carrier → sector of the balance → year. */
  balance: {
    source: Text;
    confirmed: boolean;
    ktoe: Readonly<Record<string, Readonly<Record<string, YearSeries>>>>;
  };
  /** Thousand m³ of 9300 kcal: province → user type → year. A province that is absent has no figure. */
  pipedGas: {
    source: Text;
    confirmed: boolean;
    thousandM3: Readonly<Record<string, Readonly<Record<string, YearSeries>>>>;
  };
  peopleCookingWithCylinders: BorrowedValue | null;
  /** Percent of dwellings. */
  sewerPercent: (BorrowedValue & { range: BorrowedRange | null }) | null;
}

/** Waste that a person makes in a year, t, in a region of the IPCC tables. */
export interface WasteGeneration extends BorrowedValue {
  countries: readonly string[];
  range: BorrowedRange | null;
}

/** Distance and use of a kind of vehicle when nobody stated them. */
export interface VehicleUse {
  vehicle: string;
  kmPerYear: number;
  litresPer100Km: number;
}

export interface EstimateCatalogue {
  version: string;
  countries: Readonly<Record<string, CountryFigures>>;
  wasteGeneration: readonly WasteGeneration[];
  vehicles: readonly VehicleUse[];
  vehicleSource: Text;
  /** Net energy of a fuel at a country, first choice first: how energy of a balance becomes litres and kilos. */
  energyContents: (carrier: string, country: string) => readonly EnergyContent[];
  /** Name of a row made from an estimate, by `<estimate>.<carrier or treatment>.<sector>`. */
  labels: Readonly<Record<string, Text>>;
  /** Names of rows that registers make, and what stands as their source. */
  registers: {
    rowLabel: (register: RegisterId, carrier: string) => Text;
    source: (register: RegisterId, year: number) => Text;
  };
  /** Says how far the years of a series lie apart; `{from}` and `{to}` are years. */
  rangeOfYears: Text;
  /** Source of what the plan itself states. */
  statedInPlan: Text;
}
