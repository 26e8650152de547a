import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costs, FIELDS, inThreeLanguages } from "tests/fixtures/fields";
import { isEmptyAnswer, problemsOf } from "~/domain/template/check-entry";
import { draftOf } from "~/domain/template/draft-schema";
import { kindOf } from "~/domain/template/field-kinds";
import { formatAnswer } from "~/domain/template/format-answer";
import { inputsOf } from "~/domain/template/page-inputs";
import { readForm } from "~/domain/template/read-form";
import type { Field, FieldKindId, RowRefField } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { DraftValue } from "~/domain/template/value";

type Posted = Record<string, string | string[]>;

/** A form of one question as a browser posts it. */
function form(field: Field, posted: Posted, locale: Locale = "es"): FormData {
  const data = new FormData();
  data.set("_locale", locale);
  data.set("_fields", field.id);
  for (const [name, values] of Object.entries(posted)) {
    for (const value of [values].flat()) data.append(name, value);
  }
  return data;
}

const read = (field: Field, posted: Posted, locale: Locale = "es") =>
  readForm([field], form(field, posted, locale))[field.id];

/** What the page shows for a draft, posted back untouched. */
const readBack = (field: Field, draft: DraftValue, locale: Locale = "es") =>
  read(field, inputsOf([field], { [field.id]: draft }, locale), locale);

const inWords = (field: Field, value: DraftValue, locale: Locale = "es") =>
  formatAnswer(field, value, {
    locale,
    words: { yes: "Sí", no: "No", noData: "sin datos", gap: "No tenemos este dato" },
    rows: () => [
      { id: "w1", name: "Acueducto" },
      { id: "w2", name: "Puente" },
    ],
  });

const codes = (field: Field, value: DraftValue, required = false) =>
  problemsOf(field, value, required).map(({ path, code }) => [...path, code].join(" "));

const several: RowRefField = { ...FIELDS.rowRef, several: true };

interface Case {
  name: string;
  field: Field;
  posted: Posted;
  draft: DraftValue;
  /** In Spanish, one line each. */
  words: string[];
  problems?: string[];
}

