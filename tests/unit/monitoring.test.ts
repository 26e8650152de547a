import { describe, expect, test } from "vitest";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { compareVersions, type VersionAction, type VersionState } from "~/domain/monitoring/compare-versions";
import { delaysOf, type WatchedAction } from "~/domain/monitoring/delays.rules";
import { computeIndicator, type Indicator } from "~/domain/monitoring/indicator";
import { indicatorConcerns } from "~/domain/monitoring/indicator-concerns.rules";
import { inventoriesOnPath } from "~/domain/monitoring/inventories-on-path";
import { type Deadline, sortDeadlines } from "~/domain/monitoring/deadlines";
import { type HandoverState, nextSteps } from "~/domain/monitoring/next-steps.rules";
import { addMonths, lastTwoYears, monthsBetween, readMonth } from "~/domain/monitoring/month";
import { computeSpending, spentOf } from "~/domain/monitoring/spending";
import { computePlan } from "~/domain/plan/compute-plan";
import { planDeadlines } from "~/domain/plan/read-deadlines";
import { aPlan, aSection } from "tests/fixtures/small-plans";
import { pathThrough } from "~/domain/targets/trajectory";

const CLOCK = { today: "2026-11-23", unchangedMonths: 12 };

function anAction(given: Partial<WatchedAction>): WatchedAction {
  return { id: "a1", status: "ongoing", start: "2025-01", end: "2028-12", changedOn: "2026-11-01", ...given };
}

describe("late and stalled actions", () => {
  test.each<[string, Partial<WatchedAction>, string[]]>([
    ["under way, within its dates, changed lately", {}, []],
    ["to end this month: still in time", { end: "2026-11" }, []],
    ["to end last month", { end: "2026-10" }, ["end-past"]],
    ["to end last month, and completed", { end: "2026-10", status: "completed" }, []],
    ["to end last month, and cancelled", { end: "2026-10", status: "cancelled" }, []],
    ["continuous, without an end", { end: null }, []],
    ["to start this month: still in time", { status: "not-started", start: "2026-11" }, []],
    ["to start last month and not started", { status: "not-started", start: "2026-10" }, ["start-past"]],
    ["to start last month and nobody says its state", { status: null, start: "2026-10" }, ["start-past"]],
    ["postponed without a new date", { status: "postponed", start: "2026-10" }, ["start-past"]],
    ["without dates", { status: "not-started", start: null, end: null }, []],
    ["unchanged for a year to the day", { changedOn: "2025-11-23" }, ["unchanged"]],
    ["unchanged for a year less a day", { changedOn: "2025-11-24" }, []],
    [
      "unchanged, but it starts in two years",
      { status: "not-started", start: "2028-11", changedOn: "2024-01-01" },
      [],
    ],
    [
      "unchanged, and it was to start",
      { status: "not-started", start: "2026-01", changedOn: "2024-01-01" },
      ["start-past", "unchanged"],
    ],
    ["unchanged, and completed", { status: "completed", changedOn: "2020-01-01" }, []],
    ["whose history is not known", { changedOn: null }, []],
    [
      "everything at once",
      { status: "postponed", start: "2020-01", end: "2021-01", changedOn: "2020-01-01" },
      ["end-past", "start-past", "unchanged"],
    ],
  ])("%s", (_name, given, reasons) => {
    expect(delaysOf(anAction(given), CLOCK).map(({ reason }) => reason)).toEqual(reasons);
  });

  test("a later day never takes a delay away", () => {
    const action = anAction({ status: "not-started", end: "2027-06", changedOn: "2026-01-01" });
    const counts = ["2024-12-31", "2025-02-01", "2026-12-31", "2027-07-01"].map(
      (today) => delaysOf(action, { ...CLOCK, today }).length,
    );
    expect(counts).toEqual([0, 1, 1, 3]);
  });

  test("says for how many whole months nobody changed it", () => {
    expect(delaysOf(anAction({ changedOn: "2025-08-30" }), CLOCK)).toEqual([
      { reason: "unchanged", since: "2025-08-30", months: 14 },
    ]);
  });
});

function anIndicator(readings: [number, number][], given: Partial<Indicator> = {}): Indicator {
  return {
    id: "i1",
    action: null,
    name: "Consumo",
    unit: "MWh",
    direction: "decrease",
    baseline: { year: 2018, value: 100 },
    target: { year: 2030, value: 40 },
    responsible: null,
    readings: readings.map(([year, value]) => ({ year, value })),
    ...given,
  };
}

