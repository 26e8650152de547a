/** Questions that every action of the plan is asked, whether it cuts emissions or adapts. */
import type {
  Assumed,
  ChoiceField,
  ChoicesField,
  Condition,
  DecimalField,
  Field,
  LongTextField,
  Page,
  RowRefField,
  SharedPlace,
  TextField,
  YesNoField,
} from "~/domain/template/template";
import {
  actionOrigins,
  actionPriorities,
  actionStatuses,
  feasibilityGrades,
} from "templates/catalogs/code-lists/actions";
import { energyAccessAttributes } from "templates/catalogs/code-lists/energy-access";
import { financingSources, fundingStatuses } from "templates/catalogs/code-lists/finance";
import { barriers } from "templates/catalogs/code-lists/monitoring";
import { stakeholderTypes } from "templates/catalogs/code-lists/people";
import {
  vulnerableGroups as vulnerableGroupList,
  vulnerableSectors,
} from "templates/catalogs/code-lists/risk";
import {
  coBenefits as coBenefitList,
  icleiPathways,
  sdgs as sdgList,
} from "templates/catalogs/code-lists/synergies";

export const number: TextField = {
  id: "number",
  kind: "text",
  alsoCalled: ["n°", "nº", "número", "código", "id", "cod", "ficha", "code", "no."],
  label: { es: "Número o código", en: "Number or code", pt: "Número ou código" },
  hint: {
    es: "Para nombrarla en el plan.",
    en: "To refer to it in the plan.",
    pt: "Para citá-la no plano.",
  },
  example: { es: "M1 o A1", en: "M1 or A1", pt: "M1 ou A1" },
  maxLength: 12,
  essential: true,
};

export const priority: ChoiceField = {
  id: "priority",
  kind: "choice",
  label: { es: "Prioridad", en: "Priority", pt: "Prioridade" },
  hint: {
    es: "Según los criterios que contaste al principio de esta sección.",
    en: "By the criteria you gave at the start of this section.",
    pt: "Segundo os critérios indicados no início desta seção.",
  },
  list: actionPriorities,
  essential: true,
};

export const keyAction: YesNoField = {
  id: "keyAction",
  kind: "yesNo",
  label: { es: "¿Es una acción destacada?", en: "Is it a key action?", pt: "É uma ação de destaque?" },
  hint: {
    es: "Las destacadas van primero en el resumen; conviene tener al menos tres.",
    en: "Key actions come first in the summary; three at least are advisable.",
    pt: "As de destaque vêm primeiro no resumo; convém ter pelo menos três.",
  },
  essential: true,
};

export const origin: ChoiceField = {
  id: "origin",
  kind: "choice",
  label: { es: "De quién es la iniciativa", en: "Origin of the action", pt: "De quem é a iniciativa" },
  hint: {
    es: "Del municipio, de la provincia, de la Nación o de la comunidad.",
    en: "Of the town, the province, the nation or the community.",
    pt: "Do município, do estado ou província, da nação ou da comunidade.",
  },
  list: actionOrigins,
};

export const vulnerableGroups: ChoicesField = {
  id: "vulnerableGroups",
  kind: "choices",
  label: {
    es: "Grupos vulnerables a los que llega",
    en: "Vulnerable groups that it reaches",
    pt: "Grupos vulneráveis que alcança",
  },
  list: vulnerableGroupList,
};

export const coBenefits: ChoicesField = {
  id: "coBenefits",
  kind: "choices",
  alsoCalled: ["cobeneficios", "co-beneficios", "beneficios asociados", "co-benefits", "cobenefícios"],
  label: { es: "Otros beneficios", en: "Co-benefits", pt: "Cobenefícios" },
  hint: {
    es: "Marcá solo los que se puedan sostener si alguien pregunta.",
    en: "Tick only those you could defend if asked.",
    pt: "Marque só os que possam ser defendidos se alguém perguntar.",
  },
  list: coBenefitList,
  essential: true,
};

export const sdgs: ChoicesField = {
  id: "sdgs",
  kind: "choices",
  alsoCalled: ["ods", "objetivos de desarrollo sostenible", "sdg", "sdgs"],
  label: {
    es: "Objetivos de Desarrollo Sostenible",
    en: "Sustainable Development Goals",
    pt: "Objetivos de Desenvolvimento Sustentável",
  },
  list: sdgList,
};

