import { describe, expect, test } from "vitest";
import godoyCruzFile from "templates/demo/godoy-cruz.plan.json";
import kozaniFile from "templates/demo/kozani-2010.plan.json";
import nichelinoFile from "templates/demo/nichelino.plan.json";
import rauchFile from "templates/demo/rauch.plan.json";
import { currentTemplate, templateOf } from "templates/registry";
import { approvalSheets } from "~/domain/exports/approval-sheet";
import { covenantWorkbook } from "~/domain/exports/covenant-workbook";
import { ecrfWorkbook } from "~/domain/exports/ecrf-workbook";
import { actionRowsTable, inventoryRowsTable } from "~/domain/exports/rows-tables";
import { escapeFormula, type Cell, type Sheet } from "~/domain/exports/sheet";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { writeCsv } from "~/server/exports/csv.server";
import { exportSource } from "~/server/exports/export-source.server";
import { writeXlsx } from "~/server/exports/xlsx.server";
import { readXlsx } from "tests/fixtures/read-xlsx";

function planIn(file: unknown): PlanDocument {
  const read = parsePlanFile(file, templateOf);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.plan;
}
const sourceOf = (plan: PlanDocument) => exportSource(plan, currentTemplate, "es");
const demo = (file: unknown) => sourceOf(planIn(file));

const titles = (sheet: Sheet) => sheet.columns.map(({ title }) => title);
const column = (sheet: Sheet, title: string) => {
  const at = titles(sheet).indexOf(title);
  if (at < 0) throw new Error(`no column ${title} among ${titles(sheet).join(", ")}`);
  return at;
};
const cellsUnder = (sheet: Sheet, title: string) => {
  const at = column(sheet, title);
  return sheet.rows.map(({ cells }) => cells[at] ?? null);
};
const sum = (cells: readonly Cell[]) =>
  cells.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0);

const inventoryRowIds = ({ entries }: PlanDocument) =>
  entries.flatMap(({ section, field, row }) =>
    section === "inventories" && field === "rows" && row ? [row] : [],
  );

const demos: [string, unknown][] = [
  ["Nichelino", nichelinoFile],
  ["Kozani", kozaniFile],
  ["Rauch", rauchFile],
  ["Godoy Cruz", godoyCruzFile],
];

test("actions of both lists that share an id each show their own money", () => {
  const action = (section: string, amount: number): PlanEntry => ({
    section,
    instance: "main",
    field: "actions",
    row: "a1",
    values: {
      title: `De ${section}`,
      status: "not-started",
      investment: { amount, currency: "ARS", priceDate: "2026-01" },
    },
  });
  const plan = { ...planIn(nichelinoFile), entries: [] as PlanEntry[] };
  plan.entries = [action("mitigation-actions", 100), action("adaptation-actions", 700)];
  const table = actionRowsTable(sourceOf(plan));
  expect(cellsUnder(table, "Sin fuente")).toEqual([100, 700]);
});

test("workbooks of tables say that a plan was approved outside, and nothing of plans made here", () => {
  const plan = planIn(nichelinoFile);
  expect(approvalSheets(sourceOf(plan))).toEqual([]);
  const claim = {
    section: "approved-plans",
    instance: "p1",
    values: { planTitle: "PAESC", body: "city-council", approvedOn: "2021-08-12" },
  };
  const source = sourceOf({ ...plan, entries: [...plan.entries, claim] });
  const last = covenantWorkbook(source).at(-1);
  expect(last?.name).toBe("Aprobación");
  expect(last?.rows.map(({ cells }) => cells)).toEqual([
    ["Nombre del plan", "PAESC"],
    ["Plan aprobado fuera de la plataforma", "Concejo Deliberante o Municipal (ordenanza), 12/08/2021"],
  ]);
});

