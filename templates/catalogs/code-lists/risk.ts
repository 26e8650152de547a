import type { CodeList } from "~/domain/template/template";

/** Five-level probability, as in the CRF and CDP-ICLEI Track. */
export const probabilityLevelsFive: CodeList = {
  id: "probability-levels-five",
  options: [
    {
      code: "very-high",
      label: { es: "Muy alta", en: "Very high", pt: "Muito alta" },
      about: {
        es: "Pasa todos los años, o más de una vez por año.",
        en: "It happens every year, or more than once a year.",
        pt: "Acontece todo ano, ou mais de uma vez por ano.",
      },
    },
    {
      code: "high",
      label: { es: "Alta", en: "High", pt: "Alta" },
      about: {
        es: "Pasa cada dos o tres años.",
        en: "It happens every two or three years.",
        pt: "Acontece a cada dois ou três anos.",
      },
    },
    {
      code: "medium",
      label: { es: "Media", en: "Medium", pt: "Média" },
      about: {
        es: "Pasa alguna vez cada diez años.",
        en: "It happens about once in ten years.",
        pt: "Acontece cerca de uma vez a cada dez anos.",
      },
    },
    {
      code: "low",
      label: { es: "Baja", en: "Low", pt: "Baixa" },
      about: {
        es: "Los mayores lo recuerdan, pero pasa pocas veces en la vida.",
        en: "Older people remember it, but it happens few times in a lifetime.",
        pt: "Os mais velhos lembram, mas acontece poucas vezes na vida.",
      },
    },
    {
      code: "very-low",
      label: { es: "Muy baja", en: "Very low", pt: "Muito baixa" },
      about: {
        es: "Casi nadie recuerda que haya pasado.",
        en: "Hardly anybody remembers it happening.",
        pt: "Quase ninguém lembra que tenha acontecido.",
      },
    },
    {
      code: "not-known",
      label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" },
      about: {
        es: "No quiere decir baja: queda sin nivel hasta averiguarlo.",
        en: "It does not mean low: it stays without a level until you find out.",
        pt: "Não quer dizer baixa: fica sem nível até se averiguar.",
      },
    },
  ],
};

/** Five-level impact (consequence). */
export const impactLevelsFive: CodeList = {
  id: "impact-levels-five",
  options: [
    {
      code: "very-high",
      label: { es: "Muy alto", en: "Very high", pt: "Muito alto" },
      about: {
        es: "Hay muertes o muchos evacuados, o el pueblo queda semanas sin servicios.",
        en: "Deaths or many evacuated, or the town is without services for weeks.",
        pt: "Há mortes ou muitos evacuados, ou a cidade fica semanas sem serviços.",
      },
    },
    {
      code: "high",
      label: { es: "Alto", en: "High", pt: "Alto" },
      about: {
        es: "Hay heridos o evacuados, viviendas dañadas o varios días sin servicios.",
        en: "Injured or evacuated people, damaged houses, or several days without services.",
        pt: "Há feridos ou evacuados, moradias danificadas ou vários dias sem serviços.",
      },
    },
    {
      code: "medium",
      label: { es: "Medio", en: "Medium", pt: "Médio" },
      about: {
        es: "Daños que se notan y se arreglan con ayuda: calles, techos, cosechas.",
        en: "Visible harm that is repaired with help: streets, roofs, crops.",
        pt: "Danos visíveis que se reparam com ajuda: ruas, telhados, lavouras.",
      },
    },
    {
      code: "low",
      label: { es: "Bajo", en: "Low", pt: "Baixo" },
      about: {
        es: "Molestias y daños chicos que el municipio arregla solo.",
        en: "Nuisance and small harm that the municipality repairs by itself.",
        pt: "Transtornos e danos pequenos que o município repara sozinho.",
      },
    },
    {
      code: "very-low",
      label: { es: "Muy bajo", en: "Very low", pt: "Muito baixo" },
      about: { es: "Casi no se nota.", en: "Hardly noticed.", pt: "Quase não se nota." },
    },
    {
      code: "not-known",
      label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" },
      about: {
        es: "No quiere decir bajo: queda sin nivel hasta averiguarlo.",
        en: "It does not mean low: it stays without a level until you find out.",
        pt: "Não quer dizer baixo: fica sem nível até se averiguar.",
      },
    },
  ],
};

