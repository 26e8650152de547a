/** A sheet read into the rows of a list: columns guessed, answers read, what is there recognised. */
import { describe, expect, test } from "vitest";
import type { Grid } from "~/domain/import/cell";
import { readDelimited } from "~/domain/import/delimited-text";
import {
  guessSettings,
  importPlace,
  type ImportPlace,
  type ImportSettings,
} from "~/domain/import/import-settings";
import type { ImportWords } from "~/domain/import/import-targets";
import { readImport, type Existing, type ImportReading } from "~/domain/import/read-import";
import type { PresentRow } from "~/domain/import/present-rows";
import { fieldsOf, sectionOf } from "~/domain/template/shape";
import type { Field, RowsField } from "~/domain/template/template";
import { tinyTemplate } from "tests/fixtures/tiny-template";
import { FIELDS } from "tests/fixtures/fields";
import { facilities } from "templates/secap/2026.1/sections/facilities.section";
import { currencies } from "templates/catalogs/code-lists/finance";

const text = (es: string, en = es, pt = es) => ({ es, en, pt });
const WORDS: ImportWords = {
  unit: text("Unidad", "Unit", "Unidade"),
  currency: text("moneda", "currency", "moeda"),
  priceDate: text("mes de los precios", "month of the prices", "mês dos preços"),
  rowId: text("Identificador de la fila", "Row id", "Identificador da linha"),
  rowKey: text("Clave en el archivo del plan", "Key in the plan file", "Chave no arquivo do plano"),
  rowKind: text("Tipo de fila", "Kind of row", "Tipo de linha"),
  yes: text("Sí", "Yes", "Sim"),
  no: text("No", "No", "Não"),
  currencies,
};

function placeFor(rowsField: RowsField): ImportPlace {
  return importPlace(rowsField, {
    frameworks: ["gcom-americas"],
    words: WORDS,
    rows: () => [
      { id: "r1", name: "Palacio" },
      { id: "r2", name: "Escuela 4" },
    ],
    locale: "es",
  });
}

function listIn(section: string, field: string): RowsField {
  const found = fieldsOf(sectionOf(tinyTemplate, section)!.pages).find(({ id }) => id === field);
  if (found?.kind !== "rows") throw new Error(`no list ${field}`);
  return found;
}

const aTable = (...fields: Field[]): RowsField => ({
  id: "table",
  kind: "rows",
  layout: "pages",
  label: text("Tabla"),
  addLabel: text("Agregar"),
  namedBy: [],
  pages: [{ id: "page", title: text("Página"), fields }],
});

const NOTHING_THERE: Existing = { rows: [], elsewhere: new Set() };

function read(
  rowsField: RowsField,
  sheet: string | Grid,
  { change = {}, existing = NOTHING_THERE }: { change?: Partial<ImportSettings>; existing?: Existing } = {},
): { reading: ImportReading; settings: ImportSettings } {
  const lines = typeof sheet === "string" ? readDelimited(sheet) : sheet;
  const place = placeFor(rowsField);
  const settings = { ...guessSettings(lines, place, { sheet: 0 }), ...change };
  return { reading: readImport({ lines, settings, place, existing, importId: "i1" }), settings };
}

const valuesOf = (...args: Parameters<typeof read>) => read(...args).reading.rows.map(({ values }) => values);
const statesOf = (...args: Parameters<typeof read>) => read(...args).reading.rows.map(({ state }) => state);
const asPresent = (...args: Parameters<typeof read>): PresentRow[] =>
  read(...args).reading.rows.map(({ id, kind, values }) => ({ id, kind, values }));

