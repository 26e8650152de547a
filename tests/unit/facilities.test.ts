import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { registerFigures } from "~/domain/facilities/register-figures";
import type { Explained } from "~/domain/numbers/explained";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanEntry } from "~/domain/plan/plan-document";
import { carrierNames, readFacilitiesInput } from "~/domain/plan/read-facilities";
import { registerOffers } from "~/domain/plan/register-offers";
import type { RowEntry } from "~/domain/plan/answers";
import type { DraftValue, EntryValues } from "~/domain/template/value";
import { anInventory, anInventoryRow, aPlan, aRow, aSection } from "../fixtures/small-plans";

const catalogue = factorCatalogueOf(currentTemplate);
const facilitiesOf = (...entries: PlanEntry[]) =>
  computePlan(aPlan(entries), currentTemplate, catalogue).facilities;
const findingsOf = (...entries: PlanEntry[]) => {
  const plan = aPlan(entries);
  const results = computePlan(plan, currentTemplate, catalogue);
  return checkPlanDocument(plan, currentTemplate, results, { year: 2026 });
};
const figuresOf = (year: number, ...entries: PlanEntry[]) =>
  registerFigures(readFacilitiesInput(aPlan(entries), catalogue, carrierNames(currentTemplate)), year);

const quantity = (amount: number, unit: string) => ({ amount, unit });
type Bill = [year: number, carrier: string, amount: number, unit: string, basis?: string];
const bills = (...rows: Bill[]): DraftValue =>
  rows.map(([year, carrier, amount, unit, basis], index) => ({
    id: `b${index + 1}`,
    values: { year, carrier, amount: quantity(amount, unit), ...(basis ? { dataBasis: basis } : {}) },
  }));

const building = (row: string, floorAreaM2: number | null, consumption: DraftValue, more: EntryValues = {}) =>
  aRow("facilities", "buildings", row, {
    name: row,
    use: "administration",
    floorAreaM2,
    consumption,
    ...more,
  });
const lamps = (row: string, values: EntryValues = {}) =>
  aRow("facilities", "lighting", row, {
    zone: row,
    lampType: "high-pressure-sodium",
    count: 400,
    watts: 150,
    ballastWatts: 20,
    hoursPerNight: 11.5,
    ...values,
  });
const vehicle = (row: string, values: EntryValues = {}) =>
  aRow("facilities", "fleet", row, {
    name: row,
    vehicleType: "truck",
    fuel: "diesel",
    year: 2023,
    fuelPerYear: quantity(4300, "l"),
    kmPerYear: 20_000,
    ...values,
  });
const pump = (row: string, values: EntryValues = {}) =>
  aRow("facilities", "pumping", row, {
    name: row,
    system: "drinking-water",
    year: 2023,
    electricity: quantity(60_000, "kwh"),
    volumeM3: 120_000,
    ...values,
  });

/** kWh in a m³ of gas of 9300 kcal: 8300 kcal NCV × 4.184 kJ ÷ 3600 (BUR3, CAMMESA). */
const KWH_PER_M3 = (8300 * 4.184) / 3600;

interface IndicatorCase {
  name: string;
  worked: string;
  entries: PlanEntry[];
  figure: (facilities: ReturnType<typeof facilitiesOf>) => Explained | undefined;
  value: number | null;
  unit: string;
}

