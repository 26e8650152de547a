/**
 * Public figures from which missing data are estimated. Origin and cautions stand in the files of `estimates/`;
 * populations are those of `places.ts`, net energies of fuels those of `factor-catalogue.ts`.
 */
import type { BorrowedRange, CountryFigures, EstimateCatalogue } from "~/domain/estimates/estimate-catalogue";
import balance from "./estimates/energy-balance-argentina.json";
import gas from "./estimates/natural-gas-argentina.json";
import people from "./estimates/people-and-waste.json";
import { estimateLabels } from "./estimate-labels";
import { factorCatalogue } from "./factor-catalogue";
import { factorSources, waste } from "./factors";
import { provinces } from "./places";
import { registerRowLabel, registerSource } from "./register-labels";

/** Countries of the region for which the IPCC gives one generation rate (2006 vol. 5 table 2.1, annex 2A.1). */
const LATIN_AMERICA: readonly string[] = [
  ...["BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN"],
  ...["HT", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE"],
];

const { sewerPercent } = people;

const argentina: CountryFigures = {
  people: {
    country: provinces.reduce((sum, { censusPopulation2022 }) => sum + censusPopulation2022, 0),
    provinces: Object.fromEntries(
      provinces.map(({ code, name, censusPopulation2022 }) => [
        code,
        { name, population: censusPopulation2022 },
      ]),
    ),
    year: people.populationOfCensus.year,
    source: people.populationOfCensus.source,
  },
  balance: { source: balance.source, confirmed: balance.confirmed, ktoe: balance.ktoe },
  pipedGas: { source: gas.source, confirmed: gas.confirmed, thousandM3: seriesOf(gas.thousandM3) },
  peopleCookingWithCylinders: people.peopleCookingWithCylinders,
  sewerPercent: { ...sewerPercent, range: rangeOf(sewerPercent) },
};

const latinAmerica = {
  value: waste.generationPerCapita.value,
  unit: "t/person/year",
  source: wasteSource(),
  year: null,
  confirmed: waste.generationPerCapita.confirmed,
};

export const estimateCatalogue: EstimateCatalogue = {
  version: "2026.1",
  countries: { AR: argentina },
  wasteGeneration: [
    { ...latinAmerica, countries: ["AR"], range: people.wasteRange },
    { ...latinAmerica, countries: LATIN_AMERICA, range: null },
  ],
  vehicles: people.vehicles,
  vehicleSource: { es: "supuesto, sin fuente", en: "assumption, without source", pt: "premissa, sem fonte" },
  energyContents: (carrier, country) => {
    const contents = factorCatalogue.fuels.find((fuel) => fuel.carrier === carrier)?.energyContents ?? [];
    return contents.filter(({ place }) => place === null || place === country);
  },
  labels: estimateLabels,
  registers: { rowLabel: registerRowLabel, source: registerSource },
  rangeOfYears: {
    es: "valores de {from} a {to} de la misma serie; entre una localidad y otra la diferencia puede ser mayor",
    en: "values of {from} to {to} of the same series; towns may differ from each other by more",
    pt: "valores de {from} a {to} da mesma série; entre um município e outro a diferença pode ser maior",
  },
  statedInPlan: { es: "datos de este plan", en: "data of this plan", pt: "dados deste plano" },
};

/** The file's types are too exact to be read by any code. */
function seriesOf(table: Readonly<Record<string, Readonly<Record<string, object>>>>) {
  return table as CountryFigures["pipedGas"]["thousandM3"];
}

function rangeOf(value: { low: number; high: number; rangeSource: BorrowedRange["source"] }): BorrowedRange {
  return { low: value.low, high: value.high, source: value.rangeSource };
}

function wasteSource() {
  const { source, table } = waste.generationPerCapita;
  const title = factorSources[source]?.title ?? source;
  const place = `${title}: ${table ?? ""}`;
  return {
    es: `${place}, América Latina`,
    en: `${place}, Latin America`,
    pt: `${place}, América Latina`,
  };
}
