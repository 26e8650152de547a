/** A small town's adaptation: an action that serves two chapters, from its list to the printed plan. */
import { beforeEach, describe, expect, test } from "vitest";
import { readEntries } from "db/repositories/entries.server";
import { checkStageEntries } from "~/domain/review/stage-check";
import { loader as list } from "~/routes/plans.$planId.sections.$section.$instance.$page._index";
import { loader as rowPage } from "~/routes/plans.$planId.sections.$section.$instance.$page.$row.$rowPage";
import { action as adopt } from "~/routes/plans.$planId.measures";
import { loader as printed } from "~/routes/plans.$planId.print";
import { loader as spreadsheet } from "~/routes/plans.$planId.exports.$file";
import { checkAnswers } from "~/server/check-answers.server";
import { entryPage } from "~/server/entry-page.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
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

const HEAT = { hazard: "extreme-heat", subHazards: ["heat-wave"], probability: "high", impact: "high" };
const PESOS = { amount: 5_000_000, currency: "ARS", priceDate: "2026-01" };

const TREES = {
  number: "M1",
  title: "Arbolado de las avenidas",
  sector: "afolu",
  status: "ongoing",
  tco2eReduced: 12,
  alsoAdaptation: true,
  hazards: ["heat"],
  sectors: ["health"],
  vulnerableGroups: ["elderly"],
  investment: PESOS,
};

let services: Services;
let cookie: string;
let open: OpenPlan;