const INDICATORS: IndicatorCase[] = [
  {
    name: "a building on electricity alone",
    worked: "18,540 kWh ÷ 420 m² = 44.142857",
    entries: [building("town hall", 420, bills([2023, "electricity", 18_540, "kwh"]))],
    figure: ({ buildings }) => buildings[0]?.intensity,
    value: 44.142857,
    unit: "kWh/m²",
  },
  {
    name: "a building with gas in m³ and electricity in MWh",
    worked: "(18.54 MWh × 1000 + 2,400 m³ × 9.646444 kWh) ÷ 420 m² = 41,691.467 ÷ 420",
    entries: [
      building(
        "town hall",
        420,
        bills([2023, "electricity", 18.54, "mwh"], [2023, "natural-gas", 2400, "m3-gas"]),
      ),
    ],
    figure: ({ buildings }) => buildings[0]?.intensity,
    value: 99.265397,
    unit: "kWh/m²",
  },
  {
    name: "a building heated with cylinders",
    worked: "12 × 10 kg × 47.29952 MJ/kg (the catalogue's, LPG) ÷ 3.6 ÷ 100 m² = 15.766508",
    entries: [building("nursery", 100, bills([2023, "lpg", 12, "lpg-cylinder-10kg"]))],
    figure: ({ buildings }) => buildings[0]?.intensity,
    value: 15.766508,
    unit: "kWh/m²",
  },
  {
    name: "only the latest year counts",
    worked: "8,000 kWh of 2023 ÷ 100 m²",
    entries: [
      building("school", 100, bills([2022, "electricity", 9000, "kwh"], [2023, "electricity", 8000, "kwh"])),
    ],
    figure: ({ buildings }) => buildings[0]?.intensity,
    value: 80,
    unit: "kWh/m²",
  },
  {
    name: "a building without area has no figure",
    worked: "no data, not 0",
    entries: [building("depot", null, bills([2023, "electricity", 8000, "kwh"]))],
    figure: ({ buildings }) => buildings[0]?.intensity,
    value: null,
    unit: "kWh/m²",
  },
  {
    name: "a building without consumption has no figure",
    worked: "no data, not 0",
    entries: [building("depot", 250, null)],
    figure: ({ buildings }) => buildings[0]?.intensity,
    value: null,
    unit: "kWh/m²",
  },
  {
    name: "cylinders of electricity are a slip and no energy",
    worked: "no data, not 0",
    entries: [building("depot", 250, bills([2023, "electricity", 12, "lpg-cylinder-10kg"]))],
    figure: ({ buildings }) => buildings[0]?.intensity,
    value: null,
    unit: "kWh/m²",
  },
  {
    name: "a sodium lamp with its ballast",
    worked: "(150 + 20) W × 11.5 h × 365 ÷ 1000 = 713.575 kWh",
    entries: [lamps("avenue")],
    figure: ({ lighting }) => lighting[0]?.perLamp,
    value: 713.575,
    unit: "kWh/lamp",
  },
  {
    name: "all lamps together",
    worked: "(400 × 713.575 + 100 × 50 × 11.5 × 365 ÷ 1000) ÷ 500 = (285,430 + 20,987.5) ÷ 500",
    entries: [lamps("avenue"), lamps("square", { count: 100, watts: 50, ballastWatts: null })],
    figure: ({ lightingPerLamp }) => lightingPerLamp,
    value: 612.835,
    unit: "kWh/lamp",
  },
  {
    name: "a truck",
    worked: "4,300 L × 100 ÷ 20,000 km = 21.5 L",
    entries: [vehicle("truck 12")],
    figure: ({ fleet }) => fleet[0]?.per100Km,
    value: 21.5,
    unit: "L/100 km",
  },
  {
    name: "a pick-up on compressed gas",
    worked: "2,600 m³ × 100 ÷ 20,000 km = 13 m³",
    entries: [vehicle("pick-up", { fuel: "cng", fuelPerYear: quantity(2600, "m3-gas") })],
    figure: ({ fleet }) => fleet[0]?.per100Km,
    value: 13,
    unit: "m3-gas/100 km",
  },
  {
    name: "a grader that drives nowhere",
    worked: "9,000 L ÷ 600 h = 15 L/h",
    entries: [
      vehicle("grader", {
        vehicleType: "construction-machinery",
        kmPerYear: null,
        hoursPerYear: 600,
        fuelPerYear: quantity(9000, "l"),
      }),
    ],
    figure: ({ fleet }) => fleet[0]?.perHour,
    value: 15,
    unit: "L/h",
  },
  {
    name: "a well",
    worked: "60,000 kWh ÷ 120,000 m³ = 0.5",
    entries: [pump("well 3")],
    figure: ({ pumping }) => pumping[0]?.intensity,
    value: 0.5,
    unit: "kWh/m³",
  },
  {
    name: "all pumps together, without the one whose water is not known",
    worked: "(60 + 30) MWh × 1000 ÷ (120,000 + 30,000) m³ = 0.6",
    entries: [
      pump("well 3"),
      pump("well 4", { electricity: quantity(30, "mwh"), volumeM3: 30_000 }),
      pump("well 5", { volumeM3: null }),
    ],
    figure: ({ pumpingIntensity }) => pumpingIntensity,
    value: 0.6,
    unit: "kWh/m³",
  },
];

