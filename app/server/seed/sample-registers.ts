/** A small register for each of the other sample towns, so that facilities of similar towns can be compared. */
import { MADE_UP } from "./sample-facilities";

export interface RegisterSeed {
  /** MWh of the inventory's rows of buildings and of lamps, which the register shares out. */
  buildingsMwh: number;
  lightingMwh: number;
  year: number;
  /** kWh/m² of its buildings together, varied by hand. */
  kwhPerM2: number;
  /** Of the lamps. */
  ledShare: number;
  /** kWh to lift a m³; null without pumps of its own. */
  kwhPerM3: number | null;
}

const NAMES = [
  { id: "palacio", name: "Palacio municipal", use: "administration", energy: 0.45, area: 0.4 },
  { id: "escuela", name: "Jardín municipal", use: "education", energy: 0.2, area: 0.3 },
  { id: "polideportivo", name: "Polideportivo", use: "sports", energy: 0.35, area: 0.3 },
];
/** Of the electricity of buildings where there are pumps. */
const PUMPED = 0.25;
const HOURS_PER_NIGHT = 11.5;
const KWH_PER_WATT = (HOURS_PER_NIGHT * 365) / 1000;
const LAMPS = [
  { id: "sodio", zone: "Barrios", lampType: "high-pressure-sodium", watts: 150, ballastWatts: 18 },
  { id: "led", zone: "Centro", lampType: "led", watts: 80, ballastWatts: 0 },
];

export function smallRegister(seed: RegisterSeed) {
  const pumped = seed.kwhPerM3 === null ? 0 : seed.buildingsMwh * PUMPED;
  return {
    values: { responsibleOffice: "public-works", managementLevel: "bills-only", managementNotes: MADE_UP },
    rows: {
      buildings: buildingsOf(seed, seed.buildingsMwh - pumped),
      lighting: lampsOf(seed),
      pumping: seed.kwhPerM3 === null ? [] : [pumpOf(seed.year, pumped, seed.kwhPerM3)],
    },
  };
}

function buildingsOf({ year, kwhPerM2 }: RegisterSeed, mwh: number) {
  return NAMES.map(({ id, name, use, energy, area }) => ({
    id,
    values: {
      name,
      use,
      floorAreaM2: Math.round((mwh * 1000 * area) / kwhPerM2),
      consumption: [
        {
          id: `luz-${year}`,
          values: {
            year,
            carrier: "electricity",
            amount: { amount: Math.round(mwh * 1000 * energy), unit: "kwh" },
            source: MADE_UP,
          },
        },
      ],
    },
  }));
}

/** As many lamps of both kinds as light the streets with the inventory's electricity. */
function lampsOf({ lightingMwh, ledShare }: RegisterSeed) {
  const shares = [1 - ledShare, ledShare];
  const each = LAMPS.reduce(
    (sum, { watts, ballastWatts }, index) => sum + (shares[index] ?? 0) * (watts + ballastWatts),
    0,
  );
  const lamps = (lightingMwh * 1000) / (each * KWH_PER_WATT);
  return LAMPS.map(({ id, ...lamp }, index) => ({
    id,
    values: { ...lamp, count: Math.round(lamps * (shares[index] ?? 0)), hoursPerNight: HOURS_PER_NIGHT },
  }));
}

function pumpOf(year: number, mwh: number, kwhPerM3: number) {
  const kwh = Math.round(mwh * 1000);
  return {
    id: "pozo",
    values: {
      name: "Bombas de agua",
      system: "drinking-water",
      year,
      electricity: { amount: kwh, unit: "kwh" },
      volumeM3: Math.round(kwh / kwhPerM3),
    },
  };
}
