import type { CodeList } from "~/domain/template/template";

/** How often an indicator or the plan is followed. */
export const monitoringFrequencies: CodeList = {
  id: "monitoring-frequencies",
  options: [
    { code: "monthly", label: { es: "Todos los meses", en: "Monthly", pt: "Todo mês" } },
    { code: "quarterly", label: { es: "Cada tres meses", en: "Quarterly", pt: "A cada três meses" } },
    {
      code: "half-yearly",
      label: { es: "Cada seis meses", en: "Every six months", pt: "A cada seis meses" },
    },
    { code: "yearly", label: { es: "Todos los años", en: "Yearly", pt: "Todo ano" } },
    {
      code: "every-two-years",
      label: { es: "Cada dos años", en: "Every two years", pt: "A cada dois anos" },
    },
    {
      code: "every-four-years",
      label: { es: "Cada cuatro años", en: "Every four years", pt: "A cada quatro anos" },
    },
    { code: "once", label: { es: "Una sola vez", en: "Once", pt: "Uma única vez" } },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Where an indicator's value is read and proved. */
export const meansOfVerification: CodeList = {
  id: "means-of-verification",
  options: [
    {
      code: "utility-bills",
      label: {
        es: "Facturas de energía o agua",
        en: "Energy or water bills",
        pt: "Faturas de energia ou água",
      },
    },
    {
      code: "meters",
      label: { es: "Medidores y sensores", en: "Meters and sensors", pt: "Medidores e sensores" },
    },
    {
      code: "municipal-records",
      label: { es: "Registros municipales", en: "Municipal records", pt: "Registros municipais" },
    },
    {
      code: "weighbridge",
      label: { es: "Pesaje de residuos", en: "Waste weighing", pt: "Pesagem de resíduos" },
    },
    {
      code: "fuel-vouchers",
      label: {
        es: "Vales o remitos de combustible",
        en: "Fuel vouchers or delivery notes",
        pt: "Vales ou notas de combustível",
      },
    },
    {
      code: "work-certificates",
      label: { es: "Certificados de obra", en: "Works certificates", pt: "Certificados de obra" },
    },
    {
      code: "purchase-records",
      label: {
        es: "Órdenes de compra y licitaciones",
        en: "Purchase orders and tenders",
        pt: "Ordens de compra e licitações",
      },
    },
    {
      code: "photos-visits",
      label: { es: "Fotos y visitas al lugar", en: "Photos and site visits", pt: "Fotos e visitas ao local" },
    },
    { code: "surveys", label: { es: "Encuestas", en: "Surveys", pt: "Pesquisas" } },
    {
      code: "attendance-lists",
      label: { es: "Listas de asistencia", en: "Attendance lists", pt: "Listas de presença" },
    },
    {
      code: "official-statistics",
      label: { es: "Estadísticas oficiales", en: "Official statistics", pt: "Estatísticas oficiais" },
    },
    {
      code: "maps-imagery",
      label: {
        es: "Mapas o imágenes satelitales",
        en: "Maps or satellite images",
        pt: "Mapas ou imagens de satélite",
      },
    },
    {
      code: "bylaws",
      label: { es: "Ordenanzas y decretos", en: "By-laws and decrees", pt: "Leis e decretos municipais" },
    },
    { code: "reports", label: { es: "Informes", en: "Reports", pt: "Relatórios" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Which way an indicator should move. */
export const indicatorDirections: CodeList = {
  id: "indicator-directions",
  options: [
    { code: "increase", label: { es: "Tiene que subir", en: "Should rise", pt: "Deve subir" } },
    { code: "decrease", label: { es: "Tiene que bajar", en: "Should fall", pt: "Deve cair" } },
    { code: "maintain", label: { es: "Tiene que mantenerse", en: "Should stay", pt: "Deve se manter" } },
  ],
};

/** Obstacles met when actions are carried out (SECAP monitoring). */
export const barriers: CodeList = {
  id: "barriers",
  options: [
    { code: "finance", label: { es: "Falta de dinero", en: "Lack of finance", pt: "Falta de dinheiro" } },
    {
      code: "staff",
      label: {
        es: "Falta de personal o de tiempo",
        en: "Lack of staff or time",
        pt: "Falta de pessoal ou de tempo",
      },
    },
    {
      code: "technical",
      label: {
        es: "Falta de conocimiento técnico",
        en: "Lack of technical expertise",
        pt: "Falta de conhecimento técnico",
      },
    },
    { code: "data", label: { es: "Falta de datos", en: "Lack of data", pt: "Falta de dados" } },
    {
      code: "legal",
      label: {
        es: "Trabas legales o de competencia",
        en: "Legal or competence barriers",
        pt: "Entraves legais ou de competência",
      },
    },
    {
      code: "political",
      label: {
        es: "Cambio de prioridades políticas",
        en: "Change of political priorities",
        pt: "Mudança de prioridades políticas",
      },
    },
    {
      code: "coordination",
      label: {
        es: "Falta de coordinación entre áreas o gobiernos",
        en: "Lack of coordination",
        pt: "Falta de coordenação entre áreas ou governos",
      },
    },
    {
      code: "social",
      label: {
        es: "Falta de apoyo de la comunidad",
        en: "Lack of community support",
        pt: "Falta de apoio da comunidade",
      },
    },
    {
      code: "supply",
      label: {
        es: "Falta de proveedores o materiales",
        en: "Lack of suppliers or materials",
        pt: "Falta de fornecedores ou materiais",
      },
    },
    {
      code: "inflation",
      label: {
        es: "Inflación y variación de precios",
        en: "Inflation and price changes",
        pt: "Inflação e variação de preços",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};
