/** What the municipality's own buildings, lights, vehicles and pumps use, and how well. */
import { type Money, type MoneySum, sumMoney } from "../finance/money";
import {
  type Assumption,
  type Explained,
  explainedFrom,
  type ExplainedTotal,
  type ExplanationInput,
  explainTotal,
  ratio,
  tally,
  type Tally,
} from "../numbers/explained";
import type { DataBasis } from "../inventory/inventory-input";
import { groupTallies } from "../inventory/roll-up-cells";
import type { Text } from "../template/text";
import { compareFacilities, type Comparison } from "./compare-facilities";
import type { EnergyAmount } from "./energy-amount";
import { energyPer, fuelPer100Km, fuelPerHour } from "./energy-per";
import type { RegisterBalance } from "./register-balance";

/** Energy of a year by carrier, as billed or measured. */
export interface EnergyUse extends EnergyAmount {
  year: number | null;
  carrier: string | null;
  /** Of the carrier, in the words of its list. */
  name: Text | null;
  basis: DataBasis | null;
  cost: Money | null;
}

export interface BuildingInput {
  row: string;
  name: string;
  use: string | null;
  floorAreaM2: number | null;
  consumption: readonly EnergyUse[];
}

export interface LightingInput {
  row: string;
  zone: string;
  lampType: string | null;
  lamps: number | null;
  watts: number | null;
  /** Absent for lamps without ballast. */
  ballastWatts: number | null;
  hoursPerNight: number | null;
  installedYear: number | null;
}

export interface VehicleInput {
  row: string;
  name: string;
  vehicleType: string | null;
  fuel: string | null;
  year: number | null;
  /** Of all vehicles of the row together. */
  energy: EnergyUse;
  km: number | null;
  hours: number | null;
}

export interface PumpInput {
  row: string;
  name: string;
  system: string | null;
  year: number | null;
  energy: EnergyUse;
  volumeM3: number | null;
}

export interface FacilitiesInput {
  bills: readonly EnergyUse[];
  buildings: readonly BuildingInput[];
  lighting: readonly LightingInput[];
  fleet: readonly VehicleInput[];
  pumping: readonly PumpInput[];
  renewables: readonly { powerKw: number | null; mwh: number | null }[];
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
  /** By year, the latest last. */
  years: YearUse[];
  /** Of the latest year: kWh per m² and year. */
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
  /** kWh a year of one lamp. */
  perLamp: Explained;
}

export interface VehicleResult {
  row: string;
  name: string;
  vehicleType: string | null;
  fuel: string | null;
  year: number | null;
  mwh: number | null;
  km: number | null;
  /** kWh per km. */
  intensity: Explained;
  /** Litres (m³ of gas, kg, kWh) per 100 km. */
  per100Km: Explained;
  /** The same per hour, for machines. */
  perHour: Explained;
}

export interface PumpResult {
  row: string;
  name: string;
  system: string | null;
  year: number | null;
  mwh: number | null;
  volumeM3: number | null;
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
  /** kWh a year of a lamp, over the groups that know both. */
  lightingPerLamp: Explained;
  /** Share (0–1) of the lamps that are LED. */
  ledShare: Explained;
  fleet: VehicleResult[];
  fleetMwh: ExplainedTotal;
  pumping: PumpResult[];
  pumpingMwh: ExplainedTotal;
  /** kWh per m³ over the equipment that knows both, whatever it pumps. */
  pumpingIntensity: Explained;
  renewableKw: ExplainedTotal;
  renewableMwh: ExplainedTotal;
  /** Worst first, beside the median of the municipality. */
  comparison: FacilitiesComparison;
  /** What registers and bills say beside what each inventory says, by its year. */
  registers: RegisterBalance[];
}

export interface FacilitiesComparison {
  /** kWh/m². */
  buildings: Comparison;
  /** kWh/lamp. */
  lighting: Comparison;
  /** kWh/km. */
  fleet: Comparison;
  /** kWh/m³. */
  pumping: Comparison;
}

