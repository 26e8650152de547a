import { describe, expect, test } from "vitest";
import godoyCruzFile from "templates/demo/godoy-cruz.plan.json";
import kozaniFile from "templates/demo/kozani-2010.plan.json";
import nichelinoFile from "templates/demo/nichelino.plan.json";
import rauchFile from "templates/demo/rauch.plan.json";
import { currentTemplate, factorCatalogueOf, templateOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { parsePlanFile, planFileOf } from "~/domain/plan/plan-file";
import { checkStageEntries } from "~/domain/review/stage-check";
import { addressOf } from "~/domain/template/diff";
import { asRows } from "~/domain/template/kinds/rows.kind";
import { formOf, optionsFor, visibleFieldsOf } from "~/domain/template/shape";
import type { Field, StageId } from "~/domain/template/template";
import type { DraftValue, EntryValues } from "~/domain/template/value";

const files: [string, unknown][] = [
  ["Nichelino", nichelinoFile],
  ["Kozani", kozaniFile],
  ["Rauch", rauchFile],
  ["Godoy Cruz", godoyCruzFile],
];
const stages = currentTemplate.stages.map(({ id }) => id);

function read(file: unknown) {
  const result = parsePlanFile(file, templateOf);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result;
}

function missingIn(plan: PlanDocument, stage: StageId) {
  return checkStageEntries({ ...plan, template: currentTemplate }, stage, []).problems;
}

function compute(file: unknown) {
  return computePlan(read(file).plan, currentTemplate, factorCatalogueOf(currentTemplate));
}

describe.each(files)("the demo's plan file of %s", (_name, file) => {
  test("is read, and survives being written and read again", () => {
    const { plan, completed } = read(file);
    const again = read(planFileOf(plan, completed, currentTemplate));
    expect(again.plan).toEqual(plan);
    expect(again.completed).toEqual(completed);
  });

  test("answers only what its frameworks ask, with options that they offer and rows that exist", () => {
    expect(strayAnswers(read(file).plan)).toEqual([]);
  });
});

describe("Nichelino", () => {
  test.each(stages)("can be submitted: %s", (stage) => {
    expect(missingIn(read(nichelinoFile).plan, stage)).toEqual([]);
  });

  test("has the published actions, hazards and goals", () => {
    const { plan } = read(nichelinoFile);
    expect(rowsOf(plan, "mitigation-actions", "actions")).toHaveLength(33);
    expect(rowsOf(plan, "adaptation-actions", "actions")).toHaveLength(13);
    expect(rowsOf(plan, "risk", "hazards")).toHaveLength(7);
    expect(rowsOf(plan, "targets", "adaptationGoals")).toHaveLength(8);
  });

  test("adds up to the published totals", () => {
    const { inventories, actions } = compute(nichelinoFile);
    const [year2000, year2021] = inventories;
    expect(year2000?.totalTco2e.value).toBe(231_986);
    expect(year2021?.totalTco2e.value).toBeCloseTo(189_292.1, 1);
    expect(Math.abs((actions.totals.tco2eReduced.value ?? 0) - 86_934)).toBeLessThan(1);
  });

  test("states its budget and the sums of its seven themes", () => {
    const { overallBudget, sources } = compute(nichelinoFile).finance;
    expect(overallBudget?.amount).toBe(22_600_000);
    expect(sources.reduce((sum, { money }) => sum + (money?.amount ?? 0), 0)).toBe(22_624_913);
  });
});

describe("Kozani 2010", () => {
  test("22 rows of activity × factor give the published total", () => {
    const [inventory] = compute(kozaniFile).inventories;
    expect(inventory?.rows).toHaveLength(22);
    expect(inventory?.totalTco2e.value).toBeCloseTo(394_371.97, 1);
  });
});

describe("the Argentine drafts", () => {
  test("Rauch can submit its commitment and not its inventory", () => {
    const { plan } = read(rauchFile);
    expect(missingIn(plan, "commitment")).toEqual([]);
    expect(missingIn(plan, "inventory")).not.toEqual([]);
    expect(compute(rauchFile).inventories[0]?.totalTco2e.value).toBeCloseTo(1_150_573.08, 2);
  });

  test("Rauch: the reported 23 % and the level printed beside it contradict each other, and 2030 is above the base", () => {
    const [target] = compute(rauchFile).targets;
    expect(target?.result.targetTco2e.value).toBeCloseTo(56_190.38, 1);
    expect(target?.statedTco2e).toBe(59_839.11);
    expect(target?.result.changeVsBase.value).toBeGreaterThan(0);
  });

  test("Godoy Cruz can submit its inventory and keeps what could not be read in its target", () => {
    const { plan } = read(godoyCruzFile);
    expect(missingIn(plan, "inventory")).toEqual([]);
    expect(missingIn(plan, "targets")).toContainEqual(
      expect.objectContaining({ code: "notANumber", at: { page: "target", field: "reductionPercent" } }),
    );
    expect(compute(godoyCruzFile).inventories.map(({ totalTco2e }) => totalTco2e.value)).toEqual([
      expect.closeTo(558_437.83, 2),
      491_120.64,
    ]);
  });
});

function rowsOf(plan: PlanDocument, section: string, field: string): PlanEntry[] {
  return plan.entries.filter((entry) => entry.section === section && entry.field === field);
}

/** Answers to hidden questions, options that are not offered, references to rows that are not there. */
function strayAnswers(plan: PlanDocument): string[] {
  return plan.entries.flatMap((entry) => {
    const form = formOf(currentTemplate, addressOf(entry), entry.kind);
    if (!form) return [`${entry.section}: no such entry`];
    const fields = visibleFieldsOf(form, entry.values, plan.frameworks);
    const hidden = Object.keys(entry.values).filter((id) => !fields.some((field) => field.id === id));
    return [...hidden, ...strayIn(plan, fields, entry.values)].map((id) => `${entry.section}: ${id}`);
  });
}

function strayIn(plan: PlanDocument, fields: readonly Field[], values: EntryValues): string[] {
  return fields.flatMap((field) => {
    const value = values[field.id] ?? null;
    if (field.kind === "rows")
      return asRows(value).flatMap((row) => strayIn(plan, field.fields ?? [], row.values));
    const known = knownCodes(plan, field, values);
    return known === null
      ? []
      : codesIn(value).flatMap((code) => (known.includes(code) ? [] : [`${field.id} ${code}`]));
  });
}

function knownCodes(plan: PlanDocument, field: Field, values: EntryValues): string[] | null {
  if (field.kind === "rowRef")
    return rowsOf(plan, field.target.section, field.target.field).flatMap(({ row }) => row ?? []);
  if (field.kind !== "choice" && field.kind !== "choices") return null;
  const parents = field.narrowedBy === undefined ? null : codesIn(values[field.narrowedBy] ?? null);
  return optionsFor(field.list, plan.frameworks, parents).map(({ code }) => code);
}

function codesIn(value: DraftValue): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === "string") : [];
}