describe("columns find their questions by the headings", () => {
  const measures = listIn("measures", "measures");
  const targets = (sheet: string) => read(measures, sheet).settings.columns.map(({ target }) => target);

  test("by label in three languages, by id, without accents and capitals", () => {
    expect(targets("TITULO\tSector\tCusto\tarea\nx\tLED\t1\ty")).toEqual([
      "title",
      "sector",
      "cost.amount",
      "area",
    ]);
  });
  test("parts of an answer have columns of their own, named as exports name them or just 'Unidad'", () => {
    expect(targets("Título\tCosto\tCosto: moneda\tCosto: mes de los precios\nx\t1\tARS\t2024-03")).toEqual([
      "title",
      "cost.amount",
      "cost.currency",
      "cost.priceDate",
    ]);
    const meter = read(listIn("campaigns", "readings"), "Nombre\tEnergía\tUnidad\nA\t1\tkWh");
    expect(meter.settings.columns.map(({ target }) => target)).toEqual([
      "name",
      "energy.amount",
      "energy.unit",
    ]);
  });
  test("the unit in a heading is that of the whole column", () => {
    const { settings, reading } = read(listIn("campaigns", "readings"), "Nombre\tEnergía (MWh)\nA\t1,5");
    expect(settings.columns[1]).toEqual({ target: "energy.amount", unit: "mwh" });
    expect(reading.rows[0]!.values.energy).toEqual({ amount: 1.5, unit: "mwh" });
  });
  test("a title above the table and empty lines do not matter", () => {
    const { settings } = read(measures, "Medidas 2024\t\t\n\t\t\nTítulo\tSector\tCosto\nLED\tAlumbrado\t1");
    expect(settings.headerLine).toBe(2);
  });
  test("a block without headings is data", () => {
    const offices = listIn("profile", "offices");
    expect(read(offices, "Ambiente\t3\nObras\t12").settings).toMatchObject({
      headerLine: null,
      columns: [{ target: "name" }, { target: "staff" }],
    });
    expect(valuesOf(offices, "Ambiente\t3\nObras\t12")).toEqual([
      { name: "Ambiente", staff: 3 },
      { name: "Obras", staff: 12 },
    ]);
  });
  test("a cubic metre does not say of what: it is asked", () => {
    const buildings = fieldsOf(facilities.pages).find(({ id }) => id === "municipalBills") as RowsField;
    const { settings } = read(buildings, "Año\tEnergía\tConsumo del año (m³)\n2023\tGas natural\t5");
    expect(settings.columns).toEqual([
      { target: "year" },
      { target: "carrier" },
      { target: "amount.amount" },
    ]);
  });
  test("what was settled for the same headings is remembered", () => {
    const lines = readDelimited("Cosa\tPlata\nLED\t5");
    const place = placeFor(measures);
    const settings = {
      ...guessSettings(lines, place, { sheet: 0 }),
      columns: [{ target: "title" }, { target: "cost.amount" }],
    };
    const earlier = [{ headings: ["Cosa", "Plata"], settings }];
    expect(guessSettings(lines, place, { sheet: 0, earlier, headerLine: 0 }).columns).toEqual(
      settings.columns,
    );
  });
});

