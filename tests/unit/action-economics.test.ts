import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feasibilityOf } from "~/domain/actions/feasibility";
import { abatementCurve, type CurveAction } from "~/domain/finance/abatement-curve";
import {
  actionEconomics,
  type ActionMoney,
  annualisedCost,
  annuityFactor,
  costPerTonne,
  type EconomicsMethod,
  netPresentValue,
  simplePayback,
} from "~/domain/finance/action-economics";
import { financeByYear } from "~/domain/finance/by-year";
import { computeFinance, fundingGap } from "~/domain/finance/finance";
import type { Money } from "~/domain/finance/money";
import { type ConversionRate, moneyBasis, toPlanMoney } from "~/domain/finance/plan-money";
import { rankedActions, sortRanking } from "~/domain/finance/ranking";

const PESOS = { currency: "ARS", priceDate: "2026-05" };
const ars = (amount: number, priceDate: string | null = "2026-05"): Money => ({
  amount,
  currency: "ARS",
  priceDate,
});
const usd = (amount: number, priceDate: string | null = "2026-05"): Money => ({
  amount,
  currency: "USD",
  priceDate,
});
const rate = (value: number, from: Partial<ConversionRate> = {}): ConversionRate => ({
  currency: "USD",
  priceDate: "2026-05",
  rate: value,
  date: "2026-05-29",
  source: "Central bank",
  ...from,
});
const method = (change: Partial<EconomicsMethod> = {}): EconomicsMethod => ({
  basis: moneyBasis(PESOS, [], []),
  rate: { value: 0.1, source: "Ministry" },
  range: { tariff: 0.2, rate: 0.02 },
  ...change,
});
const anAction = (change: Partial<ActionMoney> = {}): ActionMoney => ({
  id: "a",
  investment: ars(1000),
  yearlyCost: ars(50),
  yearlySaving: ars(300),
  lifetimeYears: 10,
  ...change,
});

describe("worked by hand", () => {
  test.each([
    // rate, years, factor, source
    [0.1, 1, 1 / 1.1, "1 paid in a year"],
    [0.1, 2, 1 / 1.1 + 1 / 1.21, "sum of two years"],
    [0.1, 10, 6.144567, "annuity table, 10 %, 10 years"],
    [0.05, 20, 12.46221, "annuity table, 5 %, 20 years"],
    [0.12, 5, 3.604776, "annuity table, 12 %, 5 years"],
    [0, 7, 7, "without a rate: the years"],
  ])("present value of 1 a year at %f for %i years is %f (%s)", (of, years, factor) => {
    expect(annuityFactor(of, years)).toBeCloseTo(factor, 5);
  });

  test("1000 that saves 300 and costs 50 a year for 10 years at 10 %", () => {
    const result = actionEconomics(anAction(), method());
    // 1000 / (300 − 50) = 4; 250 · 6.144567 − 1000 = 536.14; 1000 / 6.144567 − 250 = 162.745 − 250 = −87.255
    expect(result.payback.value).toBe(4);
    expect(result.npv.value).toBeCloseTo(536.142, 2);
    expect(result.yearlyNetCost.value).toBeCloseTo(-87.2546, 3);
    expect(costPerTonne([result], 20).value).toBeCloseTo(-4.36273, 4);
    expect(result.missing).toEqual([]);
    expect(result.npv.explanation).toMatchObject({
      formula: expect.stringContaining("I"),
      factors: [{ symbol: "r", value: 0.1, source: "Ministry", confirmed: true }],
    });
  });

  test("the net present value is 0 exactly where the yearly net cost is 0", () => {
    const years = 8;
    const yearly = 1000 / annuityFactor(0.07, years);
    expect(netPresentValue(1000, yearly, years, 0.07)).toBeCloseTo(0, 9);
    expect(annualisedCost(1000, yearly, years, 0.07)).toBeCloseTo(0, 9);
  });

  test("a saving that does not exceed the cost never pays back; nothing invested is paid at once", () => {
    expect(simplePayback(1000, 0)).toBeNull();
    expect(simplePayback(1000, -5)).toBeNull();
    expect(simplePayback(0, 5)).toBe(0);
    const result = actionEconomics(anAction({ yearlySaving: ars(50) }), method());
    expect(result).toMatchObject({ neverPaysBack: true, payback: { value: null } });
    expect(result.npv.value).toBe(-1000);
  });

  test("sensitivity: tariff 20 % lower and higher, rate 2 points lower and higher, never below 0", () => {
    const cases = actionEconomics(anAction(), method()).sensitivity;
    expect(cases.map(({ id, tariff, rate: of }) => [id, tariff, Number(of.toFixed(4))])).toEqual([
      ["base", 1, 0.1],
      ["tariff-low", 0.8, 0.1],
      ["tariff-high", 1.2, 0.1],
      ["rate-low", 1, 0.08],
      ["rate-high", 1, 0.12],
    ]);
    // (240 − 50) · 6.144567 − 1000 = 167.47; (360 − 50) · 6.144567 − 1000 = 904.82
    expect(cases[1]).toMatchObject({
      npv: expect.closeTo(167.468, 2),
      paybackYears: expect.closeTo(5.263, 3),
    });
    expect(cases[2]?.npv).toBeCloseTo(904.816, 2);
    const low = actionEconomics(anAction(), method({ rate: { value: 0.01, source: null } })).sensitivity[3];
    expect(low?.rate).toBe(0);
  });
});

