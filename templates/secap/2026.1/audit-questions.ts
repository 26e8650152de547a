/** The walk through a building, made from its catalogue: pages of questions by system, and the shares it rests on. */
import type { AuditItem, AuditSystem } from "~/domain/facilities/audit";
import type { Assumed, Field, Page, PercentField } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";
import { AUDIT_SYSTEMS, auditAnswers, auditCatalogue } from "templates/catalogs/audit";

const { items, useShares } = auditCatalogue;

export const auditPages: readonly Page[] = [
  ...AUDIT_SYSTEMS.map(({ system, title }): Page => ({
    id: `audit-${system}`,
    title: pageTitle(title),
    about: {
      es: "Caminá el edificio y marcá lo que ves. De cada cosa por mejorar sale una medida, con su ahorro.",
      en: "Walk the building and tick what you see. Each thing to improve gives a measure, with its saving.",
      pt: "Percorra o edifício e marque o que vê. De cada coisa a melhorar sai uma medida, com sua economia.",
    },
    essential: true,
    showsResults: true,
    print: "results",
    fields: [...items.filter((item) => item.system === system).map(question), note(system), picture(system)],
  })),
  {
    id: "audit-uses",
    title: {
      es: "Recorrida: en qué se va la energía",
      en: "Walk: where the energy goes",
      pt: "Vistoria: para onde vai a energia",
    },
    about: {
      es: "Qué parte de cada factura se lleva cada uso. Si no lo sabés, dejalo vacío: se usa el valor que se indica, como supuesto.",
      en: "Which part of each bill each use takes. If you do not know, leave it empty: the value shown is used, as an assumption.",
      pt: "Que parte de cada conta cada uso consome. Se não sabe, deixe vazio: usa-se o valor indicado, como suposição.",
    },
    showsResults: true,
    print: "results",
    fields: useShares.map(({ id, label, percent }): PercentField => ({
      id,
      kind: "percent",
      label,
      min: 0,
      max: 100,
      assumed: assumed(id, percent),
    })),
  },
];

/** Of the whole municipality: what each measure of the walk saves of what its use takes. */
export const auditSavingsPage: Page = {
  id: "audit-savings",
  title: {
    es: "Ahorros que supone la recorrida",
    en: "Savings that the walk assumes",
    pt: "Economias que a vistoria supõe",
  },
  about: {
    es: "Parte de lo que gasta cada uso (calefacción, luces…) que ahorra cada medida. Son supuestos nuestros, sin fuente: cambialos si tenés mejores.",
    en: "Share of what each use takes (heating, lights…) that each measure saves. They are our own assumptions, without a source: change them if you have better ones.",
    pt: "Parte do que cada uso consome (aquecimento, luzes…) que cada medida economiza. São suposições nossas, sem fonte: mude-as se tiver melhores.",
  },
  print: "results",
  fields: items.map(({ id, measure, savedPercent }): PercentField => ({
    id: `${id}Saves`,
    kind: "percent",
    label: measure,
    min: 0,
    max: 100,
    assumed: assumed(`${id}Saves`, savedPercent),
  })),
};

function pageTitle({ es, en, pt }: Text): Text {
  const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
  return { es: `Recorrida: ${lower(es)}`, en: `Walk: ${lower(en)}`, pt: `Vistoria: ${lower(pt)}` };
}

function question({ id, question: label }: AuditItem): Field {
  return { id, kind: "choice", label, list: auditAnswers, essential: true };
}

function note(system: AuditSystem): Field {
  return {
    id: `${fieldName(system)}Note`,
    kind: "longText",
    label: { es: "Lo que se vio", en: "What was seen", pt: "O que se viu" },
    suggestedWords: 40,
    essential: true,
  };
}

function picture(system: AuditSystem): Field {
  return {
    id: `${fieldName(system)}Picture`,
    kind: "file",
    accept: "picture",
    label: { es: "Foto", en: "Picture", pt: "Foto" },
    essential: true,
  };
}

function fieldName(system: AuditSystem): string {
  const [first = "", ...rest] = system.split("-");
  return ["audit", first, ...rest]
    .map((part, index) => (index === 0 ? part : `${part.charAt(0).toUpperCase()}${part.slice(1)}`))
    .join("");
}

function assumed(id: string, value: number): Assumed[] {
  return [{ when: { not: { field: id, answered: true } }, value, source: "SECAP Builder", confirmed: false }];
}
