import { describe, expect, test } from "vitest";
import { gridFactorChoice } from "~/domain/inventory/grid-factor";
import { planCatalogue, type RecommendedFactor } from "~/domain/inventory/recommended-factor";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { serverTranslator } from "~/i18n/catalogue.server";
import { findingText } from "~/i18n/finding-text";
import { createFormat } from "~/i18n/format";
import { renderGridFactor } from "~/print/grid-factor";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import { currentTemplate } from "templates/registry";
import { aFactor } from "../fixtures/inventory-factory";
import { anInventory, anInventoryRow, aPlan } from "../fixtures/small-plans";

const FROM_NETWORK: RecommendedFactor = {
  carrier: "electricity",
  place: "AR",
  year: 2024,
  value: 290,
  unit: "g/kWh",
  gases: "co2e",
  source: "Informe <2024>",
  recommendedBy: "Red de prueba",
};

const choiceOf = (year: number, given: { own?: number; recommended?: RecommendedFactor[] } = {}) =>
  gridFactorChoice(
    {
      year,
      place: "AR-50",
      own: given.own === undefined ? null : aFactor({ unit: "t/MWh", co2: given.own, year }),
    },
    planCatalogue(factorCatalogue, { stated: [], recommended: given.recommended ?? [] }),
  );

const pageOf = (year: number, given: Parameters<typeof choiceOf>[1] = {}) =>
  renderGridFactor({
    choice: choiceOf(year, given),
    place: "Argentina",
    t: serverTranslator("es"),
    format: createFormat("es"),
  });

describe("the page of the grid factor", () => {
  test("names the catalogue's factor with its year and source before anything is typed", () => {
    const page = pageOf(2022);
    expect(page).toContain("Si dejás los campos vacíos, usa el factor del catálogo:");
    expect(page).toContain("0,2731 tCO2/MWh");
    expect(page).toContain("año 2022");
    expect(page).toContain("CAMMESA");
  });

  test("names a borrowed year", () => {
    expect(pageOf(2024)).toContain("factor de 2023 usado para 2024, calidad baja");
  });

  test("names the network, in the unit of the page, its words escaped", () => {
    const page = pageOf(2024, { recommended: [FROM_NETWORK] });
    expect(page).toContain("el factor que recomienda tu red:");
    expect(page).toContain("0,29 tCO2e/MWh");
    expect(page).toContain("recomendado por Red de prueba");
    expect(page).toContain("Informe &lt;2024&gt;");
  });

  test("an own factor goes before, and what it replaces is said", () => {
    const page = pageOf(2024, { own: 0.2, recommended: [FROM_NETWORK] });
    expect(page.indexOf("factor propio")).toBeLessThan(page.indexOf("Sin él usaría"));
    expect(choiceOf(2024, { own: 0.2 }).own?.co2).toBe(0.2);
  });

  test("without the year of the inventory it says what is missing", () => {
    const parts = { place: "Argentina", t: serverTranslator("es"), format: createFormat("es") };
    expect(renderGridFactor({ choice: null, ...parts })).toContain("Cuando completes el año");
  });

  test("the published series stand beside it with how much they differ", () => {
    const { series } = choiceOf(2022);
    const differences = Object.fromEntries(
      series.map(({ line, difference }) => [line.method, difference] as const),
    );
    // 0.2731 is in use; 0.2855 of national generation, 0.32483 of the electricity consumed (Electricity Maps).
    expect(differences["supply-average"]).toBe(0);
    expect(differences["generation-average"]).toBeCloseTo(0.2855 / 0.2731 - 1, 9);
    expect(differences["consumption-direct"]).toBeCloseTo(0.32483 / 0.2731 - 1, 9);
  });
});

test("a borrowed year is said by the row, the inventory and the findings", () => {
  const plan = aPlan([
    anInventory("i2024", { year: 2024, gases: "co2e" }),
    anInventoryRow("i2024", "homes", "energy", {
      label: "Hogares",
      covenantSector: "residential-buildings",
      carrier: "electricity",
      amount: { amount: 100, unit: "mwh" },
    }),
  ]);
  const results = computePlan(plan, currentTemplate, factorCatalogue);
  const said = { key: "assumption.factorBorrowed", params: { year: 2023, usedFor: 2024 } };
  const [inventory] = results.inventories;
  expect(inventory?.rows[0]?.explanation.assumptions).toContainEqual(said);
  expect(inventory?.totalTco2e.explanation.assumptions).toContainEqual(said);
  expect(inventory?.rows[0]?.factorQuality).toBe("low");
  const findings = checkPlanDocument(plan, currentTemplate, results, { year: 2026 });
  const found = findings.find(({ rule }) => rule === "grid-factor-year");
  if (!found) throw new Error("no finding");
  const { message } = findingText(found, serverTranslator("es"), createFormat("es"));
  expect(message).toContain("factor de la red eléctrica de 2023 usado para 2024");
});