describe("what is not known", () => {
  test.each([
    ["investment", { investment: null }],
    ["yearlyCost", { yearlyCost: null }],
    ["yearlySaving", { yearlySaving: null }],
    ["lifetime", { lifetimeYears: null }],
  ] as const)("without %s there is no net present value, and it is said", (missing, change) => {
    const result = actionEconomics(anAction(change), method());
    expect(result.missing).toEqual([missing]);
    expect(result.npv.value).toBeNull();
    expect(result.yearlyNetCost.value).toBeNull();
    expect(costPerTonne([result], 20).value).toBeNull();
  });

  test("a known 0 is a number", () => {
    const result = actionEconomics(anAction({ yearlyCost: ars(0) }), method());
    expect(result.payback.value).toBeCloseTo(10 / 3, 9);
  });

  test("without tonnes, or with none avoided, there is no cost per tonne", () => {
    const known = actionEconomics(anAction(), method());
    for (const tonnes of [null, 0, -3]) expect(costPerTonne([known], tonnes).value).toBeNull();
  });

  test("a rate without a source is an assumption", () => {
    const { npv } = actionEconomics(anAction(), method({ rate: { value: 0.05, source: null } }));
    expect(npv.explanation.factors[0]).toMatchObject({ symbol: "r", confirmed: false });
    expect(npv.explanation.assumptions).toContainEqual({
      key: "assumption.discountRate",
      params: { percent: 5 },
    });
  });
});

describe("money of other currencies and months", () => {
  test("is converted by a stated rate, which is shown with its date", () => {
    const basis = moneyBasis(PESOS, [rate(1000)], []);
    const result = actionEconomics(anAction({ investment: usd(1) }), method({ basis }));
    expect(result.comparable).toBe(true);
    expect(result.payback.value).toBe(4);
    expect(result.payback.explanation.factors).toEqual([
      expect.objectContaining({ value: 1000, source: "Central bank, 2026-05-29", confirmed: true }),
    ]);
  });

  test("pesos of two months are never put together without a rate", () => {
    const result = actionEconomics(anAction({ investment: ars(1000, "2024-01") }), method());
    expect(result).toMatchObject({ money: null, comparable: false, missing: ["conversion"] });
    expect(result.payback.value).toBeNull();
  });

  test("an action all in another money is worked out in it, and does not compare", () => {
    const dollars = anAction({ investment: usd(1000), yearlyCost: usd(50), yearlySaving: usd(300) });
    const result = actionEconomics(dollars, method());
    expect(result).toMatchObject({ money: { currency: "USD" }, comparable: false });
    expect(result.payback.value).toBe(4);
  });

  test("the plan's money is the stated one, else the only one there is, else none", () => {
    expect(moneyBasis(PESOS, [], [usd(1)])).toMatchObject({ money: PESOS, origin: "stated" });
    expect(moneyBasis(null, [], [ars(1), ars(2)])).toMatchObject({ money: PESOS, origin: "found" });
    expect(moneyBasis(null, [], [ars(1), ars(2, "2024-01")])).toMatchObject({ money: null, origin: "none" });
    expect(moneyBasis(null, [], [])).toMatchObject({ money: null, origin: "none" });
  });

  test("a rate of another month does not serve", () => {
    const basis = moneyBasis(PESOS, [rate(1000, { priceDate: "2024-01" })], []);
    expect(toPlanMoney(usd(1), basis)).toEqual({ money: usd(1), by: null });
  });
});

