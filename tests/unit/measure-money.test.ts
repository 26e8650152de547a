import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionEconomics, type EconomicsMethod } from "~/domain/finance/action-economics";
import { usedMoney } from "~/domain/actions/action-money";
import type { EntryValues } from "~/domain/template/value";
import { aBasis, anEffect } from "../fixtures/measure-factory";
import { effectOf } from "~/domain/measures/measure-effect";

const ars = (amount: number, priceDate: string | null = "2026-05") => ({
  amount,
  currency: "ARS",
  priceDate,
});
const NOTHING_STATED = { investment: null, yearlyCost: null, yearlySaving: null, lifetimeYears: null };

/** 400 × (150 × 1.12 − 60) W × 4200 h = 181.44 MWh a year. */
const LAMPS: EntryValues = {
  lamps: 400,
  oldWatts: 150,
  oldBallastPercent: 12,
  newWatts: 60,
  newDriverPercent: 0,
  dimmedHoursPercent: 0,
  hoursPerYear: 4200,
};

/** Worked by hand; the arithmetic stands in the row. */
const CASES: [string, string, EntryValues, { investment?: number; saving: number; cost: number | null }][] = [
  [
    "led-street-lighting",
    "400 × 250,000 = 100 M; 181,440 kWh × 120 = 21,772,800",
    { ...LAMPS, electricityPrice: ars(120), lampCost: ars(250_000) },
    { investment: 100e6, saving: 21_772_800, cost: null },
  ],
  [
    "led-street-lighting",
    "with maintenance: 21,772,800 + 400 × 9,000 = 25,372,800; 400 × 2,500 = 1 M",
    {
      ...LAMPS,
      electricityPrice: ars(120),
      lampCost: ars(250_000),
      oldUpkeep: ars(9000),
      newUpkeep: ars(2500),
    },
    { investment: 100e6, saving: 25_372_800, cost: 1e6 },
  ],
  [
    "rooftop-solar",
    "50 kWp × 1500 kWh = 75,000 kWh × 120 = 9 M; 50 × 1,400,000 = 70 M",
    { installedKw: 50, yieldKwhPerKw: 1500, electricityPrice: ars(120), powerCost: ars(1_400_000) },
    { investment: 70e6, saving: 9e6, cost: null },
  ],
  [
    "energy-management-buildings",
    "100 MWh × 10 % = 10,000 kWh × 120 + 10,000 m³ × 10 % = 1000 m³ × 300 = 1.5 M",
    {
      electricityMwh: 100,
      electricitySavedPercent: 10,
      gasM3: 10_000,
      gasSavedPercent: 10,
      electricityPrice: ars(120),
      gasPrice: ars(300),
    },
    { saving: 1_500_000, cost: null },
  ],
  [
    "eco-driving",
    "10,000 L × 7 % = 700 L × 1,500 = 1.05 M",
    { vehicleFuel: "diesel", fuelPerYear: 10_000, fuelSavedPercent: 7, fuelPrice: ars(1500) },
    { saving: 1_050_000, cost: null },
  ],
  [
    "electric-buses",
    "2 × 60,000 km × 40 L/100 km = 48,000 L × 1,500 = 72 M, less 156,000 kWh × 120 = 18.72 M",
    {
      vehicles: 2,
      kmPerVehicle: 60_000,
      vehicleFuel: "diesel",
      fuelPer100Km: 40,
      kwhPerKm: 1.3,
      fuelPrice: ars(1500),
      electricityPrice: ars(120),
      vehicleCost: ars(300e6),
    },
    { investment: 600e6, saving: 53_280_000, cost: null },
  ],
];

