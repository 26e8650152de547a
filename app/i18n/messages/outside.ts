import type { Messages } from "../messages";

/** A plan that was approved before it came here. */
export const outside = {
  "outside.title": {
    es: "Plan aprobado fuera de la plataforma",
    en: "Plan approved outside the platform",
    pt: "Plano aprovado fora da plataforma",
  },
  "outside.by": {
    es: "Lo aprobó: {body}, el {date}. Así lo declara el municipio; la red no lo revisó acá.",
    en: "Approved by: {body}, on {date}. So the town states; the network did not review it here.",
    pt: "Aprovado por: {body}, em {date}. É o que declara o município; a rede não o revisou aqui.",
  },
  "outside.see": {
    es: "Ver lo declarado",
    en: "See what is stated",
    pt: "Ver o declarado",
  },
  "outside.notAsked": {
    es: "Las etapas anteriores al monitoreo no se piden: podés completarlas igual, si te sirven.",
    en: "The stages before monitoring are not asked for: you may still fill them in, if they are of use.",
    pt: "As etapas anteriores ao monitoramento não são pedidas: você pode preenchê-las mesmo assim, se forem úteis.",
  },
  "outside.stageAbout": {
    es: "No hace falta presentar esta etapa. Si la completás y la presentás, la red la revisa como a cualquier otra.",
    en: "This stage need not be submitted. If you fill it in and submit it, the network reviews it like any other.",
    pt: "Não é preciso apresentar esta etapa. Se você a preencher e apresentar, a rede a revisa como qualquer outra.",
  },
  "outside.handInAnyway": {
    es: "Completar y presentar esta etapa igual",
    en: "Fill in and submit this stage all the same",
    pt: "Preencher e apresentar esta etapa mesmo assim",
  },
  "outside.brings": {
    es: "Lo que hay que traer del plan",
    en: "What to bring from the plan",
    pt: "O que trazer do plano",
  },
  "outside.bringsAbout": {
    es: "Alcanza con los totales del inventario, la meta y la lista de acciones, como están en el documento.",
    en: "The totals of the inventory, the target and the list of actions are enough, as the document has them.",
    pt: "Bastam os totais do inventário, a meta e a lista de ações, como estão no documento.",
  },
  "outside.paste": {
    es: "Pegar desde Word o una planilla",
    en: "Paste from Word or a spreadsheet",
    pt: "Colar do Word ou de uma planilha",
  },
  "outside.pasteNamed": {
    es: "Pegar desde Word o una planilla: {task}",
    en: "Paste from Word or a spreadsheet: {task}",
    pt: "Colar do Word ou de uma planilha: {task}",
  },
  "outside.question": {
    es: "¿El municipio ya tiene un plan aprobado?",
    en: "Does the town already have an approved plan?",
    pt: "O município já tem um plano aprovado?",
  },
} satisfies Messages;
