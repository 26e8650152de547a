import type { Field, Page, Section } from "~/domain/template/template";
import { gpcSectors } from "templates/catalogs/code-lists/gpc";
import {
  bauMethods,
  boundaryRelations,
  growthSectors,
  nationalBauSeries,
  parisAlignment,
  savingsReferences,
  targetPerimeters,
  targetTypes,
} from "templates/catalogs/code-lists/targets";

const targetPages: readonly Page[] = [
  {
    id: "target",
    title: { es: "La meta", en: "The target", pt: "A meta" },
    essential: true,
    fields: [
      {
        id: "name",
        kind: "text",
        label: { es: "Nombre de la meta", en: "Name of the target", pt: "Nome da meta" },
        hint: {
          es: "Corto, para reconocerla en las listas.",
          en: "Short, to recognise it in lists.",
          pt: "Curto, para reconhecê-la nas listas.",
        },
        example: {
          es: "Meta 2030 de emisiones de toda la comunidad",
          en: "2030 emissions target for the whole community",
          pt: "Meta 2030 de emissões de toda a comunidade",
        },
        maxLength: 120,
        essential: true,
        required: true,
      },
      {
        id: "type",
        kind: "choice",
        label: { es: "Tipo de meta", en: "Type of target", pt: "Tipo de meta" },
        hint: {
          es: "Decide contra qué se compara la reducción.",
          en: "It decides what the reduction is compared with.",
          pt: "Define com o que se compara a redução.",
        },
        guidance: {
          es: "Si dudás, elegí **reducción absoluta**: «en 2030 vamos a emitir 30 % menos que en 2018». Es la más clara para la comunidad y la más fácil de comprobar.\n\nLa meta contra el **escenario tendencial (BAU)** se compara con lo que se emitiría en el año de la meta si no se hiciera nada. Puede terminar por encima de las emisiones de hoy: el programa lo muestra siempre.",
          en: 'If in doubt choose **absolute reduction**: "in 2030 we will emit 30% less than in 2018". It is the clearest for the community and the easiest to verify.\n\nA target against the **business-as-usual scenario (BAU)** compares with what would be emitted in the target year if nothing were done. It may end above today\'s emissions: the program always shows this.',
          pt: "Em caso de dúvida, escolha **redução absoluta**: «em 2030 vamos emitir 30% menos que em 2018». É a mais clara para a comunidade e a mais fácil de comprovar.\n\nA meta em relação ao **cenário tendencial (BAU)** compara com o que seria emitido no ano da meta se nada fosse feito. Pode terminar acima das emissões de hoje: o programa sempre mostra isso.",
        },
        list: targetTypes,
        essential: true,
        required: true,
      },
      {
        id: "baseYear",
        kind: "year",
        label: { es: "Año base", en: "Base year", pt: "Ano-base" },
        hint: {
          es: "El año desde el que se mide la reducción; conviene que tenga inventario.",
          en: "The year from which the reduction is measured; it should have an inventory.",
          pt: "O ano a partir do qual se mede a redução; convém que tenha inventário.",
        },
        where: {
          es: "Es el año del inventario de base, en la sección de inventarios.",
          en: "It is the year of the baseline inventory, in the inventories section.",
          pt: "É o ano do inventário de base, na seção de inventários.",
        },
        min: 1990,
        essential: true,
        required: true,
      },
      {
        id: "targetYear",
        kind: "year",
        label: { es: "Año de la meta", en: "Target year", pt: "Ano da meta" },
        hint: {
          es: "2030 o después: el mismo año que la meta del país, o uno posterior.",
          en: "2030 or later: the year of the country's target, or a later one.",
          pt: "2030 ou depois: o mesmo ano da meta do país, ou um posterior.",
        },
        guidance: {
          es: "Si tu meta es para después de 2030, cargá también otra meta para 2030: el Marco Común de Reporte pide una meta intermedia.",
          en: "If your target is for after 2030, add another for 2030 as well: the Common Reporting Framework asks for an interim target.",
          pt: "Se a sua meta é para depois de 2030, inclua também outra meta para 2030: o Quadro Comum de Relato pede uma meta intermediária.",
        },
        min: 2020,
        max: 2100,
        essential: true,
        required: true,
      },
      {
        id: "reductionPercent",
        kind: "percent",
        label: { es: "Reducción", en: "Reduction", pt: "Redução" },
        hint: {
          es: "En porcentaje: del año base, por habitante o del escenario tendencial, según el tipo de meta.",
          en: "As a percentage: of the base year, per inhabitant or of the BAU scenario, according to the type of target.",
          pt: "Em porcentagem: do ano-base, por habitante ou do cenário tendencial, conforme o tipo de meta.",
        },
        example: { es: "30", en: "30", pt: "30" },
        min: 0,
        max: 100,
        showIf: { not: { field: "type", in: ["fixed-level", "net-zero"] } },
        essential: true,
        required: true,
      },
      {
        id: "fixedLevel",
        kind: "decimal",
        label: {
          es: "Emisiones que se aceptan en el año de la meta",
          en: "Emissions accepted in the target year",
          pt: "Emissões aceitas no ano da meta",
        },
        hint: {
          es: "Las toneladas por año que dice la meta.",
          en: "The tonnes a year that the target states.",
          pt: "As toneladas por ano que a meta indica.",
        },
        unit: { es: "tCO2e", en: "tCO2e", pt: "tCO2e" },
        min: 0,
        showIf: { field: "type", in: ["fixed-level"] },
        essential: true,
        required: true,
      },
      {
        id: "residualPercent",
        kind: "percent",
        label: {
          es: "Emisiones que van a quedar sin reducir",
          en: "Emissions that will be left unabated",
          pt: "Emissões que vão restar sem redução",
        },
        hint: {
          es: "En porcentaje de las del año base. Cero neto no es cero: lo que queda se compensa.",
          en: "As a percentage of the base year's. Net zero is not zero: what is left is compensated.",
          pt: "Em porcentagem das do ano-base. Zero líquido não é zero: o que resta é compensado.",
        },
        example: { es: "10", en: "10", pt: "10" },
        min: 0,
        max: 100,
        showIf: { field: "type", in: ["net-zero"] },
        essential: true,
        required: true,
      },
      {
        id: "residualCompensation",
        kind: "longText",
        label: {
          es: "Cómo se van a compensar",
          en: "How they will be compensated",
          pt: "Como serão compensadas",
        },
        hint: {
          es: "Por ejemplo, con bosques propios medidos o con créditos reconocidos; las compras se informan aparte.",
          en: "For example with own, measured forests or with recognised credits; purchases are reported apart.",
          pt: "Por exemplo, com florestas próprias medidas ou com créditos reconhecidos; as compras são informadas à parte.",
        },
        suggestedWords: 60,
        showIf: { field: "type", in: ["net-zero"] },
      },
      {
        id: "targetEmissions",
        kind: "decimal",
        label: {
          es: "Emisiones en el año de la meta, según el documento",
          en: "Emissions in the target year, as the document states",
          pt: "Emissões no ano da meta, conforme o documento",
        },
        hint: {
          es: "Solo si un documento aprobado ya dice la cifra: se compara con la que calcula el programa.",
          en: "Only if an adopted document already states the figure: it is compared with the computed one.",
          pt: "Só se um documento aprovado já traz o valor: ele é comparado com o calculado pelo programa.",
        },
        unit: { es: "tCO2e", en: "tCO2e", pt: "tCO2e" },
        min: 0,
      },
    ],
  },
  {
    id: "base",
    essential: true,
    title: {
      es: "Emisiones de partida y población",
      en: "Starting emissions and population",
      pt: "Emissões de partida e população",
    },
    about: {
      es: "Si el año base tiene inventario cargado, podés dejar vacías las emisiones del año base: el programa las toma de ahí.",
      en: "If the base year has an inventory here, you may leave the base-year emissions empty: the program takes them from it.",
      pt: "Se o ano-base tem inventário preenchido, pode deixar vazias as emissões do ano-base: o programa as obtém de lá.",
    },
    fields: [
      {
        id: "baseEmissions",
        kind: "decimal",
        label: {
          es: "Emisiones del año base",
          en: "Base-year emissions",
          pt: "Emissões do ano-base",
        },
        hint: {
          es: "Solo lo que la meta abarca. Vacío: se toman del inventario de ese año.",
          en: "Only what the target covers. Empty: taken from the inventory of that year.",
          pt: "Só o que a meta abrange. Vazio: são obtidas do inventário desse ano.",
        },
        unit: { es: "tCO2e", en: "tCO2e", pt: "tCO2e" },
        min: 0,
      },
      {
        id: "populationBaseYear",
        kind: "integer",
        label: {
          es: "Población en el año base",
          en: "Population in the base year",
          pt: "População no ano-base",
        },
        hint: {
          es: "Vacío: se toma la población del inventario de ese año.",
          en: "Empty: the population of that year's inventory is used.",
          pt: "Vazio: usa-se a população do inventário desse ano.",
        },
        unit: { es: "habitantes", en: "inhabitants", pt: "habitantes" },
        min: 1,
      },
      {
        id: "populationTargetYear",
        kind: "integer",
        label: {
          es: "Población esperada en el año de la meta",
          en: "Expected population in the target year",
          pt: "População esperada no ano da meta",
        },
        hint: {
          es: "Hace falta para una meta por habitante, para un escenario por población y para algunas comparaciones.",
          en: "Needed for a per-capita target, for a scenario by population and for some comparisons.",
          pt: "Necessário para uma meta por habitante, para um cenário por população e para algumas comparações.",
        },
        where: {
          es: "Proyecciones de población del INDEC por departamento, o del instituto de estadística de la provincia.",
          en: "Population projections of the national statistics office (INDEC) by department, or of the provincial one.",
          pt: "Projeções de população do instituto nacional de estatística, ou do instituto estadual ou provincial.",
        },
        unit: { es: "habitantes", en: "inhabitants", pt: "habitantes" },
        essential: true,
        min: 1,
      },
      {
        id: "gdpBaseYear",
        kind: "decimal",
        label: {
          es: "Producto bruto (PBI) local en el año base",
          en: "Local product (GDP) in the base year",
          pt: "Produto bruto (PIB) local no ano-base",
        },
        hint: {
          es: "En millones, a precios constantes, en la misma moneda que el del año de la meta.",
          en: "In millions, at constant prices, in the same currency as that of the target year.",
          pt: "Em milhões, a preços constantes, na mesma moeda que o do ano da meta.",
        },
        unit: { es: "millones", en: "million", pt: "milhões" },
        min: 0,
        showIf: {
          any: [
            { field: "type", in: ["per-gdp"] },
            { field: "bauBasis", in: ["gdp"] },
          ],
        },
      },
      {
        id: "gdpTargetYear",
        kind: "decimal",
        label: {
          es: "Producto bruto (PBI) local esperado en el año de la meta",
          en: "Local product (GDP) expected in the target year",
          pt: "Produto bruto (PIB) local esperado no ano da meta",
        },
        hint: {
          es: "Decí en el respaldo de la meta de qué estudio sale la proyección.",
          en: "Say in the grounds of the target which study the projection comes from.",
          pt: "Diga no fundamento da meta de que estudo vem a projeção.",
        },
        unit: { es: "millones", en: "million", pt: "milhões" },
        min: 0,
        showIf: {
          any: [
            { field: "type", in: ["per-gdp"] },
            { field: "bauBasis", in: ["gdp"] },
          ],
        },
      },
    ],
  },
  {
    id: "bau",
    title: {
      es: "Qué pasaría sin el plan (escenario tendencial)",
      en: "What would happen without the plan (business as usual)",
      pt: "O que aconteceria sem o plano (cenário tendencial)",
    },
    about: {
      es: "Es obligatorio si la meta se mide contra ese escenario; si no, sirve para el gráfico. Elegí cómo proyectarlo: el programa hace la cuenta y te la muestra abajo.",
      en: "Mandatory if the target is measured against this scenario; otherwise it helps the chart. Choose how to project it: the program does the sum and shows it below.",
      pt: "É obrigatório se a meta se mede em relação a esse cenário; se não, serve para o gráfico. Escolha como projetá-lo: o programa faz a conta e a mostra abaixo.",
    },
    essential: true,
    showsResults: true,
    fields: [
      {
        id: "bauBasis",
        kind: "choice",
        label: {
          es: "Cómo se proyecta",
          en: "How it is projected",
          pt: "Como se projeta",
        },
        hint: {
          es: "Si dudás, elegí la población: es lo más fácil de explicar.",
          en: "If in doubt choose population: it is the easiest to explain.",
          pt: "Em caso de dúvida, escolha a população: é o mais fácil de explicar.",
        },
        list: bauMethods,
        essential: true,
      },
      {
        id: "bauSeries",
        kind: "choice",
        label: {
          es: "Escenario nacional que se aplica",
          en: "National scenario applied",
          pt: "Cenário nacional que se aplica",
        },
        hint: {
          es: "Cada edición de la meta nacional tiene su propia serie: no se mezclan.",
          en: "Each edition of the national target has a series of its own: they are not mixed.",
          pt: "Cada edição da meta nacional tem a sua própria série: elas não se misturam.",
        },
        list: nationalBauSeries,
        showIf: { field: "bauBasis", in: ["national-bau"] },
        essential: true,
      },
      {
        id: "bauMunicipalGrowth",
        kind: "percent",
        label: {
          es: "Cuánto crece la población del municipio en el período",
          en: "Growth of the town's population over the period",
          pt: "Quanto cresce a população do município no período",
        },
        hint: {
          es: "Solo si ajustás el crecimiento nacional por población; completá también el del país.",
          en: "Only if you adjust the national growth by population; fill in the country's too.",
          pt: "Só se você ajusta o crescimento nacional pela população; preencha também o do país.",
        },
        example: { es: "8,93", en: "8.93", pt: "8,93" },
        where: {
          es: "Proyecciones de población del INDEC por departamento.",
          en: "Population projections of INDEC by department.",
          pt: "Projeções de população do instituto nacional de estatística.",
        },
        showIf: { field: "bauBasis", in: ["national-bau"] },
      },
      {
        id: "bauNationalGrowth",
        kind: "percent",
        label: {
          es: "Cuánto crece la población del país en el período",
          en: "Growth of the country's population over the period",
          pt: "Quanto cresce a população do país no período",
        },
        hint: {
          es: "De la misma fuente y los mismos años que la del municipio.",
          en: "From the same source and for the same years as the town's.",
          pt: "Da mesma fonte e dos mesmos anos que a do município.",
        },
        showIf: { field: "bauBasis", in: ["national-bau"] },
      },
      {
        id: "bauGdpElasticity",
        kind: "decimal",
        label: {
          es: "Cuánto crecen las emisiones por cada 1 % que crece la economía",
          en: "Growth of emissions for each 1% of economic growth",
          pt: "Quanto crescem as emissões por cada 1% de crescimento da economia",
        },
        hint: {
          es: "En porcentaje. Vacío: se toma 1, como supuesto.",
          en: "As a percentage. Empty: 1 is taken, as an assumption.",
          pt: "Em porcentagem. Vazio: toma-se 1, como suposto.",
        },
        min: 0,
        showIf: { field: "bauBasis", in: ["gdp"] },
      },
      {
        id: "bauRates",
        kind: "rows",
        label: {
          es: "Cuánto crecen las emisiones por año",
          en: "How much emissions grow a year",
          pt: "Quanto crescem as emissões por ano",
        },
        hint: {
          es: "Sin fuente, la tasa se muestra y se imprime como supuesto.",
          en: "Without a source the rate is shown and printed as an assumption.",
          pt: "Sem fonte, a taxa é mostrada e impressa como suposto.",
        },
        essential: true,
        layout: "table",
        addLabel: { es: "Agregar una tasa", en: "Add a rate", pt: "Adicionar uma taxa" },
        namedBy: ["sector"],
        showIf: { field: "bauBasis", in: ["own-rate"] },
        fields: [
          {
            id: "sector",
            kind: "choice",
            label: { es: "Sector", en: "Sector", pt: "Setor" },
            list: growthSectors,
            required: true,
          },
          {
            id: "ratePercent",
            kind: "percent",
            label: { es: "Crecimiento por año", en: "Growth a year", pt: "Crescimento por ano" },
            required: true,
          },
          {
            id: "source",
            kind: "text",
            label: { es: "De dónde sale", en: "Where it comes from", pt: "De onde vem" },
            maxLength: 200,
          },
        ],
      },
      {
        id: "bauEmissions",
        kind: "decimal",
        label: {
          es: "Emisiones tendenciales en el año de la meta, si un documento ya trae la cifra",
          en: "Business-as-usual emissions in the target year, if a document already has the figure",
          pt: "Emissões tendenciais no ano da meta, se um documento já traz o valor",
        },
        hint: {
          es: "Vacío: las calcula el programa. Completo: se usa esta cifra, y la otra se muestra al lado.",
          en: "Empty: the program computes them. Filled in: this figure is used and the other is shown beside it.",
          pt: "Vazio: o programa calcula. Preenchido: usa-se este valor, e o outro aparece ao lado.",
        },
        unit: { es: "tCO2e", en: "tCO2e", pt: "tCO2e" },
        essential: true,
        min: 0,
        showIf: { field: "bauBasis", answered: true },
      },
      {
        id: "bauMethod",
        kind: "longText",
        label: {
          es: "Cómo se proyectó el escenario tendencial",
          en: "How the BAU scenario was projected",
          pt: "Como se projetou o cenário tendencial",
        },
        hint: {
          es: "Año de inicio, qué hace crecer las emisiones (población, economía) y con qué tasas.",
          en: "Start year, what makes emissions grow (population, economy) and at which rates.",
          pt: "Ano de início, o que faz crescer as emissões (população, economia) e com que taxas.",
        },
        guidance: {
          es: "Es común en el país aplicar a las emisiones del municipio el crecimiento del escenario nacional. Si lo hiciste así, decilo y aclará de qué edición de la meta nacional salió: las ediciones no se pueden mezclar, y el escenario nacional incluye sectores que tu inventario quizás no tiene.",
          en: "A common practice is to apply the growth of the national scenario to the town's emissions. If you did so, say it and name the edition of the national target: editions must not be mixed, and the national scenario includes sectors that your inventory may lack.",
          pt: "É comum aplicar às emissões do município o crescimento do cenário nacional. Se foi assim, diga e esclareça de qual edição da meta nacional veio: as edições não se misturam, e o cenário nacional inclui setores que o seu inventário talvez não tenha.",
        },
        suggestedWords: 120,
        showIf: { field: "bauBasis", answered: true },
      },
    ],
  },
  {
    id: "perimeter",
    title: { es: "Qué abarca la meta", en: "What the target covers", pt: "O que a meta abrange" },
    fields: [
      {
        id: "perimeter",
        kind: "choice",
        label: {
          es: "Emisiones que abarca la meta",
          en: "Emissions that the target covers",
          pt: "Emissões que a meta abrange",
        },
        hint: {
          es: "Tienen que estar medidas en el inventario del año base.",
          en: "They have to be measured in the base-year inventory.",
          pt: "Têm que estar medidas no inventário do ano-base.",
        },
        list: targetPerimeters,
        essential: true,
        required: true,
      },
      {
        id: "perimeterSectors",
        kind: "choices",
        label: { es: "Sectores elegidos", en: "Chosen sectors", pt: "Setores escolhidos" },
        hint: {
          es: "Marcá todos los que la meta abarca.",
          en: "Tick all that the target covers.",
          pt: "Marque todos os que a meta abrange.",
        },
        list: gpcSectors,
        showIf: { field: "perimeter", in: ["chosen-sectors"] },
        essential: true,
        required: true,
      },
      {
        id: "perimeterRelation",
        kind: "choice",
        label: {
          es: "Comparada con el territorio y los sectores del inventario, la meta abarca…",
          en: "Compared with the area and sectors of the inventory, the target covers…",
          pt: "Comparada com o território e os setores do inventário, a meta abrange…",
        },
        list: boundaryRelations,
      },
      {
        id: "exclusions",
        kind: "longText",
        label: {
          es: "Qué queda afuera, y por qué",
          en: "What is left out, and why",
          pt: "O que fica de fora, e por quê",
        },
        hint: {
          es: "Solo se deja afuera lo que el municipio no puede influir, y se explica.",
          en: "Only what the local government cannot influence is left out, and it is explained.",
          pt: "Só fica de fora o que o município não pode influenciar, e isso é explicado.",
        },
        example: {
          es: "No incluye la ganadería: el municipio no tiene competencia y el inventario solo la informa.",
          en: "It leaves out livestock: the town has no powers over it and the inventory only reports it.",
          pt: "Não inclui a pecuária: o município não tem competência e o inventário apenas a informa.",
        },
        suggestedWords: 80,
      },
    ],
  },
  {
    id: "conditions",
    title: { es: "Condiciones y respaldo", en: "Conditions and grounds", pt: "Condições e fundamento" },
    fields: [
      {
        id: "conditional",
        kind: "yesNo",
        label: {
          es: "¿Alguna parte de la meta depende de ayuda o de decisiones de otros?",
          en: "Does any part of the target depend on help or decisions of others?",
          pt: "Alguma parte da meta depende de ajuda ou de decisões de outros?",
        },
        hint: {
          es: "Por ejemplo, de financiamiento internacional o de una obra provincial.",
          en: "For example on international funding or on works of the province.",
          pt: "Por exemplo, de financiamento internacional ou de uma obra estadual ou provincial.",
        },
      },
      {
        id: "conditionalPart",
        kind: "longText",
        label: {
          es: "Qué parte, y de qué depende",
          en: "Which part, and what it depends on",
          pt: "Qual parte, e do que depende",
        },
        suggestedWords: 60,
        showIf: { field: "conditional", in: [true] },
      },
      {
        id: "transferableUnits",
        kind: "yesNo",
        label: {
          es: "¿Se van a usar bonos o créditos de carbono para llegar a la meta?",
          en: "Will carbon credits or other transferable units be used to reach the target?",
          pt: "Serão usados créditos de carbono para chegar à meta?",
        },
        hint: {
          es: "Se informan aparte: nunca se restan de las emisiones del inventario.",
          en: "They are reported apart: never subtracted from the emissions of the inventory.",
          pt: "São informados à parte: nunca se subtraem das emissões do inventário.",
        },
      },
      {
        id: "transferableUnitsDetail",
        kind: "longText",
        label: { es: "Cuáles y cuántos", en: "Which ones and how many", pt: "Quais e quantos" },
        suggestedWords: 60,
        showIf: { field: "transferableUnits", in: [true] },
      },
      {
        id: "ambitionSource",
        kind: "longText",
        label: {
          es: "Por qué esta meta es al menos tan ambiciosa como la del país",
          en: "Why this target is at least as ambitious as the country's",
          pt: "Por que esta meta é pelo menos tão ambiciosa quanto a do país",
        },
        hint: {
          es: "Nombrá la edición de la meta nacional (NDC) con la que comparaste y de qué documento la tomaste.",
          en: "Name the edition of the national target (NDC) that you compared with and its document.",
          pt: "Cite a edição da meta nacional (NDC) com que comparou e de que documento a tirou.",
        },
        where: {
          es: "Las metas nacionales se publican en unfccc.int/NDCREG y en el sitio de la autoridad ambiental de la Nación. La red te dice cuál está vigente.",
          en: "National targets are published at unfccc.int/NDCREG and by the national environment authority. Your network knows which one is in force.",
          pt: "As metas nacionais são publicadas em unfccc.int/NDCREG e no site da autoridade ambiental nacional. A rede informa qual está vigente.",
        },
        suggestedWords: 100,
        essential: true,
        required: true,
      },
      {
        id: "parisAlignment",
        kind: "choice",
        label: {
          es: "¿Con qué límite de calentamiento es compatible?",
          en: "Which warming limit is it compatible with?",
          pt: "Com que limite de aquecimento é compatível?",
        },
        hint: {
          es: "Solo si alguien lo evaluó; si no, elegí «No se evaluó».",
          en: "Only if somebody assessed it; if not, choose “Not assessed”.",
          pt: "Só se alguém avaliou; se não, escolha «Não avaliado».",
        },
        list: parisAlignment,
        frameworks: ["cdp-iclei", "race-to-zero"],
      },
      {
        id: "yearSet",
        kind: "year",
        label: {
          es: "Año en que se fijó la meta",
          en: "Year in which the target was set",
          pt: "Ano em que a meta foi definida",
        },
      },
      {
        id: "source",
        kind: "text",
        label: {
          es: "Documento donde está la meta",
          en: "Document that holds the target",
          pt: "Documento em que está a meta",
        },
        hint: {
          es: "Ordenanza, decreto, plan anterior o acta.",
          en: "By-law, decree, earlier plan or minutes.",
          pt: "Lei municipal, decreto, plano anterior ou ata.",
        },
        where: {
          es: "En la Secretaría del Concejo o en el boletín oficial del municipio.",
          en: "At the council's secretariat or in the official gazette of the town.",
          pt: "Na secretaria da Câmara ou no diário oficial do município.",
        },
        maxLength: 200,
      },
    ],
  },
];

