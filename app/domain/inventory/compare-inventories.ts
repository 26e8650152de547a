/** What changed from one inventory to the next, row by row: new, gone, or the same source with other figures. */
import { type Explained, explainedFrom } from "../numbers/explained";
import { convert } from "../numbers/units";
import type { InventoryResult } from "./compute-inventory";
import type { RowResult } from "./compute-row";
import type { InventoryRowInput } from "./inventory-input";

export interface ComparedInventory {
  result: Pick<InventoryResult, "year" | "unit" | "totalTco2e" | "rows">;
  rows: readonly InventoryRowInput[];
}

export interface RowChange {
  /** Row of this inventory; null for one that is gone. */
  row: string | null;
  /** Row of the inventory before; null for a new one. */
  rowBefore: string | null;
  label: string;
  /** Set for parts that nobody entered (losses of the grid). */
  origin?: RowResult["origin"];
  change: "new" | "dropped" | "kept";
  tco2eBefore: number | null;
  tco2e: number | null;
  /** t, now minus before; null while either is unknown. A row that is new or gone counts whole. */
  difference: number | null;
  /** Share by which the activity changed (0.1 is +10 %); null where it is not known in one unit. */
  amountChange: number | null;
  /** Share by which emissions per unit of activity changed: another factor, fuel mix or method. */
  factorChange: number | null;
}

export interface InventoryChanges {
  yearBefore: number;
  unit: string;
  /** Of the totals, t. */
  total: Explained;
  /** The largest difference first; unknown ones last. */
  rows: RowChange[];
}

interface Side {
  result: RowResult;
  input: InventoryRowInput | null;
}

export function compareInventories(before: ComparedInventory, now: ComparedInventory): InventoryChanges {
  const pairs = pairRows(sidesOf(before), sidesOf(now));
  return {
    yearBefore: before.result.year,
    unit: now.result.unit,
    total: explainedFrom(
      now.result.unit,
      {
        formula: "ΔE = E₁ − E₀",
        inputs: [
          {
            symbol: "E₁",
            labelKey: "input.totalEmissions",
            value: now.result.totalTco2e.value,
            unit: now.result.unit,
            year: now.result.year,
          },
          {
            symbol: "E₀",
            labelKey: "input.totalEmissions",
            value: before.result.totalTco2e.value,
            unit: before.result.unit,
            year: before.result.year,
          },
        ],
      },
      (last, first) => last - first,
    ),
    rows: pairs.map(rowChange).sort(byDifference),
  };
}

/** Only rows that add to the total can move it. */
function sidesOf({ result, rows }: ComparedInventory): Side[] {
  const inputs = new Map(rows.map((row) => [row.id, row]));
  return result.rows
    .filter(({ counted, contribution }) => counted === "total" && contribution !== "elsewhere")
    .map((row) => ({ result: row, input: inputs.get(row.id) ?? null }));
}

/** The same source bears the same name and place; a renamed one is known by its place where only one stands there. */
function pairRows(before: readonly Side[], now: readonly Side[]): [Side | null, Side | null][] {
  const named = pairBy(before, now, (side) => `${placeOf(side)} ${side.result.label.trim().toLowerCase()}`);
  const placed = pairBy(named.before, named.now, placeOf, true);
  return [
    ...named.pairs,
    ...placed.pairs,
    ...placed.before.map((side): [Side, null] => [side, null]),
    ...placed.now.map((side): [null, Side] => [null, side]),
  ];
}

function placeOf({ result }: Side): string {
  return [result.cell?.ref ?? `scope ${result.scope}`, result.covenantSector, result.carrier ?? ""].join(" ");
}

interface Pairing {
  pairs: [Side, Side][];
  before: Side[];
  now: Side[];
}

function pairBy(
  before: readonly Side[],
  now: readonly Side[],
  keyOf: (side: Side) => string,
  onlySingle = false,
): Pairing {
  const waiting = groupBy(before, keyOf);
  const arriving = groupBy(now, keyOf);
  const pairing: Pairing = { pairs: [], before: [], now: [] };
  for (const [key, sides] of arriving) {
    const earlier = waiting.get(key) ?? [];
    const single = sides.length === 1 && earlier.length === 1;
    const count = onlySingle && !single ? 0 : Math.min(sides.length, earlier.length);
    sides.forEach((side, index) => {
      const partner = index < count ? earlier[index] : undefined;
      if (partner) pairing.pairs.push([partner, side]);
      else pairing.now.push(side);
    });
    waiting.set(key, earlier.slice(count));
  }
  pairing.before.push(...[...waiting.values()].flat());
  return pairing;
}

function groupBy(sides: readonly Side[], keyOf: (side: Side) => string): Map<string, Side[]> {
  const groups = new Map<string, Side[]>();
  for (const side of sides) {
    const group = groups.get(keyOf(side));
    if (group) group.push(side);
    else groups.set(keyOf(side), [side]);
  }
  return groups;
}

function rowChange([before, now]: [Side | null, Side | null]): RowChange {
  const origin = (now ?? before)?.result.origin;
  const tco2eBefore = before && emissionsOf(before);
  const tco2e = now && emissionsOf(now);
  const amountChange = before && now ? amountRatio(before, now) : null;
  const emissionRatio = tco2eBefore && tco2e !== null ? tco2e / tco2eBefore : null;
  return {
    row: now?.result.id ?? null,
    rowBefore: before?.result.id ?? null,
    label: (now ?? before)?.result.label ?? "",
    ...(origin === undefined ? {} : { origin }),
    change: before === null ? "new" : now === null ? "dropped" : "kept",
    tco2eBefore,
    tco2e,
    difference: differenceOf(before, now, tco2eBefore, tco2e),
    amountChange: amountChange === null ? null : amountChange - 1,
    factorChange: amountChange && emissionRatio !== null ? emissionRatio / amountChange - 1 : null,
  };
}

function differenceOf(
  before: Side | null,
  now: Side | null,
  tco2eBefore: number | null,
  tco2e: number | null,
): number | null {
  if (before === null) return tco2e;
  if (now === null) return tco2eBefore === null ? null : -tco2eBefore;
  return tco2e === null || tco2eBefore === null ? null : tco2e - tco2eBefore;
}

function emissionsOf({ result }: Side): number | null {
  return result.contribution === "elsewhere" ? null : result.contribution;
}

/** Activity now ÷ before, in one unit. */
function amountRatio(before: Side, now: Side): number | null {
  const [first, last] = [before.input, now.input];
  if (!first?.amount || !first.unit || last?.amount == null || !last.unit) return null;
  const inUnit = convert(last.amount, last.unit, first.unit);
  return inUnit === null ? null : inUnit / first.amount;
}

function byDifference(a: RowChange, b: RowChange): number {
  return sizeOf(b) - sizeOf(a);
}

function sizeOf({ difference }: RowChange): number {
  return difference === null ? -1 : Math.abs(difference);
}
