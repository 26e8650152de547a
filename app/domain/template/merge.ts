/**
 * Three-way merge of an entry: what I started from, what I typed, what someone else saved meanwhile.
 * Decided once, here:
 *  - fields only one side changed merge; equal changes merge;
 *  - several-choices merge as sets: both additions and both removals count;
 *  - matrices merge cell by cell; inline tables row by row and, inside a row, field by field;
 *  - a row deleted on one side and edited on the other survives, edited;
 *  - order of rows: whoever changed it; when both did, the saved order, with my new rows at the end;
 *  - anything else that both changed differently is a conflict: the person decides, field by field.
 */
import { sameValue } from "./same-value";
import type { Field, RowsField } from "./template";
import {
  isGap,
  isRaw,
  type DraftValue,
  type EntryValues,
  type InlineRow,
  type MatrixRow,
  type MatrixValue,
} from "./value";
import { asRows } from "./kinds/rows.kind";

export interface Conflict {
  /** Field id; inside a table also the row and its field. */
  path: string[];
  base: DraftValue;
  mine: DraftValue;
  theirs: DraftValue;
}

export interface Merge {
  /** Conflicting fields hold what is saved (theirs) until the person decides. */
  values: EntryValues;
  conflicts: Conflict[];
}

export function mergeEntry(
  fields: readonly Field[],
  base: EntryValues,
  mine: EntryValues,
  theirs: EntryValues,
): Merge {
  const merge: Merge = { values: { ...theirs }, conflicts: [] };
  const fieldById = new Map(fields.map((field) => [field.id, field]));
  for (const id of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const merged = mergeField(fieldById.get(id), base[id] ?? null, mine[id] ?? null, theirs[id] ?? null);
    merge.values[id] = merged.value;
    merge.conflicts.push(
      ...merged.conflicts.map((conflict) => ({ ...conflict, path: [id, ...conflict.path] })),
    );
  }
  return merge;
}

interface FieldMerge {
  value: DraftValue;
  conflicts: Conflict[];
}

function mergeField(
  field: Field | undefined,
  base: DraftValue,
  mine: DraftValue,
  theirs: DraftValue,
): FieldMerge {
  if (sameValue(mine, theirs) || sameValue(mine, base)) return agreed(theirs);
  if (sameValue(theirs, base)) return agreed(mine);
  const plain = [base, mine, theirs].every((value) => !isRaw(value) && !isGap(value));
  if (plain && field?.kind === "choices") return agreed(mergeSets(base, mine, theirs));
  if (plain && field?.kind === "rowRef" && field.several) return agreed(mergeSets(base, mine, theirs));
  if (plain && field?.kind === "matrix") return mergeMatrices(base, mine, theirs);
  if (plain && field?.kind === "rows") return mergeRows(field, base, mine, theirs);
  return { value: theirs, conflicts: [{ path: [], base, mine, theirs }] };
}

function agreed(value: DraftValue): FieldMerge {
  return { value, conflicts: [] };
}

function mergeSets(base: DraftValue, mine: DraftValue, theirs: DraftValue): string[] | null {
  const before = codes(base);
  const added = codes(mine).filter((code) => !before.includes(code));
  const removed = before.filter((code) => !codes(mine).includes(code));
  const merged = [...new Set([...codes(theirs), ...added])].filter((code) => !removed.includes(code));
  return merged.length === 0 ? null : merged;
}

function mergeMatrices(base: DraftValue, mine: DraftValue, theirs: DraftValue): FieldMerge {
  const [was, my, their] = [base, mine, theirs].map((value) => (value ?? {}) as MatrixValue) as [
    MatrixValue,
    MatrixValue,
    MatrixValue,
  ];
  const merged: MatrixValue = {};
  const conflicts: Conflict[] = [];
  for (const row of new Set([...Object.keys(was), ...Object.keys(my), ...Object.keys(their)])) {
    const cells = mergeEntry([], was[row] ?? {}, my[row] ?? {}, their[row] ?? {});
    const filled = Object.entries(cells.values).filter(([, cell]) => cell !== null);
    if (filled.length > 0) merged[row] = Object.fromEntries(filled) as MatrixRow;
    conflicts.push(...cells.conflicts.map((conflict) => ({ ...conflict, path: [row, ...conflict.path] })));
  }
  return { value: Object.keys(merged).length === 0 ? null : merged, conflicts };
}

