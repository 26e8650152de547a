import { describe, expect, test } from "vitest";
import { estimateCatalogue } from "templates/catalogs/estimates";
import { provinces } from "templates/catalogs/places";
import type { Estimate, EstimateId, RowTarget } from "~/domain/estimates/estimate";
import {
  estimateInForce,
  estimatedAmount,
  withEstimate,
  withoutStaleEstimates,
  withRefusal,
  withoutRefusal,
} from "~/domain/estimates/estimate-decision";
import { estimatesFor } from "~/domain/estimates/estimates-for";
import { proposedRow } from "~/domain/estimates/proposed-row";
import type { TownFacts } from "~/domain/estimates/town-facts";
import { kindOf } from "~/domain/template/field-kinds";
import { rowFields } from "~/domain/plan/named-rows";
import { rowFieldsOf, sectionOf } from "~/domain/template/shape";
import type { EstimateField } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { currentTemplate } from "templates/registry";
import { serverTranslator, type MessageKey } from "~/i18n/catalogue.server";
import { LOCALES } from "~/domain/template/text";

const TOWN: TownFacts = { country: "AR", provinceCode: "82", year: 2022, population: 5000 };

const energy = (carrier: string, covenantSector: string): RowTarget => ({
  kind: "energy",
  carrier,
  covenantSector,
  wasteKind: null,
  treatment: null,
});
const wasteTo = (treatment: string, wasteKind: string | null = "municipal"): RowTarget => ({
  kind: "waste",
  carrier: null,
  covenantSector: null,
  wasteKind,
  treatment,
});
const sewage = (treatment: string): RowTarget => ({ ...wasteTo(treatment, null), kind: "wastewater" });

const outcomes = (target: RowTarget, facts: Partial<TownFacts> = {}) =>
  estimatesFor(target, { ...TOWN, ...facts }, estimateCatalogue);
function estimate(target: RowTarget, facts: Partial<TownFacts> = {}, id?: EstimateId): Estimate {
  const found = outcomes(target, facts).find(
    (outcome) => outcome.ok && (id === undefined || outcome.estimate.id === id),
  );
  if (!found?.ok) throw new Error(JSON.stringify(outcomes(target, facts)));
  return found.estimate;
}
const reasons = (target: RowTarget, facts: Partial<TownFacts> = {}) =>
  outcomes(target, facts).map((outcome) => (outcome.ok ? outcome.estimate.id : outcome.reason));

/** INDEC, census 2022: sum of the 24 provinces. */
const ARGENTINA = 45_892_285;

interface Case {
  name: string;
  target: RowTarget;
  facts?: Partial<TownFacts>;
  value: number;
  unit: string;
  /** The sum by hand, with the figures as published. */
  source: string;
}

