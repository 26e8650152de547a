/** Spreadsheets brought into lists of a plan, from the paste to the rows, as a browser without scripts does it. */
import { readFileSync } from "node:fs";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import writeXlsxFile from "write-excel-file/node";
import { beforeEach, describe, expect, test } from "vitest";
import { readEntries, readEntry, readHistory } from "db/repositories/entries.server";
import { readFacts } from "db/repositories/facts.server";
import { hazards, hazardsCrfV7 } from "templates/catalogs/code-lists/hazards";
import { importsPath } from "~/domain/plan/plan-paths";
import type { EntryValues, InlineRow } from "~/domain/template/value";
import { loader as download } from "~/routes/plans.$planId.exports.$file";
import { action as postStart } from "~/routes/plans.$planId.imports._index";
import { action as postMapping, loader as mapping } from "~/routes/plans.$planId.imports.$import._index";
import { action as postPreview, loader as preview } from "~/routes/plans.$planId.imports.$import.preview";
import { loader as listPage } from "~/routes/plans.$planId.sections.$section.$instance.$page._index";
import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  sessionCookie,
  type Person,
} from "tests/factories";

let services: Services;
let officer: Person;
let open: OpenPlan;
let cookie: string;

async function aPlanFrom(demo: string): Promise<OpenPlan> {
  return opened(JSON.parse(readFileSync(`templates/demo/${demo}.plan.json`, "utf8")));
}

async function aPlanOf(sections: Readonly<Record<string, unknown>>): Promise<OpenPlan> {
  return opened({
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Villa de Prueba", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "eu-covenant", "network"],
    locale: "es",
    sections,
  });
}

async function opened(json: unknown): Promise<OpenPlan> {
  const { municipalityId } = officer.municipalities[0]!;
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const plan = await openPlan(services, officer, imported.planId, "edit");
  if (!plan.ok) throw new Error(plan.reason);
  return plan.open;
}

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId: network.id });
  officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  open = await aPlanFrom("rauch");
});

/* ------------------------------------------------------------------- browser */

type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>;

async function ask<T>(handler: unknown, path: string, form?: Record<string, string | File>): Promise<T> {
  const url = new URL(path, services.settings.origin);
  const [, planId, , importId] = url.pathname.split("/").slice(1);
  const body = new FormData();
  for (const [name, value] of Object.entries(form ?? {})) body.set(name, value);
  const answer: unknown = await (handler as Handler)({
    request: new Request(url, {
      headers: { Cookie: cookie, "Accept-Language": "es" },
      ...(form ? { method: "POST", body } : {}),
    }),
    params: { planId: planId ?? "", import: importId ?? "" },
    context: aContext(services),
  } as never).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  return answer as T;
}

const LIGHTING = { entry: "facilities/main", page: "lighting", list: "lighting" };
const HAZARDS = { entry: "risk/main", page: "hazards", list: "hazards" };
const INDICES = { entry: "risk/main", page: "climate-context", list: "climateIndices" };
const OFFICES = { entry: "facilities/main", page: "municipal-bills", list: "municipalBills" };

/** Pastes or sends a sheet; the path of its mapping. */
async function start(form: Record<string, string | File>, of = LIGHTING): Promise<string> {
  const answer = await ask<Response>(postStart, importsPath(open.plan.id, of), form);
  expect(answer).toBeInstanceOf(Response);
  return answer.headers.get("Location")!;
}

/** What the form of the mapping would post if nothing was changed in it, with `changes`. */
async function mapped(path: string, changes: Record<string, string> = {}): Promise<string | unknown> {
  const { view } = await ask<Awaited<ReturnType<typeof mapping>>>(mapping, path);
  const form: Record<string, string> = {
    sheet: String(view.sheet),
    header: view.headerLine === null ? "none" : String(view.headerLine),
    ...(view.kind === null ? {} : { kind: view.kind }),
    ...(view.decimals?.value ? { decimals: view.decimals.value } : {}),
  };
  for (const { index, target, units, unit, priceDate, fraction } of view.columns) {
    form[`target.${index}`] = target;
    if (units) form[`unit.${index}`] = unit;
    if (priceDate !== null) form[`priceDate.${index}`] = priceDate;
    if (fraction) form[`fraction.${index}`] = "on";
  }
  const answer = await ask<Response>(postMapping, path, { ...form, ...changes, _intent: "preview" });
  return answer instanceof Response ? answer.headers.get("Location") : answer;
}

