import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeActionTotals, type PlanAction } from "~/domain/actions/action-totals";
import { combinedSaving, combinedShare, type Saving } from "~/domain/actions/combine-savings";
import { effectOf } from "~/domain/measures/measure-effect";
import type { EntryValues } from "~/domain/template/value";
import { aBasis } from "../fixtures/measure-factory";

const half: Saving = { amount: 50, apart: false };

describe("savings from one consumption", () => {
  it("two that save half do not save all: 1 − (1 − 0.5)² = 75 %", () => {
    expect(combinedSaving([half, half], 100)).toBeCloseTo(75);
    expect(combinedShare([half, half], 100)).toBeCloseTo(0.75);
  });

  it("those that touch different equipment add up, and no further than the consumption", () => {
    const apart = { amount: 40, apart: true };
    expect(combinedSaving([apart, apart], 100)).toBeCloseTo(80);
    expect(combinedSaving([apart, apart, apart], 100)).toBeCloseTo(100);
    expect(combinedSaving([apart, half], 100)).toBeCloseTo(100 * (1 - 0.6 * 0.5));
  });

  const savings = fc.array(
    fc.record({ amount: fc.double({ min: 0, max: 1e6, noNaN: true }), apart: fc.boolean() }),
    { minLength: 1, maxLength: 8 },
  );
  const consumption = fc.double({ min: 0.001, max: 1e6, noNaN: true });

  it("never save more than the consumption, nor more than their sum; order does not matter", () => {
    fc.assert(
      fc.property(savings, consumption, (parts, used) => {
        const combined = combinedSaving(parts, used);
        const sum = parts.reduce((total, { amount }) => total + amount, 0);
        expect(combined).toBeLessThanOrEqual(used * (1 + 1e-9));
        expect(combined).toBeLessThanOrEqual(sum * (1 + 1e-9) + 1e-9);
        expect(combinedSaving([...parts].reverse(), used)).toBeCloseTo(combined, 6);
      }),
    );
  });

  it("one more action never saves less", () => {
    fc.assert(
      fc.property(savings, consumption, (parts, used) => {
        const without = combinedSaving(parts.slice(1), used);
        expect(combinedSaving(parts, used)).toBeGreaterThanOrEqual(without - 1e-6);
      }),
    );
  });
});

function anAction(
  id: string,
  measure: string,
  values: EntryValues,
  changes: Partial<PlanAction> = {},
): PlanAction {
  const basis = aBasis(measure, values);
  const effect = effectOf(basis);
  const stated = { tco2eReduced: null, energySavedMwh: null, renewableMwh: null };
  return {
    id,
    section: "mitigation-actions",
    number: null,
    title: id,
    sector: "public-lighting",
    status: null,
    responsible: null,
    keyAction: false,
    start: null,
    end: null,
    continuous: false,
    effectYear: null,
    tco2eReduced: effect.tco2e.value,
    energySavedMwh: effect.energySavedMwh.value,
    renewableMwh: effect.renewableMwh.value,
    stated,
    computed: {
      basis,
      effect,
      sector: "public-lighting",
      apart: false,
      uses: { tco2eReduced: true, energySavedMwh: true, renewableMwh: true },
    },
    finance: { id, cost: null, funding: [] },
    statedMoney: { investment: null, yearlyCost: null, yearlySaving: null, lifetimeYears: null },
    progressPercent: null,
    hazards: [],
    sharedWith: [],
    alsoOther: false,
    alsoEnergyPoverty: false,
    protects: [],
    groups: [],
    ...changes,
  };
}

describe("actions on the street lights (400 lamps of 168 W, 282.24 MWh a year)", () => {
  const lights = () => 282.24;
  const led = anAction("led", "led-street-lighting", { lamps: 400 });
  const control = anAction("control", "street-lighting-control", { electricityMwh: 282.24 });

  it("LED saves 181.44 MWh and control 56.448 MWh; together 282.24 × (1 − 108/168 …) = 201.6 MWh", () => {
    const { totals, rows } = computeActionTotals([led, control], lights);
    // 60/168 is left by the LED, 80 % of that by the control: 282.24 × (1 − 0.357142857 × 0.8) = 201.6.
    expect(totals.energySavedMwh.value).toBeCloseTo(201.6, 6);
    expect(totals.tco2eReduced.value).toBeCloseTo(50.4, 6);
    const share = 201.6 / (181.44 + 56.448);
    expect(rows.map(({ energySavedMwh }) => energySavedMwh)).toEqual([
      expect.closeTo(181.44 * share, 6),
      expect.closeTo(56.448 * share, 6),
    ]);
    expect(rows[0]?.effect?.attributed).toBeCloseTo(share);
    expect(rows[0]?.effect?.tco2e.explanation.assumptions.map(({ key }) => key)).toContain(
      "assumption.measureCombined",
    );
  });

  it("in any order, and with the inventory's consumption or without", () => {
    const one = computeActionTotals([led, control], lights);
    const other = computeActionTotals([control, led]);
    expect(other.totals.energySavedMwh.value).toBeCloseTo(one.totals.energySavedMwh.value ?? 0, 6);
  });

  it("an action alone counts whole", () => {
    expect(computeActionTotals([led], lights).totals.energySavedMwh.value).toBeCloseTo(181.44);
  });

  it("a cancelled action takes nothing from the others, nor does one that shares its effect", () => {
    const cancelled = { ...control, status: "cancelled" };
    expect(computeActionTotals([led, cancelled], lights).totals.energySavedMwh.value).toBeCloseTo(181.44);
    const shared = { ...control, sharedWith: ["led"] };
    const { totals, rows } = computeActionTotals([led, shared], lights);
    expect(totals.energySavedMwh.value).toBeCloseTo(181.44);
    expect(rows.map(({ counted }) => counted)).toEqual(["total", "shared"]);
  });

  it("what the municipality states is taken as stated", () => {
    const stated = {
      ...control,
      tco2eReduced: 99,
      stated: { ...control.stated, tco2eReduced: 99 },
      computed: control.computed && {
        ...control.computed,
        uses: { ...control.computed.uses, tco2eReduced: false },
      },
    };
    const { rows } = computeActionTotals([led, stated], lights);
    expect(rows.map(({ tco2eReduced }) => tco2eReduced)).toEqual([expect.closeTo(45.36), 99]);
  });

  it("the electricity of a heat pump falls with the gas that it saves beside the insulation", () => {
    const place = { sector: "residential-buildings", apart: false };
    const inHomes = (action: PlanAction): PlanAction => ({
      ...action,
      sector: place.sector,
      computed: action.computed && { ...action.computed, ...place },
    });
    const pump = inHomes(anAction("pump", "heat-pumps", { gasM3: 10_000 }));
    const walls = inHomes(anAction("walls", "building-envelope", { envelopeM2: 1000, degreeDays: 1200 }));
    const { rows } = computeActionTotals([pump, walls], () => 200);
    const { gas, electricity } = {
      gas: rows[0]?.effect?.savedByCarrier["natural-gas"]?.value ?? 0,
      electricity: rows[0]?.effect?.savedByCarrier["electricity"]?.value ?? 0,
    };
    expect(gas).toBeLessThan(96.46);
    expect(electricity / gas).toBeCloseTo(-0.7 / 3.2);
  });
});
