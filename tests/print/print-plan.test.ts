import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import { secap20261 } from "templates/secap/2026.1/template";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { embeddedAssets } from "~/print/embedded-assets.server";
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
    expect(html).not.toMatch(/<link|src="http|url\("?http/);
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
    const contents = pdf.pages.slice(1, 3).join("\n");
    for (const title of CHAPTERS) expect(contents).toContain(title);
    // Chromium joins the lines of a heading in its bookmark without a space.
    const joined = (title: string) => title.replace(/\s/g, "");
    const chapters = CHAPTERS.map(joined);
    const bookmarks = pdf.outline.map(joined).filter((title) => chapters.includes(title));
    expect([...new Set(bookmarks)]).toEqual(chapters);
  });

  it("numbers every page but the cover, with the title of its chapter above", () => {
    const count = pdf.pages.length;
    pdf.pages.slice(1).forEach((page, index) => expect(page).toContain(`página ${index + 2} de ${count}`));
    const first = pdf.pages.findIndex((page) => /^\s*7\s+Acciones de mitigación/.test(page));
    expect(pdf.pages[first + 1]).toMatch(/^\s*7\s+Acciones de mitigación/);
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
