import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readEntry } from "db/repositories/entries.server";
import { updatePlan } from "db/repositories/plans.server";
import nichelino from "templates/demo/nichelino.plan.json";
import { computeReport } from "~/domain/plan/compute-report";
import { computePlan } from "~/domain/plan/compute-plan";
import { loader as network } from "~/routes/network._index";
import { action as start, loader as plans } from "~/routes/plans._index";
import { loader as home } from "~/routes/plans.$planId._index";
import { loader as print } from "~/routes/plans.$planId.print";
import { action as removal } from "~/routes/plans.$planId.sections.$section.$instance.remove";
import { action as add } from "~/routes/plans.$planId.sections.$section._index";
import { loader as stagePage } from "~/routes/plans.$planId.stages.$stage._index";
import { entryPage } from "~/server/entry-page.server";
import { storeFile } from "~/server/files/store-file.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { exportPlan } from "~/server/plan-file/export-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { sendBack } from "~/server/review/decide-submission.server";
import { submitStage } from "~/server/review/submit-stage.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { factorCatalogueOf } from "templates/registry";
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

const PDF = Buffer.from("%PDF-1.4\n%plan\n");

let folder: string;
let services: Services;
let municipalityId: string;
let networkId: string;
let officer: Person;
let technician: Person;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "secap-outside-"));
  services = aServices({ settings: { filesDirectory: folder } });
  networkId = (await aNetwork(services)).id;
  municipalityId = (await aMunicipality(services, { networkId })).id;
  officer = await anOfficer(services, { municipalityId });
  technician = await aTechnician(services, { networkId });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function args(person: Person, path: string, params: object, fields?: Record<string, string>) {
  const headers = { Cookie: await sessionCookie(services, person), "Accept-Language": "es" };
  const request = fields ? aPost(services, path, fields, headers) : aGet(services, path, headers);
  return { request, params: params as Record<string, string>, context: aContext(services) };
}

/** Where an action leads; its refusal is thrown. */
async function redirectOf(answer: Promise<unknown>): Promise<string> {
  const thrown: unknown = await answer.catch((reason: unknown) => reason);
  if (!(thrown instanceof Response)) throw new Error("no redirect");
  return thrown.headers.get("Location") ?? `${thrown.status}`;
}

async function startWithApprovedPlan(): Promise<{ planId: string; instance: string }> {
  const fields = { title: "Plan 2030", frameworks: "gcom-americas", locale: "es", _with: "approved" };
  const to = await redirectOf(start(await args(officer, `/plans?start=${municipalityId}`, {}, fields)));
  const [, planId = "", instance = ""] =
    /^\/plans\/([^/]+)\/sections\/approved-plans\/([^/]+)\/approval$/.exec(to) ?? [];
  expect(instance).not.toBe("");
  return { planId, instance };
}

async function openAs(person: Person, planId: string): Promise<OpenPlan> {
  const opened = await openPlan(services, person, planId, "read");
  if (!opened.ok) throw new Error(opened.reason);
  return opened.open;
}

async function save(planId: string, at: string, page: string, answers: Record<string, string>, by = officer) {
  const [section = "", instance = "", field, row] = at.split("/");
  const form = new FormData();
  form.set("_locale", "es");
  for (const [name, value] of Object.entries(answers)) {
    form.append("_fields", name);
    form.set(name, value);
  }
  const address = { section, instance, ...(field && row ? { field, row } : {}) };
  const open = await openAs(by, planId);
  const saved = await saveEntry(services, open, {
    address,
    page,
    baseRevision: (await readEntry(services.db, open.scope, address))?.revision ?? 0,
    form,
  });
  expect(saved.ok).toBe(true);
}

async function statedPlan() {
  const { planId, instance } = await startWithApprovedPlan();
  await save(planId, `approved-plans/${instance}`, "approval", {
    planTitle: "Plan Local de Acción Climática 2020-2030",
    body: "city-council",
    approvedOn: "12/8/2021",
  });
  return { planId, instance };
}

async function homeOf(person: Person, planId: string) {
  return home(await args(person, `/plans/${planId}`, { planId }));
}

