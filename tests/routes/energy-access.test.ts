/** A made-up town and its households' energy: from the posted pages to checks, print, compute and plan file. */
import { beforeEach, expect, test } from "vitest";
import { readEntry } from "db/repositories/entries.server";
import { factorCatalogueOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { LOCALES, type Locale } from "~/domain/template/text";
import { loader as exported } from "~/routes/plans.$planId.export";
import { loader as printed } from "~/routes/plans.$planId.print";
import { action as postRequest } from "~/routes/plans.$planId.requests._index";
import { action, loader } from "~/routes/plans.$planId.sections.$section.$instance.$page.$row.$rowPage";
import { loader as list } from "~/routes/plans.$planId.sections.$section.$instance.$page._index";
import { loader as answers } from "~/routes/plans.$planId.sections.$section.$instance._index";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { sampleEnergyAccess } from "~/server/seed/sample-energy-access";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aPost,
  aServices,
  sessionCookie,
} from "tests/factories";

const { "energy-access": access, "mitigation-actions": mitigation } = sampleEnergyAccess;
const [, , SOLAR] = access.rows.indicators;

let services: Services;
let cookie: string;
let open: OpenPlan;

/** The made-up case without the figure of its third indicator. */
beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  const { attribute, indicator } = SOLAR!.values;
  const indicators = [
    ...access.rows.indicators.slice(0, 2),
    { id: SOLAR!.id, values: { attribute, indicator } },
  ];
  const json = {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan inventado",
    municipality: { name: "Villa de Muestra", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    sections: {
      profile: { values: { electricityProvider: "Cooperativa de Muestra" } },
      "energy-access": { ...access, rows: { ...access.rows, indicators } },
      "mitigation-actions": mitigation,
    },
  };
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const opened = await openPlan(services, officer, imported.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  open = opened.open;
});

const SECTION = { section: "energy-access", instance: "main" };
const rowParams = (rowPage: string) => ({ ...SECTION, page: "indicators", row: SOLAR!.id, rowPage });
const asked = (params: Record<string, string>, url = "/") => ({
  request: aGet(services, url, { Cookie: cookie }),
  params: { planId: open.plan.id, ...params },
  context: aContext(services),
});

async function figurePage() {
  const { view } = await loader(asked(rowParams("figure")));
  if (view.kind !== "questions") throw new Error("no questions");
  return view;
}

const FIELDS = ["value", "unit", "year", "source"];

async function post(inputs: Record<string, string>) {
  const { revision } = await figurePage();
  const body = new URLSearchParams({ _revision: String(revision), ...inputs });
  for (const field of FIELDS) body.append("_fields", field);
  return action({
    request: new Request(services.settings.origin, { method: "POST", body, headers: { Cookie: cookie } }),
    params: { planId: open.plan.id, ...rowParams("figure") },
    context: aContext(services),
  });
}

const document = (): Promise<PlanDocument> => readPlanDocument(services, open.plan, open.scope);

async function rules(): Promise<string[]> {
  const plan = await document();
  const results = computePlan(plan, open.template, factorCatalogueOf(open.template));
  return checkPlanDocument(plan, open.template, results, { year: 2026 })
    .filter(({ section }) => section === "energy-access")
    .map(({ rule }) => rule);
}

async function printedText(language: Locale): Promise<string> {
  const answer = await printed(asked({}, `/?language=${language}`));
  return (await (answer as Response).text()).replace(/<style>.*?<\/style>/s, "");
}

async function fillIn(): Promise<void> {
  await post({
    _intent: "use-proposal:unit:% de las viviendas",
    value: "1,2",
    year: "2024",
    source: "Relevamiento",
  });
}

test("an indicator says in what it is measured and where it is got, and offers its unit", async () => {
  const { reference, page } = await figurePage();
  expect(reference).toContain("Se mide en: % de las viviendas.");
  const unit = page.fields.find(({ id }) => id === "unit");
  expect(unit?.proposals?.buttons.map(({ label }) => label)).toEqual(["% de las viviendas"]);
  await fillIn();
  const stored = await readEntry(services.db, open.scope, {
    ...SECTION,
    field: "indicators",
    row: SOLAR!.id,
  });
  expect(stored?.values).toMatchObject({ value: 1.2, unit: "% de las viviendas", year: 2024 });
});

