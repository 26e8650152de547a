import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { EntryValues } from "~/domain/template/value";
import { anInventory, anInventoryRow, aPlan } from "../fixtures/small-plans";

const catalogue = factorCatalogueOf(currentTemplate);

interface Given {
  kind?: string;
  header?: EntryValues;
  country?: string;
}

function compute(values: EntryValues, { kind = "energy", header = {}, country = "AR" }: Given = {}) {
  const plan = aPlan(
    [
      anInventory("i", { year: 2022, kind: "BEI", population: 2000, gwpSet: "AR5", ...header }),
      anInventoryRow("i", "r", kind, { label: "Fila", dataSource: "Nota", ...values }),
    ],
    { municipality: { name: "Municipio de prueba", placeCode: null, country } },
  );
  const results = computePlan(plan, currentTemplate, catalogue);
  const [inventory] = results.inventories;
  const row = inventory?.rows[0];
  if (!inventory || !row) throw new Error("no row");
  const rules = checkPlanDocument(plan, currentTemplate, results, { year: 2026 }).map(({ rule }) => rule);
  return { inventory, row, rules };
}

const of = (amount: number, unit: string) => ({ amount: { amount, unit } });
const HOMES = { covenantSector: "residential-buildings" };
const CARS = { covenantSector: "private-transport" };

describe("units in which bills come, homes in Argentina, kg of fossil CO2", () => {
  // Natural gas at 9300 kcal: 8300 × 4.184 kJ × 56.1 = 1.94819592 kg/m³. LPG: 47.3 × 63.1 = 2.9846 kg/kg.
  test.each([
    ["1 m³ of gas as billed", "natural-gas", 1, "m3-gas", 1.94819592],
    ["1000 m³ of gas as billed", "natural-gas", 1, "dam3-gas", 1948.19592],
    ["1 MWh of gas: 3.6 GJ × 56.1", "natural-gas", 1, "mwh", 201.96],
    ["1 GJ of gas", "natural-gas", 1, "gj", 56.1],
    ["1 TJ of gas", "natural-gas", 1, "tj", 56_100],
    ["1 Gcal of gas: 4.184 GJ × 56.1", "natural-gas", 1, "gcal", 234.7224],
    ["1 ktep of gas: 41.868 TJ × 56.1 t", "natural-gas", 1, "ktoe", 2_348_794.8],
    ["1 tep of gas", "natural-gas", 1, "toe", 2348.7948],
    ["a 10 kg cylinder", "lpg", 1, "lpg-cylinder-10kg", 29.846],
    ["a 12 kg cylinder", "lpg", 1, "lpg-cylinder-12kg", 35.8152],
    ["a 15 kg cylinder", "lpg", 1, "lpg-cylinder-15kg", 44.769],
    ["a 30 kg cylinder", "lpg", 1, "lpg-cylinder-30kg", 89.538],
    ["a 45 kg cylinder", "lpg", 1, "lpg-cylinder-45kg", 134.307],
    ["1 t of LPG", "lpg", 1, "t", 2984.6],
    ["1 kg of coal: 24.686 MJ × 94.6 (BUR3)", "coal", 1, "kg", 2.33525776],
    ["1 L of kerosene: 0.8483 × 43.8 × 71.9", "kerosene", 1, "l", 2.6715],
  ])("%s", (_, carrier, amount, unit, kg) => {
    const { row } = compute({ ...HOMES, carrier, ...of(amount, unit) }, { header: { gases: "co2" } });
    expect((row.tco2e ?? NaN) * 1000).toBeCloseTo(kg, kg > 1000 ? 1 : 3);
  });

  test("kWh, MWh and GWh of electricity with the grid factor of 2022", () => {
    for (const [amount, unit] of [
      [1_000_000, "kwh"],
      [1000, "mwh"],
      [1, "gwh"],
    ] as const) {
      const { row } = compute({ ...HOMES, carrier: "electricity", ...of(amount, unit) });
      expect(row.tco2e).toBeCloseTo(273.1, 6);
      expect(row.energyMwh).toBeCloseTo(1000, 9);
    }
  });

  test("a stere of firewood: 600 kg × 15.6 MJ, its CO2 a memo, CH4 and N2O counted, marked as an assumption", () => {
    const { row } = compute({ ...HOMES, carrier: "wood", ...of(10, "m3-stere") });
    const tj = (10 * 600 * 15.6) / 1_000_000;
    expect(row.biogenicTco2).toBeCloseTo(tj * 112, 6);
    expect(row.tco2e).toBeCloseTo(tj * (0.3 * 28 + 0.004 * 265), 6);
    expect(row.explanation.factors.find(({ symbol }) => symbol === "NCV")?.confirmed).toBe(false);
  });

  test.each([
    ["cylinders of piped gas", "natural-gas", "lpg-cylinder-10kg"],
    ["billed m³ of gas for diesel", "diesel", "m3-gas"],
    ["steres of LPG", "lpg", "m3-stere"],
    ["litres of piped gas", "natural-gas", "l"],
    ["tonnes of electricity", "electricity", "t"],
    ["billed m³ of gas for electricity", "electricity", "m3-gas"],
    ["litres of coal", "coal", "l"],
  ])("%s are refused with a reason", (_, carrier, unit) => {
    const { row, rules } = compute({ ...HOMES, carrier, ...of(100, unit) });
    expect(row.tco2e).toBeNull();
    expect(row.energyMwh).toBeNull();
    expect(rules).toContain("unit-not-of-carrier");
  });
});

