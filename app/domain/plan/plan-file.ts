/**
 * `plan.json`: the portable form of a whole plan. Reading is strict and names each mistake by its path;
 * writing and reading again gives the same plan, unread text and gaps included.
 */
import { z } from "zod";
import { GWP_SETS } from "../inventory/gwp";
import {
  factorPlace,
  factorsInForce,
  NO_FACTORS,
  type RecommendedFactor,
} from "../inventory/recommended-factor";
import type { FactorCatalogue } from "../inventory/factor-catalogue";
import { parseFactorUnit, type FactorUnit } from "../numbers/units";
import { networkMeasuresSchema, type NetworkMeasure } from "../measures/network-measure";
import { withMeasures } from "../measures/with-measures";
import { draftOf, rawSchema } from "../template/draft-schema";
import { readsRaw } from "../template/check-entry";
import { kindOf } from "../template/field-kinds";
import { ROW_ID } from "../template/kinds/rows.kind";
import { fieldsOf, rowFieldsOf } from "../template/shape";
import { SINGLE_INSTANCE } from "../template/address";
import type { Field, FrameworkId, Page, RowsField, Section, Template } from "../template/template";
import { LOCALES } from "../template/text";
import { isGap, isRaw, type DraftValue, type EntryValues, type FileValue } from "../template/value";
import { numberOf } from "./answers";
import type { PlanDocument, PlanEntry } from "./plan-document";
import { inventoryHeaders } from "./read-inventories";

export const PLAN_FILE_FORMAT = "secap-plan";
export const PLAN_FILE_VERSION = 1;

export interface FileProblem {
  /** "sections.inventories.instances[0].rows.rows[3].values.amount". */
  path: string;
  message: string;
}

export type PlanFileResult =
  | {
      ok: true;
      plan: PlanDocument;
      /** The questionnaire that it answers, with the measures that it brought. */
      template: Template;
      completed: string[];
      files: PlanFileAttachment[];
    }
  | { ok: false; problems: FileProblem[] };

/** An uploaded picture or document, with its bytes. Answers name it by `fileId`. */
export interface PlanFileAttachment {
  fileId: string;
  name: string;
  mime: string;
  base64: string;
}

export interface PlanFileRow {
  id?: string;
  kind?: string;
  values: EntryValues;
}
interface PlanFileForm {
  values?: EntryValues;
  rows?: Record<string, PlanFileRow[]>;
  /** The person's own word that the section is complete. */
  complete?: boolean;
}
type PlanFileInstance = PlanFileForm & { id?: string };
type PlanFileSection = PlanFileForm & { instances?: PlanFileInstance[] };

export interface PlanFile {
  format: typeof PLAN_FILE_FORMAT;
  formatVersion: typeof PLAN_FILE_VERSION;
  template: { id: string; version: string };
  title: string;
  municipality: PlanDocument["municipality"];
  frameworks: FrameworkId[];
  locale: PlanDocument["locale"];
  /** Where the plan's contents come from, in words; shown nowhere, kept for whoever opens the file. */
  source?: string;
  /** Emission factors that its numbers rest on and that no catalogue has. */
  factors?: RecommendedFactor[];
  /** Measures of a network that its actions were taken from. */
  measures?: NetworkMeasure[];
  sections: Record<string, PlanFileSection>;
  files?: PlanFileAttachment[];
}

/** Longest list of mistakes reported: enough to mend a file, not to flood a terminal. */
const MAX_PROBLEMS = 100;

/** A stated gap of a question; what had been typed before must be an answer of that question. */
function gapSchema(field: Field) {
  const kept = draftOf(kindOf(field).draft(field)).optional();
  return z.strictObject({ gap: z.strictObject({ reason: z.string(), plan: z.string(), kept }) });
}

const factorSchema = z.strictObject({
  carrier: z.string().min(1),
  place: z.string().regex(/^[A-Z]{2}(-\w{1,3})?$/, "a country or province, as AR or AR-50"),
  year: z.int().min(1900).max(2200).nullable(),
  valueYear: z.int().min(1900).max(2200).optional(),
  value: z.number().min(0),
  unit: z.custom<FactorUnit>(
    (unit) => typeof unit === "string" && parseFactorUnit(unit) === unit,
    "mass of gas per unit, as t/MWh",
  ),
  gases: z.enum(["co2", "co2e"]),
  gwpSet: z.enum(GWP_SETS).optional(),
  source: z.string().min(1),
  note: z.string().optional(),
  recommendedBy: z.string().min(1),
});