/** Expected change in intensity or frequency. */
export const changeDirections: CodeList = {
  id: "change-directions",
  options: [
    {
      code: "increase",
      label: { es: "Va a aumentar", en: "Increase", pt: "Vai aumentar" },
      // As the workshop's sheet asks: "will it be stronger?", "more often?".
      alsoCalled: ["sí", "yes", "sim", "más", "more", "mais", "aumenta"],
      about: {
        es: "Va a ser más fuerte o más seguido que ahora.",
        en: "It will be stronger or more often than now.",
        pt: "Será mais forte ou mais frequente que agora.",
      },
    },
    {
      code: "decrease",
      label: { es: "Va a disminuir", en: "Decrease", pt: "Vai diminuir" },
      alsoCalled: ["menos", "less", "disminuye", "diminui"],
      about: {
        es: "Va a ser más débil o menos seguido que ahora.",
        en: "It will be weaker or less often than now.",
        pt: "Será mais fraca ou menos frequente que agora.",
      },
    },
    {
      code: "no-change",
      label: { es: "Sin cambios", en: "No change", pt: "Sem mudança" },
      alsoCalled: ["no", "não", "igual", "the same"],
      about: {
        es: "Hay datos y dicen que va a seguir igual.",
        en: "There are data, and they say it will stay the same.",
        pt: "Há dados, e dizem que vai continuar igual.",
      },
    },
    {
      code: "not-known",
      label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" },
      alsoCalled: ["no sabemos", "no sé", "don't know", "não sabemos"],
      about: {
        es: "Todavía nadie lo miró, o los datos no alcanzan.",
        en: "Nobody has looked yet, or data are not enough.",
        pt: "Ninguém olhou ainda, ou os dados não bastam.",
      },
    },
  ],
};

