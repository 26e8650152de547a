/** What every export is made of: a plan's answers, what follows from them, and the words of one language. */
import type { RowResult } from "../inventory/compute-row";
import type { InventoryRowInput } from "../inventory/inventory-input";
import { numberOf, rowsIn, type RowEntry } from "../plan/answers";
import type { PlanInventory, PlanResults } from "../plan/plan-results";
import type { PlanDocument } from "../plan/plan-document";
import { INVENTORIES, INVENTORY_ROWS, inventoryHeaders } from "../plan/read-inventories";
import { referenceKey, rowReferences, type RowReferences } from "../plan/row-references";
import { entryName, type AnswerContext } from "../template/format-answer";
import { fieldsOf, sectionOf } from "../template/shape";
import type { Template } from "../template/template";
import type { Text } from "../template/text";
import type { EntryValues } from "../template/value";
import type { ExportWord } from "./export-words";

export interface ExportWords {
  t(word: ExportWord, params?: Readonly<Record<string, string | number>>): string;
  /** A sentence of the questionnaire. */
  say(text: Text): string;
  /** Label of a code of a list; the code itself when the list does not have it. */
  label(list: string, code: string): string;
  /** Codes of a list, in its order. */
  codes(list: string): readonly string[];
  answers: AnswerContext;
}

/** Sub-sectors of the Common Reporting Framework. */
export interface CrfTable {
  /** In the order of the eCRF; `sector` is a code of the list "gpc-sectors". */
  rows: readonly { code: string; sector: string }[];
  /** By GPC reference. */
  rowOfCell(ref: string): string | null;
}

export interface ExportSource {
  plan: PlanDocument;
  template: Template;
  results: PlanResults;
  crf: CrfTable;
  words: ExportWords;
}

/** An inventory of the plan. */
export interface InventoryRecord {
  instance: string;
  name: string;
  /** Null while it is missing or unreadable: nothing is computed then, the rows are still exported. */
  year: number | null;
  header: EntryValues;
  result: PlanInventory | null;
  rows: readonly RowRecord[];
}

export interface RowRecord {
  /** What pages and the printed annex call the row. */
  reference: string;
  entry: RowEntry;
  input: InventoryRowInput | null;
  result: RowResult | null;
}

/** In the order of the screen; only the one of `instance` when it is given. */
export function inventoryRecords(source: ExportSource, instance?: string): InventoryRecord[] {
  const headers = inventoryHeaders(source.plan);
  const references = rowReferences(source.template, source.plan.entries, INVENTORIES);
  return headers.flatMap((header, index) => {
    if (instance !== undefined && header.instance !== instance) return [];
    const result = source.results.inventories.find((one) => one.instance === header.instance) ?? null;
    return [
      {
        instance: header.instance,
        name: inventoryName(source, header.values) ?? String(index + 1),
        year: numberOf(header.values, "year"),
        header: header.values,
        result,
        rows: [
          ...rowRecords(source, header.instance, result, references),
          ...lossRecords(source, header.instance, result, references),
        ],
      },
    ];
  });
}

function inventoryName({ template, words }: ExportSource, values: EntryValues): string | null {
  const section = sectionOf(template, INVENTORIES);
  if (!section) return null;
  return entryName(fieldsOf(section.pages), section.instances?.namedBy ?? [], values, words.answers);
}

function rowRecords(
  { plan }: ExportSource,
  instance: string,
  result: PlanInventory | null,
  references: RowReferences,
): RowRecord[] {
  const inputs = new Map(result?.input.rows.map((row) => [row.id, row]));
  const results = new Map(result?.rows.map((row) => [row.id, row]));
  return rowsIn(plan, INVENTORIES, INVENTORY_ROWS, instance).map((entry) => ({
    reference: references.get(referenceKey(instance, entry.row)) ?? entry.row,
    entry,
    input: inputs.get(entry.row) ?? null,
    result: results.get(entry.row) ?? null,
  }));
}

/** Losses of the grid, computed and not entered: lines of their own, so that the lines add up to the total. */
function lossRecords(
  { words }: ExportSource,
  instance: string,
  result: PlanInventory | null,
  references: RowReferences,
): RowRecord[] {
  return (result?.rows ?? []).flatMap((row): RowRecord[] => {
    if (row.origin === undefined) return [];
    const origin = references.get(referenceKey(instance, row.origin)) ?? row.origin;
    const values = {
      label: words.t("gridLosses"),
      covenantSector: row.covenantSector,
      carrier: row.carrier,
      gpcCell: row.cell?.ref ?? null,
    };
    const entry = {
      section: INVENTORIES,
      instance,
      field: INVENTORY_ROWS,
      row: row.id,
      kind: "energy",
      values,
    };
    return [{ reference: `${origin}-S3`, entry, input: null, result: row }];
  });
}

/** Why a row has no number: empty while it has one, or a notation key in its place. */
export function missingNote({ result }: RowRecord, { t }: ExportWords): string {
  if (!result) return `${t("noData")}: ${t("missing.year")}`;
  if (result.missing === null || result.missing === "notation-key") return "";
  return `${t("noData")}: ${t(`missing.${result.missing}`)}`;
}

/** Says how many parts of a sum are unknown. */
export function unknownNote(unknown: number, { t }: ExportWords): string {
  return unknown === 0 ? "" : t("unknownParts", { count: unknown });
}

/** Whether a row's emissions are in the total, reported apart, or counted in another row. */
export function countedText({ result }: RowRecord, { t }: ExportWords): string {
  if (!result) return "";
  if (result.contribution === "elsewhere") return t("counted.elsewhere");
  return t(`counted.${result.counted}`);
}
