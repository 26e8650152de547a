import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { checkEntry } from "~/domain/template/check-entry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { formOf } from "~/domain/template/shape";
import type { EntryValues } from "~/domain/template/value";
import { methods } from "~/i18n/messages/methods";
import { numbers } from "~/i18n/messages/numbers";
import { anInventory, anInventoryRow, aPlan } from "../fixtures/small-plans";

const catalogue = factorCatalogueOf(currentTemplate);

function compute(kind: string, values: EntryValues, header: EntryValues = {}, country = "AR") {
  const plan = aPlan(
    [
      anInventory("i", { year: 2020, kind: "BEI", population: 2000, gwpSet: "AR5", ...header }),
      anInventoryRow("i", "r", kind, { label: "Fila", ...values }),
    ],
    { municipality: { name: "Municipio de prueba", placeCode: null, country } },
  );
  const [inventory] = computePlan(plan, currentTemplate, catalogue).inventories;
  const row = inventory?.rows[0];
  if (!inventory || !row) throw new Error("no row");
  return { inventory, row };
}

const dump: EntryValues = {
  wasteKind: "municipal",
  treatment: "disposal",
  disposalSite: "unmanaged-shallow",
  gpcCell: "III.1.1",
  amount: { amount: 2550, unit: "t" },
};
/** DOC of the Latin American default: 0.449·0.15 + 0.171·0.4 + 0.047·0.43 + 0.026·0.24 = 0.1622. */
const DUMP_T_CH4 = 2550 * 0.4 * 0.1622 * 0.6 * 0.5 * (16 / 12);
/** The whole history known, so that decay can be computed. */
const history: EntryValues = {
  landfillMethod: "first-order-decay",
  climateZone: "temperate-wet",
  openingYear: 2000,
  populationGrowth: 1,
};

describe("solid waste", () => {
  test("a dump by methane commitment, from its mass alone", () => {
    const { row } = compute("waste", dump);
    expect(row.tco2e).toBeCloseTo(DUMP_T_CH4 * 28, 6);
    expect(row.byGas).toEqual({ ch4: row.tco2e });
    expect(row.explanation.assumptions.map(({ key }) => key)).toContain("assumption.defaultComposition");
  });

  test.each([
    ["AR4", 25],
    ["AR5", 28],
    ["AR6", 27.9],
  ])("follows the potentials of the inventory: %s", (gwpSet, potential) => {
    expect(compute("waste", dump, { gwpSet }).row.tco2e).toBeCloseTo(DUMP_T_CH4 * potential, 6);
  });

  test("an inventory of CO2 only counts none of it", () => {
    const { row } = compute("waste", dump, { gases: "co2" });
    expect(row.tco2e).toBe(0);
    expect(row.explanation.assumptions).toContainEqual({ key: "assumption.co2Only" });
  });

  test("what burns leaves the mass, what is recovered leaves the methane", () => {
    const { row } = compute("waste", { ...dump, burntShare: 50, methaneRecovered: 20 });
    expect(row.tco2e).toBeCloseTo(DUMP_T_CH4 * 28 * 0.5 * 0.8, 6);
    expect(row.explanation.assumptions).toContainEqual({
      key: "assumption.burntLeavesMass",
      params: { percent: 50 },
    });
  });

  test("one landfill method counts; the other stands beside", () => {
    const decay = compute("waste", { ...dump, ...history });
    const commitment = compute("waste", { ...dump, ...history, landfillMethod: "methane-commitment" });
    const beside = (result: typeof decay, method: string) =>
      result.row.explanation.inputs.find(({ labelKey }) => labelKey === `input.otherMethod.${method}`)?.value;
    expect(commitment.inventory.totalTco2e.value).toBeCloseTo(DUMP_T_CH4 * 28, 6);
    expect(beside(commitment, "first-order-decay")).toBeCloseTo((decay.row.tco2e ?? NaN) / 28, 9);
    expect(beside(decay, "methane-commitment")).toBeCloseTo(DUMP_T_CH4, 9);
    expect(decay.inventory.totalTco2e.value).toBe(decay.row.tco2e);
    expect(decay.row.tco2e).toBeLessThan(commitment.row.tco2e ?? NaN);
  });

  test("a history cast back from population counts as estimated", () => {
    expect(compute("waste", { ...dump, ...history, dataBasis: "measured" }).row.estimated).toBe(true);
    expect(compute("waste", { ...dump, dataBasis: "measured" }).row.estimated).toBe(false);
  });

  test("weighed years replace the estimate", () => {
    const weighed = { id: "h1", values: { year: 2010, tonnes: 9000 } };
    const more = compute("waste", { ...dump, ...history, wasteHistory: [weighed] });
    expect(more.row.tco2e).toBeGreaterThan(compute("waste", { ...dump, ...history }).row.tco2e ?? NaN);
    expect(more.row.explanation.inputs).toContainEqual(
      expect.objectContaining({ symbol: "M(2010)", value: 9000 }),
    );
  });

  test("the town's own composition goes before the default, and must be shares of one whole", () => {
    const share = (component: string, percent: number) => ({
      id: component,
      values: { component, percent },
    });
    const composition = [share("food", 50), share("plastics", 50)];
    expect(compute("waste", { ...dump, composition }).row.tco2e).toBeCloseTo(
      2550 * 0.4 * 0.5 * 0.15 * 0.6 * 0.5 * (16 / 12) * 28,
      6,
    );
    const tooMuch = [share("food", 80), share("plastics", 80)];
    expect(compute("waste", { ...dump, composition: tooMuch }).row.missing).toBe("method-input");
  });

  test("without a default for the country nothing is invented", () => {
    const { row } = compute("waste", dump, {}, "IT");
    expect(row).toMatchObject({ tco2e: null, contribution: null, missing: "method-input" });
  });

  test("compost emits methane and nitrous oxide", () => {
    const { row } = compute("waste", {
      treatment: "composting",
      gpcCell: "III.2.1",
      amount: { amount: 1500, unit: "t" },
    });
    expect(row.byGas.ch4).toBeCloseTo(6 * 28, 9);
    expect(row.byGas.n2o).toBeCloseTo(0.36 * 265, 9);
  });

  test("burning keeps its biogenic CO2 apart", () => {
    const { row } = compute("waste", { ...dump, treatment: "open-burning", gpcCell: "III.3.1" });
    expect(row.byGas.co2).toBeGreaterThan(0);
    expect(row.biogenicTco2).toBeGreaterThan(0);
    expect(row.tco2e).toBeCloseTo((row.byGas.co2 ?? 0) + (row.byGas.ch4 ?? 0) + (row.byGas.n2o ?? 0), 9);
  });
});

