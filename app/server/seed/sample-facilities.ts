/**
 * Registers of towns that do not exist: what their buildings, lamps, vehicles and pumps consume. Every figure is made
 * up; those of the sample town add up to what its inventories say of the municipality.
 */
export const MADE_UP = "Datos inventados de muestra: no son de ningún municipio real.";

/** Month of every price of the sample town. */
export const SAMPLE_PRICES = "2025-12";

export function pesos(amount: number) {
  return { amount, currency: "ARS", priceDate: SAMPLE_PRICES };
}

const ARS_PER_KWH = 150;
const ARS_PER_M3_OF_GAS = 330;

interface Building {
  id: string;
  name: string;
  use: string;
  floorAreaM2: number;
  constructionYear: number;
  hoursPerWeek: number;
  /** kWh of `BILLED_YEARS`. */
  kwh: readonly [number, number, number];
  /** m³ of `BILLED_YEARS`; absent without piped gas. */
  gasM3?: readonly [number, number, number];
  more?: object;
}

const BILLED_YEARS = [2020, 2022, 2025] as const;
/** The only year whose bills say what was paid. */
const PAID_YEAR = 2025;

/** As somebody answered it who walked through the town hall with the sheet. */
const WALK = {
  auditRoofInsulated: "no",
  auditDraughts: "yes",
  auditDoorCloses: "no",
  auditSingleGlass: "yes",
  auditSunShade: "yes",
  auditHeatOpenWindows: "yes",
  auditThermostat: "no",
  auditHeatAfterHours: "no",
  auditHeatPilots: "no",
  auditHeatNote: "En la oficina de Rentas abren la ventana con la estufa prendida (ejemplo inventado).",
  auditCoolAt24: "no",
  auditFiltersClean: "no",
  auditLed: "no",
  auditLightsOff: "yes",
  auditStandby: "yes",
  auditSomeoneReads: "yes",
};

const BUILDINGS: readonly Building[] = [
  {
    id: "palacio",
    name: "Palacio municipal",
    use: "administration",
    floorAreaM2: 1450,
    constructionYear: 1938,
    hoursPerWeek: 50,
    kwh: [142_300, 139_800, 146_200],
    gasM3: [9800, 9500, 10_100],
    more: { tariff: "T2", heating: ["gas-balanced-flue"], cooling: ["split"], ...WALK },
  },
  {
    id: "polideportivo",
    name: "Polideportivo",
    use: "sports",
    floorAreaM2: 2300,
    constructionYear: 1994,
    hoursPerWeek: 80,
    kwh: [168_000, 159_400, 171_000],
    gasM3: [14_200, 13_900, 14_600],
    more: { tariff: "T2", hotWater: ["gas-storage"] },
  },
  {
    id: "terminal",
    name: "Terminal de ómnibus",
    use: "bus-terminal",
    floorAreaM2: 1250,
    constructionYear: 1979,
    hoursPerWeek: 133,
    kwh: [133_300, 137_500, 141_800],
    more: { tariff: "T2" },
  },
  {
    id: "corralon",
    name: "Corralón municipal",
    use: "depot-workshop",
    floorAreaM2: 1700,
    constructionYear: 1985,
    hoursPerWeek: 48,
    kwh: [92_600, 95_200, 98_900],
    more: { tariff: "T2" },
  },
  {
    id: "cultural",
    name: "Centro cultural",
    use: "culture",
    floorAreaM2: 980,
    constructionYear: 1962,
    hoursPerWeek: 60,
    kwh: [70_400, 68_100, 72_300],
    gasM3: [5200, 5000, 5400],
    more: { tariff: "T1-G" },
  },
  {
    id: "salud",
    name: "Centro de salud Norte",
    use: "health",
    floorAreaM2: 620,
    constructionYear: 2006,
    hoursPerWeek: 84,
    kwh: [61_500, 63_900, 66_000],
    gasM3: [6100, 6300, 6500],
    more: { tariff: "T1-G" },
  },
  {
    id: "jardin",
    name: "Jardín maternal",
    use: "education",
    floorAreaM2: 480,
    constructionYear: 2011,
    hoursPerWeek: 45,
    kwh: [31_900, 33_700, 34_200],
    gasM3: [4400, 4300, 4600],
    more: { tariff: "T1-G" },
  },
  {
    id: "biblioteca",
    name: "Biblioteca popular",
    use: "culture",
    floorAreaM2: 410,
    constructionYear: 1951,
    hoursPerWeek: 40,
    kwh: [27_000, 26_200, 28_100],
    gasM3: [2300, 2200, 2400],
    more: { tariff: "T1-G" },
  },
];

export interface SampleLamps {
  id: string;
  zone: string;
  lampType: string;
  count: number;
  watts: number;
  ballastWatts: number;
  /** Power of the LED that replaces each; absent where they are LED already. */
  newWatts?: number;
}

export const SAMPLE_HOURS_PER_NIGHT = 11.5;

export const SAMPLE_LIGHTING: readonly SampleLamps[] = [
  {
    id: "avenidas",
    zone: "Avenidas y accesos",
    lampType: "high-pressure-sodium",
    count: 520,
    watts: 250,
    ballastWatts: 28,
    newWatts: 120,
  },
  {
    id: "norte",
    zone: "Barrios del norte",
    lampType: "high-pressure-sodium",
    count: 980,
    watts: 150,
    ballastWatts: 18,
    newWatts: 65,
  },
  {
    id: "sur",
    zone: "Barrios del sur",
    lampType: "mercury-vapour",
    count: 560,
    watts: 125,
    ballastWatts: 14,
    newWatts: 50,
  },
  { id: "centro", zone: "Centro y plazas", lampType: "led", count: 370, watts: 90, ballastWatts: 0 },
];

