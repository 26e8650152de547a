import type { Messages } from "../messages";

/** What the page of targets says; the rest of it comes as markup of the server. */
export const targetsPage = {
  "targetResults.title": {
    es: "Resultados de las metas",
    en: "Results of the targets",
    pt: "Resultados das metas",
  },
  "targetResults.lead": {
    es: "Qué hay que bajar, qué ya bajó y si las acciones cargadas alcanzan. Se calcula con lo que está guardado ahora.",
    en: "What has to fall, what has already fallen and whether the actions entered are enough. Computed from what is saved now.",
    pt: "O que é preciso baixar, o que já baixou e se as ações incluídas bastam. Calculado com o que está salvo agora.",
  },
  "targetResults.none": {
    es: "Todavía no hay metas cargadas. Cuando cargues una, acá vas a ver la cuenta completa.",
    en: "There are no targets yet. When you enter one, the whole sum will be shown here.",
    pt: "Ainda não há metas. Quando você incluir uma, aqui aparece a conta completa.",
  },
  "targetResults.noFindings": {
    es: "Las revisiones automáticas no encontraron nada en las metas.",
    en: "The automatic checks found nothing in the targets.",
    pt: "As revisões automáticas não encontraram nada nas metas.",
  },
  "targetResults.findingsIntro": {
    es: "Lo que las revisiones automáticas encontraron en las metas. Que algo aparezca acá no quiere decir que esté mal: revisalo o explicalo.",
    en: "What the automatic checks found in the targets. Being listed does not mean being wrong: check it or explain it.",
    pt: "O que as revisões automáticas encontraram nas metas. Aparecer aqui não quer dizer que está errado: revise ou explique.",
  },
  "targetResults.edit": {
    es: "Ir a las preguntas de las metas",
    en: "Go to the questions on targets",
    pt: "Ir às perguntas das metas",
  },
} as const satisfies Messages;

