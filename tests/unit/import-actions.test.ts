/** Lists of actions as they come out of a Word table or a spreadsheet, into the actions of a plan. */
import { describe, expect, test } from "vitest";
import { readDelimited } from "~/domain/import/delimited-text";
import { guessSettings, importPlace, type ImportPlace } from "~/domain/import/import-settings";
import type { ImportWords } from "~/domain/import/import-targets";
import { readImport, type ImportReading } from "~/domain/import/read-import";
import { readPeriod } from "~/domain/import/read-period";
import { rowFieldsOf, sectionOf } from "~/domain/template/shape";
import { currencies } from "templates/catalogs/code-lists/finance";
import { currentTemplate } from "templates/registry";

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

function placeOf(section: string): ImportPlace {
  const [rowsField] = rowFieldsOf(sectionOf(currentTemplate, section)!);
  return importPlace(rowsField!, {
    frameworks: ["gcom-americas", "network"],
    words: WORDS,
    rows: ({ field }) => (field === "hazards" ? [{ id: "h1", name: "Calor extremo" }] : []),
    locale: "es",
  });
}

type Present = { id: string; kind: string | null; values: ImportReading["rows"][number]["values"] }[];

function paste(sheet: string, section = "mitigation-actions", rows: Present = []) {
  const lines = readDelimited(sheet);
  const place = placeOf(section);
  const settings = guessSettings(lines, place, { sheet: 0 });
  const reading = readImport({
    lines,
    settings,
    place,
    existing: { rows, elsewhere: new Set() },
    importId: "i1",
  });
  return { reading, targets: settings.columns.map(({ target }) => target), settings };
}

/**
 * Headings as Argentine plans have them. Figures: Tauragė, "Climate City Contract – 2030 Climate Neutrality Action Plan"
 * (Open-Earth-Foundation/Query_mechanism_urbind, commit 3a310cc, documents/taurage.md, lines 1990–2100); titles and
 * descriptions in our words.
 */
const WORD_TABLE = [
  "N°\tAcción\tDescripción\tResponsable\tPlazo\tCosto estimado\tReducción tCO2e\tEstado\tSector\tODS",
  "1\tColectores solares para agua\ncaliente\t•\tBomba de calor de 4.770 kW\n•\t5.300 módulos solares\tEmpresa de calor\t2025–2028\tEUR 13.150 miles\t2.410,0\tPlanificada\tProducción local de calor o frío\tODS 7, 11 y 13",
  "2\tProhibición nacional de carbón y turba en hogares\tControl y ayudas\tMunicipio\t2025-2030\tEUR 158,4 mil\t9.652,5 t CO2e\tEn ejecución\tResidencial\t7; 13",
  "3\tRelevamiento de la calefacción de los hogares\tCenso de equipos\tMunicipio\tmarzo 2026\tEUR 50 mil\t0 (sin efecto directo)\tNo iniciada\tViviendas\t7",
  "4\tDescarbonizar el calor industrial\tCambio de calderas\tEmpresas\tCorto plazo\tEn evaluación\t780,4 t CO2e\tPendiente\tIndustrial\t9",
  "Total\t\t\t\t\t\t12.842,9\t\t\t",
].join("\n");

describe("a table of mitigation actions pasted from Word", () => {
  const { reading, targets } = paste(WORD_TABLE);
  const [first, second, third, fourth, total] = reading.rows;

  test("its headings find their questions, the period both its ends", () => {
    expect(targets).toEqual([
      "number",
      "title",
      "description",
      "responsible",
      "startMonth.period",
      "investment.amount",
      "tco2eReduced",
      "status",
      "sector",
      "sdgs",
    ]);
  });
  test("paragraphs and bullets inside a cell stay in it", () => {
    expect(first?.values).toMatchObject({
      title: "Colectores solares para agua caliente",
      description: "• Bomba de calor de 4.770 kW\n• 5.300 módulos solares",
      responsible: "Empresa de calor",
    });
  });
  test("periods, money and tonnes are read as they are written", () => {
    expect(first?.values).toMatchObject({
      startMonth: "2025-01",
      endMonth: "2028-12",
      investment: { amount: 13_150_000, currency: "EUR" },
      tco2eReduced: 2_410,
    });
    expect(second?.values).toMatchObject({
      startMonth: "2025-01",
      endMonth: "2030-12",
      investment: { amount: 158_400, currency: "EUR" },
      tco2eReduced: 9_652.5,
    });
    expect(third?.values).toMatchObject({ startMonth: "2026-03", investment: { amount: 50_000 } });
    expect(third?.values["endMonth"]).toBeUndefined();
  });
  test("states, sectors and goals by the words that people use", () => {
    expect(first?.values).toMatchObject({
      status: "not-started",
      sector: "local-heat",
      sdgs: ["sdg-7", "sdg-11", "sdg-13"],
    });
    expect(second?.values).toMatchObject({ status: "ongoing", sector: "residential-buildings" });
    expect(fourth?.values).toMatchObject({ status: "not-started", sector: "industry", sdgs: ["sdg-9"] });
  });
  test("what cannot be read is kept as it is, and said", () => {
    expect(third?.values["tco2eReduced"]).toEqual({ raw: "0 (sin efecto directo)" });
    expect(fourth?.values).toMatchObject({
      startMonth: { raw: "Corto plazo" },
      investment: { amount: { raw: "En evaluación" } },
    });
    expect(fourth?.problems.map(({ field, text: written }) => [field, written])).toEqual(
      expect.arrayContaining([
        ["startMonth", "Corto plazo"],
        ["investment", "En evaluación"],
      ]),
    );
  });
  test("the sum below the table is no action", () => {
    expect(total?.state).toBe("total");
  });
  test("pasted a second time nothing of it is new, also after somebody has gone on with an action", () => {
    const rows: Present = reading.rows
      .filter(({ state }) => state === "new")
      .map(({ id, kind, values }) => ({ id, kind, values }));
    rows[1] = { ...rows[1]!, values: { ...rows[1]!.values, title: "Otro título", progressPercent: 40 } };
    const again = paste(WORD_TABLE, "mitigation-actions", rows).reading.rows;
    expect(again.map(({ state }) => state)).toEqual(["present", "present", "present", "present", "total"]);
    const longer = paste(`${WORD_TABLE}\n5\tCiclovías\tRed de 12 km`, "mitigation-actions", rows).reading
      .rows;
    expect(longer.filter(({ state }) => state === "new").map(({ values }) => values["title"])).toEqual([
      "Ciclovías",
    ]);
  });
});

