import { expect, test } from "vitest";
import { readEntries } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import { sectionOf } from "~/domain/template/shape";
import type { EntryValues } from "~/domain/template/value";
import { embeddedAssets } from "~/print/embedded-assets.server";
import { renderPlan } from "~/print/render-plan";
import { action } from "~/routes/plans.$planId.sections.$section.$instance.$page.$row.$rowPage";
import { addInstance, addRow } from "~/server/add-entry.server";
import { checkAnswers, sectionInstances } from "~/server/check-answers.server";
import { createPlan } from "~/server/create-plan.server";
import { entryPage } from "~/server/entry-page.server";
import { openPlanOrThrow, type OpenPlan } from "~/server/open-plan.server";
import { networkQueue } from "~/server/review/network-queue.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { setEntryRemoved } from "~/server/remove-entry.server";
import { findPaper } from "~/server/requests/request-paper.server";
import { createRequest, createUsualRequests } from "~/server/requests/usual-requests.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { taskList } from "~/server/task-list.server";
import {
  aContext,
  aMunicipality,
  aNetwork,
  anOfficer,
  aTechnician,
  aPost,
  aServices,
  sessionCookie,
  type Person,
} from "tests/factories";

const LIST = { section: "data-requests", instance: "main", field: "requests" };
const SECTION: EntryAddress = { section: "data-requests", instance: "main" };

interface Town {
  services: Services;
  officer: Person;
  open: OpenPlan;
}

/** A town on the real questionnaire; the clock stands still. */
async function aTown(services = aServices({ now: () => new Date("2026-11-23T15:00:00Z") })): Promise<Town> {
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, {
    networkId: network.id,
    name: "Villa Ejemplo",
  });
  const officer = await anOfficer(services, { municipalityId });
  const command = {
    municipalityId,
    title: "Plan",
    frameworks: ["gcom-americas" as const],
    locale: "es" as const,
  };
  const created = await createPlan(services, officer, { ...command, essentialOnly: true });
  if (!created.ok) throw new Error("no plan");
  return { services, officer, open: await openPlanOrThrow(services, officer, created.planId, "edit") };
}

async function aRequest({ services, open }: Town, row: string, values: EntryValues = {}): Promise<void> {
  await addRow(services, open, { ...LIST, row, values: { kind: "electricity", firstYear: 2024, ...values } });
}

async function requestsOf({ services, open }: Town) {
  const entries = await readEntries(services.db, open.scope, LIST.section);
  return entries.filter(({ address }) => address.row !== undefined);
}

async function profile({ services, open }: Town, page: string, inputs: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(inputs)) {
    form.append("_fields", name);
    form.append(name, value);
  }
  await saveEntry(services, open, {
    address: { section: "profile", instance: "main" },
    page,
    baseRevision: 1,
    form,
  });
}

test("the usual requests are made once, also when pressed twice at the same time", async () => {
  const town = await aTown();
  await Promise.all([
    createUsualRequests(town.services, town.open),
    createUsualRequests(town.services, town.open),
  ]);
  await createUsualRequests(town.services, town.open);
  const requests = await requestsOf(town);
  const kinds = requests.map(({ values }) => values.kind);
  expect(kinds).toHaveLength(new Set(kinds).size);
  expect(kinds).toContain("electricity");
  expect(requests.every(({ revision }) => revision === 1)).toBe(true);
});

test("they take names from the profile, and leave alone what somebody asks for already", async () => {
  const town = await aTown();
  await profile(town, "services", { electricityProvider: "Cooperativa Ejemplo", gasProvider: "sin red" });
  await aRequest(town, "mine", { kind: "waste", firstYear: 2025 });
  await createUsualRequests(town.services, town.open);
  const requests = await requestsOf(town);
  const of = (kind: string) => requests.filter(({ values }) => values.kind === kind);
  expect(of("electricity")[0]?.values).toMatchObject({
    organisation: "Cooperativa Ejemplo",
    firstYear: 2025,
  });
  expect(of("municipal-bills")[0]?.values).toMatchObject({ organisation: "Villa Ejemplo" });
  expect(of("piped-gas")).toEqual([]);
  expect(of("waste").map(({ address }) => address.row)).toEqual(["mine"]);
});

test("one that was removed comes back only when asked for again", async () => {
  const town = await aTown();
  await createUsualRequests(town.services, town.open);
  const before = (await requestsOf(town)).length;
  await setEntryRemoved(town.services, town.open, { ...LIST, row: "usual-fuels-2025" }, true);
  expect(await requestsOf(town)).toHaveLength(before - 1);
  await createUsualRequests(town.services, town.open);
  expect(await requestsOf(town)).toHaveLength(before);
});

test("the guide beside the inventories asks for a datum, or leads to the request there is", async () => {
  const town = await aTown();
  const { services, open } = town;
  const guide = async () =>
    (await sectionInstances(services, open, "inventories", "es"))?.guide?.items.find(
      ({ kind }) => kind === "electricity",
    );
  expect(await guide()).toMatchObject({ path: null, origins: [{ way: "Por carta" }, {}, {}] });
  const first = await createRequest(services, open, "electricity");
  expect(await createRequest(services, open, "electricity")).toEqual(first);
  expect(await requestsOf(town)).toHaveLength(1);
  expect((await guide())?.path).toBe(
    `/plans/${open.plan.id}/sections/data-requests/main/requests/usual-electricity-2025`,
  );
  expect(await createRequest(services, open, "moonlight")).toEqual({ ok: false, reason: "not-found" });
});