const vehicle = (
  id: string,
  name: string,
  use: { vehicleType: string; fuel: string; count: number; modelYear: number; litres: number; km?: number },
) => {
  const { litres, km, ...about } = use;
  const fuelPerYear = { amount: litres, unit: "l" };
  return {
    id,
    values: {
      name,
      ...about,
      year: 2022,
      fuelPerYear,
      ...(km === undefined ? {} : { kmPerYear: km }),
      dataBasis: "bill",
    },
  };
};

const FLEET = [
  vehicle("recolectores", "Camiones recolectores", {
    vehicleType: "waste-truck",
    fuel: "diesel",
    count: 3,
    modelYear: 2014,
    litres: 34_500,
    km: 57_000,
  }),
  vehicle("volcadores", "Camiones volcadores", {
    vehicleType: "truck",
    fuel: "diesel",
    count: 4,
    modelYear: 2010,
    litres: 27_200,
    km: 82_000,
  }),
  vehicle("maquinas", "Motoniveladoras y retroexcavadora", {
    vehicleType: "construction-machinery",
    fuel: "diesel",
    count: 3,
    modelYear: 2008,
    litres: 28_100,
  }),
  vehicle("ambulancias", "Ambulancias", {
    vehicleType: "ambulance",
    fuel: "diesel",
    count: 3,
    modelYear: 2018,
    litres: 10_200,
    km: 88_000,
  }),
  vehicle("camionetas", "Camionetas de Obras y Servicios", {
    vehicleType: "pickup",
    fuel: "diesel",
    count: 4,
    modelYear: 2016,
    litres: 12_400,
    km: 113_000,
  }),
  vehicle("autos", "Autos de Inspección", {
    vehicleType: "car",
    fuel: "gasoline",
    count: 3,
    modelYear: 2017,
    litres: 5400,
    km: 61_000,
  }),
];

const bill = (year: number, carrier: string, amount: number, unit: string, cost?: number) => ({
  id: `${carrier}-${year}`,
  values: {
    year,
    carrier,
    amount: { amount, unit },
    ...(cost === undefined ? {} : { cost: pesos(cost) }),
    dataBasis: "bill",
  },
});

export const sampleFacilities = {
  complete: true,
  values: {
    responsibleOffice: "public-works",
    managementLevel: "bills-recorded",
    managementNotes: `Obras Públicas anota las facturas de luz y de gas en una planilla. ${MADE_UP}`,
    municipalBills: [
      bill(2020, "electricity", 2476, "mwh"),
      bill(2022, "electricity", 2498, "mwh"),
      bill(2025, "electricity", 2560, "mwh", 384_000_000),
      bill(2025, "natural-gas", 43_600, "m3-gas", 14_388_000),
      bill(2025, "diesel", 114_000, "l", 182_400_000),
    ],
    energyGoals: [
      {
        id: "alumbrado",
        values: {
          goal: "Todo el alumbrado con LED",
          indicator: "Luminarias LED (%)",
          baseYear: 2022,
          baseValue: 15,
          targetYear: 2028,
          targetValue: 100,
        },
      },
    ],
  },
  rows: {
    buildings: BUILDINGS.map(buildingRow),
    lighting: SAMPLE_LIGHTING.map(({ id, newWatts: _newWatts, ballastWatts, ...lamps }) => ({
      id,
      values: {
        ...lamps,
        ...(ballastWatts === 0 ? {} : { ballastWatts }),
        hoursPerNight: SAMPLE_HOURS_PER_NIGHT,
        control: "photocell",
        metering: "metered",
        tariff: "T1-AP",
        pricePerKwh: pesos(ARS_PER_KWH),
      },
    })),
    fleet: FLEET,
    pumping: [
      {
        id: "pozo",
        values: {
          name: "Pozo de agua del barrio Norte",
          system: "drinking-water",
          powerKw: 22,
          hoursPerDay: 3.5,
          year: 2022,
          electricity: { amount: 28_000, unit: "kwh" },
          volumeM3: 58_000,
          dataBasis: "bill",
        },
      },
    ],
  },
};

function buildingRow({ id, kwh, gasM3, more, ...about }: Building) {
  const consumption = [
    ...kwh.map((amount, index) => used(index, "electricity", amount, "kwh", ARS_PER_KWH)),
    ...(gasM3 ?? []).map((amount, index) => used(index, "natural-gas", amount, "m3-gas", ARS_PER_M3_OF_GAS)),
  ];
  return { id, values: { ...about, ownership: "municipal", consumption, ...more } };
}

function used(index: number, carrier: string, amount: number, unit: string, price: number) {
  const year = BILLED_YEARS[index] ?? PAID_YEAR;
  return bill(year, carrier, amount, unit, year === PAID_YEAR ? amount * price : undefined);
}

/** m³ of gas that the buildings used in a year, as its inventory has it. */
export function sampleGasM3(year: number): number {
  const index = BILLED_YEARS.findIndex((billed) => billed === year);
  return BUILDINGS.reduce((sum, { gasM3 }) => sum + (gasM3?.[index] ?? 0), 0);
}

/** Litres of petrol of the municipality's cars, of the only year that the register knows. */
export const SAMPLE_PETROL = { year: 2022, litres: 5400 };
