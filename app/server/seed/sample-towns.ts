/**
 * Towns that do not exist, so that a demo network has enough of one size to compare. Their figures are national
 * averages per person, varied by hand, and every row says so.
 */
import type { DemoMunicipality } from "./demo-municipalities";
import { sampleEnergyAccess } from "./sample-energy-access";
import { SAMPLE_PETROL, sampleFacilities, sampleGasM3 } from "./sample-facilities";
import { samplePlan } from "./sample-plan";
import { type RegisterSeed, smallRegister } from "./sample-registers";

/**
 * Use per person and year in Argentina, from final consumption in the Balance Energético Nacional 2021 (Secretaría de
 * Energía, GWh) over the 46 million people of the 2022 census, rounded to two digits: what the figures are varied from.
 */
const PER_PERSON = {
  homesElectricityMwh: 1.0,
  servicesElectricityMwh: 0.72,
  gasMwh: 2.2,
  lpgMwh: 0.34,
  petrolMwh: 1.5,
  dieselMwh: 1.8,
  /** 0.8 kg a day, the default that the questionnaire names. */
  wasteTonnes: 0.29,
};
const KNOWN = { dataBasis: "estimate", dataQuality: "low" };
/** Of the electricity of services: town hall and street lamps, a guess. */
const OFFICES_SHARE = 0.06;
const LIGHTING_SHARE = 0.14;

const NOT_REAL =
  "Cifra de demostración: promedio nacional por habitante, variado. No es de ningún municipio real.";
const BEN = `${NOT_REAL} Base: Balance Energético Nacional 2021, Secretaría de Energía.`;

interface SampleTown {
  name: string;
  population: number;
  /** Of the national average. */
  electricity: number;
  gas: number;
  lpg: number;
  transport: number;
  waste: number;
  disposalSite: string;
  /** Share of the homes without sewers. */
  septic: number;
  /** Of its small register; the sample town has a whole one. */
  register?: Pick<RegisterSeed, "kwhPerM2" | "ledShare" | "kwhPerM3">;
}

/** Inventories with the full range of rows, of two years: the town of the demo's sample account. */
export const SAMPLE_TOWN = "Villa de Muestra";

const TOWNS: readonly SampleTown[] = [
  {
    name: SAMPLE_TOWN,
    population: 18_400,
    electricity: 0.95,
    gas: 0.8,
    lpg: 0.9,
    transport: 0.85,
    waste: 1.05,
    disposalSite: "unmanaged-shallow",
    septic: 0.45,
  },
  {
    name: "Colonia de Muestra",
    population: 12_100,
    electricity: 0.9,
    gas: 0,
    lpg: 2.4,
    transport: 0.9,
    waste: 0.9,
    disposalSite: "unmanaged-shallow",
    septic: 0.8,
    register: { kwhPerM2: 92, ledShare: 0.1, kwhPerM3: 0.55 },
  },
  {
    name: "Laguna de Muestra",
    population: 14_900,
    electricity: 1.1,
    gas: 1.15,
    lpg: 0.5,
    transport: 0.75,
    waste: 1,
    disposalSite: "uncategorised",
    septic: 0.35,
    register: { kwhPerM2: 118, ledShare: 0.35, kwhPerM3: 0.42 },
  },
  {
    name: "Monte de Muestra",
    population: 21_700,
    electricity: 0.8,
    gas: 0.6,
    lpg: 1.2,
    transport: 1.1,
    waste: 1.1,
    disposalSite: "unmanaged-shallow",
    septic: 0.6,
    register: { kwhPerM2: 101, ledShare: 0.05, kwhPerM3: 0.71 },
  },
  {
    name: "Paso de Muestra",
    population: 26_300,
    electricity: 1.05,
    gas: 1,
    lpg: 0.7,
    transport: 0.95,
    waste: 0.85,
    disposalSite: "managed-anaerobic",
    septic: 0.25,
    register: { kwhPerM2: 135, ledShare: 0.5, kwhPerM3: null },
  },
  {
    name: "Puerto de Muestra",
    population: 33_800,
    electricity: 1.2,
    gas: 1.3,
    lpg: 0.6,
    transport: 1.25,
    waste: 1.2,
    disposalSite: "managed-anaerobic",
    septic: 0.2,
    register: { kwhPerM2: 148, ledShare: 0.6, kwhPerM3: 0.38 },
  },
  {
    name: "Sierra de Muestra",
    population: 41_200,
    electricity: 1,
    gas: 0.9,
    lpg: 1,
    transport: 1.05,
    waste: 0.95,
    disposalSite: "uncategorised",
    septic: 0.4,
    register: { kwhPerM2: 109, ledShare: 0.25, kwhPerM3: 0.9 },
  },
];

