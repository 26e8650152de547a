import type { Section } from "~/domain/template/template";
import { costKinds, financingSources, fundingStatuses } from "templates/catalogs/code-lists/finance";

export const financing: Section = {
  id: "financing",
  group: "plan",
  stage: "actions",
  title: { es: "Financiamiento", en: "Financing", pt: "Financiamento" },
  task: {
    es: "Contá cómo se va a pagar el plan",
    en: "Say how the plan will be paid for",
    pt: "Conte como o plano será pago",
  },
  about: {
    es: "Cuánto cuesta el plan entero, de dónde va a salir el dinero y qué parte ya está conseguida. El programa suma aparte los costos de cada acción, para que puedas comparar.",
    en: "What the whole plan costs, where the money will come from and which part is already secured. The program adds up the costs of the actions apart, so that you can compare.",
    pt: "Quanto custa o plano inteiro, de onde virá o dinheiro e que parte já está garantida. O programa soma à parte os custos de cada ação, para que você possa comparar.",
  },
  essential: true,
  pages: [
    {
      id: "budget",
      title: { es: "Presupuesto del plan", en: "Budget of the plan", pt: "Orçamento do plano" },
      essential: true,
      fields: [
        {
          id: "overallBudget",
          kind: "money",
          label: { es: "Presupuesto total", en: "Overall budget", pt: "Orçamento total" },
          hint: {
            es: "Todo lo que cuesta el plan, lo pague quien lo pague.",
            en: "All that the plan costs, whoever pays.",
            pt: "Tudo o que o plano custa, seja quem for que pague.",
          },
          where: {
            es: "Sumá los costos de las acciones y revisalos con el área de Hacienda.",
            en: "Add up the costs of the actions and go over them with the finance office.",
            pt: "Some os custos das ações e revise-os com a secretaria de finanças.",
          },
          essential: true,
          required: true,
        },
        {
          id: "investmentPart",
          kind: "money",
          label: { es: "De eso, inversión", en: "Of which investment", pt: "Disso, investimento" },
          hint: {
            es: "Obras y equipos.",
            en: "Works and equipment.",
            pt: "Obras e equipamentos.",
          },
        },
        {
          id: "operatingPart",
          kind: "money",
          label: {
            es: "De eso, gasto corriente",
            en: "Of which running costs",
            pt: "Disso, despesa corrente",
          },
          hint: {
            es: "Personal, mantenimiento, difusión, estudios.",
            en: "Staff, upkeep, outreach, studies.",
            pt: "Pessoal, manutenção, divulgação, estudos.",
          },
        },
        {
          id: "periodStart",
          kind: "year",
          label: { es: "Desde el año", en: "From the year", pt: "A partir do ano" },
          hint: {
            es: "Primer año que abarca este presupuesto.",
            en: "First year that this budget covers.",
            pt: "Primeiro ano que este orçamento abrange.",
          },
          min: 2010,
          max: 2100,
          essential: true,
          required: true,
        },
        {
          id: "periodEnd",
          kind: "year",
          label: { es: "Hasta el año", en: "To the year", pt: "Até o ano" },
          hint: {
            es: "Último año que abarca este presupuesto.",
            en: "Last year that this budget covers.",
            pt: "Último ano que este orçamento abrange.",
          },
          min: 2010,
          max: 2100,
          essential: true,
          required: true,
        },
        {
          id: "budgetMethod",
          kind: "longText",
          label: { es: "Cómo se estimó", en: "How it was estimated", pt: "Como foi estimado" },
          hint: {
            es: "Qué se incluyó, qué falta y con qué precios.",
            en: "What is included, what is missing and at which prices.",
            pt: "O que foi incluído, o que falta e com que preços.",
          },
          suggestedWords: 60,
        },
      ],
    },
    {
      id: "sources",
      title: { es: "Fuentes de financiamiento", en: "Funding sources", pt: "Fontes de financiamento" },
      essential: true,
      fields: [
        {
          id: "sources",
          kind: "rows",
          label: { es: "Fuentes", en: "Sources", pt: "Fontes" },
          hint: {
            es: "Una línea por fuente; si el monto no se conoce, dejalo vacío.",
            en: "One line for each source; leave the amount empty if unknown.",
            pt: "Uma linha por fonte; se o valor não é conhecido, deixe vazio.",
          },
          layout: "table",
          addLabel: { es: "Agregar una fuente", en: "Add a source", pt: "Adicionar uma fonte" },
          namedBy: ["source", "detail"],
          fields: [
            {
              id: "source",
              kind: "choice",
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
              id: "detail",
              kind: "text",
              label: { es: "Programa o entidad", en: "Programme or entity", pt: "Programa ou entidade" },
              maxLength: 120,
            },
            { id: "amount", kind: "money", label: { es: "Monto", en: "Amount", pt: "Valor" } },
            {
              id: "costKind",
              kind: "choice",
              label: { es: "Para qué", en: "For what", pt: "Para quê" },
              list: costKinds,
            },
            {
              id: "period",
              kind: "text",
              label: { es: "Período", en: "Period", pt: "Período" },
              example: { es: "2026–2028", en: "2026–2028", pt: "2026–2028" },
              maxLength: 40,
            },
            {
              id: "state",
              kind: "choice",
              label: { es: "Estado", en: "State", pt: "Situação" },
              list: fundingStatuses,
            },
          ],
          essential: true,
          required: true,
        },
      ],
    },
    {
      id: "strategy",
      title: {
        es: "Estrategia de financiamiento",
        en: "Financing strategy",
        pt: "Estratégia de financiamento",
      },
      essential: true,
      fields: [
        {
          id: "financingStrategy",
          kind: "longText",
          label: {
            es: "Cómo se va a conseguir lo que falta",
            en: "How the missing part will be obtained",
            pt: "Como se vai conseguir o que falta",
          },
          hint: {
            es: "Qué se paga con recursos propios, qué se va a pedir, a quién y cuándo.",
            en: "What is paid from own means, what will be applied for, from whom and when.",
            pt: "O que se paga com recursos próprios, o que será solicitado, a quem e quando.",
          },
          suggestedWords: 150,
          essential: true,
          required: true,
        },
        {
          id: "ownResources",
          kind: "longText",
          label: {
            es: "Recursos propios: partidas, tasas y personal",
            en: "Own resources: budget lines, fees and staff",
            pt: "Recursos próprios: dotações, taxas e pessoal",
          },
          hint: {
            es: "Cuenten también las horas del personal municipal.",
            en: "The hours of municipal staff count too.",
            pt: "Contam também as horas do pessoal municipal.",
          },
          where: {
            es: "En la ordenanza de presupuesto del año y en la ordenanza tarifaria.",
            en: "In the budget by-law of the year and the by-law on fees.",
            pt: "Na lei orçamentária do ano e na legislação de taxas.",
          },
          suggestedWords: 80,
          essential: true,
        },
        {
          id: "trustFundMember",
          kind: "yesNo",
          label: {
            es: "¿El municipio es parte del Fideicomiso RAMCC?",
            en: "Is the town part of the RAMCC trust fund?",
            pt: "O município faz parte do fundo fiduciário da RAMCC?",
          },
          hint: {
            es: "Permite comprar en conjunto y tener una cuenta para cada proyecto.",
            en: "It allows joint purchases and an account for each project.",
            pt: "Permite compras conjuntas e uma conta para cada projeto.",
          },
          where: {
            es: "Lo sabe el área de Hacienda; la adhesión se hace por ordenanza.",
            en: "The finance office knows; towns join by a by-law.",
            pt: "A secretaria de finanças sabe; a adesão se faz por lei municipal.",
          },
          frameworks: ["network"],
        },
        {
          id: "trustFundUse",
          kind: "longText",
          label: {
            es: "Qué acciones se van a hacer por el Fideicomiso",
            en: "Which actions will go through the trust fund",
            pt: "Que ações serão feitas pelo fundo fiduciário",
          },
          suggestedWords: 60,
          frameworks: ["network"],
          showIf: { field: "trustFundMember", in: [true] },
        },
        {
          id: "privateSector",
          kind: "longText",
          label: {
            es: "Aportes de empresas, cooperativas y vecinas y vecinos",
            en: "Contributions of companies, cooperatives and residents",
            pt: "Contribuições de empresas, cooperativas e moradores",
          },
          hint: {
            es: "Lo que invierte la comunidad también es parte del plan.",
            en: "What the community invests is part of the plan too.",
            pt: "O que a comunidade investe também faz parte do plano.",
          },
          suggestedWords: 60,
        },
        {
          id: "euFunds",
          kind: "longText",
          label: {
            es: "Fondos y programas de la Unión Europea",
            en: "European Union funds and programmes",
            pt: "Fundos e programas da União Europeia",
          },
          hint: {
            es: "Convocatorias obtenidas o previstas, con su programa y su monto.",
            en: "Calls won or foreseen, with programme and amount.",
            pt: "Editais obtidos ou previstos, com programa e valor.",
          },
          suggestedWords: 80,
          frameworks: ["eu-covenant"],
        },
      ],
    },
    {
      id: "execution",
      title: { es: "Lo gastado y los riesgos", en: "Spending and risks", pt: "O gasto e os riscos" },
      fields: [
        {
          id: "spentSoFar",
          kind: "money",
          label: { es: "Gastado hasta hoy", en: "Spent so far", pt: "Gasto até hoje" },
          hint: {
            es: "Lo que ya se pagó de las acciones del plan.",
            en: "What has already been paid for the actions of the plan.",
            pt: "O que já foi pago das ações do plano.",
          },
          where: {
            es: "Contaduría municipal, por las partidas ejecutadas.",
            en: "Municipal accounting, from executed budget lines.",
            pt: "Contabilidade municipal, pelas dotações executadas.",
          },
        },
        {
          id: "spentUntil",
          kind: "month",
          label: { es: "Gastado hasta (mes)", en: "Spent until (month)", pt: "Gasto até (mês)" },
        },
        {
          id: "financialRisks",
          kind: "rows",
          label: { es: "Riesgos financieros", en: "Financial risks", pt: "Riscos financeiros" },
          hint: {
            es: "Inflación, tipo de cambio, cambio de gestión, demoras de un programa.",
            en: "Inflation, exchange rate, change of government, delays of a programme.",
            pt: "Inflação, câmbio, mudança de gestão, atrasos de um programa.",
          },
          layout: "table",
          addLabel: { es: "Agregar un riesgo", en: "Add a risk", pt: "Adicionar um risco" },
          namedBy: ["risk"],
          fields: [
            {
              id: "risk",
              kind: "text",
              label: { es: "Riesgo", en: "Risk", pt: "Risco" },
              hint: { es: "Qué podría pasar.", en: "What might happen.", pt: "O que poderia acontecer." },
              maxLength: 200,
              required: true,
            },
            {
              id: "response",
              kind: "text",
              label: { es: "Qué se hace", en: "What is done", pt: "O que se faz" },
              maxLength: 200,
            },
          ],
        },
      ],
    },
  ],
  results: ["finance-summary"],
};
