/** A cell of a spreadsheet as it was read: nothing interpreted yet beyond what the file itself says. */
import { formatNumber } from "../template/format-number";
import { numberForInput } from "../template/number-text";
import type { Locale } from "../template/text";

/** A number that the spreadsheet shows as a percentage: 12.5 for "12,5 %", stored in the file as 0.125. */
export interface PercentCell {
  percent: number;
}

/** Dates are texts "2024-03-05"; an empty cell is null. */
export type Cell = string | number | boolean | PercentCell | null;

/** Lines of cells; shorter lines end in empty cells. */
export type Grid = readonly (readonly Cell[])[];

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** The cell as somebody would type it into a form of this language. */
export function cellText(cell: Cell | undefined, locale: Locale): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "string") return withoutFormulaGuard(cell).trim();
  if (typeof cell === "number") return numberForInput(cell, locale);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return `${numberForInput(cell.percent, locale)} %`;
}

/** For showing back what stands in the sheet; long texts are cut. */
export function cellSample(cell: Cell | undefined, locale: Locale, longest = 60): string {
  const text = typeof cell === "number" ? formatNumber(cell, locale, 15) : cellText(cell, locale);
  return text.length > longest ? `${[...text].slice(0, longest).join("")}…` : text;
}

/** The apostrophe that exports put before texts a spreadsheet would run as formulas (see `escapeFormula`). */
function withoutFormulaGuard(text: string): string {
  return /^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text;
}

/** "A", "B" … "AA": how spreadsheets name a column. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? "" : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}
