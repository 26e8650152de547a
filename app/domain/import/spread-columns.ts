/** "Year | Rain (mm) | Hot days": each figure becomes a line of its own, named by the heading of its column. */
import { isBlank, type Cell, type Grid } from "./cell";
import { dataLines, headingsOf, type ImportPlace, type ImportSettings } from "./import-settings";
import { NOTHING, SPREAD_COLUMN } from "./import-targets";
import { wordsInBrackets } from "./plain-words";

/** A line below the headings, with its number in the sheet, counted from 1. */
export interface DataLine {
  line: number;
  cells: readonly Cell[];
}

/** The lines as they are, or – where columns are spread – one for each figure, with columns for what the heading says. */
export function spreadColumns(
  lines: Grid,
  settings: ImportSettings,
  { rowsField: { spread } }: ImportPlace,
): { data: DataLine[]; settings: ImportSettings } {
  const first = settings.headerLine === null ? 1 : settings.headerLine + 2;
  const data = dataLines(lines, settings.headerLine).map((cells, index) => ({ line: first + index, cells }));
  const columns = settings.columns.flatMap(({ target }, column) =>
    target === SPREAD_COLUMN ? [column] : [],
  );
  if (!spread || columns.length === 0) return { data, settings };
  const headings = headingsOf(lines, settings.headerLine).map(splitHeading);
  return {
    data: data.flatMap(({ line, cells }) => {
      const own = settings.columns.map((_, index) =>
        columns.includes(index) ? null : (cells[index] ?? null),
      );
      const filled = columns.filter((column) => !isBlank(cells[column]));
      return filled.map((column) => {
        const { name, unit } = headings[column] ?? { name: "", unit: null };
        return { line, cells: [...own, name, unit, cells[column] ?? null] };
      });
    }),
    settings: {
      ...settings,
      columns: [
        ...settings.columns.map((column) => (column.target === SPREAD_COLUMN ? { target: NOTHING } : column)),
        { target: spread.name },
        { target: spread.unit ?? NOTHING },
        { target: spread.value },
      ],
    },
  };
}

/** "Precipitación (mm)" → Precipitación, mm. */
function splitHeading(heading: string): { name: string; unit: string | null } {
  const unit = wordsInBrackets(heading).at(-1) ?? null;
  if (unit === null || unit === "") return { name: heading.trim(), unit: null };
  const name = heading
    .replace(/[([{][^)\]}]*[)\]}]\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return name === "" ? { name: heading.trim(), unit: null } : { name, unit };
}
