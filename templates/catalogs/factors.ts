/**
 * Emission factors and parameters, by theme. Every value has its unit, its source (a key of
 * `factorSources`) and whether it was read there (`confirmed`); unconfirmed ones are shown as assumptions.
 * Keys of fuels, waste, sites and animals are codes of the code lists where a list exists.
 */
import argentinaVolumetricData from "./factors/argentina-volumetric.json";
import comDefaultData from "./factors/com-default.json";
import densitiesData from "./factors/densities.json";
import electricityData from "./factors/electricity.json";
import fuelsStationaryData from "./factors/fuels-stationary.json";
import fugitiveData from "./factors/fugitive.json";
import gwpData from "./factors/gwp.json";
import livestockData from "./factors/livestock.json";
import mobileData from "./factors/mobile.json";
import sourcesData from "./factors/sources.json";
import treesData from "./factors/trees.json";
import wasteData from "./factors/waste.json";
import wastewaterData from "./factors/wastewater.json";

export interface FactorSource {
  title: string;
  url?: string;
  /** The copy in which the values were read, where it is not the original. */
  readFrom?: string;
  license?: string;
  note?: string;
}

/** Where a number comes from; common to every entry of the catalogue. */
export interface Provenance {
  unit: string;
  /** Key of `factorSources`. */
  source: string;
  confirmed: boolean;
  /** Table of the guideline. */
  table?: string;
  /** Entry of the IPCC Emission Factor Database. */
  efdbId?: string;
  /** Computed from other entries, by `formula`. */
  derived?: boolean;
  formula?: string;
  note?: string;
}

export interface Factor extends Provenance {
  value: number;
  place?: string;
}
export type FactorsByCode = Readonly<Record<string, Factor>>;

/** A table of plain numbers that share one provenance. */
export interface FactorTable<Row = number> extends Provenance {
  place?: string;
  values: Readonly<Record<string, Row>>;
}

/* ------------------------------------------------------------------- gases */

export type AssessmentReport = "SAR" | "AR4" | "AR5" | "AR6";

export interface GwpCatalogue {
  horizonYears: number;
  source: string;
  confirmed: boolean;
  note: string;
  /** By gas ("CO2", "CH4", "N2O", "SF6", "HFC134a" …), kgCO2e/kg; null where the report has none. */
  gases: Readonly<Record<string, Readonly<Record<AssessmentReport, number | null>>>>;
  ar6Methane: { fossil: Factor; nonFossil: Factor };
}

/* ------------------------------------------------------------------- fuels */

export type StationarySector =
  "energyIndustries" | "manufacturingConstruction" | "commercialInstitutional" | "residentialAgriculture";

/** IPCC 2006 defaults of a fuel. `ncv` in TJ/Gg; gases in kg/TJ on net calorific value. */
export interface StationaryFuel {
  key: string;
  ipccFuel: string;
  /** CO2 is a memo item, outside the totals; CH4 and N2O count. */
  biogenicCo2: boolean;
  ncv: Factor;
  sectors: Readonly<Record<StationarySector, { co2: Factor; ch4: Factor; n2o: Factor }>>;
}

/** kg per litre or per m³, by fuel key. */
export interface Density extends Factor {
  fuel: string;
  place: "AR" | "world";
}

/** kgCO2 per litre, m³ or kg as sold in Argentina, by fuel key. */
export interface VolumetricCo2 extends Factor {
  fuel: string;
  biogenic?: boolean;
}

export interface ArgentinaVolumetric {
  place: string;
  co2: readonly VolumetricCo2[];
  /** Volume fraction by year. */
  blends: Provenance & {
    bioethanolInGasoline: Readonly<Record<string, number>>;
    biodieselInDiesel: Readonly<Record<string, number>>;
  };
  notes: readonly string[];
}

/* --------------------------------------------------------------- transport */

/** CH4 and N2O of engines, kg/TJ; `mode` as in the list of transport modes. */
export interface MobileFactor extends Factor {
  mode: string;
  fuel: string;
  technology: string;
  gas: string;
}

export interface DistanceFactor {
  place: string;
  year: number;
  method: string;
  source: string;
  confirmed: boolean;
}
export interface VehicleKmFactor extends DistanceFactor {
  vehicle: string;
  class: string;
  fuel: string;
  co2KgPerKm: number;
  ch4GPerKm: number;
  n2oGPerKm: number;
}
export interface PassengerKmFactor extends DistanceFactor {
  mode: string;
  co2KgPerPkm: number;
  ch4GPerPkm: number;
  n2oGPerPkm: number;
}

export interface MobileCatalogue {
  co2Note: string;
  ch4N2o: readonly MobileFactor[];
  vehicleKm: readonly VehicleKmFactor[];
  passengerKm: readonly PassengerKmFactor[];
}

/* ------------------------------------------------------------- electricity */

export interface GridFactor extends Factor {
  /** ISO 3166-1 alpha-2, upper case. */
  place: string;
  /** Null where the source does not state it. */
  year: number | null;
  /** Key of `electricity.methods`. */
  method: string;
}

export interface ElectricityCatalogue {
  methods: Readonly<Record<string, string>>;
  series: readonly GridFactor[];
  argentinaMonthly: Provenance & { place: string; method: string; months: Readonly<Record<string, number>> };
  /** Empty: no value could be confirmed. A network fills it in. */
  argentinaMargins: { place: string; unit: string; note: string; values: readonly GridFactor[] };
  /** Emissions of network losses beside those of generation, per MWh consumed. */
  transmissionLosses: readonly (Factor & { place: string; year: number; generation: number })[];
}

/* ------------------------------------------------------------------- waste */

