import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareInventories } from "~/domain/inventory/compare-inventories";
import { computeInventory } from "~/domain/inventory/compute-inventory";
import type { InventoryRowInput } from "~/domain/inventory/inventory-input";
import { aFactor, anInventory, aRow } from "../fixtures/inventory-factory";

function compare(before: readonly InventoryRowInput[], now: readonly InventoryRowInput[]) {
  const side = (year: number, rows: readonly InventoryRowInput[]) => {
    const input = anInventory({ year, rows });
    return { result: computeInventory(input), rows: input.rows };
  };
  return compareInventories(side(2018, before), side(2022, now));
}

describe("what changed from one inventory to the next", () => {
  test("a source of the same name and place: how much of it is activity, how much factor", () => {
    // 100 MWh × 0.3 = 30 t; 120 MWh × 0.25 = 30 t
    const [row] = compare([aRow()], [aRow({ id: "x", amount: 120, factor: aFactor({ co2: 0.25 }) })]).rows;
    expect(row).toMatchObject({ change: "kept", row: "x", rowBefore: "r1", tco2eBefore: 30, tco2e: 30 });
    expect(row?.difference).toBeCloseTo(0, 9);
    expect(row?.amountChange).toBeCloseTo(0.2, 9);
    expect(row?.factorChange).toBeCloseTo(0.25 / 0.3 - 1, 9);
  });

  test("amounts in other units are brought together", () => {
    expect(compare([aRow()], [aRow({ amount: 110_000, unit: "kWh" })]).rows[0]?.amountChange).toBeCloseTo(
      0.1,
      9,
    );
  });

  test("new and dropped sources count whole; the largest difference comes first", () => {
    const gas = aRow({ id: "gas", label: "Gas", carrier: "natural-gas", scope: 1, amount: 500 });
    const { rows, total } = compare([aRow(), gas], [aRow({ amount: 110 })]);
    expect(rows.map(({ label, change }) => [label, change])).toEqual([
      ["Gas", "dropped"],
      ["Electricity of homes", "kept"],
    ]);
    expect(rows[0]?.difference).toBeCloseTo(-150, 9);
    expect(total.value).toBeCloseTo(-147, 9);
    expect(compare([aRow()], [aRow(), gas]).rows[0]).toMatchObject({ change: "new", difference: 150 });
  });

  test("a renamed source is known by its place, where only one stands there", () => {
    const renamed = aRow({ label: "Homes" });
    expect(compare([aRow()], [renamed]).rows[0]?.change).toBe("kept");
    const two = [renamed, aRow({ id: "r2", label: "Flats" })];
    expect(
      compare([aRow()], two)
        .rows.map(({ change }) => change)
        .sort(),
    ).toEqual(["dropped", "new", "new"]);
  });

  test("an unknown is never 0", () => {
    const [row] = compare([aRow({ amount: null })], [aRow()]).rows;
    expect(row).toMatchObject({ tco2eBefore: null, tco2e: 30, difference: null, amountChange: null });
  });

  test("the differences of rows add up to that of the totals", () => {
    const row = fc.record({
      amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
      label: fc.constantFrom("a", "b", "c"),
      covenantSector: fc.constantFrom("residential-buildings", "industry-non-ets"),
    });
    const rows = fc.array(row, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const named = (list: typeof before) =>
          list.map((entry, index) => aRow({ ...entry, id: `r${index}` }));
        const { rows: changes, total } = compare(named(before), named(now));
        const sum = changes.reduce((part, { difference }) => part + (difference ?? NaN), 0);
        expect(sum).toBeCloseTo(total.value ?? NaN, 3);
      }),
    );
  });
});