test("the list says how things stand, with papers for each, and the plan's home what is late", async () => {
  const town = await aTown();
  const { services, open } = town;
  await aRequest(town, "late", { askedOn: "2026-10-01", answerDue: "2026-11-22" });
  await aRequest(town, "waiting", { askedOn: "2026-11-01", answerDue: "2026-11-23" });
  const view = await entryPage(services, open, SECTION, "requests", "es");
  if (view?.kind !== "rows") throw new Error("no list");
  expect(view.followUp?.tally).toBe("Pedidos: 2 enviados, 1 vencido.");
  expect(view.followUp?.rows.map(({ standing }) => standing.label)).toEqual(["Vencido", "Pedido"]);
  expect(view.followUp?.rows[0]?.papers[0]?.href).toBe(`/plans/${open.plan.id}/requests/late/letter`);
  const tasks = (await taskList(services, open, "es")).flatMap((group) => group.tasks);
  expect(tasks.filter(({ overdue }) => overdue > 0).map(({ id, overdue }) => [id, overdue])).toEqual([
    ["data-requests", 1],
  ]);
});

test("technicians see how many answers are late in each plan of their network, and in no other", async () => {
  const town = await aTown();
  const neighbour = await aTown(town.services);
  const late = { askedOn: "2026-10-01", answerDue: "2026-11-22" };
  await aRequest(town, "late", late);
  await aRequest(town, "unread", { askedOn: { raw: "ayer" }, answerDue: "2026-01-01" });
  await aRequest(neighbour, "late", late);
  const { networkId } = town.open.plan;
  const technician = await aTechnician(town.services, { networkId });
  const queue = await networkQueue(town.services, technician, networkId, "es");
  const plans = queue?.municipalities.flatMap((municipality) => municipality.plans) ?? [];
  expect(plans.map(({ id, overdueRequests }) => [id, overdueRequests])).toEqual([[town.open.plan.id, 1]]);
});

test("nothing of it keeps the inventory from being submitted", async () => {
  const town = await aTown();
  await aRequest(town, "empty", { kind: null, firstYear: null });
  const tasks = (await taskList(town.services, town.open, "es")).flatMap((group) => group.tasks);
  expect(tasks.find(({ id }) => id === "data-requests")).toMatchObject({ missing: 0, problems: 0 });
});

test("an answer leads to the inventory of its year, and to the town's own facilities", async () => {
  const town = await aTown();
  const { services, open } = town;
  const fills = async (row: string) =>
    (await checkAnswers(services, open, { ...LIST, row }, "es"))?.followUp?.fills.links.map(
      ({ href }) => href,
    );
  await aRequest(town, "bills", { kind: "municipal-bills", firstYear: 2023, lastYear: 2024 });
  expect(await fills("bills")).toEqual([
    `/plans/${open.plan.id}/sections/inventories`,
    `/plans/${open.plan.id}/sections/facilities/main/municipal-bills`,
  ]);
  for (const [instance, year] of [
    ["i2024", "2024"],
    ["i2018", "2018"],
  ] as const) {
    await addInstance(services, open, { section: "inventories", instance });
    const form = new FormData();
    form.append("_fields", "year");
    form.append("year", year);
    const address = { section: "inventories", instance };
    await saveEntry(services, open, { address, page: "identity", baseRevision: 1, form });
  }
  expect((await fills("bills"))?.[0]).toBe(`/plans/${open.plan.id}/sections/inventories/i2024/rows`);
});

test("one press notes that it was asked today", async () => {
  const town = await aTown();
  const { services, open, officer } = town;
  await aRequest(town, "new");
  const at = { ...LIST, row: "new" };
  const press = (await checkAnswers(services, open, at, "es"))?.followUp?.askedToday;
  if (!press) throw new Error("no press");
  const request = aPost(
    services,
    press.action,
    { _fields: "askedOn", _revision: String(press.revision), _locale: "es", askedOn: press.day },
    { Cookie: await sessionCookie(services, officer) },
  );
  const params = {
    planId: open.plan.id,
    section: LIST.section,
    instance: "main",
    page: "requests",
    row: "new",
  };
  await action({ request, context: aContext(services), params: { ...params, rowPage: "follow-up" } });
  const view = await checkAnswers(services, open, at, "es");
  expect(view?.followUp).toMatchObject({ standing: { label: "Pedido" }, askedToday: null });
  expect((await requestsOf(town))[0]?.values.askedOn).toBe("2026-11-23");
});

test("a request is found in its own plan only", async () => {
  const town = await aTown();
  const other = await aTown(town.services);
  await aRequest(other, "theirs");
  expect(await findPaper(town.services, other.open, "theirs", "es")).not.toBeNull();
  expect(await findPaper(town.services, town.open, "theirs", "es")).toBeNull();
  expect(await findPaper(town.services, town.open, "", "es")).toBeNull();
});

test("the printed plan lists what was asked of whom in its annex, and nothing where nobody was asked", async () => {
  const town = await aTown();
  const print = async () =>
    renderPlan({
      plan: await readPlanDocument(town.services, town.open.plan, town.open.scope),
      template: town.open.template,
      results: null,
      findings: [],
      mode: { kind: "draft" },
      pictures: () => null,
      locale: "es",
      printedAt: town.services.now(),
      assets: embeddedAssets(),
    });
  const title = sectionOf(town.open.template, LIST.section)?.title.es ?? "";
  expect(await print()).not.toContain(title);
  await aRequest(town, "one", {
    organisation: "Cooperativa Ejemplo",
    askedOn: "2026-11-01",
    receivedOn: "2026-11-20",
    contact: "2297 000000",
    notes: "Hablar después de las 10",
  });
  const html = await print();
  for (const printed of [title, "Cooperativa Ejemplo", "01/11/2026", "20/11/2026"])
    expect(html).toContain(printed);
  expect(html).not.toMatch(/2297 000000|Hablar después/);
});
