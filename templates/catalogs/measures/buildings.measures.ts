/** Measures in buildings, public lighting and industry. */
import type { MitigationMeasure } from "~/domain/measures/measure";
import { catalogueCost, judgedCost } from "./measure-costs";
import { parameters } from "./measure-parameters";
import {
  ELECTRICITY_AND_GAS_MONEY,
  ELECTRICITY_MONEY,
  ENVELOPE_MONEY,
  GAS_MONEY,
  HOMES_MONEY,
  LAMP_GROUPS,
  LIGHTING_MONEY,
  SOLAR_WATER_MONEY,
  usualLifetime,
} from "./money-parameters";
import { ask, assume } from "./parameter-values";

export const buildingMeasures: readonly MitigationMeasure[] = [
  {
    id: "led-street-lighting",
    section: "mitigation-actions",
    title: {
      es: "Recambio de alumbrado público a LED",
      en: "LED street lighting",
      pt: "Troca da iluminação pública por LED",
    },
    about: {
      es: "Cambiar las luminarias de sodio o mercurio por luminarias LED que dan la misma luz con menos potencia y sin balasto.",
      en: "Replace sodium or mercury street lamps by LED ones that give the same light with less power and no ballast.",
      pt: "Trocar as luminárias de sódio ou mercúrio por luminárias LED que dão a mesma luz com menos potência e sem reator.",
    },
    places: [{ sector: "public-lighting", area: "lighting-efficiency", instrument: "public-procurement" }],
    carriers: ["electricity"],
    cost: catalogueCost("medium", "icare_0137"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["costs", "protection-vulnerable", "noise-light-pollution"],
    sdgs: ["sdg-7", "sdg-11", "sdg-13"],
    lifetime: usualLifetime(15),
    calculator: {
      kind: "lamp-replacement",
      parameters: [
        ask(parameters.lamps, "lighting.lamps"),
        assume(parameters.oldWatts, 150, "lighting.watts"),
        assume(parameters.oldBallastPercent, 12, "lighting.ballastPercent"),
        assume(parameters.newWatts, 60),
        assume(parameters.newDriverPercent, 0),
        assume(parameters.dimmedHoursPercent, 0),
        assume(parameters.dimmedLevelPercent, 50),
        assume(parameters.hoursPerYear, 4200, "lighting.hours"),
      ],
      groups: LAMP_GROUPS,
      money: LIGHTING_MONEY,
    },
    indicators: [
      {
        name: {
          es: "Luminarias que ya son LED",
          en: "Street lamps that are LED",
          pt: "Luminárias que já são LED",
        },
        unit: "%",
      },
      {
        name: {
          es: "Consumo por luminaria",
          en: "Consumption per lamp",
          pt: "Consumo por luminária",
        },
        unit: "kWh/año",
      },
    ],
  },
  {
    id: "street-lighting-control",
    section: "mitigation-actions",
    title: {
      es: "Telegestión y atenuación del alumbrado",
      en: "Remote control and dimming of street lighting",
      pt: "Telegestão e dimerização da iluminação pública",
    },
    about: {
      es: "Manejar el alumbrado a distancia: encender y apagar a la hora justa y bajar la intensidad a la madrugada.",
      en: "Run street lighting remotely: on and off at the right time, and dimmed in the small hours.",
      pt: "Controlar a iluminação a distância: ligar e desligar na hora certa e baixar a intensidade de madrugada.",
    },
    places: [{ sector: "public-lighting", area: "ict", instrument: "energy-management" }],
    carriers: ["electricity"],
    cost: judgedCost("medium"),
    pathways: ["low-emission"],
    coBenefits: ["costs"],
    sdgs: ["sdg-7", "sdg-11"],
    lifetime: usualLifetime(10),
    calculator: {
      kind: "consumption-share",
      parameters: [
        ask(parameters.electricityMwh, "sector.electricity"),
        assume(parameters.electricitySavedPercent, 20),
      ],
      money: ELECTRICITY_MONEY,
    },
    indicators: [
      {
        name: {
          es: "Puntos de luz telegestionados",
          en: "Lamps under remote control",
          pt: "Pontos de luz telegeridos",
        },
        unit: "%",
      },
    ],
  },
  {
    id: "led-municipal-buildings",
    section: "mitigation-actions",
    title: {
      es: "Iluminación LED en edificios municipales",
      en: "LED lighting in municipal buildings",
      pt: "Iluminação LED em edifícios municipais",
    },
    about: {
      es: "Cambiar tubos y lámparas de oficinas, escuelas y centros de salud por LED.",
      en: "Replace tubes and lamps of offices, schools and health centres by LED.",
      pt: "Trocar tubos e lâmpadas de escritórios, escolas e postos de saúde por LED.",
    },
    places: [{ sector: "municipal-buildings", area: "efficient-lighting", instrument: "public-procurement" }],
    carriers: ["electricity"],
    cost: judgedCost("low"),
    pathways: ["low-emission"],
    coBenefits: ["costs"],
    sdgs: ["sdg-7", "sdg-13"],
    lifetime: usualLifetime(10),
    calculator: {
      kind: "lamp-replacement",
      parameters: [
        ask(parameters.lamps),
        assume(parameters.oldWatts, 40),
        assume(parameters.oldBallastPercent, 0),
        assume(parameters.newWatts, 18),
        assume(parameters.newDriverPercent, 0),
        assume(parameters.dimmedHoursPercent, 0),
        assume(parameters.dimmedLevelPercent, 50),
        assume(parameters.hoursPerYear, 2000),
      ],
      money: LIGHTING_MONEY,
    },
    indicators: [
      {
        name: {
          es: "Electricidad por superficie",
          en: "Electricity per floor area",
          pt: "Eletricidade por área",
        },
        unit: "kWh/m²·año",
      },
    ],
  },
  {
    id: "energy-management-buildings",
    section: "mitigation-actions",
    title: {
      es: "Auditorías y gestión de la energía en edificios municipales",
      en: "Energy audits and management of municipal buildings",
      pt: "Auditorias e gestão da energia em edifícios municipais",
    },
    about: {
      es: "Recorrer los edificios, anotar en qué se gasta, nombrar a quien mira las facturas todos los meses y corregir lo que se desperdicia (como pide ISO 50001).",
      en: "Walk through the buildings, note where energy goes, name who looks at the bills each month and correct what is wasted (as ISO 50001 asks).",
      pt: "Percorrer os edifícios, anotar em que se gasta, designar quem olha as contas todo mês e corrigir o desperdício (como pede a ISO 50001).",
    },
    places: [
      {
        sector: "municipal-buildings",
        area: "integrated-building-action",
        instrument: "energy-management",
      },
      {
        sector: "tertiary-buildings",
        area: "integrated-building-action",
        instrument: "energy-management",
      },
    ],
    carriers: ["electricity", "natural-gas"],
    cost: catalogueCost("low", "icare_0138"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["costs", "education-awareness"],
    sdgs: ["sdg-7", "sdg-11", "sdg-13"],
    lifetime: usualLifetime(5),
    calculator: {
      kind: "consumption-share",
      parameters: [
        ask(parameters.electricityMwh, "sector.electricity"),
        assume(parameters.electricitySavedPercent, 10),
        ask(parameters.gasM3, "sector.gas"),
        assume(parameters.gasSavedPercent, 10),
      ],
      money: ELECTRICITY_AND_GAS_MONEY,
    },
    indicators: [
      {
        name: { es: "Edificios auditados", en: "Buildings audited", pt: "Edifícios auditados" },
        unit: "u",
      },
      {
        name: { es: "Energía por superficie", en: "Energy per floor area", pt: "Energia por área" },
        unit: "kWh/m²·año",
      },
    ],
  },
  {
    id: "building-envelope",
    section: "mitigation-actions",
    title: {
      es: "Aislación térmica de techos, muros y ventanas",
      en: "Insulation of roofs, walls and windows",
      pt: "Isolamento térmico de telhados, paredes e janelas",
    },
    about: {
      es: "Aislar techos y muros y mejorar ventanas para que el calor no se escape en invierno ni entre en verano.",
      en: "Insulate roofs and walls and improve windows so that heat neither escapes in winter nor enters in summer.",
      pt: "Isolar telhados e paredes e melhorar janelas para que o calor não escape no inverno nem entre no verão.",
    },
    places: [
      { sector: "municipal-buildings", area: "building-envelope", instrument: "building-standards" },
      { sector: "residential-buildings", area: "building-envelope", instrument: "grants-subsidies" },
    ],
    carriers: ["natural-gas"],
    cost: catalogueCost("low", "c40_0015"),
    pathways: ["low-emission", "resilient", "equitable"],
    coBenefits: ["energy-poverty", "physical-health", "heat-cold-health"],
    sdgs: ["sdg-1", "sdg-3", "sdg-7", "sdg-11", "sdg-13"],
    lifetime: usualLifetime(30),
    calculator: {
      kind: "envelope",
      parameters: [
        ask(parameters.envelopeM2),
        assume(parameters.oldTransmittance, 1.8),
        assume(parameters.newTransmittance, 0.8),
        ask(parameters.degreeDays),
        assume(parameters.heatingCarrier, "natural-gas"),
        assume(parameters.oldEfficiencyPercent, 50),
      ],
      money: ENVELOPE_MONEY,
    },
    indicators: [
      {
        name: {
          es: "Viviendas o edificios aislados",
          en: "Homes or buildings insulated",
          pt: "Moradias ou edifícios isolados",
        },
        unit: "u",
      },
      {
        name: { es: "Energía por superficie", en: "Energy per floor area", pt: "Energia por área" },
        unit: "kWh/m²·año",
      },
    ],
  },
  {
    id: "building-code-labelling",
    section: "mitigation-actions",
    title: {
      es: "Código de edificación sustentable y etiquetado de viviendas",
      en: "Sustainable building code and energy labelling of homes",
      pt: "Código de obras sustentável e etiquetagem de moradias",
    },
    about: {
      es: "Pedir por ordenanza que las viviendas nuevas gasten menos energía y lleven su etiqueta de eficiencia.",
      en: "Require by by-law that new homes use less energy and carry their efficiency label.",
      pt: "Exigir por lei que as novas moradias gastem menos energia e tenham sua etiqueta de eficiência.",
    },
    places: [
      {
        sector: "residential-buildings",
        area: "integrated-building-action",
        instrument: "building-standards",
      },
    ],
    carriers: ["electricity", "natural-gas"],
    cost: catalogueCost("low", "c40_0009"),
    pathways: ["low-emission", "resilient"],
    coBenefits: ["energy-poverty"],
    sdgs: ["sdg-7", "sdg-11", "sdg-13"],
    calculator: {
      kind: "homes-share",
      parameters: [
        ask(parameters.homes),
        ask(parameters.homeElectricityKwh),
        ask(parameters.homeGasM3),
        assume(parameters.homeSavedPercent, 30),
      ],
    },
    indicators: [
      {
        name: {
          es: "Permisos de obra con etiqueta",
          en: "Building permits with a label",
          pt: "Alvarás de construção com etiqueta",
        },
        unit: "%",
      },
    ],
  },
  {
    id: "efficient-boilers",
    section: "mitigation-actions",
    title: {
      es: "Calderas y calefones eficientes y sin piloto",
      en: "Efficient, pilot-less boilers and water heaters",
      pt: "Caldeiras e aquecedores eficientes e sem piloto",
    },
    about: {
      es: "Cambiar equipos a gas viejos por otros más eficientes, de encendido electrónico: el piloto gasta gas todo el día.",
      en: "Replace old gas appliances by more efficient ones with electronic ignition: a pilot flame burns gas all day.",
      pt: "Trocar equipamentos a gás antigos por outros mais eficientes, de acendimento eletrônico: o piloto gasta gás o dia todo.",
    },
    places: [
      {
        sector: "residential-buildings",
        area: "efficient-heating-hot-water",
        instrument: "grants-subsidies",
      },
      {
        sector: "municipal-buildings",
        area: "efficient-heating-hot-water",
        instrument: "public-procurement",
      },
    ],
    carriers: ["natural-gas"],
    cost: judgedCost("medium"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["costs", "air-quality"],
    sdgs: ["sdg-3", "sdg-7", "sdg-13"],
    lifetime: usualLifetime(15),
    calculator: {
      kind: "boiler-replacement",
      parameters: [
        ask(parameters.gasM3),
        assume(parameters.oldEfficiencyPercent, 70),
        assume(parameters.newEfficiencyPercent, 90),
        assume(parameters.pilots, 0),
        assume(parameters.pilotGasM3, 180),
      ],
      money: GAS_MONEY,
    },
    indicators: [
      {
        name: { es: "Equipos reemplazados", en: "Appliances replaced", pt: "Equipamentos trocados" },
        unit: "u",
      },
      { name: { es: "Gas ahorrado", en: "Gas saved", pt: "Gás economizado" }, unit: "m³/año" },
    ],
  },
  {
    id: "heat-pumps",
    section: "mitigation-actions",
    title: {
      es: "Bombas de calor en lugar de calefacción a gas",
      en: "Heat pumps instead of gas heating",
      pt: "Bombas de calor no lugar de aquecimento a gás",
    },
    about: {
      es: "Calefaccionar con equipos eléctricos que mueven el calor del aire: por cada kWh de electricidad entregan unos tres de calor.",
      en: "Heat with electric appliances that move heat from the air: each kWh of electricity gives about three of heat.",
      pt: "Aquecer com equipamentos elétricos que movem o calor do ar: cada kWh de eletricidade entrega uns três de calor.",
    },
    places: [
      {
        sector: "municipal-buildings",
        area: "efficient-heating-hot-water",
        instrument: "public-procurement",
      },
      {
        sector: "tertiary-buildings",
        area: "efficient-heating-hot-water",
        instrument: "grants-subsidies",
      },
      {
        sector: "residential-buildings",
        area: "efficient-heating-hot-water",
        instrument: "grants-subsidies",
      },
    ],
    carriers: ["natural-gas", "electricity"],
    cost: catalogueCost("high", "c40_0022"),
    pathways: ["low-emission"],
    coBenefits: ["air-quality"],
    sdgs: ["sdg-7", "sdg-13"],
    lifetime: usualLifetime(15),
    calculator: {
      kind: "heat-pump",
      parameters: [
        ask(parameters.gasM3),
        assume(parameters.oldEfficiencyPercent, 70),
        assume(parameters.performance, 3.2),
      ],
      money: ELECTRICITY_AND_GAS_MONEY,
    },
    indicators: [
      {
        name: { es: "Potencia instalada", en: "Installed capacity", pt: "Potência instalada" },
        unit: "kW",
      },
    ],
  },
  {
    id: "solar-water-heaters",
    section: "mitigation-actions",
    title: {
      es: "Termotanques solares",
      en: "Solar water heaters",
      pt: "Aquecedores solares de água",
    },
    about: {
      es: "Calentar el agua con el sol en viviendas, clubes, jardines y centros de salud; el equipo de siempre queda de apoyo.",
      en: "Heat water with the sun in homes, clubs, kindergartens and health centres; the usual appliance stays as back-up.",
      pt: "Aquecer a água com o sol em moradias, clubes, creches e postos de saúde; o equipamento de sempre fica de apoio.",
    },
    places: [
      {
        sector: "residential-buildings",
        area: "renewable-heating-hot-water",
        instrument: "grants-subsidies",
      },
      {
        sector: "municipal-buildings",
        area: "renewable-heating-hot-water",
        instrument: "public-procurement",
      },
    ],
    carriers: ["natural-gas"],
    cost: judgedCost("medium"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["costs", "energy-poverty"],
    sdgs: ["sdg-1", "sdg-7", "sdg-13"],
    lifetime: usualLifetime(15),
    calculator: {
      kind: "solar-thermal",
      parameters: [
        ask(parameters.heaters),
        assume(parameters.peoplePerHeater, 4),
        assume(parameters.litresPerPerson, 50),
        assume(parameters.temperatureRise, 28),
        assume(parameters.solarPercent, 65),
        assume(parameters.heatingCarrier, "natural-gas"),
        assume(parameters.oldEfficiencyPercent, 70),
      ],
      money: SOLAR_WATER_MONEY,
    },
    indicators: [
      {
        name: { es: "Equipos instalados", en: "Heaters installed", pt: "Equipamentos instalados" },
        unit: "u",
      },
      { name: { es: "Hogares beneficiados", en: "Households reached", pt: "Lares beneficiados" }, unit: "u" },
    ],
  },
  {
    id: "industry-learning-network",
    section: "mitigation-actions",
    title: {
      es: "Red de eficiencia energética de industrias y comercios",
      en: "Efficiency network of industry and shops",
      pt: "Rede de eficiência energética de indústrias e comércios",
    },
    about: {
      es: "Reunir a empresas locales para que midan su consumo, se pongan una meta y aprendan unas de otras.",
      en: "Bring local firms together to measure their consumption, set a goal and learn from each other.",
      pt: "Reunir empresas locais para que meçam seu consumo, definam uma meta e aprendam umas com as outras.",
    },
    places: [
      { sector: "industry", area: "industry-process-efficiency", instrument: "voluntary-agreements" },
      { sector: "tertiary-buildings", area: "integrated-building-action", instrument: "energy-management" },
    ],
    carriers: ["electricity", "natural-gas"],
    cost: judgedCost("low"),
    pathways: ["low-emission"],
    coBenefits: ["economic-production", "job-creation"],
    sdgs: ["sdg-7", "sdg-8", "sdg-9", "sdg-13"],
    calculator: {
      kind: "consumption-share",
      parameters: [
        ask(parameters.electricityMwh),
        assume(parameters.electricitySavedPercent, 8),
        ask(parameters.gasM3),
        assume(parameters.gasSavedPercent, 8),
      ],
      money: ELECTRICITY_AND_GAS_MONEY,
    },
    indicators: [
      { name: { es: "Empresas adheridas", en: "Firms that joined", pt: "Empresas que aderiram" }, unit: "u" },
    ],
  },
  {
    id: "climate-education",
    section: "mitigation-actions",
    title: {
      es: "Educación ambiental y capacitación del personal (Ley Yolanda)",
      en: "Climate education and training of staff",
      pt: "Educação ambiental e capacitação do pessoal",
    },
    about: {
      es: "Talleres en escuelas y barrios, y formación en ambiente para quienes trabajan en el municipio.",
      en: "Workshops in schools and neighbourhoods, and environmental training for those who work for the town.",
      pt: "Oficinas em escolas e bairros, e formação em meio ambiente para quem trabalha no município.",
    },
    places: [
      {
        sector: "municipal-buildings",
        area: "behavioural-changes",
        instrument: "awareness-training",
      },
      { sector: "other", area: "other", instrument: "awareness-training" },
    ],
    carriers: ["none"],
    cost: catalogueCost("low", "icare_0165"),
    pathways: ["equitable"],
    coBenefits: ["education-awareness", "social-inclusion"],
    sdgs: ["sdg-4", "sdg-13"],
    indicators: [
      { name: { es: "Personas capacitadas", en: "People trained", pt: "Pessoas capacitadas" }, unit: "u" },
      { name: { es: "De ellas, mujeres", en: "Of them, women", pt: "Delas, mulheres" }, unit: "%" },
    ],
  },
  {
    id: "sustainable-procurement",
    section: "mitigation-actions",
    title: {
      es: "Compras públicas sustentables",
      en: "Sustainable public procurement",
      pt: "Compras públicas sustentáveis",
    },
    about: {
      es: "Pedir en los pliegos etiqueta de eficiencia, materiales reciclados y productos que duren.",
      en: "Ask in tenders for efficiency labels, recycled materials and products that last.",
      pt: "Exigir nos editais etiqueta de eficiência, materiais reciclados e produtos duráveis.",
    },
    places: [
      { sector: "municipal-buildings", area: "efficient-appliances", instrument: "public-procurement" },
    ],
    carriers: ["electricity"],
    cost: catalogueCost("low", "icare_0120"),
    pathways: ["circular", "low-emission"],
    coBenefits: ["resource-depletion"],
    sdgs: ["sdg-12", "sdg-13"],
    indicators: [
      {
        name: {
          es: "Compras con criterio ambiental",
          en: "Purchases with environmental criteria",
          pt: "Compras com critério ambiental",
        },
        unit: "%",
      },
    ],
  },
  {
    id: "vulnerable-homes-efficiency",
    section: "mitigation-actions",
    title: {
      es: "Eficiencia en hogares vulnerables (aislación, calefón, LED, economizadores)",
      en: "Efficiency kit for vulnerable households (insulation, heater, LED, flow savers)",
      pt: "Eficiência em lares vulneráveis (isolamento, aquecedor, LED, economizadores)",
    },
    about: {
      es: "Llevar un paquete de mejoras a las casas que más gastan en energía respecto de lo que ganan.",
      en: "Bring a package of improvements to the homes that spend most on energy relative to their income.",
      pt: "Levar um pacote de melhorias às casas que mais gastam com energia em relação à renda.",
    },
    places: [
      {
        sector: "residential-buildings",
        area: "integrated-building-action",
        instrument: "grants-subsidies",
      },
    ],
    carriers: ["electricity", "natural-gas", "lpg"],
    cost: judgedCost("medium"),
    pathways: ["equitable", "low-emission"],
    coBenefits: ["energy-poverty", "physical-health"],
    sdgs: ["sdg-1", "sdg-3", "sdg-7", "sdg-10"],
    lifetime: usualLifetime(10),
    calculator: {
      kind: "homes-saving",
      parameters: [
        ask(parameters.homes),
        ask(parameters.savedKwhPerHome),
        ask(parameters.savedGasM3PerHome),
        ask(parameters.savedLpgKgPerHome),
      ],
      money: HOMES_MONEY,
    },
    indicators: [
      { name: { es: "Hogares asistidos", en: "Households reached", pt: "Lares atendidos" }, unit: "u" },
      {
        name: {
          es: "Parte del ingreso que se va en energía",
          en: "Share of income spent on energy",
          pt: "Parte da renda gasta com energia",
        },
        unit: "%",
      },
    ],
  },
];
