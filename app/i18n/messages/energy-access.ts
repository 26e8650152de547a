import type { Messages } from "../messages";

/** Results of the pillar of energy access, on the screen and in print. */
export const energyAccess = {
  "access.measuredIn": {
    es: "Se mide en: {unit}.",
    en: "It is measured in: {unit}.",
    pt: "Mede-se em: {unit}.",
  },
  "access.finding.high": {
    es: "Vulnerabilidad alta: {attributes}",
    en: "High vulnerability: {attributes}",
    pt: "Vulnerabilidade alta: {attributes}",
  },
  "access.finding.noneHigh": {
    es: "Ningún aspecto evaluado tiene vulnerabilidad alta",
    en: "No assessed attribute is of high vulnerability",
    pt: "Nenhum aspecto avaliado tem vulnerabilidade alta",
  },
  "access.finding.unknown": {
    es: "Todavía no se sabe qué tan vulnerables son los hogares; eso no quiere decir que no lo sean",
    en: "How vulnerable households are is not known yet; that does not mean that they are not",
    pt: "Ainda não se sabe quão vulneráveis são os lares; isso não quer dizer que não o sejam",
  },
  "access.tableTitle": {
    es: "Acceso a la energía por aspecto",
    en: "Energy access by attribute",
    pt: "Acesso à energia por aspecto",
  },
  "access.indicators": { es: "Indicadores", en: "Indicators", pt: "Indicadores" },
  "access.actions": { es: "Acciones", en: "Actions", pt: "Ações" },
  "access.counts": {
    es: "Indicadores: {indicators} · Objetivos: {goals} · Acciones: {actions}",
    en: "Indicators: {indicators} · Goals: {goals} · Actions: {actions}",
    pt: "Indicadores: {indicators} · Objetivos: {goals} · Ações: {actions}",
  },
  "access.indicatorOf": {
    es: "{name}: {value} ({year})",
    en: "{name}: {value} ({year})",
    pt: "{name}: {value} ({year})",
  },
  "access.regimeOf": { es: "régimen: {regime}", en: "regime: {regime}", pt: "regime: {regime}" },
  "access.noIndicator": { es: "sin indicador", en: "no indicator", pt: "sem indicador" },
  "access.goalsTitle": {
    es: "Avance de los objetivos",
    en: "Progress of the goals",
    pt: "Avanço dos objetivos",
  },
  "access.goal": { es: "Objetivo", en: "Goal", pt: "Objetivo" },
  "access.base": { es: "Partida", en: "Base", pt: "Partida" },
  "access.target": { es: "Meta", en: "Target", pt: "Meta" },
  "access.latest": { es: "Último dato", en: "Latest figure", pt: "Último dado" },
  "access.progress": { es: "Avance", en: "Progress", pt: "Avanço" },
  "access.noYear": { es: "sin año", en: "no year", pt: "sem ano" },
  "access.valueInYear": { es: "{value} ({year})", en: "{value} ({year})", pt: "{value} ({year})" },
  "access.change": { es: "Cambio prometido", en: "Promised change", pt: "Mudança prometida" },
  "access.goalNumbers": {
    es: "Objetivo de acceso a la energía: {goal}",
    en: "Energy access goal: {goal}",
    pt: "Objetivo de acesso à energia: {goal}",
  },
  "access.macroAreasTitle": {
    es: "Vulnerabilidad por macroárea",
    en: "Vulnerability by macro-area",
    pt: "Vulnerabilidade por macroárea",
  },
  "access.macroArea": { es: "Macroárea", en: "Macro-area", pt: "Macroárea" },
  "access.groups": {
    es: "Quiénes están peor: {groups}.",
    en: "Who is worst off: {groups}.",
    pt: "Quem está pior: {groups}.",
  },
  "access.fuelsAbove100": {
    es: "Los combustibles suman {share}: algunos hogares están contados dos veces.",
    en: "The fuels add up to {share}: some households are counted twice.",
    pt: "Os combustíveis somam {share}: alguns lares estão contados duas vezes.",
  },
  "input.goalBase": { es: "valor de partida", en: "base value", pt: "valor inicial" },
  "input.goalTarget": { es: "valor que se quiere alcanzar", en: "target value", pt: "valor a alcançar" },
  "input.goalLatest": { es: "último valor medido", en: "latest value measured", pt: "último valor medido" },
} satisfies Messages;