/** Sentences, tables and charts of targets on page and paper. */
export const targetResults = {
  /* what the arithmetic says, in plain words */
  "target.heading": { es: "{name} ({year})", en: "{name} ({year})", pt: "{name} ({year})" },
  "target.says.below": {
    es: "En {year} el municipio puede emitir hasta {level} t CO₂e: {share} menos que en {base}.",
    en: "In {year} the town may emit up to {level} t CO₂e: {share} less than in {base}.",
    pt: "Em {year} o município pode emitir até {level} t CO₂e: {share} a menos que em {base}.",
  },
  "target.says.above": {
    es: "En {year} el municipio puede emitir hasta {level} t CO₂e: {share} más que en {base}. La meta es contra el escenario tendencial y deja que las emisiones suban.",
    en: "In {year} the town may emit up to {level} t CO₂e: {share} more than in {base}. The target is against business as usual and lets emissions rise.",
    pt: "Em {year} o município pode emitir até {level} t CO₂e: {share} a mais que em {base}. A meta é em relação ao cenário tendencial e deixa as emissões subirem.",
  },
  "target.says.aboveOther": {
    es: "En {year} el municipio puede emitir hasta {level} t CO₂e: {share} más que en {base}. La meta deja que las emisiones suban.",
    en: "In {year} the town may emit up to {level} t CO₂e: {share} more than in {base}. The target lets emissions rise.",
    pt: "Em {year} o município pode emitir até {level} t CO₂e: {share} a mais que em {base}. A meta deixa as emissões subirem.",
  },
  "target.says.level": {
    es: "En {year} el municipio puede emitir hasta {level} t CO₂e. Sin las emisiones del año base no se puede decir cuánto baja.",
    en: "In {year} the town may emit up to {level} t CO₂e. Without the base-year emissions nobody can say how far that falls.",
    pt: "Em {year} o município pode emitir até {level} t CO₂e. Sem as emissões do ano-base não se pode dizer quanto baixa.",
  },
  "target.says.unknown": {
    es: "Todavía no se puede calcular cuántas toneladas permite esta meta: faltan datos.",
    en: "How many tonnes this target allows cannot be computed yet: data are missing.",
    pt: "Ainda não se pode calcular quantas toneladas esta meta permite: faltam dados.",
  },
  "target.says.missing": { es: "Falta: {what}.", en: "Missing: {what}.", pt: "Falta: {what}." },
  "target.missing.base": {
    es: "las emisiones del año base",
    en: "the base-year emissions",
    pt: "as emissões do ano-base",
  },
  "target.missing.reduction": {
    es: "el porcentaje de reducción",
    en: "the percentage of the reduction",
    pt: "a porcentagem de redução",
  },
  "target.missing.bau": {
    es: "el escenario tendencial",
    en: "business as usual",
    pt: "o cenário tendencial",
  },
  "target.missing.population": {
    es: "la población del año base o la del año de la meta",
    en: "the population of the base year or of the target year",
    pt: "a população do ano-base ou a do ano da meta",
  },
  "target.missing.gdp": {
    es: "el producto bruto del año base o el del año de la meta",
    en: "the product of the base year or of the target year",
    pt: "o produto bruto do ano-base ou o do ano da meta",
  },
  "target.missing.level": {
    es: "las toneladas de la meta",
    en: "the tonnes of the target",
    pt: "as toneladas da meta",
  },
  "target.missing.residual": {
    es: "cuántas emisiones quedan sin reducir",
    en: "how many emissions are left unabated",
    pt: "quantas emissões restam sem redução",
  },
  "target.says.belowBau": {
    es: "Son {cut} t menos que lo que se emitiría ese año sin el plan ({bau} t).",
    en: "That is {cut} t less than would be emitted that year without the plan ({bau} t).",
    pt: "São {cut} t a menos que o que se emitiria nesse ano sem o plano ({bau} t).",
  },
  "target.says.required": {
    es: "Reducción necesaria desde {base}: {cut} t por año.",
    en: "Cut required from {base}: {cut} t a year.",
    pt: "Redução necessária desde {base}: {cut} t por ano.",
  },
  "target.says.achieved": {
    es: "Entre {base} y {latest} las emisiones ya bajaron {cut} t.",
    en: "Between {base} and {latest} emissions have already fallen by {cut} t.",
    pt: "Entre {base} e {latest} as emissões já baixaram {cut} t.",
  },
  "target.says.risen": {
    es: "Entre {base} y {latest} las emisiones subieron {cut} t.",
    en: "Between {base} and {latest} emissions rose by {cut} t.",
    pt: "Entre {base} e {latest} as emissões subiram {cut} t.",
  },
  "target.says.remaining": {
    es: "Desde {latest} falta bajar {cut} t.",
    en: "From {latest} {cut} t are still to be cut.",
    pt: "Desde {latest} falta baixar {cut} t.",
  },
  "target.says.nothingLeft": {
    es: "En {latest} las emisiones ya estaban {cut} t por debajo de la meta.",
    en: "In {latest} emissions were already {cut} t below the target.",
    pt: "Em {latest} as emissões já estavam {cut} t abaixo da meta.",
  },
  "target.says.actions": {
    es: "Las acciones cargadas que tienen efecto para {year} suman {cut} t por año: {share} de lo que tienen que bajar.",
    en: "The actions entered that take effect by {year} add up to {cut} t a year: {share} of what they have to cut.",
    pt: "As ações incluídas com efeito até {year} somam {cut} t por ano: {share} do que têm que baixar.",
  },
  "target.says.actionsOnly": {
    es: "Las acciones cargadas que tienen efecto para {year} suman {cut} t por año.",
    en: "The actions entered that take effect by {year} add up to {cut} t a year.",
    pt: "As ações incluídas com efeito até {year} somam {cut} t por ano.",
  },
  "target.says.actionsUnknown.one": {
    es: "Una acción no dice cuánto reduce: no suma en la cuenta ni está en el gráfico.",
    en: "One action does not say how much it saves: it is neither in the sum nor in the chart.",
    pt: "Uma ação não diz quanto reduz: não entra na conta nem no gráfico.",
  },
  "target.says.actionsUnknown.other": {
    es: "{count} acciones no dicen cuánto reducen: no suman en la cuenta ni están en el gráfico.",
    en: "{count} actions do not say how much they save: they are neither in the sum nor in the chart.",
    pt: "{count} ações não dizem quanto reduzem: não entram na conta nem no gráfico.",
  },
  "target.gap.short": {
    es: "Con las acciones cargadas faltan {gap} t CO₂e para la meta de {year}",
    en: "With the actions entered {gap} t CO₂e are missing for the {year} target",
    pt: "Com as ações incluídas faltam {gap} t CO₂e para a meta de {year}",
  },
  "target.gap.reached": {
    es: "Las acciones cargadas alcanzan para la meta de {year}, con {gap} t CO₂e de margen",
    en: "The actions entered are enough for the {year} target, with {gap} t CO₂e to spare",
    pt: "As ações incluídas bastam para a meta de {year}, com {gap} t CO₂e de folga",
  },
  "target.gap.noActions": {
    es: "Todavía no se puede decir si las acciones alcanzan para la meta de {year}: ninguna tiene cargada su reducción",
    en: "Whether the actions are enough for the {year} target cannot be said yet: none states its saving",
    pt: "Ainda não se pode dizer se as ações bastam para a meta de {year}: nenhuma traz a sua redução",
  },
  "target.gap.unknown": {
    es: "Todavía no se puede decir si las acciones alcanzan para la meta de {year}: faltan datos de la meta",
    en: "Whether the actions are enough for the {year} target cannot be said yet: data of the target are missing",
    pt: "Ainda não se pode dizer se as ações bastam para a meta de {year}: faltam dados da meta",
  },
  "target.perimeter": {
    es: "Qué abarca la meta: {perimeter}.",
    en: "What the target covers: {perimeter}.",
    pt: "O que a meta abrange: {perimeter}.",
  },
  "target.perimeterUnknown": {
    es: "El plan no dice qué emisiones abarca esta meta: se toma el inventario entero.",
    en: "The plan does not say which emissions this target covers: the whole inventory is taken.",
    pt: "O plano não diz que emissões esta meta abrange: toma-se o inventário inteiro.",
  },
  "target.perimeterShare": {
    es: "Son {share} del inventario de {year} ({total} t).",
    en: "That is {share} of the {year} inventory ({total} t).",
    pt: "São {share} do inventário de {year} ({total} t).",
  },
  "target.savingsFrom.base-year": {
    es: "Los ahorros se cuentan desde el año base.",
    en: "Savings count from the base year.",
    pt: "As economias contam desde o ano-base.",
  },
  "target.savingsFrom.latest-inventory": {
    es: "Los ahorros se cuentan desde el último inventario.",
    en: "Savings count from the latest inventory.",
    pt: "As economias contam desde o último inventário.",
  },
  "target.gapRow": {
    es: "Lo que falta con las acciones (negativo: margen) (t CO₂e)",
    en: "Missing with the actions (negative: to spare) (t CO₂e)",
    pt: "O que falta com as ações (negativo: folga) (t CO₂e)",
  },

  /* the chart */
  "target.chart.title": {
    es: "Emisiones de lo que la meta abarca, t CO₂e por año",
    en: "Emissions of what the target covers, t CO₂e a year",
    pt: "Emissões do que a meta abrange, t CO₂e por ano",
  },
  "target.chart.history": { es: "Inventarios", en: "Inventories", pt: "Inventários" },
  "target.chart.bau": {
    es: "Sin el plan (tendencia)",
    en: "Without the plan (business as usual)",
    pt: "Sem o plano (tendência)",
  },
  "target.chart.reference": {
    es: "Sin las acciones: nivel de {year}, supuesto",
    en: "Without the actions: level of {year}, assumed",
    pt: "Sem as ações: nível de {year}, suposto",
  },
  "target.chart.path": { es: "Camino a la meta", en: "Path to the target", pt: "Caminho até a meta" },
  "target.chart.withActions": {
    es: "Con las acciones del plan",
    en: "With the actions of the plan",
    pt: "Com as ações do plano",
  },
  "target.chart.onePointFive": {
    es: "Vía de 1,5 °C (estimación)",
    en: "1.5 °C pathway (estimate)",
    pt: "Via de 1,5 °C (estimativa)",
  },
  "target.chart.noTarget": {
    es: "sin meta cargada",
    en: "no target entered",
    pt: "sem meta incluída",
  },
  "target.chart.others.one": { es: "Una acción más", en: "One more action", pt: "Mais uma ação" },
  "target.chart.others.other": {
    es: "Las otras {count} acciones",
    en: "The other {count} actions",
    pt: "As outras {count} ações",
  },
  "target.wedges.table": {
    es: "Lo que baja cada acción, t CO₂e por año",
    en: "What each action takes off, t CO₂e a year",
    pt: "O que cada ação reduz, t CO₂e por ano",
  },
  "target.wedges.action": { es: "Acción", en: "Action", pt: "Ação" },
  "target.wedges.total": {
    es: "Todas juntas, sin contar dos veces",
    en: "All together, nothing counted twice",
    pt: "Todas juntas, sem contar duas vezes",
  },
  "target.wedges.how": {
    es: "Supuesto: el ahorro de cada acción crece parejo desde que empieza hasta su año de efecto y después se mantiene.",
    en: "Assumption: the saving of each action grows evenly from its start to its year of effect and then stays.",
    pt: "Suposto: a economia de cada ação cresce por igual desde o início até o ano de efeito e depois se mantém.",
  },

  /* business as usual */
  "target.bau.title": {
    es: "Qué pasaría sin el plan",
    en: "What would happen without the plan",
    pt: "O que aconteceria sem o plano",
  },
  "target.bau.level": {
    es: "Sin el plan, en {year} se emitirían {level} t CO₂e: {share} {direction} que en {base}.",
    en: "Without the plan {level} t CO₂e would be emitted in {year}: {share} {direction} than in {base}.",
    pt: "Sem o plano, em {year} se emitiriam {level} t CO₂e: {share} {direction} que em {base}.",
  },
  "target.more": { es: "más", en: "more", pt: "a mais" },
  "target.less": { es: "menos", en: "less", pt: "a menos" },
  "target.bau.levelOnly": {
    es: "Sin el plan, en {year} se emitirían {level} t CO₂e.",
    en: "Without the plan {level} t CO₂e would be emitted in {year}.",
    pt: "Sem o plano, em {year} se emitiriam {level} t CO₂e.",
  },
  "target.bau.by.national-bau": {
    es: "Se proyectó con el crecimiento del escenario nacional de la {edition}. Ese escenario incluye sectores y gases que la meta no necesariamente abarca: sirve como referencia, no como pronóstico del municipio.",
    en: "It was projected with the growth of the national scenario of {edition}. That scenario includes sectors and gases that the target need not cover: it is a reference, not a forecast of the town.",
    pt: "Foi projetado com o crescimento do cenário nacional da {edition}. Esse cenário inclui setores e gases que a meta não necessariamente abrange: serve de referência, não de previsão do município.",
  },
  "target.bau.by.population": {
    es: "Se proyectó con el crecimiento de la población: cada habitante sigue emitiendo lo mismo.",
    en: "It was projected with population growth: each inhabitant goes on emitting the same.",
    pt: "Foi projetado com o crescimento da população: cada habitante continua emitindo o mesmo.",
  },
  "target.bau.by.gdp": {
    es: "Se proyectó con el crecimiento de la economía.",
    en: "It was projected with economic growth.",
    pt: "Foi projetado com o crescimento da economia.",
  },
  "target.bau.by.trend": {
    es: "Se proyectó con la recta que mejor sigue a los inventarios propios.",
    en: "It was projected with the straight line that best follows the own inventories.",
    pt: "Foi projetado com a reta que melhor acompanha os próprios inventários.",
  },
  "target.bau.by.own-rate": {
    es: "Se proyectó con una tasa de crecimiento por año para cada sector; las tasas sin fuente son supuestos del municipio.",
    en: "It was projected with a yearly growth rate for each sector; rates without a source are assumptions of the town.",
    pt: "Foi projetado com uma taxa de crescimento anual para cada setor; as taxas sem fonte são supostos do município.",
  },
  "target.bau.by.own-value": {
    es: "La cifra viene de un documento del municipio.",
    en: "The figure comes from a document of the town.",
    pt: "O valor vem de um documento do município.",
  },
  "target.bau.stated": {
    es: "La cifra que se usa es la cargada ({stated} t); con el método elegido daría {built} t.",
    en: "The figure used is the one entered ({stated} t); the chosen method would give {built} t.",
    pt: "O valor usado é o informado ({stated} t); com o método escolhido daria {built} t.",
  },
  "target.bau.edition": {
    es: "Serie nacional {edition}: {years}. Cobertura: {sectors}. Gases: {gases}. Potenciales de calentamiento: {gwp}. Emisiones {accounting}.",
    en: "National series {edition}: {years}. Coverage: {sectors}. Gases: {gases}. Warming potentials: {gwp}. {accounting} emissions.",
    pt: "Série nacional {edition}: {years}. Cobertura: {sectors}. Gases: {gases}. Potenciais de aquecimento: {gwp}. Emissões {accounting}.",
  },
  "target.bau.gwpUnknown": {
    es: "las fuentes leídas no lo dicen",
    en: "the sources read do not say",
    pt: "as fontes lidas não dizem",
  },
  "target.bau.net": { es: "netas", en: "Net", pt: "líquidas" },
  "target.bau.gross": { es: "brutas", en: "Gross", pt: "brutas" },
  "target.bau.missing.base": {
    es: "Falta el año base, el año de la meta o las emisiones del año base.",
    en: "The base year, the target year or the base-year emissions are missing.",
    pt: "Falta o ano-base, o ano da meta ou as emissões do ano-base.",
  },
  "target.bau.missing.edition": {
    es: "Falta elegir qué escenario nacional se aplica.",
    en: "The national scenario to apply has not been chosen.",
    pt: "Falta escolher que cenário nacional se aplica.",
  },
  "target.bau.missing.edition-years": {
    es: "La serie nacional elegida no llega al año base o al año de la meta, y no se la estira.",
    en: "The chosen national series does not reach the base year or the target year, and it is not stretched.",
    pt: "A série nacional escolhida não chega ao ano-base ou ao ano da meta, e não é esticada.",
  },
  "target.bau.missing.population": {
    es: "Falta la población del año base o la esperada en el año de la meta.",
    en: "The population of the base year or the one expected in the target year is missing.",
    pt: "Falta a população do ano-base ou a esperada no ano da meta.",
  },
  "target.bau.missing.gdp": {
    es: "Falta el producto bruto del año base o el esperado en el año de la meta.",
    en: "The product of the base year or the one expected in the target year is missing.",
    pt: "Falta o produto bruto do ano-base ou o esperado no ano da meta.",
  },
  "target.bau.missing.inventories": {
    es: "Hacen falta dos inventarios de años distintos con lo que la meta abarca.",
    en: "It takes two inventories of different years with what the target covers.",
    pt: "São necessários dois inventários de anos distintos com o que a meta abrange.",
  },
  "target.bau.missing.falling-trend": {
    es: "La recta de los inventarios baja de cero antes del año de la meta: no sirve como escenario.",
    en: "The line of the inventories falls below zero before the target year: it is no scenario.",
    pt: "A reta dos inventários cai abaixo de zero antes do ano da meta: não serve como cenário.",
  },
  "target.bau.missing.rates": {
    es: "Falta la tasa de crecimiento de algún sector con emisiones.",
    en: "The growth rate of some sector with emissions is missing.",
    pt: "Falta a taxa de crescimento de algum setor com emissões.",
  },
  "target.bau.missing.value": {
    es: "Falta la cifra del documento.",
    en: "The figure of the document is missing.",
    pt: "Falta o valor do documento.",
  },
  "target.bau.unknown": {
    es: "El escenario tendencial todavía no se puede calcular. {why}",
    en: "Business as usual cannot be computed yet. {why}",
    pt: "O cenário tendencial ainda não pode ser calculado. {why}",
  },
  "target.bau.table": {
    es: "Escenario tendencial por año",
    en: "Business as usual by year",
    pt: "Cenário tendencial por ano",
  },
  "target.bauBuilt": {
    es: "Sin el plan, según el método elegido",
    en: "Without the plan, by the chosen method",
    pt: "Sem o plano, segundo o método escolhido",
  },
  "target.short.national": {
    es: "Meta nacional, a escala del municipio ({year})",
    en: "National target, scaled to the town ({year})",
    pt: "Meta nacional, na escala do município ({year})",
  },
  "target.short.first-ndc": {
    es: "Tope de la misma edición nacional ({year})",
    en: "Cap of the same national edition ({year})",
    pt: "Teto da mesma edição nacional ({year})",
  },
  "target.short.race-to-zero": {
    es: "Race to Zero ({year})",
    en: "Race to Zero ({year})",
    pt: "Race to Zero ({year})",
  },
  "target.short.commitment": {
    es: "Compromiso del marco ({year})",
    en: "Commitment of the framework ({year})",
    pt: "Compromisso do marco ({year})",
  },
  "target.short.one-point-five": {
    es: "Vía de 1,5 °C ({year})",
    en: "1.5 °C pathway ({year})",
    pt: "Via de 1,5 °C ({year})",
  },
  "target.short.opcc": {
    es: "Parte justa por desarrollo humano ({year})",
    en: "Fair share by human development ({year})",
    pt: "Parte justa por desenvolvimento humano ({year})",
  },
  "target.short.c40": {
    es: "Promedio de C40 ({year})",
    en: "C40 average ({year})",
    pt: "Média da C40 ({year})",
  },

  /* benchmarks */
  "benchmark.table": {
    es: "Al lado de otras referencias",
    en: "Beside other references",
    pt: "Ao lado de outras referências",
  },
  "benchmark.reference": { es: "Referencia", en: "Reference", pt: "Referência" },
  "benchmark.without": {
    es: "No se puede decir: {why}.",
    en: "Cannot be said: {why}.",
    pt: "Não se pode dizer: {why}.",
  },
  "benchmark.level": {
    es: "Nivel para el municipio (t CO₂e)",
    en: "Level for the town (t CO₂e)",
    pt: "Nível para o município (t CO₂e)",
  },
  "benchmark.change": {
    es: "Respecto del año base",
    en: "From the base year",
    pt: "Em relação ao ano-base",
  },
  "benchmark.reached": {
    es: "¿La meta llega?",
    en: "Does the target reach it?",
    pt: "A meta chega?",
  },
  "benchmark.yes": { es: "sí", en: "yes", pt: "sim" },
  "benchmark.no": { es: "no", en: "no", pt: "não" },
  "benchmark.own": { es: "La meta del municipio", en: "The town's target", pt: "A meta do município" },
  "benchmark.estimate": { es: "estimación", en: "estimate", pt: "estimativa" },
  "benchmark.name.national": {
    es: "Meta nacional vigente, {edition}: no superar {cap} millones de t netas",
    en: "National target in force, {edition}: at most {cap} million t net",
    pt: "Meta nacional vigente, {edition}: não passar de {cap} milhões de t líquidas",
  },
  "benchmark.name.first-ndc": {
    es: "Práctica histórica con la {edition}: {cap} sobre {bau} millones de t, contra el escenario tendencial. No alcanza por sí sola para un plan nuevo",
    en: "Historical practice with {edition}: {cap} of {bau} million t, against business as usual. Not enough by itself for a new plan",
    pt: "Prática histórica com a {edition}: {cap} de {bau} milhões de t, em relação ao cenário tendencial. Não basta por si só para um plano novo",
  },
  "benchmark.name.race-to-zero": {
    es: "Race to Zero: la mitad de las emisiones de {from}, antes de aplicar la parte justa",
    en: "Race to Zero: half the emissions of {from}, before any fair share",
    pt: "Race to Zero: metade das emissões de {from}, antes de aplicar a parte justa",
  },
  "benchmark.name.commitment": {
    es: "Pacto de los Alcaldes (Unión Europea): {percent} % menos que el año base",
    en: "Covenant of Mayors (European Union): {percent}% below the base year",
    pt: "Pacto de Autarcas (União Europeia): {percent}% abaixo do ano-base",
  },
  "benchmark.name.one-point-five": {
    es: "Vía mundial de 1,5 °C (IPCC AR6): {percent} % menos que en {from}",
    en: "Global 1.5 °C pathway (IPCC AR6): {percent}% below {from}",
    pt: "Via mundial de 1,5 °C (IPCC AR6): {percent}% abaixo de {from}",
  },
  "benchmark.name.opcc": {
    es: "Parte justa por desarrollo humano (al modo del desafío OPCC de WWF), IDH {development}",
    en: "Fair share by human development (in the manner of WWF's OPCC), HDI {development}",
    pt: "Parte justa por desenvolvimento humano (no modo do desafio OPCC do WWF), IDH {development}",
  },
  "benchmark.name.c40": {
    es: "C40, Deadline 2020: promedio de 2,9 t por habitante; tipo de ciudad: {group}",
    en: "C40, Deadline 2020: average of 2.9 t per inhabitant; type of city: {group}",
    pt: "C40, Deadline 2020: média de 2,9 t por habitante; tipo de cidade: {group}",
  },
  "benchmark.class.steep-decline": { es: "descenso fuerte", en: "steep decline", pt: "queda acentuada" },
  "benchmark.class.steady-decline": { es: "descenso sostenido", en: "steady decline", pt: "queda constante" },
  "benchmark.class.early-peak": { es: "pico temprano", en: "early peak", pt: "pico precoce" },
  "benchmark.class.late-peak": { es: "pico tardío", en: "late peak", pt: "pico tardio" },
  "benchmark.class.unknown": {
    es: "sin datos (faltan emisiones por habitante)",
    en: "no data (emissions per inhabitant are missing)",
    pt: "sem dados (faltam emissões por habitante)",
  },
  "benchmark.missing.base": {
    es: "faltan las emisiones del año base",
    en: "base-year emissions are missing",
    pt: "faltam as emissões do ano-base",
  },
  "benchmark.missing.national-base": {
    es: "falta la emisión del país en el año base, en la misma edición",
    en: "the country's emissions of the base year, in the same edition, are missing",
    pt: "falta a emissão do país no ano-base, na mesma edição",
  },
  "benchmark.missing.population": {
    es: "falta la población del año base o de {year}",
    en: "the population of the base year or of {year} is missing",
    pt: "falta a população do ano-base ou de {year}",
  },
  "benchmark.missing.development": {
    es: "falta el índice de desarrollo humano",
    en: "the human development index is missing",
    pt: "falta o índice de desenvolvimento humano",
  },
  "benchmark.note": {
    es: "Son referencias, no exámenes. «Estimación» quiere decir que la fórmula o alguno de sus datos no está confirmado; se pueden cambiar en «Con qué se compara la meta».",
    en: "These are references, not examinations. “Estimate” means that the formula or one of its data is unconfirmed; they can be changed under “What the target is compared with”.",
    pt: "São referências, não provas. «Estimativa» quer dizer que a fórmula ou algum dos seus dados não está confirmado; podem ser mudados em «Com o que se compara a meta».",
  },
  "edition.table": {
    es: "Ediciones de la meta nacional: no se comparan entre sí",
    en: "Editions of the national target: not comparable with each other",
    pt: "Edições da meta nacional: não se comparam entre si",
  },
  "edition.name": { es: "Edición", en: "Edition", pt: "Edição" },
  "edition.cap": { es: "Tope, Mt netas", en: "Cap, Mt net", pt: "Teto, Mt líquidas" },
  "edition.bau": {
    es: "Escenario tendencial, Mt",
    en: "Business as usual, Mt",
    pt: "Cenário tendencial, Mt",
  },
  "edition.gwp": {
    es: "Potenciales de calentamiento",
    en: "Warming potentials",
    pt: "Potenciais de aquecimento",
  },
  "edition.coverage": { es: "Cobertura", en: "Coverage", pt: "Cobertura" },

  /* frameworks */
  "raceToZero.table": {
    es: "Los cinco pasos de Race to Zero",
    en: "The five steps of Race to Zero",
    pt: "Os cinco passos da Race to Zero",
  },
  "raceToZero.step": { es: "Paso", en: "Step", pt: "Passo" },
  "raceToZero.state": { es: "Estado", en: "State", pt: "Estado" },
  "raceToZero.evidence": {
    es: "Lo que el plan muestra",
    en: "What the plan shows",
    pt: "O que o plano mostra",
  },
  "raceToZero.pledge": { es: "Comprometerse", en: "Pledge", pt: "Comprometer-se" },
  "raceToZero.plan": { es: "Planificar", en: "Plan", pt: "Planejar" },
  "raceToZero.proceed": { es: "Actuar", en: "Proceed", pt: "Agir" },
  "raceToZero.publish": { es: "Publicar", en: "Publish", pt: "Publicar" },
  "raceToZero.persuade": { es: "Convencer", en: "Persuade", pt: "Persuadir" },
  "raceToZero.done": { es: "con respaldo", en: "evidenced", pt: "com respaldo" },
  "raceToZero.part": { es: "en parte", en: "in part", pt: "em parte" },
  "raceToZero.missing": { es: "falta", en: "missing", pt: "falta" },
  "pathways.table": {
    es: "Las acciones por camino de desarrollo (ICLEI)",
    en: "Actions by development pathway (ICLEI)",
    pt: "As ações por caminho de desenvolvimento (ICLEI)",
  },
  "pathways.pathway": { es: "Camino", en: "Pathway", pt: "Caminho" },
  "pathways.count": { es: "Acciones", en: "Actions", pt: "Ações" },
  "pathways.note": {
    es: "Una acción puede seguir varios caminos: los números no se suman.",
    en: "An action may follow several pathways: the numbers do not add up.",
    pt: "Uma ação pode seguir vários caminhos: os números não se somam.",
  },
  "pathways.untagged.one": {
    es: "Una acción no tiene camino marcado.",
    en: "One action has no pathway ticked.",
    pt: "Uma ação não tem caminho marcado.",
  },
  "pathways.untagged.other": {
    es: "{count} acciones no tienen camino marcado.",
    en: "{count} actions have no pathway ticked.",
    pt: "{count} ações não têm caminho marcado.",
  },
} as const satisfies Messages;

