import type { FrameworkId, Page, Section } from "~/domain/template/template";
import { indicatorUnits } from "templates/catalogs/energy-indicator-sources";
import {
  cookingHeatingFuels,
  energyAccessAttributes,
  energyIndicators,
  energyVulnerabilityLevels,
  euEnergyPovertyMacroAreas,
} from "templates/catalogs/code-lists/energy-access";
import { energySubsidyRegimes, macroAreaColumns } from "templates/catalogs/code-lists/energy-access-lists";
import { dataBases } from "templates/catalogs/code-lists/inventory";
import { vulnerableGroups } from "templates/catalogs/code-lists/risk";

/** Asked by the third pillar of GCoM and by the EU Covenant; recommended to other plans. */
const asked: { required: true; requiredBy: readonly FrameworkId[] } = {
  required: true,
  requiredBy: ["gcom-americas", "eu-covenant"],
};

const saysUsualUnit = {
  es: "Este indicador suele medirse así:",
  en: "This indicator is usually measured so:",
  pt: "Este indicador costuma ser medido assim:",
};

const indicatorPages: readonly Page[] = [
  {
    id: "indicator",
    title: { es: "Qué se mide", en: "What is measured", pt: "O que se mede" },
    essential: true,
    fields: [
      {
        id: "attribute",
        kind: "choice",
        list: energyAccessAttributes,
        label: { es: "Qué aspecto mide", en: "What it measures", pt: "Que aspecto mede" },
        hint: {
          es: "Segura: que llegue. Asequible: que se pueda pagar. Sostenible: que sea limpia.",
          en: "Secure: it reaches all. Affordable: it can be paid. Sustainable: it is clean.",
          pt: "Segura: que chegue. Acessível: que se possa pagar. Sustentável: que seja limpa.",
        },
        essential: true,
        ...asked,
      },
      {
        id: "macroArea",
        kind: "choice",
        list: euEnergyPovertyMacroAreas,
        label: { es: "Macroárea", en: "Macro-area", pt: "Macroárea" },
        hint: {
          es: "El aspecto de la pobreza energética que mide el indicador.",
          en: "The side of energy poverty that the indicator measures.",
          pt: "O aspecto da pobreza energética que o indicador mede.",
        },
        frameworks: ["eu-covenant"],
        ...asked,
      },
      {
        id: "indicator",
        kind: "choice",
        list: energyIndicators,
        narrowedBy: "attribute",
        label: { es: "Indicador", en: "Indicator", pt: "Indicador" },
        hint: {
          es: "Elegí uno del que ya tengas el dato.",
          en: "Choose one whose figure you already have.",
          pt: "Escolha um de que já tenha o dado.",
        },
        essential: true,
        ...asked,
      },
      {
        id: "otherIndicator",
        kind: "text",
        maxLength: 160,
        label: { es: "Cuál", en: "Which one", pt: "Qual" },
        example: {
          es: "Hogares con instalación eléctrica peligrosa",
          en: "Households with dangerous wiring",
          pt: "Domicílios com instalação elétrica perigosa",
        },
        essential: true,
        ...asked,
        showIf: { field: "indicator", in: ["other"] },
      },
    ],
  },
  {
    id: "figure",
    title: { es: "El dato", en: "The figure", pt: "O dado" },
    essential: true,
    reference: "energy-indicator",
    fields: [
      {
        id: "value",
        kind: "decimal",
        label: { es: "Valor", en: "Value", pt: "Valor" },
        where: {
          es: "Hogares y combustible para cocinar: Censo (REDATAM). Cortes: la distribuidora o el ente regulador. Tarifas: una factura.",
          en: "Households and cooking fuel: the census. Interruptions: the distributor or regulator. Tariffs: a bill.",
          pt: "Domicílios e combustível para cozinhar: censo. Interrupções: a distribuidora ou o regulador. Tarifas: uma conta.",
        },
        example: { es: "34,5", en: "34.5", pt: "34,5" },
        essential: true,
        ...asked,
      },
      {
        id: "unit",
        kind: "text",
        maxLength: 60,
        label: { es: "Unidad", en: "Unit", pt: "Unidade" },
        example: { es: "% de los hogares", en: "% of households", pt: "% dos domicílios" },
        essential: true,
        ...asked,
        proposedBy: [{ from: "indicator", texts: indicatorUnits, says: saysUsualUnit }],
      },
      {
        id: "year",
        kind: "year",
        min: 2000,
        max: 2050,
        label: { es: "Año", en: "Year", pt: "Ano" },
        example: { es: "2022", en: "2022", pt: "2022" },
        essential: true,
        ...asked,
      },
      {
        id: "source",
        kind: "text",
        maxLength: 300,
        label: { es: "Fuente", en: "Source", pt: "Fonte" },
        example: { es: "INDEC, Censo 2022, REDATAM", en: "INDEC, 2022 census", pt: "INDEC, Censo 2022" },
        essential: true,
        ...asked,
      },
      {
        id: "subsidyRegime",
        kind: "choice",
        list: energySubsidyRegimes,
        label: {
          es: "Régimen vigente en el año del dato",
          en: "Regime in force in the year of the figure",
          pt: "Regime vigente no ano do dado",
        },
        hint: {
          es: "Cambió varias veces: el porcentaje solo se entiende con su régimen.",
          en: "It changed several times: the share only makes sense with its regime.",
          pt: "Mudou várias vezes: a porcentagem só se entende com o seu regime.",
        },
        essential: true,
        ...asked,
        showIf: { field: "indicator", in: ["energy-subsidy"] },
      },
      {
        id: "otherSubsidyRegime",
        kind: "text",
        maxLength: 160,
        label: { es: "Cuál", en: "Which one", pt: "Qual" },
        hint: {
          es: "El nombre del régimen tal como figura en la norma.",
          en: "The name of the regime as the rule gives it.",
          pt: "O nome do regime como consta na norma.",
        },
        essential: true,
        ...asked,
        showIf: {
          all: [
            { field: "indicator", in: ["energy-subsidy"] },
            { field: "subsidyRegime", in: ["other"] },
          ],
        },
      },
      {
        id: "dataBasis",
        kind: "choice",
        list: dataBases,
        label: { es: "Cómo se sabe", en: "How it is known", pt: "Como se sabe" },
      },
      {
        id: "notes",
        kind: "longText",
        suggestedWords: 40,
        label: { es: "Qué nos dice", en: "What it tells us", pt: "O que nos diz" },
      },
    ],
  },
];