describe("cells are read as the form would read them", () => {
  const field = (kind: Field["kind"], more: object = {}) =>
    ({ ...FIELDS[kind], unit: undefined, ...more, id: "q", label: text("Dato") }) as Field;
  const SECTORS = {
    id: "s",
    options: [
      { code: "buildings", label: text("Edificios", "Buildings", "Edifícios") },
      { code: "lighting", label: text("Alumbrado", "Lighting", "Iluminação") },
    ],
  };
  const UNITS = {
    id: "u",
    options: [
      { code: "kwh", label: text("kWh") },
      { code: "mwh", label: text("MWh") },
    ],
  };
  const cases: [asked: Field, cell: Grid[number][number], value: unknown][] = [
    [field("text"), "=cmd()|'/C calc'!A0", "=cmd()|'/C calc'!A0"],
    [field("text"), "'=1+1", "=1+1"],
    [field("text"), 12.5, "12,5"],
    [field("integer"), "1.250", 1250],
    [field("decimal"), 1234.5, 1234.5],
    [field("decimal"), "12 abc", { raw: "12 abc" }],
    [field("decimal"), "#DIV/0!", { raw: "#DIV/0!" }],
    [field("percent"), { percent: 12.5 }, 12.5],
    [field("percent"), "12,5 %", 12.5],
    [field("year"), "2024-03-05", 2024],
    [field("month"), "2024-03-05", "2024-03"],
    [field("month"), "marzo 2024", "2024-03"],
    [field("date"), "5/3/2024", "2024-03-05"],
    [field("date"), "2024-03-05", "2024-03-05"],
    [field("date"), "mañana", { raw: "mañana" }],
    [field("yesNo"), "si", true],
    [field("yesNo"), "NÃO", false],
    [field("yesNo"), true, true],
    [field("yesNo"), "quizás", { raw: "quizás" }],
    [field("choice", { list: SECTORS }), "LIGHTING", "lighting"],
    [field("choice", { list: SECTORS }), "iluminacao", "lighting"],
    [field("choice", { list: SECTORS }), "Otra cosa", { raw: "Otra cosa" }],
    [field("choices", { list: SECTORS }), "Alumbrado; Edificios", ["lighting", "buildings"]],
    [field("choices", { list: SECTORS }), "Alumbrado; Nada", { raw: "Alumbrado; Nada" }],
    [field("rowRef", { several: true }), "palacio; Escuela 4", ["r1", "r2"]],
    [field("rowRef", { several: false }), "Escuela 4", "r2"],
    [field("rowRef", { several: false }), "Otra", { raw: "Otra" }],
    [field("quantity", { units: UNITS }), "1.500,5 kWh", { amount: 1500.5, unit: "kwh" }],
    [field("quantity", { units: UNITS }), "3 fardos", { amount: { raw: "3 fardos" }, unit: null }],
    [field("money"), "USD 1.500", { amount: 1500, currency: "USD", priceDate: null }],
    [field("money"), "u$s 20", { amount: 20, currency: "USD", priceDate: null }],
    [field("money"), "$ 1.500.000", { amount: 1_500_000, currency: null, priceDate: null }],
  ];
  test.each(cases)("%o: %o", (asked, cell, value) => {
    const [row] = valuesOf(aTable(asked), [["Dato"], [cell]], {
      change: { headerLine: 0, decimals: "comma" },
    });
    expect(row?.q).toEqual(value);
  });

  test("the style that was confirmed decides what could be either", () => {
    const sheet = [["Dato"], ["1.234"], ["1,234"]];
    const amounts = (decimals: "comma" | "point") =>
      valuesOf(aTable(field("decimal")), sheet, { change: { decimals } }).map(({ q }) => q);
    expect(amounts("comma")).toEqual([1234, 1.234]);
    expect(amounts("point")).toEqual([1.234, 1234]);
  });
  test("numbers of a workbook are what they are, whatever the style", () => {
    const sheet = [["Dato"], [1.234], ["1.234"]];
    expect(
      valuesOf(aTable(field("decimal")), sheet, { change: { decimals: "comma" } }).map(({ q }) => q),
    ).toEqual([1.234, 1234]);
  });
  test("parts of one are percentages where the whole column is between 0 and 1", () => {
    const sheet = [["Dato"], [0.5], [0.125], [1]];
    expect(valuesOf(aTable(field("percent")), sheet).map(({ q }) => q)).toEqual([50, 12.5, 100]);
  });
  test("a unit that is none of the list stays with its figure", () => {
    const sheet = [
      ["Dato", "Unidad"],
      ["3", "fardos"],
      ["4", "MWh"],
      ["5", ""],
    ];
    expect(valuesOf(aTable(field("quantity", { units: UNITS })), sheet).map(({ q }) => q)).toEqual([
      { amount: { raw: "3 fardos" }, unit: null },
      { amount: 4, unit: "mwh" },
      { amount: 5, unit: null },
    ]);
  });
  test("what could not be read is kept and told with its line", () => {
    const { reading } = read(aTable(field("decimal")), [["Dato"], ["12 abc"]]);
    expect(reading.rows[0]!.problems).toMatchObject([
      { line: 2, field: "q", text: "12 abc", code: "notANumber" },
    ]);
  });
});

describe("rows of several kinds", () => {
  const readings = listIn("campaigns", "readings");
  const sheet =
    "Tipo de fila\tNombre\tEnergía (kWh)\tPor qué se estima\nMedidor\tA\t5\t\nestimacion\tB\t\tSin boleta\nCosa rara\tC\t7\t";

  test("each row is of the kind that its cell says; one that says another is not added", () => {
    const { reading } = read(readings, sheet);
    expect(reading.rows.map(({ kind, state, values }) => ({ kind, state, ...values }))).toMatchObject([
      { kind: "meter", state: "new", name: "A", energy: { amount: 5, unit: "kwh" } },
      { kind: "estimate", state: "new", name: "B", why: "Sin boleta" },
      { state: "no-kind" },
    ]);
  });
  test("without such a column all are of the kind that the columns fit", () => {
    expect(read(readings, "Nombre\tPor qué se estima\nB\tSin boleta").settings.kind).toBe("estimate");
    expect(read(readings, "Nombre\tEnergía (kWh)\nB\t5").settings.kind).toBe("meter");
  });
});

