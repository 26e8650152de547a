/** Names of rows made from an estimate: `<carrier or treatment>.<sector>`, or for every sector `<carrier>`. */
import type { Text } from "~/domain/template/text";

export const estimateLabels: Readonly<Record<string, Text>> = {
  "electricity.residential-buildings": {
    es: "Electricidad de las viviendas",
    en: "Electricity of dwellings",
    pt: "Eletricidade das residências",
  },
  "electricity.tertiary-buildings": {
    es: "Electricidad de comercios y servicios",
    en: "Electricity of shops and services",
    pt: "Eletricidade de comércio e serviços",
  },
  "electricity.industry-non-ets": {
    es: "Electricidad de la industria",
    en: "Electricity of industry",
    pt: "Eletricidade da indústria",
  },
  "electricity.agriculture": {
    es: "Electricidad del agro",
    en: "Electricity of farming",
    pt: "Eletricidade da agropecuária",
  },
  electricity: { es: "Electricidad", en: "Electricity", pt: "Eletricidade" },
  "natural-gas.residential-buildings": {
    es: "Gas de red de las viviendas",
    en: "Piped gas of dwellings",
    pt: "Gás encanado das residências",
  },
  "natural-gas.tertiary-buildings": {
    es: "Gas de red de comercios y edificios públicos",
    en: "Piped gas of shops and public buildings",
    pt: "Gás encanado de comércio e edifícios públicos",
  },
  "natural-gas.industry-non-ets": {
    es: "Gas de red de la industria",
    en: "Piped gas of industry",
    pt: "Gás encanado da indústria",
  },
  "cng.private-transport": { es: "GNC de vehículos", en: "CNG of vehicles", pt: "GNV de veículos" },
  "lpg.residential-buildings": {
    es: "Garrafas de las viviendas",
    en: "Bottled gas of dwellings",
    pt: "Botijões das residências",
  },
  "lpg.tertiary-buildings": {
    es: "Garrafas y gas a granel de comercios y servicios",
    en: "Bottled and bulk gas of shops and services",
    pt: "Botijões e gás a granel de comércio e serviços",
  },
  lpg: { es: "Garrafas y gas a granel", en: "Bottled and bulk gas", pt: "Botijões e gás a granel" },
  gasoline: { es: "Nafta de vehículos", en: "Petrol of vehicles", pt: "Gasolina de veículos" },
  "diesel.agriculture": { es: "Gasoil del agro", en: "Diesel of farming", pt: "Diesel da agropecuária" },
  "diesel.private-transport": {
    es: "Gasoil de vehículos",
    en: "Diesel of vehicles",
    pt: "Diesel de veículos",
  },
  diesel: { es: "Gasoil", en: "Diesel", pt: "Óleo diesel" },
  "wood.residential-buildings": {
    es: "Leña de las viviendas",
    en: "Firewood of dwellings",
    pt: "Lenha das residências",
  },
  wood: { es: "Leña", en: "Firewood", pt: "Lenha" },
  "charcoal.residential-buildings": {
    es: "Carbón de leña de las viviendas",
    en: "Charcoal of dwellings",
    pt: "Carvão vegetal das residências",
  },
  charcoal: { es: "Carbón de leña", en: "Charcoal", pt: "Carvão vegetal" },
  disposal: {
    es: "Residuos domiciliarios al relleno o basural",
    en: "Household waste to the landfill or dump",
    pt: "Resíduos domésticos no aterro ou lixão",
  },
  "septic-system": {
    es: "Hogares sin cloaca",
    en: "Households without a sewer",
    pt: "Domicílios sem rede de esgoto",
  },
  "sewer-share": {
    es: "Hogares con cloaca",
    en: "Households with a sewer",
    pt: "Domicílios com rede de esgoto",
  },
};
