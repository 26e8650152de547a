/** The tables of copied HTML as text of cells, in the form in which spreadsheets copy theirs. */

/** Null when there is no table in it. The HTML is parsed apart: nothing of it runs or is loaded. */
export function textOfTables(html: string): string | null {
  const all = new DOMParser().parseFromString(html, "text/html").querySelectorAll("table");
  const tables = [...all].filter((table) => !table.parentElement?.closest("table"));
  if (tables.length === 0) return null;
  return tables.flatMap((table) => [...table.rows].map(lineOf)).join("\n");
}

function lineOf(row: HTMLTableRowElement): string {
  return [...row.cells]
    .flatMap((cell) => [quoted(textOf(cell)), ...Array(spanOf(cell) - 1).fill("")])
    .join("\t");
}

function spanOf({ colSpan }: HTMLTableCellElement): number {
  return Math.min(Math.max(colSpan, 1), 50);
}

/** Paragraphs and line breaks of a cell stay lines; the line breaks of the HTML source are spaces. */
function textOf(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll("br, p, div, li")) end.append("\u2028");
  return (cell.textContent ?? "")
    .replace(/[^\S\u2028]+/g, " ")
    .replace(/ ?\u2028[ \u2028]*/g, "\n")
    .trim();
}

function quoted(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
