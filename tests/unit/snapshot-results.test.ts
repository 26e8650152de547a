import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import { secap20261 as template } from "templates/secap/2026.1/template";
import { computePlan } from "~/domain/plan/compute-plan";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { snapshotResults } from "~/server/review/snapshot-results.server";

const json: unknown = JSON.parse(readFileSync("templates/demo/nichelino.plan.json", "utf8"));
const file = parsePlanFile(json, () => template);
if (!file.ok) throw new Error("the demo's plan does not parse");
const { plan } = file;

describe("what a submission freezes beside its answers", () => {
  const frozen = snapshotResults(template, "actions", plan, { year: 2026 });

  it("is every number, and none is lost on the way to the database and back", () => {
    const stored: unknown = JSON.parse(JSON.stringify(frozen.results));
    expect(stored).toEqual(computePlan(plan, template, factorCatalogue));
  });

  it("is the findings of the stage's own sections", () => {
    const own = template.sections.filter(({ stage }) => stage === "actions").map(({ id }) => id);
    expect(frozen.findings.length).toBeGreaterThan(0);
    expect(frozen.findings.filter(({ section }) => !own.includes(section))).toEqual([]);
  });
});
