/** Options of the first hour: what a town knows without looking anything up. */
import type { CodeList, Option } from "~/domain/template/template";
import { hazards } from "templates/catalogs/code-lists/hazards";

export const gasNetworks: CodeList = {
  id: "gas-networks",
  options: [
    {
      code: "yes",
      label: {
        es: "Sí, en casi todas las casas",
        en: "Yes, in nearly all homes",
        pt: "Sim, em quase todas as casas",
      },
    },
    {
      code: "part",
      label: { es: "Sí, en una parte", en: "Yes, in some of them", pt: "Sim, em uma parte" },
    },
    {
      code: "no",
      label: {
        es: "No: garrafas, tubos o leña",
        en: "No: bottled gas or firewood",
        pt: "Não: botijões ou lenha",
      },
    },
  ],
};

export const electricityKnowledge: CodeList = {
  id: "electricity-knowledge",
  options: [
    {
      code: "by-class",
      label: {
        es: "Sí, por tipo de usuario (hogares, comercios, alumbrado…)",
        en: "Yes, by kind of user (homes, shops, street lights…)",
        pt: "Sim, por classe de usuário (casas, comércio, iluminação…)",
      },
    },
    {
      code: "total",
      label: { es: "Sí, solo el total", en: "Yes, the total only", pt: "Sim, só o total" },
    },
    { code: "no", label: { es: "No, todavía no", en: "No, not yet", pt: "Não, ainda não" } },
  ],
};

export const wasteDestinations: CodeList = {
  id: "first-hour-waste",
  options: [
    {
      code: "own-dump-burning",
      label: {
        es: "A un basural propio donde a veces se quema",
        en: "To an own dump where waste is sometimes burnt",
        pt: "A um lixão próprio onde às vezes se queima",
      },
    },
    {
      code: "own-dump",
      label: {
        es: "A un basural propio, sin quema",
        en: "To an own dump, without burning",
        pt: "A um lixão próprio, sem queima",
      },
    },
    {
      code: "own-landfill",
      label: {
        es: "A un relleno sanitario propio (se compacta y se tapa)",
        en: "To an own landfill (compacted and covered)",
        pt: "A um aterro sanitário próprio (compactado e coberto)",
      },
    },
    {
      code: "landfill-outside",
      label: {
        es: "A un relleno sanitario fuera del municipio",
        en: "To a landfill outside the municipality",
        pt: "A um aterro sanitário fora do município",
      },
    },
  ],
};

export const sewageSystems: CodeList = {
  id: "sewage-systems",
  options: [
    {
      code: "cesspits",
      label: {
        es: "A pozos o cámaras sépticas",
        en: "To cesspits or septic tanks",
        pt: "A fossas",
      },
    },
    {
      code: "part",
      label: {
        es: "Una parte a cloacas y el resto a pozos",
        en: "Some to sewers and the rest to cesspits",
        pt: "Uma parte à rede de esgoto e o resto a fossas",
      },
    },
    {
      code: "sewers",
      label: {
        es: "A cloacas, en casi todas las casas",
        en: "To sewers, in nearly all homes",
        pt: "À rede de esgoto, em quase todas as casas",
      },
    },
  ],
};

/** Codes of `wastewaterTreatments`, in words of who has seen the place. */
export const sewageEnds: CodeList = {
  id: "sewage-ends",
  options: [
    {
      code: "anaerobic-shallow-lagoon",
      label: {
        es: "En lagunas de menos de 2 metros de hondo",
        en: "In lagoons less than 2 metres deep",
        pt: "Em lagoas com menos de 2 metros de profundidade",
      },
    },
    {
      code: "anaerobic-deep-lagoon",
      label: {
        es: "En lagunas más hondas",
        en: "In deeper lagoons",
        pt: "Em lagoas mais fundas",
      },
    },
    {
      code: "aerobic-well-managed",
      label: {
        es: "En una planta que airea el agua y funciona bien",
        en: "In a plant that aerates the water and works well",
        pt: "Em uma estação que aera a água e funciona bem",
      },
    },
    {
      code: "aerobic-overloaded",
      label: {
        es: "En una planta que airea el agua pero no da abasto",
        en: "In a plant that aerates the water but is overloaded",
        pt: "Em uma estação que aera a água mas não dá conta",
      },
    },
    {
      code: "sea-river-lake-discharge",
      label: {
        es: "En un río, arroyo o canal, sin tratar",
        en: "In a river, stream or canal, untreated",
        pt: "Em um rio, arroio ou canal, sem tratar",
      },
    },
  ],
};

/** Hazards whose name says what people saw; codes of `hazards`. */
const SEEN: readonly string[] = [
  "flash-surface-flood",
  "river-flood",
  "drought",
  "heat-wave",
  "hail",
  "severe-wind",
  "tornado",
  "cold-wave",
  "heavy-snow",
  "land-fire",
  "forest-fire",
  "landslide",
  "vector-borne-disease",
];

export const recentHits: CodeList = {
  id: "recent-hits",
  options: SEEN.flatMap((code) => hazards.options.filter((option) => option.code === code)).map(asChoice),
};

/** Without the headings of the long list. */
function asChoice({ code, label }: Option): Option {
  return { code, label };
}
