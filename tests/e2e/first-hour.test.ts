/** A town of 2,000 people from the first question to three estimates replaced, its figures the same everywhere. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstHourPath, firstHourPrintPath, printPath, spreadsheetPath } from "~/domain/plan/plan-paths";
import { createPlan } from "~/server/create-plan.server";
import { accessibilityFaults, launchBrowser } from "tests/browser";
import { aMunicipality, aNetwork, anOfficer, type Person } from "tests/factories";
import { readXlsx } from "tests/fixtures/read-xlsx";
import { startServer, type TestServer } from "tests/server";
import { browserOf, button, input } from "./town";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "secap-first-hour-"));
const INVENTORY = "first-hour-2021";
let browser: Browser;
let server: TestServer;
let officer: Person;
let planId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({
    seed: async (services) => {
      const { id: networkId } = await aNetwork(services);
      const { id: municipalityId } = await aMunicipality(services, {
        networkId,
        name: "Villa Ñandú",
        population: 2000,
      });
      officer = await anOfficer(services, { municipalityId });
      const created = await createPlan(services, officer, {
        municipalityId,
        title: "Plan de Villa Ñandú",
        frameworks: ["gcom-americas", "network"],
        locale: "es",
        essentialOnly: true,
      });
      if (!created.ok) throw new Error(created.reason);
      planId = created.planId;
    },
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();

async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await button(page, "continue").click();
  await page.waitForURL((url) => url.href !== before);
}

/** Types a bill over an estimate, and how it is known. */
async function replace(page: Page, row: string, amount: string, source: string): Promise<void> {
  const at = `${server.origin}/plans/${planId}/sections/inventories/${INVENTORY}/rows/${row}`;
  await page.goto(`${at}/amount`);
  await input(page, "amount.amount").fill(amount);
  await goOn(page);
  await page.goto(`${at}/data`);
  await choose(page, "dataBasis", "bill");
  await input(page, "dataSource").fill(source);
  await choose(page, "dataQuality", "high");
  await goOn(page);
}

/** "8.890 t CO₂e" as the blocks of figures write it. */
const figure = (page: Page) => page.locator(".figures__value").first().innerText();

interface Report {
  inventories: {
    totalTco2e: number;
    perCapitaTco2e: number;
    rows: { id: string; tco2e: number; estimated: boolean }[];
  }[];
}

async function computed(page: Page): Promise<Report["inventories"][number]> {
  const file = join(folder, "plan.json");
  const exported = await page.request.get(`${server.origin}/plans/${planId}/export`);
  writeFileSync(file, await exported.body());
  const { stdout } = await run("node_modules/.bin/tsx", ["app/cli.ts", "compute", file], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const [inventory] = (JSON.parse(stdout) as Report).inventories;
  if (!inventory) throw new Error("the plan file has no inventory");
  return inventory;
}

test("ten answers, one press, three bills: page, command line, print and spreadsheet agree", async () => {
  const page = await (await browserOf(browser, server, officer)).newPage();
  await page.goto(`${server.origin}/plans/${planId}`);
  await page.getByRole("link", { name: "Empezar", exact: true }).click();
  await input(page, "population").fill("2.000");
  await input(page, "year").fill("2021");
  await choose(page, "gasNetwork", "no");
  await choose(page, "electricityKnown", "no");
  await goOn(page);
  await choose(page, "waste", "own-dump");
  await choose(page, "sewage", "cesspits");
  await choose(page, "cattle", "no");
  await choose(page, "recentHits", "hail");
  await goOn(page);

  expect(new URL(page.url()).pathname).toBe(firstHourPath(planId));
  const proposed = await figure(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Crear el inventario provisional" }).click();
  await page.getByText("0 de 9 estimaciones reemplazadas").waitFor();
  expect(await figure(page)).toBe(proposed);

  await replace(page, "est-electricity-homes", "1.800", "Cooperativa eléctrica, nota de 2022");
  await replace(page, "est-petrol", "300.000", "Estación de servicio, ventas de 2021");
  await replace(page, "est-waste-dump", "400", "Balanza municipal, 2021");
  await page.goto(`${server.origin}${firstHourPath(planId)}`);
  await page.getByText("3 de 9 estimaciones reemplazadas").waitFor();
  const shown = await figure(page);
  expect(shown).not.toBe(proposed);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  const { totalTco2e, rows } = await computed(page);
  const tonnes = Object.fromEntries(rows.map(({ id, tco2e }) => [id, tco2e]));
  // CAMMESA 2021: 0.2926 t CO2/MWh.
  expect(tonnes["est-electricity-homes"]).toBeCloseTo(1800 * 0.2926, 0);
  expect(rows.filter(({ estimated }) => !estimated).map(({ id }) => id)).toEqual([
    "est-electricity-homes",
    "est-petrol",
    "est-waste-dump",
  ]);
  const inWords = new Intl.NumberFormat("es-AR", { maximumFractionDigits: 0 }).format(totalTco2e);
  expect(shown.startsWith(inWords)).toBe(true);

  for (const path of [firstHourPrintPath(planId), printPath(planId)]) {
    await page.goto(`${server.origin}${path}`);
    expect(await page.locator("main").innerText()).toContain(inWords);
  }

  const workbook = await page.request.get(`${server.origin}${spreadsheetPath(planId, "ecrf.xlsx")}`);
  const [, , sheet] = readXlsx(Buffer.from(await workbook.body()));
  const [titles = [], ...lines] = sheet?.rows ?? [];
  const at = titles.indexOf("Emisiones (t CO2e)");
  const cells = lines.map((line) => line[at]).filter((cell) => typeof cell === "number");
  expect(cells).toHaveLength(rows.length);
  expect(cells.reduce((sum, cell) => sum + cell, 0)).toBeCloseTo(totalTco2e, 3);
});
