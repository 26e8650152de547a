/** Words and choices of the first hour. Measures are those of `measures/`, hazards those of the risk section. */
import type { FirstHourCatalogue } from "~/domain/first-hour/first-hour-catalogue";
import { estimateLabels } from "./estimate-labels";
import type { Text } from "~/domain/template/text";

/** The region of the fact sheet, ISO 3166-1. */
const CENTRAL_AND_SOUTH_AMERICA: readonly string[] = [
  ...["AR", "BO", "BR", "CL", "CO", "CR", "EC", "GT", "HN"],
  ...["NI", "PA", "PE", "PY", "SV", "UY", "VE"],
];

const label = (key: string): Text => estimateLabels[key] ?? { es: key, en: key, pt: key };

export const firstHourCatalogue: FirstHourCatalogue = {
  names: {
    "electricity-total": {
      es: "Electricidad, total facturado sin separar",
      en: "Electricity, total billed, not separated",
      pt: "Eletricidade, total faturado sem separar",
    },
    "electricity-homes": label("electricity.residential-buildings"),
    "electricity-shops": label("electricity.tertiary-buildings"),
    "electricity-industry": label("electricity.industry-non-ets"),
    "electricity-lighting": { es: "Alumbrado público", en: "Street lighting", pt: "Iluminação pública" },
    "electricity-municipal": {
      es: "Electricidad de edificios y bombeos municipales",
      en: "Electricity of municipal buildings and pumps",
      pt: "Eletricidade de prédios e bombeamentos municipais",
    },
    "gas-homes": label("natural-gas.residential-buildings"),
    "gas-shops": label("natural-gas.tertiary-buildings"),
    "cylinders-homes": label("lpg.residential-buildings"),
    "cylinders-shops": label("lpg.tertiary-buildings"),
    "wood-homes": label("wood.residential-buildings"),
    petrol: label("gasoline"),
    diesel: label("diesel.private-transport"),
    "gas-vehicles": label("cng.private-transport"),
    "farm-diesel": label("diesel.agriculture"),
    "waste-dump": label("disposal"),
    "waste-landfill": label("disposal"),
    "waste-burning": {
      es: "Basura que se quema en el basural",
      en: "Waste burnt at the dump",
      pt: "Lixo queimado no lixão",
    },
    sewers: label("sewer-share"),
    cesspits: label("septic-system"),
    "dairy-cows": { es: "Vacas de tambo", en: "Dairy cows", pt: "Vacas leiteiras" },
    "other-cattle": { es: "Otros bovinos", en: "Other cattle", pt: "Outros bovinos" },
  },
  told: {
    es: "Dicho por el municipio en «Tu primera hora», sin documento",
    en: "Told by the municipality in «Your first hour», without a document",
    pt: "Dito pelo município em «Sua primeira hora», sem documento",
  },
  fuelOfVehicles: {
    es: "Supuesto: autos y motos a nafta, camionetas y camiones a gasoil.",
    en: "Assumption: cars and motorcycles on petrol, pick-ups and trucks on diesel.",
    pt: "Premissa: carros e motos a gasolina, caminhonetes e caminhões a diesel.",
  },
  burningLeftOut: {
    es: "Se cuenta como si nada se quemara: falta saber qué parte se quema, que va en otra fila.",
    en: "Counted as if nothing were burnt: the share that burns is not known yet, and goes in another row.",
    pt: "Contado como se nada fosse queimado: falta saber que parte se queima, que vai em outra linha.",
  },
  measures: {
    "electricity-total": [
      "led-street-lighting",
      "energy-management-buildings",
      "vulnerable-homes-efficiency",
      "rooftop-solar",
      "community-solar",
    ],
    "electricity-homes": ["vulnerable-homes-efficiency", "building-code-labelling", "community-solar"],
    // Public lighting and buildings are within this figure of the national balance.
    "electricity-shops": [
      "led-street-lighting",
      "energy-management-buildings",
      "led-municipal-buildings",
      "rooftop-solar",
    ],
    "electricity-industry": ["industry-learning-network"],
    "electricity-lighting": ["led-street-lighting", "street-lighting-control"],
    "electricity-municipal": ["energy-management-buildings", "led-municipal-buildings", "rooftop-solar"],
    "gas-homes": ["solar-water-heaters", "efficient-boilers", "building-envelope", "building-code-labelling"],
    "gas-shops": ["energy-management-buildings", "heat-pumps"],
    "cylinders-homes": ["vulnerable-homes-efficiency"],
    "cylinders-shops": [],
    "wood-homes": [],
    petrol: ["bike-lanes", "compact-planning", "private-e-mobility", "public-transport-improvement"],
    diesel: ["public-transport-improvement", "eco-driving", "clean-municipal-fleet"],
    "gas-vehicles": ["clean-municipal-fleet"],
    "farm-diesel": ["climate-smart-farming"],
    "waste-dump": ["dump-closure", "composting", "recycling"],
    "waste-landfill": ["composting", "recycling", "landfill-gas"],
    "waste-burning": ["dump-closure"],
    sewers: ["wastewater-treatment"],
    cesspits: ["wastewater-treatment"],
    "dairy-cows": ["climate-smart-farming", "biogas-plant"],
    "other-cattle": ["climate-smart-farming"],
  },
  hazards: [
    {
      countries: CENTRAL_AND_SOUTH_AMERICA,
      source: {
        es: "IPCC, Sexto Informe, Grupo de Trabajo I (2021), capítulos 11 (tablas 11.13 a 11.15) y 12 (tabla 12.6): América Central y del Sur",
        en: "IPCC, Sixth Assessment Report, Working Group I (2021), chapters 11 (tables 11.13–11.15) and 12 (table 12.6): Central and South America",
        pt: "IPCC, Sexto Relatório, Grupo de Trabalho I (2021), capítulos 11 (tabelas 11.13 a 11.15) e 12 (tabela 12.6): América Central e do Sul",
      },
      hazards: [
        {
          code: "flash-surface-flood",
          reason: {
            es: "En buena parte de la región las lluvias intensas van en aumento.",
            en: "In much of the region heavy rain is increasing.",
            pt: "Em boa parte da região as chuvas intensas estão aumentando.",
          },
        },
        {
          code: "heat-wave",
          reason: {
            es: "El calor extremo aumentó en toda la región y va a seguir aumentando.",
            en: "Extreme heat has increased in the whole region and will go on increasing.",
            pt: "O calor extremo aumentou em toda a região e continuará aumentando.",
          },
        },
        {
          code: "drought",
          reason: {
            es: "Se esperan más sequías y más tiempo favorable a los incendios en varias zonas de la región.",
            en: "More droughts and more fire weather are expected in several parts of the region.",
            pt: "Esperam-se mais secas e mais tempo propício a incêndios em várias partes da região.",
          },
        },
      ],
    },
  ],
};
