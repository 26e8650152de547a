import type { Page, Section } from "~/domain/template/template";
import { prioritisationCriteria } from "templates/catalogs/code-lists/actions";
import { adaptationActionTypes } from "templates/catalogs/code-lists/adaptation";
import { dataBases } from "templates/catalogs/code-lists/inventory";
import {
  alsoEnergyPoverty,
  answeredHazards,
  coBenefits,
  costsPage,
  followUpPage,
  genderNotes,
  inclusiveHighImpact,
  jobs,
  keyAction,
  number,
  origin,
  pathways,
  priority,
  protectedSectors,
  sdgs,
  servedGoals,
  servesEnergyAccess,
  tradeOffs,
  vulnerableGroups,
  whoAndWhenPage,
} from "../action-questions";
import { measureQuestions } from "../measure-questions";

const { measure, calculator } = measureQuestions("adaptation-actions");

const actionPages: readonly Page[] = [
  {
    id: "essentials",
    title: { es: "La acción", en: "The action", pt: "A ação" },
    essential: true,
    fields: [
      number,
      {
        id: "title",
        kind: "text",
        label: { es: "Nombre de la acción", en: "Title of the action", pt: "Nome da ação" },
        hint: {
          es: "Que diga qué se hace y dónde.",
          en: "It should say what is done and where.",
          pt: "Que diga o que se faz e onde.",
        },
        example: {
          es: "Reservorio y limpieza del canal norte para que no se inunde el barrio Las Flores",
          en: "Retention pond and cleaning of the north canal so that Las Flores is not flooded",
          pt: "Reservatório e limpeza do canal norte para que o bairro Las Flores não inunde",
        },
        maxLength: 160,
        essential: true,
        required: true,
      },
      measure,
      {
        id: "types",
        kind: "choices",
        label: { es: "Tipo de acción", en: "Type of action", pt: "Tipo de ação" },
        hint: {
          es: "Marcá una o dos; la que mejor la describe alcanza.",
          en: "Tick one or two; the one that describes it best is enough.",
          pt: "Marque uma ou duas; a que melhor a descreve basta.",
        },
        list: adaptationActionTypes,
        essential: true,
        required: true,
      },
      {
        id: "description",
        kind: "longText",
        label: { es: "En qué consiste", en: "What it consists of", pt: "Em que consiste" },
        hint: {
          es: "Qué se hace, dónde, cuánto y para quién, en un párrafo.",
          en: "What is done, where, how much and for whom, in one paragraph.",
          pt: "O que se faz, onde, quanto e para quem, em um parágrafo.",
        },
        guidance: {
          es: "No hace falta que sea una obra: también son acciones de adaptación un protocolo para olas de calor, una ordenanza que no deja construir en zona inundable, un relevamiento o una capacitación.",
          en: "It need not be works: a heat-wave protocol, a by-law against building on flood land, a survey or a training course are adaptation actions too.",
          pt: "Não precisa ser uma obra: também são ações de adaptação um protocolo para ondas de calor, uma lei que impede construir em área inundável, um levantamento ou uma capacitação.",
        },
        suggestedWords: 120,
        essential: true,
        required: true,
      },
      origin,
      priority,
      keyAction,
    ],
  },
  calculator,
  {
    id: "risk",
    title: { es: "A qué riesgo responde", en: "Which risk it responds to", pt: "A que risco responde" },
    essential: true,
    fields: [
      { ...answeredHazards, required: true },
      servedGoals,
      { ...protectedSectors, required: true },
      vulnerableGroups,
      {
        id: "place",
        kind: "text",
        label: { es: "Dónde", en: "Where", pt: "Onde" },
        hint: {
          es: "Barrio, cuenca, edificio o todo el municipio.",
          en: "Neighbourhood, basin, building or the whole town.",
          pt: "Bairro, bacia, prédio ou todo o município.",
        },
        maxLength: 160,
      },
    ],
  },
  whoAndWhenPage,
  {
    id: "outcome",
    title: { es: "Qué se espera lograr", en: "What is expected", pt: "O que se espera alcançar" },
    essential: true,
    fields: [
      {
        id: "expectedOutcome",
        kind: "longText",
        label: { es: "Resultado esperado", en: "Expected outcome", pt: "Resultado esperado" },
        hint: {
          es: "Qué va a ser distinto cuando vuelva a pasar: con un número, si se puede.",
          en: "What will be different next time: with a number, if possible.",
          pt: "O que será diferente quando voltar a acontecer: com um número, se possível.",
        },
        example: {
          es: "Con una lluvia como la de 2017, 120 viviendas dejan de inundarse.",
          en: "With a rain like that of 2017, 120 dwellings are no longer flooded.",
          pt: "Com uma chuva como a de 2017, 120 moradias deixam de inundar.",
        },
        suggestedWords: 60,
        essential: true,
        required: true,
      },
      {
        id: "peopleProtected",
        kind: "integer",
        label: { es: "Personas a las que protege", en: "People protected", pt: "Pessoas protegidas" },
        hint: {
          es: "Una estimación sirve; no cuentes dos veces a las mismas.",
          en: "An estimate is useful; do not count the same people twice.",
          pt: "Uma estimativa serve; não conte duas vezes as mesmas.",
        },
        unit: { es: "personas", en: "people", pt: "pessoas" },
        min: 0,
      },
      {
        id: "natureBased",
        kind: "yesNo",
        label: {
          es: "¿Es una solución basada en la naturaleza?",
          en: "Is it a nature-based solution?",
          pt: "É uma solução baseada na natureza?",
        },
        hint: {
          es: "Usa árboles, humedales, suelo u otros procesos naturales en lugar de solo obra.",
          en: "It uses trees, wetlands, soil or other natural processes instead of works alone.",
          pt: "Usa árvores, áreas úmidas, solo ou outros processos naturais em vez de só obra.",
        },
        essential: true,
      },
      {
        id: "alsoMitigation",
        kind: "yesNo",
        label: {
          es: "¿También baja las emisiones?",
          en: "Does it also cut emissions?",
          pt: "Também reduz as emissões?",
        },
        hint: {
          es: "Si respondés que sí, aparece también entre las acciones de mitigación y sus toneladas se suman ahí, una sola vez: no la cargues de nuevo.",
          en: "If you answer yes it also appears among the mitigation actions and its tonnes are added there, once: do not enter it again.",
          pt: "Se responder que sim, aparece também entre as ações de mitigação e suas toneladas são somadas ali, uma só vez: não a inclua de novo.",
        },
        essential: true,
      },
      {
        id: "tco2eReduced",
        kind: "decimal",
        label: {
          es: "Emisiones que se evitan por año",
          en: "Emissions avoided per year",
          pt: "Emissões evitadas por ano",
        },
        hint: {
          es: "Toneladas en un solo año; no la suma de la vida útil.",
          en: "Tonnes in one year; not the sum over its lifetime.",
          pt: "Toneladas em um só ano; não a soma da vida útil.",
        },
        guidance: {
          es: "En una plantación, cuidado: un árbol que absorbe 200 kg en veinte años absorbe unos 10 kg por año.",
          en: "Beware with tree planting: a tree that takes up 200 kg in twenty years takes up about 10 kg a year.",
          pt: "Em um plantio, cuidado: uma árvore que absorve 200 kg em vinte anos absorve cerca de 10 kg por ano.",
        },
        unit: { es: "tCO2e/año", en: "tCO2e/yr", pt: "tCO2e/ano" },
        showIf: { field: "alsoMitigation", in: [true] },
      },
      {
        id: "effectYear",
        kind: "year",
        label: { es: "Año de ese valor", en: "Year of that value", pt: "Ano desse valor" },
        min: 2000,
        max: 2100,
        showIf: { field: "alsoMitigation", in: [true] },
      },
      {
        id: "effectBasis",
        kind: "choice",
        label: {
          es: "Cómo se conocen estos valores",
          en: "How these values are known",
          pt: "Como se conhecem estes valores",
        },
        list: dataBases,
      },
      {
        id: "effectSource",
        kind: "longText",
        label: { es: "Cuenta o fuente", en: "Calculation or source", pt: "Cálculo ou fonte" },
        hint: {
          es: "Lo suficiente para que otra persona pueda repetir la cuenta.",
          en: "Enough for somebody else to repeat the calculation.",
          pt: "O suficiente para que outra pessoa possa repetir o cálculo.",
        },
        suggestedWords: 60,
      },
    ],
  },
  costsPage,
  {
    id: "co-benefits",
    title: { es: "Otros beneficios", en: "Co-benefits", pt: "Cobenefícios" },
    essential: true,
    fields: [
      coBenefits,
      sdgs,
      pathways,
      alsoEnergyPoverty,
      inclusiveHighImpact,
      genderNotes,
      jobs,
      tradeOffs,
    ],
  },
  followUpPage,
];

