import { expect, test } from "vitest";
import { listMembers, listPendingLinks } from "db/repositories/network.server";
import { listMunicipalities } from "db/repositories/places.server";
import { action, loader } from "~/routes/admin._index";
import { openInvitation } from "~/server/auth/invitations.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aPost,
  aServices,
  aTechnician,
  sessionCookie,
  type Person,
} from "tests/factories";

async function aPlace(services = aServices()) {
  const { id: networkId } = await aNetwork(services);
  const administrator = await aTechnician(services, { networkId, role: "administrator" });
  const { id: municipalityId } = await aMunicipality(services, { networkId });
  return { services, networkId, administrator, municipalityId };
}

async function post(services: Services, person: Person, fields: Record<string, string>, query = "") {
  const headers = { Cookie: await sessionCookie(services, person) };
  const request = aPost(services, `/admin${query}`, fields, headers);
  return action({ request, context: aContext(services), params: {} });
}

async function see(services: Services, person: Person, query = "") {
  const request = aGet(services, `/admin${query}`, { Cookie: await sessionCookie(services, person) });
  return loader({ request, context: aContext(services), params: {} });
}

const statusOf = (work: Promise<unknown>) =>
  work.then(
    () => "no refusal",
    (answer: unknown) => (answer instanceof Response ? answer.status : answer),
  );

const audited = (services: Services) =>
  services.db.$client
    .prepare("select action, actor_id as actor, municipality_id as place from audit order by id")
    .all();

const membershipOf = async (services: Services, networkId: string, person: Person) =>
  (await listMembers(services.db, networkId)).find(({ userId }) => userId === person.userId)?.membershipId ??
  "";

test("a municipality is found in the registry by a few letters and added once", async () => {
  const { services, networkId, administrator } = await aPlace();
  const { view } = await see(services, administrator, "?q=rafaela");
  expect(view.search?.matches).toMatchObject([{ code: "820042", name: "Rafaela" }]);

  const form = { _intent: "add-municipality", code: "820042", population: "12.500" };
  await post(services, administrator, form);
  expect(await listMunicipalities(services.db, networkId)).toContainEqual(
    expect.objectContaining({
      name: "Rafaela",
      placeCode: "820042",
      province: "Santa Fe",
      country: "AR",
      population: 12_500,
    }),
  );
  const again = await post(services, administrator, form);
  expect(again.data.errors).toHaveLength(1);
  expect(await listMunicipalities(services.db, networkId)).toHaveLength(2);
});

test("a municipality that is not in the registry is typed in, and its population may be unknown", async () => {
  const { services, networkId, administrator } = await aPlace();
  const form = {
    _intent: "add-municipality",
    name: "Nichelino",
    province: "Piemonte",
    country: "it",
    population: "",
  };
  await post(services, administrator, form);
  expect(await listMunicipalities(services.db, networkId)).toContainEqual(
    expect.objectContaining({ name: "Nichelino", placeCode: null, country: "IT", population: null }),
  );
});

test.each([
  ["nothing chosen", { name: "", province: "" }, "name"],
  ["a population that is no number", { code: "820042", population: "muchos" }, "population"],
])("a municipality is not added with %s, and what was typed stays", async (_what, fields, field) => {
  const { services, networkId, administrator } = await aPlace();
  const answer = await post(services, administrator, { _intent: "add-municipality", ...fields } as Record<
    string,
    string
  >);
  expect(answer.init?.status).toBe(400);
  expect(answer.data).toMatchObject({ errors: [{ field }], typed: fields });
  expect(await listMunicipalities(services.db, networkId)).toHaveLength(1);
});

test("a person is invited by a link that is shown once and opens what it says", async () => {
  const { services, administrator, municipalityId } = await aPlace();
  const form = {
    _intent: "invite",
    email: "Nueva@Prueba.example",
    personName: "",
    place: `officer:${municipalityId}`,
  };
  const { data } = await post(services, administrator, form);
  const token = data.link?.url.split("/").at(-1) ?? "";
  expect(await openInvitation(services, token)).toMatchObject({
    purpose: "join",
    email: "nueva@prueba.example",
    invitation: { role: "officer", municipalityId },
  });
  const { view } = await see(services, administrator);
  expect(view.links).toMatchObject([{ purpose: "join", role: "officer", email: "nueva@prueba.example" }]);
  expect(JSON.stringify(view)).not.toContain(token);
  expect(audited(services)).toEqual([
    { action: "person.invited", actor: administrator.userId, place: municipalityId },
  ]);
});

test("somebody who is already there is not invited again; a technician may become administrator", async () => {
  const { services, networkId, administrator } = await aPlace();
  const technician = await aTechnician(services, { networkId });
  const invite = (person: Person, place: string) =>
    post(services, administrator, { _intent: "invite", email: person.email, place });
  expect((await invite(technician, "technician")).data.errors).toHaveLength(1);
  expect((await invite(administrator, "technician")).data.errors).toHaveLength(1);
  expect((await invite(technician, "administrator")).data.link).not.toBeNull();
});