const headSchema = z.strictObject({
  format: z.literal(PLAN_FILE_FORMAT),
  formatVersion: z.literal(PLAN_FILE_VERSION),
  template: z.strictObject({ id: z.string(), version: z.string() }),
  title: z.string().min(1),
  municipality: z.strictObject({
    name: z.string().min(1),
    placeCode: z.string().nullable(),
    country: z.string().regex(/^[A-Z]{2}$/, "two capital letters of ISO 3166, as AR"),
  }),
  frameworks: z.array(z.string()),
  locale: z.enum(LOCALES),
  source: z.string().optional(),
  factors: z.array(factorSchema).optional(),
  measures: networkMeasuresSchema.optional(),
  sections: z.record(z.string(), z.unknown()),
  files: z
    .array(
      z.strictObject({
        fileId: z.string().min(1),
        name: z.string().min(1),
        mime: z.string().min(1),
        base64: z.base64(),
      }),
    )
    .optional(),
});

const rowSchema = z.strictObject({
  id: z.string().regex(ROW_ID).optional(),
  kind: z.string().optional(),
  values: z.record(z.string(), z.unknown()),
});
const formSchema = z.strictObject({
  values: z.record(z.string(), z.unknown()).optional(),
  rows: z.record(z.string(), z.array(rowSchema)).optional(),
  complete: z.boolean().optional(),
});
const instancesSchema = z.strictObject({
  instances: z.array(formSchema.extend({ id: z.string().regex(ROW_ID).optional() })),
});

/** Reads a plan file. `findTemplate` gives the template that the file names, or null. */
export function parsePlanFile(
  json: unknown,
  findTemplate: (id: string, version: string) => Template | null,
): PlanFileResult {
  const head = headSchema.safeParse(json);
  if (!head.success) return { ok: false, problems: problemsAt(head.error, []) };
  const { template: wanted, sections, files = [], ...rest } = head.data;
  const edition = findTemplate(wanted.id, wanted.version);
  if (!edition) {
    return {
      ok: false,
      problems: [{ path: "template", message: `unknown template ${wanted.id} ${wanted.version}` }],
    };
  }
  const template = withMeasures(edition, rest.measures ?? []);
  const reading: Reading = {
    entries: [],
    completed: [],
    problems: frameworkProblems(template, rest.frameworks),
  };
  for (const [id, content] of Object.entries(sections)) readSection(reading, template, id, content);
  if (reading.problems.length > 0) return { ok: false, problems: reading.problems.slice(0, MAX_PROBLEMS) };
  const { title, municipality, locale, factors, measures } = rest;
  const frameworks = rest.frameworks as FrameworkId[];
  return {
    ok: true,
    plan: {
      template: wanted,
      title,
      municipality,
      frameworks,
      locale,
      ...(factors ? { factors: { stated: factors, recommended: [] } } : {}),
      ...(measures ? { measures } : {}),
      entries: reading.entries,
    },
    template,
    completed: reading.completed,
    files,
  };
}

interface Reading {
  entries: PlanEntry[];
  /** "section/instance" of what a person marked complete. */
  completed: string[];
  problems: FileProblem[];
}

type Path = (string | number)[];

function frameworkProblems(template: Template, frameworks: string[]): FileProblem[] {
  const known = template.frameworks.map(({ id }) => id as string);
  return frameworks.flatMap((id, index) =>
    known.includes(id) ? [] : [{ path: `frameworks[${index}]`, message: `unknown framework "${id}"` }],
  );
}

function readSection(reading: Reading, template: Template, id: string, content: unknown): void {
  const path = ["sections", id];
  const section = template.sections.find((candidate) => candidate.id === id);
  if (!section) return complain(reading, path, "unknown section");
  if (!section.instances) return readForm(reading, section, SINGLE_INSTANCE, content, path);
  const copies = instancesSchema.safeParse(content);
  if (!copies.success) {
    reading.problems.push(...problemsAt(copies.error, path));
    return;
  }
  copies.data.instances.forEach(({ id: instance, ...form }, index) => {
    readForm(reading, section, instance ?? `copy-${index + 1}`, form, [...path, "instances", index]);
  });
}

