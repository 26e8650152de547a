import { addAccount, findPlaces, hasAccounts, type NewMembership } from "db/repositories/accounts.server";
import { addMunicipality, addNetwork } from "db/repositories/places.server";
import { updatePlan } from "db/repositories/plans.server";
import type { Actor } from "~/domain/access/actor";
import { serverTranslator } from "~/i18n/catalogue.server";
import { openPlan, type OpenPlan } from "../open-plan.server";
import { importPlan } from "../plan-file/import-plan.server";
import type { Services } from "../services.server";
import { DEMO_ACCOUNTS, type DemoAccount } from "./demo-accounts";
import { DEMO_MUNICIPALITIES, type DemoMunicipality } from "./demo-municipalities";
import { daysAgo, reviewDemoPlans, type DemoDesk, type DemoPeople } from "./demo-review.server";
import { walkSamplePath } from "./sample-path.server";
import { SAMPLE_MUNICIPALITIES, SAMPLE_TOWN } from "./sample-towns";

const MUNICIPALITIES: readonly DemoMunicipality[] = [...DEMO_MUNICIPALITIES, ...SAMPLE_MUNICIPALITIES];
const NETWORK_NAME = "Red de municipios (demostración)";
/** The plans were loaded some weeks ago, so that the reviews have a past. */
const DAYS_SINCE_IMPORT = 40;
/** The sample town went on from its registers before its inventory was handed in. */
const DAYS_SINCE_PATH = 30;

/**
 * Fills an empty demo database once: a network with its accounts, three municipalities with their plans, and
 * reviews under way; and towns that do not exist, to compare with. Does nothing where somebody already has an account.
 */
export async function seedDemo(services: Services): Promise<void> {
  if (await hasAccounts(services.db)) return;
  const past = daysAgo(services, DAYS_SINCE_IMPORT);
  const networkId = services.newId();
  await addNetwork(services.db, { id: networkId, name: NETWORK_NAME });
  const municipalityIds = await seedMunicipalities(past, networkId);
  const actors = new Map<DemoAccount, Actor>();
  for (const account of DEMO_ACCOUNTS) {
    actors.set(account, await seedAccount(past, account, { networkId, municipalityIds }));
  }
  const planIds = await seedPlans(past, actors, municipalityIds);
  const technician = actorWith(actors, ({ role }) => role === "technician");
  const people: DemoPeople = {
    officer: deskOf(services, planIds, (municipality) =>
      officerOf(actors, municipality, known(municipalityIds, municipality)),
    ),
    technician: deskOf(services, planIds, () => technician),
  };
  const network = { networkId, name: NETWORK_NAME, actor: technician, all: [] };
  await walkSamplePath(daysAgo(services, DAYS_SINCE_PATH), people.officer, network);
  await reviewDemoPlans(services, people);
}

async function seedMunicipalities(services: Services, networkId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, placeCode, province, country, population } of MUNICIPALITIES) {
    const id = services.newId();
    const createdAt = services.now();
    await addMunicipality(services.db, {
      id,
      networkId,
      name,
      placeCode,
      province,
      country,
      population,
      createdAt,
    });
    ids.set(name, id);
  }
  return ids;
}

async function seedAccount(
  services: Services,
  account: DemoAccount,
  places: { networkId: string; municipalityIds: ReadonlyMap<string, string> },
): Promise<Actor> {
  const { db, newId, now } = services;
  const userId = newId();
  const name = serverTranslator("es")(account.label, { place: account.place ?? "" });
  const person = {
    userId,
    credentialId: newId(),
    name,
    email: account.email,
    passwordHash: await services.auth.hashPassword(account.password),
    locale: null,
    now: now(),
  };
  await addAccount(db, person, [membershipOf(newId(), userId, account, places)]);
  return { userId, name, email: account.email, locale: null, ...(await findPlaces(db, userId)) };
}

function membershipOf(
  id: string,
  userId: string,
  { role, place = "" }: DemoAccount,
  { networkId, municipalityIds }: { networkId: string; municipalityIds: ReadonlyMap<string, string> },
): NewMembership {
  if (role !== "officer") return { id, userId, role, networkId };
  return { id, userId, role, municipalityId: known(municipalityIds, place) };
}

async function seedPlans(
  services: Services,
  actors: ReadonlyMap<DemoAccount, Actor>,
  municipalityIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const planIds = new Map<string, string>();
  for (const municipality of MUNICIPALITIES) {
    const municipalityId = known(municipalityIds, municipality.name);
    const officer = officerOf(actors, municipality.name, municipalityId);
    planIds.set(municipality.name, await seedPlan(services, municipality, officer, municipalityId));
  }
  return planIds;
}

async function seedPlan(
  services: Services,
  { plan, essentialOnly }: DemoMunicipality,
  officer: Actor,
  municipalityId: string,
): Promise<string> {
  const imported = await importPlan(services, { municipalityId, json: plan, importedBy: officer.userId });
  if (!imported.ok) throw new Error(`a plan file of the demo was refused: ${JSON.stringify(imported)}`);
  const { scope } = await openAs(services, officer, imported.planId);
  await updatePlan(services.db, scope, { essentialOnly });
  return imported.planId;
}

function deskOf(
  services: Services,
  planIds: ReadonlyMap<string, string>,
  who: (municipality: string) => Actor,
): DemoDesk {
  return { open: (municipality) => openAs(services, who(municipality), known(planIds, municipality)) };
}

async function openAs(services: Services, actor: Actor, planId: string): Promise<OpenPlan> {
  const opened = await openPlan(services, actor, planId, "read");
  if (!opened.ok) throw new Error(`the demo's ${actor.name} cannot open plan ${planId}`);
  return opened.open;
}

/** Sample towns share one officer; only the first of them stays that person's place. */
function officerOf(
  actors: ReadonlyMap<DemoAccount, Actor>,
  municipality: string,
  municipalityId: string,
): Actor {
  const account = isSample(municipality) ? SAMPLE_TOWN : municipality;
  const officer = actorWith(actors, ({ role, place }) => role === "officer" && place === account);
  return {
    ...officer,
    municipalities: officer.municipalities.map((place) => ({ ...place, municipalityId })),
  };
}

function isSample(municipality: string): boolean {
  return SAMPLE_MUNICIPALITIES.some(({ name }) => name === municipality);
}

function actorWith(actors: ReadonlyMap<DemoAccount, Actor>, is: (account: DemoAccount) => boolean): Actor {
  const found = [...actors].find(([account]) => is(account));
  if (!found) throw new Error("an account of the demo is missing");
  return found[1];
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demo has no municipality "${name}"`);
  return id;
}
