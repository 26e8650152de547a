/**
 * What a chapter holds, read from the declaration of its section: no field, page or section is known by name.
 * Kept apart from its drawing, so that contents, gaps and numbering are known before anything is drawn.
 */
import type { ActionRow } from "~/domain/actions/action-totals";
import { isInUse, waivedStages } from "~/domain/plan/approved-outside";
import { computedAction } from "~/domain/plan/computed-answers";
import { rowFields, rowName } from "~/domain/plan/named-rows";
import { referenceKey } from "~/domain/plan/row-references";
import { rowsSharedWith, sectionsSharing } from "~/domain/plan/shared-rows";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { entryName } from "~/domain/template/format-answer";
import {
  assumedFor,
  belongsTo,
  fieldsOf,
  isRequired,
  optionsFor,
  rowFieldsOf,
  sectionsFor,
  visibleFields,
} from "~/domain/template/shape";
import { asRows } from "~/domain/template/kinds/rows.kind";
import { cellText } from "~/domain/template/kinds/matrix.kind";
import type {
  Field,
  FileField,
  MatrixField,
  Page,
  ResultBlockId,
  RowsField,
  Section,
} from "~/domain/template/template";
import {
  isGap,
  type DraftValue,
  type EntryValues,
  type FileValue,
  type MatrixValue,
} from "~/domain/template/value";
import { inPrintOrder, type PlacedSection } from "./chapter-order";
import type { PlainRow } from "./plan-index";
import type { PrintContext } from "./print-context";
import {
  columnLabel,
  isAnswered,
  isNumberField,
  printedAnswer,
  printedCell,
  unreadTexts,
  type PrintedAnswer,
} from "./printed-answer";
import { scopeOfBlock, sumsUpSheets } from "./blocks/registry";
import type { RowLabel } from "./row-names";
import { sharedLines, type SharedLine } from "./shared-rows";

export interface Fact {
  id: string;
  label: string;
  answer: PrintedAnswer;
}

export interface TableColumn {
  id: string;
  label: string;
  number: boolean;
  /** Codes and years are not broken between lines. */
  whole?: true;
}

export interface TableRow {
  id: string;
  cells: readonly (PrintedAnswer | null)[];
  /** Answers that have no column. */
  details: readonly Fact[];
}

export interface AnswerTable {
  label: string;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Stands on a landscape page. */
  wide: boolean;
}

/** A row as a card: action, building, target. */
export interface Sheet {
  id: string;
  label: RowLabel;
  tags: readonly string[];
  figures: readonly Fact[];
  parts: readonly { title: string; blocks: readonly Block[] }[];
  /** Questions whose datum the municipality does not have: why stands in the chapter of gaps. */
  gaps: readonly string[];
  unfinished: readonly string[];
  /** An action whose effect its measure computes. */
  computed: ActionRow | null;
}

export interface PlacedResult {
  block: ResultBlockId;
  /** Null for blocks of the whole plan. */
  instance: string | null;
}

export type Block =
  | { kind: "facts"; id: string; facts: readonly Fact[] }
  /** Markdown subset. Without label where the heading above already says it. */
  | { kind: "narrative"; id: string; label: string | null; text: string }
  | { kind: "table"; id: string; table: AnswerTable }
  | { kind: "picture"; id: string; label: string; source: string | null; name: string }
  | SheetsBlock
  | { kind: "annexed"; id: string; label: string; count: number }
  /** Rows that are printed whole in another chapter. */
  | { kind: "shared"; id: string; lines: readonly SharedLine[] };

export interface SheetsBlock {
  kind: "sheets";
  id: string;
  label: string;
  overview: AnswerTable | null;
  /** Rows of other chapters that also belong to the list. */
  shared: readonly SharedLine[];
  /** Sums of the sheets, printed between list and sheets. */
  results: readonly PlacedResult[];
  sheets: readonly Sheet[];
}

export interface ChapterPart {
  /** Anchor. */
  id: string;
  number: string | null;
  title: string;
  blocks: readonly Block[];
  /** Pages of an instance. */
  parts: readonly ChapterPart[];
  results: readonly PlacedResult[];
  /** Required questions without answer. */
  unfinished: readonly string[];
}

export interface Chapter extends ChapterPart {
  number: string;
  section: Section;
}

