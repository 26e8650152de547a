import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { methodFactorsOf } from "~/domain/inventory/factor-catalogue";
import { biologicalTreatment } from "~/domain/inventory/methods/biological-treatment";
import { decaySeries, firstOrderDecay } from "~/domain/inventory/methods/first-order-decay";
import { carbonFate, landfillSite } from "~/domain/inventory/methods/landfill";
import { methaneCommitment } from "~/domain/inventory/methods/methane-commitment";
import type { BurningFactors } from "~/domain/inventory/methods/method-factors";
import { wasteBurning } from "~/domain/inventory/methods/waste-burning";
import { wasteSeries } from "~/domain/inventory/methods/waste-series";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import cases from "../fixtures/cases/waste.json";
import { aMethodFactor, aSite, aStream, deposits } from "../fixtures/method-factory";

const defaults = methodFactorsOf("AR", factorCatalogue);

function expectClose(value: number | undefined, expected: number, relative: number) {
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(
    relative * Math.max(Math.abs(expected), 1e-12),
  );
}

describe("methane commitment", () => {
  test.each(cases.methaneCommitment)("$id ($source)", ({ input, ...known }) => {
    const content: Record<string, number> = input.doc_content;
    const streams = Object.entries(input.composition).flatMap(([component, share]) => {
      const doc = content[component];
      return doc === undefined ? [] : [{ component, share, degradableCarbon: aMethodFactor(doc) }];
    });
    const committed = (docf: number) =>
      methaneCommitment({
        tonnes: input.msw_t,
        streams,
        site: aSite({ mcf: input.MCF, ox: input.OX, docf, f: input.F, recovered: input.frec }),
      }).tonnes.ch4;
    expectClose(committed(input.DOCf), known.expected_tCH4, known.tolerance_rel);
    expectClose(committed(0.5), known.expected_if_DOCf_0_5, known.tolerance_rel);
  });

  test("the defaults by site are those of the equation worked by hand", () => {
    // 1000 t of food: 1000 · MCF 0.8 · DOC 0.15 · DOCf 0.6 · F 0.5 · 16/12 · (1 − OX 0) = 48 t
    const streams = [{ component: "food", share: 1, degradableCarbon: aMethodFactor(0.15) }];
    const site = landfillSite("unmanaged-deep", defaults.landfill, { degradedFraction: "gpc", recovered: 0 });
    expect(methaneCommitment({ tonnes: 1000, streams, site }).tonnes.ch4).toBeCloseTo(48, 9);
  });

  test("is unknown, and says why, without mass, composition or kind of site", () => {
    const site = landfillSite(null, defaults.landfill, { degradedFraction: "gpc", recovered: 0 });
    const unknown = methaneCommitment({ tonnes: null, streams: null, site });
    expect(unknown.tonnes).toEqual({});
    const missing = unknown.explanation.inputs.filter(({ value }) => value === null);
    expect(missing.map(({ symbol }) => symbol)).toEqual(["M", "w", "MCF", "OX"]);
  });
});

describe("first-order decay", () => {
  test("agrees with the IPCC series of food waste, year by year", () => {
    const { input, expected_GgCH4, tolerance_rel } = cases.firstOrderDecay;
    expected_GgCH4.forEach((expected, index) => {
      const result = firstOrderDecay({
        deposits: deposits(1950, input.Gg_per_year),
        streams: [aStream(input.DOC, input.k)],
        site: aSite({ mcf: input.MCF, ox: input.OX, docf: input.DOCf, f: input.F }),
        year: 1950 + index,
      });
      expectClose(result.tonnes.ch4, expected, tolerance_rel);
    });
  });

  test("agrees with GPC eq. 8.2, where decay begins in the year of disposal", () => {
    const { input, expected_tCH4, tolerance_rel } = cases.gpcDecay;
    // L0 = MCF · DOC · DOCf · F · 16/12 with MCF 1, DOCf 0.5 and F 0.5
    const result = firstOrderDecay({
      deposits: deposits(2001, input.msw_t),
      streams: [aStream(input.Lo * 3, input.k)],
      site: aSite({ ox: input.OX, recovered: input.R }),
      year: 2010,
      decayStart: "same-year",
    });
    expectClose(result.tonnes.ch4, expected_tCH4, tolerance_rel);
  });

  test("eq. 3.4 to 3.6 by hand over three years", () => {
    // 1000 t a year, DOC 0.2, DOCf 0.5, MCF 1: 100 t of carbon enter each year. k = ln 2: half is left each year.
    // 2001: 100 stand, 0 decompose. 2002: 50 decompose, 150 stand. 2003: 75 decompose, 175 stand.
    const carbon = [2001, 2002, 2003].map((year) => ({ year, carbon: 100 }));
    const series = decaySeries(carbon, Math.LN2);
    expect(series.map(({ decomposed }) => Math.round(decomposed))).toEqual([0, 50, 75]);
    expect(series.map(({ accumulated }) => Math.round(accumulated))).toEqual([100, 150, 175]);
    // CH4 in 2003 = 75 · F 0.5 · 16/12 = 50 t; with 40 % recovered and OX 0.1: 50 · 0.6 · 0.9 = 27 t
    const site = aSite({ recovered: 0.4, ox: 0.1 });
    const streams = [aStream(0.2, Math.LN2)];
    const history = deposits(2001, [1000, 1000, 1000]);
    expect(firstOrderDecay({ deposits: history, streams, site, year: 2003 }).tonnes.ch4).toBeCloseTo(27, 9);
  });

  test("carbon that decomposes is all accounted for", () => {
    const { input, expected_total_C, tolerance_abs } = cases.carbonBalance;
    const fate = carbonFate(input.DDOCm, {
      methaneFraction: input.F,
      recovered: input.R_fraction,
      oxidation: input.OX,
    });
    const total = Object.values(fate).reduce((sum: number, part: number) => sum + part, 0);
    expect(Math.abs(total - expected_total_C)).toBeLessThanOrEqual(tolerance_abs);
  });
});

