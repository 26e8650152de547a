/** The measures that the sample town took from the library, with what it answered itself: all of it made up. */
import type { EntryValues } from "~/domain/template/value";
import type { MeasureDraft } from "../measures/keep-network-measure.server";
import { sampleEnergyAccess } from "./sample-energy-access";
import { MADE_UP, pesos, SAMPLE_HOURS_PER_NIGHT, SAMPLE_LIGHTING } from "./sample-facilities";

export interface SampleAction {
  row: string;
  measure: string;
  sector: string | null;
  given: EntryValues;
}

const NIGHTS = 365;
const electricityPrice = pesos(150);

const source = (id: string, kind: string, state: string, amount: number) => ({
  id,
  values: { source: kind, amount: pesos(amount), state },
});
const spent = (id: string, kind: string, amount: number) => ({
  id,
  values: { source: kind, spent: pesos(amount) },
});
const step = (id: string, milestone: string, month: string, done: boolean) => ({
  id,
  values: { milestone, month, done },
});
const reading = (indicator: string, year: number, value: number) => ({
  id: `anio-${year}`,
  values: { indicator, year, value },
});
type Path = readonly [baseline: number, baselineYear: number, target: number, year: number];
const indicator = (id: string, name: string, unit: string, [baseline, baselineYear, target, year]: Path) => ({
  id,
  values: { indicator: name, unit, baseline, baselineYear, target, year },
});

const EASY = {
  feasibleCapacity: "easy",
  feasiblePermits: "easy",
  feasibleMoney: "effort",
  feasibleSupport: "easy",
};
const costSource = MADE_UP;

const [termotanques] = sampleEnergyAccess["mitigation-actions"].rows.actions;

/** Of the shipped library. */
export const SAMPLE_ACTIONS: readonly SampleAction[] = [
  {
    row: "led",
    measure: "led-street-lighting",
    sector: null,
    given: {
      number: "M2",
      priority: "high",
      keyAction: true,
      // The worst first, as the register has them; what hangs there afterwards is the town's own choice.
      lampGroups: SAMPLE_LIGHTING.flatMap(({ id, zone, count, watts, ballastWatts, newWatts }) =>
        newWatts === undefined
          ? []
          : [
              {
                id,
                values: {
                  group: zone,
                  lamps: count,
                  oldWatts: watts,
                  oldBallastPercent: Math.round((10_000 * ballastWatts) / watts) / 100,
                  hoursPerYear: SAMPLE_HOURS_PER_NIGHT * NIGHTS,
                  newWatts,
                },
              },
            ],
      ),
      lampCost: pesos(215_000),
      responsible: "Obras Públicas",
      status: "ongoing",
      startMonth: "2026-02",
      endMonth: "2028-12",
      fundingSources: [
        source("propio", "own-resources", "secured", 90_000_000),
        source("provincia", "regional-funds", "requested", 200_000_000),
      ],
      costSource,
      ...EASY,
      indicators: [indicator("led", "Luminarias que ya son LED", "%", [15, 2022, 100, 2028])],
      readings: [reading("Luminarias que ya son LED", 2026, 31)],
      milestones: [
        step("licitacion", "Licitación adjudicada", "2026-05", true),
        step("avenidas", "Avenidas con LED", "2026-10", true),
        step("barrios", "Barrios con LED", "2028-06", false),
      ],
      progressPercent: 20,
      spentBySource: [spent("propio", "own-resources", 84_000_000)],
    },
  },
  {
    row: "edificios",
    measure: "led-municipal-buildings",
    sector: null,
    given: {
      number: "M3",
      priority: "medium",
      lamps: 1400,
      hoursPerYear: 2200,
      electricityPrice,
      lampCost: pesos(14_000),
      responsible: "Obras Públicas",
      status: "completed",
      startMonth: "2025-09",
      endMonth: "2026-06",
      fundingSources: [source("propio", "own-resources", "secured", 19_600_000)],
      costSource,
      ...EASY,
      indicators: [indicator("luz", "Electricidad por superficie", "kWh/m²·año", [79, 2022, 68, 2027])],
      progressPercent: 100,
      spentBySource: [spent("propio", "own-resources", 19_100_000)],
    },
  },
  {
    row: "compost",
    measure: "composting",
    sector: null,
    given: {
      number: "M4",
      priority: "high",
      wasteTonnes: 2000,
      disposalSite: "unmanaged-shallow",
      investment: pesos(310_000_000),
      yearlyCost: pesos(36_000_000),
      // What it no longer pays for burying them.
      yearlySaving: pesos(70_000_000),
      lifetimeYears: 15,
      responsible: "Servicios Públicos",
      status: "not-started",
      startMonth: "2027-02",
      endMonth: "2029-12",
      fundingSources: [
        source("propio", "own-resources", "secured", 40_000_000),
        source("red", "ramcc-trust", "requested", 120_000_000),
      ],
      costSource,
      feasibleCapacity: "effort",
      feasibleMoney: "hard",
      feasibleSupport: "easy",
      indicators: [indicator("toneladas", "Orgánicos compostados", "t/año", [0, 2026, 2000, 2030])],
    },
  },
  {
    row: "solar",
    measure: "rooftop-solar",
    sector: "local-electricity",
    given: {
      number: "M5",
      priority: "medium",
      installedKw: 60,
      electricityPrice,
      powerCost: pesos(1_900_000),
      responsible: "Obras Públicas",
      status: "not-started",
      startMonth: "2026-04",
      endMonth: "2029-06",
      fundingSources: [source("nacion", "national-funds", "to-be-sought", 114_000_000)],
      costSource,
      feasibleCapacity: "effort",
      feasibleMoney: "hard",
      indicators: [indicator("potencia", "Potencia instalada", "kWp", [0, 2026, 60, 2029])],
    },
  },
  {
    row: "arboles",
    measure: "urban-trees",
    sector: null,
    given: {
      number: "M6",
      priority: "high",
      treesPlanted: 1500,
      investment: pesos(27_000_000),
      yearlyCost: pesos(3_000_000),
      yearlySaving: pesos(0),
      lifetimeYears: 30,
      responsible: "Servicios Públicos",
      status: "ongoing",
      startMonth: "2026-05",
      endMonth: "2030-09",
      fundingSources: [source("propio", "own-resources", "secured", 15_000_000)],
      costSource,
      vulnerableGroups: ["elderly"],
      sectors: ["health"],
      ...EASY,
      indicators: [indicator("cantidad", "Árboles plantados", "u", [0, 2025, 1500, 2030])],
      readings: [reading("Árboles plantados", 2026, 280)],
      progressPercent: 19,
      spentBySource: [spent("propio", "own-resources", 4_700_000)],
    },
  },
  {
    row: "calor",
    measure: "heat-wave-plan",
    sector: null,
    given: {
      number: "A1",
      priority: "high",
      keyAction: true,
      goals: ["refugios"],
      vulnerableGroups: ["elderly", "low-income-households"],
      responsible: "Salud",
      status: "ongoing",
      startMonth: "2025-11",
      endMonth: "2030-03",
      expectedOutcome: "Seis lugares frescos abiertos y avisos a las personas mayores en cada ola de calor.",
      peopleProtected: 2100,
      investment: pesos(12_000_000),
      fundingSources: [source("propio", "own-resources", "secured", 12_000_000)],
      costSource,
      indicators: [indicator("cantidad", "Refugios climáticos", "u", [1, 2024, 6, 2030])],
      readings: [reading("Refugios climáticos", 2025, 2)],
      progressPercent: 25,
      spentBySource: [spent("propio", "own-resources", 2_600_000)],
    },
  },
  {
    row: "agua",
    measure: "water-efficiency",
    sector: null,
    given: {
      number: "A2",
      priority: "medium",
      waterM3: 240_000,
      pumpingKwhPerM3: 0.6,
      vulnerableGroups: ["low-income-households"],
      responsible: "Obras Públicas, con la cooperativa",
      status: "not-started",
      startMonth: "2027-04",
      endMonth: "2029-12",
      expectedOutcome: "Un quinto menos de agua perdida en la red.",
      peopleProtected: 9000,
      investment: pesos(150_000_000),
      lifetimeYears: 20,
      fundingSources: [source("banco", "multilateral-banks", "to-be-sought", 100_000_000)],
      costSource,
      indicators: [indicator("perdidas", "Agua no contabilizada", "%", [38, 2025, 30, 2029])],
    },
  },
];