const adaptationGoalPages: readonly Page[] = [
  {
    id: "goal",
    title: { es: "El objetivo de adaptación", en: "The adaptation goal", pt: "O objetivo de adaptação" },
    essential: true,
    fields: [
      {
        id: "statement",
        kind: "text",
        label: {
          es: "Qué se quiere lograr",
          en: "What is to be achieved",
          pt: "O que se quer alcançar",
        },
        hint: {
          es: "Una frase con un resultado que se pueda comprobar.",
          en: "One sentence with a result that can be verified.",
          pt: "Uma frase com um resultado que se possa comprovar.",
        },
        example: {
          es: "Que ninguna vivienda del barrio Las Flores se inunde con lluvias de hasta 100 mm en 24 horas",
          en: "No dwelling in Las Flores is flooded by rains of up to 100 mm in 24 hours",
          pt: "Que nenhuma moradia do bairro Las Flores inunde com chuvas de até 100 mm em 24 horas",
        },
        maxLength: 250,
        essential: true,
        required: true,
      },
      {
        id: "hazards",
        kind: "rowRef",
        label: {
          es: "A qué amenazas responde",
          en: "Which hazards it responds to",
          pt: "A quais ameaças responde",
        },
        hint: {
          es: "Se eligen de las que cargaste en la sección de riesgos.",
          en: "Chosen among those entered in the risk section.",
          pt: "Escolhem-se entre as que foram incluídas na seção de riscos.",
        },
        target: { section: "risk", field: "hazards" },
        several: true,
        essential: true,
        required: true,
      },
      {
        id: "baseYear",
        kind: "year",
        label: { es: "Año de partida", en: "Base year", pt: "Ano de partida" },
        hint: {
          es: "El año con el que se va a comparar.",
          en: "The year to compare with.",
          pt: "O ano com que se vai comparar.",
        },
        min: 1990,
      },
      {
        id: "targetYear",
        kind: "year",
        label: { es: "Año del objetivo", en: "Target year", pt: "Ano do objetivo" },
        hint: {
          es: "Para cuándo se quiere lograr.",
          en: "By when it is to be achieved.",
          pt: "Para quando se quer alcançar.",
        },
        min: 2020,
        max: 2100,
        essential: true,
        required: true,
      },
    ],
  },
  {
    id: "measure",
    title: { es: "Cómo se va a medir", en: "How it will be measured", pt: "Como será medido" },
    essential: true,
    fields: [
      {
        id: "metric",
        kind: "text",
        label: { es: "Qué se mide", en: "What is measured", pt: "O que se mede" },
        hint: {
          es: "Con su unidad.",
          en: "With its unit.",
          pt: "Com a sua unidade.",
        },
        example: {
          es: "Viviendas anegadas por año",
          en: "Dwellings flooded per year",
          pt: "Moradias alagadas por ano",
        },
        maxLength: 150,
        essential: true,
        required: true,
      },
      {
        id: "baseValue",
        kind: "text",
        label: { es: "Valor de partida", en: "Value at the start", pt: "Valor de partida" },
        hint: {
          es: "Lo que se sabe hoy, aunque sea aproximado.",
          en: "What is known today, even if approximate.",
          pt: "O que se sabe hoje, mesmo que aproximado.",
        },
        example: { es: "120 viviendas (2024)", en: "120 dwellings (2024)", pt: "120 moradias (2024)" },
        maxLength: 100,
      },
      {
        id: "targetValue",
        kind: "text",
        label: {
          es: "Valor al que se quiere llegar",
          en: "Value to be reached",
          pt: "Valor a que se quer chegar",
        },
        example: { es: "0 viviendas", en: "0 dwellings", pt: "0 moradias" },
        maxLength: 100,
        essential: true,
      },
      {
        id: "indicator",
        kind: "rowRef",
        label: {
          es: "Indicador del seguimiento que lo mide",
          en: "Monitoring indicator that measures it",
          pt: "Indicador do acompanhamento que o mede",
        },
        hint: {
          es: "Se elige de los de la sección de seguimiento: con sus lecturas se calcula el avance.",
          en: "Chosen among those of the monitoring section: progress is worked out from its readings.",
          pt: "Escolhe-se entre os da seção de acompanhamento: com suas leituras calcula-se o avanço.",
        },
        target: { section: "monitoring", field: "indicators" },
      },
      {
        id: "source",
        kind: "longText",
        label: {
          es: "De dónde salen los datos y en qué se apoya el objetivo",
          en: "Where the data come from and what the goal rests on",
          pt: "De onde vêm os dados e em que se apoia o objetivo",
        },
        hint: {
          es: "Por ejemplo, los registros de Defensa Civil o el plan nacional de adaptación.",
          en: "For example the records of civil protection, or the national adaptation plan.",
          pt: "Por exemplo, os registros da Defesa Civil ou o plano nacional de adaptação.",
        },
        suggestedWords: 60,
      },
    ],
  },
];