/* ------------------------------------------------------------- curve and ranking */

const row = (id: string, change: Partial<CurveAction> = {}): CurveAction => ({
  id,
  number: null,
  title: id,
  tco2eReduced: 10,
  counted: "total",
  sharedWith: [],
  ...change,
});
const economicsOf = (...actions: ActionMoney[]) =>
  new Map(actions.map((action) => [action.id, actionEconomics(action, method())]));
const saving = (id: string, amount: number) => anAction({ id, yearlySaving: ars(amount) });

describe("the cost curve", () => {
  test("draws the cheapest first, negative costs before positive ones, unknown costs last", () => {
    const curve = abatementCurve(
      [row("dear"), row("unknown", { tco2eReduced: 99 }), row("earns"), row("none", { tco2eReduced: null })],
      economicsOf(saving("dear", 60), saving("earns", 900), anAction({ id: "unknown", investment: null })),
    );
    expect(curve.bars.map(({ id }) => id)).toEqual(["earns", "dear"]);
    expect(curve.bars[0]?.costPerTonne.value).toBeLessThan(0);
    expect(curve.bars[1]?.costPerTonne.value).toBeGreaterThan(0);
    expect(curve.withoutCost.map(({ id }) => id)).toEqual(["unknown"]);
    expect(curve).toMatchObject({ withoutEffect: 1, totalTco2e: 119 });
  });

  test("actions that achieve one effect together are one bar, once as wide, with the costs of all", () => {
    const rows = [row("a", { sharedWith: ["b"] }), row("b", { counted: "shared" })];
    const { bars } = abatementCurve(rows, economicsOf(saving("a", 300), saving("b", 300)));
    const alone = actionEconomics(saving("a", 300), method()).yearlyNetCost.value ?? 0;
    expect(bars).toMatchObject([{ actions: ["a", "b"], tco2e: 10 }]);
    expect(bars[0]?.costPerTonne.value).toBeCloseTo((2 * alone) / 10, 9);
    const partly = abatementCurve(
      rows,
      economicsOf(saving("a", 300), anAction({ id: "b", investment: null })),
    );
    expect(partly.withoutCost).toHaveLength(1);
  });

  test("widths add up to what the plan avoids, whatever is known of the costs", () => {
    const anyRow = fc.record({
      tco2eReduced: fc.option(fc.integer({ min: -50, max: 5000 })),
      counted: fc.constantFrom("total" as const, "cancelled" as const),
      saving: fc.option(fc.integer({ min: 0, max: 2000 })),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (list) => {
        const rows = list.map(({ tco2eReduced, counted }, index) =>
          row(`a${index}`, { tco2eReduced, counted }),
        );
        const economics = economicsOf(
          ...list.map(({ saving: amount }, index) =>
            anAction({ id: `a${index}`, yearlySaving: amount === null ? null : ars(amount) }),
          ),
        );
        const curve = abatementCurve(rows, economics);
        const widths = [...curve.bars, ...curve.withoutCost, ...curve.withoutCut];
        const total = rows
          .filter(({ counted }) => counted === "total")
          .reduce((sum, { tco2eReduced }) => sum + (tco2eReduced ?? 0), 0);
        expect(widths.reduce((sum, { tco2e }) => sum + tco2e, 0)).toBe(total);
        const heights = curve.bars.map(({ costPerTonne: { value } }) => value ?? Number.NaN);
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
      }),
    );
  });
});