const CASES: Case[] = [
  {
    name: "homes' piped gas of a town in Santa Fe",
    target: energy("natural-gas", "residential-buildings"),
    value: (506_539_090 / 3_544_908) * 5000,
    unit: "m3-gas",
    source: "ENARGAS 2022: 506,539.09 thousand m³; census 3,544,908: 142.89 m³ an inhabitant",
  },
  {
    name: "piped gas of shops and public bodies, added",
    target: energy("natural-gas", "tertiary-buildings"),
    value: ((88_406_130 + 25_640_140) / 3_544_908) * 5000,
    unit: "m3-gas",
    source: "ENARGAS 2022, Santa Fe: commercial 88,406.13, official 25,640.14 thousand m³",
  },
  {
    name: "CNG",
    target: energy("cng", "private-transport"),
    value: (192_579_030 / 3_544_908) * 5000,
    unit: "m3-gas",
    source: "ENARGAS 2022, Santa Fe: 192,579.03 thousand m³: 54.33 m³ an inhabitant",
  },
  {
    name: "homes' electricity",
    target: energy("electricity", "residential-buildings"),
    facts: { year: 2021 },
    value: (47_960_700 / ARGENTINA) * 5000,
    unit: "MWh",
    source: "BEN 2021: 4,123.876 ktoe = 47,960.7 GWh: 1.045 MWh an inhabitant",
  },
  {
    name: "electricity of shops and services",
    target: energy("electricity", "tertiary-buildings"),
    facts: { year: 2019 },
    value: (31_144_200 / ARGENTINA) * 5000,
    unit: "MWh",
    source: "BEN 2019: 2,677.923 ktoe = 31,144.2 GWh",
  },
  {
    name: "petrol as the pump sells it, with its bioethanol",
    target: energy("gasoline", "private-transport"),
    facts: { year: 2021 },
    value: (((5948.125 * 41_868_000) / 33.0188 + (505.804 * 41_868_000) / 21.303) / ARGENTINA) * 5000,
    unit: "L",
    source: "BEN 2021: petrol 5,948.125 and bioethanol 505.804 ktoe; 33.02 and 21.30 MJ/L",
  },
  {
    name: "diesel as the pump sells it, with its biodiesel",
    target: energy("diesel", "private-transport"),
    facts: { year: 2018 },
    value: (((6778.46 * 41_868_000) / 36.3991 + (978.903 * 41_868_000) / 23.76) / ARGENTINA) * 5000,
    unit: "L",
    source: "BEN 2018: diesel 6,778.46 and biodiesel 978.903 ktoe; 36.40 and 23.76 MJ/L",
  },
  {
    name: "cylinders of the half of the homes without piped gas",
    target: energy("lpg", "residential-buildings"),
    facts: { year: 2021, pipedGasPercent: 50 },
    value: ((1348.776 * 41_868_000) / 47.3 / 20_034_720) * 2500,
    unit: "kg",
    source: "BEN 2021: 1,348.776 ktoe; census: 20,034,720 people cook with cylinders; 47.3 MJ/kg (IPCC)",
  },
  {
    name: "cylinders where nobody said who has piped gas: of all inhabitants",
    target: energy("lpg", "residential-buildings"),
    facts: { year: 2021 },
    value: ((1348.776 * 41_868_000) / 47.3 / ARGENTINA) * 5000,
    unit: "kg",
    source: "BEN 2021: 1,348.776 ktoe",
  },
  {
    name: "firewood",
    target: energy("wood", "residential-buildings"),
    facts: { year: 2020 },
    value: ((87.915 * 41_868_000) / 15.6 / 1000 / ARGENTINA) * 5000,
    unit: "t",
    source: "BEN 2020: 87.915 ktoe; 15.6 MJ/kg (IPCC 2006 table 1.2)",
  },
  {
    name: "waste to the dump",
    target: wasteTo("disposal"),
    value: 1300,
    unit: "t",
    source: "IPCC 2006 vol. 5 table 2.1, Latin America: 0.26 t a person and year",
  },
  {
    name: "people on septic tanks, the share of the country",
    target: sewage("septic-system"),
    value: 1870,
    unit: "person",
    source: "census 2022: 62.6 % of dwellings drain to a sewer, 37.4 % do not",
  },
  {
    name: "people on the lagoon, the share of the town",
    target: sewage("anaerobic-shallow-lagoon"),
    facts: { sewerPercent: 30 },
    value: 1500,
    unit: "person",
    source: "30 % of 5,000",
  },
  {
    name: "ten cars and a truck whose distance is stated",
    target: energy("gasoline", "private-transport"),
    facts: {
      vehicles: [
        { vehicle: "car", carrier: "gasoline", count: 10, kmPerYear: 8000, litresPer100Km: 9 },
        { vehicle: "other", carrier: "gasoline", count: 1, kmPerYear: 1000, litresPer100Km: 20 },
        { vehicle: "truck", carrier: "diesel", count: 4 },
      ],
    },
    value: 7400,
    unit: "L",
    source: "10 × 8,000 km × 9 L/100 km + 1 × 1,000 × 20 L/100 km",
  },
];