describe("money of a measure", () => {
  it.each(CASES)("%s: %s", (id, _arithmetic, values, expected) => {
    const { money } = anEffect(id, values);
    expect(money?.yearlySaving.money?.amount).toBeCloseTo(expected.saving, 2);
    expect(money?.investment?.money?.amount).toBe(expected.investment);
    expect(money?.yearlyCost?.money?.amount ?? null).toBe(expected.cost);
    expect(money?.missing).toEqual([]);
  });

  it("is not known without a tariff, which is named; the energy is known all the same", () => {
    const effect = anEffect("led-street-lighting", { ...LAMPS, lampCost: ars(250_000) });
    expect(effect.energySavedMwh.value).toBeCloseTo(181.44);
    expect(effect.money?.yearlySaving.money).toBeNull();
    expect(effect.money?.investment?.money?.amount).toBe(100e6);
    expect(effect.money?.missing).toEqual(["electricityPrice"]);
    expect(effect.missing).toEqual([]);
  });

  it("says the month of each price", () => {
    const { money } = anEffect("led-street-lighting", { ...LAMPS, electricityPrice: ars(120) });
    expect(money?.yearlySaving.money).toMatchObject({ currency: "ARS", priceDate: "2026-05" });
    const price = money?.yearlySaving.explained.explanation.inputs.find(({ symbol }) => symbol === "p");
    expect(price).toMatchObject({ value: 120, unit: "ARS/kWh", source: "05/2026" });
  });

  it("of two months is added only by a rate of the plan", () => {
    const values = {
      electricityMwh: 100,
      gasM3: 10_000,
      electricityPrice: ars(120),
      gasPrice: ars(250, "2026-01"),
    };
    const apart = anEffect("energy-management-buildings", values).money?.yearlySaving;
    expect(apart?.money).toBeNull();
    expect(apart?.explained.explanation.assumptions.map(({ key }) => key)).toContain(
      "assumption.savingMoneysApart",
    );
    const basis = {
      money: { currency: "ARS", priceDate: "2026-05" },
      origin: "stated" as const,
      rates: [{ currency: "ARS", priceDate: "2026-01", rate: 1.2, date: "2026-05-31", source: "INDEC" }],
    };
    const together = effectOf(aBasis("energy-management-buildings", values, {}, basis)).money?.yearlySaving;
    // 10,000 kWh × 120 + 1000 m³ × 250 × 1.2
    expect(together?.money?.amount).toBeCloseTo(1_200_000 + 300_000);
  });

  it("of the old maintenance alone is not counted as a saving", () => {
    const { money } = anEffect("led-street-lighting", {
      ...LAMPS,
      electricityPrice: ars(120),
      oldUpkeep: ars(9000),
    });
    expect(money?.yearlySaving.money?.amount).toBeCloseTo(21_772_800, 2);
    expect(money?.yearlyCost).toBeNull();
  });
});

const METHOD: EconomicsMethod = {
  basis: { money: { currency: "ARS", priceDate: "2026-05" }, origin: "found", rates: [] },
  rate: { value: 0.05, source: null },
  range: { tariff: 0.2, rate: 0.02 },
};

describe("payback of an action of a measure", () => {
  const effect = anEffect("led-street-lighting", {
    ...LAMPS,
    electricityPrice: ars(120),
    lampCost: ars(250_000),
  });

  it("follows: 100 M / 21.7728 M = 4.593 years, and says what it assumes", () => {
    const { payback, computed } = actionEconomics(usedMoney("led", NOTHING_STATED, effect), METHOD);
    expect(payback.value).toBeCloseTo(100 / 21.7728, 6);
    expect(Object.keys(computed)).toEqual(["investment", "yearlySaving", "yearlyCost"]);
    expect(payback.explanation.assumptions.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["assumption.investmentComputed", "assumption.sameUpkeep"]),
    );
  });

  it("takes what the municipality states before what is computed, amount by amount", () => {
    const stated = { ...NOTHING_STATED, investment: ars(80e6), lifetimeYears: 10 };
    const { payback, computed, used } = actionEconomics(usedMoney("led", stated, effect), METHOD);
    expect(payback.value).toBeCloseTo(80 / 21.7728, 6);
    expect(Object.keys(computed)).toEqual(["yearlySaving", "yearlyCost"]);
    expect(used.lifetimeYears).toBe(10);
  });

  it("without a tariff is not known, never zero", () => {
    const poor = anEffect("led-street-lighting", { ...LAMPS, lampCost: ars(250_000) });
    const { payback, missing } = actionEconomics(usedMoney("led", NOTHING_STATED, poor), METHOD);
    expect(payback.value).toBeNull();
    expect(missing).toContain("yearlySaving");
  });
});

