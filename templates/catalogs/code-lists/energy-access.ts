import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

/** Attributes of the GCoM Energy Access and Poverty Pillar. */
export const energyAccessAttributes: CodeList = {
  id: "energy-access-attributes",
  options: [
    {
      code: "secure",
      label: { es: "Segura", en: "Secure", pt: "Segura" },
      about: {
        es: "Que llegue a todos, sin cortes.",
        en: "It reaches everybody, without cuts.",
        pt: "Que chegue a todos, sem cortes.",
      },
    },
    {
      code: "affordable",
      label: { es: "Asequible", en: "Affordable", pt: "Acessível" },
      about: { es: "Que se pueda pagar.", en: "People can pay for it.", pt: "Que se possa pagar." },
    },
    {
      code: "sustainable",
      label: { es: "Sostenible", en: "Sustainable", pt: "Sustentável" },
      about: {
        es: "Que sea limpia y se use bien.",
        en: "It is clean and well used.",
        pt: "Que seja limpa e bem usada.",
      },
    },
  ],
};

/** Macro-areas of the EU Covenant's energy poverty pillar. */
export const euEnergyPovertyMacroAreas: CodeList = {
  id: "eu-energy-poverty-macro-areas",
  options: [
    { code: "climate", label: { es: "Clima", en: "Climate", pt: "Clima" } },
    {
      code: "facilities-housing",
      label: { es: "Instalaciones y vivienda", en: "Facilities and housing", pt: "Instalações e moradia" },
    },
    { code: "mobility", label: { es: "Movilidad", en: "Mobility", pt: "Mobilidade" } },
    {
      code: "socio-economic",
      label: {
        es: "Situación social y económica",
        en: "Socio-economic aspects",
        pt: "Situação social e econômica",
      },
    },
    {
      code: "policy-regulatory",
      label: { es: "Políticas y normas", en: "Policy and regulatory framework", pt: "Políticas e normas" },
    },
    {
      code: "participation-awareness",
      label: {
        es: "Participación y conciencia",
        en: "Participation and awareness raising",
        pt: "Participação e conscientização",
      },
    },
  ],
};

const energyIndicatorsHeadings = {
  secureEnergy: { es: "Energía segura", en: "Secure energy", pt: "Energia segura" },
  affordableEnergy: { es: "Energía asequible", en: "Affordable energy", pt: "Energia acessível" },
  sustainableEnergy: { es: "Energía sostenible", en: "Sustainable energy", pt: "Energia sustentável" },
  climateHousingAndMobility: {
    es: "Clima, vivienda y movilidad",
    en: "Climate, housing and mobility",
    pt: "Clima, moradia e mobilidade",
  },
  policyAndParticipation: {
    es: "Políticas y participación",
    en: "Policy and participation",
    pt: "Políticas e participação",
  },
} satisfies Record<string, Text>;