/** One line for each way of answering that a kind knows, what could not be read included. */
const CASES: Case[] = [
  { name: "text", field: FIELDS.text, posted: { name: "  Rafaela " }, draft: "Rafaela", words: ["Rafaela"] },
  {
    name: "long text keeps its lines, as every browser posts them",
    field: FIELDS.longText,
    posted: { story: "Fundada en 1881.\r\n\r\n- vías\r\n- tambos\n" },
    draft: "Fundada en 1881.\n\n- vías\n- tambos",
    words: ["Fundada en 1881.", "", "- vías", "- tambos"],
  },
  {
    name: "integer",
    field: FIELDS.integer,
    posted: { people: "1.234" },
    draft: 1234,
    words: ["1.234 habitantes"],
  },
  { name: "zero", field: FIELDS.integer, posted: { people: "0" }, draft: 0, words: ["0 habitantes"] },
  {
    name: "integer with text",
    field: FIELDS.integer,
    posted: { people: "unos 300" },
    draft: { raw: "unos 300" },
    words: ["«unos 300»"],
    problems: ["notANumber"],
  },
  {
    name: "integer with decimals",
    field: FIELDS.integer,
    posted: { people: "12,5" },
    draft: 12.5,
    words: ["12,5 habitantes"],
    problems: ["notAnInteger"],
  },
  {
    name: "decimal in Spanish",
    field: FIELDS.decimal,
    posted: { area: "1.234,5" },
    draft: 1234.5,
    words: ["1.234,5 km²"],
  },
  {
    name: "decimal with a point",
    field: FIELDS.decimal,
    posted: { area: "1234.5" },
    draft: 1234.5,
    words: ["1.234,5 km²"],
  },
  {
    name: "decimal pasted with its unit",
    field: FIELDS.decimal,
    posted: { area: "2.183 km²" },
    draft: 2183,
    words: ["2.183 km²"],
  },
  {
    name: "decimal out of range",
    field: FIELDS.decimal,
    posted: { area: "-5" },
    draft: -5,
    words: ["-5 km²"],
    problems: ["tooSmall"],
  },
  {
    name: "a pasted cell with text",
    field: FIELDS.decimal,
    posted: { area: "12 abc" },
    draft: { raw: "12 abc" },
    words: ["«12 abc»"],
    problems: ["notANumber"],
  },
  { name: "percent", field: FIELDS.percent, posted: { rural: "12,5 %" }, draft: 12.5, words: ["12,5 %"] },
  {
    name: "percent over 100",
    field: FIELDS.percent,
    posted: { rural: "120" },
    draft: 120,
    words: ["120 %"],
    problems: ["tooLarge"],
  },
  { name: "year", field: FIELDS.year, posted: { founded: "1881" }, draft: 1881, words: ["1881"] },
  {
    name: "year in words",
    field: FIELDS.year,
    posted: { founded: "hace mucho" },
    draft: { raw: "hace mucho" },
    words: ["«hace mucho»"],
    problems: ["notAYear"],
  },
  {
    name: "month",
    field: FIELDS.month,
    posted: { surveyed: "marzo de 2024" },
    draft: "2024-03",
    words: ["03/2024"],
  },
  {
    name: "half a month",
    field: FIELDS.month,
    posted: { surveyed: "3/" },
    draft: { raw: "3/" },
    words: ["«3/»"],
    problems: ["notAMonth"],
  },
  {
    name: "date",
    field: FIELDS.date,
    posted: { sworn: "5/3/2024" },
    draft: "2024-03-05",
    words: ["05/03/2024"],
  },
  {
    name: "a day that does not exist",
    field: FIELDS.date,
    posted: { sworn: "31/2/2024" },
    draft: { raw: "31/2/2024" },
    words: ["«31/2/2024»"],
    problems: ["notADate"],
  },
  {
    name: "quantity",
    field: FIELDS.quantity,
    posted: { "water.amount": "1.500,25", "water.unit": "m3" },
    draft: { amount: 1500.25, unit: "m3" },
    words: ["1.500,25 m3"],
  },
  {
    name: "quantity without unit",
    field: FIELDS.quantity,
    posted: { "water.amount": "15", "water.unit": "" },
    draft: { amount: 15, unit: null },
    words: ["15"],
    problems: ["unit quantityWithoutUnit"],
  },
  {
    name: "quantity that is no number",
    field: FIELDS.quantity,
    posted: { "water.amount": "mucha", "water.unit": "m3" },
    draft: { amount: { raw: "mucha" }, unit: "m3" },
    words: ["«mucha» m3"],
    problems: ["amount notANumber"],
  },
  {
    name: "money",
    field: FIELDS.money,
    posted: { "budget.amount": "1.250.000,50", "budget.currency": "ARS", "budget.priceDate": "6/2024" },
    draft: { amount: 1250000.5, currency: "ARS", priceDate: "2024-06" },
    words: ["ARS 1.250.000,5 (06/2024)"],
  },
  {
    name: "money without the month of its prices",
    field: FIELDS.money,
    posted: { "budget.amount": "100", "budget.currency": "ARS", "budget.priceDate": "" },
    draft: { amount: 100, currency: "ARS", priceDate: null },
    words: ["ARS 100"],
    problems: ["priceDate moneyWithoutDate"],
  },
  {
    name: "money with nothing readable",
    field: FIELDS.money,
    posted: { "budget.amount": "a convenir", "budget.currency": "", "budget.priceDate": "ayer" },
    draft: { amount: { raw: "a convenir" }, currency: null, priceDate: { raw: "ayer" } },
    words: ["«a convenir» (ayer)"],
    problems: ["amount notANumber", "currency moneyWithoutCurrency", "priceDate notAMonth"],
  },
  { name: "yes", field: FIELDS.yesNo, posted: { port: "yes" }, draft: true, words: ["Sí"] },
  { name: "no", field: FIELDS.yesNo, posted: { port: "no" }, draft: false, words: ["No"] },
  { name: "choice", field: FIELDS.choice, posted: { townKind: "city" }, draft: "city", words: ["Ciudad"] },
  {
    name: "a choice that the list has not",
    field: FIELDS.choice,
    posted: { townKind: "metropolis" },
    draft: "metropolis",
    words: ["metropolis"],
    problems: ["notAnOption"],
  },
  {
    name: "several choices, each once",
    field: FIELDS.choices,
    posted: { festivals: ["carnival", "harvest", "carnival"] },
    draft: ["carnival", "harvest"],
    words: ["carnival", "harvest"],
  },
  {
    name: "a row of another section",
    field: FIELDS.rowRef,
    posted: { firstWork: "w2" },
    draft: "w2",
    words: ["Puente"],
  },
  {
    name: "several rows, one of them gone",
    field: several,
    posted: { firstWork: ["w1", "w9"] },
    draft: ["w1", "w9"],
    words: ["Acueducto", "sin datos"],
  },
  {
    name: "inline rows: blank ones are dropped, unread cells kept",
    field: costs,
    posted: {
      "costs._rows": ["r1", "r2", "r3"],
      "costs.r1.name": "Cemento",
      "costs.r1.amount": "1.000,5",
      "costs.r1.paid": "no",
      "costs.r2.name": "",
      "costs.r2.amount": "  ",
      "costs.r3.amount": "veinte",
    },
    draft: [
      { id: "r1", values: { name: "Cemento", amount: 1000.5, paid: false } },
      { id: "r3", values: { amount: { raw: "veinte" } } },
    ],
    words: ["Cemento · 1.000,5 · No", "«veinte»"],
    problems: ["r3 name missing", "r3 amount notANumber"],
  },
  {
    name: "matrix",
    field: FIELDS.matrix,
    posted: { "staff.works.permanent": "12", "staff.environment.temporary": "dos" },
    draft: { works: { permanent: 12 }, environment: { temporary: { raw: "dos" } } },
    words: ["works · permanent: 12", "environment · temporary: «dos»"],
    problems: ["environment temporary notANumber"],
  },
  {
    name: "place of the registry",
    field: FIELDS.place,
    posted: { "seat.name": "Rafaela", "seat.code": "822070" },
    draft: { code: "822070", name: "Rafaela" },
    words: ["Rafaela"],
  },
  {
    name: "place typed in",
    field: FIELDS.place,
    posted: { "seat.name": "Colonia Nueva", "seat.code": "" },
    draft: { code: null, name: "Colonia Nueva" },
    words: ["Colonia Nueva"],
  },
];