export interface AnnexTable extends AnswerTable {
  id: string;
  section: string;
  instance: string;
}

export interface PrintedGap {
  /** Section and instance it stands in, and the list when it stands in a row. */
  part: string;
  row: RowLabel | null;
  question: string;
  reason: string;
  plan: string;
}

export interface UnreadAnswer {
  chapter: string;
  question: string;
  text: string;
}

export interface PrintedPlan {
  chapters: readonly Chapter[];
  annexTables: readonly AnnexTable[];
  gaps: readonly PrintedGap[];
  unread: readonly UnreadAnswer[];
}

/** More columns do not fit a portrait page; still more do not fit a landscape page either and become cards. */
const PORTRAIT_COLUMNS = 8;
const LANDSCAPE_COLUMNS = 12;
/** Longer first names are part of the title of a sheet. */
const LONGEST_CODE = 8;

interface Collected {
  annexTables: AnnexTable[];
  gaps: PrintedGap[];
  unread: UnreadAnswer[];
}

/** One entry as it is read: where it stands, what it answers, where its gaps are listed. */
interface EntryPlace {
  section: Section;
  instance: string;
  title: string;
  values: EntryValues;
  /** Set when the entry is a row. */
  row?: { list: string; label: RowLabel };
}

/** `printed`: ids of the sections whose chapters are in the document. */
type Reading = PrintContext & { collected: Collected; printed: ReadonlySet<string> };

/** Chapters of these sections, as far as the plan's frameworks have them, in the order of print. */
export function readChapters(context: PrintContext, sections: readonly Section[]): PrintedPlan {
  const collected: Collected = { annexTables: [], gaps: [], unread: [] };
  const { template, plan } = context.input;
  const declared = sectionsFor(template, plan.frameworks).filter(
    (section) => !section.starter && sections.includes(section) && isInUse(section, plan.entries),
  );
  const printed = new Set(declared.map(({ id }) => id));
  const reading: Reading = { ...context, collected, printed };
  const placed = inPrintOrder(declared.filter(({ print }) => print !== "annex"));
  const chapters: Chapter[] = [];
  const waived = waivedStages(template, plan.entries);
  for (const item of placed) {
    const isWaived = waived.has(item.section.stage);
    // What is not asked for is not unfinished; where nothing of it is written there is no chapter.
    const chapter = readChapter(item, chapters.length + 1, isWaived ? { ...reading, draft: false } : reading);
    if (chapter && (!isWaived || chapter.parts.some(isFilled))) chapters.push(chapter);
  }
  for (const section of declared.filter(({ print }) => print === "annex"))
    readWorkingPapers(section, reading);
  return { chapters, ...collected };
}

function readChapter(item: PlacedSection, index: number, reading: Reading): Chapter | null {
  const { section, place } = item;
  const number = String(index);
  const title = place.title ? reading.t(place.title) : reading.say(section.title);
  const id = `c${number}`;
  const parts = section.instances
    ? instanceParts(section, item.pages, id, number, reading)
    : pageParts(item.pages, entryPlace(section, SINGLE_INSTANCE, title, reading), id, number, reading);
  const results = place.pages ? [] : resultsOf(section, null, reading);
  if (!parts.some(isFilled) && results.length === 0 && !reading.draft) return null;
  return sumsBeforeSheets({ id, number, title, section, parts, blocks: [], results, unfinished: [] });
}

/** Readers want the total first: sums of a list's rows stand before its sheets, other results end the chapter. */
function sumsBeforeSheets(chapter: Chapter): Chapter {
  const sums = chapter.results.filter(({ block }) => sumsUpSheets(block));
  const part = chapter.parts.find(({ blocks }) => blocks.some(isSheets));
  if (sums.length === 0 || !part) return chapter;
  const first = part.blocks.find(isSheets);
  const blocks = part.blocks.map((block) => (block === first ? { ...first, results: sums } : block));
  return {
    ...chapter,
    parts: chapter.parts.map((other) => (other === part ? { ...part, blocks } : other)),
    results: chapter.results.filter((result) => !sums.includes(result)),
  };
}

function isSheets(block: Block): block is SheetsBlock {
  return block.kind === "sheets";
}

function isFilled(part: ChapterPart): boolean {
  return part.blocks.length > 0 || part.results.length > 0 || part.parts.some(isFilled);
}

