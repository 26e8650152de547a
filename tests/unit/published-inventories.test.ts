/** Published inventories through the whole product: a plan's answers in, the report of `secap compute` out. */
import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import type { EntryValues } from "~/domain/template/value";
import argentina from "../fixtures/cases/argentina-totals.json";
import taurage from "../fixtures/cases/taurage-2018.json";
import { anInventory, anInventoryRow, aPlan, kozani, nichelino } from "../fixtures/small-plans";

function report(plan: PlanDocument) {
  return computeReport(computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate)));
}

function rulesOf(plan: PlanDocument) {
  const results = computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));
  return checkPlanDocument(plan, currentTemplate, results, { year: 2026 }).map(({ rule }) => rule);
}

const entered = (row: string, values: EntryValues) => anInventoryRow("i", row, "entered", values);

describe(`Tauragė (${taurage.source})`, () => {
  const fuels = taurage.rows.map((row, index): PlanEntry => {
    const [co2, ch4, n2o] = row.kg_per_tj;
    const transport = row.sector === "transport";
    return anInventoryRow("i", `f${index}`, transport ? "transport" : "energy", {
      label: row.source,
      covenantSector: transport ? "private-transport" : "other-energy",
      carrier: row.carrier,
      ...(row.rail ? { mode: "rail" } : {}),
      amount: { amount: row.mwh, unit: "mwh" },
      ownFactorBasis: "gases-per-tj",
      ownCo2: co2 ?? null,
      ownCh4: ch4 ?? null,
      ownN2o: n2o ?? null,
      ownFactorSource: "Climate City Contract",
    });
  });
  const { stated, electricity } = taurage;
  const rest = [
    anInventoryRow("i", "el", "energy", {
      label: "Electricity",
      covenantSector: "other-energy",
      carrier: "electricity",
      amount: { amount: electricity.mwh, unit: "mwh" },
      ownFactor: electricity.t_per_mwh_printed,
      ownFactorSource: "Climate City Contract",
    }),
    entered("waste", {
      label: "Waste",
      covenantSector: "waste",
      gpcCell: "III.1.1",
      enteredTco2e: stated.waste,
    }),
    entered("ippu", {
      label: "IPPU",
      covenantSector: "other-non-energy",
      gpcCell: "IV.2",
      enteredTco2e: stated.ippu,
    }),
    entered("farm", {
      label: "Livestock and soils",
      covenantSector: "other-non-energy",
      gpcCell: "V.1",
      enteredTco2e: stated.afolu_sources,
    }),
    entered("sinks", {
      label: "Forests",
      covenantSector: "other-non-energy",
      gpcCell: "V.2",
      enteredTco2e: stated.afolu_sinks,
    }),
  ];
  const header = anInventory("i", {
    year: taurage.year,
    kind: "BEI",
    population: taurage.population,
    gwpSet: taurage.gwp_set,
    gases: "co2e",
  });
  const plan = aPlan([header, ...fuels, ...rest], {
    municipality: { name: "Tauragė", placeCode: null, country: "LT" },
    frameworks: ["eu-covenant"],
  });
  const [inventory] = report(plan).inventories;

  test("fuels of buildings give the stated 21,163 t from MWh and kg of each gas per TJ", () => {
    const scope1 = inventory?.rows.filter(({ scope, gpcCell }) => scope === 1 && gpcCell === "I.6.1") ?? [];
    const sum = scope1.reduce((total, { tco2e }) => total + (tco2e ?? NaN), 0);
    expect(Math.abs(sum - stated.buildings_scope1)).toBeLessThan(1);
  });

  test("transport within 0.02 % of the stated figure, rail in its own cell", () => {
    expect(Math.abs((inventory?.bySector["II"] ?? NaN) - stated.transport)).toBeLessThan(13);
    expect(Object.keys(inventory?.bySubsector ?? {})).toContain("II.2");
  });

  test("electricity within 1 %: the plan prints a rounded factor, which raises its finding", () => {
    const row = inventory?.rows.find(({ id }) => id === "el");
    expect(Math.abs((row?.tco2e ?? NaN) / electricity.stated_tco2e - 1)).toBeLessThan(0.01);
    expect(rulesOf(plan)).toContain("factor-implausible");
  });

  test("the total of 102,075 t, sinks included as the plan does, and levels that leave them apart", () => {
    expect(Math.abs((inventory?.totalTco2e ?? NaN) - stated.total)).toBeLessThan(15);
    const basic = stated.buildings + stated.transport + stated.waste;
    expect(Math.abs((inventory?.basicTco2e ?? NaN) - basic)).toBeLessThan(15);
  });

  test("livestock with national factors: CH4 and N2O by head", () => {
    // 1000 dairy cows: 124.79 + 11.8 kg CH4 and 0.57 kg N2O each
    const cow = taurage.livestock_kg_per_head.dairy_cow;
    const cows = anInventoryRow("i", "cows", "process", {
      label: "Dairy cows",
      processKind: "livestock",
      livestockType: "dairy-cattle",
      amount: { amount: 1000, unit: "head" },
      entericCh4PerHead: cow.enteric,
      manureCh4PerHead: cow.manure_ch4,
      manureN2oPerHead: cow.manure_n2o,
    });
    const [herd] = report(aPlan([header, cows])).inventories;
    expect(herd?.rows[0]).toMatchObject({ gpcCell: "V.1" });
    expect(herd?.rows[0]?.tco2e).toBeCloseTo(136.59 * 28 + 0.57 * 265, 9);
  });

  test("lime and urea as tonnes × factor: 212 · 0.44 + 77 · 0.4767 + 679 · 0.7333 = 627.9 t", () => {
    const { limestone_t, dolomite_t, urea_t, t_co2_per_t } = taurage.farm_inputs;
    const soil = (row: string, tonnes: number, ownFactor: number) =>
      anInventoryRow("i", row, "process", {
        label: row,
        processKind: "soils",
        amount: { amount: tonnes, unit: "t" },
        ownFactor,
        ownFactorSource: "Climate City Contract",
      });
    const [farm] = report(
      aPlan([
        header,
        soil("limestone", limestone_t, t_co2_per_t.limestone),
        soil("dolomite", dolomite_t, t_co2_per_t.dolomite),
        soil("urea", urea_t, t_co2_per_t.urea),
      ]),
    ).inventories;
    expect(farm?.bySubsector["V.3"]).toBeCloseTo(627.8966, 6);
  });
});