describe.each(CASES)("$name", ({ field, posted, draft, words, problems = [] }) => {
  test("typed, stored, shown again and posted back is the same answer", () => {
    expect(read(field, posted)).toEqual(draft);
    expect(readBack(field, draft)).toEqual(draft);
  });

  test("shown in another language it is still the same answer", () => {
    for (const locale of ["en", "pt"] as const) expect(readBack(field, draft, locale)).toEqual(draft);
  });

  test("its schema takes it, so that a plan file can hold it", () => {
    expect(draftOf(kindOf(field).draft(field)).parse(draft)).toEqual(draft);
  });

  test("it reads in words and says what is wrong", () => {
    expect(inWords(field, draft).lines).toEqual(words);
    expect(codes(field, draft, true)).toEqual(problems);
  });
});

const KINDS = Object.keys(FIELDS) as FieldKindId[];

describe.each(KINDS)("%s", (kind) => {
  const field: Field = FIELDS[kind];

  test("nothing posted is no answer", () => {
    const blank = Object.fromEntries(Object.keys(inputsOf([field], {}, "es")).map((name) => [name, "   "]));
    expect(read(field, blank) ?? null).toBe(null);
    expect(isEmptyAnswer(field, null)).toBe(true);
    expect(inWords(field, null)).toEqual({ state: "empty", lines: ["sin datos"] });
    expect([codes(field, null), codes(field, null, true)]).toEqual([[], ["missing"]]);
  });

  test("a question that the page did not show is left alone", () => {
    const data = form(field, {});
    data.delete("_fields");
    expect(readForm([field], data)).toEqual({});
  });

  test("unread text of a plan file is shown as it was written and asked about", () => {
    const raw = { raw: "según el contador" };
    expect(inWords(field, raw)).toEqual({ state: "unread", lines: ["«según el contador»"] });
    expect(codes(field, raw)).toHaveLength(1);
    expect(isEmptyAnswer(field, raw)).toBe(false);
    const [input] = Object.values(inputsOf([field], { [field.id]: raw }, "es"));
    expect(input).toEqual(["según el contador"]);
    // Tables and grids hold unread text in their cells; a file and an estimate have no text.
    if (["rows", "matrix", "file", "estimate"].includes(kind)) return;
    expect(JSON.stringify(readBack(field, raw))).toContain("según el contador");
  });

  test("values of the wrong type are refused by its schema", () => {
    const schema = kindOf(field).draft(field);
    const wrong = [undefined, Symbol("x"), { unheard: "of" }, [[1]], [{ id: "r1" }], () => 1];
    const taken = wrong.filter((value) => schema.safeParse(value).success);
    expect(taken).toEqual([]);
  });

  test("a stated gap stands for the answer and keeps what was typed", () => {
    const answered = CASES.find((one) => one.field === field && !one.problems);
    const posted = {
      ...answered?.posted,
      [`${field.id}._gap`]: "on",
      [`${field.id}._gapReason`]: " falta medidor ",
    };
    const gap = read(field, posted);
    const kept = answered ? { kept: answered.draft } : {};
    expect(gap).toEqual({ gap: { reason: "falta medidor", plan: "", ...kept } });
    expect(readBack(field, gap ?? null)).toEqual(gap);
    expect(inWords(field, gap ?? null)).toMatchObject({ state: "gap", reason: "falta medidor" });
    expect(codes(field, gap ?? null, true)).toEqual(["_gapPlan gapWithoutPlan"]);
    expect(codes(field, { gap: { reason: "falta medidor", plan: "instalarlo" } }, true)).toEqual([]);
    expect(codes(field, { gap: { reason: "", plan: "" } }, true)).toEqual(["_gapReason gapWithoutReason"]);
  });
});

