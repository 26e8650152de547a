import type { Page, Section } from "~/domain/template/template";
import { actKinds } from "templates/catalogs/code-lists/act-kinds";
import { approvalBodies } from "templates/catalogs/code-lists/people";
import {
  documentKinds,
  planAdoptionStatuses,
  planLanguages,
  planTypes,
} from "templates/catalogs/code-lists/plan";

const approvalPages: readonly Page[] = [
  {
    id: "approval",
    title: { es: "El acto de aprobación", en: "The act of approval", pt: "O ato de aprovação" },
    essential: true,
    fields: [
      {
        id: "body",
        kind: "choice",
        label: { es: "Quién aprueba", en: "Who approves", pt: "Quem aprova" },
        hint: {
          es: "El Concejo o, donde no lo hay, la autoridad que haga sus veces.",
          en: "The council or, where there is none, the body in its place.",
          pt: "A Câmara ou, onde não há, a autoridade que faça as suas vezes.",
        },
        list: approvalBodies,
        essential: true,
        required: true,
      },
      {
        id: "actKind",
        kind: "choice",
        label: { es: "Tipo de acto", en: "Kind of act", pt: "Tipo de ato" },
        hint: {
          es: "Ordenanza, decreto, resolución…",
          en: "By-law, decree, resolution…",
          pt: "Lei, decreto, resolução…",
        },
        list: actKinds,
        essential: true,
        required: true,
      },
      {
        id: "number",
        kind: "text",
        label: { es: "Número", en: "Number", pt: "Número" },
        example: { es: "Ordenanza 1.234/2026", en: "By-law 1234/2026", pt: "Lei 1.234/2026" },
        where: {
          es: "En la Secretaría del Concejo o en el boletín oficial del municipio.",
          en: "At the council's secretariat or in the official gazette of the town.",
          pt: "Na secretaria da Câmara ou no diário oficial do município.",
        },
        maxLength: 60,
        essential: true,
      },
      {
        id: "date",
        kind: "date",
        label: { es: "Fecha", en: "Date", pt: "Data" },
        hint: {
          es: "La de la sanción o la firma.",
          en: "That of adoption or signature.",
          pt: "A da sanção ou da assinatura.",
        },
        essential: true,
        required: true,
      },
      {
        id: "document",
        kind: "file",
        label: { es: "Copia del acto", en: "Copy of the act", pt: "Cópia do ato" },
        hint: {
          es: "Un PDF o una foto que se lea bien.",
          en: "A PDF or a legible photograph.",
          pt: "Um PDF ou uma foto legível.",
        },
        accept: "any",
        essential: true,
      },
      {
        id: "note",
        kind: "text",
        label: { es: "Aclaración", en: "Note", pt: "Observação" },
        maxLength: 200,
      },
    ],
  },
];

const annexPages: readonly Page[] = [
  {
    id: "annex",
    title: { es: "El anexo", en: "The annex", pt: "O anexo" },
    fields: [
      {
        id: "title",
        kind: "text",
        label: { es: "Título", en: "Title", pt: "Título" },
        example: {
          es: "Mapa de zonas inundables",
          en: "Map of areas liable to flooding",
          pt: "Mapa de áreas inundáveis",
        },
        maxLength: 160,
        required: true,
      },
      {
        id: "documentKind",
        kind: "choice",
        label: { es: "Qué es", en: "What it is", pt: "O que é" },
        list: documentKinds,
      },
      {
        id: "description",
        kind: "longText",
        label: { es: "Qué contiene", en: "What it contains", pt: "O que contém" },
        suggestedWords: 50,
      },
      {
        id: "file",
        kind: "file",
        label: { es: "Archivo", en: "File", pt: "Arquivo" },
        hint: {
          es: "Un PDF, una planilla o una imagen.",
          en: "A PDF, a spreadsheet or a picture.",
          pt: "Um PDF, uma planilha ou uma imagem.",
        },
        accept: "any",
      },
      {
        id: "link",
        kind: "text",
        label: { es: "O un enlace", en: "Or a link", pt: "Ou um link" },
        inputMode: "url",
        maxLength: 300,
      },
    ],
  },
];