function resultsOf(section: Section, instance: string | null, { input }: Reading): ChapterPart["results"] {
  if (!input.results) return [];
  const scope = instance === null ? "plan" : "instance";
  return (section.results ?? [])
    .filter((block) => scopeOfBlock(block) === scope)
    .map((block) => ({ block, instance }));
}

function entryPlace(section: Section, instance: string, title: string, { entries }: Reading): EntryPlace {
  return { section, instance, title, values: entries.values(section.id, instance) };
}

function instanceParts(
  section: Section,
  pages: readonly Page[],
  id: string,
  number: string,
  reading: Reading,
): ChapterPart[] {
  return reading.entries.instances(section.id).map((instance, index) => {
    const values = reading.entries.values(section.id, instance);
    const name = entryName(
      fieldsOf(section.pages),
      section.instances?.namedBy ?? [],
      values,
      reading.answers,
    );
    const title = name ?? String(index + 1);
    const partId = `${id}-${index + 1}`;
    const place = entryPlace(section, instance, `${reading.say(section.title)} · ${title}`, reading);
    return {
      id: partId,
      number: `${number}.${index + 1}`,
      title,
      blocks: [],
      parts: pageParts(pages, place, partId, null, reading),
      results: resultsOf(section, instance, reading),
      unfinished: [],
    };
  });
}

function pageParts(
  pages: readonly Page[],
  place: EntryPlace,
  id: string,
  number: string | null,
  reading: Reading,
): ChapterPart[] {
  const parts: ChapterPart[] = [];
  for (const page of pages) {
    if (!belongsTo(page, reading.input.plan.frameworks) || page.print === "results") continue;
    const title = reading.say(page.title);
    const { blocks: own, unfinished: left } = readPage(page, title, place, reading);
    const shared = sharedWith(page, place, reading);
    const blocks = withShared(own, page, shared);
    // A list that holds nothing of its own is not empty then.
    const unfinished = shared.length > 0 && page.fields.every(({ kind }) => kind === "rows") ? [] : left;
    if (blocks.length === 0 && !(reading.draft && unfinished.length > 0)) continue;
    const at = parts.length + 1;
    const partNumber = number === null ? null : `${number}.${at}`;
    parts.push({ id: `${id}-${at}`, number: partNumber, title, blocks, parts: [], results: [], unfinished });
  }
  return parts;
}

/** What other chapters hold that also belongs to a page, in short. */
function sharedWith({ id: page }: Page, { section }: EntryPlace, reading: Reading): SharedLine[] {
  const { input, entries, answers, printed } = reading;
  const { template, plan } = input;
  const sharing = { template, frameworks: plan.frameworks, entries: entries.all };
  return sharedLines(rowsSharedWith(sharing, { section: section.id, page }), {
    answers,
    frameworks: plan.frameworks,
    hrefOf: ({ section: home, list, entry }) =>
      printed.has(home.id) ? `#${sheetId(home, entry.instance, list, entry.row)}` : null,
  });
}

/** Beside the list of its own sheets, or at the end of the page. */
function withShared(blocks: readonly Block[], { id }: Page, shared: readonly SharedLine[]): readonly Block[] {
  if (shared.length === 0) return blocks;
  const first = blocks.find(isSheets);
  if (first) return blocks.map((block) => (block === first ? { ...first, shared } : block));
  return [...blocks, { kind: "shared", id: `shared-${id}`, lines: shared }];
}

/* ------------------------------------------------------------------ blocks */

interface PageContent {
  blocks: Block[];
  /** Of rows: elsewhere a gap is printed where its question is. */
  gaps: string[];
  unfinished: string[];
}

function readPage(page: Page, title: string, place: EntryPlace, reading: Reading): PageContent {
  const fields = visibleFields(page.fields, place.values, reading.input.plan.frameworks);
  const content = readFields(fields, place, reading);
  return { ...content, blocks: content.blocks.map((block) => withoutRepeatedLabel(block, title, content)) };
}

/** A page of one long text has its heading as label; so has a table called as its page. */
function withoutRepeatedLabel(block: Block, title: string, { blocks }: PageContent): Block {
  if (block.kind !== "narrative") return block;
  return blocks.length === 1 || block.label === title ? { ...block, label: null } : block;
}