describe("indicators", () => {
  test.each<[string, Indicator, string[]]>([
    [
      "falls as it should",
      anIndicator([
        [2023, 90],
        [2025, 80],
      ]),
      [],
    ],
    [
      "rises where it should fall",
      anIndicator([
        [2023, 80],
        [2025, 90],
      ]),
      ["wrong-way"],
    ],
    ["the first reading against the baseline", anIndicator([[2025, 110]]), ["wrong-way"]],
    [
      "worse than at the start, though better than last time",
      anIndicator([
        [2023, 130],
        [2025, 120],
      ]),
      ["worse-than-baseline"],
    ],
    [
      "worse than both",
      anIndicator([
        [2023, 90],
        [2025, 120],
      ]),
      ["wrong-way", "worse-than-baseline"],
    ],
    [
      "falls where it should rise",
      anIndicator(
        [
          [2024, 120],
          [2025, 110],
        ],
        { direction: "increase" },
      ),
      ["wrong-way"],
    ],
    [
      "what should stay is not judged",
      anIndicator(
        [
          [2024, 120],
          [2025, 190],
        ],
        { direction: "maintain" },
      ),
      [],
    ],
    [
      "without a direction nothing is wrong",
      anIndicator(
        [
          [2024, 120],
          [2025, 190],
        ],
        { direction: null },
      ),
      [],
    ],
    [
      "the same value is not the wrong way",
      anIndicator([
        [2024, 90],
        [2025, 90],
      ]),
      [],
    ],
    ["a reading of the year before last is recent", anIndicator([[2024, 90]]), []],
    ["an older one is not", anIndicator([[2023, 90]]), ["no-recent-reading"]],
    ["never measured", anIndicator([]), ["no-recent-reading"]],
  ])("%s", (_name, indicator, concerns) => {
    expect(indicatorConcerns(indicator, 2026).map(({ concern }) => concern)).toEqual(concerns);
  });

  test("way gone and time gone, worked by hand: from 100 to 40, at 85; 6 of 12 years", () => {
    const result = computeIndicator(anIndicator([[2024, 85]]));
    expect(result.progress.value).toBeCloseTo(0.25, 12);
    expect(result.expected.value).toBeCloseTo(0.5, 12);
    expect(result.progress.explanation.formula).toBe("(v − v₀) / (v* − v₀)");
  });

  test.each([
    ["baseline", { baseline: { year: 2018, value: null } }],
    ["target", { target: { year: 2030, value: null } }],
    ["way to go", { target: { year: 2030, value: 100 } }],
  ])("without a %s the way is unknown, not 0", (_what, given) => {
    expect(computeIndicator(anIndicator([[2024, 85]], given)).progress.value).toBeNull();
  });
});

test("an inventory beside the way: 2000–2030 from 300 to 150, so 200 in 2020", () => {
  const path = pathThrough([
    { year: 2000, tco2e: 300 },
    { year: 2030, tco2e: 150 },
  ]);
  const [base, later, outside] = inventoriesOnPath(
    [
      { year: 2000, tco2e: 300 },
      { year: 2020, tco2e: 230 },
      { year: 2040, tco2e: 100 },
    ],
    path,
  );
  expect(base?.difference.value).toBeCloseTo(0, 9);
  expect(later).toMatchObject({ path: 200 });
  expect(later?.difference.value).toBeCloseTo(30, 9);
  expect(outside).toMatchObject({ path: null, difference: { value: null } });
});

describe("what is due and what comes first", () => {
  const due = (when: string): Deadline => ({ kind: "report", when, name: when, office: null });

  test.each([
    [{ assessmentYear: 2023 }, { riskEveryYears: 5 }, ["2028-12"]],
    [{}, { riskEveryYears: 5 }, []],
    [{ assessmentYear: 2023 }, {}, []],
  ])("risks assessed %o and again %o are due %o", (risk, calendar, due) => {
    const plan = aPlan([aSection("risk", risk), aSection("monitoring", calendar)]);
    const results = computePlan(plan, currentTemplate, factorCatalogueOf(currentTemplate));
    const risks = planDeadlines(plan, results).filter(({ kind }) => kind === "risk");
    expect(risks.map(({ when }) => when)).toEqual(due);
  });

  test("this month is in time, the last one is past, and the horizon is inclusive", () => {
    const all = ["2027-12", "2026-10", "2027-11", "2026-11", "2027-01"].map(due);
    const { past, coming } = sortDeadlines(all, "2026-11-23", 12);
    expect(past.map(({ when }) => when)).toEqual(["2026-10"]);
    expect(coming.map(({ when }) => when)).toEqual(["2026-11", "2027-01", "2027-11"]);
  });

  const QUIET: HandoverState = {
    today: "2026-11-23",
    returned: 0,
    openThreads: 0,
    overdueRequests: 0,
    requestsToAsk: 0,
    lateActions: 0,
    actionsWithoutOffice: 0,
    silentIndicators: 0,
    comingDeadlines: 0,
    latestInventory: 2025,
    inventoryEveryYears: null,
    lastReport: null,
  };

  test.each<[string, Partial<HandoverState>, string[]]>([
    ["nothing open: only the account", {}, []],
    [
      "what the network waits for comes first",
      { lateActions: 3, returned: 1, openThreads: 2 },
      ["returned", "threads", "late-actions"],
    ],
    ["a report two years after the last, three months ahead", { lastReport: "2025-02" }, ["report"]],
    ["a report that is further away", { lastReport: "2025-03" }, []],
    ["an inventory four years old", { latestInventory: 2022 }, ["inventory"]],
    ["an inventory three years old", { latestInventory: 2023 }, []],
    [
      "one three years old where the plan says every two",
      { latestInventory: 2023, inventoryEveryYears: 2 },
      ["inventory"],
    ],
    ["no inventory at all", { latestInventory: null }, ["inventory"]],
  ])("%s", (_name, given, steps) => {
    expect(nextSteps({ ...QUIET, ...given }).map(({ step }) => step)).toEqual(["access", ...steps]);
  });
});

