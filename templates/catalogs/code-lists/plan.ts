import type { CodeList } from "~/domain/template/template";

/** Types of plan (CRF). */
export const planTypes: CodeList = {
  id: "plan-types",
  options: [
    {
      code: "integrated-all",
      label: {
        es: "Integrado: mitigación, adaptación y energía",
        en: "Integrated: mitigation, adaptation and energy",
        pt: "Integrado: mitigação, adaptação e energia",
      },
    },
    {
      code: "integrated-mitigation-adaptation",
      label: {
        es: "Integrado: mitigación y adaptación",
        en: "Integrated: mitigation and adaptation",
        pt: "Integrado: mitigação e adaptação",
      },
    },
    {
      code: "integrated-mitigation-energy",
      label: {
        es: "Integrado: mitigación y energía",
        en: "Integrated: mitigation and energy",
        pt: "Integrado: mitigação e energia",
      },
    },
    {
      code: "integrated-adaptation-energy",
      label: {
        es: "Integrado: adaptación y energía",
        en: "Integrated: adaptation and energy",
        pt: "Integrado: adaptação e energia",
      },
    },
    {
      code: "standalone-mitigation",
      label: { es: "Solo mitigación", en: "Standalone mitigation", pt: "Só mitigação" },
    },
    {
      code: "standalone-adaptation",
      label: { es: "Solo adaptación", en: "Standalone adaptation", pt: "Só adaptação" },
    },
    {
      code: "standalone-energy",
      label: { es: "Solo acceso a la energía", en: "Standalone energy access", pt: "Só acesso à energia" },
    },
  ],
};

/** Commitments that a signatory takes (MyCovenant, GCoM). */
export const commitments: CodeList = {
  id: "commitments",
  options: [
    {
      code: "ghg-2020",
      label: {
        es: "Reducir emisiones a 2020",
        en: "Reduce emissions by 2020",
        pt: "Reduzir emissões até 2020",
      },
      frameworks: ["eu-covenant"],
    },
    {
      code: "ghg-2030",
      label: {
        es: "Reducir emisiones a 2030",
        en: "Reduce emissions by 2030",
        pt: "Reduzir emissões até 2030",
      },
    },
    {
      code: "ghg-long-term",
      label: {
        es: "Reducir emisiones a largo plazo",
        en: "Long-term emission reduction",
        pt: "Reduzir emissões no longo prazo",
      },
    },
    {
      code: "climate-neutrality",
      label: { es: "Carbono neutralidad", en: "Climate neutrality", pt: "Neutralidade de carbono" },
    },
    {
      code: "adaptation",
      label: {
        es: "Adaptarse al cambio climático",
        en: "Adapt to climate change",
        pt: "Adaptar-se à mudança do clima",
      },
    },
    {
      code: "energy-access",
      label: {
        es: "Acceso a energía segura, asequible y sostenible",
        en: "Access to secure, affordable and sustainable energy",
        pt: "Acesso a energia segura, acessível e sustentável",
      },
    },
  ],
};

/** How far the plan's formal adoption has come. */
export const planAdoptionStatuses: CodeList = {
  id: "plan-adoption-statuses",
  options: [
    { code: "not-submitted", label: { es: "Sin presentar", en: "Not submitted", pt: "Não apresentado" } },
    { code: "in-process", label: { es: "En tratamiento", en: "In process", pt: "Em tramitação" } },
    {
      code: "adopted",
      label: { es: "Aprobado formalmente", en: "Formally adopted", pt: "Aprovado formalmente" },
    },
  ],
};