/** When a hazard's change is expected. */
export const timeframes: CodeList = {
  id: "timeframes",
  options: [
    { code: "current", label: { es: "Ahora", en: "Current (now)", pt: "Agora" } },
    {
      code: "short-term",
      label: {
        es: "Corto plazo (hasta 5 años desde el plan)",
        en: "Short term (0–5 years from the plan)",
        pt: "Curto prazo (até 5 anos a partir do plano)",
      },
    },
    {
      code: "mid-term",
      label: {
        es: "Mediano plazo (2026 a 2050)",
        en: "Mid-term (2026–2050)",
        pt: "Médio prazo (2026 a 2050)",
      },
    },
    {
      code: "long-term",
      label: {
        es: "Largo plazo (después de 2050)",
        en: "Long term (after 2050)",
        pt: "Longo prazo (depois de 2050)",
      },
    },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

/** Resulting risk classes (Argentine practice: low, medium, high, very high). */
export const riskLevels: CodeList = {
  id: "risk-levels",
  options: [
    {
      code: "low",
      label: { es: "Bajo", en: "Low", pt: "Baixo" },
      about: { es: "Alcanza con seguirlo.", en: "Watching it is enough.", pt: "Basta acompanhar." },
    },
    {
      code: "medium",
      label: { es: "Medio", en: "Medium", pt: "Médio" },
      about: {
        es: "Conviene prever medidas.",
        en: "Measures should be foreseen.",
        pt: "Convém prever medidas.",
      },
    },
    {
      code: "high",
      label: { es: "Alto", en: "High", pt: "Alto" },
      about: {
        es: "Necesita medidas en este plan.",
        en: "It needs measures in this plan.",
        pt: "Precisa de medidas neste plano.",
      },
    },
    {
      code: "very-high",
      label: { es: "Muy alto", en: "Very high", pt: "Muito alto" },
      about: { es: "Va primero.", en: "It comes first.", pt: "Vem primeiro." },
    },
  ],
};

/** Vulnerability of a sector or group. */
export const vulnerabilityLevels: CodeList = {
  id: "vulnerability-levels",
  options: [
    {
      code: "high",
      label: { es: "Alta", en: "High", pt: "Alta" },
      about: {
        es: "Sufre mucho y tiene poco con qué defenderse.",
        en: "It suffers much and has little to defend itself with.",
        pt: "Sofre muito e tem pouco com que se defender.",
      },
    },
    {
      code: "moderate",
      label: { es: "Moderada", en: "Moderate", pt: "Moderada" },
      about: {
        es: "Sufre, pero tiene algo con qué responder.",
        en: "It suffers, but has something to respond with.",
        pt: "Sofre, mas tem algo com que responder.",
      },
    },
    {
      code: "low",
      label: { es: "Baja", en: "Low", pt: "Baixa" },
      about: {
        es: "Está preparado o casi no lo toca.",
        en: "It is prepared, or hardly touched.",
        pt: "Está preparado ou quase não é atingido.",
      },
    },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

/** Sectors exposed to hazards, MyCovenant (14). */
export const vulnerableSectors: CodeList = {
  id: "vulnerable-sectors",
  options: [
    { code: "buildings", label: { es: "Edificios", en: "Buildings", pt: "Edifícios" } },
    { code: "transport", label: { es: "Transporte", en: "Transport", pt: "Transporte" } },
    { code: "energy", label: { es: "Energía", en: "Energy", pt: "Energia" } },
    { code: "water", label: { es: "Agua", en: "Water", pt: "Água" } },
    { code: "waste", label: { es: "Residuos", en: "Waste", pt: "Resíduos" } },
    {
      code: "land-use-planning",
      label: {
        es: "Ordenamiento del territorio",
        en: "Land use planning",
        pt: "Planejamento do uso do solo",
      },
    },
    {
      code: "agriculture-forestry",
      label: { es: "Agro y bosques", en: "Agriculture and forestry", pt: "Agropecuária e florestas" },
    },
    {
      code: "environment-biodiversity",
      label: {
        es: "Ambiente y biodiversidad",
        en: "Environment and biodiversity",
        pt: "Meio ambiente e biodiversidade",
      },
    },
    { code: "health", label: { es: "Salud", en: "Health", pt: "Saúde" } },
    {
      code: "civil-protection",
      label: {
        es: "Defensa civil y emergencias",
        en: "Civil protection and emergency",
        pt: "Defesa civil e emergências",
      },
    },
    { code: "tourism", label: { es: "Turismo", en: "Tourism", pt: "Turismo" } },
    { code: "education", label: { es: "Educación", en: "Education", pt: "Educação" } },
    {
      code: "ict",
      label: {
        es: "Tecnologías de información y comunicación",
        en: "Information and communication technologies",
        pt: "Tecnologias de informação e comunicação",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Sectors exposed to hazards, CRF v7 (ISIC sections, 24). */
export const vulnerableSectorsIsic: CodeList = {
  id: "vulnerable-sectors-isic",
  options: [
    {
      code: "agriculture",
      label: { es: "Agricultura y ganadería", en: "Agriculture", pt: "Agricultura e pecuária" },
    },
    { code: "forestry", label: { es: "Silvicultura", en: "Forestry", pt: "Silvicultura" } },
    { code: "fishing", label: { es: "Pesca", en: "Fishing", pt: "Pesca" } },
    {
      code: "mining",
      label: { es: "Minería y canteras", en: "Mining and quarrying", pt: "Mineração e pedreiras" },
    },
    {
      code: "manufacturing",
      label: { es: "Industria manufacturera", en: "Manufacturing", pt: "Indústria de transformação" },
    },
    {
      code: "energy-supply",
      label: {
        es: "Suministro de electricidad, gas, vapor y aire acondicionado",
        en: "Electricity, gas, steam and air conditioning supply",
        pt: "Fornecimento de eletricidade, gás, vapor e ar-condicionado",
      },
    },
    {
      code: "water-supply",
      label: { es: "Suministro de agua", en: "Water supply", pt: "Abastecimento de água" },
    },
    {
      code: "sewerage",
      label: {
        es: "Cloacas, efluentes y saneamiento",
        en: "Sewerage, wastewater management and remediation activities",
        pt: "Esgoto, efluentes e remediação",
      },
    },
    {
      code: "waste-management",
      label: { es: "Gestión de residuos", en: "Waste management", pt: "Gestão de resíduos" },
    },
    { code: "construction", label: { es: "Construcción", en: "Construction", pt: "Construção" } },
    {
      code: "trade",
      label: {
        es: "Comercio mayorista y minorista",
        en: "Wholesale and retail trade",
        pt: "Comércio atacadista e varejista",
      },
    },
    {
      code: "transport-storage",
      label: {
        es: "Transporte y almacenamiento",
        en: "Transportation and storage",
        pt: "Transporte e armazenagem",
      },
    },
    {
      code: "accommodation-food",
      label: {
        es: "Hotelería y gastronomía",
        en: "Accommodation and food service activities",
        pt: "Alojamento e alimentação",
      },
    },
    {
      code: "information-communication",
      label: {
        es: "Información y comunicación",
        en: "Information and communication",
        pt: "Informação e comunicação",
      },
    },
    {
      code: "finance-insurance",
      label: {
        es: "Finanzas y seguros",
        en: "Financial and insurance activities",
        pt: "Atividades financeiras e de seguros",
      },
    },
    {
      code: "real-estate",
      label: { es: "Actividades inmobiliarias", en: "Real estate activities", pt: "Atividades imobiliárias" },
    },
    {
      code: "professional-technical",
      label: {
        es: "Actividades profesionales, científicas y técnicas",
        en: "Professional, scientific and technical activities",
        pt: "Atividades profissionais, científicas e técnicas",
      },
    },
    {
      code: "administrative-support",
      label: {
        es: "Servicios administrativos y de apoyo",
        en: "Administrative and support service activities",
        pt: "Serviços administrativos e de apoio",
      },
    },
    {
      code: "public-administration",
      label: {
        es: "Administración pública, defensa y seguridad social",
        en: "Public administration and defence, compulsory social security",
        pt: "Administração pública, defesa e seguridade social",
      },
    },
    { code: "education", label: { es: "Educación", en: "Education", pt: "Educação" } },
    {
      code: "health-social-work",
      label: {
        es: "Salud y asistencia social",
        en: "Human health and social work activities",
        pt: "Saúde humana e serviços sociais",
      },
    },
    {
      code: "arts-recreation",
      label: {
        es: "Arte, entretenimiento y recreación",
        en: "Arts, entertainment and recreation",
        pt: "Artes, entretenimento e recreação",
      },
    },
    {
      code: "conservation",
      label: { es: "Conservación de la naturaleza", en: "Conservation", pt: "Conservação da natureza" },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/**
 * From a code of `vulnerableSectors` to codes of `vulnerableSectorsIsic`, the nearest first. Our own reading of the two
 * lists: neither framework publishes a correspondence.
 */
export const sectorCrosswalk: Readonly<Record<string, readonly string[]>> = {
  buildings: ["real-estate", "construction"],
  transport: ["transport-storage"],
  energy: ["energy-supply"],
  water: ["water-supply", "sewerage"],
  waste: ["waste-management"],
  "land-use-planning": ["public-administration"],
  "agriculture-forestry": ["agriculture", "forestry"],
  "environment-biodiversity": ["conservation"],
  health: ["health-social-work"],
  "civil-protection": ["public-administration"],
  tourism: ["accommodation-food", "arts-recreation"],
  education: ["education"],
  ict: ["information-communication"],
  other: ["other"],
};

/** Vulnerable population groups (MyCovenant and CRF), with those that Argentine plans name. */
export const vulnerableGroups: CodeList = {
  id: "vulnerable-groups",
  options: [
    {
      code: "women-girls",
      label: { es: "Mujeres y niñas", en: "Women and girls", pt: "Mulheres e meninas" },
    },
    {
      code: "children-youth",
      label: { es: "Niñas, niños y jóvenes", en: "Children and youth", pt: "Crianças e jovens" },
    },
    { code: "elderly", label: { es: "Personas mayores", en: "Elderly", pt: "Pessoas idosas" } },
    {
      code: "marginalised-groups",
      label: { es: "Grupos marginados", en: "Marginalised groups", pt: "Grupos marginalizados" },
    },
    {
      code: "persons-with-disabilities",
      label: {
        es: "Personas con discapacidad",
        en: "Persons with disabilities",
        pt: "Pessoas com deficiência",
      },
    },
    {
      code: "chronic-diseases",
      label: {
        es: "Personas con enfermedades crónicas",
        en: "Persons with chronic diseases",
        pt: "Pessoas com doenças crônicas",
      },
    },
    {
      code: "low-income-households",
      label: { es: "Hogares de bajos ingresos", en: "Low-income households", pt: "Lares de baixa renda" },
    },
    {
      code: "unemployed",
      label: { es: "Personas desocupadas", en: "Unemployed persons", pt: "Pessoas desempregadas" },
    },
    {
      code: "sub-standard-housing",
      label: {
        es: "Personas en viviendas precarias",
        en: "Persons living in sub-standard housing",
        pt: "Pessoas em moradias precárias",
      },
    },
    {
      code: "informal-settlements",
      label: {
        es: "Habitantes de barrios populares",
        en: "Residents of informal settlements",
        pt: "Moradores de assentamentos informais",
      },
    },
    {
      code: "indigenous-population",
      label: { es: "Pueblos indígenas", en: "Indigenous population", pt: "Povos indígenas" },
    },
    {
      code: "migrants-displaced",
      label: {
        es: "Migrantes y personas desplazadas",
        en: "Migrants and displaced people",
        pt: "Migrantes e pessoas deslocadas",
      },
    },
    {
      code: "homeless",
      label: {
        es: "Personas en situación de calle",
        en: "Homeless people",
        pt: "Pessoas em situação de rua",
      },
    },
    {
      code: "outdoor-rural-workers",
      label: {
        es: "Trabajadores rurales o al aire libre",
        en: "Outdoor and rural workers",
        pt: "Trabalhadores rurais ou ao ar livre",
      },
    },
    { code: "all", label: { es: "Toda la población", en: "All", pt: "Toda a população" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Adaptive-capacity factors of the CRF (26). */
export const adaptiveCapacityFactors: CodeList = {
  id: "adaptive-capacity-factors",
  options: [
    {
      code: "access-basic-services",
      label: {
        es: "Acceso a servicios básicos",
        en: "Access to basic services",
        pt: "Acesso a serviços básicos",
      },
    },
    { code: "access-data", label: { es: "Acceso a datos", en: "Access to data", pt: "Acesso a dados" } },
    {
      code: "access-education",
      label: { es: "Acceso a la educación", en: "Access to education", pt: "Acesso à educação" },
    },
    {
      code: "access-healthcare",
      label: { es: "Acceso a la salud", en: "Access to healthcare", pt: "Acesso à saúde" },
    },
    {
      code: "budgetary-capacity",
      label: { es: "Capacidad presupuestaria", en: "Budgetary capacity", pt: "Capacidade orçamentária" },
    },
    {
      code: "community-engagement",
      label: {
        es: "Participación de la comunidad",
        en: "Community engagement",
        pt: "Participação da comunidade",
      },
    },
    { code: "cost-of-living", label: { es: "Costo de vida", en: "Cost of living", pt: "Custo de vida" } },
    {
      code: "economic-diversity",
      label: { es: "Diversidad económica", en: "Economic diversity", pt: "Diversidade econômica" },
    },
    {
      code: "economic-health",
      label: { es: "Situación económica", en: "Economic health", pt: "Situação econômica" },
    },
    {
      code: "environmental-conditions",
      label: { es: "Condiciones ambientales", en: "Environmental conditions", pt: "Condições ambientais" },
    },
    {
      code: "government-capacity",
      label: { es: "Capacidad del gobierno", en: "Government capacity", pt: "Capacidade do governo" },
    },
    { code: "housing", label: { es: "Vivienda", en: "Housing", pt: "Moradia" } },
    { code: "inequality", label: { es: "Desigualdad", en: "Inequality", pt: "Desigualdade" } },
    {
      code: "infrastructure-capacity",
      label: {
        es: "Capacidad de la infraestructura",
        en: "Infrastructure capacity",
        pt: "Capacidade da infraestrutura",
      },
    },
    {
      code: "infrastructure-conditions",
      label: {
        es: "Estado y mantenimiento de la infraestructura",
        en: "Infrastructure conditions and maintenance",
        pt: "Estado e manutenção da infraestrutura",
      },
    },
    {
      code: "land-use-planning",
      label: {
        es: "Ordenamiento del territorio",
        en: "Land use planning",
        pt: "Planejamento do uso do solo",
      },
    },
    { code: "migration", label: { es: "Migración", en: "Migration", pt: "Migração" } },
    {
      code: "political-engagement",
      label: { es: "Compromiso político", en: "Political engagement", pt: "Engajamento político" },
    },
    {
      code: "political-stability",
      label: { es: "Estabilidad política", en: "Political stability", pt: "Estabilidade política" },
    },
    {
      code: "political-transparency",
      label: { es: "Transparencia política", en: "Political transparency", pt: "Transparência política" },
    },
    { code: "poverty", label: { es: "Pobreza", en: "Poverty", pt: "Pobreza" } },
    { code: "public-health", label: { es: "Salud pública", en: "Public health", pt: "Saúde pública" } },
    {
      code: "rapid-urbanization",
      label: { es: "Urbanización acelerada", en: "Rapid urbanisation", pt: "Urbanização acelerada" },
    },
    {
      code: "resource-availability",
      label: {
        es: "Disponibilidad de recursos",
        en: "Resource availability",
        pt: "Disponibilidade de recursos",
      },
    },
    { code: "safety-security", label: { es: "Seguridad", en: "Safety and security", pt: "Segurança" } },
    { code: "unemployment", label: { es: "Desempleo", en: "Unemployment", pt: "Desemprego" } },
  ],
};

/** Adaptive-capacity categories of MyCovenant (5). */
export const adaptiveCapacityCategories: CodeList = {
  id: "adaptive-capacity-categories",
  options: [
    {
      code: "access-to-services",
      label: { es: "Acceso a servicios", en: "Access to services", pt: "Acesso a serviços" },
    },
    {
      code: "socio-economic",
      label: { es: "Social y económica", en: "Socio-economic", pt: "Social e econômica" },
    },
    {
      code: "governmental-institutional",
      label: {
        es: "De gobierno e institucional",
        en: "Governmental and institutional",
        pt: "Governamental e institucional",
      },
    },
    {
      code: "physical-environmental",
      label: { es: "Física y ambiental", en: "Physical and environmental", pt: "Física e ambiental" },
    },
    {
      code: "knowledge-innovation",
      label: {
        es: "Conocimiento e innovación",
        en: "Knowledge and innovation",
        pt: "Conhecimento e inovação",
      },
    },
  ],
};

/** Whether a factor helps or hinders adaptation. */
export const capacityEffects: CodeList = {
  id: "capacity-effects",
  options: [
    {
      code: "supports",
      label: { es: "Ayuda a adaptarse", en: "Supports adaptation", pt: "Ajuda na adaptação" },
    },
    {
      code: "challenges",
      label: { es: "Dificulta adaptarse", en: "Challenges adaptation", pt: "Dificulta a adaptação" },
    },
  ],
};

/** How much a factor affects adaptive capacity (CRF). */
export const capacityDegrees: CodeList = {
  id: "capacity-degrees",
  options: [
    { code: "significantly", label: { es: "Mucho", en: "Significantly", pt: "Muito" } },
    { code: "moderately", label: { es: "Bastante", en: "Moderately", pt: "Moderadamente" } },
    { code: "somewhat", label: { es: "Un poco", en: "Somewhat", pt: "Um pouco" } },
    { code: "does-not", label: { es: "Nada", en: "Does not", pt: "Nada" } },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

/** Level of adaptive capacity. */
export const capacityLevels: CodeList = {
  id: "capacity-levels",
  options: [
    { code: "high", label: { es: "Alta", en: "High", pt: "Alta" } },
    { code: "moderate", label: { es: "Moderada", en: "Moderate", pt: "Moderada" } },
    { code: "low", label: { es: "Baja", en: "Low", pt: "Baixa" } },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

/** What a risk and vulnerability assessment takes into account (CRF v7 era, 10 and "none"). */
export const rvaQualityFlags: CodeList = {
  id: "rva-quality-flags",
  options: [
    {
      code: "vulnerable-populations",
      label: {
        es: "Tiene en cuenta a las poblaciones vulnerables",
        en: "Considers vulnerable populations",
        pt: "Considera as populações vulneráveis",
      },
    },
    {
      code: "hazard-prioritisation",
      label: {
        es: "Incluye una forma de priorizar amenazas",
        en: "Has a process for prioritising hazards",
        pt: "Inclui um processo para priorizar ameaças",
      },
    },
    {
      code: "nature",
      label: { es: "Tiene en cuenta la naturaleza", en: "Considers nature", pt: "Considera a natureza" },
    },
    {
      code: "water-security",
      label: {
        es: "Tiene en cuenta la seguridad hídrica",
        en: "Considers water security",
        pt: "Considera a segurança hídrica",
      },
    },
    {
      code: "five-year-update",
      label: {
        es: "Se actualiza al menos cada cinco años",
        en: "Is updated at least every five years",
        pt: "É atualizada pelo menos a cada cinco anos",
      },
    },
    {
      code: "high-emissions-scenario",
      label: {
        es: "Incluye un escenario de altas emisiones (RCP 8.5)",
        en: "Includes a high-emissions scenario (RCP 8.5)",
        pt: "Inclui um cenário de altas emissões (RCP 8.5)",
      },
    },
    {
      code: "risk-management-framework",
      label: {
        es: "Forma parte de la gestión general de riesgos",
        en: "Is part of an overall risk-management framework",
        pt: "Faz parte da gestão geral de riscos",
      },
    },
    {
      code: "sectors-urban-systems",
      label: {
        es: "Analiza sectores y sistemas urbanos",
        en: "Includes sectors and urban systems",
        pt: "Inclui setores e sistemas urbanos",
      },
    },
    {
      code: "partner-consultation",
      label: {
        es: "Se consultó a otros actores",
        en: "Includes consultation with partners",
        pt: "Inclui consulta a parceiros",
      },
    },
    {
      code: "transition-risks",
      label: {
        es: "Tiene en cuenta los riesgos de la transición",
        en: "Considers transition risks",
        pt: "Considera os riscos da transição",
      },
    },
    { code: "none", label: { es: "Ninguna de estas", en: "None of these", pt: "Nenhuma destas" } },
  ],
};

/** Climate scenarios on which future hazards rest. */
export const climateScenarios: CodeList = {
  id: "climate-scenarios",
  options: [
    {
      code: "rcp-4-5",
      label: {
        es: "RCP 4.5 (emisiones intermedias)",
        en: "RCP 4.5 (intermediate emissions)",
        pt: "RCP 4.5 (emissões intermediárias)",
      },
    },
    {
      code: "rcp-8-5",
      label: {
        es: "RCP 8.5 (emisiones altas)",
        en: "RCP 8.5 (high emissions)",
        pt: "RCP 8.5 (emissões altas)",
      },
    },
    {
      code: "ssp1-2-6",
      label: {
        es: "SSP1-2.6 (emisiones bajas)",
        en: "SSP1-2.6 (low emissions)",
        pt: "SSP1-2.6 (emissões baixas)",
      },
    },
    {
      code: "ssp2-4-5",
      label: {
        es: "SSP2-4.5 (emisiones intermedias)",
        en: "SSP2-4.5 (intermediate emissions)",
        pt: "SSP2-4.5 (emissões intermediárias)",
      },
    },
    {
      code: "ssp3-7-0",
      label: {
        es: "SSP3-7.0 (emisiones altas)",
        en: "SSP3-7.0 (high emissions)",
        pt: "SSP3-7.0 (emissões altas)",
      },
    },
    {
      code: "ssp5-8-5",
      label: {
        es: "SSP5-8.5 (emisiones muy altas)",
        en: "SSP5-8.5 (very high emissions)",
        pt: "SSP5-8.5 (emissões muito altas)",
      },
    },
    {
      code: "local-perception",
      label: {
        es: "Sin escenario: percepción local y eventos pasados",
        en: "No scenario: local perception and past events",
        pt: "Sem cenário: percepção local e eventos passados",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** How the assessment was made. */
export const riskMethods: CodeList = {
  id: "risk-methods",
  options: [
    {
      code: "risk-index",
      label: {
        es: "Índice: amenaza × exposición × vulnerabilidad",
        en: "Index: hazard × exposure × vulnerability",
        pt: "Índice: ameaça × exposição × vulnerabilidade",
      },
    },
    {
      code: "risk-matrix",
      label: {
        es: "Matriz de probabilidad y consecuencia",
        en: "Probability and consequence matrix",
        pt: "Matriz de probabilidade e consequência",
      },
    },
    {
      code: "simarcc-maps",
      label: { es: "Mapas de riesgo de SIMARCC", en: "SIMARCC risk maps", pt: "Mapas de risco do SIMARCC" },
    },
    {
      code: "participatory",
      label: { es: "Taller participativo", en: "Participatory workshop", pt: "Oficina participativa" },
    },
    {
      code: "modelling",
      label: {
        es: "Modelos y estudios técnicos",
        en: "Models and technical studies",
        pt: "Modelos e estudos técnicos",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** What past events damaged. */
export const lossKinds: CodeList = {
  id: "loss-kinds",
  options: [
    { code: "deaths", label: { es: "Personas fallecidas", en: "Deaths", pt: "Pessoas falecidas" } },
    {
      code: "injured",
      label: {
        es: "Personas heridas o enfermas",
        en: "Injured or ill people",
        pt: "Pessoas feridas ou doentes",
      },
    },
    {
      code: "evacuated",
      label: { es: "Personas evacuadas", en: "Evacuated people", pt: "Pessoas evacuadas" },
    },
    { code: "houses", label: { es: "Viviendas dañadas", en: "Damaged houses", pt: "Moradias danificadas" } },
    {
      code: "infrastructure",
      label: { es: "Infraestructura dañada", en: "Damaged infrastructure", pt: "Infraestrutura danificada" },
    },
    {
      code: "service-interruption",
      label: { es: "Corte de servicios", en: "Interrupted services", pt: "Interrupção de serviços" },
    },
    {
      code: "crops-livestock",
      label: {
        es: "Pérdidas en cultivos o animales",
        en: "Crop or livestock losses",
        pt: "Perdas em lavouras ou animais",
      },
    },
    {
      code: "business",
      label: {
        es: "Pérdidas en comercios e industrias",
        en: "Business losses",
        pt: "Perdas em comércios e indústrias",
      },
    },
    {
      code: "ecosystems",
      label: { es: "Daños a la naturaleza", en: "Damage to nature", pt: "Danos à natureza" },
    },
    { code: "other", label: { es: "Otras", en: "Other", pt: "Outras" } },
  ],
};
