/**
 * National laws that a draft by-law may cite, by country. Numbers and subjects are of general knowledge and not checked
 * against the texts: every draft says that its citations are to be reviewed.
 */
import type { CouncilLaw } from "~/domain/plan/read-council";

export const councilLaws: readonly CouncilLaw[] = [
  {
    id: "ley-27520",
    country: "AR",
    name: {
      es: "la Ley 27.520, de presupuestos mínimos de cambio climático",
      en: "Law 27.520, on climate change minimum standards",
      pt: "a Lei 27.520, de orçamentos mínimos de mudança do clima",
    },
  },
  {
    id: "ley-27270",
    country: "AR",
    name: {
      es: "la Ley 27.270, del Acuerdo de París",
      en: "Law 27.270, on the Paris Agreement",
      pt: "a Lei 27.270, do Acordo de Paris",
    },
  },
  {
    id: "ley-25675",
    country: "AR",
    name: {
      es: "la Ley 25.675, general del ambiente",
      en: "Law 25.675, general law on the environment",
      pt: "a Lei 25.675, geral do ambiente",
    },
  },
  {
    id: "ley-25916",
    country: "AR",
    name: {
      es: "la Ley 25.916, de residuos domiciliarios",
      en: "Law 25.916, on household waste",
      pt: "a Lei 25.916, de resíduos domiciliares",
    },
    sectors: ["waste"],
  },
  {
    id: "ley-27424",
    country: "AR",
    name: {
      es: "la Ley 27.424, de generación distribuida",
      en: "Law 27.424, on distributed generation",
      pt: "a Lei 27.424, de geração distribuída",
    },
    sectors: ["local-electricity"],
  },
];
