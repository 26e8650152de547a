import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { factorCatalogue } from "templates/catalogs/factor-catalogue";
import { requirements } from "templates/catalogs/frameworks/requirements";
import { secap20261 as template } from "templates/secap/2026.1/template";
import { type FactId, allOf, cannotTell, met, notMet } from "~/domain/frameworks/fact";
import { frameworkStandings, type RequirementStanding } from "~/domain/frameworks/framework-standing";
import type { Deadline, Force } from "~/domain/frameworks/requirement";
import { addMonths, type Anchors, isAdvice, standingOf } from "~/domain/frameworks/standing";
import { computePlan } from "~/domain/plan/compute-plan";
import { readFrameworkEvidence } from "~/domain/plan/framework-facts/read-framework-evidence";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { type Grade, gradeOf } from "~/domain/risk/scoreboard";
import { formOf, pagesFor } from "~/domain/template/shape";
import type { FrameworkId } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createBlockWords } from "~/print/blocks/block-words";
import { Scoreboard } from "~/print/blocks/scoreboard-block";
import { aPlan, aRow, aSection, anInventory, anInventoryRow } from "tests/fixtures/small-plans";

const ALL: readonly FrameworkId[] = ["gcom-americas", "eu-covenant", "cdp-iclei", "race-to-zero", "network"];
const TODAY = "2026-11-26";

function standingsOf(plan: PlanDocument, today = TODAY) {
  const results = computePlan(plan, template, factorCatalogue);
  return frameworkStandings(requirements, plan.frameworks, readFrameworkEvidence(plan, results), today);
}

function rowsOf(plan: PlanDocument, today = TODAY): Map<string, RequirementStanding> {
  const rows = standingsOf(plan, today).flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return new Map(rows.map((row) => [row.requirement.id, row]));
}

const joinedOn = (framework: FrameworkId, day: string) => ({
  frameworkMemberships: [{ id: "m1", values: { framework, joinedOn: day } }],
});
const governance = (values: EntryValues) => aSection("governance", values);

const demo = (name: string): PlanDocument => {
  const file = parsePlanFile(
    JSON.parse(readFileSync(`templates/demo/${name}.plan.json`, "utf8")),
    () => template,
  );
  if (!file.ok) throw new Error(`${name} does not parse`);
  return file.plan;
};

/* ------------------------------------------------------------------ the date */

const NOWHERE: Anchors = {
  joining: null,
  "plan-or-report": null,
  "plan-or-inventory": null,
  "latest-inventory": null,
  "risk-assessment": null,
  "public-report": null,
};
const afterJoining = (force: Force, changes: Partial<Deadline> = {}) => ({
  force,
  confirmed: true,
  deadline: { after: "joining" as const, months: 24, confirmed: true, source: "", ...changes },
});

describe("a requirement on a day", () => {
  test.each<[string, Force, boolean | null, string | null, string, Partial<Deadline>]>([
    ["met", "obligation", true, "2020-05-12", "2026-01-01", {}],
    ["not-yet-due", "obligation", false, "2025-05-12", "2027-05-12", {}],
    ["overdue", "obligation", false, "2025-05-12", "2027-05-13", {}],
    ["missing", "obligation", false, null, "2027-05-13", {}],
    ["unknown", "obligation", null, "2020-05-12", "2027-05-13", {}],
    ["missing", "condition", false, "2020-05-12", "2027-05-13", {}],
    ["missing", "recommended", false, "2020-05-12", "2027-05-13", {}],
    ["missing", "encouraged", false, "2020-05-12", "2027-05-13", {}],
    // What was not read in a source never says that somebody is late.
    ["missing", "obligation", false, "2020-05-12", "2027-05-13", { confirmed: false }],
    ["missing", "obligation", false, "2020-05-12", "2027-05-13", { force: "recommended" }],
    // Asked since 2025 of somebody who joined in 2010.
    ["not-yet-due", "obligation", false, "2010-07-20", "2024-12-31", { notBefore: "2025-01-01" }],
    ["overdue", "obligation", false, "2010-07-20", "2025-01-02", { notBefore: "2025-01-01" }],
    // Again and again: what was done holds for a while.
    ["met", "obligation", true, "2025-05-12", "2027-05-12", { renewed: true }],
    ["overdue", "obligation", true, "2025-05-12", "2027-05-13", { renewed: true }],
    ["missing", "recommended", true, "2025-05-12", "2027-05-13", { renewed: true }],
    ["not-yet-due", "obligation", false, null, "2027-05-13", { renewed: true }],
  ])("is %s: %s, holds %s, joined %s, on %s %o", (state, force, holds, joined, today, changes) => {
    const anchors = { ...NOWHERE, joining: joined };
    expect(standingOf(afterJoining(force, changes), { holds }, anchors, today).state).toBe(state);
  });

  test.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2021-05-12", 24, "2023-05-12"],
    ["2021-12-31", 1, "2022-01-31"],
  ])("%s and %i months is %s", (day, months, due) => {
    expect(addMonths(day, months)).toBe(due);
  });

  test("several facts hold only together, and what is not known stays open", () => {
    const there = met([]);
    const lacking = notMet([{ section: "risk" }]);
    const open = cannotTell([{ section: "targets" }]);
    expect([allOf([there]), allOf([there, open]), allOf([open, lacking])].map(({ holds }) => holds)).toEqual([
      true,
      null,
      false,
    ]);
    expect(allOf([there, lacking]).lacks).toEqual([{ section: "risk" }]);
  });
});

