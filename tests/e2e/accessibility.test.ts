/** Every kind of page in a real browser: axe, hydration, a quiet console, and the keyboard. */
import nichelino from "templates/demo/nichelino.plan.json";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  councilPaperPath,
  auditsPath,
  entryPath,
  frameworksPath,
  historyPath,
  pagePath,
  planPath,
  monitoringPath,
  rankingPath,
  requestPaperPath,
  resultsPath,
  threadsPath,
  WORKSHOP_PAPERS,
  workshopPaperPath,
} from "~/domain/plan/plan-paths";
import { placeAt, placeKey } from "~/domain/review/thread-place";
import { addressKey } from "~/domain/template/address";
import { addressOf } from "~/domain/template/diff";
import { formOf, pagesFor } from "~/domain/template/shape";
import type { Field } from "~/domain/template/template";
import { inviteToResetPassword } from "~/server/auth/invitations.server";
import type { OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { createRequest } from "~/server/requests/usual-requests.server";
import { startThread } from "~/server/review/change-threads.server";
import { sendBack } from "~/server/review/decide-submission.server";
import { submitStage } from "~/server/review/submit-stage.server";
import type { Services } from "~/server/services.server";
import { accessibilityFaults, hydrated, launchBrowser, newContext } from "tests/browser";
import type { Person } from "tests/factories";
import { startServer, type TestServer } from "tests/server";
import { answer, aTown, browserOf, button, opened, PROFILE, questionsPath, tabTo, type Town } from "./town";

const POPULATION = placeAt(PROFILE, "population");

let browser: Browser;
let server: TestServer;
let town: Town;
let paths: { questions: string[]; submission: string; invitation: string; request: string };

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ seed });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** One stage sent back with a comment and handed in again; beside it Nichelino's plan, with rows everywhere. */
async function seed(services: Services): Promise<void> {
  town = await aTown(services);
  const { municipalityId, officer, technician } = town;
  const imported = await importPlan(services, {
    municipalityId,
    json: nichelino,
    importedBy: officer.userId,
  });
  if (!imported.ok) throw new Error("the full plan was refused");

  const stage = "commitment";
  const asOfficer = await opened(services, town.planId, officer);
  const asTechnician = await opened(services, town.planId, technician);
  const first = await submitStage(services, asOfficer, { stage, note: "Primera versión." });
  await startThread(services, asTechnician, { place: POPULATION, body: "¿De qué censo es?" });
  const submissionId = (first.ok && first.submissionId) || "";
  await sendBack(services, asTechnician, { stage, submissionId, reason: "Falta la fuente." });
  const second = await submitStage(services, asOfficer, { stage, note: "Con la fuente." });

  const asked = await createRequest(services, asOfficer, "electricity");
  const full = await opened(services, imported.planId, officer);
  const reset = await inviteToResetPassword(services, {
    userId: officer.userId,
    createdBy: town.administrator.userId,
  });
  paths = {
    questions: await pagesOfEveryKind(services, full),
    submission: `/plans/${town.planId}/stages/${stage}/review/${(second.ok && second.submissionId) || ""}`,
    invitation: new URL(reset.link).pathname,
    request: (asked.ok && asked.address.row) || "",
  };
}

/** Pages of questions that together hold every kind of field, also inside tables. */
async function pagesOfEveryKind(services: Services, { plan, scope, template }: OpenPlan): Promise<string[]> {
  const { entries } = await readPlanDocument(services, plan, scope);
  const seen = new Set<string>();
  const found: string[] = [];
  for (const entry of entries) {
    const address = addressOf(entry);
    const form = formOf(template, address, entry.kind);
    for (const page of form ? pagesFor(form, plan.frameworks, false) : []) {
      const fresh = page.fields.flatMap(kindsOf).filter((kind) => !seen.has(kind));
      for (const kind of fresh) seen.add(kind);
      if (fresh.length > 0) found.push(pagePath(plan.id, address, page.id));
    }
  }
  return found;
}

function kindsOf(field: Field): string[] {
  if (field.kind !== "rows") return [field.kind];
  const cells = field.layout === "table" ? (field.fields ?? []) : [];
  return [`rows: ${field.layout}`, ...cells.map(({ kind }) => `in a table: ${kind}`)];
}

