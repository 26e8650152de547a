/** Real databases and people for tests. Give only what matters; the rest is made up and unique. */
import { openDatabase, type Database } from "db/open-database.server";
import { migrateDatabase } from "db/migrate.server";
import { addAccount, findPlaces, type NewMembership } from "db/repositories/accounts.server";
import { addMunicipality, addNetwork, type Municipality, type Network } from "db/repositories/places.server";
import type { Actor, NetworkRole } from "~/domain/access/actor";
import type { RequestContext } from "~/server/load-context.server";
import { createServices, type Services } from "~/server/services.server";
import { hashPassword } from "better-auth/crypto";
import { readSettings, type Settings } from "~/settings.server";

export const TEST_PASSWORD = "una clave de prueba";

/** Hashing takes 200 ms by design: once for all. */
let testPasswordHash: Promise<string> | null = null;

let counter = 0;
const unique = () => ++counter;

/** A migrated database in memory. */
export function aDatabase(): Database {
  const db = openDatabase(":memory:");
  const migrated = migrateDatabase(db, new Date("2026-01-01T00:00:00Z"));
  if (!migrated.ok) throw new Error(migrated.message);
  return db;
}

export function testSettings(changes: Partial<Settings> = {}): Settings {
  const read = readSettings({
    NODE_ENV: "test",
    SECAP_DB: ":memory:",
    SESSION_SECRET: "a secret that only tests know, long enough",
    LOG_LEVEL: "silent",
    RATE_LIMIT: "0",
  });
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return { ...read.settings, ...changes };
}

/** Services on a database of their own. `now` stops the clock. */
export function aServices(options: { settings?: Partial<Settings>; now?: () => Date } = {}): Services {
  const created = createServices(testSettings(options.settings), { now: options.now });
  if (!created.ok) throw new Error(created.message);
  return created.services;
}

export function aContext(services: Services): RequestContext {
  return { services, nonce: "test-nonce", requestId: services.newId(), clientAddress: "127.0.0.1" };
}

export async function aNetwork(services: Services, given: Partial<Network> = {}): Promise<Network> {
  const network = { id: services.newId(), name: `Red ${unique()}`, ...given };
  await addNetwork(services.db, network);
  return network;
}

export async function aMunicipality(
  services: Services,
  given: Partial<Municipality> & { networkId: string },
): Promise<Municipality> {
  const municipality: Municipality = {
    id: services.newId(),
    name: `Municipio ${unique()}`,
    placeCode: null,
    province: "Santa Fe",
    country: "AR",
    population: 24_000,
    createdAt: services.now(),
    ...given,
  };
  await addMunicipality(services.db, municipality);
  return municipality;
}

export interface Person extends Actor {
  password: string;
}

export function anOfficer(
  services: Services,
  given: { municipalityId: string; name?: string; email?: string },
): Promise<Person> {
  const { municipalityId } = given;
  return aPerson(services, given, (userId) => ({
    id: services.newId(),
    userId,
    role: "officer",
    municipalityId,
  }));
}

export function aTechnician(
  services: Services,
  given: { networkId: string; role?: NetworkRole; name?: string; email?: string },
): Promise<Person> {
  const { networkId, role = "technician" } = given;
  return aPerson(services, given, (userId) => ({ id: services.newId(), userId, role, networkId }));
}

async function aPerson(
  services: Services,
  given: { name?: string; email?: string },
  placeOf: (userId: string) => NewMembership,
): Promise<Person> {
  const { db, newId, now } = services;
  const n = unique();
  const name = given.name ?? `Persona ${n}`;
  const email = given.email ?? `persona${n}@prueba.example`;
  const userId = newId();
  testPasswordHash ??= hashPassword(TEST_PASSWORD);
  const account = {
    userId,
    credentialId: newId(),
    name,
    email,
    passwordHash: await testPasswordHash,
    locale: null,
    now: now(),
  };
  await addAccount(db, account, [placeOf(userId)]);
  return { userId, name, email, locale: null, password: TEST_PASSWORD, ...(await findPlaces(db, userId)) };
}

/** The Cookie header of a person who has just signed in. */
export async function sessionCookie(
  services: Services,
  person: Pick<Person, "email" | "password">,
): Promise<string> {
  const headers = await services.auth.signIn(person.email, person.password);
  if (!headers) throw new Error(`${person.email} cannot sign in`);
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** A form as a browser posts it. */
export function aPost(
  services: Services,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Request {
  const body = new URLSearchParams(fields);
  return new Request(`${services.settings.origin}${path}`, { method: "POST", body, headers });
}

export function aGet(services: Services, path: string, headers: Record<string, string> = {}): Request {
  return new Request(`${services.settings.origin}${path}`, { headers });
}
