/** The pages of a network's factors as a browser without JavaScript uses them. */
import { beforeEach, expect, test } from "vitest";
import { networkFactors } from "db/repositories/recommended-factors.server";
import type { FactorChangeView } from "~/server/factors/factor-change-requests.server";
import { action, loader } from "~/routes/network.factors.change";
import { loader as listLoader } from "~/routes/network.factors._index";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  aPost,
  aServices,
  aTechnician,
  sessionCookie,
} from "tests/factories";

let services: Services;
let networkId: string;
let Cookie: string;

beforeEach(async () => {
  services = aServices();
  ({ id: networkId } = await aNetwork(services));
  await aMunicipality(services, { networkId });
  Cookie = await sessionCookie(services, await aTechnician(services, { networkId }));
});

const FORM = {
  _locale: "es",
  factor: "electricity",
  place: "AR",
  year: "2024",
  value: "0,2305",
  unit: "t/MWh",
  gases: "co2",
  source: "CAMMESA",
  note: "",
};

async function post(fields: Record<string, string>) {
  const request = aPost(services, `/network/factors/change?network=${networkId}`, fields, { Cookie });
  const answer = await action({ request, context: aContext(services), params: {} });
  if (!("data" in answer)) return { status: answer.status, location: answer.headers.get("Location") };
  return { status: answer.init?.status ?? 200, view: answer.data.view };
}

function shown<K extends FactorChangeView["kind"]>(kind: K, answer: Awaited<ReturnType<typeof post>>) {
  if (answer.view?.kind !== kind)
    throw new Error(`${answer.status}: ${answer.view?.kind ?? answer.location}`);
  return answer.view as Extract<FactorChangeView, { kind: K }>;
}

test("a form leads to its preview, the preview's own form to the list", async () => {
  const preview = shown("preview", await post({ ...FORM, _intent: "preview" }));
  expect(preview).toMatchObject({
    factor: "Electricidad · Argentina · 2024",
    before: null,
    after: { value: "0,2305 tCO2/MWh", source: "CAMMESA" },
    stale: false,
  });
  expect(await networkFactors(services.db, networkId)).toEqual([]);
  const confirmed = { ...preview.typed, _digest: preview.digest, _intent: "confirm" };
  expect(await post(confirmed)).toEqual({
    status: 302,
    location: `/network/factors?network=${networkId}&done=set`,
  });
  expect((await post(confirmed)).location).toMatch(/done=unchanged$/);
  const [kept] = await networkFactors(services.db, networkId);
  expect(kept).toMatchObject({ value: 0.2305, year: 2024, gases: "co2", source: "CAMMESA" });

  const request = aGet(services, `/network/factors?network=${networkId}`, { Cookie });
  const { page } = await listLoader({ request, context: aContext(services), params: {} });
  expect(page.own).toHaveLength(1);
  expect(page.margins).toEqual([]);
  expect(page.emptyMargins).toHaveLength(3);
  const [argentina] = page.series;
  expect(argentina?.lines[0]).toMatchObject({ name: "Recomendado por la red", used: true });
  const supply = argentina?.lines.find(({ name }) => name.startsWith("Promedio de la oferta"));
  expect(supply?.values[argentina?.years.indexOf(2023) ?? -1]).toBe(0.2305);
});

test.each<[string, Partial<typeof FORM>, string]>([
  ["a value that is no number", { value: "casi 0,3" }, "value"],
  ["a negative value", { value: "-0,3" }, "value"],
  ["a value of another unit", { value: "230,5" }, "value"],
  ["no source", { source: " " }, "source"],
  ["no year for electricity", { year: "" }, "year"],
  ["a year that is none", { year: "24" }, "year"],
  ["another country's place", { place: "BR" }, "place"],
  ["an unknown carrier", { factor: "muscle" }, "factor"],
  ["litres of electricity", { unit: "kg/L" }, "unit"],
  ["gases that nobody offers", { gases: "ch4" }, "gases"],
])("%s is refused beside its field, and what was typed is kept", async (_case, wrong, field) => {
  const answer = await post({ ...FORM, ...wrong, _intent: "preview" });
  expect(answer.status).toBe(400);
  const view = shown("form", answer);
  expect(view.errors.map((error) => error.field)).toEqual([field]);
  expect(view.typed).toMatchObject({ value: wrong.value ?? FORM.value });
});

test("numbers are read in the language of the page that was filled in", async () => {
  const answer = await post({ ...FORM, _locale: "en", value: "0.2305", _intent: "preview" });
  expect(shown("preview", answer).after?.value).toContain("2305 tCO2/MWh");
});

test("two tabs: the second sees that its preview is of an older state", async () => {
  const first = shown("preview", await post({ ...FORM, value: "0,3", _intent: "preview" }));
  const second = shown("preview", await post({ ...FORM, value: "0,4", _intent: "preview" }));
  await post({ ...first.typed, _digest: first.digest, _intent: "confirm" });
  const answer = await post({ ...second.typed, _digest: second.digest, _intent: "confirm" });
  expect(answer.status).toBe(409);
  const anew = shown("preview", answer);
  expect(anew).toMatchObject({ stale: true, before: { value: "0,3 tCO2/MWh" } });
  await post({ ...anew.typed, _digest: anew.digest, _intent: "confirm" });
  expect((await networkFactors(services.db, networkId)).map(({ value }) => value)).toEqual([0.4]);
});

test("a factor is changed under its own key and withdrawn after a preview", async () => {
  const { typed, digest } = shown("preview", await post({ ...FORM, _intent: "preview" }));
  await post({ ...typed, _digest: digest, _intent: "confirm" });
  const [kept] = await networkFactors(services.db, networkId);
  const page = async (query: string) => {
    const request = aGet(services, `/network/factors/change?network=${networkId}&${query}`, { Cookie });
    return (await loader({ request, context: aContext(services), params: {} })).view;
  };
  const form = await page(`id=${kept?.id}`);
  expect(form).toMatchObject({
    kind: "form",
    keyLabel: "Electricidad · Argentina · 2024",
    typed: { value: "0,2305" },
  });
  expect(shown("form", await post({ ...form.typed, _fixed: "1", _intent: "preview" })).errors).toHaveLength(
    1,
  );

  const leaving = await page(`id=${kept?.id}&withdraw=1`);
  if (leaving.kind !== "preview") throw new Error(leaving.kind);
  expect(leaving).toMatchObject({ withdraw: true, after: null });
  const withdrawn = { ...leaving.typed, _withdraw: "1", _digest: leaving.digest, _intent: "confirm" };
  expect((await post(withdrawn)).location).toMatch(/done=withdrawn$/);
  expect(await networkFactors(services.db, networkId)).toEqual([]);
  await expect(page(`id=${kept?.id}`)).rejects.toMatchObject({ status: 404 });
});
