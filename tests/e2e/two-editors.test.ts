/** Two officers of one municipality on one page. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hydrated, launchBrowser } from "tests/browser";
import type { Person } from "tests/factories";
import { startServer, type TestServer } from "tests/server";
import {
  answer,
  aPlan,
  aTown,
  browserOf,
  button,
  expectStored,
  input,
  questionsPath,
  saveStatus,
  seenSaved,
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
  planId = await server.withServices((services) => aPlan(services, town, { altitudeM: 90 }));
});

const NOTES = "geographicalNotes";

async function onPage(person: Person, javaScript = true): Promise<Page> {
  const page = await (await browserOf(browser, server, person, { javaScript })).newPage();
  await page.goto(`${server.origin}${questionsPath(planId, "territory")}`);
  if (javaScript) await hydrated(page);
  return page;
}

const bothOnPage = (javaScript = true) =>
  Promise.all([onPage(town.officer, javaScript), onPage(town.colleague, javaScript)]);

const conflict = (page: Page) => page.locator(".conflict");

const settle = async (page: Page, side: "mine" | "theirs") => {
  await page.locator(`input[name^="_settle."][value="${side}"]`).check();
  await button(page, "settle").click();
};

/** The colleague has saved; then the officer types something else in the same question. */
async function contradiction(): Promise<[Page, Page]> {
  const [mine, theirs] = await bothOnPage();
  await answer(theirs, "altitudeM", "111");
  await seenSaved(theirs);
  await answer(mine, "altitudeM", "222");
  await conflict(mine).waitFor();
  return [mine, theirs];
}

describe("with JavaScript", () => {
  test("changes of different questions are merged, and the page shows both", async () => {
    const [mine, theirs] = await bothOnPage();
    await answer(theirs, "altitudeM", "111");
    await seenSaved(theirs);
    await answer(mine, NOTES, "Lo mío");
    await saveStatus(mine).filter({ hasText: "Sumamos lo que otra persona cambió" }).waitFor();
    expect(await input(mine, "altitudeM").inputValue()).toBe("111");
    expect(await conflict(mine).count()).toBe(0);
    await expectStored(server, planId, { altitudeM: 111, [NOTES]: "Lo mío" });
  });

  test("the same question changed by both is shown with both answers and who wrote the other", async () => {
    const [mine] = await contradiction();
    const shown = mine.locator(".notice").filter({ has: conflict(mine) });
    const words = await shown.innerText();
    expect(words).toContain("Altitud");
    expect(words).toContain(`${town.colleague.name} guardó otra respuesta`);
    expect(await conflict(mine).innerText()).toMatch(/222[^]*111/);
    expect(await shown.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await input(mine, "altitudeM").inputValue()).toBe("222");
    await expectStored(server, planId, { altitudeM: 111 });
  });

  test("keeping mine overwrites theirs", async () => {
    const [mine] = await contradiction();
    await settle(mine, "mine");
    await expectStored(server, planId, { altitudeM: 222 });
    await conflict(mine).waitFor({ state: "detached" });
    expect(await input(mine, "altitudeM").inputValue()).toBe("222");
  });

  test("taking theirs puts it into the form", async () => {
    const [mine] = await contradiction();
    await settle(mine, "theirs");
    await conflict(mine).waitFor({ state: "detached" });
    expect(await input(mine, "altitudeM").inputValue()).toBe("111");
    await expectStored(server, planId, { altitudeM: 111 });
  });

  test("a conflict left undecided is still there after coming back", async () => {
    const [mine] = await contradiction();
    await mine.reload();
    await conflict(mine).waitFor();
    expect(await conflict(mine).innerText()).toMatch(/222[^]*111/);
  });
});

describe("without JavaScript", () => {
  test("different questions are merged", async () => {
    const [mine, theirs] = await bothOnPage(false);
    await input(theirs, "altitudeM").fill("111");
    await button(theirs, "continue").click();
    await input(mine, NOTES).fill("Lo mío");
    await button(mine, "continue").click();
    await mine.waitForURL((url) => !url.pathname.endsWith("/territory"));
    await expectStored(server, planId, { altitudeM: 111, [NOTES]: "Lo mío" });
  });

  test.each([
    ["mine", 222],
    ["theirs", 111],
  ] as const)(
    "a contradiction comes back to the page, and choosing %s decides it",
    async (side, altitudeM) => {
      const [mine, theirs] = await bothOnPage(false);
      await input(theirs, "altitudeM").fill("111");
      await button(theirs, "continue").click();
      await input(mine, "altitudeM").fill("222");
      await button(mine, "continue").click();
      expect(await conflict(mine).innerText()).toMatch(/222[^]*111/);
      await expectStored(server, planId, { altitudeM: 111 });

      await settle(mine, side);
      await conflict(mine).waitFor({ state: "detached" });
      expect(await input(mine, "altitudeM").inputValue()).toBe(String(altitudeM));
      await expectStored(server, planId, { altitudeM });
    },
  );
});
