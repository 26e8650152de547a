import type * as Registry from "templates/registry";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { readAudit } from "db/repositories/audit.server";
import { openThreadCounts, readSubmission } from "db/repositories/review.server";
import type { Services } from "~/server/services.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
import { changeThread, startThread } from "~/server/review/change-threads.server";
import { checkStage } from "~/server/review/check-stage.server";
import { approveStage, sendBack } from "~/server/review/decide-submission.server";
import { entryThreads, placeThreads, planThreads } from "~/server/review/entry-threads.server";
import { networkQueue } from "~/server/review/network-queue.server";
import { stageOverview, stageSummaries } from "~/server/review/stage-overview.server";
import { chosenSides, submissionDiff } from "~/server/review/submission-diff.server";
import { submissionPage } from "~/server/review/submission-page.server";
import { submitStage, withdrawSubmission } from "~/server/review/submit-stage.server";
import { fieldPath } from "~/domain/plan/plan-paths";
import { placeAt, WHOLE_PLAN } from "~/domain/review/thread-place";
import { aMunicipality, aNetwork, anOfficer, aTechnician } from "tests/factories";
import {
  aMovingClock,
  answer,
  aReading,
  aReview,
  aTinyPlan,
  CAMPAIGN,
  FULL_PROFILE,
  opened,
  PROFILE,
  remove,
} from "tests/review-factories";

// The registry holds released questionnaires; the one of these tests is not released.
vi.mock("templates/registry", async (original) => {
  const { tinyTemplate } = await import("tests/fixtures/tiny-template");
  const templateOf = (id: string) => (id === tinyTemplate.id ? tinyTemplate : null);
  return { ...(await original<typeof Registry>()), templateOf };
});

const STAGE = "commitment";

let services: Services;
let pass: (days: number) => void;
let review: Awaited<ReturnType<typeof aReview>>;
let officer: OpenPlan;
let technician: OpenPlan;

beforeEach(async () => {
  ({ services, pass } = aMovingClock());
  review = await aReview(services);
  ({ officer, technician } = review);
});

const overview = (open: OpenPlan, stage: "commitment" | "inventory" = STAGE) =>
  stageOverview(services, open, stage, "es");

async function submitted(note = ""): Promise<string> {
  const change = await submitStage(services, officer, { stage: STAGE, note });
  if (!change.ok || change.submissionId === null) throw new Error("not submitted");
  return change.submissionId;
}

const comment = (open: OpenPlan, place = placeAt(PROFILE, "population"), body = "¿De qué censo es?") =>
  startThread(services, open, { place, body });

describe("handing a stage in", () => {
  test("is refused while something is missing, and the list says what and where", async () => {
    await answer(services, officer, PROFILE, { mayor: "Intendencia", population: { raw: "unos mil" } });
    expect(await submitStage(services, officer, { stage: STAGE, note: "" })).toEqual({
      ok: false,
      reason: "stageIsComplete",
    });
    expect((await overview(officer)).submissions).toEqual([]);

    const check = await checkStage(services, officer, STAGE, "es");
    expect(check).toMatchObject({ complete: false, problems: 1 });
    expect(check.sections[0]?.problems).toMatchObject([
      { label: "Población", path: fieldPath(review.planId, PROFILE, "people", "population") },
    ]);
  });

  test("freezes it: what is saved later changes nothing in it", async () => {
    await answer(services, officer, PROFILE, FULL_PROFILE);
    const id = await submitted();
    const before = JSON.stringify(await readSubmission(services.db, officer.scope, id));
    await answer(services, officer, PROFILE, { population: 99 });
    expect(JSON.stringify(await readSubmission(services.db, officer.scope, id))).toBe(before);
    expect((await overview(officer)).changedSince).toBe(true);
  });

  test("keeps the rows that stand in the plan and leaves removed copies out", async () => {
    await answer(services, officer, CAMPAIGN, { year: 2018 });
    await answer(
      services,
      officer,
      aReading("r1"),
      { name: "Red", energy: { amount: 1, unit: "mwh" } },
      "meter",
    );
    await answer(services, officer, aReading("r2"), { name: "Solar", why: "Sin medidor" }, "estimate");
    await answer(services, officer, { section: "campaigns", instance: "gone" }, { year: 1999 });
    await remove(services, officer, { section: "campaigns", instance: "gone" });
    const change = await submitStage(services, officer, { stage: "inventory", note: "" });
    const id = change.ok ? (change.submissionId ?? "") : "";
    const snapshot = (await readSubmission(services.db, officer.scope, id))?.snapshot;
    expect(Object.keys(snapshot?.revisions ?? {}).sort()).toEqual([
      "campaigns/c2018",
      "campaigns/c2018/readings/r1",
      "campaigns/c2018/readings/r2",
    ]);
  });

  test("can be taken back before a decision, by the officer only", async () => {
    await answer(services, officer, PROFILE, FULL_PROFILE);
    await submitted();
    expect((await withdrawSubmission(services, officer, { stage: STAGE, reason: "" })).ok).toBe(true);
    expect(await overview(officer)).toMatchObject({ status: "draft", transitions: ["submit"] });
    expect((await overview(technician)).transitions).toEqual([]);
  });
});