function readFields(fields: readonly Field[], place: EntryPlace, reading: Reading): PageContent {
  const blocks: Block[] = [];
  const gaps: string[] = [];
  const unfinished: string[] = [];
  let facts: Fact[] = [];
  const endFacts = () => {
    const [first] = facts;
    if (first) blocks.push({ kind: "facts", id: `facts-${first.id}`, facts });
    facts = [];
  };
  for (const field of fields) {
    const value = place.values[field.id] ?? null;
    collect(field, value, place, reading);
    if (place.row && isGap(value)) {
      gaps.push(reading.say(field.label));
      continue;
    }
    const block = readBlock(field, value, place, reading);
    if (block === "fact") facts.push(factOrAssumed(field, value, place, reading));
    else if (block) {
      endFacts();
      blocks.push(block);
    } else if (isRequired(field, place.section.stage, "plan", reading.input.plan.frameworks, place.values))
      unfinished.push(reading.say(field.label));
  }
  endFacts();
  return { blocks, gaps, unfinished };
}

function collect(field: Field, value: DraftValue, place: EntryPlace, { collected, say }: Reading): void {
  if (typeof value !== "object" || value === null) return;
  const question = say(field.label);
  const { title, row } = place;
  if (isGap(value)) {
    const part = row ? `${title} · ${row.list}` : title;
    const { reason, plan } = value.gap;
    collected.gaps.push({ part, row: row?.label ?? null, question, reason, plan });
    return;
  }
  const chapter = row ? `${title} · ${row.label.title}` : title;
  for (const text of unreadTexts(value)) collected.unread.push({ chapter, question, text });
}

function factOf(field: Field, value: DraftValue, reading: Reading): Fact {
  return { id: field.id, label: reading.say(field.label), answer: printedAnswer(field, value, reading) };
}

/** What is taken for an answer that is not there is marked as an assumption. */
function factOrAssumed(field: Field, value: DraftValue, { values }: EntryPlace, reading: Reading): Fact {
  const assumed = isAnswered(field, value) ? null : assumedFor(field, values);
  if (assumed === null) return factOf(field, value, reading);
  const { answer, ...fact } = factOf(field, assumed.value, reading);
  const mark = assumed.confirmed ? assumed.source : reading.t("print.assumed");
  return { ...fact, answer: { ...answer, text: `${answer.text} (${mark})` } };
}

/** "fact": a short answer, gathered with its neighbours. null: nothing to print. */
function readBlock(
  field: Field,
  value: DraftValue,
  place: EntryPlace,
  reading: Reading,
): Block | "fact" | null {
  if (field.kind === "rows" && field.layout === "pages") return rowsBlock(field, place, reading);
  if (!isAnswered(field, value)) return assumedFor(field, place.values) ? "fact" : null;
  if (isGap(value) || typeof value !== "object")
    return field.kind === "longText" && !isGap(value)
      ? { kind: "narrative", id: field.id, label: reading.say(field.label), text: String(value) }
      : "fact";
  if (field.kind === "rows") return inlineRows(field, value, reading);
  if (field.kind === "matrix")
    return { kind: "table", id: field.id, table: matrixTable(field, value, reading) };
  if (field.kind === "file") return fileBlock(field, value as FileValue, reading);
  return "fact";
}

function fileBlock(field: FileField, file: FileValue, reading: Reading): Block | "fact" {
  if (field.accept === "document" || !file.mime.startsWith("image/")) return "fact";
  const source = reading.input.pictures(file.fileId);
  return { kind: "picture", id: field.id, label: reading.say(field.label), source, name: file.name };
}

function matrixTable(field: MatrixField, value: DraftValue, reading: Reading): AnswerTable {
  const { input, say } = reading;
  const matrix = value as MatrixValue;
  const columns = optionsFor(field.columns, input.plan.frameworks);
  const number = field.cell.kind === "integer" || field.cell.kind === "decimal";
  const rows = optionsFor(field.rows, input.plan.frameworks).filter(({ code }) => matrix[code] !== undefined);
  return {
    label: say(field.label),
    wide: columns.length > PORTRAIT_COLUMNS,
    columns: [
      { id: "_row", label: "", number: false },
      ...columns.map(({ code, label }) => ({ id: code, label: say(label), number })),
    ],
    rows: rows.map(({ code, label }) => ({
      id: code,
      details: [],
      cells: [
        { state: "answered", text: say(label) },
        ...columns.map((column): PrintedAnswer | null => {
          const cell = matrix[code]?.[column.code] ?? null;
          return cell === null ? null : { state: "answered", text: cellText(field, cell, input.locale) };
        }),
      ],
    })),
  };
}

