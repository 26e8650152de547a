import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeTallies, sumExplained, tally } from "~/domain/numbers/explained";
import { valueAt } from "~/domain/numbers/series";
import { convert, parseFactorUnit, parseUnit, type Unit, UNITS } from "~/domain/numbers/units";
import interpolation from "../fixtures/cases/series-interpolation.json";

const maybeNumber = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });

describe("sums of what is known", () => {
  test("a total of no known parts is unknown, not 0", () => {
    expect(tally([])).toEqual({ value: null, known: 0, unknown: 0 });
    expect(tally([null, null])).toEqual({ value: null, known: 0, unknown: 2 });
    expect(tally([0, null])).toEqual({ value: 0, known: 1, unknown: 1 });
  });

  test("counts the parts it could not add and says so", () => {
    const part = (value: number | null) => ({
      value,
      unit: "t",
      explanation: sumExplained([], "t").explanation,
    });
    const total = sumExplained([part(2), part(null), part(3)], "t");
    expect(total).toMatchObject({ value: 5, known: 2, unknown: 1 });
    expect(total.explanation.assumptions).toEqual([{ key: "assumption.partsUnknown", params: { count: 1 } }]);
  });

  test("order does not matter and parts make the whole", () => {
    fc.assert(
      fc.property(fc.array(maybeNumber), fc.nat(50), (values, cut) => {
        const whole = tally(values);
        const parts = mergeTallies([tally(values.slice(cut)), tally(values.slice(0, cut))]);
        expect(parts.known).toBe(whole.known);
        expect(parts.unknown).toBe(whole.unknown);
        if (whole.value === null) expect(parts.value).toBeNull();
        else expect(Math.abs((parts.value ?? NaN) - whole.value)).toBeLessThan(1e-3);
      }),
    );
  });
});

describe("units", () => {
  test.each([
    [1, "MWh", "GJ", 3.6, "SI"],
    [1, "TJ", "MWh", 277.777778, "SI"],
    [1, "ktoe", "TJ", 41.868, "IEA: 1 toe = 10 Gcal (international table)"],
    [1, "Gcal", "GJ", 4.184, "thermochemical calorie"],
    [
      1000,
      "m3-gas",
      "GJ",
      34.7272,
      "8300 kcal/m³ × 4.184 kJ/kcal: the NCV behind 1.948 kg CO2/m³ (CAMMESA, BUR3)",
    ],
    [3, "lpg-cylinder-15kg", "kg", 45, "net content"],
    [1, "m3", "L", 1000, "SI"],
  ] as const)("%d %s in %s is %d (%s)", (value, from, to, expected, _source) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 6);
  });

  test("a litre is no energy and a kilo is no litre", () => {
    expect(convert(1, "L", "MWh")).toBeNull();
    expect(convert(1, "kg", "L")).toBeNull();
  });

  test("there and back is where it started, or neither way", () => {
    const units = fc.constantFrom(...(Object.keys(UNITS) as Unit[]));
    fc.assert(
      fc.property(units, units, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (from, to, value) => {
        const there = convert(value, from, to);
        if (there === null) expect(convert(value, to, from)).toBeNull();
        else expect((convert(there, to, from) ?? NaN) / value).toBeCloseTo(1, 9);
      }),
    );
  });

  test("codes of forms and factor units are read whatever their case", () => {
    expect(parseUnit("mwh")).toBe("MWh");
    expect(parseUnit("l")).toBe("L");
    expect(parseUnit("furlong")).toBeNull();
    expect(parseFactorUnit("tCO2e/MWh")).toBe("t/MWh");
    expect(parseFactorUnit("kg/TJ")).toBe("kg/TJ");
    expect(parseFactorUnit("MWh")).toBeNull();
  });
});

describe("series", () => {
  test.each(interpolation.cases)("$rule", ({ series, at, expected }) => {
    const known = new Map(Object.entries(series).map(([year, value]) => [Number(year), value]));
    expect(valueAt(known, at, "t").value).toBeCloseTo(expected, 9);
  });

  test("nothing is extrapolated", () => {
    expect(valueAt(new Map([[2014, 1]]), 2015, "t").value).toBeNull();
  });
});
