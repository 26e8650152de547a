/** Rules that every questionnaire keeps; each answers with its breaches as sentences, none when all is well. */
import { fieldsOfCondition } from "~/domain/template/condition";
import { belongsTo, fieldsOf, rowFieldsOf } from "~/domain/template/shape";
import type {
  CodeList,
  Condition,
  Field,
  FrameworkId,
  Page,
  RowsField,
  Section,
  Template,
} from "~/domain/template/template";
import { LOCALES, type Text } from "~/domain/template/text";

/** The questions of one entry, or the cells of a table: what has ids and conditions in common. */
interface Group {
  at: string;
  fields: readonly Field[];
}
interface Form extends Group {
  pages: readonly Page[];
}

const FIELD_ID = /^[a-z][A-Za-z0-9]*$/;
const PAGE_ID = /^[a-z][A-Za-z0-9-]*$/;
const SECTION_ID = /^[a-z][a-z0-9-]*$/;

export function repeatedIds(template: Template): string[] {
  return [
    ...repeated(template.sections.map(({ id }) => id)).map((id) => `section ${id}`),
    ...formsOf(template).flatMap((form) =>
      repeated(form.pages.map(({ id }) => id)).map((id) => `${form.at}: page ${id}`),
    ),
    ...groupsOf(template).flatMap((group) => repeated(idsOf(group)).map((id) => `${group.at}: field ${id}`)),
    ...listsOf(template).flatMap((list) =>
      repeated(list.options.map(({ code }) => code)).map((code) => `list ${list.id}: ${code}`),
    ),
    ...repeated(listsOf(template).map(({ id }) => id)).map((id) => `list ${id}`),
  ];
}

export function wrongIds(template: Template): string[] {
  return [
    ...template.sections.filter(({ id }) => !SECTION_ID.test(id)).map(({ id }) => `section ${id}`),
    ...formsOf(template).flatMap((form) =>
      form.pages.filter(({ id }) => !PAGE_ID.test(id)).map(({ id }) => `${form.at}: page ${id}`),
    ),
    ...groupsOf(template).flatMap((group) =>
      idsOf(group)
        .filter((id) => !FIELD_ID.test(id))
        .map((id) => `${group.at}: field ${id}`),
    ),
  ];
}

/** Conditions and narrowed lists look at siblings only, and at answers that these can have. */
export function brokenConditions(template: Template): string[] {
  return groupsOf(template).flatMap((group) =>
    group.fields.flatMap((field) => [
      ...(field.showIf ? leavesOf(field.showIf) : [])
        .filter((leaf) => !answerable(group, leaf))
        .map((leaf) => `${group.at}.${field.id}: showIf ${JSON.stringify(leaf)}`),
      ...brokenNarrowing(group, field),
      ...brokenProposals(group, field),
      ...brokenPeriod(group, field),
    ]),
  );
}

/** A cell of an inline table is always shown: `showIf` is not read there. */
export function conditionsInTables(template: Template): string[] {
  return tablesOf(template).flatMap((table) =>
    table.fields.filter((cell) => cell.showIf).map((cell) => `${table.at}.${cell.id}`),
  );
}

export function brokenReferences(template: Template): string[] {
  const targets = new Set(
    template.sections.flatMap((section) => rowFieldsOf(section).map((field) => `${section.id}.${field.id}`)),
  );
  const rowRefs = groupsOf(template).flatMap((group) =>
    group.fields.flatMap((field) =>
      field.kind === "rowRef" && !targets.has(`${field.target.section}.${field.target.field}`)
        ? [`${group.at}.${field.id} → ${field.target.section}.${field.target.field}`]
        : [],
    ),
  );
  return [
    ...rowRefs,
    ...template.sections.flatMap((section) =>
      rowFieldsOf(section).flatMap((list) => brokenSharedPlaces(template, section, list)),
    ),
    ...template.sections.flatMap(brokenInstanceNames),
    ...template.sections.flatMap((section) => brokenApproval(section, template.sections)),
    ...rowsOf(template).flatMap(brokenRowNames),
  ];
}