/** A measure of the demo network's own library, calculated like the shipped one with the network's usual values. */
export const NETWORK_MEASURE: MeasureDraft = {
  section: "mitigation-actions",
  title: "Compra conjunta de termotanques solares",
  about:
    "La red reúne los pedidos de varios municipios y compra los equipos juntos, para hogares que hoy calientan el agua con garrafa. Medida de ejemplo, inventada.",
  caution: "Cada municipio elige los hogares y se ocupa de la colocación.",
  places: [
    {
      sector: "residential-buildings",
      area: "renewable-heating-hot-water",
      instrument: "grants-subsidies",
    },
  ],
  carriers: ["lpg"],
  climateHazards: [],
  cost: { class: "medium", source: MADE_UP, confirmed: false },
  pathways: ["low-emission", "equitable"],
  coBenefits: ["costs", "energy-poverty"],
  sdgs: ["sdg-1", "sdg-7", "sdg-13"],
  indicators: [{ name: "Equipos instalados", unit: "u" }],
  like: "solar-water-heaters",
  defaults: {
    peoplePerHeater: { value: 4, source: MADE_UP, confirmed: false },
    litresPerPerson: { value: 45, source: MADE_UP, confirmed: false },
    temperatureRise: { value: 28, source: MADE_UP, confirmed: false },
    solarPercent: { value: 60, source: MADE_UP, confirmed: false },
    heatingCarrier: { value: "lpg", source: MADE_UP, confirmed: false },
    oldEfficiencyPercent: { value: 70, source: MADE_UP, confirmed: false },
  },
};

/** What the town answers in it: the action of its energy access, which this measure makes. */
export const NETWORK_ACTION: Omit<SampleAction, "measure"> = {
  row: termotanques?.id ?? "termotanques",
  sector: "residential-buildings",
  given: {
    ...termotanques?.values,
    heaters: 300,
    lifetimeYears: 15,
    lpgPrice: pesos(1500),
    heaterCost: pesos(900_000),
    fundingSources: [
      source("red", "ramcc-trust", "requested", 130_000_000),
      source("vecinos", "citizens", "to-be-sought", 60_000_000),
    ],
    costSource,
    vulnerableGroups: ["low-income-households"],
    indicators: [indicator("cantidad", "Equipos instalados", "u", [0, 2026, 300, 2030])],
  },
};
