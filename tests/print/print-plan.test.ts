import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import { secap20261 } from "templates/secap/2026.1/template";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { followUpState } from "~/domain/plan/follow-up-state";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { embeddedAssets } from "~/print/embedded-assets.server";
import { renderReport } from "~/print/monitoring/render-report";
import { createPrintContext } from "~/print/print-context";
import type { PrintInput, PrintMode } from "~/print/print-input";
import { renderPlan } from "~/print/render-plan";
import { launchBrowser } from "tests/browser";
import { filledPlan, type FilledOptions } from "./filled-plan";
import { printPdf, readingOrder, type PrintedPdf } from "./pdf";

const template = secap20261;
const TWO_YEARS = {
  inventories: [
    { year: 2018, kind: "BEI" },
    { year: 2024, kind: "MEI" },
  ],
};
const SUBMISSION: PrintMode = {
  kind: "submission",
  stage: "plan",
  number: 2,
  date: new Date("2026-11-20T12:00:00Z"),
};

const CHAPTERS = [
  "Carta y resumen",
  "Perfil del municipio",
  "Compromiso, gobernanza y participación",
  "Eficiencia energética de las instalaciones municipales",
  "Inventarios de gases de efecto invernadero",
  "Visión, metas y objetivos",
  "Acciones de mitigación",
  "Riesgos y vulnerabilidad frente al clima",
  "Acciones de adaptación",
  "Acceso a la energía y pobreza energética",
  "Financiamiento",
  "Monitoreo, reporte y verificación",
  "Aprobación y cierre",
];

function aPlan(options: FilledOptions = {}): PlanDocument {
  return filledPlan(template, { instances: TWO_YEARS, ...options });
}

