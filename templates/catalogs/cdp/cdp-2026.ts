/**
 * What CDP-ICLEI Track asks, in our words and in an order of ours: header of the inventory and its rows (columns of the
 * eCRF), targets (columns of the answers that CDP publishes), hazards, actions, energy access (Common Reporting Framework).
 * Numbers of questions change every year and are left out.
 */
import type { CdpCatalogue } from "~/domain/frameworks/cdp-sheet";

const ECRF = "GCoM eCRF_1 (CityCatalyst)";
const ECRF_TOTALS = "GCoM eCRF_3 (CityCatalyst)";
const CDP_TARGETS = "CDP open data, targets (data.cdp.net)";
const CRF_RISK = "Common Reporting Framework, risk and vulnerability assessment";
const CRF_PLANS = "Common Reporting Framework, plans";
const CRF_ENERGY = "Common Reporting Framework, energy access and poverty pillar";

const T = "tCO2e";

export const cdp2026: CdpCatalogue = {
  year: 2026,
  basis: {
    es: "Los contenidos salen del Marco Común de Reporte y de respuestas que CDP publica. No leímos el cuestionario de 2026: el orden, la numeración y algún pedido pueden ser otros.",
    en: "The contents are those of the Common Reporting Framework and of answers that CDP publishes. We did not read the questionnaire of 2026: order, numbering and some requests may differ.",
    pt: "Os conteúdos vêm do Quadro Comum de Relato e de respostas que o CDP publica. Não lemos o questionário de 2026: a ordem, a numeração e algum pedido podem ser outros.",
  },
  groups: [
    {
      id: "place",
      title: { es: "El municipio", en: "The local government", pt: "O município" },
      subject: "plan",
      source: ECRF,
      lines: [
        {
          id: "name",
          question: { es: "Municipio", en: "City", pt: "Município" },
          value: "answers/profile/municipality",
        },
        {
          id: "region",
          question: { es: "Provincia o región", en: "Region", pt: "Estado ou região" },
          value: "answers/profile/province",
        },
        {
          id: "country",
          question: { es: "País", en: "Country", pt: "País" },
          value: "answers/profile/country",
        },
        {
          id: "latitude",
          question: { es: "Latitud", en: "Latitude", pt: "Latitude" },
          value: "answers/profile/latitude",
          unit: "°",
        },
        {
          id: "longitude",
          question: { es: "Longitud", en: "Longitude", pt: "Longitude" },
          value: "answers/profile/longitude",
          unit: "°",
        },
        {
          id: "area",
          question: { es: "Superficie", en: "Land area", pt: "Área" },
          value: "answers/profile/areaKm2",
          unit: "km²",
        },
        {
          id: "population",
          question: { es: "Población actual", en: "Current population", pt: "População atual" },
          value: "answers/profile/population",
        },
        {
          id: "population-year",
          question: { es: "Año de esa población", en: "Year of that population", pt: "Ano dessa população" },
          value: "answers/profile/populationYear",
        },
        {
          id: "gdp",
          question: { es: "Producto bruto local", en: "Local gross product", pt: "Produto bruto local" },
          value: "answers/profile/grossDomesticProduct",
        },
        {
          id: "economy",
          question: { es: "De qué vive el lugar", en: "Type of economy", pt: "Tipo de economia" },
          value: "answers/profile/economicActivities",
        },
        {
          id: "climate",
          question: { es: "Clima", en: "Climate", pt: "Clima" },
          value: "answers/profile/climateType",
        },
        {
          id: "department",
          question: {
            es: "Oficina que lo elabora",
            en: "Department that compiles it",
            pt: "Setor que o elabora",
          },
          value: "answers/profile/contactOffice",
        },
        {
          id: "email",
          question: { es: "Correo de la oficina", en: "Email of the office", pt: "E-mail do setor" },
          value: "answers/profile/contactEmail",
        },
        {
          id: "web",
          question: { es: "Sitio web", en: "Website", pt: "Site" },
          value: "answers/profile/website",
        },
        {
          id: "regulations",
          question: { es: "Normas en las que se apoya", en: "Regulations", pt: "Normas em que se apoia" },
          value: "answers/governance/localRules",
        },
      ],
    },
    {
      id: "inventory",
      title: { es: "Inventario: encabezado", en: "Inventory: header", pt: "Inventário: cabeçalho" },
      subject: "inventory",
      source: ECRF,
      lines: [
        {
          id: "year",
          question: { es: "Año del inventario", en: "Inventory year", pt: "Ano do inventário" },
          value: "own/year",
        },
        {
          id: "population",
          question: { es: "Población de ese año", en: "Population of that year", pt: "População desse ano" },
          value: "own/population",
        },
        {
          id: "boundary-relation",
          question: {
            es: "Límite, comparado con el del municipio",
            en: "Boundary, compared with the city's",
            pt: "Limite, comparado com o do município",
          },
          value: "own/boundaryRelation",
        },
        {
          id: "boundary",
          question: {
            es: "Descripción del límite",
            en: "Description of the boundary",
            pt: "Descrição do limite",
          },
          value: "own/boundary",
        },
        {
          id: "excluded",
          question: {
            es: "Fuentes que quedaron afuera, y por qué",
            en: "Sources left out, and why",
            pt: "Fontes deixadas de fora, e por quê",
          },
          value: "own/excludedSources",
        },
        {
          id: "heating",
          question: {
            es: "Grados día de calefacción",
            en: "Heating degree days",
            pt: "Graus-dia de aquecimento",
          },
          value: "own/heatingDegreeDays",
          unit: "°C·d",
        },
        {
          id: "cooling",
          question: {
            es: "Grados día de refrigeración",
            en: "Cooling degree days",
            pt: "Graus-dia de resfriamento",
          },
          value: "own/coolingDegreeDays",
          unit: "°C·d",
        },
        { id: "tool", question: { es: "Herramienta", en: "Tool used", pt: "Ferramenta" }, value: "own/tool" },
        {
          id: "level",
          question: { es: "Nivel del GPC", en: "GPC level", pt: "Nível do GPC" },
          value: "own/gpcLevel",
        },
        { id: "gases", question: { es: "Gases", en: "Gases", pt: "Gases" }, value: "own/gases" },
        {
          id: "potentials",
          question: {
            es: "Potenciales de calentamiento",
            en: "Global warming potentials",
            pt: "Potenciais de aquecimento",
          },
          value: "own/gwpSet",
        },
        {
          id: "potentials-reason",
          question: {
            es: "Por qué esos potenciales",
            en: "Why those potentials",
            pt: "Por que esses potenciais",
          },
          value: "own/gwpReason",
        },
        {
          id: "methodology",
          question: { es: "Metodología", en: "Methodology", pt: "Metodologia" },
          value: "own/methodology",
        },
        {
          id: "changes",
          question: {
            es: "Cambios respecto del inventario anterior",
            en: "Changes since the last inventory",
            pt: "Mudanças em relação ao inventário anterior",
          },
          value: "own/changeKinds",
        },
        {
          id: "changes-detail",
          question: { es: "Qué cambió", en: "What changed", pt: "O que mudou" },
          value: "own/changes",
        },
        {
          id: "audited",
          question: { es: "Revisión externa", en: "Third-party audit", pt: "Auditoria externa" },
          value: "own/audited",
        },
        {
          id: "auditor",
          question: { es: "Quién lo revisó", en: "Audited by", pt: "Quem o auditou" },
          value: "own/auditedBy",
        },
        {
          id: "audit-year",
          question: { es: "Año de la revisión", en: "Year of the audit", pt: "Ano da auditoria" },
          value: "own/auditYear",
        },
        {
          id: "improvements",
          question: { es: "Mejoras previstas", en: "Planned improvements", pt: "Melhorias previstas" },
          value: "own/improvements",
        },
      ],
    },
    {
      id: "emissions",
      title: { es: "Inventario: emisiones", en: "Inventory: emissions", pt: "Inventário: emissões" },
      subject: "inventory",
      source: ECRF_TOTALS,
      lines: [
        {
          id: "total",
          question: {
            es: "Total, sin la generación de energía para la red",
            en: "Total, excluding generation of grid-supplied energy",
            pt: "Total, sem a geração de energia para a rede",
          },
          value: "result/totalTco2e",
          unitAt: "result/unit",
        },
        {
          id: "basic",
          question: { es: "Total BASIC", en: "BASIC total", pt: "Total BASIC" },
          value: "result/basicTco2e",
          unitAt: "result/unit",
        },
        {
          id: "basic-plus",
          question: { es: "Total BASIC+", en: "BASIC+ total", pt: "Total BASIC+" },
          value: "result/basicPlusTco2e",
          unitAt: "result/unit",
        },
        {
          id: "scope-1",
          question: {
            es: "Emisiones directas (alcance 1)",
            en: "Direct emissions (scope 1)",
            pt: "Emissões diretas (escopo 1)",
          },
          value: "result/byScope.1",
          unitAt: "result/unit",
        },
        {
          id: "scope-2",
          question: {
            es: "Emisiones indirectas por energía de red (alcance 2)",
            en: "Indirect emissions from grid-supplied energy (scope 2)",
            pt: "Emissões indiretas por energia da rede (escopo 2)",
          },
          value: "result/byScope.2",
          unitAt: "result/unit",
        },
        {
          id: "scope-3",
          question: {
            es: "Emisiones fuera del límite (alcance 3)",
            en: "Emissions outside the boundary (scope 3)",
            pt: "Emissões fora do limite (escopo 3)",
          },
          value: "result/byScope.3",
          unitAt: "result/unit",
        },
        {
          id: "stationary",
          question: { es: "Energía estacionaria", en: "Stationary energy", pt: "Energia estacionária" },
          value: "result/bySector.I",
          unitAt: "result/unit",
        },
        {
          id: "transport",
          question: { es: "Transporte", en: "Transport", pt: "Transporte" },
          value: "result/bySector.II",
          unitAt: "result/unit",
        },
        {
          id: "waste",
          question: { es: "Residuos", en: "Waste", pt: "Resíduos" },
          value: "result/bySector.III",
          unitAt: "result/unit",
        },
        {
          id: "industry",
          question: {
            es: "Procesos industriales (IPPU)",
            en: "Industrial processes (IPPU)",
            pt: "Processos industriais (IPPU)",
          },
          value: "result/bySector.IV",
          unitAt: "result/unit",
        },
        {
          id: "land",
          question: {
            es: "Agricultura, bosques y suelo (AFOLU)",
            en: "Agriculture, forestry and land use (AFOLU)",
            pt: "Agricultura, florestas e solo (AFOLU)",
          },
          value: "result/bySector.V",
          unitAt: "result/unit",
        },
        {
          id: "apart",
          question: {
            es: "Informado aparte, fuera del total",
            en: "Reported apart, outside the total",
            pt: "Informado à parte, fora do total",
          },
          value: "result/apartTco2e",
          unitAt: "result/unit",
        },
        {
          id: "biogenic",
          question: { es: "CO2 de origen biológico", en: "Biogenic CO2", pt: "CO2 de origem biológica" },
          value: "result/biogenicTco2",
          unit: "tCO2",
        },
        {
          id: "energy",
          question: { es: "Energía consumida", en: "Energy consumed", pt: "Energia consumida" },
          value: "result/energyMwh",
          unit: "MWh",
        },
      ],
    },
    {
      id: "targets",
      title: { es: "Meta", en: "Target", pt: "Meta" },
      subject: "target",
      source: CDP_TARGETS,
      lines: [
        {
          id: "type",
          question: { es: "Tipo de meta", en: "Target type", pt: "Tipo de meta" },
          value: "own/type",
        },
        {
          id: "sector",
          question: { es: "Sectores que abarca", en: "Sectors covered", pt: "Setores abrangidos" },
          value: "own/perimeter",
        },
        {
          id: "chosen",
          question: { es: "Sectores elegidos", en: "Chosen sectors", pt: "Setores escolhidos" },
          value: "own/perimeterSectors",
        },
        {
          id: "relation",
          question: {
            es: "Comparada con el límite del inventario",
            en: "Compared with the inventory's boundary",
            pt: "Comparada com o limite do inventário",
          },
          value: "own/perimeterRelation",
        },
        {
          id: "exclusions",
          question: { es: "Exclusiones", en: "Exclusions", pt: "Exclusões" },
          value: "own/exclusions",
        },
        {
          id: "base-year",
          question: { es: "Año base", en: "Base year", pt: "Ano-base" },
          value: "own/baseYear",
        },
        {
          id: "set",
          question: { es: "Año en que se fijó", en: "Year it was set", pt: "Ano em que foi fixada" },
          value: "own/yearSet",
        },
        {
          id: "base",
          question: { es: "Emisiones del año base", en: "Base-year emissions", pt: "Emissões do ano-base" },
          value: "result/input.baseTco2e",
          unit: T,
        },
        {
          id: "percent",
          question: { es: "Reducción", en: "Reduction", pt: "Redução" },
          value: "own/reductionPercent",
          unit: "%",
        },
        {
          id: "year",
          question: { es: "Año de la meta", en: "Target year", pt: "Ano da meta" },
          value: "own/targetYear",
        },
        {
          id: "level",
          question: {
            es: "Emisiones en el año de la meta",
            en: "Emissions in the target year",
            pt: "Emissões no ano da meta",
          },
          value: "result/result.targetTco2e",
          unit: T,
        },
        {
          id: "population",
          question: { es: "Población proyectada", en: "Projected population", pt: "População projetada" },
          value: "own/populationTargetYear",
        },
        {
          id: "bau",
          question: {
            es: "Emisiones tendenciales en el año de la meta",
            en: "Business-as-usual emissions in the target year",
            pt: "Emissões tendenciais no ano da meta",
          },
          value: "result/input.bauTco2e",
          unit: T,
        },
        {
          id: "bau-method",
          question: {
            es: "Cómo se proyectó el escenario",
            en: "How the scenario was projected",
            pt: "Como se projetou o cenário",
          },
          value: "own/bauMethod",
        },
        {
          id: "achieved",
          question: {
            es: "Parte ya lograda (de 0 a 1)",
            en: "Share already achieved (0 to 1)",
            pt: "Parte já alcançada (de 0 a 1)",
          },
          value: "result/result.progress",
        },
        {
          id: "paris",
          question: {
            es: "Compatible con qué límite de calentamiento",
            en: "Aligned with which warming limit",
            pt: "Compatível com que limite de aquecimento",
          },
          value: "own/parisAlignment",
        },
        {
          id: "national",
          question: {
            es: "Relación con la meta del país",
            en: "Relation to the country's target",
            pt: "Relação com a meta do país",
          },
          value: "own/ambitionSource",
        },
        {
          id: "conditional",
          question: { es: "Depende de otros", en: "Conditional on others", pt: "Depende de outros" },
          value: "own/conditional",
        },
        {
          id: "units",
          question: {
            es: "Usa créditos de carbono",
            en: "Uses transferable units",
            pt: "Usa créditos de carbono",
          },
          value: "own/transferableUnits",
        },
      ],
    },
    {
      id: "risk",
      title: { es: "Evaluación de riesgos", en: "Risk assessment", pt: "Avaliação de riscos" },
      subject: "plan",
      source: CRF_RISK,
      lines: [
        {
          id: "year",
          question: { es: "Año de la evaluación", en: "Year of the assessment", pt: "Ano da avaliação" },
          value: "answers/risk/assessmentYear",
        },
        {
          id: "boundary",
          question: {
            es: "Límite, comparado con el del municipio",
            en: "Boundary, compared with the city's",
            pt: "Limite, comparado com o do município",
          },
          value: "answers/risk/boundaryRelation",
        },
        {
          id: "flags",
          question: { es: "Qué tuvo en cuenta", en: "Factors considered", pt: "O que considerou" },
          value: "answers/risk/rvaQualityFlags",
        },
        {
          id: "capacity",
          question: {
            es: "Factores que ayudan o dificultan adaptarse, y cuánto",
            en: "Factors that support or challenge adaptation, and how much",
            pt: "Fatores que ajudam ou dificultam a adaptação, e quanto",
          },
          value: "answers/risk/adaptiveCapacity",
        },
      ],
    },
    {
      id: "hazards",
      title: { es: "Amenaza", en: "Hazard", pt: "Ameaça" },
      subject: "hazard",
      source: CRF_RISK,
      lines: [
        {
          id: "name",
          question: {
            es: "Amenaza, en la lista de CRF v7",
            en: "Hazard, in the list of CRF v7",
            pt: "Ameaça, na lista do CRF v7",
          },
          value: "own/hazardCrf7",
        },
        {
          id: "group",
          question: {
            es: "Amenaza, en la lista de CRF v6",
            en: "Hazard, in the list of CRF v6",
            pt: "Ameaça, na lista do CRF v6",
          },
          value: "own/hazard",
        },
        { id: "cases", question: { es: "Casos", en: "Cases", pt: "Casos" }, value: "own/subHazards" },
        {
          id: "probability",
          question: { es: "Probabilidad actual", en: "Current probability", pt: "Probabilidade atual" },
          value: "own/probability",
        },
        {
          id: "impact",
          question: { es: "Impacto actual", en: "Current impact", pt: "Impacto atual" },
          value: "own/impact",
        },
        {
          id: "intensity",
          question: {
            es: "Cambio esperado en la intensidad",
            en: "Expected change in intensity",
            pt: "Mudança esperada na intensidade",
          },
          value: "own/intensityChange",
        },
        {
          id: "frequency",
          question: {
            es: "Cambio esperado en la frecuencia",
            en: "Expected change in frequency",
            pt: "Mudança esperada na frequência",
          },
          value: "own/frequencyChange",
        },
        { id: "when", question: { es: "Cuándo", en: "Timeframe", pt: "Quando" }, value: "own/timeframes" },
        {
          id: "sectors",
          question: {
            es: "Sectores afectados, y cuánto",
            en: "Sectors affected, and how much",
            pt: "Setores afetados, e quanto",
          },
          value: "own/affectedSectors",
        },
        {
          id: "groups",
          question: { es: "Grupos vulnerables", en: "Vulnerable groups", pt: "Grupos vulneráveis" },
          value: "own/vulnerableGroups",
        },
      ],
    },
    {
      id: "adaptation-goals",
      title: { es: "Objetivo de adaptación", en: "Adaptation goal", pt: "Objetivo de adaptação" },
      subject: "adaptation-goal",
      source: CRF_RISK,
      lines: [
        { id: "statement", question: { es: "Objetivo", en: "Goal", pt: "Objetivo" }, value: "own/statement" },
        {
          id: "hazards",
          question: {
            es: "Amenazas a las que responde",
            en: "Hazards addressed",
            pt: "Ameaças a que responde",
          },
          value: "own/hazards",
        },
        {
          id: "base-year",
          question: { es: "Año de partida", en: "Base year", pt: "Ano de partida" },
          value: "own/baseYear",
        },
        {
          id: "year",
          question: { es: "Año del objetivo", en: "Target year", pt: "Ano do objetivo" },
          value: "own/targetYear",
        },
        {
          id: "metric",
          question: { es: "Qué se mide", en: "Metric", pt: "O que se mede" },
          value: "own/metric",
        },
        {
          id: "value",
          question: { es: "Valor al que se quiere llegar", en: "Target value", pt: "Valor a alcançar" },
          value: "own/targetValue",
        },
      ],
    },
    {
      id: "plan",
      title: { es: "El plan", en: "The plan", pt: "O plano" },
      subject: "plan",
      source: CRF_PLANS,
      lines: [
        {
          id: "type",
          question: { es: "Tipo de plan", en: "Type of plan", pt: "Tipo de plano" },
          value: "answers/summary/planType",
        },
        {
          id: "adopted",
          question: { es: "Aprobación formal", en: "Formal adoption", pt: "Aprovação formal" },
          value: "answers/summary/adoptionStatus",
        },
        {
          id: "end",
          question: { es: "Año en que termina", en: "End year", pt: "Ano em que termina" },
          value: "answers/summary/periodEnd",
        },
        {
          id: "languages",
          question: { es: "Idiomas", en: "Languages", pt: "Idiomas" },
          value: "answers/summary/planLanguages",
        },
        {
          id: "link",
          question: { es: "Página donde se publica", en: "Link", pt: "Página onde se publica" },
          value: "answers/monitoring/publicLink",
        },
        {
          id: "stakeholders",
          question: {
            es: "Actores que participaron",
            en: "Stakeholders engaged",
            pt: "Atores que participaram",
          },
          value: "answers/governance/stakeholders",
        },
        {
          id: "team",
          question: { es: "Equipo responsable", en: "Lead team", pt: "Equipe responsável" },
          value: "answers/summary/leadTeam",
        },
        {
          id: "cost",
          question: { es: "Presupuesto total", en: "Total budget", pt: "Orçamento total" },
          value: "answers/financing/overallBudget",
        },
      ],
    },
    {
      id: "mitigation-actions",
      title: { es: "Acción de mitigación", en: "Mitigation action", pt: "Ação de mitigação" },
      subject: "mitigation-action",
      source: CRF_PLANS,
      lines: [
        { id: "title", question: { es: "Acción", en: "Action", pt: "Ação" }, value: "own/title" },
        { id: "sector", question: { es: "Sector", en: "Sector", pt: "Setor" }, value: "own/sector" },
        {
          id: "description",
          question: { es: "Descripción", en: "Description", pt: "Descrição" },
          value: "own/description",
        },
        {
          id: "responsible",
          question: { es: "Área responsable", en: "Lead department", pt: "Setor responsável" },
          value: "own/responsible",
        },
        { id: "start", question: { es: "Comienzo", en: "Start", pt: "Início" }, value: "own/startMonth" },
        { id: "end", question: { es: "Final", en: "End", pt: "Fim" }, value: "own/endMonth" },
        {
          id: "status",
          question: { es: "Estado", en: "Implementation status", pt: "Situação" },
          value: "own/status",
        },
        { id: "cost", question: { es: "Costo", en: "Cost", pt: "Custo" }, value: "own/investment" },
        {
          id: "funding",
          question: {
            es: "Fuentes de financiamiento",
            en: "Sources of finance",
            pt: "Fontes de financiamento",
          },
          value: "own/fundingSources",
        },
        {
          id: "avoided",
          question: {
            es: "Emisiones que evita por año",
            en: "Emissions avoided a year",
            pt: "Emissões evitadas por ano",
          },
          value: "result/tco2eReduced",
          unit: T,
        },
        {
          id: "saved",
          question: {
            es: "Energía que ahorra por año",
            en: "Energy saved a year",
            pt: "Energia poupada por ano",
          },
          value: "result/energySavedMwh",
          unit: "MWh",
        },
        {
          id: "renewable",
          question: {
            es: "Energía renovable por año",
            en: "Renewable energy a year",
            pt: "Energia renovável por ano",
          },
          value: "result/renewableMwh",
          unit: "MWh",
        },
        {
          id: "stakeholders",
          question: { es: "Actores", en: "Stakeholders", pt: "Atores" },
          value: "own/stakeholders",
        },
        {
          id: "co-benefits",
          question: { es: "Cobeneficios", en: "Co-benefits", pt: "Cobenefícios" },
          value: "own/coBenefits",
        },
      ],
    },
    {
      id: "adaptation-actions",
      title: { es: "Acción de adaptación", en: "Adaptation action", pt: "Ação de adaptação" },
      subject: "adaptation-action",
      source: CRF_PLANS,
      lines: [
        { id: "title", question: { es: "Acción", en: "Action", pt: "Ação" }, value: "own/title" },
        { id: "types", question: { es: "Tipo", en: "Type", pt: "Tipo" }, value: "own/types" },
        {
          id: "hazards",
          question: {
            es: "Amenazas a las que responde",
            en: "Hazards addressed",
            pt: "Ameaças a que responde",
          },
          value: "own/hazards",
        },
        {
          id: "description",
          question: { es: "Descripción", en: "Description", pt: "Descrição" },
          value: "own/description",
        },
        {
          id: "responsible",
          question: { es: "Área responsable", en: "Lead department", pt: "Setor responsável" },
          value: "own/responsible",
        },
        { id: "start", question: { es: "Comienzo", en: "Start", pt: "Início" }, value: "own/startMonth" },
        { id: "end", question: { es: "Final", en: "End", pt: "Fim" }, value: "own/endMonth" },
        {
          id: "status",
          question: { es: "Estado", en: "Implementation status", pt: "Situação" },
          value: "own/status",
        },
        {
          id: "outcome",
          question: { es: "Resultado esperado", en: "Expected outcome", pt: "Resultado esperado" },
          value: "own/expectedOutcome",
        },
        { id: "cost", question: { es: "Costo", en: "Cost", pt: "Custo" }, value: "own/investment" },
        {
          id: "funding",
          question: {
            es: "Fuentes de financiamiento",
            en: "Sources of finance",
            pt: "Fontes de financiamento",
          },
          value: "own/fundingSources",
        },
        {
          id: "co-benefits",
          question: { es: "Cobeneficios", en: "Co-benefits", pt: "Cobenefícios" },
          value: "own/coBenefits",
        },
      ],
    },
    {
      id: "energy-access",
      title: { es: "Acceso a la energía", en: "Energy access", pt: "Acesso à energia" },
      subject: "energy-indicator",
      source: CRF_ENERGY,
      lines: [
        {
          id: "attribute",
          question: { es: "Aspecto", en: "Attribute", pt: "Aspecto" },
          value: "own/attribute",
        },
        {
          id: "indicator",
          question: { es: "Indicador", en: "Indicator", pt: "Indicador" },
          value: "own/indicator",
        },
        {
          id: "other",
          question: { es: "Cuál, si es otro", en: "Which, if another", pt: "Qual, se for outro" },
          value: "own/otherIndicator",
        },
        {
          id: "value",
          question: { es: "Valor", en: "Value", pt: "Valor" },
          value: "own/value",
          unitAt: "own/unit",
        },
        { id: "year", question: { es: "Año", en: "Year", pt: "Ano" }, value: "own/year" },
        { id: "source", question: { es: "Fuente", en: "Source", pt: "Fonte" }, value: "own/source" },
      ],
    },
  ],
};
