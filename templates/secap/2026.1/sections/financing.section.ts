import type { Section } from "~/domain/template/template";
import {
  costKinds,
  currencies,
  financingSources,
  fundingStatuses,
} from "templates/catalogs/code-lists/finance";

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
      id: "prices",
      title: {
        es: "Moneda, precios y tasa",
        en: "Currency, prices and rate",
        pt: "Moeda, preços e taxa",
      },
      about: {
        es: "Los pesos de dos meses distintos son dineros distintos. Para poder comparar y sumar las acciones, el plan elige una moneda y un mes de precios, y dice con qué valor se pasan los demás montos.",
        en: "Pesos of two different months are different money. To compare and add up its actions, the plan chooses one currency and one month of prices, and says at which value other amounts are converted.",
        pt: "O dinheiro de dois meses diferentes não é o mesmo. Para comparar e somar as ações, o plano escolhe uma moeda e um mês de preços, e diz com que valor os demais montantes são convertidos.",
      },
      fields: [
        {
          id: "planCurrency",
          kind: "choice",
          label: { es: "Moneda del plan", en: "Currency of the plan", pt: "Moeda do plano" },
          hint: {
            es: "En la que se comparan las acciones; el dólar sirve si los precios cambian mucho.",
            en: "In which actions are compared; the dollar helps where prices change a lot.",
            pt: "Na qual se comparam as ações; o dólar ajuda se os preços mudam muito.",
          },
          list: currencies,
        },
        {
          id: "planPriceMonth",
          kind: "month",
          label: { es: "Precios de (mes)", en: "Prices of (month)", pt: "Preços de (mês)" },
          hint: {
            es: "El mes a cuyos precios se llevan todos los montos.",
            en: "The month to whose prices all amounts are brought.",
            pt: "O mês a cujos preços se levam todos os valores.",
          },
        },
        {
          id: "exchangeRates",
          kind: "rows",
          label: {
            es: "Con qué valor se pasan otros montos",
            en: "At which value other amounts are converted",
            pt: "Com que valor os outros montantes são convertidos",
          },
          hint: {
            es: "Una línea por cada moneda y mes que aparezca en las acciones. Lo que no tenga su línea queda «sin convertir».",
            en: "One line for each currency and month found in the actions. What has no line stays “not converted”.",
            pt: "Uma linha para cada moeda e mês que apareça nas ações. O que não tiver linha fica «sem converter».",
          },
          where: {
            es: "Tipo de cambio: Banco Nación o Banco Central. Precios: índice del INDEC (el del mes del plan dividido por el del mes del monto).",
            en: "Exchange rate: the central bank. Prices: the price index of the statistics office (that of the plan's month divided by that of the amount's month).",
            pt: "Câmbio: banco central. Preços: índice do instituto de estatística (o do mês do plano dividido pelo do mês do valor).",
          },
          layout: "table",
          addLabel: { es: "Agregar un valor", en: "Add a value", pt: "Adicionar um valor" },
          namedBy: ["currency", "priceMonth"],
          fields: [
            {
              id: "currency",
              kind: "choice",
              label: { es: "Moneda del monto", en: "Currency of the amount", pt: "Moeda do valor" },
              hint: {
                es: "La del monto que hay que pasar.",
                en: "That of the amount to convert.",
                pt: "A do valor a converter.",
              },
              list: currencies,
              required: true,
            },
            {
              id: "priceMonth",
              kind: "month",
              label: { es: "Mes de sus precios", en: "Month of its prices", pt: "Mês de seus preços" },
            },
            {
              id: "rate",
              kind: "decimal",
              label: {
                es: "1 de esa moneda vale, en la del plan",
                en: "1 of that currency is worth, in the plan's",
                pt: "1 dessa moeda vale, na do plano",
              },
              hint: {
                es: "Por ejemplo 1.450 si el plan está en pesos y el monto en dólares.",
                en: "For example 1,450 if the plan is in pesos and the amount in dollars.",
                pt: "Por exemplo 1.450 se o plano está em pesos e o valor em dólares.",
              },
              min: 0,
              required: true,
            },
            {
              id: "rateDate",
              kind: "date",
              label: { es: "Fecha del valor", en: "Date of the value", pt: "Data do valor" },
            },
            {
              id: "rateSource",
              kind: "text",
              label: { es: "Fuente", en: "Source", pt: "Fonte" },
              maxLength: 120,
            },
          ],
        },
        {
          id: "discountRate",
          kind: "percent",
          label: {
            es: "Tasa de descuento real, por año",
            en: "Real discount rate, per year",
            pt: "Taxa de desconto real, por ano",
          },
          hint: {
            es: "Por encima de la inflación. Si la dejás vacía se usa 5 %, como supuesto.",
            en: "Above inflation. If you leave it empty 5 % is used, as an assumption.",
            pt: "Acima da inflação. Se ficar vazia, usa-se 5 %, como suposto.",
          },
          guidance: {
            es: "Dice cuánto menos vale un peso dentro de un año que hoy, sin contar la inflación. Más alta, pesa más la inversión de hoy y menos el ahorro de mañana. Preguntá en Hacienda qué tasa usa la provincia para sus obras.",
            en: "It says how much less a peso is worth in a year than today, leaving inflation aside. The higher it is, the more today's investment weighs and the less tomorrow's saving. Ask the finance office which rate the province uses for its works.",
            pt: "Diz quanto menos vale o dinheiro daqui a um ano, sem contar a inflação. Quanto mais alta, mais pesa o investimento de hoje e menos a economia de amanhã. Pergunte à secretaria de finanças que taxa o estado usa para suas obras.",
          },
          min: 0,
          max: 50,
        },
        {
          id: "discountRateSource",
          kind: "text",
          label: {
            es: "De dónde sale la tasa",
            en: "Where the rate comes from",
            pt: "De onde vem a taxa",
          },
          hint: {
            es: "Sin fuente, la tasa se muestra como «supuesto».",
            en: "Without a source the rate is shown as an “assumption”.",
            pt: "Sem fonte, a taxa é mostrada como «suposto».",
          },
          maxLength: 200,
        },
        {
          id: "tariffVariation",
          kind: "percent",
          label: {
            es: "Cuánto puede cambiar la tarifa",
            en: "How much the tariff may change",
            pt: "Quanto a tarifa pode mudar",
          },
          hint: {
            es: "Se calcula con esa suba y esa baja. Vacío: 20 %, como supuesto.",
            en: "Results are worked out with that rise and that fall. Empty: 20 %, as an assumption.",
            pt: "Calcula-se com essa alta e essa queda. Vazio: 20 %, como suposto.",
          },
          min: 0,
          max: 100,
        },
        {
          id: "rateVariation",
          kind: "percent",
          label: {
            es: "Cuánto puede cambiar la tasa de descuento",
            en: "How much the discount rate may change",
            pt: "Quanto a taxa de desconto pode mudar",
          },
          hint: {
            es: "En puntos. Vacío: 2 puntos, como supuesto.",
            en: "In points. Empty: 2 points, as an assumption.",
            pt: "Em pontos. Vazio: 2 pontos, como suposto.",
          },
          min: 0,
          max: 20,
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
