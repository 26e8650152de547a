import type { Field, Page, Section } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";
import {
  crf7Crosswalk,
  crf7Groups,
  groupCrosswalk,
  hazardCrosswalk,
  hazardGroups,
  hazards,
  hazardsCrfV7,
} from "templates/catalogs/code-lists/hazards";
import {
  adaptiveCapacityCategories,
  adaptiveCapacityFactors,
  capacityDegrees,
  capacityEffects,
  capacityLevels,
  changeDirections,
  climateScenarios,
  impactLevelsFive,
  lossKinds,
  probabilityLevelsFive,
  riskLevels,
  riskMethods,
  rvaQualityFlags,
  timeframes,
  sectorCrosswalk,
  vulnerabilityLevels,
  vulnerableGroups,
  vulnerableSectors,
  vulnerableSectorsIsic,
} from "templates/catalogs/code-lists/risk";
import {
  confidenceLevels,
  matrixImpacts,
  matrixProbabilities,
  projectionHorizons,
  riskScales,
} from "templates/catalogs/code-lists/risk-lists";
import { territoryRelations } from "templates/catalogs/code-lists/targets";

const eventPages: readonly Page[] = [
  {
    id: "event",
    title: { es: "Qué pasó", en: "What happened", pt: "O que aconteceu" },
    essential: true,
    fields: [
      {
        id: "name",
        kind: "text",
        maxLength: 160,
        label: { es: "Nombre del evento", en: "Name of the event", pt: "Nome do evento" },
        example: {
          es: "Inundación del barrio Sur",
          en: "Flood in the southern district",
          pt: "Inundação do bairro Sul",
        },
        essential: true,
        required: true,
      },
      {
        id: "month",
        kind: "month",
        label: { es: "Cuándo", en: "When", pt: "Quando" },
        example: { es: "02/2017", en: "02/2017", pt: "02/2017" },
        essential: true,
        required: true,
      },
      {
        id: "hazard",
        kind: "choice",
        list: hazardGroups,
        label: { es: "Amenaza", en: "Hazard", pt: "Ameaça" },
        hint: {
          es: "El grupo; después elegís el caso particular.",
          en: "The group; the particular case comes next.",
          pt: "O grupo; depois você escolhe o caso particular.",
        },
        essential: true,
        required: true,
      },
      {
        id: "subHazard",
        kind: "choice",
        list: hazards,
        narrowedBy: "hazard",
        label: { es: "En particular", en: "In particular", pt: "Em particular" },
      },
      {
        id: "description",
        kind: "longText",
        suggestedWords: 60,
        label: { es: "Qué pasó y dónde", en: "What happened and where", pt: "O que aconteceu e onde" },
        where: {
          es: "Defensa Civil, bomberos, el diario local y la memoria de los vecinos.",
          en: "Civil protection, firefighters, the local newspaper and residents' memory.",
          pt: "Defesa Civil, bombeiros, o jornal local e a memória dos moradores.",
        },
        essential: true,
      },
    ],
  },
  {
    id: "losses",
    title: { es: "Daños", en: "Losses", pt: "Danos" },
    essential: true,
    fields: [
      {
        id: "lossKinds",
        kind: "choices",
        list: lossKinds,
        label: { es: "Qué afectó", en: "What was affected", pt: "O que foi afetado" },
        essential: true,
      },
      {
        id: "peopleAffected",
        kind: "integer",
        min: 0,
        unit: { es: "personas", en: "people", pt: "pessoas" },
        label: { es: "Personas afectadas", en: "People affected", pt: "Pessoas afetadas" },
        essential: true,
      },
      {
        id: "peopleEvacuated",
        kind: "integer",
        min: 0,
        unit: { es: "personas", en: "people", pt: "pessoas" },
        label: { es: "Personas evacuadas", en: "People evacuated", pt: "Pessoas evacuadas" },
      },
      {
        id: "losses",
        kind: "money",
        label: { es: "Pérdidas económicas", en: "Economic losses", pt: "Perdas econômicas" },
        where: {
          es: "Declaraciones de emergencia, seguros, gastos de la comuna en asistencia.",
          en: "Emergency declarations, insurance, what the municipality spent on relief.",
          pt: "Decretos de emergência, seguros, gastos do município com assistência.",
        },
      },
      {
        id: "response",
        kind: "longText",
        suggestedWords: 40,
        label: { es: "Cómo se respondió", en: "How it was dealt with", pt: "Como se respondeu" },
      },
      {
        id: "source",
        kind: "text",
        maxLength: 300,
        label: { es: "Fuente", en: "Source", pt: "Fonte" },
        example: {
          es: "Decreto comunal 14/2017; diario local",
          en: "Communal decree 14/2017; local newspaper",
          pt: "Decreto municipal 14/2017; jornal local",
        },
      },
      { id: "picture", kind: "file", accept: "picture", label: { es: "Foto", en: "Picture", pt: "Foto" } },
    ],
  },
];

