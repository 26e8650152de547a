/** Whether a row of a sheet is already in the list. */
import { sameValue } from "../template/same-value";
import { isGap, type DraftValue, type EntryValues } from "../template/value";

export interface PresentRow {
  id: string;
  kind: string | null;
  values: EntryValues;
}

/** `fields`: what the sheet speaks of. */
export function presentRows(rows: readonly PresentRow[], fields: readonly string[]) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const free = new Set(rows);
  const byContent = new Map<string, PresentRow[]>();
  for (const row of rows) {
    const key = contentKey(row, fields);
    const same = byContent.get(key);
    if (same) same.push(row);
    else byContent.set(key, [row]);
  }
  return {
    has: (id: string) => byId.has(id),
    /** The row of that id, which is then no match for other lines. */
    takeNamed(id: string): PresentRow | null {
      const row = byId.get(id) ?? null;
      if (row) free.delete(row);
      return row;
    },
    /** A row that holds the same, each taken for one line only: two equal lamps in the sheet are two lamps. */
    takeSame(line: Pick<PresentRow, "kind" | "values">): PresentRow | null {
      if (Object.keys(line.values).length === 0) return null;
      const row = byContent.get(contentKey(line, fields))?.find((one) => free.has(one)) ?? null;
      if (row) free.delete(row);
      return row;
    },
  };
}

export type PresentRows = ReturnType<typeof presentRows>;

/** Everything that the sheet says of the row is so in the plan. */
export function holdsIn(values: EntryValues, row: PresentRow): boolean {
  return Object.entries(values).every(([field, value]) =>
    sameValue(bare(value), bare(row.values[field] ?? null)),
  );
}

function contentKey(
  { kind, values }: Pick<PresentRow, "kind" | "values">,
  fields: readonly string[],
): string {
  return JSON.stringify([kind, ...fields.map((field) => bare(values[field] ?? null))]);
}

/** As many digits as a spreadsheet keeps. */
const DIGITS = 15;

/** Comparable: without row ids, without the statement that there is no datum, keys in one order. */
function bare(value: DraftValue | undefined): unknown {
  if (value === undefined || value === null || isGap(value)) return null;
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  if (Array.isArray(value))
    return value.map((item) => (typeof item === "string" ? item : bareParts(item.values)));
  return typeof value === "object" ? bareParts(value as unknown as EntryValues) : value;
}

function bareParts(parts: EntryValues): Record<string, unknown> {
  const filled = Object.entries(parts).filter(([, part]) => part !== null);
  return Object.fromEntries(
    filled.map(([key, part]) => [key, bare(part)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