function mergeRows(field: RowsField, base: DraftValue, mine: DraftValue, theirs: DraftValue): FieldMerge {
  const sides = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const rows: InlineRow[] = [];
  const conflicts: Conflict[] = [];
  for (const id of mergedOrder(base, mine, theirs)) {
    const merged = mergeRow(field, sides.base.get(id), sides.mine.get(id), sides.theirs.get(id));
    if (!merged) continue;
    rows.push({ id, values: merged.values });
    conflicts.push(...merged.conflicts.map((conflict) => ({ ...conflict, path: [id, ...conflict.path] })));
  }
  return { value: rows.length === 0 ? null : rows, conflicts };
}

/** Null when the row is gone: deleted on one side and untouched on the other, or deleted on both. */
function mergeRow(
  field: RowsField,
  base: InlineRow | undefined,
  mine: InlineRow | undefined,
  theirs: InlineRow | undefined,
): Merge | null {
  if (mine && theirs) return mergeEntry(field.fields ?? [], base?.values ?? {}, mine.values, theirs.values);
  const survivor = mine ?? theirs;
  if (!survivor) return null;
  const untouched = base !== undefined && sameValue(survivor.values, base.values);
  return untouched ? null : { values: survivor.values, conflicts: [] };
}

function mergedOrder(base: DraftValue, mine: DraftValue, theirs: DraftValue): string[] {
  const order = { base: ids(base), mine: ids(mine), theirs: ids(theirs) };
  const theirsKeptOrder = sameValue(common(order.theirs, order.base), common(order.base, order.theirs));
  const first = theirsKeptOrder && sameOrNewMine(order) ? order.mine : order.theirs;
  const second = first === order.mine ? order.theirs : order.mine;
  return [...first, ...second.filter((id) => !first.includes(id))];
}

/** My order rules when I moved rows and they did not. */
function sameOrNewMine({ base, mine }: { base: string[]; mine: string[] }): boolean {
  return !sameValue(common(mine, base), common(base, mine));
}

function common(a: string[], b: string[]): string[] {
  return a.filter((id) => b.includes(id));
}

function byId(value: DraftValue): Map<string, InlineRow> {
  return new Map(asRows(value).map((row) => [row.id, row]));
}

function ids(value: DraftValue): string[] {
  return asRows(value).map((row) => row.id);
}

function codes(value: DraftValue): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The answer at a conflict's path, replaced: how a decision for "mine" is applied. */
export function withAnswerAt(values: EntryValues, path: readonly string[], answer: DraftValue): EntryValues {
  const [field, ...rest] = path;
  if (field === undefined) return values;
  if (rest.length === 0) return { ...values, [field]: answer };
  const current = values[field] ?? null;
  if (Array.isArray(current)) {
    const [rowId, ...inRow] = rest;
    const rows = asRows(current);
    const known = rows.some((row) => row.id === rowId);
    const base = known || rowId === undefined ? rows : [...rows, { id: rowId, values: {} }];
    return {
      ...values,
      [field]: base.map((row) =>
        row.id === rowId ? { ...row, values: withAnswerAt(row.values, inRow, answer) } : row,
      ),
    };
  }
  // What is left are matrices: objects of objects, with the same shape as values.
  const nested = (typeof current === "object" && current !== null ? current : {}) as unknown as EntryValues;
  return { ...values, [field]: withAnswerAt(nested, rest, answer) as unknown as MatrixValue };
}

/** The answer at a conflict's path; null where there is none. */
export function valueAt(values: EntryValues, path: readonly string[]): DraftValue {
  const [field, ...rest] = path;
  if (field === undefined) return null;
  const current = values[field] ?? null;
  if (rest.length === 0) return current;
  if (Array.isArray(current)) {
    const row = asRows(current).find(({ id }) => id === rest[0]);
    return row ? valueAt(row.values, rest.slice(1)) : null;
  }
  const nested = (typeof current === "object" && current !== null ? current : {}) as unknown as EntryValues;
  return valueAt(nested, rest);
}