describe("nothing is brought in twice", () => {
  const offices = listIn("profile", "offices");
  const sheet = "Nombre\tPersonas\nAmbiente\t3\nObras\t12";

  test("the same sheet again adds nothing, also when a row was worked on since", () => {
    const rows = asPresent(offices, sheet);
    rows[0]!.values = { name: "Ambiente y Energía", staff: 4 };
    expect(statesOf(offices, sheet, { existing: { ...NOTHING_THERE, rows } })).toEqual([
      "present",
      "present",
    ]);
  });
  test("a row typed in by hand that says the same is recognised", () => {
    const rows = [{ id: "r1", kind: null, values: { name: "Obras", staff: 12 } }];
    expect(statesOf(offices, sheet, { existing: { ...NOTHING_THERE, rows } })).toEqual(["new", "present"]);
  });
  test("two equal lines are two rows, and the third is new when two are there", () => {
    const twice = "Nombre\tPersonas\nLámpara\t3\nLámpara\t3";
    const rows = asPresent(offices, twice);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
    const existing = { ...NOTHING_THERE, rows };
    expect(statesOf(offices, `${twice}\nLámpara\t3`, { existing })).toEqual(["present", "present", "new"]);
  });
  test("asked for, they are added all the same, once", () => {
    const rows = asPresent(offices, sheet);
    const again = read(offices, sheet, {
      change: { withPresent: true },
      existing: { ...NOTHING_THERE, rows },
    });
    expect(again.reading.rows.map(({ state }) => state)).toEqual(["new", "new"]);
    const all = [...rows, ...again.reading.rows.map(({ id, kind, values }) => ({ id, kind, values }))];
    expect(
      statesOf(offices, sheet, { change: { withPresent: true }, existing: { ...NOTHING_THERE, rows: all } }),
    ).toEqual(["present", "present"]);
  });
  test("an export knows its rows by id, here, changed, and in other lists", () => {
    const own =
      "Identificador de la fila\tNombre\tPersonas\nr1\tObras\t12\nr2\tAmbiente\t5\nr9\tSalud\t1\nr7\tNueva\t2";
    const rows = [
      { id: "r1", kind: null, values: { name: "Obras", staff: 12 } },
      { id: "r2", kind: null, values: { name: "Ambiente", staff: 3 } },
    ];
    expect(statesOf(offices, own, { existing: { rows, elsewhere: new Set(["r9"]) } })).toEqual([
      "present",
      "differs",
      "elsewhere",
      "new",
    ]);
  });
  test("of an export with short names and keys, the keys count; what it computed is not brought in", () => {
    const own =
      "Identificador de la fila\tNombre\tPersonas\tClave en el archivo del plan\n2018-F01\tObras\t12\tr1\n2018-F01-S3\tPérdidas\t1\tgrid-losses I.1.3 residential";
    const rows = [{ id: "r1", kind: null, values: { name: "Obras", staff: 12 } }];
    expect(statesOf(offices, own, { existing: { ...NOTHING_THERE, rows } })).toEqual(["present", "computed"]);
  });
  test("sums below the table are left out, lines without anything skipped", () => {
    const { reading } = read(offices, `${sheet}\n\t\nTOTAL\t15\nSubtotal obras\t2`);
    expect(reading.rows.map(({ state }) => state)).toEqual(["new", "new", "total", "new"]);
    expect(reading.blank).toBe(1);
  });
});

describe("tables inside a row", () => {
  const buildings = fieldsOf(facilities.pages).find(({ id }) => id === "buildings") as RowsField;
  const sheet =
    "Nombre\tPara qué se usa\tConsumo por año: Año\tConsumo por año: Energía\tConsumo del año (kWh)\n" +
    "Palacio\tEscuela\t2022\tElectricidad\t1.500,5\nPalacio\tEscuela\t2023\tElectricidad\t1600\n\t\t2024\tElectricidad\t1700\nCorralón\tCorralón\t2023\tElectricidad\t90";

  test("lines that say the same of the row are one row with a line of its table each", () => {
    const { settings, reading } = read(buildings, sheet);
    expect(settings.columns.map(({ target }) => target)).toEqual([
      "name",
      "use",
      "consumption/year",
      "consumption/carrier",
      "consumption/amount.amount",
    ]);
    const rows = reading.rows.map(({ values, lines }) => ({
      name: values.name,
      lines,
      bills: values.consumption,
    }));
    expect(rows).toMatchObject([
      {
        name: "Palacio",
        lines: [2, 3, 4],
        bills: [
          { values: { year: 2022, amount: { amount: 1500.5, unit: "kwh" } } },
          { values: { year: 2023 } },
          { values: { year: 2024 } },
        ],
      },
      { name: "Corralón", lines: [5], bills: [{ values: { year: 2023 } }] },
    ]);
  });
});

