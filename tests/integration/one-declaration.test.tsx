/** One question added to a questionnaire is found everywhere, and nothing but its declaration was written for it. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import { readEntry } from "db/repositories/entries.server";
import { SectionForm } from "~/components/form/section-form";
import { parsePlanFile, planFileJsonSchema, planFileOf } from "~/domain/plan/plan-file";
import { fieldPath } from "~/domain/plan/plan-paths";
import { checkStageEntries } from "~/domain/review/stage-check";
import { describeChanges } from "~/domain/review/describe-changes";
import { readForm } from "~/domain/template/read-form";
import type { Field, Template } from "~/domain/template/template";
import { screenDictionary } from "~/i18n/catalogue.server";
import { I18nProvider } from "~/i18n/i18n-context";
import { renderPlan } from "~/print/render-plan";
import { answerWords } from "~/server/answer-words.server";
import { checkAnswers } from "~/server/check-answers.server";
import { entryPage } from "~/server/entry-page.server";
import type { OpenPlan } from "~/server/open-plan.server";
import { planEntryOf } from "~/server/entry-facts.server";
import { readPlanDocument } from "~/server/plan-document.server";
import { checkStage } from "~/server/review/check-stage.server";
import { saveEntry } from "~/server/save-entry.server";
import type { Services } from "~/server/services.server";
import { aServices } from "tests/factories";
import { tinyTemplate } from "tests/fixtures/tiny-template";
import { answer, aReview, FULL_PROFILE, PROFILE } from "tests/review-factories";

const TREES: Field = {
  kind: "decimal",
  id: "trees",
  label: { es: "Arbolado de las veredas", en: "Street trees", pt: "Árvores das calçadas" },
  hint: { es: "Del último censo de arbolado.", en: "From the last tree census.", pt: "Do último censo." },
  where: { es: "En el área de espacios verdes.", en: "In the parks office.", pt: "Na área de parques." },
  unit: { es: "miles de árboles", en: "thousand trees", pt: "mil árvores" },
  min: 0,
  required: true,
};

/** The declaration: all that this test writes for the new question. */
const template: Template = {
  ...tinyTemplate,
  sections: tinyTemplate.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) =>
      section.id === "profile" && page.id === "people" ? { ...page, fields: [...page.fields, TREES] } : page,
    ),
  })),
};

const POSTED = "1.234,5";
const STORED = 1234.5;
const WORDS = "1.234,5 miles de árboles";

let services: Services;
let open: OpenPlan;

beforeEach(async () => {
  services = aServices();
  open = { ...(await aReview(services)).officer, template };
  await answer(services, open, PROFILE, FULL_PROFILE);
});

function post(typed: string): FormData {
  const form = new FormData();
  form.set("_locale", "es");
  form.set("_fields", TREES.id);
  form.set(TREES.id, typed);
  return form;
}

async function save(typed: string) {
  const stored = await readEntry(services.db, open.scope, PROFILE);
  const baseRevision = stored?.revision ?? 0;
  await saveEntry(services, open, { address: PROFILE, page: "people", baseRevision, form: post(typed) });
}

const document = () => readPlanDocument(services, open.plan, open.scope);

async function formHtml(): Promise<string> {
  const view = await entryPage(services, open, PROFILE, "people", "es");
  if (view?.kind !== "questions") throw new Error("no page of questions");
  const { place, page, revision, conflicts, newRowIds, savedAt, savedBy } = view;
  return renderToStaticMarkup(
    <I18nProvider locale="es" dictionary={screenDictionary("es")}>
      <SectionForm
        {...{ page, revision, conflicts, newRowIds, savedAt, savedBy }}
        action="/here"
        saveUrl="/save"
        planId={open.plan.id}
        userId={open.actor.userId}
        entryKey={place.entryKey}
        currencies={[]}
      />
    </I18nProvider>,
  );
}

test("in the form, with its words, its help and what was saved", async () => {
  const asked = await formHtml();
  expect(asked).toContain(TREES.label.es);
  expect(asked).toContain(TREES.hint?.es);
  expect(asked).toContain(TREES.where?.es);
  expect(asked).toMatch(/<input[^>]*name="trees"/);
  await save(POSTED);
  expect(await formHtml()).toMatch(/<input[^>]*name="trees"[^>]*value="1234,5"/);
});

