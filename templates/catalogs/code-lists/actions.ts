import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

const actionSectorsHeadings = {
  buildingsAndFacilities: {
    es: "Edificios e instalaciones",
    en: "Buildings and facilities",
    pt: "Edifícios e instalações",
  },
  transport: { es: "Transporte", en: "Transport", pt: "Transporte" },
  localEnergy: { es: "Energía local", en: "Local energy", pt: "Energia local" },
  wasteAndOther: { es: "Residuos y otros", en: "Waste and other", pt: "Resíduos e outros" },
} satisfies Record<string, Text>;

/** Sectors of mitigation actions (SECAP template). */
export const actionSectors: CodeList = {
  id: "action-sectors",
  options: [
    {
      code: "municipal-buildings",
      label: {
        es: "Edificios e instalaciones municipales",
        en: "Municipal buildings, equipment and facilities",
        pt: "Edifícios e instalações municipais",
      },
      group: actionSectorsHeadings.buildingsAndFacilities,
    },
    {
      code: "tertiary-buildings",
      alsoCalled: ["comercial", "comercial e institucional", "terciario", "comercios", "servicios"],
      label: {
        es: "Comercios, servicios y otros edificios públicos",
        en: "Tertiary (non-municipal) buildings, equipment and facilities",
        pt: "Comércio, serviços e outros edifícios públicos",
      },
      group: actionSectorsHeadings.buildingsAndFacilities,
    },
    {
      code: "residential-buildings",
      alsoCalled: ["residencial", "sector residencial", "hogares", "vivienda"],
      label: { es: "Viviendas", en: "Residential buildings", pt: "Residências" },
      group: actionSectorsHeadings.buildingsAndFacilities,
    },
    {
      code: "public-lighting",
      alsoCalled: ["alumbrado", "luminarias"],
      label: { es: "Alumbrado público", en: "Public lighting", pt: "Iluminação pública" },
      group: actionSectorsHeadings.buildingsAndFacilities,
    },
    {
      code: "industry",
      alsoCalled: ["industrial", "industrias"],
      label: { es: "Industria", en: "Industry", pt: "Indústria" },
      group: actionSectorsHeadings.buildingsAndFacilities,
    },
    {
      code: "municipal-fleet",
      label: { es: "Flota municipal", en: "Municipal fleet", pt: "Frota municipal" },
      group: actionSectorsHeadings.transport,
    },
    {
      code: "public-transport",
      label: { es: "Transporte público", en: "Public transport", pt: "Transporte público" },
      group: actionSectorsHeadings.transport,
    },
    {
      code: "private-transport",
      alsoCalled: ["transporte privado"],
      label: {
        es: "Transporte particular y comercial",
        en: "Private and commercial transport",
        pt: "Transporte particular e comercial",
      },
      group: actionSectorsHeadings.transport,
    },
    {
      code: "local-electricity",
      alsoCalled: [
        "energías renovables",
        "energía renovable",
        "generación distribuida",
        "generación eléctrica",
      ],
      label: {
        es: "Generación local de electricidad",
        en: "Local electricity production",
        pt: "Geração local de eletricidade",
      },
      group: actionSectorsHeadings.localEnergy,
    },
    {
      code: "local-heat",
      label: {
        es: "Producción local de calor o frío",
        en: "Local heat and cold production",
        pt: "Produção local de calor ou frio",
      },
      group: actionSectorsHeadings.localEnergy,
    },
    {
      code: "waste",
      alsoCalled: ["residuos", "rsu", "residuos sólidos urbanos", "girsu", "gestión de residuos"],
      label: { es: "Residuos y efluentes", en: "Waste and wastewater", pt: "Resíduos e esgoto" },
      group: actionSectorsHeadings.wasteAndOther,
    },
    {
      code: "other",
      label: {
        es: "Otros (arbolado, agro, urbanismo)",
        en: "Other (trees, farming, urban planning)",
        pt: "Outros (arborização, agropecuária, urbanismo)",
      },
      group: actionSectorsHeadings.wasteAndOther,
    },
  ],
};