describe("headings that towns use for their facilities", () => {
  const registerOf = (id: string) => fieldsOf(facilities.pages).find((field) => field.id === id) as RowsField;
  const targetsOf = (register: string, headings: string) =>
    read(registerOf(register), `${headings}\n${headings.replace(/[^\t]+/g, "1")}`).settings.columns.map(
      ({ target, unit }) => (unit ? `${target} ${unit}` : target),
    );

  test.each<[string, string, string[]]>([
    [
      "buildings",
      "Edificio\tDestino\tSup. m2\tAño construcción\tHs semanales\tNIS\tCalefacción",
      ["name", "use", "floorAreaM2", "constructionYear", "hoursPerWeek", "supplyNumbers", "heating"],
    ],
    [
      "buildings",
      "Dependencia\tUso\tSuperficie cubierta (m²)\tAntigüedad\tAgua caliente\tTarifa",
      ["name", "use", "floorAreaM2", "", "hotWater", "tariff"],
    ],
    [
      "buildings",
      "Inmueble\tAño\tEnergía\tConsumo kWh\tImporte",
      [
        "name",
        "consumption/year",
        "consumption/carrier",
        "consumption/amount.amount kwh",
        "consumption/cost.amount",
      ],
    ],
    [
      "lighting",
      "Barrio\tTecnología\tLuminarias\tPotencia W\tHs por noche\tAltura poste\tEncendido",
      ["zone", "lampType", "count", "watts", "hoursPerNight", "poleHeightM", "control"],
    ],
    [
      "lighting",
      "Calle\tTipo de luminaria\tCantidad de artefactos\tPotencia (W)\tBalasto (W)\tHoras por día\tAltura (m)",
      ["zone", "lampType", "count", "watts", "ballastWatts", "hoursPerNight", "poleHeightM"],
    ],
    [
      "fleet",
      "Dominio\tTipo de vehículo\tCombustible\tAño\tLitros por año\tKm/año\tÁrea",
      ["name", "vehicleType", "fuel", "year", "fuelPerYear.amount l", "kmPerYear", "area"],
    ],
    [
      "fleet",
      "Patente\tTipo\tTipo de combustible\tModelo\tConsumo anual (litros)\tKilómetros anuales",
      ["name", "vehicleType", "fuel", "modelYear", "fuelPerYear.amount l", "kmPerYear"],
    ],
    [
      "pumping",
      "Pozo\tPotencia (kW)\tHoras por día\tAño\tkWh por año\tm3 bombeados",
      ["name", "powerKw", "hoursPerDay", "year", "electricity.amount kwh", "volumeM3"],
    ],
  ])("%s: %s", (register, headings, wanted) => {
    expect(targetsOf(register, headings)).toEqual(wanted);
  });

  test("a column of one year, and several of them, become the years of each building", () => {
    const { settings, reading } = read(
      registerOf("buildings"),
      "Edificio\tSup. m2\tConsumo kWh 2022\tConsumo kWh 2023\tGas natural 2023 (miles de m³ de gas)\n" +
        "Palacio\t420\t19.000\t18.540\t2,4\nCorralón\t250\t\t5.000\t",
    );
    expect(settings.columns.map(({ target }) => target)).toEqual([
      "name",
      "floorAreaM2",
      "consumption/amount.amount",
      "consumption/amount.amount",
      "consumption/amount.amount",
    ]);
    const bill = (year: number, carrier: string, amount: number, unit: string) =>
      expect.objectContaining({ values: { year, carrier, amount: { amount, unit } } });
    expect(reading.rows.map(({ values }) => values)).toEqual([
      {
        name: "Palacio",
        floorAreaM2: 420,
        consumption: [
          bill(2022, "electricity", 19_000, "kwh"),
          bill(2023, "electricity", 18_540, "kwh"),
          bill(2023, "natural-gas", 2.4, "dam3-gas"),
        ],
      },
      { name: "Corralón", floorAreaM2: 250, consumption: [bill(2023, "electricity", 5000, "kwh")] },
    ]);
  });
});
