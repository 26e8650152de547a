/** Where a column of a sheet can go: every question of a row, in parts where an answer has parts. */
import { cellsOf } from "../template/kinds/matrix.kind";
import { belongsTo } from "../template/shape";
import type { CodeList, Field, FrameworkId, RowsField } from "../template/template";
import { LOCALES, type Locale, type Text } from "../template/text";
import { rowFields } from "../plan/named-rows";
import { plainWords, tellingWords, wordsBeforeBrackets, wordsOfId } from "./plain-words";
import { isPeriodStart } from "./read-period";

/** What a column may hold beside answers. */
export const NOTHING = "";
export const ROW_ID_COLUMN = "_row";
export const ROW_KIND_COLUMN = "_kind";
/** Each figure of the column is a row of its own, named by the heading. */
export const SPREAD_COLUMN = "_spread";

/** The words of the parts of an answer, as exports write them, in every language. */
export interface ImportWords {
  unit: Text;
  currency: Text;
  priceDate: Text;
  /** The short name of a row, and the id that it stands for. */
  rowId: Text;
  rowKey: Text;
  rowKind: Text;
  yes: Text;
  no: Text;
  /** Offered where money is asked. */
  currencies: CodeList;
}

export interface ImportTarget {
  /** Name of the form's input that would take the cell: "energy.amount"; in a table of the row: "bills/amount.unit". */
  key: string;
  /** The question of the row, and the cell of a table inside the row. */
  field: Field;
  cell: Field | null;
  /** Below the question or cell: "", "amount", "unit" … */
  part: string;
  label: Text;
  /** How headings may call it, in plain words; the surest first. */
  names: readonly TargetName[];
}

export interface TargetName {
  words: string;
  /** Of the words, those that tell something. */
  telling: readonly string[];
  /** 0 to 100. */
  weight: number;
}

/** Ids of the questions that a column answers: a period answers two. */
export function questionsOf({ field, part }: ImportTarget): string[] {
  return part === PERIOD && isPeriodStart(field) ? [field.id, field.period.until] : [field.id];
}

/** The question that the cells of the column answer. */
export function askedBy({ field, cell }: ImportTarget): Field {
  return cell ?? field;
}

/** All targets of a list, of every kind of row; a question that several kinds ask stands once. */
export function importTargets(
  rowsField: RowsField,
  frameworks: readonly FrameworkId[],
  words: ImportWords,
): ImportTarget[] {
  const kinds = rowsField.rowKinds?.map(({ id }) => id) ?? [undefined];
  const byKey = new Map<string, ImportTarget>();
  for (const field of kinds.flatMap((kind) => rowFields(rowsField, kind))) {
    if (!belongsTo(field, frameworks)) continue;
    for (const target of targetsOf(field, frameworks, words)) {
      const known = byKey.get(target.key);
      byKey.set(target.key, known ? { ...known, names: [...known.names, ...target.names] } : target);
    }
  }
  return [...byKey.values()];
}

function targetsOf(field: Field, frameworks: readonly FrameworkId[], words: ImportWords): ImportTarget[] {
  if (field.kind !== "rows") return partsOf(field, words).map((part) => target(field, null, part));
  if (field.layout !== "table") return [];
  const cells = (field.fields ?? []).filter((cell) => belongsTo(cell, frameworks));
  return cells.flatMap((cell) => partsOf(cell, words).map((part) => target(field, cell, part)));
}

interface Part {
  id: string;
  /** Added to the label of the question; null for what the question mainly asks. */
  words: Text | null;
  /** Set where the part has a name of its own, beside the question's. */
  alsoCalled?: readonly string[];
}

/** Both ends of a period in one column. */
export const PERIOD = "period";

const WHOLE: Part = { id: "", words: null };

/** The parts of an answer that stand in columns of their own. Files come by upload, tables have no table inside. */
function partsOf(field: Field, words: ImportWords): Part[] {
  switch (field.kind) {
    case "quantity":
      return [
        { id: "amount", words: null },
        { id: "unit", words: words.unit },
      ];
    case "money":
      return [
        { id: "amount", words: null },
        { id: "currency", words: words.currency },
        { id: "priceDate", words: words.priceDate },
      ];
    case "place":
      return [{ id: "name", words: null }];
    case "month":
      return isPeriodStart(field)
        ? [WHOLE, { id: PERIOD, words: field.period.label, alsoCalled: field.period.alsoCalled }]
        : [WHOLE];
    case "matrix":
      return cellsOf(field, "").map(({ row, column, cell }) => ({
        id: cell.slice(1),
        words: inAllLanguages((locale) =>
          [labelIn(field.rows, row, locale), labelIn(field.columns, column, locale)].join(" · "),
        ),
      }));
    case "file":
    case "rows":
      return [];
    default:
      return [WHOLE];
  }
}

function target(field: Field, cell: Field | null, part: Part): ImportTarget {
  const asked = cell ?? field;
  const name = part.id === "" ? asked.id : `${asked.id}.${part.id}`;
  const label = inAllLanguages((locale) =>
    [cell ? field.label[locale] : null, part.alsoCalled ? null : titleIn(asked, locale), part.words?.[locale]]
      .filter((text) => text != null)
      .join(": "),
  );
  return {
    key: cell ? `${field.id}/${name}` : name,
    field,
    cell,
    part: part.id,
    label,
    names: namesOf(asked, cell !== null, label, part),
  };
}

/** As exports head their columns: with the unit of figures that have but one. */
function titleIn(asked: Field, locale: Locale): string {
  const unit = asked.kind === "percent" ? "%" : "unit" in asked ? asked.unit?.[locale] : undefined;
  return unit ? `${asked.label[locale]} (${unit})` : asked.label[locale];
}

const SURE = 100;

function namesOf(asked: Field, inTable: boolean, label: Text, part: Part): TargetName[] {
  const whole = LOCALES.flatMap((locale) => variants(label[locale], SURE));
  if (part.words) return [...whole, ...(part.alsoCalled ?? []).map((name) => named(plainWords(name), 92))];
  // Inside a table of the row the cell's own name is less telling: a building and its bills both have a "name".
  const own = inTable ? 20 : 0;
  return [
    ...whole,
    ...LOCALES.flatMap((locale) => variants(asked.label[locale], SURE - own)),
    named(wordsOfId(asked.id), 90 - own),
    ...(asked.alsoCalled ?? []).map((name) => named(plainWords(name), 92 - own)),
  ];
}

function named(words: string, weight: number): TargetName {
  return { words, telling: tellingWords(words), weight };
}

function variants(label: string, weight: number): TargetName[] {
  const [whole, bare] = [plainWords(label), wordsBeforeBrackets(label)];
  return whole === bare ? [named(whole, weight)] : [named(whole, weight), named(bare, weight - 2)];
}

function inAllLanguages(say: (locale: Locale) => string): Text {
  return { es: say("es"), en: say("en"), pt: say("pt") };
}

function labelIn(list: CodeList, code: string, locale: Locale): string {
  return list.options.find((option) => option.code === code)?.label[locale] ?? code;
}

/** What the numbers of a column may be measured in, when the sheet does not say it cell by cell. */
export function unitsOf(target: ImportTarget, words: ImportWords): CodeList | null {
  const asked = askedBy(target);
  if (target.part !== "amount") return null;
  if (asked.kind === "quantity") return asked.units;
  return asked.kind === "money" ? words.currencies : null;
}
