/** A sheet of a workbook, or a table of a CSV file, as plain data. */

/** Null is an unknown: an empty cell, never 0. */
export type Cell = string | number | null;

/** How the numbers of a column are shown; texts in it are shown as they are. */
export type NumberLook = "plain" | "year" | "amount" | "factor";

export interface Column {
  title: string;
  /** In characters. */
  width: number;
  numbers: NumberLook;
}

export interface SheetRow {
  /** One for each column. */
  cells: readonly Cell[];
  look: "plain" | "total" | "heading";
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  columns: readonly Column[];
  rows: readonly SheetRow[];
}

export const textColumn = (title: string, width = 24): Column => ({ title, width, numbers: "plain" });
export const yearColumn = (title: string): Column => ({ title, width: 10, numbers: "year" });
export const amountColumn = (title: string, width = 16): Column => ({ title, width, numbers: "amount" });
export const factorColumn = (title: string, width = 16): Column => ({ title, width, numbers: "factor" });

export const plainRow = (cells: readonly Cell[]): SheetRow => ({ cells, look: "plain" });
export const totalRow = (cells: readonly Cell[]): SheetRow => ({ cells, look: "total" });
export const headingRow = (cells: readonly Cell[]): SheetRow => ({ cells, look: "heading" });

/** Spreadsheets may run a text that begins so as a formula (OWASP, "CSV Injection"). */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n]/;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
export function escapeFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}