describe("biofuel in what is sold", () => {
  // Per litre: petrol 2.2882 kg CO2 ÷ 69.3 = 33.019 MJ, ethanol 0.789 × 27 = 21.303 MJ; 12 % of the volume in 2022.
  test("1000 L of Argentine petrol: fossil CO2 on 880 L, biogenic CO2 of 120 L apart", () => {
    const { row } = compute({ ...CARS, carrier: "gasoline", ...of(1000, "l") }, { header: { gases: "co2" } });
    expect((row.tco2e ?? NaN) * 1000).toBeCloseTo(880 * 2.2882, 3);
    expect((row.biogenicTco2 ?? NaN) * 1000).toBeCloseTo(120 * 0.789 * 27 * 0.0708, 6);
  });

  test("1000 L of diesel: 900 L × 2.69717 kg, and CH4 and N2O of the engine on all of its energy", () => {
    const { row } = compute({ ...CARS, carrier: "diesel", ...of(1000, "l") });
    const mj = 900 * (2.6971705523 / 0.0741) + 100 * 0.88 * 27;
    expect((row.byGas.co2 ?? NaN) * 1000).toBeCloseTo(900 * 2.6971705523, 3);
    expect(row.byGas.ch4).toBeCloseTo((mj * 3.9 * 28) / 1e9, 9);
    expect(row.byGas.n2o).toBeCloseTo((mj * 3.9 * 265) / 1e9, 9);
    expect(row.energyMwh).toBeCloseTo(mj / 3600, 6);
  });

  test("litres, tonnes and energy of the same fuel give the same emissions", () => {
    const litre = compute({ ...CARS, carrier: "diesel", ...of(1000, "l") }).row;
    const energy = compute({ ...CARS, carrier: "diesel", ...of(litre.energyMwh ?? NaN, "mwh") }).row;
    // 0.9 × 0.8465 kg/L, as 2.69717 ÷ 74.1 ÷ 43 implies, and 0.1 × 0.88
    const kilos = 1000 * (0.9 * (2.6971705523 / 0.0741 / 43) + 0.1 * 0.88);
    const mass = compute({ ...CARS, carrier: "diesel", ...of(kilos, "kg") }).row;
    expect(energy.tco2e).toBeCloseTo(litre.tco2e ?? NaN, 9);
    expect(mass.tco2e).toBeCloseTo(litre.tco2e ?? NaN, 9);
  });

  test("the blend is shown with its source, as an assumption; a year without one borrows the last, by name", () => {
    const { explanation } = compute({ ...CARS, carrier: "gasoline", ...of(1, "l") }).row;
    expect(explanation.factors).toContainEqual(
      expect.objectContaining({ symbol: "b", value: 0.12, year: 2022, confirmed: false }),
    );
    const later = compute({ ...CARS, carrier: "gasoline", ...of(1, "l") }, { header: { year: 2025 } });
    expect(later.row.explanation.assumptions).toContainEqual({
      key: "assumption.blendOfYear",
      params: { blendYear: 2023, year: 2025 },
    });
  });

  test.each([
    ["before the mandate nothing was mixed in", { ...of(1, "l") }, { header: { year: 2005 } }, 2.2882],
    ["a stated share goes before the estimate", { ...of(1, "l"), biofuelPercent: 0 }, {}, 2.2882],
    ["other countries have none in the catalogue", { ...of(1, "kg") }, { country: "IT" }, 3.06999],
    [
      "an own factor is taken as it is",
      { ...of(1, "l"), ownFactor: 0.00225, ownFactorSource: "Estudio" },
      {},
      2.25,
    ],
  ] as [string, EntryValues, Given, number][])("%s", (_, values, given, kg) => {
    const header = { ...given.header, gases: "co2" };
    const { row } = compute({ ...CARS, carrier: "gasoline", ...values }, { ...given, header });
    expect((row.tco2e ?? NaN) * 1000).toBeCloseTo(kg, 4);
  });
});

