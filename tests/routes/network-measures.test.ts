import { beforeEach, describe, expect, test } from "vitest";
import { factorCatalogueOf, templateOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { action as change, loader as changePage } from "~/routes/network.measures.change";
import { action as retire, loader as list } from "~/routes/network.measures._index";
import { action as adopt, loader as library } from "~/routes/plans.$planId.measures";
import { loader as print } from "~/routes/plans.$planId.print";
import { checkAnswers } from "~/server/check-answers.server";
import { createPlan } from "~/server/create-plan.server";
import { entryPage } from "~/server/entry-page.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { exportPlan } from "~/server/plan-file/export-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { saveEntry } from "~/server/save-entry.server";
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

interface Town {
  networkId: string;
  technician: Person;
  officer: Person;
  municipalityId: string;
  planId: string;
}

let services: Services;
let here: Town;
let elsewhere: Town;

beforeEach(async () => {
  services = aServices();
  here = await aTown("RAMCC");
  elsewhere = await aTown("Otra red");
});

async function aTown(name: string): Promise<Town> {
  const { id: networkId } = await aNetwork(services, { name });
  const { id: municipalityId } = await aMunicipality(services, { networkId });
  const officer = await anOfficer(services, { municipalityId });
  const created = await createPlan(services, officer, {
    municipalityId,
    title: "Plan",
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    essentialOnly: false,
  });
  if (!created.ok) throw new Error(created.reason);
  const technician = await aTechnician(services, { networkId });
  return { networkId, technician, officer, municipalityId, planId: created.planId };
}

async function args(person: Person, path: string, params = {}, fields?: Record<string, string>) {
  const headers = { Cookie: await sessionCookie(services, person), "Accept-Language": "es" };
  const request = fields ? aPost(services, path, fields, headers) : aGet(services, path, headers);
  return { request, params, context: aContext(services) };
}

/** What a route answers: a redirect's address, a refusal's status, or data with its status. */
async function answerOf(answering: Promise<unknown>) {
  const answer: unknown = await answering.catch((reason: unknown) => reason);
  if (answer instanceof Response)
    return { to: answer.headers.get("Location"), status: answer.status, data: null };
  const { data, init } = answer as {
    data: { errors: { field?: string; message: string }[] };
    init: { status: number };
  };
  return { to: null, status: init.status, data };
}

const change$ = (town: Town) => `/network/measures/change?network=${town.networkId}`;

/** LED lamps for sports grounds: the calculator of street lamps, with values of the network. */
const LED = {
  _like: "led-street-lighting",
  _locale: "es",
  title: "LED en canchas y plazas",
  about: "Cambiar los reflectores de las canchas municipales por LED.",
  caution: "Hace falta grúa y corte de luz avisado.",
  place: "public-lighting/lighting-efficiency",
  instrument: "public-procurement",
  cost: "medium",
  indicators: "Reflectores cambiados; u",
  "value.oldWatts": "400",
  "source.oldWatts": "Relevamiento de la red 2025, página 12",
  "value.oldBallastPercent": "10",
  "source.oldBallastPercent": "",
  "value.newWatts": "150,5",
  "source.newWatts": "",
  "value.newDriverPercent": "0",
  "value.dimmingPercent": "0",
  "value.hoursPerYear": "1.000",
};

async function save(town: Town, fields: Record<string, string>) {
  return answerOf(change(await args(town.technician, change$(town), {}, fields)));
}

async function addLed(town = here): Promise<string> {
  const page = await changePage(await args(town.technician, `${change$(town)}&like=led-street-lighting`, {}));
  const { id } = page.view;
  const saved = await save(town, { ...LED, _id: id, _revision: "0" });
  expect(saved.to).toBe(`/network/measures?network=${town.networkId}&done=saved`);
  return id;
}

async function libraryOf(town: Town) {
  const { planId } = town;
  const { view } = await library(await args(town.officer, `/plans/${planId}/measures`, { planId }));
  return view;
}

async function openOf(town: Town): Promise<OpenPlan> {
  const opened = await openPlan(services, town.officer, town.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  return opened.open;
}

/** Adopts the first measure of the network and says how many lamps there are. */
async function adoptLed(town = here) {
  const { planId } = town;
  const [card] = (await libraryOf(town)).measures;
  const posted = { measure: card!.id, sector: "public-lighting", _row: "led1" };
  const answer = await answerOf(
    adopt(await args(town.officer, `/plans/${planId}/measures`, { planId }, posted)),
  );
  const form = new FormData();
  form.set("_locale", "es");
  form.set("_fields", "lamps");
  form.set("lamps", "40");
  const address = {
    section: "mitigation-actions",
    instance: "main",
    field: "actions",
    row: "led1",
  };
  const open = await openOf(town);
  await saveEntry(services, open, { address, page: "calculator", baseRevision: 1, form });
  return { to: answer.to, address, measure: card!.id };
}

/** 40 · (400 · 1.10 − 150.5) · 1,000 h = 11.58 MWh a year. */
const SAVED_MWH = (40 * (400 * 1.1 - 150.5) * 1000) / 1e6;

async function savedMwh(town = here): Promise<number | null> {
  const open = await openOf(town);
  const plan = await readPlanDocument(services, open.plan, open.scope);
  const results = computePlan(plan, open.template, factorCatalogueOf(open.template));
  return results.actions.rows[0]?.energySavedMwh ?? null;
}

describe("the measures of a network", () => {
  test("are added by its technicians, with a source or as an assumption for each value", async () => {
    const id = await addLed();
    const { page } = await list(await args(here.technician, `/network/measures?network=${here.networkId}`));
    expect(page.offered).toHaveLength(1);
    expect(page.offered[0]).toMatchObject({
      id,
      title: "LED en canchas y plazas",
      sectors: ["Alumbrado público"],
      like: "Recambio de alumbrado público a LED",
    });
    const again = await changePage(await args(here.technician, `${change$(here)}&id=${id}`));
    expect(again.view.typed["value.newWatts"]).toEqual(["150,5"]);
    expect(again.view.typed["source.oldWatts"]).toEqual(["Relevamiento de la red 2025, página 12"]);
    expect(again.view.typed["source.newWatts"]).toEqual([""]);
    const audited = services.db.$client
      .prepare("select action, detail from audit where action like 'measure.%'")
      .all() as { action: string; detail: string }[];
    expect(audited).toHaveLength(1);
    expect(JSON.parse(audited[0]!.detail)).toMatchObject({ networkId: here.networkId, measure: id });
  });

  test("keep what was typed where something in it cannot be read", async () => {
    const refused = await save(here, {
      ...LED,
      _id: "m1",
      _revision: "0",
      title: "",
      instrument: "landfill-gas-capture",
      "value.newWatts": "ciento cincuenta",
    });
    expect(refused.status).toBe(400);
    expect(refused.data?.errors.map(({ field }) => field)).toEqual(["title", "value.newWatts", "instrument"]);
    expect(JSON.stringify(refused.data)).toContain("ciento cincuenta");
  });

  test("are seen by the officers of that network alone, under its name", async () => {
    await addLed();
    const [first] = (await libraryOf(here)).measures;
    expect(first).toMatchObject({
      title: "LED en canchas y plazas",
      network: "RAMCC",
      needs: ["Luminarias que se cambian"],
    });
    expect((await libraryOf(elsewhere)).measures.map(({ title }) => title)).not.toContain(
      "LED en canchas y plazas",
    );
    const posted = { measure: first!.id, sector: "public-lighting", _row: "led1" };
    const { planId } = elsewhere;
    const refused = await answerOf(
      adopt(await args(elsewhere.officer, `/plans/${planId}/measures`, { planId }, posted)),
    );
    expect(refused.status).toBe(404);
  });

  test("are no other network's to read or change", async () => {
    const id = await addLed();
    const read = await answerOf(
      changePage(await args(elsewhere.technician, `${change$(elsewhere)}&id=${id}`)),
    );
    expect(read.status).toBe(404);
    expect((await save(elsewhere, { ...LED, _id: id, _revision: "1", title: "Robada" })).status).toBe(404);
    const path = `/network/measures?network=${elsewhere.networkId}`;
    const posted = { _intent: "retire", measure: id };
    const retired = await answerOf(retire(await args(elsewhere.technician, path, {}, posted)));
    expect(retired.status).toBe(404);
    expect((await libraryOf(here)).measures[0]?.title).toBe("LED en canchas y plazas");
  });

  test("are adopted like the others: the calculator is asked and computed with the network's values", async () => {
    await addLed();
    const { to, address } = await adoptLed();
    expect(to).toBe(`/plans/${here.planId}/sections/mitigation-actions/main/actions/led1/calculator`);
    const open = await openOf(here);
    const page = await entryPage(services, open, address, "calculator", "es");
    const json = JSON.stringify(page);
    expect(json).toContain("Relevamiento de la red 2025, página 12");
    expect(await savedMwh()).toBeCloseTo(SAVED_MWH, 9);
    const answers = await checkAnswers(services, open, address, "es");
    expect(JSON.stringify(answers)).toContain("LED en canchas y plazas");
  });

  test("of which nothing is known twice: two people who change one are told", async () => {
    const id = await addLed();
    const changed = { ...LED, _id: id, _revision: "1", title: "LED en canchas" };
    expect((await save(here, changed)).to).toContain("done=saved");
    const late = await save(here, { ...changed, title: "LED en plazas" });
    expect(late.status).toBe(409);
    expect(JSON.stringify(late.data)).toContain("LED en plazas");
  });

  test("stay in the plans that adopted them, whatever becomes of them in the network", async () => {
    const id = await addLed();
    const { address } = await adoptLed();
    await save(here, { ...LED, _id: id, _revision: "1", title: "Otra cosa", "value.newWatts": "1" });
    expect(await savedMwh()).toBeCloseTo(SAVED_MWH, 9);
    const path = `/network/measures?network=${here.networkId}`;
    await retire(await args(here.technician, path, {}, { _intent: "retire", measure: id }));
    expect((await libraryOf(here)).measures.some(({ network }) => network !== null)).toBe(false);
    expect(await savedMwh()).toBeCloseTo(SAVED_MWH, 9);
    const answers = await checkAnswers(services, await openOf(here), address, "es");
    expect(JSON.stringify(answers)).toContain("LED en canchas y plazas");
    const { planId } = here;
    const html = await (await print(await args(here.officer, `/plans/${planId}/print`, { planId }))).text();
    expect(html.includes("Calculado con la medida «LED en canchas y plazas»")).toBe(true);
  });

  test("go with the plan file into a plan of another network, and compute the same there", async () => {
    await addLed();
    await adoptLed();
    const file = JSON.parse(JSON.stringify(await exportPlan(services, await openOf(here)))) as object;
    const read = parsePlanFile(file, templateOf);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    // As the command line does, without any database.
    const alone = computePlan(read.plan, read.template, factorCatalogueOf(read.template));
    expect(alone.actions.rows[0]?.energySavedMwh).toBeCloseTo(SAVED_MWH, 9);
    const [brought] = (file as { measures: object[] }).measures;
    const posing = { ...file, measures: [{ ...brought, id: "led-street-lighting" }] };
    expect(parsePlanFile(posing, templateOf).ok).toBe(false);
    const imported = await importPlan(services, {
      municipalityId: elsewhere.municipalityId,
      json: file,
      importedBy: elsewhere.officer.userId,
    });
    if (!imported.ok) throw new Error(JSON.stringify(imported));
    const moved = { ...elsewhere, planId: imported.planId };
    expect(await savedMwh(moved)).toBeCloseTo(SAVED_MWH, 9);
    const again = JSON.parse(JSON.stringify(await exportPlan(services, await openOf(moved)))) as object;
    expect(again).toMatchObject({ measures: (file as { measures: object[] }).measures });
    // It came with the plan; the network that it is in now does not offer it.
    expect((await libraryOf(moved)).measures.some(({ network }) => network === "RAMCC")).toBe(false);
  });
});