const masses = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
const rate = fc.double({ min: 0.005, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function methaneOf(history: readonly number[], k: number, recovered: number, after = 5): number {
  const years = [...history, ...Array.from({ length: after }, () => 0)];
  const { tonnes } = firstOrderDecay({
    deposits: deposits(2000, years),
    streams: [aStream(0.15, k)],
    site: aSite({ recovered, ox: 0.1 }),
    year: 2000 + years.length - 1,
  });
  return tonnes.ch4 ?? NaN;
}

describe("properties of the landfill model", () => {
  test("mass balance: what entered stands or has decomposed", () => {
    fc.assert(
      fc.property(masses, rate, fc.constantFrom("year-after", "same-year"), (history, k, start) => {
        const carbon = history.map((mass, index) => ({ year: 2000 + index, carbon: mass }));
        const series = decaySeries(carbon, k, start);
        const entered = history.reduce((sum, mass) => sum + mass, 0);
        const decomposed = series.reduce((sum, year) => sum + year.decomposed, 0);
        const standing = series.at(-1)?.accumulated ?? NaN;
        expect(Math.abs(standing + decomposed - entered)).toBeLessThanOrEqual(1e-9 * Math.max(entered, 1));
      }),
    );
  });

  test("no methane before disposal nor in its own year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), rate, (empty, k) => {
        const history = Array.from({ length: empty }, () => 0);
        expect(methaneOf(history, k, 0, 0)).toBe(0);
        expect(methaneOf([...history, 1000], k, 0, 0)).toBe(0);
        expect(methaneOf([...history, 1000], k, 0, 1)).toBeGreaterThan(0);
      }),
    );
  });

  test("more recovery never more methane", () => {
    fc.assert(
      fc.property(masses, rate, share, share, (history, k, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(methaneOf(history, k, more)).toBeLessThanOrEqual(methaneOf(history, k, less));
      }),
    );
  });

  test("more waste never less methane", () => {
    fc.assert(
      fc.property(
        masses,
        fc.nat(),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        rate,
        (history, at, more, k) => {
          const index = at % history.length;
          const larger = history.map((mass, year) => (year === index ? mass + more : mass));
          expect(methaneOf(larger, k, 0.2)).toBeGreaterThanOrEqual(methaneOf(history, k, 0.2));
        },
      ),
    );
  });

  test("over time, decay lets out no more than was committed", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), rate, (mass, k) => {
        const site = aSite({ ox: 0.1 });
        const committed =
          methaneCommitment({ tonnes: mass, streams: [aStream(0.15, k)], site }).tonnes.ch4 ?? NaN;
        const years = Array.from({ length: 60 }, (_, index) => methaneOf([mass], k, 0, index));
        const sum = years.reduce((total, ch4) => total + ch4, 0);
        expect(sum).toBeLessThanOrEqual(committed * (1 + 1e-9));
      }),
      { numRuns: 30 },
    );
  });
});

