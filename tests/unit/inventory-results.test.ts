import { describe, expect, test } from "vitest";
import nichelinoFile from "templates/demo/nichelino.plan.json";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import { ecrfWorkbook } from "~/domain/exports/ecrf-workbook";
import { inventoryRowsTable } from "~/domain/exports/rows-tables";
import { computeInventory } from "~/domain/inventory/compute-inventory";
import { covenantMatrix } from "~/domain/inventory/covenant-matrix";
import { totalsByMethod } from "~/domain/inventory/other-methods";
import { reportedApart } from "~/domain/inventory/reported-apart";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { referenceKey, rowReferences } from "~/domain/plan/row-references";
import { readChapters } from "~/print/chapter-model";
import { createPrintContext } from "~/print/print-context";
import { exportSource } from "~/server/exports/export-source.server";
import { SAMPLE_MUNICIPALITIES } from "~/server/seed/sample-towns";
import { aFactor, anEnteredRow, anInventory, aRow } from "../fixtures/inventory-factory";
import { anInventory as aHeader, anInventoryRow, aPlan } from "../fixtures/small-plans";

function planIn(file: unknown): PlanDocument {
  const read = parsePlanFile(file, templateOf);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.plan;
}

/* --------------------------------------------------------------- references */

const rowsOf = (instance: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    anInventoryRow(instance, `r${index}`, "energy", { label: "x" }),
  );

describe("references of rows", () => {
  const references = (plan: PlanDocument) => [
    ...rowReferences(currentTemplate, plan.entries, "inventories").values(),
  ];

  test("are the year and the place in the list, with a letter that no spreadsheet takes for a month", () => {
    const plan = aPlan([aHeader("a", { year: 2018 }), ...rowsOf("a", 120)]);
    const found = references(plan);
    expect(found.slice(0, 2)).toEqual(["2018-F01", "2018-F02"]);
    expect(found.at(-1)).toBe("2018-F120");
  });

  test("differ where two inventories have one year, or none that can be read", () => {
    const plan = aPlan([
      aHeader("a", { year: 2018 }),
      aHeader("b", { year: 2018 }),
      aHeader("c", { year: { raw: "hace poco" } }),
      ...["a", "b", "c"].flatMap((instance) => rowsOf(instance, 1)),
    ]);
    expect(references(plan)).toEqual(["2018-F01", "2018b-F01", "#3-F01"]);
  });
});

const MANY = aPlan([
  aHeader("a", { year: 2018, kind: "BEI", population: 1000 }),
  ...Array.from({ length: 130 }, (_, index) =>
    anInventoryRow("a", `z${(index * 37) % 130}`, "energy", {
      label: `Fila ${index}`,
      covenantSector: "residential-buildings",
      carrier: "electricity",
      amount: { amount: index, unit: "mwh" },
      ownFactor: 0.3,
      ownFactorSource: "prueba",
    }),
  ).map((entry, position) => ({ ...entry, position })),
]);

test.each<[string, PlanDocument]>([
  ["Nichelino", planIn(nichelinoFile)],
  ["a sample town", planIn(SAMPLE_MUNICIPALITIES[0]!.plan)],
  ["130 rows", MANY],
])("page, printed annex and every sheet name and order the rows alike: %s", (_name, plan) => {
  const results = computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));
  const references = rowReferences(currentTemplate, plan.entries, "inventories");
  const shown = plan.entries.flatMap(({ section, instance, row }) =>
    section === "inventories" && row ? [references.get(referenceKey(instance, row))] : [],
  );
  expect(new Set(shown).size).toBe(shown.length);

  const source = exportSource(plan, currentTemplate, "es");
  const [, , sheet] = ecrfWorkbook(source);
  expect(sheet!.rows.map(({ cells }) => cells[0])).toEqual(shown);
  const csv = inventoryRowsTable(source);
  const at = csv.columns.findIndex(({ title }) => title === "Identificador de la fila");
  expect(csv.rows.map(({ cells }) => cells[at])).toEqual(shown);

  const context = createPrintContext({
    plan,
    template: currentTemplate,
    results,
    mode: { kind: "draft" },
    pictures: () => null,
    locale: "es",
  });
  const { annexTables } = readChapters(context, currentTemplate.sections);
  const printed = annexTables.filter(({ section }) => section === "inventories");
  expect(printed.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text))).toEqual(shown);
  expect(results.inventories.flatMap(({ rows }) => rows)).toHaveLength(shown.length);
});

