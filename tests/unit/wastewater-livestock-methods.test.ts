import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { methodFactorsOf } from "~/domain/inventory/factor-catalogue";
import {
  domesticWastewater,
  type DomesticWastewaterInput,
} from "~/domain/inventory/methods/domestic-wastewater";
import { livestockGases } from "~/domain/inventory/methods/livestock";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import cases from "../fixtures/cases/waste.json";
import { aMethodFactor } from "../fixtures/method-factory";

const { wastewater, regional } = methodFactorsOf("AR", factorCatalogue);

function treat(overrides: Partial<DomesticWastewaterInput> = {}) {
  return domesticWastewater({
    people: 12_000,
    bod: regional.bod,
    methaneCapacity: wastewater.methaneCapacity,
    methaneCorrection: wastewater.methaneCorrection["septic-system"] ?? null,
    industrialDischarge: wastewater.industrialDischarge.uncollected,
    sludgeKgBod: 0,
    recovered: 0,
    protein: null,
    nitrogenInProtein: wastewater.nitrogenInProtein,
    nonConsumedProtein: regional.nonConsumedProtein,
    industrialProtein: null,
    n2oEffluent: wastewater.n2oEffluent,
    ...overrides,
  });
}

describe("domestic wastewater", () => {
  test(`septic systems of an Argentine town (${cases.wastewater.source})`, () => {
    const { input, expected_kgCH4, tolerance_rel } = cases.wastewater;
    const kg = (treat({ people: input.population }).tonnes.ch4 ?? NaN) * 1000;
    expect(Math.abs(kg - expected_kgCH4)).toBeLessThanOrEqual(tolerance_rel * expected_kgCH4);
  });

  test("eq. 6.1 to 6.3 by hand, with industry, sludge and recovery", () => {
    // TOW = 1000 · 40 g · 0.001 · 1.25 · 365 = 18,250 kg; minus 8250 of sludge = 10,000; · 0.6 · 0.8 · (1 − 0.25)
    const result = treat({
      people: 1000,
      methaneCorrection: aMethodFactor(0.8),
      industrialDischarge: wastewater.industrialDischarge.collected,
      sludgeKgBod: 8250,
      recovered: 0.25,
    });
    expect(result.tonnes.ch4).toBeCloseTo(3.6, 12);
  });

  test("eq. 6.7 and 6.8 by hand", () => {
    // 1000 people · 37.23 kg · 0.16 · 1.1 · 1.25 = 8190.6 kg N; · 0.005 · 44/28 = 64.354… kg N2O
    const result = treat({
      people: 1000,
      protein: aMethodFactor(37.23, "kg/person/year"),
      industrialProtein: wastewater.industrialProtein,
    });
    expect(result.tonnes.n2o).toBeCloseTo((8.1906 * 0.005 * 44) / 28, 12);
  });

  test("without protein the N2O is missing and said so; without people nothing is known", () => {
    const partly = treat();
    expect(partly.tonnes.n2o).toBeUndefined();
    expect(partly.explanation.assumptions).toContainEqual({ key: "assumption.wastewaterN2oUnknown" });
    expect(treat({ people: null }).tonnes).toEqual({});
    expect(treat({ bod: null }).tonnes).toEqual({});
  });

  test("more recovery or more sludge never more methane", () => {
    const percent = fc.double({ min: 0, max: 1, noNaN: true });
    const sludge = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(percent, percent, sludge, sludge, (r1, r2, s1, s2) => {
        const [low, high] = [Math.min(r1, r2), Math.max(r1, r2)];
        const [little, much] = [Math.min(s1, s2), Math.max(s1, s2)];
        const first = treat({ recovered: low, sludgeKgBod: little }).tonnes.ch4 ?? NaN;
        const second = treat({ recovered: high, sludgeKgBod: much }).tonnes.ch4 ?? NaN;
        expect(second).toBeLessThanOrEqual(first);
        expect(second).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("livestock, tier 1", () => {
  const animals = regional.livestock;

  test("heads × (enteric + manure), tables 10.11 and 10.14", () => {
    // 1000 dairy cows in a temperate climate: 1000 · (72 + 1) kg
    const result = livestockGases({
      heads: 1000,
      enteric: animals?.enteric["dairy-cattle"] ?? null,
      manure: animals?.manure["dairy-cattle"]?.["temperate"] ?? null,
    });
    expect(result.tonnes.ch4).toBeCloseTo(73, 12);
  });

  test("table 10.15 tells three climates apart; cattle on pasture have one value", () => {
    expect(animals?.manure["sheep"]?.["cool"]?.value).toBe(0.1);
    expect(animals?.manure["sheep"]?.["warm"]?.value).toBe(0.2);
    expect(animals?.manure["swine"]?.["warm"]?.value).toBe(2);
    expect(animals?.manure["other-cattle"]?.["cool"]?.value).toBe(1);
  });

  test("a part without factor is left out and said; without any, nothing is known", () => {
    const alpacas = livestockGases({
      heads: 100,
      enteric: animals?.enteric["alpacas"] ?? null,
      manure: animals?.manure["alpacas"]?.["cool"] ?? null,
    });
    expect(alpacas.tonnes.ch4).toBeCloseTo(0.8, 12);
    expect(alpacas.explanation.assumptions).toContainEqual({ key: "assumption.manureUnknown" });
    expect(livestockGases({ heads: 100, enteric: null, manure: null }).tonnes).toEqual({});
  });

  test("a region without factors has none", () => {
    expect(methodFactorsOf("IT", factorCatalogue).regional.livestock).toBeNull();
    expect(methodFactorsOf("JP", factorCatalogue).regional.bod).toBeNull();
    expect(methodFactorsOf("BR", factorCatalogue).regional.bod?.value).toBe(50);
  });
});
