import { readEntries } from "db/repositories/entries.server";
import { rowIdsElsewhere, type ImportRow } from "db/repositories/imports.server";
import { currencies } from "templates/catalogs/code-lists/finance";
import { importPlace, type ImportPlace } from "~/domain/import/import-settings";
import type { ImportWords } from "~/domain/import/import-targets";
import type { PresentRow } from "~/domain/import/present-rows";
import type { Existing } from "~/domain/import/read-import";
import { rowFields } from "~/domain/plan/named-rows";
import { fieldAnchor, pagePath } from "~/domain/plan/plan-paths";
import type { EntryAddress } from "~/domain/template/address";
import type { AnswerContext } from "~/domain/template/format-answer";
import { asRows } from "~/domain/template/kinds/rows.kind";
import { belongsTo } from "~/domain/template/shape";
import type { RowsField } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { isGap } from "~/domain/template/value";
import { exportsSheets } from "~/i18n/messages/exports";
import { plan as planMessages } from "~/i18n/messages/plan";
import { answerContext, findEntry } from "../entry-page.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";

/** Where a list is found: an entry, a page of it, and the question whose answer is the list. */
export interface ListAddress {
  entry: EntryAddress;
  page: string;
  list: string;
}

/** A list of the plan into which rows can be brought. */
export interface ImportList {
  address: ListAddress;
  rowsField: RowsField;
  place: ImportPlace;
  answers: AnswerContext;
  /** The page that shows the list. */
  path: string;
}

/** The words of the parts of an answer are those that exports use, so that a file of ours is read back. */
const IMPORT_WORDS: ImportWords = {
  unit: exportsSheets["exports.unit"],
  currency: exportsSheets["exports.currency"],
  priceDate: exportsSheets["exports.priceDate"],
  rowId: exportsSheets["exports.rowId"],
  rowKey: exportsSheets["exports.rowKey"],
  rowKind: exportsSheets["exports.rowKind"],
  yes: planMessages["answer.yes"],
  no: planMessages["answer.no"],
  currencies,
};

/** Null when the plan has no such list. */
export async function importListOf(
  services: Services,
  open: OpenPlan,
  address: ListAddress,
  locale: Locale,
): Promise<ImportList | null> {
  const entry = await findEntry(services, open, address.entry);
  const page = entry?.form.pages.find(({ id }) => id === address.page);
  const found = page?.fields.find(({ id }) => id === address.list);
  if (!page || found?.kind !== "rows" || !belongsTo(page, open.plan.frameworks)) return null;
  if (!belongsTo(found, open.plan.frameworks)) return null;
  const rowsField = offeredKinds(found, open);
  const fields = (rowsField.rowKinds?.map(({ id }) => id) ?? [undefined]).flatMap((kind) =>
    rowFields(rowsField, kind),
  );
  const answers = await answerContext(services, open, fields, locale);
  const place = importPlace(rowsField, {
    frameworks: open.plan.frameworks,
    words: IMPORT_WORDS,
    rows: answers.rows,
    locale,
  });
  return { address, rowsField, place, answers, path: listPath(open.plan.id, address, rowsField) };
}

function offeredKinds(rowsField: RowsField, { plan }: OpenPlan): RowsField {
  if (!rowsField.rowKinds) return rowsField;
  return { ...rowsField, rowKinds: rowsField.rowKinds.filter((kind) => belongsTo(kind, plan.frameworks)) };
}

function listPath(planId: string, { entry, page }: ListAddress, { id, layout }: RowsField): string {
  const path = pagePath(planId, entry, page);
  return layout === "table" ? `${path}#${fieldAnchor(id)}` : path;
}

export function listAddressOf({ section, instance, field, row, page, list }: ImportRow): ListAddress {
  const inRow = field === "" ? {} : { field, row };
  return { entry: { section, instance, ...inRow }, page, list };
}

/** The rows that are there already, in the list and elsewhere. */
export async function existingRows(
  services: Services,
  open: OpenPlan,
  { address, rowsField }: ImportList,
): Promise<Existing> {
  const { entry, list } = address;
  if (rowsField.layout === "table") {
    const holder = await findEntry(services, open, entry);
    return { rows: tableRows(holder?.values[list] ?? null), elsewhere: new Set() };
  }
  const { section, instance } = entry;
  const stored = await readEntries(services.db, open.scope, section);
  const rows = stored.filter(({ address: at }) => at.instance === instance && at.field === list);
  return {
    rows: rows.map(({ address: at, kind, values }) => ({ id: at.row ?? "", kind, values })),
    elsewhere: await rowIdsElsewhere(services.db, open.scope, { section, instance, field: list }),
  };
}

/** Rows of an inline table; also those kept while somebody says that there is no datum. */
export function tableRows(value: Parameters<typeof asRows>[0]): PresentRow[] {
  const rows = asRows(isGap(value) ? (value.gap.kept ?? null) : value);
  return rows.map(({ id, values }) => ({ id, kind: null, values }));
}