describe("waste of the years that nobody weighed", () => {
  test("shrinks with the population before the first known year, and says that it is estimated", () => {
    const series = wasteSeries({
      openingYear: 2018,
      lastYear: 2022,
      known: [
        { year: 2020, tonnes: 1000 },
        { year: 2022, tonnes: 1200 },
      ],
      growthPercent: 25,
    });
    expect(series).toEqual([
      { year: 2018, tonnes: 640, estimated: true },
      { year: 2019, tonnes: 800, estimated: true },
      { year: 2020, tonnes: 1000, estimated: false },
      { year: 2021, tonnes: 1100, estimated: true },
      { year: 2022, tonnes: 1200, estimated: false },
    ]);
  });

  test("nothing is invented: unknown without opening, growth or the mass of the year", () => {
    const known = [{ year: 2020, tonnes: 1000 }];
    const whole = { openingYear: 2010, lastYear: 2020, known, growthPercent: 1 };
    expect(wasteSeries(whole)).toHaveLength(11);
    expect(wasteSeries({ ...whole, openingYear: null })).toBeNull();
    expect(wasteSeries({ ...whole, growthPercent: null })).toBeNull();
    expect(wasteSeries({ ...whole, lastYear: 2022 })).toBeNull();
    expect(wasteSeries({ ...whole, known: [] })).toBeNull();
    expect(wasteSeries({ ...whole, openingYear: 2020, growthPercent: null })).toHaveLength(1);
  });

  test("the result says which years were estimated", () => {
    const history = wasteSeries({
      openingYear: 2010,
      lastYear: 2020,
      known: [{ year: 2020, tonnes: 1000 }],
      growthPercent: 1,
    });
    const result = firstOrderDecay({
      deposits: history,
      streams: [aStream(0.15, 0.09)],
      site: aSite(),
      year: 2020,
    });
    expect(result.estimated).toBe(true);
    expect(result.explanation.assumptions).toContainEqual({
      key: "assumption.wasteHistoryEstimated",
      params: { from: 2010, to: 2019, count: 10 },
    });
  });
});

describe("biological treatment", () => {
  test.each(cases.biological)("$id ($source)", ({ input, ...known }) => {
    const { tonnes } = biologicalTreatment({
      tonnes: input.t,
      ch4: aMethodFactor(input.ef_CH4_g_per_kg, "g/kg"),
      n2o: input.ef_N2O_g_per_kg === null ? null : aMethodFactor(input.ef_N2O_g_per_kg, "g/kg"),
      recovered: 0,
    });
    expectClose(tonnes.ch4, known.expected_tCH4, known.tolerance_rel);
    if (known.expected_tN2O === null) expect(tonnes.n2o).toBeUndefined();
    else expectClose(tonnes.n2o, known.expected_tN2O, known.tolerance_rel);
  });

  test("the catalogue has the four sets of factors", () => {
    expect(defaults.biological["composting-wet"].ch4.value).toBe(4);
    expect(defaults.biological["composting-wet"].n2o.value).toBe(0.24);
    expect(defaults.biological["anaerobic-digestion-wet"].n2o).toMatchObject({ value: 0, confirmed: false });
  });
});

describe("burning", () => {
  test.each(cases.burning)("$id ($source)", ({ input, ...known }) => {
    const open = input.OF < 1;
    const factors: BurningFactors = {
      ...defaults.burning,
      dryMatter: { plastics: aMethodFactor(input.dm) },
      totalCarbon: { plastics: aMethodFactor(input.CF) },
      fossilCarbon: { plastics: aMethodFactor(input.FCF) },
    };
    const { tonnes } = wasteBurning({
      tonnes: input.t,
      composition: { shares: { plastics: 1 }, source: "test", confirmed: true },
      fire: open ? { kind: "open-burning" } : { kind: "incineration", incinerator: null },
      factors,
    });
    expectClose(tonnes.co2, known.expected_tCO2, known.tolerance_rel);
    if (known.expected_tCH4 !== undefined) expectClose(tonnes.ch4, known.expected_tCH4, known.tolerance_rel);
    if (known.expected_tN2O !== undefined) expectClose(tonnes.n2o, known.expected_tN2O, known.tolerance_rel);
  });

  test("CO2 of food is a memo; N2O of open burning is on dry matter", () => {
    const burnt = wasteBurning({
      tonnes: 1000,
      composition: { shares: { food: 1 }, source: "test", confirmed: true },
      fire: { kind: "open-burning" },
      factors: defaults.burning,
    });
    // 1000 t · dm 0.4 · CF 0.38 · OF 0.58 · 44/12, none of it fossil; N2O: 400 t dry · 150 g/t
    expect(burnt.tonnes.co2).toBe(0);
    expect(burnt.biogenicCo2).toBeCloseTo((1000 * 0.4 * 0.38 * 0.58 * 44) / 12, 9);
    expect(burnt.tonnes.n2o).toBeCloseTo(0.06, 12);
    expect(burnt.tonnes.ch4).toBeCloseTo(6.5, 12);
  });

  test("CH4 and N2O of an incinerator follow its kind, and are not estimated without it", () => {
    const input = {
      tonnes: 1000,
      composition: defaults.regional.composition,
      factors: defaults.burning,
    };
    const stoker = wasteBurning({ ...input, fire: { kind: "incineration", incinerator: "batch-stoker" } });
    expect(stoker.tonnes.ch4).toBeCloseTo(0.06, 12);
    expect(stoker.tonnes.n2o).toBeCloseTo(0.06, 12);
    const unknown = wasteBurning({ ...input, fire: { kind: "incineration", incinerator: null } });
    expect(Object.keys(unknown.tonnes)).toEqual(["co2"]);
  });
});