interface Visit {
  person?: Person;
  locale?: string;
  /** false: as the page stands before the scripts arrive, or where they are refused. */
  scripts?: boolean;
}

/** Documents without scripts. */
const PAPERS = /\/(print|letter|sheet|note|workshop\/\w+)$/;

/** What is wrong with pages, one line each; [] is what a test wants. */
async function faultsOf(at: readonly string[], visit: Visit = {}): Promise<string[]> {
  const { person, locale = "es-AR", scripts = true } = visit;
  const context = person
    ? await browserOf(browser, server, person, { locale })
    : await newContext(browser, { locale });
  const page = await context.newPage();
  const faults: string[] = [];
  let path = "";
  const report = (fault: string) => faults.push(`${path} ${fault}`);
  if (!scripts) await page.route("**/assets/*.js", (route) => route.abort());
  page.on("console", (message) => scripts && message.type() === "error" && report(message.text()));
  page.on("pageerror", (error) => report(error.message));
  for (path of at) {
    const response = await page.goto(`${server.origin}${path}`);
    if (!response?.ok()) report(`answered ${response?.status()}`);
    if (scripts && !PAPERS.test(path)) await hydrated(page);
    if ((await page.locator("h1").count()) !== 1) report("has not one h1");
    if ((await page.getAttribute("html", "lang")) !== locale.slice(0, 2)) report("is in another language");
    (await accessibilityFaults(page)).forEach(report);
  }
  await context.close();
  return faults;
}

const openPaths = () => ["/sign-in", paths.invitation];

const officerPaths = () => {
  const plan = planPath(town.planId);
  return [
    "/plans",
    plan,
    `${plan}/settings`,
    `${plan}/file`,
    `${plan}/stages/commitment`,
    `${plan}/stages/risk`,
    `${plan}/stages/commitment/changes`,
    paths.submission,
    `${plan}/requests`,
    `${plan}/sections/data-requests/main/requests/${paths.request}`,
    requestPaperPath(town.planId, paths.request, "message"),
    `${plan}/threads`,
    threadsPath(town.planId, { place: placeKey(POPULATION), returnTo: plan }),
    `${plan}/sections/inventories`,
    resultsPath(town.planId, "inventories"),
    resultsPath(town.planId, "targets"),
    rankingPath(town.planId, { sort: "cost" }),
    monitoringPath(town.planId),
    frameworksPath(town.planId),
    auditsPath(town.planId),
    entryPath(town.planId, PROFILE),
    historyPath(town.planId, addressKey(PROFILE)),
    questionsPath(town.planId, "population"),
    `${plan}/sections/inventories/bei-2014/remove`,
    `${questionsPath(town.planId, "place")}?field=municipality&place=san%20martin`,
  ];
};

describe("hydrates, complains of nothing and has no fault that axe finds", () => {
  test("for everybody", async () => {
    expect(await faultsOf(openPaths())).toEqual([]);
  });

  test("plan, review and settings of an officer", async () => {
    expect(await faultsOf(officerPaths(), { person: town.officer })).toEqual([]);
  });

  test("questions of every kind", async () => {
    expect(await faultsOf(paths.questions, { person: town.officer })).toEqual([]);
  });

  test("queue, reading and comments of a technician", async () => {
    const comment = `${paths.submission}?comment=${encodeURIComponent(placeKey(POPULATION))}`;
    const reading = questionsPath(town.planId, "territory");
    const factors = "/network/factors";
    const measures = "/network/measures";
    const at = [
      "/network",
      factors,
      `${factors}/change`,
      measures,
      `${measures}/change?like=led-street-lighting`,
      paths.submission,
      comment,
      planPath(town.planId),
      reading,
    ];
    expect(await faultsOf(at, { person: town.technician })).toEqual([]);
  });

  test("administration", async () => {
    expect(await faultsOf(["/admin", "/admin?q=san"], { person: town.administrator })).toEqual([]);
  });

  test("the printed plan, letters and sheets", async () => {
    const papers = (["letter", "sheet"] as const).map((paper) =>
      requestPaperPath(town.planId, paths.request, paper),
    );
    const workshop = WORKSHOP_PAPERS.map((paper) => workshopPaperPath(town.planId, paper));
    const note = councilPaperPath(town.planId, "council-note");
    const at = [`${planPath(town.planId)}/print`, ...papers, ...workshop, note];
    expect(await faultsOf(at, { person: town.officer })).toEqual([]);
  });

  test.each(["en-US", "pt-BR"])("in %s", async (locale) => {
    const [plan, stage] = [planPath(town.planId), `${planPath(town.planId)}/stages/commitment`];
    const at = [plan, stage, questionsPath(town.planId, "territory"), entryPath(town.planId, PROFILE)];
    expect(await faultsOf(at, { person: town.officer, locale })).toEqual([]);
  });

  test("without scripts", async () => {
    const at = [planPath(town.planId), paths.submission, ...paths.questions.slice(0, 6)];
    expect(await faultsOf(at, { person: town.officer, scripts: false })).toEqual([]);
  });
});