describe("lamps in groups", () => {
  const GROUPS = [
    {
      id: "g1",
      values: { group: "Sur", lamps: 100, oldWatts: 250, oldBallastPercent: 12, hoursPerYear: 4000 },
    },
    {
      id: "g2",
      values: { group: "Norte", lamps: 300, oldWatts: 150, oldBallastPercent: 10, hoursPerYear: 3000 },
    },
  ];

  it("are worked out one by one: 100 × (280 − 100) × 4000 + 300 × (165 − 60) × 3000 = 72 + 94.5 MWh", () => {
    const { energySavedMwh, tco2e } = anEffect("led-street-lighting", { lampGroups: GROUPS });
    expect(energySavedMwh.value).toBeCloseTo(72 + 94.5);
    expect(tco2e.value).toBeCloseTo(166.5 * 0.25);
    const { inputs, factors } = energySavedMwh.explanation;
    expect(inputs.filter(({ labelKey }) => labelKey === "input.group").map(({ value }) => value)).toEqual([
      expect.closeTo(72),
      expect.closeTo(94.5),
    ]);
    // The LED of each is assumed: 40 % of what it replaces.
    expect(
      factors
        .filter(({ symbol }) => symbol.startsWith("P₁"))
        .map(({ value, confirmed }) => [value, confirmed]),
    ).toEqual([
      [100, false],
      [60, false],
    ]);
  });

  it("take the answer for all where they have none of their own", () => {
    const { energySavedMwh } = anEffect("led-street-lighting", { lampGroups: GROUPS, newWatts: 50 });
    expect(energySavedMwh.value).toBeCloseTo((100 * 230 * 4000 + 300 * 115 * 3000) / 1e6);
  });

  it("of an unknown number leave the whole unknown, and never take the number of another answer", () => {
    const [first] = GROUPS;
    const half = [{ id: "g1", values: { ...first?.values, lamps: null } }];
    const effect = anEffect("led-street-lighting", { lampGroups: half, lamps: 900 });
    expect(effect.energySavedMwh.value).toBeNull();
    expect(effect.missing).toEqual(["lamps"]);
  });

  it("count together what is bought: 400 × 250,000", () => {
    const { money } = anEffect("led-street-lighting", { lampGroups: GROUPS, lampCost: ars(250_000) });
    expect(money?.investment?.money?.amount).toBe(100e6);
  });

  const size = fc.integer({ min: 0, max: 5000 });
  const group = fc.record({
    lamps: size,
    oldWatts: size,
    newWatts: size,
    hoursPerYear: fc.integer({ min: 0, max: 8784 }),
  });

  it("never save more than they use, whatever their order, and one group is the same as none", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (groups) => {
        const rows = groups.map((values, index) => ({
          id: `g${index}`,
          values: { ...values, oldBallastPercent: 10 },
        }));
        const saved = (lampGroups: typeof rows) =>
          anEffect("led-street-lighting", { lampGroups }).energySavedMwh.value;
        const used = groups.reduce(
          (sum, { lamps, oldWatts, hoursPerYear }) => sum + (lamps * oldWatts * 1.1 * hoursPerYear) / 1e6,
          0,
        );
        expect(saved(rows)).toBeLessThanOrEqual(used * (1 + 1e-9) + 1e-9);
        expect(saved([...rows].reverse())).toBeCloseTo(saved(rows) ?? Number.NaN, 4);
        const [only] = rows;
        if (only) {
          expect(saved([only])).toBeCloseTo(
            anEffect("led-street-lighting", only.values).energySavedMwh.value ?? Number.NaN,
            6,
          );
        }
      }),
    );
  });
});
