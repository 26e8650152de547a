/** Figures and texts as people write them. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hydrated, launchBrowser } from "tests/browser";
import { startServer, type TestServer } from "tests/server";
import {
  answer,
  aPlan,
  aTown,
  browserOf,
  button,
  expectStored,
  input,
  question,
  questionsPath,
  stored,
  type Town,
} from "./town";

let browser: Browser;
let server: TestServer;
let town: Town;
let planId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ seed: async (services) => (town = await aTown(services)) });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  planId = await server.withServices((services) => aPlan(services, town));
});

async function territory(options: { locale?: string; javaScript?: boolean } = {}): Promise<Page> {
  const page = await (await browserOf(browser, server, town.officer, options)).newPage();
  await page.goto(`${server.origin}${questionsPath(planId, "territory")}`);
  if (options.javaScript ?? true) await hydrated(page);
  return page;
}

const readBack = (page: Page) => question(page, "areaKm2").locator(".read-back");

describe.each([
  [
    "es-AR",
    "Lo leímos como: ",
    { "1.234,5": 1234.5, "1235.5": 1235.5, "1.236": 1236, "2.000,75 km²": 2000.75 },
  ],
  ["en-US", "We read this as: ", { "1,234.5": 1234.5, "1235.5": 1235.5, "1,236": 1236 }],
  ["pt-BR", "Lemos como: ", { "1.234,5": 1234.5, "1235,5": 1235.5, "1.236": 1236 }],
])("in %s", (locale, words, figures) => {
  test("a figure is read as it is written in the language, and shown back", async () => {
    const page = await territory({ locale });
    for (const [typed, areaKm2] of Object.entries(figures)) {
      await answer(page, "areaKm2", typed);
      const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(areaKm2);
      await readBack(page)
        .filter({ hasText: `${words}${shown} km²` })
        .waitFor();
      await expectStored(server, planId, { areaKm2 });
      expect(await input(page, "areaKm2").inputValue()).toBe(typed);
    }
    const { areaKm2 = null } = (await stored(server, planId)).values;
    await page.reload();
    await hydrated(page);
    await answer(page, "altitudeM", "7");
    await expectStored(server, planId, { altitudeM: 7, areaKm2 });
  });
});

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_case, javaScript) => {
  test("text in a number field is kept, and explained beside the field and in the summary", async () => {
    const page = await territory({ javaScript });
    await input(page, "areaKm2").fill("12 abc");
    await button(page, "continue").click();
    const summary = page.locator(".error-summary");
    await summary.waitFor();
    expect(await input(page, "areaKm2").inputValue()).toBe("12 abc");
    const beside = question(page, "areaKm2").locator(".error-message");
    const message = "Escribí solo un número, por ejemplo 1.234,5";
    expect(await beside.textContent()).toContain(message);
    expect(await summary.getByRole("link").textContent()).toBe(`Superficie: ${message}`);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await input(page, "areaKm2").getAttribute("aria-invalid")).toBe("true");
    const describedBy = (await input(page, "areaKm2").getAttribute("aria-describedby")) ?? "";
    expect(describedBy.split(" ")).toContain(await beside.locator("..").getAttribute("id"));
    await summary.getByRole("link").click();
    await page.waitForFunction(() => location.hash === "#answer-areaKm2");
    await expectStored(server, planId, { areaKm2: { raw: "12 abc" } });

    await input(page, "areaKm2").fill("12");
    await button(page, "continue").click();
    await page.waitForURL((url) => !url.pathname.endsWith("/territory"));
    await expectStored(server, planId, { areaKm2: 12 });
  });

  test("50,000 characters, emoji and other alphabets survive", async () => {
    const page = await territory({ javaScript });
    const long = "Ñandú 🌎👩🏽‍🌾 “comillas” 漢字 <b>&amp; ".repeat(2000).slice(0, 50_000).trim();
    await input(page, "geographicalNotes").fill(long);
    await button(page, "continue").click();
    await page.waitForURL((url) => !url.pathname.endsWith("/territory"));
    await expectStored(server, planId, { geographicalNotes: long });
    await page.goto(`${server.origin}${questionsPath(planId, "territory")}`);
    expect(await input(page, "geographicalNotes").inputValue()).toBe(long);
  });
});

test("a wrong figure is explained once the person leaves the field, not while they type", async () => {
  const page = await territory();
  await input(page, "areaKm2").fill("12 abc");
  await expectStored(server, planId, { areaKm2: { raw: "12 abc" } });
  const beside = question(page, "areaKm2").locator(".error-message");
  expect(await beside.count()).toBe(0);
  await input(page, "areaKm2").blur();
  await beside.waitFor();
});
