import type { Messages } from "../messages";

/** Results of the risk assessment, on the screen and in print. */
export const risk = {
  "risk.levelWithIndex": { es: "{level} ({index})", en: "{level} ({index})", pt: "{level} ({index})" },
  "risk.indexOnly": {
    es: "{index}, sin nivel declarado",
    en: "{index}, no level declared",
    pt: "{index}, sem nível declarado",
  },
  "risk.capacityTitle": {
    es: "Qué ayuda y qué dificulta adaptarse",
    en: "What supports and what challenges adaptation",
    pt: "O que ajuda e o que dificulta a adaptação",
  },
  "risk.capacityEffect": { es: "Efecto", en: "Effect", pt: "Efeito" },
  "risk.capacityFactors": { es: "Factores, y cuánto", en: "Factors, and how much", pt: "Fatores, e quanto" },
  "risk.capacityNone": { es: "ninguno nombrado", en: "none named", pt: "nenhum citado" },
  "risk.factorBy": { es: "{factor} ({degree})", en: "{factor} ({degree})", pt: "{factor} ({degree})" },
  "risk.workshopsTitle": {
    es: "Con quiénes se evaluaron los riesgos",
    en: "With whom the risks were assessed",
    pt: "Com quem se avaliaram os riscos",
  },
  "risk.workshopDate": { es: "Fecha", en: "Date", pt: "Data" },
  "risk.workshopKind": { es: "Encuentro", en: "Event", pt: "Encontro" },
  "risk.workshopPeople": { es: "Asistentes", en: "Attendance", pt: "Participantes" },
  "risk.workshopWomen": { es: "Mujeres", en: "Women", pt: "Mulheres" },
  "risk.workshopResult": { es: "Resultado", en: "Result", pt: "Resultado" },
  "risk.windows": {
    es: "Con la evaluación hecha en {year}:",
    en: "With the assessment made in {year}:",
    pt: "Com a avaliação feita em {year}:",
  },
  "risk.windows.short": {
    es: "corto plazo: de {from} a {to}",
    en: "short term: {from} to {to}",
    pt: "curto prazo: de {from} a {to}",
  },
  "risk.windows.mid": {
    es: "mediano plazo: de {from} a {to}",
    en: "mid-term: {from} to {to}",
    pt: "médio prazo: de {from} a {to}",
  },
  "risk.windows.long": {
    es: "largo plazo: desde {year}",
    en: "long term: from {year}",
    pt: "longo prazo: a partir de {year}",
  },
  "risk.windows.simarcc": {
    es: "en los mapas de SIMARCC, futuro cercano es 2015–2039 y futuro lejano, 2075–2099",
    en: "in the SIMARCC maps, near future is 2015–2039 and far future 2075–2099",
    pt: "nos mapas do SIMARCC, futuro próximo é 2015–2039 e futuro distante, 2075–2099",
  },
  "risk.climate.title": { es: "{index}, {unit}", en: "{index}, {unit}", pt: "{index}, {unit}" },
  "risk.climate.observed": { es: "Observado", en: "Observed", pt: "Observado" },
  "risk.noneKnown": {
    es: "Todavía no se conoce el nivel de ninguna amenaza",
    en: "The level of no hazard is known yet",
    pt: "Ainda não se conhece o nível de nenhuma ameaça",
  },
  "risk.hazardIn": { es: "{hazard}: {cases}", en: "{hazard}: {cases}", pt: "{hazard}: {cases}" },
  "risk.laterTitle": {
    es: "El riesgo hoy y más adelante",
    en: "Risk today and later",
    pt: "O risco hoje e mais adiante",
  },
  "risk.laterFinding": {
    es: "Riesgos que suben respecto de hoy: {hazards}",
    en: "Risks that rise from today: {hazards}",
    pt: "Riscos que sobem em relação a hoje: {hazards}",
  },
  "risk.laterNone": {
    es: "Ningún nivel evaluado sube respecto de hoy",
    en: "No assessed level rises from today",
    pt: "Nenhum nível avaliado sobe em relação a hoje",
  },
  "risk.today": { es: "Hoy", en: "Today", pt: "Hoje" },
  "risk.near": { es: "Futuro cercano", en: "Near future", pt: "Futuro próximo" },
  "risk.far": { es: "Futuro lejano", en: "Far future", pt: "Futuro distante" },
  "risk.sectorTitle": {
    es: "Qué tan vulnerable es cada sector ante cada amenaza",
    en: "How vulnerable each sector is to each hazard",
    pt: "Quão vulnerável é cada setor a cada ameaça",
  },
  "risk.sectorFinding": {
    es: "Vulnerabilidad alta: {sectors}",
    en: "High vulnerability: {sectors}",
    pt: "Vulnerabilidade alta: {sectors}",
  },
  "risk.sectorNone": {
    es: "No se señaló ningún sector de vulnerabilidad alta",
    en: "No sector of high vulnerability was named",
    pt: "Nenhum setor de vulnerabilidade alta foi indicado",
  },
  "risk.sectorUnknown": {
    es: "Todavía no se sabe qué tan vulnerables son los sectores señalados",
    en: "How vulnerable the named sectors are is not known yet",
    pt: "Ainda não se sabe quão vulneráveis são os setores indicados",
  },
  "risk.sector": { es: "Sector", en: "Sector", pt: "Setor" },
  "risk.sectorNotNamed": {
    es: "«–»: el plan no señala ese sector para esa amenaza. «No se sabe» no quiere decir baja.",
    en: "“–”: the plan does not name that sector for that hazard. “Not known” does not mean low.",
    pt: "«–»: o plano não indica esse setor para essa ameaça. «Não se sabe» não quer dizer baixa.",
  },
  "risk.rankingTitle": {
    es: "Por dónde empezar, y por qué",
    en: "Where to start, and why",
    pt: "Por onde começar, e por quê",
  },
  "risk.place": { es: "Orden", en: "Order", pt: "Ordem" },
  "risk.reasons": { es: "Razones", en: "Reasons", pt: "Razões" },
  "risk.rankingNote": {
    es: "El orden mira, uno tras otro: el nivel de riesgo, el índice si el plan lo usa, si van a aumentar la intensidad o la frecuencia, cuántos sectores son de vulnerabilidad alta y cuántos grupos están expuestos. Las amenazas sin nivel van al final y sin número: no saber no es riesgo bajo.",
    en: "The order looks, one after another, at: the risk level, the index if the plan uses it, whether intensity or frequency will increase, how many sectors are highly vulnerable and how many groups are exposed. Hazards without a level come last and without a number: not knowing is not low risk.",
    pt: "A ordem olha, um após o outro: o nível de risco, o índice se o plano o usa, se a intensidade ou a frequência vão aumentar, quantos setores são de vulnerabilidade alta e quantos grupos estão expostos. As ameaças sem nível ficam no fim e sem número: não saber não é risco baixo.",
  },
  "risk.reason.level": {
    es: "riesgo: {level}",
    en: "risk: {level}",
    pt: "risco: {level}",
  },
  "risk.reason.noLevel": {
    es: "sin nivel todavía",
    en: "no level yet",
    pt: "ainda sem nível",
  },
  "risk.reason.index": { es: "índice {index}", en: "index {index}", pt: "índice {index}" },
  "risk.reason.intensity": {
    es: "va a ser más intensa",
    en: "will be more intense",
    pt: "será mais intensa",
  },
  "risk.reason.frequency": {
    es: "va a ser más frecuente",
    en: "will be more frequent",
    pt: "será mais frequente",
  },
  "risk.reason.sectors": {
    es: "muy vulnerables: {sectors}",
    en: "highly vulnerable: {sectors}",
    pt: "muito vulneráveis: {sectors}",
  },
  "risk.reason.groups": {
    es: "grupos expuestos: {groups}",
    en: "exposed groups: {groups}",
    pt: "grupos expostos: {groups}",
  },
  "risk.reason.actions.one": {
    es: "{count} medida la atiende",
    en: "{count} action answers it",
    pt: "{count} medida a atende",
  },
  "risk.reason.actions.other": {
    es: "{count} medidas la atienden",
    en: "{count} actions answer it",
    pt: "{count} medidas a atendem",
  },
  "risk.reason.noActions": {
    es: "ninguna medida la atiende todavía",
    en: "no action answers it yet",
    pt: "nenhuma medida a atende ainda",
  },
  "risk.reason.residual": {
    es: "con las medidas queda: {level}",
    en: "left with the actions: {level}",
    pt: "com as medidas fica: {level}",
  },
  "risk.residual": {
    es: "Con las acciones",
    en: "With the actions",
    pt: "Com as ações",
  },
  "risk.residualNear": {
    es: "Futuro cercano, con las acciones",
    en: "Near future, with the actions",
    pt: "Futuro próximo, com as ações",
  },
  "risk.withResidual": {
    es: "{name} (con las acciones: {level})",
    en: "{name} (with the actions: {level})",
    pt: "{name} (com as ações: {level})",
  },
  "risk.before": {
    es: "Sin las acciones: hoy, riesgo {today}; en el futuro cercano, {near}.",
    en: "Without the actions: today, risk {today}; in the near future, {near}.",
    pt: "Sem as ações: hoje, risco {today}; no futuro próximo, {near}.",
  },
  "risk.beforeActions": {
    es: "Acciones que la atienden:",
    en: "Actions that address it:",
    pt: "Ações que a atendem:",
  },
  "risk.beforeNoActions": {
    es: "Todavía ninguna acción del plan la atiende.",
    en: "No action of the plan addresses it yet.",
    pt: "Nenhuma ação do plano a atende ainda.",
  },
  "risk.toLibrary": {
    es: "Ver medidas de la biblioteca para esta amenaza",
    en: "See the measures of the library for this hazard",
    pt: "Ver medidas da biblioteca para esta ameaça",
  },
  "risk.gaps.title": {
    es: "Qué falta atender",
    en: "What is still to be answered",
    pt: "O que falta atender",
  },
  "risk.gaps.hazards": {
    es: "Riesgos altos que ninguna acción atiende:",
    en: "High risks that no action addresses:",
    pt: "Riscos altos que nenhuma ação atende:",
  },
  "risk.gaps.sectors": {
    es: "Sectores muy vulnerables que ninguna acción protege:",
    en: "Highly vulnerable sectors that no action protects:",
    pt: "Setores muito vulneráveis que nenhuma ação protege:",
  },
  "risk.gaps.groups": {
    es: "Grupos expuestos a un riesgo alto a los que ninguna acción dice que llega:",
    en: "Groups exposed to a high risk that no action says it reaches:",
    pt: "Grupos expostos a um risco alto que nenhuma ação diz alcançar:",
  },
  "risk.gaps.unreached": { es: "{name}: {hazards}", en: "{name}: {hazards}", pt: "{name}: {hazards}" },
  "risk.gaps.toLibrary": {
    es: "ver medidas de la biblioteca",
    en: "see measures of the library",
    pt: "ver medidas da biblioteca",
  },
  "risk.gaps.none": {
    es: "Cada riesgo alto conocido tiene al menos una acción, y los sectores y grupos señalados también.",
    en: "Every known high risk has at least one action, and so have the sectors and groups named.",
    pt: "Cada risco alto conhecido tem ao menos uma ação, e também os setores e grupos indicados.",
  },
  "risk.groupsTitle": {
    es: "A quiénes golpea más",
    en: "Whom it hits hardest",
    pt: "Quem sofre mais",
  },
  "risk.group": { es: "Grupo", en: "Group", pt: "Grupo" },
  "risk.groupHazards": {
    es: "Amenazas, con su nivel de riesgo",
    en: "Hazards, with their risk level",
    pt: "Ameaças, com seu nível de risco",
  },
  "risk.groupUnnamed": {
    es: "ninguna amenaza del plan señala a este grupo",
    en: "no hazard of the plan names this group",
    pt: "nenhuma ameaça do plano indica este grupo",
  },
  "risk.howTitle": {
    es: "¿Cómo se calcula el nivel de cada amenaza?",
    en: "How is the level of each hazard worked out?",
    pt: "Como se calcula o nível de cada ameaça?",
  },
  "risk.how": { es: "Cómo se llegó", en: "How it was reached", pt: "Como se chegou" },
  "risk.how.matrix": {
    es: "Probabilidad {probability} (escalón {p} de {steps}) e impacto {impact} (escalón {i} de {steps}): en la tabla, riesgo {level}.",
    en: "Probability {probability} (step {p} of {steps}) and impact {impact} (step {i} of {steps}): in the table, risk {level}.",
    pt: "Probabilidade {probability} (degrau {p} de {steps}) e impacto {impact} (degrau {i} de {steps}): na tabela, risco {level}.",
  },
  "risk.how.unknown": {
    es: "Falta la probabilidad o el impacto: el nivel no se conoce, y eso no quiere decir que sea bajo.",
    en: "Probability or impact is missing: the level is not known, which does not mean that it is low.",
    pt: "Falta a probabilidade ou o impacto: o nível não é conhecido, e isso não quer dizer que seja baixo.",
  },
  "risk.how.noMethod": {
    es: "Todavía no se eligió con qué escala se mide el riesgo.",
    en: "The scale on which risk is measured has not been chosen yet.",
    pt: "Ainda não se escolheu com que escala se mede o risco.",
  },
  "risk.how.index": {
    es: "Amenaza {hazard} × exposición {exposure} × vulnerabilidad {vulnerability} = {index}.",
    en: "Hazard {hazard} × exposure {exposure} × vulnerability {vulnerability} = {index}.",
    pt: "Ameaça {hazard} × exposição {exposure} × vulnerabilidade {vulnerability} = {index}.",
  },
  "risk.how.limits": {
    es: "El plan llama medio al índice desde {medium}, alto desde {high} y muy alto desde {veryHigh}.",
    en: "The plan calls the index medium from {medium}, high from {high} and very high from {veryHigh}.",
    pt: "O plano chama o índice de médio a partir de {medium}, alto a partir de {high} e muito alto a partir de {veryHigh}.",
  },
  "risk.how.noLimits": {
    es: "El plan no dice desde qué índice un riesgo es medio, alto o muy alto: se muestra el número, sin nivel.",
    en: "The plan does not say from which index a risk is medium, high or very high: the number is shown, without a level.",
    pt: "O plano não diz a partir de que índice um risco é médio, alto ou muito alto: mostra-se o número, sem nível.",
  },
  "risk.how.stated": {
    es: "Según {source}: {level}.",
    en: "According to {source}: {level}.",
    pt: "Segundo {source}: {level}.",
  },
  "risk.how.statedNoSource": {
    es: "Nivel de un estudio sin nombrar: {level}.",
    en: "Level of an unnamed study: {level}.",
    pt: "Nível de um estudo não nomeado: {level}.",
  },
  "risk.indexOfToday": {
    es: "Para más adelante, el índice usa la exposición y la vulnerabilidad de hoy (supuesto).",
    en: "For later times, the index uses today's exposure and vulnerability (assumption).",
    pt: "Para mais adiante, o índice usa a exposição e a vulnerabilidade de hoje (premissa).",
  },
} satisfies Messages;