describe("indicators", () => {
  test.each(INDICATORS)("$name: $worked", ({ entries, figure, value, unit }) => {
    const found = figure(facilitiesOf(...entries));
    expect(found?.unit).toBe(unit);
    if (value === null) expect(found?.value).toBeNull();
    else expect(found?.value).toBeCloseTo(value, 5);
  });

  test("the heating value of the gas is said with its source", () => {
    const { buildings } = facilitiesOf(
      building("a", 420, bills([2023, "electricity", 100, "kwh"], [2023, "natural-gas", 2400, "m3-gas"])),
    );
    const explanation = buildings[0]?.intensity.explanation;
    expect(explanation?.formula).toBe("(Q₁ + Q₂ · h₂) / x");
    expect(explanation?.inputs.map(({ label, value, unit }) => [label?.es, value, unit])).toEqual([
      ["Electricidad", 100, "kWh"],
      ["Gas natural de red", 2400, "m3-gas"],
      [undefined, 420, "m²"],
    ]);
    expect(explanation?.factors).toEqual([
      expect.objectContaining({ symbol: "h₂", unit: "kWh/m3-gas", confirmed: true }),
    ]);
    expect(explanation?.factors[0]?.value).toBeCloseTo(KWH_PER_M3, 9);
  });

  test("an energy that the year before had is missed", () => {
    const { buildings } = facilitiesOf(
      building(
        "a",
        100,
        bills(
          [2022, "electricity", 1, "mwh"],
          [2022, "natural-gas", 9, "m3-gas"],
          [2023, "electricity", 1, "mwh"],
        ),
      ),
    );
    expect(buildings[0]?.intensity.explanation.assumptions).toEqual([
      { key: "assumption.facilities.carrierOfYearBefore", params: { year: 2023, before: 2022 } },
    ]);
  });
});

describe("comparison within the municipality", () => {
  const kwhPerM2 = (row: string, kwh: number | null, use = "education") =>
    building(row, 100, kwh === null ? null : bills([2023, "electricity", kwh * 100, "kwh"]), { use });

  test("the worst building stands first, those without data last", () => {
    const { comparison } = facilitiesOf(
      kwhPerM2("mid", 50),
      kwhPerM2("unknown", null),
      kwhPerM2("best", 20),
      kwhPerM2("worst", 110),
    );
    expect(
      comparison.buildings.items.map(({ row, beside }) => [row, beside && beside.standing, beside?.times]),
    ).toEqual([
      ["worst", "far-above", 2.2],
      ["mid", "near", 1],
      ["best", "far-below", 0.4],
      ["unknown", null, undefined],
    ]);
    expect(comparison.buildings).toMatchObject({ median: 50, known: 3, unknown: 1 });
  });

  test("a school is compared with schools where there are three, others with all", () => {
    const { comparison } = facilitiesOf(
      kwhPerM2("a", 40),
      kwhPerM2("b", 50),
      kwhPerM2("c", 60),
      kwhPerM2("pool", 300, "sports"),
    );
    const beside = Object.fromEntries(comparison.buildings.items.map((item) => [item.row, item.beside]));
    expect(beside["a"]).toMatchObject({ among: "kind", median: 50, times: 0.8 });
    // Median of 40, 50, 60 and 300.
    expect(beside["pool"]).toMatchObject({ among: "all", median: 55 });
  });

  test("two buildings have no median, and a truck is not compared with cars", () => {
    const { comparison } = facilitiesOf(
      kwhPerM2("a", 40),
      kwhPerM2("b", 50),
      vehicle("truck"),
      ...["1", "2", "3"].map((id) => vehicle(`car ${id}`, { vehicleType: "car" })),
    );
    expect(comparison.buildings.items.map(({ beside }) => beside)).toEqual([null, null]);
    expect(comparison.fleet.items.at(-1)).toMatchObject({ row: "truck", beside: null });
    expect(comparison.fleet.median).toBeNull();
  });
});