/* ---------------------------------------------------------------- the catalogue */

describe("the catalogue of requirements", () => {
  test("has no id twice, a source everywhere, and texts in every language", () => {
    const ids = requirements.map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(
      requirements.filter(({ source, title }) => !source || !title.es || !title.en || !title.pt),
    ).toEqual([]);
  });

  test("the Latin American chapter recommends targets and encourages plans; it obliges to neither", () => {
    const gcom = requirements.filter(({ framework }) => framework === "gcom-americas");
    const forces = (badge: string) =>
      gcom.filter(({ id }) => id.endsWith(badge)).map(({ deadline }) => [deadline?.force, deadline?.months]);
    expect(gcom.filter(({ force }) => force === "obligation")).toEqual([]);
    expect(forces("target").slice(0, 1)).toEqual([["recommended", 24]]);
    expect(forces("-plan")).toEqual([
      ["encouraged", 36],
      ["encouraged", 36],
      ["encouraged", 36],
    ]);
  });

  test("each pillar of the Global Covenant has its three badges", () => {
    const standings = standingsOf(aPlan([]));
    expect(standings[0]!.groups.flatMap(({ group, badge }) => (badge ? [[group, badge.of]] : []))).toEqual([
      ["mitigation", 3],
      ["adaptation", 3],
      ["energy", 3],
    ]);
  });
});

/* ------------------------------------------------------------------------ plans */