const indexLimits: readonly Field[] = [
  {
    id: "indexMedium",
    kind: "decimal",
    min: 0,
    max: 1,
    label: {
      es: "Índice desde el que el riesgo es medio",
      en: "Index from which risk is medium",
      pt: "Índice a partir do qual o risco é médio",
    },
    hint: {
      es: "Lo dice el estudio que usaste. Sin los tres límites se muestra el número, sin nivel.",
      en: "The study that you used says so. Without the three limits the number is shown, without a level.",
      pt: "O estudo que você usou diz. Sem os três limites mostra-se o número, sem nível.",
    },
    essential: true,
    showIf: { field: "riskMethod", in: ["index"] },
  },
  {
    id: "indexHigh",
    kind: "decimal",
    min: 0,
    max: 1,
    label: {
      es: "Índice desde el que el riesgo es alto",
      en: "Index from which risk is high",
      pt: "Índice a partir do qual o risco é alto",
    },
    essential: true,
    showIf: { field: "riskMethod", in: ["index"] },
  },
  {
    id: "indexVeryHigh",
    kind: "decimal",
    min: 0,
    max: 1,
    label: {
      es: "Índice desde el que el riesgo es muy alto",
      en: "Index from which risk is very high",
      pt: "Índice a partir do qual o risco é muito alto",
    },
    essential: true,
    showIf: { field: "riskMethod", in: ["index"] },
  },
];

const saysCrosswalk: Text = {
  es: "Por lo que ya elegiste en la otra lista, acá corresponde:",
  en: "From what you chose in the other list, here belongs:",
  pt: "Pelo que você já escolheu na outra lista, aqui corresponde:",
};
const saysSectors: Text = {
  es: "Por los sectores afectados que cargaste, acá corresponde:",
  en: "From the affected sectors that you entered, here belongs:",
  pt: "Pelos setores afetados que você incluiu, aqui corresponde:",
};
const saysToday: Text = {
  es: "Para hoy respondiste esto. Si no va a cambiar, usalo:",
  en: "This is what you answered for today. If it will not change, use it:",
  pt: "Para hoje você respondeu isto. Se não vai mudar, use:",
};
const saysNear: Text = {
  es: "Para el futuro cercano respondiste esto. Si no va a cambiar, usalo:",
  en: "This is what you answered for the near future. If it will not change, use it:",
  pt: "Para o futuro próximo você respondeu isto. Se não vai mudar, use:",
};

interface LaterPage {
  id: string;
  /** Of its questions: "Near" makes `probabilityNear`. */
  suffix: string;
  title: Text;
  /** Of its questions, after their name: "in the near future". */
  when: Text;
  /** Times whose answers may be carried over to empty ones, the nearest first. */
  sources: readonly { suffix: string; says: Text }[];
}

/** The risk of a hazard in a later time; empty answers may be carried over from earlier ones. */
function laterPage({ id, suffix, title, when, sources }: LaterPage): Page {
  const named = (es: string, en: string, pt: string): Text => ({
    es: `${es} ${when.es}`,
    en: `${en} ${when.en}`,
    pt: `${pt} ${when.pt}`,
  });
  const carriedOver = (name: string) =>
    sources.map((source) => ({ from: `${name}${source.suffix}`, says: source.says }));
  return {
    id,
    title,
    about: {
      es: "Solo si tenés mapas, estudios o acuerdos del taller sobre lo que viene. Lo que dejes vacío queda «sin datos».",
      en: "Only if you have maps, studies or what the workshop agreed about the future. What you leave empty stays “no data”.",
      pt: "Só se você tem mapas, estudos ou acordos da oficina sobre o futuro. O que ficar vazio fica «sem dados».",
    },
    reference: "time-windows",
    fields: [
      {
        id: `probability${suffix}`,
        kind: "choice",
        list: probabilityLevelsFive,
        label: named("Probabilidad", "Probability", "Probabilidade"),
        hint: {
          es: "Qué tan seguido va a pasar entonces.",
          en: "How often it will happen then.",
          pt: "Com que frequência vai acontecer então.",
        },
        proposedBy: carriedOver("probability"),
      },
      {
        id: `impact${suffix}`,
        kind: "choice",
        list: impactLevelsFive,
        label: named("Impacto", "Impact", "Impacto"),
        hint: {
          es: "Cuánto daño va a hacer, si no se hace nada.",
          en: "How much harm it will do if nothing is done.",
          pt: "Quanto dano vai causar, se nada for feito.",
        },
        proposedBy: carriedOver("impact"),
      },
      {
        id: `hazardIndex${suffix}`,
        kind: "decimal",
        min: 0,
        max: 1,
        label: named("Índice de amenaza (0 a 1)", "Hazard index (0 to 1)", "Índice de ameaça (0 a 1)"),
        hint: {
          es: "Solo con el método de índice. Exposición y vulnerabilidad se toman de hoy (supuesto).",
          en: "Only with the index method. Exposure and vulnerability are taken from today (assumption).",
          pt: "Só com o método de índice. Exposição e vulnerabilidade são as de hoje (premissa).",
        },
        proposedBy: carriedOver("hazardIndex"),
      },
    ],
  };
}

