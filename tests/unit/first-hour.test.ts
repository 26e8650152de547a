import { describe, expect, test } from "vitest";
import { hazards } from "templates/catalogs/code-lists/hazards";
import { recentHits, sewageEnds } from "templates/catalogs/code-lists/first-hour";
import { wastewaterTreatments } from "templates/catalogs/code-lists/waste";
import { currentTemplate, factorCatalogueOf, firstHourLibraryOf } from "templates/registry";
import { firstHourState } from "~/domain/first-hour/first-hour-state";
import { SOURCE_IDS } from "~/domain/first-hour/sources";
import { whoToAsk } from "~/domain/first-hour/who-to-ask";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { sectionsOfStage, starterOf } from "~/domain/template/shape";
import type { EntryValues } from "~/domain/template/value";
import { LOCALES } from "~/domain/template/text";
import { serverTranslator, type MessageKey } from "~/i18n/catalogue.server";
import { firstHourWords } from "~/print/first-hour/first-hour-words";
import { aPlan, anInventory, anInventoryRow, aRow, aSection } from "tests/fixtures/small-plans";

const { estimates, words, measures } = firstHourLibraryOf(currentTemplate);

function inputOf(plan: PlanDocument, provinceCode: string | null = "82") {
  return {
    plan,
    template: currentTemplate,
    factors: factorCatalogueOf(currentTemplate),
    method: { estimates, words, locale: "es" as const },
    measures,
    provinceCode,
  };
}

const stateOf = (values: EntryValues, ...more: PlanEntry[]) =>
  firstHourState(inputOf(aPlan([aSection("first-hour", values), ...more])));

/** A town without piped gas that owns a dump, has cesspits and cattle. */
const TOWN: EntryValues = {
  population: 2000,
  year: 2021,
  gasNetwork: "no",
  electricityKnown: "no",
  waste: "own-dump",
  sewage: "cesspits",
  cattle: true,
  otherCattle: 3000,
};

const amountsOf = (values: EntryValues) =>
  Object.fromEntries(
    stateOf(values).provisional.rows.map(({ id, values: row }) => [id, row["amount"] ?? row["peopleServed"]]),
  );
const missingOf = (values: EntryValues) =>
  Object.fromEntries(stateOf(values).provisional.missing.map(({ source, reason }) => [source, reason]));