/** Areas of intervention by action sector (SECAP template §3.1; allocation of "other" from the guidelines). */
export const areasOfIntervention: CodeList = {
  id: "areas-of-intervention",
  options: [
    {
      code: "building-envelope",
      label: {
        es: "Envolvente del edificio (aislación, ventanas, techos)",
        en: "Building envelope",
        pt: "Envoltória do edifício (isolamento, janelas, telhados)",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings"],
    },
    {
      code: "renewable-heating-hot-water",
      label: {
        es: "Renovables para calefacción y agua caliente",
        en: "Renewable energy for space heating and hot water",
        pt: "Renováveis para aquecimento e água quente",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings"],
    },
    {
      code: "efficient-heating-hot-water",
      label: {
        es: "Eficiencia en calefacción y agua caliente",
        en: "Energy efficiency in space heating and hot water",
        pt: "Eficiência em aquecimento e água quente",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings"],
    },
    {
      code: "efficient-lighting",
      label: {
        es: "Iluminación eficiente",
        en: "Energy efficient lighting systems",
        pt: "Iluminação eficiente",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings"],
    },
    {
      code: "efficient-appliances",
      label: {
        es: "Artefactos eléctricos eficientes",
        en: "Energy efficient electrical appliances",
        pt: "Aparelhos elétricos eficientes",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings"],
    },
    {
      code: "integrated-building-action",
      label: {
        es: "Acción integral en el edificio (todo lo anterior)",
        en: "Integrated action (all above)",
        pt: "Ação integral no edifício (todas as anteriores)",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings"],
    },
    {
      code: "behavioural-changes",
      label: { es: "Cambio de hábitos", en: "Behavioural changes", pt: "Mudança de hábitos" },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings"],
    },
    {
      code: "lighting-efficiency",
      label: {
        es: "Eficiencia del alumbrado",
        en: "Energy efficiency of public lighting",
        pt: "Eficiência da iluminação",
      },
      for: ["public-lighting"],
    },
    {
      code: "lighting-renewable",
      label: {
        es: "Alumbrado con energía renovable integrada",
        en: "Integrated renewable power",
        pt: "Iluminação com energia renovável integrada",
      },
      for: ["public-lighting"],
    },
    {
      code: "industry-process-efficiency",
      label: {
        es: "Eficiencia en procesos industriales",
        en: "Energy efficiency in industrial processes",
        pt: "Eficiência em processos industriais",
      },
      for: ["industry"],
    },
    {
      code: "industry-building-efficiency",
      label: {
        es: "Eficiencia en edificios industriales",
        en: "Energy efficiency in industrial buildings",
        pt: "Eficiência em edifícios industriais",
      },
      for: ["industry"],
    },
    {
      code: "industry-renewable",
      label: {
        es: "Energía renovable en la industria",
        en: "Renewable energy in industry",
        pt: "Energia renovável na indústria",
      },
      for: ["industry"],
    },
    {
      code: "cleaner-vehicles",
      label: {
        es: "Vehículos más limpios y eficientes",
        en: "Cleaner and more efficient vehicles",
        pt: "Veículos mais limpos e eficientes",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "electric-vehicles",
      label: {
        es: "Vehículos eléctricos y sus puntos de carga",
        en: "Electric vehicles (incl. infrastructure)",
        pt: "Veículos elétricos e pontos de recarga",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "modal-shift-public-transport",
      label: {
        es: "Cambio hacia el transporte público",
        en: "Modal shift to public transport",
        pt: "Mudança para o transporte público",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "modal-shift-walking-cycling",
      label: {
        es: "Cambio hacia caminar y andar en bici",
        en: "Modal shift to walking and cycling",
        pt: "Mudança para caminhar e pedalar",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "car-sharing-pooling",
      label: { es: "Auto compartido", en: "Car sharing and pooling", pt: "Carro compartilhado e carona" },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "logistics",
      label: {
        es: "Mejor logística y reparto urbano de cargas",
        en: "Improvement of logistics and urban freight transport",
        pt: "Melhor logística e transporte urbano de cargas",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "road-network",
      label: {
        es: "Mejora de la red vial y del tránsito",
        en: "Road network optimisation",
        pt: "Melhoria da rede viária e do trânsito",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "mixed-use",
      label: {
        es: "Ciudad compacta y usos mixtos",
        en: "Mixed use development and sprawl containment",
        pt: "Cidade compacta e usos mistos",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "eco-driving",
      label: { es: "Conducción eficiente", en: "Eco-driving", pt: "Condução eficiente" },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "hydro",
      label: { es: "Energía hidroeléctrica", en: "Hydroelectric power", pt: "Energia hidrelétrica" },
      for: ["local-electricity"],
    },
    {
      code: "wind",
      label: { es: "Energía eólica", en: "Wind power", pt: "Energia eólica" },
      for: ["local-electricity"],
    },
    {
      code: "photovoltaics",
      label: { es: "Energía solar fotovoltaica", en: "Photovoltaics", pt: "Energia solar fotovoltaica" },
      for: ["local-electricity"],
    },
    {
      code: "biomass-power",
      label: {
        es: "Central de biomasa o biogás",
        en: "Biomass power plant",
        pt: "Usina de biomassa ou biogás",
      },
      for: ["local-electricity"],
    },
    {
      code: "smart-grids",
      label: { es: "Redes inteligentes", en: "Smart grids", pt: "Redes inteligentes" },
      for: ["local-electricity"],
    },
    {
      code: "chp",
      label: {
        es: "Cogeneración (electricidad y calor)",
        en: "Combined heat and power",
        pt: "Cogeração (eletricidade e calor)",
      },
      for: ["local-electricity", "local-heat"],
    },
    {
      code: "district-heating-plant",
      label: {
        es: "Planta de calefacción o refrigeración distrital",
        en: "District heating or cooling plant",
        pt: "Usina de aquecimento ou resfriamento distrital",
      },
      for: ["local-heat"],
    },
    {
      code: "district-heating-network",
      label: {
        es: "Red de calefacción o refrigeración distrital",
        en: "District heating or cooling network (new, expansion, refurbishment)",
        pt: "Rede de aquecimento ou resfriamento distrital",
      },
      for: ["local-heat"],
    },
    {
      code: "waste-wastewater",
      label: {
        es: "Gestión de residuos y efluentes",
        en: "Waste and wastewater management",
        pt: "Gestão de resíduos e esgoto",
      },
      for: ["waste"],
    },
    {
      code: "urban-regeneration",
      label: { es: "Renovación urbana", en: "Urban regeneration", pt: "Renovação urbana" },
      for: ["other"],
    },
    {
      code: "tree-planting",
      label: { es: "Arbolado urbano", en: "Tree planting in urban areas", pt: "Arborização urbana" },
      for: ["other"],
    },
    {
      code: "agriculture-forestry",
      label: { es: "Agro y bosques", en: "Agriculture and forestry related", pt: "Agropecuária e florestas" },
      for: ["other"],
    },
    {
      code: "ict",
      label: {
        es: "Tecnologías de información y comunicación",
        en: "Information and communication technologies",
        pt: "Tecnologias de informação e comunicação",
      },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "industry",
        "municipal-fleet",
        "public-transport",
        "private-transport",
      ],
    },
    {
      code: "other",
      label: { es: "Otra", en: "Other", pt: "Outra" },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "industry",
        "municipal-fleet",
        "public-transport",
        "private-transport",
        "local-electricity",
        "local-heat",
        "waste",
        "other",
      ],
    },
  ],
};

/** Policy instruments by action sector (SECAP template §3.2). */
export const policyInstruments: CodeList = {
  id: "policy-instruments",
  options: [
    {
      code: "awareness-training",
      label: {
        es: "Difusión y capacitación",
        en: "Awareness raising and training",
        pt: "Divulgação e capacitação",
      },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "industry",
        "municipal-fleet",
        "public-transport",
        "private-transport",
        "local-electricity",
        "local-heat",
        "waste",
        "other",
      ],
    },
    {
      code: "energy-management",
      label: { es: "Gestión de la energía", en: "Energy management", pt: "Gestão de energia" },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "industry",
      ],
    },
    {
      code: "certification-labelling",
      label: {
        es: "Certificación y etiquetado energético",
        en: "Energy certification and labelling",
        pt: "Certificação e etiquetagem energética",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings", "industry"],
    },
    {
      code: "supplier-obligations",
      label: {
        es: "Obligaciones para distribuidoras de energía",
        en: "Energy suppliers obligations",
        pt: "Obrigações para fornecedores de energia",
      },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "local-electricity",
        "local-heat",
      ],
    },
    {
      code: "energy-carbon-taxes",
      label: {
        es: "Impuestos o tasas a la energía o al carbono",
        en: "Energy or carbon taxes",
        pt: "Impostos sobre energia ou carbono",
      },
      for: ["municipal-buildings", "tertiary-buildings", "residential-buildings", "industry"],
    },
    {
      code: "grants-subsidies",
      label: { es: "Aportes y subsidios", en: "Grants and subsidies", pt: "Aportes e subsídios" },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "industry",
        "municipal-fleet",
        "public-transport",
        "private-transport",
        "local-electricity",
        "local-heat",
        "waste",
        "other",
      ],
    },
    {
      code: "third-party-financing",
      label: {
        es: "Financiamiento de terceros o asociación público-privada",
        en: "Third party financing, PPP",
        pt: "Financiamento de terceiros ou PPP",
      },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "industry",
        "local-electricity",
        "local-heat",
      ],
    },
    {
      code: "public-procurement",
      label: { es: "Compras públicas", en: "Public procurement", pt: "Compras públicas" },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "municipal-fleet",
        "public-transport",
        "private-transport",
      ],
    },
    {
      code: "building-standards",
      label: {
        es: "Código de edificación y normas constructivas",
        en: "Building standards",
        pt: "Código de obras e normas construtivas",
      },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "local-electricity",
        "local-heat",
      ],
    },
    {
      code: "energy-performance-standards",
      label: {
        es: "Estándares de desempeño energético",
        en: "Energy performance standards",
        pt: "Padrões de desempenho energético",
      },
      for: ["industry"],
    },
    {
      code: "land-use-regulation",
      label: {
        es: "Ordenamiento territorial y uso del suelo",
        en: "Land use planning regulation",
        pt: "Ordenamento territorial e uso do solo",
      },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "municipal-fleet",
        "public-transport",
        "private-transport",
        "local-electricity",
        "local-heat",
        "waste",
        "other",
      ],
    },
    {
      code: "integrated-ticketing",
      label: {
        es: "Boleto y tarifa integrados",
        en: "Integrated ticketing and charging",
        pt: "Bilhete e tarifa integrados",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "road-pricing",
      label: {
        es: "Cobro por circular o estacionar",
        en: "Road pricing",
        pt: "Cobrança por circular ou estacionar",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "mobility-planning",
      label: {
        es: "Normas y planes de movilidad",
        en: "Transport and mobility planning regulation",
        pt: "Normas e planos de mobilidade",
      },
      for: ["municipal-fleet", "public-transport", "private-transport"],
    },
    {
      code: "voluntary-agreements",
      label: {
        es: "Acuerdos voluntarios con otros actores",
        en: "Voluntary agreements with stakeholders",
        pt: "Acordos voluntários com outros atores",
      },
      for: ["industry", "municipal-fleet", "public-transport", "private-transport", "waste", "other"],
    },
    {
      code: "not-applicable",
      label: { es: "No corresponde", en: "Not applicable", pt: "Não se aplica" },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "industry",
        "municipal-fleet",
        "public-transport",
        "private-transport",
        "local-electricity",
        "local-heat",
        "waste",
        "other",
      ],
    },
    {
      code: "other",
      label: { es: "Otro", en: "Other", pt: "Outro" },
      for: [
        "municipal-buildings",
        "tertiary-buildings",
        "residential-buildings",
        "public-lighting",
        "industry",
        "municipal-fleet",
        "public-transport",
        "private-transport",
        "local-electricity",
        "local-heat",
        "waste",
        "other",
      ],
    },
  ],
};

/** Implementation statuses of the SECAP template. */
export const actionStatuses: CodeList = {
  id: "action-statuses",
  options: [
    {
      code: "not-started",
      label: { es: "Sin empezar", en: "Not started", pt: "Não iniciada" },
      alsoCalled: [
        "no iniciada",
        "no iniciado",
        "planificada",
        "planificado",
        "prevista",
        "pendiente",
        "a iniciar",
        "propuesta",
        "proyectada",
        "planned",
        "planejada",
      ],
    },
    {
      code: "ongoing",
      label: { es: "En marcha", en: "Ongoing", pt: "Em andamento" },
      alsoCalled: [
        "en curso",
        "en ejecución",
        "ejecución",
        "en implementación",
        "en proceso",
        "en desarrollo",
        "iniciada",
        "iniciado",
        "in progress",
        "em execução",
        "em curso",
      ],
    },
    {
      code: "completed",
      label: { es: "Terminada", en: "Completed", pt: "Concluída" },
      alsoCalled: [
        "finalizada",
        "finalizado",
        "terminado",
        "completada",
        "completado",
        "ejecutada",
        "ejecutado",
        "implementada",
        "implementado",
        "cumplida",
        "realizada",
        "concluida",
        "done",
      ],
    },
    {
      code: "postponed",
      label: { es: "Postergada", en: "Postponed", pt: "Adiada" },
      alsoCalled: ["suspendida", "demorada", "pospuesta", "en espera", "on hold"],
    },
    {
      code: "cancelled",
      label: { es: "Cancelada", en: "Cancelled", pt: "Cancelada" },
      alsoCalled: ["descartada", "dada de baja", "desestimada"],
    },
  ],
};

/** Who originated the action (SECAP template). */
export const actionOrigins: CodeList = {
  id: "action-origins",
  options: [
    { code: "local-authority", label: { es: "Municipio", en: "Local authority", pt: "Município" } },
    {
      code: "covenant-coordinator",
      label: {
        es: "Red o coordinador del Pacto",
        en: "Network or Covenant Territorial Coordinator",
        pt: "Rede ou coordenador do Pacto",
      },
    },
    {
      code: "regional",
      label: { es: "Provincia o región", en: "Regional or provincial", pt: "Estado ou região" },
    },
    { code: "national", label: { es: "Nación", en: "National", pt: "Nação" } },
    {
      code: "mixed",
      label: { es: "Varios niveles de gobierno", en: "Mixed", pt: "Vários níveis de governo" },
    },
    {
      code: "citizens",
      label: {
        es: "Propuesta de la comunidad",
        en: "Proposed by the community",
        pt: "Proposta da comunidade",
      },
    },
    {
      code: "other",
      label: { es: "Otro", en: "Other", pt: "Outro" },
      alsoCalled: ["arbolado", "arbolado urbano", "afolu", "agro", "espacios verdes", "otros"],
    },
    {
      code: "not-possible-to-say",
      label: { es: "No se puede precisar", en: "Not possible to say", pt: "Não é possível dizer" },
    },
  ],
};

/** Priority given to an action. */
export const actionPriorities: CodeList = {
  id: "action-priorities",
  options: [
    { code: "high", label: { es: "Alta", en: "High", pt: "Alta" } },
    { code: "medium", label: { es: "Media", en: "Medium", pt: "Média" } },
    { code: "low", label: { es: "Baja", en: "Low", pt: "Baixa" } },
  ],
};

/** Criteria by which actions are put in order (CRF: prioritisation and its reasons). */
export const prioritisationCriteria: CodeList = {
  id: "prioritisation-criteria",
  options: [
    {
      code: "emission-reduction",
      label: { es: "Reducción de emisiones", en: "Emission reduction", pt: "Redução de emissões" },
    },
    {
      code: "risk-reduction",
      label: {
        es: "Reducción del riesgo climático",
        en: "Climate risk reduction",
        pt: "Redução do risco climático",
      },
    },
    { code: "cost", label: { es: "Costo", en: "Cost", pt: "Custo" } },
    {
      code: "cost-effectiveness",
      label: { es: "Resultado por peso invertido", en: "Cost-effectiveness", pt: "Custo-efetividade" },
    },
    {
      code: "available-finance",
      label: { es: "Financiamiento disponible", en: "Available finance", pt: "Financiamento disponível" },
    },
    {
      code: "technical-feasibility",
      label: { es: "Posibilidad técnica", en: "Technical feasibility", pt: "Viabilidade técnica" },
    },
    {
      code: "competence",
      label: {
        es: "Está en manos del municipio",
        en: "Within the municipality's powers",
        pt: "Está nas mãos do município",
      },
    },
    {
      code: "social-support",
      label: { es: "Apoyo de la comunidad", en: "Social support", pt: "Apoio da comunidade" },
    },
    {
      code: "equity",
      label: {
        es: "Beneficio para grupos vulnerables",
        en: "Benefit to vulnerable groups",
        pt: "Benefício para grupos vulneráveis",
      },
    },
    {
      code: "co-benefits",
      label: { es: "Otros beneficios locales", en: "Other local benefits", pt: "Outros benefícios locais" },
    },
    {
      code: "speed",
      label: { es: "Rapidez de los resultados", en: "Speed of results", pt: "Rapidez dos resultados" },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Energy carriers whose use an action changes, in the words of a person without training. */
export const affectedCarriers: CodeList = {
  id: "affected-carriers",
  options: [
    { code: "electricity", label: { es: "Electricidad", en: "Electricity", pt: "Eletricidade" } },
    {
      code: "natural-gas",
      label: { es: "Gas natural de red", en: "Natural gas (mains)", pt: "Gás natural encanado" },
    },
    { code: "lpg", label: { es: "GLP (garrafa)", en: "LPG (cylinders)", pt: "GLP (botijão)" } },
    { code: "cng", label: { es: "GNC", en: "CNG", pt: "GNV" } },
    { code: "gasoline", label: { es: "Nafta", en: "Gasoline (petrol)", pt: "Gasolina" } },
    { code: "diesel", label: { es: "Gasoil", en: "Diesel", pt: "Óleo diesel" } },
    { code: "wood", label: { es: "Leña y biomasa", en: "Firewood and biomass", pt: "Lenha e biomassa" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
    { code: "none", label: { es: "Ninguno", en: "None", pt: "Nenhum" } },
  ],
};

/** How hard something stands in the way of an action. */
export const feasibilityGrades: CodeList = {
  id: "feasibility-grades",
  options: [
    { code: "easy", label: { es: "A favor", en: "In favour", pt: "A favor" } },
    {
      code: "effort",
      label: { es: "Se puede, con esfuerzo", en: "Possible, with effort", pt: "Dá, com esforço" },
    },
    { code: "hard", label: { es: "Difícil", en: "Hard", pt: "Difícil" } },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};
