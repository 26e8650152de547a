/** Spreadsheets in a real browser: a file without JavaScript, cells pasted into a table with it. */
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEntries } from "db/repositories/entries.server";
import { readPlan, scopeOf } from "db/repositories/plans.server";
import { asRows } from "~/domain/template/kinds/rows.kind";
import { accessibilityFaults, hydrated, launchBrowser } from "tests/browser";
import { startServer, type TestServer } from "tests/server";
import { aTown, browserOf, stored, type Town } from "./town";

let browser: Browser;
let server: TestServer;
let town: Town;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ seed: async (services) => void (town = await aTown(services)) });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const CSV = [
  "Inventario de la cooperativa;;;",
  "Nombre de la fuente;Cantidad (MWh);Notas internas;Tipo de energía",
  'Electricidad de las viviendas;"1.500,5";ok;Electricidad',
  "Electricidad de los comercios;s/d;;Electricidad",
  "TOTAL;1.500,5;;",
].join("\r\n");

const rowsOfInventories = () =>
  server.withServices(async ({ db }) => {
    const plan = await readPlan(db, town.planId);
    const entries = plan ? await readEntries(db, scopeOf(plan), "inventories") : [];
    return entries.filter(({ address }) => address.field === "rows");
  });

async function paste(into: Locator, copied: Record<string, string>): Promise<void> {
  await into.focus();
  await into.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, copied);
}

const press = (page: Page, name: RegExp | string) => page.getByRole("button", { name }).click();

test("rows of an inventory come in from a CSV file of an old Excel, once, without JavaScript", async () => {
  const context = await browserOf(browser, server, town.officer, { javaScript: false });
  const page = await context.newPage();
  const before = await rowsOfInventories();
  const { instance } = before[0]!.address;
  const list = `${server.origin}/plans/${town.planId}/sections/inventories/${instance}/rows`;

  for (const added of [2, 0]) {
    await page.goto(list);
    await page.getByRole("link", { name: "Pegar o importar desde una planilla" }).click();
    const file = { name: "cooperativa.csv", mimeType: "text/csv", buffer: Buffer.from(CSV, "latin1") };
    await page.locator("#file").setInputFiles(file);
    await press(page, "Continuar");
    await page.getByRole("heading", { name: "¿Qué es cada columna?" }).waitFor();
    expect(await page.locator('[name="header"]').inputValue()).toBe("1");
    expect(await page.locator('[name="decimals"]:checked').inputValue()).toBe("comma");
    expect(await page.locator('[name="unit.1"]').inputValue()).toBe("mwh");
    await press(page, "Ver cómo quedan");
    await page.getByRole("heading", { name: "Así quedarían las filas" }).waitFor();
    if (added === 0) break;
    expect(await page.locator("main").innerText()).toContain("«s/d»");
    await press(page, "Agregar 2 filas");
    await page.waitForURL(/imported=/);
    const notice = await page.locator(".notice").innerText();
    expect(notice).toContain("Se agregaron 2 filas. 1 respuesta quedó para revisar.");
  }
  expect(await page.locator("main").innerText()).toContain("todas las filas ya están");
  expect(await rowsOfInventories()).toHaveLength(before.length + 2);
  await context.close();
});

test("the steps are free of faults, with JavaScript", async () => {
  const context = await browserOf(browser, server, town.officer);
  const page = await context.newPage();
  await page.goto(`${server.origin}/plans/${town.planId}/sections/facilities/main/lighting`);
  await page.getByRole("link", { name: "Pegar o importar desde una planilla" }).click();
  await page.getByRole("heading", { name: "Traer filas desde una planilla" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await paste(page.locator("#text"), {
    "text/plain": "Zona\nTipo\nCentro\nuno\ndos",
    "text/html":
      '<table><tr><td>Zona</td><td>Tipo</td></tr><tr><td>Centro</td><td><p>uno</p><p>dos "y" tres</p></td></tr></table>',
  });
  expect(await page.locator("#text").inputValue()).toBe('Zona\tTipo\nCentro\t"uno\ndos ""y"" tres"');
  await page.locator("#text").fill("Zona\tTipo de lámpara\tCantidad\nCentro\tLED\t1.200\nNorte\tLED\tmuchas");
  await press(page, "Continuar");
  await page.getByRole("heading", { name: "¿Qué es cada columna?" }).waitFor();
  await press(page, "Ver cómo quedan");
  await page.locator(".error-summary").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel("Con coma decimal").check();
  await press(page, "Ver cómo quedan");
  await page.getByRole("heading", { name: "Así quedarían las filas" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, "Agregar 2 filas");
  await page.waitForURL(/imported=/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, "Deshacer");
  await page.locator(".notice").filter({ hasText: "Se quitaron" }).waitFor();
  await context.close();
});

test("cells pasted into a table fill it to the right and down, what is no answer keeps its text", async () => {
  const context = await browserOf(browser, server, town.officer);
  const page = await context.newPage();
  await page.goto(`${server.origin}/plans/${town.planId}/sections/facilities/main/municipal-bills`);
  await hydrated(page);
  const cells =
    "Año\tEnergía\tConsumo del año\n2021\tElectricidad\t1,500.5 kWh\n2022\tVapor\t12 abc\n2023\telectricidad\t7";
  await paste(page.locator(".inline-table tbody tr").last().locator("input").first(), {
    "text/plain": cells,
  });
  await page.getByText("Pegamos 3 filas.").waitFor();
  const pasted = async () => {
    const { values } = await stored(server, town.planId, { section: "facilities", instance: "main" });
    return asRows(values.municipalBills ?? null)
      .map((row) => row.values)
      .filter(({ year }) => [2021, 2022, 2023].includes(year as number))
      .slice(-3);
  };
  await expect.poll(pasted, { timeout: 15_000, interval: 100 }).toEqual([
    { year: 2021, carrier: "electricity", amount: { amount: 1500.5, unit: "kwh" } },
    { year: 2022, carrier: "Vapor", amount: { amount: { raw: "12 abc" }, unit: null } },
    { year: 2023, carrier: "electricity", amount: { amount: 7, unit: null } },
  ]);
  await page.locator("h1").click();
  await page.locator(".inline-table .error-message").first().waitFor();
  expect(await page.locator(".inline-table").innerText()).toContain("Escribí solo un número");
  await context.close();
});
