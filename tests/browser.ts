/** Chromium for tests of pages and print. */
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import type { Person } from "./factories";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Nothing but the page under test: no updates, no reports, no QUIC. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: QUIET });
}

/** Less than a test may take, so that a wait in vain says itself what it waited for. */
const PATIENCE_MS = 15_000;

const SCREEN = { locale: "es-AR", viewport: { width: 1280, height: 900 } };

/** A browser that keeps its storage in a folder, as a person's own does. */
export async function launchWithProfile(folder: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, { executablePath, args: QUIET, ...SCREEN });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

export async function newContext(
  browser: Browser,
  { javaScript = true, locale = SCREEN.locale }: { javaScript?: boolean; locale?: string } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...SCREEN, javaScriptEnabled: javaScript, locale });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** Signs a person in by the form, with or without JavaScript. */
export async function signIn(page: Page, origin: string, person: Pick<Person, "email" | "password">) {
  await page.goto(`${origin}/sign-in`);
  await page.locator("#email").fill(person.email);
  await page.locator("#password").fill(person.password);
  await page.locator('form[action="/sign-in"] button').click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** Waits until React has taken the page over. */
export async function hydrated(page: Page) {
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Accessibility faults of the page, one line each: [] is what a test wants. The page needs JavaScript. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: WCAG, resultTypes: ["violations"] })
    // In the page itself: there are no frames to gather results from on a second page.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
