/** A plan with an answer to every question of a template, made from the examples that the questions give. */
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { rowFields } from "~/domain/plan/named-rows";
import { fieldsOf, rowFieldsOf, visibleFields } from "~/domain/template/shape";
import type { Field, RowsField, Section, Template } from "~/domain/template/template";
import type { DraftValue, EntryValues } from "~/domain/template/value";

export interface FilledOptions {
  /** Rows of each table whose rows have their own pages. */
  rows?: number;
  /** Rows of one table: "mitigation-actions/actions". */
  rowsOf?: Record<string, number>;
  /** Answers by field id, in place of the example. */
  answers?: EntryValues;
  instances?: Record<string, EntryValues[]>;
  /** Rows as they are, by section, instance and field: "inventories/i1/rows". */
  givenRows?: Record<string, GivenRow[]>;
}

export interface GivenRow {
  kind?: string;
  values: EntryValues;
}

const PARAGRAPH =
  "El municipio trabaja con las cooperativas, las escuelas y los vecinos para que las obras lleguen primero a los barrios que más las necesitan.";

export function filledPlan(template: Template, options: FilledOptions = {}): PlanDocument {
  return {
    template: { id: template.id, version: template.version },
    title: "Plan Local de Acción Climática",
    municipality: { name: "Municipalidad de Rauch", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    entries: template.sections.flatMap((section) => sectionEntries(section, options)),
  };
}

function sectionEntries(section: Section, options: FilledOptions): PlanEntry[] {
  const given = section.instances ? (options.instances?.[section.id] ?? [{}]) : [{}];
  return given.flatMap((answers, index) => {
    const instance = section.instances ? `i${index + 1}` : "main";
    const values = filledValues(fieldsOf(section.pages), 0, { ...options.answers, ...answers });
    const own = { section: section.id, instance, position: index, values };
    return [own, ...rowFieldsOf(section).flatMap((field) => rowEntries(section, instance, field, options))];
  });
}

function rowEntries(
  section: Section,
  instance: string,
  field: RowsField,
  options: FilledOptions,
): PlanEntry[] {
  const given = options.givenRows?.[`${section.id}/${instance}/${field.id}`];
  if (given) {
    return given.map((row, index) => ({
      ...row,
      section: section.id,
      instance,
      field: field.id,
      row: `r${index + 1}`,
      position: index,
    }));
  }
  const count = options.rowsOf?.[`${section.id}/${field.id}`] ?? options.rows ?? 2;
  return Array.from({ length: count }, (_, index) => {
    const kind = field.rowKinds?.[index % field.rowKinds.length]?.id;
    const values = filledValues(rowFields(field, kind), index, options.answers);
    const row = `r${index + 1}`;
    return { section: section.id, instance, field: field.id, row, kind, position: index, values };
  });
}

/** Two rounds, so that what the first answers show is answered too. */
function filledValues(fields: readonly Field[], index: number, answers: EntryValues = {}): EntryValues {
  const all = Object.fromEntries(
    fields.map((field) => [field.id, answers[field.id] ?? filled(field, index)]),
  );
  const inForce = visibleFields(fields, all, ["gcom-americas", "network"]);
  return Object.fromEntries(inForce.map(({ id }) => [id, all[id] ?? null]));
}

function filled(field: Field, index: number): DraftValue {
  const example = field.example?.es;
  switch (field.kind) {
    case "text":
      return example ?? `${field.label.es} ${index + 1}`;
    case "longText":
      return `${example ?? field.label.es}\n\n${PARAGRAPH}`;
    case "integer":
    case "decimal":
      return Math.min(field.max ?? Infinity, Math.max(field.min ?? 0, 120 + index * 35));
    case "percent":
      return 35;
    case "year":
      return field.max !== undefined && field.max < 2030 ? field.max : 2024;
    case "month":
      return "2026-03";
    case "date":
      return "2026-03-14";
    case "money":
      return { amount: 12_500_000, currency: "ARS", priceDate: "2026-03" };
    case "quantity":
      return { amount: 1480.5 + index, unit: field.units.options[0]?.code ?? null };
    case "yesNo":
      return true;
    case "choice":
      return field.list.options[index % field.list.options.length]?.code ?? null;
    case "choices":
      return field.list.options.slice(0, 2).map(({ code }) => code);
    case "rowRef":
      return field.several ? ["r1", "r2"] : "r1";
    case "rows":
      return field.layout === "pages" ? null : inlineRows(field);
    case "matrix":
      return matrix(field);
    case "file":
      return { fileId: `file-${field.id}`, name: `${field.id}.png`, mime: "image/png", size: 1000 };
    case "place":
      return { code: null, name: "Rauch" };
    case "estimate":
      return { decision: "refused" };
  }
}

function inlineRows(field: RowsField): DraftValue {
  return [0, 1].map((index) => ({ id: `x${index + 1}`, values: filledValues(field.fields ?? [], index) }));
}

function matrix(field: Extract<Field, { kind: "matrix" }>): DraftValue {
  const { cell } = field;
  const value =
    cell.kind === "choice" ? (cell.list.options[0]?.code ?? null) : cell.kind === "text" ? "dato" : 2;
  const cells = Object.fromEntries(field.columns.options.map(({ code }) => [code, value]));
  return Object.fromEntries(field.rows.options.map(({ code }) => [code, cells]));
}
