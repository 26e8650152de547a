import { describe, expect, test } from "vitest";
import { mergeEntry, valueAt, withAnswerAt } from "~/domain/template/merge";
import type { Field, RowsField } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";

const words = { es: "x", en: "x", pt: "x" };
const text = (id: string): Field => ({ kind: "text", id, label: words });
const list = { id: "list", options: [] };
const table: RowsField = {
  kind: "rows",
  id: "rows",
  label: words,
  layout: "table",
  addLabel: words,
  namedBy: ["name"],
  fields: [text("name"), text("cost")],
};
const fields: Field[] = [
  text("vision"),
  text("goal"),
  { kind: "choices", id: "groups", label: words, list },
  { kind: "matrix", id: "staff", label: words, rows: list, columns: list, cell: { kind: "integer" } },
  table,
];
const merge = (base: EntryValues, mine: EntryValues, theirs: EntryValues) =>
  mergeEntry(fields, base, mine, theirs);
const row = (id: string, values: EntryValues) => ({ id, values });

describe("two people on one section", () => {
  test("changes to different questions merge", () => {
    const { values, conflicts } = merge({ vision: "a" }, { vision: "b" }, { vision: "a", goal: "c" });
    expect(values).toMatchObject({ vision: "b", goal: "c" });
    expect(conflicts).toEqual([]);
  });

  test("the same change made twice is no conflict", () => {
    expect(merge({ vision: "a" }, { vision: "b" }, { vision: "b" }).conflicts).toEqual([]);
  });

  test("different answers to one question are a conflict, and what is saved stays until the person decides", () => {
    const { values, conflicts } = merge({ vision: "a" }, { vision: "mine" }, { vision: "theirs" });
    expect(values.vision).toBe("theirs");
    expect(conflicts).toEqual([{ path: ["vision"], base: "a", mine: "mine", theirs: "theirs" }]);
  });

  test("clearing an answer that the other one changed is a conflict too", () => {
    expect(merge({ vision: "a" }, { vision: null }, { vision: "b" }).conflicts).toHaveLength(1);
  });

  test("several-choices merge as sets", () => {
    const { values, conflicts } = merge(
      { groups: ["a", "b"] },
      { groups: ["a", "c"] },
      { groups: ["a", "b", "d"] },
    );
    expect(values.groups).toEqual(["a", "d", "c"]);
    expect(conflicts).toEqual([]);
  });

  test("matrices merge cell by cell", () => {
    const base = { staff: { local: { now: 1, later: 2 } } };
    const { values, conflicts } = merge(
      base,
      { staff: { local: { now: 5, later: 2 } } },
      { staff: { local: { now: 1, later: 9 }, other: { now: 3 } } },
    );
    expect(values.staff).toEqual({ local: { now: 5, later: 9 }, other: { now: 3 } });
    expect(conflicts).toEqual([]);
  });
});

describe("two people on one table", () => {
  const base = { rows: [row("r1", { name: "one" }), row("r2", { name: "two" })] };

  test("rows merge field by field", () => {
    const { values, conflicts } = merge(
      base,
      { rows: [row("r1", { name: "one", cost: "5" }), row("r2", { name: "two" })] },
      { rows: [row("r1", { name: "uno" }), row("r2", { name: "two" })] },
    );
    expect(values.rows).toEqual([row("r1", { name: "uno", cost: "5" }), row("r2", { name: "two" })]);
    expect(conflicts).toEqual([]);
  });

  test("rows that both added are both kept", () => {
    const { values } = merge(
      base,
      { rows: [...base.rows, row("r3", { name: "mine" })] },
      { rows: [...base.rows, row("r4", { name: "theirs" })] },
    );
    expect((values.rows as { id: string }[]).map(({ id }) => id)).toEqual(["r1", "r2", "r4", "r3"]);
  });

  test("a row deleted on one side and untouched on the other is gone", () => {
    const { values } = merge(base, { rows: [row("r1", { name: "one" })] }, base);
    expect((values.rows as { id: string }[]).map(({ id }) => id)).toEqual(["r1"]);
  });

  test("a row deleted on one side and edited on the other survives, edited", () => {
    const edited = { rows: [row("r1", { name: "one" }), row("r2", { name: "edited" })] };
    const { values } = merge(base, { rows: [row("r1", { name: "one" })] }, edited);
    expect(values.rows).toEqual(edited.rows);
  });

  test("the order of whoever moved rows wins", () => {
    const moved = { rows: [...base.rows].reverse() };
    expect(merge(base, moved, base).values.rows).toEqual(moved.rows);
    expect(merge(base, base, moved).values.rows).toEqual(moved.rows);
  });

  test("a conflict inside a row names its row and field", () => {
    const { conflicts } = merge(
      base,
      { rows: [row("r1", { name: "mine" }), row("r2", { name: "two" })] },
      { rows: [row("r1", { name: "theirs" }), row("r2", { name: "two" })] },
    );
    expect(conflicts.map(({ path }) => path)).toEqual([["rows", "r1", "name"]]);
  });
});

test("a decision puts the answer where the conflict was", () => {
  const values: EntryValues = { rows: [row("r1", { name: "theirs" })], staff: { local: { now: 1 } } };
  const path = ["rows", "r1", "name"];
  expect(valueAt(withAnswerAt(values, path, "mine"), path)).toBe("mine");
  expect(valueAt(withAnswerAt(values, ["staff", "local", "now"], 7), ["staff", "local", "now"])).toBe(7);
  expect(withAnswerAt(values, ["vision"], "v").vision).toBe("v");
});