describe(`Argentine municipalities (${argentina.source})`, () => {
  function plan(known: (typeof argentina.cases)[number], losses: EntryValues = {}) {
    const header = anInventory("i", {
      year: known.year,
      kind: "BEI",
      population: known.population,
      gwpSet: "AR5",
      statedTotal: known.sum_t,
      ...losses,
    });
    const row = (id: string, values: EntryValues) =>
      entered(id, { covenantSector: "other-energy", ...values });
    return aPlan([
      header,
      row("s1", { label: "S1", gpcCell: "I.6.1", enteredTco2e: known.scope1_t }),
      row("s2", { label: "S2", carrier: "electricity", gpcCell: "I.6.2", enteredTco2e: known.scope2_t }),
      ...(Object.keys(losses).length > 0
        ? []
        : [row("s3", { label: "S3", gpcCell: "I.6.3", enteredTco2e: known.scope3_t })]),
      ...(known.grid_generation_t === null
        ? []
        : [row("grid", { label: "I.4.4", gpcCell: "I.4.4", enteredTco2e: known.grid_generation_t })]),
    ]);
  }

  test.each(argentina.cases)("$municipality: total and per person, grid generation apart", (known) => {
    const [inventory] = report(plan(known)).inventories;
    expect(inventory?.totalTco2e).toBeCloseTo(known.sum_t, 2);
    expect(inventory?.perCapitaTco2e).toBeCloseTo(known.t_per_capita, 2);
    expect(inventory?.byScope).toEqual({ "1": known.scope1_t, "2": known.scope2_t, "3": known.scope3_t });
    expect(inventory?.basicTco2e).toBeCloseTo(known.scope1_t + known.scope2_t, 6);
    expect(inventory?.apartTco2e).toBe(known.grid_generation_t);
  });

  test.each(argentina.cases.filter((known) => known.scope3_over_scope2 < 0.25))(
    "$municipality: a loss share of 15.339 % computes the reported scope 3",
    (known) => {
      const losses = { gridLossPercent: 15.3385, gridLossSource: "Planilla de la red" };
      const [inventory] = report(plan(known, losses)).inventories;
      expect(Math.abs((inventory?.byScope["3"] ?? NaN) - known.scope3_t)).toBeLessThan(0.5);
      expect(inventory?.rows.find(({ origin }) => origin)).toMatchObject({
        gpcCell: "I.6.3",
        counted: "total",
      });
    },
  );

  test("Godoy Cruz reports losses of 85 % of its electricity: a finding", () => {
    const rules = argentina.cases.map((known) => rulesOf(plan(known)).includes("grid-losses-implausible"));
    expect(rules).toEqual(argentina.cases.map(({ municipality }) => municipality === "Godoy Cruz"));
  });
});

describe("every derived number of an inventory is in the report", () => {
  test.each([
    ["Kozani 2010", kozani(), 394_371.97, 0.2],
    ["Nichelino 2000", nichelino(), 231_986, 0.01],
  ] as const)("%s", (_, plan, total, tolerance) => {
    const [inventory] = report(plan).inventories;
    expect(Math.abs((inventory?.totalTco2e ?? NaN) - total)).toBeLessThan(tolerance);
    for (const key of [
      ...["year", "gwpSet", "totalTco2e", "basicTco2e", "basicPlusTco2e", "perCapitaTco2e"],
      ...["bySector", "bySubsector", "byCarrier", "byScope", "byGas", "rows"],
    ]) {
      expect(inventory).toHaveProperty(key);
    }
    for (const row of inventory?.rows ?? []) expect(row).toHaveProperty("explanation.formula");
  });

  test("Nichelino 2021 says what changed since 2000", () => {
    const [, last] = report(nichelino()).inventories;
    expect(last?.totalTco2e).toBeCloseTo(189_292.1, 6);
    expect(last?.changes?.yearBefore).toBe(2000);
    expect(last?.changes?.total.value).toBeCloseTo(189_292.1 - 231_986, 6);
    const sum = last?.changes?.rows.reduce((total, { difference }) => total + (difference ?? NaN), 0);
    expect(sum).toBeCloseTo(189_292.1 - 231_986, 4);
  });
});
