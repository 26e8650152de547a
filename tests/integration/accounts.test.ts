import { expect, test } from "vitest";
import { revokeSessions } from "db/repositories/accounts.server";
import { actorOf } from "~/server/actor.server";
import {
  acceptAsExistingPerson,
  acceptAsNewPerson,
  acceptFirstRun,
  acceptReset,
  firstRunLink,
  inviteToJoin,
  inviteToResetPassword,
  openInvitation,
  type OpenInvitation,
} from "~/server/auth/invitations.server";
import type { Services } from "~/server/services.server";
import {
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  aTechnician,
  sessionCookie,
} from "tests/factories";

const PERSON = { name: "Persona nueva", password: "tres palabras sueltas", locale: "es" as const };
const tokenOf = (link: string | null) => link?.split("/").at(-1) ?? "";

async function opened<P extends OpenInvitation["purpose"]>(
  services: Services,
  link: string | null,
  purpose: P,
) {
  const open = await openInvitation(services, tokenOf(link));
  if (open?.purpose !== purpose) throw new Error(`the link does not open for ${purpose}`);
  return open as OpenInvitation & { purpose: P };
}

test("a session tells who is there and where they may act", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId });
  const officer = await anOfficer(services, { municipalityId });
  const request = aGet(services, "/", { Cookie: await sessionCookie(services, officer) });
  expect(await actorOf(services, request)).toMatchObject({
    userId: officer.userId,
    networks: [],
    municipalities: [{ municipalityId, networkId, role: "officer" }],
  });
});

test("a revoked session is dead at once", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const person = await aTechnician(services, { networkId });
  const request = aGet(services, "/", { Cookie: await sessionCookie(services, person) });
  expect(await actorOf(services, request)).not.toBeNull();
  await revokeSessions(services.db, person.userId);
  expect(await actorOf(services, request)).toBeNull();
});

test("a wrong password and an unknown address are answered alike", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const { email } = await aTechnician(services, { networkId });
  expect(await services.auth.signIn(email, "otra cosa distinta")).toBeNull();
  expect(await services.auth.signIn("nadie@prueba.example", "otra cosa distinta")).toBeNull();
});

test("an invitation makes one account, in its place, and works once", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId });
  const admin = await aTechnician(services, { networkId, role: "administrator" });
  const { link } = await inviteToJoin(services, {
    email: "Nueva@Prueba.example",
    name: null,
    createdBy: admin.userId,
    place: { role: "officer", municipalityId },
  });

  const open = await opened(services, link, "join");
  expect(await acceptAsNewPerson(services, open, PERSON)).toEqual({ ok: true });
  expect(await acceptAsNewPerson(services, open, PERSON)).toEqual({ ok: false, reason: "gone" });
  expect(await openInvitation(services, tokenOf(link))).toBeNull();

  const cookie = await sessionCookie(services, { email: "nueva@prueba.example", password: PERSON.password });
  const actor = await actorOf(services, aGet(services, "/", { Cookie: cookie }));
  expect(actor?.municipalities).toEqual([{ municipalityId, networkId, role: "officer" }]);
});

test("somebody with an account joins another place with it", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const [first, second] = [
    await aMunicipality(services, { networkId }),
    await aMunicipality(services, { networkId }),
  ];
  const officer = await anOfficer(services, { municipalityId: first.id });
  const { link } = await inviteToJoin(services, {
    email: officer.email,
    name: null,
    createdBy: officer.userId,
    place: { role: "officer", municipalityId: second.id },
  });
  const open = await opened(services, link, "join");
  expect(open.hasAccount).toBe(true);
  expect(await acceptAsExistingPerson(services, open, officer.userId)).toEqual({ ok: true });
  const actor = await actorOf(
    services,
    aGet(services, "/", { Cookie: await sessionCookie(services, officer) }),
  );
  expect(actor?.municipalities).toHaveLength(2);
});

test("an invitation expires", async () => {
  let now = new Date("2026-11-01T12:00:00Z");
  const services = aServices({ now: () => now });
  const { id: networkId } = await aNetwork(services);
  const admin = await aTechnician(services, { networkId, role: "administrator" });
  const { link, expiresAt } = await inviteToJoin(services, {
    email: "tarde@prueba.example",
    name: null,
    createdBy: admin.userId,
    place: { role: "technician", networkId },
  });
  now = expiresAt;
  expect(await openInvitation(services, tokenOf(link))).toBeNull();
});

test("a new password replaces the old one and closes every session", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const person = await aTechnician(services, { networkId });
  const request = aGet(services, "/", { Cookie: await sessionCookie(services, person) });
  const { link } = await inviteToResetPassword(services, { userId: person.userId, createdBy: null });

  await acceptReset(services, await opened(services, link, "reset"), "otras palabras sueltas");
  expect(await actorOf(services, request)).toBeNull();
  expect(await services.auth.signIn(person.email, person.password)).toBeNull();
  expect(await services.auth.signIn(person.email, "otras palabras sueltas")).not.toBeNull();
});

test("an empty server is set up once, by its latest link", async () => {
  const services = aServices();
  const earlier = await firstRunLink(services);
  const link = await firstRunLink(services);
  expect(await openInvitation(services, tokenOf(earlier))).toBeNull();

  const open = await opened(services, link, "first-run");
  const administrator = { ...PERSON, email: "admin@prueba.example" };
  expect(await acceptFirstRun(services, open, { name: "Red" }, administrator)).toEqual({ ok: true });
  expect(await firstRunLink(services)).toBeNull();
});