describe("an estimate is the published figure shared out", () => {
  test.each(CASES)("$name ($source)", ({ target, facts, value, unit }) => {
    const { amount, dataQuality } = estimate(target, facts);
    expect(amount.unit).toBe(unit);
    expect(amount.value / value).toBeCloseTo(1, 4);
    expect(dataQuality).toBe("low");
  });

  test("all inhabitants of the country are those of its provinces", () => {
    expect(estimateCatalogue.countries["AR"]?.people.country).toBe(ARGENTINA);
    expect(provinces).toHaveLength(24);
  });

  test("twice the people, twice the amount; the value lies in its range", () => {
    for (const { target, facts } of CASES.filter(({ facts }) => !facts?.vehicles)) {
      const one = estimate(target, facts);
      const two = estimate(target, { ...facts, population: 10_000 });
      expect(two.amount.value / one.amount.value).toBeCloseTo(2, 9);
      if (!one.range) continue;
      expect(one.range.low).toBeLessThanOrEqual(one.amount.value);
      expect(one.range.high).toBeGreaterThanOrEqual(one.amount.value);
    }
  });

  test("names its source, its place and its year, in three languages", () => {
    const { source } = estimate(energy("natural-gas", "residential-buildings"));
    expect(source.es).toBe("ENARGAS, datos operativos, Santa Fe, 2022; INDEC, Censo 2022");
    expect(new Set(LOCALES.map((locale) => source[locale])).size).toBe(3);
  });

  test("a year without figures borrows the nearest by name", () => {
    const { dataYear, borrowed, amount } = estimate(energy("electricity", "residential-buildings"), {
      year: 2024,
    });
    expect([dataYear, borrowed]).toEqual([2021, true]);
    expect(amount.explanation.inputs[0]).toMatchObject({ value: 4123.876, unit: "ktoe", year: 2021 });
    expect(estimate(energy("cng", "private-transport"), { year: 2019 }).borrowed).toBe(false);
  });

  test("kilometres and litres that nobody stated are assumptions", () => {
    const { amount } = estimate(energy("diesel", "municipal-fleet"), {
      vehicles: [{ vehicle: "truck", carrier: "diesel", count: 2, kmPerYear: 10_000 }],
    });
    expect(amount.value).toBe(6000);
    expect(amount.explanation.factors).toEqual([
      expect.objectContaining({ symbol: "c1", value: 30, confirmed: false }),
    ]);
    expect(amount.explanation.assumptions).toEqual([{ key: "assumption.estimate.vehicleUse" }]);
  });

  test("vehicles of the municipality are not those of the whole town", () => {
    const vehicles = [
      { vehicle: "car", carrier: "gasoline", count: 3, covenantSector: "municipal-fleet" },
    ] as const;
    expect(reasons(energy("gasoline", "municipal-fleet"), { vehicles })).toContain("fleet-distance");
    expect(reasons(energy("gasoline", "private-transport"), { vehicles })).toEqual([
      "vehicles",
      "energy-balance-per-inhabitant",
    ]);
  });

  test("every sum is explained with words of the catalogue", () => {
    for (const { target, facts } of CASES) {
      const { inputs, assumptions, formula } = estimate(target, facts).amount.explanation;
      expect(formula).not.toBe("");
      for (const key of [...inputs.map(({ labelKey }) => labelKey), ...assumptions.map((item) => item.key)])
        expect(serverTranslator("es")(key as MessageKey), key).not.toBe(key);
    }
  });
});

