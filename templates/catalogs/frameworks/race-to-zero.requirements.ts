/** Cities Race to Zero: its five steps; persuading and the twelve months are of general knowledge. */
import type { Requirement } from "~/domain/frameworks/requirement";
import { SOURCES } from "./requirement-sources";

const FRAMEWORK = "race-to-zero";
const TWELVE_MONTHS = { after: "joining", months: 12, confirmed: false, source: SOURCES.raceToZero } as const;

export const raceToZeroRequirements: readonly Requirement[] = [
  {
    id: "race-joined",
    framework: FRAMEWORK,
    group: "commitment",
    title: {
      es: "Adhesión a la campaña y a sus principios, con su fecha",
      en: "Joining the campaign and its principles, with its date",
      pt: "Adesão à campanha e a seus princípios, com a data",
    },
    facts: ["joined"],
    force: "condition",
    confirmed: true,
    source: SOURCES.raceToZero,
  },
  {
    id: "race-pledge",
    framework: FRAMEWORK,
    group: "mitigation",
    title: {
      es: "Promesa de cero neto, a más tardar en 2050",
      en: "Pledge of net zero, by 2050 at the latest",
      pt: "Promessa de zero líquido, até 2050 no máximo",
    },
    facts: ["race-pledge"],
    force: "condition",
    confirmed: true,
    source: SOURCES.raceToZero,
  },
  {
    id: "race-plan",
    framework: FRAMEWORK,
    group: "mitigation",
    title: {
      es: "Meta para 2030 que refleje una parte justa de la reducción mundial del 50 %",
      en: "Target for 2030 that reflects a fair share of the global cut of 50 %",
      pt: "Meta para 2030 que reflita uma parte justa da redução mundial de 50 %",
    },
    facts: ["race-plan"],
    force: "condition",
    confirmed: true,
    source: SOURCES.raceToZero,
    deadline: TWELVE_MONTHS,
  },
  {
    id: "race-proceed",
    framework: FRAMEWORK,
    group: "mitigation",
    title: {
      es: "Al menos una acción inclusiva y de alto impacto, en marcha hacia 2030",
      en: "At least one inclusive, high-impact action on the way to 2030",
      pt: "Ao menos uma ação inclusiva e de alto impacto, a caminho de 2030",
    },
    facts: ["race-proceed"],
    force: "condition",
    confirmed: true,
    source: SOURCES.raceToZero,
  },
  {
    id: "race-publish",
    framework: FRAMEWORK,
    group: "plan",
    title: {
      es: "Meta y acciones publicadas, con informe de avance",
      en: "Target and actions published, with a progress report",
      pt: "Meta e ações publicadas, com relatório de avanço",
    },
    facts: ["race-publish"],
    force: "condition",
    confirmed: true,
    source: SOURCES.raceToZero,
  },
  {
    id: "race-report-yearly",
    framework: FRAMEWORK,
    group: "plan",
    title: {
      es: "Informe de avance, al menos una vez por año",
      en: "Progress report, at least once a year",
      pt: "Relatório de avanço, ao menos uma vez por ano",
    },
    facts: ["race-publish"],
    force: "condition",
    confirmed: true,
    source: SOURCES.raceToZero,
    deadline: {
      after: "public-report",
      months: 12,
      renewed: true,
      confirmed: true,
      source: SOURCES.raceToZero,
    },
  },
  {
    id: "race-persuade",
    framework: FRAMEWORK,
    group: "plan",
    title: {
      es: "Convencer a otros: que las políticas y gestiones acompañen la meta",
      en: "Persuade others: policy and advocacy that follow the target",
      pt: "Convencer outros: que políticas e gestões acompanhem a meta",
    },
    facts: ["race-persuade"],
    force: "condition",
    confirmed: false,
    source: SOURCES.raceToZero,
    deadline: TWELVE_MONTHS,
  },
];
