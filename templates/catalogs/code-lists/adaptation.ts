import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

/** Types of adaptation action of the CDP questionnaire (44). */
export const adaptationActionTypes: CodeList = {
  id: "adaptation-action-types",
  options: [
    {
      code: "flood-mapping",
      label: { es: "Mapeo de inundaciones", en: "Flood mapping", pt: "Mapeamento de inundações" },
    },
    {
      code: "tree-planting-green-space",
      label: {
        es: "Arbolado y creación de espacios verdes",
        en: "Tree planting and creation of green space",
        pt: "Plantio de árvores e criação de áreas verdes",
      },
    },
    {
      code: "community-engagement",
      label: {
        es: "Participación y educación de la comunidad",
        en: "Community engagement and education",
        pt: "Participação e educação da comunidade",
      },
    },
    {
      code: "long-term-planning",
      label: {
        es: "Incorporar el cambio climático a los planes de largo plazo",
        en: "Incorporating climate change into long-term planning documents",
        pt: "Incorporar a mudança do clima aos planos de longo prazo",
      },
    },
    {
      code: "crisis-management",
      label: {
        es: "Gestión de crisis, alerta temprana y evacuación",
        en: "Crisis management including warning and evacuation systems",
        pt: "Gestão de crises, alerta precoce e evacuação",
      },
    },
    {
      code: "hazard-resistant-infrastructure",
      label: {
        es: "Infraestructura resistente a las amenazas",
        en: "Hazard resistant infrastructure design and construction",
        pt: "Infraestrutura resistente a ameaças",
      },
    },
    {
      code: "most-vulnerable",
      label: {
        es: "Proyectos y políticas para las personas más vulnerables",
        en: "Projects and policies targeted at those most vulnerable",
        pt: "Projetos e políticas para as pessoas mais vulneráveis",
      },
    },
    {
      code: "flood-defences",
      label: { es: "Defensas contra inundaciones", en: "Flood defences", pt: "Defesas contra inundações" },
    },
    {
      code: "storm-water-capture",
      label: {
        es: "Retención y captación de agua de lluvia en la ciudad",
        en: "Storm water capture systems",
        pt: "Sistemas de retenção de águas pluviais",
      },
    },
    {
      code: "public-preparedness",
      label: {
        es: "Preparación de la población (simulacros)",
        en: "Public preparedness (drills)",
        pt: "Preparação da população (simulados)",
      },
    },
    {
      code: "real-time-monitoring",
      label: {
        es: "Monitoreo del riesgo en tiempo real",
        en: "Real time risk monitoring",
        pt: "Monitoramento do risco em tempo real",
      },
    },
    {
      code: "heat-mapping",
      label: {
        es: "Mapeo de calor y termografía",
        en: "Heat mapping and thermal imaging",
        pt: "Mapeamento de calor e termografia",
      },
    },
    {
      code: "building-resilience",
      label: {
        es: "Medidas de resistencia en edificios",
        en: "Resilience and resistance measures for buildings",
        pt: "Medidas de resistência em edifícios",
      },
    },
    {
      code: "biodiversity-monitoring",
      label: {
        es: "Monitoreo de la biodiversidad",
        en: "Biodiversity monitoring",
        pt: "Monitoramento da biodiversidade",
      },
    },
    {
      code: "sea-level-rise-modelling",
      label: {
        es: "Modelado de la suba del nivel del mar",
        en: "Sea level rise modelling",
        pt: "Modelagem da elevação do nível do mar",
      },
    },
    {
      code: "disease-prevention",
      label: {
        es: "Prevención de enfermedades",
        en: "Disease prevention measures",
        pt: "Prevenção de doenças",
      },
    },
    {
      code: "restrict-development",
      label: {
        es: "Restringir la construcción en zonas de riesgo",
        en: "Restrict development in at-risk areas",
        pt: "Restringir a construção em áreas de risco",
      },
    },
    {
      code: "air-quality",
      label: {
        es: "Iniciativas de calidad del aire",
        en: "Air quality initiatives",
        pt: "Iniciativas de qualidade do ar",
      },
    },
    {
      code: "water-efficiency-incentives",
      label: {
        es: "Promoción e incentivos al uso eficiente del agua",
        en: "Promoting and incentivising water efficiency",
        pt: "Promoção e incentivos ao uso eficiente da água",
      },
    },
    {
      code: "landslide-risk-mapping",
      label: {
        es: "Mapeo del riesgo de deslizamientos",
        en: "Landslide risk mapping",
        pt: "Mapeamento do risco de deslizamentos",
      },
    },
    {
      code: "nature-based-water",
      label: {
        es: "Soluciones basadas en la naturaleza para el agua",
        en: "Nature based solutions for water",
        pt: "Soluções baseadas na natureza para a água",
      },
    },
    {
      code: "diversify-energy-supply",
      label: {
        es: "Diversificar el suministro de energía",
        en: "Diversifying power and energy supply",
        pt: "Diversificar o fornecimento de energia",
      },
    },
    {
      code: "cooling-centres",
      label: {
        es: "Refugios climáticos, piletas y plazas de agua",
        en: "Cooling centres, pools, water parks and plazas",
        pt: "Centros de resfriamento, piscinas e praças d'água",
      },
    },
    {
      code: "water-awareness",
      label: {
        es: "Campaña para reducir el consumo de agua",
        en: "Awareness campaign to reduce water use",
        pt: "Campanha para reduzir o consumo de água",
      },
    },
    {
      code: "water-restrictions",
      label: {
        es: "Límites y normas de consumo de agua",
        en: "Water use restrictions and standards",
        pt: "Restrições e normas de consumo de água",
      },
    },
    {
      code: "reservoirs-wells",
      label: {
        es: "Reservas y pozos adicionales",
        en: "Additional reservoirs and wells",
        pt: "Reservatórios e poços adicionais",
      },
    },
    {
      code: "soil-retention",
      label: { es: "Retención del suelo", en: "Soil retention strategies", pt: "Retenção do solo" },
    },
    {
      code: "green-roofs-walls",
      label: { es: "Techos y muros verdes", en: "Green roofs and walls", pt: "Telhados e paredes verdes" },
    },
    {
      code: "building-retrofit",
      label: {
        es: "Mejora de edificios existentes",
        en: "Retrofit of existing buildings",
        pt: "Reforma de edifícios existentes",
      },
    },
    {
      code: "rainwater-capture",
      label: {
        es: "Tanques y cosecha de agua de lluvia",
        en: "Water butts and rainwater capture",
        pt: "Cisternas e captação de água da chuva",
      },
    },
    {
      code: "diversify-water-supply",
      label: {
        es: "Diversificar las fuentes de agua",
        en: "Diversification of water supply",
        pt: "Diversificação das fontes de água",
      },
    },
    {
      code: "water-distribution",
      label: {
        es: "Mejorar la distribución de agua",
        en: "Improve water supply distribution",
        pt: "Melhorar a distribuição de água",
      },
    },
    {
      code: "shading",
      label: {
        es: "Sombra en espacios públicos y ferias",
        en: "Shading in public spaces and markets",
        pt: "Sombra em espaços públicos e feiras",
      },
    },
    {
      code: "leak-repair",
      label: {
        es: "Mantenimiento y reparación de pérdidas",
        en: "Maintenance and repair of leaking infrastructure",
        pt: "Manutenção e reparo de vazamentos",
      },
    },
    {
      code: "vector-borne-testing",
      label: {
        es: "Testeo y vacunación por enfermedades de vectores",
        en: "Testing and vaccination for vector-borne disease",
        pt: "Testes e vacinação para doenças de vetores",
      },
    },
    {
      code: "xeriscapes",
      label: {
        es: "Jardines de bajo consumo de agua",
        en: "Xeriscapes (low-water landscapes)",
        pt: "Jardins de baixo consumo de água",
      },
    },
    { code: "cool-pavement", label: { es: "Pavimentos fríos", en: "Cool pavement", pt: "Pavimentos frios" } },
    {
      code: "economic-diversification",
      label: {
        es: "Diversificación económica",
        en: "Economic diversification",
        pt: "Diversificação econômica",
      },
    },
    {
      code: "water-efficient-equipment",
      label: {
        es: "Artefactos que usan menos agua",
        en: "Water efficient equipment",
        pt: "Equipamentos que usam menos água",
      },
    },
    {
      code: "water-smart-metering",
      label: {
        es: "Medidores inteligentes de agua",
        en: "Water smart metering",
        pt: "Medição inteligente de água",
      },
    },
    {
      code: "water-extraction-protection",
      label: {
        es: "Protección de las fuentes de agua",
        en: "Water extraction protection",
        pt: "Proteção da captação de água",
      },
    },
    {
      code: "water-audits",
      label: {
        es: "Auditorías de consumo de agua",
        en: "Water use audits",
        pt: "Auditorias de consumo de água",
      },
    },
    {
      code: "critical-cooling",
      label: {
        es: "Refrigeración de infraestructura crítica",
        en: "Cooling systems for critical infrastructure",
        pt: "Resfriamento de infraestrutura crítica",
      },
    },
    {
      code: "no-action",
      label: { es: "Ninguna acción por ahora", en: "No action", pt: "Nenhuma ação por enquanto" },
    },
  ],
};

