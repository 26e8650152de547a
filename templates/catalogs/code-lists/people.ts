import type { CodeList } from "~/domain/template/template";

/** Stakeholder types of the SECAP template, with those of Argentine towns. */
export const stakeholderTypes: CodeList = {
  id: "stakeholder-types",
  options: [
    { code: "citizens", label: { es: "Vecinas y vecinos", en: "Citizens", pt: "Moradores" } },
    {
      code: "national-government",
      label: {
        es: "Gobierno nacional y sus organismos",
        en: "National government and its agencies",
        pt: "Governo nacional e seus órgãos",
      },
    },
    {
      code: "sub-national-government",
      label: {
        es: "Gobierno provincial o regional y sus organismos",
        en: "Sub-national governments and their agencies",
        pt: "Governo estadual ou regional e seus órgãos",
      },
    },
    {
      code: "other-municipalities",
      label: {
        es: "Otros municipios o consorcios",
        en: "Other municipalities or consortia",
        pt: "Outros municípios ou consórcios",
      },
    },
    {
      code: "council",
      label: { es: "Concejo Deliberante o comisión comunal", en: "City council", pt: "Câmara Municipal" },
    },
    {
      code: "local-authority-staff",
      label: { es: "Personal municipal", en: "Local authority's staff", pt: "Servidores municipais" },
    },
    {
      code: "business",
      label: { es: "Empresas y comercios", en: "Business and private sector", pt: "Empresas e comércio" },
    },
    {
      code: "cooperatives-utilities",
      label: {
        es: "Cooperativas y distribuidoras de servicios",
        en: "Cooperatives and utilities",
        pt: "Cooperativas e distribuidoras de serviços",
      },
    },
    {
      code: "ngos-civil-society",
      label: {
        es: "Organizaciones civiles y ambientales",
        en: "NGOs and civil society",
        pt: "Organizações civis e ambientais",
      },
    },
    {
      code: "neighbourhood-associations",
      label: {
        es: "Vecinales y clubes de barrio",
        en: "Neighbourhood associations",
        pt: "Associações de bairro",
      },
    },
    {
      code: "academia",
      label: {
        es: "Universidades e institutos de investigación",
        en: "Academia",
        pt: "Universidades e institutos de pesquisa",
      },
    },
    {
      code: "education-sector",
      label: { es: "Escuelas y sector educativo", en: "Education sector", pt: "Escolas e setor educativo" },
    },
    { code: "trade-unions", label: { es: "Sindicatos", en: "Trade unions", pt: "Sindicatos" } },
    { code: "farmers", label: { es: "Productores agropecuarios", en: "Farmers", pt: "Produtores rurais" } },
    { code: "waste-pickers", label: { es: "Recuperadores urbanos", en: "Waste pickers", pt: "Catadores" } },
    {
      code: "indigenous-peoples",
      label: { es: "Comunidades indígenas", en: "Indigenous peoples", pt: "Comunidades indígenas" },
    },
    {
      code: "youth",
      label: { es: "Organizaciones de jóvenes", en: "Youth organisations", pt: "Organizações de jovens" },
    },
    {
      code: "women-organisations",
      label: {
        es: "Organizaciones de mujeres y diversidades",
        en: "Organisations of women and gender diversity",
        pt: "Organizações de mulheres e diversidade",
      },
    },
    {
      code: "vulnerable-groups",
      label: {
        es: "Personas y grupos vulnerables",
        en: "Vulnerable people and groups",
        pt: "Pessoas e grupos vulneráveis",
      },
    },
    {
      code: "emergency-services",
      label: {
        es: "Bomberos, defensa civil y servicios de emergencia",
        en: "Fire brigade, civil protection and emergency services",
        pt: "Bombeiros, defesa civil e serviços de emergência",
      },
    },
    { code: "media", label: { es: "Medios de comunicación", en: "Media", pt: "Meios de comunicação" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Levels of the IAP2 spectrum of public participation. */
export const participationLevels: CodeList = {
  id: "participation-levels",
  options: [
    {
      code: "inform",
      label: { es: "Informar", en: "Inform", pt: "Informar" },
      about: {
        es: "Reciben información clara.",
        en: "They receive clear information.",
        pt: "Recebem informação clara.",
      },
    },
    {
      code: "consult",
      label: { es: "Consultar", en: "Consult", pt: "Consultar" },
      about: {
        es: "Opinan sobre una propuesta.",
        en: "They comment on a proposal.",
        pt: "Opinam sobre uma proposta.",
      },
    },
    {
      code: "involve",
      label: { es: "Involucrar", en: "Involve", pt: "Envolver" },
      about: {
        es: "Trabajan con el municipio durante el proceso.",
        en: "They work with the municipality along the way.",
        pt: "Trabalham com o município durante o processo.",
      },
    },
    {
      code: "collaborate",
      label: { es: "Colaborar", en: "Collaborate", pt: "Colaborar" },
      about: {
        es: "Deciden junto con el municipio en cada paso.",
        en: "They decide together with the municipality at each step.",
        pt: "Decidem junto com o município em cada etapa.",
      },
    },
    {
      code: "empower",
      label: { es: "Empoderar", en: "Empower", pt: "Empoderar" },
      about: {
        es: "La decisión final queda en sus manos.",
        en: "The final decision is theirs.",
        pt: "A decisão final fica nas mãos deles.",
      },
    },
  ],
};

/** What an event of participation was about; those about risks are named in the risk assessment. */
export const participationTopics: CodeList = {
  id: "participation-topics",
  options: [
    {
      code: "whole-plan",
      label: { es: "Todo el plan", en: "The whole plan", pt: "Todo o plano" },
    },
    {
      code: "risks",
      label: { es: "Los riesgos del clima", en: "Climate risks", pt: "Os riscos do clima" },
    },
    {
      code: "emissions",
      label: { es: "Las emisiones y la energía", en: "Emissions and energy", pt: "As emissões e a energia" },
    },
    {
      code: "goals-actions",
      label: { es: "Las metas y las acciones", en: "Targets and actions", pt: "As metas e as ações" },
    },
    {
      code: "energy-access",
      label: { es: "El acceso a la energía", en: "Access to energy", pt: "O acesso à energia" },
    },
    { code: "other", label: { es: "Otro tema", en: "Another subject", pt: "Outro tema" } },
  ],
};

/** Ways in which people took part. */
export const participationMethods: CodeList = {
  id: "participation-methods",
  options: [
    { code: "workshop", label: { es: "Taller participativo", en: "Workshop", pt: "Oficina participativa" } },
    { code: "survey", label: { es: "Encuesta", en: "Survey", pt: "Pesquisa" } },
    {
      code: "public-hearing",
      label: { es: "Audiencia pública", en: "Public hearing", pt: "Audiência pública" },
    },
    { code: "roundtable", label: { es: "Mesa de trabajo", en: "Roundtable", pt: "Mesa de trabalho" } },
    { code: "interviews", label: { es: "Entrevistas", en: "Interviews", pt: "Entrevistas" } },
    {
      code: "climate-council",
      label: {
        es: "Consejo local de cambio climático o ambiente",
        en: "Local climate or environment council",
        pt: "Conselho local de clima ou meio ambiente",
      },
    },
    {
      code: "participatory-budget",
      label: { es: "Presupuesto participativo", en: "Participatory budget", pt: "Orçamento participativo" },
    },
    {
      code: "online-consultation",
      label: { es: "Consulta en línea", en: "Online consultation", pt: "Consulta on-line" },
    },
    {
      code: "school-activities",
      label: { es: "Actividades en escuelas", en: "School activities", pt: "Atividades em escolas" },
    },
    {
      code: "campaign",
      label: { es: "Campaña de comunicación", en: "Communication campaign", pt: "Campanha de comunicação" },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Who provides the staff (SECAP template, strategy). */
export const staffRoles: CodeList = {
  id: "staff-roles",
  options: [
    { code: "local-authority", label: { es: "Municipio", en: "Local authority", pt: "Município" } },
    {
      code: "covenant-coordinator",
      label: {
        es: "Red o coordinador del Pacto",
        en: "Network or Covenant coordinator",
        pt: "Rede ou coordenador do Pacto",
      },
    },
    {
      code: "covenant-supporter",
      label: {
        es: "Organización que apoya al Pacto",
        en: "Covenant supporter",
        pt: "Organização que apoia o Pacto",
      },
    },
    {
      code: "external-consultant",
      label: { es: "Consultora o consultor externo", en: "External consultant", pt: "Consultoria externa" },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Usual areas of a municipality, for who leads an action. */
export const municipalAreas: CodeList = {
  id: "municipal-areas",
  options: [
    {
      code: "mayor-office",
      label: { es: "Intendencia o presidencia comunal", en: "Mayor's office", pt: "Gabinete do prefeito" },
    },
    { code: "government", label: { es: "Gobierno", en: "Government affairs", pt: "Governo" } },
    { code: "environment", label: { es: "Ambiente", en: "Environment", pt: "Meio ambiente" } },
    { code: "public-works", label: { es: "Obras públicas", en: "Public works", pt: "Obras públicas" } },
    {
      code: "public-services",
      label: { es: "Servicios públicos", en: "Public services", pt: "Serviços públicos" },
    },
    {
      code: "planning",
      label: { es: "Planeamiento urbano", en: "Urban planning", pt: "Planejamento urbano" },
    },
    {
      code: "mobility",
      label: { es: "Tránsito y movilidad", en: "Traffic and mobility", pt: "Trânsito e mobilidade" },
    },
    {
      code: "finance",
      label: { es: "Hacienda y finanzas", en: "Treasury and finance", pt: "Fazenda e finanças" },
    },
    {
      code: "production",
      label: { es: "Producción y empleo", en: "Production and employment", pt: "Produção e emprego" },
    },
    {
      code: "social-development",
      label: { es: "Desarrollo social", en: "Social development", pt: "Desenvolvimento social" },
    },
    { code: "health", label: { es: "Salud", en: "Health", pt: "Saúde" } },
    {
      code: "education-culture",
      label: { es: "Educación y cultura", en: "Education and culture", pt: "Educação e cultura" },
    },
    { code: "housing", label: { es: "Vivienda y hábitat", en: "Housing and habitat", pt: "Habitação" } },
    { code: "civil-protection", label: { es: "Defensa civil", en: "Civil protection", pt: "Defesa civil" } },
    { code: "tourism", label: { es: "Turismo", en: "Tourism", pt: "Turismo" } },
    { code: "communication", label: { es: "Comunicación", en: "Communication", pt: "Comunicação" } },
    {
      code: "women-gender",
      label: {
        es: "Mujeres, géneros y diversidad",
        en: "Women, gender and diversity",
        pt: "Mulheres, gênero e diversidade",
      },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Who approves the plan formally. */
export const approvalBodies: CodeList = {
  id: "approval-bodies",
  options: [
    {
      code: "city-council",
      label: {
        es: "Concejo Deliberante o Municipal (ordenanza)",
        en: "City council (by-law)",
        pt: "Câmara Municipal (lei)",
      },
    },
    {
      code: "mayor-decree",
      label: {
        es: "Intendente o intendenta (decreto)",
        en: "Mayor (decree)",
        pt: "Prefeito ou prefeita (decreto)",
      },
    },
    {
      code: "communal-commission",
      label: { es: "Comisión comunal", en: "Communal commission", pt: "Comissão comunal" },
    },
    {
      code: "council-resolution",
      label: {
        es: "Concejo (resolución o declaración)",
        en: "City council (resolution or statement)",
        pt: "Câmara (resolução ou declaração)",
      },
    },
    {
      code: "regional-body",
      label: {
        es: "Organismo regional o consorcio",
        en: "Regional body or consortium",
        pt: "Órgão regional ou consórcio",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};
