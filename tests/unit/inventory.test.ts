import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeInventory } from "~/domain/inventory/compute-inventory";
import { computeRow } from "~/domain/inventory/compute-row";
import type { InventoryRowInput } from "~/domain/inventory/inventory-input";
import { mergeTallies } from "~/domain/numbers/explained";
import { parseFactorUnit, parseUnit } from "~/domain/numbers/units";
import factorCases from "../fixtures/cases/activity-times-factor.json";
import fuelCases from "../fixtures/cases/argentina-fuels.json";
import kozani from "../fixtures/cases/kozani-2010.json";
import mendoza from "../fixtures/cases/mendoza-electricity.json";
import nichelino from "../fixtures/cases/nichelino-emissions.json";
import { aFactor, anEnteredRow, anInventory, aRow } from "../fixtures/inventory-factory";

const AR5 = { gwpSet: "AR5", gases: "co2e" } as const;

describe("activity × factor", () => {
  test.each(factorCases.cases)("$id: $source", ({ input, expected_tCO2e, tolerance_abs }) => {
    const factorUnit = parseFactorUnit(input.ef_unit);
    if (factorUnit === null) throw new Error(input.ef_unit);
    const { CO2, CH4, N2O } = input.ef_kg_per_unit;
    const row = aRow({
      amount: input.activity,
      unit: parseUnit(input.ef_unit.split("/")[1] ?? ""),
      factor: aFactor({ unit: factorUnit, co2: CO2, ch4: CH4, n2o: N2O }),
    });
    const { tco2e } = computeRow(row, AR5);
    expect(Math.abs((tco2e ?? NaN) - expected_tCO2e)).toBeLessThanOrEqual(tolerance_abs);
  });

  test.each(fuelCases.cases)("Argentine balance $year: $activity, $gas", (known) => {
    const gas = known.gas.toLowerCase() as "co2" | "ch4" | "n2o";
    const row = aRow({
      amount: known.tj,
      unit: "TJ",
      factor: aFactor({ unit: "kg/TJ", [gas]: known.kg_per_tj }),
    });
    const gwp = { co2: 1, ch4: 28, n2o: 265 }[gas];
    const kg = ((computeRow(row, AR5).tco2e ?? NaN) * 1000) / gwp;
    expect(Math.abs(kg - known.expected_kg)).toBeLessThanOrEqual(known.tolerance_rel * known.expected_kg);
  });

  test.each(mendoza.cases)("electricity of $municipality, $year, $gpc", (known) => {
    const row = aRow({ amount: known.MWh, factor: aFactor({ unit: "kg/kWh", co2: known.kgCO2_per_kWh }) });
    const kg = (computeRow(row, AR5).tco2e ?? NaN) * 1000;
    expect(Math.abs(kg - known.expected_kgCO2)).toBeLessThanOrEqual(
      known.tolerance_rel * known.expected_kgCO2,
    );
  });

  test("the GWP set changes the result", () => {
    const row = aRow({ unit: "TJ", factor: aFactor({ unit: "kg/TJ", co2: 56_100, ch4: 5, n2o: 0.1 }) });
    const tonnes = (["AR4", "AR5", "AR6"] as const).map(
      (gwpSet) => computeRow(row, { ...AR5, gwpSet }).tco2e,
    );
    expect(tonnes).toEqual([
      expect.closeTo(0.1 * (56_100 + 5 * 25 + 0.1 * 298), 9),
      expect.closeTo(0.1 * (56_100 + 5 * 28 + 0.1 * 265), 9),
      expect.closeTo(0.1 * (56_100 + 5 * 27.9 + 0.1 * 273), 9),
    ]);
  });

  test("biogenic CO2 stands apart while CH4 and N2O of biomass count", () => {
    const factor = aFactor({ unit: "kg/TJ", co2: 0, ch4: 300, n2o: 4, biogenicCo2: 112_000 });
    const wood = computeRow(aRow({ amount: 10, unit: "TJ", carrier: "wood", scope: 1, factor }), AR5);
    expect(wood.tco2e).toBeCloseTo(10 * (300 * 28 + 4 * 265) * 1e-3, 9);
    expect(wood.biogenicTco2).toBeCloseTo(1120, 9);
  });

  test("litres meet a factor per TJ through the fuel's net energy, which is shown", () => {
    const energyContents = [{ mj: 36.4, per: "L", source: "BUR3", confirmed: true }] as const;
    const factor = aFactor({ unit: "kg/TJ", co2: 74_100, energyContents });
    const row = computeRow(aRow({ amount: 1000, unit: "L", carrier: "diesel", scope: 1, factor }), AR5);
    expect(row.tco2e).toBeCloseTo(2.69724, 5);
    expect(row.energyMwh).toBeCloseTo(10.1111, 4);
    expect(row.explanation.factors.map((entry) => entry.symbol)).toEqual(["NCV", "u", "f(CO₂)"]);
  });

  test("a unit that cannot meet its factor gives nothing, and says why", () => {
    expect(computeRow(aRow({ unit: "L" }), AR5)).toMatchObject({ tco2e: null, missing: "unit-mismatch" });
  });

  test("missing answers give an unknown, never 0", () => {
    expect(computeRow(aRow({ amount: null }), AR5)).toMatchObject({ tco2e: null, missing: "amount" });
    expect(computeRow(aRow({ factor: null }), AR5)).toMatchObject({ tco2e: null, missing: "factor" });
    expect(computeRow(anEnteredRow(null), AR5)).toMatchObject({ tco2e: null, missing: "entered-emissions" });
    expect(computeRow(aRow({ amount: 0 }), AR5)).toMatchObject({ tco2e: 0, missing: null });
  });
});