describe("what registers add up to in a year", () => {
  test("buildings and gas each in the unit of their bills; who says nothing is named", () => {
    const figures = figuresOf(
      2023,
      building(
        "town hall",
        420,
        bills([2023, "electricity", 18_540, "kwh"], [2023, "natural-gas", 2400, "m3-gas"]),
      ),
      building("school", 100, bills([2023, "electricity", 8, "mwh", "estimate"])),
      building("depot", 100, bills([2022, "electricity", 5000, "kwh"])),
      building("pool", 100, null),
    );
    expect(
      figures.map(({ register, carrier, amount, without, basis, quality }) => ({
        register,
        carrier,
        value: amount.value,
        unit: amount.unit,
        without,
        basis,
        quality,
      })),
    ).toEqual([
      {
        register: "buildings",
        carrier: "electricity",
        // 18,540 + 8,000
        value: 26_540,
        unit: "kWh",
        without: ["depot", "pool"],
        basis: "estimate",
        quality: "medium",
      },
      {
        register: "buildings",
        carrier: "natural-gas",
        value: 2400,
        unit: "m3-gas",
        without: [],
        basis: "bill",
        quality: "high",
      },
    ]);
  });

  test("bills of gas in m³ and in MWh become energy, with the heating value said", () => {
    const [figure] = figuresOf(
      2023,
      building("a", 1, bills([2023, "natural-gas", 1000, "m3-gas"])),
      building("b", 1, bills([2023, "natural-gas", 2, "mwh"])),
    );
    // 1,000 × 9.646444 + 2,000 kWh
    expect(figure?.amount).toMatchObject({ value: expect.closeTo(11_646.4444, 3), unit: "kWh" });
    expect(figure?.amount.explanation.factors).toMatchObject([{ unit: "kWh/m3-gas" }]);
  });

  test("cylinders of two sizes add up in kilos", () => {
    const [figure] = figuresOf(
      2023,
      building("a", 1, bills([2023, "lpg", 12, "lpg-cylinder-10kg"])),
      building("b", 1, bills([2023, "lpg", 2, "lpg-cylinder-45kg"])),
    );
    expect(figure?.amount).toMatchObject({ value: 210, unit: "kg" });
  });

  test("lights are worked out; those hung later do not tell of that year", () => {
    const [figure] = figuresOf(2020, lamps("old"), lamps("new", { installedYear: 2022 }));
    expect(figure).toMatchObject({ register: "lighting", without: ["new"], basis: "estimate" });
    // 400 × 170 W × 11.5 h × 365 ÷ 1000
    expect(figure?.amount.value).toBeCloseTo(285_430, 6);
  });

  test("a hybrid burns petrol; a bicycle nothing; a voucher of another year is of another year", () => {
    const figures = figuresOf(
      2023,
      vehicle("hybrid", { fuel: "hybrid", fuelPerYear: quantity(500, "l") }),
      vehicle("bicycle", { fuel: "none" }),
      vehicle("truck", { year: 2022 }),
    );
    expect(figures.map(({ carrier, amount }) => [carrier, amount.value])).toEqual([["gasoline", 500]]);
  });
});

const inventoryRow = (row: string, sector: string, carrier: string, amount: DraftValue, kind = "energy") =>
  anInventoryRow("i", row, kind, { label: row, covenantSector: sector, carrier, amount, dataSource: "x" });

describe("registers against the inventory", () => {
  const header = anInventory("i", {
    year: 2023,
    kind: "BEI",
    population: 9000,
    gases: "co2e",
    gwpSet: "AR5",
  });
  const about = (...entries: PlanEntry[]) =>
    findingsOf(header, ...entries)
      .filter(({ rule }) => /^register|^bills/.test(rule))
      .map(({ rule, severity, section, field, row, messageKey }) => [
        rule,
        severity,
        [section, field, row].filter(Boolean).join("/"),
        messageKey.split(".")[2] ?? "",
      ]);

  test("within five per cent they agree", () => {
    expect(
      about(
        building("a", 1, bills([2023, "electricity", 100, "mwh"])),
        inventoryRow("r1", "municipal-buildings", "electricity", quantity(104_000, "kwh")),
      ),
    ).toEqual([]);
  });

  test("beyond it both places say so, with both figures", () => {
    const entries = [
      building("a", 1, bills([2023, "electricity", 120, "mwh"])),
      inventoryRow("r1", "municipal-buildings", "electricity", quantity(100_000, "kwh")),
    ];
    expect(about(...entries)).toEqual([
      ["register-not-inventory", "warning", "inventories/rows/r1", "more"],
      ["register-not-inventory", "warning", "facilities/buildings", "more"],
    ]);
    const [found] = findingsOf(header, ...entries).filter(({ rule }) => rule === "register-not-inventory");
    expect(found?.params).toMatchObject({ register: 120_000, inventory: 100_000, unit: "kWh" });
    expect(found?.params["differencePercent"]).toBeCloseTo(20, 9);
  });

  test("a register that holds less may be incomplete; street lights billed above their lamps are worth a warning", () => {
    expect(
      about(
        building("a", 1, bills([2023, "electricity", 60, "mwh"])),
        lamps("avenue"),
        inventoryRow("r1", "municipal-buildings", "electricity", quantity(100, "mwh")),
        inventoryRow("r2", "public-lighting", "electricity", quantity(400, "mwh")),
      ),
    ).toEqual([
      ["register-not-inventory", "note", "inventories/rows/r1", "less"],
      ["register-not-inventory", "note", "facilities/buildings", "less"],
      ["register-not-inventory", "warning", "inventories/rows/r2", "less"],
      ["register-not-inventory", "warning", "facilities/lighting", "less"],
    ]);
  });

  test("buildings and pumps are one sector of the inventory", () => {
    expect(
      about(
        building("a", 1, bills([2023, "electricity", 40, "mwh"])),
        pump("well"),
        inventoryRow("r1", "municipal-buildings", "electricity", quantity(100, "mwh")),
      ),
    ).toEqual([]);
  });

  test("the municipality's bills are all of its rows together, and no less than the registers", () => {
    const municipalBills = aSection("facilities", {
      municipalBills: bills([2023, "electricity", 300, "mwh"]),
    });
    expect(
      about(
        municipalBills,
        building("a", 1, bills([2023, "electricity", 330, "mwh"])),
        inventoryRow("r1", "municipal-buildings", "electricity", quantity(330, "mwh")),
        inventoryRow("r2", "public-lighting", "electricity", quantity(100, "mwh")),
      ),
    ).toEqual([
      ["bills-not-inventory", "warning", "inventories/rows/r1", ""],
      ["bills-not-inventory", "warning", "facilities/municipalBills", ""],
      ["register-above-bills", "warning", "facilities/municipalBills", ""],
    ]);
  });

  test("a typed row beside one that was brought may be the same consumption twice", () => {
    const brought = {
      decision: "used" as const,
      estimate: "register-buildings",
      amount: 100,
      unit: "mwh",
      source: "Registro de edificios, 2023",
      explanation: { formula: "A = q", inputs: [], factors: [], assumptions: [] },
    };
    const both = about(
      building("a", 1, bills([2023, "electricity", 100, "mwh"])),
      anInventoryRow("i", "r1", "energy", {
        label: "r1",
        covenantSector: "municipal-buildings",
        carrier: "electricity",
        amount: quantity(100, "mwh"),
        amountEstimate: brought,
      }),
      inventoryRow("r2", "municipal-buildings", "electricity", quantity(90, "mwh")),
    );
    expect(both).toContainEqual(["register-beside-typed", "warning", "inventories/rows/r2", ""]);
  });

  test("litres are compared with litres: the biofuel in the pump does not count as a difference", () => {
    expect(
      about(
        vehicle("truck", { fuel: "gasoline" }),
        inventoryRow("r1", "municipal-fleet", "gasoline", quantity(4300, "l"), "transport"),
      ),
    ).toEqual([]);
  });
});