test("a figure that could not be read is kept and told", async () => {
  await post({ value: "poco", unit: "", year: "2024", source: "" });
  const { page } = await figurePage();
  expect(page.inputs.value).toEqual(["poco"]);
  expect(page.fields.find(({ id }) => id === "value")?.problems).toMatchObject([{ code: "notANumber" }]);
});

test("the list says where figures are got; the letter to the distributor is made with a press", async () => {
  const guide = async () => {
    const { view } = await list(asked({ ...SECTION, page: "indicators" }));
    return view.kind === "rows" ? view.guide : null;
  };
  expect((await guide())?.items).toMatchObject([{ kind: "household-energy", path: null }]);
  const reply = await postRequest({
    request: aPost(services, "/", { kind: "household-energy" }, { Cookie: cookie }),
    params: { planId: open.plan.id },
    context: aContext(services),
  });
  const path = (await guide())?.items[0]?.path ?? "";
  expect(reply.headers.get("Location")).toBe(path);
  const row = path.split("/").at(-1) ?? "";
  const request = await readEntry(services.db, open.scope, {
    section: "data-requests",
    instance: "main",
    field: "requests",
    row,
  });
  expect(request?.values).toMatchObject({ kind: "household-energy", organisation: "Cooperativa de Muestra" });
});

test("the checks follow the answers", async () => {
  expect(await rules()).toEqual(
    expect.arrayContaining(["energy-attribute-without-indicator", "energy-indicator-incomplete"]),
  );
  await fillIn();
  expect((await rules()).filter((rule) => rule.startsWith("energy-"))).toEqual([]);
});

test("its answers stand beside the figure of its levels; its actions are those of other chapters", async () => {
  await fillIn();
  const { results } = (await answers(asked(SECTION))).view;
  expect(results.html).toContain('<svg class="chart__drawing"');
  expect(results.html).toContain("Vulnerabilidad alta: asequible");
  const { view } = await list(asked({ ...SECTION, page: "actions" }));
  expect(view.kind === "questions" && view.shared).toContain("Termotanques solares en 300 viviendas");
});

test("it is printed with indicators, goal and action", async () => {
  await fillIn();
  const html = await printedText("es");
  const text = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("Vulnerabilidad alta: asequible");
  expect(text).toContain("Duración de los cortes por usuario: 18,5 horas por usuario y año (2024)");
  expect(text).toContain(
    "41 % de los hogares (2026), régimen: Subsidios Energéticos Focalizados (SEF, desde 2026)",
  );
  expect(text).toContain("Que 300 viviendas sin red de gas calienten el agua con el sol en 2030");
  expect(text).toContain("6 % de las viviendas (2030)");
  expect(html).toContain('href="#mitigation-actions-main-actions-termotanques"');
});

test.each(LOCALES)("no sentence is missing in %s", async (language) => {
  await fillIn();
  expect(await printedText(language)).not.toMatch(/\b(access|energy-access|finding)\.[a-z]+[A-Z.]/);
});

test("compute and the plan file hold it whole", async () => {
  await fillIn();
  const plan = await document();
  const { energyAccess } = computeReport(computePlan(plan, open.template, factorCatalogueOf(open.template)));
  expect(energyAccess.attributes.map(({ indicators }) => indicators.length)).toEqual([4, 1, 1]);
  expect(energyAccess.goals).toMatchObject([{ change: 4.8, progress: null, actions: ["termotanques"] }]);
  const file = (await (await exported(asked({}))).json()) as { sections: Record<string, unknown> };
  expect(file.sections["energy-access"]).toMatchObject({
    values: { affordableLevel: "high", householdFuels: access.values.householdFuels },
    rows: { goals: access.rows.goals },
  });
});