export const adaptationActions: Section = {
  id: "adaptation-actions",
  group: "adaptation",
  stage: "actions",
  title: { es: "Acciones de adaptación", en: "Adaptation actions", pt: "Ações de adaptação" },
  task: {
    es: "Cargá las acciones de adaptación",
    en: "Enter the adaptation actions",
    pt: "Inclua as ações de adaptação",
  },
  about: {
    es: "Lo que el municipio hace o va a hacer para protegerse del calor, las lluvias, la sequía y los demás riesgos: una ficha por acción. Cada riesgo alto necesita al menos una.",
    en: "What the town does or will do to protect itself from heat, rain, drought and its other risks: one sheet for each action. Every high risk needs at least one.",
    pt: "O que o município faz ou fará para se proteger do calor, das chuvas, da seca e dos demais riscos: uma ficha por ação. Cada risco alto precisa de pelo menos uma.",
  },
  essential: true,
  pages: [
    {
      id: "approach",
      title: {
        es: "Cómo se eligieron las acciones",
        en: "How the actions were chosen",
        pt: "Como se escolheram as ações",
      },
      essential: true,
      fields: [
        {
          id: "approach",
          kind: "longText",
          label: {
            es: "Estrategia: de qué hay que protegerse primero",
            en: "Strategy: what to be protected from first",
            pt: "Estratégia: do que se proteger primeiro",
          },
          hint: {
            es: "Mirá los riesgos más altos y a quiénes golpean más.",
            en: "Look at the highest risks and at whom they hit hardest.",
            pt: "Veja os riscos mais altos e quem eles atingem mais.",
          },
          suggestedWords: 150,
          essential: true,
        },
        {
          id: "prioritisationMethod",
          kind: "longText",
          label: {
            es: "Qué opciones se compararon y cómo se eligió entre ellas",
            en: "Which options were compared and how they were chosen",
            pt: "Que opções foram comparadas e como se escolheu entre elas",
          },
          hint: {
            es: "Alcanza con contar quiénes lo decidieron y qué miraron.",
            en: "It is enough to say who decided and what they looked at.",
            pt: "Basta contar quem decidiu e o que levou em conta.",
          },
          example: {
            es: "Defensa Civil, Obras y Salud compararon 12 opciones según personas protegidas, costo y mantenimiento.",
            en: "Civil protection, works and health compared 12 options by people protected, cost and upkeep.",
            pt: "Defesa Civil, Obras e Saúde compararam 12 opções por pessoas protegidas, custo e manutenção.",
          },
          suggestedWords: 100,
          essential: true,
          required: true,
        },
        {
          id: "criteria",
          kind: "choices",
          label: { es: "Criterios que se usaron", en: "Criteria used", pt: "Critérios usados" },
          list: prioritisationCriteria,
          essential: true,
        },
        {
          id: "extremeEvents",
          kind: "longText",
          label: {
            es: "Qué hace el municipio cuando ocurre un evento extremo",
            en: "What the town does when an extreme event occurs",
            pt: "O que o município faz quando ocorre um evento extremo",
          },
          hint: {
            es: "Alertas, junta de Defensa Civil, centros de evacuados, protocolos.",
            en: "Warnings, civil protection board, shelters, protocols.",
            pt: "Alertas, comitê de Defesa Civil, abrigos, protocolos.",
          },
          where: {
            es: "En el plan de contingencia, que suele tener Defensa Civil o Protección Civil.",
            en: "In the contingency plan, usually held by civil protection.",
            pt: "No plano de contingência, que costuma estar com a Defesa Civil.",
          },
          suggestedWords: 100,
          essential: true,
        },
        {
          id: "participation",
          kind: "longText",
          label: {
            es: "Cómo participó la comunidad en elegirlas",
            en: "How the community took part in choosing them",
            pt: "Como a comunidade participou da escolha",
          },
          hint: {
            es: "Sobre todo, las personas más expuestas.",
            en: "Above all, the people most exposed.",
            pt: "Sobretudo, as pessoas mais expostas.",
          },
          suggestedWords: 80,
        },
      ],
    },
    {
      id: "actions",
      title: { es: "Las acciones", en: "The actions", pt: "As ações" },
      about: {
        es: "Una ficha por acción. Guardás cuando querés y seguís otro día.",
        en: "One sheet for each action. Save whenever you like and go on another day.",
        pt: "Uma ficha por ação. Salve quando quiser e continue outro dia.",
      },
      essential: true,
      fields: [
        {
          id: "actions",
          kind: "rows",
          label: { es: "Acciones de adaptación", en: "Adaptation actions", pt: "Ações de adaptação" },
          hint: {
            es: "Para un pueblo chico, tres a seis acciones bien explicadas alcanzan.",
            en: "For a small town, three to six well explained actions are enough.",
            pt: "Para um município pequeno, de três a seis ações bem explicadas bastam.",
          },
          layout: "pages",
          print: "sheets",
          library: "measures",
          alsoShownIn: [
            { section: "mitigation-actions", page: "actions", when: { field: "alsoMitigation", in: [true] } },
            servesEnergyAccess,
          ],
          addLabel: { es: "Agregar una acción", en: "Add an action", pt: "Adicionar uma ação" },
          namedBy: ["number", "title"],
          columns: ["number", "title", "hazards", "status", "responsible"],
          minRows: 1,
          pages: actionPages,
          essential: true,
          required: true,
        },
      ],
    },
  ],
  results: ["adaptation-summary"],
};