describe("wastewater and livestock", () => {
  test("people on septic tanks", () => {
    const values = { treatment: "septic-system", gpcCell: "III.4.1", peopleServed: 12_000 };
    expect(compute("wastewater", values).row.tco2e).toBeCloseTo(52.56 * 28, 6);
    expect(compute("wastewater", { ...values, bodPerPerson: 80 }).row.tco2e).toBeCloseTo(2 * 52.56 * 28, 6);
  });

  test("heads of cattle", () => {
    const { row } = compute("process", {
      processKind: "livestock",
      livestockType: "other-cattle",
      livestockClimate: "temperate",
      gpcCell: "V.1",
      amount: { amount: 14_200, unit: "head" },
    });
    expect(row.tco2e).toBeCloseTo(14.2 * 57 * 28, 6);
  });
});

describe("own dump, with burning, or landfill outside?", () => {
  const { treatment: _treatment, gpcCell: _cell, ...buried } = dump;

  test.each([
    ["own-dump", "III.1.1", "total"],
    ["own-dump-burning", "III.1.1", "total"],
    ["own-landfill", "III.1.1", "total"],
    ["landfill-outside", "III.1.2", "total"],
    ["received-from-others", "III.1.3", "apart"],
  ])("%s is burial in %s", (destination, cell, counted) => {
    const { row } = compute("waste", { ...buried, destination });
    expect(row.cell?.ref).toBe(cell);
    expect(row.counted).toBe(counted);
    expect(row.tco2e).toBeCloseTo(DUMP_T_CH4 * 28, 6);
  });

  test.each([
    ["composting", "inside", "III.2.1"],
    ["anaerobic-digestion", "outside", "III.2.2"],
    ["incineration", "outside", "III.3.2"],
    ["open-burning", "inside", "III.3.1"],
    ["open-burning", "imported", "III.3.3"],
  ])("%s %s is %s", (treatment, treatedWhere, cell) => {
    const { row } = compute("waste", { ...buried, destination: "other", treatment, treatedWhere });
    expect(row.cell?.ref).toBe(cell);
  });

  test("a named cell goes before, and sewage treated outside is III.4.2", () => {
    expect(compute("waste", { ...dump, destination: "landfill-outside" }).row.cell?.ref).toBe("III.1.1");
    const sewage = { treatment: "anaerobic-shallow-lagoon", peopleServed: 100, treatedWhere: "outside" };
    expect(compute("wastewater", sewage).row.cell?.ref).toBe("III.4.2");
  });

  test("what burns without a row of its own is a finding; with one it is not", () => {
    const burning = { ...buried, destination: "own-dump-burning", burntShare: 30 };
    const fire = anInventoryRow("i", "fire", "waste", {
      label: "Quema",
      wasteKind: "municipal",
      treatment: "open-burning",
      treatedWhere: "inside",
      amount: { amount: 765, unit: "t" },
    });
    const rules = (more: (typeof fire)[]) => {
      const plan = aPlan([
        anInventory("i", { year: 2020, kind: "BEI", population: 2000, gwpSet: "AR5" }),
        anInventoryRow("i", "r", "waste", { label: "Basural", ...burning }),
        ...more,
      ]);
      const results = computePlan(plan, currentTemplate, catalogue);
      return checkPlanDocument(plan, currentTemplate, results, { year: 2026 }).map(({ rule }) => rule);
    };
    expect(rules([])).toContain("burnt-waste-uncounted");
    expect(rules([fire])).not.toContain("burnt-waste-uncounted");
  });

  test.each([
    ["a new row is asked where it goes, before anything of its treatment", {}, ["destination"]],
    ["burial asks no more", { destination: "own-dump" }, []],
    ["what is not buried, how and where it is treated", { destination: "other" }, ["treatment"]],
    ["compost, where", { destination: "other", treatment: "composting" }, ["treatedWhere"]],
    [
      "a row that names treatment and cell is asked nothing",
      { treatment: "disposal", gpcCell: "III.1.1" },
      [],
    ],
  ] as [string, EntryValues, string[]][])("%s", (_, values, asked) => {
    const address = { section: "inventories", instance: "i", field: "rows", row: "r" };
    const form = formOf(currentTemplate, address, "waste");
    if (!form) throw new Error("no form");
    const questions = ["destination", "treatment", "treatedWhere", "gpcCell"];
    const missing = checkEntry(form, values, ["gcom-americas"]).problems.map(({ field }) => field);
    expect(missing.filter((field) => questions.includes(field))).toEqual(asked);
  });

  test("one landfill method for all years of the plan", () => {
    const years = (methods: readonly string[]) => {
      const plan = aPlan(
        methods.flatMap((landfillMethod, index) => [
          anInventory(`i${index}`, { year: 2018 + index, kind: "BEI", population: 2000, gwpSet: "AR5" }),
          anInventoryRow(`i${index}`, "r", "waste", {
            label: "Basural",
            ...dump,
            ...history,
            landfillMethod,
          }),
        ]),
      );
      const results = computePlan(plan, currentTemplate, catalogue);
      return checkPlanDocument(plan, currentTemplate, results, { year: 2026 }).filter(
        ({ rule }) => rule === "landfill-methods-differ",
      );
    };
    expect(years(["methane-commitment", "methane-commitment"])).toEqual([]);
    expect(years(["methane-commitment", "first-order-decay"])).toMatchObject([
      { instance: "i1", row: "r", params: { year: 2019, otherYear: 2018 } },
    ]);
  });
});

