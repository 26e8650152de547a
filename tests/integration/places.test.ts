import { expect, test } from "vitest";
import { loader } from "~/routes/places";
import { findPlaces } from "~/server/find-places.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  sessionCookie,
} from "tests/factories";

const names = (typed: string) => findPlaces(typed).map(({ name }) => name);

test.each([
  ["a few letters", "rafae", "820042"],
  ["in capitals", "RAFAELA", "820042"],
  ["without its accents", "san martin mendoza", "500098"],
  ["with accents that the registry lacks", "Rafaéla", "820042"],
  ["in another order", "fe santa rafaela", "820042"],
  ["told from its namesakes by the province", "san martin la pampa", "420154"],
])("a town is found %s", (_how, typed, code) => {
  expect(findPlaces(typed).map((place) => place.code)).toContain(code);
});

test("names that begin with what was typed come first", () => {
  const found = names("san martin");
  expect(found.slice(0, 3).every((name) => /^San Mart[ií]n$/.test(name))).toBe(true);
  expect(found).toHaveLength(12);
});

test("each suggestion says what tells it from its namesakes", () => {
  expect(findPlaces("rafaela")[0]).toEqual({
    code: "820042",
    name: "Rafaela",
    detail: "Castellanos, Santa Fe",
  });
});

test("one letter, blanks and nonsense find nothing", () => {
  expect([names("r"), names("   "), names("%"), names("xyzxyz")]).toEqual([[], [], [], []]);
});

test("only people who signed in are answered", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId });
  const officer = await anOfficer(services, { municipalityId });
  const ask = (headers: Record<string, string>) =>
    loader({
      request: aGet(services, "/places?q=rafaela", headers),
      context: aContext(services),
      params: {},
    });

  const refused = await ask({ Accept: "application/json" }).catch((answer: unknown) => answer as Response);
  expect(refused.status).toBe(401);
  const answered = await ask({ Cookie: await sessionCookie(services, officer) });
  expect(await answered.json()).toMatchObject({ places: [{ code: "820042", name: "Rafaela" }] });
});