describe("a plan before its frameworks", () => {
  test("is held beside those that it declares, and no others", () => {
    for (const framework of ALL) {
      const rows = [...rowsOf(aPlan([], { frameworks: [framework] })).values()];
      expect(rows.length).toBeGreaterThan(5);
      expect(new Set(rows.map(({ requirement }) => requirement.framework))).toEqual(new Set([framework]));
    }
    expect(standingsOf(aPlan([], { frameworks: [] }))).toEqual([]);
  });

  test("advice and what is not confirmed is never overdue, whenever it joined and whatever it lacks", () => {
    const entries = [
      governance({
        frameworkMemberships: ALL.map((framework) => ({
          id: framework,
          values: { framework, joinedOn: "2000-01-01" },
        })),
      }),
    ];
    const late = [...rowsOf(aPlan(entries, { frameworks: [...ALL] }), "2100-01-01").values()].filter(
      ({ state }) => state === "overdue",
    );
    expect(late.length).toBeGreaterThan(3);
    for (const { requirement } of late) {
      expect(requirement.framework).toBe("eu-covenant");
      expect(requirement.confirmed && requirement.deadline?.confirmed).toBe(true);
      expect(isAdvice(requirement.deadline?.force ?? requirement.force)).toBe(false);
    }
  });

  test.each<[string, string, string]>([
    ["gcom-target", "2026-11-26", "not-yet-due"],
    ["gcom-target", "2027-05-13", "missing"],
    ["gcom-mitigation-plan", "2027-05-13", "not-yet-due"],
    ["gcom-mitigation-plan", "2028-05-13", "missing"],
    ["gcom-inventory", "2027-05-13", "missing"],
  ])("Global Covenant since 12 May 2025, nothing done: %s on %s is %s", (id, today, state) => {
    const plan = aPlan([governance(joinedOn("gcom-americas", "2025-05-12"))]);
    expect(rowsOf(plan, today).get(id)?.state).toBe(state);
  });

  test.each<[string, string, string]>([
    ["eu-baseline", "2027-05-12", "not-yet-due"],
    ["eu-baseline", "2027-05-13", "overdue"],
    ["eu-adaptation-actions", "2027-05-13", "not-yet-due"],
    ["eu-adaptation-actions", "2029-05-13", "overdue"],
    ["eu-adopted", "2029-05-13", "missing"],
    ["eu-key-actions", "2029-05-13", "missing"],
    ["eu-energy-areas", "2029-05-13", "missing"],
    ["eu-same-document", "2029-05-13", "unknown"],
    ["eu-monitoring-report", "2029-05-13", "not-yet-due"],
  ])("EU Covenant since 12 May 2025, nothing done: %s on %s is %s", (id, today, state) => {
    const plan = aPlan([governance(joinedOn("eu-covenant", "2025-05-12"))], { frameworks: ["eu-covenant"] });
    expect(rowsOf(plan, today).get(id)?.state).toBe(state);
  });

  test("without a day of joining nothing is late, and the question is named", () => {
    const rows = rowsOf(aPlan([], { frameworks: ["eu-covenant"] }), "2100-01-01");
    expect(rows.get("eu-baseline")).toMatchObject({ state: "missing", due: null });
    expect(rows.get("eu-joined")?.fact.lacks).toEqual([
      { section: "governance", field: "frameworkMemberships" },
    ]);
  });

  test("approvals and reports: the next report is due two years later, and then it is overdue", () => {
    const entries = [
      aSection("summary", { adoptionStatus: "adopted" }),
      aRow("summary", "approvals", "a1", { body: "city-council", actKind: "bylaw", date: "2022-03-10" }),
    ];
    const plan = (more: PlanEntry[] = []) =>
      aPlan([...entries, ...more], { frameworks: ["eu-covenant", "gcom-americas"] });
    const report = aRow("monitoring", "pastReports", "p1", { title: "Informe", date: "2024-02-01" });
    const stateOf = (id: string, today: string, more?: PlanEntry[]) =>
      rowsOf(plan(more), today).get(id)?.state;
    expect(stateOf("eu-monitoring-report", "2024-03-10")).toBe("met");
    expect(stateOf("eu-monitoring-report", "2024-03-11")).toBe("overdue");
    expect(stateOf("eu-monitoring-report", "2024-03-11", [report])).toBe("met");
    // The same rule of the Global Covenant is not confirmed.
    expect(stateOf("gcom-progress", "2024-03-11")).toBe("missing");
  });
});

/* ------------------------------------------------------------------------ facts */

