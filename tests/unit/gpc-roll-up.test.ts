import { describe, expect, test } from "vitest";
import { GPC_CELLS } from "~/domain/inventory/gpc-cells";
import { type CellValue, rollUpCells } from "~/domain/inventory/roll-up-cells";
import { sameTotal } from "~/domain/checks/inventory-checks";
import published from "../fixtures/cases/gpc-city-inventories.json";

type PublishedCells = Record<string, CellValue>;

function cellsOf(known: (typeof published.cases)[number]): PublishedCells {
  return known.cells as unknown as PublishedCells;
}

describe("published city inventories (C40, CDP Open Data)", () => {
  const sound = published.cases.filter((known) => known.reproduced.BASIC);

  test.each(sound)("$city $year: BASIC, BASIC+ and sectors", (known) => {
    const result = rollUpCells(cellsOf(known));
    const { BASIC, BASIC_plus, stationary, transport, waste } = known.expected_tCO2e;
    expect(sameTotal(result.basic.value ?? NaN, BASIC)).toBe(true);
    expect(sameTotal(result.basicPlus.value ?? NaN, BASIC_plus)).toBe(true);
    expect(sameTotal(result.basicBySector.I.value ?? NaN, stationary)).toBe(true);
    expect(sameTotal(result.basicBySector.II.value ?? NaN, transport)).toBe(true);
    expect(sameTotal(result.basicBySector.III.value ?? NaN, waste)).toBe(true);
    expect(result.unknownRefs).toEqual([]);
  });

  test("Houston 2020 does not add up to what it states", () => {
    const houston = published.cases.find((known) => known.city === "Houston");
    if (houston === undefined) throw new Error("no Houston");
    const { basic } = rollUpCells(cellsOf(houston));
    expect(sameTotal(basic.value ?? NaN, houston.expected_tCO2e.BASIC)).toBe(false);
  });

  test("a sector of NE only is unknown; of NO only it is a known zero", () => {
    const { bySector } = rollUpCells({ "IV.1": "NE", "IV.2": "NE", "V.1": "NO", "III.1.1": "IE" });
    expect(bySector.IV).toEqual({ value: null, known: 0, unknown: 2 });
    expect(bySector.V).toEqual({ value: 0, known: 1, unknown: 0 });
    expect(bySector.III).toEqual({ value: null, known: 0, unknown: 0 });
  });

  test("references are unique and an unknown one is reported", () => {
    expect(new Set(GPC_CELLS.map((cell) => cell.ref)).size).toBe(GPC_CELLS.length);
    expect(rollUpCells({ "I.63": 5 }).unknownRefs).toEqual(["I.63"]);
  });
});
