/**
 * The shipped factors in the shape that the inventory arithmetic reads, by the carriers of the questionnaire.
 * Values, units and sources are those of `factors.ts`.
 */
import type { BlendSeries } from "~/domain/inventory/biofuel-blend";
import type {
  CatalogueFuel,
  CombustionFactors,
  FactorCatalogue,
  SectorClass,
  SupplyFactor,
} from "~/domain/inventory/factor-catalogue";
import type { VehicleConsumption } from "~/domain/inventory/transport-activity";
import type { Unit } from "~/domain/numbers/units";
import {
  argentinaVolumetric,
  carrierFuel,
  densities,
  electricity,
  factorSources,
  fuelsStationary,
  type GridFactor,
  mobile,
  type StationaryFuel,
  type StationarySector,
  type VehicleKmFactor,
} from "./factors";
import { auditCatalogue } from "./audit";
import { measures } from "./measures/measures";
import { methodFactors, methodRegions } from "./method-factors";
import { targetReferences } from "./targets/target-references";

type EnergyContents = CatalogueFuel["energyContents"];

const STATIONARY_CLASSES = {
  energyIndustries: "energy-industries",
  manufacturingConstruction: "manufacturing",
  commercialInstitutional: "commercial",
  residentialAgriculture: "residential-agriculture",
} as const satisfies Record<StationarySector, SectorClass>;

/**
 * Technology of the IPCC mobile tables (3.2.2, 3.3.1) that stands for a fleet nobody has described: petrol cars
 * with oxidation catalyst, between uncontrolled and low-mileage ones; four-stroke machines in industry.
 */
const DEFAULT_TECHNOLOGY: Readonly<Record<string, string>> = {
  "road gasoline": "Oxidation Catalyst",
  "road bioethanol": "Brazil cars Fuel: Ethanol",
  "off-road gasoline": "Industry, 4-stroke",
  "off-road diesel": "Industry",
  "waterways diesel": "Ocean-going Ships",
};

const MOBILE_CLASSES: readonly SectorClass[] = ["road", "rail", "waterways", "aviation", "off-road"];

/** Series fit for inventories, first choice first. Marginal, thermal-only and life-cycle factors are only compared. */
const SUPPLY_PRIORITY: Readonly<Record<string, number>> = {
  "supply-average": 1,
  "consumption-direct": 2,
  "production-mix": 3,
  "generation-average": 4,
};

/** Units by which the tables give fuels. */
const SOLD_BY: Readonly<Record<string, Unit>> = {
  L: "L",
  m3: "m3",
  kg: "kg",
  "m3-stere": "m3-stere",
};

/** Gas oil for heating is diesel. */
const DENSITY_OF: Readonly<Record<string, string>> = { "gas-oil": "diesel" };

/** Vehicles of the distance table whose average class stands for a class of the questionnaire. */
const VEHICLE_CLASS: Readonly<Record<string, string>> = {
  "Passenger Car / Average car": "car",
  "Motorbike / Average": "motorbike",
  "Vans / Average (up to 3.5 tonnes)": "van",
  "HGV - Rigid / Average / Average Laden": "truck-rigid",
  "HGV - Articulated / Average / Average Laden": "truck-articulated",
};
/** Motorbikes of all fuels burn petrol. */
const VEHICLE_CARRIER: Readonly<Record<string, string>> = {
  Petrol: "gasoline",
  "All fuels": "gasoline",
  Diesel: "diesel",
  CNG: "cng",
  LPG: "lpg",
};

export const factorCatalogue: FactorCatalogue = {
  version: "2026.1",
  measures,
  audit: auditCatalogue,
  fuels: [
    ...Object.entries(carrierFuel).flatMap(([carrier, key]) =>
      fuelsStationary.filter((fuel) => fuel.key === key).map((fuel) => catalogueFuel(carrier, fuel)),
    ),
    ...["solar-thermal", "geothermal"].map(withoutEmissions),
  ],
  supply: electricity.series.flatMap(supplyFactor),
  blends: [
    blendSeries("gasoline", "bioethanol", argentinaVolumetric.blends.bioethanolInGasoline),
    blendSeries("diesel", "biodiesel", argentinaVolumetric.blends.biodieselInDiesel),
  ],
  gridLosses: electricity.transmissionLosses.map(({ place, year, value, generation, source }) => ({
    place,
    year,
    share: value / generation,
    source: `${sourceTitle(source)}: losses ÷ generation`,
    confirmed: false,
  })),
  vehicles: mobile.vehicleKm.flatMap(vehicleConsumption),
  overrides: [],
  methods: { everywhere: methodFactors, regions: methodRegions },
  targets: targetReferences,
};

function catalogueFuel(carrier: string, fuel: StationaryFuel): CatalogueFuel {
  const classes = Object.entries(STATIONARY_CLASSES) as [StationarySector, SectorClass][];
  return {
    carrier,
    biogenic: fuel.biogenicCo2,
    bySectorClass: Object.fromEntries([
      ...classes.map(([key, sectorClass]) => [sectorClass, stationaryFactors(fuel, key)]),
      ...MOBILE_CLASSES.map((sectorClass) => [sectorClass, mobileFactors(fuel, sectorClass)]),
    ]),
    energyContents: energyContents(fuel),
  };
}

function stationaryFactors(fuel: StationaryFuel, key: StationarySector): CombustionFactors {
  const { co2, ch4, n2o } = fuel.sectors[key];
  return {
    co2: co2.value,
    ch4: ch4.value,
    n2o: n2o.value,
    source: `IPCC ${co2.table}`,
    confirmed: co2.confirmed && ch4.confirmed && n2o.confirmed,
  };
}