describe("a whole round of review", () => {
  test("comment, send back, correct, resubmit, compare, approve, change", async () => {
    await answer(services, officer, PROFILE, FULL_PROFILE);
    const first = await submitted("Primera versión");
    expect(await overview(technician)).toMatchObject({
      status: "submitted",
      transitions: ["send-back", "approve"],
    });

    const nothingSaid = { stage: STAGE, submissionId: first, reason: "" } as const;
    expect(await sendBack(services, technician, nothingSaid)).toEqual({
      ok: false,
      reason: "saysWhatToCorrect",
    });
    const started = await comment(technician);
    expect((await sendBack(services, technician, nothingSaid)).ok).toBe(true);
    expect(await overview(officer)).toMatchObject({ status: "returned", label: "Con observaciones" });

    const [beside] = await entryThreads(services, officer, PROFILE, "es");
    expect(beside).toMatchObject({ field: "population", state: "open", moves: ["reply"] });
    await answer(services, officer, PROFILE, { population: 13_100 });
    const threadId = started.ok ? started.threadId : "";
    await changeThread(services, officer, { threadId, move: "reply", body: "Del 2022, corregido." });

    const second = await submitted("Corregida");
    const stage = await overview(technician);
    const sides = chosenSides(stage, { from: null, to: null });
    expect(sides).toEqual({ from: first, to: second });
    const diff = await submissionDiff(services, technician, STAGE, sides, "es");
    expect(diff?.sections).toMatchObject([
      {
        title: "Perfil del municipio",
        entries: [
          { answers: [{ label: "Población", before: "12.500 habitantes", after: "13.100 habitantes" }] },
        ],
      },
    ]);

    const stale = await approveStage(services, technician, { stage: STAGE, submissionId: first, reason: "" });
    expect(stale).toEqual({ ok: false, reason: "submissionIsCurrent" });
    await changeThread(services, technician, { threadId, move: "resolve", body: "" });
    const decision = { stage: STAGE, submissionId: second, reason: "" } as const;
    expect((await approveStage(services, technician, decision)).ok).toBe(true);
    expect(await approveStage(services, technician, decision)).toMatchObject({
      reason: "not-from-this-state",
    });
    const approved = await overview(officer);
    expect(approved).toMatchObject({ status: "approved", approvedId: second, changedSince: false });
    expect(approved.events.map(({ transition, number, by }) => [transition, number, by])).toEqual([
      ["approve", 2, "Técnica"],
      ["submit", 2, "Oficina"],
      ["send-back", 1, "Técnica"],
      ["submit", 1, "Oficina"],
    ]);

    await answer(services, officer, PROFILE, { population: 14_000 });
    expect(await overview(officer)).toMatchObject({ status: "to-confirm", label: "A confirmar" });
    const summaries = await stageSummaries(services, officer, "es");
    expect(summaries.map(({ id, status }) => [id, status])).toEqual([
      ["commitment", "to-confirm"],
      ["inventory", "draft"],
      ["actions", "draft"],
      ["plan", "draft"],
    ]);
    const draft = chosenSides(await overview(officer), { from: null, to: null });
    expect(draft).toEqual({ from: second, to: "draft" });
    expect((await readAudit(services.db, officer.scope)).map(({ action }) => action)).toEqual([
      "stage.approve",
      "thread.resolve",
      "stage.submit",
      "thread.reply",
      "stage.send-back",
      "stage.submit",
    ]);
  });

  test("the reading page shows what was handed in, its gaps, and the conversations of now", async () => {
    const gap = { gap: { reason: "No hay censo", plan: "Se pide en 2027" } };
    await answer(services, officer, PROFILE, { ...FULL_PROFILE, population: gap });
    const submissionId = await submitted();
    await answer(services, officer, PROFILE, { mayor: "Otra" });
    await comment(technician);
    const page = await submissionPage(
      services,
      technician,
      { stage: STAGE, submissionId, commentOn: "profile/main:mayor" },
      "es",
    );
    const answers = page?.sections[0]?.entries[0]?.answers ?? [];
    expect(answers.find(({ field }) => field === "mayor")?.answer.lines).toEqual(["Intendencia de prueba"]);
    expect(answers.map(({ field }) => field)).not.toContain("euCode");
    expect(page).toMatchObject({
      isCurrent: true,
      gaps: [{ title: "Perfil del municipio › Población", reason: "No hay censo", plan: "Se pide en 2027" }],
      commentOn: { place: "profile/main:mayor", title: "Perfil del municipio › Intendencia" },
    });
    expect(page?.threads.map(({ place }) => place)).toEqual(["profile/main:population"]);
  });
});

