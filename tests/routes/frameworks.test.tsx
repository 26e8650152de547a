import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, test } from "vitest";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import godoyCruz from "templates/demo/godoy-cruz.plan.json";
import nichelino from "templates/demo/nichelino.plan.json";
import { secap20261 as template } from "templates/secap/2026.1/template";
import { CdpSheetPage } from "~/components/frameworks/cdp-sheet-view";
import { FrameworksPage } from "~/components/frameworks/frameworks-page";
import { computePlan } from "~/domain/plan/compute-plan";
import { parsePlanFile } from "~/domain/plan/plan-file";
import type { FrameworkId } from "~/domain/template/template";
import { LOCALES } from "~/domain/template/text";
import { screenDictionary } from "~/i18n/catalogue.server";
import { I18nProvider } from "~/i18n/i18n-context";
import { loader as note } from "~/routes/plans.$planId.council.note";
import { loader as ordinance } from "~/routes/plans.$planId.council.ordinance";
import { loader as download } from "~/routes/plans.$planId.exports.$file";
import { loader as frameworks } from "~/routes/plans.$planId.frameworks._index";
import { loader as sheet } from "~/routes/plans.$planId.frameworks.cdp-iclei.$year";
import { importPlan } from "~/server/plan-file/import-plan.server";
import type { Services } from "~/server/services.server";
import { readXlsx } from "tests/fixtures/read-xlsx";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  sessionCookie,
  type Person,
} from "tests/factories";

let services: Services;
let officer: Person;
let cookie: string;
let networkId: string;

beforeEach(async () => {
  services = aServices({ now: () => new Date("2026-11-26T15:00:00Z") });
  networkId = (await aNetwork(services)).id;
});

async function aPlanOf(json: { frameworks: readonly string[] }, country = "AR"): Promise<string> {
  const { id: municipalityId } = await aMunicipality(services, { networkId, name: "Villa Ñandú", country });
  officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  return imported.planId;
}

const argsFor = (planId: string, path: string, params: Record<string, string> = {}, language = "es") => ({
  request: aGet(services, `/plans/${planId}/${path}`, { Cookie: cookie, "Accept-Language": language }),
  params: { planId, ...params },
  context: aContext(services),
});

/** As the page stands before the scripts arrive, or where they are refused. */
const drawn = (page: React.ReactElement) =>
  renderToStaticMarkup(
    createElement(I18nProvider, { locale: "es", dictionary: screenDictionary("es"), children: page }),
  );

const textOf = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");

/** What no plan reads of that does not declare the framework. */
const NAMES: Readonly<Record<FrameworkId, RegExp>> = {
  "gcom-americas": /Pacto Global|Global Covenant/,
  "eu-covenant": /Pacto de las Alcaldías|Pacto de Autarcas|Mayors – Europe|JRC|EU Covenant/,
  "cdp-iclei": /CDP/,
  "race-to-zero": /Race to Zero|Carrera hacia/i,
  network: /RAMCC|red de municipios|network of municipalities|rede de municípios/,
};
const FRAMEWORKS = Object.keys(NAMES) as FrameworkId[];

