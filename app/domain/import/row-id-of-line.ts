/** Ids of imported rows follow from what stands in the sheet, so that the same line never makes two rows. */
import type { Cell } from "./cell";

/**
 * `ordinal`: 0 for the first line with these cells, 1 for the second. `salt` sets lines apart that are to be added
 * although they are there.
 */
export function rowIdOfLine(cells: readonly Cell[], ordinal: number, salt = ""): string {
  const text = [salt, ordinal, ...trimmed(cells).map(cellKey)].join("\u0001");
  return `x${base36(hash(text, 0x9e3779b9))}${base36(hash(text, 0x85ebca6b))}`;
}

/** Equal for cells that hold the same. */
export function lineKey(cells: readonly Cell[]): string {
  return trimmed(cells).map(cellKey).join("\u0001");
}

function trimmed(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cellKey(cells[end - 1] ?? null) === "") end -= 1;
  return cells.slice(0, end);
}

function cellKey(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? `${cell.percent}%` : String(cell).trim();
}

function base36(number: number): string {
  return number.toString(36).padStart(11, "0");
}

/** cyrb53 by bryc (public domain): 53 bits; two seeds make a collision among a million lines unlikelier than 10⁻¹⁸. */
function hash(text: string, seed: number): number {
  let [h1, h2] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