function readForm(reading: Reading, section: Section, instance: string, content: unknown, path: Path): void {
  const form = formSchema.safeParse(content);
  if (!form.success) {
    reading.problems.push(...problemsAt(form.error, path));
    return;
  }
  const { values = {}, rows = {}, complete } = form.data;
  if (complete) reading.completed.push(`${section.id}/${instance}`);
  const checked = readValues(reading, fieldsOf(section.pages), values, [...path, "values"]);
  if (section.instances || Object.keys(checked).length > 0) {
    reading.entries.push({ section: section.id, instance, values: checked });
  }
  for (const [fieldId, list] of Object.entries(rows)) {
    const rowsField = rowFieldsOf(section).find(({ id }) => id === fieldId);
    if (!rowsField) complain(reading, [...path, "rows", fieldId], "unknown table");
    else readRows(reading, { section: section.id, instance }, rowsField, list, [...path, "rows", fieldId]);
  }
}

function readRows(
  reading: Reading,
  place: { section: string; instance: string },
  rowsField: RowsField,
  rows: z.infer<typeof rowSchema>[],
  path: Path,
): void {
  const seen = new Set<string>();
  rows.forEach(({ id, kind, values }, index) => {
    const here = [...path, index];
    const pages = rowPages(rowsField, kind);
    if (!pages) return complain(reading, [...here, "kind"], `unknown kind of row "${kind ?? ""}"`);
    const row = id ?? `row-${index + 1}`;
    if (seen.has(row)) complain(reading, [...here, "id"], `the id "${row}" is used twice`);
    seen.add(row);
    reading.entries.push({
      ...place,
      field: rowsField.id,
      row,
      ...(kind ? { kind } : {}),
      position: index + 1,
      values: readValues(reading, ownFields(pages), values, [...here, "values"]),
    });
  });
}

function rowPages(rowsField: RowsField, kind: string | undefined): readonly Page[] | null {
  if (rowsField.rowKinds) return rowsField.rowKinds.find(({ id }) => id === kind)?.pages ?? null;
  return kind === undefined ? (rowsField.pages ?? []) : null;
}

function readValues(
  reading: Reading,
  fields: readonly Field[],
  values: Record<string, unknown>,
  path: Path,
): EntryValues {
  const read: EntryValues = {};
  for (const [id, value] of Object.entries(values)) {
    const field = fields.find((candidate) => candidate.id === id);
    if (!field) {
      complain(reading, [...path, id], "unknown field");
      continue;
    }
    if (value === null) continue;
    if (hasOwnPages(field) && !isGap(value)) {
      complain(reading, [...path, id], 'its rows stand under "rows"; here it can only be a stated gap');
      continue;
    }
    if (isRaw(value) && !canHoldRaw(field)) {
      complain(
        reading,
        [...path, id],
        "unread text is only kept for figures, dates and names that are typed",
      );
      continue;
    }
    const schema = isRaw(value) ? rawSchema : isGap(value) ? gapSchema(field) : kindOf(field).draft(field);
    const parsed = schema.safeParse(value);
    if (parsed.success) read[id] = parsed.data as EntryValues[string];
    else reading.problems.push(...problemsAt(parsed.error, [...path, id]));
  }
  return read;
}

/** A choice or a table has no place to show text that was never one of its answers. */
function canHoldRaw(field: Field): boolean {
  return readsRaw(field) || ["text", "longText", "money", "quantity", "place"].includes(field.kind);
}

/** Questions whose answers stand in the entry itself, not in rows with their own pages. */
function ownFields(pages: readonly Page[]): Field[] {
  return fieldsOf(pages).filter((field) => !hasOwnPages(field));
}

function hasOwnPages(field: Field): boolean {
  return field.kind === "rows" && field.layout === "pages";
}

function complain(reading: Reading, path: Path, message: string): void {
  reading.problems.push({ path: pathText(path), message });
}

function problemsAt(error: z.ZodError, path: Path): FileProblem[] {
  return error.issues.map((issue) => ({
    path: pathText([...path, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))]),
    message: issue.message,
  }));
}

function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

/** The files that a plan's answers name, each once. */
export function filesNamedIn(plan: Pick<PlanDocument, "entries">): FileValue[] {
  const files = plan.entries.flatMap(({ values }) => Object.values(values)).filter(isFile);
  return [...new Map(files.map((file) => [file.fileId, file])).values()];
}

export function isFile(value: DraftValue): value is FileValue {
  return typeof value === "object" && value !== null && "fileId" in value;
}

/** The plan with the factors that its own numbers rest on, as its own: it computes the same without its network. */
export function selfContained(plan: PlanDocument, shipped: FactorCatalogue): PlanDocument {
  const years = inventoryHeaders(plan).flatMap(({ values }) => numberOf(values, "year") ?? []);
  const place = factorPlace(plan.municipality);
  const stated = factorsInForce(plan.factors ?? NO_FACTORS, { years, place }, shipped);
  return { ...plan, factors: { stated, recommended: [] } };
}

