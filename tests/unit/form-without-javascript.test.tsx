import { describe, expect, it } from "vitest";
import { fieldsOfCondition } from "~/domain/template/condition";
import { readForm } from "~/domain/template/read-form";
import type { Field } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { ANSWERS, FIELDS, formProps, postedBy, renderForm } from "./form-fixture";

const ALL = Object.values(FIELDS) as Field[];

function postedAnswers(fields: readonly Field[], values: EntryValues): EntryValues {
  return readForm(fields, postedBy(renderForm(formProps(fields, values))));
}

/** What another page hides is not on this one. */
function withItsCondition(field: Field): Field[] {
  const sources = field.showIf ? fieldsOfCondition(field.showIf) : [];
  return ALL.filter((other) => other === field || sources.includes(other.id));
}

describe("a page of questions without JavaScript", () => {
  const html = renderForm(formProps(ALL, ANSWERS));

  it.each(ALL.filter(({ kind }) => kind !== "file").map((field) => [field.kind, field.id, field] as const))(
    "shows and posts the saved %s (%s) unchanged",
    (_kind, id, field) => {
      expect(postedAnswers(withItsCondition(field), ANSWERS)[id]).toEqual(ANSWERS[id]);
    },
  );

  it("leaves a stored file as it is", () => {
    expect(postedAnswers([FIELDS.photo], ANSWERS)).toEqual({});
    expect(html).toContain('href="/plans/p/files/f1"');
    expect(html).toContain('encType="multipart/form-data"');
  });

  it("posts nothing for questions left blank", () => {
    const posted = postedAnswers(ALL, {});
    expect(Object.values(posted).every((value) => value === null)).toBe(true);
    expect(Object.keys(posted)).toHaveLength(ALL.length - 1);
  });

  it("keeps what could not be read", () => {
    const values = {
      people: { raw: "unos mil" },
      cost: { amount: { raw: "mucho" }, currency: null, priceDate: null },
    };
    expect(postedAnswers([FIELDS.people, FIELDS.cost], values)).toEqual(values);
  });

  it("keeps a code that is no longer in the list", () => {
    const values = { climate: "polar", hazard: "frost", sectors: ["transport", "mining"] };
    expect(postedAnswers([FIELDS.climate, FIELDS.hazard, FIELDS.sectors], values)).toEqual({
      ...values,
      sectors: expect.arrayContaining(values.sectors),
    });
  });

  it("keeps a gap with its reason, its plan and the answer typed before", () => {
    const values = { people: { gap: { reason: "No hay censo", plan: "Se pide", kept: 1200 } } };
    expect(postedAnswers([FIELDS.people], values)).toEqual(values);
  });

  it("offers the statement of a gap on required questions only", () => {
    const boxes = [...html.matchAll(/name="(\w+)\._gap"/g)].map(([, id]) => id);
    expect(boxes).toEqual(["name", "people"]);
  });

  it("shows a question left out by a condition, with the words that say when to answer", () => {
    expect(html).toContain("según tu respuesta a «label of council»");
    expect(html).not.toMatch(/id="question-detail"[^>]*hidden/);
  });

  it("always has a blank row, and real buttons to add and remove rows", () => {
    expect(html).toContain('name="costs._rows" value="rblank001"');
    expect(html).toContain('name="_intent" value="add:costs"');
    expect(html).toContain('name="_intent" value="remove:costs:r1aaa"');
  });

  it("posts rows and cells of frameworks that the page does not show", () => {
    const hidden = {
      ...FIELDS.costs,
      fields: FIELDS.costs.fields.map((f) =>
        f.id === "who" ? { ...f, frameworks: ["eu-covenant" as const] } : f,
      ),
    };
    expect(postedAnswers([hidden], ANSWERS).costs).toEqual(ANSWERS.costs);
  });

  it("lets a place be found by a button and chosen from what was found", () => {
    const props = formProps([FIELDS.town], { town: { code: null, name: "Rafa" } });
    expect(renderForm(props)).toContain('value="find-place:town"');
    const found = renderForm({
      ...props,
      placeMatches: { town: [{ code: "1", name: "Rafaela", detail: "Santa Fe" }] },
    });
    expect(found).toMatch(/type="radio"[^>]*value="1"/);
  });

  it("presses save-and-continue when Enter is pressed in a text box", () => {
    const first = /<button[^>]*>/.exec(html)?.[0];
    expect(first).toContain('value="continue"');
  });

  it("labels every control and repeats no id", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const [, target] of html.matchAll(/\sfor="([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, described = ""] of html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)) {
      for (const id of described.split(" ")) expect(ids).toContain(id);
    }
  });

  it("has no buttons and posts nothing new when it is read only", () => {
    const readOnly = renderForm({ ...formProps(ALL, ANSWERS), readOnly: true });
    expect(readOnly).not.toContain("<button");
    expect(readOnly).toContain("Rafaela");
  });
});