async function aTown(sections: Record<string, unknown>): Promise<void> {
  services = aServices();
  const network = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  const json = {
    format: "secap-plan",
    formatVersion: 1,
    template: { id: "secap", version: "2026.1" },
    title: "Plan de prueba",
    municipality: { name: "Villa Ñandú", placeCode: null, country: "AR" },
    frameworks: ["gcom-americas", "network"],
    locale: "es",
    sections,
  };
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const opened = await openPlan(services, officer, imported.planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  open = opened.open;
}

const asked = (url: string, params: Record<string, string>) => ({
  request: aGet(services, url, { Cookie: cookie }),
  params: { planId: open.plan.id, ...params },
  context: aContext(services),
});

async function listOf(section: string, page = "actions") {
  const { view } = await list(asked("/list", { section, instance: "main", page }));
  if (view.kind !== "rows") throw new Error("a list was expected");
  return view;
}

async function printedPlan(): Promise<string> {
  const answer = await printed(asked("/print", {}));
  return (answer as Response).text();
}

/** The markup from the heading of a chapter to the next chapter. */
function chapter(html: string, title: string): string {
  const from = html.indexOf(`<h2>${title}</h2>`);
  const to = html.indexOf('<section class="chapter', from);
  return html.slice(from, to === -1 ? undefined : to);
}

test("the risk that is left is asked beside today's level, the actions, and measures for the hazard", async () => {
  await aTown({
    risk: { values: { riskMethod: "matrix-5x5" }, rows: { hazards: [{ id: "heat", values: HEAT }] } },
    "mitigation-actions": { rows: { actions: [{ id: "m1", values: TREES }] } },
  });
  const at = { section: "risk", instance: "main", page: "hazards", row: "heat", rowPage: "residual-risk" };
  const { view } = await rowPage(asked("/page", at));
  if (view.kind !== "questions") throw new Error("no questions");
  expect(view.reference).toContain("hoy, riesgo alto; en el futuro cercano, sin datos");
  expect(view.reference).toContain("M1 · Arbolado de las avenidas");
  expect(view.reference).toContain(`/plans/${open.plan.id}/measures?hazard=extreme-heat`);
});

test("what is left stands beside the level in the printed matrix, table and order", async () => {
  const answered = { ...HEAT, residualLevel: "medium", residualReasons: "Falta sombra en el centro." };
  await aTown({
    risk: { values: { riskMethod: "matrix-5x5" }, rows: { hazards: [{ id: "heat", values: answered }] } },
  });
  const html = chapter(await printedPlan(), "Riesgos y vulnerabilidad frente al clima");
  expect(html).toContain("Calor extremo (con las acciones: medio)");
  expect(html).toContain("con las medidas queda: medio");
  expect(html).toContain("Riesgos altos que ninguna acción atiende:");
  expect(html).toContain("Falta sombra en el centro.");
});

test("a measure adopted from the library begins linked to the plan's own hazards that it answers", async () => {
  const drought = { hazard: "droughts-water-scarcity", probability: "low", impact: "low" };
  const rows = {
    hazards: [
      { id: "heat", values: HEAT },
      { id: "drought", values: drought },
    ],
  };
  await aTown({ risk: { values: { riskMethod: "matrix-5x5" }, rows } });
  const post = (form: Record<string, string>) =>
    adopt({
      request: aPost(services, "/measures", form, { Cookie: cookie }),
      params: { planId: open.plan.id },
      context: aContext(services),
    });
  await post({ measure: "native-dry-gardens", _row: "gardens" });
  await post({ measure: "heat-wave-plan", _row: "shelter" });
  await post({ measure: "urban-trees", _row: "trees" });
  const entries = await readEntries(services.db, open.scope);
  const valuesOf = (row: string) => entries.find(({ address }) => address.row === row)?.values;
  expect(valuesOf("gardens")).toMatchObject({
    hazards: ["heat", "drought"],
    sectors: ["environment-biodiversity", "water", "land-use-planning"],
    natureBased: true,
  });
  expect(valuesOf("shelter")).toMatchObject({ hazards: ["heat"] });
  expect(valuesOf("trees")).toMatchObject({ hazards: ["heat"], alsoAdaptation: true });
});

describe("an action of mitigation that also adapts", () => {
  beforeEach(() =>
    aTown({
      risk: { values: { riskMethod: "matrix-5x5" }, rows: { hazards: [{ id: "heat", values: HEAT }] } },
      "mitigation-actions": { rows: { actions: [{ id: "m1", values: TREES }] } },
    }),
  );

  test("is edited in one list, which says where else it stands", async () => {
    const { rows, shared } = await listOf("mitigation-actions");
    expect(rows.map(({ alsoIn }) => alsoIn)).toEqual(["También en: Acciones de adaptación"]);
    expect(shared).toBe("");
  });

  test("stands in the other list, with the way to where it is written", async () => {
    const { rows, shared } = await listOf("adaptation-actions");
    expect(rows).toEqual([]);
    expect(shared).toContain("M1 · Arbolado de las avenidas");
    expect(shared).toContain(`/plans/${open.plan.id}/sections/mitigation-actions/main/actions/m1`);
  });

  test("makes a list that holds nothing else complete, and stands among its answers", async () => {
    const address = { section: "adaptation-actions", instance: "main" };
    const view = await checkAnswers(services, open, address, "es");
    expect(view?.pages.find(({ id }) => id === "actions")?.shared).toContain("M1 · Arbolado de las avenidas");
    const { entries } = await readPlanDocument(services, open.plan, open.scope);
    const { template, plan } = open;
    const { problems } = checkStageEntries({ template, entries, frameworks: plan.frameworks }, "actions", []);
    const missing = problems.filter(
      ({ address: at, code }) => at.section === address.section && code === "missing",
    );
    expect(missing.map(({ at }) => at?.field)).not.toContain("actions");
  });

  test.each([
    ["en", "Also in: Adaptation actions", "Where it is written"],
    ["pt", "Também em: Ações de adaptação", "Onde está escrita"],
  ] as const)("says so in %s", async (locale, mark, heading) => {
    const at = { section: "mitigation-actions", instance: "main" };
    const own = await entryPage(services, open, at, "actions", locale);
    expect(own?.kind === "rows" && own.rows[0]?.alsoIn).toBe(mark);
    const other = await entryPage(
      services,
      open,
      { ...at, section: "adaptation-actions" },
      "actions",
      locale,
    );
    expect(other?.shared).toContain(heading);
  });

  test("is printed whole in one chapter and in short in the other", async () => {
    const html = await printedPlan();
    const whole = chapter(html, "Acciones de mitigación");
    const short = chapter(html, "Acciones de adaptación");
    expect(whole).toContain('<article class="sheet" id="mitigation-actions-main-actions-m1">');
    expect(short).toContain('<a href="#mitigation-actions-main-actions-m1">M1 · Arbolado');
    expect(short).not.toContain('<article class="sheet"');
  });

  test("is one line of the spreadsheet", async () => {
    const csv = await (await spreadsheet(asked("/exports/actions.csv", { file: "actions.csv" }))).text();
    expect(csv.split("\r\n").filter((line) => line.includes("Arbolado de las avenidas"))).toHaveLength(1);
    expect(csv).toContain("Acciones de adaptación");
  });
});