test("taking a gap back brings back what was typed before", () => {
  const gap = { gap: { reason: "r", plan: "p", kept: { raw: "unos 300" } } };
  const { [`people._gap`]: _mark, ...posted } = inputsOf([FIELDS.integer], { people: gap }, "es");
  expect(read(FIELDS.integer, posted)).toEqual({ raw: "unos 300" });
});

test("a posted form cannot name a file", () => {
  expect(read(FIELDS.file, { shield: "f1", "shield.fileId": "f1" })).toBe(undefined);
});

test("row ids that could not be ids are not taken", () => {
  const posted = {
    "costs._rows": ["../x", "R1", "r1"],
    "costs.../x.name": "a",
    "costs.R1.name": "b",
    "costs.r1.name": "c",
  };
  expect(read(costs, posted)).toEqual([{ id: "r1", values: { name: "c" } }]);
});

test("a lone separator is read by the language of the page", () => {
  const typed = { area: "1.234" };
  expect([read(FIELDS.decimal, typed), read(FIELDS.decimal, typed, "en")]).toEqual([1234, 1.234]);
});

test("what the options of a list no longer hold stays in the answer", () => {
  expect(readBack(FIELDS.choices, ["harvest", "no-longer"])).toEqual(["harvest", "no-longer"]);
  expect(codes(FIELDS.choices, ["harvest", "no-longer"])).toEqual(["notAnOption"]);
});

test("50,000 characters are an answer like any other", () => {
  const story = "Había una vez. ".repeat(3334).trim();
  expect(story.length).toBeGreaterThan(50_000);
  expect(readBack(FIELDS.longText, story)).toBe(story);
  expect(codes(FIELDS.longText, story)).toEqual([]);
  expect([readBack(FIELDS.text, story), codes(FIELDS.text, story)]).toEqual([story, ["tooLong"]]);
  expect(read(FIELDS.decimal, { area: story })).toEqual({ raw: story });
});

test("emoji, accents and markup pass unchanged", () => {
  const name = "Ñandubay 🌱👩‍🌾 <b>&amp; «à»";
  expect(readBack(FIELDS.text, name)).toBe(name);
  expect(readBack(FIELDS.longText, name)).toBe(name);
  expect(read(FIELDS.integer, { people: "🌱" })).toEqual({ raw: "🌱" });
});

test("any number comes back from the page as it was stored", () => {
  const locales = ["es", "en", "pt"] as const;
  const numbers = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .map((x) => Number(x.toFixed(4)));
  fc.assert(
    fc.property(numbers, fc.constantFrom(...locales), (number, locale) => {
      expect(readBack(FIELDS.decimal, number, locale)).toBe(Object.is(number, -0) ? 0 : number);
    }),
  );
});

test.each([0.1 + 0.2, 189_292.10000000001, 1.00000000001e-6, -1 / 3])(
  "%d, as a calculation leaves it, too",
  (number) => {
    expect(readBack(FIELDS.decimal, number)).toBe(number);
  },
);

test("a figure too long to be stored exactly is kept as text", () => {
  expect(read(FIELDS.decimal, { area: "30714159265358979" })).toEqual({ raw: "30714159265358979" });
});

test("whatever text is typed in a question about a number, it is a number or it is kept", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const draft = read(FIELDS.decimal, { area: typed });
      const kept = typeof draft === "number" || (typed.trim() === "" ? draft === null : true);
      expect(kept).toBe(true);
      expect(readBack(FIELDS.decimal, draft ?? null)).toEqual(draft);
    }),
  );
});

test("labels of the fixture are in three languages", () => {
  expect(inWords(FIELDS.integer, 3, "en").lines).toEqual([`3 ${inThreeLanguages("habitantes").en}`]);
});
