/** What somebody typed is never lost: whatever happens to scripts, network, server, session or browser. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hydrated, launchBrowser, launchWithProfile } from "tests/browser";
import { startServer, type TestServer } from "tests/server";
import {
  aPlan,
  aTown,
  browserOf,
  button,
  expectStored,
  input,
  questionsPath,
  saveStatus,
  seenSaved,
  signInto,
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

const TERRITORY = () => `${server.origin}${questionsPath(planId, "territory")}`;
const NOTES = "geographicalNotes";
const SAVES = "**/save";

async function officersPage(): Promise<Page> {
  const context = await browserOf(browser, server, town.officer);
  return context.newPage();
}

async function openForm(page: Page): Promise<void> {
  await page.goto(TERRITORY());
  await hydrated(page);
}

const status = (page: Page, words: string) => saveStatus(page).filter({ hasText: words }).waitFor();

/** Until the copy in the browser has these words. */
const keptInBrowser = (page: Page, words: string) =>
  page.waitForFunction((text) => JSON.stringify({ ...localStorage }).includes(text), words);

test("text typed before the scripts arrive is kept and saved", async () => {
  const page = await officersPage();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/assets/*.js", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(TERRITORY(), { waitUntil: "commit" });
  await input(page, NOTES).fill("Escrito antes de los programas");
  await input(page, "altitudeM").fill("96");
  await page.locator('[name="landforms"]').first().check();
  const landform = await page.locator('[name="landforms"]').first().inputValue();

  arrive();
  await hydrated(page);
  await seenSaved(page);
  expect(await input(page, NOTES).inputValue()).toBe("Escrito antes de los programas");
  await expectStored(server, planId, {
    [NOTES]: "Escrito antes de los programas",
    altitudeM: 96,
    landforms: [landform],
  });
});

test("text typed while the connection is cut is saved when it is back", async () => {
  const page = await officersPage();
  await openForm(page);
  await page.context().setOffline(true);
  await input(page, NOTES).fill("Escrito sin conexión");
  await status(page, "Sin conexión");
  await input(page, "altitudeM").fill("97");
  await keptInBrowser(page, "97");

  await page.context().setOffline(false);
  await seenSaved(page);
  await expectStored(server, planId, { [NOTES]: "Escrito sin conexión", altitudeM: 97 });
});

test("a save whose answer never came is not taken for another person's change", async () => {
  const page = await officersPage();
  await openForm(page);
  let lost = 0;
  await page.route(SAVES, async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await input(page, NOTES).fill("Llegó");
  await expectStored(server, planId, { [NOTES]: "Llegó" });
  await status(page, "Sin conexión");
  await input(page, NOTES).fill("Llegó, y seguí escribiendo");
  await expectStored(server, planId, { [NOTES]: "Llegó, y seguí escribiendo" });
  await seenSaved(page);
  expect(await page.locator(".conflict").count()).toBe(0);
});

test("what is typed while a save is under way is saved after it", async () => {
  const page = await officersPage();
  await openForm(page);
  const bodies: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(SAVES, async (route) => {
    bodies.push(route.request().postData() ?? "");
    if (bodies.length === 1) await released;
    await route.continue();
  });
  const [first] = await Promise.all([page.waitForRequest(SAVES), input(page, NOTES).fill("Primero")]);
  expect(first.postData()).toContain("Primero");
  await input(page, NOTES).fill("Primero y segundo");
  await input(page, "altitudeM").fill("98");
  expect(bodies).toHaveLength(1);

  release();
  await expectStored(server, planId, { [NOTES]: "Primero y segundo", altitudeM: 98 });
  expect(await input(page, NOTES).inputValue()).toBe("Primero y segundo");
});

test("a server killed between saves loses nothing that was acknowledged or typed", async () => {
  const page = await officersPage();
  await openForm(page);
  await input(page, NOTES).fill("Guardado antes del corte");
  await seenSaved(page);
  const acknowledged = await stored(server, planId);

  await server.crashAndRestart();
  expect(await stored(server, planId)).toEqual(acknowledged);

  await input(page, "altitudeM").fill("99");
  await Promise.all([
    server.crashAndRestart(),
    input(page, NOTES).fill("Escrito mientras el servidor no estaba"),
  ]);
  await expectStored(server, planId, { [NOTES]: "Escrito mientras el servidor no estaba", altitudeM: 99 });
  await seenSaved(page);
});

test("text typed after the session ended stays, and is saved after signing in on another tab", async () => {
  const page = await officersPage();
  await openForm(page);
  await endSessions();
  await input(page, NOTES).fill("Escrito sin sesión");
  await status(page, "Tu sesión terminó");
  expect(await input(page, NOTES).inputValue()).toBe("Escrito sin sesión");

  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    saveStatus(page).getByRole("link").click(),
  ]);
  await tab.locator("#email").fill(town.officer.email);
  await tab.locator("#password").fill(town.officer.password);
  await tab.locator('form[action="/sign-in"] button').click();
  await tab.waitForURL((url) => url.pathname !== "/sign-in");
  await tab.close();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await seenSaved(page);
  await expectStored(server, planId, { [NOTES]: "Escrito sin sesión" });
});

test("a button pressed without a connection leaves the form standing", async () => {
  const page = await officersPage();
  await openForm(page);
  await page.context().setOffline(true);
  await input(page, NOTES).fill("Con el botón");
  await button(page, "continue").click();
  await status(page, "Sin conexión");
  expect(page.url()).toBe(TERRITORY());
  expect(await input(page, NOTES).inputValue()).toBe("Con el botón");

  await page.context().setOffline(false);
  await seenSaved(page);
  await button(page, "continue").click();
  await page.waitForURL((url) => !url.pathname.endsWith("/territory"));
  await expectStored(server, planId, { [NOTES]: "Con el botón" });
});

test("leaving by a link takes the last words along", async () => {
  const page = await officersPage();
  await openForm(page);
  await input(page, NOTES).fill("Justo antes de irme");
  await page.locator(".sub-navigation a").first().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/territory"));
  await expectStored(server, planId, { [NOTES]: "Justo antes de irme" });
});

test("a browser closed with unsent text puts it back and saves it, for its author alone", async () => {
  const profile = mkdtempSync(join(tmpdir(), "secap-browser-"));
  try {
    await inBrowser(profile, async (context) => {
      await signInto(context, server, town.officer);
      const page = await context.newPage();
      await openForm(page);
      await page.route(SAVES, (route) => route.abort());
      await input(page, NOTES).fill("Antes de que se apague la computadora");
      await status(page, "Sin conexión");
      await keptInBrowser(page, "se apague");
    });

    await inBrowser(profile, async (context) => {
      await context.clearCookies();
      await signInto(context, server, town.colleague);
      const page = await context.newPage();
      await openForm(page);
      expect(await input(page, NOTES).inputValue()).not.toContain("se apague");
      expect(await page.getByText("Recuperamos lo que no se había guardado").count()).toBe(0);
    });
    expect((await stored(server, planId)).values[NOTES]).not.toContain("se apague");

    await inBrowser(profile, async (context) => {
      await context.clearCookies();
      await signInto(context, server, town.officer);
      const page = await context.newPage();
      await openForm(page);
      await page.getByText("Recuperamos lo que no se había guardado").waitFor();
      expect(await input(page, NOTES).inputValue()).toBe("Antes de que se apague la computadora");
      await seenSaved(page);
    });
    await expectStored(server, planId, { [NOTES]: "Antes de que se apague la computadora" });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

/** A browser with a profile on disk, closed at the end. */
async function inBrowser(profile: string, work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await launchWithProfile(profile);
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

/** As when a session runs out, or is ended from elsewhere. */
function endSessions(): Promise<unknown> {
  return server.withServices(async ({ db }) => db.$client.prepare("delete from session").run());
}
