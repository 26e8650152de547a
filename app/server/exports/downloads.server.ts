import { currentCdpSheet } from "templates/registry";
import { approvalSheets } from "~/domain/exports/approval-sheet";
import { cdpWorkbook } from "~/domain/exports/cdp-workbook";
import { covenantWorkbook } from "~/domain/exports/covenant-workbook";
import { ecrfWorkbook } from "~/domain/exports/ecrf-workbook";
import { inventoryRecords, type ExportSource } from "~/domain/exports/export-source";
import { costCurveTable } from "~/domain/exports/action-money-columns";
import { hazardsTable, riskWorkbook } from "~/domain/exports/risk-workbook";
import { facilityTables } from "~/domain/exports/facility-tables";
import { actionRowsTable, inventoryRowsTable } from "~/domain/exports/rows-tables";
import type { FrameworkId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { contentDisposition } from "../files/serve-file.server";
import type { OpenPlan } from "../open-plan.server";
import { readPlanDocument } from "../plan-document.server";
import type { Services } from "../services.server";
import { CSV_MIME, writeCsv } from "./csv.server";
import { exportSource } from "./export-source.server";
import { writeXlsx, XLSX_MIME } from "./xlsx.server";

interface Download {
  /** Absent: for every plan. */
  framework?: FrameworkId;
  /** It can also hold one inventory alone. */
  byInventory: boolean;
  write(source: ExportSource, locale: Locale, inventory?: string): Promise<Buffer> | string;
}

const DOWNLOADS = {
  "ecrf.xlsx": {
    byInventory: true,
    write: (source, _locale, inventory) => writeXlsx(ecrfWorkbook(source, inventory)),
  },
  "covenant.xlsx": {
    framework: "eu-covenant",
    byInventory: true,
    write: (source, _locale, inventory) => writeXlsx(covenantWorkbook(source, inventory)),
  },
  "cdp-iclei.xlsx": {
    framework: "cdp-iclei",
    byInventory: true,
    write: (source, _locale, inventory) =>
      writeXlsx(cdpWorkbook(currentCdpSheet(source.template), source, inventory)),
  },
  "inventory.csv": {
    byInventory: true,
    write: (source, locale, inventory) => writeCsv(inventoryRowsTable(source, inventory), locale),
  },
  "actions.xlsx": {
    byInventory: false,
    write: (source) =>
      writeXlsx([actionRowsTable(source), costCurveTable(source), ...approvalSheets(source)]),
  },
  "facilities.xlsx": {
    byInventory: false,
    write: (source) => writeXlsx(facilityTables(source)),
  },
  "actions.csv": {
    byInventory: false,
    write: (source, locale) => writeCsv(actionRowsTable(source), locale),
  },
  "risk.xlsx": {
    byInventory: false,
    write: (source) => writeXlsx(riskWorkbook(source)),
  },
  "risk.csv": {
    byInventory: false,
    write: (source, locale) => writeCsv(hazardsTable(source), locale),
  },
} as const satisfies Record<string, Download>;

export type DownloadFile = keyof typeof DOWNLOADS;

const FILES = Object.keys(DOWNLOADS) as DownloadFile[];

export interface DownloadsPage {
  downloads: { file: DownloadFile; byInventory: boolean }[];
  /** In the order of the screen. */
  inventories: { id: string; name: string }[];
}

/** What the page of downloads offers for a plan. */
export async function downloadsPage(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<DownloadsPage> {
  const source = await sourceOf(services, open, locale);
  return {
    downloads: FILES.filter((file) => isOffered(file, source.plan.frameworks)).map((file) => ({
      file,
      byInventory: DOWNLOADS[file].byInventory,
    })),
    inventories: inventoryRecords(source).map(({ instance, name }) => ({ id: instance, name })),
  };
}

/** The file of that name from the draft as it stands; null when the plan has no such file or no such inventory. */
export async function downloadSpreadsheet(
  services: Services,
  open: OpenPlan,
  asked: { file: string | undefined; inventory: string | null; locale: Locale },
): Promise<Response | null> {
  const { inventory, locale } = asked;
  const file = FILES.find((name) => name === asked.file);
  if (!file || !isOffered(file, open.plan.frameworks)) return null;
  const source = await sourceOf(services, open, locale);
  if (inventory !== null && inventoryRecords(source, inventory).length === 0) return null;
  const download: Download = DOWNLOADS[file];
  const body = await download.write(source, locale, inventory ?? undefined);
  const name = `${open.plan.municipalityName} ${services.now().toISOString().slice(0, 10)} ${file}`;
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": file.endsWith(".xlsx") ? XLSX_MIME : CSV_MIME,
      "Content-Disposition": contentDisposition("attachment", name.replaceAll(" ", "-")),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

async function sourceOf(services: Services, open: OpenPlan, locale: Locale): Promise<ExportSource> {
  const document = await readPlanDocument(services, open.plan, open.scope);
  return exportSource(document, open.template, locale);
}

function isOffered(file: DownloadFile, frameworks: readonly FrameworkId[]): boolean {
  const { framework }: Download = DOWNLOADS[file];
  return framework === undefined || frameworks.includes(framework);
}