/** Rows are shown on pages that exist, of another section, by answers that they have. */
function brokenSharedPlaces(template: Template, section: Section, list: RowsField): string[] {
  const asked = new Set(fieldsOf(list.pages ?? []).map(({ id }) => id));
  return (list.alsoShownIn ?? []).flatMap((place) => {
    const target = template.sections.find(({ id }) => id === place.section);
    const isThere = target !== section && target?.pages.some(({ id }) => id === place.page);
    const isKnown = fieldsOfCondition(place.when).every((id) => asked.has(id));
    return isThere && isKnown ? [] : [`${section.id}.${list.id} → ${place.section}/${place.page}`];
  });
}

/** Rows with pages of their own stand alone on the page that bears their id, never inside another row. */
export function misplacedRows(template: Template): string[] {
  return formsOf(template).flatMap((form) =>
    form.pages.flatMap((page) =>
      page.fields
        .filter((field) => field.kind === "rows" && !wellPlaced(form, page, field))
        .map((field) => `${form.at}.${field.id}`),
    ),
  );
}

export function missingTexts(template: Template): string[] {
  return textsOf(template, "").flatMap(({ at, text }) =>
    LOCALES.filter((locale) => text[locale].trim() === "").map((locale) => `${at} (${locale})`),
  );
}

/** Sentences that somebody forgot to translate; short ones may agree ("Total", "CDP-ICLEI Track"). */
export function untranslatedTexts(template: Template): string[] {
  return textsOf(template, "")
    .filter(({ text }) => text.es.length > 25 && text.es === text.en)
    .map(({ at, text }) => `${at}: ${text.es}`);
}

/** The help of a table stands at its label, not in every cell; that of a list of rows on the page that is the list. */
export function requiredWithoutHelp(template: Template): string[] {
  return formsOf(template).flatMap((form) =>
    form.fields
      .filter((field) => !(field.kind === "rows" && field.layout === "pages"))
      .filter((field) => field.required && !field.hint && !field.where && !field.example)
      .map((field) => `${form.at}.${field.id}`),
  );
}

/** An essential section has something on the short path, and so has each kind of row found there. */
export function emptyShortPaths(template: Template): string[] {
  return template.sections
    .filter((section) => section.essential)
    .flatMap((section) => [
      ...(section.pages.some(onShortPath) ? [] : [section.id]),
      ...rowFieldsOf(section)
        .filter((rows) => rows.essential)
        .flatMap((rows) => rowFormsOf(`${section.id}.${rows.id}`, rows))
        .filter((form) => !form.pages.some(onShortPath))
        .map((form) => form.at),
    ]);
}

/**
 * A town on the short path is never stopped by a question that this path does not show. What only an answer
 * off the path brings up does not stop it.
 */
export function requiredOffShortPath(template: Template, declared: readonly FrameworkId[]): string[] {
  const essential = template.sections.filter((section) => section.essential);
  const forms = essential.flatMap((section) => sectionForms(section, (rows) => rows.essential === true));
  return forms.flatMap((form) => {
    const offPath = fieldsOf(form.pages.filter((page) => belongsTo(page, declared) && !onShortPath(page)));
    return offPath
      .filter((field) => field.required && belongsTo(field, declared) && !waitsFor(field, offPath))
      .map((field) => `${form.at}.${field.id}`);
  });
}

/** Texts and options that a plan of the declared frameworks shows and that match what it must never read of. */
export function foreignTexts(
  template: Template,
  declared: readonly FrameworkId[],
  foreign: RegExp,
): string[] {
  return textsOf(template.sections, "", declared)
    .filter(({ text }) => LOCALES.some((locale) => foreign.test(text[locale])))
    .map(({ at, text }) => `${at}: ${text.es}`);
}

/* ------------------------------------------------------------------ walking */

function formsOf(template: Template): Form[] {
  return template.sections.flatMap((section) => sectionForms(section, () => true));
}

function sectionForms(section: Section, wanted: (rows: RowsField) => boolean): Form[] {
  const own = { at: section.id, pages: section.pages, fields: fieldsOf(section.pages) };
  const rows = rowFieldsOf(section).filter(wanted);
  return [own, ...rows.flatMap((field) => rowFormsOf(`${section.id}.${field.id}`, field))];
}

function rowFormsOf(at: string, rows: RowsField): Form[] {
  const kinds = rows.rowKinds?.map((kind) => ({ at: `${at}[${kind.id}]`, pages: kind.pages }));
  return (kinds ?? [{ at, pages: rows.pages ?? [] }]).map((form) => ({
    ...form,
    fields: fieldsOf(form.pages),
  }));
}

