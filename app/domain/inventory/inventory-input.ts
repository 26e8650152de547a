import type { Explained, Explanation } from "../numbers/explained";
import type { Unit, FactorUnit } from "../numbers/units";
import type { Gas, GwpSet } from "./gwp";
import type { Scope } from "./gpc-cells";
import type { ModelledGases } from "./methods/modelled-gases";
import type { NotationKey } from "./notation-keys";

/** How a quantity is known. */
export type DataBasis = "measured" | "bill" | "estimate" | "default";
export type DataQuality = "high" | "medium" | "low";
export type InventoryKind = "BEI" | "MEI";
/** "co2": only CO2 is counted (Covenant inventories in tCO2). "co2e": all gases with the GWP set. */
export type GasCoverage = "co2" | "co2e";

/** Net energy of one unit of a fuel: how litres, kilos or cubic metres become energy. */
export interface EnergyContent {
  /** MJ (NCV) per unit. */
  mj: number;
  per: Unit;
  source: string;
  confirmed: boolean;
}

/** Biofuel mixed into a fuel: how its factor was made. */
export interface BlendInFactor {
  biofuel: string;
  /** Shares (0–1) of biofuel: of the volume as sold, of the energy. */
  volumeShare: number;
  energyShare: number;
  /** CO2 before mixing, in the unit of the factor. */
  fossilCo2: number;
  biofuelCo2: number;
  source: string;
  year: number | null;
  confirmed: boolean;
}

/** Emission factor of a row, mass of each gas per unit of activity. */
export interface RowFactor {
  /** "kg/TJ", "t/MWh": mass of gas per unit of activity. */
  unit: FactorUnit;
  co2: number | null;
  ch4: number | null;
  n2o: number | null;
  /** All gases together; used when the gases are not given one by one. */
  co2e: number | null;
  /** CO2 of biomass: a memo, outside totals. */
  biogenicCo2: number | null;
  /** GWP set with which `co2e` was made, when its source says so. */
  gwpSet?: GwpSet;
  /** To reach the unit of the factor from another kind of unit. */
  energyContents?: readonly EnergyContent[];
  /** Of a fuel that is sold with biofuel in it. */
  blend?: BlendInFactor;
  source: string;
  /** null: the factor does not depend on the year. */
  year: number | null;
  /** The year of the inventory, where the factor of `year` stands in for one that nobody has. */
  borrowedFor?: number;
  /** Name of the network that recommends it. */
  recommendedBy?: string;
  confirmed: boolean;
}

/** Emissions by gas as their source gives them. */
export interface EnteredGases {
  /** "gas": tonnes of each gas, to be multiplied by GWP. "co2e": tonnes of CO2e of each gas. */
  basis: "gas" | "co2e";
  tonnes: Partial<Record<Gas, number>>;
}

export interface InventoryRowInput {
  id: string;
  label: string;
  /** GPC reference; absent: from Covenant sector and scope, where these decide it. */
  gpcCell?: string;
  covenantSector: string;
  carrier?: string;
  scope: Scope;
  /** "modelled": the gases come from a method (landfill, wastewater, livestock), not from one factor. */
  method: "activity" | "entered" | "modelled";
  amount: number | null;
  unit: Unit | null;
  /** The register of the municipality's facilities from which the amount was brought and stands unchanged. */
  register?: string;
  /** The amount was itself worked out (kilometres × consumption, a register's sum): how. */
  amountFrom?: Explanation;
  factor: RowFactor | null;
  enteredTco2e: number | null;
  enteredGases?: EnteredGases;
  /** With method "modelled". */
  modelled?: ModelledGases;
  /** Entered memo of biogenic CO2, tonnes. */
  biogenicTco2: number | null;
  dataBasis: DataBasis | null;
  dataQuality: DataQuality | null;
  source: string | null;
  notationKey: NotationKey | null;
  notationExplanation: string | null;
  /** The amount is an accepted estimate: how it was reached. */
  estimate?: Explained;
  /** Left outside the plan's perimeter (a large industry): reported apart, not added. */
  excluded?: boolean;
  /** Carbon taken up by trees: told beside the inventory, outside every sum of emissions. */
  memo?: boolean;
}

/** Totals printed in the source, to be compared with the sum of the rows. All tCO2e. */
export interface StatedTotals {
  totalTco2e?: number;
  basicTco2e?: number;
  basicPlusTco2e?: number;
  bySector?: Readonly<Record<string, number>>;
  bySubsector?: Readonly<Record<string, number>>;
}

/** Electricity lost on its way, as a share (0–1) of what is consumed. */
export interface GridLosses {
  share: number;
  source: string;
  year: number | null;
  confirmed: boolean;
}

export interface InventoryInput {
  id: string;
  year: number;
  population: number | null;
  kind: InventoryKind;
  gwpSet: GwpSet;
  gases: GasCoverage;
  rows: readonly InventoryRowInput[];
  stated?: StatedTotals;
  /** Losses of the grid that the inventory counts (GPC I.x.3); absent: none are computed. */
  gridLosses?: GridLosses;
}
