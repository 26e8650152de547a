/** A block of cells pasted into a table of a page becomes input values; nothing of it is dropped. */
import { expect, test } from "vitest";
import { readBlock, type PasteInto } from "~/components/form/paste-block";
import type { FieldDescriptor } from "~/domain/template/describe-page";

const cell = (
  id: string,
  kind: FieldDescriptor["kind"],
  more: Partial<FieldDescriptor> = {},
): FieldDescriptor => ({
  id,
  kind,
  label: id,
  required: false,
  essential: false,
  shown: true,
  readBack: null,
  gap: null,
  problems: [],
  ...more,
});

const CARRIERS = [
  { code: "electricity", label: "Electricidad" },
  { code: "lpg", label: "Gas envasado (garrafa)" },
];
const UNITS = [
  { code: "kwh", label: "kWh" },
  { code: "mwh", label: "MWh" },
];

function pasted(text: string, change: Partial<PasteInto> = {}) {
  let made = 0;
  const into: PasteInto = {
    table: "bills",
    cells: [
      cell("year", "year", { label: "Año" }),
      cell("carrier", "choice", { label: "Energía", options: CARRIERS }),
      cell("amount", "quantity", { label: "Consumo", options: UNITS }),
      cell("cost", "money", { label: "Gasto" }),
      cell("paid", "yesNo", { label: "¿Pagada?" }),
    ],
    rowIds: ["r1", "r2"],
    row: "r2",
    column: "year",
    locale: "es",
    yesNo: [
      { code: "yes", label: "Sí" },
      { code: "no", label: "No" },
    ],
    currencies: [{ code: "ARS", label: "Peso argentino (ARS)" }],
    newRowId: () => `new${++made}`,
    ...change,
  };
  return readBlock(text, into);
}

test("it begins where it is pasted and adds the rows it needs", () => {
  const { inputs, rowCount } = pasted("2021\tElectricidad\n2022\tgarrafa");
  expect(rowCount).toBe(2);
  expect(inputs).toEqual({
    "bills._rows": ["r1", "r2", "new1"],
    "bills.r2.year": ["2021"],
    "bills.r2.carrier": ["electricity"],
    "bills.new1.year": ["2022"],
    "bills.new1.carrier": ["lpg"],
  });
});

test("units, currencies and yes or no are told apart from the figures", () => {
  const { inputs } = pasted("1.500,5 MWh\tARS 20.000\tsi\n3 fardos\t$ 5\tquizás", { column: "amount" });
  expect(inputs).toMatchObject({
    "bills.r2.amount.amount": ["1.500,5"],
    "bills.r2.amount.unit": ["mwh"],
    "bills.r2.cost.amount": ["20.000"],
    "bills.r2.cost.currency": ["ARS"],
    "bills.r2.paid": ["yes"],
    "bills.new1.amount.amount": ["3 fardos"],
    "bills.new1.cost.amount": ["5"],
    "bills.new1.paid": ["quizás"],
  });
});

test("what is no option stays as text, more columns than the table has are left", () => {
  const { inputs } = pasted("Vapor\t1\t2\tno\tde más", { column: "carrier" });
  expect(inputs["bills.r2.carrier"]).toEqual(["Vapor"]);
  expect(Object.keys(inputs)).toHaveLength(5);
});

test("headings copied with the cells are not a row", () => {
  expect(pasted("Año\tEnergía\n2021\tElectricidad").rowCount).toBe(1);
});

test("figures with a decimal point are turned into those of the page; doubtful ones are told", () => {
  const { inputs, doubtful } = pasted("1,234.5\n2.345", { column: "amount" });
  expect(inputs).toMatchObject({
    "bills.r2.amount.amount": ["1234,5"],
    "bills.new1.amount.amount": ["2,345"],
  });
  expect(doubtful).toBeNull();
  expect(pasted("2.345", { column: "amount" }).doubtful).toEqual({ text: "2.345", number: "2.345" });
});
