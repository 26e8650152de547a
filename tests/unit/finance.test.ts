import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeFinance } from "~/domain/finance/finance";
import { type Money, sumMoney } from "~/domain/finance/money";

const ars = (amount: number, priceDate: string | null = "2024-01"): Money => ({
  amount,
  currency: "ARS",
  priceDate,
});
const usd = (amount: number): Money => ({ amount, currency: "USD", priceDate: "2024-01" });

describe("money", () => {
  test("currencies and price dates are never added together", () => {
    const { totals } = sumMoney([ars(10), ars(5), ars(7, "2020-01"), usd(3), null]);
    expect(totals).toEqual([
      { currency: "ARS", priceDate: "2020-01", value: 7, known: 1, unknown: 0 },
      { currency: "ARS", priceDate: "2024-01", value: 15, known: 2, unknown: 0 },
      { currency: "USD", priceDate: "2024-01", value: 3, known: 1, unknown: 0 },
    ]);
  });

  test("no known amount is no total, not 0", () => {
    expect(sumMoney([null, null])).toEqual({ totals: [], unknown: 2 });
  });

  test("order does not matter", () => {
    const money = fc.record({
      amount: fc.integer({ min: 0, max: 1e9 }),
      currency: fc.constantFrom("ARS", "USD", "EUR"),
      priceDate: fc.constantFrom(null, "2020-01", "2024-06"),
    });
    fc.assert(
      fc.property(fc.array(fc.option(money)), (amounts) => {
        expect(sumMoney([...amounts].reverse())).toEqual(sumMoney(amounts));
      }),
    );
  });
});

describe("what is left to fund", () => {
  test("cost without its funding, by currency and price date", () => {
    const result = computeFinance([
      { id: "a", cost: ars(100), funding: [{ source: "own-resources", money: ars(30) }] },
      { id: "b", cost: ars(50), funding: [{ source: "own-resources", money: ars(80) }] },
      { id: "c", cost: null, funding: [] },
    ]);
    expect(result.unfunded.totals).toMatchObject([{ value: 70, known: 2 }]);
    expect(result.unfunded.unknown).toBe(1);
    expect(result.bySource["own-resources"]?.totals).toMatchObject([{ value: 110 }]);
  });

  test("funding in another currency, or of unknown amount, leaves the gap unknown", () => {
    const result = computeFinance([
      { id: "a", cost: ars(100), funding: [{ source: "national-funds", money: usd(1) }] },
      { id: "b", cost: ars(100), funding: [{ source: "national-funds", money: null }] },
    ]);
    expect(result.unfunded).toEqual({ totals: [], unknown: 2 });
    expect(result.notComparable).toEqual(["a"]);
  });
});
