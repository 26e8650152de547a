/** A municipality with a plan on its way and its people, for tests in a real browser. */
import { readEntry, type StoredEntry } from "db/repositories/entries.server";
import { readPlan, scopeOf } from "db/repositories/plans.server";
import rauch from "templates/demo/rauch.plan.json";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import type { Services } from "~/server/services.server";
import { newContext } from "tests/browser";
import { aMunicipality, aNetwork, anOfficer, aTechnician, sessionCookie, type Person } from "tests/factories";
import type { TestServer } from "tests/server";

export interface Town {
  networkId: string;
  municipalityId: string;
  planId: string;
  officer: Person;
  /** Of the same municipality. */
  colleague: Person;
  technician: Person;
  administrator: Person;
}

export const PROFILE: EntryAddress = { section: "profile", instance: "main" };
export const GOVERNANCE: EntryAddress = { section: "governance", instance: "main" };

/**
 * Rauch's draft: its stage "commitment" lacks nothing. `profile` is put over its profile; null takes an
 * answer away.
 */
export async function aTown(services: Services, profile: EntryValues = {}): Promise<Town> {
  const { id: networkId } = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId, name: "Rauch" });
  const officer = await anOfficer(services, { municipalityId, name: "Oficina de Ambiente" });
  const people = {
    officer,
    colleague: await anOfficer(services, { municipalityId, name: "Obras Públicas" }),
    technician: await aTechnician(services, { networkId, name: "Equipo de la red" }),
    administrator: await aTechnician(services, { networkId, role: "administrator", name: "Administración" }),
  };
  const planId = await aPlan(services, { municipalityId, officer }, profile);
  return { networkId, municipalityId, planId, ...people };
}

/** Another plan of the same municipality. */
export async function aPlan(
  services: Services,
  { municipalityId, officer }: Pick<Town, "municipalityId" | "officer">,
  profile: EntryValues = {},
): Promise<string> {
  const json = structuredClone(rauch) as unknown as { sections: { profile: { values: EntryValues } } };
  const values = { ...json.sections.profile.values, ...profile };
  json.sections.profile.values = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null),
  );
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(`the plan file was refused: ${JSON.stringify(imported)}`);
  return imported.planId;
}

export async function opened(services: Services, planId: string, actor: Person): Promise<OpenPlan> {
  const open = await openPlan(services, actor, planId, "read");
  if (!open.ok) throw new Error(`${actor.name} cannot open plan ${planId}`);
  return open.open;
}

/** What the server has stored of an entry. */
export function stored(
  server: TestServer,
  planId: string,
  address: EntryAddress = PROFILE,
): Promise<StoredEntry> {
  return server.withServices(async ({ db }) => {
    const plan = await readPlan(db, planId);
    const entry = plan && (await readEntry(db, scopeOf(plan), address));
    if (!entry) throw new Error("nothing is stored");
    return entry;
  });
}

/** Waits until the server has stored an answer. */
export async function expectStored(
  server: TestServer,
  planId: string,
  values: EntryValues,
  address: EntryAddress = PROFILE,
): Promise<void> {
  const answers = async () => {
    const entry = await stored(server, planId, address);
    return Object.fromEntries(Object.keys(values).map((field) => [field, entry.values[field] ?? null]));
  };
  await expect.poll(answers, { timeout: 15_000, interval: 100 }).toEqual(values);
}

/** A browser of their own in which a person is signed in. */
export async function browserOf(
  browser: Browser,
  server: TestServer,
  person: Person,
  options: Parameters<typeof newContext>[1] = {},
): Promise<BrowserContext> {
  const context = await newContext(browser, options);
  await signInto(context, server, person);
  return context;
}

export async function signInto(context: BrowserContext, server: TestServer, person: Person): Promise<void> {
  const header = await server.withServices((services) => sessionCookie(services, person));
  const cookies = header.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.origin };
  });
  await context.addCookies(cookies);
}

/** A page of questions of a plan. */
export function questionsPath(planId: string, page: string, section = "profile"): string {
  return `/plans/${planId}/sections/${section}/main/${page}`;
}

export function input(page: Page, name: string): Locator {
  return page.locator(`[name="${name}"]`);
}

/** Answers and goes on to something else, which saves at once. */
export async function answer(page: Page, name: string, text: string): Promise<void> {
  await input(page, name).fill(text);
  await input(page, name).blur();
}

export function question(page: Page, field: string): Locator {
  return page.locator(`#question-${field}`);
}

export function button(page: Page, intent: string): Locator {
  return page.locator(`button[name="_intent"][value="${intent}"]:not([aria-hidden])`);
}

export function saveStatus(page: Page): Locator {
  return page.locator(".save-status");
}

/** Until the page says that it is saved. */
export async function seenSaved(page: Page): Promise<void> {
  await saveStatus(page).filter({ hasText: "Guardado a las" }).waitFor();
}

/** Presses Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
}