describe("what there is and what is missing", () => {
  test("Nichelino, EU Covenant since 2010: inventory, target and actions are there, approval and energy goal are not", () => {
    const rows = rowsOf(demo("nichelino"));
    const state = (id: string) => rows.get(id)?.state;
    expect(["eu-baseline", "eu-inventory-sectors", "eu-target", "eu-actions", "eu-risk"].map(state)).toEqual(
      Array(5).fill("met"),
    );
    // 86,934 t of actions for 50,100 t that remain: 174 % (hand-worked in the source).
    expect(rows.get("eu-actions-reach-target")?.fact.shows[0]?.params).toMatchObject({ percent: 174 });
    expect([state("eu-adopted"), state("eu-energy-goal"), state("eu-same-document")]).toEqual([
      "missing",
      "overdue",
      "unknown",
    ]);
    expect(rows.get("eu-energy-goal")?.fact.lacks).toEqual([{ section: "energy-access", field: "goals" }]);
  });

  const energy = (row: string, covenantSector: string, carrier: string, values: EntryValues = {}) =>
    anInventoryRow("i1", row, "energy", {
      label: row,
      covenantSector,
      carrier,
      amount: { amount: 10, unit: "mwh" },
      ownFactor: 0.2,
      ...values,
    });
  const waste = anInventoryRow("i1", "w1", "entered", {
    label: "Basural",
    covenantSector: "waste",
    gpcCell: "III.1.1",
    enteredTco2e: 50,
  });
  const header = anInventory("i1", { year: 2022, kind: "BEI", gwpSet: "AR5", gases: "co2e" });
  const home = energy("r1", "residential-buildings", "natural-gas", { gpcCell: "I.1.1" });
  const road = energy("r2", "private-transport", "diesel", { gpcCell: "II.1.1" });

  test.each<[string, string, PlanEntry[], string]>([
    ["no inventory cannot be looked into", "gcom-inventory-sectors", [], "unknown"],
    ["three sectors", "gcom-inventory-sectors", [header, home, road, waste], "met"],
    ["waste is missing", "gcom-inventory-sectors", [header, home, road], "missing"],
    [
      "a notation key counts",
      "gcom-inventory-sectors",
      [
        header,
        home,
        road,
        anInventoryRow("i1", "w1", "entered", {
          label: "Basural",
          covenantSector: "waste",
          gpcCell: "III.1.1",
          notationKey: "NE",
        }),
      ],
      "met",
    ],
    [
      "a key without its explanation",
      "gcom-notation",
      [header, home, energy("r3", "industry-non-ets", "coal", { notationKey: "NO" })],
      "missing",
    ],
    ["no keys", "gcom-notation", [header, home], "met"],
    [
      "potentials of the sixth report without a reason",
      "gcom-inventory-potentials",
      [anInventory("i1", { year: 2022, kind: "BEI", gwpSet: "AR6", gases: "co2e" }), home],
      "missing",
    ],
    ["potentials of the fifth", "gcom-inventory-potentials", [header, home], "met"],
  ])("%s: %s", (_case, id, entries, state) => {
    expect(rowsOf(aPlan(entries)).get(id)?.state).toBe(state);
  });

  test.each<[FactId, PlanEntry[], boolean | null]>([
    ["plan-adopted", [aSection("summary", { adoptionStatus: "in-process" })], false],
    ["plan-adopted", [aRow("summary", "approvals", "a", { date: "2024-01-01" })], true],
    [
      "plan-adopted",
      [
        {
          section: "approved-plans",
          instance: "d1",
          values: { body: "city-council", approvedOn: "2019-05-02" },
        },
      ],
      true,
    ],
    [
      "plan-adopted",
      [{ section: "approved-plans", instance: "d1", values: { approvedOn: "2019-05-02" } }],
      false,
    ],
    [
      "energy-attributes",
      [aRow("energy-access", "indicators", "e", { attribute: "secure", value: 3 })],
      false,
    ],
    [
      "energy-assessment",
      [aRow("energy-access", "indicators", "e", { attribute: "secure", value: 3 })],
      true,
    ],
    ["energy-assessment", [aRow("energy-access", "indicators", "e", { attribute: "secure" })], false],
    ["adaptation-commitment", [governance({ commitmentFlags: ["adaptation"] })], true],
    ["adaptation-commitment", [governance({ commitmentFlags: ["ghg-2030"] })], false],
    ["gender", [governance({ genderApproach: { gap: { reason: "r", plan: "p" } } })], false],
    ["gender", [governance({ genderApproach: "Cupo en las mesas" })], true],
    ["target-as-national", [], null],
    [
      "energy-actions",
      [
        aRow("mitigation-actions", "actions", "m", {
          title: "Aislar",
          alsoEnergyPoverty: true,
          status: "cancelled",
        }),
      ],
      false,
    ],
    [
      "energy-actions",
      [aRow("mitigation-actions", "actions", "m", { title: "Aislar", alsoEnergyPoverty: true })],
      true,
    ],
  ])("%s of %o is %s", (id, entries, holds) => {
    const plan = aPlan(entries);
    const results = computePlan(plan, template, factorCatalogue);
    expect(readFrameworkEvidence(plan, results)("gcom-americas").facts[id].holds).toBe(holds);
  });

  test("reports are due from the approval that a plan had before it came here", () => {
    const outside = (instance: string, approvedOn: string): PlanEntry => ({
      section: "approved-plans",
      instance,
      values: { body: "council", approvedOn },
    });
    const anchorsOf = (entries: PlanEntry[]) => {
      const plan = aPlan(entries);
      const results = computePlan(plan, template, factorCatalogue);
      return readFrameworkEvidence(plan, results)("eu-covenant").anchors;
    };
    const entries = [outside("d1", "2016-03-01"), outside("d2", "2022-06-15")];
    expect(anchorsOf(entries)["plan-or-report"]).toBe("2022-06-15");
    // An approval that the plan itself states goes before it.
    const own = aRow("summary", "approvals", "a1", { body: "council", date: "2025-04-01" });
    expect(anchorsOf([...entries, own])["plan-or-report"]).toBe("2025-04-01");
    expect(anchorsOf([])["plan-or-report"]).toBeNull();
  });

  test("every place that is said to be missing is a question that the plan is asked", () => {
    const known = new Set(
      template.sections.flatMap(({ id, pages }) => [
        id,
        ...pages.flatMap(({ fields }) => fields.map((field) => `${id}/${field.id}`)),
      ]),
    );
    const lacks = [...rowsOf(aPlan([], { frameworks: [...ALL] })).values()].flatMap(({ fact }) => fact.lacks);
    expect(
      lacks
        .map(({ section, field }) => (field ? `${section}/${field}` : section))
        .filter((place) => !known.has(place)),
    ).toEqual([]);
  });
});