describe.each(demos)("the spreadsheets of %s", (_name, file) => {
  const source = demo(file);
  const { inventories } = source.results;
  const ecrf = ecrfWorkbook(source);
  const covenant = covenantWorkbook(source);
  const [, totals, rows] = ecrf;
  const all = [...ecrf, ...covenant, inventoryRowsTable(source), actionRowsTable(source)];

  test("are rectangular and speak in words of the catalogue", () => {
    for (const sheet of all) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[[\]:*?/\\]/);
      for (const { cells } of sheet.rows)
        expect([sheet.name, cells.length]).toEqual([sheet.name, sheet.columns.length]);
      const texts = [...titles(sheet), ...sheet.rows.flatMap(({ cells }) => cells)].map(String);
      expect(
        texts.filter((text) => /^(exports|missing|counted|carrier)\.|\{\w+\}|undefined|NaN/.test(text)),
      ).toEqual([]);
    }
  });

  test("have every row of every inventory, in the order of the plan", () => {
    const keys = inventoryRowIds(source.plan);
    expect(rows!.rows).toHaveLength(keys.length);
    expect(cellsUnder(inventoryRowsTable(source), "Clave en el archivo del plan")).toEqual(keys);
  });

  test("eCRF_2 adds up to the computed totals, and its lines to its total", () => {
    const total = column(totals!, "Total");
    for (const inventory of inventories) {
      const ofYear = totals!.rows.filter(({ cells }) => cells[0] === inventory.year);
      const end = ofYear.findIndex(({ look }) => look === "total");
      expect(ofYear[end]?.cells[total]).toBe(inventory.totalTco2e.value);
      const lines = ofYear.slice(0, end).map(({ cells }) => cells[total] ?? null);
      expect(sum(lines)).toBeCloseTo(inventory.totalTco2e.value ?? 0, 4);
    }
  });

  test("eCRF_3 adds up to the computed totals", () => {
    const counted = column(rows!, "Cómo se cuenta");
    const tonnes = column(rows!, "Emisiones (t CO2e)");
    const year = column(rows!, "Año del inventario");
    for (const inventory of inventories) {
      const inTotal = rows!.rows.filter(
        ({ cells }) => cells[year] === inventory.year && cells[counted] === "En el total",
      );
      expect(sum(inTotal.map(({ cells }) => cells[tonnes] ?? null))).toBeCloseTo(
        inventory.totalTco2e.value ?? 0,
        4,
      );
    }
  });

  test("Covenant tables C and D together are the total, table A the energy", () => {
    const [a, , c, d] = covenant;
    const totalOf = (sheet: Sheet, year: number, title: string) => {
      const row = sheet.rows.find(({ cells, look }) => look === "total" && cells[0] === year);
      return sum([row?.cells[column(sheet, title)] ?? null]);
    };
    for (const { year, totalTco2e, energyMwh } of inventories) {
      const emissions = totalOf(c!, year, "Total") + totalOf(d!, year, "Emisiones (t CO2e)");
      expect(emissions).toBeCloseTo(totalTco2e.value ?? 0, 4);
      expect(totalOf(a!, year, "Total")).toBeCloseTo(energyMwh.value ?? 0, 4);
    }
  });
});

describe("Nichelino", () => {
  test("has all its actions", () => {
    expect(actionRowsTable(demo(nichelinoFile)).rows).toHaveLength(33 + 13);
  });

  test("one inventory alone", () => {
    const source = demo(nichelinoFile);
    const [first] = source.results.inventories;
    const sheet = inventoryRowsTable(source, first!.instance);
    expect(sheet.rows).toHaveLength(first!.rows.length);
  });
});

/** Kozani with its first row made anew `count` times. */
function kozaniWith(
  count: number,
  values: (index: number) => PlanEntry["values"],
  kind = "energy",
): PlanDocument {
  const plan = planIn(kozaniFile);
  const isRow = ({ section, field }: PlanEntry) => section === "inventories" && field === "rows";
  const first = plan.entries.find(isRow)!;
  const rows = Array.from({ length: count }, (_, index) => ({
    ...first,
    kind,
    row: `r${index}`,
    position: index,
    values: values(index),
  }));
  return { ...plan, entries: [...plan.entries.filter((entry) => !isRow(entry)), ...rows] };
}

test("hundreds of rows are all there, in order", () => {
  const plan = kozaniWith(350, (index) => ({ label: `Fila ${index}`, enteredTco2e: index }), "entered");
  const [, , rows] = ecrfWorkbook(sourceOf(plan));
  expect(rows!.rows).toHaveLength(350);
  expect(cellsUnder(rows!, "Emisiones (t CO2e)")).toEqual(Array.from({ length: 350 }, (_, index) => index));
});

test("computed losses of the grid have lines of their own, so that the lines add up to the total", () => {
  const plan = planIn(kozaniFile);
  const entries = plan.entries.map((entry) =>
    entry.section === "inventories" && entry.row === undefined
      ? { ...entry, values: { ...entry.values, gridLossPercent: 10, gridLossSource: "Red" } }
      : entry,
  );
  const source = sourceOf({ ...plan, entries });
  const [inventory] = source.results.inventories;
  const [, , rows] = ecrfWorkbook(source);
  const tonnes = cellsUnder(rows!, "Emisiones (t CO2e)") as number[];
  expect(tonnes.reduce((sum, part) => sum + part, 0)).toBeCloseTo(inventory!.totalTco2e.value!, 6);
  expect(inventory!.totalTco2e.value).toBeGreaterThan(400_000);
});