const goalPages: readonly Page[] = [
  {
    id: "goal",
    title: { es: "El objetivo", en: "The goal", pt: "O objetivo" },
    essential: true,
    fields: [
      {
        id: "statement",
        kind: "text",
        maxLength: 300,
        label: { es: "Qué se quiere lograr", en: "What is to be achieved", pt: "O que se quer alcançar" },
        example: {
          es: "Que todas las familias del barrio Norte tengan conexión eléctrica segura en 2028",
          en: "That every family in the northern district has a safe electricity connection by 2028",
          pt: "Que todas as famílias do bairro Norte tenham ligação elétrica segura em 2028",
        },
        essential: true,
        ...asked,
      },
      {
        id: "attribute",
        kind: "choice",
        list: energyAccessAttributes,
        label: { es: "Aspecto", en: "Attribute", pt: "Aspecto" },
        hint: {
          es: "El aspecto que más mejora con este objetivo.",
          en: "The attribute this goal improves most.",
          pt: "O aspecto que mais melhora com este objetivo.",
        },
        essential: true,
        ...asked,
      },
      {
        id: "indicator",
        kind: "choice",
        list: energyIndicators,
        narrowedBy: "attribute",
        label: { es: "Con qué indicador se mide", en: "Indicator", pt: "Com que indicador se mede" },
        hint: {
          es: "Conviene que sea uno de los que ya completaste.",
          en: "Best one of those you have already filled in.",
          pt: "De preferência um dos que você já preencheu.",
        },
        essential: true,
        ...asked,
      },
      {
        id: "baseYear",
        kind: "year",
        min: 2000,
        max: 2050,
        label: { es: "Año de partida", en: "Base year", pt: "Ano inicial" },
        hint: {
          es: "El año del que parte el objetivo.",
          en: "The year that the goal starts from.",
          pt: "O ano de que parte o objetivo.",
        },
        ...asked,
        essential: true,
      },
      {
        id: "baseValue",
        kind: "decimal",
        label: { es: "Valor de partida", en: "Base value", pt: "Valor inicial" },
        hint: {
          es: "El valor del indicador hoy, o en el último dato.",
          en: "The indicator's value today, or in the latest figure.",
          pt: "O valor do indicador hoje, ou no último dado.",
        },
        ...asked,
        essential: true,
      },
      {
        id: "targetYear",
        kind: "year",
        min: 2020,
        max: 2060,
        label: { es: "Año objetivo", en: "Target year", pt: "Ano-meta" },
        hint: {
          es: "El año en que se quiere llegar.",
          en: "The year to reach it.",
          pt: "O ano em que se quer chegar.",
        },
        ...asked,
        essential: true,
      },
      {
        id: "targetValue",
        kind: "decimal",
        label: { es: "Valor que se quiere alcanzar", en: "Target value", pt: "Valor a alcançar" },
        hint: {
          es: "Que sea alcanzable y que se note.",
          en: "Within reach, and noticeable.",
          pt: "Que seja alcançável e perceptível.",
        },
        ...asked,
        essential: true,
      },
      {
        id: "unit",
        kind: "text",
        maxLength: 60,
        label: { es: "Unidad", en: "Unit", pt: "Unidade" },
        example: { es: "% de los hogares", en: "% of households", pt: "% dos domicílios" },
        essential: true,
        proposedBy: [{ from: "indicator", texts: indicatorUnits, says: saysUsualUnit }],
      },
      {
        id: "groups",
        kind: "choices",
        list: vulnerableGroups,
        label: { es: "A quiénes beneficia", en: "Who benefits", pt: "Quem é beneficiado" },
      },
      {
        id: "notes",
        kind: "longText",
        suggestedWords: 40,
        label: { es: "Notas", en: "Notes", pt: "Notas" },
      },
    ],
  },
];