test("in the posted form and in the draft, text that is no number included", async () => {
  const fields = template.sections[0]!.pages[0]!.fields;
  expect(readForm(fields, post(POSTED))).toEqual({ trees: STORED });
  await save(POSTED);
  expect((await readEntry(services.db, open.scope, PROFILE))?.values).toEqual({
    ...FULL_PROFILE,
    trees: STORED,
  });
  await save("muchísimos");
  expect((await readEntry(services.db, open.scope, PROFILE))?.values.trees).toEqual({ raw: "muchísimos" });
});

test("in the submission check, by name and with the way to it, until it is answered", async () => {
  const { sections, complete } = await checkStage(services, open, "commitment", "es");
  expect(complete).toBe(false);
  expect(sections.flatMap(({ problems }) => problems)).toEqual([
    {
      path: fieldPath(open.plan.id, PROFILE, "people", "trees"),
      entry: null,
      label: TREES.label.es,
      message: expect.any(String),
    },
  ]);
  await save(POSTED);
  expect((await checkStage(services, open, "commitment", "es")).complete).toBe(true);
});

test("in check-your-answers", async () => {
  await save(POSTED);
  const view = await checkAnswers(services, open, PROFILE, "es");
  const row = view?.pages.flatMap(({ answers }) => answers).find(({ field }) => field === "trees");
  expect(row).toMatchObject({
    label: TREES.label.es,
    answer: { lines: [WORDS] },
    required: true,
    problem: null,
  });
});

test("in the diff that a reviewer reads, in their language", async () => {
  const before = await document();
  await save(POSTED);
  const changes = (locale: "es" | "en", after: typeof before) =>
    describeChanges(template, before, after, { locale, words: answerWords(locale) }).flatMap(({ entries }) =>
      entries.flatMap(({ answers }) => answers),
    );
  const after = await document();
  expect(changes("es", after)).toEqual([
    { field: "trees", label: TREES.label.es, before: null, after: WORDS },
  ]);
  expect(changes("en", after)).toMatchObject([{ label: "Street trees", after: "1,234.5 thousand trees" }]);
});

test("in the printed chapter", async () => {
  const print = async () =>
    renderPlan({
      plan: await document(),
      template,
      results: null,
      findings: [],
      mode: { kind: "draft" },
      pictures: () => null,
      locale: "es",
      printedAt: new Date("2026-03-02T12:00:00Z"),
      assets: { css: "", fontUrl: "", italicFontUrl: "" },
    });
  expect(await print()).toContain(TREES.label.es);
  await save(POSTED);
  const html = await print();
  expect(html).toContain(TREES.label.es);
  expect(html).toContain(WORDS);
});

test("in the plan file, there and back, and in its schema", async () => {
  await save(POSTED);
  const plan = await document();
  const file = JSON.parse(JSON.stringify(planFileOf(plan, [], template)));
  expect(file.sections.profile.values).toMatchObject({ trees: STORED });
  const read = parsePlanFile(file, () => template);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(planFileOf(read.plan, read.completed, template)).toEqual(file);

  expect(parsePlanFile(file, () => tinyTemplate)).toEqual({
    ok: false,
    problems: [{ path: "sections.profile.values.trees", message: "unknown field" }],
  });
  const wrong = { ...file, sections: { profile: { values: { trees: "muchísimos" } } } };
  expect(parsePlanFile(wrong, () => template)).toMatchObject({
    ok: false,
    problems: [{ path: "sections.profile.values.trees" }],
  });
  expect(JSON.stringify(planFileJsonSchema(template))).toContain('"description":"Street trees"');
});

test("and a gap stated for it satisfies the check, as for any other question", async () => {
  const form = post("");
  form.set("trees._gap", "on");
  form.set("trees._gapReason", "No hay censo de arbolado");
  form.set("trees._gapPlan", "Hacerlo en otoño");
  await saveEntry(services, open, { address: PROFILE, page: "people", baseRevision: 1, form });
  const entry = await readEntry(services.db, open.scope, PROFILE);
  const plan = { template, frameworks: open.plan.frameworks, entries: entry ? [planEntryOf(entry)] : [] };
  expect(checkStageEntries(plan, "commitment", [])).toMatchObject({
    problems: [],
    gaps: [{ reason: "No hay censo de arbolado", plan: "Hacerlo en otoño" }],
  });
});