/** Inputs and assumptions of the numbers of targets. */
export const targetNumbers = {
  "assumption.documentTotal": {
    es: "El total de {year} es el que dice el documento ({source}); no se calculó acá.",
    en: "The total of {year} is the one the document states ({source}); it was not computed here.",
    pt: "O total de {year} é o que diz o documento ({source}); não foi calculado aqui.",
  },
  "input.nationalBase": {
    es: "Emisiones del país en el año base",
    en: "Emissions of the country in the base year",
    pt: "Emissões do país no ano-base",
  },
  "input.statedBau": {
    es: "Escenario tendencial según el municipio",
    en: "Business as usual as the town states it",
    pt: "Cenário tendencial segundo o município",
  },
  "input.inventory": { es: "Inventario", en: "Inventory", pt: "Inventário" },
  "input.residualPercent": {
    es: "Emisiones que quedan sin reducir",
    en: "Emissions left unabated",
    pt: "Emissões que restam sem redução",
  },
  "input.benchmarkLevel": {
    es: "Nivel de la referencia",
    en: "Level of the reference",
    pt: "Nível da referência",
  },
  "input.startEmissions": {
    es: "Emisiones del primer año de la vía",
    en: "Emissions of the pathway's first year",
    pt: "Emissões do primeiro ano da via",
  },
  "assumption.oneEdition": {
    es: "Todas las cifras nacionales son de una sola edición: {edition}.",
    en: "All national figures are of one edition: {edition}.",
    pt: "Todos os valores nacionais são de uma só edição: {edition}.",
  },
  "assumption.nationalPerimeter": {
    es: "La meta nacional cubre todos los sectores del país; la municipal, los suyos.",
    en: "The national target covers all sectors of the country; the town's covers its own.",
    pt: "A meta nacional cobre todos os setores do país; a municipal, os seus.",
  },
  "assumption.nationalInterpolated": {
    es: "El valor nacional de {year} está en línea recta entre los años publicados de la {edition}.",
    en: "The national value of {year} lies on a straight line between the published years of {edition}.",
    pt: "O valor nacional de {year} está em linha reta entre os anos publicados da {edition}.",
  },
  "assumption.bauStated": {
    es: "La cifra es la que cargó el municipio, no la calculada.",
    en: "The figure is the one that the town entered, not a computed one.",
    pt: "O valor é o informado pelo município, não o calculado.",
  },
  "assumption.bauPopulation": {
    es: "Las emisiones por habitante se mantienen.",
    en: "Emissions per inhabitant stay the same.",
    pt: "As emissões por habitante se mantêm.",
  },
  "assumption.bauGdp": {
    es: "Las emisiones siguen a la economía.",
    en: "Emissions follow the economy.",
    pt: "As emissões acompanham a economia.",
  },
  "assumption.bauTrend": {
    es: "Recta de mínimos cuadrados por {count} inventarios.",
    en: "Least-squares line through {count} inventories.",
    pt: "Reta de mínimos quadrados por {count} inventários.",
  },
  "assumption.bauRatesUnsourced": {
    es: "Tasas sin fuente, supuestas por el municipio: {count}.",
    en: "Rates without a source, assumed by the town: {count}.",
    pt: "Taxas sem fonte, supostas pelo município: {count}.",
  },
  "assumption.bauGrid": {
    es: "El factor de la red baja {percent} % por año desde el de {from}, igual que en los ahorros y las renovables; acá, hasta {year}.",
    en: "The grid factor falls {percent}% a year from that of {from}, as in savings and renewables; here until {year}.",
    pt: "O fator da rede cai {percent}% por ano a partir do de {from}, como nas economias e nas renováveis; aqui, até {year}.",
  },
  "assumption.bauGridHeld": {
    es: "La baja del factor de la red no se aplica acá: la serie de la que sale ya trae la suya.",
    en: "The fall of the grid factor is not applied here: the series that this comes from holds its own.",
    pt: "A queda do fator da rede não se aplica aqui: a série da qual isto vem já traz a sua.",
  },
  "assumption.bauGridUnknown": {
    es: "La baja del factor de la red no se aplica: no se sabe qué parte de las emisiones de base es de electricidad.",
    en: "The fall of the grid factor is not applied: which part of the base emissions is of electricity is not known.",
    pt: "A queda do fator da rede não se aplica: não se sabe que parte das emissões de base é de eletricidade.",
  },
  "input.electricityShare": {
    es: "Parte de las emisiones de base que es de electricidad",
    en: "Share of the base emissions that is of electricity",
    pt: "Parte das emissões de base que é de eletricidade",
  },
  "input.gridLeft": {
    es: "Factor de la red, respecto del año de base",
    en: "Grid factor, against the base year",
    pt: "Fator da rede, em relação ao ano de base",
  },
  "assumption.residualCompensated": {
    es: "Lo que queda sin reducir se compensa; las compensaciones se informan aparte.",
    en: "What is left unabated is compensated; compensation is reported apart.",
    pt: "O que resta sem redução é compensado; as compensações são informadas à parte.",
  },
  "assumption.benchmarkFromBase": {
    es: "No hay emisiones de {year}: se toman las del año base ({base}).",
    en: "There are no emissions of {year}: those of the base year ({base}) are taken.",
    pt: "Não há emissões de {year}: tomam-se as do ano-base ({base}).",
  },
  "assumption.opccEstimate": {
    es: "Fórmula reconstruida, sin confirmar por WWF: sirve de orientación.",
    en: "Reconstructed formula, unconfirmed by WWF: for orientation.",
    pt: "Fórmula reconstruída, sem confirmação do WWF: serve de orientação.",
  },
  "assumption.c40Estimate": {
    es: "Promedio de las ciudades de C40, sin confirmar: no es una meta propia del municipio.",
    en: "Average of C40 cities, unconfirmed: not a target of the town's own.",
    pt: "Média das cidades da C40, sem confirmação: não é uma meta própria do município.",
  },
} as const satisfies Messages;

