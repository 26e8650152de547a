import { readImportRow, type ImportRow } from "db/repositories/imports.server";
import { readEntries } from "db/repositories/entries.server";
import { importPath, fieldPath } from "~/domain/plan/plan-paths";
import { rowFields, rowName } from "~/domain/plan/named-rows";
import type { EntryAddress } from "~/domain/template/address";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import type { Translate } from "~/i18n/translate";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { importListOf, listAddressOf, type ImportList } from "./import-list.server";

/** What the list says after rows were brought in. */
export interface ImportNotice {
  text: string;
  /** Answers to look at. */
  links: { href: string; text: string }[];
  /** Where the button that takes it back posts; null when there is nothing to take back. */
  undoPath: string | null;
}

const MOST_LINKS = 12;

/** Null when nothing was brought into this list by that import. */
export async function importNotice(
  services: Services,
  open: OpenPlan,
  { entry, page }: { entry: EntryAddress; page: string },
  importId: string | null,
  locale: Locale,
): Promise<ImportNotice | null> {
  const record = importId === null ? null : await readImportRow(services.db, open.scope, importId);
  if (!record?.result || !isFor(record, entry, page)) return null;
  const list = await importListOf(services, open, listAddressOf(record), locale);
  if (!list) return null;
  const t = serverTranslator(locale);
  const { result } = record;
  if (result.undone) return { text: t("import.undone"), links: [], undoPath: null };
  return {
    text: sentence(result, t),
    links: await linksToReview(services, open, list, result.review),
    undoPath: result.added.length > 0 ? importPath(open.plan.id, record.id, "preview") : null,
  };
}

function isFor(
  record: ImportRow,
  { section, instance, field = "", row = "" }: EntryAddress,
  page: string,
): boolean {
  return (
    record.section === section &&
    record.instance === instance &&
    record.field === field &&
    record.row === row &&
    record.page === page
  );
}

function sentence({ added, present, toReview }: NonNullable<ImportRow["result"]>, t: Translate): string {
  return [
    t("import.added", { count: added.length }),
    ...(present > 0 ? [t("import.present", { count: present })] : []),
    ...(toReview > 0 ? [t("import.toReview", { count: toReview })] : []),
  ].join(" ");
}

/** Answers of rows with pages of their own; a table shows what is wrong beside its cells. */
async function linksToReview(
  services: Services,
  open: OpenPlan,
  { address, rowsField, answers, place }: ImportList,
  review: NonNullable<ImportRow["result"]>["review"],
): Promise<ImportNotice["links"]> {
  if (rowsField.layout === "table" || review.length === 0) return [];
  const { section, instance } = address.entry;
  const stored = await readEntries(services.db, open.scope, section);
  const rows = stored.filter(({ address: at }) => at.instance === instance && at.field === address.list);
  return review.slice(0, MOST_LINKS).flatMap(({ row, field: path }) => {
    const [question = ""] = path.split("/");
    const index = rows.findIndex(({ address: at }) => at.row === row);
    const entry = rows[index];
    if (!entry) return [];
    const kind = entry.kind ?? undefined;
    const pages = rowsField.rowKinds?.find(({ id }) => id === kind)?.pages ?? rowsField.pages ?? [];
    const page = pages.find(({ fields }) => fields.some(({ id }) => id === question));
    const field = rowFields(rowsField, kind).find(({ id }) => id === question);
    if (!page || !field) return [];
    const name = rowName(rowsField, { id: row, kind, values: entry.values }, index, answers);
    return [
      {
        href: fieldPath(open.plan.id, entry.address, page.id, question),
        text: `${name}: ${field.label[place.locale]}`,
      },
    ];
  });
}
