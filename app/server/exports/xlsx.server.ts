import writeXlsxFile, { type Cell as XlsxCell, type Sheet as XlsxSheet } from "write-excel-file/node";
import { escapeFormula, type Cell, type NumberLook, type Sheet, type SheetRow } from "~/domain/exports/sheet";

export const XLSX_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Formats in the notation of the file, which every program shows with the separators of its own language. */
const FORMATS: Readonly<Record<NumberLook, string | undefined>> = {
  plain: undefined,
  year: "0",
  amount: "#,##0.00",
  factor: "#,##0.000000",
};
const HEADER = { fontWeight: "bold", backgroundColor: "#DDE7EE", wrap: true, alignVertical: "top" } as const;
const STRONG = { fontWeight: "bold" } as const;

/** An Excel workbook: numbers as numbers, the heading of every sheet kept in sight. */
export function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(sheets.map(xlsxSheet)).toBuffer();
}

function xlsxSheet({ name, columns, rows }: Sheet): XlsxSheet<Buffer> {
  const header = columns.map(({ title }) => ({ value: safeText(title), type: String, ...HEADER }));
  const looks = columns.map(({ numbers }) => numbers);
  return {
    sheet: name,
    data: [header, ...rows.map((row) => xlsxRow(row, looks))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

function xlsxRow({ cells, look }: SheetRow, looks: readonly NumberLook[]): XlsxCell[] {
  const style = look === "plain" ? {} : STRONG;
  return cells.map((cell, index) => xlsxCell(cell, looks[index] ?? "plain", style));
}

function xlsxCell(cell: Cell, look: NumberLook, style: Partial<typeof STRONG>): XlsxCell {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { value: safeText(cell), type: String, ...style };
  const format = FORMATS[look];
  return { value: cell, type: Number, ...(format === undefined ? {} : { format }), ...style };
}

/** Excel repairs, and so loses, a sheet with a longer text or with control characters (ECMA-376, XML 1.0 §2.2). */
const LONGEST_TEXT = 32_767;
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function safeText(text: string): string {
  const escaped = escapeFormula(text.replace(NOT_IN_XML, ""));
  return escaped.length > LONGEST_TEXT ? `${escaped.slice(0, LONGEST_TEXT - 1)}…` : escaped;
}