export const energyAccessFindings = {
  "finding.energy-attribute-without-indicator.asked": {
    es: "Energía {attribute}: falta un indicador.",
    en: "{attribute} energy: an indicator is missing.",
    pt: "Energia {attribute}: falta um indicador.",
  },
  "finding.energy-attribute-without-indicator.recommended": {
    es: "Energía {attribute}: todavía no hay un indicador (recomendado).",
    en: "{attribute} energy: there is no indicator yet (recommended).",
    pt: "Energia {attribute}: ainda não há um indicador (recomendado).",
  },
  "finding.energy-attribute-without-indicator.why": {
    es: "El Pacto Global evalúa tres aspectos (segura, asequible y sostenible) con al menos un indicador de cada uno. Uno del que ya tengas el dato alcanza.",
    en: "The Global Covenant assesses three attributes (secure, affordable, sustainable) with at least one indicator of each. One whose figure you have is enough.",
    pt: "O Pacto Global avalia três aspectos (segura, acessível e sustentável) com pelo menos um indicador de cada. Um de que já tenha o dado basta.",
  },
  "finding.energy-macro-areas.none": {
    es: "Ningún indicador tiene macroárea; el Pacto de la Unión Europea pide al menos una.",
    en: "No indicator has a macro-area; the EU Covenant asks for at least one.",
    pt: "Nenhum indicador tem macroárea; o Pacto da União Europeia pede pelo menos uma.",
  },
  "finding.energy-macro-areas.few": {
    es: "Los indicadores cubren {covered} macroáreas; se recomiendan {wanted}.",
    en: "The indicators cover {covered} macro-areas; {wanted} are recommended.",
    pt: "Os indicadores cobrem {covered} macroáreas; recomendam-se {wanted}.",
  },
  "finding.energy-macro-areas.why": {
    es: "La pobreza energética tiene varias caras: el clima, la vivienda, la movilidad, los ingresos, las normas y la participación.",
    en: "Energy poverty has several sides: climate, housing, mobility, income, rules and participation.",
    pt: "A pobreza energética tem várias faces: o clima, a moradia, a mobilidade, a renda, as normas e a participação.",
  },
  "finding.energy-level-without-reasons": {
    es: "Energía {attribute}: el nivel no dice por qué.",
    en: "{attribute} energy: the level does not say why.",
    pt: "Energia {attribute}: o nível não diz por quê.",
  },
  "finding.energy-level-without-reasons.why": {
    es: "Quien revisa necesita saber en qué dato o en qué experiencia se apoya el nivel.",
    en: "A reviewer needs to know which figure or experience the level rests on.",
    pt: "Quem revisa precisa saber em que dado ou experiência o nível se apoia.",
  },
  "finding.energy-indicator-incomplete.value": {
    es: "«{name}»: falta el valor.",
    en: "“{name}”: the value is missing.",
    pt: "«{name}»: falta o valor.",
  },
  "finding.energy-indicator-incomplete.year": {
    es: "«{name}»: falta el año del dato.",
    en: "“{name}”: the year of the figure is missing.",
    pt: "«{name}»: falta o ano do dado.",
  },
  "finding.energy-indicator-incomplete.source": {
    es: "«{name}»: falta la fuente.",
    en: "“{name}”: the source is missing.",
    pt: "«{name}»: falta a fonte.",
  },
  "finding.energy-indicator-incomplete.why": {
    es: "Un indicador solo se puede comparar si se sabe de qué año es y de dónde sale. Si no existe el dato, decilo con su motivo.",
    en: "An indicator can only be compared when its year and source are known. If there is no such figure, say so and why.",
    pt: "Um indicador só pode ser comparado se se sabe de que ano é e de onde vem. Se o dado não existe, diga-o com o motivo.",
  },
  "finding.energy-share-above-100.indicator": {
    es: "«{name}» vale {value} %: una parte no puede ser menos que 0 ni más que 100 %.",
    en: "“{name}” is {value}%: a share cannot be less than 0 or more than 100%.",
    pt: "«{name}» vale {value} %: uma parte não pode ser menos que 0 nem mais que 100 %.",
  },
  "finding.energy-share-above-100.fuels": {
    es: "Los combustibles de los hogares suman {value} %.",
    en: "The household fuels add up to {value}%.",
    pt: "Os combustíveis dos lares somam {value} %.",
  },
  "finding.energy-share-above-100.why": {
    es: "Cada hogar cuenta una sola vez, con su combustible principal. Puede ser que se hayan sumado personas u hogares de dos cuadros distintos.",
    en: "Each household counts once, with its main fuel. People or households of two different tables may have been added.",
    pt: "Cada lar conta uma só vez, com seu combustível principal. Pode ser que se tenham somado pessoas ou lares de duas tabelas diferentes.",
  },
  "finding.energy-subsidy-regime": {
    es: "«{name}» es de {year}, y ese año no regía «{regime}».",
    en: "“{name}” is of {year}, and “{regime}” was not in force that year.",
    pt: "«{name}» é de {year}, e nesse ano não vigorava «{regime}».",
  },
  "finding.energy-subsidy-regime.why": {
    es: "En la Argentina el régimen cambió en enero de 2026 (Decreto 943/2025): los porcentajes de antes y de después no se pueden comparar sin decirlo.",
    en: "In Argentina the regime changed in January 2026 (Decreto 943/2025): shares of before and after cannot be compared without saying so.",
    pt: "Na Argentina o regime mudou em janeiro de 2026 (Decreto 943/2025): as porcentagens de antes e de depois não podem ser comparadas sem dizê-lo.",
  },
  "finding.energy-goal-without-action": {
    es: "El objetivo «{name}» no tiene ninguna acción que lo lleve adelante.",
    en: "The goal “{name}” has no action that carries it out.",
    pt: "O objetivo «{name}» não tem nenhuma ação que o leve adiante.",
  },
  "finding.energy-goal-without-action.why": {
    es: "En la ficha de una acción, marcá que también mejora el acceso a la energía y elegí este objetivo.",
    en: "On the sheet of an action, say that it also improves access to energy and choose this goal.",
    pt: "Na ficha de uma ação, marque que também melhora o acesso à energia e escolha este objetivo.",
  },
  "finding.energy-goal-years": {
    es: "El objetivo «{name}» termina en {targetYear} y parte de {baseYear}.",
    en: "The goal “{name}” ends in {targetYear} and starts in {baseYear}.",
    pt: "O objetivo «{name}» termina em {targetYear} e parte de {baseYear}.",
  },
  "finding.energy-goal-years.why": {
    es: "El año objetivo tiene que ser posterior al de partida.",
    en: "The target year has to be later than the base year.",
    pt: "O ano-meta tem de ser posterior ao de partida.",
  },
} satisfies Messages;
