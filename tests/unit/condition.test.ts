import { describe, expect, test } from "vitest";
import { holds } from "~/domain/template/condition";
import type { Condition } from "~/domain/template/template";
import type { DraftValue } from "~/domain/template/value";

const when = (condition: Condition, answer: DraftValue) => holds(condition, { port: answer });

describe("one of these answers", () => {
  const isPort: Condition = { field: "port", in: [true] };
  const isSeaOrRiver: Condition = { field: "port", in: ["sea", "river"] };

  test.each<[Condition, DraftValue, boolean]>([
    [isPort, true, true],
    [isPort, false, false],
    [isPort, null, false],
    [isSeaOrRiver, "river", true],
    [isSeaOrRiver, "lake", false],
    [isSeaOrRiver, ["lake", "sea"], true],
    [isSeaOrRiver, ["lake"], false],
    [isSeaOrRiver, { raw: "river" }, false],
    [isSeaOrRiver, { gap: { reason: "r", plan: "p", kept: "river" } }, false],
    [isSeaOrRiver, [{ id: "r1", values: { kind: "river" } }], false],
  ])("%j and %j", (condition, answer, expected) => expect(when(condition, answer)).toBe(expected));
});

test.each<[DraftValue, boolean]>([
  [null, false],
  ["", false],
  [[], false],
  [false, true],
  [0, true],
  ["río", true],
  [{ raw: "12 abc" }, true],
  [["a"], true],
  [{ gap: { reason: "r", plan: "p" } }, false],
])("answered, with %j", (answer, expected) => {
  expect(when({ field: "port", answered: true }, answer)).toBe(expected);
});

test("a question that was never asked is as one without answer", () => {
  expect(holds({ field: "unheard", answered: true }, {})).toBe(false);
  expect(holds({ not: { field: "unheard", in: ["a"] } }, {})).toBe(true);
});

test("conditions combine", () => {
  const port: Condition = { field: "port", in: [true] };
  const large: Condition = { field: "size", in: ["large"] };
  const values = { port: true, size: "small" };
  expect(holds({ all: [port, large] }, values)).toBe(false);
  expect(holds({ any: [port, large] }, values)).toBe(true);
  expect(holds({ all: [port, { not: large }] }, values)).toBe(true);
  expect([holds({ all: [] }, {}), holds({ any: [] }, {})]).toEqual([true, false]);
});