/** Writes a plan file; `completed` holds "section/instance" of what was marked complete. */
export function planFileOf(
  plan: PlanDocument,
  completed: readonly string[],
  template: Template,
  files: readonly PlanFileAttachment[] = [],
): PlanFile {
  const sections: Record<string, PlanFileSection> = {};
  for (const section of template.sections) {
    const entries = plan.entries.filter((entry) => entry.section === section.id);
    const marks = completed.filter((mark) => mark.startsWith(`${section.id}/`));
    if (entries.length === 0 && marks.length === 0) continue;
    sections[section.id] = section.instances
      ? {
          instances: instanceIds(entries).map((id) => ({
            id,
            ...formOf(entries, section.id, id, completed),
          })),
        }
      : formOf(entries, section.id, SINGLE_INSTANCE, completed);
  }
  const { template: edition, title, municipality, frameworks, locale } = plan;
  const { stated, recommended } = plan.factors ?? NO_FACTORS;
  const factors = [...stated, ...recommended];
  return {
    format: PLAN_FILE_FORMAT,
    formatVersion: PLAN_FILE_VERSION,
    template: edition,
    title,
    municipality,
    frameworks,
    locale,
    ...(factors.length > 0 ? { factors } : {}),
    ...(plan.measures && plan.measures.length > 0 ? { measures: [...plan.measures] } : {}),
    sections,
    ...(files.length > 0 ? { files: [...files] } : {}),
  };
}

function instanceIds(entries: readonly PlanEntry[]): string[] {
  return [...new Set(entries.map(({ instance }) => instance))];
}

function formOf(
  entries: readonly PlanEntry[],
  section: string,
  instance: string,
  completed: readonly string[],
): PlanFileForm {
  const here = entries.filter((entry) => entry.instance === instance);
  const own = here.find(({ row }) => row === undefined);
  const rows: Record<string, PlanFileRow[]> = {};
  for (const { field, row, kind, values } of here) {
    if (field && row) (rows[field] ??= []).push({ id: row, ...(kind ? { kind } : {}), values });
  }
  return {
    ...(own ? { values: own.values } : {}),
    ...(Object.keys(rows).length > 0 ? { rows } : {}),
    ...(completed.includes(`${section}/${instance}`) ? { complete: true } : {}),
  };
}

/** JSON Schema (draft 2020-12) of the plan files of a template, for editors and other programs. */
export function planFileJsonSchema(template: Template): object {
  const sections = Object.fromEntries(
    template.sections.map((section) => [section.id, sectionSchema(section).optional()]),
  );
  const schema = headSchema.extend({
    template: z.strictObject({ id: z.literal(template.id), version: z.literal(template.version) }),
    frameworks: z.array(z.enum(template.frameworks.map(({ id }) => id))),
    sections: z.strictObject(sections),
  });
  return z.toJSONSchema(schema, { unrepresentable: "any" });
}

function sectionSchema(section: Section) {
  const tables = Object.fromEntries(
    rowFieldsOf(section).map((field) => [field.id, z.array(rowOf(field)).optional()]),
  );
  const form = z.strictObject({
    values: valuesSchema(section.pages).optional(),
    rows: z.strictObject(tables).optional(),
    complete: z.boolean().optional(),
  });
  if (!section.instances) return form;
  return z.strictObject({ instances: z.array(form.extend({ id: z.string().regex(ROW_ID).optional() })) });
}

function rowOf(field: RowsField) {
  const shape = (pages: readonly Page[], kind?: string) =>
    z.strictObject({
      id: z.string().regex(ROW_ID).optional(),
      ...(kind ? { kind: z.literal(kind) } : {}),
      values: valuesSchema(pages),
    });
  if (!field.rowKinds) return shape(field.pages ?? []);
  return z.union(field.rowKinds.map(({ id, pages }) => shape(pages, id)));
}

function valuesSchema(pages: readonly Page[]) {
  return z.strictObject(
    Object.fromEntries(
      fieldsOf(pages).map((field) => [field.id, answerSchema(field).optional().describe(field.label.en)]),
    ),
  );
}

function answerSchema(field: Field) {
  if (hasOwnPages(field)) return gapSchema(field);
  return z.union([draftOf(kindOf(field).draft(field)), gapSchema(field)]);
}