describe("rows", () => {
  test("a town of 2,000 people, each amount by hand", () => {
    // Argentina, census 2022: 45,892,285 inhabitants. BEN 2021 in ktoe; 1 ktoe = 11.63 GWh = 41.868 TJ.
    const share = 2000 / 45_892_285;
    expect(amountsOf(TOWN)).toEqual({
      "est-electricity-homes": { amount: Math.round(4123.876 * 11_630 * share), unit: "mwh" },
      "est-electricity-shops": { amount: Math.round(2843.701 * 11_630 * share), unit: "mwh" },
      // 1,348.776 ktoe of residential LPG at 47.3 MJ/kg, over 20,034,720 people who cook with cylinders.
      "est-cylinders-homes": { amount: 119_182, unit: "kg" },
      "est-cylinders-shops": { amount: Math.round(((224.796 * 41_868_000) / 47.3) * share), unit: "kg" },
      // 86.235 ktoe at 15.6 GJ/t (IPCC 2006 vol. 2 table 1.2).
      "est-wood-homes": { amount: 10.09, unit: "t" },
      // Petrol with its bioethanol, diesel with its biodiesel: 33.02, 21.30, 36.40 and 23.76 MJ/L.
      "est-petrol": { amount: 372_017, unit: "l" },
      "est-diesel": { amount: 390_921, unit: "l" },
      // IPCC 2006 vol. 5: 0.26 t a person and year.
      "est-waste-dump": { amount: 520, unit: "t" },
      "est-cesspits": 2000,
      "est-other-cattle": { amount: 3000, unit: "head" },
    });
  });

  test("emissions add up by hand: cattle, electricity, and the total", () => {
    const { inventory } = stateOf(TOWN);
    const tonnes = Object.fromEntries(inventory?.rows.map(({ id, tco2e }) => [id, tco2e]) ?? []);
    // IPCC 2006 vol. 4 table 10.11, Latin America: 56 kg CH4 a head and year; AR5: 28.
    expect(tonnes["est-other-cattle"]).toBeCloseTo((3000 * 56 * 28) / 1000, 6);
    // CAMMESA 2021: 0.2926 t CO2/MWh.
    expect(tonnes["est-electricity-homes"]).toBeCloseTo(2090 * 0.2926, 0);
    const sum = Object.values(tonnes).reduce<number>((total, part) => total + (part ?? 0), 0);
    expect(inventory?.totalTco2e.value).toBeCloseTo(sum, 6);
    expect(inventory?.perCapitaTco2e.value).toBeCloseTo(sum / 2000, 9);
    expect(inventory?.estimatedShare.value).toBeCloseTo(1, 9);
  });

  test("every estimate bears its source, its kind and its quality", () => {
    for (const { values } of stateOf(TOWN).provisional.rows) {
      expect(values).toMatchObject({ dataBasis: "estimate", dataQuality: "low" });
      expect(String(values["dataSource"]).length).toBeGreaterThan(10);
    }
  });

  test("without population nothing is estimated, and nothing is zero", () => {
    const { population: _, ...rest } = TOWN;
    const state = stateOf(rest);
    expect(state.provisional.rows.map(({ id }) => id)).toEqual(["est-other-cattle"]);
    expect(missingOf(rest)).toMatchObject({
      "electricity-homes": "population",
      petrol: "population",
      "waste-dump": "population",
      cesspits: "population",
    });
  });

  test("the population of the profile serves when none is told here", () => {
    const { population: _, ...rest } = TOWN;
    const profile = aSection("profile", { population: 2000, populationSource: "INDEC, Censo 2022" });
    const { answers, inventory, document } = stateOf(rest, profile);
    expect(answers.population).toEqual({ value: 2000, from: "profile", source: "INDEC, Censo 2022" });
    expect(inventory?.population).toBe(2000);
    expect(document.entries.find(({ section }) => section === "inventories")?.values).toMatchObject({
      population: 2000,
      populationSource: "INDEC, Censo 2022",
    });
  });

  test("without a year there is no inventory", () => {
    const { year: _, ...rest } = TOWN;
    expect(stateOf(rest)).toMatchObject({ stage: "incomplete", inventory: null });
  });

  test("billed electricity stands as it was told, with its document; the rest is estimated or left out", () => {
    const billed = {
      ...TOWN,
      electricityKnown: "by-class",
      electricityHomes: { amount: 1800, unit: "mwh" },
      electricityLighting: { amount: 120_000, unit: "kwh" },
      electricitySource: "Nota de la cooperativa, 2022",
    };
    const rows = stateOf(billed).provisional.rows.filter(({ source }) => source.startsWith("electricity"));
    expect(rows.map(({ id }) => id)).toEqual([
      "told-electricity-homes",
      "est-electricity-shops",
      "told-electricity-lighting",
    ]);
    expect(rows[0]?.values).toMatchObject({
      amount: { amount: 1800, unit: "mwh" },
      dataBasis: "bill",
      dataSource: "Nota de la cooperativa, 2022",
    });
    expect(missingOf(billed)).toMatchObject({
      "electricity-industry": "uneven",
      "electricity-municipal": "not-separated",
    });
  });

  test("a billed total is not split, and nothing is estimated beside it", () => {
    const rows = stateOf({
      ...TOWN,
      electricityKnown: "total",
      electricityTotal: { amount: 4500, unit: "mwh" },
    }).provisional.rows.filter(({ values }) => values["carrier"] === "electricity");
    expect(rows.map(({ id, values }) => [id, values["covenantSector"]])).toEqual([
      ["est-electricity-total", "other-energy"],
    ]);
  });

  test.each<[string, EntryValues, string[]]>([
    ["in all homes", { gasNetwork: "yes" }, ["est-gas-homes", "est-gas-shops", "est-gas-vehicles"]],
    [
      "in a part",
      { gasNetwork: "part", gasShare: 40 },
      [
        "est-gas-homes",
        "est-gas-shops",
        "est-cylinders-homes",
        "est-cylinders-shops",
        "est-wood-homes",
        "est-gas-vehicles",
      ],
    ],
    ["nobody knows", { gasNetwork: null }, []],
  ])("piped gas: %s", (_case, gas, expected) => {
    const rows = stateOf({ ...TOWN, ...gas }).provisional.rows.map(({ id }) => id);
    expect(rows.filter((id) => /gas|cylinders|wood/.test(id))).toEqual(expected);
  });

  test("known vehicles take the place of fuel per inhabitant, with what is taken for granted", () => {
    // Assumed 12,000 km at 10 L/100 km a car: 800 cars burn 960,000 litres.
    const { rows } = stateOf({ ...TOWN, vehiclesKnown: true, cars: 800 }).provisional;
    const petrol = rows.find(({ source }) => source === "petrol");
    expect(petrol?.values).toMatchObject({
      amount: { amount: 960_000, unit: "l" },
      notes: words.fuelOfVehicles.es,
    });
  });

  test.each<[string, EntryValues, Record<string, string>]>([
    ["burning", { waste: "own-dump-burning" }, { "waste-burning": "burnt-share-unknown" }],
    ["no answer about waste", { waste: null }, { "waste-landfill": "waste-unknown" }],
    ["some sewers, unknown how many", { sewage: "part" }, { sewers: "sewer-share-unknown" }],
    ["sewers that end nobody knows where", { sewage: "sewers" }, { sewers: "sewage-end-unknown" }],
    ["cattle without a number", { otherCattle: null }, { "other-cattle": "heads-unknown" }],
    ["no answer about cattle", { cattle: null }, { "other-cattle": "cattle-unknown" }],
  ])("no data, and why: %s", (_case, answers, expected) => {
    expect(missingOf({ ...TOWN, ...answers })).toMatchObject(expected);
  });

  test("no cattle is an answer: nothing is missing", () => {
    const missing = missingOf({ ...TOWN, cattle: false, otherCattle: null });
    expect(Object.keys(missing)).not.toContain("other-cattle");
  });

  test("sewers and cesspits share the people", () => {
    const answers = { ...TOWN, sewage: "part", sewerShare: 30, sewageEnd: "anaerobic-shallow-lagoon" };
    expect(amountsOf(answers)).toMatchObject({ "est-sewers": 600, "est-cesspits": 1400 });
  });

  test("an unreadable answer is no answer", () => {
    expect(stateOf({ ...TOWN, population: { raw: "dos mil" } }).answers.population).toBeNull();
  });
});

