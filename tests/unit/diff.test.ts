import { describe, expect, test } from "vitest";
import { diffEntries, diffValues } from "~/domain/template/diff";
import type { PlanEntry } from "~/domain/plan/plan-document";

const town = (values: PlanEntry["values"]): PlanEntry => ({ section: "town", instance: "main", values });
const work = (row: string, values: PlanEntry["values"]): PlanEntry => ({
  section: "works",
  instance: "main",
  field: "list",
  row,
  values,
});
const diff = (before: PlanEntry[], after: PlanEntry[]) =>
  diffEntries({ entries: before }, { entries: after });

describe("answers", () => {
  test("only what differs is a change", () => {
    expect(diffValues({ name: "Rafaela", people: 100 }, { name: "Rafaela", people: 120 })).toEqual([
      { field: "people", before: 100, after: 120 },
    ]);
  });

  test("an answer that was not there and one that was emptied", () => {
    expect(diffValues({ people: 100 }, { area: 5 })).toEqual([
      { field: "people", before: 100, after: null },
      { field: "area", before: null, after: 5 },
    ]);
  });

  test("nothing and null are the same", () => {
    expect(
      diffValues(
        { name: null, cost: { amount: 1, currency: null, priceDate: null } },
        {
          cost: { amount: 1, currency: null, priceDate: null },
        },
      ),
    ).toEqual([]);
  });

  test("zero, no and an empty answer differ", () => {
    expect(diffValues({ a: 0, b: false }, {}).map(({ before, after }) => [before, after])).toEqual([
      [0, null],
      [false, null],
    ]);
  });

  test("text that became a number, and a number that became a gap", () => {
    const gap = { gap: { reason: "r", plan: "p", kept: 5 } };
    expect(diffValues({ a: { raw: "5" }, b: 5 }, { a: 5, b: gap })).toEqual([
      { field: "a", before: { raw: "5" }, after: 5 },
      { field: "b", before: 5, after: gap },
    ]);
  });
});

describe("entries", () => {
  test("edited, added and removed, in the order of the later plan, removed last", () => {
    const before = [
      work("w1", { title: "Puente" }),
      town({ name: "Rafaela" }),
      work("w2", { title: "Plaza" }),
    ];
    const after = [
      town({ name: "Rafaela" }),
      work("w3", { title: "Ruta" }),
      work("w1", { title: "Puente nuevo" }),
    ];
    expect(
      diff(before, after).map(({ address, change }) => [address.row ?? address.section, change]),
    ).toEqual([
      ["w3", "added"],
      ["w1", "edited"],
      ["w2", "removed"],
    ]);
  });

  test("a row is the same row wherever it stands in the list", () => {
    const rows = [work("w1", { title: "Puente" }), work("w2", { title: "Plaza" })];
    expect(diff(rows, [...rows].reverse())).toEqual([]);
  });

  test("a row added empty is a change, a section opened empty too", () => {
    expect(diff([], [work("w1", {})])).toMatchObject([{ change: "added", fields: [] }]);
  });

  test("the kind of a row is told", () => {
    const source: PlanEntry = {
      ...work("r1", { mwh: 5 }),
      section: "inventories",
      field: "sources",
      kind: "electricity",
    };
    expect(diff([], [source])).toMatchObject([{ kind: "electricity" }]);
  });
});
