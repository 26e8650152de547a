/** Pathways and commitments that a target is held beside. What nobody has confirmed is shown as an assumption. */
import type { BenchmarkCatalogue } from "~/domain/targets/benchmark-catalogue";

const AR6 = "IPCC AR6, vías C1 (1,5 °C), todos los gases, respecto de 2019";
const C40 = "C40 y Arup, Deadline 2020 (2016)";
const UNDP = "PNUD, Índice de desarrollo humano";

export const benchmarkCatalogue: BenchmarkCatalogue = {
  onePointFive: {
    fromYear: 2019,
    cuts: [
      { year: 2030, value: 43, unit: "%", source: AR6, confirmed: false },
      { year: 2035, value: 60, unit: "%", source: AR6, confirmed: false },
      { year: 2050, value: 84, unit: "%", source: AR6, confirmed: false },
    ],
  },
  globalHalf: {
    fromYear: 2018,
    year: 2030,
    cutPercent: {
      value: 50,
      unit: "%",
      source: "Cities Race to Zero: parte justa de la reducción mundial del 50 % a 2030",
      confirmed: true,
    },
  },
  commitments: [
    {
      id: "eu-covenant-40",
      framework: "eu-covenant",
      year: 2030,
      cutPercent: {
        value: 40,
        unit: "%",
        source: "Pacto de los Alcaldes (UE), compromiso para 2030",
        confirmed: true,
      },
    },
    {
      id: "eu-covenant-55",
      framework: "eu-covenant",
      year: 2030,
      cutPercent: {
        value: 55,
        unit: "%",
        source: "Pacto de los Alcaldes (UE), compromiso renovado para 2030",
        confirmed: false,
      },
    },
  ],
  humanDevelopment: {
    world: { value: 0.731, unit: "1", source: `${UNDP}, mundo, 2018`, year: 2018, confirmed: false },
    byCountry: {
      AR: { value: 0.83, unit: "1", source: `${UNDP}, Argentina, 2018`, year: 2018, confirmed: false },
    },
  },
  c40: {
    year: 2030,
    tonnesPerPerson: { value: 2.9, unit: "tCO2e/person", source: C40, confirmed: false },
    gdpThresholdUsd: { value: 15_000, unit: "USD/person", source: C40, confirmed: false },
    emissionsThreshold: { value: 5.1, unit: "tCO2e/person", source: C40, confirmed: false },
  },
};