export interface WasteCatalogue {
  place: string;
  methaneCommitment: {
    formula: string;
    docf: { ipcc: Factor; gpc: Factor };
    methaneFraction: Factor;
    oxidation: { managedCovered: Factor; other: Factor };
    /** Percent. */
    recoveryDefault: Factor;
  };
  firstOrderDecay: {
    formula: string;
    /** By climate zone, then "paper-textiles", "wood-straw", "garden-other-putrescible", "food-sludge", "bulk". */
    decayPerYear: Readonly<Record<string, FactorsByCode>>;
    climateZones: Readonly<Record<string, string>>;
    delayMonths: Factor;
  };
  /** By waste component; a component without an entry has no default in the source. */
  degradableCarbonPctWet: FactorsByCode;
  /** By kind of disposal site. */
  methaneCorrection: FactorsByCode;
  composition: FactorTable;
  generationPerCapita: Factor;
  destinationFractions: FactorTable;
  biologicalTreatment: Readonly<
    Record<
      "compostingWet" | "compostingDry" | "anaerobicDigestionWet" | "anaerobicDigestionDry",
      { ch4: Factor; n2o: Factor }
    >
  >;
  incineration: {
    formula: string;
    dryMatterPctWet: FactorsByCode;
    totalCarbonPctDry: FactorsByCode;
    fossilCarbonPctTotal: FactorsByCode;
    oxidationIncinerationPct: Factor;
    oxidationOpenBurningPct: Factor;
    burntFractionOpenBurning: Factor;
    ch4OpenBurning: Factor;
    n2o: Readonly<
      Record<"mswContinuous" | "mswBatch" | "openBurningDry" | "industrial" | "sewageSludgeWet", Factor>
    >;
    ch4: FactorsByCode;
  };
}

export interface WastewaterCatalogue {
  place: string;
  formulaCh4: string;
  formulaN2o: string;
  /** g BOD/person/day, by region. */
  bodPerPerson: FactorsByCode;
  methaneCapacity: { bod: Factor; cod: Factor };
  industrialDischarge: { collected: Factor; uncollected: Factor };
  /** By wastewater treatment. */
  methaneCorrection: FactorsByCode;
  n2oEffluent: Factor;
  n2oPlantPerPerson: Factor;
  nitrogenInProtein: Factor;
  nonConsumedProtein: { developing: Factor; developed: Factor };
  industrialCommercialProtein: Factor;
}

/* ------------------------------------------------- farming, leaks and trees */

export interface LivestockCatalogue {
  place: string;
  /** kg CH4/head/yr, by animal. */
  entericCh4: FactorsByCode;
  /** By animal, then climate class. */
  manureCh4LatinAmerica: FactorTable<Readonly<Record<string, number>>>;
  manureCh4Developing: FactorTable<Readonly<Record<string, number>>>;
  nitrogenExcretion: FactorTable;
  soils: readonly (Factor & { item: string })[];
}

export interface FugitiveCatalogue {
  naturalGasDistribution: Readonly<
    Record<"ch4" | "co2", Provenance & { low: number; high: number; place: string }>
  >;
}

export interface TreesCatalogue {
  /** `years`: how long a planted tree is counted. */
  networkPerTree: Factor & { years: number };
  crownCover: Factor;
  crownCover2019: Factor;
  species: FactorsByCode;
  mixedHardwood: Factor;
}

export interface ComDefaultCatalogue {
  note: string;
  /** tCO2/MWh by fuel key. */
  activityBased: FactorsByCode;
  /** tCO2e/MWh by fuel key; unconfirmed. */
  lifeCycle: FactorsByCode;
  localElectricityFactor: { formula: string; variables: string; source: string; confirmed: boolean };
}

export const factorSources: Readonly<Record<string, FactorSource>> = sourcesData;
export const gwp: GwpCatalogue = gwpData;
export const fuelsStationary: readonly StationaryFuel[] = fuelsStationaryData;
export const densities = densitiesData as readonly Density[];
export const argentinaVolumetric: ArgentinaVolumetric = argentinaVolumetricData;
export const mobile: MobileCatalogue = mobileData;
export const electricity: ElectricityCatalogue = electricityData;
export const waste: WasteCatalogue = wasteData;
export const wastewater: WastewaterCatalogue = wastewaterData;
export const livestock: LivestockCatalogue = livestockData;
export const fugitive: FugitiveCatalogue = fugitiveData;
export const trees: TreesCatalogue = treesData;
export const comDefault: ComDefaultCatalogue = comDefaultData;

/**
 * Fuel key of `fuelsStationary` for each energy carrier that is burnt. Coal is taken as IPCC "other
 * bituminous", the factor of the Argentine workbook. Carriers without an entry have no default.
 */
export const carrierFuel: Readonly<Record<string, string>> = {
  "natural-gas": "natural-gas",
  cng: "natural-gas",
  lpg: "lpg",
  gasoline: "gasoline",
  diesel: "diesel",
  "heating-oil": "gas-oil",
  "fuel-oil": "fuel-oil",
  kerosene: "kerosene",
  "kerosene-jet": "jet-kerosene",
  "aviation-gasoline": "aviation-gasoline",
  petcoke: "petcoke",
  coal: "bituminous-coal",
  lignite: "lignite",
  peat: "peat",
  "waste-fossil": "waste-fossil",
  wood: "wood",
  charcoal: "charcoal",
  "other-biomass": "other-solid-biomass",
  bioethanol: "bioethanol",
  biodiesel: "biodiesel",
  biofuel: "other-liquid-biofuel",
  "plant-oil": "other-liquid-biofuel",
  biogas: "biogas",
  "landfill-gas": "landfill-gas",
};
