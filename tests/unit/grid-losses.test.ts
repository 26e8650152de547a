import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { computeInventory } from "~/domain/inventory/compute-inventory";
import type { GridLosses, InventoryRowInput } from "~/domain/inventory/inventory-input";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { EntryValues } from "~/domain/template/value";
import { anEnteredRow, anInventory as anInput, aRow } from "../fixtures/inventory-factory";
import { anInventory, anInventoryRow, aPlan } from "../fixtures/small-plans";

const TEN_PERCENT: GridLosses = { share: 0.1, source: "Memoria 2022", year: 2022, confirmed: true };

function inventory(rows: readonly InventoryRowInput[], gridLosses: GridLosses | null = TEN_PERCENT) {
  return computeInventory(anInput({ rows, ...(gridLosses ? { gridLosses } : {}) }));
}

/** 100 MWh × 0.3 t = 30 t of electricity in homes, the same in industry. */
const homes = aRow({ id: "homes" });
const industry = aRow({ id: "industry", covenantSector: "industry-non-ets" });

describe("losses of the grid", () => {
  test("10 % of 60 t: 6 t in scope 3 and BASIC+, none in BASIC", () => {
    const result = inventory([homes, industry]);
    expect(result.basicTco2e.value).toBeCloseTo(60, 9);
    expect(result.basicPlusTco2e.value).toBeCloseTo(66, 9);
    expect(result.totalTco2e.value).toBeCloseTo(66, 9);
    expect(result.byScope["3"].value).toBeCloseTo(6, 9);
    const computed = result.rows.filter(({ origin }) => origin === "grid-losses");
    expect(computed.map(({ cell, tco2e }) => [cell?.ref, tco2e])).toEqual([
      ["I.1.3", expect.closeTo(3, 9)],
      ["I.3.3", expect.closeTo(3, 9)],
    ]);
  });

  test("explain themselves: the electricity, the share, its source and year", () => {
    const [, row] = inventory([homes]).rows;
    expect(row?.explanation.formula).toBe("E = p · E₁");
    expect(row?.explanation.factors).toEqual([
      { symbol: "p", value: 0.1, unit: "MWh/MWh", source: "Memoria 2022", year: 2022, confirmed: true },
    ]);
    expect(row?.explanation.inputs).toMatchObject([
      { symbol: "E1", value: 30, source: "Electricity of homes" },
    ]);
  });

  test("what is lost is no final energy", () => {
    expect(inventory([homes]).energyMwh).toMatchObject({ value: 100, unknown: 0 });
    expect(inventory([homes]).covenantTable[0]?.energyMwh).toMatchObject({ value: 100, unknown: 0 });
  });

  test.each([
    ["entered emissions", anEnteredRow(4, { id: "own", gpcCell: "I.1.3", scope: 3 })],
    ["an amount", aRow({ id: "own", gpcCell: "I.1.3", scope: 3, amount: 12 })],
    ["a notation key", aRow({ id: "own", gpcCell: "I.1.3", scope: 3, amount: null, notationKey: "NE" })],
  ])("a row of the same cell with %s goes before: nothing counts twice", (_, own) => {
    const refs = inventory([homes, industry, own]).rows.flatMap(({ origin, cell }) =>
      origin ? [cell?.ref] : [],
    );
    expect(refs).toEqual(["I.3.3"]);
  });

  test("not computed unless the inventory declares them, nor for fuels or rows left out", () => {
    expect(inventory([homes], null).rows).toHaveLength(1);
    expect(inventory([aRow({ carrier: "natural-gas", scope: 1 })]).rows).toHaveLength(1);
    expect(inventory([aRow({ excluded: true })]).rows).toHaveLength(1);
    expect(inventory([aRow({ amount: null })]).rows).toHaveLength(1);
  });

  test("the order of rows does not matter", () => {
    const there = inventory([homes, industry]).totalTco2e.value ?? NaN;
    expect(inventory([industry, homes]).totalTco2e.value).toBeCloseTo(there, 9);
  });
});

describe("declared in the plan", () => {
  function compute(header: EntryValues) {
    const plan = aPlan([
      anInventory("i", { year: 2021, kind: "BEI", population: 2000, gwpSet: "AR5", ...header }),
      anInventoryRow("i", "r", "energy", {
        label: "Viviendas",
        covenantSector: "residential-buildings",
        carrier: "electricity",
        amount: { amount: 1000, unit: "mwh" },
      }),
    ]);
    const results = computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));
    const [inventory] = results.inventories;
    const rules = checkPlanDocument(plan, currentTemplate, results, { year: 2026 }).map(({ rule }) => rule);
    return { losses: inventory?.rows[1], rules };
  }

  test("a percentage with its source", () => {
    const { losses, rules } = compute({ gridLossPercent: 12, gridLossSource: "Cooperativa" });
    expect(losses?.tco2e).toBeCloseTo(1000 * 0.2926 * 0.12, 9);
    expect(losses?.estimated).toBe(false);
    expect(rules).not.toContain("grid-losses-implausible");
  });

  test("the country's published share only where asked for, as an assumption", () => {
    // Climate Transparency through Carbon Footprint 2023: 0.04033 ÷ 0.24777
    const { losses } = compute({ gridLosses: "country-default" });
    expect(losses?.tco2e).toBeCloseTo((1000 * 0.2926 * 0.04033) / 0.24777, 9);
    expect(losses?.estimated).toBe(true);
    expect(losses?.explanation.factors[0]?.confirmed).toBe(false);
    expect(compute({}).losses).toBeUndefined();
    expect(compute({ gridLosses: "not-counted", gridLossPercent: 12 }).losses).toBeUndefined();
  });

  test.each([2, 40, 184])("%d %% raises a finding", (gridLossPercent) => {
    expect(compute({ gridLossPercent }).rules).toContain("grid-losses-implausible");
  });
});