test("a spreadsheet in English: points for decimals, the currency behind", () => {
  // Kozani, "Climate City Contract – 2030 Climate Neutrality Action Plan" (same source, documents/kozani.md, line 2223).
  const { reading, targets } = paste(
    [
      "Action\tResponsible\tEnergy saving (MWh)\tEmission reduction (tCO2e)\tCost",
      "Photovoltaic power plant, 7 MW\tEnergy community\t10,500.00\t2,704\t6,249,600.00 €",
      "Upgrading of the public lighting\tMunicipality\t5,813.61\t907.89\t8,457,475.80 €",
    ].join("\n"),
  );
  expect(targets).toEqual(["title", "responsible", "energySavedMwh", "tco2eReduced", "investment.amount"]);
  expect(reading.rows[0]?.values).toMatchObject({
    energySavedMwh: 10_500,
    tco2eReduced: 2_704,
    investment: { amount: 6_249_600, currency: "EUR" },
  });
  expect(reading.rows[1]?.values).toMatchObject({ energySavedMwh: 5_813.61, tco2eReduced: 907.89 });
});

test("adaptation actions, with the hazards of the plan by their names", () => {
  // Nichelino, actions A1 and A3 (azzerodevops/Dashboard-Comune-di-Nichelino, commit f3a97d7), titles translated.
  const { reading, targets } = paste(
    [
      "Código\tMedida\tAmenaza\tSector\tInicio\tFin\tBeneficiarios",
      "A1\tPlan de protección civil y plan de nieve\tCalor extremo\tSalud\t2024\t2030\t46.006",
      "A3\tAlerta masiva por teléfono y paneles\tInundación; Calor extremo\tSalud\t2021\t2030\t",
    ].join("\n"),
    "adaptation-actions",
  );
  expect(targets).toEqual([
    "number",
    "title",
    "hazards",
    "sectors",
    "startMonth",
    "endMonth",
    "peopleProtected",
  ]);
  expect(reading.rows[0]?.values).toMatchObject({
    number: "A1",
    hazards: ["h1"],
    startMonth: "2024-01",
    endMonth: "2030-12",
    peopleProtected: 46_006,
  });
  expect(reading.rows[1]?.values["hazards"]).toEqual({ raw: "Inundación; Calor extremo" });
});

describe("money as it is written in plans", () => {
  const investmentOf = (written: string) =>
    paste(`Acción\tInversión\tAhorro (MWh)\nLED\t${written}\t1.234,5`).reading.rows[0]?.values["investment"];

  test.each([
    ["$ 1.234.567,50", { amount: 1_234_567.5, currency: null }],
    ["$ 1.500.000.-", { amount: 1_500_000, currency: null }],
    ["USD 20.000", { amount: 20_000, currency: "USD" }],
    ["U$S 20.000", { amount: 20_000, currency: "USD" }],
    ["USD 2,5 millones", { amount: 2_500_000, currency: "USD" }],
    ["$ 300 mil", { amount: 300_000, currency: null }],
    ["2,5 millones de USD", { amount: 2_500_000, currency: "USD" }],
  ])("%s", (written, money) => {
    expect(investmentOf(written)).toMatchObject(money);
  });

  test.each(["USD 20.000 por año", "A definir", "entre 5 y 8 millones", "EUR 158,4 mil 16,4 EUR/tCO2e"])(
    "%s is kept as text",
    (written) => {
      expect(investmentOf(written)).toMatchObject({ amount: { raw: written } });
    },
  );
});

describe("periods as they are written in plans", () => {
  test.each([
    ["2025-2030", "2025-01", "2030-12"],
    ["2025 – 2030", "2025-01", "2030-12"],
    ["2025/2030", "2025-01", "2030-12"],
    ["2025 a 2030", "2025-01", "2030-12"],
    ["Período de ejecución: 2025–2028", "2025-01", "2028-12"],
    ["marzo 2026", "2026-03", null],
    ["marzo 2026 - diciembre 2028", "2026-03", "2028-12"],
    ["03/2026 a 12/2028", "2026-03", "2028-12"],
    ["2026", "2026-01", "2026-12"],
    ["hasta 2030", null, "2030-12"],
    ["Desde 2024", "2024-01", null],
  ])("%s", (written, start, end) => {
    expect(readPeriod(written)).toEqual({ start, end });
  });

  test.each(["Corto plazo", "2025-2030-2040", "Permanente", "18 meses"])("%s is kept as text", (written) => {
    expect(readPeriod(written)).toEqual({ start: { raw: written }, end: null });
  });
});
