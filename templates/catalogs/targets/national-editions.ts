/**
 * Editions of national targets and their baseline scenarios. A new edition is a new entry, never a change of an old
 * one: plans keep naming the edition that they were written on.
 */
import type { NationalEdition } from "~/domain/targets/national-series";

/** Methods of business-as-usual targets that municipalities reported to CDP in 2019–2021, citing the first NDC. */
const CDP_METHODS = "Primera NDC de la Argentina (2016), citada en CDP Cities 2019–2021";
const GUAMINI = "CDP Cities 2020, Guaminí: +45,65 % de 2018 a 2030, de donde 592 / 1,4565";
const PRESS_2025 = "Prensa de noviembre de 2025 y enero de 2026 sobre la tercera NDC";

const ALL_SECTORS = {
  es: "todos los sectores del país, con uso del suelo",
  en: "all sectors of the country, with land use",
  pt: "todos os setores do país, com uso da terra",
};
const GASES_NOT_READ = {
  es: "los del inventario nacional; las fuentes leídas no los listan",
  en: "those of the national inventory; the sources read do not list them",
  pt: "os do inventário nacional; as fontes lidas não os listam",
};

export const nationalEditions: readonly NationalEdition[] = [
  {
    id: "ar-ndc-1",
    country: "AR",
    name: "NDC 1 (2016)",
    presented: "2016-11",
    gwpSet: null,
    gases: GASES_NOT_READ,
    sectors: ALL_SECTORS,
    accounting: "net",
    caps: [{ year: 2030, mt: 483, source: CDP_METHODS, confirmed: true }],
    // A straight line from 2014 would give 424 in 2018: the value that networks scale by is stored instead.
    bau: [
      { year: 2014, mt: 368, source: CDP_METHODS, confirmed: true },
      { year: 2018, mt: 406.454, source: GUAMINI, confirmed: false },
      { year: 2030, mt: 592, source: CDP_METHODS, confirmed: true },
    ],
  },
  {
    id: "ar-ndc-2",
    country: "AR",
    name: "NDC 2 (2020)",
    presented: "2020-12",
    gwpSet: null,
    gases: GASES_NOT_READ,
    sectors: ALL_SECTORS,
    accounting: "net",
    caps: [
      {
        year: 2030,
        mt: 359,
        source: "Segunda NDC de la República Argentina, diciembre de 2020",
        confirmed: true,
      },
    ],
    bau: [],
  },
  {
    id: "ar-ndc-2-update",
    country: "AR",
    name: "NDC 2 (2021)",
    presented: "2021-10",
    gwpSet: null,
    gases: GASES_NOT_READ,
    sectors: ALL_SECTORS,
    accounting: "net",
    caps: [
      {
        year: 2030,
        mt: 349,
        source: "Actualización de la meta de emisiones netas de Argentina al 2030, octubre de 2021",
        confirmed: true,
      },
    ],
    bau: [],
  },
  {
    id: "ar-ndc-3",
    country: "AR",
    name: "NDC 3 (2025)",
    presented: "2025-11",
    gwpSet: "AR5",
    gases: GASES_NOT_READ,
    sectors: {
      es: "162 categorías de fuentes y sumideros (las ediciones anteriores, 146)",
      en: "162 categories of sources and sinks (146 in earlier editions)",
      pt: "162 categorias de fontes e sumidouros (146 nas edições anteriores)",
    },
    accounting: "net",
    caps: [
      { year: 2030, mt: 375, source: PRESS_2025, confirmed: true },
      { year: 2035, mt: 375, source: PRESS_2025, confirmed: true },
    ],
    bau: [],
  },
];