describe("the inventory of the year", () => {
  test("another inventory of that year is left alone", () => {
    const state = stateOf(TOWN, anInventory("own", { year: 2021 }));
    expect(state).toMatchObject({ stage: "other", instance: "own" });
  });

  test("progress counts the rows that began as estimates", () => {
    const row = (id: string, values: EntryValues) => anInventoryRow("first-hour-2021", id, "energy", values);
    const state = stateOf(
      TOWN,
      anInventory("first-hour-2021", { year: 2021 }),
      row("est-petrol", { dataBasis: "estimate" }),
      row("est-diesel", { dataBasis: "bill" }),
      row("est-wood-homes", { notationKey: "NO" }),
      row("told-electricity-homes", { dataBasis: "bill" }),
      row("r1", { dataBasis: "estimate" }),
    );
    expect(state).toMatchObject({ stage: "made", progress: { replaced: 2, total: 3 } });
  });
});

describe("where to look", () => {
  const codes = (values: EntryValues) =>
    stateOf(values).hazards.map(({ code, suggested }) => [code, !!suggested]);

  test("what hit the town comes first; three are filled up with suggestions that say so", () => {
    expect(codes({ ...TOWN, recentHits: ["hail"] })).toEqual([
      ["hail", false],
      ["flash-surface-flood", true],
      ["heat-wave", true],
    ]);
    expect(codes({ ...TOWN, recentHits: ["hail", "drought", "heat-wave", "tornado"] })).toHaveLength(4);
  });

  test("a hazard of the plan is not offered again", () => {
    const listed = aRow("risk", "hazards", "mine", { hazard: "storms", subHazards: ["hail"] });
    const { hazards: offered } = stateOf({ ...TOWN, recentHits: ["hail"] }, listed);
    expect(offered.find(({ code }) => code === "hail")?.inPlan).toBe(true);
  });

  test("measures follow the largest sources, one for each, with their share", () => {
    const { measures: chosen, inventory } = stateOf(TOWN);
    expect(chosen.map(({ source }) => source)).toEqual([
      "other-cattle",
      "diesel",
      "petrol",
      "electricity-homes",
      "waste-dump",
    ]);
    expect(chosen[0]?.share).toBeCloseTo(4704 / (inventory?.totalTco2e.value ?? 0), 9);
  });

  test("without an inventory no measure is put before another", () => {
    expect(stateOf({ year: 2021 }).measures).toEqual([]);
  });

  test("one request an office, the heaviest estimates first", () => {
    const { inventory, provisional } = stateOf(TOWN);
    const asks = inventory ? whoToAsk(inventory, provisional.missing) : [];
    expect(asks.map(({ ask }) => ask)).toEqual([
      "cattle",
      "fuels",
      "electricity",
      "waste",
      "cylinders",
      "sewage",
      "wood",
      "own",
    ]);
  });
});

