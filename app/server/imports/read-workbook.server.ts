/** Sheets of an Excel workbook (ECMA-376 part 1, SpreadsheetML) as plain cells: values as they were last computed. */
import type { Cell } from "~/domain/import/cell";
import { asPercent } from "~/domain/import/read-answer";
import { zipEntries, type ZipEntry } from "../files/zip-names.server";
import { readXmlPart, UnreadableWorkbook, type XmlHandler } from "./read-xml-part.server";

export interface SheetLimits {
  lines: number;
  columns: number;
}

export interface WorkbookSheet {
  name: string;
  /** Inside the zip. */
  path: string;
}

export interface SheetCells {
  lines: Cell[][];
  /** There is more than the limits let in. */
  cut: boolean;
}

export interface Workbook {
  sheets: WorkbookSheet[];
  read(sheet: WorkbookSheet, limits: SheetLimits): Promise<SheetCells>;
}

const OLD_OFFICE = "d0cf11e0a1b11ae1";

/** Throws `UnreadableWorkbook`. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  // Excel keeps a workbook with a password, and the format before 2007, in the container of old Office (MS-CFB §2.2).
  if (bytes.toString("hex", 0, 8) === OLD_OFFICE) throw new UnreadableWorkbook("protected");
  const entries = new Map(zipEntries(bytes)?.map((entry) => [entry.name, entry]));
  const part = async (path: string, handler: XmlHandler) => {
    const entry = entries.get(path);
    if (entry) await readXmlPart(bytes, entry, handler);
  };
  const { sheets, date1904 } = await readSheetList(part, entries);
  if (sheets.length === 0) throw new UnreadableWorkbook("damaged");
  return {
    sheets,
    read: async ({ path }, limits) => {
      const [formats, strings] = [await readFormats(part), await readSharedStrings(part)];
      return readSheet(part, path, { formats, strings, date1904, limits });
    },
  };
}

type ReadPart = (path: string, handler: XmlHandler) => Promise<void>;

async function readSheetList(part: ReadPart, entries: ReadonlyMap<string, ZipEntry>) {
  const found: { name: string; relation: string }[] = [];
  const paths = new Map<string, string>();
  let date1904 = false;
  await part("xl/workbook.xml", {
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = isTrue(attributes().date1904);
      if (name !== "sheet") return;
      const own = attributes();
      const relation = Object.entries(own).find(([key]) => key === "id" || key.endsWith(":id"))?.[1];
      if (own.state !== "veryHidden") found.push({ name: decoded(own.name ?? ""), relation: relation ?? "" });
    },
  });
  await part("xl/_rels/workbook.xml.rels", {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const { Id = "", Target = "" } = attributes();
      paths.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets = found.flatMap(({ name, relation }) => {
    const path = paths.get(relation);
    return path?.includes("worksheets/") && entries.has(path) ? [{ name, path }] : [];
  });
  return { sheets, date1904 };
}

/** The predefined entities, in attributes, which the parser gives as they stand. */
function decoded(text: string): string {
  const names: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return names[name] ?? whole;
    const code = name[1]?.toLowerCase() === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/* ------------------------------------------------------------------ formats */

type Format = "date" | "percent" | "plain";

/** Formats 14–22 and 45–47 are dates and times, 9 and 10 percentages (ECMA-376 §18.8.30). */
function builtInFormat(id: number): Format {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)) return "date";
  return id === 9 || id === 10 ? "percent" : "plain";
}

/** Letters outside quotes, brackets and escapes that stand for parts of a date. */
function formatOfCode(code: string): Format {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  if (bare.includes("%")) return "percent";
  return /[ymdhs]/i.test(bare.replace(/general|standard|estándar|geral/gi, "")) ? "date" : "plain";
}

/** How the cells of each style show their numbers. */
async function readFormats(part: ReadPart): Promise<Format[]> {
  const codes = new Map<number, string>();
  const formats: Format[] = [];
  let inCells = false;
  await part("xl/styles.xml", {
    open: (name, attributes) => {
      if (name === "cellXfs") inCells = true;
      if (name === "numFmt") codes.set(Number(attributes().numFmtId), decoded(attributes().formatCode ?? ""));
      if (name !== "xf" || !inCells) return;
      const id = Number(attributes().numFmtId ?? 0);
      const code = codes.get(id);
      formats.push(code === undefined ? builtInFormat(id) : formatOfCode(code));
    },
    close: (name) => name === "cellXfs",
  });
  return formats;
}