const seen = async (path: string) => (await ask<Awaited<ReturnType<typeof preview>>>(preview, path)).view;
const confirm = async (path: string) =>
  (await ask<Response>(postPreview, path, { _intent: "confirm" })).headers.get("Location")!;

async function bringIn(form: Record<string, string | File>, of = LIGHTING, changes = {}) {
  const path = (await mapped(await start(form, of), changes)) as string;
  const view = await seen(path);
  return { view, path, result: await confirm(path) };
}

async function rowsOf(list: string, section = "facilities"): Promise<EntryValues[]> {
  const entries = await readEntries(services.db, open.scope, section);
  return entries.filter(({ address }) => address.field === list).map(({ values }) => values);
}

async function notice(path: string) {
  const url = new URL(path, services.settings.origin);
  const [, planId, , section, instance, page] = url.pathname.split("/").slice(1);
  const { imported } = await listPage({
    request: new Request(url, { headers: { Cookie: cookie, "Accept-Language": "es" } }),
    params: { planId, section, instance, page } as Record<string, string>,
    context: aContext(services),
  });
  return imported;
}

const LAMPS =
  "Zona\tTipo de lámpara\tCantidad\tPotencia (W)\tHoras encendida por noche\nCentro\tLED\t120\t60,5\t11\nNorte\tLED\tmuchas\t150\t11";

/* --------------------------------------------------------------------- tests */

