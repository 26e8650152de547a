/** CDP-ICLEI Track: what its questionnaire asks about, as published answers show; it obliges to nothing. */
import type { FactId } from "~/domain/frameworks/fact";
import type { Requirement, RequirementGroup } from "~/domain/frameworks/requirement";
import type { Text } from "~/domain/template/text";
import { SOURCES } from "./requirement-sources";

function asked(id: string, group: RequirementGroup, fact: FactId, title: Text): Requirement {
  return {
    id: `cdp-${id}`,
    framework: "cdp-iclei",
    group,
    title,
    facts: [fact],
    force: "asked",
    confirmed: true,
    source: SOURCES.cdp,
  };
}

export const cdpRequirements: readonly Requirement[] = [
  asked("inventory", "mitigation", "inventory", {
    es: "Inventario de emisiones de la comunidad",
    en: "Community emission inventory",
    pt: "Inventário de emissões da comunidade",
  }),
  asked("target", "mitigation", "mitigation-target", {
    es: "Metas de reducción",
    en: "Reduction targets",
    pt: "Metas de redução",
  }),
  asked("actions", "mitigation", "mitigation-actions", {
    es: "Acciones de mitigación",
    en: "Mitigation actions",
    pt: "Ações de mitigação",
  }),
  asked("risk", "adaptation", "risk-assessment", {
    es: "Amenazas, con su probabilidad y su impacto",
    en: "Hazards, with their probability and impact",
    pt: "Ameaças, com probabilidade e impacto",
  }),
  asked("capacity", "adaptation", "adaptive-capacity", {
    es: "Qué ayuda y qué dificulta adaptarse",
    en: "What supports and what challenges adaptation",
    pt: "O que ajuda e o que dificulta a adaptação",
  }),
  asked("adaptation-goal", "adaptation", "adaptation-goal", {
    es: "Objetivos de adaptación",
    en: "Adaptation goals",
    pt: "Objetivos de adaptação",
  }),
  asked("adaptation-actions", "adaptation", "adaptation-actions", {
    es: "Acciones de adaptación",
    en: "Adaptation actions",
    pt: "Ações de adaptação",
  }),
  {
    ...asked("energy", "energy", "energy-assessment", {
      es: "Acceso a la energía, con indicadores",
      en: "Energy access, with indicators",
      pt: "Acesso à energia, com indicadores",
    }),
    confirmed: false,
    source: SOURCES.crf,
  },
];
