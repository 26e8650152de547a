import { describe, expect, it } from "vitest";
import { changedAnswers, decodeInputs, encodeInputs } from "~/components/form/posted-page";
import { answersToTake, type MergedSave } from "~/components/form/take-answers";

function aMerge(parts: Partial<MergedSave>): MergedSave {
  const before = parts.before ?? {};
  const posted = parts.posted ?? before;
  const none = new Set<string>();
  return {
    known: before,
    saved: {},
    now: posted,
    undecided: none,
    decided: none,
    sets: none,
    ...parts,
    before,
    posted,
  };
}

describe("taking in others' answers after a merge", () => {
  it("shows what they changed where I changed nothing", () => {
    expect(answersToTake(aMerge({ before: { a: ["1"], b: ["2"] }, saved: { a: ["9"], b: ["2"] } }))).toEqual({
      a: ["9"],
    });
  });

  it("empties what they emptied", () => {
    expect(answersToTake(aMerge({ before: { a: ["1"] }, saved: {} }))).toEqual({ a: [] });
  });

  it("leaves alone what I typed since the post", () => {
    expect(answersToTake(aMerge({ before: { a: ["1"] }, now: { a: ["12"] }, saved: { a: ["9"] } }))).toEqual(
      {},
    );
  });

  it("does not rewrite my figure the way the server writes it", () => {
    const merge = aMerge({ before: { a: ["1"] }, posted: { a: ["1.234,50"] }, saved: { a: ["1234,5"] } });
    expect(answersToTake(merge)).toEqual({});
  });

  it("keeps my text while a conflict waits, and takes what was decided", () => {
    const merge = aMerge({
      before: { a: ["1"] },
      posted: { a: ["mine"] },
      known: { a: ["theirs"] },
      saved: { a: ["theirs"] },
    });
    expect(answersToTake({ ...merge, undecided: new Set(["a"]) })).toEqual({});
    expect(answersToTake({ ...merge, decided: new Set(["a"]) })).toEqual({ a: ["theirs"] });
  });

  it("joins both people's marks", () => {
    const merge = aMerge({
      before: { s: ["x"] },
      posted: { s: ["x", "y"] },
      saved: { s: ["x", "z", "y"] },
      sets: new Set(["s"]),
    });
    expect(answersToTake(merge)).toEqual({ s: ["x", "z", "y"] });
  });

  it("adds their rows before the blank one and drops those they removed", () => {
    const before = { "t._rows": ["r1", "r2", "blank"], "t.r1.a": ["1"], "t.r2.a": ["2"] };
    const known = { "t._rows": ["r1", "r2"], "t.r1.a": ["1"], "t.r2.a": ["2"] };
    const saved = { "t._rows": ["r1", "r3"], "t.r1.a": ["1"], "t.r3.a": ["3"] };
    expect(answersToTake(aMerge({ before, known, saved }))).toEqual({
      "t._rows": ["r1", "r3", "blank"],
      "t.r2.a": [],
      "t.r3.a": ["3"],
    });
  });

  it("keeps a row that they removed while I was editing it", () => {
    const before = { "t._rows": ["r1"], "t.r1.a": ["1"] };
    const merge = aMerge({ before, now: { "t._rows": ["r1"], "t.r1.a": ["12"] }, saved: {} });
    expect(answersToTake(merge)).toEqual({});
  });

  it("brings back, as they left it, a row that I removed and they edited", () => {
    const before = { "t._rows": ["r1"], "t.r1.a": ["1"] };
    const merge = aMerge({ before, posted: {}, saved: { "t._rows": ["r1"], "t.r1.a": ["edited"] } });
    expect(answersToTake(merge)).toEqual({ "t._rows": ["r1"], "t.r1.a": ["edited"] });
  });
});

describe("the posted page", () => {
  it("survives encoding", () => {
    const inputs = { a: ["1", "ñ & =\n"], _fields: ["a", "b"] };
    expect(decodeInputs(encodeInputs(inputs))).toEqual(inputs);
  });

  it("finds what changed, emptied answers included, hidden marks left out", () => {
    expect(
      changedAnswers({ a: ["1"], b: [""], _revision: ["1"] }, { b: [], c: ["2"], _revision: ["2"] }),
    ).toEqual({
      a: [],
      c: ["2"],
    });
  });
});