function tablesOf(template: Template): Group[] {
  return formsOf(template).flatMap((form) =>
    form.fields.flatMap((field) =>
      field.kind === "rows" && field.fields ? [{ at: `${form.at}.${field.id}`, fields: field.fields }] : [],
    ),
  );
}

function groupsOf(template: Template): Group[] {
  return [...formsOf(template), ...tablesOf(template)];
}

function rowsOf(template: Template): { at: string; rows: RowsField }[] {
  return formsOf(template).flatMap((form) =>
    form.fields.flatMap((field) =>
      field.kind === "rows" ? [{ at: `${form.at}.${field.id}`, rows: field }] : [],
    ),
  );
}

function listsOf(template: Template): CodeList[] {
  const lists = groupsOf(template).flatMap((group) => group.fields.flatMap(fieldLists));
  return [...new Set(lists)];
}

function fieldLists(field: Field): CodeList[] {
  if (field.kind === "choice" || field.kind === "choices") return [field.list];
  if (field.kind === "quantity") return [field.units];
  if (field.kind !== "matrix") return [];
  return [field.rows, field.columns, ...(field.cell.kind === "choice" ? [field.cell.list] : [])];
}

/** Every text below a node; with `declared`, only below what belongs to one of these frameworks. */
function textsOf(node: unknown, at: string, declared?: readonly FrameworkId[]): { at: string; text: Text }[] {
  if (typeof node !== "object" || node === null) return [];
  if (isText(node)) return [{ at, text: node }];
  if (declared && !belongsTo(node, declared)) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    textsOf(child, `${at}/${nameOf(child) ?? key}`, declared),
  );
}

function isText(node: object): node is Text {
  return LOCALES.every((locale) => typeof (node as Record<string, unknown>)[locale] === "string");
}

function nameOf(node: unknown): string | null {
  if (typeof node !== "object" || node === null) return null;
  const { id, code } = node as { id?: unknown; code?: unknown };
  if (typeof id === "string") return id;
  return typeof code === "string" ? code : null;
}

/* ------------------------------------------------------------------ parts of rules */

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function leavesOf(condition: Condition): Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "not" in condition ? leavesOf(condition.not) : [condition];
}

function answerable(group: Group, leaf: Leaf): boolean {
  const sibling = group.fields.find(({ id }) => id === leaf.field);
  if (!sibling) return false;
  if (!("in" in leaf)) return true;
  if (sibling.kind === "yesNo") return leaf.in.every((answer) => typeof answer === "boolean");
  if (sibling.kind !== "choice" && sibling.kind !== "choices") return true;
  const codes = sibling.list.options.map(({ code }) => code);
  return leaf.in.every((answer) => typeof answer === "string" && codes.includes(answer));
}

/** The field that narrows is a sibling choice; each of its codes offers something, and each option is reached. */
function brokenNarrowing(group: Group, field: Field): string[] {
  if ((field.kind !== "choice" && field.kind !== "choices") || !field.narrowedBy) return [];
  const parent = group.fields.find(({ id }) => id === field.narrowedBy);
  if (parent?.kind !== "choice" && parent?.kind !== "choices") return [`${group.at}.${field.id}: narrowedBy`];
  const codes = parent.list.options.map(({ code }) => code);
  const offers = field.list.options.map((option) => ({ code: option.code, for: option.for ?? codes }));
  const unreached = offers.filter((option) => !option.for.some((code) => codes.includes(code)));
  const barren = codes.filter((code) => !offers.some((option) => option.for.includes(code)));
  return [
    ...unreached.map((option) => `${group.at}.${field.id}: nothing offers ${option.code}`),
    ...barren.map((code) => `${group.at}.${field.id}: nothing for ${code}`),
  ];
}