describe("transport", () => {
  const transport = { kind: "transport" };

  test("CNG of vehicles: 56 100 kg CO2, 92 CH4, 3 N2O per TJ", () => {
    const { row } = compute({ ...CARS, carrier: "cng", ...of(1000, "m3-gas") }, transport);
    const tj = (1000 * 8300 * 4.184) / 1e9;
    expect(row.tco2e).toBeCloseTo(tj * (56.1 + 0.092 * 28 + 0.003 * 265), 6);
    expect(row.cell?.ref).toBe("II.1.1");
  });

  test("vehicle-kilometres: 1,000,000 km × 9 L/100 km are 90,000 L", () => {
    const values = { ...CARS, carrier: "diesel", transportActivity: "vehicle-km", vehicleKm: 1_000_000 };
    const { row } = compute({ ...values, vehicleConsumption: { amount: 9, unit: "l" } }, transport);
    const litres = compute({ ...CARS, carrier: "diesel", ...of(90_000, "l") }).row;
    expect(row.tco2e).toBeCloseTo(litres.tco2e ?? NaN, 9);
    expect(row.explanation.formula).toMatch(/^A = D · c \/ 100; E = A/);
    expect(row.explanation.inputs.map(({ symbol }) => symbol)).toEqual(["D", "c", "A"]);
  });

  test("a fleet: 200 cars × 12,000 km × 8 L/100 km are 192,000 L", () => {
    const values = { ...CARS, carrier: "gasoline", transportActivity: "fleet", vehicles: 200 };
    const { row } = compute(
      { ...values, kmPerVehicle: 12_000, vehicleConsumption: { amount: 8, unit: "l" } },
      transport,
    );
    const litres = compute({ ...CARS, carrier: "gasoline", ...of(192_000, "l") }).row;
    expect(row.tco2e).toBeCloseTo(litres.tco2e ?? NaN, 9);
  });

  test("without a consumption the class's reference is assumed: 0.16815 kg ÷ 74.1 of a diesel car", () => {
    const values = { ...CARS, carrier: "diesel", transportActivity: "vehicle-km", vehicleKm: 1000 };
    const { row } = compute({ ...values, vehicleClass: "car", biofuelPercent: 0 }, transport);
    expect((row.byGas.co2 ?? NaN) * 1000).toBeCloseTo(168.15, 6);
    expect(row.estimated).toBe(true);
    expect(row.explanation.assumptions.map(({ key }) => key)).toContain("assumption.referenceConsumption");
  });

  test("kilometres without any consumption are an unknown that says so", () => {
    const values = { ...CARS, carrier: "diesel", transportActivity: "vehicle-km", vehicleKm: 1000 };
    const { row } = compute({ ...values, vehicleClass: "bus" }, transport);
    expect(row).toMatchObject({ tco2e: null, missing: "amount" });
    expect(row.explanation.inputs).toContainEqual(expect.objectContaining({ symbol: "c", value: null }));
  });

  test.each([
    ["road", "diesel", "II.1.1", 3.9],
    ["rail", "diesel", "II.2.1", 4.15],
    ["waterways", "diesel", "II.3.1", 7],
    ["aviation", "kerosene-jet", "II.4.1", 0.5],
    ["off-road", "diesel", "II.5.1", 4.15],
  ])("%s with %s stands in %s with the CH4 of its engines", (mode, carrier, cell, ch4) => {
    const { row } = compute({ ...CARS, mode, carrier, ...of(1, "tj") }, transport);
    expect(row.cell?.ref).toBe(cell);
    expect(row.byGas.ch4).toBeCloseTo((ch4 * 28) / 1000, 9);
  });

  test("electric trains are scope 2, trips beyond the boundary scope 3", () => {
    const train = { ...CARS, mode: "rail", carrier: "electricity", ...of(1, "mwh") };
    expect(compute(train, transport).row.cell?.ref).toBe("II.2.2");
    expect(compute({ ...train, scope: "scope-3" }, transport).row.cell?.ref).toBe("II.2.3");
  });
});

