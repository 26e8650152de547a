import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRow } from "~/server/add-entry.server";
import { openPlan } from "~/server/open-plan.server";
import { factorCatalogueOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import { readPlanDocument } from "~/server/plan-document.server";
import { accessibilityFaults, launchBrowser } from "tests/browser";
import { startServer, type TestServer } from "tests/server";
import type { Services } from "~/server/services.server";
import { readXlsx } from "tests/fixtures/read-xlsx";
import { spreadsheetPath } from "~/domain/plan/plan-paths";
import { aPlan, aTown, browserOf, button, input, opened, type Town } from "./town";

let browser: Browser;
let server: TestServer;
let town: Town;
/** A second one: actions on the same lamps would share what they save. */
let otherPlanId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({
    seed: async (services) => {
      town = await aTown(services);
      otherPlanId = await aPlan(services, town);
      await withLamps(services, town.planId);
      await withLamps(services, otherPlanId);
    },
  });
});

async function withLamps(services: Services, planId: string) {
  const open = await openPlan(services, town.officer, planId, "edit");
  if (!open.ok) throw new Error(open.reason);
  await addRow(services, open.open, {
    section: "facilities",
    instance: "main",
    field: "lighting",
    row: "whole-town",
    values: {
      zone: "Todo el pueblo",
      lampType: "high-pressure-sodium",
      count: 400,
      watts: 150,
      ballastWatts: 18,
      hoursPerNight: 11.5,
      pricePerKwh: { amount: 130, currency: "ARS", priceDate: "2026-05" },
    },
  });
}

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What `secap compute` would say of the actions. */
function computed(planId: string) {
  return server.withServices(async (services) => {
    const open = await opened(services, planId, town.officer);
    const plan = await readPlanDocument(services, open.plan, open.scope);
    const { template } = open;
    const results = computePlan(plan, template, factorCatalogueOf(template));
    const { actions, finance } = computeReport(results);
    const action = actions.rows.find(({ effect }) => effect !== null);
    return { action, money: finance.actions.find(({ id }) => id === action?.id) };
  });
}

const amount = (value: number | null | undefined, decimals: number) =>
  new Intl.NumberFormat("es-AR", { maximumFractionDigits: decimals }).format(value ?? Number.NaN);

test.each([true, false])(
  "the LED measure is adopted for the 400 lamps of the register (JavaScript: %s)",
  async (javaScript) => {
    const planId = javaScript ? town.planId : otherPlanId;
    const context = await browserOf(browser, server, town.officer, { javaScript });
    const page = await context.newPage();
    await page.goto(`${server.origin}/plans/${planId}/sections/mitigation-actions/main/actions`);
    await page.getByRole("link", { name: "Elegir de la biblioteca de medidas" }).click();
    await page.locator("#sector").selectOption("public-lighting");
    await page.getByRole("button", { name: "Filtrar" }).click();
    await page.getByRole("status").filter({ hasText: "2 medidas" }).waitFor();
    if (javaScript) expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: /Adoptar Recambio de alumbrado/ }).click();
    await page.waitForURL(/\/calculator$/);
    expect(await input(page, "lamps").inputValue()).toBe("400");
    expect(await input(page, "parameterSources").inputValue()).toContain("Del registro de alumbrado");
    // The tariff of the register, with its month.
    expect(await input(page, "electricityPrice.amount").inputValue()).toBe("130");
    await input(page, "newWatts").fill("75");
    await input(page, "lampCost.amount").fill("250000");
    await input(page, "lampCost.currency").selectOption("ARS");
    await input(page, "lampCost.priceDate").fill("05/2026");
    await button(page, "calculate").click();
    await page.waitForURL(/#results$/);

    // 400 × (150 × 1.12 − 75) W × 4197.5 h = 156.147 MWh
    const { action, money } = await computed(planId);
    expect(action?.energySavedMwh).toBeCloseTo(156.147, 3);
    // 400 × 250,000 = 100 M; 156,147 kWh × 130 = 20.29911 M a year; 4.926 years
    expect(money?.investment?.amount).toBe(100e6);
    expect(money?.yearlySaving?.amount).toBeCloseTo(20_299_110, 0);
    expect(money?.paybackYears).toBeCloseTo(100 / 20.29911, 4);
    const energy = `${amount(156.147, 0)} MWh`;
    const tonnes = `${amount(action?.tco2eReduced, 2)} t CO₂e`;
    const shown = (await page.locator(".results-view").textContent()) ?? "";
    const payback = `${amount(100 / 20.29911, 1)} años`;
    for (const figure of [energy, tonnes, payback, "20.299.110"]) expect(shown).toContain(figure);
    expect(shown.toLowerCase()).toContain("supuesto");
    if (javaScript) expect(await accessibilityFaults(page)).toEqual([]);

    await page.goto(`${server.origin}/plans/${planId}/print`);
    const sheet = await page
      .locator("article.sheet", { hasText: "Recambio de alumbrado" })
      .last()
      .innerText();
    for (const figure of [energy, tonnes, payback, "20.299.110"]) expect(sheet).toContain(figure);

    const workbook = await page.request.get(`${server.origin}${spreadsheetPath(planId, "actions.xlsx")}`);
    const [titles = [], ...lines] = readXlsx(Buffer.from(await workbook.body()))[0]?.rows ?? [];
    const cell = (title: string) =>
      lines.map((line) => line[titles.indexOf(title)]).find((value) => typeof value === "number");
    expect(cell("Ahorro de dinero por año")).toBeCloseTo(20_299_110, 0);
    expect(cell("Inversión")).toBe(100e6);
    expect(cell("Emisiones que se evitan por año (tCO2e/año)")).toBeCloseTo(action?.tco2eReduced ?? 0, 6);
    expect(lines.flat().join()).toContain("toneladas, energía, inversión, ahorro por año");
    await context.close();
  },
);
