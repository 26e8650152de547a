/** Text of cells and lines: pasted from a spreadsheet or a Word table, or a CSV file (RFC 4180 and what programs make of it). */

/** In the order of trust: a tab is hardly ever part of a text, a comma often is. */
const DELIMITERS = ["\t", ";", ",", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines looked at to find out how cells are parted. */
const LINES_LOOKED_AT = 200;

/** Null when every line is one cell. */
export function findDelimiter(text: string): Delimiter | null {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === named);
  if (known) return known;
  const found = DELIMITERS.map((delimiter) => ({ delimiter, share: shareOfLines(text, delimiter) }));
  // A tab parts cells wherever it stands; the others must do so in most lines.
  return found.find(({ delimiter, share }) => share > (delimiter === "\t" ? 0 : 0.5))?.delimiter ?? null;
}

/** The share of filled lines that have as many cells as most lines with more than one. */
function shareOfLines(text: string, delimiter: Delimiter): number {
  const widths = readLines(text, delimiter, LINES_LOOKED_AT)
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => cells.length);
  const usual = mostFrequent(widths.filter((width) => width > 1));
  if (usual === null) return 0;
  return widths.filter((width) => width === usual).length / widths.length;
}

function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Word writes a tab behind the bullet of a list: it parts no cells. ("o" is its bullet of the second level.) */
function withBulletsInCells(text: string): string {
  return text.replace(
    /(^|[\t\n\r])([•·▪◦‣●○■□\uF0B7\uF0A7]|o)\t/gu,
    (_all, before: string, bullet: string) =>
      /[\uF0B7\uF0A7]/u.test(bullet) ? `${before}• ` : `${before}${bullet} `,
  );
}

/** Cells line by line; a mark of the alphabet and a first line "sep=;" are left out. */
export function readDelimited(text: string, mostLines = Infinity): string[][] {
  const body = withBulletsInCells(text.replace(/^\uFEFF/, ""));
  const delimiter = findDelimiter(body);
  const lines = readLines(body.replace(/^sep=.\r?\n/i, ""), delimiter, mostLines);
  const framed = delimiter === "|" ? lines.map(withoutFrame).filter((cells) => !isRuler(cells)) : lines;
  return delimiter === "\t" ? withBrokenCellsJoined(framed) : framed;
}

/** A quote opens a quoted cell only at its beginning; an inch mark elsewhere is a character (Excel does so). */
function readLines(text: string, delimiter: string | null, mostLines: number): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length && lines.length < mostLines) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter && delimiter !== null) {
      at += 1;
      if (at < text.length) continue;
      cells.push("");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

interface CellEnd {
  text: string;
  end: number;
}

function plainCell(text: string, start: number, delimiter: string | null): CellEnd {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { text: text.slice(start, end), end };
}

/** A quote that is never closed, or closed in the middle of a word, was a character of the text. */
function quotedCell(text: string, start: number, delimiter: string | null): CellEnd {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return plainCell(text, start, delimiter);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const next = text[end + 1];
  const closes = next === undefined || next === delimiter || next === "\n" || next === "\r";
  if (!closes) return plainCell(text, start, delimiter);
  const inside = text
    .slice(start + 1, end)
    .replaceAll('""', '"')
    .replace(/\r\n?/g, "\n");
  return { text: inside, end: end + 1 };
}

/** "| a | b |" has no cells outside its frame. */
function withoutFrame(cells: readonly string[]): string[] {
  const inner = cells.map((cell) => cell.trim());
  if (inner[0] === "") inner.shift();
  if (inner.at(-1) === "") inner.pop();
  return inner;
}

function isRuler(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$/.test(cell));
}

/**
 * A table of Word comes without quotes: a paragraph inside a cell looks like the end of its line. Lines with too
 * few cells that together make a whole one are put together again.
 */
function withBrokenCellsJoined(lines: readonly string[][]): string[][] {
  const width = lines.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const joined: string[][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const whole = joinFrom(lines, at, width);
    joined.push(whole?.cells ?? lines[at] ?? []);
    if (whole) at = whole.last;
  }
  return joined;
}

function joinFrom(lines: readonly string[][], first: number, width: number) {
  let cells = lines[first] ?? [];
  if (cells.length >= width || isEmptyLine(cells)) return null;
  for (let last = first + 1; last < lines.length; last += 1) {
    const next = lines[last] ?? [];
    if (cells.length + next.length - 1 > width) return null;
    cells = [...cells.slice(0, -1), [cells.at(-1), next[0]].join("\n"), ...next.slice(1)];
    const more = (lines[last + 1]?.length ?? width) === 1 && !isEmptyLine(lines[last + 1] ?? []);
    if (cells.length === width && !more) return { cells, last };
  }
  return null;
}

function isEmptyLine(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
