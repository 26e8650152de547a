import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hydrated, launchBrowser, newContext, signIn } from "tests/browser";
import { startServer, type TestServer } from "tests/server";
import { reviewJourney } from "./review-journey";
import { aTown, button, expectStored, input, question, seenSaved, tabTo, type Town } from "./town";

let browser: Browser;
let server: TestServer;
let town: Town;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({
    seed: async (services) => {
      town = await aTown(services, { population: null, populationYear: null, populationSource: null });
    },
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const aPage = async (): Promise<Page> => (await newContext(browser)).newPage();

test("a section filled by keyboard is saved, submitted, sent back, corrected, approved and printed", async () => {
  const officer = await aPage();
  const { origin } = server;
  const { planId } = town;
  await officer.goto(`${origin}/sign-in`);
  await tabTo(officer, officer.locator("#email"));
  await officer.keyboard.type(town.officer.email);
  await tabTo(officer, officer.locator("#password"));
  await officer.keyboard.type(town.officer.password);
  await officer.keyboard.press("Enter");
  await officer.waitForURL(`${origin}/plans/${planId}`);
  await tabTo(officer, officer.getByRole("link", { name: "Describí tu municipio" }));
  await officer.keyboard.press("Enter");
  const missing = officer.locator('a[href$="/population#question-population"]').first();
  await missing.waitFor();
  await tabTo(officer, missing);
  await officer.keyboard.press("Enter");
  await input(officer, "population").waitFor();
  await hydrated(officer);

  await tabTo(officer, input(officer, "population"));
  await officer.keyboard.type("15.250");
  await tabTo(officer, input(officer, "populationYear"));
  await officer.keyboard.type("2022");
  await tabTo(officer, input(officer, "populationSource"));
  await officer.keyboard.type("Censo 2022");
  await seenSaved(officer);
  await expectStored(server, planId, {
    population: 15_250,
    populationYear: 2022,
    populationSource: "Censo 2022",
  });

  await officer.reload();
  expect(await input(officer, "population").inputValue()).toBe("15250");
  expect(await question(officer, "population").textContent()).toContain("Lo leímos como: 15.250");
  expect(await input(officer, "populationYear").inputValue()).toBe("2022");
  expect(await input(officer, "populationSource").inputValue()).toBe("Censo 2022");
  await hydrated(officer);
  await tabTo(officer, button(officer, "continue"));
  await officer.keyboard.press("Enter");
  await officer.waitForURL(/\/territory$/);

  const technician = await aPage();
  await signIn(technician, origin, town.technician);
  await reviewJourney({ origin, planId, officer, technician }, { before: "15.250", after: "15.702" });
});