/** A proposal comes from a sibling; its crosswalk goes from codes of that one to codes of this one. */
function brokenProposals(group: Group, field: Field): string[] {
  return (field.proposedBy ?? []).flatMap(({ from, cell, codes = {}, texts = {} }) => {
    const table = group.fields.find(({ id }) => id === from);
    const cells = table?.kind === "rows" ? (table.fields ?? []) : [];
    const source = cell === undefined ? table : cells.find(({ id }) => id === cell);
    if (!source) return [`${group.at}.${field.id}: proposed by ${[from, cell].filter(Boolean).join(" ")}`];
    const unknown = (of: Field, found: readonly string[]) =>
      of.kind === "choice" || of.kind === "choices"
        ? found.filter((code) => !of.list.options.some((option) => option.code === code))
        : found;
    const strange = [
      ...unknown(source, [...Object.keys(codes), ...Object.keys(texts)]),
      ...unknown(field, Object.values(codes).flat()),
    ];
    return strange.map((code) => `${group.at}.${field.id}: proposal knows no ${code}`);
  });
}

/** A period ends in a month that is asked beside its beginning. */
function brokenPeriod(group: Group, field: Field): string[] {
  if (field.kind !== "month" || !field.period) return [];
  const { until } = field.period;
  const end = group.fields.find(({ id }) => id === until);
  return end?.kind === "month" ? [] : [`${group.at}.${field.id}: period until ${until}`];
}

/** What is approved outside is named by questions of the section, and its contents stand in sections that are there. */
function brokenApproval({ id, approvedOutside, pages }: Section, sections: readonly Section[]): string[] {
  if (!approvedOutside) return [];
  const { title, body, date, document, brings } = approvedOutside;
  const known = fieldsOf(pages).map((field) => field.id);
  const there = sections.map((section) => section.id);
  return [
    ...[title, body, date, document].filter((name) => !known.includes(name)),
    ...brings.filter((name) => !there.includes(name)),
  ].map((name) => `${id}: approved outside ${name}`);
}

function brokenInstanceNames({ id, instances, pages }: Section): string[] {
  if (!instances) return [];
  const known = fieldsOf(pages).map((field) => field.id);
  const { namedBy, uniqueBy, copy } = instances;
  const named = [...namedBy, ...(uniqueBy ? [uniqueBy] : []), ...(copy?.keep ?? [])];
  const rows = fieldsOf(pages).find((field): field is RowsField => field.id === copy?.rows.field);
  const ofRows = rows ? rowFormsOf(id, rows).flatMap(({ fields }) => fields.map((field) => field.id)) : [];
  return [
    ...named.filter((name) => !known.includes(name)).map((name) => `${id}: instances ${name}`),
    ...(copy?.rows.keep ?? [])
      .filter((name) => !ofRows.includes(name))
      .map((name) => `${id}: instances copy ${name}`),
  ];
}

/** Names exist in rows of every kind; a column, in one kind at least. */
function brokenRowNames({ at, rows }: { at: string; rows: RowsField }): string[] {
  const forms = rows.fields ? [rows.fields] : rowFormsOf(at, rows).map(({ fields }) => fields);
  const has = (name: string) => (fields: readonly Field[]) => fields.some(({ id }) => id === name);
  return [
    ...rows.namedBy.filter((name) => !forms.every(has(name))).map((name) => `${at}: namedBy ${name}`),
    ...(rows.columns ?? []).filter((name) => !forms.some(has(name))).map((name) => `${at}: column ${name}`),
    ...Object.values(rows.spread ?? {})
      .filter((name) => !forms.every(has(name)))
      .map((name) => `${at}: spread ${name}`),
  ];
}

function wellPlaced(form: Form, page: Page, field: Field): boolean {
  if (field.kind !== "rows") return true;
  const shapes = [field.pages, field.fields, field.rowKinds].filter((shape) => shape !== undefined);
  if (shapes.length !== 1) return false;
  if (field.layout === "table") return field.fields !== undefined;
  const inSection = SECTION_ID.test(form.at);
  return inSection && !field.fields && page.fields.length === 1 && page.id === field.id;
}

/** Whether nothing but answers to these fields can bring the field up. */
function waitsFor(field: Field, others: readonly Field[]): boolean {
  if (!field.showIf || "not" in field.showIf) return false;
  return leavesOf(field.showIf).every((leaf) => others.some(({ id }) => id === leaf.field));
}

function onShortPath(page: Page): boolean {
  return page.essential === true || page.fields.some((field) => field.essential);
}

function idsOf(group: Group): string[] {
  return group.fields.map(({ id }) => id);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
