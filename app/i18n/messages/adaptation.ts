import type { Messages } from "../messages";

/** Rows that belong to several chapters, on the screen and in print. */
export const sharedRows = {
  "shared.title": {
    es: "De otros capítulos: también sirven acá",
    en: "From other chapters: they serve here too",
    pt: "De outros capítulos: também servem aqui",
  },
  "shared.note": {
    es: "Se escriben y se cuentan una sola vez, en su capítulo.",
    en: "Each is written and counted once, in its own chapter.",
    pt: "Cada uma é escrita e contada uma só vez, no seu capítulo.",
  },
  "shared.row": { es: "Qué", en: "What", pt: "O quê" },
  "shared.where": { es: "Dónde está escrita", en: "Where it is written", pt: "Onde está escrita" },
  "shared.summary": { es: "En breve", en: "In short", pt: "Em resumo" },
  "shared.fromMitigation": {
    es: "De mitigación, que también adaptan",
    en: "Of mitigation, that also adapt",
    pt: "De mitigação, que também adaptam",
  },
  "shared.countedThere": {
    es: "su inversión se cuenta allá",
    en: "their investment is counted there",
    pt: "o investimento delas é contado lá",
  },
  "shared.inSum.one": {
    es: "con {count} acción de adaptación que también mitiga",
    en: "with {count} adaptation action that also mitigates",
    pt: "com {count} ação de adaptação que também mitiga",
  },
  "shared.inSum.other": {
    es: "con {count} acciones de adaptación que también mitigan",
    en: "with {count} adaptation actions that also mitigate",
    pt: "com {count} ações de adaptação que também mitigam",
  },
  "shared.alsoAdapting.one": {
    es: "{count} también adapta",
    en: "{count} also adapts",
    pt: "{count} também adapta",
  },
  "shared.alsoAdapting.other": {
    es: "{count} también adaptan",
    en: "{count} also adapt",
    pt: "{count} também adaptam",
  },
  "shared.sectorGroup": {
    es: "De adaptación, que también mitigan",
    en: "Of adaptation, that also mitigate",
    pt: "De adaptação, que também mitigam",
  },
  "shared.notRanked.one": {
    es: "Falta acá {count} acción de adaptación que también mitiga: lo que cuesta paga sobre todo protección, y su costo por tonelada no se puede comparar.",
    en: "Missing here: {count} adaptation action that also mitigates. Its money buys protection above all, and its cost per tonne cannot be compared.",
    pt: "Falta aqui {count} ação de adaptação que também mitiga: o que custa paga sobretudo proteção, e seu custo por tonelada não é comparável.",
  },
  "shared.notRanked.other": {
    es: "Faltan acá {count} acciones de adaptación que también mitigan: lo que cuestan paga sobre todo protección, y su costo por tonelada no se puede comparar.",
    en: "Missing here: {count} adaptation actions that also mitigate. Their money buys protection above all, and their cost per tonne cannot be compared.",
    pt: "Faltam aqui {count} ações de adaptação que também mitigam: o que custam paga sobretudo proteção, e seu custo por tonelada não é comparável.",
  },
  "shared.alsoIn": { es: "También en: {sections}", en: "Also in: {sections}", pt: "Também em: {sections}" },
} satisfies Messages;

/** What the plan does to adapt, beside its answers and in print. */
export const adaptationResults = {
  "adaptation.hazardsTitle": {
    es: "Qué acciones atienden cada amenaza",
    en: "Which actions address each hazard",
    pt: "Que ações atendem cada ameaça",
  },
  "adaptation.levelToday": { es: "Riesgo hoy", en: "Risk today", pt: "Risco hoje" },
  "adaptation.actions": { es: "Acciones", en: "Actions", pt: "Ações" },
  "adaptation.noAction": { es: "ninguna todavía", en: "none yet", pt: "nenhuma ainda" },
  "adaptation.goalsTitle": {
    es: "Objetivos de adaptación y acciones que aportan",
    en: "Adaptation goals and the actions that serve them",
    pt: "Objetivos de adaptação e ações que contribuem",
  },
  "adaptation.goal": { es: "Objetivo", en: "Goal", pt: "Objetivo" },
  "adaptation.goalYear": { es: "Año", en: "Year", pt: "Ano" },
  "adaptation.goalMetric": { es: "Qué se mide", en: "What is measured", pt: "O que se mede" },
  "adaptation.goalProgress": { es: "Avance", en: "Progress", pt: "Avanço" },
  "adaptation.progress": {
    es: "{share} (en {year}: {value})",
    en: "{share} (in {year}: {value})",
    pt: "{share} (em {year}: {value})",
  },
} satisfies Messages;
