import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { currentTemplate, templateOf } from "templates/registry";
import { parsePlanFile, planFileJsonSchema, planFileOf, type PlanFile } from "~/domain/plan/plan-file";

const demoFolder = new URL("../../templates/demo/", import.meta.url);
const demoFiles = readdirSync(demoFolder).filter((name) => name.endsWith(".plan.json"));
const readDemo = (name: string) => JSON.parse(readFileSync(new URL(name, demoFolder), "utf8")) as PlanFile;

function aPlanFile(changes: Partial<PlanFile> = {}): PlanFile {
  return {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Prueba", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas"],
    locale: "es",
    sections: {},
    ...changes,
  };
}

function problems(file: unknown) {
  const read = parsePlanFile(file, templateOf);
  return read.ok ? [] : read.problems;
}

/** Read and written again. */
function again(file: PlanFile): PlanFile {
  const read = parsePlanFile(file, templateOf);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return planFileOf(read.plan, read.completed, currentTemplate, read.files);
}

const kept = { amount: { raw: "unos 20 mil" }, unit: "kwh" };
const whole = aPlanFile({
  sections: {
    profile: {
      values: {
        population: { raw: "unos veinte mil" },
        areaKm2: { gap: { reason: "No hay catastro", plan: "Pedirlo a la provincia", kept: { raw: "¿?" } } },
        grossDomesticProduct: { amount: 1234.5, currency: "ARS", priceDate: { raw: "el año pasado" } },
        map: { fileId: "f1", name: "mapa.png", mime: "image/png", size: 10 },
        populationSeries: [{ id: "s1", values: { year: 2010, population: { raw: "?" } } }],
      },
      complete: true,
    },
    governance: { values: { staffCapacity: { "local-authority": { "plan-preparation": { raw: "dos" } } } } },
    inventories: {
      instances: [
        {
          id: "i2020",
          values: { year: 2020, gwpSet: { gap: { reason: "", plan: "" } } },
          rows: {
            rows: [
              { id: "r2", kind: "energy", values: { label: "Gas", amount: kept, excluded: false } },
              { id: "r1", kind: "waste", values: { label: "Relleno", notationKey: "NE" } },
            ],
          },
        },
        { id: "i2010", values: {}, complete: true },
      ],
    },
  },
  files: [{ fileId: "f1", name: "mapa.png", mime: "image/png", base64: "iVBORw0KGgo=" }],
});

describe("round trip", () => {
  test("unread text, gaps, order, marks and files come back as they were", () => {
    expect(again(whole)).toEqual(whole);
  });

  test.each(demoFiles)("%s", (name) => {
    const { source: _source, ...file } = readDemo(name);
    expect(again(file)).toEqual(file);
  });

  test("what has no id gets one, and keeps it", () => {
    const file = aPlanFile({
      sections: { inventories: { instances: [{ rows: { rows: [{ kind: "energy", values: {} }] } }] } },
    });
    const written = again(file);
    expect(written.sections.inventories?.instances?.[0]).toMatchObject({
      id: "copy-1",
      rows: { rows: [{ id: "row-1", kind: "energy" }] },
    });
    expect(again(written)).toEqual(written);
  });
});

describe("wrong files are refused with the place of each mistake", () => {
  const paths = (file: unknown) => problems(file).map(({ path }) => path);
  const profile = (values: Record<string, unknown>) => ({
    ...aPlanFile(),
    sections: { profile: { values } },
  });

  test.each<[string, unknown, string[]]>([
    ["not an object", "plan", [""]],
    ["another program's JSON", { hello: 1 }, ["format", "formatVersion", "template"]],
    ["a later format", { ...aPlanFile(), formatVersion: 2 }, ["formatVersion"]],
    ["an unknown template", { ...aPlanFile(), template: { id: "secap", version: "1999.1" } }, ["template"]],
    ["an unknown framework", { ...aPlanFile(), frameworks: ["gcom-americas", "kyoto"] }, ["frameworks[1]"]],
    ["an unknown section", { ...aPlanFile(), sections: { poetry: {} } }, ["sections.poetry"]],
    ["an unknown question", profile({ mayor: "X" }), ["sections.profile.values.mayor"]],
    ["text where a number belongs", profile({ population: "12" }), ["sections.profile.values.population"]],
    [
      "a gap without its plan",
      profile({ population: { gap: { reason: "no" } } }),
      ["sections.profile.values.population.gap.plan"],
    ],
    [
      "bytes that are not base64",
      { ...aPlanFile(), files: [{ fileId: "f", name: "a", mime: "image/png", base64: "¡!" }] },
      ["files[0].base64"],
    ],
  ])("%s", (_case, file, expected) => {
    expect(paths(file)).toEqual(expect.arrayContaining(expected));
  });

  test("rows are named by their number, and their kind and id are checked", () => {
    const rows = [
      { id: "r1", kind: "energy", values: { amount: { amount: "12", unit: "kwh" } } },
      { id: "r1", kind: "energy", values: {} },
      { id: "r3", kind: "magic", values: {} },
    ];
    const file = { ...aPlanFile(), sections: { inventories: { instances: [{ id: "i1", rows: { rows } }] } } };
    const at = "sections.inventories.instances[0].rows.rows";
    expect(paths(file)).toEqual(
      expect.arrayContaining([`${at}[0].values.amount.amount`, `${at}[1].id`, `${at}[2].kind`]),
    );
  });

  test("a file full of mistakes is not a flood", () => {
    const values = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    expect(problems(profile(values))).toHaveLength(100);
  });
});

test("the JSON Schema names every section and its questions", () => {
  const schema = planFileJsonSchema(currentTemplate) as {
    properties: { sections: { properties: Record<string, unknown> }; files: unknown };
  };
  expect(Object.keys(schema.properties.sections.properties)).toEqual(
    currentTemplate.sections.map(({ id }) => id),
  );
  expect(schema.properties.files).toBeDefined();
  expect(JSON.stringify(schema)).toContain("populationSeries");
});
