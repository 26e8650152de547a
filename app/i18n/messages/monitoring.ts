import type { Messages } from "../messages";

/** The pages of follow-up, as the browser needs them. */
export const monitoringPage = {
  "monitoring.title": {
    es: "Seguimiento del plan",
    en: "Follow-up of the plan",
    pt: "Acompanhamento do plano",
  },
  "monitoring.intro": {
    es: "Cómo viene el plan hoy, con lo que está cargado: qué acciones se atrasan, qué dicen los indicadores, cuánto se gastó y si las emisiones van por el camino de la meta. Lo que no se sabe queda como «sin datos», nunca como cero.",
    en: "How the plan is going today, from what has been entered: which actions are late, what the indicators say, how much was spent and whether emissions follow the way to the target. What is not known stays “no data”, never zero.",
    pt: "Como o plano está indo hoje, com o que foi registrado: que ações se atrasam, o que dizem os indicadores, quanto se gastou e se as emissões seguem o caminho da meta. O que não se sabe fica como “sem dados”, nunca como zero.",
  },
  "monitoring.onThisPage": { es: "En esta página", en: "On this page", pt: "Nesta página" },
  "monitoring.toSection": {
    es: "Cargar indicadores, calendario e informes",
    en: "Enter indicators, calendar and reports",
    pt: "Registrar indicadores, calendário e relatórios",
  },
  "monitoring.part.late": { es: "Lo que se atrasa", en: "What is late", pt: "O que está atrasado" },
  "monitoring.part.actions": {
    es: "Estado y avance de las acciones",
    en: "State and progress of the actions",
    pt: "Situação e progresso das ações",
  },
  "monitoring.part.emissions": {
    es: "Emisiones y camino de la meta",
    en: "Emissions and the way to the target",
    pt: "Emissões e caminho da meta",
  },
  "monitoring.part.indicators": { es: "Indicadores", en: "Indicators", pt: "Indicadores" },
  "monitoring.part.money": { es: "Gasto", en: "Spending", pt: "Gasto" },
  "monitoring.report": {
    es: "Informe de seguimiento",
    en: "Monitoring report",
    pt: "Relatório de acompanhamento",
  },
  "monitoring.reportAbout": {
    es: "Un documento para imprimir y presentar cada dos años. Elegí el período; si no, toma los últimos dos años.",
    en: "A document to print and submit every two years. Choose the period; otherwise it takes the last two years.",
    pt: "Um documento para imprimir e apresentar a cada dois anos. Escolha o período; senão, usa os últimos dois anos.",
  },
  "monitoring.from": { es: "Desde", en: "From", pt: "Desde" },
  "monitoring.to": { es: "Hasta", en: "To", pt: "Até" },
  "monitoring.monthHint": {
    es: "Mes y año, por ejemplo 11/2026.",
    en: "Month and year, for example 11/2026.",
    pt: "Mês e ano, por exemplo 11/2026.",
  },
  "monitoring.reportOpen": {
    es: "Ver el informe para imprimir",
    en: "See the report for printing",
    pt: "Ver o relatório para imprimir",
  },
  "monitoring.handover": { es: "Hoja de traspaso", en: "Handover sheet", pt: "Folha de transição" },
  "monitoring.handoverAbout": {
    es: "Dos páginas para quien siga con el plan: dónde está, qué hace cada área, qué vence y por dónde empezar.",
    en: "Two pages for whoever goes on with the plan: where it stands, what each office does, what is due and where to begin.",
    pt: "Duas páginas para quem continuar o plano: onde está, o que faz cada setor, o que vence e por onde começar.",
  },
  "monitoring.handoverOpen": {
    es: "Ver la hoja de traspaso",
    en: "See the handover sheet",
    pt: "Ver a folha de transição",
  },
  "monitoring.approved": {
    es: "Lo aprobado y lo de hoy",
    en: "What was approved and what stands today",
    pt: "O aprovado e o de hoje",
  },
  "monitoring.notApproved": {
    es: "Todavía no hay una versión aprobada del plan completo con la que comparar.",
    en: "There is no approved version of the whole plan yet to compare with.",
    pt: "Ainda não há uma versão aprovada do plano completo com que comparar.",
  },
  "monitoring.approvedOn": {
    es: "El plan completo se aprobó el {date}.",
    en: "The whole plan was approved on {date}.",
    pt: "O plano completo foi aprovado em {date}.",
  },
  "monitoring.approvedOpen": {
    es: "Comparar con lo de hoy",
    en: "Compare with what stands today",
    pt: "Comparar com o de hoje",
  },
  "monitoring.compareIntro": {
    es: "A un lado, el plan como se aprobó el {date}, con sus números de entonces. Al otro, como está hoy.",
    en: "On one side, the plan as it was approved on {date}, with its figures of then. On the other, as it stands today.",
    pt: "De um lado, o plano como foi aprovado em {date}, com os números de então. Do outro, como está hoje.",
  },
  "monitoring.allChanges": {
    es: "Ver todos los cambios, respuesta por respuesta",
    en: "See every change, answer by answer",
    pt: "Ver todas as mudanças, resposta por resposta",
  },
  "monitoring.compare.totals": { es: "Totales", en: "Totals", pt: "Totais" },
  "monitoring.compare.targets": { es: "Metas", en: "Targets", pt: "Metas" },
  "monitoring.compare.actions": { es: "Acciones", en: "Actions", pt: "Ações" },
} satisfies Messages;