export const pathways: ChoicesField = {
  id: "pathways",
  kind: "choices",
  label: {
    es: "Caminos de desarrollo de ICLEI",
    en: "ICLEI development pathways",
    pt: "Caminhos de desenvolvimento do ICLEI",
  },
  list: icleiPathways,
  frameworks: ["cdp-iclei", "network"],
};

export const alsoEnergyPoverty: YesNoField = {
  id: "alsoEnergyPoverty",
  kind: "yesNo",
  label: {
    es: "¿También mejora el acceso a la energía de los hogares?",
    en: "Does it also improve households' access to energy?",
    pt: "Também melhora o acesso dos lares à energia?",
  },
  hint: {
    es: "Si respondés que sí, aparece también en ese capítulo.",
    en: "If you answer yes it also appears in that chapter.",
    pt: "Se responder que sim, aparece também nesse capítulo.",
  },
  essential: true,
};

/** An action that also serves households' energy is shown in that chapter too. */
export const servesEnergyAccess: SharedPlace = {
  section: "energy-access",
  page: "actions",
  when: { field: "alsoEnergyPoverty", in: [true] },
};

export const answeredHazards: RowRefField = {
  id: "hazards",
  kind: "rowRef",
  label: { es: "Amenazas", en: "Hazards", pt: "Ameaças" },
  hint: {
    es: "Se eligen de las que cargaste en la sección de riesgos.",
    en: "Chosen among those entered in the risk section.",
    pt: "Escolhem-se entre as que foram incluídas na seção de riscos.",
  },
  target: { section: "risk", field: "hazards" },
  several: true,
  essential: true,
};

export const servedGoals: RowRefField = {
  id: "goals",
  kind: "rowRef",
  label: {
    es: "Objetivos de adaptación a los que aporta",
    en: "Adaptation goals that it serves",
    pt: "Objetivos de adaptação a que contribui",
  },
  hint: {
    es: "Se eligen de los que cargaste en la sección de metas.",
    en: "Chosen among those entered in the targets section.",
    pt: "Escolhem-se entre os que foram incluídos na seção de metas.",
  },
  target: { section: "targets", field: "adaptationGoals" },
  several: true,
  essential: true,
};

export const protectedSectors: ChoicesField = {
  id: "sectors",
  kind: "choices",
  label: { es: "Sectores que protege", en: "Sectors that it protects", pt: "Setores que protege" },
  hint: {
    es: "Qué deja de sufrir el daño: viviendas, agua, salud, producción…",
    en: "What is spared the damage: dwellings, water, health, production…",
    pt: "O que deixa de sofrer o dano: moradias, água, saúde, produção…",
  },
  list: vulnerableSectors,
  essential: true,
};

export const tradeOffs: LongTextField = {
  id: "tradeOffs",
  kind: "longText",
  label: {
    es: "Qué puede empeorar con esta acción, y cómo se evita",
    en: "What this action may make worse, and how that is avoided",
    pt: "O que esta ação pode piorar, e como se evita",
  },
  hint: {
    es: "Una acción puede ir en contra de otra: más aire acondicionado cuida del calor y gasta más luz.",
    en: "One action may work against another: more air conditioning protects from heat and uses more electricity.",
    pt: "Uma ação pode ir contra outra: mais ar-condicionado protege do calor e gasta mais luz.",
  },
  suggestedWords: 50,
};

/** Of an action that improves access to energy: what of it, and which goals of that pillar it serves. */
export const energyAccessFields: readonly Field[] = [
  {
    id: "energyAttributes",
    kind: "choices",
    label: {
      es: "Qué mejora de la energía de los hogares",
      en: "What of households' energy it improves",
      pt: "O que melhora da energia dos lares",
    },
    list: energyAccessAttributes,
    showIf: { field: "alsoEnergyPoverty", in: [true] },
    essential: true,
  },
  {
    id: "energyGoals",
    kind: "rowRef",
    label: {
      es: "Objetivos de acceso a la energía a los que aporta",
      en: "Energy access goals that it serves",
      pt: "Objetivos de acesso à energia a que contribui",
    },
    hint: {
      es: "Se eligen de los que cargaste en la sección de acceso a la energía. La acción también se muestra en ese capítulo.",
      en: "Chosen among those entered in the energy access section. The action is shown in that chapter too.",
      pt: "Escolhem-se entre os que foram incluídos na seção de acesso à energia. A ação também aparece nesse capítulo.",
    },
    target: { section: "energy-access", field: "goals" },
    several: true,
    showIf: { field: "alsoEnergyPoverty", in: [true] },
    essential: true,
  },
];

