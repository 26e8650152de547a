import type { RegisterFigure } from "../facilities/register-figures";

/** What is known of a town when an estimate is made for it. Unknown is null or absent, never 0. */
export interface TownFacts {
  /** ISO 3166-1 code. */
  country: string;
  /** INDEC code of the province, two digits as text; null outside Argentina or when not known. */
  provinceCode: string | null;
  /** Year for which the amount is wanted. */
  year: number | null;
  population: number | null;
  /** Percent of homes that cook with piped gas; 0: there is no network. */
  pipedGasPercent?: number | null;
  /** Percent of homes that cook with gas from cylinders. */
  cylinderPercent?: number | null;
  /** Percent of homes connected to a sewer. */
  sewerPercent?: number | null;
  vehicles?: readonly VehicleGroup[];
  dump?: DumpFacts | null;
  /** What the municipality's registers say of the year and the rows of the inventory have not taken yet. */
  registers?: readonly RegisterFigure[];
}

/** Vehicles of one kind that use one fuel. Distance and use are assumptions until somebody states them. */
export interface VehicleGroup {
  /** Code of the list of vehicle types: "car", "truck" … */
  vehicle: string;
  /** Energy carrier: "gasoline", "diesel". */
  carrier: string;
  /** Covenant sector that they belong to; absent: to whichever is asked about. */
  covenantSector?: string;
  count: number;
  /** km a year of one vehicle. */
  kmPerYear?: number | null;
  litresPer100Km?: number | null;
}

/** Where the waste of the town ends. */
export interface DumpFacts {
  /** Code of the list of disposal sites; null: not known. */
  site: string | null;
  /** The site lies outside the municipality. */
  outside: boolean;
}