test("what is not known is an empty cell with its reason; a notation key stays", () => {
  const answers: PlanEntry["values"][] = [
    { label: "Sin cantidad", carrier: "diesel", covenantSector: "municipal-fleet" },
    {
      label: "No hay",
      notationKey: "NO",
      notationExplanation: "No hay tren.",
      covenantSector: "public-transport",
    },
    { label: "Ilegible", carrier: "diesel", amount: { amount: { raw: "mucho" }, unit: "L" } },
  ];
  const source = sourceOf(kozaniWith(3, (index) => answers[index]!));
  const [, , rows] = ecrfWorkbook(source);
  expect(cellsUnder(rows!, "Emisiones (t CO2e)")).toEqual([null, null, null]);
  expect(cellsUnder(rows!, "Clave de notación")).toEqual([null, "NO", null]);
  expect(cellsUnder(rows!, "Notas")).toEqual([
    "sin datos: falta la cantidad",
    "",
    expect.stringMatching(/^sin datos: falta la cantidad; .*: «mucho»$/),
  ]);
});

test("texts that a spreadsheet would run are escaped; numbers stay numbers", async () => {
  const texts = ["=1+1", "+54 341", "-x", "@SUM(A1)", "\tx", "\rx", "normal = no"];
  const escaped = ["'=1+1", "'+54 341", "'-x", "'@SUM(A1)", "'\tx", "'\rx", "normal = no"];
  expect(texts.map(escapeFormula)).toEqual(escaped);
  const sheet: Sheet = {
    name: "x",
    columns: [
      { title: "=a", width: 10, numbers: "plain" },
      { title: "b", width: 10, numbers: "amount" },
    ],
    rows: texts.map((text) => ({ cells: [text, -1.5], look: "plain" })),
  };
  expect(parseCsv(writeCsv(sheet, "es"), ";")).toEqual([
    ["'=a", "b"],
    ...escaped.map((text) => [text, "-1,5"]),
  ]);
  const [read] = readXlsx(await writeXlsx([sheet]));
  expect(read!.xml).not.toContain("<f>");
  expect(read!.rows[0]).toEqual(["'=a", "b"]);
  expect(read!.rows.slice(1, 5)).toEqual(escaped.slice(0, 4).map((text) => [text, -1.5]));
});

test.each([
  ["es", ";", ","],
  ["pt", ";", ","],
  ["en", ",", "."],
] as const)("CSV in %s reads back as it was", (locale, separator, decimal) => {
  const sheet = inventoryRowsTable(demo(kozaniFile));
  const csv = writeCsv(sheet, locale);
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  const [, ...lines] = parseCsv(csv, separator);
  expect(lines).toHaveLength(sheet.rows.length);
  const tonnes = column(sheet, "Emisiones (t CO2e)");
  const read = lines.map((line) => Number(line[tonnes]!.replace(decimal, ".")));
  sheet.rows.forEach(({ cells }, index) => expect(read[index]).toBeCloseTo(cells[tonnes] as number, 6));
});

test("a workbook opens with its sheets, its numbers as numbers and its heading kept in sight", async () => {
  const sheets = ecrfWorkbook(demo(kozaniFile));
  const read = readXlsx(await writeXlsx(sheets));
  expect(read.map(({ name }) => name)).toEqual(["eCRF_1", "eCRF_2", "eCRF_3"]);
  read.forEach(({ rows, xml }, index) => {
    const { columns, rows: written } = sheets[index]!;
    expect(xml).toMatch(/<pane [^>]*state="frozen"/);
    const wanted = [titles(sheets[index]!), ...written.map(({ cells }) => cells)].map((cells) =>
      columns.map((_, at) => cells[at] || (cells[at] ?? null)).map((cell) => (cell === "" ? null : cell)),
    );
    const got = rows.map((cells) => columns.map((_, at) => cells[at] ?? null));
    expect(got).toEqual(wanted);
  });
});

/** RFC 4180. */
function parseCsv(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, "gy");
  for (const [, quoted, plain = "", end] of csv.replace("\uFEFF", "").matchAll(cell)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
