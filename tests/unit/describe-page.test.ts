import { describe, expect, test } from "vitest";
import { FIELDS, inThreeLanguages } from "tests/fixtures/fields";
import { tinyTemplate } from "tests/fixtures/tiny-template";
import { describePage, type DescribeContext } from "~/domain/template/describe-page";
import { pagesFor, type EntryForm } from "~/domain/template/shape";
import type { CodeList, Page } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";

const words = inThreeLanguages;
const facts: Page = {
  id: "facts",
  title: words("Datos"),
  essential: true,
  fields: [
    ...Object.values(FIELDS),
    {
      kind: "text",
      id: "portName",
      label: words("Nombre del puerto"),
      required: true,
      showIf: { field: "port", in: [true] },
    },
    {
      kind: "text",
      id: "covenantId",
      label: words("Número de firmante"),
      required: true,
      frameworks: ["eu-covenant"],
    },
  ],
};
const form: EntryForm = {
  section: tinyTemplate.sections[0]!,
  pages: [
    facts,
    {
      id: "covenant",
      title: words("Pacto de las Alcaldías"),
      frameworks: ["eu-covenant"],
      fields: [{ kind: "text", id: "registry", label: words("Registro"), required: true }],
    },
    {
      id: "more",
      title: words("Otros datos"),
      fields: [{ kind: "longText", id: "notes", label: words("Notas") }],
    },
  ],
};

function describeFacts(values: EntryValues = {}, changes: Partial<DescribeContext> = {}, page: Page = facts) {
  return describePage(page, values, {
    locale: "es",
    frameworks: ["gcom-americas"],
    essentialOnly: false,
    sectionStage: "commitment",
    words: { yes: "Sí", no: "No", noData: "sin datos", gap: "No tenemos este dato" },
    rows: () => [{ id: "w1", name: "Acueducto" }],
    ...changes,
  });
}

const fieldOf = (page: ReturnType<typeof describeFacts>, id: string) =>
  page.fields.find((field) => field.id === id);

test("what the browser gets is plain data in one language", () => {
  const page = describeFacts();
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  expect(JSON.stringify(page)).not.toMatch(/\(en\)|\(pt\)/);
  expect(describeFacts({}, { locale: "en" }).title).toBe("Datos (en)");
});

describe("frameworks", () => {
  test("questions and options of others are not sent", () => {
    const page = describeFacts();
    expect(fieldOf(page, "covenantId")).toBe(undefined);
    expect(fieldOf(page, "townKind")?.options?.map(({ code }) => code)).toEqual(["village", "city"]);
    expect(JSON.stringify(page)).not.toContain("Pacto");
  });

  test("a plan that declares one gets them", () => {
    const page = describeFacts({}, { frameworks: ["eu-covenant"] });
    expect(fieldOf(page, "covenantId")?.required).toBe(true);
    expect(fieldOf(page, "townKind")?.options).toHaveLength(3);
  });

  test("an answer from before is not sent with a hidden question, and stays where it is", () => {
    expect(describeFacts({ covenantId: "ES-123" }).inputs.covenantId).toBe(undefined);
  });

  test("pages of others are not among a plan's pages", () => {
    const ids = (frameworks: DescribeContext["frameworks"]) => pagesFor(form, frameworks).map(({ id }) => id);
    expect([ids(["gcom-americas"]), ids(["eu-covenant"])]).toEqual([
      ["facts", "more"],
      ["facts", "covenant", "more"],
    ]);
  });
});

describe("the short path of a small town", () => {
  const short = { essentialOnly: true };

  test("keeps what is essential or required, and leaves the rest out", () => {
    expect(describeFacts({}, short).fields.map(({ id }) => id)).toEqual(["name", "people", "portName"]);
  });

  test("keeps what was already answered", () => {
    expect(fieldOf(describeFacts({ story: "Fundada en 1881" }, short), "story")).toBeDefined();
  });

  test("leaves out pages with nothing essential, and none that a stage cannot be submitted without", () => {
    const ids = (frameworks: DescribeContext["frameworks"]) =>
      pagesFor(form, frameworks, true).map(({ id }) => id);
    expect([ids(["gcom-americas"]), ids(["eu-covenant"])]).toEqual([["facts"], ["facts", "covenant"]]);
  });
});

describe("a question", () => {
  test("says whether it is in force for the saved answers, for pages without JavaScript", () => {
    const shown = (values: EntryValues) => fieldOf(describeFacts(values), "portName")?.shown;
    expect([shown({}), shown({ port: false }), shown({ port: true })]).toEqual([false, false, true]);
  });

  test("shows back what was understood of a number or a date, and only of those", () => {
    const page = describeFacts({
      area: 1234.5,
      sworn: "2024-03-05",
      name: "Rafaela",
      people: { raw: "unos" },
    });
    const readBack = ["area", "sworn", "name", "people"].map((id) => fieldOf(page, id)?.readBack);
    expect(readBack).toEqual(["1.234,5 km²", "05/03/2024", null, null]);
  });

  test("says what is wrong with what was typed, never that it is missing", () => {
    const page = describeFacts({ people: { raw: "unos" }, rural: 120 });
    const codes = page.fields.flatMap(({ id, problems }) => problems.map(({ code }) => `${id} ${code}`));
    expect(codes).toEqual(["people notANumber", "rural tooLarge"]);
  });

  test("carries a stated gap with its reason", () => {
    const gap = { reason: "r", plan: "p" };
    const page = describeFacts({ people: { gap: { ...gap, kept: 5 } } });
    expect(fieldOf(page, "people")?.gap).toEqual(gap);
    expect(page.inputs).toMatchObject({ people: ["5"], "people._gap": ["on"], "people._gapReason": ["r"] });
  });

  test("about rows elsewhere offers their names", () => {
    expect(fieldOf(describeFacts(), "firstWork")?.options).toEqual([{ code: "w1", label: "Acueducto" }]);
  });
});

test("a table brings its columns, its rows and their saved inputs", () => {
  const page = describeFacts({ costs: [{ id: "r1", values: { name: "Cemento", amount: 5.5 } }] });
  const table = fieldOf(page, "costs");
  expect([table?.cells?.map(({ id }) => id), table?.rowIds]).toEqual([["name", "amount", "paid"], ["r1"]]);
  expect(page.inputs).toMatchObject({
    "costs._rows": ["r1"],
    "costs.r1.name": ["Cemento"],
    "costs.r1.amount": ["5,5"],
  });
});

test("a grid shows rows of its frameworks only, and its inputs hold them all", () => {
  const rows: CodeList = {
    id: "rows",
    options: [
      { code: "own", label: words("Propio") },
      { code: "foreign", label: words("Ajeno"), frameworks: ["eu-covenant"] },
    ],
  };
  const page = { ...facts, fields: [{ ...FIELDS.matrix, rows }] };
  const described = describeFacts({ staff: { foreign: { permanent: 3 } } }, {}, page);
  expect(described.fields[0]?.matrix?.rows.map(({ code }) => code)).toEqual(["own"]);
  // Posted back as they came: what another framework asked for is hidden, not deleted.
  expect(described.inputs["staff.foreign.permanent"]).toEqual(["3"]);
});
