import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measures } from "templates/catalogs/measures/measures";
import type { EntryValues } from "~/domain/template/value";
import { anEffect, ANSWERS, measureById, ROUND_FACTORS } from "../fixtures/measure-factory";

const computed = measures.filter(({ calculator }) => calculator !== undefined);

describe("the calculators", () => {
  it.each(computed.map(({ id }) => id))("%s gives finite, explained figures with its usual values", (id) => {
    const effect = anEffect(id, ANSWERS, { lifetimeYears: 10 });
    expect(effect.missing).toEqual([]);
    for (const figure of [
      effect.energySavedMwh,
      effect.renewableMwh,
      effect.tco2e,
      effect.cumulatedTco2e,
      ...effect.others.map(({ explained }) => explained),
    ]) {
      expect(figure.value, id).not.toBeNull();
      expect(Number.isFinite(figure.value)).toBe(true);
    }
    const { explanation } = effect.tco2e;
    expect(explanation.formula !== "" || explanation.assumptions.length > 0 || effect.others.length > 0).toBe(
      true,
    );
  });

  it.each(computed.map(({ id }) => id))(
    "%s computes nothing while a datum is unknown, and names it",
    (id) => {
      const asked = measureById(id).calculator.parameters.filter(({ assumed }) => assumed === undefined);
      const effect = anEffect(id, {});
      expect(effect.missing).toEqual(asked.map(({ parameter }) => parameter.id));
      expect(effect.missing.length).toBeGreaterThan(0);
      if (effect.others.length === 0) expect(effect.tco2e.value).toBeNull();
    },
  );

  it("every assumed value is shown as an assumption, until it is answered", () => {
    const before = anEffect("led-street-lighting", { lamps: 400 }).energySavedMwh.explanation;
    expect(before.factors.filter(({ confirmed }) => !confirmed).map(({ symbol }) => symbol)).toEqual([
      "P₀",
      "b₀",
      "h",
      "P₁",
      "b₁",
    ]);
    const after = anEffect("led-street-lighting", { lamps: 400, hoursPerYear: 4000 }).energySavedMwh;
    expect(after.explanation.inputs.map(({ symbol, value }) => [symbol, value])).toEqual([
      ["n", 400],
      ["h", 4000],
    ]);
  });
});

