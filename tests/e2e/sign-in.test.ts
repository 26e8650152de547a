import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, hydrated, launchBrowser, newContext, signIn } from "tests/browser";
import { aMunicipality, aNetwork, anOfficer, type Person } from "tests/factories";
import { startServer, type TestServer } from "tests/server";

let browser: Browser;
let server: TestServer;
let officer: Person;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({
    seed: async (services) => {
      const { id: networkId } = await aNetwork(services);
      const { id: municipalityId } = await aMunicipality(services, { networkId });
      officer = await anOfficer(services, { municipalityId });
    },
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(path: string, options: Parameters<typeof newContext>[1] = {}): Promise<Page> {
  const page = await (await newContext(browser, options)).newPage();
  await page.goto(`${server.origin}${path}`);
  return page;
}

test("the page hydrates without an error or a refused resource", async () => {
  const page = await (await newContext(browser)).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${server.origin}/sign-in`);
  await hydrated(page);
  expect(complaints).toEqual([]);
  expect(await page.getAttribute("html", "lang")).toBe("es");
});

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_case, javaScript) => {
  test("a person signs in and comes back to where they were going", async () => {
    const page = await open("/sign-in?returnTo=/health", { javaScript });
    await page.locator("#email").fill(officer.email);
    await page.locator("#password").fill(officer.password);
    await page.locator('form[action="/sign-in"] button').click();
    await page.waitForURL(`${server.origin}/health`);
  });

  test("what is wrong is said above the heading and beside the field, and the address is kept", async () => {
    const page = await open("/sign-in", { javaScript });
    await page.locator("#email").fill("nadie@prueba.example");
    await page.locator('form[action="/sign-in"] button').click();
    await page.locator(".error-summary").waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator(".error-summary a").textContent()).toBe(
      await page.locator("#password-error").textContent(),
    );
    expect(await page.inputValue("#email")).toBe("nadie@prueba.example");
    const focused = await page.evaluate(() => document.activeElement?.className);
    expect(focused).toBe(javaScript ? "error-summary" : "");
  });

  test("the language changes and stays", async () => {
    const page = await open("/sign-in", { javaScript });
    await page.locator('button[value="pt"]').click();
    await page.waitForFunction(() => document.documentElement.lang === "pt");
    await page.goto(`${server.origin}/sign-in`);
    expect(await page.locator("h1").textContent()).toBe("Entrar");
  });
});

test("a form with errors is accessible", async () => {
  const page = await open("/sign-in");
  await page.locator('form[action="/sign-in"] button').click();
  await page.locator(".error-summary").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("signing out ends the session on the server", async () => {
  const page = await open("/sign-in");
  await signIn(page, server.origin, officer);
  const stolen = await page.context().cookies();
  await page.request.post(`${server.origin}/sign-out`);
  await page.context().addCookies(stolen);
  await page.goto(`${server.origin}/sign-in`);
  expect(await page.locator(".page-header .menu").count()).toBe(0);
});

test("an unknown page says so in the browser's language", async () => {
  const page = await open("/no-such-page", { locale: "en-US" });
  expect(await page.locator("h1").textContent()).toBe("We could not find this page");
  expect(await accessibilityFaults(page)).toEqual([]);
});