/** What the checks say of targets. */
export const targetFindings = {
  "finding.target-perimeter.unsplit": {
    es: "La meta parte de {stated} t y el inventario de {year} suma {inventory} t sin separar por sector: la meta abarca otra cosa que el inventario.",
    en: "The target starts from {stated} t and the {year} inventory adds up to {inventory} t, not split by sector: the target covers something else than the inventory.",
    pt: "A meta parte de {stated} t e o inventário de {year} soma {inventory} t sem separar por setor: a meta abrange outra coisa que o inventário.",
  },
  "finding.target-perimeter.said": {
    es: "El plan dice que la meta abarca lo mismo que el inventario, pero parte de {stated} t y el inventario suma {inventory} t.",
    en: "The plan says that the target covers the same as the inventory, but it starts from {stated} t and the inventory adds up to {inventory} t.",
    pt: "O plano diz que a meta abrange o mesmo que o inventário, mas parte de {stated} t e o inventário soma {inventory} t.",
  },
  "finding.target-level-unknown.inputs": {
    es: "No se puede calcular cuántas toneladas permite la meta.",
    en: "How many tonnes the target allows cannot be computed.",
    pt: "Não se pode calcular quantas toneladas a meta permite.",
  },
  "finding.target-level-unknown.bau": {
    es: "La meta es contra un escenario tendencial que todavía no se puede calcular.",
    en: "The target is against a business-as-usual scenario that cannot be computed yet.",
    pt: "A meta é em relação a um cenário tendencial que ainda não pode ser calculado.",
  },
  "finding.target-level-unknown.why": {
    es: "Sin toneladas la meta es solo un porcentaje: nadie puede comprobarla. Mirá qué dato falta en los resultados de las metas.",
    en: "Without tonnes the target is only a percentage: nobody can verify it. See in the results of the targets which datum is missing.",
    pt: "Sem toneladas a meta é só uma porcentagem: ninguém pode comprová-la. Veja nos resultados das metas que dado falta.",
  },
  "finding.bau-national-perimeter": {
    es: "El escenario tendencial usa el crecimiento nacional de la {edition}, que incluye sectores que la meta no abarca.",
    en: "Business as usual takes the national growth of {edition}, which includes sectors that the target does not cover.",
    pt: "O cenário tendencial usa o crescimento nacional da {edition}, que inclui setores que a meta não abrange.",
  },
  "finding.bau-national-perimeter.why": {
    es: "Es una práctica conocida de las redes y vale, siempre que el plan lo diga.",
    en: "It is a known practice of networks and holds, provided that the plan says so.",
    pt: "É uma prática conhecida das redes e vale, desde que o plano o diga.",
  },
  "finding.bau-not-as-built": {
    es: "El escenario tendencial cargado es {stated} t; con el método elegido da {built} t.",
    en: "The business-as-usual figure entered is {stated} t; the chosen method gives {built} t.",
    pt: "O cenário tendencial informado é {stated} t; com o método escolhido dá {built} t.",
  },
  "finding.bau-not-as-built.why": {
    es: "De esa cifra sale toda la meta. Revisá de dónde viene, o borrala y usá la calculada.",
    en: "The whole target follows from that figure. Check where it comes from, or delete it and use the computed one.",
    pt: "Toda a meta sai desse valor. Revise de onde vem, ou apague-o e use o calculado.",
  },
  "finding.bau-without-source": {
    es: "El escenario tendencial cargado ({stated} t) no dice cómo se proyectó.",
    en: "The business-as-usual figure entered ({stated} t) does not say how it was projected.",
    pt: "O cenário tendencial informado ({stated} t) não diz como foi projetado.",
  },
  "finding.bau-without-source.why": {
    es: "Una cifra sin explicación no se puede defender ante la red ni ante el Concejo.",
    en: "A figure without explanation cannot be defended before the network or the council.",
    pt: "Um valor sem explicação não se defende diante da rede nem da Câmara.",
  },
  "finding.net-zero-residual": {
    es: "La meta de cero neto deja sin reducir {percent} % de las emisiones; la costumbre es no más de {limit} %.",
    en: "The net-zero target leaves {percent}% of emissions unabated; custom is at most {limit}%.",
    pt: "A meta de zero líquido deixa sem redução {percent}% das emissões; o costume é no máximo {limit}%.",
  },
  "finding.net-zero-residual.why": {
    es: "Compensar mucho no es lo mismo que reducir. El límite es orientativo.",
    en: "Compensating a lot is not the same as cutting. The limit is for orientation.",
    pt: "Compensar muito não é o mesmo que reduzir. O limite é orientativo.",
  },
  "finding.net-zero-not-compensated": {
    es: "La meta de cero neto deja {percent} % de las emisiones y no dice cómo se compensan.",
    en: "The net-zero target leaves {percent}% of emissions and does not say how they are compensated.",
    pt: "A meta de zero líquido deixa {percent}% das emissões e não diz como são compensadas.",
  },
  "finding.net-zero-not-compensated.why": {
    es: "Sin compensación de lo que queda no hay cero neto.",
    en: "Without compensation of what is left there is no net zero.",
    pt: "Sem compensação do que resta não há zero líquido.",
  },
  "finding.milestone-outside": {
    es: "La meta intermedia de {year} no está entre el año base ({baseYear}) y el de la meta ({targetYear}).",
    en: "The milestone of {year} is not between the base year ({baseYear}) and the target year ({targetYear}).",
    pt: "A meta intermediária de {year} não está entre o ano-base ({baseYear}) e o da meta ({targetYear}).",
  },
  "finding.milestone-outside.why": {
    es: "Los escalones van en el camino: fuera de él no se los puede seguir.",
    en: "Steps lie on the way: off it they cannot be followed.",
    pt: "Os degraus ficam no caminho: fora dele não podem ser acompanhados.",
  },
  "finding.milestone-off-the-way": {
    es: "La meta intermedia de {year} ({level} t) queda por encima del año base o por debajo de la meta final.",
    en: "The milestone of {year} ({level} t) is above the base year or below the final target.",
    pt: "A meta intermediária de {year} ({level} t) fica acima do ano-base ou abaixo da meta final.",
  },
  "finding.milestone-off-the-way.why": {
    es: "Puede estar bien, pero suele ser un número mal tipeado.",
    en: "It may be right, but it is often a mistyped number.",
    pt: "Pode estar certo, mas costuma ser um número mal digitado.",
  },
  "finding.targets-out-of-order": {
    es: "La meta de {year} permite emitir más que la de {earlierYear}.",
    en: "The target of {year} allows more emissions than that of {earlierYear}.",
    pt: "A meta de {year} permite emitir mais que a de {earlierYear}.",
  },
  "finding.targets-out-of-order.why": {
    es: "Las dos hablan de las mismas emisiones: la más lejana tiene que ser igual o más exigente.",
    en: "Both speak of the same emissions: the later one has to be as demanding or more.",
    pt: "As duas falam das mesmas emissões: a mais distante tem que ser igual ou mais exigente.",
  },
  "finding.interim-target-missing": {
    es: "La meta es para {year} y falta una intermedia para {interimYear}.",
    en: "The target is for {year} and an interim one for {interimYear} is missing.",
    pt: "A meta é para {year} e falta uma intermediária para {interimYear}.",
  },
  "finding.interim-target-missing.why": {
    es: "El Marco Común de Reporte pide una meta intermedia para 2030 cuando la meta es posterior.",
    en: "The Common Reporting Framework asks for an interim target for 2030 when the target is later.",
    pt: "O Quadro Comum de Relato pede uma meta intermediária para 2030 quando a meta é posterior.",
  },
  "finding.race-to-zero-2030.missing": {
    es: "El plan declara Race to Zero y no tiene una meta para 2030 con su cuenta completa.",
    en: "The plan declares Race to Zero and has no target for 2030 with a complete sum.",
    pt: "O plano declara Race to Zero e não tem uma meta para 2030 com a conta completa.",
  },
  "finding.race-to-zero-2030.half": {
    es: "La meta de 2030 baja {percent} % y la campaña pide una parte justa de la mitad mundial.",
    en: "The 2030 target cuts {percent}% and the campaign asks for a fair share of the global half.",
    pt: "A meta de 2030 baixa {percent}% e a campanha pede uma parte justa da metade mundial.",
  },
  "finding.race-to-zero-2030.why": {
    es: "Menos de la mitad puede ser una parte justa: explicá con qué método la estimaron.",
    en: "Less than half may be a fair share: explain the method by which it was estimated.",
    pt: "Menos da metade pode ser uma parte justa: explique com que método foi estimada.",
  },
} as const satisfies Messages;