export const inclusiveHighImpact: YesNoField = {
  id: "inclusiveHighImpact",
  kind: "yesNo",
  label: {
    es: "¿Es una acción inclusiva y de alto impacto?",
    en: "Is it an inclusive, high-impact action?",
    pt: "É uma ação inclusiva e de alto impacto?",
  },
  hint: {
    es: "Race to Zero pide al menos una en el camino a 2030.",
    en: "Race to Zero asks for at least one on the way to 2030.",
    pt: "Race to Zero pede pelo menos uma no caminho até 2030.",
  },
  frameworks: ["race-to-zero"],
};

export const genderNotes: LongTextField = {
  id: "genderNotes",
  kind: "longText",
  label: {
    es: "Perspectiva de género y transición justa",
    en: "Gender perspective and just transition",
    pt: "Perspectiva de gênero e transição justa",
  },
  hint: {
    es: "Cómo cambia la vida de mujeres y diversidades, y qué pasa con quienes hoy viven de lo que se reemplaza.",
    en: "How it changes the lives of women and diverse groups, and what happens to those who live from what is replaced.",
    pt: "Como muda a vida de mulheres e diversidades, e o que acontece com quem hoje vive do que se substitui.",
  },
  suggestedWords: 60,
};

export const jobs: DecimalField = {
  id: "jobs",
  kind: "decimal",
  label: { es: "Puestos de trabajo que crea", en: "Jobs created", pt: "Postos de trabalho criados" },
  hint: {
    es: "De tiempo completo y por año; medio puesto es 0,5.",
    en: "Full time, per year; half a post is 0.5.",
    pt: "De tempo integral e por ano; meio posto é 0,5.",
  },
  unit: { es: "puestos", en: "jobs", pt: "postos" },
  min: 0,
};

const fundingCells: readonly Field[] = [
  {
    id: "source",
    kind: "choice",
    alsoCalled: ["fuente de financiamiento", "financiamiento", "financiación", "funding source"],
    label: { es: "Fuente", en: "Source", pt: "Fonte" },
    hint: {
      es: "De dónde sale el dinero.",
      en: "Where the money comes from.",
      pt: "De onde vem o dinheiro.",
    },
    list: financingSources,
    required: true,
  },
  {
    id: "amount",
    kind: "money",
    label: { es: "Monto", en: "Amount", pt: "Valor" },
  },
  {
    id: "state",
    kind: "choice",
    label: { es: "Estado", en: "State", pt: "Situação" },
    list: fundingStatuses,
  },
];

const spentCells: readonly Field[] = [
  {
    id: "source",
    kind: "choice",
    label: { es: "Fuente", en: "Source", pt: "Fonte" },
    list: financingSources,
    required: true,
  },
  {
    id: "spent",
    kind: "money",
    label: { es: "Gastado", en: "Spent", pt: "Gasto" },
  },
];

const indicatorCells: readonly Field[] = [
  {
    id: "indicator",
    kind: "text",
    label: { es: "Indicador", en: "Indicator", pt: "Indicador" },
    example: { es: "Luminarias LED instaladas", en: "LED lamps installed", pt: "Luminárias LED instaladas" },
    maxLength: 150,
    required: true,
  },
  { id: "unit", kind: "text", label: { es: "Unidad", en: "Unit", pt: "Unidade" }, maxLength: 40 },
  {
    id: "baseline",
    kind: "decimal",
    label: { es: "Valor de partida", en: "Baseline", pt: "Valor de partida" },
  },
  {
    id: "baselineYear",
    kind: "year",
    label: { es: "Año de partida", en: "Baseline year", pt: "Ano de partida" },
  },
  { id: "target", kind: "decimal", label: { es: "Meta", en: "Target", pt: "Meta" } },
  { id: "year", kind: "year", label: { es: "Año de la meta", en: "Target year", pt: "Ano da meta" } },
];

const readingCells: readonly Field[] = [
  {
    id: "indicator",
    kind: "text",
    label: { es: "Indicador", en: "Indicator", pt: "Indicador" },
    maxLength: 150,
  },
  {
    id: "year",
    kind: "year",
    label: { es: "Año", en: "Year", pt: "Ano" },
    example: { es: "2026", en: "2026", pt: "2026" },
    required: true,
  },
  { id: "value", kind: "decimal", label: { es: "Valor", en: "Value", pt: "Valor" } },
];