/** Worked by hand; the calculation or its source stands in the row. Electricity 0.25 t/MWh, gas 0.20196 t/MWh. */
const CASES: [string, string, EntryValues, { mwh?: number; renewable?: number; t: number }][] = [
  [
    "led-street-lighting",
    "400 × (150 × 1.12 − 60) W × 4200 h = 400 × 108 × 4200 = 181.44 MWh",
    { lamps: 400 },
    { mwh: 181.44, t: 45.36 },
  ],
  [
    "led-street-lighting",
    "driver 5 %, half the hours at half the power, 1 − 0.5 × 0.5: 100 × (250 × 1.1 − 100 × 1.05 × 0.75) × 4000 = 78.5 MWh",
    {
      lamps: 100,
      oldWatts: 250,
      oldBallastPercent: 10,
      newWatts: 100,
      newDriverPercent: 5,
      dimmedHoursPercent: 50,
      dimmedLevelPercent: 50,
      hoursPerYear: 4000,
    },
    { mwh: 78.5, t: 19.625 },
  ],
  [
    "led-street-lighting",
    "Bell Ville 2020 (RAMCC trust fund): 208 lamps, about 80 % saved against sodium: 168 → 33.6 W",
    { lamps: 208, newWatts: 33.6 },
    { mwh: 0.8 * 208 * 168 * 4200 * 1e-6, t: 0.25 * 0.8 * 208 * 168 * 4200 * 1e-6 },
  ],
  ["street-lighting-control", "500 MWh × 20 % = 100 MWh", { electricityMwh: 500 }, { mwh: 100, t: 25 }],
  [
    "energy-management-buildings",
    "100 MWh × 10 % + 10,000 m³ × 10 % × 34.7272 MJ/m³ (8300 kcal) = 10 + 9.64644 MWh",
    { electricityMwh: 100, gasM3: 10_000 },
    { mwh: 19.64644, t: 2.5 + 9.64644 * 0.20196 },
  ],
  [
    "eco-driving",
    "10,000 L × 7 % × 43 MJ/kg × 0.845 kg/L = 25.4345 GJ; × 74.1 kg/GJ = 1.8847 t",
    { vehicleFuel: "diesel", fuelPerYear: 10_000 },
    { mwh: 25.4345 / 3.6, t: 1.88469645 },
  ],
  [
    "building-code-labelling",
    "50 homes × 2.5 MWh × 30 % = 37.5 MWh; 50 × 800 m³ × 30 % = 12,000 m³ = 115.7573 MWh",
    { homes: 50, homeElectricityKwh: 2500, homeGasM3: 800 },
    { mwh: 37.5 + 115.75733, t: 9.375 + 115.75733 * 0.20196 },
  ],
  [
    "vulnerable-homes-efficiency",
    "100 homes × (300 kWh + 20 kg × 47.3 MJ) = 30 MWh + 94.6 GJ; 94.6 GJ × 63.1 kg/GJ = 5.969 t",
    { homes: 100, savedKwhPerHome: 300, savedGasM3PerHome: 0, savedLpgKgPerHome: 20 },
    { mwh: 30 + 94.6 / 3.6, t: 7.5 + 5.96926 },
  ],
  [
    "building-envelope",
    "200 m² × 1 W/m²K × 24 h × 1200 °C·d / 0.5 = 11.52 MWh of gas",
    { envelopeM2: 200, degreeDays: 1200 },
    { mwh: 11.52, t: 11.52 * 0.20196 },
  ],
  [
    "efficient-boilers",
    "9000 m³ × (1 − 0.7/0.9) + 10 pilots × 180 m³ = 2000 + 1800 m³ = 36.65649 MWh",
    { gasM3: 9000, pilots: 10 },
    { mwh: 36.65649, t: 36.65649 * 0.20196 },
  ],
  [
    "heat-pumps",
    "10,000 m³ = 96.46444 MWh of gas no longer burnt; × 0.7 / 3.2 = 21.1016 MWh of electricity",
    { gasM3: 10_000 },
    { mwh: 96.46444 - 21.1016, t: 96.46444 * 0.20196 - 21.1016 * 0.25 },
  ],
  [
    "solar-water-heaters",
    "20 × 4 × 50 L × 4.186 × 28 °C × 365 = 171.12368 GJ = 47.53436 MWh; × 0.65 = 30.89733; / 0.7 = 44.13905 MWh of gas",
    { heaters: 20 },
    { mwh: 44.13905, renewable: 30.89733, t: 44.13905 * 0.20196 },
  ],
  [
    "rooftop-solar",
    "50 kW × 1500 kWh/kW = 75 MWh × 0.25 t/MWh",
    { installedKw: 50 },
    { mwh: 0, renewable: 75, t: 18.75 },
  ],
  ["renewable-purchase", "GPC 1.1 §6.5: location-based totals do not fall", { contractMwh: 300 }, { t: 0 }],
  [
    "bike-lanes",
    "500 trips × 300 d × 4 km × 30 % × 0.16323 kg/km (DEFRA 2023) = 29.3814 t",
    { tripsPerDay: 500 },
    { mwh: 29.3814 / (69.3 * 0.0036), t: 29.3814 },
  ],
  [
    "bike-sharing",
    "20,000 trips × 3 km × 15 % × 0.16323 kg/km = 1.46907 t",
    { tripsPerYear: 20_000 },
    { t: 1.46907 },
  ],
  [
    "public-transport-improvement",
    "100,000 pkm × (0.16323 / 1.5 − 0.10141) kg = 0.741 t (DEFRA 2023)",
    { passengerKm: 100_000 },
    { t: 0.741 },
  ],
  [
    "electric-buses",
    "2 × 60,000 km × 40 L/100 km = 48,000 L × 43 × 0.845 MJ = 1744.08 GJ; × 74.1 = 129.2363 t; less 2 × 60,000 × 1.3 kWh = 156 MWh",
    { vehicles: 2 },
    { mwh: 1744.08 / 3.6 - 156, t: 129.236328 - 39 },
  ],
  [
    "private-e-mobility",
    "10 × 12,000 km × 0.16323 kg = 19.5876 t; less 10 × 12,000 × 0.18 kWh = 21.6 MWh = 5.4 t",
    { vehicles: 10 },
    { t: 14.1876 },
  ],
  [
    "clean-municipal-fleet",
    "3000 L of petrol × 44.3 × 0.745 MJ/L = 99.0105 GJ × 69.3 = 6.86143 t; less 40,000 km × 0.18 kWh = 7.2 MWh",
    { vehicleFuel: "gasoline", fuelPerYear: 3000, electricKm: 40_000 },
    { t: 6.86142765 - 1.8 },
  ],
  [
    "recycling",
    "IPCC 2006 vol. 5: 100 t paper × MCF 0.6 × DOC 0.4 × DOCf 0.5 × F 0.5 × 16/12 = 8 t CH4 × 28",
    { wasteTonnes: 100 },
    { t: 224 },
  ],
  [
    "composting",
    "100 t food × 0.6 × 0.15 × 0.5 × 0.5 × 16/12 = 3 t CH4 × 28 = 84; less 0.4 t CH4 × 28 + 0.024 t N2O × 265 = 17.56",
    { wasteTonnes: 100 },
    { t: 66.44 },
  ],
  [
    "biogas-plant",
    "100 t food: 84 t less 0.08 t CH4 × 28 (0.8 g/kg, IPCC 2006 table 4.1); 100 × 100 m³ × 0.55 × 9.97 kWh × 0.38 = 20.8373 MWh × 0.25",
    { wasteTonnes: 100 },
    { renewable: 20.8373, t: 84 - 2.24 + 5.209325 },
  ],
  [
    "landfill-gas",
    "100 t CH4 × 20 % × (1 − 0.1) × 28 = 504 t",
    { landfillMethane: 100 },
    { mwh: 0, renewable: 0, t: 504 },
  ],
  [
    "wastewater-treatment",
    "IPCC 2006 vol. 5: 1000 × 40 g × 365 = 14,600 kg BOD × 0.6 × (0.5 − 0) = 4.38 t CH4 × 28",
    { peopleConnected: 1000 },
    { t: 122.64 },
  ],
  ["urban-trees", "1000 × 80 % × 10 kg = 8 t a year (RAMCC)", { treesPlanted: 1000 }, { mwh: 0, t: 8 }],
  [
    "climate-smart-farming",
    "500 × 56 kg (IPCC 2006 table 10.11, Latin America) × 5 % × 28 = 39.2 t",
    { heads: 500 },
    { t: 39.2 },
  ],
  ["water-efficiency", "100,000 m³ × 0.5 kWh = 50 MWh", { waterM3: 100_000 }, { mwh: 50, t: 12.5 }],
];