describe("leaks, trees and refrigerants", () => {
  test("leaks of the gas network: the middle of IPCC's 1.1 to 2.5 t CH4 per million m³, an assumption", () => {
    const { row } = compute("process", {
      processKind: "fugitive",
      amount: { amount: 2000, unit: "dam3-gas" },
    });
    // 2 million m³ · 1.8 t CH4 and 0.0955 t CO2
    expect(row.byGas.ch4).toBeCloseTo(2 * 1.8 * 28, 9);
    expect(row.byGas.co2).toBeCloseTo(2 * 0.0955, 9);
    expect(row.cell?.ref).toBe("I.8.1");
    expect(row.explanation.factors[0]?.confirmed).toBe(false);
  });

  test("developed countries have one value", () => {
    const values = { processKind: "fugitive", amount: { amount: 1_000_000, unit: "m3" } };
    const { row } = compute("process", values, {}, "IT");
    expect(row.byGas.ch4).toBeCloseTo(1.1 * 28, 9);
  });

  test("a thousand young trees take up 10 t a year, outside every total", () => {
    const values = { processKind: "trees", amount: { amount: 1000, unit: "unit" } };
    const { row, inventory } = compute("process", values);
    expect(row).toMatchObject({ counted: "memo" });
    expect(row.tco2e).toBeCloseTo(-10, 9);
    expect(inventory.memoTco2e.value).toBeCloseTo(-10, 9);
    expect([inventory.totalTco2e.value, inventory.apartTco2e.value]).toEqual([null, null]);
  });

  test("a hectare of crowns: 2.9 t C · 44/12 (IPCC 2006 vol. 4 table 8.1)", () => {
    const values = { processKind: "trees", amount: { amount: 3, unit: "ha" } };
    expect(compute("process", values).row.tco2e).toBeCloseTo((-3 * 2.9 * 44) / 12, 9);
  });

  test.each([
    ["AR4", 1430],
    ["AR5", 1300],
    ["AR6", 1530],
  ])("refrigerant by mass follows the potentials of %s", (gwpSet, potential) => {
    const values = { processKind: "product-use", otherGas: "hfc134a", otherGasTonnes: 1.2 };
    const { row } = compute("process", values, { gwpSet });
    expect(row.tco2e).toBeCloseTo(1.2 * potential, 9);
    expect(row.cell?.ref).toBe("IV.2");
  });

  test("N2O of cattle on pasture where their mass is known: IPCC 2006 vol. 4 eq. 10.30 and 11.1", () => {
    const { row } = compute("process", {
      processKind: "livestock",
      livestockType: "other-cattle",
      livestockClimate: "temperate",
      animalMassKg: 400,
      amount: { amount: 1000, unit: "head" },
    });
    // 1000 · 0.4 · 0.36 kg N · 365 · 0.02 · 44/28 = 1651.9 kg
    expect(row.byGas.n2o).toBeCloseTo(((400 * 0.36 * 365 * 0.02 * 44) / 28 / 1000) * 265, 9);
    expect(row.explanation.factors.find(({ symbol }) => symbol === "EF₃")?.confirmed).toBe(false);
  });
});

