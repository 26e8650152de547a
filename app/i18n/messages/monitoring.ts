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
    es: "{reason} {count} acción:",
    en: "{reason} {count} action:",
    pt: "{reason} {count} ação:",
  },
  "monitoring.lateGroup.other": {
    es: "{reason} {count} acciones:",
    en: "{reason} {count} actions:",
    pt: "{reason} {count} ações:",
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
    es: "De {count} acción, terminadas: {completed}; en marcha: {ongoing}; con atraso o quietas: {late}",
    en: "Of {count} action, completed: {completed}; under way: {ongoing}; late or standing still: {late}",
    pt: "De {count} ação, concluídas: {completed}; em andamento: {ongoing}; atrasadas ou paradas: {late}",
  },
  "monitoring.statusFinding.other": {
    es: "De {count} acciones, terminadas: {completed}; en marcha: {ongoing}; con atraso o quietas: {late}",
    en: "Of {count} actions, completed: {completed}; under way: {ongoing}; late or standing still: {late}",
    pt: "De {count} ações, concluídas: {completed}; em andamento: {ongoing}; atrasadas ou paradas: {late}",
  },
  "monitoring.progressTable": {
    es: "Acción por acción",
    en: "Action by action",
    pt: "Ação por ação",
  },
  "monitoring.progress": { es: "Avance", en: "Progress", pt: "Progresso" },
  "monitoring.dates": { es: "Fechas", en: "Dates", pt: "Datas" },
  "monitoring.fromTo": { es: "{from} – {to}", en: "{from} – {to}", pt: "{from} – {to}" },
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
  "monitoring.onPath.level": {
    es: "En {year} se emitieron {total}: lo mismo que marca el camino a la meta para ese año",
    en: "In {year} {total} were emitted: the same as the way to the target states for that year",
    pt: "Em {year} foram emitidas {total}: o mesmo que o caminho da meta indica para esse ano",
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
  "monitoring.noneMeasured": {
    es: "Todavía no se midió ningún indicador.",
    en: "No indicator has been measured yet.",
    pt: "Ainda não se mediu nenhum indicador.",
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
    es: "{value} en {year}: {share} del camino a {target} en {targetYear}",
    en: "{value} in {year}: {share} of the way to {target} in {targetYear}",
    pt: "{value} em {year}: {share} do caminho a {target} em {targetYear}",
  },
  "monitoring.finding.reached": {
    es: "{value} en {year}: meta de {target} alcanzada",
    en: "{value} in {year}: target of {target} reached",
    pt: "{value} em {year}: meta de {target} alcançada",
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

  "monitoring.ofAction": { es: "acción {name}", en: "action {name}", pt: "ação {name}" },
  "monitoring.ofGoal.adaptation": {
    es: "objetivo de adaptación",
    en: "adaptation goal",
    pt: "objetivo de adaptação",
  },
  "monitoring.ofGoal.energy": {
    es: "objetivo de acceso a la energía",
    en: "energy access goal",
    pt: "objetivo de acesso à energia",
  },
  "monitoring.version.actions": { es: "Acciones", en: "Actions", pt: "Ações" },
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

  "monitoring.back": {
    es: "Volver al seguimiento",
    en: "Back to the follow-up",
    pt: "Voltar ao acompanhamento",
  },
  "monitoring.preparedOn": {
    es: "Con los datos al {date}",
    en: "With the data as of {date}",
    pt: "Com os dados de {date}",
  },
  "monitoring.chapter.short": { es: "En pocas palabras", en: "In short", pt: "Em poucas palavras" },
  "monitoring.chapter.changes": {
    es: "Qué cambió desde el plan aprobado",
    en: "What changed since the approved plan",
    pt: "O que mudou desde o plano aprovado",
  },
  "monitoring.chapter.obstacles": { es: "Obstáculos", en: "Obstacles", pt: "Obstáculos" },
  "monitoring.chapter.next": { es: "Próximos pasos", en: "Next steps", pt: "Próximos passos" },
  "monitoring.reportHow": {
    es: "Los números salen del plan como estaba en la fecha de la tapa, con las mismas cuentas que el plan impreso; cada cuenta se puede ver en la página de seguimiento. «Sin datos» quiere decir que nadie lo informó: no es cero.",
    en: "The figures come from the plan as it stood on the date of the cover, worked out as in the printed plan; each sum can be seen on the page of follow-up. “No data” means that nobody stated it: it is not zero.",
    pt: "Os números saem do plano como estava na data da capa, com as mesmas contas do plano impresso; cada conta pode ser vista na página de acompanhamento. “Sem dados” quer dizer que ninguém informou: não é zero.",
  },
  "monitoring.figure.completed": {
    es: "Acciones terminadas",
    en: "Actions completed",
    pt: "Ações concluídas",
  },
  "monitoring.figure.ongoing": {
    es: "Acciones en marcha",
    en: "Actions under way",
    pt: "Ações em andamento",
  },
  "monitoring.figure.late": {
    es: "Acciones con atraso o quietas",
    en: "Actions late or standing still",
    pt: "Ações atrasadas ou paradas",
  },
  "monitoring.figure.of": { es: "de {count}", en: "of {count}", pt: "de {count}" },
  "monitoring.figure.spent": {
    es: "Gastado de la inversión",
    en: "Spent of the investment",
    pt: "Gasto do investimento",
  },
  "monitoring.figure.measured": {
    es: "Indicadores medidos en el período",
    en: "Indicators measured in the period",
    pt: "Indicadores medidos no período",
  },
  "monitoring.figure.progress": { es: "Avance promedio", en: "Mean progress", pt: "Progresso médio" },
  "monitoring.figure.progressOf.one": {
    es: "De {count} acción que lo informa",
    en: "Of {count} action that states it",
    pt: "De {count} ação que o informa",
  },
  "monitoring.figure.progressOf.other": {
    es: "De {count} acciones que lo informan",
    en: "Of {count} actions that state it",
    pt: "De {count} ações que o informam",
  },
  "monitoring.noneInPeriod": {
    es: "Ningún inventario es de un año del período: las emisiones de estos años todavía no se midieron.",
    en: "No inventory is of a year of the period: the emissions of these years have not been measured yet.",
    pt: "Nenhum inventário é de um ano do período: as emissões destes anos ainda não foram medidas.",
  },
  "monitoring.inPeriodCounts": {
    es: "Por sus fechas, en el período tenían que empezar {starting} y terminar {ending}.",
    en: "By their dates, {starting} were to start in the period and {ending} to end.",
    pt: "Por suas datas, no período deviam começar {starting} e terminar {ending}.",
  },
  "monitoring.noObstacles": {
    es: "Nadie anotó obstáculos, ni en los informes ni en las acciones.",
    en: "Nobody noted obstacles, neither in the reports nor in the actions.",
    pt: "Ninguém anotou obstáculos, nem nos relatórios nem nas ações.",
  },
  "monitoring.obstacleKinds": {
    es: "Qué puede frenar las acciones",
    en: "What may hold the actions back",
    pt: "O que pode travar as ações",
  },
  "monitoring.obstacle": { es: "Obstáculo", en: "Obstacle", pt: "Obstáculo" },
  "monitoring.noNextSteps": {
    es: "No hay próximos pasos escritos para este período.",
    en: "No next steps are written for this period.",
    pt: "Não há próximos passos escritos para este período.",
  },
  "monitoring.deadlines": {
    es: "Lo que vence en los próximos doce meses",
    en: "What falls due in the next twelve months",
    pt: "O que vence nos próximos doze meses",
  },
  "monitoring.moreDeadlines.one": {
    es: "Y {count} fecha más, en la hoja de cada acción.",
    en: "And {count} more date, on the sheet of each action.",
    pt: "E mais {count} data, na ficha de cada ação.",
  },
  "monitoring.moreDeadlines.other": {
    es: "Y {count} fechas más, en la hoja de cada acción.",
    en: "And {count} more dates, on the sheet of each action.",
    pt: "E mais {count} datas, na ficha de cada ação.",
  },
  "monitoring.noDeadlines": {
    es: "Nada con fecha vence en los próximos doce meses.",
    en: "Nothing with a date falls due in the next twelve months.",
    pt: "Nada com data vence nos próximos doze meses.",
  },
  "monitoring.when": { es: "Cuándo", en: "When", pt: "Quando" },
  "monitoring.deadline.step": { es: "{name}", en: "{name}", pt: "{name}" },
  "monitoring.deadline.action-start": {
    es: "Empieza: {name}",
    en: "Starts: {name}",
    pt: "Começa: {name}",
  },
  "monitoring.deadline.action-end": { es: "Termina: {name}", en: "Ends: {name}", pt: "Termina: {name}" },
  "monitoring.deadline.report": { es: "Informe: {name}", en: "Report: {name}", pt: "Relatório: {name}" },
  "monitoring.deadline.review": {
    es: "Revisión del plan entero",
    en: "Review of the whole plan",
    pt: "Revisão do plano inteiro",
  },
  "monitoring.deadline.risk": {
    es: "Evaluación de riesgos nueva, según la frecuencia que dice el plan",
    en: "New risk assessment, by the frequency that the plan states",
    pt: "Avaliação de riscos nova, segundo a frequência que diz o plano",
  },
  "monitoring.deadline.inventory": {
    es: "Inventario nuevo, según la frecuencia que dice el plan",
    en: "New inventory, by the frequency that the plan states",
    pt: "Inventário novo, segundo a frequência que diz o plano",
  },

  "input.latestReadingYear": {
    es: "Año del último valor",
    en: "Year of the latest value",
    pt: "Ano do último valor",
  },
  "input.indicatorBaselineYear": { es: "Año de partida", en: "Baseline year", pt: "Ano de partida" },
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

/** The handover sheet. */
export const handover = {
  "handover.intro": {
    es: "Para quien siga con «{plan}». Hecha con los datos al {date}: volvé a imprimirla cuando cambie.",
    en: "For whoever goes on with “{plan}”. Made from what is entered as of {date}: print it again when that changes.",
    pt: "Para quem continuar “{plan}”. Feita com o que está registrado em {date}: imprima de novo quando mudar.",
  },
  "handover.standing": { es: "Dónde está el plan", en: "Where the plan stands", pt: "Onde está o plano" },
  "handover.approval": { es: "Aprobación", en: "Approval", pt: "Aprovação" },
  "handover.approvedOn": {
    es: "Plan completo aprobado el {date}",
    en: "Whole plan approved on {date}",
    pt: "Plano completo aprovado em {date}",
  },
  "handover.notApproved": {
    es: "El plan completo todavía no se aprobó en la plataforma",
    en: "The whole plan has not been approved on the platform yet",
    pt: "O plano completo ainda não foi aprovado na plataforma",
  },
  "handover.sections": { es: "Secciones completas", en: "Sections complete", pt: "Seções completas" },
  "handover.sectionsText.one": {
    es: "{complete} de {total}; falta {count} respuesta obligatoria",
    en: "{complete} of {total}; {count} required answer is missing",
    pt: "{complete} de {total}; falta {count} resposta obrigatória",
  },
  "handover.sectionsText.other": {
    es: "{complete} de {total}; faltan {count} respuestas obligatorias",
    en: "{complete} of {total}; {count} required answers are missing",
    pt: "{complete} de {total}; faltam {count} respostas obrigatórias",
  },
  "handover.sectionsAll": {
    es: "{complete} de {total}; no faltan respuestas obligatorias",
    en: "{complete} of {total}; no required answer is missing",
    pt: "{complete} de {total}; não faltam respostas obrigatórias",
  },
  "handover.inventory": { es: "Último inventario", en: "Latest inventory", pt: "Último inventário" },
  "handover.target": { es: "Meta", en: "Target", pt: "Meta" },
  "handover.actions": { es: "Acciones", en: "Actions", pt: "Ações" },
  "handover.actionsText": {
    es: "{count} en total; terminadas: {completed}; en marcha: {ongoing}; con atraso o quietas: {late}",
    en: "{count} in all; completed: {completed}; under way: {ongoing}; late or standing still: {late}",
    pt: "{count} no total; concluídas: {completed}; em andamento: {ongoing}; atrasadas ou paradas: {late}",
  },
  "handover.monitoringOffice": {
    es: "Área que sigue el plan",
    en: "Office that follows the plan",
    pt: "Setor que acompanha o plano",
  },
  "handover.stages": { es: "Etapas", en: "Stages", pt: "Etapas" },
  "handover.next": {
    es: "Qué hacer en los próximos tres meses",
    en: "What to do in the next three months",
    pt: "O que fazer nos próximos três meses",
  },
  "handover.step.access": {
    es: "Pedí tu cuenta a {network}, y que cierren las de quienes ya no trabajan en el plan.",
    en: "Ask {network} for your account, and to close those of people who no longer work on the plan.",
    pt: "Peça sua conta a {network}, e que fechem as de quem não trabalha mais no plano.",
  },
  "handover.step.accessAlone": {
    es: "Pedí tu cuenta a quien administra la plataforma, y que cierre las de quienes ya no trabajan en el plan.",
    en: "Ask whoever administers the platform for your account, and to close those of people who no longer work on the plan.",
    pt: "Peça sua conta a quem administra a plataforma, e que feche as de quem não trabalha mais no plano.",
  },
  "handover.step.returned.one": {
    es: "Leé las observaciones: {count} etapa volvió de la revisión para corregir.",
    en: "Read the comments: {count} stage came back from review to be corrected.",
    pt: "Leia as observações: {count} etapa voltou da revisão para corrigir.",
  },
  "handover.step.returned.other": {
    es: "Leé las observaciones: {count} etapas volvieron de la revisión para corregir.",
    en: "Read the comments: {count} stages came back from review to be corrected.",
    pt: "Leia as observações: {count} etapas voltaram da revisão para corrigir.",
  },
  "handover.step.threads.one": {
    es: "Respondé {count} comentario abierto de la red.",
    en: "Answer {count} open comment of the network.",
    pt: "Responda {count} comentário aberto da rede.",
  },
  "handover.step.threads.other": {
    es: "Respondé {count} comentarios abiertos de la red.",
    en: "Answer {count} open comments of the network.",
    pt: "Responda {count} comentários abertos da rede.",
  },
  "handover.step.overdue-requests.one": {
    es: "Reclamá {count} pedido de datos cuya respuesta está vencida.",
    en: "Chase {count} data request whose answer is overdue.",
    pt: "Cobre {count} pedido de dados cuja resposta está vencida.",
  },
  "handover.step.overdue-requests.other": {
    es: "Reclamá {count} pedidos de datos cuya respuesta está vencida.",
    en: "Chase {count} data requests whose answers are overdue.",
    pt: "Cobre {count} pedidos de dados cuja resposta está vencida.",
  },
  "handover.step.requests-to-ask.one": {
    es: "Mandá {count} pedido de datos que está preparado y no salió.",
    en: "Send {count} data request that is prepared and was not sent.",
    pt: "Envie {count} pedido de dados que está preparado e não saiu.",
  },
  "handover.step.requests-to-ask.other": {
    es: "Mandá {count} pedidos de datos que están preparados y no salieron.",
    en: "Send {count} data requests that are prepared and were not sent.",
    pt: "Envie {count} pedidos de dados que estão preparados e não saíram.",
  },
  "handover.step.deadlines.one": {
    es: "Mirá «Qué vence»: hay {count} fecha en estos tres meses.",
    en: "Look at “What is due”: there is {count} date in these three months.",
    pt: "Olhe “O que vence”: há {count} data nestes três meses.",
  },
  "handover.step.deadlines.other": {
    es: "Mirá «Qué vence»: hay {count} fechas en estos tres meses.",
    en: "Look at “What is due”: there are {count} dates in these three months.",
    pt: "Olhe “O que vence”: há {count} datas nestes três meses.",
  },
  "handover.step.late-actions.one": {
    es: "Revisá con su área {count} acción con atraso o quieta: actualizá su estado o poné una fecha nueva.",
    en: "Go through {count} action that is late or stands still with its office: update its state or set a new date.",
    pt: "Reveja com seu setor {count} ação atrasada ou parada: atualize a situação ou ponha uma data nova.",
  },
  "handover.step.late-actions.other": {
    es: "Revisá con cada área las {count} acciones con atraso o quietas: actualizá su estado o poné una fecha nueva.",
    en: "Go through the {count} actions that are late or stand still with each office: update their state or set a new date.",
    pt: "Reveja com cada setor as {count} ações atrasadas ou paradas: atualize a situação ou ponha uma data nova.",
  },
  "handover.step.offices.one": {
    es: "Acordá qué área responde por {count} acción que no la tiene.",
    en: "Agree on the office for {count} action without one.",
    pt: "Combine que setor responde por {count} ação que não o tem.",
  },
  "handover.step.offices.other": {
    es: "Acordá qué área responde por {count} acciones que no la tienen.",
    en: "Agree on the office for {count} actions without one.",
    pt: "Combine que setor responde por {count} ações que não o têm.",
  },
  "handover.step.indicators.one": {
    es: "Hacé medir {count} indicador sin valor en los últimos dos años.",
    en: "Have {count} indicator measured that has no value of the last two years.",
    pt: "Faça medir {count} indicador sem valor nos últimos dois anos.",
  },
  "handover.step.indicators.other": {
    es: "Hacé medir {count} indicadores sin valor en los últimos dos años.",
    en: "Have {count} indicators measured that have no value of the last two years.",
    pt: "Faça medir {count} indicadores sem valor nos últimos dois anos.",
  },
  "handover.step.report": {
    es: "Prepará el informe de seguimiento: a los dos años del anterior (o de la aprobación) se presenta otro, en {month}.",
    en: "Prepare the monitoring report: two years after the last one (or the approval) another is due, in {month}.",
    pt: "Prepare o relatório de acompanhamento: dois anos depois do anterior (ou da aprovação) apresenta-se outro, em {month}.",
  },
  "handover.step.inventory": {
    es: "Planificá un inventario nuevo: el último es de {year}.",
    en: "Plan a new inventory: the latest is of {year}.",
    pt: "Planeje um inventário novo: o último é de {year}.",
  },
  "handover.step.firstInventory": {
    es: "Empezá el primer inventario: el plan todavía no tiene ninguno con resultados.",
    en: "Begin the first inventory: the plan has none with results yet.",
    pt: "Comece o primeiro inventário: o plano ainda não tem nenhum com resultados.",
  },
  "handover.offices": { es: "Qué área hace qué", en: "Which office does what", pt: "Que setor faz o quê" },
  "handover.which": { es: "Cuáles", en: "Which", pt: "Quais" },
  "handover.moreOffices.one": {
    es: "Y {count} área más: está en la página de seguimiento.",
    en: "And {count} more office: it is on the page of follow-up.",
    pt: "E mais {count} setor: está na página de acompanhamento.",
  },
  "handover.moreOffices.other": {
    es: "Y {count} áreas más: están en la página de seguimiento.",
    en: "And {count} more offices: they are on the page of follow-up.",
    pt: "E mais {count} setores: estão na página de acompanhamento.",
  },
  "handover.withoutOffice.one": {
    es: "{count} acción no tiene área responsable.",
    en: "{count} action has no responsible office.",
    pt: "{count} ação não tem setor responsável.",
  },
  "handover.withoutOffice.other": {
    es: "{count} acciones no tienen área responsable.",
    en: "{count} actions have no responsible office.",
    pt: "{count} ações não têm setor responsável.",
  },
  "handover.deadlines": {
    es: "Qué vence en los próximos doce meses",
    en: "What is due in the next twelve months",
    pt: "O que vence nos próximos doze meses",
  },
  "handover.past.one": {
    es: "Además, {count} fecha ya pasó sin que figure cumplida: está en la página de seguimiento.",
    en: "Besides, {count} date has passed and is not marked as met: it is on the page of follow-up.",
    pt: "Além disso, {count} data já passou sem constar como cumprida: está na página de acompanhamento.",
  },
  "handover.past.other": {
    es: "Además, {count} fechas ya pasaron sin que figuren cumplidas: están en la página de seguimiento.",
    en: "Besides, {count} dates have passed and are not marked as met: they are on the page of follow-up.",
    pt: "Além disso, {count} datas já passaram sem constar como cumpridas: estão na página de acompanhamento.",
  },
  "handover.requests": {
    es: "Pedidos de datos sin respuesta",
    en: "Data requests without an answer",
    pt: "Pedidos de dados sem resposta",
  },
  "handover.noRequests": {
    es: "No hay pedidos de datos abiertos.",
    en: "There are no open data requests.",
    pt: "Não há pedidos de dados abertos.",
  },
  "handover.datum": { es: "Qué dato", en: "Which datum", pt: "Que dado" },
  "handover.who": { es: "A quién", en: "From whom", pt: "A quem" },
  "handover.due": { es: "Responde hasta", en: "Answer due", pt: "Responde até" },
  "handover.moreRequests.one": {
    es: "Y {count} pedido más.",
    en: "And {count} more request.",
    pt: "E mais {count} pedido.",
  },
  "handover.moreRequests.other": {
    es: "Y {count} pedidos más.",
    en: "And {count} more requests.",
    pt: "E mais {count} pedidos.",
  },
  "handover.data": { es: "Dónde están los datos", en: "Where the data are", pt: "Onde estão os dados" },
  "handover.publicLink": {
    es: "Página donde se publica: {link}",
    en: "Page where it is published: {link}",
    pt: "Página em que se publica: {link}",
  },
  "handover.noFiles": {
    es: "El plan no tiene archivos adjuntos.",
    en: "The plan has no attached files.",
    pt: "O plano não tem arquivos anexos.",
  },
  "handover.files.one": {
    es: "{count} archivo adjunto en el plan: {names}",
    en: "{count} file attached in the plan: {names}",
    pt: "{count} arquivo anexo no plano: {names}",
  },
  "handover.files.other": {
    es: "{count} archivos adjuntos en el plan: {names}",
    en: "{count} files attached in the plan: {names}",
    pt: "{count} arquivos anexos no plano: {names}",
  },
  "handover.sources": {
    es: "La fuente de cada número está junto a su respuesta y en el anexo de fuentes del plan impreso.",
    en: "The source of each figure is beside its answer and in the annex of sources of the printed plan.",
    pt: "A fonte de cada número está junto à resposta e no anexo de fontes do plano impresso.",
  },
  "handover.exports": {
    es: "Todo se baja desde la página del plan: «Exportar a planillas» y «Archivo del plan». Guardá una copia en el municipio.",
    en: "Everything can be downloaded from the plan's page: “Export to spreadsheets” and “Plan file”. Keep a copy at the town hall.",
    pt: "Tudo se baixa na página do plano: “Exportar para planilhas” e “Arquivo do plano”. Guarde uma cópia na prefeitura.",
  },
  "handover.andMore": { es: "y {count} más", en: "and {count} more", pt: "e mais {count}" },
  "handover.enter": { es: "Cómo entrar", en: "How to enter", pt: "Como entrar" },
  "handover.enterText": {
    es: "En {address}, con tu correo y una contraseña tuya. Cada persona tiene su propia cuenta: no se heredan contraseñas. {network} manda la invitación y cierra las cuentas que ya no se usan. Todo lo que se escribió antes sigue ahí, con su historia de cambios.",
    en: "At {address}, with your e-mail and a password of your own. Each person has an account: passwords are not handed on. {network} sends the invitation and closes accounts that are no longer used. All that was written before is still there, with its history of changes.",
    pt: "Em {address}, com seu e-mail e uma senha sua. Cada pessoa tem sua própria conta: senhas não se herdam. {network} envia o convite e fecha as contas que não se usam mais. Tudo o que foi escrito antes continua lá, com seu histórico de mudanças.",
  },
  "handover.enterAlone": {
    es: "En {address}, con tu correo y una contraseña tuya. Cada persona tiene su propia cuenta: no se heredan contraseñas. Todo lo que se escribió antes sigue ahí, con su historia de cambios.",
    en: "At {address}, with your e-mail and a password of your own. Each person has an account: passwords are not handed on. All that was written before is still there, with its history of changes.",
    pt: "Em {address}, com seu e-mail e uma senha sua. Cada pessoa tem sua própria conta: senhas não se herdam. Tudo o que foi escrito antes continua lá, com seu histórico de mudanças.",
  },
} satisfies Messages;