export function computeFacilities(input: FacilitiesInput): Omit<FacilitiesResult, "registers"> {
  const buildings = input.buildings.map(building);
  const lighting = input.lighting.map(lightingZone);
  const fleet = input.fleet.map(vehicle);
  const pumping = input.pumping.map(pump);
  const lamps = total(
    lighting.map((zone) => zone.lamps),
    "unit",
  );
  return {
    bills: byYear(input.bills),
    buildings,
    buildingsIntensity: buildingsIntensity(buildings),
    lighting,
    lamps,
    lightingMwh: total(
      lighting.map(({ mwh }) => mwh.value),
      "MWh",
    ),
    lightingPerLamp: lightingPerLamp(lighting),
    ledShare: ledShare(lighting, lamps),
    fleet,
    fleetMwh: total(
      fleet.map(({ mwh }) => mwh),
      "MWh",
    ),
    pumping,
    pumpingMwh: total(
      pumping.map(({ mwh }) => mwh),
      "MWh",
    ),
    pumpingIntensity: pumpingIntensity(pumping),
    renewableKw: total(
      input.renewables.map(({ powerKw }) => powerKw),
      "kW",
    ),
    renewableMwh: total(
      input.renewables.map(({ mwh }) => mwh),
      "MWh",
    ),
    comparison: {
      buildings: compareFacilities(
        buildings.map(({ row, name, use, intensity }) => ({ row, name, kind: use, figure: intensity })),
        "kWh/m²",
        { unlike: "together" },
      ),
      lighting: compareFacilities(
        lighting.map(({ row, zone, lampType, perLamp }) => ({
          row,
          name: zone,
          kind: lampType,
          figure: perLamp,
        })),
        "kWh/lamp",
        { unlike: "together", kinds: "mixed" },
      ),
      fleet: compareFacilities(
        fleet.map(({ row, name, vehicleType, intensity }) => ({
          row,
          name,
          kind: vehicleType,
          figure: intensity,
        })),
        "kWh/km",
        { unlike: "apart" },
      ),
      pumping: compareFacilities(
        pumping.map(({ row, name, system, intensity }) => ({ row, name, kind: system, figure: intensity })),
        "kWh/m³",
        { unlike: "apart" },
      ),
    },
  };
}