const milestoneCells: readonly Field[] = [
  {
    id: "target",
    kind: "rowRef",
    label: { es: "Meta", en: "Target", pt: "Meta" },
    target: { section: "targets", field: "mitigationTargets" },
  },
  {
    id: "year",
    kind: "year",
    label: { es: "Año", en: "Year", pt: "Ano" },
    hint: {
      es: "Antes del año de la meta.",
      en: "Before the target year.",
      pt: "Antes do ano da meta.",
    },
    min: 2015,
    max: 2100,
    required: true,
  },
  {
    id: "emissions",
    kind: "decimal",
    label: { es: "Emisiones ese año", en: "Emissions in that year", pt: "Emissões nesse ano" },
    unit: { es: "tCO2e", en: "tCO2e", pt: "tCO2e" },
    min: 0,
  },
  {
    id: "note",
    kind: "text",
    label: { es: "Qué debe haber pasado", en: "What should have happened", pt: "O que deve ter acontecido" },
    maxLength: 200,
  },
];

const comparisonPage: Page = {
  id: "comparison",
  title: {
    es: "Con qué se compara la meta",
    en: "What the target is compared with",
    pt: "Com o que se compara a meta",
  },
  about: {
    es: "Nada de esto es obligatorio. Son los datos con que el programa pone tu meta al lado de la meta del país y de lo que pide la ciencia; los que dejes vacíos se toman de tablas generales y se muestran como supuestos.",
    en: "None of this is mandatory. These are the data with which the program sets your target beside the country's and what science asks for; those left empty are taken from general tables and shown as assumptions.",
    pt: "Nada disto é obrigatório. São os dados com que o programa põe a sua meta ao lado da meta do país e do que a ciência pede; os que ficarem vazios são tirados de tabelas gerais e mostrados como supostos.",
  },
  fields: [
    {
      id: "nationalBaseMt",
      kind: "decimal",
      label: {
        es: "Emisiones del país en tu año base, en la edición vigente de la meta nacional",
        en: "Emissions of the country in your base year, in the current edition of the national target",
        pt: "Emissões do país no seu ano-base, na edição vigente da meta nacional",
      },
      hint: {
        es: "Tienen que ser netas y de la misma edición que la meta: con otras, la comparación no vale.",
        en: "They have to be net and of the same edition as the target: with others the comparison is void.",
        pt: "Têm que ser líquidas e da mesma edição que a meta: com outras, a comparação não vale.",
      },
      where: {
        es: "Último informe bienal de transparencia del país, o preguntale a la red.",
        en: "Latest biennial transparency report of the country, or ask your network.",
        pt: "Último relatório bienal de transparência do país, ou pergunte à rede.",
      },
      unit: { es: "millones de tCO2e", en: "million tCO2e", pt: "milhões de tCO2e" },
      min: 0,
    },
    {
      id: "nationalBaseSource",
      kind: "text",
      label: {
        es: "De dónde sale esa cifra",
        en: "Where that figure comes from",
        pt: "De onde vem esse valor",
      },
      maxLength: 200,
    },
    {
      id: "humanDevelopment",
      kind: "decimal",
      label: {
        es: "Índice de desarrollo humano (IDH) del lugar",
        en: "Human development index (HDI) of the place",
        pt: "Índice de desenvolvimento humano (IDH) do lugar",
      },
      hint: {
        es: "De 0 a 1; vale el de la provincia. Vacío: se toma el del país.",
        en: "From 0 to 1; the province's will do. Empty: the country's is taken.",
        pt: "De 0 a 1; vale o do estado ou província. Vazio: toma-se o do país.",
      },
      example: { es: "0,83", en: "0.83", pt: "0,83" },
      min: 0,
      max: 1,
    },
    {
      id: "humanDevelopmentSource",
      kind: "text",
      label: { es: "Fuente y año del IDH", en: "Source and year of the HDI", pt: "Fonte e ano do IDH" },
      maxLength: 200,
    },
    {
      id: "worldDevelopment",
      kind: "decimal",
      label: {
        es: "Índice de desarrollo humano del mundo, del mismo año",
        en: "Human development index of the world, same year",
        pt: "Índice de desenvolvimento humano do mundo, do mesmo ano",
      },
      min: 0.1,
      max: 1,
    },
    {
      id: "globalCut",
      kind: "percent",
      label: {
        es: "Reducción mundial a 2030 de la que se toma la parte justa",
        en: "Global cut by 2030 that the fair share is taken of",
        pt: "Redução mundial até 2030 da qual se toma a parte justa",
      },
      hint: {
        es: "Vacío: 50 %, la de la campaña Race to Zero.",
        en: "Empty: 50%, that of the Race to Zero campaign.",
        pt: "Vazio: 50%, a da campanha Race to Zero.",
      },
      min: 0,
      max: 100,
    },
    {
      id: "gdpPerPersonUsd",
      kind: "decimal",
      label: {
        es: "Producto bruto por habitante",
        en: "Gross product per inhabitant",
        pt: "Produto bruto por habitante",
      },
      hint: {
        es: "Para ubicar al municipio entre los tipos de ciudad de C40.",
        en: "To place the town among C40's types of city.",
        pt: "Para situar o município entre os tipos de cidade da C40.",
      },
      unit: { es: "dólares por año", en: "dollars a year", pt: "dólares por ano" },
      min: 0,
    },
  ],
};

