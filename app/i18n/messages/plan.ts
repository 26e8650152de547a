import type { Messages } from "../messages";

/** The plan's own pages: its home, its sections, check-your-answers. */
export const plan = {
  "answer.yes": { es: "Sí", en: "Yes", pt: "Sim" },
  "answer.no": { es: "No", en: "No", pt: "Não" },
  "answer.gap": { es: "No tenemos este dato", en: "We do not have this datum", pt: "Não temos este dado" },

  "plans.title": { es: "Tus planes", en: "Your plans", pt: "Seus planos" },
  "plans.none": {
    es: "Todavía no hay ningún plan. Empezá uno: vas a poder completarlo de a poco, en el orden que quieras.",
    en: "There is no plan yet. Start one: you can fill it in little by little, in any order.",
    pt: "Ainda não há nenhum plano. Comece um: você pode preenchê-lo aos poucos, na ordem que quiser.",
  },
  "plans.start": { es: "Empezar un plan", en: "Start a plan", pt: "Começar um plano" },
  "plans.startFor": {
    es: "Plan para {municipality}",
    en: "Plan for {municipality}",
    pt: "Plano para {municipality}",
  },
  "plans.newTitle": {
    es: "Plan Local de Acción Climática de {municipality}",
    en: "Sustainable Energy and Climate Action Plan of {municipality}",
    pt: "Plano Local de Ação Climática de {municipality}",
  },
  "plans.notOpen": {
    es: "Tu cuenta todavía no tiene un municipio asignado. Pedíselo a quien administra la red.",
    en: "Your account has no municipality yet. Ask the network's administrator.",
    pt: "Sua conta ainda não tem um município. Peça a quem administra a rede.",
  },

  "plan.home": { es: "Plan", en: "Plan", pt: "Plano" },
  "plan.intro": {
    es: "Completá las secciones en el orden que quieras. Todo se guarda solo mientras escribís.",
    en: "Fill in the sections in any order. Everything is saved as you type.",
    pt: "Preencha as seções na ordem que quiser. Tudo é salvo enquanto você escreve.",
  },
  "plan.essentialOn": {
    es: "Estás viendo el camino corto: lo esencial para un municipio chico.",
    en: "You are on the short path: what a small municipality needs.",
    pt: "Você está no caminho curto: o essencial para um município pequeno.",
  },
  "plan.printApproved": {
    es: "Imprimir el plan aprobado",
    en: "Print the approved plan",
    pt: "Imprimir o plano aprovado",
  },
  "plan.print": {
    es: "Ver el borrador para imprimir",
    en: "See the draft for printing",
    pt: "Ver o rascunho para imprimir",
  },
  "plan.review": { es: "Presentación y revisión", en: "Submission and review", pt: "Apresentação e revisão" },
  "plan.comments": { es: "Comentarios", en: "Comments", pt: "Comentários" },
  "plan.settings": { es: "Opciones del plan", en: "Plan options", pt: "Opções do plano" },
  "plan.files": { es: "Archivo del plan", en: "Plan file", pt: "Arquivo do plano" },
  "plan.tools": { es: "Etapas y herramientas", en: "Stages and tools", pt: "Etapas e ferramentas" },
  "plan.toolsResults": { es: "Resultados", en: "Results", pt: "Resultados" },
  "plan.toolsPrint": { es: "Imprimir y presentar", en: "Print and present", pt: "Imprimir e apresentar" },
  "plan.toolsFollowUp": { es: "Seguimiento", en: "Follow-up", pt: "Acompanhamento" },
  "plan.toolsMonitoring": {
    es: "Cómo viene el plan",
    en: "How the plan is going",
    pt: "Como vai o plano",
  },
  "plan.toolsData": { es: "Datos del plan", en: "Data of the plan", pt: "Dados do plano" },
  "plan.toolsExports": {
    es: "Exportar a planillas",
    en: "Export to spreadsheets",
    pt: "Exportar para planilhas",
  },
  "plan.stages": { es: "Presentar por etapas", en: "Submit by stages", pt: "Apresentar por etapas" },
  "plan.stagesAbout": {
    es: "Cada etapa se presenta y se aprueba por separado; la última es el plan completo.",
    en: "Each stage is submitted and approved on its own; the last is the whole plan.",
    pt: "Cada etapa é apresentada e aprovada separadamente; a última é o plano completo.",
  },

  "sectionState.not-started": { es: "Sin empezar", en: "Not started", pt: "Não iniciada" },
  "sectionState.in-progress": { es: "En curso", en: "In progress", pt: "Em andamento" },
  "sectionState.complete": { es: "Completada", en: "Completed", pt: "Concluída" },
  "sectionState.complete-with-problems": {
    es: "Marcada completa, con faltantes",
    en: "Marked complete, with parts missing",
    pt: "Marcada como concluída, com pendências",
  },
  "sectionState.waived": { es: "Opcional", en: "Optional", pt: "Opcional" },
  "section.claim.not-yours": {
    es: "Solo el municipio puede declarar que su plan se aprobó fuera de la plataforma.",
    en: "Only the town can state that its plan was approved outside the platform.",
    pt: "Só o município pode declarar que seu plano foi aprovado fora da plataforma.",
  },
  "section.claim.reviewed": {
    es: "La red ya revisó una etapa de este plan: lo declarado sobre su aprobación queda como está.",
    en: "The network has already reviewed a stage of this plan: what is stated of its approval stays as it is.",
    pt: "A rede já revisou uma etapa deste plano: o que foi declarado sobre sua aprovação fica como está.",
  },
  "section.missing.one": { es: "Falta 1 respuesta", en: "1 answer missing", pt: "Falta 1 resposta" },
  "section.missing.other": {
    es: "Faltan {count} respuestas",
    en: "{count} answers missing",
    pt: "Faltam {count} respostas",
  },
  "section.problems.one": {
    es: "1 respuesta para corregir",
    en: "1 answer to correct",
    pt: "1 resposta a corrigir",
  },
  "section.problems.other": {
    es: "{count} respuestas para corregir",
    en: "{count} answers to correct",
    pt: "{count} respostas a corrigir",
  },
  "section.gaps.one": { es: "1 dato que no tienen", en: "1 datum you do not have", pt: "1 dado que não têm" },
  "section.gaps.other": {
    es: "{count} datos que no tienen",
    en: "{count} data you do not have",
    pt: "{count} dados que não têm",
  },
  "section.threads.one": { es: "1 comentario abierto", en: "1 open comment", pt: "1 comentário aberto" },
  "section.threads.other": {
    es: "{count} comentarios abiertos",
    en: "{count} open comments",
    pt: "{count} comentários abertos",
  },
  "section.items.one": { es: "1 ficha", en: "1 item", pt: "1 ficha" },
  "section.items.other": { es: "{count} fichas", en: "{count} items", pt: "{count} fichas" },

  "plan.progress": {
    es: "{done} de {total} secciones completas",
    en: "{done} of {total} sections complete",
    pt: "{done} de {total} seções concluídas",
  },

  "entry.trail": { es: "Dónde estás", en: "Where you are", pt: "Onde você está" },
  "entry.pages": { es: "Temas de esta sección", en: "Topics of this section", pt: "Temas desta seção" },
  "entry.guidance": {
    es: "Más ayuda sobre este tema",
    en: "More help on this topic",
    pt: "Mais ajuda sobre este tema",
  },
  "file.too-large": {
    es: "El archivo supera los 10 MB. Probá con una versión más liviana.",
    en: "The file is over 10 MB. Try a lighter version.",
    pt: "O arquivo passa de 10 MB. Tente uma versão mais leve.",
  },
  "file.type-not-allowed": {
    es: "Ese tipo de archivo no se puede subir acá. Para fotos: JPG, PNG o WebP. Para documentos: PDF, Word, Excel u OpenDocument.",
    en: "That type of file cannot be uploaded here. Pictures: JPG, PNG or WebP. Documents: PDF, Word, Excel or OpenDocument.",
    pt: "Esse tipo de arquivo não pode ser enviado aqui. Fotos: JPG, PNG ou WebP. Documentos: PDF, Word, Excel ou OpenDocument.",
  },
  "file.empty": { es: "El archivo está vacío.", en: "The file is empty.", pt: "O arquivo está vazio." },
  "file.none-chosen": {
    es: "Primero elegí un archivo y después subilo.",
    en: "First choose a file, then upload it.",
    pt: "Primeiro escolha um arquivo e depois envie.",
  },
  "entry.check": { es: "Revisar las respuestas", en: "Check the answers", pt: "Revisar as respostas" },
  "entry.page": {
    es: "Tema {number} de {count}",
    en: "Topic {number} of {count}",
    pt: "Tema {number} de {count}",
  },
  "entry.unnamed": { es: "Sin nombre todavía", en: "Not named yet", pt: "Ainda sem nome" },
  "entry.readOnly": {
    es: "Podés leer esta sección, pero no escribir en ella.",
    en: "You can read this section, but not write in it.",
    pt: "Você pode ler esta seção, mas não escrever nela.",
  },
  "entry.savedWithProblems": {
    es: "Guardamos lo que escribiste, pero hay algo que no pudimos leer",
    en: "What you typed is saved, but there is something we could not read",
    pt: "Salvamos o que você escreveu, mas há algo que não pudemos ler",
  },
  "entry.goOn": { es: "Seguir igual", en: "Go on anyway", pt: "Continuar assim mesmo" },
  "entry.remove": { es: "Quitar", en: "Remove", pt: "Remover" },
  "entry.removeTitle": { es: "¿Quitar «{name}»?", en: "Remove “{name}”?", pt: "Remover “{name}”?" },
  "entry.removeBody": {
    es: "Deja de verse y de contarse en el plan. Lo escrito no se borra: se puede recuperar enseguida.",
    en: "It will no longer be shown or counted in the plan. Nothing typed is erased: you can bring it back right away.",
    pt: "Deixa de aparecer e de contar no plano. Nada do que foi escrito é apagado: dá para recuperar em seguida.",
  },
  "entry.keep": { es: "No, dejarlo", en: "No, keep it", pt: "Não, manter" },
  "entry.removed": { es: "Quitaste «{name}».", en: "You removed “{name}”.", pt: "Você removeu “{name}”." },
  "entry.restore": { es: "Recuperarlo", en: "Bring it back", pt: "Recuperar" },

  "section.copyFrom": {
    es: "O empezar con la estructura de",
    en: "Or begin with the structure of",
    pt: "Ou começar com a estrutura de",
  },
  "rows.none": {
    es: "Todavía no hay nada en esta lista.",
    en: "There is nothing in this list yet.",
    pt: "Ainda não há nada nesta lista.",
  },
  "rows.name": { es: "Nombre", en: "Name", pt: "Nome" },
  "rows.kind": { es: "Tipo", en: "Kind", pt: "Tipo" },
  "rows.chooseKind": {
    es: "¿Qué querés agregar?",
    en: "What do you want to add?",
    pt: "O que você quer adicionar?",
  },
  "rows.add": { es: "Agregar", en: "Add", pt: "Adicionar" },
  "rows.continue": { es: "Continuar", en: "Continue", pt: "Continuar" },
  "rows.saveGap": { es: "Guardar el motivo", en: "Save the reason", pt: "Salvar o motivo" },
  "rows.actions": { es: "Acciones", en: "Actions", pt: "Ações" },
  "rows.count.one": { es: "1 en la lista", en: "1 in the list", pt: "1 na lista" },
  "rows.count.other": { es: "{count} en la lista", en: "{count} in the list", pt: "{count} na lista" },

  "history.title": { es: "Quién cambió qué", en: "Who changed what", pt: "Quem alterou o quê" },
  "history.none": {
    es: "Todavía no se guardó nada.",
    en: "Nothing has been saved yet.",
    pt: "Nada foi salvo ainda.",
  },
  "history.before": { es: "Antes", en: "Before", pt: "Antes" },
  "history.after": { es: "Después", en: "After", pt: "Depois" },
  "history.accountGone": {
    es: "Una cuenta que ya no existe",
    en: "An account that is gone",
    pt: "Uma conta que não existe mais",
  },

  "check.title": { es: "Revisá tus respuestas", en: "Check your answers", pt: "Revise suas respostas" },
  "check.change": { es: "Cambiar", en: "Change", pt: "Alterar" },
  "check.see": { es: "Ver", en: "See", pt: "Ver" },
  "check.openList": {
    es: "Ver y completar la lista",
    en: "See and fill in the list",
    pt: "Ver e preencher a lista",
  },
  "check.back": { es: "Volver a la lista", en: "Back to the list", pt: "Voltar à lista" },
  "check.missing": { es: "Falta responder", en: "Not answered yet", pt: "Falta responder" },
  "check.gapReason": { es: "Motivo: {reason}", en: "Reason: {reason}", pt: "Motivo: {reason}" },
  "check.gapPlan": {
    es: "Cómo lo van a conseguir: {plan}",
    en: "How it will be obtained: {plan}",
    pt: "Como vão obtê-lo: {plan}",
  },
  "check.findings": {
    es: "Qué dice la revisión automática",
    en: "What the automatic review says",
    pt: "O que diz a revisão automática",
  },
  "check.results": { es: "Resultados", en: "Results", pt: "Resultados" },
  "check.question": {
    es: "¿Completaste esta sección?",
    en: "Have you completed this section?",
    pt: "Você concluiu esta seção?",
  },
  "check.yes": { es: "Sí, está completa", en: "Yes, it is complete", pt: "Sim, está concluída" },
  "check.no": { es: "No, sigo después", en: "No, I will go on later", pt: "Não, continuo depois" },
  "check.save": {
    es: "Guardar y volver al plan",
    en: "Save and return to the plan",
    pt: "Salvar e voltar ao plano",
  },
  "check.missingNotice.one": {
    es: "Falta 1 respuesta para poder presentar esta parte. Podés marcarla completa igual y volver después.",
    en: "1 answer is missing before this part can be submitted. You can mark it complete anyway and come back.",
    pt: "Falta 1 resposta para poder apresentar esta parte. Você pode marcá-la como concluída e voltar depois.",
  },
  "check.missingNotice.other": {
    es: "Faltan {count} respuestas para poder presentar esta parte. Podés marcarla completa igual y volver después.",
    en: "{count} answers are missing before this part can be submitted. You can mark it complete anyway and come back.",
    pt: "Faltam {count} respostas para poder apresentar esta parte. Você pode marcá-la como concluída e voltar depois.",
  },
} satisfies Messages;