/* -------------------------------------------------------------------- rows */

function inlineRows(field: RowsField, value: DraftValue, reading: Reading): Block {
  const rows = asRows(value);
  const fields = columnFields(
    field,
    field.columns ?? (field.fields ?? []).map(({ id }) => id),
    rows,
    reading,
  );
  if (fields.length > LANDSCAPE_COLUMNS) return inlineSheets(field, rows, reading);
  return { kind: "table", id: field.id, table: tableOf(field, fields, rows, reading) };
}

function inlineSheets(field: RowsField, rows: readonly PlainRow[], reading: Reading): Block {
  const sheets = rows.map((row, index) => {
    const facts = visibleFields(field.fields ?? [], row.values, reading.input.plan.frameworks)
      .filter((cell) => isAnswered(cell, row.values[cell.id] ?? null))
      .map((cell) => factOf(cell, row.values[cell.id] ?? null, reading));
    return {
      id: `${field.id}-${row.id}`,
      label: { index, code: null, title: rowName(field, row, index, reading.answers) },
      tags: [],
      figures: [],
      parts: [{ title: "", blocks: [{ kind: "facts" as const, id: row.id, facts }] }],
      gaps: [],
      unfinished: [],
      computed: null,
    };
  });
  return {
    kind: "sheets",
    id: field.id,
    label: reading.say(field.label),
    overview: null,
    shared: [],
    results: [],
    sheets,
  };
}

function rowsBlock(field: RowsField, place: EntryPlace, reading: Reading): Block | null {
  const rows = reading.entries.rows(place.section.id, place.instance, field.id);
  if (rows.length === 0) return null;
  const label = reading.say(field.label);
  if (field.print === "annex") {
    annexRows(field, rows, place, reading);
    return { kind: "annexed", id: field.id, label, count: rows.length };
  }
  const columns = columnFields(field, field.columns ?? field.namedBy, rows, reading);
  if (field.print === "table" || field.print === "landscape") {
    collectRows(field, rows, place, reading);
    return { kind: "table", id: field.id, table: tableOf(field, columns, rows, reading, detailFields) };
  }
  const overview = rows.length > 1 ? tableOf(field, columns, rows, reading) : null;
  const sheets = rows.map((row, index) => readSheet(field, row, index, place, reading));
  return { kind: "sheets", id: field.id, label, overview, shared: [], results: [], sheets };
}

function annexRows(field: RowsField, rows: readonly PlainRow[], place: EntryPlace, reading: Reading): void {
  collectRows(field, rows, place, reading);
  const columns = columnFields(field, field.columns ?? field.namedBy, rows, reading);
  const { annexTables } = reading.collected;
  const table = tableOf(field, columns, rows, reading, detailFields);
  annexTables.push({
    ...(field.numberedBy === undefined ? table : withReferences(table, place, reading)),
    id: `${place.section.id}-${place.instance}-${field.id}`,
    label: `${reading.say(field.label)} · ${place.title}`,
    section: place.section.id,
    instance: place.instance,
  });
}

/** A section without a chapter: the columns of its lists, nothing of its other answers. */
function readWorkingPapers(section: Section, reading: Reading): void {
  const place = entryPlace(section, SINGLE_INSTANCE, reading.say(section.title), reading);
  for (const field of rowFieldsOf(section)) {
    const rows = reading.entries.rows(section.id, SINGLE_INSTANCE, field.id);
    if (rows.length === 0) continue;
    collectRows(field, rows, place, reading);
    const columns = columnFields(field, field.columns ?? field.namedBy, rows, reading);
    reading.collected.annexTables.push({
      ...tableOf(field, columns, rows, reading),
      id: `${section.id}-${field.id}`,
      section: section.id,
      instance: SINGLE_INSTANCE,
    });
  }
}