describe("worked by hand", () => {
  it.each(CASES)("%s: %s", (id, _source, values, expected) => {
    const effect = anEffect(id, values);
    expect(effect.tco2e.value).toBeCloseTo(expected.t, 3);
    if (expected.mwh !== undefined) expect(effect.energySavedMwh.value).toBeCloseTo(expected.mwh, 3);
    if (expected.renewable !== undefined) {
      expect(effect.renewableMwh.value).toBeCloseTo(expected.renewable, 3);
    }
  });

  it("led-municipal-buildings: 100 × 22 W × 2000 h = 4.4 MWh", () => {
    expect(anEffect("led-municipal-buildings", { lamps: 100 }).energySavedMwh.value).toBeCloseTo(4.4);
  });

  it("green roofs hold back 300 m² × 50 % × 1000 mm = 150 m³", () => {
    const [rain] = anEffect("green-cool-roofs", { roofM2: 300, rainMm: 1000 }).others;
    expect(rain?.explained.value).toBeCloseTo(150);
  });

  it("a contract is worth 300 MWh × 0.25 t beside the totals", () => {
    expect(anEffect("renewable-purchase", { contractMwh: 300 }).apartTco2e?.value).toBeCloseTo(75);
  });

  it("closing a dump that burns raises emissions, and the figure says so by its sign", () => {
    const closed = anEffect("dump-closure", { wasteTonnes: 1000 });
    expect(closed.tco2e.value).toBeLessThan(0);
    const captured = anEffect("dump-closure", { wasteTonnes: 1000, capturedPercent: 75 });
    expect(captured.tco2e.value).toBeGreaterThan(closed.tco2e.value ?? 0);
  });
});