describe("a factor of one's own, gas by gas", () => {
  const own = {
    ownFactorBasis: "gases-per-tj",
    ownCo2: 95_100,
    ownCh4: 1,
    ownN2o: 1.5,
    ownFactorSource: "National inventory report",
  };

  test.each([
    ["AR4", 25, 298],
    ["AR5", 28, 265],
    ["AR6", 27.9, 273],
  ])("follows the potentials of the inventory: %s", (gwpSet, ch4, n2o) => {
    const { row } = compute(
      { ...HOMES, carrier: "coal", ...of(1000, "mwh"), ...own },
      { header: { gwpSet } },
    );
    expect(row.tco2e).toBeCloseTo((3.6 * (95_100 + ch4 + 1.5 * n2o)) / 1000, 6);
  });

  test("reaches kilos through the fuel's net energy, and counts per unit where it says so", () => {
    const kilo = compute({ ...HOMES, carrier: "peat", ...of(1000, "kg"), ...own }, { country: "LT" }).row;
    expect((kilo.byGas.co2 ?? NaN) * 1000).toBeCloseTo(1000 * 9.76 * 0.0951, 6);
    const perUnit = { ...own, ownFactorBasis: "gases-per-unit", ownCo2: 2, ownCh4: 0, ownN2o: 0 };
    expect(compute({ ...HOMES, carrier: "coal", ...of(1000, "kg"), ...perUnit }).row.tco2e).toBeCloseTo(2, 9);
  });
});

describe("heat of the town's own plants", () => {
  const plant = (values: EntryValues) => ({ id: String(values["plant"]), values });
  const heat = { ...HOMES, carrier: "heat-cold", ...of(100, "mwh") };

  test("the fuel they burn over the heat they deliver", () => {
    // 1000 MWh of gas: 3.6 TJ × (56,100 + 1 × 28 + 0.1 × 265) kg; over 800 MWh of heat
    const localHeat = [
      plant({
        plant: "Norte",
        technology: "district-heating",
        production: { amount: 800, unit: "mwh" },
        fuel: "natural-gas",
        fuelAmount: { amount: 1000, unit: "mwh" },
      }),
    ];
    const { row } = compute(heat, { header: { localHeat } });
    expect(row.tco2e).toBeCloseTo((100 * 3.6 * (56_100 + 28 + 26.5)) / 1000 / 800, 9);
    expect(row.cell?.ref).toBe("I.1.2");
  });

  test("stated emissions of a plant go before its fuel; a plant of unknown emissions leaves the factor unknown", () => {
    const known = plant({ plant: "Norte", production: { amount: 800, unit: "mwh" }, tco2: 160 });
    expect(compute(heat, { header: { localHeat: [known] } }).row.tco2e).toBeCloseTo(20, 9);
    const unknown = plant({ plant: "Sur", production: { amount: 200, unit: "mwh" }, fuel: "natural-gas" });
    expect(compute(heat, { header: { localHeat: [known, unknown] } }).row).toMatchObject({
      tco2e: null,
      missing: "factor",
    });
  });
});