test("a pasted block becomes rows; what could not be read is kept, told and linked", async () => {
  const before = (await rowsOf("lighting")).length;
  const { view, result } = await bringIn({ text: LAMPS });
  expect(view.counts).toMatchObject({ new: 2, present: 0 });
  expect(view.problems).toMatchObject([{ line: 3, label: "Cantidad", text: "muchas", code: "notANumber" }]);
  const rows = (await rowsOf("lighting")).slice(before);
  expect(rows).toMatchObject([
    { zone: "Centro", lampType: "led", count: 120, watts: 60.5, hoursPerNight: 11 },
    { zone: "Norte", count: { raw: "muchas" }, watts: 150 },
  ]);
  const told = await notice(result);
  expect(told?.text).toBe("Se agregaron 2 filas. 1 respuesta quedó para revisar.");
  expect(told?.links).toMatchObject([
    { text: expect.stringContaining("Norte"), href: expect.stringMatching(/#question-count$/) },
  ]);
});

test("each row has its author and its first revision, and facts follow", async () => {
  const year = await addedInventory();
  const rows = { entry: `inventories/${year}`, page: "rows", list: "rows" };
  const text = "Nombre de la fuente\tCantidad (MWh)\nViviendas\t1.500,5\nComercios\t800,25";
  await bringIn({ text }, rows, { kind: "energy" }).catch(() => undefined);
  const entries = await readEntries(services.db, open.scope, "inventories");
  const added = entries.filter(
    ({ address, values }) => address.instance === year && values.label === "Viviendas",
  );
  expect(added).toHaveLength(1);
  const history = await readHistory(services.db, open.scope, added[0]!.address);
  expect(history).toMatchObject([{ revision: 1, authorId: officer.userId }]);
  const facts = await readFacts(services.db, open.scope);
  await rebuildAllFacts(services);
  expect(await readFacts(services.db, open.scope)).toEqual(facts);
});

async function addedInventory(): Promise<string> {
  const entries = await readEntries(services.db, open.scope, "inventories");
  return entries.find(({ address }) => address.field === undefined)!.address.instance;
}

test("the same file again adds nothing, a button pressed twice neither", async () => {
  const { path } = await bringIn({ text: LAMPS });
  const count = (await rowsOf("lighting")).length;
  expect(await confirm(path)).toContain("imported=");
  expect(await rowsOf("lighting")).toHaveLength(count);
  const again = await bringIn({ text: LAMPS });
  expect(again.view.counts).toMatchObject({ new: 0, present: 2 });
  expect(await rowsOf("lighting")).toHaveLength(count);
  expect((await notice(again.result))?.text).toBe("Se agregaron 0 filas. 2 ya estaban.");
});

test("two presses at the same moment add the rows once", async () => {
  const path = (await mapped(await start({ text: LAMPS }))) as string;
  const before = (await rowsOf("lighting")).length;
  await Promise.all([confirm(path), confirm(path)]);
  expect(await rowsOf("lighting")).toHaveLength(before + 2);
});

test("asked for, what is there is added once more", async () => {
  await bringIn({ text: LAMPS });
  const count = (await rowsOf("lighting")).length;
  const path = (await mapped(await start({ text: LAMPS }))) as string;
  await ask(postPreview, path, { _intent: "show", withPresent: "on" });
  expect((await seen(path)).counts.new).toBe(2);
  await confirm(path);
  expect(await rowsOf("lighting")).toHaveLength(count + 2);
});

test("an import is taken back, but for rows that somebody has worked on", async () => {
  const before = await rowsOf("lighting");
  const { path, result } = await bringIn({ text: LAMPS });
  const entries = await readEntries(services.db, open.scope, "facilities");
  const norte = entries.find(({ values }) => values.zone === "Norte")!;
  const form = new FormData();
  form.set("_fields", "zone");
  form.set("zone", "Norte y oeste");
  await saveEntry(services, open, { address: norte.address, page: "lamps", baseRevision: 1, form });
  await ask(postPreview, path, { _intent: "undo" });
  expect((await rowsOf("lighting")).slice(before.length)).toMatchObject([{ zone: "Norte y oeste" }]);
  expect((await notice(result))?.text).toContain("Se quitaron");
  // And comes back with the next.
  await bringIn({ text: LAMPS });
  expect((await rowsOf("lighting")).map(({ zone }) => zone)).toEqual(
    expect.arrayContaining(["Centro", "Norte y oeste"]),
  );
});

test("rows of a table inside a page are added to it", async () => {
  const text =
    "Año\tEnergía\tConsumo del año (kWh)\n2021\tElectricidad\t1.000,5\n2022\tElectricidad\t1.200,5";
  const at = { section: "facilities", instance: "main" };
  const before =
    ((await readEntry(services.db, open.scope, at))?.values.municipalBills as unknown[] | undefined) ?? [];
  const { result } = await bringIn({ text }, OFFICES);
  expect(result).toMatch(/municipal-bills\?imported=.*#question-municipalBills$/);
  const after = (await readEntry(services.db, open.scope, at))?.values.municipalBills as {
    values: EntryValues;
  }[];
  expect(after.slice(before.length).map(({ values }) => values)).toEqual([
    { year: 2021, carrier: "electricity", amount: { amount: 1000.5, unit: "kwh" } },
    { year: 2022, carrier: "electricity", amount: { amount: 1200.5, unit: "kwh" } },
  ]);
  expect((await bringIn({ text }, OFFICES)).view.counts).toMatchObject({ new: 0, present: 2 });
});

describe("figures that can be read both ways", () => {
  const text = "Zona\tCantidad\tPotencia (W)\nCentro\t1.200\t60";

  test("are asked about, with both readings, and nothing of the mapping is lost meanwhile", async () => {
    const path = await start({ text });
    const { view } = await ask<Awaited<ReturnType<typeof mapping>>>(mapping, path);
    expect(view.decimals).toEqual({
      value: null,
      found: "ambiguous",
      samples: [{ text: "1.200", comma: "1.200", point: "1,2" }],
    });
    expect(await mapped(path, { "target.0": "" })).toMatchObject({
      init: { status: 400 },
      data: { errors: [{ code: "decimals" }], view: { columns: [{ target: "" }, {}, {}] } },
    });
    await mapped(path, { decimals: "comma", "target.0": "zone" });
    await confirm(`${path}/preview`);
    expect(await rowsOf("lighting")).toEqual(
      expect.arrayContaining([expect.objectContaining({ zone: "Centro", count: 1200 })]),
    );
  });
});

test("columns that go to one question, to none, or have no unit yet are told", async () => {
  const path = await start({ text: "A\tB\n1,5\t2,5" }, OFFICES);
  const errors = async (changes: Record<string, string>) =>
    ((await mapped(path, changes)) as { data: { errors: { code: string }[] } }).data.errors.map(
      ({ code }) => code,
    );
  expect(await errors({ "target.0": "", "target.1": "" })).toEqual(["nothing"]);
  expect(await errors({ "target.0": "year", "target.1": "year" })).toEqual(["twice"]);
  expect(await errors({ "target.0": "amount.amount", "target.1": "" })).toEqual(["unit"]);
});

test("what cannot be read is said, and the pasted text stays", async () => {
  const refused = (form: Record<string, string | File>) =>
    ask(postStart, importsPath(open.plan.id, LIGHTING), form);
  const file = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);
  expect(await refused({ text: " " })).toMatchObject({
    data: { problem: { field: "text", reason: "none" } },
    init: { status: 400 },
  });
  for (const [sent, reason] of [
    [file(Buffer.from("PK\u0003\u0004 roto"), "luces.xlsx"), "damaged"],
    [file(Buffer.from("d0cf11e0a1b11ae1", "hex"), "../../viejo.xls"), "protected"],
    [file(Buffer.from("%PDF-1.7"), "luces.pdf"), "type-not-allowed"],
    [file(Buffer.from("89504e470d0a1a0a0000", "hex"), "foto.png"), "type-not-allowed"],
    [file(Buffer.alloc(5_000_001, "a"), "luces.csv"), "too-large"],
  ] as const) {
    expect(await refused({ text: "Zona\tA", file: sent })).toMatchObject({
      data: { text: "Zona\tA", problem: { field: "file", reason } },
    });
  }
  expect(await refused({ text: "a\n".repeat(5_002) })).toMatchObject({
    data: { problem: { reason: "too-many-lines" } },
  });
});

test("a paste that meets an expired session is carried through signing in", async () => {
  const signedIn = cookie;
  cookie = "";
  const answer = await ask<Response>(postStart, importsPath(open.plan.id, LIGHTING), { text: LAMPS });
  cookie = signedIn;
  expect(answer.status).toBe(401);
  const { resend } = (await answer.json()) as { resend: { path: string; fields: string[][] } };
  expect(resend.path).toBe(importsPath(open.plan.id, LIGHTING));
  // A form posts its lines with the ends that HTML prescribes.
  expect(resend.fields).toContainEqual(["text", LAMPS.replaceAll("\n", "\r\n")]);
});

test("a workbook with a title, commas written as text, dates, a formula and a long text", async () => {
  const text = (value: string) => ({ value, type: String });
  const long = `${"á".repeat(30_000)} 🌳`;
  const content = await writeXlsxFile([
    [text("Relevamiento de luminarias 2024")],
    [],
    ["Zona", "Tipo de lámpara", "Cantidad", "Potencia (W)", "Año de instalación"].map(text),
    [
      text(long),
      text("LED"),
      { value: 40, type: Number },
      text("60,5"),
      { value: new Date("2019-06-01T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
    ],
    [
      text("=cmd()|'/C calc'!A0"),
      text("LED"),
      { value: "=20+20", type: "Formula" },
      text("1.060,5"),
      text("2020"),
    ],
  ] as never).toBuffer();
  const { view } = await bringIn({ file: new File([new Uint8Array(content)], "luces.xlsx") });
  expect(view.counts.new).toBe(2);
  const rows = (await rowsOf("lighting")).slice(-2);
  expect(rows[0]).toMatchObject({ zone: long, count: 40, watts: 60.5, installedYear: 2019 });
  expect(rows[1]).toMatchObject({ zone: "=cmd()|'/C calc'!A0", watts: 1060.5, installedYear: 2020 });
});

test("three hundred rows come in at once", async () => {
  const lines = Array.from({ length: 300 }, (_, index) => `Zona ${index}\tLED\t${index + 1}\t60`);
  const { result } = await bringIn({
    text: `Zona\tTipo de lámpara\tCantidad\tPotencia (W)\n${lines.join("\n")}`,
  });
  expect((await notice(result))?.text).toBe("Se agregaron 300 filas.");
  const saved = services.db.$client
    .prepare(
      "select count(distinct saved_at) as times from entries where field = 'lighting' and json_extract(\"values\", '$.zone') like 'Zona %'",
    )
    .get();
  expect(saved).toEqual({ times: 1 });
});

test("if one row cannot be written none is, and the import can be confirmed again", async () => {
  const path = (await mapped(await start({ text: LAMPS }))) as string;
  const before = await rowsOf("lighting");
  services.db.$client.exec(
    "create trigger power_cut before insert on entries when json_extract(new.\"values\", '$.zone') = 'Norte' begin select raise(abort, 'cut'); end",
  );
  await expect(confirm(path)).rejects.toThrow("cut");
  expect(await rowsOf("lighting")).toEqual(before);
  services.db.$client.exec("drop trigger power_cut");
  await confirm(path);
  expect(await rowsOf("lighting")).toHaveLength(before.length + 2);
});

describe("what the product exports it reads back", () => {
  async function exported(file: string, query = ""): Promise<File> {
    const answer = await download({
      request: new Request(`${services.settings.origin}/plans/${open.plan.id}/exports/${file}${query}`, {
        headers: { Cookie: cookie, "Accept-Language": "es" },
      }),
      params: { planId: open.plan.id, file },
      context: aContext(services),
    });
    return new File([await (answer as Response).arrayBuffer()], file);
  }

  test.each(["rauch", "nichelino", "kozani-2010", "godoy-cruz"])(
    "%s: every row of its inventories is known",
    async (demo) => {
      open = await aPlanFrom(demo);
      const entries = await readEntries(services.db, open.scope, "inventories");
      const instances = entries
        .filter(({ address }) => address.field === undefined)
        .map(({ address }) => address.instance);
      const file = await exported("inventory.csv");
      for (const instance of instances) {
        const own = entries.filter(
          ({ address }) => address.field === "rows" && address.instance === instance,
        ).length;
        const all = entries.filter(({ address }) => address.field === "rows").length;
        const path = await mapped(
          await start({ file }, { entry: `inventories/${instance}`, page: "rows", list: "rows" }),
        );
        const { counts } = await seen(path as string);
        expect(counts).toMatchObject({
          new: 0,
          present: own,
          differs: 0,
          elsewhere: all - own,
          total: 0,
          "no-kind": 0,
        });
      }
    },
  );

  test("actions too, each list knowing the other's", async () => {
    open = await aPlanFrom("nichelino");
    const file = await exported("actions.csv");
    const path = await mapped(
      await start({ file }, { entry: "mitigation-actions/main", page: "actions", list: "actions" }),
    );
    const { counts } = await seen(path as string);
    expect(counts).toMatchObject({ new: 0, differs: 0 });
    expect(counts.present).toBeGreaterThan(0);
  });

  describe("hazards with their sectors", () => {
    const { options: cases } = hazards;
    const sectors: InlineRow[] = [
      {
        id: "s1",
        values: { sector: "health", vulnerability: "high", indicator: "Consultas, por verano" },
      },
      {
        id: "s2",
        values: { sector: "water", vulnerability: "not-known", mostExposedGroup: "elderly" },
      },
    ];
    /** Every particular hazard, local ones too, and every name of the other list. */
    const assessed: { id: string; values: EntryValues }[] = Array.from(
      { length: Math.max(cases.length, hazardsCrfV7.options.length) },
      (_, index) => {
        const one = cases[index % cases.length]!;
        return {
          id: `amenaza-${index}`,
          values: {
            hazard: one.for![0]!,
            subHazards: [one.code],
            hazardCrf7: hazardsCrfV7.options[index % hazardsCrfV7.options.length]!.code,
            description: `Caso ${index}; con punto y coma, «comillas»\ny otra línea`,
            probability: "high",
            impact: "not-known",
            probabilityNear: "very-high",
            impactNear: "medium",
            probabilityFar: "low",
            intensityChange: "increase",
            frequencyChange: "no-change",
            timeframes: ["current", "mid-term"],
            hazardIndex: 0.35,
            vulnerableGroups: ["women-girls", "elderly"],
            sectorsCrf7: ["health-social-work", "water-supply"],
            affectedSectors: sectors.slice(0, index % 3),
            indicators: [
              { id: "i1", values: { name: "Viviendas", value: 212.5, unit: "viviendas", year: 2023 } },
            ].slice(index % 2),
          },
        };
      },
    );
    const bare = (values: EntryValues) =>
      JSON.parse(
        JSON.stringify(values, (key, value: unknown) =>
          key === "id" || (Array.isArray(value) && value.length === 0) ? undefined : value,
        ),
      );

    test.each(["risk.csv", "risk.xlsx"])(
      "are all there again in another plan, in both lists: %s",
      async (file) => {
        open = await aPlanOf({ risk: { values: { riskMethod: "matrix-5x5" }, rows: { hazards: assessed } } });
        const sheet = await exported(file);
        expect((await here(sheet)).counts).toMatchObject({ new: 0, differs: 0, present: assessed.length });
        open = await aPlanOf({});
        const { view } = await bringIn({ file: sheet }, HAZARDS);
        expect(view.problemCount).toBe(0);
        const rows = await rowsOf("hazards", "risk");
        expect(rows.map(bare)).toEqual(assessed.map(({ values }) => bare(values)));
      },
    );

    async function here(file: File) {
      return seen((await mapped(await start({ file }, HAZARDS))) as string);
    }
  });
});

test("the list that a workshop filled in comes in under the headings of its sheet", async () => {
  const text =
    "Amenaza\tProbabilidad\tImpacto\t¿Va a ser más fuerte?\t¿Va a pasar más seguido?\tA quiénes y a qué golpea más\n" +
    "Calor extremo\tAlta\tMedio\tVa a aumentar\tNo se sabe\tPersonas mayores; Mujeres y niñas\n" +
    "Tormentas y vientos\tno se sabe\tAlto\tSí\tno\t";
  open = await aPlanOf({});
  const { view } = await bringIn({ text }, HAZARDS);
  expect(view.counts).toMatchObject({ new: 2 });
  expect(await rowsOf("hazards", "risk")).toEqual([
    {
      hazard: "extreme-heat",
      probability: "high",
      impact: "medium",
      intensityChange: "increase",
      frequencyChange: "not-known",
      vulnerableGroups: ["elderly", "women-girls"],
    },
    // The sheet asks in words of a workshop: "will it be stronger?", "more often?".
    {
      hazard: "storms",
      probability: "not-known",
      impact: "high",
      intensityChange: "increase",
      frequencyChange: "no-change",
    },
  ]);
});

describe("years by index, as weather services give them", () => {
  // Made-up figures in the shape of a yearly table of a station of Argentina's weather service.
  const table =
    "Estación inventada\n\nAño\tTemperatura media (°C)\tPrecipitación (mm)\tDías con más de 35 °C\tFuente\n" +
    "2021\t16,8\t1.012,4\t14\tSMN\n2022\t17,1\t\t21\tSMN\n2023\t17,4\t790,5\tS/D\tSMN";

  test("each figure becomes a row with its index, unit and year; an empty cell none", async () => {
    const { view, result } = await bringIn({ text: table }, INDICES);
    expect(view.counts).toMatchObject({ new: 8 });
    expect(result).toMatch(/climate-context\?imported=/);
    const { values } = (await readEntry(services.db, open.scope, { section: "risk", instance: "main" }))!;
    const rows = (values.climateIndices as { values: EntryValues }[]).map((row) => row.values);
    expect(rows.slice(0, 4)).toEqual([
      { index: "Temperatura media", unit: "°C", value: 16.8, year: 2021, source: "SMN" },
      { index: "Precipitación", unit: "mm", value: 1012.4, year: 2021, source: "SMN" },
      { index: "Días con más de 35 °C", value: 14, year: 2021, source: "SMN" },
      { index: "Temperatura media", unit: "°C", value: 17.1, year: 2022, source: "SMN" },
    ]);
    // What the station has not measured is kept as it stands and told, not 0.
    expect(rows.at(-1)).toMatchObject({ index: "Días con más de 35 °C", value: { raw: "S/D" } });
    expect(view.problems).toMatchObject([{ label: "Valor", text: "S/D" }]);
    expect((await bringIn({ text: table }, INDICES)).view.counts).toMatchObject({ new: 0, present: 8 });
  });

  test("the guess is shown and can be taken back", async () => {
    const path = await start({ text: table }, INDICES);
    const { view } = await ask<Awaited<ReturnType<typeof mapping>>>(mapping, path);
    expect(view.spreadBy).toBe("Índice");
    expect(view.columns.map(({ target }) => target)).toEqual([
      "year",
      "_spread",
      "_spread",
      "_spread",
      "source",
    ]);
    const next = (await mapped(path, { "target.2": "", "target.3": "" })) as string;
    expect((await seen(next)).counts).toMatchObject({ new: 3 });
  });

  test("a list of one index a line is read as before", async () => {
    const text = "Índice\tValor\tUnidad\tAño\nNoches tropicales\t12\tnoches\t2023";
    const { view } = await bringIn({ text }, INDICES);
    expect(view.counts).toMatchObject({ new: 1 });
  });
});
