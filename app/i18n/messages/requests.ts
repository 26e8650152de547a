import type { Messages } from "../messages";

/** Pages about data requests. */
export const requestPages = {
  "requests.message.title": { es: "Mensaje para mandar", en: "Message to send", pt: "Mensagem para enviar" },
  "requests.message.lead": {
    es: "Copialo y pegalo en WhatsApp o en un correo.",
    en: "Copy it and paste it into WhatsApp or an e-mail.",
    pt: "Copie e cole no WhatsApp ou em um e-mail.",
  },
  "requests.message.text": { es: "Texto del mensaje", en: "Text of the message", pt: "Texto da mensagem" },
  "requests.message.hint": {
    es: "{length} caracteres. Si lo querés cambiar, cambialo después de pegarlo.",
    en: "{length} characters. If you want to change it, do so after pasting.",
    pt: "{length} caracteres. Se quiser mudar, mude depois de colar.",
  },
  "requests.message.copy": { es: "Copiar el mensaje", en: "Copy the message", pt: "Copiar a mensagem" },
  "requests.message.copied": { es: "Copiado.", en: "Copied.", pt: "Copiado." },
  "requests.message.copyByHand": {
    es: "El texto quedó seleccionado: copialo con Ctrl+C o con el menú del teléfono.",
    en: "The text is selected: copy it with Ctrl+C or the menu of your telephone.",
    pt: "O texto ficou selecionado: copie com Ctrl+C ou com o menu do telefone.",
  },
  "requests.message.languages": {
    es: "El mensaje en otro idioma:",
    en: "The message in another language:",
    pt: "A mensagem em outro idioma:",
  },
  "section.overdue.one": { es: "1 pedido vencido", en: "1 request overdue", pt: "1 pedido vencido" },
  "section.overdue.other": {
    es: "{count} pedidos vencidos",
    en: "{count} requests overdue",
    pt: "{count} pedidos vencidos",
  },
  "rows.askedToday": {
    es: "Ya lo mandé: anotar como pedido hoy",
    en: "I have sent it: note as asked today",
    pt: "Já enviei: anotar como pedido hoje",
  },
} satisfies Messages;

