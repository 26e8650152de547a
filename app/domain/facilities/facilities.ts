import type { Money, MoneySum } from "../finance/money";
import type { Explained, ExplainedTotal, Tally } from "../numbers/explained";

/** Energy of a year by carrier, as billed or measured. */
export interface EnergyUse {
  year: number | null;
  carrier: string | null;
  /** Net energy, MWh; null when unknown or not convertible. */
  mwh: number | null;
  cost: Money | null;
}

/** All uses of a year together. */
export interface YearUse {
  year: number;
  mwh: ExplainedTotal;
  byCarrier: Record<string, Tally>;
  cost: MoneySum;
}

export interface BuildingResult {
  row: string;
  name: string;
  use: string | null;
  floorAreaM2: number | null;
  years: YearUse[];
  /** Latest year: kWh per m² and year. */
  intensity: Explained;
}

export interface LightingResult {
  row: string;
  zone: string;
  lampType: string | null;
  lamps: number | null;
  powerKw: Explained;
  /** MWh a year, from lamps, power and hours. */
  mwh: Explained;
}

export interface VehicleResult {
  row: string;
  name: string;
  fuel: string | null;
  year: number | null;
  mwh: number | null;
  km: number | null;
  /** kWh per km. */
  intensity: Explained;
}

export interface PumpResult {
  row: string;
  name: string;
  year: number | null;
  mwh: number | null;
  /** kWh per m³. */
  intensity: Explained;
}

export interface FacilitiesResult {
  /** The municipality's bills, by year. */
  bills: YearUse[];
  buildings: BuildingResult[];
  /** kWh per m² over the buildings that know both. */
  buildingsIntensity: Explained;
  lighting: LightingResult[];
  lamps: ExplainedTotal;
  lightingMwh: ExplainedTotal;
  /** Share (0–1) of lamps that are LED. */
  ledShare: Explained;
  fleet: VehicleResult[];
  fleetMwh: ExplainedTotal;
  pumping: PumpResult[];
  pumpingMwh: ExplainedTotal;
  renewableKw: ExplainedTotal;
  renewableMwh: ExplainedTotal;
}