describe("with answers that could not be read", () => {
  test.each([true, false])("the summary takes focus and axe finds nothing; scripts: %s", async (scripts) => {
    const context = await browserOf(browser, server, town.officer);
    const page = await context.newPage();
    if (!scripts) await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto(`${server.origin}${questionsPath(town.planId, "territory")}`);
    if (scripts) await hydrated(page);
    await answer(page, "latitude", "treinta y seis");
    await button(page, "continue").click();
    const summary = page.locator(".error-summary");
    await summary.waitFor();
    if (scripts) await page.waitForFunction(() => document.activeElement?.className === "error-summary");
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.title()).toMatch(/^Error: /);
    await context.close();
  });
});

describe("the keyboard", () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browserOf(browser, server, town.officer);
    page = await context.newPage();
  });

  const open = async (path: string) => {
    await page.goto(`${server.origin}${path}`);
    await hydrated(page);
  };

  test("first comes the link that skips to the content", async () => {
    await open(planPath(town.planId));
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.textContent()).toBe("Ir al contenido");
    expect(await focused.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus").count()).toBe(1);
  });

  test("focus goes through a page of questions in the order of reading, and is always seen", async () => {
    await open(questionsPath(town.planId, "population"));
    const wanted = await page
      .locator(".section-form")
      .evaluate((form) =>
        [
          ...form.querySelectorAll<HTMLElement>(
            "a, input:not([type=hidden]), textarea, select, button, summary",
          ),
        ]
          .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
          .map((element) => element.id || element.textContent),
      );
    await page.locator(".section-form").evaluate((form) => {
      form.tabIndex = -1;
      form.focus();
    });
    const met: (string | null)[] = [];
    while (met.length < wanted.length) {
      await page.keyboard.press("Tab");
      const { name, seen } = await page.locator(":focus").evaluate((element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return {
          name: element.id || element.textContent,
          seen: outlineStyle !== "none" || boxShadow !== "none",
        };
      });
      met.push(seen ? name : `${name} is focused unseen`);
    }
    expect(met).toEqual(wanted);
  });

  test("a place is chosen from the suggestions with the arrow keys", async () => {
    await open(questionsPath(town.planId, "place"));
    const name = page.locator('[name="municipality.name"]');
    await name.fill("");
    await name.pressSequentially("rafael");
    await page.getByRole("option").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await name.inputValue()).toMatch(/^Rafael/);
    await page.getByText("Elegido de la lista").waitFor();
  });

  test("a row added to a table takes focus, and removing it gives the focus back", async () => {
    await open(questionsPath(town.planId, "population"));
    const rows = page.locator('[name="populationSeries._rows"]');
    const before = await rows.count();
    const add = button(page, "add:populationSeries");
    await tabTo(page, add);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("name")?.endsWith(".year"));
    expect(await rows.count()).toBe(before + 1);
    await tabTo(page, page.getByRole("button", { name: `Quitar (fila ${before + 1})` }));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "answer-populationSeries-_add");
    expect(await rows.count()).toBe(before);
  });
});
