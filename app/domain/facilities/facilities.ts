import { type Money, type MoneySum, sumMoney } from "../finance/money";
import {
  type Explained,
  explainedFrom,
  type ExplainedTotal,
  type ExplanationInput,
  explainTotal,
  ratio,
  tally,
  type Tally,
} from "../numbers/explained";
import { groupTallies } from "../inventory/roll-up-cells";

/** Energy of a year by carrier, as billed or measured. */
export interface EnergyUse {
  year: number | null;
  carrier: string | null;
  /** Net energy, MWh; null when unknown or not convertible. */
  mwh: number | null;
  cost: Money | null;
}

export interface FacilitiesInput {
  bills: readonly EnergyUse[];
  buildings: readonly {
    row: string;
    name: string;
    use: string | null;
    floorAreaM2: number | null;
    consumption: readonly EnergyUse[];
  }[];
  lighting: readonly {
    row: string;
    zone: string;
    lampType: string | null;
    lamps: number | null;
    watts: number | null;
    /** Absent for lamps without ballast. */
    ballastWatts: number | null;
    hoursPerNight: number | null;
  }[];
  fleet: readonly {
    row: string;
    name: string;
    fuel: string | null;
    year: number | null;
    mwh: number | null;
    km: number | null;
  }[];
  pumping: readonly {
    row: string;
    name: string;
    year: number | null;
    mwh: number | null;
    volumeM3: number | null;
  }[];
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
  /** Share (0–1) of the lamps that are LED. */
  ledShare: Explained;
  fleet: VehicleResult[];
  fleetMwh: ExplainedTotal;
  pumping: PumpResult[];
  pumpingMwh: ExplainedTotal;
  renewableKw: ExplainedTotal;
  renewableMwh: ExplainedTotal;
}

export function computeFacilities(input: FacilitiesInput): FacilitiesResult {
  const buildings = input.buildings.map(building);
  const lighting = input.lighting.map(lightingZone);
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
    ledShare: ledShare(lighting, lamps),
    fleet: input.fleet.map((vehicle) => ({ ...vehicle, intensity: perUnit(vehicle.mwh, vehicle.km, "km") })),
    fleetMwh: total(
      input.fleet.map(({ mwh }) => mwh),
      "MWh",
    ),
    pumping: input.pumping.map(({ volumeM3, ...pump }) => ({
      ...pump,
      intensity: perUnit(pump.mwh, volumeM3, "m³"),
    })),
    pumpingMwh: total(
      input.pumping.map(({ mwh }) => mwh),
      "MWh",
    ),
    renewableKw: total(
      input.renewables.map(({ powerKw }) => powerKw),
      "kW",
    ),
    renewableMwh: total(
      input.renewables.map(({ mwh }) => mwh),
      "MWh",
    ),
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

function building({ consumption, ...known }: FacilitiesInput["buildings"][number]): BuildingResult {
  const years = byYear(consumption);
  return { ...known, years, intensity: perUnit(years.at(-1)?.mwh.value ?? null, known.floorAreaM2, "m²") };
}

/** Energy over area of the buildings that know both: the large ones weigh more than in a mean of intensities. */
function buildingsIntensity(buildings: readonly BuildingResult[]): Explained {
  const known = buildings.filter(({ intensity }) => intensity.value !== null);
  const mwh = tally(known.map(({ years }) => years.at(-1)?.mwh.value ?? null)).value;
  return perUnit(mwh, tally(known.map(({ floorAreaM2 }) => floorAreaM2)).value, "m²");
}

const NIGHTS_PER_YEAR = 365;

function lightingZone(zone: FacilitiesInput["lighting"][number]): LightingResult {
  const { row, name, lampType, lamps, watts, hoursPerNight } = { ...zone, name: zone.zone };
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
  };
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

/** kWh for each m², km or m³. */
function perUnit(mwh: number | null, size: number | null, unit: string): Explained {
  return explainedFrom(
    `kWh/${unit}`,
    {
      formula: "1000 · E / x",
      inputs: [input("E", "input.energyUse", mwh, "MWh"), input("x", "input.size", size, unit)],
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
