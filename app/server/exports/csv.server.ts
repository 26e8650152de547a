import { escapeFormula, type Cell, type Sheet } from "~/domain/exports/sheet";
import type { Locale } from "~/domain/template/text";

export const CSV_MIME = "text/csv; charset=utf-8";

/** Without it Excel reads UTF-8 as the old alphabet of the computer. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet of each language expects to open: a comma cannot part both numbers and cells. */
const SEPARATORS: Readonly<Record<Locale, { cell: string; decimal: string }>> = {
  es: { cell: ";", decimal: "," },
  pt: { cell: ";", decimal: "," },
  en: { cell: ",", decimal: "." },
};

/** As many digits as a spreadsheet keeps, never in powers of ten. */
const DIGITS = new Intl.NumberFormat("en-US", { useGrouping: false, maximumSignificantDigits: 15 });

/** RFC 4180 with the separators of a language. */
export function writeCsv({ columns, rows }: Sheet, locale: Locale): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)];
  const { cell } = SEPARATORS[locale];
  return (
    BYTE_ORDER_MARK +
    lines.map((cells) => `${cells.map((one) => csvCell(one, locale)).join(cell)}\r\n`).join("")
  );
}

function csvCell(cell: Cell, locale: Locale): string {
  if (cell === null) return "";
  if (typeof cell === "number") return DIGITS.format(cell).replace(".", SEPARATORS[locale].decimal);
  const text = escapeFormula(cell);
  return /["\r\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
