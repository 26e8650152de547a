import { describe, expect, test } from "vitest";
import type { PlanEntry } from "~/domain/plan/plan-document";
import { describeChanges } from "~/domain/review/describe-changes";
import { checkStageEntries, type SectionMark } from "~/domain/review/stage-check";
import { livingEntries, sectionsRestedOn } from "~/domain/review/stage-sections";
import { changedSince, stageStatus } from "~/domain/review/stage-status";
import { parsePlaceKey, placeAt, placeKey, WHOLE_PLAN, wholeSection } from "~/domain/review/thread-place";
import type { FrameworkId, StageId } from "~/domain/template/template";
import type { EntryValues, InlineRow } from "~/domain/template/value";
import { tinyTemplate } from "tests/fixtures/tiny-template";

const profile = (values: EntryValues): PlanEntry => ({ section: "profile", instance: "main", values });
const campaign = (values: EntryValues): PlanEntry => ({ section: "campaigns", instance: "c1", values });
const reading = (row: string, values: EntryValues, kind = "meter"): PlanEntry => ({
  section: "campaigns",
  instance: "c1",
  field: "readings",
  row,
  kind,
  values,
});
const measure = (row: string, values: EntryValues): PlanEntry => ({
  section: "measures",
  instance: "main",
  field: "measures",
  row,
  values,
});
const ENERGY = { amount: 12, unit: "mwh" };

function check(
  stage: StageId,
  entries: PlanEntry[],
  { frameworks = ["gcom-americas"] as FrameworkId[], marks = [] as SectionMark[] } = {},
) {
  return checkStageEntries({ template: tinyTemplate, frameworks, entries }, stage, marks);
}

const codes = (stage: StageId, entries: PlanEntry[], options = {}) =>
  check(stage, entries, options).problems.map(({ address, at, path, code }) =>
    [address.section, address.row, at?.field, ...path, code].filter((part) => part !== undefined).join(" "),
  );

describe("the check of a stage", () => {
  test("an untouched section lacks what it requires, and only its own stage's", () => {
    expect(codes("commitment", [])).toEqual(["profile mayor missing", "profile population missing"]);
  });

  test("hidden questions and those of frameworks not declared never block", () => {
    expect(codes("commitment", [profile({ mayor: "M", population: 5, hasPlan: false })])).toEqual([]);
    expect(codes("commitment", [profile({ mayor: "M", population: 5, hasPlan: true })])).toEqual([
      "profile planYear missing",
    ]);
    expect(
      codes("commitment", [profile({ mayor: "M", population: 5 })], { frameworks: ["eu-covenant"] }),
    ).toEqual(["profile euCode missing"]);
  });

  test("unread text and cells of tables are pointed to", () => {
    const values = {
      mayor: "M",
      population: { raw: "unos mil" },
      offices: [{ id: "r1", values: { staff: 3 } }],
    };
    expect(codes("commitment", [profile(values)])).toEqual([
      "profile population notANumber",
      "profile offices r1 name missing",
    ]);
  });

  test("a stated gap satisfies and is listed; without its reason it does not", () => {
    const stated = profile({
      mayor: "M",
      population: { gap: { reason: "No hay censo", plan: "Se pide en 2027" } },
    });
    expect(check("commitment", [stated])).toMatchObject({
      problems: [],
      gaps: [{ at: { page: "people", field: "population" }, reason: "No hay censo" }],
    });
    expect(
      codes("commitment", [profile({ mayor: "M", population: { gap: { reason: "", plan: "" } } })]),
    ).toEqual(["profile population _gapReason gapWithoutReason"]);
  });

  test("a section of several copies needs one, and each copy its rows", () => {
    expect(codes("inventory", [])).toEqual(["campaigns noInstance"]);
    expect(codes("inventory", [campaign({ year: 2018 })])).toEqual(["campaigns readings missing"]);
    const one = [campaign({ year: 2018 }), reading("r1", { name: "Red", energy: ENERGY })];
    expect(codes("inventory", one)).toEqual(["campaigns readings tooFewRows"]);
    expect(codes("inventory", [...one, reading("r2", { name: "Solar" }, "estimate")])).toEqual([
      "campaigns r2 why missing",
    ]);
  });

  test("rows of a removed copy are gone with it", () => {
    const orphan = [reading("r1", {})];
    expect(codes("inventory", orphan)).toEqual(["campaigns noInstance"]);
    expect(livingEntries(tinyTemplate, orphan)).toEqual([]);
  });

  test("the whole plan needs what every stage needs", () => {
    expect(codes("plan", [])).toEqual([
      "profile mayor missing",
      "profile population missing",
      "campaigns noInstance",
      "measures measures missing",
    ]);
  });

  test("sections marked complete too soon are named", () => {
    const marks = [{ section: "profile", instance: "main", complete: true }];
    expect(check("commitment", [], { marks }).markedTooSoon).toEqual([
      { section: "profile", instance: "main" },
    ]);
    expect(check("commitment", [profile({ mayor: "M", population: 5 })], { marks }).markedTooSoon).toEqual(
      [],
    );
  });
});

