import { addAccount, hasAccounts, type NewMembership } from "db/repositories/accounts.server";
import { addMunicipality, addNetwork } from "db/repositories/places.server";
import { serverTranslator } from "~/i18n/catalogue.server";
import type { Services } from "../services.server";
import { DEMO_ACCOUNTS, type DemoAccount } from "./demo-accounts";

/** Fills an empty demo database once: a network, its municipalities and the accounts of the sign-in page. */
export async function seedDemo(services: Services): Promise<void> {
  if (await hasAccounts(services.db)) return;
  const networkId = services.newId();
  await addNetwork(services.db, { id: networkId, name: "Red de demostración" });
  for (const account of DEMO_ACCOUNTS) await seedAccount(services, networkId, account);
}

async function seedAccount(services: Services, networkId: string, account: DemoAccount): Promise<void> {
  const { db, newId, now } = services;
  const userId = newId();
  const place = await placeOf(services, networkId, account, userId);
  const person = {
    userId,
    credentialId: newId(),
    name: serverTranslator("es")(account.label),
    email: account.email,
    passwordHash: await services.auth.hashPassword(account.password),
    locale: null,
    now: now(),
  };
  await addAccount(db, person, [place]);
}

/** Each officer of the demo has a municipality of their own. */
async function placeOf(
  services: Services,
  networkId: string,
  { role, label }: DemoAccount,
  userId: string,
): Promise<NewMembership> {
  const id = services.newId();
  if (role !== "officer") return { id, userId, role, networkId };
  const municipalityId = services.newId();
  await addMunicipality(services.db, {
    id: municipalityId,
    networkId,
    name: label === "account.demo.officer" ? "Municipio de ejemplo" : "Pueblo de ejemplo",
    placeCode: null,
    province: "Santa Fe",
    country: "AR",
    population: null,
    createdAt: services.now(),
  });
  return { id, userId, role, municipalityId };
}