/** Rows under the names that pages and spreadsheets give them. */
function withReferences(table: AnswerTable, place: EntryPlace, { t, references }: Reading): AnswerTable {
  const names = references(place.section.id);
  return {
    ...table,
    columns: [
      { id: "_reference", label: t("print.rowReference"), number: false, whole: true },
      ...table.columns,
    ],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [
        { state: "answered", text: names.get(referenceKey(place.instance, row.id)) ?? "" },
        ...row.cells,
      ],
    })),
  };
}

function collectRows(field: RowsField, rows: readonly PlainRow[], place: EntryPlace, reading: Reading): void {
  rows.forEach((row, index) => {
    const fields = fieldsOfRow(field, row.kind);
    const missing = fields.filter(({ id }) => isGapOrUnread(row.values[id] ?? null));
    if (missing.length === 0) return;
    const rowPlace = placeOfRow(field, row, rowLabel(field, row, index, reading), place, reading);
    for (const asked of missing) collect(asked, row.values[asked.id] ?? null, rowPlace, reading);
  });
}

function placeOfRow(
  field: RowsField,
  { values }: PlainRow,
  label: RowLabel,
  { section, instance, title }: EntryPlace,
  { say }: Reading,
): EntryPlace {
  return { section, instance, title, values, row: { list: say(field.label), label } };
}

/** A row by the words of its naming fields; a short first one is its code. */
export function rowLabel(field: RowsField, row: PlainRow, index: number, context: PrintContext): RowLabel {
  const fields = fieldsOfRow(field, row.kind);
  const names = field.namedBy.flatMap((id) => {
    const naming = fields.find((candidate) => candidate.id === id);
    const answer = naming ? printedAnswer(naming, row.values[id] ?? null, context) : null;
    return answer?.state === "answered" ? [answer.text] : [];
  });
  const [first] = names;
  const code = names.length > 1 && first && first.length <= LONGEST_CODE ? first : null;
  return { index, code, title: names.slice(code === null ? 0 : 1).join(" · ") || String(index + 1) };
}

function isGapOrUnread(value: DraftValue): boolean {
  return isGap(value) || unreadTexts(value).length > 0;
}

const knownFields = new WeakMap<RowsField, Map<string | undefined, readonly Field[]>>();

/** Asked for each row of long tables: gathered once for each kind. */
function fieldsOfRow(field: RowsField, kind: string | undefined): readonly Field[] {
  const kinds = knownFields.get(field) ?? new Map<string | undefined, readonly Field[]>();
  knownFields.set(field, kinds);
  const fields = kinds.get(kind) ?? rowFields(field, kind);
  kinds.set(kind, fields);
  return fields;
}

/** The fields of the named columns, of any kind of row; a column that no row answers is left out. */
function columnFields(
  field: RowsField,
  ids: readonly string[],
  rows: readonly PlainRow[],
  reading: Reading,
): Field[] {
  const kinds = field.rowKinds?.map(({ id }) => id) ?? [undefined];
  const all = kinds.flatMap((kind) => [...fieldsOfRow(field, kind)]);
  return ids.flatMap((id) => {
    const found = all.find((candidate) => candidate.id === id);
    if (!found || !belongsTo(found, reading.input.plan.frameworks)) return [];
    return rows.some((row) => isAnswered(found, row.values[id] ?? null)) ? [found] : [];
  });
}

type Details = (field: RowsField, row: PlainRow, columns: readonly Field[], reading: Reading) => Fact[];

function tableOf(
  field: RowsField,
  columns: readonly Field[],
  rows: readonly PlainRow[],
  reading: Reading,
  details: Details = () => [],
): AnswerTable {
  return {
    label: reading.say(field.label),
    wide: field.print === "landscape" || field.print === "annex" || columns.length > PORTRAIT_COLUMNS,
    columns: columns.map((column) => ({
      id: column.id,
      label: columnLabel(column, reading),
      number: isNumberField(column),
      ...(column.kind === "year" ? { whole: true as const } : {}),
    })),
    rows: rows.map((row) => ({
      id: row.id,
      cells: columns.map((column) => cellOf(field, column, row, reading)),
      details: details(field, row, columns, reading),
    })),
  };
}

/** Each kind of row has its own declaration of a shared column: its options and unit are its own. */
function cellOf(field: RowsField, column: Field, row: PlainRow, reading: Reading): PrintedAnswer | null {
  const own = field.rowKinds ? fieldsOfRow(field, row.kind).find(({ id }) => id === column.id) : column;
  const value = row.values[column.id] ?? null;
  return own && isAnswered(own, value) ? printedCell(own, value, reading) : null;
}

