import type { Messages } from "../messages";

/** Pages of questions: controls, help, saving, conflicts, and what is wrong with an answer. */
export const form = {
  "form.yes": { es: "Sí", en: "Yes", pt: "Sim" },
  "form.no": { es: "No", en: "No", pt: "Não" },
  "form.noData": { es: "Sin datos", en: "No data", pt: "Sem dados" },
  "form.noAnswer": { es: "Sin responder", en: "No answer", pt: "Sem resposta" },
  "form.optional": { es: "(opcional)", en: "(optional)", pt: "(opcional)" },
  "form.choose": { es: "Elegí una opción", en: "Choose an option", pt: "Escolha uma opção" },
  "form.amount": { es: "Cantidad", en: "Amount", pt: "Quantidade" },
  "form.unit": { es: "Unidad", en: "Unit", pt: "Unidade" },
  "form.chooseUnit": { es: "Elegí la unidad", en: "Choose the unit", pt: "Escolha a unidade" },
  "form.money": { es: "Monto", en: "Amount", pt: "Valor" },
  "form.currency": { es: "Moneda", en: "Currency", pt: "Moeda" },
  "form.chooseCurrency": { es: "Elegí la moneda", en: "Choose the currency", pt: "Escolha a moeda" },
  "form.priceDate": { es: "Precios de (mes/año)", en: "Prices of (month/year)", pt: "Preços de (mês/ano)" },
  "form.noRowsYet": {
    es: "Todavía no hay nada cargado para elegir. Podés seguir y volver más tarde.",
    en: "There is nothing to choose from yet. You can go on and come back later.",
    pt: "Ainda não há nada cadastrado para escolher. Você pode continuar e voltar mais tarde.",
  },

  "form.example": {
    es: "Por ejemplo: {example}",
    en: "For example: {example}",
    pt: "Por exemplo: {example}",
  },
  "form.exampleMonth": {
    es: "Escribí el mes y el año, por ejemplo 03/2024.",
    en: "Write the month and the year, for example 03/2024.",
    pt: "Escreva o mês e o ano, por exemplo 03/2024.",
  },
  "form.exampleDate": {
    es: "Escribí día, mes y año, por ejemplo 05/03/2024.",
    en: "Write day, month and year, for example 05/03/2024.",
    pt: "Escreva dia, mês e ano, por exemplo 05/03/2024.",
  },
  "form.useProposal": { es: "Usar «{answer}»", en: "Use “{answer}”", pt: "Usar «{answer}»" },
  "form.where": { es: "¿Dónde lo encuentro?", en: "Where do I find it?", pt: "Onde encontro?" },
  "form.guidance": {
    es: "Más sobre esta pregunta",
    en: "More about this question",
    pt: "Mais sobre esta pergunta",
  },
  "form.columnHelp": {
    es: "Ayuda sobre las columnas",
    en: "Help on the columns",
    pt: "Ajuda sobre as colunas",
  },
  "form.onlyIf": {
    es: "Respondé solo si corresponde según lo que ya contestaste en esta sección.",
    en: "Answer only if it applies, given what you have answered in this section.",
    pt: "Responda só se for o caso, conforme o que você já respondeu nesta seção.",
  },
  "form.onlyIfAnswer": {
    es: "Respondé solo si corresponde según tu respuesta a {questions}.",
    en: "Answer only if it applies, given your answer to {questions}.",
    pt: "Responda só se for o caso, conforme a sua resposta a {questions}.",
  },
  "form.readBack": {
    es: "Lo leímos como: {value}",
    en: "We read this as: {value}",
    pt: "Lemos como: {value}",
  },

  "form.formatting": {
    es: "Cómo dar formato al texto",
    en: "How to format the text",
    pt: "Como formatar o texto",
  },
  "form.formattingBody": {
    es: "Dejá una línea en blanco entre párrafos. Para hacer listas, negritas y enlaces escribí así:",
    en: "Leave a blank line between paragraphs. For lists, bold and links write like this:",
    pt: "Deixe uma linha em branco entre parágrafos. Para listas, negrito e links escreva assim:",
  },
  "form.formattingExample": {
    es: "- primer punto\n- segundo punto\n\n**en negrita**\n\n[palabras del enlace](https://www.ejemplo.gob.ar)",
    en: "- first point\n- second point\n\n**in bold**\n\n[words of the link](https://www.example.gov)",
    pt: "- primeiro ponto\n- segundo ponto\n\n**em negrito**\n\n[palavras do link](https://www.exemplo.gov.br)",
  },
  "form.preview": {
    es: "Ver cómo queda impreso",
    en: "See how it will look in print",
    pt: "Ver como fica impresso",
  },
  "form.words.one": { es: "{count} palabra.", en: "{count} word.", pt: "{count} palavra." },
  "form.words.other": { es: "{count} palabras.", en: "{count} words.", pt: "{count} palavras." },
  "form.wordsSuggested": {
    es: "Con unas {suggested} alcanza; podés escribir más.",
    en: "About {suggested} are enough; you may write more.",
    pt: "Cerca de {suggested} bastam; você pode escrever mais.",
  },

  "form.gap": {
    es: "No tenemos este dato",
    en: "We do not have this datum",
    pt: "Não temos este dado",
  },
  "form.gapStated": {
    es: "Dejar constancia de que todavía no tenemos este dato",
    en: "State that we do not have this datum yet",
    pt: "Registrar que ainda não temos este dado",
  },
  "form.gapHolds": {
    es: "Mientras esté marcada, el plan dice que el dato falta aunque escribas la respuesta. Desmarcala cuando lo tengan.",
    en: "While it is ticked, the plan says that the datum is missing even if you write the answer. Untick it once you have it.",
    pt: "Enquanto estiver marcada, o plano diz que falta o dado mesmo que você escreva a resposta. Desmarque quando o tiverem.",
  },
  "form.gapReason": { es: "¿Por qué no está?", en: "Why is it missing?", pt: "Por que não está disponível?" },
  "form.gapPlan": {
    es: "¿Cómo y cuándo lo van a conseguir?",
    en: "How and when will you obtain it?",
    pt: "Como e quando vão consegui-lo?",
  },

  "form.rowActions": { es: "Quitar", en: "Remove", pt: "Remover" },
  "form.removeRow": { es: "Quitar", en: "Remove", pt: "Remover" },
  "form.rowNumber": { es: "(fila {row})", en: "(row {row})", pt: "(linha {row})" },

  "form.uploadFile": { es: "Subir el archivo", en: "Upload the file", pt: "Enviar o arquivo" },
  "form.replaceFile": {
    es: "Subir y reemplazar",
    en: "Upload and replace",
    pt: "Enviar e substituir",
  },
  "form.removeFile": { es: "Quitar {name}", en: "Remove {name}", pt: "Remover {name}" },

  "form.findPlace": { es: "Buscar en la lista", en: "Search in the list", pt: "Buscar na lista" },
  "form.choosePlace": {
    es: "¿Cuál de estos es?",
    en: "Which of these is it?",
    pt: "Qual destes é?",
  },
  "form.placeAsTyped": {
    es: "Ninguno: dejarlo como lo escribí",
    en: "None: leave it as I wrote it",
    pt: "Nenhum: deixar como escrevi",
  },
  "form.placeNotFound": {
    es: "No lo encontramos en la lista. Escribí el nombre completo: lo guardamos así.",
    en: "We did not find it in the list. Write the full name: we keep it that way.",
    pt: "Não o encontramos na lista. Escreva o nome completo: vamos guardá-lo assim.",
  },
  "form.placeLinked": {
    es: "Es {name}, de la lista (si escribís otro nombre, desmarcá esta casilla)",
    en: "It is {name}, from the list (if you write another name, untick this box)",
    pt: "É {name}, da lista (se escrever outro nome, desmarque esta caixa)",
  },
  "form.placeFromRegistry": {
    es: "Elegido de la lista",
    en: "Chosen from the list",
    pt: "Escolhido da lista",
  },
  "form.placesFound": { es: "Lugares encontrados", en: "Places found", pt: "Lugares encontrados" },
  "form.placesCount.one": {
    es: "{count} lugar. Usá las flechas para elegirlo.",
    en: "{count} place. Use the arrow keys to choose it.",
    pt: "{count} lugar. Use as setas para escolhê-lo.",
  },
  "form.placesCount.other": {
    es: "{count} lugares. Usá las flechas para elegir.",
    en: "{count} places. Use the arrow keys to choose.",
    pt: "{count} lugares. Use as setas para escolher.",
  },

  "form.saveAndContinue": { es: "Guardar y continuar", en: "Save and continue", pt: "Salvar e continuar" },
  "form.saveAndLeave": { es: "Guardar y salir", en: "Save and leave", pt: "Salvar e sair" },
  "form.saving": { es: "Guardando…", en: "Saving…", pt: "Salvando…" },
  "form.saved": { es: "Guardado a las {time}", en: "Saved at {time}", pt: "Salvo às {time}" },
  "form.savedMerged": {
    es: "Guardado a las {time}. Sumamos lo que otra persona cambió mientras tanto.",
    en: "Saved at {time}. We added what someone else changed meanwhile.",
    pt: "Salvo às {time}. Incluímos o que outra pessoa mudou enquanto isso.",
  },
  "form.savedBefore": {
    es: "Última vez guardado: {time}, por {name}",
    en: "Last saved: {time}, by {name}",
    pt: "Salvo pela última vez: {time}, por {name}",
  },
  "form.savesItself": {
    es: "Se guarda solo mientras escribís",
    en: "It saves itself while you write",
    pt: "É salvo sozinho enquanto você escreve",
  },
  "form.notSavedYet": {
    es: "Todavía no hay nada guardado en esta página",
    en: "Nothing is saved on this page yet",
    pt: "Ainda não há nada salvo nesta página",
  },
  "form.troubleOffline": {
    es: "Sin conexión. Lo que escribís queda guardado en esta computadora y se envía cuando vuelva la conexión.",
    en: "No connection. What you write is kept on this computer and sent when the connection is back.",
    pt: "Sem conexão. O que você escreve fica guardado neste computador e será enviado quando a conexão voltar.",
  },
  "form.troubleUnavailable": {
    es: "No pudimos guardar. Lo que escribiste queda en esta computadora y volvemos a probar en un momento.",
    en: "We could not save. What you wrote is kept on this computer and we will try again in a moment.",
    pt: "Não foi possível salvar. O que você escreveu fica neste computador e tentaremos de novo em instantes.",
  },
  "form.troubleSignedOut": {
    es: "Tu sesión terminó. Lo que escribiste sigue acá: ingresá de nuevo, volvé a esta pestaña y se guarda.",
    en: "Your session ended. What you wrote is still here: sign in again, come back to this tab and it will be saved.",
    pt: "Sua sessão terminou. O que você escreveu continua aqui: entre de novo, volte a esta aba e será salvo.",
  },
  "form.signInAgain": {
    es: "Ingresar en otra pestaña",
    en: "Sign in on another tab",
    pt: "Entrar em outra aba",
  },
  "form.troubleForbidden": {
    es: "Tu cuenta no puede guardar en esta sección (quizás ya fue presentada). Copiá lo que necesites antes de salir.",
    en: "Your account cannot save in this section (it may have been submitted). Copy what you need before you leave.",
    pt: "Sua conta não pode salvar nesta seção (talvez já tenha sido apresentada). Copie o que precisar antes de sair.",
  },
  "form.troubleNotFound": {
    es: "Esta página ya no existe en el plan. Copiá lo que necesites antes de salir.",
    en: "This page is no longer part of the plan. Copy what you need before you leave.",
    pt: "Esta página não existe mais no plano. Copie o que precisar antes de sair.",
  },
  "form.troubleRemoved": {
    es: "Otra persona quitó esta ficha del plan. Copiá lo que necesites antes de salir.",
    en: "Someone else removed this record from the plan. Copy what you need before you leave.",
    pt: "Outra pessoa removeu esta ficha do plano. Copie o que precisar antes de sair.",
  },
  "form.troubleTooLarge": {
    es: "Hay demasiado texto en esta página y no pudimos guardarla. Acortá o quitá algo y se guarda sola.",
    en: "There is too much text on this page and we could not save it. Shorten or remove something and it will save itself.",
    pt: "Há texto demais nesta página e não foi possível salvá-la. Encurte ou remova algo e ela será salva.",
  },
  "form.rescuedTitle": {
    es: "Recuperamos lo que no se había guardado",
    en: "We recovered what had not been saved",
    pt: "Recuperamos o que não tinha sido salvo",
  },
  "form.rescuedBody": {
    es: "La última vez quedaron respuestas sin enviar en esta computadora. Las pusimos de nuevo en la página: revisalas.",
    en: "Last time, answers were left unsent on this computer. We put them back on the page: please check them.",
    pt: "Da última vez ficaram respostas sem enviar neste computador. Nós as recolocamos na página: confira.",
  },

  "form.conflictTitle": {
    es: "Otra persona cambió lo mismo que vos",
    en: "Someone else changed the same as you",
    pt: "Outra pessoa mudou o mesmo que você",
  },
  "form.conflictBody": {
    es: "No se perdió nada: guardamos las dos respuestas. Elegí con cuál se queda el plan.",
    en: "Nothing was lost: we kept both answers. Choose which one the plan keeps.",
    pt: "Nada se perdeu: guardamos as duas respostas. Escolha qual fica no plano.",
  },
  "form.conflictMine": { es: "Quedarme con lo mío", en: "Keep mine", pt: "Ficar com a minha" },
  "form.conflictTheirs": { es: "Usar lo de la otra persona", en: "Use theirs", pt: "Usar a da outra pessoa" },
  "form.conflictBy": {
    es: "{name} guardó otra respuesta el {time}.",
    en: "{name} saved another answer on {time}.",
    pt: "{name} salvou outra resposta em {time}.",
  },
  "form.conflictDecide": { es: "Guardar lo que elegí", en: "Save my choice", pt: "Salvar a minha escolha" },

  "form.error": { es: "Error:", en: "Error:", pt: "Erro:" },
  "form.problemOf": { es: "{label}: {message}", en: "{label}: {message}", pt: "{label}: {message}" },

  "problem.notUnique": {
    es: "Ya hay otro con este mismo valor. Cada uno tiene que ser distinto.",
    en: "There is already another with this value. Each must be different.",
    pt: "Já existe outro com este mesmo valor. Cada um deve ser diferente.",
  },
  "problem.missing": {
    es: "Falta esta respuesta. Completala o indicá que todavía no tienen el dato.",
    en: "This answer is missing. Fill it in, or state that you do not have the datum yet.",
    pt: "Falta esta resposta. Preencha ou indique que ainda não têm o dado.",
  },
  "problem.unreadable": {
    es: "No pudimos entender lo que está escrito. Escribilo o elegilo de nuevo.",
    en: "We could not understand what is written. Write it or choose it again.",
    pt: "Não entendemos o que está escrito. Escreva ou escolha de novo.",
  },
  "problem.notANumber": {
    es: "Escribí solo un número, por ejemplo 1.234,5",
    en: "Write just a number, for example 1,234.5",
    pt: "Escreva só um número, por exemplo 1.234,5",
  },
  "problem.notAnInteger": {
    es: "Escribí un número sin decimales, por ejemplo 1.234",
    en: "Write a number without decimals, for example 1,234",
    pt: "Escreva um número sem decimais, por exemplo 1.234",
  },
  "problem.notAYear": {
    es: "Escribí un año de cuatro cifras, por ejemplo 2024",
    en: "Write a year with four digits, for example 2024",
    pt: "Escreva um ano com quatro algarismos, por exemplo 2024",
  },
  "problem.notAMonth": {
    es: "Escribí el mes y el año, por ejemplo 03/2024",
    en: "Write the month and the year, for example 03/2024",
    pt: "Escreva o mês e o ano, por exemplo 03/2024",
  },
  "problem.notADate": {
    es: "Escribí día, mes y año de una fecha que exista, por ejemplo 05/03/2024",
    en: "Write day, month and year of a real date, for example 05/03/2024",
    pt: "Escreva dia, mês e ano de uma data que exista, por exemplo 05/03/2024",
  },
  "problem.tooSmall": {
    es: "Escribí un valor de {min} o más",
    en: "Write a value of {min} or more",
    pt: "Escreva um valor de {min} ou mais",
  },
  "problem.tooLarge": {
    es: "Escribí un valor de {max} o menos",
    en: "Write a value of {max} or less",
    pt: "Escreva um valor de {max} ou menos",
  },
  "problem.tooLong": {
    es: "El texto es muy largo: dejalo en {max} caracteres o menos",
    en: "The text is too long: keep it to {max} characters or fewer",
    pt: "O texto é longo demais: deixe-o com {max} caracteres ou menos",
  },
  "problem.notAnOption": {
    es: "Lo que está elegido ya no figura en la lista. Elegí una opción de la lista.",
    en: "What is chosen is no longer in the list. Choose an option of the list.",
    pt: "O que está escolhido não consta mais da lista. Escolha uma opção da lista.",
  },
  "problem.moneyWithoutAmount": {
    es: "Falta el monto. Escribí solo el número, por ejemplo 1.500.000",
    en: "The amount is missing. Write just the number, for example 1,500,000",
    pt: "Falta o valor. Escreva só o número, por exemplo 1.500.000",
  },
  "problem.moneyWithoutCurrency": {
    es: "Falta la moneda. Elegila de la lista.",
    en: "The currency is missing. Choose it from the list.",
    pt: "Falta a moeda. Escolha-a na lista.",
  },
  "problem.moneyWithoutDate": {
    es: "Falta de qué mes son los precios. Escribí el mes y el año, por ejemplo 03/2024",
    en: "The month of the prices is missing. Write the month and the year, for example 03/2024",
    pt: "Falta de que mês são os preços. Escreva o mês e o ano, por exemplo 03/2024",
  },
  "problem.quantityWithoutUnit": {
    es: "Falta la unidad. Elegila de la lista.",
    en: "The unit is missing. Choose it from the list.",
    pt: "Falta a unidade. Escolha-a na lista.",
  },
  "problem.gapWithoutReason": {
    es: "Contá por qué no tienen el dato, por ejemplo: la cooperativa todavía no lo entregó",
    en: "Say why you do not have the datum, for example: the utility has not supplied it yet",
    pt: "Conte por que não têm o dado, por exemplo: a concessionária ainda não o entregou",
  },
  "problem.gapWithoutPlan": {
    es: "Contá cómo lo van a conseguir, por ejemplo: lo pedimos por nota y llega en marzo",
    en: "Say how you will obtain it, for example: we asked for it by letter and expect it in March",
    pt: "Conte como vão consegui-lo, por exemplo: pedimos por ofício e chega em março",
  },
  "problem.tooFewRows": {
    es: "Agregá filas hasta tener al menos {min}",
    en: "Add rows until there are at least {min}",
    pt: "Acrescente linhas até ter pelo menos {min}",
  },
} satisfies Messages;
