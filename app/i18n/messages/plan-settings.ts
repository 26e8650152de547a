import type { Messages } from "../messages";

/** Starting a plan, and what holds for a plan as a whole. */
export const planSettings = {
  "planSettings.plan": { es: "Plan", en: "Plan", pt: "Plano" },
  "planSettings.municipality": { es: "Municipio", en: "Municipality", pt: "Município" },
  "planSettings.ofNetwork": {
    es: "Planes de {network}",
    en: "Plans of {network}",
    pt: "Planos de {network}",
  },
  "planSettings.noneInNetwork": {
    es: "Ningún municipio de la red empezó su plan todavía.",
    en: "No municipality of the network has started its plan yet.",
    pt: "Nenhum município da rede começou seu plano ainda.",
  },
  "planSettings.startAbout": {
    es: "Podés cambiar todo esto más adelante, en las opciones del plan.",
    en: "You can change all of this later, in the plan's options.",
    pt: "Você pode mudar tudo isso depois, nas opções do plano.",
  },
  "planSettings.title": { es: "Título del plan", en: "Title of the plan", pt: "Título do plano" },
  "planSettings.titleHint": {
    es: "Es el que va en la tapa.",
    en: "It goes on the cover.",
    pt: "É o que vai na capa.",
  },
  "planSettings.frameworks": {
    es: "¿Ante quiénes lo presentan?",
    en: "Whom do you present it to?",
    pt: "A quem vocês o apresentam?",
  },
  "planSettings.frameworksHint": {
    es: "Te preguntamos solo lo que pide cada uno de los que marques.",
    en: "We only ask what each of those you tick requires.",
    pt: "Perguntamos apenas o que pede cada um dos que você marcar.",
  },
  "planSettings.frameworksKept": {
    es: "Si desmarcás uno, sus preguntas dejan de verse, pero lo que ya respondiste no se borra: vuelve a aparecer si lo marcás de nuevo.",
    en: "If you untick one, its questions are hidden, but nothing you answered is erased: it comes back when you tick it again.",
    pt: "Se você desmarcar um, as perguntas dele deixam de aparecer, mas o que você respondeu não é apagado: volta quando você o marcar de novo.",
  },
  "planSettings.language": { es: "Idioma del plan", en: "Language of the plan", pt: "Idioma do plano" },
  "planSettings.languageHint": {
    es: "El idioma en que lo escriben y se imprime. No cambia el idioma de estas pantallas.",
    en: "The language you write and print it in. It does not change the language of these pages.",
    pt: "O idioma em que vocês o escrevem e imprimem. Não muda o idioma destas telas.",
  },
  "planSettings.path": { es: "Cuánto mostrar", en: "How much to show", pt: "Quanto mostrar" },
  "planSettings.essential": {
    es: "Mostrar solo lo esencial",
    en: "Show only the essentials",
    pt: "Mostrar só o essencial",
  },
  "planSettings.essentialHint": {
    es: "Un camino más corto, pensado para municipios de menos de 10.000 habitantes. Podés ver el resto cuando quieras.",
    en: "A shorter path, meant for municipalities under 10,000 people. You can see the rest whenever you like.",
    pt: "Um caminho mais curto, pensado para municípios com menos de 10.000 habitantes. Você pode ver o resto quando quiser.",
  },
  "planSettings.smallTown": {
    es: "Te lo sugerimos porque {municipality} tiene menos de 10.000 habitantes.",
    en: "We suggest it because {municipality} has fewer than 10,000 people.",
    pt: "Sugerimos isso porque {municipality} tem menos de 10.000 habitantes.",
  },
  "planSettings.help": { es: "Ayuda de la red", en: "Help from the network", pt: "Ajuda da rede" },
  "planSettings.technicianMayEdit": {
    es: "El equipo técnico de la red puede escribir en el plan",
    en: "The network's technicians may write in the plan",
    pt: "A equipe técnica da rede pode escrever no plano",
  },
  "planSettings.technicianMayEditHint": {
    es: "Siempre pueden leerlo y comentarlo. Si escriben, se ve quién escribió cada cosa.",
    en: "They can always read it and comment. When they write, it shows who wrote what.",
    pt: "Sempre podem lê-lo e comentar. Quando escrevem, aparece quem escreveu cada coisa.",
  },
  "planSettings.save": { es: "Guardar las opciones", en: "Save the options", pt: "Salvar as opções" },
  "planSettings.enterTitle": {
    es: "Escribí el título del plan",
    en: "Enter the plan's title",
    pt: "Digite o título do plano",
  },
  "planSettings.longTitle": {
    es: "El título puede tener hasta {max} caracteres",
    en: "The title can have up to {max} characters",
    pt: "O título pode ter até {max} caracteres",
  },
  "planSettings.chooseFramework": {
    es: "Marcá al menos uno. Si no lo presentan ante nadie más, marcá la red de municipios",
    en: "Tick at least one. If you present it to nobody else, tick the network of municipalities",
    pt: "Marque pelo menos um. Se não o apresentam a mais ninguém, marque a rede de municípios",
  },
} satisfies Messages;
