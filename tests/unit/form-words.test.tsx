import { readFileSync, readdirSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { problemTarget } from "~/components/form/control-ids";
import { FormattedText } from "~/components/form/formatted-text";
import { countWords } from "~/components/form/long-text-control";
import { pageErrors, problemMessage } from "~/components/form/problem-words";
import { answerOf } from "~/components/form/use-answers";
import { createFormat } from "~/i18n/format";
import { form } from "~/i18n/messages/form";
import { createTranslator } from "~/i18n/translate";
import { aPage, FIELDS, formProps, renderForm } from "./form-fixture";

const dictionary = Object.fromEntries(Object.entries(form).map(([key, text]) => [key, text.es]));
const words = { t: createTranslator(dictionary, "es"), format: createFormat("es") };

/** Codes written in the sources of the vocabulary. */
function codesInSources(): string[] {
  const folder = new URL("../../app/domain/template/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const sources = files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
  const literal = [...sources.matchAll(/(?:code: |unreadable: |numberKind<\w+>\("\w+", )"([a-zA-Z]+)"/g)];
  return [...new Set(literal.map(([, code = ""]) => code))];
}

describe("what is said about an answer", () => {
  it.each(codesInSources())("has words for %s in every language", (code) => {
    expect(form).toHaveProperty([`problem.${code}`]);
  });

  it("writes limits as numbers of the language, years ungrouped", () => {
    const tooSmall = (min: number) => ({ path: [], code: "tooSmall", params: { min } });
    expect(problemMessage(words, { kind: "integer" }, tooSmall(1500))).toContain("1.500");
    expect(problemMessage(words, { kind: "year" }, tooSmall(1850))).toContain("1850");
  });

  it("points each problem of the summary to its control, worded as beside the field", () => {
    const fields = [FIELDS.cost, FIELDS.costs, FIELDS.town];
    const values = {
      cost: { amount: null, currency: "ARS", priceDate: "2024-01" },
      costs: [
        { id: "r1aaa", values: { money: { amount: { raw: "x" }, currency: "ARS", priceDate: "2024-01" } } },
      ],
    };
    const html = renderForm(formProps(fields, values));
    const errors = pageErrors(words, aPage(fields, values), [{ field: "town", path: [], code: "missing" }]);
    expect(errors.map(({ field }) => field)).toEqual([
      "answer-cost-amount",
      "answer-costs-r1aaa-what",
      "answer-costs-r1aaa-money-amount",
      "answer-town-name",
    ]);
    for (const { field, message } of errors.slice(0, 3)) {
      expect(html).toContain(`id="${field}"`);
      expect(html).toContain(message.split(": ").slice(1).join(": "));
    }
  });

  it("points to the question when a table as a whole is wrong", () => {
    const [costs] = aPage([FIELDS.costs], {}).fields;
    if (!costs) throw new Error("no field");
    expect(problemTarget(costs, [])).toBe("question-costs");
  });
});

describe("answers that conditions look at", () => {
  it.each([
    ["yesNo", "yes", true],
    ["yesNo", "", null],
    ["choices", ["a", "b"], ["a", "b"]],
    ["choices", "a", ["a"]],
    ["choices", false, []],
    ["choice", "", null],
    ["money", { amount: " ", currency: "ARS" }, null],
    ["money", { amount: "12", currency: "ARS" }, "12"],
    ["place", { name: "Rafaela" }, "Rafaela"],
    ["matrix", { a: { b: "" } }, []],
    ["text", undefined, null],
  ] as const)("%s %j is read as %j", (kind, value, answer) => {
    expect(answerOf({ kind }, value)).toEqual(answer);
  });
});

describe("help texts", () => {
  it("are shown with their lists, emphasis and links, and nothing else", () => {
    const text =
      "Pedí la **factura**:\n- en la [web](https://x.ar/a)\n- *acá*\n\n<script>[no](javascript:alert)";
    expect(renderToStaticMarkup(<FormattedText text={text} />)).toBe(
      '<p>Pedí la <strong>factura</strong>:</p><ul><li>en la <a href="https://x.ar/a">web</a></li><li><em>acá</em></li></ul>' +
        "<p>&lt;script&gt;[no](javascript:alert)</p>",
    );
  });

  it("counts words", () => {
    expect(countWords(" uno  dos\ntres ")).toBe(3);
    expect(countWords("")).toBe(0);
  });
});