describe("what is offered to an inventory", () => {
  const figures = figuresOf(2023, building("a", 1, bills([2023, "electricity", 18_540, "kwh"])));
  const stateOf = (...rows: PlanEntry[]) => registerOffers(figures, rows as RowEntry[])[0]?.state;
  const row = (id: string, amount: DraftValue, more: EntryValues = {}) =>
    anInventoryRow("i", id, "energy", {
      label: id,
      covenantSector: "municipal-buildings",
      carrier: "electricity",
      amount,
      ...more,
    });
  const brought = (amount: number): EntryValues => ({
    amountEstimate: {
      decision: "used",
      estimate: "register-buildings",
      amount,
      unit: "kwh",
      source: "Registro de edificios, 2023",
      explanation: { formula: "A = q", inputs: [], factors: [], assumptions: [] },
    },
  });

  test.each<[string, PlanEntry[], string]>([
    ["no row", [], "new"],
    ["a row of another sector", [row("r", null, { covenantSector: "tertiary-buildings" })], "new"],
    ["a row that waits", [row("r", null)], "fill"],
    ["a row that states a gap", [row("r", { gap: { reason: "x", plan: "y" } })], "fill"],
    ["a typed figure", [row("r", quantity(20_000, "kwh"))], "typed"],
    ["a notation key", [row("r", null, { notationKey: "NE" })], "typed"],
    ["two rows that wait", [row("r", null), row("s", null)], "typed"],
    ["what was brought", [row("r", quantity(18_540, "kwh"), brought(18_540))], "current"],
    ["what was brought and the register changed", [row("r", quantity(9, "kwh"), brought(9))], "changed"],
    ["what was brought and somebody changed", [row("r", quantity(9, "kwh"), brought(18_540))], "typed"],
  ])("%s", (_, rows, kind) => {
    expect(stateOf(...rows)?.kind).toBe(kind);
  });

  test("of two typed rows none can be replaced", () => {
    const two = [row("r", quantity(1, "kwh")), row("s", quantity(2, "kwh"))];
    expect(stateOf(...two)).toMatchObject({ kind: "typed", replaceable: null });
    expect(stateOf(row("r", quantity(1, "kwh")))).toMatchObject({ replaceable: { row: "r", amount: 1 } });
  });
});