describe("what a stage rests on", () => {
  test("its sections and the profile; actions rest on everything", () => {
    expect([...sectionsRestedOn(tinyTemplate, "inventory")].sort()).toEqual(["campaigns", "profile"]);
    expect([...sectionsRestedOn(tinyTemplate, "actions")].sort()).toEqual([
      "campaigns",
      "measures",
      "profile",
    ]);
  });

  test("an approval is to be confirmed once something under it changed later", () => {
    const submittedAt = new Date("2026-03-01");
    const standing = { state: "approved" as const, submittedAt };
    const changes = (section: string, day: string) => new Map([[section, new Date(day)]]);
    const setting = (section: string, day: string) => ({
      lastChanges: changes(section, day),
      approvedOutside: false,
    });
    expect(stageStatus(tinyTemplate, "inventory", standing, setting("profile", "2026-02-01"))).toBe(
      "approved",
    );
    expect(stageStatus(tinyTemplate, "inventory", standing, setting("profile", "2026-04-01"))).toBe(
      "to-confirm",
    );
    expect(stageStatus(tinyTemplate, "inventory", standing, setting("measures", "2026-04-01"))).toBe(
      "approved",
    );
    expect(changedSince(tinyTemplate, "inventory", null, changes("profile", "2026-04-01"))).toBe(false);
  });
});

describe("the place of a conversation", () => {
  test.each([
    [WHOLE_PLAN, "plan"],
    [wholeSection("campaigns"), "campaigns"],
    [placeAt({ section: "profile", instance: "main" }), "profile/main"],
    [placeAt({ section: "profile", instance: "main" }, "population"), "profile/main:population"],
    [placeAt({ section: "a", instance: "b", field: "c", row: "d" }, "e"), "a/b/c/d:e"],
  ])("is written and read back", (place, key) => {
    expect(placeKey(place)).toBe(key);
    expect(parsePlaceKey(key)).toEqual(place);
  });

  test.each(["", "a/b/c", "a/b/c/d/e", "plan:x", "a:b", "a/b:", "a/b:c:d", "../x", "a/<b>"])(
    "%j is no place",
    (key) => {
      expect(parsePlaceKey(key)).toBeNull();
    },
  );
});

describe("changes in words", () => {
  const words = {
    locale: "es" as const,
    words: { yes: "Sí", no: "No", noData: "sin datos", gap: "No tenemos este dato" },
  };

  test("sections and questions in the order of the questionnaire, rows by name, answers as people read them", () => {
    const before = [
      profile({
        population: 1200,
        hasPlan: false,
        offices: [{ id: "r1", values: { name: "Obras", staff: 4 } }],
      }),
      measure("m1", { title: "LED", sector: "lighting" }),
    ];
    const offices: InlineRow[] = [
      { id: "r1", values: { name: "Obras", staff: 4 } },
      { id: "r2", values: { name: "Ambiente" } },
    ];
    const after = [profile({ hasPlan: true, population: 12_500, offices }), campaign({ year: 2018 })];
    const sections = describeChanges(tinyTemplate, { entries: before }, { entries: after }, words);
    const told = sections.flatMap(({ title, entries }) =>
      entries.flatMap(({ name, change, answers }) =>
        answers.map(({ label, before: was, after: is }) => [title, name, change, label, was, is]),
      ),
    );
    expect(told).toEqual([
      ["Perfil del municipio", null, "edited", "Población", "1.200 habitantes", "12.500 habitantes"],
      ["Perfil del municipio", null, "edited", "¿Hay un plan anterior?", "No", "Sí"],
      ["Perfil del municipio", null, "edited", "Áreas del municipio", null, "Ambiente"],
      ["Mediciones", "2018", "added", "Año", null, "2018"],
      ["Medidas", "LED", "removed", "Título", "LED", null],
      ["Medidas", "LED", "removed", "Sector", "Alumbrado", null],
    ]);
  });

  test("a gap is told with its reason", () => {
    const gap = profile({ population: { gap: { reason: "No hay censo", plan: "Se pide" } } });
    const [section] = describeChanges(tinyTemplate, { entries: [] }, { entries: [gap] }, words);
    expect(section?.entries[0]?.answers[0]?.after).toBe("No tenemos este dato\nNo hay censo\nSe pide");
  });
});