/** Follow-up as the server draws it for page, report and handover sheet. */
export const monitoring = {
  "monitoring.periodProblem.from": {
    es: "No se pudo leer desde qué mes. Escribilo como 11/2026.",
    en: "The first month could not be read. Write it as 11/2026.",
    pt: "Não foi possível ler desde que mês. Escreva como 11/2026.",
  },
  "monitoring.periodProblem.to": {
    es: "El último mes no se pudo leer, o es anterior al primero. Escribilo como 11/2026.",
    en: "The last month could not be read, or is earlier than the first. Write it as 11/2026.",
    pt: "O último mês não pôde ser lido, ou é anterior ao primeiro. Escreva como 11/2026.",
  },
  "monitoring.period": { es: "{from} a {to}", en: "{from} to {to}", pt: "{from} a {to}" },
  "monitoring.inPeriod": { es: "(en el período)", en: "(in the period)", pt: "(no período)" },

  "monitoring.delay.endPast": {
    es: "Tenía que terminar en {month} y no figura terminada.",
    en: "It was to end in {month} and is not marked as completed.",
    pt: "Devia terminar em {month} e não consta como concluída.",
  },
  "monitoring.delay.startPast": {
    es: "Tenía que empezar en {month} y no figura empezada.",
    en: "It was to start in {month} and is not marked as started.",
    pt: "Devia começar em {month} e não consta como iniciada.",
  },
  "monitoring.delay.unchanged.one": {
    es: "Nadie la actualiza desde hace {count} mes ({date}).",
    en: "Nobody has updated it for {count} month ({date}).",
    pt: "Ninguém a atualiza há {count} mês ({date}).",
  },
  "monitoring.delay.unchanged.other": {
    es: "Nadie la actualiza desde hace {count} meses ({date}).",
    en: "Nobody has updated it for {count} months ({date}).",
    pt: "Ninguém a atualiza há {count} meses ({date}).",
  },
  "monitoring.lateRule": {
    es: "Al {date}. Se atrasa la acción cuyo mes de inicio o de fin ya pasó sin que figure empezada o terminada. Está quieta la que debería estar en marcha y nadie cambia hace {months} meses o más.",
    en: "As of {date}. An action is late when its month of start or end has passed and it is not marked as started or completed. It stands still when it should be under way and nobody has changed it for {months} months or more.",
    pt: "Em {date}. Está atrasada a ação cujo mês de início ou de fim já passou sem constar como iniciada ou concluída. Está parada a que deveria estar em andamento e ninguém muda há {months} meses ou mais.",
  },
  "monitoring.noneLate": {
    es: "Ninguna acción se atrasa ni está quieta.",
    en: "No action is late or stands still.",
    pt: "Nenhuma ação está atrasada ou parada.",
  },
  "monitoring.lateTitle.one": {
    es: "{count} acción que se atrasa o está quieta",
    en: "{count} action late or standing still",
    pt: "{count} ação atrasada ou parada",
  },
  "monitoring.lateTitle.other": {
    es: "{count} acciones que se atrasan o están quietas",
    en: "{count} actions late or standing still",
    pt: "{count} ações atrasadas ou paradas",
  },
  "monitoring.lateGroup.one": {
    es: "{count} acción. {reason}",
    en: "{count} action. {reason}",
    pt: "{count} ação. {reason}",
  },
  "monitoring.lateGroup.other": {
    es: "{count} acciones. {reason}",
    en: "{count} actions. {reason}",
    pt: "{count} ações. {reason}",
  },
  "monitoring.lateSteps": {
    es: "Pasos cuya fecha pasó y no figuran cumplidos",
    en: "Steps whose date has passed and are not marked as done",
    pt: "Etapas cuja data passou e não constam como cumpridas",
  },
  "monitoring.step": { es: "Paso", en: "Step", pt: "Etapa" },
  "monitoring.action": { es: "Acción", en: "Action", pt: "Ação" },
  "monitoring.office": { es: "Área", en: "Office", pt: "Setor" },
  "monitoring.why": { es: "Por qué", en: "Why", pt: "Por quê" },
  "monitoring.byWhen": { es: "Para cuándo", en: "By when", pt: "Para quando" },

  "monitoring.byStatus": { es: "Acciones por estado", en: "Actions by state", pt: "Ações por situação" },
  "monitoring.noActions": {
    es: "Todavía no hay acciones cargadas.",
    en: "No actions have been entered yet.",
    pt: "Ainda não há ações registradas.",
  },
  "monitoring.statusFinding.one": {
    es: "De {count} acción: {completed} terminadas, {ongoing} en marcha, {late} con atraso o quietas",
    en: "Of {count} action: {completed} completed, {ongoing} under way, {late} late or standing still",
    pt: "De {count} ação: {completed} concluídas, {ongoing} em andamento, {late} atrasadas ou paradas",
  },
  "monitoring.statusFinding.other": {
    es: "De {count} acciones: {completed} terminadas, {ongoing} en marcha, {late} con atraso o quietas",
    en: "Of {count} actions: {completed} completed, {ongoing} under way, {late} late or standing still",
    pt: "De {count} ações: {completed} concluídas, {ongoing} em andamento, {late} atrasadas ou paradas",
  },
  "monitoring.progressTable": {
    es: "Acción por acción",
    en: "Action by action",
    pt: "Ação por ação",
  },
  "monitoring.progress": { es: "Avance", en: "Progress", pt: "Progresso" },
  "monitoring.dates": { es: "Fechas", en: "Dates", pt: "Datas" },
  "monitoring.fromTo": { es: "{from} a {to}", en: "{from} to {to}", pt: "{from} a {to}" },
  "monitoring.fromOn": { es: "Desde {from}", en: "From {from}", pt: "Desde {from}" },
  "monitoring.spentOf": {
    es: "Gastado de la inversión",
    en: "Spent of the investment",
    pt: "Gasto do investimento",
  },
  "monitoring.spentOfCost": { es: "{spent} de {cost}", en: "{spent} of {cost}", pt: "{spent} de {cost}" },
  "monitoring.late": { es: "Atraso", en: "Late", pt: "Atraso" },
  "monitoring.yesLate": { es: "Sí", en: "Yes", pt: "Sim" },
  "monitoring.meanProgress": {
    es: "Avance promedio de las acciones que lo informan",
    en: "Mean progress of the actions that state it",
    pt: "Progresso médio das ações que o informam",
  },

  "monitoring.onPath.title": {
    es: "Inventarios y camino a «{target}», {unit} por año",
    en: "Inventories and the way to “{target}”, {unit} a year",
    pt: "Inventários e caminho a “{target}”, {unit} por ano",
  },
  "monitoring.onPath.above": {
    es: "En {year} se emitieron {total}: {difference} más que los {path} del camino a la meta",
    en: "In {year} {total} were emitted: {difference} more than the {path} of the way to the target",
    pt: "Em {year} foram emitidas {total}: {difference} mais que as {path} do caminho da meta",
  },
  "monitoring.onPath.below": {
    es: "En {year} se emitieron {total}: {difference} menos que los {path} del camino a la meta",
    en: "In {year} {total} were emitted: {difference} less than the {path} of the way to the target",
    pt: "Em {year} foram emitidas {total}: {difference} menos que as {path} do caminho da meta",
  },
  "monitoring.onPath.noPath": {
    es: "En {year} se emitieron {total}; no hay un nivel de la meta para ese año",
    en: "In {year} {total} were emitted; there is no level of the target for that year",
    pt: "Em {year} foram emitidas {total}; não há um nível da meta para esse ano",
  },
  "monitoring.onPath.measured": { es: "Medido", en: "Measured", pt: "Medido" },
  "monitoring.onPath.promised": {
    es: "Según el camino de la meta",
    en: "By the way to the target",
    pt: "Segundo o caminho da meta",
  },
  "monitoring.onPath.difference": { es: "Diferencia", en: "Difference", pt: "Diferença" },
  "monitoring.onPath.how": {
    es: "El camino es una recta del año base a la meta, por sus hitos. Los inventarios se toman dentro del perímetro de la meta. Una diferencia negativa es buena: se emite menos de lo previsto.",
    en: "The way is a straight line from the base year to the target, through its milestones. Inventories are taken within the perimeter of the target. A negative difference is good: less is emitted than foreseen.",
    pt: "O caminho é uma reta do ano base à meta, por seus marcos. Os inventários são tomados dentro do perímetro da meta. Uma diferença negativa é boa: emite-se menos do que o previsto.",
  },
  "monitoring.differenceOf": {
    es: "Diferencia con el camino en {year}: {target}",
    en: "Difference from the way in {year}: {target}",
    pt: "Diferença do caminho em {year}: {target}",
  },
  "monitoring.noInventory": {
    es: "Todavía no hay inventarios con resultados.",
    en: "There are no inventories with results yet.",
    pt: "Ainda não há inventários com resultados.",
  },
  "monitoring.noTarget": {
    es: "Sin una meta con su año base no hay camino con el que comparar.",
    en: "Without a target and its base year there is no way to compare with.",
    pt: "Sem uma meta com seu ano base não há caminho com que comparar.",
  },
  "monitoring.inventories": { es: "Inventarios", en: "Inventories", pt: "Inventários" },

  "monitoring.noMoney": {
    es: "Todavía no hay costos ni gastos cargados en las acciones.",
    en: "No costs or spending have been entered in the actions yet.",
    pt: "Ainda não há custos nem gastos registrados nas ações.",
  },
  "monitoring.spentShare.one": {
    es: "Se gastó el {share} de la inversión de {count} acción que dice las dos cosas.",
    en: "{share} was spent of the investment of the {count} action that states both.",
    pt: "Gastou-se {share} do investimento de {count} ação que diz as duas coisas.",
  },
  "monitoring.spentShare.other": {
    es: "Se gastó el {share} de la inversión de las {count} acciones que dicen las dos cosas.",
    en: "{share} was spent of the investment of the {count} actions that state both.",
    pt: "Gastou-se {share} do investimento das {count} ações que dizem as duas coisas.",
  },
  "monitoring.spentShareName": {
    es: "Gastado de la inversión, de las acciones que dicen las dos cosas",
    en: "Spent of the investment, of the actions that state both",
    pt: "Gasto do investimento, das ações que dizem as duas coisas",
  },
  "monitoring.spendingTitle": {
    es: "Inversión, gasto y financiamiento de las acciones",
    en: "Investment, spending and funding of the actions",
    pt: "Investimento, gasto e financiamento das ações",
  },
  "monitoring.spentByActions": {
    es: "Gastado, según las acciones",
    en: "Spent, by the actions",
    pt: "Gasto, segundo as ações",
  },
  "monitoring.spentStated": {
    es: "Gastado en todo el plan, según el municipio",
    en: "Spent on the whole plan, as the town states it",
    pt: "Gasto em todo o plano, segundo o município",
  },
  "monitoring.foreseenBySource": {
    es: "Lo previsto de cada fuente",
    en: "What is foreseen of each source",
    pt: "O previsto de cada fonte",
  },
  "monitoring.spentBySource": {
    es: "Lo gastado de cada fuente",
    en: "What was spent of each source",
    pt: "O gasto de cada fonte",
  },
  "monitoring.moneyHow": {
    es: "Una columna por moneda y mes de precios: no se suman entre sí. «Sin monto» cuenta las acciones que no dicen cuánto.",
    en: "One column for each currency and month of prices: they are not added together. “Without amount” counts the actions that do not say how much.",
    pt: "Uma coluna por moeda e mês de preços: não se somam entre si. “Sem valor” conta as ações que não dizem quanto.",
  },

  "monitoring.noIndicators": {
    es: "Todavía no hay indicadores del plan ni de sus acciones.",
    en: "There are no indicators of the plan or of its actions yet.",
    pt: "Ainda não há indicadores do plano nem de suas ações.",
  },
  "monitoring.indicatorTable": {
    es: "Indicadores, del valor de partida a la meta",
    en: "Indicators, from baseline to target",
    pt: "Indicadores, do valor de partida à meta",
  },
  "monitoring.indicator": { es: "Indicador", en: "Indicator", pt: "Indicador" },
  "monitoring.baseline": { es: "Partida", en: "Baseline", pt: "Partida" },
  "monitoring.latest": { es: "Último valor", en: "Latest value", pt: "Último valor" },
  "monitoring.target": { es: "Meta", en: "Target", pt: "Meta" },
  "monitoring.way": { es: "Camino hecho", en: "Way gone", pt: "Caminho feito" },
  "monitoring.expected": { es: "Tiempo pasado", en: "Time gone", pt: "Tempo passado" },
  "monitoring.readInPeriod": {
    es: "Medidos en el período",
    en: "Measured in the period",
    pt: "Medidos no período",
  },
  "monitoring.reached": { es: "alcanzada", en: "reached", pt: "alcançada" },
  "monitoring.measured": { es: "Medido", en: "Measured", pt: "Medido" },
  "monitoring.toTarget": { es: "Camino a la meta", en: "Way to the target", pt: "Caminho à meta" },
  "monitoring.wayOf": {
    es: "Camino hecho: {name}",
    en: "Way gone: {name}",
    pt: "Caminho feito: {name}",
  },
  "monitoring.expectedOf": {
    es: "Tiempo pasado: {name}",
    en: "Time gone: {name}",
    pt: "Tempo passado: {name}",
  },
  "monitoring.finding.latest": {
    es: "{value} en {year}",
    en: "{value} in {year}",
    pt: "{value} em {year}",
  },
  "monitoring.finding.since": {
    es: "{value} en {year}; era {baseline} en {from}",
    en: "{value} in {year}; it was {baseline} in {from}",
    pt: "{value} em {year}; era {baseline} em {from}",
  },
  "monitoring.finding.progress": {
    es: "{value} en {year}; meta de {target} en {targetYear}: {share}",
    en: "{value} in {year}; target of {target} in {targetYear}: {share}",
    pt: "{value} em {year}; meta de {target} em {targetYear}: {share}",
  },
  "monitoring.concern.wrongWay": {
    es: "Va para el lado contrario: de {from} ({fromYear}) a {to} ({toYear}).",
    en: "It goes the wrong way: from {from} ({fromYear}) to {to} ({toYear}).",
    pt: "Vai para o lado contrário: de {from} ({fromYear}) a {to} ({toYear}).",
  },
  "monitoring.concern.worse": {
    es: "Está peor que al empezar: {value} en {year}, y era {baseline}.",
    en: "It is worse than at the start: {value} in {year}, and it was {baseline}.",
    pt: "Está pior que no começo: {value} em {year}, e era {baseline}.",
  },
  "monitoring.concern.noReading": {
    es: "Todavía no se midió.",
    en: "Not measured yet.",
    pt: "Ainda não foi medido.",
  },
  "monitoring.concern.oldReading": {
    es: "Sin medir en los últimos dos años: el último valor es de {year}.",
    en: "Not measured in the last two years: the latest value is of {year}.",
    pt: "Sem medir nos últimos dois anos: o último valor é de {year}.",
  },
  "monitoring.concernsTitle": {
    es: "Indicadores para mirar",
    en: "Indicators to look at",
    pt: "Indicadores para olhar",
  },
  "monitoring.noConcerns": {
    es: "Todos los indicadores se midieron en los últimos dos años y ninguno va para el lado contrario.",
    en: "All indicators were measured in the last two years and none goes the wrong way.",
    pt: "Todos os indicadores foram medidos nos últimos dois anos e nenhum vai para o lado contrário.",
  },
  "monitoring.neverMeasured.one": {
    es: "{count} todavía no se midió:",
    en: "{count} was not measured yet:",
    pt: "{count} ainda não foi medido:",
  },
  "monitoring.neverMeasured.other": {
    es: "{count} todavía no se midieron:",
    en: "{count} were not measured yet:",
    pt: "{count} ainda não foram medidos:",
  },

  "monitoring.version.what": { es: "Qué", en: "What", pt: "O quê" },
  "monitoring.version.before": { es: "Aprobado", en: "Approved", pt: "Aprovado" },
  "monitoring.version.after": { es: "Hoy", en: "Today", pt: "Hoje" },
  "monitoring.version.totals": {
    es: "Totales del plan",
    en: "Totals of the plan",
    pt: "Totais do plano",
  },
  "monitoring.version.targets": {
    es: "Metas de mitigación",
    en: "Mitigation targets",
    pt: "Metas de mitigação",
  },
  "monitoring.version.target": { es: "Meta", en: "Target", pt: "Meta" },
  "monitoring.version.targetLevel": {
    es: "{level} en {year}",
    en: "{level} in {year}",
    pt: "{level} em {year}",
  },
  "monitoring.version.counts": {
    es: "Acciones agregadas: {added}. Quitadas: {removed}. Cambiadas: {changed}. Iguales: {same}.",
    en: "Actions added: {added}. Taken out: {removed}. Changed: {changed}. The same: {same}.",
    pt: "Ações acrescentadas: {added}. Retiradas: {removed}. Mudadas: {changed}. Iguais: {same}.",
  },
  "monitoring.version.added": { es: "Agregadas", en: "Added", pt: "Acrescentadas" },
  "monitoring.version.removed": { es: "Quitadas", en: "Taken out", pt: "Retiradas" },
  "monitoring.version.changed": { es: "Cambiadas", en: "Changed", pt: "Mudadas" },
  "monitoring.aspect.title": { es: "Nombre", en: "Name", pt: "Nome" },
  "monitoring.aspect.status": { es: "Estado", en: "State", pt: "Situação" },
  "monitoring.aspect.start": { es: "Inicio", en: "Start", pt: "Início" },
  "monitoring.aspect.end": { es: "Fin", en: "End", pt: "Fim" },
  "monitoring.aspect.responsible": {
    es: "Área responsable",
    en: "Responsible office",
    pt: "Setor responsável",
  },
  "monitoring.aspect.tco2e": {
    es: "Reducción por año",
    en: "Reduction a year",
    pt: "Redução por ano",
  },
  "monitoring.aspect.investment": { es: "Inversión", en: "Investment", pt: "Investimento" },

  "input.latestReading": {
    es: "Último valor medido",
    en: "Latest value measured",
    pt: "Último valor medido",
  },
  "input.latestReadingYear": {
    es: "Año del último valor",
    en: "Year of the latest value",
    pt: "Ano do último valor",
  },
  "input.indicatorBaseline": { es: "Valor de partida", en: "Baseline value", pt: "Valor de partida" },
  "input.indicatorBaselineYear": { es: "Año de partida", en: "Baseline year", pt: "Ano de partida" },
  "input.indicatorTarget": { es: "Valor de la meta", en: "Target value", pt: "Valor da meta" },
  "input.indicatorTargetYear": { es: "Año de la meta", en: "Target year", pt: "Ano da meta" },
  "input.spentSoFar": { es: "Gastado", en: "Spent", pt: "Gasto" },
  "input.measuredEmissions": {
    es: "Emisiones del inventario",
    en: "Emissions of the inventory",
    pt: "Emissões do inventário",
  },
  "input.pathEmissions": {
    es: "Nivel del camino a la meta",
    en: "Level of the way to the target",
    pt: "Nível do caminho da meta",
  },
  "input.progressSum": { es: "Suma de los avances", en: "Sum of the progress", pt: "Soma dos progressos" },
  "input.actionsWithProgress": {
    es: "Acciones que informan su avance",
    en: "Actions that state their progress",
    pt: "Ações que informam seu progresso",
  },
} satisfies Messages;