const hazardPages: readonly Page[] = [
  {
    id: "hazard",
    title: { es: "La amenaza", en: "The hazard", pt: "A ameaça" },
    essential: true,
    fields: [
      {
        id: "hazard",
        kind: "choice",
        list: hazardGroups,
        label: { es: "Amenaza climática", en: "Climate hazard", pt: "Ameaça climática" },
        hint: {
          es: "El grupo; abajo marcás los casos particulares que se dan acá.",
          en: "The group; below you tick the particular cases that occur here.",
          pt: "O grupo; abaixo você marca os casos particulares que ocorrem aqui.",
        },
        essential: true,
        required: true,
        proposedBy: [{ from: "hazardCrf7", codes: crf7Groups, says: saysCrosswalk }],
      },
      {
        id: "subHazards",
        kind: "choices",
        list: hazards,
        narrowedBy: "hazard",
        label: { es: "En particular", en: "In particular", pt: "Em particular" },
        essential: true,
        proposedBy: [{ from: "hazardCrf7", codes: crf7Crosswalk, says: saysCrosswalk }],
      },
      {
        id: "description",
        kind: "longText",
        suggestedWords: 80,
        label: { es: "Cómo se da acá", en: "How it occurs here", pt: "Como ocorre aqui" },
        example: {
          es: "Con más de 100 mm en tres horas el canal desborda y el agua entra en unas 60 casas del barrio Sur.",
          en: "With over 100 mm in three hours the canal overflows and water enters some 60 houses in the southern district.",
          pt: "Com mais de 100 mm em três horas o canal transborda e a água entra em cerca de 60 casas do bairro Sul.",
        },
        essential: true,
        required: true,
      },
    ],
  },
  {
    id: "reporting-name",
    title: { es: "Cómo se informa", en: "How it is reported", pt: "Como se informa" },
    about: {
      es: "Cada plataforma tiene su lista de amenazas. Te proponemos el nombre que corresponde; vos decidís.",
      en: "Each platform has its own list of hazards. We propose the name that corresponds; you decide.",
      pt: "Cada plataforma tem sua lista de ameaças. Propomos o nome correspondente; você decide.",
    },
    essential: true,
    frameworks: ["gcom-americas", "cdp-iclei"],
    fields: [
      {
        id: "hazardCrf7",
        kind: "choice",
        list: hazardsCrfV7,
        label: {
          es: "Nombre en el Marco Común de Reporte",
          en: "Name in the Common Reporting Framework",
          pt: "Nome no Quadro Comum de Relato",
        },
        hint: {
          es: "La lista con la que la plataforma de reporte pide cada amenaza.",
          en: "The list by which the reporting platform asks for each hazard.",
          pt: "A lista com que a plataforma de relato pede cada ameaça.",
        },
        required: true,
        essential: true,
        proposedBy: [
          { from: "subHazards", codes: hazardCrosswalk, says: saysCrosswalk },
          { from: "hazard", codes: groupCrosswalk, says: saysCrosswalk },
        ],
      },
    ],
  },
  {
    id: "today",
    title: { es: "El riesgo hoy", en: "Risk today", pt: "O risco hoje" },
    essential: true,
    fields: [
      {
        id: "probability",
        kind: "choice",
        list: probabilityLevelsFive,
        label: { es: "Probabilidad actual", en: "Current probability", pt: "Probabilidade atual" },
        alsoCalled: ["Probabilidad", "Probability", "Probabilidade"],
        hint: {
          es: "Qué tan seguido pasa: todos los años es muy alta; una vez en la vida, muy baja.",
          en: "How often it happens: every year is very high; once in a lifetime, very low.",
          pt: "Com que frequência acontece: todo ano é muito alta; uma vez na vida, muito baixa.",
        },
        essential: true,
        required: true,
      },
      {
        id: "impact",
        kind: "choice",
        list: impactLevelsFive,
        label: { es: "Impacto actual", en: "Current impact", pt: "Impacto atual" },
        alsoCalled: ["Impacto", "Impact"],
        hint: {
          es: "Cuánto daño hace cuando pasa, a las personas, los servicios y la economía.",
          en: "How much harm it does to people, services and the economy.",
          pt: "Quanto dano causa às pessoas, aos serviços e à economia.",
        },
        essential: true,
        required: true,
      },
      {
        id: "hazardIndex",
        kind: "decimal",
        min: 0,
        max: 1,
        label: {
          es: "Índice de amenaza (0 a 1)",
          en: "Hazard index (0 to 1)",
          pt: "Índice de ameaça (0 a 1)",
        },
        hint: {
          es: "Solo si usás el método de índice.",
          en: "Only with the index method.",
          pt: "Só com o método de índice.",
        },
      },
      {
        id: "exposureIndex",
        kind: "decimal",
        min: 0,
        max: 1,
        label: {
          es: "Índice de exposición (0 a 1)",
          en: "Exposure index (0 to 1)",
          pt: "Índice de exposição (0 a 1)",
        },
      },
      {
        id: "vulnerabilityIndex",
        kind: "decimal",
        min: 0,
        max: 1,
        label: {
          es: "Índice de vulnerabilidad (0 a 1)",
          en: "Vulnerability index (0 to 1)",
          pt: "Índice de vulnerabilidade (0 a 1)",
        },
        where: {
          es: "Índice de vulnerabilidad social frente a desastres (IVSD, CONICET) o mapas de SIMARCC.",
          en: "The social vulnerability index (IVSD, CONICET) or SIMARCC maps.",
          pt: "Índice de vulnerabilidade social publicado, ou AdaptaBrasil.",
        },
      },
      {
        id: "statedLevel",
        kind: "choice",
        list: riskLevels,
        label: {
          es: "Nivel que da un estudio publicado",
          en: "Level given by a published study",
          pt: "Nível dado por um estudo publicado",
        },
        hint: {
          es: "Si lo completás, mostramos los dos: el del estudio y el calculado.",
          en: "If you fill it in, both are shown: the study's and the computed one.",
          pt: "Se preencher, mostramos os dois: o do estudo e o calculado.",
        },
      },
      {
        id: "statedLevelSource",
        kind: "text",
        maxLength: 300,
        label: { es: "Qué estudio", en: "Which study", pt: "Qual estudo" },
        example: {
          es: "Mapa de riesgo de SIMARCC, consultado en 2024",
          en: "SIMARCC risk map, seen in 2024",
          pt: "Mapa de risco do SIMARCC, consultado em 2024",
        },
        required: true,
        showIf: { field: "statedLevel", answered: true },
      },
    ],
  },
  {
    id: "future",
    title: { es: "Cómo va a cambiar", en: "How it will change", pt: "Como vai mudar" },
    essential: true,
    reference: "time-windows",
    fields: [
      {
        id: "intensityChange",
        kind: "choice",
        list: changeDirections,
        alsoCalled: ["¿Va a ser más fuerte?", "Will it be stronger?", "Será mais forte?"],
        label: {
          es: "Cambio esperado en la intensidad",
          en: "Expected change in intensity",
          pt: "Mudança esperada na intensidade",
        },
        where: {
          es: "Mapas de SIMARCC: comparan hoy con los próximos 25 y 75 años.",
          en: "SIMARCC maps: they compare today with the next 25 and 75 years.",
          pt: "Mapas do SIMARCC (Argentina) ou do AdaptaBrasil.",
        },
        essential: true,
        required: true,
      },
      {
        id: "frequencyChange",
        kind: "choice",
        list: changeDirections,
        alsoCalled: [
          "¿Va a pasar más seguido?",
          "Will it happen more often?",
          "Vai acontecer com mais frequência?",
        ],
        label: {
          es: "Cambio esperado en la frecuencia",
          en: "Expected change in frequency",
          pt: "Mudança esperada na frequência",
        },
        hint: {
          es: "Si va a pasar más seguido que ahora.",
          en: "Whether it will happen more often than now.",
          pt: "Se vai acontecer com mais frequência que agora.",
        },
        essential: true,
        required: true,
      },
      {
        id: "timeframes",
        kind: "choices",
        list: timeframes,
        label: { es: "Cuándo se va a notar", en: "When it will be felt", pt: "Quando se vai notar" },
        hint: {
          es: "Podés marcar más de uno.",
          en: "You may tick more than one.",
          pt: "Você pode marcar mais de um.",
        },
        essential: true,
        required: true,
      },
      {
        id: "confidence",
        kind: "choice",
        list: confidenceLevels,
        label: {
          es: "Confianza en esta evaluación",
          en: "Confidence in this assessment",
          pt: "Confiança nesta avaliação",
        },
      },
    ],
  },
  laterPage({
    id: "near-future",
    suffix: "Near",
    when: { es: "en el futuro cercano", en: "in the near future", pt: "no futuro próximo" },
    title: {
      es: "El riesgo en el futuro cercano",
      en: "Risk in the near future",
      pt: "O risco no futuro próximo",
    },
    sources: [{ suffix: "", says: saysToday }],
  }),
  laterPage({
    id: "far-future",
    suffix: "Far",
    when: { es: "en el futuro lejano", en: "in the far future", pt: "no futuro distante" },
    title: {
      es: "El riesgo en el futuro lejano",
      en: "Risk in the far future",
      pt: "O risco no futuro distante",
    },
    sources: [
      { suffix: "Near", says: saysNear },
      { suffix: "", says: saysToday },
    ],
  }),
  {
    id: "who-is-affected",
    title: { es: "A quiénes y a qué afecta", en: "Who and what is affected", pt: "Quem e o que é afetado" },
    essential: true,
    fields: [
      {
        id: "affectedSectors",
        kind: "rows",
        layout: "table",
        namedBy: ["sector"],
        addLabel: { es: "Agregar un sector", en: "Add a sector", pt: "Adicionar um setor" },
        label: { es: "Sectores afectados", en: "Sectors affected", pt: "Setores afetados" },
        hint: {
          es: "Los que de verdad sufren; con tres alcanza.",
          en: "Those that really suffer; three are enough.",
          pt: "Os que realmente sofrem; três bastam.",
        },
        example: {
          es: "Salud · vulnerabilidad alta · consultas por golpe de calor por verano · capacidad baja",
          en: "Health · high vulnerability · heat-stroke consultations per summer · low capacity",
          pt: "Saúde · vulnerabilidade alta · atendimentos por insolação por verão · capacidade baixa",
        },
        essential: true,
        required: true,
        minRows: 1,
        fields: [
          {
            id: "sector",
            kind: "choice",
            list: vulnerableSectors,
            label: { es: "Sector", en: "Sector", pt: "Setor" },
            required: true,
          },
          {
            id: "vulnerability",
            kind: "choice",
            list: vulnerabilityLevels,
            label: { es: "Vulnerabilidad", en: "Vulnerability", pt: "Vulnerabilidade" },
            required: true,
          },
          {
            id: "mostExposedGroup",
            kind: "choice",
            list: vulnerableGroups,
            label: { es: "Quiénes lo sufren más", en: "Who suffers it most", pt: "Quem mais sofre" },
          },
          {
            id: "indicator",
            kind: "text",
            maxLength: 200,
            label: { es: "En qué se nota", en: "Indicator", pt: "Em que se nota" },
          },
          {
            id: "adaptiveCapacity",
            kind: "choice",
            list: capacityLevels,
            label: { es: "Capacidad de adaptarse", en: "Adaptive capacity", pt: "Capacidade adaptativa" },
          },
        ],
      },
      {
        id: "vulnerableGroups",
        kind: "choices",
        list: vulnerableGroups,
        alsoCalled: [
          "A quiénes y a qué golpea más",
          "Who and what it hits hardest",
          "Quem e o que mais sofre",
        ],
        label: { es: "Grupos más expuestos", en: "Groups most exposed", pt: "Grupos mais expostos" },
        where: {
          es: "Desarrollo Social, el centro de salud y el registro de barrios populares (RENABAP).",
          en: "Social Development, the health centre and the register of informal settlements.",
          pt: "Desenvolvimento Social, o posto de saúde e o cadastro único.",
        },
        essential: true,
        required: true,
      },
      {
        id: "indicators",
        kind: "rows",
        layout: "table",
        namedBy: ["name"],
        addLabel: { es: "Agregar un indicador", en: "Add an indicator", pt: "Adicionar um indicador" },
        label: { es: "Indicadores del riesgo", en: "Risk indicators", pt: "Indicadores do risco" },
        example: {
          es: "Viviendas en zona inundable · 212 · viviendas · 2023",
          en: "Dwellings in flood-prone areas · 212 · dwellings · 2023",
          pt: "Moradias em área alagável · 212 · moradias · 2023",
        },
        fields: [
          {
            id: "name",
            kind: "text",
            maxLength: 200,
            label: { es: "Indicador", en: "Indicator", pt: "Indicador" },
            required: true,
          },
          { id: "value", kind: "decimal", label: { es: "Valor", en: "Value", pt: "Valor" } },
          { id: "unit", kind: "text", maxLength: 60, label: { es: "Unidad", en: "Unit", pt: "Unidade" } },
          { id: "year", kind: "year", min: 1950, max: 2100, label: { es: "Año", en: "Year", pt: "Ano" } },
        ],
      },
      {
        id: "riskMap",
        kind: "file",
        accept: "picture",
        label: {
          es: "Mapa de la amenaza o del riesgo",
          en: "Hazard or risk map",
          pt: "Mapa da ameaça ou do risco",
        },
      },
      {
        id: "evidence",
        kind: "longText",
        suggestedWords: 40,
        label: { es: "En qué se basa", en: "What it is based on", pt: "Em que se baseia" },
        hint: {
          es: "Estudios, mapas, registros, talleres.",
          en: "Studies, maps, records, workshops.",
          pt: "Estudos, mapas, registros, oficinas.",
        },
        essential: true,
      },
    ],
  },
  {
    id: "reporting-sectors",
    title: {
      es: "Sectores, como se informan",
      en: "Sectors, as they are reported",
      pt: "Setores, como são informados",
    },
    about: {
      es: "Solo si la plataforma de reporte los pide con otra lista. Te la proponemos a partir de los sectores que ya cargaste.",
      en: "Only if the reporting platform asks for them by another list. We propose it from the sectors that you entered.",
      pt: "Só se a plataforma de relato os pede com outra lista. Propomos a partir dos setores que você já incluiu.",
    },
    frameworks: ["gcom-americas", "cdp-iclei"],
    fields: [
      {
        id: "sectorsCrf7",
        kind: "choices",
        list: vulnerableSectorsIsic,
        label: {
          es: "Sectores en el Marco Común de Reporte",
          en: "Sectors in the Common Reporting Framework",
          pt: "Setores no Quadro Comum de Relato",
        },
        hint: {
          es: "La lista por actividad económica. Sin respuesta, la planilla de riesgos usa la que proponemos y lo dice.",
          en: "The list by economic activity. Without an answer the risk spreadsheet uses the proposed one and says so.",
          pt: "A lista por atividade econômica. Sem resposta, a planilha de riscos usa a proposta e o diz.",
        },
        proposedBy: [{ from: "affectedSectors", cell: "sector", codes: sectorCrosswalk, says: saysSectors }],
      },
    ],
  },
  {
    id: "residual-risk",
    title: {
      es: "El riesgo que queda con las acciones",
      en: "Risk left with the actions",
      pt: "O risco que fica com as ações",
    },
    about: {
      es: "Volvé acá cuando estén cargadas las acciones. Ninguna lo evita todo: decí qué queda y por qué. Si no lo sabés, dejalo vacío: queda «sin datos», que no es lo mismo que bajo.",
      en: "Come back here once the actions are entered. None avoids everything: say what is left and why. If you do not know, leave it empty: it stays “no data”, which is not the same as low.",
      pt: "Volte aqui quando as ações estiverem incluídas. Nenhuma evita tudo: diga o que fica e por quê. Se não sabe, deixe vazio: fica «sem dados», que não é o mesmo que baixo.",
    },
    essential: true,
    reference: "hazard-actions",
    fields: [
      {
        id: "residualLevel",
        kind: "choice",
        list: riskLevels,
        label: {
          es: "Riesgo con las acciones hechas",
          en: "Risk with the actions done",
          pt: "Risco com as ações feitas",
        },
        hint: {
          es: "Lo decide el equipo, como en el taller: no se calcula.",
          en: "The team decides it, as in the workshop: it is not computed.",
          pt: "A equipe decide, como na oficina: não se calcula.",
        },
        essential: true,
      },
      {
        id: "residualLevelNear",
        kind: "choice",
        list: riskLevels,
        label: {
          es: "El mismo, en el futuro cercano",
          en: "The same, in the near future",
          pt: "O mesmo, no futuro próximo",
        },
        hint: {
          es: "Con las acciones hechas y el clima que viene.",
          en: "With the actions done and the climate to come.",
          pt: "Com as ações feitas e o clima que vem.",
        },
      },
      {
        id: "residualReasons",
        kind: "longText",
        suggestedWords: 50,
        label: { es: "Por qué queda ese riesgo", en: "Why that risk is left", pt: "Por que fica esse risco" },
        hint: {
          es: "Qué cambia con las acciones y qué no. Si queda más alto que sin ellas, decí por qué.",
          en: "What the actions change and what they do not. If it is left higher than without them, say why.",
          pt: "O que muda com as ações e o que não. Se fica mais alto que sem elas, diga por quê.",
        },
        example: {
          es: "Con el reservorio ya no se inunda el barrio Sur con 100 mm; con 150 mm, todavía sí.",
          en: "With the pond the southern district is no longer flooded by 100 mm; by 150 mm it still is.",
          pt: "Com o reservatório o bairro Sul já não alaga com 100 mm; com 150 mm, ainda sim.",
        },
        essential: true,
        required: true,
        showIf: {
          any: [
            { field: "residualLevel", answered: true },
            { field: "residualLevelNear", answered: true },
          ],
        },
      },
    ],
  },
];