/** Grades of the adaptation scoreboard. */
export const scoreboardGrades: CodeList = {
  id: "scoreboard-grades",
  options: [
    {
      code: "A",
      label: {
        es: "A: terminado (75 a 100 %)",
        en: "A: completed, taking the lead (75–100 %)",
        pt: "A: concluído (75 a 100 %)",
      },
    },
    {
      code: "B",
      label: {
        es: "B: muy avanzado (50 a 75 %)",
        en: "B: forging ahead (50–75 %)",
        pt: "B: bem avançado (50 a 75 %)",
      },
    },
    {
      code: "C",
      label: {
        es: "C: en marcha (25 a 50 %)",
        en: "C: moving forward (25–50 %)",
        pt: "C: em andamento (25 a 50 %)",
      },
    },
    {
      code: "D",
      label: {
        es: "D: sin empezar o recién empezado (0 a 25 %)",
        en: "D: not started or getting started (0–25 %)",
        pt: "D: não iniciado ou no começo (0 a 25 %)",
      },
    },
  ],
};

/** Steps of the adaptation cycle (Urban Adaptation Support Tool). */
export const scoreboardSteps: CodeList = {
  id: "scoreboard-steps",
  options: [
    {
      code: "preparing-the-ground",
      label: { es: "Preparar el terreno", en: "Preparing the ground", pt: "Preparar o terreno" },
    },
    {
      code: "assessing-risks",
      label: {
        es: "Evaluar riesgos y vulnerabilidades",
        en: "Assessing risks and vulnerabilities",
        pt: "Avaliar riscos e vulnerabilidades",
      },
    },
    {
      code: "selecting-options",
      label: {
        es: "Identificar, evaluar y elegir opciones",
        en: "Identifying, assessing and selecting options",
        pt: "Identificar, avaliar e escolher opções",
      },
    },
    { code: "implementing", label: { es: "Poner en marcha", en: "Implementing", pt: "Implementar" } },
    {
      code: "monitoring-evaluating",
      label: { es: "Monitorear y evaluar", en: "Monitoring and evaluating", pt: "Monitorar e avaliar" },
    },
  ],
};

