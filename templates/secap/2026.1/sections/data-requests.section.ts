import { dataRequestKinds, requestDetails, requestStates } from "templates/catalogs/code-lists/data-requests";
import type { Page, Section } from "~/domain/template/template";

const whatPage: Page = {
  id: "what",
  title: { es: "Qué se pide", en: "What is asked", pt: "O que se pede" },
  about: {
    es: "Con esto se arman la carta, el mensaje y la hoja para completar.",
    en: "The letter, the message and the sheet to fill in are made from this.",
    pt: "Com isto se montam a carta, a mensagem e a folha para preencher.",
  },
  essential: true,
  fields: [
    {
      id: "kind",
      kind: "choice",
      list: dataRequestKinds,
      label: { es: "Qué dato", en: "Which datum", pt: "Que dado" },
      essential: true,
    },
    {
      id: "otherData",
      kind: "text",
      maxLength: 160,
      label: { es: "Cuál", en: "Which one", pt: "Qual" },
      example: {
        es: "Leña vendida por los corralones",
        en: "Firewood sold by the yards",
        pt: "Lenha vendida pelos depósitos",
      },
      showIf: { field: "kind", in: ["other"] },
      essential: true,
    },
    {
      id: "firstYear",
      kind: "year",
      min: 1990,
      max: 2050,
      label: { es: "De qué año", en: "Of which year", pt: "De que ano" },
      hint: {
        es: "El del inventario. Si pedís varios, el primero.",
        en: "That of the inventory. If you ask for several, the first one.",
        pt: "O do inventário. Se pedir vários, o primeiro.",
      },
      essential: true,
    },
    {
      id: "lastYear",
      kind: "year",
      min: 1990,
      max: 2050,
      label: {
        es: "Hasta qué año, si son varios",
        en: "Until which year, if several",
        pt: "Até que ano, se forem vários",
      },
      hint: {
        es: "Pedir varios años en la misma carta ahorra otra carta después.",
        en: "Asking for several years in one letter saves another letter later.",
        pt: "Pedir vários anos na mesma carta poupa outra carta depois.",
      },
    },
    {
      id: "detail",
      kind: "choice",
      list: requestDetails,
      label: { es: "Con qué detalle", en: "In which detail", pt: "Com que detalhe" },
    },
    {
      id: "explanation",
      kind: "longText",
      label: {
        es: "Algo más que haya que aclarar en la carta",
        en: "Anything else to explain in the letter",
        pt: "Algo mais a esclarecer na carta",
      },
      example: {
        es: "La zona rural la atiende otra cooperativa: solo necesitamos el ejido urbano.",
        en: "The countryside is served by another co-operative: we only need the town.",
        pt: "A zona rural é atendida por outra cooperativa: só precisamos da área urbana.",
      },
      suggestedWords: 60,
    },
    {
      id: "inventoryYear",
      kind: "year",
      min: 1990,
      max: 2050,
      label: {
        es: "Para el inventario de qué año",
        en: "For the inventory of which year",
        pt: "Para o inventário de que ano",
      },
      hint: {
        es: "Solo si no es el mismo año que el de los datos.",
        en: "Only if it is not the year of the data.",
        pt: "Só se não for o mesmo ano dos dados.",
      },
    },
  ],
};

const recipientPage: Page = {
  id: "recipient",
  title: { es: "A quién", en: "To whom", pt: "A quem" },
  essential: true,
  fields: [
    {
      id: "organisation",
      kind: "text",
      maxLength: 160,
      label: { es: "Empresa u organismo", en: "Company or public body", pt: "Empresa ou órgão" },
      where: {
        es: "El nombre está en el encabezado de la factura. Para datos del propio municipio, poné el municipio.",
        en: "The name is at the top of the bill. For the local government's own data, put the local government.",
        pt: "O nome está no cabeçalho da conta. Para dados da própria prefeitura, ponha a prefeitura.",
      },
      example: {
        es: "Cooperativa eléctrica",
        en: "Electricity co-operative",
        pt: "Cooperativa elétrica",
      },
      essential: true,
    },
    {
      id: "office",
      kind: "text",
      maxLength: 160,
      label: { es: "Oficina o área", en: "Office", pt: "Setor" },
      example: { es: "Gerencia comercial", en: "Commercial department", pt: "Gerência comercial" },
    },
    {
      id: "role",
      kind: "text",
      maxLength: 120,
      label: { es: "Cargo de la persona", en: "Post of the person", pt: "Cargo da pessoa" },
      hint: {
        es: "El cargo, no el nombre: así sirve aunque cambie la persona.",
        en: "The post, not the name: so it stays right when the person changes.",
        pt: "O cargo, não o nome: assim serve mesmo que a pessoa mude.",
      },
      example: { es: "Gerencia", en: "Manager", pt: "Gerência" },
    },
    {
      id: "contact",
      kind: "text",
      maxLength: 160,
      label: { es: "Teléfono o correo", en: "Telephone or e-mail", pt: "Telefone ou e-mail" },
      hint: {
        es: "Para mandarle el mensaje. No se imprime.",
        en: "To send the message to. It is not printed.",
        pt: "Para enviar a mensagem. Não se imprime.",
      },
    },
  ],
};

