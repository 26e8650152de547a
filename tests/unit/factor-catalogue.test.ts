import { describe, expect, test } from "vitest";
import { computeRow } from "~/domain/inventory/compute-row";
import {
  type FactorOverride,
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

function resolve(question: Partial<FactorQuestion>, overrides: readonly FactorOverride[] = []) {
  const whole: FactorQuestion = {
    carrier: "electricity",
    sectorClass: "commercial",
    year: 2021,
    place: "AR",
    ...question,
  };
  return resolveFactor(whole, { ...factorCatalogue, overrides });
}

/** Of a network, for electricity in Argentina in 2014. */
function anOverride(given: Partial<FactorOverride> & { value: number }): FactorOverride {
  const { value, year = 2014, ...rest } = given;
  const factor = aFactor({ co2: value, year });
  return { by: "network", carrier: "electricity", place: "AR", year, factor, ...rest };
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
      factor: { co2: 0.2732, year: 2020, borrowedFor: 2014 },
    });
    expect(resolve({ year: 2025 })).toMatchObject({ factor: { year: 2023, borrowedFor: 2025 } });
    expect(resolve({ year: 2021 })).not.toHaveProperty("factor.borrowedFor");
  });

  test.each([
    ["the network's of the year goes before the catalogue's", 2021, "AR", [{ value: 0.4, year: 2021 }], 0.4],
    ["the catalogue's of the year before the network's of another", 2021, "AR", [{ value: 0.4 }], 0.2926],
    ["the nearest year of both: the network's", 2016, "AR", [{ value: 0.4 }], 0.4],
    ["the nearest year of both: the catalogue's", 2019, "AR", [{ value: 0.4 }], 0.2732],
    ["of two equally near, the network's", 2017, "AR", [{ value: 0.4 }], 0.4],
    [
      "a province's before its country's",
      2014,
      "AR-50",
      [{ value: 0.4 }, { value: 0.3, place: "AR-50" }],
      0.3,
    ],
    ["another province's holds nowhere else", 2014, "AR-06", [{ value: 0.3, place: "AR-50" }], 0.2732],
    ["another country's neither", 2021, "BR", [{ value: 0.4, year: 2021 }], 0.1264],
    [
      "the year's before the one of every year",
      2014,
      "AR",
      [{ value: 0.5, year: null }, { value: 0.4 }],
      0.4,
    ],
    ["the one of every year before the catalogue's", 2021, "AR", [{ value: 0.5, year: null }], 0.5],
    [
      "what the plan states before what its network recommends, nearer places included",
      2014,
      "AR-50",
      [
        { value: 0.3, place: "AR-50" },
        { value: 0.2, by: "plan" as const },
      ],
      0.2,
    ],
  ])("%s", (_rule, year, place, overrides, expected) => {
    expect(resolve({ year, place }, overrides.map(anOverride))).toMatchObject({
      ok: true,
      factor: { co2: expected },
    });
  });

  test("the order in which recommendations were made does not matter", () => {
    const overrides = [
      { value: 0.4 },
      { value: 0.3, place: "AR-50" },
      { value: 0.5, year: 2018 },
      { value: 0.6, year: null },
    ].map((given) => anOverride(given));
    const question = { year: 2015, place: "AR-50" };
    expect(resolve(question, [...overrides].reverse())).toEqual(resolve(question, overrides));
  });

  test("a fuel's recommended factor per TJ still meets litres", () => {
    const factor = aFactor({ unit: "kg/TJ", co2: 70_000, year: null });
    const resolved = resolve({ carrier: "gasoline" }, [
      { by: "network", carrier: "gasoline", place: "AR", year: null, factor },
    ]);
    expect(resolved.ok && resolved.factor.energyContents?.[0]).toMatchObject({ per: "L" });
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