/** A plan that the demo is made of. */
function demo(name: string): PlanDocument {
  const json: unknown = JSON.parse(readFileSync(`templates/demo/${name}.plan.json`, "utf8"));
  const file = parsePlanFile(json, () => template);
  if (!file.ok) throw new Error(file.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return file.plan;
}

function markup(plan: PlanDocument, given: Partial<PrintInput> = {}): string {
  return renderPlan({
    plan,
    template,
    results: computePlan(plan, template, factorCatalogue),
    findings: [],
    mode: { kind: "draft" },
    printedAt: new Date("2026-11-23T15:00:00Z"),
    pictures: () => null,
    locale: "es",
    assets: embeddedAssets(),
    ...given,
  });
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const print = (plan: PlanDocument, given: Partial<PrintInput> = {}) => printPdf(browser, markup(plan, given));

describe("the markup", () => {
  const html = markup(aPlan(), { nonce: "abc" });
  const body = html.slice(html.indexOf("<body>"));

  it("has no form control, script or inline style", () => {
    expect(body).not.toMatch(/<(input|textarea|select|button|form|script)\b/);
    expect(body).not.toMatch(/ style="/);
  });

  it("loads nothing from elsewhere and carries the nonce on its one style element", () => {
    expect(html.match(/<style[^>]*>/g)).toEqual(['<style nonce="abc">']);
    expect(html).not.toMatch(/<link(?! rel="icon" href="data:,")|src="http|url\("?http/);
  });

  it("has every id once, and every link of the contents leads to one", () => {
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("shows text that is markup as text", () => {
    const plan = aPlan({
      answers: { introduction: "<script>alert(1)</script>\n\nY [un enlace](javascript:alert(1))." },
    });
    const printed = markup(plan);
    expect(printed).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(printed).toContain('<a href="">un enlace</a>');
  });
});

describe("a draft on paper", () => {
  let pdf: PrintedPdf;
  beforeAll(async () => {
    pdf = await print(aPlan({ rowsOf: { "inventories/rows": 60 } }));
  });

  it("opens with the municipality and the title", () => {
    expect(pdf.pages[0]).toContain("Municipalidad de Rauch");
    expect(pdf.pages[0]).toMatch(/Plan Local de\s+Acción Climática/);
  });

  it("has every chapter in the order of reading, in text, contents and bookmarks", () => {
    const contents = pdf.words.filter(({ page }) => page === 2).map(({ text }) => text);
    for (const title of CHAPTERS) expect(contents.join(" ")).toContain(title);
    // Chromium joins the lines of a heading in its bookmark without a space.
    const joined = (title: string) => title.replace(/\s/g, "");
    const chapters = CHAPTERS.map(joined);
    const bookmarks = pdf.outline.map(joined).filter((title) => chapters.includes(title));
    expect([...new Set(bookmarks)]).toEqual(chapters);
  });

  it("numbers every page but the cover, with the title of its chapter above", () => {
    const count = pdf.pages.length;
    pdf.pages.slice(1).forEach((page, index) => expect(page).toContain(`página ${index + 2} de ${count}`));
    // A plan that was approved outside has a chapter more before it: the document that was approved.
    const header = /^\s*8\s+Acciones de mitigación/;
    const first = pdf.pages.findIndex((page) => header.test(page));
    expect(first).toBeGreaterThan(0);
    expect(pdf.pages[first + 1]).toMatch(header);
  });

  it("says on every page that it is a draft", () => {
    for (const page of pdf.pages) expect(page).toMatch(/BORRADOR/);
  });

  it("repeats the head of a table on each of its pages", () => {
    const pages = pdf.pages.filter((page) => page.includes("Nombre de la fuente"));
    expect(pages.length).toBeGreaterThan(3);
  });

  it("shows no programmer's words and no key of a sentence", () => {
    expect(pdf.text).not.toMatch(/undefined|NaN|\[object|Infinity|\bnull\b/);
    expect(pdf.text).not.toMatch(/\b(print|input|assumption|finding)\.[a-z]/);
  });

  it("keeps every word on the sheet", () => {
    expect(pdf.words.filter(({ onSheet }) => !onSheet)).toEqual([]);
  });
});

describe("long content", () => {
  const words = Array.from({ length: 4000 }, (_, index) => `palabra${index}`).join(" ");
  const unbroken = `inicio${"x".repeat(50_000)}final`;

  it("is printed to its last word", async () => {
    const answers = {
      executiveSummary: `${words} últimapalabra`,
      introduction: `${unbroken}\n\nDespués 🌱 del árbol.`,
    };
    const pdf = await print(aPlan({ rows: 1, answers }), { mode: SUBMISSION });
    const text = readingOrder(pdf);
    expect(text).toContain("palabra3999 últimapalabra");
    expect(text).toContain("final Después");
    expect(text).toContain("del árbol.");
    expect(text.match(/x/g)?.length).toBeGreaterThan(50_000);
    expect(pdf.words.filter(({ onSheet }) => !onSheet)).toEqual([]);
  });

  it("prints 150 actions, each with its title and its last line", async () => {
    const plan = aPlan({ rows: 1 });
    const actions = Array.from({ length: 150 }, (_, index) => ({
      section: "mitigation-actions",
      instance: "main",
      field: "actions",
      row: `a${index}`,
      position: index,
      values: { number: `M-${index}`, title: `Obra número${index}`, description: `Se hace. cierre${index}` },
    }));
    const entries = [...plan.entries.filter(({ field }) => field !== "actions"), ...actions];
    const text = readingOrder(await print({ ...plan, entries }, { mode: SUBMISSION }));
    for (let index = 0; index < 150; index += 1) expect(text).toContain(`cierre${index} `);
    expect(text.match(/número149/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe("what is missing", () => {
  const gap = { gap: { reason: "La cooperativa no separa los usos", plan: "Pedirlo por nota en marzo" } };

  it("lists gaps with reason and plan, and answers that could not be read", async () => {
    const plan = aPlan({ answers: { households: gap, areaKm2: { raw: "cuarenta y pico" } } });
    const pdf = await print(plan);
    const text = readingOrder(pdf);
    expect(pdf.outline).toContain("Vacíos de información");
    expect(text).toContain("La cooperativa no separa los usos");
    expect(text).toContain("Pedirlo por nota en marzo");
    expect(text.match(/«cuarenta y pico»/g)?.length).toBe(2);
  });

  it("says a gap that many rows share once, with the rows it is about", () => {
    const plan = aPlan({ rowsOf: { "mitigation-actions/actions": 6 } });
    const entries = plan.entries.map((entry) => {
      if (entry.section !== "mitigation-actions" || entry.row === undefined) return entry;
      const number = `M-${entry.position}`;
      return {
        ...entry,
        values: { ...entry.values, number, ...(entry.position === 4 ? {} : { responsible: gap }) },
      };
    });
    const html = markup({ ...plan, entries });
    const chapter = html.slice(html.indexOf('<section class="chapter gaps"'));
    expect(chapter.split("La cooperativa no separa los usos").length - 1).toBe(1);
    expect(chapter).toContain("(5 filas): M-0–M-3, M-5");
  });

  it("says in a draft what is still to be completed, and in a submission nothing of it", async () => {
    const plan: PlanDocument = { ...aPlan(), entries: [] };
    const draft = markup(plan);
    expect(draft).toContain("Todavía sin completar");
    const submitted = markup(plan, { mode: SUBMISSION });
    expect(submitted).not.toContain("Todavía sin completar");
    expect(submitted).not.toContain("BORRADOR");
    expect((await print(plan)).text).not.toMatch(/undefined|NaN/);
  });

  it("prints only the chapters of a submitted stage", () => {
    const html = markup(aPlan(), { mode: { ...SUBMISSION, stage: "inventory" } });
    const titles = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toContain("Inventarios de gases de efecto invernadero");
    expect(titles).not.toContain("Acciones de mitigación");
  });
});

describe("findings", () => {
  const findings = (plan: PlanDocument) =>
    checkPlanDocument(plan, template, computePlan(plan, template, factorCatalogue), { year: 2026 });
  const plan = demo("nichelino");

  it("are grouped by rule, without the gaps, at the very end of a draft", () => {
    const html = markup(plan, { findings: findings(plan) });
    const notes = html.slice(html.indexOf('id="annex-notes"'));
    expect(notes.match(/falta el costo/g)).toHaveLength(1);
    expect(notes).toContain("«1.1–7.4»");
    expect(notes).not.toContain("no tenemos este dato");
    expect(html.indexOf('class="colophon"')).toBeLessThan(html.indexOf('id="annex-notes"'));
  });

  it("are no part of an approved plan", () => {
    const html = markup(plan, { findings: findings(plan), mode: { ...SUBMISSION, kind: "approved" } });
    expect(html).not.toContain('id="annex-notes"');
  });
});

describe("results that sum up a list", () => {
  it("stand between the list and its sheets", () => {
    const html = markup(demo("nichelino"));
    const chapter = html.slice(html.indexOf(">Acciones de mitigación</h2>"));
    const [list, sums, sheet] = ["<table", "Lo que logran las acciones", '<article class="sheet"'].map(
      (part) => chapter.indexOf(part),
    );
    expect(list).toBeLessThan(sums ?? -1);
    expect(sums).toBeLessThan(sheet ?? -1);
  });
});

describe("the adaptation chapter of Nichelino", () => {
  it("sets each hazard beside the published actions that address it", () => {
    const html = markup(demo("nichelino"))
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ");
    expect(html).toContain("Calor extremo Alto A1, A2, A4, A5, A8, A9, A11 y A13");
    expect(html).toContain("Remoción en masa Bajo A1 y A6");
    expect(html).toContain("Amenazas biológicas Medio A10, A11 y A12");
  });
});

describe.each([
  ["nichelino", 110],
  ["rauch", 40],
  ["godoy-cruz", 40],
])("the plan of %s", (name, mostPages) => {
  const plan = demo(name);
  let pdf: PrintedPdf;
  beforeAll(async () => {
    pdf = await print(plan);
  });

  it("has every chapter, its contents on one page, and stays short", () => {
    const contents = pdf.words.filter(({ page }) => page === 2).map(({ text }) => text);
    for (const title of CHAPTERS) expect(contents.join(" ")).toContain(title);
    expect(pdf.pages.findLastIndex((page) => page.includes("Contenido"))).toBe(1);
    expect(pdf.pages.length).toBeLessThan(mostPages);
  });

  it("names every action", () => {
    const text = readingOrder(pdf);
    const titles = plan.entries
      .filter(({ field }) => field === "actions")
      .map(({ values }) => String(values.title));
    for (const title of titles) expect(text).toContain(title);
  });

  it("shows no programmer's words and keeps every word on the sheet", () => {
    expect(pdf.text).not.toMatch(/undefined|NaN|\[object|Infinity|\bnull\b/);
    expect(pdf.text).not.toMatch(/\b(print|input|assumption|finding)\.[a-z]/);
    expect(pdf.words.filter(({ onSheet }) => !onSheet)).toEqual([]);
  });
});

describe("the monitoring report of Nichelino", () => {
  it("has between 4 and 10 pages, numbered, with its period above and nothing off the sheet", async () => {
    const plan = demo("nichelino");
    const results = computePlan(plan, template, factorCatalogue);
    const pictures = () => null;
    const html = renderReport({
      context: createPrintContext({
        plan,
        template,
        results,
        mode: { kind: "draft" },
        pictures,
        locale: "es",
      }),
      results,
      state: followUpState(results, new Map(), { today: "2026-11-23", unchangedMonths: 12 }),
      period: { from: "2024-12", to: "2026-11" },
      approved: null,
      reports: [],
      obstacles: [],
      deadlines: [],
      printedAt: new Date("2026-11-23T12:00:00Z"),
      assets: embeddedAssets(),
      backPath: "/",
    });
    const { pages, text, words } = await printPdf(browser, html);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(10);
    for (const [index, page] of pages.entries()) {
      if (index > 0) expect(page).toMatch(`página ${index + 1} de ${pages.length}`);
    }
    expect(pages[1]).toContain("12/2024 a 11/2026");
    expect(text).not.toMatch(/undefined|NaN|\[object|\b(monitoring|print|input)\.[a-z]/);
    expect(words.filter(({ onSheet }) => !onSheet)).toEqual([]);
  });
});