/* ------------------------------------------------------------------ strings */

/** As many as cells of the largest sheet that is let in. */
const MOST_STRINGS = 750_000;

async function readSharedStrings(part: ReadPart): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let inReading = false;
  await part("xl/sharedStrings.xml", {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") inReading = true;
      inText = name === "t" && !inReading;
    },
    text: (value) => {
      if (inText) text += value;
    },
    close: (name) => {
      if (name === "rPh") inReading = false;
      if (name === "t") inText = false;
      if (name !== "si") return;
      if (strings.push(unescaped(text)) > MOST_STRINGS) throw new UnreadableWorkbook("too-large");
    },
  });
  return strings;
}

/** "_x000D_" stands for a character that XML cannot hold (ECMA-376 §22.4.2.4). */
function unescaped(text: string): string {
  return text
    .replace(/_x([\da-fA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n");
}

/* -------------------------------------------------------------------- sheet */

interface SheetContext {
  formats: readonly Format[];
  strings: readonly string[];
  date1904: boolean;
  limits: SheetLimits;
}

async function readSheet(part: ReadPart, path: string, context: SheetContext): Promise<SheetCells> {
  const { limits } = context;
  const lines: Cell[][] = [];
  const merged: string[] = [];
  let cut = false;
  let line = -1;
  let column = -1;
  let attributes: Record<string, string> = {};
  let value = "";
  let inValue = false;
  await part(path, {
    open: (name, read) => {
      if (name === "row") {
        line = lineOf(read().r) ?? line + 1;
        column = -1;
      } else if (name === "c") {
        attributes = read();
        column = columnOf(attributes.r) ?? column + 1;
        value = "";
      } else if (name === "mergeCell") merged.push(read().ref ?? "");
      // `t` is the text of a cell that holds it itself; `f`, the formula, is left aside.
      inValue = name === "v" || name === "t";
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") inValue = false;
      if (name !== "c") return;
      const cell = cellOf(attributes, value, context);
      if (cell === null) return;
      if (line >= limits.lines || column >= limits.columns) {
        cut = true;
        return line >= limits.lines;
      }
      while (lines.length <= line) lines.push([]);
      const cells = lines[line]!;
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    },
  });
  for (const range of merged) fillMerged(lines, range);
  return { lines, cut };
}

function cellOf(attributes: Record<string, string>, value: string, context: SheetContext): Cell {
  if (value === "") return null;
  switch (attributes.t) {
    case "s":
      return context.strings[Number(value)] || null;
    case "b":
      return value === "1";
    case "d":
      return value.slice(0, 10);
    case "str":
    case "inlineStr":
    case "e":
      return unescaped(value);
    default:
      return numberCell(Number(value), context.formats[Number(attributes.s ?? 0)] ?? "plain", context);
  }
}

/** What a spreadsheet shows of a double: 15 digits. */
const DIGITS = 15;

function numberCell(value: number, format: Format, { date1904 }: SheetContext): Cell {
  if (!Number.isFinite(value)) return null;
  const number = Number(value.toPrecision(DIGITS));
  if (format === "percent") return { percent: asPercent(number) };
  return format === "date" ? dateOfSerial(number, date1904) : number;
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets that count 29 February 1900, which was not; and of those of the old Macintosh. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The day, without the hour; a time of day alone is no date and stays a number. */
function dateOfSerial(serial: number, date1904: boolean): Cell {
  if (serial < 1 || serial > 1_000_000) return serial;
  const ms = (date1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY_MS;
  return new Date(ms).toISOString().slice(0, 10);
}

/**
 * A text merged down over several lines ("Zona Norte") is meant for each of them. Numbers are not repeated: a sum
 * over five lines is one sum.
 */
function fillMerged(lines: Cell[][], range: string): void {
  const [from = "", to = ""] = range.split(":");
  const [column, first, last] = [columnOf(from), lineOf(from), lineOf(to)];
  if (column === null || first === null || last === null || column !== columnOf(to)) return;
  const text = lines[first]?.[column];
  if (typeof text !== "string") return;
  for (const cells of lines.slice(first + 1, last + 1)) {
    while (cells.length <= column) cells.push(null);
    cells[column] = text;
  }
}

/** 0 for "A5"; null for what is no reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 4 for "A5" and "5". */
function lineOf(reference: string | undefined): number | null {
  const digits = /\d+$/.exec(reference ?? "")?.[0];
  return digits ? Number(digits) - 1 : null;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