/** What letters, messages and sheets say, and how a request stands in lists. */
export const requestPapers = {
  "requests.letter": { es: "Carta", en: "Letter", pt: "Carta" },
  "requests.message": { es: "Mensaje", en: "Message", pt: "Mensagem" },
  "requests.sheet": { es: "Hoja", en: "Sheet", pt: "Folha" },
  "requests.papers": { es: "Para mandar", en: "To send", pt: "Para enviar" },
  "requests.standing": { es: "En qué está", en: "Standing", pt: "Situação" },
  "requests.standing.to-ask": { es: "Por pedir", en: "To be asked", pt: "A pedir" },
  "requests.standing.asked": { es: "Pedido", en: "Asked", pt: "Pedido" },
  "requests.standing.overdue": { es: "Vencido", en: "Overdue", pt: "Vencido" },
  "requests.standing.received": { es: "Recibido", en: "Received", pt: "Recebido" },
  "requests.standing.refused": { es: "No lo dan", en: "Not given", pt: "Não fornecem" },
  "requests.dueOn": { es: "hasta el {date}", en: "by {date}", pt: "até {date}" },
  "requests.on": { es: "el {date}", en: "on {date}", pt: "em {date}" },
  "requests.tally": { es: "Pedidos: {parts}.", en: "Requests: {parts}.", pt: "Pedidos: {parts}." },
  "requests.tally.toAsk.one": { es: "1 por pedir", en: "1 to be asked", pt: "1 a pedir" },
  "requests.tally.toAsk.other": { es: "{count} por pedir", en: "{count} to be asked", pt: "{count} a pedir" },
  "requests.tally.sent.one": { es: "1 enviado", en: "1 sent", pt: "1 enviado" },
  "requests.tally.sent.other": { es: "{count} enviados", en: "{count} sent", pt: "{count} enviados" },
  "requests.tally.overdue.one": { es: "1 vencido", en: "1 overdue", pt: "1 vencido" },
  "requests.tally.overdue.other": { es: "{count} vencidos", en: "{count} overdue", pt: "{count} vencidos" },
  "requests.tally.received.one": { es: "1 recibido", en: "1 received", pt: "1 recebido" },
  "requests.tally.received.other": {
    es: "{count} recibidos",
    en: "{count} received",
    pt: "{count} recebidos",
  },
  "requests.tally.refused.one": { es: "1 que no dan", en: "1 not given", pt: "1 que não fornecem" },
  "requests.tally.refused.other": {
    es: "{count} que no dan",
    en: "{count} not given",
    pt: "{count} que não fornecem",
  },
  "requests.usual": {
    es: "Crear los pedidos habituales",
    en: "Make the usual requests",
    pt: "Criar os pedidos habituais",
  },
  "requests.usualHint": {
    es: "Los de un pueblo chico para {year}: {list}. Después podés cambiarlos o quitarlos; los que ya están no se repiten.",
    en: "Those of a small town for {year}: {list}. You can change or remove them later; those already there are not repeated.",
    pt: "Os de uma cidade pequena para {year}: {list}. Depois você pode mudar ou remover; os que já existem não se repetem.",
  },
  "requests.guide": {
    es: "¿De dónde sale cada dato?",
    en: "Where does each datum come from?",
    pt: "De onde vem cada dado?",
  },
  "requests.guideAbout": {
    es: "Con estos datos alcanza para empezar. De cada pedido salen una carta, un mensaje y una hoja para completar.",
    en: "These data are enough to start with. Each request gives a letter, a message and a sheet to fill in.",
    pt: "Com estes dados dá para começar. De cada pedido saem uma carta, uma mensagem e uma folha para preencher.",
  },
  "requests.guideAsk": { es: "Pedirlo", en: "Ask for it", pt: "Pedir" },
  "requests.guideSee": { es: "Ver el pedido", en: "See the request", pt: "Ver o pedido" },
  "requests.way.letter": { es: "Por carta", en: "By letter", pt: "Por carta" },
  "requests.way.bill": { es: "En una factura", en: "On a bill", pt: "Em uma conta" },
  "requests.way.public": { es: "Dato público", en: "Published", pt: "Dado público" },
  "requests.fills": {
    es: "Dónde cargar la respuesta",
    en: "Where to enter the answer",
    pt: "Onde registrar a resposta",
  },
  "requests.goesTo": {
    es: "Qué va en cada sector",
    en: "What goes into each sector",
    pt: "O que vai em cada setor",
  },
  "requests.noInventory": {
    es: "Primero agregá el inventario de ese año.",
    en: "First add the inventory of that year.",
    pt: "Primeiro adicione o inventário desse ano.",
  },

  /* of which period */
  "paper.period.year": { es: "del año {year}", en: "for the year {year}", pt: "do ano {year}" },
  "paper.period.years": {
    es: "de los años {from} a {to}",
    en: "for the years {from} to {to}",
    pt: "dos anos {from} a {to}",
  },
  "paper.period.latest": {
    es: "del último año completo que tengan",
    en: "for the last complete year that you have",
    pt: "do último ano completo que tiverem",
  },
  "paper.detail.months": { es: "mes por mes", en: "month by month", pt: "mês a mês" },
  "paper.detail.year": {
    es: "el total de cada año",
    en: "the total of each year",
    pt: "o total de cada ano",
  },

  "paper.detail.total": { es: "el total del año", en: "the total of the year", pt: "o total do ano" },

  /* letter */
  "paper.localGovernment": { es: "Gobierno local", en: "Local government", pt: "Governo local" },
  "paper.letter.title": {
    es: "Carta: {subject} · {municipality}",
    en: "Letter: {subject} · {municipality}",
    pt: "Carta: {subject} · {municipality}",
  },
  "paper.letter.dateline": {
    es: "{municipality}, {date}",
    en: "{municipality}, {date}",
    pt: "{municipality}, {date}",
  },
  "paper.letter.attention": {
    es: "A la atención de: {role}",
    en: "For the attention of: {role}",
    pt: "Aos cuidados de: {role}",
  },
  "paper.letter.subject": {
    es: "Asunto: pedido de datos. {subject}, {period}.",
    en: "Subject: request for data. {subject}, {period}.",
    pt: "Assunto: pedido de dados. {subject}, {period}.",
  },
  "paper.letter.greeting": {
    es: "De nuestra mayor consideración:",
    en: "Dear Sir or Madam,",
    pt: "Prezados senhores, prezadas senhoras,",
  },
  "paper.letter.why": {
    es: "Nos dirigimos a ustedes en nombre del gobierno local de {place}, que está preparando su plan de acción climática, «{plan}». Para hacerlo necesitamos saber cuántos gases de efecto invernadero se emiten en el municipio y de dónde vienen, y ustedes tienen datos que nadie más puede darnos.",
    en: "We write on behalf of the local government of {place}, which is preparing its climate action plan, “{plan}”. For it we need to know how much greenhouse gas is emitted in the municipality and where it comes from, and you have data that nobody else can give us.",
    pt: "Dirigimo-nos a vocês em nome do governo local de {place}, que está preparando o seu plano de ação climática, «{plan}». Para isso precisamos saber quantos gases de efeito estufa são emitidos no município e de onde vêm, e vocês têm dados que ninguém mais pode nos dar.",
  },
  "paper.letter.ask": {
    es: "Les pedimos, por favor, {ask}, {period}, dentro de los límites del municipio ({detail}):",
    en: "We kindly ask you for {ask}, {period}, within the boundary of the municipality ({detail}):",
    pt: "Pedimos, por favor, {ask}, {period}, dentro dos limites do município ({detail}):",
  },
  "paper.letter.use": { es: "Para qué se usan.", en: "What they are used for.", pt: "Para que se usam." },
  "paper.letter.privacy": {
    es: "En el plan se publican solo totales por categoría: no pedimos nombres, domicilios ni consumos de nadie en particular. Si en una categoría hay tan pocos usuarios que se los podría reconocer, pueden sumarla a otra y avisarnos.",
    en: "The plan publishes totals by category only: we do not ask for names, addresses or the use of anybody in particular. If a category has so few users that they could be recognised, please add it to another one and tell us.",
    pt: "No plano publicam-se apenas totais por categoria: não pedimos nomes, endereços nem consumos de ninguém em particular. Se uma categoria tiver tão poucos usuários que poderiam ser reconhecidos, podem somá-la a outra e nos avisar.",
  },
  "paper.letter.form": {
    es: "Sirve cualquier formato que ya tengan: una planilla, un listado del sistema o la hoja que acompaña a esta carta.",
    en: "Any format that you already have will do: a spreadsheet, a listing from your system or the sheet enclosed with this letter.",
    pt: "Serve qualquer formato que já tenham: uma planilha, uma listagem do sistema ou a folha que acompanha esta carta.",
  },
  "paper.letter.reply": {
    es: "Pueden responder a: {reply}.",
    en: "You can reply to: {reply}.",
    pt: "Podem responder a: {reply}.",
  },
  "paper.letter.due": {
    es: "Agradeceremos recibir la respuesta hasta el {date}.",
    en: "We would be grateful for your answer by {date}.",
    pt: "Agradeceremos receber a resposta até {date}.",
  },
  "paper.letter.thanks": {
    es: "Muchas gracias por su colaboración. Los saludamos muy atentamente.",
    en: "Thank you very much for your help. Yours faithfully,",
    pt: "Muito obrigado pela colaboração. Atenciosamente,",
  },
  "paper.letter.signature": {
    es: "Firma y aclaración",
    en: "Signature and name",
    pt: "Assinatura e nome",
  },
  "paper.letter.post": { es: "Cargo:", en: "Post:", pt: "Cargo:" },
  "paper.letter.enclosure": {
    es: "Se adjunta: hoja para completar.",
    en: "Enclosed: sheet to fill in.",
    pt: "Anexo: folha para preencher.",
  },

  /* on the screen only */
  "paper.back": { es: "Volver al pedido", en: "Back to the request", pt: "Voltar ao pedido" },
  "paper.missing": {
    es: "Falta: {parts}. Se imprime una línea para completarlo a mano.",
    en: "Missing: {parts}. A line to fill in by hand is printed.",
    pt: "Falta: {parts}. Imprime-se uma linha para preencher à mão.",
  },
  "paper.missing.organisation": { es: "a quién se le pide", en: "who is asked", pt: "a quem se pede" },
  "paper.missing.years": { es: "el año", en: "the year", pt: "o ano" },
  "paper.missing.due": { es: "el plazo", en: "the date it is due", pt: "o prazo" },
  "paper.missing.role": {
    es: "el cargo de quien firma",
    en: "the post of who signs",
    pt: "o cargo de quem assina",
  },
  "paper.missing.reply": {
    es: "a dónde se responde",
    en: "where to reply",
    pt: "para onde se responde",
  },

  /* sheet */
  "paper.sheet.title": {
    es: "Hoja para completar: {subject} · {municipality}",
    en: "Sheet to fill in: {subject} · {municipality}",
    pt: "Folha para preencher: {subject} · {municipality}",
  },
  "paper.sheet.from": { es: "Pide", en: "Asked by", pt: "Pede" },
  "paper.sheet.to": { es: "Completa", en: "Filled in by", pt: "Preenche" },
  "paper.sheet.period": { es: "Período", en: "Period", pt: "Período" },
  "paper.sheet.reply": { es: "Responder a", en: "Reply to", pt: "Responder a" },
  "paper.sheet.due": { es: "Hasta el", en: "By", pt: "Até" },
  "paper.sheet.year": { es: "Año {year}", en: "Year {year}", pt: "Ano {year}" },
  "paper.sheet.years": { es: "{from} a {to}", en: "{from} to {to}", pt: "{from} a {to}" },
  "paper.sheet.openYear": { es: "Año: ________", en: "Year: ________", pt: "Ano: ________" },
  "paper.sheet.month": { es: "Mes", en: "Month", pt: "Mês" },
  "paper.sheet.yearTotal": { es: "Total del año", en: "Total of the year", pt: "Total do ano" },
  "paper.sheet.how": { es: "Cómo se completa", en: "How to fill it in", pt: "Como se preenche" },
  "paper.sheet.decimal": {
    es: "Números con coma decimal y punto de miles: 1.250,5 es mil doscientos cincuenta y medio.",
    en: "Numbers with a decimal point and commas for thousands: 1,250.5 is one thousand two hundred and fifty and a half.",
    pt: "Números com vírgula decimal e ponto de milhar: 1.250,5 é mil duzentos e cinquenta e meio.",
  },
  "paper.sheet.noData": {
    es: "Lo que no se sabe queda vacío; el 0 es solo para lo que se midió y dio cero. Si un valor es estimado, una «E» al lado.",
    en: "What is not known stays empty; 0 is only for what was measured and came to zero. If a value is estimated, an “E” beside it.",
    pt: "O que não se sabe fica vazio; o 0 é só para o que se mediu e deu zero. Se um valor é estimado, um «E» ao lado.",
  },
  "paper.sheet.otherLines": {
    es: "Si sus categorías se llaman de otra manera, úsenlas en los renglones vacíos.",
    en: "If your categories have other names, use them on the empty lines.",
    pt: "Se as suas categorias têm outros nomes, usem as linhas vazias.",
  },
  "paper.sheet.questions": { es: "Además", en: "Also", pt: "Além disso" },
  "paper.sheet.completedBy": {
    es: "Quién completó esta hoja",
    en: "Who filled in this sheet",
    pt: "Quem preencheu esta folha",
  },
  "paper.sheet.name": { es: "Nombre", en: "Name", pt: "Nome" },
  "paper.sheet.role": { es: "Cargo", en: "Post", pt: "Cargo" },
  "paper.sheet.contact": { es: "Teléfono o correo", en: "Telephone or e-mail", pt: "Telefone ou e-mail" },
  "paper.sheet.date": { es: "Fecha", en: "Date", pt: "Data" },
  "paper.sheet.signature": { es: "Firma", en: "Signature", pt: "Assinatura" },
  "paper.sheet.source": {
    es: "De dónde salen los datos (sistema, medidor, estimación)",
    en: "Where the data come from (system, meter, estimate)",
    pt: "De onde vêm os dados (sistema, medidor, estimativa)",
  },
  "paper.sheet.use": {
    es: "Se publican solo totales por categoría. No hacen falta nombres ni domicilios.",
    en: "Only totals by category are published. No names or addresses are needed.",
    pt: "Publicam-se apenas totais por categoria. Não são necessários nomes nem endereços.",
  },

  /* message; its parts in the order in which they are read */
  "paper.message.hello": {
    es: "Buenos días. Le escribo de parte del gobierno local de {municipality}, que prepara su plan de acción climática.",
    en: "Good morning. I write for the local government of {municipality}, which is preparing its climate action plan.",
    pt: "Bom dia. Escrevo em nome do governo local de {municipality}, que prepara o seu plano de ação climática.",
  },
  "paper.message.ask": {
    es: "Necesitamos {ask}, {period}.",
    en: "We need {ask}, {period}.",
    pt: "Precisamos de: {ask}, {period}.",
  },
  "paper.message.askMonths": {
    es: "Necesitamos {ask}, {period}, mes por mes.",
    en: "We need {ask}, {period}, month by month.",
    pt: "Precisamos de: {ask}, {period}, mês a mês.",
  },
  "paper.message.use": {
    es: "Es para el inventario de emisiones: se publican solo totales, nunca datos de una persona.",
    en: "It is for the emission inventory: only totals are published, never anybody's data.",
    pt: "É para o inventário de emissões: publicam-se só totais, nunca dados de uma pessoa.",
  },
  "paper.message.form": {
    es: "Sirve una planilla o la foto de un listado.",
    en: "A spreadsheet or a photograph of a listing will do.",
    pt: "Serve uma planilha ou a foto de uma listagem.",
  },
  "paper.message.due": {
    es: "¿Podría mandarlo hasta el {date}?",
    en: "Could you send it by {date}?",
    pt: "Poderia enviar até {date}?",
  },
  "paper.message.reply": {
    es: "Responder a: {reply}.",
    en: "Reply to: {reply}.",
    pt: "Responder a: {reply}.",
  },
  "paper.message.thanks": { es: "¡Muchas gracias!", en: "Thank you very much!", pt: "Muito obrigado!" },
} satisfies Messages;
