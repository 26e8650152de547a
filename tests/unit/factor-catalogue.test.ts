import { describe, expect, test } from "vitest";
import { computeRow } from "~/domain/inventory/compute-row";
import {
  type FactorQuestion,
  resolveFactor,
  type SectorClass,
  supplySeries,
} from "~/domain/inventory/factor-catalogue";
import { gwp as domainGwp, GWP_SETS } from "~/domain/inventory/gwp";
import type { Unit } from "~/domain/numbers/units";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import { gwp } from "templates/catalogs/factors";
import { aFactor, aRow } from "../fixtures/inventory-factory";

function resolve(question: Partial<FactorQuestion>) {
  const whole: FactorQuestion = {
    carrier: "electricity",
    sectorClass: "commercial",
    year: 2021,
    place: "AR",
    overrides: [],
    ...question,
  };
  return resolveFactor(whole, factorCatalogue);
}

function tonnesOf(amount: number, unit: Unit, carrier: string, sectorClass: SectorClass, place = "AR") {
  const resolved = resolve({ carrier, sectorClass, place });
  if (!resolved.ok) throw new Error(resolved.missing);
  return computeRow(aRow({ amount, unit, carrier, scope: 1, factor: resolved.factor }), {
    gwpSet: "AR5",
    gases: "co2",
  });
}

describe("electricity", () => {
  test("the factor of the place and year, over total supply (CAMMESA)", () => {
    expect(resolve({ year: 2021 })).toMatchObject({
      ok: true,
      factor: { co2: 0.2926, year: 2021, unit: "t/MWh" },
    });
  });

  test("a borrowed year is named", () => {
    expect(resolve({ year: 2014 })).toMatchObject({
      ok: true,
      factor: { co2: 0.2732 },
      borrowedFromYear: 2020,
    });
    expect(resolve({ year: 2025 })).toMatchObject({ borrowedFromYear: 2023 });
  });

  test("a network's recommendation for the year goes first", () => {
    const factor = aFactor({ co2: 0.35, year: 2014 });
    const overrides = [{ carrier: "electricity", place: "AR", year: 2014, factor }];
    expect(resolve({ year: 2014, overrides })).toEqual({ ok: true, factor });
    expect(resolve({ year: 2016, overrides })).toMatchObject({
      factor: { co2: 0.35 },
      borrowedFromYear: 2014,
    });
    expect(resolve({ year: 2021, overrides })).toMatchObject({ factor: { co2: 0.2926 } });
    expect(resolve({ year: 2014, overrides, place: "BR" })).toMatchObject({ factor: { co2: 0.0817 } });
  });

  test("a place without factors is missing, never the world's average", () => {
    expect(resolve({ place: "ZZ" })).toEqual({ ok: false, missing: "place" });
    expect(resolve({ carrier: "muscle" })).toEqual({ ok: false, missing: "carrier" });
  });

  test("a province inherits its country's series, and the alternatives are offered", () => {
    expect(resolve({ place: "AR-50" })).toMatchObject({ factor: { co2: 0.2926 } });
    expect(supplySeries("electricity", "AR", factorCatalogue).length).toBeGreaterThan(2);
  });
});

describe("fuels", () => {
  test.each([
    [1, "m3-gas", "natural-gas", 1.94819592, "CAMMESA, citing BUR3: kg CO2/m³"],
    [1, "m3", "natural-gas", 1.94819592, "the same, with m³ as the unit"],
    [1, "L", "diesel", 2.69717, "CAMMESA, citing BUR3: kg CO2/L"],
    [1, "L", "gasoline", 2.2882, "nafta is motor gasoline: 0.7453 × 44.3 × 69.3"],
    [1, "lpg-cylinder-10kg", "lpg", 29.846, "47.3 MJ/kg × 63.1: a 10 kg garrafa"],
  ] as const)("%d %s of %s in Argentina is %d kg CO2 (%s)", (amount, unit, carrier, kg, _source) => {
    expect((tonnesOf(amount, unit, carrier, "commercial").tco2e ?? NaN) * 1000).toBeCloseTo(kg, 2);
  });

  test("gas of vehicles is 56 100 kg CO2, 92 CH4, 3 N2O per TJ (IPCC 2006 table 3.2.2)", () => {
    expect(resolve({ carrier: "cng", sectorClass: "road" })).toMatchObject({
      factor: { co2: 56_100, ch4: 92, n2o: 3 },
    });
  });

  test("wood counts CH4 and N2O; its CO2 is a memo", () => {
    const wood = resolve({ carrier: "wood", sectorClass: "residential-agriculture" });
    expect(wood).toMatchObject({ factor: { co2: 0, ch4: 300, n2o: 4, biogenicCo2: 112_000 } });
  });

  test("diesel outside Argentina uses 0.84 kg/L as an assumption, not the printed 0.913", () => {
    const litre = tonnesOf(1, "L", "diesel", "road", "IT");
    expect((litre.tco2e ?? NaN) * 1000).toBeCloseTo(0.84 * 43 * 74.1 * 1e-3, 6);
    expect(litre.explanation.factors.find((factor) => factor.symbol === "NCV")?.confirmed).toBe(false);
  });

  test("every fuel has CO2 wherever it burns, and some way to energy", () => {
    for (const fuel of factorCatalogue.fuels) {
      for (const factors of Object.values(fuel.bySectorClass)) expect(factors.co2).toBeTypeOf("number");
    }
  });
});

test("GWP of the arithmetic is that of the catalogue", () => {
  for (const set of GWP_SETS) {
    expect(domainGwp("ch4", set)).toBe(gwp.gases.CH4?.[set]);
    expect(domainGwp("n2o", set)).toBe(gwp.gases.N2O?.[set]);
    expect(domainGwp("sf6", set)).toBe(gwp.gases.SF6?.[set]);
    expect(domainGwp("nf3", set)).toBe(gwp.gases.NF3?.[set]);
  }
});
