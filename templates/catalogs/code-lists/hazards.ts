import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

/** The ten hazard groups of MyCovenant and CRF v6, and one group for local hazards outside them. */
export const hazardGroups: CodeList = {
  id: "hazard-groups",
  options: [
    { code: "extreme-heat", label: { es: "Calor extremo", en: "Extreme heat", pt: "Calor extremo" } },
    { code: "extreme-cold", label: { es: "Frío extremo", en: "Extreme cold", pt: "Frio extremo" } },
    {
      code: "heavy-precipitation",
      label: { es: "Precipitaciones intensas", en: "Heavy precipitation", pt: "Precipitação intensa" },
    },
    {
      code: "floods-sea-level-rise",
      label: {
        es: "Inundaciones y suba del nivel del mar",
        en: "Floods and sea level rise",
        pt: "Inundações e elevação do nível do mar",
      },
    },
    {
      code: "droughts-water-scarcity",
      label: {
        es: "Sequías y falta de agua",
        en: "Droughts and water scarcity",
        pt: "Secas e escassez de água",
      },
    },
    { code: "storms", label: { es: "Tormentas y vientos", en: "Storms", pt: "Tempestades e ventos" } },
    {
      code: "mass-movement",
      label: { es: "Remoción en masa", en: "Mass movement", pt: "Movimento de massa" },
    },
    {
      code: "wild-fires",
      label: { es: "Incendios forestales y rurales", en: "Wild fires", pt: "Incêndios florestais e rurais" },
    },
    {
      code: "chemical-change",
      label: { es: "Cambios químicos", en: "Chemical change", pt: "Mudanças químicas" },
    },
    {
      code: "biological-hazards",
      label: { es: "Amenazas biológicas", en: "Biological hazards", pt: "Ameaças biológicas" },
    },
    {
      code: "other-local",
      label: { es: "Otras amenazas locales", en: "Other local hazards", pt: "Outras ameaças locais" },
      frameworks: ["gcom-americas", "network"],
    },
  ],
};

const hazardsHeadings = {
  extremeHeat: { es: "Calor extremo", en: "Extreme heat", pt: "Calor extremo" },
  extremeCold: { es: "Frío extremo", en: "Extreme cold", pt: "Frio extremo" },
  heavyPrecipitation: {
    es: "Precipitaciones intensas",
    en: "Heavy precipitation",
    pt: "Precipitação intensa",
  },
  floodsAndSeaLevelRise: {
    es: "Inundaciones y suba del nivel del mar",
    en: "Floods and sea level rise",
    pt: "Inundações e elevação do nível do mar",
  },
  droughtsAndWaterScarcity: {
    es: "Sequías y falta de agua",
    en: "Droughts and water scarcity",
    pt: "Secas e escassez de água",
  },
  storms: { es: "Tormentas y vientos", en: "Storms", pt: "Tempestades e ventos" },
  massMovement: { es: "Remoción en masa", en: "Mass movement", pt: "Movimento de massa" },
  wildFires: { es: "Incendios", en: "Wild fires", pt: "Incêndios" },
  chemicalChange: { es: "Cambios químicos", en: "Chemical change", pt: "Mudanças químicas" },
  biologicalHazards: { es: "Amenazas biológicas", en: "Biological hazards", pt: "Ameaças biológicas" },
  otherLocalHazards: { es: "Otras amenazas locales", en: "Other local hazards", pt: "Outras ameaças locais" },
} satisfies Record<string, Text>;