const raceToZeroPage: Page = {
  id: "race-to-zero",
  title: { es: "Carrera hacia el Cero", en: "Race to Zero", pt: "Corrida para o Zero" },
  about: {
    es: "Lo que la campaña Race to Zero pide además: comprometerse, planificar, actuar, publicar y convencer.",
    en: "What the Race to Zero campaign asks for besides: pledge, plan, proceed, publish and persuade.",
    pt: "O que a campanha Race to Zero pede além disso: comprometer-se, planejar, agir, publicar e persuadir.",
  },
  frameworks: ["race-to-zero"],
  fields: [
    {
      id: "netZeroYear",
      kind: "year",
      label: { es: "Año de cero neto", en: "Net-zero year", pt: "Ano do zero líquido" },
      hint: {
        es: "En la década de 2040 o antes; a más tardar 2050.",
        en: "In the 2040s or sooner; by 2050 at the latest.",
        pt: "Na década de 2040 ou antes; no máximo 2050.",
      },
      min: 2025,
      max: 2050,
      required: true,
    },
    {
      id: "fairShare",
      kind: "longText",
      label: {
        es: "Cómo la meta de 2030 refleja una parte justa de la reducción mundial del 50 %",
        en: "How the 2030 target reflects a fair share of the global 50% reduction",
        pt: "Como a meta de 2030 reflete uma parte justa da redução mundial de 50%",
      },
      hint: {
        es: "Nombrá el método con que se estimó la parte justa; sus resultados son orientativos.",
        en: "Name the method used for the fair share; its results are reference points.",
        pt: "Cite o método usado para estimar a parte justa; os resultados são de referência.",
      },
      suggestedWords: 100,
      required: true,
    },
    {
      id: "inclusiveAction",
      kind: "longText",
      label: {
        es: "Acción inclusiva y de alto impacto que se empieza ya",
        en: "Inclusive, high-impact action that starts now",
        pt: "Ação inclusiva e de alto impacto que começa já",
      },
      hint: {
        es: "Al menos una, que también esté cargada como acción del plan.",
        en: "At least one, also entered as an action of the plan.",
        pt: "Pelo menos uma, que também esteja incluída como ação do plano.",
      },
      suggestedWords: 80,
      required: true,
    },
    {
      id: "lastPublicReport",
      kind: "date",
      label: {
        es: "Fecha del último informe público de avance",
        en: "Date of the last public progress report",
        pt: "Data do último relatório público de progresso",
      },
      hint: {
        es: "La campaña pide informar al menos una vez por año.",
        en: "The campaign asks for a report at least once a year.",
        pt: "A campanha pede relatar pelo menos uma vez por ano.",
      },
    },
    {
      id: "persuade",
      kind: "longText",
      label: {
        es: "Cómo el municipio convence a otros",
        en: "How the local government persuades others",
        pt: "Como o município persuade outros",
      },
      hint: {
        es: "Empresas, vecinos, otros municipios o el gobierno provincial.",
        en: "Companies, residents, other towns or the provincial government.",
        pt: "Empresas, moradores, outros municípios ou o governo estadual ou provincial.",
      },
      suggestedWords: 80,
    },
  ],
};