/** CO2 of a fuel is the same wherever it burns (IPCC table 3.2.1 = table 1.4); CH4 and N2O are of the engine. */
function mobileFactors(fuel: StationaryFuel, sectorClass: SectorClass): CombustionFactors {
  const { co2 } = fuel.sectors.commercialInstitutional;
  const ch4 = mobileGas(fuel.key, sectorClass, "CH4");
  const n2o = mobileGas(fuel.key, sectorClass, "N2O");
  const table = ch4?.table ?? n2o?.table ?? co2.table;
  return {
    co2: co2.value,
    ch4: ch4?.value ?? null,
    n2o: n2o?.value ?? null,
    source: `IPCC ${table}`,
    confirmed: co2.confirmed,
  };
}

function mobileGas(fuel: string, mode: SectorClass, gas: string) {
  const technology = DEFAULT_TECHNOLOGY[`${mode} ${fuel}`] ?? "";
  return mobile.ch4N2o.find(
    (entry) =>
      entry.mode === mode && entry.fuel === fuel && entry.gas === gas && entry.technology === technology,
  );
}

/** CO2-free heat: a convention of activity-based Covenant inventories, not an IPCC table. */
function withoutEmissions(carrier: string): CatalogueFuel {
  const none: CombustionFactors = {
    co2: 0,
    ch4: null,
    n2o: null,
    source: sourceTitle("unconfirmed"),
    confirmed: false,
  };
  const classes: SectorClass[] = [...Object.values(STATIONARY_CLASSES)];
  return {
    carrier,
    biogenic: false,
    bySectorClass: Object.fromEntries(classes.map((sectorClass) => [sectorClass, none])),
    energyContents: [],
  };
}

/** First the net energy that a country prints per litre or m³, then its densities, then the world's. */
function energyContents(fuel: StationaryFuel): EnergyContents {
  const perKg = {
    mj: fuel.ncv.value,
    per: "kg" as const,
    place: null,
    source: `IPCC ${fuel.ncv.table}`,
    confirmed: fuel.ncv.confirmed,
  };
  return [...printedContents(fuel), ...densityContents(fuel), perKg];
}

/** kg CO2 per litre ÷ kg CO2 per TJ = TJ per litre. */
function printedContents(fuel: StationaryFuel): EnergyContents {
  const co2PerTj = fuel.sectors.commercialInstitutional.co2.value;
  return argentinaVolumetric.co2.flatMap((entry) => {
    const per = SOLD_BY[entry.unit.split("/")[1] ?? ""];
    if (entry.fuel !== fuel.key || per === undefined) return [];
    const mj = (entry.value / co2PerTj) * 1_000_000;
    return [
      {
        mj,
        per,
        place: argentinaVolumetric.place,
        source: sourceTitle(entry.source),
        confirmed: entry.confirmed,
      },
    ];
  });
}

/**
 * The printed 0.913 kg/L of diesel is implausible for road fuel (2.91 kg CO2/L): the 0.84 used in Argentina
 * stands for other places too, as an assumption. Likewise the biofuels, which have no other.
 */
function densityContents(fuel: StationaryFuel): EnergyContents {
  const key = DENSITY_OF[fuel.key] ?? fuel.key;
  const ofFuel = densities.filter((entry) => entry.fuel === key);
  const world = key === "diesel" ? [] : ofFuel.filter((entry) => entry.place === "world");
  const chosen = world.length > 0 ? world : ofFuel.filter((entry) => entry.place !== "world");
  return chosen.flatMap((entry) => {
    const [mass, volume] = entry.unit.split("/");
    const per = SOLD_BY[volume ?? ""];
    if (mass !== "kg" || per === undefined) return [];
    const mj = entry.value * fuel.ncv.value;
    const confirmed = entry.confirmed && entry.place === "world";
    return [{ mj, per, place: null, source: sourceTitle(entry.source), confirmed }];
  });
}

function supplyFactor(entry: GridFactor): SupplyFactor[] {
  if (entry.year === null) return [];
  return [
    {
      carrier: "electricity",
      place: entry.place,
      year: entry.year,
      tPerMwh: entry.value,
      gases: entry.unit.startsWith("tCO2e") ? "co2e" : "co2",
      series: `${entry.method} ${entry.source}`,
      method: entry.method,
      priority: SUPPLY_PRIORITY[entry.method] ?? null,
      source: sourceTitle(entry.source),
      confirmed: entry.confirmed,
    },
  ];
}

/** kg CO2 per km ÷ kg CO2 per MJ of the fuel = MJ per km; of another country's fleet, so an assumption. */
function vehicleConsumption(entry: VehicleKmFactor): VehicleConsumption[] {
  const vehicle = VEHICLE_CLASS[`${entry.vehicle} / ${entry.class}`];
  const carrier = VEHICLE_CARRIER[entry.fuel];
  const fuel = fuelsStationary.find(({ key }) => key === carrierFuel[carrier ?? ""]);
  if (vehicle === undefined || carrier === undefined || fuel === undefined) return [];
  const mjPerKm = (1_000_000 * entry.co2KgPerKm) / fuel.sectors.commercialInstitutional.co2.value;
  return [{ vehicle, carrier, mjPerKm, year: entry.year, source: entry.method, confirmed: false }];
}

/** Shares that the source itself calls estimates for the last years: assumptions, all of them. */
function blendSeries(
  carrier: string,
  biofuel: string,
  byYear: Readonly<Record<string, number>>,
): BlendSeries {
  const { place, blends } = argentinaVolumetric;
  return { place, carrier, biofuel, byYear, source: sourceTitle(blends.source), confirmed: false };
}

function sourceTitle(key: string): string {
  return factorSources[key]?.title ?? key;
}