const milestoneCells: readonly Field[] = [
  {
    id: "milestone",
    kind: "text",
    label: { es: "Paso", en: "Step", pt: "Etapa" },
    example: { es: "Licitación adjudicada", en: "Tender awarded", pt: "Licitação adjudicada" },
    maxLength: 150,
    required: true,
  },
  { id: "month", kind: "month", label: { es: "Para cuándo", en: "By when", pt: "Para quando" } },
  {
    id: "done",
    kind: "yesNo",
    label: { es: "¿Ya se cumplió?", en: "Done already?", pt: "Já foi cumprido?" },
  },
];

export const whoAndWhenPage: Page = {
  id: "who-and-when",
  title: { es: "Quién y cuándo", en: "Who and when", pt: "Quem e quando" },
  essential: true,
  fields: [
    {
      id: "responsible",
      kind: "text",
      alsoCalled: [
        "responsable",
        "responsables",
        "área",
        "área a cargo",
        "organismo responsable",
        "dependencia",
        "secretaría",
        "ejecutor",
        "responsible",
        "responsible body",
        "setor",
        "responsável",
      ],
      label: { es: "Área responsable", en: "Responsible office", pt: "Setor responsável" },
      hint: {
        es: "Una oficina o un cargo, no el nombre de una persona.",
        en: "An office or a post, not a person's name.",
        pt: "Uma secretaria ou um cargo, não o nome de uma pessoa.",
      },
      example: {
        es: "Secretaría de Obras y Servicios Públicos",
        en: "Department of Public Works and Services",
        pt: "Secretaria de Obras e Serviços Públicos",
      },
      maxLength: 150,
      essential: true,
      required: true,
    },
    {
      id: "stakeholders",
      kind: "choices",
      label: { es: "Quiénes más participan", en: "Who else takes part", pt: "Quem mais participa" },
      hint: {
        es: "Marcá los tipos de actores con los que se trabaja.",
        en: "Tick the kinds of stakeholders you work with.",
        pt: "Marque os tipos de atores com quem se trabalha.",
      },
      list: stakeholderTypes,
      essential: true,
    },
    {
      id: "partners",
      kind: "longText",
      alsoCalled: [
        "actores",
        "actores involucrados",
        "instituciones",
        "socios",
        "aliados",
        "partners",
        "parceiros",
      ],
      label: {
        es: "Instituciones que acompañan, y qué hace cada una",
        en: "Partner institutions, and what each one does",
        pt: "Instituições parceiras, e o que cada uma faz",
      },
      example: {
        es: "Cooperativa eléctrica: mide el consumo. Universidad regional: capacita.",
        en: "Electricity cooperative: measures consumption. Regional university: training.",
        pt: "Cooperativa elétrica: mede o consumo. Universidade regional: capacita.",
      },
      suggestedWords: 60,
    },
    {
      id: "status",
      kind: "choice",
      alsoCalled: [
        "estado",
        "estado de avance",
        "estado de la acción",
        "avance",
        "situación",
        "state",
        "situação",
      ],
      label: { es: "Estado", en: "Status", pt: "Situação" },
      hint: { es: "Cómo está hoy.", en: "How it stands today.", pt: "Como está hoje." },
      list: actionStatuses,
      essential: true,
      required: true,
    },
    {
      id: "startMonth",
      kind: "month",
      alsoCalled: ["inicio", "fecha de inicio", "año de inicio", "comienzo", "start", "início"],
      period: {
        until: "endMonth",
        label: {
          es: "Plazo: empieza y termina (un año solo va de enero a diciembre)",
          en: "Period: start and end (a year alone runs from January to December)",
          pt: "Prazo: início e fim (um ano sozinho vai de janeiro a dezembro)",
        },
        alsoCalled: [
          "plazo",
          "plazo de ejecución",
          "período",
          "período de implementación",
          "cronograma",
          "horizonte",
          "implementation period",
          "timeframe",
          "prazo",
        ],
      },
      label: { es: "Empieza", en: "Starts", pt: "Começa" },
      hint: {
        es: "Mes y año, aunque sea una estimación.",
        en: "Month and year, even if estimated.",
        pt: "Mês e ano, mesmo que estimado.",
      },
      essential: true,
      required: true,
    },
    {
      id: "continuous",
      kind: "yesNo",
      label: {
        es: "¿Es permanente, sin fecha de cierre?",
        en: "Is it continuous, with no end date?",
        pt: "É permanente, sem data de término?",
      },
      hint: {
        es: "Por ejemplo, una campaña que se repite todos los años.",
        en: "For example a campaign repeated every year.",
        pt: "Por exemplo, uma campanha que se repete todo ano.",
      },
    },
    {
      id: "endMonth",
      kind: "month",
      alsoCalled: ["fin", "finalización", "fecha de fin", "año de finalización", "end", "fim"],
      label: { es: "Termina", en: "Ends", pt: "Termina" },
      hint: {
        es: "Cuándo va a estar terminada, aunque sea una estimación.",
        en: "When it will be finished, even if estimated.",
        pt: "Quando estará concluída, mesmo que estimado.",
      },
      showIf: { not: { field: "continuous", in: [true] } },
      essential: true,
      required: true,
    },
  ],
};

