import type { Messages } from "../messages";

/** The measures that a network adds to the library of its towns. */
export const networkMeasures = {
  "networkMeasures.title": {
    es: "Medidas de la red",
    en: "Measures of the network",
    pt: "Medidas da rede",
  },
  "networkMeasures.intro": {
    es: "Medidas que la red suma a la biblioteca de sus municipios. Solo ellos las ven. Lo que un plan ya adoptó queda como estaba al adoptarlo.",
    en: "Measures that the network adds to the library of its towns. Only they see them. What a plan has adopted stays as it was then.",
    pt: "Medidas que a rede acrescenta à biblioteca de seus municípios. Só eles as veem. O que um plano já adotou fica como estava ao ser adotado.",
  },
  "networkMeasures.networks": { es: "Redes", en: "Networks", pt: "Redes" },
  "networkMeasures.offered": { es: "En la biblioteca", en: "In the library", pt: "Na biblioteca" },
  "networkMeasures.none": {
    es: "La red todavía no sumó medidas.",
    en: "The network has not added any measure yet.",
    pt: "A rede ainda não acrescentou medidas.",
  },
  "networkMeasures.retired": { es: "Retiradas", en: "Retired", pt: "Retiradas" },
  "networkMeasures.retiredAbout": {
    es: "Ya no se ofrecen. Los planes que las adoptaron las conservan.",
    en: "No longer offered. The plans that adopted them keep them.",
    pt: "Não são mais oferecidas. Os planos que as adotaram as conservam.",
  },
  "networkMeasures.column.title": { es: "Medida", en: "Measure", pt: "Medida" },
  "networkMeasures.column.like": { es: "Se calcula como", en: "Calculated like", pt: "Calcula-se como" },
  "networkMeasures.column.changed": { es: "Último cambio", en: "Last change", pt: "Última alteração" },
  "networkMeasures.column.do": { es: "Hacer", en: "Do", pt: "Fazer" },
  "networkMeasures.changeTitle": {
    es: "Cambiar una medida de la red",
    en: "Change a measure of the network",
    pt: "Alterar uma medida da rede",
  },
  "networkMeasures.retire": { es: "Retirar", en: "Retire", pt: "Retirar" },
  "networkMeasures.restore": { es: "Volver a ofrecer", en: "Offer again", pt: "Voltar a oferecer" },
  "networkMeasures.done.saved": {
    es: "La medida quedó guardada y tus municipios la ven en la biblioteca.",
    en: "The measure is saved and your towns see it in the library.",
    pt: "A medida foi salva e seus municípios a veem na biblioteca.",
  },
  "networkMeasures.done.retired": {
    es: "La medida ya no se ofrece. Los planes que la adoptaron la conservan.",
    en: "The measure is no longer offered. The plans that adopted it keep it.",
    pt: "A medida não é mais oferecida. Os planos que a adotaram a conservam.",
  },
  "networkMeasures.done.restored": {
    es: "La medida se ofrece otra vez.",
    en: "The measure is offered again.",
    pt: "A medida voltou a ser oferecida.",
  },
  "networkMeasures.add": { es: "Agregar una medida", en: "Add a measure", pt: "Adicionar uma medida" },
  "networkMeasures.like": {
    es: "La medida nueva se calcula como",
    en: "The new measure is calculated like",
    pt: "A medida nova calcula-se como",
  },
  "networkMeasures.likeHint": {
    es: "Usa la misma cuenta y los mismos datos, con los valores habituales que pongas vos.",
    en: "It uses the same calculation and the same data, with the usual values that you give.",
    pt: "Usa a mesma conta e os mesmos dados, com os valores habituais que você indicar.",
  },
  "networkMeasures.noCalculator": { es: "Sin calculadora", en: "Without calculator", pt: "Sem calculadora" },
  "networkMeasures.noneMitigation": {
    es: "Mitigación, sin calculadora",
    en: "Mitigation, without calculator",
    pt: "Mitigação, sem calculadora",
  },
  "networkMeasures.noneAdaptation": {
    es: "Adaptación, sin calculadora",
    en: "Adaptation, without calculator",
    pt: "Adaptação, sem calculadora",
  },
  "networkMeasures.calculatedLike": {
    es: "Se calcula como «{title}».",
    en: "It is calculated like “{title}”.",
    pt: "Calcula-se como «{title}».",
  },
  "networkMeasures.withoutCalculator": {
    es: "No tiene calculadora: el ahorro lo estima el municipio, con su fuente.",
    en: "It has no calculator: the town estimates the saving, with its source.",
    pt: "Não tem calculadora: o município estima a economia, com sua fonte.",
  },
  "networkMeasures.adoptedStay": {
    es: "Los planes que ya la adoptaron conservan la versión que adoptaron.",
    en: "The plans that have adopted it keep the version that they adopted.",
    pt: "Os planos que já a adotaram conservam a versão que adotaram.",
  },
  "networkMeasures.field.title": { es: "Nombre", en: "Name", pt: "Nome" },
  "networkMeasures.field.about": { es: "En qué consiste", en: "What it consists of", pt: "Em que consiste" },
  "networkMeasures.field.aboutHint": {
    es: "Qué se hace, en palabras simples. Se muestra igual en todos los idiomas.",
    en: "What is done, in plain words. It is shown alike in every language.",
    pt: "O que se faz, em palavras simples. É mostrado igual em todos os idiomas.",
  },
  "networkMeasures.field.caution": {
    es: "Qué hace falta y qué hay que saber (opcional)",
    en: "What it needs and what must be known (optional)",
    pt: "O que é preciso e o que se deve saber (opcional)",
  },
  "networkMeasures.field.cautionHint": {
    es: "Permisos, equipos, personal, plazos o cuidados.",
    en: "Permits, equipment, staff, time or cautions.",
    pt: "Licenças, equipamentos, pessoal, prazos ou cuidados.",
  },
  "networkMeasures.field.place": { es: "Sector y área", en: "Sector and area", pt: "Setor e área" },
  "networkMeasures.field.instrument": {
    es: "Instrumento de política",
    en: "Policy instrument",
    pt: "Instrumento de política",
  },
  "networkMeasures.field.types": {
    es: "Tipo de acción de adaptación",
    en: "Type of adaptation action",
    pt: "Tipo de ação de adaptação",
  },
  "networkMeasures.field.hazards": {
    es: "Amenazas a las que responde",
    en: "Hazards that it answers",
    pt: "Ameaças a que responde",
  },
  "networkMeasures.field.protects": {
    es: "Sectores que protege",
    en: "Sectors that it protects",
    pt: "Setores que protege",
  },
  "networkMeasures.field.cost": { es: "Costo", en: "Cost", pt: "Custo" },
  "networkMeasures.field.costSource": {
    es: "De dónde sale la clase de costo (opcional)",
    en: "Where the cost class comes from (optional)",
    pt: "De onde vem a classe de custo (opcional)",
  },
  "networkMeasures.field.source": {
    es: "De dónde sale (opcional)",
    en: "Where it comes from (optional)",
    pt: "De onde vem (opcional)",
  },
  "networkMeasures.field.sourceHint": {
    es: "Documento, página y año. Sin fuente se muestra e imprime como supuesto.",
    en: "Document, page and year. Without a source it is shown and printed as an assumption.",
    pt: "Documento, página e ano. Sem fonte, aparece e se imprime como suposição.",
  },
  "networkMeasures.field.value": { es: "Valor habitual", en: "Usual value", pt: "Valor habitual" },
  "networkMeasures.field.valueIn": {
    es: "Valor habitual, en {unit}",
    en: "Usual value, in {unit}",
    pt: "Valor habitual, em {unit}",
  },
  "networkMeasures.askTown": {
    es: "Preguntar al municipio",
    en: "Ask the town",
    pt: "Perguntar ao município",
  },
  "networkMeasures.data": {
    es: "Valores habituales de la calculadora",
    en: "Usual values of the calculator",
    pt: "Valores habituais da calculadora",
  },
  "networkMeasures.dataAbout": {
    es: "Se usan mientras el municipio no ponga los suyos. Lo que dejes vacío se le pregunta.",
    en: "They are used until the town gives its own. What you leave empty is asked of the town.",
    pt: "São usados enquanto o município não informar os seus. O que deixar vazio será perguntado a ele.",
  },
  "networkMeasures.brings": { es: "Qué trae", en: "What it brings", pt: "O que traz" },
  "networkMeasures.field.indicators": {
    es: "Indicadores (opcional)",
    en: "Indicators (optional)",
    pt: "Indicadores (opcional)",
  },
  "networkMeasures.field.indicatorsHint": {
    es: "Uno por renglón, con su unidad después de punto y coma: Luminarias cambiadas; u",
    en: "One a line, with its unit after a semicolon: Lamps replaced; u",
    pt: "Um por linha, com sua unidade depois de ponto e vírgula: Luminárias trocadas; u",
  },
  "networkMeasures.field.coBenefits": {
    es: "Otros beneficios habituales",
    en: "Usual co-benefits",
    pt: "Outros benefícios habituais",
  },
  "networkMeasures.field.sdgs": { es: "ODS", en: "SDGs", pt: "ODS" },
  "networkMeasures.field.pathways": {
    es: "Caminos de desarrollo",
    en: "Development pathways",
    pt: "Caminhos de desenvolvimento",
  },
  "networkMeasures.tags": {
    es: "Otros beneficios, ODS y caminos de desarrollo",
    en: "Co-benefits, SDGs and development pathways",
    pt: "Outros benefícios, ODS e caminhos de desenvolvimento",
  },
  "networkMeasures.choose": { es: "Elegí una opción", en: "Choose one", pt: "Escolha uma opção" },
  "networkMeasures.save": { es: "Guardar la medida", en: "Save the measure", pt: "Salvar a medida" },
  "networkMeasures.cancel": { es: "Cancelar", en: "Cancel", pt: "Cancelar" },
  "networkMeasures.enterTitle": {
    es: "Escribí el nombre de la medida",
    en: "Enter the name of the measure",
    pt: "Escreva o nome da medida",
  },
  "networkMeasures.enterAbout": {
    es: "Contá en qué consiste",
    en: "Say what it consists of",
    pt: "Conte em que consiste",
  },
  "networkMeasures.chooseCost": {
    es: "Elegí la clase de costo",
    en: "Choose the cost class",
    pt: "Escolha a classe de custo",
  },
  "networkMeasures.choosePlace": {
    es: "Elegí el sector y el área",
    en: "Choose the sector and the area",
    pt: "Escolha o setor e a área",
  },
  "networkMeasures.chooseInstrument": {
    es: "Elegí un instrumento que ese sector tenga",
    en: "Choose an instrument that this sector has",
    pt: "Escolha um instrumento que esse setor tenha",
  },
  "networkMeasures.chooseTypes": {
    es: "Marcá al menos un tipo de acción",
    en: "Tick at least one type of action",
    pt: "Marque ao menos um tipo de ação",
  },
  "networkMeasures.enterValue": {
    es: "Escribí un número que este dato pueda tener, o dejalo vacío",
    en: "Enter a number that this datum can have, or leave it empty",
    pt: "Escreva um número que este dado possa ter, ou deixe vazio",
  },
  "networkMeasures.changedMeanwhile": {
    es: "Otra persona cambió esta medida mientras la editabas. Abrila de nuevo desde la lista para ver lo que dice ahora; lo que escribiste sigue acá.",
    en: "Somebody else changed this measure while you were editing it. Open it again from the list to see what it says now; what you typed is still here.",
    pt: "Outra pessoa alterou esta medida enquanto você a editava. Abra-a de novo na lista para ver o que diz agora; o que você escreveu continua aqui.",
  },
} satisfies Messages;