describe("no estimate is better than a made-up one", () => {
  test.each([
    [
      "without population",
      energy("electricity", "residential-buildings"),
      { population: null },
      ["population"],
    ],
    ["waste without population", wasteTo("disposal"), { population: null }, ["population"]],
    ["without the year", energy("natural-gas", "residential-buildings"), { year: null }, ["year"]],
    ["without the province", energy("cng", "private-transport"), { provinceCode: null }, ["province"]],
    [
      "gas in Chaco, which the regulator leaves out",
      energy("natural-gas", "residential-buildings"),
      { provinceCode: "22" },
      ["gas-not-published"],
    ],
    ["Formosa", energy("natural-gas", "tertiary-buildings"), { provinceCode: "34" }, ["gas-not-published"]],
    ["Misiones", energy("cng", "private-transport"), { provinceCode: "54" }, ["gas-not-published"]],
    ["CNG in Santa Cruz", energy("cng", "private-transport"), { provinceCode: "78" }, ["gas-not-published"]],
    [
      "a town that says it has no gas network",
      energy("natural-gas", "residential-buildings"),
      { pipedGasPercent: 0 },
      ["no-gas-network"],
    ],
    ["the municipality's own buildings", energy("electricity", "municipal-buildings"), {}, ["not-separated"]],
    ["street lighting", energy("electricity", "public-lighting"), {}, ["not-separated"]],
    [
      "the municipality's fleet without vehicles",
      energy("diesel", "municipal-fleet"),
      {},
      ["vehicles", "not-separated"],
    ],
    ["composting", wasteTo("composting"), {}, ["local-practice"]],
    ["burning", wasteTo("open-burning"), {}, ["local-practice"]],
    ["industrial waste", wasteTo("disposal", "industrial"), {}, ["local-practice"]],
    [
      "energy outside Argentina",
      energy("electricity", "residential-buildings"),
      { country: "UY" },
      ["country"],
    ],
    ["waste outside the region", wasteTo("disposal"), { country: "IT" }, ["country"]],
    ["sewage outside Argentina", sewage("septic-system"), { country: "BR" }, ["country"]],
    [
      "a vehicle of a kind without usual distance",
      energy("diesel", "municipal-fleet"),
      { vehicles: [{ vehicle: "tractor", carrier: "diesel", count: 1 }] },
      ["vehicles", "not-separated"],
    ],
    ["coal, which no estimator knows", energy("coal", "residential-buildings"), {}, []],
  ] as const)("%s", (_name, target, facts, expected) => {
    expect(reasons(target, facts)).toEqual(expected);
  });

  test("outside Argentina what is international remains", () => {
    expect(estimate(wasteTo("disposal"), { country: "UY", provinceCode: null }).amount.value).toBe(1300);
    expect(estimate(sewage("septic-system"), { country: "BR", sewerPercent: 40 }).amount.value).toBe(3000);
  });
});

/* -------------------------------------------------------------- in the row */

const section = sectionOf(currentTemplate, "inventories");
const rowsField = section ? rowFieldsOf(section)[0] : undefined;
if (!rowsField) throw new Error("The template has no inventory rows");
const fieldsOfKind = (kind: string) => rowFields(rowsField, kind);
const estimateFieldOf = (kind: string) => {
  const field = fieldsOfKind(kind).find(
    (candidate): candidate is EstimateField => candidate.kind === "estimate",
  );
  if (!field) throw new Error(`No estimate in rows of ${kind}`);
  return field;
};

describe("a row proposed from an estimate", () => {
  test.each(CASES)("$name: every answer is one its questions take", ({ target, facts }) => {
    const row = proposedRow(estimate(target, facts), "es");
    const fields = fieldsOfKind(row.kind);
    for (const [id, value] of Object.entries(row.values)) {
      const field = fields.find((candidate) => candidate.id === id);
      expect(field, id).toBeDefined();
      if (field) expect(kindOf(field).draft(field).parse(value)).toEqual(value);
      if (field && value !== null) expect(kindOf(field).problems(field, value)).toEqual([]);
    }
    expect(row.values).toMatchObject({ dataBasis: "estimate", dataQuality: "low" });
    expect(estimateInForce(estimateFieldOf(row.kind), row.values)).not.toBeNull();
  });

  test("waste says where it goes", () => {
    const proposed = proposedRow(estimate(wasteTo("disposal")), "es", {
      dump: { site: "unmanaged-shallow", outside: true },
    });
    expect(proposed.values).toMatchObject({
      disposalSite: "unmanaged-shallow",
      gpcCell: "III.1.2",
      amount: { amount: 1300, unit: "t" },
    });
  });
});