interface CostsOfMeasures {
  /** What is taken while the lifetime of an action of a measure is not answered. */
  lifetimes: readonly Assumed[];
  /** Holds where the calculator of the measure gives the investment. */
  costComputed: Condition | null;
}

export const costsPage = ({ lifetimes, costComputed }: CostsOfMeasures): Page => ({
  id: "costs",
  title: { es: "Costos y financiamiento", en: "Costs and funding", pt: "Custos e financiamento" },
  about: {
    es: "Un monto aproximado sirve. Cada uno lleva su moneda y el mes de sus precios, para que la inflación no lo vuelva inútil. Si la acción tiene calculadora, lo que dejes vacío sale de ella; lo que escribas vale más.",
    en: "A rough amount is useful. Each carries its currency and the month of its prices, so that inflation does not make it useless. If the action has a calculator, what you leave empty comes from it; what you type counts before it.",
    pt: "Um valor aproximado serve. Cada um leva a moeda e o mês dos preços, para que a inflação não o torne inútil. Se a ação tem calculadora, o que deixar vazio vem dela; o que escrever vale mais.",
  },
  essential: true,
  fields: [
    {
      id: "investment",
      kind: "money",
      alsoCalled: [
        "costo",
        "costo estimado",
        "costos",
        "costo total",
        "presupuesto",
        "presupuesto estimado",
        "monto",
        "inversión estimada",
        "inversión total",
        "cost",
        "budget",
        "custo",
        "orçamento",
      ],
      label: { es: "Inversión", en: "Investment", pt: "Investimento" },
      hint: {
        es: "Lo que cuesta una sola vez: obras, equipos, proyecto.",
        en: "What is spent once: works, equipment, design.",
        pt: "O que se gasta uma só vez: obras, equipamentos, projeto.",
      },
      where: {
        es: "Área de Compras o de Hacienda, un presupuesto de proveedor o una obra parecida de otro municipio.",
        en: "Purchasing or finance office, a supplier's quotation or similar works of another town.",
        pt: "Setor de compras ou finanças, um orçamento de fornecedor ou uma obra parecida de outro município.",
      },
      essential: true,
      required: true,
      ...(costComputed ? { optionalIf: costComputed } : {}),
    },
    {
      id: "yearlyCost",
      kind: "money",
      alsoCalled: ["costo anual", "costo operativo", "costo de mantenimiento"],
      label: { es: "Gasto por año", en: "Yearly cost", pt: "Gasto por ano" },
      hint: {
        es: "Mantenimiento, personal, difusión.",
        en: "Maintenance, staff, outreach.",
        pt: "Manutenção, pessoal, divulgação.",
      },
    },
    {
      id: "yearlySaving",
      kind: "money",
      alsoCalled: ["ahorro económico", "ahorro anual", "ahorro en pesos"],
      label: {
        es: "Ahorro de dinero por año",
        en: "Money saved per year",
        pt: "Economia de dinheiro por ano",
      },
      hint: {
        es: "Lo que se deja de pagar, por ejemplo en la factura de luz.",
        en: "What need no longer be paid, for example on the electricity bill.",
        pt: "O que se deixa de pagar, por exemplo na conta de luz.",
      },
    },
    {
      id: "lifetimeYears",
      kind: "integer",
      label: { es: "Vida útil", en: "Lifetime", pt: "Vida útil" },
      hint: {
        es: "Cuántos años dura el equipo o el efecto.",
        en: "How many years the equipment or effect lasts.",
        pt: "Quantos anos dura o equipamento ou o efeito.",
      },
      unit: { es: "años", en: "years", pt: "anos" },
      min: 1,
      max: 100,
      ...(lifetimes.length === 0 ? {} : { assumed: lifetimes, essential: true }),
    },
    {
      id: "fundingSources",
      kind: "rows",
      label: { es: "Fuentes de financiamiento", en: "Funding sources", pt: "Fontes de financiamento" },
      hint: {
        es: "Una línea por fuente; decí si ya está conseguida.",
        en: "One line for each source; say whether it is already secured.",
        pt: "Uma linha por fonte; diga se já está garantida.",
      },
      layout: "table",
      addLabel: { es: "Agregar una fuente", en: "Add a source", pt: "Adicionar uma fonte" },
      namedBy: ["source"],
      fields: fundingCells,
      essential: true,
      required: true,
    },
    {
      id: "statedCostPerTonne",
      kind: "money",
      label: {
        es: "Costo por tonelada que dice tu documento",
        en: "Cost per tonne that your document states",
        pt: "Custo por tonelada que seu documento informa",
      },
      hint: {
        es: "Solo si ya está publicado: se compara con la inversión dividida por las toneladas de un año.",
        en: "Only if it is published already: it is compared with the investment over the tonnes of a year.",
        pt: "Só se já estiver publicado: é comparado com o investimento dividido pelas toneladas de um ano.",
      },
    },
    {
      id: "costSource",
      kind: "text",
      label: {
        es: "De dónde salen los costos",
        en: "Where the costs come from",
        pt: "De onde vêm os custos",
      },
      example: {
        es: "Presupuesto de proveedor, mayo de 2026",
        en: "Supplier's quotation, May 2026",
        pt: "Orçamento de fornecedor, maio de 2026",
      },
      maxLength: 200,
    },
  ],
});

