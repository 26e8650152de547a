/** What was pasted or sent, as lines of cells. */
import type { ImportRow } from "db/repositories/imports.server";
import type { Grid } from "~/domain/import/cell";
import { decodeText } from "~/domain/import/decode-text";
import { readDelimited } from "~/domain/import/delimited-text";
import { openWorkbook } from "./read-workbook.server";
import { UnreadableWorkbook } from "./read-xml-part.server";

/** More than any register of a municipality; a longer one comes in parts. */
export const MOST_LINES = 5_000;
/** More than the widest list that the product itself exports. */
export const MOST_COLUMNS = 300;
export const MOST_FILE_BYTES = 5_000_000;
export const MOST_CELL_LENGTH = 200_000;

export type SourceProblem =
  "empty" | "too-large" | "too-many-lines" | "long-cell" | "damaged" | "protected" | "type-not-allowed";

export interface SourceSheets {
  /** Names of the sheets; one without a name for texts. */
  sheets: string[];
  sheet: number;
  lines: Grid;
}

export type SourceOutcome = { ok: true; source: SourceSheets } | { ok: false; reason: SourceProblem };

export interface Source {
  format: ImportRow["format"];
  content: Buffer;
}

/** Reads one sheet; `sheet` null: the first that holds anything. */
export async function readSource(source: Source, sheet: number | null): Promise<SourceOutcome> {
  if (source.format === "text")
    return checked([""], 0, readDelimited(decodeText(source.content), MOST_LINES + 1));
  return inTurn(() => readWorkbookSheet(source.content, sheet));
}

async function readWorkbookSheet(content: Buffer, asked: number | null): Promise<SourceOutcome> {
  try {
    const workbook = await openWorkbook(content);
    const names = workbook.sheets.map(({ name }) => name);
    for (const [index, sheet] of workbook.sheets.entries()) {
      if (asked !== null && index !== asked) continue;
      const { lines, cut } = await workbook.read(sheet, { lines: MOST_LINES, columns: MOST_COLUMNS });
      if (cut) return { ok: false, reason: "too-many-lines" };
      if (asked !== null || lines.length > 0) return checked(names, index, lines);
    }
    return { ok: false, reason: "empty" };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { ok: false, reason: error.reason };
    throw error;
  }
}

function checked(sheets: string[], sheet: number, lines: Grid): SourceOutcome {
  if (lines.every((cells) => cells.every((cell) => cell === null || cell === "")))
    return sheets.length > 1
      ? { ok: true, source: { sheets, sheet, lines } }
      : { ok: false, reason: "empty" };
  if (lines.length > MOST_LINES || lines.some((cells) => cells.length > MOST_COLUMNS))
    return { ok: false, reason: "too-many-lines" };
  const long = lines.some((cells) =>
    cells.some((cell) => typeof cell === "string" && cell.length > MOST_CELL_LENGTH),
  );
  return long ? { ok: false, reason: "long-cell" } : { ok: true, source: { sheets, sheet, lines } };
}

/** One workbook at a time: what is held in memory while reading stays that of one. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<R>(work: () => Promise<R>): Promise<R> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}