const followUpPage: Page = {
  id: "follow-up",
  title: { es: "Pedido y respuesta", en: "Request and answer", pt: "Pedido e resposta" },
  essential: true,
  fields: [
    {
      id: "state",
      kind: "choice",
      list: requestStates,
      label: { es: "En qué está", en: "Where it stands", pt: "Em que está" },
      hint: {
        es: "Si anotás las fechas, se deduce solo.",
        en: "If you write the dates, it follows from them.",
        pt: "Se anotar as datas, deduz-se sozinho.",
      },
    },
    {
      id: "askedOn",
      kind: "date",
      label: { es: "Pedido el", en: "Asked on", pt: "Pedido em" },
      essential: true,
    },
    {
      id: "answerDue",
      kind: "date",
      label: { es: "Respuesta esperada hasta el", en: "Answer due by", pt: "Resposta esperada até" },
      hint: {
        es: "Va en la carta; cuando pasa, el plan te avisa. Dos o tres semanas es razonable.",
        en: "It goes into the letter; when it passes, the plan tells you. Two or three weeks are reasonable.",
        pt: "Vai na carta; quando passa, o plano avisa. Duas ou três semanas são razoáveis.",
      },
      essential: true,
    },
    {
      id: "receivedOn",
      kind: "date",
      label: { es: "Recibido el", en: "Received on", pt: "Recebido em" },
      essential: true,
    },
    {
      id: "answerFile",
      kind: "file",
      accept: "any",
      label: { es: "La respuesta", en: "The answer", pt: "A resposta" },
      hint: {
        es: "La planilla, el PDF o una foto de la hoja completada.",
        en: "The spreadsheet, the PDF or a photograph of the sheet filled in.",
        pt: "A planilha, o PDF ou uma foto da folha preenchida.",
      },
      essential: true,
    },
    {
      id: "notes",
      kind: "longText",
      label: { es: "Notas para ustedes", en: "Notes for yourselves", pt: "Notas para vocês" },
      hint: {
        es: "Con quién hablaron y qué dijeron. No va en la carta ni se imprime.",
        en: "Whom you spoke to and what they said. Neither in the letter nor printed.",
        pt: "Com quem falaram e o que disseram. Não vai na carta nem se imprime.",
      },
    },
  ],
};

/** Who was asked for the data of the inventory, when, and what came of it. Nothing here keeps a stage from going on. */
export const dataRequests: Section = {
  id: "data-requests",
  group: "mitigation",
  stage: "inventory",
  title: { es: "Pedidos de datos", en: "Data requests", pt: "Pedidos de dados" },
  task: {
    es: "Pedí los datos que te faltan",
    en: "Ask for the data you lack",
    pt: "Peça os dados que faltam",
  },
  about: {
    es: "A quién se le pidió cada dato del inventario, cuándo y qué contestó. De cada pedido salen una carta, un mensaje y una hoja para completar.",
    en: "Who was asked for each datum of the inventory, when, and what the answer was. Each request gives a letter, a message and a sheet to fill in.",
    pt: "A quem se pediu cada dado do inventário, quando e o que respondeu. De cada pedido saem uma carta, uma mensagem e uma folha para preencher.",
  },
  essential: true,
  print: "annex",
  pages: [
    {
      id: "requests",
      title: { es: "Los pedidos", en: "The requests", pt: "Os pedidos" },
      about: {
        es: "Pedí los datos cuanto antes: la respuesta suele tardar semanas, y mientras tanto podés seguir con otra cosa.",
        en: "Ask early: answers often take weeks, and meanwhile you can go on with something else.",
        pt: "Peça os dados o quanto antes: a resposta costuma demorar semanas, e enquanto isso você pode seguir com outra coisa.",
      },
      essential: true,
      fields: [
        {
          id: "requests",
          kind: "rows",
          layout: "pages",
          print: "table",
          followUp: "data-requests",
          namedBy: ["kind", "otherData", "organisation"],
          columns: ["kind", "otherData", "organisation", "firstYear", "askedOn", "receivedOn"],
          addLabel: { es: "Agregar un pedido", en: "Add a request", pt: "Adicionar um pedido" },
          label: { es: "Pedidos de datos", en: "Data requests", pt: "Pedidos de dados" },
          pages: [whatPage, recipientPage, followUpPage],
          essential: true,
        },
      ],
    },
    {
      id: "sender",
      title: {
        es: "Quién firma y a dónde responden",
        en: "Who signs and where to reply",
        pt: "Quem assina e para onde respondem",
      },
      about: {
        es: "Se usa en todas las cartas. Lo que falte se imprime como una línea para completar a mano.",
        en: "Used in all letters. What is missing is printed as a line to fill in by hand.",
        pt: "Usa-se em todas as cartas. O que faltar é impresso como uma linha para preencher à mão.",
      },
      essential: true,
      fields: [
        {
          id: "senderRole",
          kind: "text",
          maxLength: 120,
          label: { es: "Cargo de quien firma", en: "Post of who signs", pt: "Cargo de quem assina" },
          hint: {
            es: "El cargo, no el nombre: la aclaración se pone al firmar.",
            en: "The post, not the name: the name is written when signing.",
            pt: "O cargo, não o nome: o nome se escreve ao assinar.",
          },
          example: {
            es: "Secretaría de Ambiente",
            en: "Head of the environment office",
            pt: "Secretaria de Meio Ambiente",
          },
          essential: true,
        },
        {
          id: "replyTo",
          kind: "text",
          maxLength: 160,
          label: {
            es: "A dónde mandan la respuesta",
            en: "Where the answer is sent",
            pt: "Para onde enviam a resposta",
          },
          hint: {
            es: "Si lo dejás vacío, van el correo y el teléfono de la oficina de contacto del perfil.",
            en: "If you leave it empty, the e-mail and telephone of the contact office in the profile are used.",
            pt: "Se deixar vazio, usam-se o e-mail e o telefone do setor de contato do perfil.",
          },
          example: {
            es: "ambiente@municipio.gob.ar",
            en: "environment@municipality.gob.ar",
            pt: "meioambiente@municipio.gov.br",
          },
          essential: true,
        },
      ],
    },
  ],
};
