import type { Messages } from "../messages";

/** The page from which the measures of the walks pass to the actions, as the browser needs it. */
export const auditPage = {
  "audits.title": {
    es: "Recorridas por los edificios",
    en: "Walks through the buildings",
    pt: "Vistorias dos edifícios",
  },
  "audits.section": {
    es: "Eficiencia energética de las instalaciones municipales",
    en: "Energy efficiency of municipal facilities",
    pt: "Eficiência energética das instalações municipais",
  },
  "audits.intro": {
    es: "Lo que se encontró en cada edificio y lo que ahorraría arreglarlo. Un botón lo pasa a las acciones del plan: una por cada grupo (sin costo, de bajo costo, con inversión).",
    en: "What was found in each building, and what mending it would save. One button passes it to the actions of the plan: one for each group (no cost, low cost, investment).",
    pt: "O que se encontrou em cada edifício e o que consertá-lo economizaria. Um botão o passa às ações do plano: uma para cada grupo (sem custo, de baixo custo, com investimento).",
  },
  "audits.none": {
    es: "Todavía no se recorrió ningún edificio. Imprimí la hoja, caminalo y cargá lo que viste en su ficha.",
    en: "No building has been walked through yet. Print the sheet, walk it and enter what you saw in its record.",
    pt: "Nenhum edifício foi vistoriado ainda. Imprima a folha, percorra-o e registre o que viu em sua ficha.",
  },
  "audits.nothingFound": {
    es: "Se respondieron {count} preguntas y no se encontró nada por mejorar.",
    en: "{count} questions are answered and nothing to improve was found.",
    pt: "Foram respondidas {count} perguntas e não se encontrou nada a melhorar.",
  },
  "audits.pass": { es: "Pasar a acciones", en: "Pass to the actions", pt: "Passar para as ações" },
  "audits.inPlan": {
    es: "Ya está en las acciones:",
    en: "Already in the actions:",
    pt: "Já está nas ações:",
  },
  "audits.toSheet": {
    es: "Imprimir la hoja de recorrida",
    en: "Print the sheet of the walk",
    pt: "Imprimir a folha da vistoria",
  },
  "audits.toBuildings": { es: "Ver los edificios", en: "See the buildings", pt: "Ver os edifícios" },
} satisfies Messages;