test("in every order what is not known stands last", () => {
  const rows = [
    row("unknown", { tco2eReduced: null }),
    row("small", { tco2eReduced: 5 }),
    row("large", { tco2eReduced: 50 }),
  ].map((one) => ({ ...one, section: "mitigation-actions" as const }));
  const economics = economicsOf(
    anAction({ id: "unknown", investment: null }),
    saving("small", 40),
    saving("large", 300),
  );
  const none = { capacity: null, permits: null, money: null, support: null };
  const feasibility = new Map([
    ["unknown", feasibilityOf({ ...none, capacity: 3 })],
    ["small", feasibilityOf({ ...none, capacity: 3, permits: 3 })],
    ["large", feasibilityOf({ ...none, capacity: 1, permits: 2, money: 1 })],
  ]);
  const ranked = rankedActions(rows, { economics, feasibility, curve: abatementCurve(rows, economics) });
  const ids = (...order: Parameters<typeof sortRanking> extends [unknown, ...infer R] ? R : never) =>
    sortRanking(ranked, ...order).map(({ id }) => id);
  expect(ids("tonnes", "down")).toEqual(["large", "small", "unknown"]);
  expect(ids("tonnes", "up")).toEqual(["small", "large", "unknown"]);
  expect(ids("cost", "up")).toEqual(["large", "small", "unknown"]);
  // One that never pays back is known: after those that do, before the unknown.
  expect(ids("payback", "up")).toEqual(["large", "small", "unknown"]);
  expect(ids("payback", "down")).toEqual(["small", "large", "unknown"]);
  expect(ids("feasibility", "down")).toEqual(["small", "large", "unknown"]);
});

/* ------------------------------------------------------------- funding */

test("a wish is no funding, and only what is secured is secured", () => {
  const gap = fundingGap({
    id: "a",
    cost: ars(100),
    funding: [
      { source: "own-resources", state: "secured", money: ars(30) },
      { source: "national-funds", state: "requested", money: ars(20) },
      { source: "international-funds", state: "to-be-sought", money: ars(40) },
      { source: "not-allocated", state: null, money: ars(10) },
    ],
  });
  expect(gap).toMatchObject({ unfunded: { amount: 50 }, notSecured: { amount: 70 } });
});

test("funding by state, never added across moneys", () => {
  const { byState } = computeFinance([
    {
      id: "a",
      cost: ars(100),
      funding: [
        { source: "own-resources", state: "secured", money: ars(30) },
        { source: "own-resources", state: "secured", money: usd(1) },
        { source: "other", state: null, money: null },
      ],
    },
  ]);
  expect(byState["secured"]?.totals.map(({ currency, value }) => [currency, value])).toEqual([
    ["ARS", 30],
    ["USD", 1],
  ]);
  expect(byState["unknown"]).toEqual({ totals: [], unknown: 1 });
});

test("cost and funding fall on the months of the action, and none gets lost", () => {
  const basis = moneyBasis(PESOS, [], []);
  const dated = (start: string | null, end: string | null, continuous = false) => ({
    id: "a",
    start,
    end,
    continuous,
    cost: ars(1200),
    unfunded: ars(600),
    notSecured: ars(600),
    funding: [{ source: "own-resources", money: ars(600) }],
  });
  // October 2026 to September 2027: 3 months and 9 months.
  expect(financeByYear([dated("2026-10", "2027-09")], basis)).toMatchObject([
    { year: 2026, cost: { value: 300 }, bySource: { "own-resources": 150 }, unfunded: { value: 150 } },
    { year: 2027, cost: { value: 900 }, bySource: { "own-resources": 450 }, unfunded: { value: 450 } },
  ]);
  expect(financeByYear([dated("2026-03", null, true)], basis)).toMatchObject([
    { year: 2026, cost: { value: 1200 } },
  ]);
  expect(financeByYear([dated(null, null)], basis)).toMatchObject([{ year: null, cost: { value: 1200 } }]);
  expect(
    financeByYear([{ ...dated("2026-01", "2026-12"), cost: usd(9), unfunded: null, funding: [] }], basis),
  ).toEqual([]);
});