/* ------------------------------------------------------------------- scoreboard */

describe("the adaptation scoreboard", () => {
  const graded = (grades: Record<string, string>) =>
    aSection("adaptation-actions", {
      scoreboardImplementing: Object.fromEntries(
        Object.entries(grades).map(([item, grade]) => [item, { grade }]),
      ),
    });
  const scoreboard = (entries: PlanEntry[], frameworks: FrameworkId[] = ["eu-covenant"]) =>
    computePlan(aPlan(entries, { frameworks }), template, factorCatalogue).scoreboard;
  const entries = [graded({ "implementation-framework": "A", "actions-implemented": "D" })];

  test("means of the graded items, from D (1) to A (4); a step without grades is unknown, not D", () => {
    const steps = scoreboard(entries);
    expect(steps.map(({ step, graded: known, items, level }) => [step, known, items, level.value])).toEqual([
      ["preparing", 0, 7, null],
      ["assessing", 0, 4, null],
      ["options", 0, 3, null],
      ["implementing", 2, 3, 2.5],
      ["monitoring", 0, 4, null],
    ]);
  });

  test.each<[number, Grade]>([
    [1, "D"],
    [1.5, "D"],
    [2.5, "C"],
    [2.6, "B"],
    [4, "A"],
  ])("a mean of %d is %s", (mean, grade) => {
    expect(gradeOf(mean)).toBe(grade);
  });

  test("is there for the EU Covenant only, and asked of no other plan", () => {
    expect(scoreboard(entries, ["gcom-americas"])).toEqual([]);
    expect(scoreboard([])).toEqual([]);
    const form = formOf(template, { section: "adaptation-actions", instance: "main" })!;
    const pages = (frameworks: FrameworkId[]) => pagesFor(form, frameworks).map(({ id }) => id);
    expect(pages(["eu-covenant"])).toContain("scoreboard");
    expect(pages(ALL.filter((id) => id !== "eu-covenant"))).not.toContain("scoreboard");
  });

  test("fulfils its requirement once every item has its grade", () => {
    const field = (id: string) =>
      template.sections
        .flatMap(({ pages }) => pages.flatMap(({ fields }) => fields))
        .find((one) => one.id === id);
    const all = ["Preparing", "Assessing", "Options", "Implementing", "Monitoring"].map((step) => {
      const found = field(`scoreboard${step}`);
      const rows = found?.kind === "matrix" ? found.rows.options : [];
      return [`scoreboard${step}`, Object.fromEntries(rows.map(({ code }) => [code, { grade: "B" }]))];
    });
    const whole = [aSection("adaptation-actions", Object.fromEntries(all) as EntryValues)];
    const stateOf = (given: PlanEntry[]) =>
      rowsOf(aPlan(given, { frameworks: ["eu-covenant"] })).get("eu-scoreboard")?.state;
    expect([stateOf([]), stateOf(entries), stateOf(whole)]).toEqual(["missing", "missing", "met"]);
  });

  test("is drawn with its rings and its table, and what is not known is no point on it", () => {
    const words = createBlockWords({
      t: serverTranslator("es"),
      locale: "es",
      template,
      chartTable: "shown",
    });
    const html = renderToStaticMarkup(createElement(Scoreboard, { steps: scoreboard(entries), words }));
    expect(html.match(/radar__ring/g)).toHaveLength(4);
    expect(html.match(/radar__point/g)).toHaveLength(1);
    expect(html).toContain("2 de 3");
    expect(html).not.toMatch(/NaN|undefined|scoreboard\./);
  });
});