describe("what becomes of an estimate", () => {
  const field = estimateFieldOf("energy");
  const target = energy("natural-gas", "residential-buildings");
  const empty: EntryValues = { carrier: "natural-gas", covenantSector: "residential-buildings" };
  const gas = estimate(target);
  const accepted = (values: EntryValues = empty) => withEstimate(field, values, gas, "es") ?? {};

  test("used, it answers amount, basis, source and quality, and stays explained", () => {
    expect(accepted()).toMatchObject({
      amount: { amount: 714_460, unit: "m3-gas" },
      dataBasis: "estimate",
      dataQuality: "low",
      dataSource: "ENARGAS, datos operativos, Santa Fe, 2022; INDEC, Censo 2022",
      amountEstimate: { decision: "used", estimate: "piped-gas-per-inhabitant" },
    });
    expect(estimatedAmount(accepted())).toMatchObject({
      value: 714_460,
      explanation: { formula: "A = V × 1000 × P / N" },
    });
  });

  test.each([
    ["a quantity", { amount: { amount: 120, unit: "m3-gas" } }],
    ["zero", { amount: { amount: 0, unit: "m3-gas" } }],
    ["text that could not be read", { amount: { amount: { raw: "unos mil" }, unit: null } }],
  ])("it never takes the place of %s", (_name, typed) => {
    expect(withEstimate(field, { ...empty, ...typed } as EntryValues, gas, "es")).toBeNull();
  });

  test("a source that somebody wrote stays", () => {
    expect(accepted({ ...empty, dataSource: "Nota pedida a Litoral Gas" })["dataSource"]).toBe(
      "Nota pedida a Litoral Gas",
    );
  });

  test("taken away, the stated gap is back and what it filled is gone", () => {
    const gap = { gap: { reason: "No contestaron", plan: "Insistir" } };
    const used = accepted({ ...empty, amount: gap });
    expect(withoutNulls(withRefusal(field, used))).toEqual({
      ...empty,
      amount: gap,
      amountEstimate: { decision: "refused" },
    });
  });

  test("refused, it can be asked again", () => {
    const refused = withRefusal(field, empty);
    expect(refused["amountEstimate"]).toEqual({ decision: "refused" });
    expect(withoutRefusal(field, refused)["amountEstimate"]).toBeNull();
  });

  test("an edited amount is still called estimated until its basis changes too", () => {
    const edited: EntryValues = { ...accepted(), amount: { amount: 690_000, unit: "m3-gas" } };
    expect(estimateInForce(field, edited)).not.toBeNull();
    expect(estimatedAmount(edited)).toBeNull();
    const billed: EntryValues = { ...edited, dataBasis: "bill" };
    expect(estimateInForce(field, billed)).toBeNull();
    expect(withoutStaleEstimates(fieldsOfKind("energy"), billed)["amountEstimate"]).toBeNull();
  });

  test("a changed basis alone does not make the estimate a measurement", () => {
    const claimed: EntryValues = { ...accepted(), dataBasis: "measured" };
    expect(estimateInForce(field, claimed)).not.toBeNull();
    expect(estimatedAmount(claimed)).not.toBeNull();
  });

  test("without the amount nothing is left of it", () => {
    const emptied: EntryValues = { ...accepted(), amount: null };
    expect(withoutStaleEstimates(fieldsOfKind("energy"), emptied)["amountEstimate"]).toBeNull();
  });
});

function withoutNulls(values: EntryValues): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