/** Graded by the municipality itself; `domain/actions/feasibility` takes the mean. */
export const feasibilityPage: Page = {
  id: "feasibility",
  title: { es: "Qué tan realizable es", en: "How feasible it is", pt: "Quão viável é" },
  about: {
    es: "Cuatro preguntas para ordenar las acciones también por lo fácil que es hacerlas. Con dos respondidas alcanza; lo que no sepas no resta.",
    en: "Four questions to rank actions also by how easy they are. Two answers are enough; what you do not know does not count against it.",
    pt: "Quatro perguntas para ordenar as ações também pela facilidade de fazê-las. Duas respostas bastam; o que você não souber não desconta.",
  },
  fields: [
    {
      id: "feasibleCapacity",
      kind: "choice",
      label: {
        es: "Personal y capacidad técnica",
        en: "Staff and technical capacity",
        pt: "Pessoal e capacidade técnica",
      },
      hint: {
        es: "¿Hay en el municipio quién la lleve adelante?",
        en: "Is there anyone in the town hall to carry it out?",
        pt: "Há no município quem a leve adiante?",
      },
      list: feasibilityGrades,
    },
    {
      id: "feasiblePermits",
      kind: "choice",
      label: { es: "Permisos y competencias", en: "Permits and powers", pt: "Licenças e competências" },
      hint: {
        es: "¿Puede decidirla el municipio, o depende de otros?",
        en: "Can the town decide it, or does it depend on others?",
        pt: "O município pode decidir, ou depende de outros?",
      },
      list: feasibilityGrades,
    },
    {
      id: "feasibleMoney",
      kind: "choice",
      label: { es: "Dinero al alcance", en: "Money within reach", pt: "Dinheiro ao alcance" },
      hint: {
        es: "¿Se puede pagar con fondos que ya conocés?",
        en: "Can it be paid with funds you already know of?",
        pt: "Pode ser paga com fundos que você já conhece?",
      },
      list: feasibilityGrades,
    },
    {
      id: "feasibleSupport",
      kind: "choice",
      label: {
        es: "Apoyo político y vecinal",
        en: "Political and public support",
        pt: "Apoio político e da comunidade",
      },
      hint: {
        es: "¿La acompañan el concejo y los vecinos?",
        en: "Do the council and the residents back it?",
        pt: "A câmara e os moradores a apoiam?",
      },
      list: feasibilityGrades,
    },
  ],
};

