/** What the network says that a local climate action plan (PLAC) contains: of two axes each diagnosis, goal and measures. */
import type { FactId } from "~/domain/frameworks/fact";
import type { Force, Requirement, RequirementGroup } from "~/domain/frameworks/requirement";
import type { Text } from "~/domain/template/text";
import { SOURCES } from "./requirement-sources";

function part(
  id: string,
  group: RequirementGroup,
  fact: FactId,
  title: Text,
  force: Force = "condition",
): Requirement {
  return {
    id: `network-${id}`,
    framework: "network",
    group,
    title,
    facts: [fact],
    force,
    confirmed: true,
    source: SOURCES.plac,
  };
}

export const networkRequirements: readonly Requirement[] = [
  part("joined", "commitment", "joined", {
    es: "Adhesión a la red, con su fecha",
    en: "Joining the network, with its date",
    pt: "Adesão à rede, com a data",
  }),
  part(
    "participation",
    "commitment",
    "participation",
    {
      es: "Participación de la comunidad",
      en: "Participation of the community",
      pt: "Participação da comunidade",
    },
    "recommended",
  ),
  part(
    "gender",
    "commitment",
    "gender",
    {
      es: "Perspectiva de género",
      en: "Gender perspective",
      pt: "Perspectiva de gênero",
    },
    "recommended",
  ),
  part(
    "vulnerable",
    "commitment",
    "vulnerable-groups",
    {
      es: "Análisis de la vulnerabilidad social",
      en: "Analysis of social vulnerability",
      pt: "Análise da vulnerabilidade social",
    },
    "recommended",
  ),
  part(
    "principles",
    "commitment",
    "principles",
    {
      es: "Principios: transversal, integrado, multilateral y transparente",
      en: "Principles: cross-cutting, integrated, with others and transparent",
      pt: "Princípios: transversal, integrado, multilateral e transparente",
    },
    "recommended",
  ),
  part("inventory", "mitigation", "inventory", {
    es: "Diagnóstico: inventario de gases de efecto invernadero",
    en: "Diagnosis: greenhouse gas inventory",
    pt: "Diagnóstico: inventário de gases de efeito estufa",
  }),
  part("target", "mitigation", "mitigation-target", {
    es: "Objetivo: meta de reducción",
    en: "Goal: reduction target",
    pt: "Objetivo: meta de redução",
  }),
  part("actions", "mitigation", "mitigation-actions", {
    es: "Medidas: acciones de mitigación",
    en: "Measures: mitigation actions",
    pt: "Medidas: ações de mitigação",
  }),
  part("risk", "adaptation", "risk-assessment", {
    es: "Diagnóstico: evaluación de riesgos climáticos",
    en: "Diagnosis: climate risk assessment",
    pt: "Diagnóstico: avaliação de riscos climáticos",
  }),
  part("adaptation-goal", "adaptation", "adaptation-goal", {
    es: "Objetivo: objetivos de adaptación",
    en: "Goal: adaptation goals",
    pt: "Objetivo: objetivos de adaptação",
  }),
  part("adaptation-actions", "adaptation", "adaptation-actions", {
    es: "Medidas: acciones de adaptación",
    en: "Measures: adaptation actions",
    pt: "Medidas: ações de adaptação",
  }),
  {
    ...part("energy", "energy", "energy-assessment", {
      es: "Diagnóstico: acceso a la energía y pobreza energética",
      en: "Diagnosis: energy access and energy poverty",
      pt: "Diagnóstico: acesso à energia e pobreza energética",
    }),
    confirmed: false,
  },
  part("monitoring", "plan", "monitoring", {
    es: "Seguimiento: cada cuánto y cómo",
    en: "Follow-up: how often and how",
    pt: "Acompanhamento: com que frequência e como",
  }),
  part("review", "plan", "next-review", {
    es: "Revisión periódica del plan, con fecha",
    en: "Periodic review of the plan, with a date",
    pt: "Revisão periódica do plano, com data",
  }),
];