/** What the server draws of walks, for page, print and sheet. */
export const audit = {
  "audit.title": {
    es: "Mejoras encontradas al recorrer los edificios",
    en: "Improvements found on walking through the buildings",
    pt: "Melhorias encontradas ao percorrer os edifícios",
  },
  "audit.ofBuilding": {
    es: "{name}: mejoras, sobre su consumo de {year}",
    en: "{name}: improvements, of its consumption in {year}",
    pt: "{name}: melhorias, sobre seu consumo de {year}",
  },
  "audit.ofUnbilled": {
    es: "{name}: mejoras (sin consumos cargados no se sabe cuánto ahorran)",
    en: "{name}: improvements (without its consumption what they save is not known)",
    pt: "{name}: melhorias (sem consumos registrados não se sabe quanto economizam)",
  },
  "audit.assumed": {
    es: "Qué parte se lleva cada uso y cuánto ahorra cada medida son supuestos, salvo que el municipio haya escrito los suyos. Las medidas sobre un mismo uso están combinadas, no sumadas. Solo electricidad y gas de red.",
    en: "Which part each use takes and how much each measure saves are assumptions, unless the town wrote its own. Measures on one use are combined, not added. Electricity and piped gas only.",
    pt: "Que parte cada uso consome e quanto cada medida economiza são suposições, salvo se o município escreveu as suas. As medidas sobre um mesmo uso estão combinadas, não somadas. Só eletricidade e gás encanado.",
  },
  "audit.numbers": {
    es: "Recorrida: {name}",
    en: "Walk: {name}",
    pt: "Vistoria: {name}",
  },
  "audit.measure": { es: "Medida", en: "Measure", pt: "Medida" },
  "audit.cost": { es: "Costo", en: "Cost", pt: "Custo" },
  "audit.cost.none": { es: "Sin costo", en: "No cost", pt: "Sem custo" },
  "audit.cost.low": { es: "Bajo costo", en: "Low cost", pt: "Baixo custo" },
  "audit.cost.investment": { es: "Con inversión", en: "Investment", pt: "Com investimento" },
  "audit.kwh": { es: "kWh por año", en: "kWh a year", pt: "kWh por ano" },
  "audit.money": { es: "Dinero por año", en: "Money a year", pt: "Dinheiro por ano" },
  "audit.group": {
    es: "{cost} ({count}): {kwh} kWh, {tonnes} t CO₂e y {money} por año.",
    en: "{cost} ({count}): {kwh} kWh, {tonnes} t CO₂e and {money} a year.",
    pt: "{cost} ({count}): {kwh} kWh, {tonnes} t CO₂e e {money} por ano.",
  },
  "audit.groupUnknown": {
    es: "{cost} ({count}): sin datos de consumo para saber cuánto ahorra.",
    en: "{cost} ({count}): no data of consumption to know what it saves.",
    pt: "{cost} ({count}): sem dados de consumo para saber quanto economiza.",
  },
  "audit.next": {
    es: "Pasar estas mejoras a las acciones del plan",
    en: "Pass these improvements to the actions of the plan",
    pt: "Passar estas melhorias para as ações do plano",
  },
  "audit.actionTitle": {
    es: "{name}: mejoras, {cost}",
    en: "{name}: improvements, {cost}",
    pt: "{name}: melhorias, {cost}",
  },
  "audit.actionSource": {
    es: "De la recorrida por el edificio y sus facturas de {year}. Los ahorros son supuestos. Un consumo en cero es que el edificio no tiene esa factura cargada.",
    en: "From the walk through the building and its bills of {year}. Savings are assumptions. A consumption of zero means that the building has no such bill entered.",
    pt: "Da vistoria do edifício e de suas contas de {year}. As economias são suposições. Um consumo zero significa que o edifício não tem essa conta registrada.",
  },
  "audit.actionUnbilled": {
    es: "De la recorrida por el edificio. Faltan sus consumos para saber cuánto ahorra.",
    en: "From the walk through the building. Its consumption is missing to know what it saves.",
    pt: "Da vistoria do edifício. Faltam seus consumos para saber quanto economiza.",
  },
  "workshop.audit.title": {
    es: "Recorrida por un edificio: hoja para anotar",
    en: "Walk through a building: sheet to note on",
    pt: "Vistoria de um edifício: folha para anotar",
  },
  "workshop.back.audit": {
    es: "Cargar lo visto: edificios",
    en: "Enter what was seen: buildings",
    pt: "Registrar o que se viu: edifícios",
  },
  "workshop.audit.how": {
    es: "Recorré el edificio con quien lo usa y marcá una casilla por pregunta. Las que están en gris señalan algo por mejorar. Sacá fotos.",
    en: "Walk the building with those who use it and tick one box for each question. Shaded ones point at something to improve. Take pictures.",
    pt: "Percorra o edifício com quem o usa e marque uma caixa por pergunta. As sombreadas indicam algo a melhorar. Tire fotos.",
  },
  "workshop.audit.building": { es: "Edificio", en: "Building", pt: "Edifício" },
  "workshop.audit.walker": { es: "Quién recorre", en: "Walked by", pt: "Quem percorre" },
  "workshop.audit.question": { es: "Pregunta", en: "Question", pt: "Pergunta" },
  "workshop.audit.note": { es: "Notas", en: "Notes", pt: "Notas" },
  "workshop.audit.use": {
    es: "Después, cargá las respuestas en la ficha del edificio: el programa calcula lo que ahorra cada mejora.",
    en: "Afterwards enter the answers in the building's record: the program works out what each improvement saves.",
    pt: "Depois, registre as respostas na ficha do edifício: o programa calcula o que cada melhoria economiza.",
  },
} satisfies Messages;