describe("catalogue", () => {
  test("every source has a name in three languages", () => {
    for (const id of SOURCE_IDS)
      for (const locale of LOCALES) expect(words.names[id][locale]).not.toMatch(/\.|^$/);
  });

  test("measures are those of the library and act on the source's energy", () => {
    for (const [source, ids] of Object.entries(words.measures)) {
      for (const id of ids)
        expect(
          measures.map((measure) => measure.id),
          source,
        ).toContain(id);
    }
  });

  test("hazards and treatments are those of the sections that they fill", () => {
    const known = hazards.options.map(({ code }) => code);
    const named = [...recentHits.options, ...words.hazards.flatMap((region) => region.hazards)];
    expect(named.filter(({ code }) => !known.includes(code))).toEqual([]);
    const treatments = wastewaterTreatments.options.map(({ code }) => code);
    expect(sewageEnds.options.filter(({ code }) => !treatments.includes(code))).toEqual([]);
  });

  test("every reason and request is a sentence", () => {
    const input = inputOf(
      aPlan([aSection("first-hour", { ...TOWN, sewage: "part", waste: "own-dump-burning" })]),
    );
    const { missing, asks } = firstHourWords(input, firstHourState(input), "es");
    expect([...missing.map(({ reason }) => reason), ...asks.map(({ what }) => what)].join()).not.toMatch(
      /firstHour\./,
    );
    const t = serverTranslator("es");
    for (const reason of [
      "population",
      "year",
      "province",
      "vehicles",
      "country",
      "uneven",
      "no-gas-network",
    ]) {
      expect(t(`firstHour.missing.${reason}` as MessageKey)).not.toMatch(/^firstHour/);
    }
  });
});

test("the first hour belongs to no stage", () => {
  const starter = starterOf(currentTemplate);
  expect(starter?.id).toBe("first-hour");
  for (const { id } of currentTemplate.stages) {
    expect(sectionsOfStage(currentTemplate, id)).not.toContain(starter);
  }
});