describe("published inventories", () => {
  const covenantSector: Record<string, string> = {
    "Municipal buildings": "municipal-buildings",
    "Residential buildings": "residential-buildings",
    "Public lighting": "public-lighting",
    "Lighting of streets & squares": "public-lighting",
    "Municipal fleet": "municipal-fleet",
    "Public transport": "public-transport",
    "Private transport": "private-transport",
    "Tertiary buildings": "tertiary-buildings",
    Agriculture: "agriculture",
    Industry: "industry-non-ets",
  };

  /** Kozani rounds each row to 0.01 t: the stated total is the sum of the rounded rows, within 22 × 0.005 t. */
  test("Kozani 2010: 394,371.97 tCO2 from activity and factor", () => {
    const rows = kozani.rows.map((row, index) =>
      aRow({
        id: `r${index}`,
        covenantSector: covenantSector[row.subsector] ?? "",
        carrier: row.carrier_or_waste,
        scope: ["electricity", "district heating"].includes(row.carrier_or_waste) ? 2 : 1,
        amount: row.activity,
        factor: aFactor({ co2: row.emission_factor_t_per_unit }),
      }),
    );
    const result = computeInventory(
      anInventory({ year: 2010, population: kozani.population, gases: "co2", rows }),
    );
    expect(result.totalTco2e.value).toBeCloseTo(kozani.stated_total.emissions_tco2, 0);
    expect(Math.abs((result.totalTco2e.value ?? NaN) - 394_371.97)).toBeLessThan(0.11);
    expect(result.energyMwh.value).toBeCloseTo(kozani.stated_total.energy_mwh, 1);
    expect(result.perCapitaTco2e.value).toBeCloseTo(kozani.stated_total.per_capita_tco2, 2);
    expect(result.basicTco2e.value).toBeCloseTo(result.totalTco2e.value ?? NaN, 6);
    for (const [index, row] of kozani.rows.entries()) {
      expect(Math.abs((result.rows[index]?.tco2e ?? NaN) - row.emissions_tco2e_stated)).toBeLessThan(0.006);
    }
  });

  test.each([
    ["2000", nichelino.baseline_2000, 231_986],
    ["2021", nichelino.monitoring_2021, 189_292.1],
  ] as const)("Nichelino %s from entered emissions", (_year, inventory, total) => {
    const rows = inventory.rows.map((row, index) =>
      anEnteredRow(row.emissions_tco2_stated, {
        id: `r${index}`,
        amount: row.thermal_mwh + row.electricity_mwh,
        unit: "MWh",
      }),
    );
    const result = computeInventory(anInventory({ gases: "co2", rows }));
    expect(result.totalTco2e.value).toBeCloseTo(total, 6);
    expect(result.unit).toBe("tCO2");
    expect(result.rows[0]?.impliedFactor?.value).toBeCloseTo(
      (inventory.rows[0]?.emissions_tco2_stated ?? NaN) /
        ((inventory.rows[0]?.thermal_mwh ?? NaN) + (inventory.rows[0]?.electricity_mwh ?? NaN)),
      9,
    );
  });
});

