import { beforeEach, describe, expect, test } from "vitest";
import moneyPlan from "tests/fixtures/money.plan.json";
import { loader as ranking } from "~/routes/plans.$planId.ranking";
import { importPlan } from "~/server/plan-file/import-plan.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  sessionCookie,
  type Person,
} from "tests/factories";

let services: Services;
let officer: Person;
let municipalityId: string;

beforeEach(async () => {
  services = aServices();
  const { id: networkId } = await aNetwork(services);
  municipalityId = (await aMunicipality(services, { networkId, name: "Villa del Ejemplo" })).id;
  officer = await anOfficer(services, { municipalityId });
});

async function aPlan(json: unknown = moneyPlan): Promise<string> {
  const imported = await importPlan(services, { municipalityId, json, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  return imported.planId;
}

async function page(planId: string, query = "") {
  const cookie = await sessionCookie(services, officer);
  const { view } = await ranking({
    request: aGet(services, `/plans/${planId}/ranking${query}`, { Cookie: cookie, "Accept-Language": "es" }),
    params: { planId },
    context: aContext(services),
  });
  return view;
}

/** Numbers of the actions, in the order of the table. */
const order = (html: string) =>
  [...html.slice(0, html.indexOf("</table>")).matchAll(/<th scope="row">(M\d)/g)].map(([, number]) => number);

describe("the page of ranking", () => {
  test("orders the actions by what a link asks for, unknown ones last; nonsense is the usual order", async () => {
    const planId = await aPlan();
    const list = async (query: string) => order((await page(planId, query)).ranking);
    // M4 is counted with M3; M7 has no tonnes.
    expect(await list("")).toEqual(["M3", "M1", "M5", "M2", "M6", "M4", "M7"]);
    expect(await list("?sort=nonsense&order=%00")).toEqual(await list(""));
    expect((await list("?sort=tonnes&order=up")).slice(0, 2)).toEqual(["M6", "M2"]);
    expect((await list("?sort=payback")).slice(0, 2)).toEqual(["M1", "M2"]);
    expect((await list("?sort=feasibility")).slice(0, 3)).toEqual(["M1", "M2", "M3"]);
    expect((await list("?sort=cost"))[0]).toBe("M1");
  });

  test("says in which money, by which rate, and what was not converted", async () => {
    const { ranking: html } = await page(await aPlan());
    expect(html).toContain("precios de 05/2026");
    expect(html).toContain("5% por año (supuesto)");
    expect(html).toContain("1 USD (03/2026) = 1.450 ARS (Valor de ejemplo, 31 de marzo de 2026)");
    expect(html).toContain("1 acción tiene montos sin convertir");
    expect(html).toContain("pasar los montos a la moneda del plan");
  });

  test("draws the curve, its data, and how far the target is covered", async () => {
    const { curve, coverage, sensitivity } = await page(await aPlan());
    expect(curve).toContain("<svg");
    expect(curve).toContain("M3 · Separación en origen y compostaje + M4 · Campaña");
    // 95 + 38 + 210 + 60 + 10, once each.
    expect(curve).toMatch(/Total del plan<\/th><td class="number">413</);
    expect(coverage).toContain("Meta 2030");
    expect(coverage).toContain(">600<");
    expect(coverage).toMatch(/69\s?%/);
    expect(sensitivity).toContain("Tarifa +20");
  });

  test("a plan without actions says so", async () => {
    expect(await page(await aPlan({ ...moneyPlan, sections: {} }))).toMatchObject({ actions: 0, curve: "" });
  });
});