const scoreboardItemsHeadings = {
  preparingTheGround: { es: "Preparar el terreno", en: "Preparing the ground", pt: "Preparar o terreno" },
  assessingRisksAndVulnerabilities: {
    es: "Evaluar riesgos y vulnerabilidades",
    en: "Assessing risks and vulnerabilities",
    pt: "Avaliar riscos e vulnerabilidades",
  },
  identifyingAssessingAndSelectingOptions: {
    es: "Identificar, evaluar y elegir opciones",
    en: "Identifying, assessing and selecting options",
    pt: "Identificar, avaliar e escolher opções",
  },
  implementing: { es: "Poner en marcha", en: "Implementing", pt: "Implementar" },
  monitoringAndEvaluating: {
    es: "Monitorear y evaluar",
    en: "Monitoring and evaluating",
    pt: "Monitorar e avaliar",
  },
} satisfies Record<string, Text>;

/** Items of the adaptation scoreboard by step. */
export const scoreboardItems: CodeList = {
  id: "scoreboard-items",
  options: [
    {
      code: "political-commitment",
      label: {
        es: "Compromiso político e integración en las políticas locales",
        en: "Political commitment and integration into local policies",
        pt: "Compromisso político e integração nas políticas locais",
      },
      for: ["preparing-the-ground"],
      group: scoreboardItemsHeadings.preparingTheGround,
    },
    {
      code: "resources-identified",
      label: {
        es: "Recursos humanos, técnicos y económicos identificados",
        en: "Human, technical and financial resources identified",
        pt: "Recursos humanos, técnicos e financeiros identificados",
      },
      for: ["preparing-the-ground"],
      group: scoreboardItemsHeadings.preparingTheGround,
    },
    {
      code: "team-appointed",
      label: {
        es: "Equipo de adaptación designado",
        en: "Adaptation team appointed",
        pt: "Equipe de adaptação designada",
      },
      for: ["preparing-the-ground"],
      group: scoreboardItemsHeadings.preparingTheGround,
    },
    {
      code: "horizontal-coordination",
      label: {
        es: "Coordinación entre áreas del municipio",
        en: "Horizontal coordination across departments",
        pt: "Coordenação entre áreas do município",
      },
      for: ["preparing-the-ground"],
      group: scoreboardItemsHeadings.preparingTheGround,
    },
    {
      code: "vertical-coordination",
      label: {
        es: "Coordinación con la provincia y la nación",
        en: "Vertical coordination across levels of government",
        pt: "Coordenação com o estado e a nação",
      },
      for: ["preparing-the-ground"],
      group: scoreboardItemsHeadings.preparingTheGround,
    },
    {
      code: "participatory-mechanisms",
      label: {
        es: "Espacios de consulta y participación",
        en: "Consultative and participatory mechanisms",
        pt: "Espaços de consulta e participação",
      },
      for: ["preparing-the-ground"],
      group: scoreboardItemsHeadings.preparingTheGround,
    },
    {
      code: "continuous-communication",
      label: { es: "Comunicación continua", en: "Continuous communication", pt: "Comunicação contínua" },
      for: ["preparing-the-ground"],
      group: scoreboardItemsHeadings.preparingTheGround,
    },
    {
      code: "methods-data-mapped",
      label: {
        es: "Métodos y fuentes de datos relevados",
        en: "Methods and data sources mapped",
        pt: "Métodos e fontes de dados mapeados",
      },
      for: ["assessing-risks"],
      group: scoreboardItemsHeadings.assessingRisksAndVulnerabilities,
    },
    {
      code: "rva-undertaken",
      label: {
        es: "Evaluación de riesgos y vulnerabilidades hecha",
        en: "Risk and vulnerability assessment undertaken",
        pt: "Avaliação de riscos e vulnerabilidades feita",
      },
      for: ["assessing-risks"],
      group: scoreboardItemsHeadings.assessingRisksAndVulnerabilities,
    },
    {
      code: "sectors-prioritised",
      label: {
        es: "Sectores identificados y priorizados",
        en: "Sectors identified and prioritised",
        pt: "Setores identificados e priorizados",
      },
      for: ["assessing-risks"],
      group: scoreboardItemsHeadings.assessingRisksAndVulnerabilities,
    },
    {
      code: "knowledge-reviewed",
      label: {
        es: "Conocimiento revisado cada cierto tiempo",
        en: "Knowledge periodically reviewed",
        pt: "Conhecimento revisado periodicamente",
      },
      for: ["assessing-risks"],
      group: scoreboardItemsHeadings.assessingRisksAndVulnerabilities,
    },
    {
      code: "options-compiled",
      label: {
        es: "Opciones reunidas, documentadas y evaluadas",
        en: "Full portfolio of options compiled, documented and assessed",
        pt: "Opções reunidas, documentadas e avaliadas",
      },
      for: ["selecting-options"],
      group: scoreboardItemsHeadings.identifyingAssessingAndSelectingOptions,
    },
    {
      code: "mainstreaming-possibilities",
      label: {
        es: "Adaptación incorporada a las políticas existentes",
        en: "Adaptation mainstreamed into existing policies",
        pt: "Adaptação incorporada às políticas existentes",
      },
      for: ["selecting-options"],
      group: scoreboardItemsHeadings.identifyingAssessingAndSelectingOptions,
    },
    {
      code: "plan-adopted",
      label: {
        es: "Estrategia o plan elaborado y aprobado",
        en: "Strategy or action plan developed and adopted",
        pt: "Estratégia ou plano elaborado e aprovado",
      },
      for: ["selecting-options"],
      group: scoreboardItemsHeadings.identifyingAssessingAndSelectingOptions,
    },
    {
      code: "implementation-framework",
      label: {
        es: "Plan de trabajo con hitos claros",
        en: "Implementation framework with clear milestones",
        pt: "Plano de trabalho com marcos claros",
      },
      for: ["implementing"],
      group: scoreboardItemsHeadings.implementing,
    },
    {
      code: "actions-implemented",
      label: {
        es: "Acciones ejecutadas según lo previsto",
        en: "Actions implemented and mainstreamed as planned",
        pt: "Ações executadas conforme o previsto",
      },
      for: ["implementing"],
      group: scoreboardItemsHeadings.implementing,
    },
    {
      code: "mitigation-adaptation-coordination",
      label: {
        es: "Coordinación entre mitigación y adaptación",
        en: "Coordination between mitigation and adaptation",
        pt: "Coordenação entre mitigação e adaptação",
      },
      for: ["implementing"],
      group: scoreboardItemsHeadings.implementing,
    },
    {
      code: "monitoring-framework",
      label: {
        es: "Sistema de monitoreo de las acciones",
        en: "Monitoring framework in place",
        pt: "Sistema de monitoramento das ações",
      },
      for: ["monitoring-evaluating"],
      group: scoreboardItemsHeadings.monitoringAndEvaluating,
    },
    {
      code: "monitoring-indicators",
      label: {
        es: "Indicadores definidos",
        en: "Monitoring indicators identified",
        pt: "Indicadores definidos",
      },
      for: ["monitoring-evaluating"],
      group: scoreboardItemsHeadings.monitoringAndEvaluating,
    },
    {
      code: "progress-communicated",
      label: {
        es: "Avances medidos y comunicados",
        en: "Progress monitored and communicated",
        pt: "Avanços medidos e comunicados",
      },
      for: ["monitoring-evaluating"],
      group: scoreboardItemsHeadings.monitoringAndEvaluating,
    },
    {
      code: "strategy-updated",
      label: {
        es: "Estrategia o plan actualizado según los resultados",
        en: "Strategy or plan updated according to the findings",
        pt: "Estratégia ou plano atualizado conforme os resultados",
      },
      for: ["monitoring-evaluating"],
      group: scoreboardItemsHeadings.monitoringAndEvaluating,
    },
  ],
};

/** Codes of `adaptationActionTypes` that work with nature. */
export const natureBasedTypes: readonly string[] = [
  "tree-planting-green-space",
  "biodiversity-monitoring",
  "nature-based-water",
  "soil-retention",
  "green-roofs-walls",
  "xeriscapes",
];
