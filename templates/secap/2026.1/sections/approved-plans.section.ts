import type { Section } from "~/domain/template/template";
import { actKinds } from "templates/catalogs/code-lists/act-kinds";
import { approvalBodies } from "templates/catalogs/code-lists/people";

/** A plan made and approved before it came here: who approved which document, and when. */
export const approvedPlans: Section = {
  id: "approved-plans",
  group: "plan",
  stage: "plan",
  title: {
    es: "Plan aprobado fuera de la plataforma",
    en: "Plan approved outside the platform",
    pt: "Plano aprovado fora da plataforma",
  },
  task: {
    es: "Cargá el plan que ya está aprobado",
    en: "Enter the plan that is already approved",
    pt: "Inclua o plano que já está aprovado",
  },
  about: {
    es: "Si el municipio ya tiene un plan aprobado, en PDF o en papel, se carga acá y se sigue desde el monitoreo: no hace falta volver a escribirlo. En todos lados va a decir que se aprobó fuera de la plataforma.",
    en: "If the town already has an approved plan, as a PDF or on paper, it is entered here and followed from monitoring on: no need to write it again. Everywhere it will say that it was approved outside the platform.",
    pt: "Se o município já tem um plano aprovado, em PDF ou em papel, ele é incluído aqui e acompanhado a partir do monitoramento: não é preciso escrevê-lo de novo. Em toda parte dirá que foi aprovado fora da plataforma.",
  },
  essential: true,
  approvedOutside: {
    title: "planTitle",
    body: "body",
    date: "approvedOn",
    document: "document",
    waives: ["commitment", "inventory", "risk", "energy-access", "targets", "actions"],
    brings: ["inventories", "targets", "mitigation-actions", "adaptation-actions", "monitoring"],
  },
  instances: {
    namedBy: ["planTitle", "approvedOn"],
    addLabel: {
      es: "Ya tenemos un plan aprobado",
      en: "We already have an approved plan",
      pt: "Já temos um plano aprovado",
    },
    empty: {
      es: "Vas a necesitar el documento (PDF o Word) y el número y la fecha de la ordenanza, el decreto o la resolución que lo aprobó.",
      en: "You will need the document (PDF or Word) and the number and date of the by-law, decree or resolution that adopted it.",
      pt: "Você vai precisar do documento (PDF ou Word) e do número e da data da lei, do decreto ou da resolução que o aprovou.",
    },
  },
  pages: [
    {
      id: "approval",
      title: {
        es: "Quién lo aprobó y cuándo",
        en: "Who approved it and when",
        pt: "Quem o aprovou e quando",
      },
      essential: true,
      fields: [
        {
          id: "planTitle",
          kind: "text",
          label: { es: "Nombre del plan", en: "Name of the plan", pt: "Nome do plano" },
          hint: {
            es: "Como figura en su tapa.",
            en: "As its cover has it.",
            pt: "Como está na capa.",
          },
          example: {
            es: "Plan Local de Acción Climática 2020–2030",
            en: "Local climate action plan 2020–2030",
            pt: "Plano Local de Ação Climática 2020–2030",
          },
          maxLength: 160,
          essential: true,
          required: true,
        },
        {
          id: "body",
          kind: "choice",
          label: { es: "Quién lo aprobó", en: "Who approved it", pt: "Quem o aprovou" },
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
          id: "approvedOn",
          kind: "date",
          label: { es: "Fecha de aprobación", en: "Date of approval", pt: "Data de aprovação" },
          hint: {
            es: "La de la sanción o la firma.",
            en: "That of adoption or signature.",
            pt: "A da sanção ou da assinatura.",
          },
          essential: true,
          required: true,
        },
        {
          id: "actKind",
          kind: "choice",
          label: { es: "Tipo de acto", en: "Kind of act", pt: "Tipo de ato" },
          list: actKinds,
          essential: true,
        },
        {
          id: "number",
          kind: "text",
          label: { es: "Número", en: "Number", pt: "Número" },
          example: { es: "Ordenanza 1.234/2021", en: "By-law 1234/2021", pt: "Lei 1.234/2021" },
          where: {
            es: "En la Secretaría del Concejo o en el boletín oficial del municipio.",
            en: "At the council's secretariat or in the official gazette of the town.",
            pt: "Na secretaria da Câmara ou no diário oficial do município.",
          },
          maxLength: 60,
          essential: true,
        },
        {
          id: "document",
          kind: "file",
          accept: "document",
          label: { es: "El documento del plan", en: "The document of the plan", pt: "O documento do plano" },
          hint: {
            es: "El PDF o el Word que se aprobó.",
            en: "The PDF or Word file that was approved.",
            pt: "O PDF ou o Word que foi aprovado.",
          },
          essential: true,
          required: true,
        },
        {
          id: "link",
          kind: "text",
          label: {
            es: "Dónde está publicado",
            en: "Where it is published",
            pt: "Onde está publicado",
          },
          inputMode: "url",
          maxLength: 300,
        },
      ],
    },
    {
      id: "contents",
      title: { es: "Qué abarca", en: "What it covers", pt: "O que abrange" },
      fields: [
        {
          id: "periodStart",
          kind: "year",
          label: { es: "Rige desde el año", en: "In force from the year", pt: "Vigora a partir do ano" },
          min: 2000,
          max: 2100,
        },
        {
          id: "periodEnd",
          kind: "year",
          label: { es: "Hasta el año", en: "To the year", pt: "Até o ano" },
          min: 2000,
          max: 2100,
        },
        {
          id: "preparedBy",
          kind: "text",
          label: { es: "Quién lo elaboró", en: "Who drew it up", pt: "Quem o elaborou" },
          hint: {
            es: "Áreas e instituciones, no nombres de personas.",
            en: "Offices and institutions, not personal names.",
            pt: "Setores e instituições, não nomes de pessoas.",
          },
          maxLength: 250,
        },
        {
          id: "notes",
          kind: "longText",
          label: {
            es: "Algo que haya que saber para leerlo hoy",
            en: "What has to be known to read it today",
            pt: "O que é preciso saber para lê-lo hoje",
          },
          hint: {
            es: "Por ejemplo, qué cambió desde que se aprobó.",
            en: "For example, what has changed since its approval.",
            pt: "Por exemplo, o que mudou desde que foi aprovado.",
          },
          suggestedWords: 80,
        },
      ],
    },
  ],
};
