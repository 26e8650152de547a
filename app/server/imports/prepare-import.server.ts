import {
  readEarlierSettings,
  readImportRow,
  writeImportSettings,
  type ImportRow,
} from "db/repositories/imports.server";
import type { Grid } from "~/domain/import/cell";
import {
  guessSettings,
  headingsOf,
  type GuessFrom,
  type ImportSettings,
} from "~/domain/import/import-settings";
import type { Existing } from "~/domain/import/read-import";
import type { Locale } from "~/domain/template/text";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { existingRows, importListOf, listAddressOf, type ImportList } from "./import-list.server";
import { readSource, type SourceProblem } from "./import-source.server";

/** An import on its way, with its sheet read. */
export interface PreparedImport {
  record: ImportRow;
  list: ImportList;
  sheets: string[];
  lines: Grid;
  settings: ImportSettings;
  existing: Existing;
}

export type Preparation =
  | { state: "ready"; prepared: PreparedImport }
  /** Its rows are in the plan. */
  | { state: "finished"; record: ImportRow; list: ImportList }
  | { state: "not-found" };

/** `sheet`: another one than is settled. */
export async function prepareImport(
  services: Services,
  open: OpenPlan,
  importId: string,
  locale: Locale,
  sheet?: number,
): Promise<Preparation> {
  const record = await readImportRow(services.db, open.scope, importId);
  const list = record && (await importListOf(services, open, listAddressOf(record), locale));
  if (!record || !list) return { state: "not-found" };
  if (record.finishedAt || !record.content) return { state: "finished", record, list };
  const asked = sheet ?? record.settings?.sheet ?? null;
  const read = await readSource({ format: record.format, content: record.content }, asked);
  if (!read.ok)
    throw new Error(`import ${importId} cannot be read any more: ${read.reason satisfies SourceProblem}`);
  const { lines, sheets, sheet: index } = read.source;
  const settled = record.settings?.sheet === index ? record.settings : null;
  const settings = settled ?? (await guess(services, open, list, lines, { sheet: index }));
  const existing = await existingRows(services, open, list);
  return { state: "ready", prepared: { record, list, sheets, lines, settings, existing } };
}

/** What the sheet seems to be; a sheet with the headings of an earlier one is read as that was. */
export async function guess(
  services: Services,
  open: OpenPlan,
  { address, place }: ImportList,
  lines: Grid,
  from: Omit<GuessFrom, "earlier">,
): Promise<ImportSettings> {
  const where = { section: address.entry.section, list: address.list };
  const earlier = await readEarlierSettings(services.db, open.scope, where);
  return guessSettings(lines, place, { ...from, earlier });
}

export async function settle(
  services: Services,
  open: OpenPlan,
  { record, lines }: Pick<PreparedImport, "record" | "lines">,
  settings: ImportSettings,
): Promise<void> {
  const headings = headingsOf(lines, settings.headerLine);
  await writeImportSettings(services.db, open.scope, record.id, { settings, headings });
}