/** Risk and vulnerability assessment (SECAP template §4; CRF v7, risk and vulnerability). */
export const risk: Section = {
  id: "risk",
  group: "adaptation",
  stage: "risk",
  title: {
    es: "Riesgos y vulnerabilidad frente al clima",
    en: "Climate risk and vulnerability",
    pt: "Riscos e vulnerabilidade climática",
  },
  task: {
    es: "Evaluá los riesgos climáticos",
    en: "Assess the climate risks",
    pt: "Avalie os riscos climáticos",
  },
  about: {
    es: "Qué amenazas trae el clima, a quiénes golpean más y con qué cuenta el municipio para enfrentarlas.",
    en: "What hazards the climate brings, whom they hit hardest and what the municipality has to face them.",
    pt: "Que ameaças o clima traz, quem mais sofre e com o que o município conta para enfrentá-las.",
  },
  essential: true,
  results: ["climate-indices", "risk-matrix"],
  pages: [
    {
      id: "assessment",
      title: {
        es: "Cómo se hizo la evaluación",
        en: "How the assessment was made",
        pt: "Como se fez a avaliação",
      },
      essential: true,
      fields: [
        {
          id: "assessmentYear",
          kind: "year",
          min: 2000,
          max: 2050,
          label: { es: "Año de la evaluación", en: "Year of the assessment", pt: "Ano da avaliação" },
          hint: {
            es: "Conviene revisarla al menos cada cinco años.",
            en: "It should be reviewed at least every five years.",
            pt: "Convém revisá-la ao menos a cada cinco anos.",
          },
          essential: true,
          required: true,
        },
        {
          id: "riskMethod",
          kind: "choice",
          list: riskScales,
          label: { es: "Escala del riesgo", en: "Risk scale", pt: "Escala do risco" },
          hint: {
            es: "Si es la primera vez, la de tres niveles.",
            en: "If it is the first time, the three-level one.",
            pt: "Se é a primeira vez, a de três níveis.",
          },
          guidance: {
            es: "El riesgo se calcula cruzando **probabilidad** e **impacto**. Con la matriz de tres niveles las respuestas «muy alta» y «muy baja» se leen como «alta» y «baja».",
            en: "Risk is worked out by crossing **probability** and **impact**. With the three-level matrix «very high» and «very low» are read as «high» and «low».",
            pt: "O risco é calculado cruzando **probabilidade** e **impacto**. Na matriz de três níveis, «muito alta» e «muito baixa» são lidas como «alta» e «baixa».",
          },
          essential: true,
          required: true,
        },
        {
          id: "ownMatrix",
          kind: "matrix",
          rows: matrixProbabilities,
          columns: matrixImpacts,
          cell: { kind: "choice", list: riskLevels },
          label: {
            es: "Qué nivel de riesgo da cada cruce",
            en: "Which risk level each crossing gives",
            pt: "Que nível de risco dá cada cruzamento",
          },
          hint: {
            es: "En cada fila, una probabilidad; en cada columna, un impacto. Los cruces que dejes vacíos quedan sin nivel.",
            en: "Each row a probability, each column an impact. Crossings left empty have no level.",
            pt: "Em cada linha, uma probabilidade; em cada coluna, um impacto. Os cruzamentos vazios ficam sem nível.",
          },
          required: true,
          essential: true,
          showIf: { field: "riskMethod", in: ["matrix-own"] },
        },
        ...indexLimits,
        {
          id: "approaches",
          kind: "choices",
          list: riskMethods,
          label: { es: "Cómo se trabajó", en: "How it was worked out", pt: "Como se trabalhou" },
          essential: true,
        },
        {
          id: "boundaryRelation",
          kind: "choice",
          list: territoryRelations,
          label: {
            es: "El territorio, comparado con el del municipio",
            en: "The territory, compared with the municipality's",
            pt: "O território, comparado com o do município",
          },
          hint: {
            es: "Lo normal es que sea el mismo del inventario.",
            en: "It is normally the same as the inventory's.",
            pt: "O normal é que seja o mesmo do inventário.",
          },
          essential: true,
          required: true,
        },
        {
          id: "boundary",
          kind: "text",
          maxLength: 300,
          label: { es: "Qué territorio abarca", en: "Territory covered", pt: "Que território abrange" },
          example: { es: "Solo la planta urbana", en: "The town only", pt: "Só a área urbana" },
          required: true,
          showIf: { field: "boundaryRelation", in: ["smaller", "larger"] },
        },
        {
          id: "rvaQualityFlags",
          kind: "choices",
          list: rvaQualityFlags,
          label: {
            es: "Qué tiene en cuenta la evaluación",
            en: "What the assessment considers",
            pt: "O que a avaliação considera",
          },
          hint: {
            es: "Marcá solo lo que es cierto: nadie las cumple todas.",
            en: "Tick only what is true: nobody meets them all.",
            pt: "Marque só o que é verdade: ninguém cumpre todas.",
          },
          frameworks: ["gcom-americas", "cdp-iclei", "race-to-zero"],
        },
        {
          id: "sources",
          kind: "longText",
          suggestedWords: 60,
          label: { es: "Fuentes consultadas", en: "Sources used", pt: "Fontes consultadas" },
          example: {
            es: "SIMARCC; SMN, valores normales 1991–2020; registros de Defensa Civil 2010–2023; taller con bomberos y vecinos.",
            en: "SIMARCC; weather service normals 1991–2020; civil protection records 2010–2023; workshop with firefighters and residents.",
            pt: "AdaptaBrasil; normais climatológicas 1991–2020; registros da Defesa Civil 2010–2023; oficina com bombeiros e moradores.",
          },
          essential: true,
          required: true,
        },
        {
          id: "report",
          kind: "file",
          accept: "document",
          label: {
            es: "Informe completo, si existe",
            en: "Full report, if any",
            pt: "Relatório completo, se houver",
          },
        },
      ],
    },
    {
      id: "climate-context",
      title: {
        es: "El clima de hoy en números",
        en: "Today's climate in numbers",
        pt: "O clima de hoje em números",
      },
      essential: true,
      fields: [
        {
          id: "climateContext",
          kind: "longText",
          suggestedWords: 150,
          label: { es: "Contexto climático", en: "Climate context", pt: "Contexto climático" },
          hint: {
            es: "Cómo es el clima, qué está cambiando y qué se espera.",
            en: "What the climate is like, what is changing and what is expected.",
            pt: "Como é o clima, o que está mudando e o que se espera.",
          },
          essential: true,
          required: true,
        },
        {
          id: "climateIndices",
          kind: "rows",
          layout: "table",
          namedBy: ["index", "year"],
          spread: { name: "index", unit: "unit", value: "value" },
          addLabel: { es: "Agregar un valor", en: "Add a value", pt: "Adicionar um valor" },
          label: {
            es: "Índices climáticos observados",
            en: "Observed climate indices",
            pt: "Índices climáticos observados",
          },
          where: {
            es: "Servicio Meteorológico Nacional o INTA, estación más cercana; un productor o una escuela rural con pluviómetro también sirven.",
            en: "The national weather service or agricultural institute, nearest station; a farmer or rural school with a rain gauge will do too.",
            pt: "Serviço meteorológico, estação mais próxima; um produtor ou escola rural com pluviômetro também servem.",
          },
          example: {
            es: "Días con más de 35 °C · 24 · días por año · 2023",
            en: "Days above 35 °C · 24 · days a year · 2023",
            pt: "Dias acima de 35 °C · 24 · dias por ano · 2023",
          },
          fields: [
            {
              id: "index",
              kind: "text",
              maxLength: 160,
              label: { es: "Índice", en: "Index", pt: "Índice" },
              required: true,
            },
            {
              id: "value",
              kind: "decimal",
              label: { es: "Valor", en: "Value", pt: "Valor" },
              required: true,
            },
            { id: "unit", kind: "text", maxLength: 60, label: { es: "Unidad", en: "Unit", pt: "Unidade" } },
            {
              id: "year",
              kind: "year",
              min: 1900,
              max: 2050,
              label: { es: "Año", en: "Year", pt: "Ano" },
            },
            {
              id: "source",
              kind: "text",
              maxLength: 200,
              label: { es: "Fuente", en: "Source", pt: "Fonte" },
            },
          ],
        },
      ],
    },
    {
      id: "projections",
      title: { es: "El clima que viene", en: "The climate to come", pt: "O clima que vem" },
      reference: "time-windows",
      fields: [
        {
          id: "projections",
          kind: "rows",
          layout: "table",
          namedBy: ["variable", "horizon"],
          addLabel: { es: "Agregar una proyección", en: "Add a projection", pt: "Adicionar uma projeção" },
          label: { es: "Proyecciones climáticas", en: "Climate projections", pt: "Projeções climáticas" },
          where: {
            es: "SIMARCC (simarcc.ambiente.gob.ar): elegí tu departamento, la variable y el escenario.",
            en: "SIMARCC (simarcc.ambiente.gob.ar): choose your department, the variable and the scenario.",
            pt: "SIMARCC (Argentina) ou AdaptaBrasil: escolha o município, a variável e o cenário.",
          },
          example: {
            es: "Temperatura media · RCP 8.5 · futuro cercano · +1,1 °C",
            en: "Mean temperature · RCP 8.5 · near future · +1.1 °C",
            pt: "Temperatura média · RCP 8.5 · futuro próximo · +1,1 °C",
          },
          fields: [
            {
              id: "variable",
              kind: "text",
              maxLength: 160,
              label: { es: "Variable", en: "Variable", pt: "Variável" },
              required: true,
            },
            {
              id: "scenario",
              kind: "choice",
              list: climateScenarios,
              label: { es: "Escenario", en: "Scenario", pt: "Cenário" },
            },
            {
              id: "horizon",
              kind: "choice",
              list: projectionHorizons,
              label: { es: "Para cuándo", en: "Horizon", pt: "Para quando" },
            },
            {
              id: "period",
              kind: "text",
              maxLength: 40,
              label: { es: "Años, si es otro", en: "Years, if another", pt: "Anos, se for outro" },
              example: { es: "2041–2060", en: "2041–2060", pt: "2041–2060" },
            },
            {
              id: "change",
              kind: "decimal",
              label: { es: "Cambio", en: "Change", pt: "Mudança" },
            },
            { id: "unit", kind: "text", maxLength: 60, label: { es: "Unidad", en: "Unit", pt: "Unidade" } },
            {
              id: "source",
              kind: "text",
              maxLength: 200,
              label: { es: "Fuente", en: "Source", pt: "Fonte" },
            },
          ],
        },
      ],
    },
    {
      id: "pastEvents",
      title: { es: "Lo que ya pasó", en: "What already happened", pt: "O que já aconteceu" },
      about: {
        es: "Los eventos de los últimos diez años que la gente recuerda: son la mejor prueba de un riesgo.",
        en: "The events of the last ten years that people remember: the best proof of a risk.",
        pt: "Os eventos dos últimos dez anos que as pessoas lembram: são a melhor prova de um risco.",
      },
      essential: true,
      fields: [
        {
          id: "pastEvents",
          kind: "rows",
          layout: "pages",
          print: "table",
          namedBy: ["month", "name"],
          columns: ["month", "name", "hazard", "peopleAffected", "losses"],
          addLabel: { es: "Agregar un evento", en: "Add an event", pt: "Adicionar um evento" },
          label: { es: "Eventos pasados", en: "Past events", pt: "Eventos passados" },
          essential: true,
          pages: eventPages,
        },
      ],
    },
    {
      id: "hazards",
      papers: ["hazards", "attendance"],
      title: { es: "Amenazas", en: "Hazards", pt: "Ameaças" },
      about: {
        es: "Una por una, las que importan acá. Entre tres y seis suelen alcanzar.",
        en: "One by one, those that matter here. Three to six are usually enough.",
        pt: "Uma por uma, as que importam aqui. Entre três e seis costumam bastar.",
      },
      essential: true,
      fields: [
        {
          id: "hazards",
          kind: "rows",
          layout: "pages",
          namedBy: ["hazard"],
          minRows: 1,
          columns: [
            "hazard",
            "subHazards",
            "probability",
            "impact",
            "intensityChange",
            "frequencyChange",
            "timeframes",
          ],
          addLabel: { es: "Agregar una amenaza", en: "Add a hazard", pt: "Adicionar uma ameaça" },
          label: { es: "Amenazas evaluadas", en: "Hazards assessed", pt: "Ameaças avaliadas" },
          essential: true,
          required: true,
          pages: hazardPages,
        },
      ],
    },
    {
      id: "adaptive-capacity",
      title: { es: "Con qué se cuenta", en: "Adaptive capacity", pt: "Com o que se conta" },
      essential: true,
      fields: [
        {
          id: "adaptiveCapacity",
          kind: "rows",
          layout: "table",
          namedBy: ["factor"],
          addLabel: { es: "Agregar un factor", en: "Add a factor", pt: "Adicionar um fator" },
          label: {
            es: "Qué ayuda y qué dificulta adaptarse",
            en: "What helps and what hinders adaptation",
            pt: "O que ajuda e o que dificulta a adaptação",
          },
          example: {
            es: "Participación comunitaria · ayuda · mucho · hay 40 bomberos voluntarios y dos radios",
            en: "Community engagement · helps · significantly · there are 40 volunteer firefighters and two radios",
            pt: "Participação comunitária · ajuda · muito · há 40 bombeiros voluntários e duas rádios",
          },
          essential: true,
          required: true,
          minRows: 1,
          fields: [
            {
              id: "factor",
              kind: "choice",
              list: adaptiveCapacityFactors,
              label: { es: "Factor", en: "Factor", pt: "Fator" },
              required: true,
            },
            {
              id: "category",
              kind: "choice",
              list: adaptiveCapacityCategories,
              label: { es: "Categoría", en: "Category", pt: "Categoria" },
              frameworks: ["eu-covenant"],
            },
            {
              id: "effect",
              kind: "choice",
              list: capacityEffects,
              label: { es: "¿Ayuda o dificulta?", en: "Supports or challenges?", pt: "Ajuda ou dificulta?" },
              required: true,
            },
            {
              id: "degree",
              kind: "choice",
              list: capacityDegrees,
              label: { es: "Cuánto", en: "Degree", pt: "Quanto" },
              required: true,
            },
            {
              id: "notes",
              kind: "text",
              maxLength: 300,
              label: { es: "Por qué", en: "Why", pt: "Por quê" },
            },
          ],
        },
      ],
    },
    {
      id: "conclusions",
      title: { es: "Conclusiones", en: "Conclusions", pt: "Conclusões" },
      essential: true,
      fields: [
        {
          id: "conclusions",
          kind: "longText",
          suggestedWords: 150,
          label: {
            es: "Qué riesgos hay que atender primero",
            en: "Which risks come first",
            pt: "Que riscos atender primeiro",
          },
          hint: {
            es: "De acá salen los objetivos y las medidas de adaptación.",
            en: "Adaptation goals and measures follow from here.",
            pt: "Daqui saem os objetivos e as medidas de adaptação.",
          },
          essential: true,
          required: true,
        },
        {
          id: "extremeEventsStrategy",
          kind: "longText",
          suggestedWords: 80,
          label: {
            es: "Cómo actúa el municipio ante una emergencia",
            en: "What the municipality does in an emergency",
            pt: "Como o município age numa emergência",
          },
          where: {
            es: "Plan de contingencia o protocolo de Defensa Civil.",
            en: "Contingency plan or civil protection protocol.",
            pt: "Plano de contingência ou protocolo da Defesa Civil.",
          },
        },
        {
          id: "knowledgeGaps",
          kind: "longText",
          suggestedWords: 50,
          label: { es: "Qué falta saber", en: "What is not known yet", pt: "O que falta saber" },
        },
      ],
    },
  ],
};