export const SAMPLE_MUNICIPALITIES: readonly DemoMunicipality[] = TOWNS.map((town) => ({
  name: town.name,
  placeCode: null,
  province: "Provincia de muestra",
  country: "AR",
  population: town.population,
  plan: planOf(town),
  essentialOnly: true,
}));

function planOf(town: SampleTown) {
  return {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: `Plan de Acción Climática de ${town.name}`,
    municipality: { name: town.name, placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    source: NOT_REAL,
    sections: {
      inventories: { instances: inventoriesOf(town) },
      ...(town.register
        ? { facilities: smallRegister({ ...town.register, ...ownUse(town), year: 2022 }) }
        : {}),
      ...(town.name === SAMPLE_TOWN
        ? { ...sampleEnergyAccess, ...samplePlan, facilities: sampleFacilities }
        : {}),
    },
  };
}

/** MWh of what the municipality itself pays. */
function ownUse({ electricity, population }: SampleTown) {
  const services = electricity * population * PER_PERSON.servicesElectricityMwh;
  return { buildingsMwh: services * OFFICES_SHARE, lightingMwh: services * LIGHTING_SHARE };
}

function inventoriesOf(town: SampleTown) {
  const later = inventory(town, {
    id: "inv-2022",
    year: 2022,
    kind: town.name === SAMPLE_TOWN ? "MEI" : "BEI",
  });
  if (town.name !== SAMPLE_TOWN) return [later];
  const before = { ...town, electricity: 0.98, transport: 0.9, waste: 1, septic: 0.55, population: 17_900 };
  return [inventory(before, { id: "inv-2020", year: 2020, kind: "BEI" }), later];
}

function inventory(town: SampleTown, { id, year, kind }: { id: string; year: number; kind: "BEI" | "MEI" }) {
  return {
    id,
    values: {
      year,
      kind,
      population: town.population,
      populationSource: NOT_REAL,
      gases: "co2e",
      gwpSet: "AR5",
      factorApproach: "ipcc",
      gpcLevel: "basic",
      methodology:
        "Protocolo Global para ciudades (GPC), nivel BASIC, con los factores del catálogo. Municipio de muestra.",
      boundaryRelation: "same",
      boundary: `Todo el ejido de ${town.name}, un municipio de muestra que no existe.`,
      excludedSources: "Ninguna de las que un municipio de este tamaño suele tener.",
      dataCollection: NOT_REAL,
      ...(kind === "MEI"
        ? { changeKinds: ["data"], changes: "Se actualizaron los consumos con el mismo método." }
        : {}),
    },
    rows: { rows: [...rowsOf(town), ...(town.name === SAMPLE_TOWN ? ownRowsOf(year) : [])] },
  };
}

/** What the whole register of the sample town knows besides. */
function ownRowsOf(year: number) {
  const gas = bought("gas-municipal", {
    label: "Gas de red de edificios municipales",
    covenantSector: "municipal-buildings",
    carrier: "natural-gas",
    amount: { amount: sampleGasM3(year), unit: "m3-gas" },
  });
  if (year !== SAMPLE_PETROL.year) return [gas];
  const petrol = bought("flota-nafta", {
    label: "Nafta de la flota municipal",
    covenantSector: "municipal-fleet",
    carrier: "gasoline",
    amount: { amount: SAMPLE_PETROL.litres, unit: "l" },
  });
  return [gas, petrol];
}

function bought(id: string, values: object) {
  return { id, kind: "energy", values: { ...values, ...KNOWN, dataSource: NOT_REAL } };
}

function rowsOf(town: SampleTown) {
  const { population, electricity, gas, lpg, transport, septic } = town;
  const services = electricity * population * PER_PERSON.servicesElectricityMwh;
  const { buildingsMwh, lightingMwh } = ownUse(town);
  const homes = electricity * population * PER_PERSON.homesElectricityMwh;
  const electric = (id: string, label: string, covenantSector: string, mwh: number) =>
    energy(id, { label, covenantSector, carrier: "electricity", mwh });
  return [
    electric("viviendas", "Electricidad de las viviendas", "residential-buildings", homes),
    electric(
      "comercios",
      "Electricidad de comercios y servicios",
      "tertiary-buildings",
      services * (1 - OFFICES_SHARE - LIGHTING_SHARE),
    ),
    electric("municipales", "Electricidad de edificios municipales", "municipal-buildings", buildingsMwh),
    electric("alumbrado", "Alumbrado público", "public-lighting", lightingMwh),
    gas === 0
      ? noPipedGas()
      : energy("gas", {
          label: "Gas de red de las viviendas",
          covenantSector: "residential-buildings",
          carrier: "natural-gas",
          mwh: gas * population * PER_PERSON.gasMwh,
        }),
    energy("garrafas", {
      label: "Gas en garrafas",
      covenantSector: "residential-buildings",
      carrier: "lpg",
      mwh: lpg * population * PER_PERSON.lpgMwh,
    }),
    energy("nafta", {
      label: "Nafta vendida",
      covenantSector: "private-transport",
      carrier: "gasoline",
      mwh: transport * population * PER_PERSON.petrolMwh,
    }),
    energy("gasoil", {
      label: "Gasoil vendido",
      covenantSector: "private-transport",
      carrier: "diesel",
      mwh: transport * population * PER_PERSON.dieselMwh * 0.96,
    }),
    energy("flota", {
      label: "Gasoil de la flota municipal",
      covenantSector: "municipal-fleet",
      carrier: "diesel",
      mwh: transport * population * PER_PERSON.dieselMwh * 0.04,
    }),
    disposal(town),
    sewage("pozos", "Hogares con pozo ciego", "septic-system", population * septic),
    sewage("cloacas", "Hogares con cloaca y lagunas", "anaerobic-shallow-lagoon", population * (1 - septic)),
    {
      id: "tren",
      kind: "energy",
      values: {
        label: "Trenes",
        covenantSector: "public-transport",
        carrier: "diesel",
        gpcCell: "II.2.1",
        notationKey: "NO",
        notationExplanation: "No hay servicio de trenes en el municipio de muestra.",
      },
    },
  ];
}

interface EnergyUse {
  label: string;
  covenantSector: string;
  carrier: string;
  mwh: number;
}

function energy(id: string, { mwh, ...use }: EnergyUse) {
  const amount = { amount: Math.round(mwh), unit: "mwh" };
  return { id, kind: "energy", values: { ...use, amount, ...KNOWN, dataSource: BEN } };
}

function noPipedGas() {
  return {
    id: "gas",
    kind: "energy",
    values: {
      label: "Gas de red de las viviendas",
      covenantSector: "residential-buildings",
      carrier: "natural-gas",
      notationKey: "NO",
      notationExplanation: "No hay red de gas en el municipio de muestra.",
    },
  };
}

function disposal({ population, waste, disposalSite }: SampleTown) {
  return {
    id: "residuos",
    kind: "waste",
    values: {
      label: "Residuos domiciliarios al sitio municipal",
      wasteKind: "municipal",
      treatment: "disposal",
      disposalSite,
      gpcCell: "III.1.1",
      amount: { amount: Math.round(waste * population * PER_PERSON.wasteTonnes), unit: "t" },
      calculation: "computed",
      ...KNOWN,
      dataSource: NOT_REAL,
    },
  };
}

function sewage(id: string, label: string, treatment: string, people: number) {
  return {
    id,
    kind: "wastewater",
    values: {
      label,
      treatment,
      gpcCell: "III.4.1",
      peopleServed: Math.round(people),
      calculation: "computed",
      ...KNOWN,
      dataSource: NOT_REAL,
    },
  };
}