describe("the page of what the frameworks ask", () => {
  test.each(FRAMEWORKS)("a plan that declares %s alone reads of no other", async (declared) => {
    const planId = await aPlanOf({ ...nichelino, frameworks: [declared] });
    for (const language of LOCALES) {
      const { view } = await frameworks(argsFor(planId, "frameworks", {}, language));
      expect(view.frameworks.map(({ id }) => id)).toEqual([declared]);
      const said = drawn(<FrameworksPage view={view} />);
      const others = FRAMEWORKS.filter((id) => id !== declared && NAMES[id].test(textOf(said)));
      expect(others).toEqual([]);
      expect(said).not.toMatch(/NaN|undefined|framework\.|frameworks\.|council\./);
    }
  });

  test("each requirement leads to what fulfils it or to the question that is missing", async () => {
    const planId = await aPlanOf(nichelino);
    const { view } = await frameworks(argsFor(planId, "frameworks"));
    const rows = view.frameworks[0]!.groups.flatMap((group) => group.rows);
    const row = (id: string) => rows.find((one) => one.id === id)!;
    expect(row("eu-baseline")).toMatchObject({
      state: { tone: "plain", label: "Cumplido" },
      shows: [
        { text: "Inventario 2000: 231.986 t CO₂", path: expect.stringContaining("/sections/inventories/") },
      ],
      force: "Obligación de quienes firman",
      confirmed: true,
    });
    expect(row("eu-energy-goal")).toMatchObject({
      state: { tone: "red", label: "Vencido" },
      due: "Hasta el 1 de enero de 2025",
      lacks: [{ path: `/plans/${planId}/sections/energy-access/main/goals#question-goals` }],
    });
    expect(row("eu-key-actions").confirmed).toBe(false);
  });

  test("without a date of joining it says so and asks; advice stays open and is never red", async () => {
    const planId = await aPlanOf(godoyCruz);
    const { view } = await frameworks(argsFor(planId, "frameworks"));
    expect(view.frameworks.map(({ joined }) => joined)).toEqual([null, null]);
    expect(view.frameworks[0]!.joining?.path).toContain("#question-frameworkMemberships");
    const rows = view.frameworks.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(rows.filter(({ state }) => state.tone === "red")).toEqual([]);
    expect(rows.find(({ id }) => id === "gcom-adaptation-goal")).toMatchObject({
      state: { tone: "grey", label: "Pendiente" },
      due: "Se recomienda. A los 2 años de la adhesión",
    });
    const open = rows.filter(({ state }) => state.label === "Falta");
    expect(open.some(({ due }) => due?.startsWith("Se recomienda") || due?.startsWith("Se anima"))).toBe(
      false,
    );
  });
});

describe("the sheet for CDP-ICLEI Track", () => {
  const declared = { ...nichelino, frameworks: ["eu-covenant", "cdp-iclei"] };

  test("its values are those of the plan's results, written to be retyped", async () => {
    const planId = await aPlanOf(declared);
    const { view } = await sheet(argsFor(planId, "frameworks/cdp-iclei/2026", { year: "2026" }));
    const file = parsePlanFile(declared, () => template);
    if (!file.ok) throw new Error("not read");
    const results = computePlan(file.plan, template, factorCatalogue);
    const latest = results.inventories.at(-1)!;
    const value = (part: string, line: string) =>
      view.parts.find(({ id }) => id.startsWith(`${part}-`))?.lines.find(({ id }) => id === line);
    const rounded = (number: number | null | undefined) =>
      number == null ? null : String(Number(number.toFixed(2)));
    expect(value("emissions", "total")).toMatchObject({
      value: rounded(latest.totalTco2e.value),
      unit: "tCO2",
    });
    for (const scope of ["1", "2", "3"] as const) {
      expect(value("emissions", `scope-${scope}`)?.value).toBe(rounded(latest.byScope[scope].value));
    }
    for (const [line, sector] of [
      ["stationary", "I"],
      ["transport", "II"],
      ["waste", "III"],
    ] as const) {
      expect(value("emissions", line)?.value).toBe(rounded(latest.bySector[sector]?.value));
    }
    expect(value("targets", "level")?.value).toBe(rounded(results.targets[0]!.result.targetTco2e.value));
    expect(value("targets", "base")?.value).toBe(rounded(results.targets[0]!.input.baseTco2e));
    expect(value("place", "population")?.value).toBe("46006");
    // Stated as not available: said with its reason, never 0.
    expect(value("place", "department")).toMatchObject({ value: null, gap: expect.any(String) });
    const count = (group: string) =>
      view.parts.filter(({ id }) => id.startsWith(`${group}-`) && !/goal/.test(id)).length;
    expect([count("hazards"), count("mitigation-actions"), count("adaptation-actions")]).toEqual([7, 33, 13]);
  });

  test("without JavaScript every value is there to be selected, and no button promises to copy", async () => {
    const planId = await aPlanOf(declared);
    const { view } = await sheet(argsFor(planId, "frameworks/cdp-iclei/2026", { year: "2026" }));
    const html = drawn(<CdpSheetPage view={view} />);
    expect(html).toContain("no es una importación oficial");
    expect(html).toContain('<span class="retype__value">46006</span>');
    expect(html).not.toContain("<button");
  });

  test("the workbook holds the same lines, and text that looks like a formula is none", async () => {
    const json = structuredClone(declared);
    Object.assign(json.sections.profile.values, { website: "=HYPERLINK(1)" });
    const planId = await aPlanOf(json);
    const { view } = await sheet(argsFor(planId, "frameworks/cdp-iclei/2026", { year: "2026" }));
    const answer = await download(argsFor(planId, "exports/cdp-iclei.xlsx", { file: "cdp-iclei.xlsx" }));
    const [written] = readXlsx(Buffer.from(await (answer as Response).arrayBuffer()));
    expect(written!.name).toBe("CDP-ICLEI 2026");
    const lines = view.parts.flatMap((part) => part.lines);
    expect(written!.rows.length).toBe(lines.length + 2);
    expect(written!.rows.flat()).toContain("'=HYPERLINK(1)");
    expect(written!.rows[1]![0]).toContain("no es una importación oficial");
  });

  test("of another year, another inventory, or a plan that does not declare it, it is not found", async () => {
    const planId = await aPlanOf(declared);
    const status = async (id: string, year: string, query = "") =>
      sheet(argsFor(id, `frameworks/cdp-iclei/${year}${query}`, { year })).then(
        () => 200,
        (thrown: unknown) => (thrown as Response).status,
      );
    expect(await status(planId, "2026")).toBe(200);
    expect(await status(planId, "2026", "?inventory=no-such")).toBe(404);
    expect(await status(planId, "1999")).toBe(404);
    expect(await status(planId, "toString")).toBe(404);
    expect(await status(await aPlanOf(nichelino), "2026")).toBe(404);
  });
});