/** Energy access and poverty: GCoM EAPP (secure, affordable, sustainable) and the EU energy poverty pillar. */
export const energyAccess: Section = {
  id: "energy-access",
  group: "energy-efficiency",
  stage: "energy-access",
  title: {
    es: "Acceso a la energía y pobreza energética",
    en: "Energy access and energy poverty",
    pt: "Acesso à energia e pobreza energética",
  },
  task: {
    es: "Contá cómo acceden los hogares a la energía",
    en: "Tell how households get their energy",
    pt: "Conte como os domicílios têm acesso à energia",
  },
  about: {
    es: "Si la energía llega a todos, si se puede pagar y si es limpia. Con un indicador por aspecto alcanza para empezar.",
    en: "Whether energy reaches everybody, can be paid for and is clean. One indicator for each aspect is enough to start.",
    pt: "Se a energia chega a todos, se dá para pagar e se é limpa. Um indicador por aspecto basta para começar.",
  },
  essential: true,
  results: ["energy-access-summary"],
  pages: [
    {
      id: "situation",
      title: { es: "La situación en palabras", en: "The situation in words", pt: "A situação em palavras" },
      essential: true,
      fields: [
        {
          id: "assessmentYear",
          kind: "year",
          min: 2000,
          max: 2050,
          label: { es: "Año de la evaluación", en: "Year of the assessment", pt: "Ano da avaliação" },
          example: { es: "2024", en: "2024", pt: "2024" },
          essential: true,
          ...asked,
        },
        {
          id: "narrative",
          kind: "longText",
          suggestedWords: 150,
          label: {
            es: "Cómo usan energía los hogares",
            en: "How households use energy",
            pt: "Como os domicílios usam energia",
          },
          hint: {
            es: "Con qué se cocina y se calefacciona, quiénes la pasan mal y en qué época.",
            en: "What people cook and heat with, who struggles and at what time of year.",
            pt: "Com que se cozinha e se aquece, quem passa dificuldade e em que época.",
          },
          where: {
            es: "Desarrollo Social y los centros de salud conocen los casos; el Censo da los porcentajes.",
            en: "Social Development and health centres know the cases; the census gives the percentages.",
            pt: "Desenvolvimento Social e os postos de saúde conhecem os casos; o censo dá as porcentagens.",
          },
          essential: true,
          ...asked,
        },
        {
          id: "householdFuels",
          kind: "rows",
          layout: "table",
          namedBy: ["fuel"],
          addLabel: { es: "Agregar un combustible", en: "Add a fuel", pt: "Adicionar um combustível" },
          label: {
            es: "Combustible principal para cocinar",
            en: "Main cooking fuel",
            pt: "Combustível principal para cozinhar",
          },
          where: {
            es: "Censo 2022, «combustible utilizado para cocinar».",
            en: "Census, «fuel used for cooking».",
            pt: "Censo, «combustível usado para cozinhar».",
          },
          fields: [
            {
              id: "fuel",
              kind: "choice",
              list: cookingHeatingFuels,
              label: { es: "Combustible", en: "Fuel", pt: "Combustível" },
              required: true,
            },
            {
              id: "share",
              kind: "percent",
              min: 0,
              max: 100,
              label: { es: "Hogares", en: "Households", pt: "Domicílios" },
              required: true,
            },
            { id: "year", kind: "year", min: 2000, max: 2050, label: { es: "Año", en: "Year", pt: "Ano" } },
          ],
        },
        {
          id: "householdFuelsSource",
          kind: "text",
          maxLength: 300,
          label: {
            es: "Fuente de los combustibles",
            en: "Source of the fuels",
            pt: "Fonte dos combustíveis",
          },
          hint: {
            es: "Gas de red, garrafa y leña cuentan como indicadores: no hace falta cargarlos otra vez.",
            en: "Mains gas, cylinders and firewood count as indicators: no need to enter them again.",
            pt: "Gás encanado, botijão e lenha contam como indicadores: não é preciso incluí-los de novo.",
          },
          showIf: { field: "householdFuels", answered: true },
        },
        {
          id: "vulnerableGroups",
          kind: "choices",
          list: vulnerableGroups,
          label: { es: "Quiénes están peor", en: "Who is worst off", pt: "Quem está pior" },
          essential: true,
        },
      ],
    },
    {
      id: "indicators",
      title: { es: "Indicadores", en: "Indicators", pt: "Indicadores" },
      about: {
        es: "Al menos uno por aspecto: segura, asequible y sostenible.",
        en: "At least one for each aspect: secure, affordable and sustainable.",
        pt: "Ao menos um por aspecto: segura, acessível e sustentável.",
      },
      essential: true,
      dataSources: ["household-energy"],
      fields: [
        {
          id: "indicators",
          kind: "rows",
          layout: "pages",
          print: "table",
          namedBy: ["indicator", "year"],
          columns: ["attribute", "indicator", "value", "unit", "year", "source"],
          minRows: 1,
          addLabel: { es: "Agregar un indicador", en: "Add an indicator", pt: "Adicionar um indicador" },
          label: { es: "Indicadores medidos", en: "Indicators measured", pt: "Indicadores medidos" },
          essential: true,
          ...asked,
          pages: indicatorPages,
        },
      ],
    },
    {
      id: "levels",
      title: { es: "Diagnóstico por aspecto", en: "Assessment by attribute", pt: "Diagnóstico por aspecto" },
      about: {
        es: "Mirando los indicadores, ¿qué tan vulnerables son los hogares?",
        en: "Looking at the indicators, how vulnerable are households?",
        pt: "Olhando os indicadores, quão vulneráveis são os domicílios?",
      },
      essential: true,
      fields: [
        {
          id: "secureLevel",
          kind: "choice",
          list: energyVulnerabilityLevels,
          label: {
            es: "Energía segura: vulnerabilidad",
            en: "Secure energy: vulnerability",
            pt: "Energia segura: vulnerabilidade",
          },
          hint: {
            es: "¿Llega a todos, sin cortes ni conexiones peligrosas?",
            en: "Does it reach everybody, without cuts or dangerous connections?",
            pt: "Chega a todos, sem cortes nem ligações perigosas?",
          },
          essential: true,
          ...asked,
        },
        {
          id: "secureReasons",
          kind: "longText",
          suggestedWords: 50,
          label: { es: "Por qué", en: "Why", pt: "Por quê" },
          essential: true,
        },
        {
          id: "affordableLevel",
          kind: "choice",
          list: energyVulnerabilityLevels,
          label: {
            es: "Energía asequible: vulnerabilidad",
            en: "Affordable energy: vulnerability",
            pt: "Energia acessível: vulnerabilidade",
          },
          hint: {
            es: "¿Se puede pagar sin dejar de lado otras necesidades?",
            en: "Can it be paid for without giving up other needs?",
            pt: "Dá para pagar sem deixar de lado outras necessidades?",
          },
          essential: true,
          ...asked,
        },
        {
          id: "affordableReasons",
          kind: "longText",
          suggestedWords: 50,
          label: { es: "Por qué", en: "Why", pt: "Por quê" },
          essential: true,
        },
        {
          id: "sustainableLevel",
          kind: "choice",
          list: energyVulnerabilityLevels,
          label: {
            es: "Energía sostenible: vulnerabilidad",
            en: "Sustainable energy: vulnerability",
            pt: "Energia sustentável: vulnerabilidade",
          },
          hint: {
            es: "¿Es limpia, se aprovecha bien, hay renovables?",
            en: "Is it clean, well used, are there renewables?",
            pt: "É limpa, bem aproveitada, há renováveis?",
          },
          essential: true,
          ...asked,
        },
        {
          id: "sustainableReasons",
          kind: "longText",
          suggestedWords: 50,
          label: { es: "Por qué", en: "Why", pt: "Por quê" },
          essential: true,
        },
      ],
    },
    {
      id: "macro-areas",
      title: {
        es: "Diagnóstico por macroárea",
        en: "Assessment by macro-area",
        pt: "Diagnóstico por macroárea",
      },
      about: {
        es: "Las seis macroáreas del Pacto de las Alcaldías de la Unión Europea.",
        en: "The six macro-areas of the EU Covenant of Mayors.",
        pt: "As seis macroáreas do Pacto de Autarcas da União Europeia.",
      },
      frameworks: ["eu-covenant"],
      fields: [
        {
          id: "macroAreaLevels",
          kind: "matrix",
          rows: euEnergyPovertyMacroAreas,
          columns: macroAreaColumns,
          cell: { kind: "choice", list: energyVulnerabilityLevels },
          label: {
            es: "Vulnerabilidad por macroárea",
            en: "Vulnerability by macro-area",
            pt: "Vulnerabilidade por macroárea",
          },
          hint: {
            es: "Una respuesta por macroárea.",
            en: "One answer for each macro-area.",
            pt: "Uma resposta por macroárea.",
          },
          ...asked,
        },
        {
          id: "macroAreaNotes",
          kind: "longText",
          suggestedWords: 80,
          label: { es: "Por qué", en: "Why", pt: "Por quê" },
        },
      ],
    },
    {
      id: "goals",
      title: {
        es: "Objetivos de acceso a la energía",
        en: "Energy access goals",
        pt: "Objetivos de acesso à energia",
      },
      essential: true,
      fields: [
        {
          id: "goals",
          kind: "rows",
          layout: "pages",
          print: "table",
          namedBy: ["statement"],
          columns: ["statement", "baseYear", "baseValue", "targetYear", "targetValue", "unit"],
          addLabel: { es: "Agregar un objetivo", en: "Add a goal", pt: "Adicionar um objetivo" },
          label: { es: "Objetivos", en: "Goals", pt: "Objetivos" },
          essential: true,
          pages: goalPages,
        },
      ],
    },
    {
      id: "actions",
      title: {
        es: "Qué se hace y qué se va a hacer",
        en: "What is and will be done",
        pt: "O que se faz e será feito",
      },
      about: {
        es: "Las acciones se escriben una sola vez, en mitigación o en adaptación: acá aparecen las que también mejoran el acceso a la energía.",
        en: "Actions are written once, in mitigation or adaptation: those that also improve access to energy appear here.",
        pt: "As ações são escritas uma só vez, em mitigação ou adaptação: aqui aparecem as que também melhoram o acesso à energia.",
      },
      essential: true,
      fields: [
        {
          id: "localSupport",
          kind: "longText",
          suggestedWords: 50,
          essential: true,
          label: {
            es: "Ayuda que ya da el municipio",
            en: "Help that the municipality gives already",
            pt: "Ajuda que o município já dá",
          },
          hint: {
            es: "Los subsidios nacionales o provinciales se cargan como indicador, con su régimen y su año.",
            en: "National or provincial subsidies are entered as an indicator, with their regime and year.",
            pt: "Os subsídios nacionais ou provinciais são incluídos como indicador, com seu regime e ano.",
          },
          example: {
            es: "Entrega de garrafas en invierno a 85 familias y arreglo de instalaciones peligrosas.",
            en: "Bottled gas for 85 families in winter and repair of dangerous wiring.",
            pt: "Entrega de botijões no inverno a 85 famílias e conserto de instalações perigosas.",
          },
        },
      ],
    },
  ],
};