export const targets: Section = {
  id: "targets",
  group: "plan",
  stage: "targets",
  title: { es: "Visión, metas y objetivos", en: "Vision, targets and goals", pt: "Visão, metas e objetivos" },
  task: {
    es: "Fijá la visión y las metas",
    en: "Set the vision and the targets",
    pt: "Defina a visão e as metas",
  },
  about: {
    es: "A dónde quiere llegar el municipio: cuánto van a bajar las emisiones, de qué riesgos se va a proteger y qué energía van a tener los hogares. Conviene tener antes un inventario y la evaluación de riesgos.",
    en: "Where the town wants to get: how far emissions will fall, which risks it will protect itself from and which energy homes will have. It is better to have an inventory and the risk assessment first.",
    pt: "Aonde o município quer chegar: quanto vão baixar as emissões, de que riscos vai se proteger e que energia os lares vão ter. Convém ter antes um inventário e a avaliação de riscos.",
  },
  essential: true,
  pages: [
    {
      id: "vision",
      title: { es: "La visión", en: "The vision", pt: "A visão" },
      essential: true,
      fields: [
        {
          id: "vision",
          kind: "longText",
          label: {
            es: "¿Cómo va a ser el municipio cuando el plan se cumpla?",
            en: "What will the town be like when the plan is fulfilled?",
            pt: "Como será o município quando o plano for cumprido?",
          },
          hint: {
            es: "Un párrafo que cualquier vecina o vecino entienda.",
            en: "One paragraph that any resident understands.",
            pt: "Um parágrafo que qualquer moradora ou morador entenda.",
          },
          guidance: {
            es: "Escribila como si ya hubiera pasado. Si hubo un taller con la comunidad, usá sus palabras. Sirve mencionar:\n\n- la energía y la movilidad del lugar\n- cómo se protege a quienes más lo necesitan\n- el trabajo y la producción local",
            en: "Write it as if it had already happened. If there was a workshop with the community, use its words. It helps to mention:\n\n- local energy and mobility\n- how those who need it most are protected\n- local work and production",
            pt: "Escreva como se já tivesse acontecido. Se houve uma oficina com a comunidade, use as palavras dela. Ajuda mencionar:\n\n- a energia e a mobilidade do lugar\n- como se protege quem mais precisa\n- o trabalho e a produção local",
          },
          example: {
            es: "En 2040 somos un pueblo que produce buena parte de su energía, donde se llega en bici a todos lados y ninguna casa se inunda.",
            en: "In 2040 we are a town that makes much of its own energy, where every place can be reached by bike and no house is flooded.",
            pt: "Em 2040 somos um município que produz boa parte da sua energia, onde se chega de bicicleta a todo lado e nenhuma casa inunda.",
          },
          suggestedWords: 120,
          essential: true,
          required: true,
        },
        {
          id: "participation",
          kind: "longText",
          label: {
            es: "Quiénes participaron en fijar la visión y las metas",
            en: "Who took part in setting the vision and the targets",
            pt: "Quem participou da definição da visão e das metas",
          },
          hint: {
            es: "Áreas, instituciones y reuniones; sin nombres de personas.",
            en: "Offices, institutions and meetings; no personal names.",
            pt: "Secretarias, instituições e reuniões; sem nomes de pessoas.",
          },
          suggestedWords: 80,
        },
        {
          id: "alignment",
          kind: "longText",
          label: {
            es: "Cómo se relaciona con los planes y metas de otros niveles",
            en: "How it relates to plans and targets of other levels",
            pt: "Como se relaciona com planos e metas de outros níveis",
          },
          hint: {
            es: "Qué metas comparten y qué se tuvo que ajustar.",
            en: "Which aims they share and what had to be adjusted.",
            pt: "Que metas compartilham e o que foi preciso ajustar.",
          },
          where: {
            es: "La Secretaría de Planeamiento conoce los del municipio; el plan provincial lo publica la autoridad ambiental de la provincia.",
            en: "The planning office knows those of the town; the provincial plan is published by the environment authority of the province.",
            pt: "A Secretaria de Planejamento conhece os do município; o plano regional é publicado pela autoridade ambiental correspondente.",
          },
          suggestedWords: 100,
        },
      ],
    },
    {
      id: "reference",
      title: {
        es: "Desde dónde se cuentan los ahorros",
        en: "From where savings are counted",
        pt: "A partir de onde se contam as economias",
      },
      about: {
        es: "Las acciones del plan pueden contarse desde el año base o desde el último inventario. Hay que elegir una sola vez, para no contar dos veces lo que ya bajó.",
        en: "The actions of the plan may be counted from the base year or from the latest inventory. Choose once, so that what has already fallen is not counted twice.",
        pt: "As ações do plano podem ser contadas a partir do ano-base ou do último inventário. Escolhe-se uma só vez, para não contar duas vezes o que já baixou.",
      },
      essential: true,
      fields: [
        {
          id: "savingsReference",
          kind: "choice",
          label: {
            es: "¿Desde qué año se cuentan las reducciones de las acciones?",
            en: "From which year are the reductions of the actions counted?",
            pt: "A partir de que ano se contam as reduções das ações?",
          },
          hint: {
            es: "Si tenés un solo inventario, elegí el año base.",
            en: "If you have only one inventory, choose the base year.",
            pt: "Se há um só inventário, escolha o ano-base.",
          },
          guidance: {
            es: "**Desde el año base**: las acciones del plan tienen que sumar toda la reducción, y pueden incluir acciones ya terminadas.\n\n**Desde el último inventario**: lo que bajó entre los dos inventarios se muestra aparte como ya logrado, y las acciones tienen que sumar lo que falta.",
            en: "**From the base year**: the actions have to add up to the whole reduction, and may include finished ones.\n\n**From the latest inventory**: what fell between the two inventories is shown apart as already achieved, and the actions have to add up to what is missing.",
            pt: "**A partir do ano-base**: as ações têm que somar toda a redução, e podem incluir ações já concluídas.\n\n**A partir do último inventário**: o que baixou entre os dois inventários aparece à parte como já alcançado, e as ações têm que somar o que falta.",
          },
          list: savingsReferences,
          essential: true,
          required: true,
        },
        {
          id: "savingsReferenceReason",
          kind: "longText",
          label: { es: "Por qué se eligió así", en: "Why it was chosen so", pt: "Por que se escolheu assim" },
          suggestedWords: 50,
        },
      ],
    },
    {
      id: "mitigationTargets",
      title: {
        es: "Metas de reducción de emisiones",
        en: "Emission reduction targets",
        pt: "Metas de redução de emissões",
      },
      about: {
        es: "Al menos una, para toda la comunidad. El programa calcula las toneladas y te muestra cómo.",
        en: "At least one, for the whole community. The program computes the tonnes and shows how.",
        pt: "Pelo menos uma, para toda a comunidade. O programa calcula as toneladas e mostra como.",
      },
      essential: true,
      fields: [
        {
          id: "mitigationTargets",
          kind: "rows",
          label: { es: "Metas de reducción", en: "Reduction targets", pt: "Metas de redução" },
          hint: {
            es: "Cargá una meta por cada año de llegada.",
            en: "Enter one target for each target year.",
            pt: "Inclua uma meta para cada ano de chegada.",
          },
          layout: "pages",
          print: "sheets",
          addLabel: { es: "Agregar una meta", en: "Add a target", pt: "Adicionar uma meta" },
          namedBy: ["name"],
          columns: ["name", "type", "baseYear", "targetYear", "reductionPercent"],
          minRows: 1,
          pages: targetPages,
          essential: true,
          required: true,
        },
      ],
    },
    {
      id: "milestones",
      title: { es: "Metas intermedias", en: "Milestones", pt: "Metas intermediárias" },
      about: {
        es: "Escalones en el camino, a lo sumo cada cinco años: ayudan a ver a tiempo si el municipio va bien.",
        en: "Steps on the way, at most five years apart: they help to see in time whether the town is on track.",
        pt: "Degraus no caminho, no máximo a cada cinco anos: ajudam a ver a tempo se o município vai bem.",
      },
      fields: [
        {
          id: "milestones",
          kind: "rows",
          label: { es: "Metas intermedias", en: "Milestones", pt: "Metas intermediárias" },
          layout: "table",
          addLabel: { es: "Agregar un escalón", en: "Add a milestone", pt: "Adicionar um degrau" },
          namedBy: ["year", "target"],
          fields: milestoneCells,
        },
      ],
    },
    {
      id: "adaptationGoals",
      title: { es: "Objetivos de adaptación", en: "Adaptation goals", pt: "Objetivos de adaptação" },
      about: {
        es: "De qué se va a proteger el municipio, y cómo se va a saber si se logró. Al menos uno para cada riesgo alto.",
        en: "What the town will protect itself from, and how it will be known to have succeeded. At least one for each high risk.",
        pt: "Do que o município vai se proteger, e como se saberá se conseguiu. Pelo menos um para cada risco alto.",
      },
      essential: true,
      fields: [
        {
          id: "adaptationGoals",
          kind: "rows",
          label: { es: "Objetivos de adaptación", en: "Adaptation goals", pt: "Objetivos de adaptação" },
          hint: {
            es: "Dos o tres objetivos claros valen más que diez generales.",
            en: "Two or three clear goals are worth more than ten vague ones.",
            pt: "Dois ou três objetivos claros valem mais que dez genéricos.",
          },
          layout: "pages",
          print: "sheets",
          addLabel: { es: "Agregar un objetivo", en: "Add a goal", pt: "Adicionar um objetivo" },
          namedBy: ["statement"],
          columns: ["statement", "targetYear", "metric", "targetValue"],
          minRows: 1,
          pages: adaptationGoalPages,
          essential: true,
          required: true,
        },
      ],
    },
    comparisonPage,
    raceToZeroPage,
  ],
  results: ["target-arithmetic", "race-to-zero-steps"],
  resultsPage: true,
};
