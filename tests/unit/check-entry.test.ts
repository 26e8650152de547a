import { describe, expect, test } from "vitest";
import { FIELDS, inThreeLanguages } from "tests/fixtures/fields";
import { tinyTemplate } from "tests/fixtures/tiny-template";
import { checkEntry, problemsOf } from "~/domain/template/check-entry";
import { formOf } from "~/domain/template/shape";
import type { Field, FrameworkId, RowsField, StageId } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";

const profile = formOf(tinyTemplate, { section: "profile", instance: "main" })!;

function check(values: EntryValues, frameworks: FrameworkId[] = ["gcom-americas"], stage?: StageId) {
  const { problems, ...rest } = checkEntry(profile, values, frameworks, stage);
  return { ...rest, problems: problems.map(({ field, code }) => `${field} ${code}`) };
}

describe("an empty section", () => {
  test("asks for what is required, and was not started", () => {
    expect(check({})).toEqual({
      problems: ["mayor missing", "population missing"],
      gaps: [],
      required: 2,
      answered: 0,
      started: false,
    });
  });

  test("is started by unread text, by a gap and by an optional answer", () => {
    const gap = { gap: { reason: "", plan: "" } };
    const starts: EntryValues[] = [
      { population: { raw: "unos 300" } },
      { area: gap },
      { story: "Había una vez" },
    ];
    for (const values of starts) expect(check(values).started).toBe(true);
  });
});

describe("branches that a condition hides", () => {
  test("never block", () => {
    expect(check({ hasPlan: false }).problems).not.toContain("planYear missing");
    expect(check({}).problems).not.toContain("planYear missing");
  });

  test("block once the condition holds", () => {
    expect(check({ hasPlan: true })).toMatchObject({
      required: 3,
      problems: expect.arrayContaining(["planYear missing"]),
    });
  });

  test("do not block by what was answered before they were hidden", () => {
    const tooLong = "x".repeat(99);
    const hidden: Field = { ...FIELDS.text, id: "portName", showIf: { field: "port", in: [true] } };
    const form = { ...profile, pages: [{ ...profile.pages[0]!, fields: [FIELDS.yesNo, hidden] }] };
    expect(checkEntry(form, { port: false, portName: tooLong }, []).problems).toEqual([]);
    expect(checkEntry(form, { port: true, portName: tooLong }, []).problems).toHaveLength(1);
  });
});

describe("frameworks", () => {
  test("questions of others never block", () => {
    expect(check({}, ["gcom-americas"]).problems).toEqual(["mayor missing", "population missing"]);
  });

  test("a plan that declares one is asked for its own too", () => {
    expect(check({}, ["eu-covenant"]).problems).toEqual([
      "mayor missing",
      "population missing",
      "euCode missing",
    ]);
  });
});

describe("a stated gap", () => {
  const explained = { gap: { reason: "No hay censo local", plan: "Pedirlo al INDEC" } };

  test("satisfies a required question and is reported", () => {
    const { problems, gaps, required, answered } = check({ mayor: "Rafaela", population: explained });
    expect({ problems, required, answered }).toEqual({ problems: [], required: 2, answered: 2 });
    expect(gaps).toEqual([{ field: "population", reason: "No hay censo local", plan: "Pedirlo al INDEC" }]);
  });

  test("without its reason, or without a plan, does not", () => {
    const gap = (reason: string, plan: string) =>
      check({ mayor: "R", population: { gap: { reason, plan } } }).problems;
    expect(gap("", "Pedirlo")).toEqual(["population gapWithoutReason"]);
    expect(gap("No hay", "")).toEqual(["population gapWithoutPlan"]);
  });

  test("of an optional question is checked the same way", () => {
    expect(check({ area: { gap: { reason: "", plan: "" } } }).problems).toContain("area gapWithoutReason");
  });
});

describe("stages", () => {
  test("a question is required for the stage of its section and for the whole plan", () => {
    expect(check({}, ["gcom-americas"], "commitment").required).toBe(2);
    expect(check({}, ["gcom-americas"], "plan").required).toBe(2);
    expect(check({}, ["gcom-americas"], "inventory")).toMatchObject({ required: 0, problems: [] });
  });

  test("or for the stages that it names", () => {
    const field: Field = { ...FIELDS.decimal, required: ["inventory"] };
    const form = { ...profile, pages: [{ ...profile.pages[0]!, fields: [field] }] };
    const required = (stage: StageId) => checkEntry(form, {}, [], stage).required;
    expect([required("commitment"), required("inventory"), required("plan")]).toEqual([0, 1, 1]);
  });
});

test("what cannot be read is a problem even where nothing is required", () => {
  expect(check({ mayor: "R", population: 5, area: { raw: "12 abc" } }).problems).toEqual(["area notANumber"]);
});

test("zero is an answer, which a range may still refuse", () => {
  expect(check({ mayor: "R", population: 0, area: 0 }).problems).toEqual(["population tooSmall"]);
});

test("rows with pages of their own are counted elsewhere, not as answers of the section", () => {
  const measures = formOf(tinyTemplate, { section: "measures", instance: "main" })!;
  expect(checkEntry(measures, {}, ["gcom-americas"])).toMatchObject({ required: 0, problems: [] });
});

test("a table with fewer rows than it needs says how many", () => {
  const field: RowsField = {
    kind: "rows",
    id: "people",
    label: inThreeLanguages("Personas"),
    layout: "table",
    addLabel: inThreeLanguages("Agregar"),
    namedBy: ["name"],
    fields: [FIELDS.text],
    minRows: 2,
  };
  const rows = [{ id: "r1", values: { name: "Intendencia" } }];
  expect(problemsOf(field, rows, true)).toEqual([{ path: [], code: "tooFewRows", params: { min: 2 } }]);
  expect(problemsOf(field, null, true)).toEqual([{ path: [], code: "missing" }]);
});