describe("totals", () => {
  test("GPC levels: grid generation and imported waste are reported, not added", () => {
    const rows = [
      anEnteredRow(10, { id: "a", gpcCell: "I.1.1", scope: 1 }),
      anEnteredRow(20, { id: "b", gpcCell: "I.1.2", scope: 2 }),
      anEnteredRow(3, { id: "c", gpcCell: "I.1.3", scope: 3 }),
      anEnteredRow(1000, { id: "d", gpcCell: "I.4.4", scope: 1 }),
      anEnteredRow(5, { id: "e", gpcCell: "III.1.2", scope: 3 }),
      anEnteredRow(500, { id: "f", gpcCell: "III.1.3", scope: 1 }),
      anEnteredRow(7, { id: "g", gpcCell: "V.1", scope: 1 }),
      anEnteredRow(2, { id: "h", gpcCell: "IV.1", scope: 1 }),
    ];
    const result = computeInventory(anInventory({ rows }));
    expect(result.basicTco2e.value).toBe(35);
    expect(result.basicPlusTco2e.value).toBe(47);
    expect(result.totalTco2e.value).toBe(47);
    expect(result.apartTco2e.value).toBe(1500);
  });

  test("NO is a known zero, IE is counted elsewhere, NE is unknown", () => {
    const key = (notationKey: "NO" | "IE" | "NE", id: string) => aRow({ id, notationKey, amount: null });
    const { totalTco2e } = computeInventory(
      anInventory({ rows: [aRow(), key("NO", "b"), key("IE", "c"), key("NE", "d")] }),
    );
    expect(totalTco2e).toMatchObject({ value: 30, known: 2, unknown: 1 });
  });

  test("an inventory without any known row has no total", () => {
    const result = computeInventory(anInventory({ rows: [aRow({ amount: null })] }));
    expect(result.totalTco2e.value).toBeNull();
    expect(result.perCapitaTco2e.value).toBeNull();
    expect(result.estimatedShare.value).toBeNull();
  });

  test("an excluded row stands apart", () => {
    const rows = [aRow(), aRow({ id: "big", amount: 1000, excluded: true })];
    const result = computeInventory(anInventory({ rows }));
    expect([result.totalTco2e.value, result.apartTco2e.value]).toEqual([30, 300]);
  });

  test("the share made of estimates is shown", () => {
    const rows = [aRow(), aRow({ id: "b", amount: 300, dataBasis: "estimate" })];
    expect(computeInventory(anInventory({ rows })).estimatedShare.value).toBeCloseTo(0.75, 9);
  });

  const row: fc.Arbitrary<InventoryRowInput> = fc
    .record({
      amount: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: null }),
      scope: fc.constantFrom(1 as const, 2 as const, 3 as const),
      covenantSector: fc.constantFrom(
        "residential-buildings",
        "industry-non-ets",
        "private-transport",
        "waste",
      ),
      carrier: fc.constantFrom("electricity", "natural-gas", "diesel"),
    })
    .map((answers) => aRow(answers));

  test("every grouping adds up to the total, in any order of rows", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const named = rows.map((entry, index) => ({ ...entry, id: `r${index}` }));
        const result = computeInventory(anInventory({ rows: named }));
        const backwards = computeInventory(anInventory({ rows: [...named].reverse() }));
        const { value, known, unknown } = result.totalTco2e;
        for (const groups of [result.bySector, result.bySubsector, result.byCarrier, result.byScope]) {
          const whole = mergeTallies(Object.values(groups));
          expect([whole.known, whole.unknown]).toEqual([known, unknown]);
          expect(whole.value ?? 0).toBeCloseTo(value ?? 0, 4);
        }
        expect(backwards.totalTco2e.value ?? 0).toBeCloseTo(value ?? 0, 4);
        expect(Object.values(result.byGas).reduce((sum, part) => sum + part, 0)).toBeCloseTo(value ?? 0, 4);
      }),
    );
  });
});