describe("a second person", () => {
  const decision = (submissionId: string, reason = "") => ({ stage: STAGE, submissionId, reason }) as const;

  test("is needed when the technician edited last before the submission", async () => {
    await answer(services, technician, PROFILE, FULL_PROFILE);
    const id = await submitted();
    expect(await approveStage(services, technician, decision(id))).toEqual({
      ok: false,
      reason: "secondPersonOrReason",
    });
    const colleague = await aTechnician(services, { networkId: review.network.id });
    const other = await opened(services, review.planId, colleague);
    expect((await approveStage(services, other, decision(id))).ok).toBe(true);
  });

  test("is not escaped by the officer's edit of the draft after the submission", async () => {
    await answer(services, technician, PROFILE, FULL_PROFILE);
    const id = await submitted();
    await answer(services, officer, PROFILE, { mayor: "Otra" });
    expect((await approveStage(services, technician, decision(id))).ok).toBe(false);
  });

  test("gives way to a recorded reason", async () => {
    await answer(services, technician, PROFILE, FULL_PROFILE);
    const id = await submitted();
    expect((await approveStage(services, technician, decision(id, "Única técnica de la red"))).ok).toBe(true);
    expect((await overview(technician)).events[0]?.reason).toBe("Única técnica de la red");
  });

  test("is not asked for when the officer edited last", async () => {
    await answer(services, technician, PROFILE, FULL_PROFILE);
    await answer(services, officer, PROFILE, { mayor: "Otra" });
    expect((await approveStage(services, technician, decision(await submitted()))).ok).toBe(true);
  });
});

describe("conversations", () => {
  test("are about the plan, a section, a row or a question, and are counted while open", async () => {
    await answer(services, officer, CAMPAIGN, { year: 2018 });
    await answer(services, officer, aReading("r1"), { name: "Red" }, "meter");
    await comment(technician, WHOLE_PLAN, "Va bien.");
    await comment(technician, placeAt(aReading("r1"), "energy"), "Falta la energía.");
    const [plan, row] = await planThreads(services, officer, "es");
    expect(plan).toMatchObject({ title: "Todo el plan", place: "plan" });
    expect(row).toMatchObject({
      title: "Mediciones › 2018 › Red › Energía",
      aboutPath: fieldPath(review.planId, aReading("r1"), "reading", "energy"),
    });
    expect(await openThreadCounts(services.db, officer.scope)).toEqual(
      new Map([
        ["", 1],
        ["campaigns", 1],
      ]),
    );
    await changeThread(services, officer, { threadId: row?.id ?? "", move: "reply", body: "Cargada." });
    expect(await openThreadCounts(services.db, officer.scope)).toEqual(new Map([["", 1]]));
  });

  test("need words, and a place that the plan has", async () => {
    expect(await comment(technician, WHOLE_PLAN, "  ")).toEqual({ ok: false, reason: "empty" });
    expect(await comment(technician, WHOLE_PLAN, "x".repeat(5001))).toEqual({
      ok: false,
      reason: "too-long",
    });
    const nowhere = [
      placeAt({ section: "nowhere", instance: "main" }),
      placeAt(PROFILE, "nothing"),
      placeAt(CAMPAIGN),
      placeAt(aReading("r9")),
    ];
    for (const place of nowhere) {
      expect(await comment(technician, place)).toEqual({ ok: false, reason: "not-found" });
      expect(await placeThreads(services, technician, place, "es")).toBeNull();
    }
  });

  test("are resolved by technicians only", async () => {
    const started = await comment(technician);
    const threadId = started.ok ? started.threadId : "";
    const resolve = { threadId, move: "resolve", body: "" } as const;
    expect(await changeThread(services, officer, resolve)).toEqual({ ok: false, reason: "not-allowed" });
    expect((await changeThread(services, technician, resolve)).ok).toBe(true);
  });
});