function byYear(uses: readonly EnergyUse[]): YearUse[] {
  const years = [...new Set(uses.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return years.map((year) => {
    const ofYear = uses.filter((use) => use.year === year);
    return {
      year,
      mwh: total(
        ofYear.map(({ mwh }) => mwh),
        "MWh",
      ),
      byCarrier: groupTallies(
        ofYear,
        ({ carrier }) => carrier ?? "none",
        ({ mwh }) => mwh,
      ),
      cost: sumMoney(ofYear.map(({ cost }) => cost)),
    };
  });
}

function building({ consumption, ...known }: BuildingInput): BuildingResult {
  const years = byYear(consumption);
  const year = years.at(-1)?.year ?? null;
  const uses = consumption.filter((use) => use.year === year && year !== null);
  const size = { value: known.floorAreaM2, unit: "m²", labelKey: "input.floorArea" };
  return {
    ...known,
    years,
    intensity: energyPer(uses, size, year, yearAssumptions(consumption, uses, year)),
  };
}

/** What the latest year lacks: amounts that are not known, and energies that the year before had. */
function yearAssumptions(
  all: readonly EnergyUse[],
  ofYear: readonly EnergyUse[],
  year: number | null,
): Assumption[] {
  if (year === null) return [];
  const unknown = ofYear.filter(({ mwh }) => mwh === null).length;
  const carriers = new Set(ofYear.map(({ carrier }) => carrier));
  const before = all.filter((use) => use.year === year - 1 && !carriers.has(use.carrier));
  return [
    ...(unknown > 0 ? [{ key: "assumption.partsUnknown", params: { count: unknown } }] : []),
    ...(before.length > 0
      ? [{ key: "assumption.facilities.carrierOfYearBefore", params: { year, before: year - 1 } }]
      : []),
  ];
}

/** Energy over area of the buildings that know both: the large ones weigh more than in a mean of intensities. */
function buildingsIntensity(buildings: readonly BuildingResult[]): Explained {
  const known = buildings.filter(({ intensity }) => intensity.value !== null);
  const mwh = tally(known.map(({ years }) => years.at(-1)?.mwh.value ?? null)).value;
  const area = tally(known.map(({ floorAreaM2 }) => floorAreaM2)).value;
  return overall(
    mwh,
    { value: area, unit: "m²", labelKey: "input.floorArea" },
    buildings.length - known.length,
  );
}

const NIGHTS_PER_YEAR = 365;

function lightingZone({ zone: name, ...zone }: LightingInput): LightingResult {
  const { row, lampType, lamps, watts, hoursPerNight } = zone;
  const ballast = zone.ballastWatts ?? 0;
  const installed: ExplanationInput[] = [
    input("n", "input.lamps", lamps, "unit"),
    input("P", "input.lampWatts", watts, "W"),
    input("B", "input.ballastWatts", ballast, "W"),
  ];
  return {
    row,
    zone: name,
    lampType,
    lamps,
    powerKw: explainedFrom(
      "kW",
      { formula: "n · (P + B) / 1000", inputs: installed },
      (n, p, b) => (n * (p + b)) / 1000,
    ),
    mwh: explainedFrom(
      "MWh",
      {
        formula: `n · (P + B) · h · ${NIGHTS_PER_YEAR} / 10⁶`,
        inputs: [...installed, input("h", "input.hoursPerNight", hoursPerNight, "h")],
      },
      (n, p, b, h) => (n * (p + b) * h * NIGHTS_PER_YEAR) / 1_000_000,
    ),
    perLamp: explainedFrom(
      "kWh/lamp",
      {
        formula: `(P + B) · h · ${NIGHTS_PER_YEAR} / 1000`,
        inputs: [...installed.slice(1), input("h", "input.hoursPerNight", hoursPerNight, "h")],
      },
      (p, b, h) => ((p + b) * h * NIGHTS_PER_YEAR) / 1000,
    ),
  };
}

function lightingPerLamp(lighting: readonly LightingResult[]): Explained {
  const known = lighting.filter(({ mwh }) => mwh.value !== null);
  const size = {
    value: tally(known.map(({ lamps }) => lamps)).value,
    unit: "lamp",
    labelKey: "input.lamps",
  };
  const mwh = tally(known.map((zone) => zone.mwh.value)).value;
  return overall(mwh, size, lighting.length - known.length);
}

function vehicle({ energy, hours, ...known }: VehicleInput): VehicleResult {
  const { year, km } = known;
  return {
    ...known,
    mwh: energy.mwh,
    intensity: energyPer([energy], { value: km, unit: "km", labelKey: "input.distance" }, year),
    per100Km: fuelPer100Km(energy, km),
    perHour: fuelPerHour(energy, hours),
  };
}

function pump({ energy, ...known }: PumpInput): PumpResult {
  const { year, volumeM3 } = known;
  return {
    ...known,
    mwh: energy.mwh,
    intensity: energyPer([energy], { value: volumeM3, unit: "m³", labelKey: "input.waterPumped" }, year),
  };
}

function pumpingIntensity(pumping: readonly PumpResult[]): Explained {
  const known = pumping.filter(({ intensity }) => intensity.value !== null);
  const size = {
    value: tally(known.map(({ volumeM3 }) => volumeM3)).value,
    unit: "m³",
    labelKey: "input.waterPumped",
  };
  return overall(tally(known.map(({ mwh }) => mwh)).value, size, pumping.length - known.length);
}

function ledShare(lighting: readonly LightingResult[], lamps: ExplainedTotal): Explained {
  const known = lighting.filter(({ lampType }) => lampType !== null);
  const led = known.length === 0 ? null : sumOf(known.filter(({ lampType }) => lampType === "led"));
  return explainedFrom(
    "share",
    {
      formula: "n(LED) / n",
      inputs: [
        input("n(LED)", "input.ledLamps", led, "unit"),
        input("n", "input.lamps", lamps.value, "unit"),
      ],
    },
    ratio,
  );
}

function sumOf(zones: readonly LightingResult[]): number {
  return tally(zones.map(({ lamps }) => lamps)).value ?? 0;
}

/** kWh for each m², m³ or lamp of all that know both; says how many do not. */
function overall(
  mwh: number | null,
  size: { value: number | null; unit: string; labelKey: string },
  unknown: number,
): Explained {
  return explainedFrom(
    `kWh/${size.unit}`,
    {
      formula: "1000 · E / x",
      inputs: [
        input("E", "input.energyUse", mwh, "MWh"),
        input("x", size.labelKey, size.value, size.unit === "lamp" ? "unit" : size.unit),
      ],
      assumptions: unknown > 0 ? [{ key: "assumption.partsUnknown", params: { count: unknown } }] : [],
    },
    (energy, x) => ratio(energy * 1000, x),
  );
}

function input(symbol: string, labelKey: string, value: number | null, unit: string): ExplanationInput {
  return { symbol, labelKey, value, unit };
}

function total(values: readonly (number | null)[], unit: string): ExplainedTotal {
  return explainTotal(tally(values), unit, { formula: "Σ xᵢ" });
}