describe("spending", () => {
  const money = (amount: number, currency = "ARS", priceDate: string | null = "2026-03") => ({
    amount,
    currency,
    priceDate,
  });

  test("share of the investment of those that state both; others are counted, not added", () => {
    const { share, compared, spent, rows } = computeSpending([
      { id: "a", cost: money(1000), spent: money(250), bySource: [] },
      { id: "b", cost: money(3000), spent: money(750), bySource: [] },
      { id: "c", cost: money(9000), spent: null, bySource: [] },
    ]);
    expect(share.value).toBeCloseTo(0.25, 12);
    expect(compared).toBe(2);
    expect(spent).toMatchObject({ unknown: 1, totals: [{ value: 1000 }] });
    expect(rows.map((row) => row.share.value)).toEqual([0.25, 0.25, null]);
  });

  test("two moneys make no share together", () => {
    const { share, compared } = computeSpending([
      { id: "a", cost: money(1000), spent: money(250), bySource: [] },
      { id: "b", cost: money(30, "USD"), spent: money(30, "USD"), bySource: [] },
    ]);
    expect(share.value).toBeNull();
    expect(compared).toBe(0);
  });

  test("by source, from the lines that say it", () => {
    const line = (source: string, spent: number | null) => ({
      source,
      spent: spent === null ? null : money(spent),
    });
    const { bySource } = computeSpending([
      {
        id: "a",
        cost: null,
        spent: money(5),
        bySource: [line("own-resources", 3), line("national-funds", 2)],
      },
      { id: "b", cost: null, spent: money(4), bySource: [line("own-resources", 4), line("private", null)] },
    ]);
    expect(bySource["own-resources"]?.totals[0]?.value).toBe(7);
    expect(bySource["national-funds"]?.totals[0]?.value).toBe(2);
    expect(bySource["private"]).toBeUndefined();
  });

  test("what an action states goes before the sum of its sources", () => {
    expect(spentOf(money(10), [money(3), money(4)])).toEqual(money(10));
    expect(spentOf(null, [money(3), null, money(4)])).toEqual(money(7));
    expect(spentOf(null, [money(3), money(4, "USD")])).toBeNull();
    expect(spentOf(null, [])).toBeNull();
  });
});

describe("months", () => {
  test.each([
    ["2026-11", "2026-11"],
    ["11/2026", "2026-11"],
    [" 3-2026 ", "2026-03"],
    ["13/2026", null],
    ["2026", null],
    ["noviembre", null],
  ])("%s is read as %s", (typed, month) => expect(readMonth(typed)).toBe(month));

  test("the last two years end with this month", () => {
    expect(lastTwoYears("2026-11-23")).toEqual({ from: "2024-12", to: "2026-11" });
    expect(monthsBetween("2024-12", "2026-11")).toBe(23);
    expect(addMonths("2026-01", -1)).toBe("2025-12");
  });
});

describe("an approved version beside the current one", () => {
  const action = (id: string, given: Partial<VersionAction> = {}): VersionAction => ({
    id,
    number: null,
    title: id,
    status: "ongoing",
    start: "2024-01",
    end: "2030-12",
    responsible: null,
    tco2e: 10,
    investment: null,
    ...given,
  });
  const version = (actions: VersionAction[]): VersionState => ({
    inventories: [],
    targets: [],
    actions,
    totals: {
      actions: actions.length,
      tco2e: null,
      energySavedMwh: null,
      renewableMwh: null,
      investment: { totals: [], unknown: 0 },
    },
  });

  test("names what was added, taken out and changed, and counts the rest", () => {
    const { actions } = compareVersions(
      version([action("kept"), action("gone"), action("moved")]),
      version([action("moved", { status: "completed", tco2e: 12 }), action("kept"), action("new")]),
    );
    expect(actions.added.map(({ id }) => id)).toEqual(["new"]);
    expect(actions.removed.map(({ id }) => id)).toEqual(["gone"]);
    expect(actions.changed.map(({ after, aspects }) => [after.id, ...aspects])).toEqual([
      ["moved", "status", "tco2e"],
    ]);
    expect(actions.same).toBe(1);
  });
});