/** Nothing that was answered is lost because it has no column. */
function detailFields(field: RowsField, row: PlainRow, columns: readonly Field[], reading: Reading): Fact[] {
  return visibleFields(fieldsOfRow(field, row.kind), row.values, reading.input.plan.frameworks)
    .filter((asked) => !columns.some(({ id }) => id === asked.id))
    .filter((asked) => isAnswered(asked, row.values[asked.id] ?? null))
    .map((asked) => factOf(asked, row.values[asked.id] ?? null, reading));
}

/* ------------------------------------------------------------------ sheets */

function readSheet(
  field: RowsField,
  row: PlainRow,
  index: number,
  place: EntryPlace,
  reading: Reading,
): Sheet {
  const { frameworks } = reading.input.plan;
  const pages = field.rowKinds?.find(({ id }) => id === row.kind)?.pages ?? field.pages ?? [];
  const inForce = visibleFields(fieldsOfRow(field, row.kind), row.values, frameworks);
  const label = rowLabel(field, row, index, reading);
  const heading = sheetHeading(field, inForce, row.values, reading);
  const inHeading = new Set([...field.namedBy, ...heading.taken]);
  const rowPlace = placeOfRow(field, row, label, place, reading);
  const gaps: string[] = [];
  const unfinished: string[] = [];
  const parts: { title: string; blocks: Block[] }[] = [];
  for (const page of pages) {
    if (!belongsTo(page, frameworks) || page.print === "results") continue;
    const asked = page.fields.filter((asked) => !inHeading.has(asked.id) && inForce.includes(asked));
    const content = readFields(asked, rowPlace, reading);
    gaps.push(...content.gaps);
    unfinished.push(...content.unfinished);
    if (content.blocks.length > 0) parts.push({ title: reading.say(page.title), blocks: content.blocks });
  }
  for (const asked of inForce) {
    if (inHeading.has(asked.id)) collect(asked, row.values[asked.id] ?? null, rowPlace, reading);
  }
  const id = sheetId(place.section, place.instance, field, row.id);
  const tags = [...heading.tags, ...alsoInTags(field, row.values, reading)];
  const { results } = reading.input;
  const computed = results ? computedAction(results, place.section.id, row.id) : null;
  return { id, label, tags, figures: heading.figures, parts, gaps, unfinished, computed };
}

function sheetId({ id }: Section, instance: string, list: RowsField, row: string): string {
  return `${id}-${instance}-${list.id}-${row}`;
}

/** Where else the row is shown. */
function alsoInTags(field: RowsField, values: EntryValues, { input, t, format, say }: Reading): string[] {
  const { template, plan } = input;
  const sections = sectionsSharing({ template, frameworks: plan.frameworks }, field, values);
  if (sections.length === 0) return [];
  return [t("shared.alsoIn", { sections: format.list(sections.map(({ title }) => say(title))) })];
}

/** More than these are not told apart without their labels. */
const PLAIN_TAGS = 3;

function tagTexts(tags: readonly Fact[]): string[] {
  return tags.map(({ label, answer }) =>
    tags.length > PLAIN_TAGS ? `${label}: ${answer.text}` : answer.text,
  );
}

interface SheetHeading extends Pick<Sheet, "tags" | "figures"> {
  /** Ids of the fields said in the heading. */
  taken: string[];
}

/** Of the list's columns, choices become tags and numbers become figures. */
function sheetHeading(
  field: RowsField,
  inForce: readonly Field[],
  values: EntryValues,
  reading: Reading,
): SheetHeading {
  const tags: Fact[] = [];
  const figures: Fact[] = [];
  const taken: string[] = [];
  for (const id of field.columns ?? []) {
    const column = field.namedBy.includes(id) ? undefined : inForce.find((asked) => asked.id === id);
    const fact = column ? factOf(column, values[id] ?? null, reading) : null;
    if (!column || fact?.answer.state !== "answered") continue;
    if (column.kind === "choice" || column.kind === "choices") tags.push(fact);
    else if (isNumberField(column)) figures.push(fact);
    else continue;
    taken.push(id);
  }
  return { tags: tagTexts(tags), figures, taken };
}
