import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import { FEWEST_TOWNS, isInBand, populationBand } from "~/domain/inventory/peer-comparison";
import { computePlan } from "~/domain/plan/compute-plan";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { checkStageEntries } from "~/domain/review/stage-check";
import { SAMPLE_MUNICIPALITIES, SAMPLE_TOWN } from "~/server/seed/sample-towns";

function read(file: unknown) {
  const result = parsePlanFile(file, templateOf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.plan;
}

const towns = SAMPLE_MUNICIPALITIES.map(({ name, plan, population }) => ({
  name,
  population,
  plan: read(plan),
}));

describe.each(towns)("the sample town $name", ({ plan }) => {
  const results = computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));

  test("can submit its inventory", () => {
    expect(checkStageEntries({ ...plan, template: currentTemplate }, "inventory", []).problems).toEqual([]);
  });

  test("has a plausible total, every row of it marked as an estimate that says it is no real one", () => {
    for (const { perCapitaTco2e, totalTco2e, estimatedShare, input } of results.inventories) {
      expect(totalTco2e.unknown).toBe(0);
      expect(perCapitaTco2e.value).toBeGreaterThan(1);
      expect(perCapitaTco2e.value).toBeLessThan(5);
      expect(estimatedShare.value).toBeCloseTo(1, 9);
      for (const { notationKey, source } of input.rows)
        expect(notationKey !== null || source?.startsWith("Cifra de demostración")).toBe(true);
    }
  });

  test("raises no finding but those of a baseline borrowed from another year", () => {
    const findings = checkPlanDocument(plan, currentTemplate, results, { year: 2026 });
    const inventory = findings.filter(({ section }) => section === "inventories").map(({ rule }) => rule);
    expect(inventory.filter((rule) => rule !== "grid-factor-year")).toEqual([]);
  });
});

test("are enough of one size for a comparison, one of them with two years", () => {
  const band = populationBand(towns[0]!.population);
  expect(towns.every(({ population }) => isInBand(population, band))).toBe(true);
  expect(towns.length - 1).toBeGreaterThanOrEqual(FEWEST_TOWNS);
  const [sample] = towns.filter(({ name }) => name === SAMPLE_TOWN);
  expect(
    computePlan(sample!.plan, currentTemplate, factorCatalogueOf(currentTemplate)).inventories,
  ).toHaveLength(2);
});