describe("a year and a lifetime are never in one column", () => {
  it("trees: 8 t a year, 160 t in their 20 years, nothing after them", () => {
    const trees = (year: number) =>
      anEffect("urban-trees", { treesPlanted: 1000 }, { year, startYear: 2026 });
    expect(trees(2030).tco2e.value).toBeCloseTo(8);
    expect(trees(2030).cumulatedTco2e.value).toBeCloseTo(160);
    expect(trees(2050).tco2e.value).toBe(0);
    const longer = anEffect("urban-trees", { treesPlanted: 1000 }, { lifetimeYears: 40 });
    expect(longer.cumulatedTco2e.value).toBeCloseTo(160);
  });

  it("without a lifetime there is no sum", () => {
    expect(anEffect("rooftop-solar", { installedKw: 50 }).cumulatedTco2e.value).toBeNull();
    expect(anEffect("rooftop-solar", { installedKw: 50 }, { lifetimeYears: 20 }).cumulatedTco2e.value).toBe(
      375,
    );
  });

  it("a falling grid factor lowers renewables and savings alike: 0.25 × 0.9² in two years", () => {
    const timing = { year: 2025, startYear: 2024, lifetimeYears: 2, gridDecline: 0.1 };
    const solar = anEffect("rooftop-solar", { installedKw: 100, yieldKwhPerKw: 1000 }, timing);
    const control = anEffect("street-lighting-control", { electricityMwh: 500 }, timing);
    expect(solar.tco2e.value).toBeCloseTo(100 * 0.25 * 0.81);
    expect(control.tco2e.value).toBeCloseTo(solar.tco2e.value ?? 0);
    expect(solar.cumulatedTco2e.value).toBeCloseTo(100 * 0.25 * (0.9 + 0.81));
  });
});

describe("whatever is typed", () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const percent = fc.double({ min: 0, max: 100, noNaN: true });

  it("lamps never save more than they use", () => {
    fc.assert(
      fc.property(amount, amount, amount, percent, percent, (lamps, oldWatts, newWatts, ballast, dimming) => {
        const values = {
          lamps,
          oldWatts,
          newWatts,
          oldBallastPercent: ballast,
          dimmedHoursPercent: dimming,
          dimmedLevelPercent: 100 - ballast,
        };
        const saved = anEffect("led-street-lighting", values).energySavedMwh.value ?? 0;
        const used = (lamps * oldWatts * (1 + ballast / 100) * 4200) / 1e6;
        expect(saved).toBeLessThanOrEqual(used * (1 + 1e-9));
      }),
    );
  });

  it("a share of a consumption is never more than the consumption, even if 300 % is typed", () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 0, max: 300, noNaN: true }), (electricityMwh, share) => {
        const values = { electricityMwh, electricitySavedPercent: share };
        const saved = anEffect("street-lighting-control", values).energySavedMwh.value ?? 0;
        expect(saved).toBeLessThanOrEqual(electricityMwh);
      }),
    );
  });

  it("envelope and boilers never save more than the heat they act on", () => {
    fc.assert(
      fc.property(
        amount,
        percent,
        percent,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (size, eff, better, k) => {
          const boilers = {
            gasM3: size,
            oldEfficiencyPercent: 1 + eff * 0.99,
            newEfficiencyPercent: 1 + better,
          };
          const gas = anEffect("efficient-boilers", { ...boilers, pilots: size }).energySavedMwh.value ?? 0;
          expect(gas).toBeLessThanOrEqual(size * 34.7272 * (1 / 3600) * (1 + 1e-9));
          const walls = { envelopeM2: size, degreeDays: 1000, oldTransmittance: k, newTransmittance: 0 };
          const heat = anEffect("building-envelope", walls).energySavedMwh.value ?? 0;
          expect(heat).toBeLessThanOrEqual(((size * k * 24 * 1000) / (0.5 * 1e6)) * (1 + 1e-9));
        },
      ),
    );
  });

  it("units agree: tonnes of electricity are MWh times t/MWh", () => {
    fc.assert(
      fc.property(amount, percent, (electricityMwh, electricitySavedPercent) => {
        const effect = anEffect("street-lighting-control", { electricityMwh, electricitySavedPercent });
        const tonnes = (effect.energySavedMwh.value ?? 0) * (ROUND_FACTORS["electricity"] ?? 0);
        expect(effect.tco2e.value).toBeCloseTo(tonnes, 6);
        expect([effect.energySavedMwh.unit, effect.tco2e.unit]).toEqual(["MWh", "tCO2e"]);
      }),
    );
  });
});
