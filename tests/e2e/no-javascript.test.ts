/** All of it without JavaScript. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser, newContext, signIn } from "tests/browser";
import { startServer, type TestServer } from "tests/server";
import { reviewJourney } from "./review-journey";
import {
  aPlan,
  aTown,
  browserOf,
  button,
  expectStored,
  GOVERNANCE,
  input,
  question,
  questionsPath,
  stored,
  type Town,
} from "./town";

/** The smallest picture there is: one transparent point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

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

const leaves = (page: Page, pageId: string) => page.waitForURL((url) => !url.pathname.endsWith(`/${pageId}`));

test("a section is filled, submitted, sent back, corrected, approved and printed", async () => {
  const { origin } = server;
  const { planId } = town;
  const aPage = async () => (await newContext(browser, { javaScript: false })).newPage();
  const officer = await aPage();
  await signIn(officer, origin, town.officer);
  await officer.getByRole("link", { name: "Describí tu municipio" }).click();
  await officer.locator('a[href$="/population#question-population"]').first().click();
  await input(officer, "population").fill("15.250");
  await input(officer, "populationYear").fill("2022");
  await input(officer, "populationSource").fill("Censo 2022");
  await button(officer, "leave").click();
  await officer.waitForURL(`${origin}/plans/${planId}`);
  await expectStored(server, planId, {
    population: 15_250,
    populationYear: 2022,
    populationSource: "Censo 2022",
  });

  await officer.goto(`${origin}/plans/${planId}/sections/profile/main`);
  await officer.locator("#complete-yes").check();
  await officer.getByRole("button", { name: "Guardar y volver al plan" }).click();
  await officer.waitForURL(`${origin}/plans/${planId}`);

  const technician = await aPage();
  await signIn(technician, origin, town.technician);
  await reviewJourney({ origin, planId, officer, technician }, { before: "15.250", after: "15.702" });
});

describe("questions", () => {
  let planId: string;
  let page: Page;

  beforeAll(async () => {
    page = await (await browserOf(browser, server, town.officer, { javaScript: false })).newPage();
  });

  beforeEach(async () => {
    planId = await server.withServices((services) => aPlan(services, town, { contactOffice: null }));
  });

  const open = (pageId: string, section?: string) =>
    page.goto(`${server.origin}${questionsPath(planId, pageId, section)}`);

  test("rows of a table are added, filled and removed", async () => {
    await open("population");
    const rows = () =>
      input(page, "populationSeries._rows").evaluateAll((all) =>
        all.map((one) => (one as HTMLInputElement).value),
      );
    const [known, blank = ""] = await rows();
    await input(page, `populationSeries.${blank}.year`).fill("2010");
    await input(page, `populationSeries.${blank}.population`).fill("14.434");
    await button(page, "add:populationSeries").click();
    const [, , another = ""] = await rows();
    await input(page, `populationSeries.${another}.year`).fill("2001");
    await button(page, `remove:populationSeries:${known}`).click();
    expect((await rows()).slice(0, 2)).toEqual([blank, another]);
    await expectStored(server, planId, {
      populationSeries: [
        { id: blank, values: { year: 2010, population: 14_434 } },
        { id: another, values: { year: 2001 } },
      ],
    });
  });

  test("a town is found in the registry by a button", async () => {
    await open("place");
    await input(page, "municipality.name").fill("rafaela");
    await button(page, "find-place:municipality").click();
    await page.getByLabel(/Rafaela · Castellanos/).check();
    await button(page, "continue").click();
    await leaves(page, "place");
    await expectStored(server, planId, { municipality: { code: "820042", name: "Rafaela" } });

    await open("place");
    await input(page, "municipality.name").fill("Pueblo que no figura");
    await page.getByLabel(/Es Rafaela, de la lista/).uncheck();
    await button(page, "continue").click();
    await leaves(page, "place");
    await expectStored(server, planId, {
      municipality: { code: null, name: "Pueblo que no figura" },
    });
  });

  test("a datum that the town does not have is stated with the reason and the plan", async () => {
    await open("contact");
    await question(page, "contactOffice")
      .locator("summary")
      .filter({ hasText: "No tenemos este dato" })
      .click();
    await input(page, "contactOffice._gap").check();
    await input(page, "contactOffice._gapReason").fill("La oficina se crea el mes que viene.");
    await input(page, "contactOffice._gapPlan").fill("Decreto del intendente.");
    await button(page, "continue").click();
    await leaves(page, "contact");
    const gap = { reason: "La oficina se crea el mes que viene.", plan: "Decreto del intendente." };
    await expectStored(server, planId, { contactOffice: { gap } });
  });

  test("choices, lists, dates and grids are answered, and answers that hang on another are offered", async () => {
    await open("council-act", "governance");
    await input(page, "councilActStatus._gap").uncheck();
    await question(page, "councilActStatus").locator("input[value=adopted]").check();
    await question(page, "councilActDate").getByText("Respondé solo si corresponde").waitFor();
    await input(page, "councilActDate").fill("18/04/2024");
    await button(page, "continue").click();
    await leaves(page, "council-act");
    await expectStored(
      server,
      planId,
      { councilActStatus: "adopted", councilActDate: "2024-04-18" },
      GOVERNANCE,
    );

    await open("territory");
    const landforms = input(page, "landforms");
    await landforms.nth(0).check();
    await landforms.nth(2).check();
    const codes = [await landforms.nth(0).inputValue(), await landforms.nth(2).inputValue()];
    await button(page, "continue").click();
    await leaves(page, "territory");
    await expectStored(server, planId, { landforms: codes });

    await open("staff", "governance");
    const cell = question(page, "staffCapacity").locator("input[type=text]").first();
    const [, row = "", column = ""] = ((await cell.getAttribute("name")) ?? "").split(".");
    await cell.fill("0,5");
    await button(page, "continue").click();
    await leaves(page, "staff");
    await expectStored(server, planId, { staffCapacity: { [row]: { [column]: 0.5 } } }, GOVERNANCE);
  });

  test("a picture is uploaded, downloaded and taken away", async () => {
    await open("pictures");
    const file = { name: "escudo.png", mimeType: "image/png", buffer: PICTURE };
    await input(page, "coatOfArms.file").setInputFiles(file);
    await button(page, "upload:coatOfArms").click();
    const link = question(page, "coatOfArms").getByRole("link", { name: "escudo.png" });
    const answer = await page.request.get(`${server.origin}${await link.getAttribute("href")}`);
    expect(Buffer.compare(await answer.body(), PICTURE)).toBe(0);
    await button(page, "remove-file:coatOfArms").click();
    await link.waitFor({ state: "detached" });
    expect((await stored(server, planId)).values.coatOfArms).toBeUndefined();
  });

  test("a file of a type that is not taken is refused in words", async () => {
    await open("pictures");
    const file = { name: "escudo.png", mimeType: "image/png", buffer: Buffer.from("MZ: a program") };
    await input(page, "coatOfArms.file").setInputFiles(file);
    await button(page, "upload:coatOfArms").click();
    await page.locator(".error-summary").getByText("Ese tipo de archivo").waitFor();
  });

  test("a row with pages of its own is added, listed, removed and brought back", async () => {
    await open("pastEvents", "risk");
    await page.getByRole("button", { name: "Agregar un evento" }).click();
    await input(page, "name").fill("Inundación del barrio Sur");
    await input(page, "month").fill("02/2017");
    await button(page, "continue").click();
    await input(page, "losses.amount").fill("1.500.000");
    await input(page, "losses.priceDate").fill("03/2017");
    await button(page, "continue").click();
    await page.getByRole("heading", { name: /Inundación del barrio Sur/ }).waitFor();

    await open("pastEvents", "risk");
    const row = page.getByRole("row").filter({ hasText: "Inundación del barrio Sur" });
    expect(await row.innerText()).toContain("1.500.000");
    await row.getByRole("link", { name: /Quitar/ }).click();
    await page.getByRole("button", { name: "Quitar" }).click();
    await page.getByRole("button", { name: "Recuperarlo" }).waitFor();
    await open("pastEvents", "risk");
    expect(await row.count()).toBe(0);
    await page.goBack();
    await page.getByRole("button", { name: "Recuperarlo" }).click();
    await open("pastEvents", "risk");
    await row.waitFor();
  });

  test("a copy of a section is added: an inventory", async () => {
    await page.goto(`${server.origin}/plans/${planId}/sections/inventories`);
    await page.getByRole("button", { name: /Agregar/ }).click();
    await input(page, "year").fill("2019");
    await button(page, "leave").click();
    await page.goto(`${server.origin}/plans/${planId}/sections/inventories`);
    await page.getByRole("link", { name: /2019/ }).waitFor();

    await page.getByRole("button", { name: "Copiar la estructura" }).click();
    await input(page, "year").fill("2020");
    await button(page, "leave").click();
    await page.goto(`${server.origin}/plans/${planId}/sections/inventories`);
    await page.getByRole("link", { name: /2020/ }).waitFor();
  });
});
