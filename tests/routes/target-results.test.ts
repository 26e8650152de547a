import { beforeEach, describe, expect, test } from "vitest";
import rauch from "templates/demo/rauch.plan.json";
import nichelino from "templates/demo/nichelino.plan.json";
import { loader } from "~/routes/plans.$planId.results.targets";
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
let municipalityId: string;
let officer: Person;

beforeEach(async () => {
  services = aServices();
  const { id: networkId } = await aNetwork(services);
  municipalityId = (await aMunicipality(services, { networkId })).id;
  officer = await anOfficer(services, { municipalityId });
});

async function pageOf(plan: object, language = "es") {
  const imported = await importPlan(services, { municipalityId, json: plan, importedBy: officer.userId });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const path = `/plans/${imported.planId}/results/targets`;
  const cookie = await sessionCookie(services, officer);
  const { view } = await loader({
    request: aGet(services, path, { Cookie: cookie, "Accept-Language": language }),
    params: { planId: imported.planId },
    context: aContext(services),
  });
  return { ...view, text: textOf(view.html) };
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
}

type TargetValues = (typeof rauch)["sections"]["targets"]["rows"]["mitigationTargets"][number]["values"];

function rauchWith(values: Partial<Record<keyof TargetValues | string, unknown>>): object {
  const plan = structuredClone(rauch);
  Object.assign(plan.sections.targets.rows.mitigationTargets[0]!.values, values);
  return plan;
}

describe("the page of target results", () => {
  test("Nichelino: what is needed, achieved and left, and that its actions are enough", async () => {
    const { text, html } = await pageOf(nichelino);
    expect(text).toContain("Reducción necesaria desde 2000: 92.794 t por año.");
    expect(text).toContain("Entre 2000 y 2021 las emisiones ya bajaron 42.694 t.");
    expect(text).toContain("suman 86.934 t por año: 174% de lo que tienen que bajar.");
    expect(text).toContain("Las acciones cargadas alcanzan para la meta de 2030");
    expect(html).toContain("<svg");
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("Rauch: against business as usual, and in words that emissions may rise", async () => {
    const { text, findings } = await pageOf(rauch);
    expect(text).toContain("3,5% más que en 2014. La meta es contra el escenario tendencial");
    expect(text).toContain("Se proyectó con el crecimiento del escenario nacional de la NDC 1 (2016)");
    expect(text).toContain("Todavía no se puede decir si las acciones alcanzan");
    const messages = findings.map(({ message }) => message).join(" ");
    expect(messages).toContain("la meta abarca otra cosa que el inventario");
    expect(messages).toContain("incluye sectores que la meta no abarca");
  });

  test("the built scenario takes the place of a figure that is not stated", async () => {
    const { text, findings } = await pageOf(rauchWith({ bauEmissions: null }));
    expect(text).toContain("Sin el plan, en 2030 se emitirían 72.964 t CO₂e: 34,4% más que en 2014.");
    expect(findings.some(({ message }) => message.includes("no se puede calcular"))).toBe(false);
  });

  test("a scenario that cannot be built says what is missing, and where to give it", async () => {
    const { text, findings } = await pageOf(rauchWith({ bauEmissions: null, bauSeries: null }));
    expect(text).toContain("Falta elegir qué escenario nacional se aplica.");
    const unknown = findings.find(({ message }) => message.includes("todavía no se puede calcular"));
    expect(unknown?.links[0]?.path).toMatch(/sections\/targets\/main\/mitigationTargets\/meta-2030$/);
  });

  test("speaks the language of the reader", async () => {
    expect((await pageOf(rauch, "en")).text).toContain("What would happen without the plan");
    expect((await pageOf(rauch, "pt")).text).toContain("O que aconteceria sem o plano");
  });

  test("a plan without targets says so", async () => {
    const plan = structuredClone(rauch) as { sections: { targets?: object } };
    delete plan.sections.targets;
    expect(await pageOf(plan)).toMatchObject({ html: "" });
  });
});