/** The 36 sub-hazards of MyCovenant and CRF v6 by group, then local hazards of Argentina (`localHazards`). */
export const hazards: CodeList = {
  id: "hazards",
  options: [
    {
      code: "heat-wave",
      label: { es: "Ola de calor", en: "Heat wave", pt: "Onda de calor" },
      for: ["extreme-heat"],
      group: hazardsHeadings.extremeHeat,
    },
    {
      code: "extreme-hot-days",
      label: { es: "Días de calor extremo", en: "Extreme hot days", pt: "Dias de calor extremo" },
      for: ["extreme-heat"],
      group: hazardsHeadings.extremeHeat,
    },
    {
      code: "extreme-winter-conditions",
      label: {
        es: "Condiciones de invierno extremas",
        en: "Extreme winter conditions",
        pt: "Condições extremas de inverno",
      },
      for: ["extreme-cold"],
      group: hazardsHeadings.extremeCold,
    },
    {
      code: "cold-wave",
      label: { es: "Ola de frío", en: "Cold wave", pt: "Onda de frio" },
      for: ["extreme-cold"],
      group: hazardsHeadings.extremeCold,
    },
    {
      code: "extreme-cold-days",
      label: {
        es: "Días de frío extremo y heladas fuertes",
        en: "Extreme cold days",
        pt: "Dias de frio extremo e geadas fortes",
      },
      for: ["extreme-cold"],
      group: hazardsHeadings.extremeCold,
    },
    {
      code: "rain-storm",
      label: { es: "Lluvia intensa", en: "Rain storm (heavy rainfall)", pt: "Chuva intensa" },
      for: ["heavy-precipitation"],
      group: hazardsHeadings.heavyPrecipitation,
    },
    {
      code: "monsoon",
      label: { es: "Monzón", en: "Monsoon", pt: "Monção" },
      for: ["heavy-precipitation"],
      group: hazardsHeadings.heavyPrecipitation,
    },
    {
      code: "heavy-snow",
      label: { es: "Nevada intensa", en: "Heavy snow", pt: "Neve intensa" },
      for: ["heavy-precipitation"],
      group: hazardsHeadings.heavyPrecipitation,
    },
    {
      code: "fog",
      label: { es: "Niebla", en: "Fog", pt: "Neblina" },
      for: ["heavy-precipitation"],
      group: hazardsHeadings.heavyPrecipitation,
    },
    {
      code: "hail",
      label: { es: "Granizo", en: "Hail", pt: "Granizo" },
      for: ["heavy-precipitation"],
      group: hazardsHeadings.heavyPrecipitation,
    },
    {
      code: "flash-surface-flood",
      label: {
        es: "Inundación repentina o anegamiento",
        en: "Flash or surface flood",
        pt: "Inundação repentina ou alagamento",
      },
      for: ["floods-sea-level-rise"],
      group: hazardsHeadings.floodsAndSeaLevelRise,
    },
    {
      code: "river-flood",
      label: {
        es: "Inundación por crecida de río o arroyo",
        en: "River flood",
        pt: "Inundação por cheia de rio",
      },
      for: ["floods-sea-level-rise"],
      group: hazardsHeadings.floodsAndSeaLevelRise,
    },
    {
      code: "coastal-flood",
      label: { es: "Inundación costera", en: "Coastal flood", pt: "Inundação costeira" },
      for: ["floods-sea-level-rise"],
      group: hazardsHeadings.floodsAndSeaLevelRise,
    },
    {
      code: "groundwater-flood",
      label: {
        es: "Inundación por suba de la napa",
        en: "Groundwater flood",
        pt: "Inundação por elevação do lençol freático",
      },
      for: ["floods-sea-level-rise"],
      group: hazardsHeadings.floodsAndSeaLevelRise,
    },
    {
      code: "permanent-inundation",
      label: { es: "Inundación permanente", en: "Permanent inundation", pt: "Inundação permanente" },
      for: ["floods-sea-level-rise"],
      group: hazardsHeadings.floodsAndSeaLevelRise,
    },
    {
      code: "drought",
      label: { es: "Sequía", en: "Drought", pt: "Seca" },
      for: ["droughts-water-scarcity"],
      group: hazardsHeadings.droughtsAndWaterScarcity,
    },
    {
      code: "severe-wind",
      label: { es: "Viento fuerte", en: "Severe wind", pt: "Vento forte" },
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "tornado",
      label: { es: "Tornado", en: "Tornado", pt: "Tornado" },
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "cyclone",
      label: {
        es: "Ciclón, huracán o tifón",
        en: "Cyclone (hurricane or typhoon)",
        pt: "Ciclone, furacão ou tufão",
      },
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "tropical-storm",
      label: { es: "Tormenta tropical", en: "Tropical storm", pt: "Tempestade tropical" },
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "extra-tropical-storm",
      label: { es: "Tormenta extratropical", en: "Extra-tropical storm", pt: "Tempestade extratropical" },
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "storm-surge",
      label: { es: "Marejada o marea de tormenta", en: "Storm surge", pt: "Maré de tempestade" },
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "lightning-thunderstorm",
      label: { es: "Tormenta eléctrica", en: "Lightning or thunderstorm", pt: "Tempestade com raios" },
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "zonda-wind",
      label: { es: "Viento zonda", en: "Zonda wind", pt: "Vento zonda" },
      frameworks: ["gcom-americas", "network"],
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "sudestada",
      label: {
        es: "Sudestada",
        en: "Sudestada (south-easterly storm and river rise)",
        pt: "Sudestada (temporal de sudeste com subida do rio)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["storms"],
      group: hazardsHeadings.storms,
    },
    {
      code: "landslide",
      label: { es: "Deslizamiento o aluvión", en: "Landslide", pt: "Deslizamento de terra" },
      for: ["mass-movement"],
      group: hazardsHeadings.massMovement,
    },
    {
      code: "avalanche",
      label: { es: "Avalancha", en: "Avalanche", pt: "Avalanche" },
      for: ["mass-movement"],
      group: hazardsHeadings.massMovement,
    },
    {
      code: "rock-fall",
      label: { es: "Caída de rocas", en: "Rock fall", pt: "Queda de rochas" },
      for: ["mass-movement"],
      group: hazardsHeadings.massMovement,
    },
    {
      code: "subsidence",
      label: { es: "Hundimiento del terreno", en: "Subsidence", pt: "Subsidência do terreno" },
      for: ["mass-movement"],
      group: hazardsHeadings.massMovement,
    },
    {
      code: "forest-fire",
      label: { es: "Incendio forestal", en: "Forest fire", pt: "Incêndio florestal" },
      for: ["wild-fires"],
      group: hazardsHeadings.wildFires,
    },
    {
      code: "land-fire",
      label: { es: "Incendio de pastizales o rural", en: "Land fire", pt: "Incêndio de campo ou pastagem" },
      for: ["wild-fires"],
      group: hazardsHeadings.wildFires,
    },
    {
      code: "salt-water-intrusion",
      label: { es: "Intrusión de agua salada", en: "Salt water intrusion", pt: "Intrusão de água salgada" },
      for: ["chemical-change"],
      group: hazardsHeadings.chemicalChange,
    },
    {
      code: "ocean-acidification",
      label: { es: "Acidificación del océano", en: "Ocean acidification", pt: "Acidificação do oceano" },
      for: ["chemical-change"],
      group: hazardsHeadings.chemicalChange,
    },
    {
      code: "atmospheric-co2",
      label: {
        es: "Concentración de CO2 en la atmósfera",
        en: "Atmospheric CO2 concentrations",
        pt: "Concentração de CO2 na atmosfera",
      },
      for: ["chemical-change"],
      group: hazardsHeadings.chemicalChange,
    },
    {
      code: "water-borne-disease",
      label: {
        es: "Enfermedades transmitidas por el agua",
        en: "Water-borne disease",
        pt: "Doenças transmitidas pela água",
      },
      for: ["biological-hazards"],
      group: hazardsHeadings.biologicalHazards,
    },
    {
      code: "vector-borne-disease",
      label: {
        es: "Enfermedades transmitidas por mosquitos u otros vectores",
        en: "Vector-borne disease",
        pt: "Doenças transmitidas por mosquitos ou outros vetores",
      },
      for: ["biological-hazards"],
      group: hazardsHeadings.biologicalHazards,
    },
    {
      code: "air-borne-disease",
      label: {
        es: "Enfermedades transmitidas por el aire",
        en: "Air-borne disease",
        pt: "Doenças transmitidas pelo ar",
      },
      for: ["biological-hazards"],
      group: hazardsHeadings.biologicalHazards,
    },
    {
      code: "insect-infestation",
      label: { es: "Plagas de insectos", en: "Insect infestation", pt: "Pragas de insetos" },
      for: ["biological-hazards"],
      group: hazardsHeadings.biologicalHazards,
    },
    {
      code: "volcanic-ash",
      label: { es: "Ceniza volcánica", en: "Volcanic ash", pt: "Cinza vulcânica" },
      frameworks: ["gcom-americas", "network"],
      for: ["other-local"],
      group: hazardsHeadings.otherLocalHazards,
    },
    {
      code: "other-hazard",
      label: { es: "Otra amenaza", en: "Other hazard", pt: "Outra ameaça" },
      frameworks: ["gcom-americas", "network"],
      for: ["other-local"],
      group: hazardsHeadings.otherLocalHazards,
    },
  ],
};

/** Flat hazard list of CRF v7 and CDP-ICLEI Track (2023 onwards). */
export const hazardsCrfV7: CodeList = {
  id: "hazards-crf-v7",
  options: [
    { code: "extreme-heat", label: { es: "Calor extremo", en: "Extreme heat", pt: "Calor extremo" } },
    {
      code: "heat-stress",
      label: { es: "Estrés por calor", en: "Heat stress", pt: "Estresse térmico por calor" },
    },
    { code: "extreme-cold", label: { es: "Frío extremo", en: "Extreme cold", pt: "Frio extremo" } },
    { code: "snow-ice", label: { es: "Nieve y hielo", en: "Snow and ice", pt: "Neve e gelo" } },
    { code: "drought", label: { es: "Sequía", en: "Drought", pt: "Seca" } },
    { code: "water-stress", label: { es: "Estrés hídrico", en: "Water stress", pt: "Estresse hídrico" } },
    {
      code: "increased-water-demand",
      label: { es: "Mayor demanda de agua", en: "Increased water demand", pt: "Aumento da demanda de água" },
    },
    {
      code: "fire-weather",
      label: {
        es: "Clima de incendio (riesgo de incendios forestales)",
        en: "Fire weather (risk of wildfires)",
        pt: "Clima de incêndio (risco de incêndios florestais)",
      },
    },
    {
      code: "urban-flooding",
      label: { es: "Inundación urbana", en: "Urban flooding", pt: "Inundação urbana" },
    },
    {
      code: "river-flooding",
      label: { es: "Inundación por ríos", en: "River flooding", pt: "Inundação por rios" },
    },
    {
      code: "coastal-flooding",
      label: {
        es: "Inundación costera (incluye la suba del nivel del mar)",
        en: "Coastal flooding (incl. sea level rise)",
        pt: "Inundação costeira (inclui a elevação do nível do mar)",
      },
    },
    {
      code: "other-coastal-events",
      label: { es: "Otros eventos costeros", en: "Other coastal events", pt: "Outros eventos costeiros" },
    },
    {
      code: "oceanic-events",
      label: { es: "Eventos oceánicos", en: "Oceanic events", pt: "Eventos oceânicos" },
    },
    {
      code: "heavy-precipitation",
      label: { es: "Precipitaciones intensas", en: "Heavy precipitation", pt: "Precipitação intensa" },
    },
    { code: "storm", label: { es: "Tormenta", en: "Storm", pt: "Tempestade" } },
    { code: "extreme-wind", label: { es: "Viento extremo", en: "Extreme wind", pt: "Vento extremo" } },
    {
      code: "hurricanes-cyclones-typhoons",
      label: {
        es: "Huracanes, ciclones o tifones",
        en: "Hurricanes, cyclones and typhoons",
        pt: "Furacões, ciclones ou tufões",
      },
    },
    {
      code: "mass-movement",
      label: { es: "Remoción en masa", en: "Mass movement", pt: "Movimento de massa" },
    },
    {
      code: "infectious-disease",
      label: { es: "Enfermedades infecciosas", en: "Infectious disease", pt: "Doenças infecciosas" },
    },
    {
      code: "biodiversity-loss",
      label: { es: "Pérdida de biodiversidad", en: "Biodiversity loss", pt: "Perda de biodiversidade" },
    },
    {
      code: "green-space-loss",
      label: {
        es: "Pérdida de espacios y cobertura verdes",
        en: "Loss of green space or green cover",
        pt: "Perda de áreas e cobertura verdes",
      },
    },
    {
      code: "soil-degradation",
      label: {
        es: "Degradación o erosión del suelo",
        en: "Soil degradation or erosion",
        pt: "Degradação ou erosão do solo",
      },
    },
    {
      code: "other-landscape-shift",
      label: {
        es: "Otros cambios del paisaje causados por el clima",
        en: "Other forms of climate-induced landscape shift or degradation",
        pt: "Outras formas de mudança da paisagem causadas pelo clima",
      },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Codes of `hazards` that neither MyCovenant nor the CRF lists. */
export const localHazards: readonly string[] = ["zonda-wind", "sudestada", "volcanic-ash", "other-hazard"];

/**
 * From a code of `hazards` to codes of `hazardsCrfV7`, the nearest first. Our own reading of the two
 * lists: neither framework publishes a correspondence.
 */
export const hazardCrosswalk: Readonly<Record<string, readonly string[]>> = {
  "heat-wave": ["extreme-heat", "heat-stress"],
  "extreme-hot-days": ["extreme-heat", "heat-stress"],
  "extreme-winter-conditions": ["snow-ice", "extreme-cold"],
  "cold-wave": ["extreme-cold"],
  "extreme-cold-days": ["extreme-cold"],
  "rain-storm": ["heavy-precipitation"],
  monsoon: ["heavy-precipitation"],
  "heavy-snow": ["snow-ice"],
  fog: ["other"],
  hail: ["storm"],
  "flash-surface-flood": ["urban-flooding"],
  "river-flood": ["river-flooding"],
  "coastal-flood": ["coastal-flooding"],
  "groundwater-flood": ["urban-flooding"],
  "permanent-inundation": ["coastal-flooding"],
  drought: ["drought", "water-stress"],
  "severe-wind": ["extreme-wind"],
  tornado: ["extreme-wind"],
  cyclone: ["hurricanes-cyclones-typhoons"],
  "tropical-storm": ["hurricanes-cyclones-typhoons", "storm"],
  "extra-tropical-storm": ["storm"],
  "storm-surge": ["other-coastal-events", "coastal-flooding"],
  "lightning-thunderstorm": ["storm"],
  landslide: ["mass-movement"],
  avalanche: ["mass-movement"],
  "rock-fall": ["mass-movement"],
  subsidence: ["mass-movement"],
  "forest-fire": ["fire-weather"],
  "land-fire": ["fire-weather"],
  "salt-water-intrusion": ["other-coastal-events"],
  "ocean-acidification": ["oceanic-events"],
  "atmospheric-co2": ["other"],
  "water-borne-disease": ["infectious-disease"],
  "vector-borne-disease": ["infectious-disease"],
  "air-borne-disease": ["infectious-disease"],
  "insect-infestation": ["biodiversity-loss", "other"],
  "zonda-wind": ["extreme-wind"],
  sudestada: ["storm", "coastal-flooding"],
  "volcanic-ash": ["other"],
  "other-hazard": ["other"],
};

/** Names of CRF v7 that no code of `hazards` has as its own, with the nearest that MyCovenant offers. */
const ONLY_IN_CRF_V7: Readonly<Record<string, readonly string[]>> = {
  "increased-water-demand": ["drought"],
};

/** The other way: from a code of `hazardsCrfV7` to codes of `hazards`, those of which it is the nearest name first. */
export const crf7Crosswalk: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  hazardsCrfV7.options.map(({ code }) => [code, [...namedBy(code), ...(ONLY_IN_CRF_V7[code] ?? [])]]),
);

/** From a code of `hazardsCrfV7` to the groups of `hazardGroups` in which its hazards stand. */
export const crf7Groups: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(crf7Crosswalk).map(([code, cases]) => [code, unique(cases.flatMap(groupsOfCase))]),
);

/** From a group of `hazardGroups` to names of CRF v7, for who marked no particular hazard. */
export const groupCrosswalk: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  hazardGroups.options.map(({ code }) => [code, unique(casesOf(code).flatMap(nearestName))]),
);

function namedBy(name: string): string[] {
  const codes = Object.keys(hazardCrosswalk).filter((code) => hazardCrosswalk[code]?.includes(name));
  const rank = (code: string) => hazardCrosswalk[code]?.indexOf(name) ?? 0;
  return codes.sort((a, b) => rank(a) - rank(b));
}

function groupsOfCase(code: string): readonly string[] {
  return hazards.options.find((option) => option.code === code)?.for ?? [];
}

function casesOf(group: string): string[] {
  return hazards.options.filter((option) => option.for?.includes(group)).map(({ code }) => code);
}

function nearestName(code: string): readonly string[] {
  return hazardCrosswalk[code]?.slice(0, 1) ?? [];
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