/** Languages in which a plan is published. */
export const planLanguages: CodeList = {
  id: "plan-languages",
  options: [
    { code: "es", label: { es: "Español", en: "Spanish", pt: "Espanhol" } },
    { code: "en", label: { es: "Inglés", en: "English", pt: "Inglês" } },
    { code: "pt", label: { es: "Portugués", en: "Portuguese", pt: "Português" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Kinds of attached document. */
export const documentKinds: CodeList = {
  id: "document-kinds",
  options: [
    { code: "plan", label: { es: "Plan", en: "Plan", pt: "Plano" } },
    {
      code: "bylaw",
      label: {
        es: "Ordenanza, decreto o resolución",
        en: "By-law, decree or resolution",
        pt: "Lei, decreto ou resolução",
      },
    },
    {
      code: "commitment-letter",
      label: {
        es: "Carta de adhesión o compromiso",
        en: "Letter of commitment",
        pt: "Carta de adesão ou compromisso",
      },
    },
    {
      code: "inventory",
      label: { es: "Inventario de emisiones", en: "Emission inventory", pt: "Inventário de emissões" },
    },
    {
      code: "risk-assessment",
      label: { es: "Evaluación de riesgos", en: "Risk assessment", pt: "Avaliação de riscos" },
    },
    {
      code: "study",
      label: {
        es: "Estudio o informe técnico",
        en: "Study or technical report",
        pt: "Estudo ou relatório técnico",
      },
    },
    { code: "map", label: { es: "Mapa o plano", en: "Map", pt: "Mapa" } },
    {
      code: "bills",
      label: {
        es: "Facturas y registros de consumo",
        en: "Bills and consumption records",
        pt: "Faturas e registros de consumo",
      },
    },
    {
      code: "minutes",
      label: {
        es: "Acta o lista de participación",
        en: "Minutes or participation list",
        pt: "Ata ou lista de participação",
      },
    },
    {
      code: "agreement",
      label: { es: "Convenio o contrato", en: "Agreement or contract", pt: "Convênio ou contrato" },
    },
    {
      code: "budget",
      label: { es: "Presupuesto o cotización", en: "Budget or quotation", pt: "Orçamento ou cotação" },
    },
    { code: "photo", label: { es: "Foto", en: "Photo", pt: "Foto" } },
    {
      code: "press",
      label: {
        es: "Nota de prensa o difusión",
        en: "Press note or outreach",
        pt: "Nota de imprensa ou divulgação",
      },
    },
    { code: "dataset", label: { es: "Planilla de datos", en: "Data sheet", pt: "Planilha de dados" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Plans and rules with which the climate plan fits together. */
export const existingInstruments: CodeList = {
  id: "existing-instruments",
  options: [
    {
      code: "urban-plan",
      label: {
        es: "Plan urbano o de ordenamiento territorial",
        en: "Urban or land-use plan",
        pt: "Plano diretor ou de ordenamento territorial",
      },
    },
    {
      code: "strategic-plan",
      label: { es: "Plan estratégico", en: "Strategic plan", pt: "Plano estratégico" },
    },
    {
      code: "mobility-plan",
      label: { es: "Plan de movilidad", en: "Mobility plan", pt: "Plano de mobilidade" },
    },
    {
      code: "waste-plan",
      label: {
        es: "Plan de gestión de residuos (GIRSU)",
        en: "Waste management plan",
        pt: "Plano de gestão de resíduos",
      },
    },
    {
      code: "energy-plan",
      label: {
        es: "Plan o programa de energía",
        en: "Energy plan or programme",
        pt: "Plano ou programa de energia",
      },
    },
    {
      code: "emergency-plan",
      label: {
        es: "Plan de contingencia o emergencia",
        en: "Contingency or emergency plan",
        pt: "Plano de contingência ou emergência",
      },
    },
    {
      code: "water-plan",
      label: {
        es: "Plan hídrico o de desagües",
        en: "Water or drainage plan",
        pt: "Plano hídrico ou de drenagem",
      },
    },
    { code: "tree-plan", label: { es: "Plan de arbolado", en: "Tree plan", pt: "Plano de arborização" } },
    {
      code: "building-code",
      label: { es: "Código de edificación", en: "Building code", pt: "Código de obras" },
    },
    {
      code: "climate-bylaw",
      label: {
        es: "Ordenanza de cambio climático",
        en: "Climate change by-law",
        pt: "Lei municipal de mudança do clima",
      },
    },
    {
      code: "provincial-plan",
      label: {
        es: "Plan provincial de respuesta al cambio climático",
        en: "Provincial climate response plan",
        pt: "Plano estadual de resposta à mudança do clima",
      },
    },
    {
      code: "national-plan",
      label: {
        es: "Plan Nacional de Adaptación y Mitigación",
        en: "National adaptation and mitigation plan",
        pt: "Plano nacional de adaptação e mitigação",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};
