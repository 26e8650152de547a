import type { Messages } from "../messages";

/** Papers for the council, made from the plan's data. */
export const council = {
  "council.print": {
    es: "Para llevar al concejo, con los datos del plan:",
    en: "To take to the council, from the plan's data:",
    pt: "Para levar à câmara, com os dados do plano:",
  },
  "council.draft": { es: "Borrador", en: "Draft", pt: "Minuta" },
  "council.missing": { es: "falta: {what}", en: "missing: {what}", pt: "falta: {what}" },
  "council.toolbarMissing": {
    es: "Antes de llevarlo al concejo falta: {parts}.",
    en: "Missing before it goes to the council: {parts}.",
    pt: "Antes de levar à câmara falta: {parts}.",
  },
  "council.back": {
    es: "Volver a lo que piden los marcos",
    en: "Back to what the frameworks ask",
    pt: "Voltar ao que pedem as iniciativas",
  },
  "council.paper.council-note": { es: "Nota al concejo", en: "Note to the council", pt: "Nota à câmara" },
  "council.paper.council-ordinance": { es: "Borrador de ordenanza", en: "Draft by-law", pt: "Minuta de lei" },
  "council.made": {
    es: "Hecho con los datos del plan el {date}.",
    en: "Made from the plan's data on {date}.",
    pt: "Feito com os dados do plano em {date}.",
  },
  "council.body.council": { es: "el Concejo Deliberante", en: "the City Council", pt: "a Câmara Municipal" },
  "council.body.commune": {
    es: "la Comisión Comunal",
    en: "the Communal Commission",
    pt: "a Comissão Comunal",
  },
  "council.to.council": { es: "al Concejo Deliberante", en: "to the City Council", pt: "à Câmara Municipal" },
  "council.to.commune": {
    es: "a la Comisión Comunal",
    en: "to the Communal Commission",
    pt: "à Comissão Comunal",
  },
  "council.tonnes": { es: "t de CO₂ equivalente", en: "t of CO₂ equivalent", pt: "t de CO₂ equivalente" },
  "council.tonnesCo2": { es: "t de CO₂", en: "t of CO₂", pt: "t de CO₂" },

  "council.targetPart": {
    es: "La meta se mide sobre {part} t CO₂e de {year}, no sobre las {total} t de todo el inventario",
    en: "The target is measured against {part} t CO₂e of {year}, not the {total} t of the whole inventory",
    pt: "A meta é medida sobre {part} t CO₂e de {year}, não sobre as {total} t de todo o inventário",
  },

  /* what may be missing */
  "council.what.inventory": {
    es: "el inventario de emisiones",
    en: "the emission inventory",
    pt: "o inventário de emissões",
  },
  "council.what.risks": {
    es: "la evaluación de riesgos",
    en: "the risk assessment",
    pt: "a avaliação de riscos",
  },
  "council.what.target": { es: "la meta de reducción", en: "the reduction target", pt: "a meta de redução" },
  "council.what.goals": {
    es: "los objetivos de adaptación",
    en: "the adaptation goals",
    pt: "os objetivos de adaptação",
  },
  "council.what.mitigation": {
    es: "las acciones de mitigación",
    en: "the mitigation actions",
    pt: "as ações de mitigação",
  },
  "council.what.adaptation": {
    es: "las acciones de adaptación",
    en: "the adaptation actions",
    pt: "as ações de adaptação",
  },
  "council.what.cost": {
    es: "el costo de las acciones",
    en: "the cost of the actions",
    pt: "o custo das ações",
  },
  "council.what.period": {
    es: "los años en que rige el plan",
    en: "the years of the plan",
    pt: "os anos em que vale o plano",
  },
  "council.what.leadArea": {
    es: "el área que coordina",
    en: "the coordinating area",
    pt: "a área que coordena",
  },
  "council.what.frequency": {
    es: "cada cuánto se informa el avance",
    en: "how often progress is reported",
    pt: "com que frequência se informa o avanço",
  },
  "council.what.nextReview": {
    es: "la fecha de revisión del plan",
    en: "the date of the plan's review",
    pt: "a data de revisão do plano",
  },
  "council.what.joined": { es: "la fecha de adhesión", en: "the date of joining", pt: "a data de adesão" },
  "council.what.meetings": {
    es: "los encuentros con la comunidad",
    en: "the meetings with the community",
    pt: "os encontros com a comunidade",
  },

  /* sentences of both */
  "council.emissions": {
    es: "Según el inventario de {year}, en el territorio se emitieron {total}",
    en: "By the inventory of {year}, {total} were emitted in the territory",
    pt: "Segundo o inventário de {year}, no território foram emitidas {total}",
  },
  "council.emissionsUnknown.one": {
    es: "; 1 fuente todavía no tiene dato y no suma",
    en: "; 1 source has no data yet and is not added",
    pt: "; 1 fonte ainda não tem dado e não soma",
  },
  "council.emissionsUnknown.other": {
    es: "; {count} fuentes todavía no tienen dato y no suman",
    en: "; {count} sources have no data yet and are not added",
    pt: "; {count} fontes ainda não têm dado e não somam",
  },
  "council.perPerson": {
    es: "{value} t por habitante",
    en: "{value} t a person",
    pt: "{value} t por habitante",
  },
  "council.cut": {
    es: "evitarían {amount} t por año",
    en: "would avoid {amount} t a year",
    pt: "evitariam {amount} t por ano",
  },
  "council.cutUnknown.one": {
    es: "1 acción no tiene ese dato",
    en: "1 action lacks that figure",
    pt: "1 ação não tem esse dado",
  },
  "council.cutUnknown.other": {
    es: "{count} acciones no tienen ese dato",
    en: "{count} actions lack that figure",
    pt: "{count} ações não têm esse dado",
  },
  "council.costUnknown.one": {
    es: "1 acción sin costo conocido",
    en: "1 action of unknown cost",
    pt: "1 ação sem custo conhecido",
  },
  "council.costUnknown.other": {
    es: "{count} acciones sin costo conocido",
    en: "{count} actions of unknown cost",
    pt: "{count} ações sem custo conhecido",
  },

  /* note */
  "council.note.title": {
    es: "Nota {to}: {plan}",
    en: "Note {to}: {plan}",
    pt: "Nota {to}: {plan}",
  },
  "council.note.asked": { es: "Qué se pide", en: "What is asked", pt: "O que se pede" },
  "council.note.ask.approve": {
    es: "Aprobar el plan por ordenanza, para el período {period}.",
    en: "To adopt the plan by by-law, for the period {period}.",
    pt: "Aprovar o plano por lei, para o período {period}.",
  },
  "council.note.ask.target": {
    es: "Adoptar su meta como meta del municipio: {target}.",
    en: "To adopt its target as the town's: {target}.",
    pt: "Adotar sua meta como meta do município: {target}.",
  },
  "council.note.ask.budget": {
    es: "Prever cada año en el presupuesto las acciones que se inician.",
    en: "To provide each year in the budget for the actions that begin.",
    pt: "Prever a cada ano no orçamento as ações que se iniciam.",
  },
  "council.note.ask.report": {
    es: "Recibir el informe de avance: {frequency}.",
    en: "To receive the progress report: {frequency}.",
    pt: "Receber o relatório de avanço: {frequency}.",
  },
  "council.note.where": { es: "De dónde partimos", en: "Where we start from", pt: "De onde partimos" },
  "council.note.sector": { es: "Sector", en: "Sector", pt: "Setor" },
  "council.note.emissions": { es: "Emisiones, {unit}", en: "Emissions, {unit}", pt: "Emissões, {unit}" },
  "council.note.share": { es: "Parte del total", en: "Share of the total", pt: "Parte do total" },
  "council.note.sectorsTitle": {
    es: "Los sectores que más emiten",
    en: "The sectors that emit most",
    pt: "Os setores que mais emitem",
  },
  "council.note.risks": {
    es: "Qué riesgos enfrentamos",
    en: "Which risks we face",
    pt: "Que riscos enfrentamos",
  },
  "council.note.risksText.one": {
    es: "De {all} amenazas del clima evaluadas, {count} tiene hoy riesgo alto o muy alto:",
    en: "Of {all} climate hazards assessed, {count} is of high or very high risk today:",
    pt: "De {all} ameaças do clima avaliadas, {count} tem hoje risco alto ou muito alto:",
  },
  "council.note.risksText.other": {
    es: "De {all} amenazas del clima evaluadas, {count} tienen hoy riesgo alto o muy alto:",
    en: "Of {all} climate hazards assessed, {count} are of high or very high risk today:",
    pt: "De {all} ameaças do clima avaliadas, {count} têm hoje risco alto ou muito alto:",
  },
  "council.note.risksNone": {
    es: "De {all} amenazas del clima evaluadas, ninguna tiene hoy riesgo alto o muy alto.",
    en: "Of {all} climate hazards assessed, none is of high or very high risk today.",
    pt: "De {all} ameaças do clima avaliadas, nenhuma tem hoje risco alto ou muito alto.",
  },
  "council.note.target": {
    es: "A dónde queremos llegar",
    en: "Where we want to get",
    pt: "Aonde queremos chegar",
  },
  "council.note.goals": { es: "Para adaptarnos:", en: "To adapt:", pt: "Para nos adaptarmos:" },
  "council.note.more": { es: "y {count} más", en: "and {count} more", pt: "e mais {count}" },
  "council.note.actions": { es: "Qué vamos a hacer", en: "What we will do", pt: "O que vamos fazer" },
  "council.note.actionsText": {
    es: "El plan reúne acciones de mitigación ({mitigation}) y de adaptación ({adaptation}). Las principales:",
    en: "The plan holds actions of mitigation ({mitigation}) and of adaptation ({adaptation}). The main ones:",
    pt: "O plano reúne ações de mitigação ({mitigation}) e de adaptação ({adaptation}). As principais:",
  },
  "council.note.action": { es: "Acción", en: "Action", pt: "Ação" },
  "council.note.years": { es: "Años", en: "Years", pt: "Anos" },
  "council.note.avoided": { es: "t CO₂e por año", en: "t CO₂e a year", pt: "t CO₂e por ano" },
  "council.note.cost": { es: "Inversión", en: "Investment", pt: "Investimento" },
  "council.note.adapts": { es: "adaptación", en: "adaptation", pt: "adaptação" },
  "council.note.allActions": {
    es: "Todas las acciones de mitigación juntas {cut}.",
    en: "All mitigation actions together {cut}.",
    pt: "Todas as ações de mitigação juntas {cut}.",
  },
  "council.note.money": {
    es: "Cuánto cuesta y quién lo paga",
    en: "What it costs and who pays",
    pt: "Quanto custa e quem paga",
  },
  "council.note.costText": {
    es: "Inversión de las acciones: {cost}.",
    en: "Investment in the actions: {cost}.",
    pt: "Investimento das ações: {cost}.",
  },
  "council.note.unfundedText": {
    es: "Todavía sin fuente: {unfunded}.",
    en: "Without a source yet: {unfunded}.",
    pt: "Ainda sem fonte: {unfunded}.",
  },
  "council.note.budgetText": {
    es: "Presupuesto total que declara el plan: {budget}.",
    en: "Total budget that the plan states: {budget}.",
    pt: "Orçamento total que o plano declara: {budget}.",
  },
  "council.note.control": { es: "Cómo se controla", en: "How it is followed up", pt: "Como se controla" },
  "council.note.controlText": {
    es: "Coordina: {area}. El avance se revisa así: {frequency}. Próxima revisión del plan: {review}.",
    en: "Coordinated by: {area}. Progress is looked at: {frequency}. Next review of the plan: {review}.",
    pt: "Coordena: {area}. O avanço se revisa assim: {frequency}. Próxima revisão do plano: {review}.",
  },
  "council.note.method": {
    es: "Los números salen del plan, con su método: {method}. El plan completo trae fuentes y supuestos.",
    en: "The figures are those of the plan, with its method: {method}. The whole plan gives sources and assumptions.",
    pt: "Os números são os do plano, com seu método: {method}. O plano completo traz fontes e suposições.",
  },

  /* ordinance */
  "council.ordinance.title": {
    es: "Proyecto de ordenanza: {plan}",
    en: "Draft by-law: {plan}",
    pt: "Projeto de lei: {plan}",
  },
  "council.ordinance.seen": { es: "VISTO", en: "HAVING REGARD TO", pt: "VISTOS" },
  "council.ordinance.seenJoined": {
    es: "La adhesión de {municipality} a: {frameworks};",
    en: "The joining by {municipality} of: {frameworks};",
    pt: "A adesão de {municipality} a: {frameworks};",
  },
  "council.ordinance.joinedOn": {
    es: "{framework} (el {date})",
    en: "{framework} (on {date})",
    pt: "{framework} (em {date})",
  },
  "council.ordinance.seenPlan": {
    es: "El documento «{plan}», que se agrega como Anexo I; y",
    en: "The document “{plan}”, attached as Annex I; and",
    pt: "O documento «{plan}», que se junta como Anexo I; e",
  },
  "council.ordinance.considering": { es: "CONSIDERANDO", en: "WHEREAS", pt: "CONSIDERANDO" },
  "council.ordinance.laws": {
    es: "Que son marco de este plan {laws};",
    en: "The frame of this plan is {laws};",
    pt: "Que são marco deste plano {laws};",
  },
  "council.ordinance.localRules": {
    es: "Que el plan se apoya además en {rules};",
    en: "The plan also rests on {rules};",
    pt: "Que o plano se apoia também em {rules};",
  },
  "council.ordinance.emissions": { es: "Que, {sentence};", en: "{sentence};", pt: "Que, {sentence};" },
  "council.ordinance.sectors": {
    es: "Que los sectores que más emiten son: {sectors};",
    en: "The sectors that emit most are: {sectors};",
    pt: "Que os setores que mais emitem são: {sectors};",
  },
  "council.ordinance.risks": {
    es: "Que la evaluación de riesgos climáticos señala con riesgo alto o muy alto: {risks};",
    en: "The climate risk assessment finds of high or very high risk: {risks};",
    pt: "Que a avaliação de riscos climáticos aponta com risco alto ou muito alto: {risks};",
  },
  "council.ordinance.noHighRisks": {
    es: "ninguna de las {count} amenazas evaluadas",
    en: "none of the {count} hazards assessed",
    pt: "nenhuma das {count} ameaças avaliadas",
  },
  "council.ordinance.meetings": {
    es: "Que la comunidad participó en {meetings};",
    en: "The community took part in {meetings};",
    pt: "Que a comunidade participou em {meetings};",
  },
  "council.ordinance.meetings.one": {
    es: "un encuentro o consulta",
    en: "one event or consultation",
    pt: "um encontro ou consulta",
  },
  "council.ordinance.meetings.other": {
    es: "{count} encuentros y consultas",
    en: "{count} events and consultations",
    pt: "{count} encontros e consultas",
  },
  "council.ordinance.actions": {
    es: "Que el plan reúne acciones de mitigación ({mitigation}) y de adaptación ({adaptation}); las de mitigación {cut};",
    en: "The plan holds actions of mitigation ({mitigation}) and of adaptation ({adaptation}); those of mitigation {cut};",
    pt: "Que o plano reúne ações de mitigação ({mitigation}) e de adaptação ({adaptation}); as de mitigação {cut};",
  },
  "council.ordinance.cost": {
    es: "Que la inversión de sus acciones se estima en {cost};",
    en: "The investment in its actions is estimated at {cost};",
    pt: "Que o investimento de suas ações se estima em {cost};",
  },
  "council.ordinance.therefore": {
    es: "Por ello, {body} de {municipality} sanciona con fuerza de",
    en: "Now therefore {body} of {municipality} enacts this",
    pt: "Por isso, {body} de {municipality} aprova a seguinte",
  },
  "council.ordinance.ordinance": { es: "ORDENANZA", en: "BY-LAW", pt: "LEI" },
  "council.ordinance.article": { es: "Artículo {number}.º", en: "Article {number}", pt: "Artigo {number}.º" },
  "council.ordinance.approve": {
    es: "Apruébase el «{plan}», que rige de {from} a {to} y se agrega como Anexo I.",
    en: "The “{plan}”, in force from {from} to {to} and attached as Annex I, is adopted.",
    pt: "Fica aprovado o «{plan}», que vale de {from} a {to} e se junta como Anexo I.",
  },
  "council.ordinance.target": {
    es: "Adóptase como meta de mitigación del municipio: {target}.",
    en: "The town's mitigation target is: {target}.",
    pt: "Adota-se como meta de mitigação do município: {target}.",
  },
  "council.ordinance.goals": {
    es: "Adóptanse como objetivos de adaptación: {goals}.",
    en: "The adaptation goals are: {goals}.",
    pt: "Adotam-se como objetivos de adaptação: {goals}.",
  },
  "council.ordinance.coordination": {
    es: "El área «{area}» coordina la ejecución del plan con las demás áreas del municipio.",
    en: "The area “{area}” coordinates the plan's execution with the other areas of the municipality.",
    pt: "A área «{area}» coordena a execução do plano com as demais áreas do município.",
  },
  "council.ordinance.budget": {
    es: "El Departamento Ejecutivo incluye en cada proyecto de presupuesto los recursos de las acciones del año, y gestiona el financiamiento que todavía no tiene fuente: {unfunded}.",
    en: "The Executive includes in each draft budget the means for the year's actions, and seeks the funding that has no source yet: {unfunded}.",
    pt: "O Poder Executivo inclui em cada projeto de orçamento os recursos das ações do ano, e busca o financiamento que ainda não tem fonte: {unfunded}.",
  },
  "council.ordinance.report": {
    es: "El Departamento Ejecutivo informa el avance a este cuerpo y lo publica, con esta frecuencia: {frequency}.",
    en: "The Executive reports progress to this body and publishes it, this often: {frequency}.",
    pt: "O Poder Executivo informa o avanço a este corpo e o publica, com esta frequência: {frequency}.",
  },
  "council.ordinance.review": {
    es: "El plan se revisa en {review}. Cada revisión mantiene o eleva las metas.",
    en: "The plan is reviewed in {review}. Each review keeps or raises the targets.",
    pt: "O plano é revisado em {review}. Cada revisão mantém ou eleva as metas.",
  },
  "council.ordinance.publish": {
    es: "Comuníquese, publíquese, regístrese y archívese.",
    en: "Let it be communicated, published, recorded and filed.",
    pt: "Comunique-se, publique-se, registre-se e arquive-se.",
  },
  "council.ordinance.place": {
    es: "Sala de sesiones, fecha",
    en: "Council chamber, date",
    pt: "Sala de sessões, data",
  },
  "council.ordinance.chair": { es: "Presidencia", en: "Chair", pt: "Presidência" },
  "council.ordinance.secretary": { es: "Secretaría", en: "Secretary", pt: "Secretaria" },
  "council.ordinance.legal": {
    es: "Borrador: el texto y las citas de leyes los revisa la asesoría legal del municipio antes de su presentación.",
    en: "Draft: wording and citations of laws are reviewed by the town's legal adviser before it is submitted.",
    pt: "Minuta: o texto e as citações de leis são revisados pela assessoria jurídica do município antes da apresentação.",
  },
} satisfies Messages;