test("a revoked link no longer opens", async () => {
  const { services, administrator, networkId } = await aPlace();
  const { data } = await post(services, administrator, {
    _intent: "invite",
    email: "t@prueba.example",
    place: "technician",
  });
  const [link] = await listPendingLinks(services.db, networkId, services.now());
  await post(services, administrator, { _intent: "revoke", link: link?.id ?? "" });
  expect(await openInvitation(services, data.link?.url.split("/").at(-1) ?? "")).toBeNull();
  expect(audited(services)).toMatchObject([{ action: "person.invited" }, { action: "link.revoked" }]);
});

test("access is reset by a link, but not for somebody who also works in another network", async () => {
  const { services, networkId, administrator, municipalityId } = await aPlace();
  const officer = await anOfficer(services, { municipalityId });
  const member = await membershipOf(services, networkId, officer);
  const { data } = await post(services, administrator, { _intent: "reset", member });
  const token = data.link?.url.split("/").at(-1) ?? "";
  expect(await openInvitation(services, token)).toMatchObject({ purpose: "reset", userId: officer.userId });

  const elsewhere = await aPlace(services);
  const { data: made } = await post(services, elsewhere.administrator, {
    _intent: "invite",
    email: administrator.email,
    place: "technician",
  });
  const { acceptAsExistingPerson } = await import("~/server/auth/invitations.server");
  const open = await openInvitation(services, made.link?.url.split("/").at(-1) ?? "");
  if (open?.purpose !== "join") throw new Error("the link does not open");
  await acceptAsExistingPerson(services, open, administrator.userId);
  const guest = await membershipOf(services, elsewhere.networkId, administrator);
  const refused = await post(services, elsewhere.administrator, { _intent: "reset", member: guest });
  expect(refused.data).toMatchObject({ link: null, errors: [{}] });
});

test("a removed person has no access from that moment, and the last administrator stays", async () => {
  const { services, networkId, administrator, municipalityId } = await aPlace();
  const officer = await anOfficer(services, { municipalityId });
  const member = await membershipOf(services, networkId, officer);
  const asked = await see(services, administrator, `?remove=${member}`);
  expect(asked.removing).toMatchObject({ membershipId: member });
  await post(services, administrator, { _intent: "remove", member });
  expect(await membershipOf(services, networkId, officer)).toBe("");
  expect(audited(services)).toEqual([
    { action: "person.removed", actor: administrator.userId, place: municipalityId },
  ]);

  const own = await membershipOf(services, networkId, administrator);
  const refused = await post(services, administrator, { _intent: "remove", member: own });
  expect(refused.data.errors).toHaveLength(1);
  const second = await aTechnician(services, { networkId, role: "administrator" });
  await post(services, administrator, {
    _intent: "remove",
    member: await membershipOf(services, networkId, second),
  });
  expect(await membershipOf(services, networkId, administrator)).toBe(own);
});

test("only administrators come in, and only to their own network", async () => {
  const { services, networkId, administrator, municipalityId } = await aPlace();
  const other = await aPlace(services);
  const technician = await aTechnician(services, { networkId });
  const officer = await anOfficer(services, { municipalityId });
  expect(await statusOf(see(services, technician))).toBe(403);
  expect(await statusOf(see(services, officer))).toBe(403);
  expect(await statusOf(post(services, technician, { _intent: "invite" }))).toBe(403);
  expect(await statusOf(see(services, administrator, `?network=${other.networkId}`))).toBe(404);
  expect((await see(services, administrator, `?network=${networkId}`)).view.network.id).toBe(networkId);
});

test("ids of another network are not found", async () => {
  const { services, administrator } = await aPlace();
  const other = await aPlace(services);
  const member = await membershipOf(services, other.networkId, other.administrator);
  await post(services, other.administrator, {
    _intent: "invite",
    email: "x@prueba.example",
    place: "technician",
  });
  const [link] = await listPendingLinks(services.db, other.networkId, services.now());
  const before = audited(services).length;

  const place = `officer:${other.municipalityId}`;
  const attempts: Record<string, string>[] = [
    { _intent: "reset", member },
    { _intent: "remove", member },
    { _intent: "revoke", link: link?.id ?? "" },
    { _intent: "invite", email: "y@prueba.example", place },
    { _intent: "add-municipality", code: "999999" },
    { _intent: "something-else" },
  ];
  for (const fields of attempts) expect(await statusOf(post(services, administrator, fields))).toBe(404);
  expect(await statusOf(see(services, administrator, `?remove=${member}`))).toBe(404);
  expect(audited(services)).toHaveLength(before);
});
