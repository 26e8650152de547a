import type { CodeList } from "~/domain/template/template";

/** Frameworks a municipality may have joined; codes are the template's own framework ids. */
export const frameworkMemberships: CodeList = {
  id: "framework-memberships",
  options: [
    {
      code: "gcom-americas",
      label: {
        es: "Pacto Global de Alcaldes por el Clima y la Energía (Américas)",
        en: "Global Covenant of Mayors for Climate & Energy (Americas)",
        pt: "Pacto Global de Prefeitos pelo Clima e a Energia (Américas)",
      },
    },
    {
      code: "eu-covenant",
      label: {
        es: "Pacto de las Alcaldías de la Unión Europea",
        en: "EU Covenant of Mayors",
        pt: "Pacto de Autarcas da União Europeia",
      },
      frameworks: ["eu-covenant"],
    },
    {
      code: "cdp-iclei",
      label: { es: "CDP-ICLEI Track", en: "CDP-ICLEI Track", pt: "CDP-ICLEI Track" },
    },
    {
      code: "race-to-zero",
      label: {
        es: "Carrera hacia el Cero (Race to Zero)",
        en: "Cities Race to Zero",
        pt: "Corrida para o Zero (Race to Zero)",
      },
    },
    {
      code: "network",
      label: {
        es: "La red de municipios que acompaña el plan",
        en: "The network of municipalities that supports the plan",
        pt: "A rede de municípios que acompanha o plano",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Planning principles that published local climate action plans name (domain/argentina §2). */
export const planningPrinciples: CodeList = {
  id: "planning-principles",
  options: [
    {
      code: "cross-cutting",
      label: { es: "Transversal", en: "Cross-cutting", pt: "Transversal" },
      about: {
        es: "Participan todas las áreas del gobierno local, no solo Ambiente.",
        en: "All areas of the local government take part, not only Environment.",
        pt: "Participam todas as áreas do governo local, não só Meio Ambiente.",
      },
    },
    {
      code: "integration",
      label: { es: "Integración", en: "Integration", pt: "Integração" },
      about: {
        es: "Suma a los planes y obras que ya existen.",
        en: "It builds on plans and works that already exist.",
        pt: "Soma-se aos planos e obras que já existem.",
      },
    },
    {
      code: "multilateral",
      label: { es: "Multilateralidad", en: "Working with others", pt: "Multilateralidade" },
      about: {
        es: "Se trabaja con la provincia, la nación y la comunidad.",
        en: "Work is done with the province, the nation and the community.",
        pt: "Trabalha-se com o estado, a nação e a comunidade.",
      },
    },
    {
      code: "transparency",
      label: { es: "Transparencia", en: "Transparency", pt: "Transparência" },
      about: {
        es: "Los datos y los pasos quedan escritos y a la vista.",
        en: "Data and steps are written down and open.",
        pt: "Os dados e os passos ficam escritos e à vista.",
      },
    },
    {
      code: "gender",
      label: { es: "Perspectiva de género", en: "Gender perspective", pt: "Perspectiva de gênero" },
    },
    {
      code: "just-transition",
      label: { es: "Transición justa", en: "Just transition", pt: "Transição justa" },
      about: {
        es: "Que nadie pierda su sustento ni quede afuera.",
        en: "Nobody loses their livelihood or is left out.",
        pt: "Que ninguém perca seu sustento nem fique de fora.",
      },
    },
    {
      code: "evidence",
      label: { es: "Decisiones con datos", en: "Decisions based on data", pt: "Decisões com dados" },
    },
    {
      code: "rising-ambition",
      label: { es: "Ambición creciente", en: "Rising ambition", pt: "Ambição crescente" },
      about: {
        es: "Cada revisión del plan mantiene o sube las metas; nunca las baja.",
        en: "Every revision of the plan keeps or raises its targets; it never lowers them.",
        pt: "Cada revisão do plano mantém ou eleva as metas; nunca as reduz.",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Columns of the staff capacity matrix: phase of the plan × needed or present (SECAP template, Strategy). */
export const staffCapacityColumns: CodeList = {
  id: "staff-capacity-columns",
  options: [
    {
      code: "preparation-current",
      label: { es: "Preparación: hoy", en: "Preparation: current", pt: "Preparação: hoje" },
    },
    {
      code: "preparation-foreseen",
      label: { es: "Preparación: previsto", en: "Preparation: foreseen", pt: "Preparação: previsto" },
    },
    {
      code: "implementation-current",
      label: { es: "Ejecución: hoy", en: "Implementation: current", pt: "Execução: hoje" },
    },
    {
      code: "implementation-foreseen",
      label: { es: "Ejecución: previsto", en: "Implementation: foreseen", pt: "Execução: previsto" },
    },
  ],
};

/** Level of government that a related plan or rule belongs to. */
export const governmentLevels: CodeList = {
  id: "government-levels",
  options: [
    { code: "municipal", label: { es: "Municipal", en: "Municipal", pt: "Municipal" } },
    { code: "regional", label: { es: "Regional", en: "Regional", pt: "Regional" } },
    {
      code: "provincial",
      label: { es: "Provincial o estadual", en: "Provincial or state", pt: "Estadual ou provincial" },
    },
    { code: "national", label: { es: "Nacional", en: "National", pt: "Nacional" } },
    { code: "international", label: { es: "Internacional", en: "International", pt: "Internacional" } },
  ],
};