/** Indicators of energy access and poverty: GCoM EAPP, Argentine, EU. `for` names the attribute, and for EU ones the macro-area. */
export const energyIndicators: CodeList = {
  id: "energy-indicators",
  options: [
    {
      code: "households-with-electricity",
      label: {
        es: "Hogares con electricidad (%)",
        en: "Households with access to electricity (%)",
        pt: "Lares com acesso à eletricidade (%)",
      },
      for: ["secure", "facilities-housing"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "supply-hours",
      label: {
        es: "Horas de suministro por día",
        en: "Average hours of supply a day",
        pt: "Horas de fornecimento por dia",
      },
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "saidi",
      label: {
        es: "Duración de los cortes por usuario (SAIDI, horas al año)",
        en: "Duration of interruptions per user (SAIDI, hours a year)",
        pt: "Duração das interrupções por usuário (DEC/SAIDI, horas por ano)",
      },
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "saifi",
      label: {
        es: "Cantidad de cortes por usuario (SAIFI, por año)",
        en: "Number of interruptions per user (SAIFI, per year)",
        pt: "Número de interrupções por usuário (FEC/SAIFI, por ano)",
      },
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "electricity-per-capita",
      label: {
        es: "Consumo de electricidad por habitante (kWh al año)",
        en: "Electricity consumption per capita (kWh a year)",
        pt: "Consumo de eletricidade por habitante (kWh por ano)",
      },
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "energy-produced-inside",
      label: {
        es: "Energía producida en el territorio (%)",
        en: "Energy produced inside the boundary (%)",
        pt: "Energia produzida no território (%)",
      },
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "clean-cooking",
      label: {
        es: "Hogares que cocinan con energía limpia (%)",
        en: "Households with clean cooking fuels and technologies (%)",
        pt: "Lares que cozinham com energia limpa (%)",
      },
      for: ["secure", "facilities-housing"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "households-natural-gas",
      label: {
        es: "Hogares con gas natural de red (%)",
        en: "Households with mains natural gas (%)",
        pt: "Lares com gás natural encanado (%)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "households-lpg-cylinder",
      label: {
        es: "Hogares que usan garrafa (%)",
        en: "Households using LPG cylinders (%)",
        pt: "Lares que usam botijão (%)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "households-firewood",
      label: {
        es: "Hogares que usan leña o carbón (%)",
        en: "Households using firewood or charcoal (%)",
        pt: "Lares que usam lenha ou carvão (%)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["secure", "sustainable"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "informal-connections",
      label: {
        es: "Hogares con conexión informal a la electricidad (%)",
        en: "Households with informal electricity connections (%)",
        pt: "Lares com ligação informal de eletricidade (%)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["secure"],
      group: energyIndicatorsHeadings.secureEnergy,
    },
    {
      code: "energy-burden-10",
      label: {
        es: "Hogares que gastan más del 10 % de sus ingresos en energía (%)",
        en: "Households spending more than 10 % of income on energy (%)",
        pt: "Lares que gastam mais de 10 % da renda com energia (%)",
      },
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "average-energy-price",
      label: {
        es: "Precio promedio de la energía",
        en: "Average energy price or tariff",
        pt: "Preço médio da energia",
      },
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "unable-warm",
      label: {
        es: "Hogares que no pueden mantenerse calefaccionados (%)",
        en: "Households unable to keep home adequately warm (%)",
        pt: "Lares que não conseguem se manter aquecidos (%)",
      },
      for: ["affordable", "facilities-housing"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "unable-cool",
      label: {
        es: "Hogares que no pueden mantenerse frescos (%)",
        en: "Households unable to keep home comfortably cool (%)",
        pt: "Lares que não conseguem se manter frescos (%)",
      },
      for: ["affordable", "facilities-housing"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "arrears",
      label: {
        es: "Hogares con facturas de energía impagas (%)",
        en: "Households with arrears on utility bills (%)",
        pt: "Lares com contas de energia atrasadas (%)",
      },
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "disconnections",
      label: {
        es: "Cortes de servicio por falta de pago (por año)",
        en: "Disconnections for non-payment (per year)",
        pt: "Cortes por falta de pagamento (por ano)",
      },
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "energy-subsidy",
      label: {
        es: "Hogares con subsidio a la energía según el régimen del año (%)",
        en: "Households with an energy subsidy under the regime of the year (%)",
        pt: "Lares com subsídio de energia conforme o regime do ano (%)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["affordable"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "unmet-basic-needs",
      label: {
        es: "Hogares con necesidades básicas insatisfechas (NBI, %)",
        en: "Households with unmet basic needs (NBI, %)",
        pt: "Lares com necessidades básicas insatisfeitas (NBI, %)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["affordable"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "social-tariff",
      label: {
        es: "Población con tarifa social (%)",
        en: "Population on a social tariff (%)",
        pt: "População com tarifa social (%)",
      },
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "poverty-risk",
      label: {
        es: "Población en riesgo de pobreza (%)",
        en: "At-risk-of-poverty rate (%)",
        pt: "População em risco de pobreza (%)",
      },
      frameworks: ["eu-covenant"],
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "twice-median-burden",
      label: {
        es: "Hogares que gastan más del doble de la mediana en energía (2M, %)",
        en: "Households spending over twice the median share on energy (2M, %)",
        pt: "Lares que gastam mais do dobro da mediana com energia (2M, %)",
      },
      frameworks: ["eu-covenant"],
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "half-median-expenditure",
      label: {
        es: "Hogares que gastan menos de la mitad de la mediana en energía (M/2, %)",
        en: "Households spending under half the median on energy (M/2, %)",
        pt: "Lares que gastam menos da metade da mediana com energia (M/2, %)",
      },
      frameworks: ["eu-covenant"],
      for: ["affordable", "socio-economic"],
      group: energyIndicatorsHeadings.affordableEnergy,
    },
    {
      code: "renewable-capacity",
      label: {
        es: "Potencia renovable instalada en el territorio (MW)",
        en: "Installed renewable capacity in the boundary (MW)",
        pt: "Potência renovável instalada no território (MW)",
      },
      for: ["sustainable"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "renewable-share",
      label: {
        es: "Energía renovable en el consumo (%)",
        en: "Renewable share of energy consumption (%)",
        pt: "Energia renovável no consumo (%)",
      },
      for: ["sustainable"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "renewable-share-electricity",
      label: {
        es: "Energía renovable en la electricidad (%)",
        en: "Renewable share of electricity (%)",
        pt: "Energia renovável na eletricidade (%)",
      },
      for: ["sustainable"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "energy-intensity",
      label: {
        es: "Intensidad energética (energía por habitante o por producto)",
        en: "Energy intensity (energy per capita or per product)",
        pt: "Intensidade energética (energia por habitante ou por produto)",
      },
      for: ["sustainable"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "prosumers",
      label: {
        es: "Usuarios-generadores conectados",
        en: "Connected prosumers (distributed generation)",
        pt: "Prossumidores conectados (geração distribuída)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["sustainable"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "solar-water-heaters",
      label: {
        es: "Viviendas con termotanque solar (%)",
        en: "Dwellings with solar water heater (%)",
        pt: "Moradias com aquecedor solar (%)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["sustainable"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "led-lighting-share",
      label: {
        es: "Luminarias LED en el alumbrado público (%)",
        en: "LED share of public lighting (%)",
        pt: "Luminárias LED na iluminação pública (%)",
      },
      frameworks: ["gcom-americas", "network"],
      for: ["sustainable"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "energy-community-residents",
      label: {
        es: "Habitantes en comunidades energéticas (%)",
        en: "Residents in energy communities (%)",
        pt: "Moradores em comunidades de energia (%)",
      },
      frameworks: ["eu-covenant"],
      for: ["sustainable", "participation-awareness"],
      group: energyIndicatorsHeadings.sustainableEnergy,
    },
    {
      code: "heating-degree-days",
      label: { es: "Grados-día de calefacción", en: "Heating degree days", pt: "Graus-dia de aquecimento" },
      for: ["affordable", "climate"],
      group: energyIndicatorsHeadings.climateHousingAndMobility,
    },
    {
      code: "cooling-degree-days",
      label: {
        es: "Grados-día de refrigeración",
        en: "Cooling degree days",
        pt: "Graus-dia de resfriamento",
      },
      for: ["affordable", "climate"],
      group: energyIndicatorsHeadings.climateHousingAndMobility,
    },
    {
      code: "old-dwellings",
      label: {
        es: "Viviendas construidas antes de las normas de aislación (%)",
        en: "Dwellings built before insulation standards (%)",
        pt: "Moradias construídas antes das normas de isolamento (%)",
      },
      for: ["affordable", "facilities-housing"],
      group: energyIndicatorsHeadings.climateHousingAndMobility,
    },
    {
      code: "low-energy-label",
      label: {
        es: "Viviendas con etiqueta energética baja (E a G, %)",
        en: "Dwellings with a low energy label (E–G, %)",
        pt: "Moradias com etiqueta energética baixa (E a G, %)",
      },
      for: ["affordable", "facilities-housing"],
      group: energyIndicatorsHeadings.climateHousingAndMobility,
    },
    {
      code: "no-heating",
      label: {
        es: "Hogares sin calefacción (%)",
        en: "Households without heating (%)",
        pt: "Lares sem aquecimento (%)",
      },
      for: ["affordable", "facilities-housing"],
      group: energyIndicatorsHeadings.climateHousingAndMobility,
    },
    {
      code: "no-cooling",
      label: {
        es: "Hogares sin refrigeración (%)",
        en: "Households without cooling (%)",
        pt: "Lares sem resfriamento (%)",
      },
      for: ["affordable", "facilities-housing"],
      group: energyIndicatorsHeadings.climateHousingAndMobility,
    },
    {
      code: "public-transport-500m",
      label: {
        es: "Población a menos de 500 m del transporte público (%)",
        en: "Population within 500 m of public transport (%)",
        pt: "População a menos de 500 m do transporte público (%)",
      },
      for: ["sustainable", "mobility"],
      group: energyIndicatorsHeadings.climateHousingAndMobility,
    },
    {
      code: "retrofit-supported",
      label: {
        es: "Hogares que recibieron ayuda para mejorar su vivienda",
        en: "Households supported with retrofit",
        pt: "Lares que receberam apoio para reformar a moradia",
      },
      for: ["affordable", "policy-regulatory"],
      group: energyIndicatorsHeadings.policyAndParticipation,
    },
    {
      code: "advice-office",
      label: {
        es: "Oficina de asesoramiento energético en funcionamiento",
        en: "Energy advice office or one-stop shop in operation",
        pt: "Escritório de orientação energética em funcionamento",
      },
      for: ["affordable", "policy-regulatory"],
      group: energyIndicatorsHeadings.policyAndParticipation,
    },
    {
      code: "advice-people",
      label: {
        es: "Personas asesoradas o capacitadas en energía (por año)",
        en: "People advised or trained on energy (per year)",
        pt: "Pessoas orientadas ou capacitadas em energia (por ano)",
      },
      for: ["affordable", "participation-awareness"],
      group: energyIndicatorsHeadings.policyAndParticipation,
    },
    {
      code: "other",
      label: { es: "Otro", en: "Other", pt: "Outro" },
      for: [
        "secure",
        "affordable",
        "sustainable",
        "climate",
        "facilities-housing",
        "mobility",
        "socio-economic",
        "policy-regulatory",
        "participation-awareness",
      ],
      group: energyIndicatorsHeadings.policyAndParticipation,
    },
  ],
};

/** Qualitative level of energy vulnerability. */
export const energyVulnerabilityLevels: CodeList = {
  id: "energy-vulnerability-levels",
  options: [
    { code: "low", label: { es: "Baja", en: "Low", pt: "Baixa" } },
    { code: "moderate", label: { es: "Moderada", en: "Moderate", pt: "Moderada" } },
    { code: "high", label: { es: "Alta", en: "High", pt: "Alta" } },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

/** Main fuel of households for cooking or heating, as Argentine censuses ask. */
export const cookingHeatingFuels: CodeList = {
  id: "cooking-heating-fuels",
  options: [
    { code: "natural-gas", label: { es: "Gas de red", en: "Mains gas", pt: "Gás encanado" } },
    { code: "lpg-cylinder", label: { es: "Gas en garrafa", en: "LPG in cylinders", pt: "Gás em botijão" } },
    {
      code: "lpg-tube-bulk",
      label: {
        es: "Gas en tubo o a granel (zeppelin)",
        en: "LPG in tube or bulk tank",
        pt: "Gás em cilindro ou a granel",
      },
    },
    { code: "electricity", label: { es: "Electricidad", en: "Electricity", pt: "Eletricidade" } },
    {
      code: "wood-charcoal",
      label: { es: "Leña o carbón", en: "Firewood or charcoal", pt: "Lenha ou carvão" },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
    { code: "none", label: { es: "Ninguno", en: "None", pt: "Nenhum" } },
  ],
};