describe("papers for the council", () => {
  const htmlOf = async (loader: typeof note, planId: string, query = "") =>
    (await loader(argsFor(planId, `council/x${query}`))).text();

  test("an Argentine draft cites only laws of the catalogue; what is missing is marked, not filled", async () => {
    const planId = await aPlanOf(godoyCruz);
    const html = await htmlOf(ordinance, planId);
    const text = textOf(html);
    expect(text).toContain("Borrador");
    expect([...new Set(text.match(/Ley \d+\.\d+/g))]).toEqual(["Ley 27.520", "Ley 27.270", "Ley 25.675"]);
    expect(text).toContain("Que, según el inventario de 2018");
    expect(text).toContain("[falta: la meta de reducción]");
    expect(text).toContain("[falta: el costo de las acciones]");
    expect(text).toContain("Antes de llevarlo al concejo falta:");
    expect(html).not.toMatch(/<script|NaN|undefined|\u2045|\u2046|council\.[a-z]/);
  });

  test("a plan of another country cites no law of Argentina", async () => {
    const planId = await aPlanOf(nichelino, "IT");
    const text = textOf(await htmlOf(ordinance, planId));
    expect(text).not.toMatch(/Ley \d/);
    expect(text).toContain("139.192");
  });

  test("the note says what is asked, the totals with their method, the main actions", async () => {
    const planId = await aPlanOf(nichelino, "IT");
    const text = textOf(await htmlOf(note, planId));
    expect(text).toContain("Qué se pide");
    expect(text).toContain("189.292 t de CO₂");
    expect(text).toContain("Método IPCC 2006, solo CO₂");
    expect(text).toContain("evitarían 86.934 t por año");
    expect(text).toContain("6.1 · Paneles solares en el sector privado");
  });

  test.each([
    ["en", "Draft by-law", "[missing: the reduction target]"],
    ["pt", "Projeto de lei", "[falta: a meta de redução]"],
  ])("is written in %s where that is asked", async (language, title, missing) => {
    const planId = await aPlanOf(godoyCruz);
    const text = textOf(await htmlOf(ordinance, planId, `?language=${language}`));
    expect(text).toContain(title);
    expect(text).toContain(missing);
  });
});