describe("a plan that was approved before it came here", () => {
  test("is offered where a plan is started and on the home of an empty plan, to officers alone", async () => {
    const page = await plans(await args(officer, `/plans?start=${municipalityId}`, {}));
    expect(page.start?.outside?.label).toBe("Ya tenemos un plan aprobado");
    const planId = (
      await redirectOf(
        start(
          await args(
            officer,
            `/plans?start=${municipalityId}`,
            {},
            {
              title: "Plan 2030",
              frameworks: "gcom-americas",
              locale: "es",
            },
          ),
        ),
      )
    ).split("/")[2]!;
    expect((await homeOf(officer, planId)).outside?.offer?.path).toBe(
      `/plans/${planId}/sections/approved-plans`,
    );
    expect((await homeOf(technician, planId)).outside?.offer).toBeNull();
    const tasks = (await homeOf(officer, planId)).groups.flatMap((group) => group.tasks);
    expect(tasks.map(({ id }) => id)).not.toContain("approved-plans");
  });

  test("counts as approved only once it says by whom and when", async () => {
    const { planId, instance } = await startWithApprovedPlan();
    const before = await homeOf(officer, planId);
    expect(before.outside?.approval).toBeNull();
    expect(before.stages.map(({ status }) => status)).toContain("draft");
    await save(planId, `approved-plans/${instance}`, "approval", {
      body: "city-council",
      approvedOn: "12/8/2021",
    });
    const after = await homeOf(officer, planId);
    expect(after.outside?.approval?.date).toBe("12/08/2021");
    expect(new Set(after.stages.map(({ label }) => label))).toEqual(
      new Set(["Aprobado fuera de la plataforma"]),
    );
  });

  test("is asked for nothing before monitoring, and keeps monitoring open", async () => {
    const { planId } = await statedPlan();
    const { groups, outside } = await homeOf(officer, planId);
    const task = (id: string) => groups.flatMap((group) => group.tasks).find((found) => found.id === id);
    expect(task("inventories")).toMatchObject({ waived: true, missing: 0 });
    expect(task("risk")).toMatchObject({ waived: true, missing: 0 });
    expect(task("monitoring")).toMatchObject({ waived: false });
    expect(task("monitoring")?.missing).toBeGreaterThan(0);
    expect(outside?.brings.map(({ id }) => id)).toEqual([
      "inventories",
      "targets",
      "mitigation-actions",
      "adaptation-actions",
      "monitoring",
    ]);
    const whole = await stagePage(
      await args(officer, `/plans/${planId}/stages/plan`, { planId, stage: "plan" }),
    );
    expect(new Set(whole.check.sections.map(({ id }) => id))).toEqual(
      new Set(["approved-plans", "monitoring", "summary"]),
    );
    const inventory = await stagePage(
      await args(officer, `/plans/${planId}/stages/inventory`, { planId, stage: "inventory" }),
    );
    expect(inventory.stage.status).toBe("approved-outside");
    expect(inventory.check.complete).toBe(false);
  });

  test("is named so in the network's queue and on the printed cover, and nobody of the network approved it", async () => {
    const { planId } = await statedPlan();
    const queue = await network(await args(technician, `/network?network=${networkId}`, {}));
    const [line] = queue.queue.municipalities.flatMap((place) => place.plans);
    expect(line?.stages.map(({ status }) => status)).not.toContain("approved");
    expect(line?.stages[0]?.label).toBe("Aprobado fuera de la plataforma");
    const answer = await print(await args(officer, `/plans/${planId}/print`, { planId }));
    const html = await answer.text();
    const said =
      "Plan aprobado fuera de la plataforma: Concejo Deliberante o Municipal (ordenanza), 12/08/2021";
    expect(html.includes(said)).toBe(true);
    // Chapters that nobody was asked for and nobody wrote are left out, not listed as unfinished.
    expect(html.includes("Riesgos y vulnerabilidad frente al clima")).toBe(false);
    expect(html.includes("El plan no tiene una meta de mitigación")).toBe(false);
  });

  test("its inventory is a total that the document states, used for the target and never called computed", async () => {
    const { planId } = await statedPlan();
    const open = await openAs(officer, planId);
    await add(
      await args(
        officer,
        `/plans/${planId}/sections/inventories`,
        { planId, section: "inventories" },
        { _instance: "i2014" },
      ),
    );
    await save(planId, "inventories/i2014", "identity", { year: "2014", kind: "BEI" });
    await save(planId, "inventories/i2014", "known", {
      detail: "document-total",
      statedTotal: "67.405",
      statedTotalSource: "Plan 2020-2030, página 34",
    });
    const document = await readPlanDocument(services, open.plan, open.scope);
    const target = {
      section: "targets",
      instance: "main",
      field: "mitigationTargets",
      row: "t1",
      values: {
        name: "30 % a 2030",
        type: "absolute",
        baseYear: 2014,
        targetYear: 2030,
        reductionPercent: 30,
      },
    };
    const results = computePlan(
      { ...document, entries: [...document.entries, target] },
      open.template,
      factorCatalogueOf(open.template),
    );
    const [inventory] = results.inventories;
    expect(inventory?.totalTco2e.value).toBeNull();
    expect(inventory?.documentTotal).toEqual({ tco2e: 67_405, source: "Plan 2020-2030, página 34" });
    // 67,405 · (1 − 0.30) = 47,183.5
    expect(results.targets[0]?.result.targetTco2e.value).toBeCloseTo(47_183.5, 6);
    expect(results.targets[0]?.result.targetTco2e.explanation.assumptions).toContainEqual({
      key: "assumption.documentTotal",
      params: { year: 2014, source: "Plan 2020-2030, página 34" },
    });
    const report = computeReport(results);
    expect(report.inventories[0]).toMatchObject({ totalTco2e: null, documentTotal: { tco2e: 67_405 } });
    const html = await (await print(await args(officer, `/plans/${planId}/print`, { planId }))).text();
    expect(html.includes("Emisiones 2014, según el documento")).toBe(true);
    expect(html.includes("no se calculó acá")).toBe(true);
  });

  test("goes through the plan file whole, with its document", async () => {
    const { planId, instance } = await statedPlan();
    const open = await openAs(officer, planId);
    const stored = await storeFile(services, open, { name: "plan.pdf", bytes: PDF });
    if (!stored.ok) throw new Error(stored.reason);
    const file = await exportPlan(services, open);
    const withDocument = structuredClone(file);
    const copies = (withDocument.sections["approved-plans"] as { instances: { values: object }[] }).instances;
    Object.assign(copies[0]!.values, { document: stored.file });
    withDocument.files = [
      {
        fileId: stored.file.fileId,
        name: "plan.pdf",
        mime: stored.file.mime,
        base64: PDF.toString("base64"),
      },
    ];
    const imported = await importPlan(services, {
      municipalityId,
      json: JSON.parse(JSON.stringify(withDocument)) as object,
      importedBy: officer.userId,
    });
    if (!imported.ok) throw new Error(JSON.stringify(imported));
    const page = await homeOf(officer, imported.planId);
    expect(page.outside?.approval).toMatchObject({
      title: "Plan Local de Acción Climática 2020-2030",
      document: { name: "plan.pdf" },
    });
    const again = await exportPlan(services, await openAs(officer, imported.planId));
    expect(again.files?.[0]?.base64).toBe(PDF.toString("base64"));
    expect(instance).toBe(
      (again.sections["approved-plans"] as { instances: { id: string }[] }).instances[0]?.id,
    );
  });

  test("can be withdrawn by the officer, and stated by nobody else", async () => {
    const { planId, instance } = await statedPlan();
    const at = { planId, section: "approved-plans", instance };
    const path = `/plans/${planId}/sections/approved-plans/${instance}/remove`;
    expect(await redirectOf(removal(await args(technician, path, at, { _intent: "remove" })))).toBe("403");
    await removal(await args(officer, path, at, { _intent: "remove" }));
    const page = await homeOf(officer, planId);
    expect(page.outside?.approval).toBeNull();
    expect(new Set(page.stages.map(({ status }) => status))).toEqual(new Set(["draft"]));
  });

  test("body and date are changed by nobody who may not state them; the page shows them instead of asking", async () => {
    const { planId, instance } = await statedPlan();
    const change = { planTitle: "Plan con otro nombre", body: "mayor", approvedOn: "1/1/2001" };
    const at = { section: "approved-plans", instance };
    await updatePlan(services.db, (await openAs(officer, planId)).scope, { technicianMayEdit: true });
    await save(planId, `approved-plans/${instance}`, "approval", change, technician);
    const open = await openAs(technician, planId);
    const values = (await readEntry(services.db, open.scope, at))?.values;
    expect(values).toMatchObject({
      planTitle: "Plan con otro nombre",
      body: "city-council",
      approvedOn: "2021-08-12",
    });
    const asked = async (person: Person) => {
      const view = await entryPage(services, await openAs(person, planId), at, "approval", "es");
      if (view?.kind !== "questions") throw new Error("no questions");
      return { ids: view.page.fields.map(({ id }) => id), reference: view.reference };
    };
    expect((await asked(technician)).ids).not.toContain("body");
    expect((await asked(technician)).reference).toContain("12/08/2021");
    expect((await asked(officer)).ids).toEqual(expect.arrayContaining(["body", "approvedOn"]));
  });

  test("stays as it is once the network has reviewed a stage", async () => {
    const plan = structuredClone(nichelino) as { sections: Record<string, unknown> };
    plan.sections["approved-plans"] = {
      instances: [
        { id: "p1", values: { planTitle: "PAESC", body: "city-council", approvedOn: "2021-08-12" } },
      ],
    };
    const imported = await importPlan(services, { municipalityId, json: plan, importedBy: officer.userId });
    if (!imported.ok) throw new Error(JSON.stringify(imported));
    const { planId } = imported;
    const handed = await submitStage(services, await openAs(officer, planId), {
      stage: "commitment",
      note: "",
    });
    if (!handed.ok || !handed.submissionId) throw new Error(JSON.stringify(handed));
    const decision = {
      stage: "commitment" as const,
      submissionId: handed.submissionId,
      reason: "Falta algo",
    };
    expect((await sendBack(services, await openAs(technician, planId), decision)).ok).toBe(true);
    const at = { planId, section: "approved-plans", instance: "p1" };
    const path = `/plans/${planId}/sections/approved-plans/p1/remove`;
    expect(await redirectOf(removal(await args(officer, path, at, { _intent: "remove" })))).toBe("403");
    const added = add(await args(officer, path, at, { _instance: "p2" }));
    expect(await redirectOf(added)).toBe("403");
    // What was handed in here is in its own state; the rest stands as approved outside.
    const { stages } = await homeOf(officer, planId);
    expect(stages.find(({ id }) => id === "commitment")?.status).toBe("returned");
    expect(stages.find(({ id }) => id === "targets")?.status).toBe("approved-outside");
  });
});