describe("how a row is known", () => {
  const stated: EntryValues = { enteredTco2e: 100, enteredSource: "Planilla" };
  const own: EntryValues = { ownFactor: 0.5, ownFactorSource: "Estudio" };

  test.each([
    ["nothing said: stated emissions win", { ...stated, ...own }, 100],
    ["nothing said: an own factor goes before the method", own, 1275],
    ["nothing said and nothing stated: the method", {}, DUMP_T_CH4 * 28],
    [
      "computed: the method, whatever else was typed",
      { ...stated, ...own, calculation: "computed" },
      DUMP_T_CH4 * 28,
    ],
    ["entered: the stated emissions", { ...stated, calculation: "entered" }, 100],
    ["entered without emissions: unknown", { calculation: "entered" }, null],
  ] as [string, EntryValues, number | null][])("%s", (_, values, expected) => {
    const { tco2e } = compute("waste", { ...dump, ...values }).row;
    if (expected === null) expect(tco2e).toBeNull();
    else expect(tco2e).toBeCloseTo(expected, 6);
  });

  test("kinds without method keep their stated emissions", () => {
    const values = { processKind: "soils", gpcCell: "V.3", calculation: "computed", ...stated };
    expect(compute("process", values).row.tco2e).toBe(100);
  });

  test("stated emissions are not asked of a computed row", () => {
    const form = formOf(
      currentTemplate,
      { section: "inventories", instance: "i", field: "rows", row: "r" },
      "waste",
    );
    if (!form) throw new Error("no form");
    const problemsOf = (calculation: string) =>
      checkEntry(form, { ...dump, ...stated, enteredSource: null, calculation }, []).problems.map(
        ({ field }) => field,
      );
    expect(problemsOf("entered")).toContain("enteredSource");
    expect(problemsOf("computed")).not.toContain("enteredSource");
  });
});

test("every name and assumption of a method has its words", () => {
  const results = [
    compute("waste", { ...dump, ...history, burntShare: 10, methaneRecovered: 10 }),
    compute("waste", {}, {}, "IT"),
    compute("waste", { ...dump, treatment: "incineration" }),
    compute("waste", { ...dump, treatment: "recycling" }),
    compute("waste", { ...dump, treatment: "anaerobic-digestion" }),
    compute("wastewater", {}, {}, "JP"),
    compute("wastewater", { treatment: "septic-system", peopleServed: 10, proteinPerPerson: 30 }),
    compute("process", { processKind: "livestock" }),
    compute("process", { processKind: "livestock", animalMassKg: 400, livestockType: "other-cattle" }),
    compute("process", { processKind: "fugitive" }),
    compute("process", { processKind: "fugitive" }, {}, "JP"),
    compute("process", { processKind: "trees" }),
    compute("process", { processKind: "trees", amount: { amount: 1, unit: "ha" } }),
  ];
  const keys = results.flatMap(({ row: { explanation } }) => [
    ...explanation.inputs.map(({ labelKey }) => labelKey),
    ...explanation.assumptions.map(({ key }) => key),
  ]);
  expect([...new Set(keys)].filter((key) => !(key in numbers || key in methods))).toEqual([]);
});