describe("another municipality", () => {
  test("finds neither the plan nor what belongs to it", async () => {
    await answer(services, officer, PROFILE, FULL_PROFILE);
    const submissionId = await submitted();
    const started = await comment(technician);
    const threadId = started.ok ? started.threadId : "";
    const neighbour = await aMunicipality(services, { networkId: review.network.id });
    const stranger = await anOfficer(services, { municipalityId: neighbour.id });
    for (const action of ["read", "comment", "submit", "review"] as const) {
      expect(await openPlan(services, stranger, review.planId, action)).toEqual({
        ok: false,
        reason: "not-found",
      });
    }

    const own = await opened(services, await aTinyPlan(services, neighbour.id), stranger);
    const at = { stage: STAGE, submissionId, commentOn: null } as const;
    expect(await submissionPage(services, own, at, "es")).toBeNull();
    expect(await submissionDiff(services, own, STAGE, { from: submissionId, to: "draft" }, "es")).toBeNull();
    expect(await changeThread(services, own, { threadId, move: "reply", body: "Hola" })).toEqual({
      ok: false,
      reason: "not-found",
    });
    expect(await planThreads(services, own, "es")).toEqual([]);
    const theirTechnician = await opened(services, own.plan.id, review.people.technician);
    expect(
      await approveStage(services, theirTechnician, { stage: STAGE, submissionId, reason: "x" }),
    ).toMatchObject({
      ok: false,
    });
    expect((await overview(officer)).status).toBe("submitted");
  });

  test("a submission of another stage is not found under this one", async () => {
    await answer(services, officer, PROFILE, FULL_PROFILE);
    const submissionId = await submitted();
    const at = { stage: "inventory", submissionId, commentOn: null } as const;
    expect(await submissionPage(services, officer, at, "es")).toBeNull();
  });
});

describe("the technicians' home", () => {
  const queue = () => networkQueue(services, review.people.technician, review.network.id, "es");

  test("lists what waits, oldest first, and how every municipality is getting on", async () => {
    await answer(services, officer, PROFILE, FULL_PROFILE);
    await comment(technician);
    const later = await aMunicipality(services, { networkId: review.network.id, name: "Sin plan" });
    const second = await opened(services, await aTinyPlan(services, later.id), review.people.officer);
    await answer(services, second, PROFILE, FULL_PROFILE);
    await submitStage(services, second, { stage: STAGE, note: "" });
    await submitted();
    const found = await queue();
    expect(found?.waiting.map(({ municipality }) => municipality)).toEqual([
      "Sin plan",
      review.municipality.name,
    ]);
    const line = found?.municipalities.find(({ id }) => id === review.municipality.id)?.plans[0];
    // Two questions of the profile, and the rows that the two untouched sections ask for are counted by the check only.
    expect(line).toMatchObject({
      required: 2,
      answered: 2,
      openThreads: 1,
      lastSavedBy: "Oficina",
      stuck: false,
    });
    expect(line?.stages.map(({ label }) => label)).toEqual([
      "En revisión",
      "En borrador",
      "En borrador",
      "En borrador",
    ]);
  });

  test("shows who has been quiet for a month with nothing in review", async () => {
    await answer(services, officer, PROFILE, FULL_PROFILE);
    pass(31);
    const stuck = async () => (await queue())?.municipalities[0]?.plans[0]?.stuck;
    expect(await stuck()).toBe(true);
    await submitted();
    pass(31);
    expect(await stuck()).toBe(false);
  });

  test("is closed to officers and to other networks", async () => {
    const elsewhere = await aNetwork(services);
    expect(await networkQueue(services, review.people.officer, review.network.id, "es")).toBeNull();
    expect(await networkQueue(services, review.people.technician, elsewhere.id, "es")).toBeNull();
  });

  test("asks the database the same few times whatever the number of municipalities", async () => {
    const statements = vi.spyOn(services.db.$client, "prepare");
    const count = async () => {
      statements.mockClear();
      await queue();
      return statements.mock.calls.length;
    };
    const one = await count();
    for (let n = 0; n < 5; n += 1) {
      const town = await aMunicipality(services, { networkId: review.network.id });
      const open = await opened(services, await aTinyPlan(services, town.id), review.people.officer);
      await answer(services, open, PROFILE, FULL_PROFILE);
    }
    expect(await count()).toBe(one);
  });
});