/* ------------------------------------------------------------ other methods */

describe("the total with other potentials", () => {
  const wetWaste = aRow({
    id: "waste",
    covenantSector: "waste",
    carrier: undefined,
    gpcCell: "III.1.1",
    scope: 1,
    amount: 10,
    unit: "t",
    factor: aFactor({ unit: "t/t", co2: null, ch4: 1, n2o: 0.1 }),
  });
  const input = anInventory({ gwpSet: "AR5", rows: [aRow(), wetWaste, anEnteredRow(5, { id: "stated" })] });

  // 30 t of CO2; 10 t of CH4 and 1 t of N2O; 5 t stated as CO2e. IPCC: CH4 25, 28, 27.9; N2O 298, 265, 273.
  test("is computed anew for each set, worked by hand", () => {
    expect(totalsByMethod(input).map(({ gwpSet, total, used }) => [gwpSet, total, used])).toEqual([
      ["AR4", 30 + 250 + 298 + 5, false],
      ["AR5", 30 + 280 + 265 + 5, true],
      ["AR6", 30 + 279 + 273 + 5, false],
      [null, 30, false],
    ]);
  });

  test("says how much cannot follow, because its source gives no gases", () => {
    expect(totalsByMethod(input).map(({ fixed }) => fixed)).toEqual([5, 5, 5, 5]);
  });

  test("an inventory of CO2 alone keeps its total", () => {
    const lines = totalsByMethod({ ...input, gases: "co2" });
    expect(lines.find(({ used }) => used)).toMatchObject({ gwpSet: null, total: 35 });
  });

  test("an older set stands first", () => {
    expect(totalsByMethod({ ...input, gwpSet: "SAR" }).map(({ gwpSet }) => gwpSet)).toEqual([
      "SAR",
      "AR4",
      "AR5",
      "AR6",
      null,
    ]);
  });

  test("without data there is none", () => {
    const empty = anInventory({ rows: [aRow({ amount: null })] });
    expect(totalsByMethod(empty).map(({ total }) => total)).toEqual([null, null, null, null]);
  });
});

/* ------------------------------------------------------------------- tables */

test("sector by carrier: margins add up, what has no row is nothing, what is unknown is not 0", () => {
  const { covenantTable, totalTco2e } = computeInventory(
    anInventory({
      rows: [
        aRow({ id: "a" }),
        aRow({ id: "b", carrier: "diesel", covenantSector: "municipal-fleet", scope: 1, amount: null }),
        anEnteredRow(12, { id: "c", covenantSector: "waste", carrier: undefined, scope: 1 }),
        aRow({ id: "d", carrier: "lpg", notationKey: "NO", notationExplanation: "none", amount: null }),
      ],
    }),
  );
  const matrix = covenantMatrix(covenantTable, ({ tco2e }) => tco2e, {
    sectors: ["residential-buildings", "municipal-fleet", "waste"],
    carriers: ["electricity", "lpg", "diesel"],
  });
  expect(matrix.carriers).toEqual(["electricity", "lpg", "diesel", null]);
  expect(matrix.sectors).toEqual(["residential-buildings", "municipal-fleet", "waste"]);
  expect(matrix.cell("residential-buildings", "electricity")?.value).toBe(30);
  expect(matrix.cell("municipal-fleet", "diesel")).toEqual({ value: null, known: 0, unknown: 1 });
  expect(matrix.cell("waste", "diesel")).toBeNull();
  expect(matrix.total.value).toBe(totalTco2e.value);
  const energy = covenantMatrix(covenantTable, ({ energyMwh }) => energyMwh, { sectors: [], carriers: [] });
  expect(energy.cell("residential-buildings", "lpg")?.value).toBe(0);
});

test("what is reported apart says why", () => {
  const { rows } = computeInventory(
    anInventory({
      rows: [
        anEnteredRow(1, { id: "a", gpcCell: "I.4.4", scope: 1 }),
        anEnteredRow(2, { id: "b", gpcCell: "III.2.3", scope: 1 }),
        anEnteredRow(4, { id: "c", gpcCell: "VI.1", scope: 3 }),
        anEnteredRow(8, { id: "d", excluded: true }),
        anEnteredRow(16, { id: "e" }),
      ],
    }),
  );
  const apart = reportedApart(rows);
  expect(Object.entries(apart).map(([reason, { value }]) => [reason, value])).toEqual([
    ["generation", 1],
    ["importedWaste", 2],
    ["otherScope3", 4],
    ["excluded", 8],
  ]);
});