export const followUpPage: Page = {
  id: "follow-up",
  title: { es: "Seguimiento", en: "Follow-up", pt: "Acompanhamento" },
  essential: true,
  fields: [
    {
      id: "indicators",
      kind: "rows",
      label: { es: "Indicadores", en: "Indicators", pt: "Indicadores" },
      hint: {
        es: "Uno alcanza, si se puede medir todos los años sin esfuerzo.",
        en: "One is enough if it can be measured every year without effort.",
        pt: "Um basta, se puder ser medido todo ano sem esforço.",
      },
      layout: "table",
      addLabel: { es: "Agregar un indicador", en: "Add an indicator", pt: "Adicionar um indicador" },
      namedBy: ["indicator"],
      fields: indicatorCells,
      essential: true,
    },
    {
      id: "readings",
      kind: "rows",
      label: { es: "Valores medidos", en: "Values measured", pt: "Valores medidos" },
      hint: {
        es: "Uno por año. Poné el indicador con el mismo nombre que arriba; si hay uno solo, podés dejarlo vacío.",
        en: "One a year. Name the indicator as above; if there is only one, you may leave it empty.",
        pt: "Um por ano. Escreva o indicador com o mesmo nome de cima; se há um só, pode deixar vazio.",
      },
      layout: "table",
      addLabel: { es: "Agregar un valor", en: "Add a value", pt: "Adicionar um valor" },
      namedBy: ["indicator", "year"],
      fields: readingCells,
    },
    {
      id: "milestones",
      kind: "rows",
      label: { es: "Pasos principales", en: "Main steps", pt: "Etapas principais" },
      layout: "table",
      addLabel: { es: "Agregar un paso", en: "Add a step", pt: "Adicionar uma etapa" },
      namedBy: ["milestone"],
      fields: milestoneCells,
    },
    {
      id: "progressPercent",
      kind: "percent",
      alsoCalled: ["% de avance", "porcentaje de avance", "avance %"],
      label: { es: "Avance", en: "Progress", pt: "Progresso" },
      hint: {
        es: "De lo previsto hasta el final, cuánto está hecho hoy.",
        en: "Of everything foreseen, how much is done today.",
        pt: "De tudo o que foi previsto, quanto está feito hoje.",
      },
      min: 0,
      max: 100,
    },
    {
      id: "spentSoFar",
      kind: "money",
      label: { es: "Gastado hasta hoy", en: "Spent so far", pt: "Gasto até hoje" },
    },
    {
      id: "spentBySource",
      kind: "rows",
      label: {
        es: "De qué fuentes salió lo gastado",
        en: "Which sources paid what was spent",
        pt: "De que fontes saiu o gasto",
      },
      hint: {
        es: "Si dejás vacío lo gastado hasta hoy, se toma la suma de estas líneas.",
        en: "If you leave what was spent so far empty, the sum of these lines is taken.",
        pt: "Se você deixar vazio o gasto até hoje, usa-se a soma destas linhas.",
      },
      layout: "table",
      addLabel: { es: "Agregar una fuente", en: "Add a source", pt: "Adicionar uma fonte" },
      namedBy: ["source"],
      fields: spentCells,
    },
    {
      id: "obstacleKinds",
      kind: "choices",
      label: { es: "Qué la puede frenar", en: "What may hold it back", pt: "O que pode travá-la" },
      list: barriers,
    },
    {
      id: "obstacles",
      kind: "longText",
      alsoCalled: ["barreras", "obstáculos", "dificultades"],
      label: {
        es: "Obstáculos, y qué se hace con ellos",
        en: "Obstacles, and what is done about them",
        pt: "Obstáculos, e o que se faz com eles",
      },
      suggestedWords: 60,
    },
    {
      id: "links",
      kind: "longText",
      label: { es: "Enlaces", en: "Links", pt: "Links" },
      hint: { es: "Uno por línea.", en: "One a line.", pt: "Um por linha." },
    },
    {
      id: "picture",
      kind: "file",
      label: { es: "Foto", en: "Picture", pt: "Foto" },
      hint: {
        es: "Sale impresa en la ficha de la acción.",
        en: "It is printed on the action's sheet.",
        pt: "Sai impressa na ficha da ação.",
      },
      accept: "picture",
    },
    {
      id: "attachment",
      kind: "file",
      label: { es: "Documento de respaldo", en: "Supporting document", pt: "Documento de apoio" },
      hint: {
        es: "El proyecto, la ordenanza o el presupuesto.",
        en: "The project, by-law or quotation.",
        pt: "O projeto, a lei ou o orçamento.",
      },
      accept: "document",
    },
  ],
};