export const summary: Section = {
  id: "summary",
  group: "plan",
  stage: "plan",
  title: { es: "Resumen y aprobación", en: "Summary and approval", pt: "Resumo e aprovação" },
  task: {
    es: "Escribí el resumen y cargá la aprobación",
    en: "Write the summary and enter the approval",
    pt: "Escreva o resumo e inclua a aprovação",
  },
  about: {
    es: "Lo que abre y cierra el documento: la carta de la máxima autoridad, el resumen, la ordenanza que lo aprueba y los anexos. Conviene dejarlo para el final.",
    en: "What opens and closes the document: the letter of the head of government, the summary, the by-law that adopts it and the annexes. Best left for the end.",
    pt: "O que abre e fecha o documento: a carta da autoridade máxima, o resumo, a lei que o aprova e os anexos. Convém deixar para o fim.",
  },
  essential: true,
  pages: [
    {
      id: "plan",
      title: { es: "El plan", en: "The plan", pt: "O plano" },
      essential: true,
      fields: [
        {
          id: "planType",
          kind: "choice",
          label: { es: "Tipo de plan", en: "Type of plan", pt: "Tipo de plano" },
          hint: {
            es: "Según los temas que tiene; lo más común es el integrado.",
            en: "According to its subjects; integrated is the most common.",
            pt: "Conforme os temas que tem; o mais comum é o integrado.",
          },
          list: planTypes,
          essential: true,
          required: true,
        },
        {
          id: "periodStart",
          kind: "year",
          label: { es: "Rige desde el año", en: "In force from the year", pt: "Vigora a partir do ano" },
          hint: {
            es: "El primer año de sus acciones.",
            en: "The first year of its actions.",
            pt: "O primeiro ano de suas ações.",
          },
          min: 2005,
          max: 2100,
          essential: true,
          required: true,
        },
        {
          id: "periodEnd",
          kind: "year",
          label: { es: "Hasta el año", en: "To the year", pt: "Até o ano" },
          hint: {
            es: "Casi siempre el año de la meta.",
            en: "Nearly always the target year.",
            pt: "Quase sempre o ano da meta.",
          },
          min: 2010,
          max: 2100,
          essential: true,
          required: true,
        },
        {
          id: "planLanguages",
          kind: "choices",
          label: {
            es: "Idiomas en que se publica",
            en: "Languages of publication",
            pt: "Idiomas em que se publica",
          },
          list: planLanguages,
          essential: true,
        },
        {
          id: "leadTeam",
          kind: "text",
          label: { es: "Equipo que lo elaboró", en: "Team that drew it up", pt: "Equipe que o elaborou" },
          hint: {
            es: "Áreas e instituciones, no nombres de personas.",
            en: "Offices and institutions, not personal names.",
            pt: "Setores e instituições, não nomes de pessoas.",
          },
          maxLength: 250,
          essential: true,
        },
      ],
    },
    {
      id: "letter",
      title: { es: "Carta de apertura", en: "Opening letter", pt: "Carta de abertura" },
      essential: true,
      fields: [
        {
          id: "mayorLetter",
          kind: "longText",
          label: {
            es: "Carta de la intendenta o el intendente",
            en: "Letter from the mayor",
            pt: "Carta da prefeita ou do prefeito",
          },
          hint: {
            es: "Una página: por qué este plan, qué se logró hasta hoy y a qué se compromete el municipio.",
            en: "One page: why this plan, what has been achieved so far and what the town commits to.",
            pt: "Uma página: por que este plano, o que se alcançou até hoje e a que o município se compromete.",
          },
          guidance: {
            es: "Podés escribir un borrador y llevarlo a la intendencia para que lo ajuste. Ayuda contar un hecho que todo el pueblo recuerde: una inundación, una ola de calor, una obra que cambió un barrio.",
            en: "You may write a draft and take it to the mayor's office for changes. It helps to tell of something the whole town remembers: a flood, a heat wave, works that changed a neighbourhood.",
            pt: "Você pode escrever um rascunho e levá-lo ao gabinete para ajustes. Ajuda contar um fato que toda a cidade lembre: uma enchente, uma onda de calor, uma obra que mudou um bairro.",
          },
          suggestedWords: 350,
          essential: true,
        },
        {
          id: "letterSignature",
          kind: "text",
          label: { es: "Firma, como cargo", en: "Signed, as an office", pt: "Assinatura, como cargo" },
          hint: {
            es: "Solo el cargo: el plan dura más que una gestión.",
            en: "The office alone: the plan outlasts a term of government.",
            pt: "Só o cargo: o plano dura mais que uma gestão.",
          },
          example: { es: "Intendencia Municipal", en: "Office of the Mayor", pt: "Gabinete da Prefeitura" },
          maxLength: 120,
          essential: true,
        },
      ],
    },
    {
      id: "executive-summary",
      title: { es: "Resumen e introducción", en: "Summary and introduction", pt: "Resumo e introdução" },
      about: {
        es: "El programa agrega las cifras principales al lado del resumen: no hace falta que las copies.",
        en: "The program adds the key figures beside the summary: no need to copy them.",
        pt: "O programa acrescenta os números principais ao lado do resumo: não é preciso copiá-los.",
      },
      essential: true,
      fields: [
        {
          id: "executiveSummary",
          kind: "longText",
          label: { es: "Resumen ejecutivo", en: "Executive summary", pt: "Resumo executivo" },
          hint: {
            es: "Lo que tiene que saber quien lee una sola página.",
            en: "What a person who reads only one page has to know.",
            pt: "O que precisa saber quem lê uma só página.",
          },
          guidance: {
            es: "Un orden que funciona, con uno o dos renglones para cada punto:\n\n1. Cómo es el municipio.\n2. Cuánto emite y de dónde viene.\n3. Qué riesgos climáticos tiene y a quiénes afectan.\n4. Cómo acceden los hogares a la energía.\n5. Qué metas se fijó.\n6. Las acciones más importantes.\n7. Cuánto cuesta y quién lo sigue.",
            en: "An order that works, with one or two lines for each point:\n\n1. What the town is like.\n2. How much it emits and where that comes from.\n3. Which climate risks it has and whom they affect.\n4. How homes get energy.\n5. Which targets it has set.\n6. The most important actions.\n7. What it costs and who follows it.",
            pt: "Uma ordem que funciona, com uma ou duas linhas para cada ponto:\n\n1. Como é o município.\n2. Quanto emite e de onde vem.\n3. Que riscos climáticos tem e quem eles afetam.\n4. Como os lares têm acesso à energia.\n5. Que metas definiu.\n6. As ações mais importantes.\n7. Quanto custa e quem acompanha.",
          },
          suggestedWords: 400,
          essential: true,
          required: true,
        },
        {
          id: "introduction",
          kind: "longText",
          label: { es: "Introducción", en: "Introduction", pt: "Introdução" },
          hint: {
            es: "Por qué un plan de clima: el cambio climático, los acuerdos internacionales, la ley del país y lo que pasa acá.",
            en: "Why a climate plan: climate change, international agreements, national law and what happens here.",
            pt: "Por que um plano de clima: a mudança do clima, os acordos internacionais, a lei do país e o que acontece aqui.",
          },
          guidance: {
            es: "En la Argentina suelen citarse el Acuerdo de París (Ley 27.270), la Ley 27.520 de presupuestos mínimos de cambio climático, el plan nacional y el provincial, y la adhesión del municipio al Pacto Global y a la red.",
            en: "In Argentina it is usual to cite the Paris Agreement (Act 27,270), the Climate Change Act (27,520), the national and provincial plans, and the town's membership of the Global Covenant and the network.",
            pt: "Na Argentina costuma-se citar o Acordo de Paris (Lei 27.270), a Lei 27.520 de mudança do clima, os planos nacional e provincial, e a adesão do município ao Pacto Global e à rede.",
          },
          suggestedWords: 400,
        },
      ],
    },
    {
      id: "adoption",
      title: { es: "Situación de la aprobación", en: "State of the approval", pt: "Situação da aprovação" },
      papers: ["council-note", "council-ordinance"],
      essential: true,
      fields: [
        {
          id: "adoptionStatus",
          kind: "choice",
          label: {
            es: "¿En qué está la aprobación formal del plan?",
            en: "How far is the formal approval of the plan?",
            pt: "Em que ponto está a aprovação formal do plano?",
          },
          hint: {
            es: "Podés presentar el plan a la red antes de que lo apruebe el Concejo.",
            en: "You may submit the plan to the network before the council approves it.",
            pt: "Você pode apresentar o plano à rede antes que a Câmara o aprove.",
          },
          list: planAdoptionStatuses,
          essential: true,
          required: true,
        },
        {
          id: "expectedApproval",
          kind: "month",
          label: { es: "Cuándo se espera", en: "When it is expected", pt: "Quando se espera" },
          showIf: { field: "adoptionStatus", in: ["not-submitted", "in-process"] },
          essential: true,
        },
      ],
    },
    {
      id: "approvals",
      title: { es: "Actos de aprobación", en: "Acts of approval", pt: "Atos de aprovação" },
      about: {
        es: "La ordenanza, el decreto o la resolución que aprueba el plan. Si todavía no está, dejalo para después.",
        en: "The by-law, decree or resolution that adopts the plan. If there is none yet, leave it for later.",
        pt: "A lei, o decreto ou a resolução que aprova o plano. Se ainda não existe, deixe para depois.",
      },
      essential: true,
      fields: [
        {
          id: "approvals",
          kind: "rows",
          label: { es: "Actos de aprobación", en: "Acts of approval", pt: "Atos de aprovação" },
          layout: "pages",
          print: "table",
          addLabel: { es: "Agregar un acto", en: "Add an act", pt: "Adicionar um ato" },
          namedBy: ["actKind", "number"],
          columns: ["body", "actKind", "number", "date"],
          pages: approvalPages,
          essential: true,
        },
      ],
    },
    {
      id: "acknowledgements",
      title: { es: "Agradecimientos", en: "Acknowledgements", pt: "Agradecimentos" },
      fields: [
        {
          id: "acknowledgements",
          kind: "longText",
          label: {
            es: "Instituciones que ayudaron a hacer el plan",
            en: "Institutions that helped to make the plan",
            pt: "Instituições que ajudaram a fazer o plano",
          },
          hint: {
            es: "Una por renglón; instituciones, no personas.",
            en: "One a line; institutions, not persons.",
            pt: "Uma por linha; instituições, não pessoas.",
          },
          suggestedWords: 80,
        },
        {
          id: "mainSources",
          kind: "longText",
          label: {
            es: "Bibliografía y fuentes generales",
            en: "References and general sources",
            pt: "Bibliografia e fontes gerais",
          },
          hint: {
            es: "Las fuentes de cada dato ya salen impresas en su anexo.",
            en: "The source of each datum is already printed in its annex.",
            pt: "As fontes de cada dado já saem impressas no anexo.",
          },
          suggestedWords: 120,
        },
      ],
    },
    {
      id: "annexes",
      title: { es: "Anexos", en: "Annexes", pt: "Anexos" },
      fields: [
        {
          id: "annexes",
          kind: "rows",
          label: { es: "Anexos", en: "Annexes", pt: "Anexos" },
          layout: "pages",
          print: "annex",
          addLabel: { es: "Agregar un anexo", en: "Add an annex", pt: "Adicionar um anexo" },
          namedBy: ["title"],
          columns: ["title", "documentKind"],
          pages: annexPages,
        },
      ],
    },
  ],
  results: ["key-figures"],
};
