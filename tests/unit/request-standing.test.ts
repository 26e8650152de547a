import { describe, expect, test } from "vitest";
import { readRequestFacts, type RequestFacts } from "~/domain/plan/read-request-facts";
import type { PlanEntry } from "~/domain/plan/plan-document";
import { readRequestDates } from "~/domain/plan/read-requests";
import { askedYears } from "~/domain/requests/asked-years";
import { standingOf, tallyRequests, type RequestDates } from "~/domain/requests/request-standing";
import { usualRequests } from "~/domain/requests/usual-requests";
import type { EntryValues } from "~/domain/template/value";
import { calendarDay } from "~/i18n/format";
import { tallyText } from "~/server/requests/follow-up.server";

const TODAY = "2026-11-23";
const NOTHING: RequestDates = { state: null, askedOn: null, answerDue: null, receivedOn: null };
const dates = (given: Partial<RequestDates>): RequestDates => ({ ...NOTHING, ...given });

test.each<[string, Partial<RequestDates>, string]>([
  ["nothing known", {}, "to-ask"],
  ["a deadline before anybody asked", { answerDue: "2026-01-01" }, "to-ask"],
  ["asked without a deadline is never late", { askedOn: "2020-01-01" }, "asked"],
  ["due tomorrow", { askedOn: "2026-11-01", answerDue: "2026-11-24" }, "asked"],
  ["due today is still in time", { askedOn: "2026-11-01", answerDue: TODAY }, "asked"],
  ["due yesterday", { askedOn: "2026-11-01", answerDue: "2026-11-22" }, "overdue"],
  ["due last year, months compare as dates", { askedOn: "2025-09-30", answerDue: "2025-12-31" }, "overdue"],
  ["stated as asked, no date", { state: "asked", answerDue: "2026-11-22" }, "overdue"],
  ["a date of asking says more than an old state", { state: "to-ask", askedOn: "2026-11-01" }, "asked"],
  [
    "late and then received",
    { askedOn: "2026-01-01", answerDue: "2026-02-01", receivedOn: "2026-03-01" },
    "received",
  ],
  ["stated as received, no date", { state: "received", answerDue: "2026-02-01" }, "received"],
  ["a refusal that came on a day", { state: "refused", receivedOn: "2026-03-01" }, "refused"],
])("%s", (_case, given, standing) => {
  expect(standingOf(dates(given), TODAY)).toBe(standing);
});

test("what is sent, late and received is counted and said in one sentence", () => {
  const late = dates({ askedOn: "2026-10-01", answerDue: "2026-11-01" });
  const waiting = dates({ askedOn: "2026-11-20", answerDue: "2026-12-01" });
  const received = dates({ receivedOn: "2026-11-02" });
  const tally = tallyRequests([late, late, waiting, waiting, received, NOTHING], TODAY);
  expect(tally).toEqual({ toAsk: 1, sent: 5, overdue: 2, received: 1, refused: 0 });
  expect(tallyText(tally, "es")).toBe("Pedidos: 1 por pedir, 5 enviados, 2 vencidos, 1 recibido.");
  expect(tallyText(tally, "en")).toBe("Requests: 1 to be asked, 5 sent, 2 overdue, 1 received.");
});

test("a date that could not be read is no date", () => {
  expect(readRequestDates({ askedOn: { raw: "ayer" }, state: "invented" })).toEqual(NOTHING);
});

test("the day is that of the municipalities, not of Greenwich", () => {
  expect(calendarDay(new Date("2026-11-24T01:30:00Z"))).toBe("2026-11-23");
});

test.each<[number | null, number | null, number[] | null]>([
  [2024, null, [2024]],
  [null, 2024, [2024]],
  [2022, 2024, [2022, 2023, 2024]],
  [2024, 2022, [2022, 2023, 2024]],
  [null, null, null],
  [1990, 2150, null],
  [2022.5, null, null],
])("years from %s to %s", (first, last, years) => {
  expect(askedYears(first, last)).toEqual(years);
});

describe("the usual requests of a small town", () => {
  const town = (given: Partial<RequestFacts> = {}): RequestFacts => ({
    pipedGas: null,
    raisesLivestock: false,
    providers: {},
    inventoryYear: null,
    ...given,
  });
  const kinds = (facts: RequestFacts, existing: Parameters<typeof usualRequests>[1] = []) =>
    usualRequests(facts, existing, 2026).map(({ kind }) => kind);

  test("without piped gas nobody is asked for it", () => {
    expect(kinds(town({ pipedGas: false }))).not.toContain("piped-gas");
    expect(kinds(town({ pipedGas: true }))).toContain("piped-gas");
    expect(kinds(town())).toEqual(expect.arrayContaining(["piped-gas", "cylinders"]));
  });

  test("livestock is asked for where it is raised", () => {
    expect(kinds(town())).not.toContain("livestock");
    expect(kinds(town({ raisesLivestock: true }))).toContain("livestock");
  });

  test("the year is that of the inventory, or the last one that is over", () => {
    expect(usualRequests(town({ inventoryYear: 2022 }), [], 2026)[0]).toMatchObject({ year: 2022 });
    expect(usualRequests(town(), [], 2026)[0]).toEqual({
      row: "usual-electricity-2025",
      kind: "electricity",
      year: 2025,
    });
  });

  test("what somebody asks for already in that year is not asked for again", () => {
    const asked = (firstYear: number | null, lastYear: number | null) => [
      { row: "mine", kind: "electricity", firstYear, lastYear },
    ];
    expect(kinds(town(), asked(2025, null))).not.toContain("electricity");
    expect(kinds(town(), asked(2023, 2026))).not.toContain("electricity");
    expect(kinds(town(), asked(null, null))).not.toContain("electricity");
    expect(kinds(town(), asked(2018, null))).toContain("electricity");
  });

  test("a request that was made into another one does not stand in the way", () => {
    const changed = { row: "usual-electricity-2025", kind: "waste", firstYear: 2025, lastYear: null };
    expect(usualRequests(town(), [changed], 2026)[0]).toMatchObject({
      row: "usual-electricity-2025-2",
      kind: "electricity",
    });
  });

  test.each<[string, boolean | null]>([
    ["Litoral Gas", true],
    ["sin red", false],
    ["Sin red; garrafas de la cooperativa", false],
    ["no network", false],
    ["sem rede", false],
    ["", null],
  ])("«%s» says whether there is piped gas", (gasProvider, pipedGas) => {
    const values: EntryValues = { gasProvider };
    const entries = [{ section: "profile", instance: "main", values }];
    expect(readRequestFacts({ entries }).pipedGas).toBe(pipedGas);
  });

  test("what was asked outright says more than a name", () => {
    const entries: PlanEntry[] = [
      { section: "profile", instance: "main", values: { gasProvider: "Litoral Gas" } },
      { section: "first-hour", instance: "main", values: { gasNetwork: "no", cattle: true } },
    ];
    const facts = readRequestFacts({ entries });
    expect(facts).toMatchObject({ pipedGas: false, raisesLivestock: true });
    expect(facts.providers.gasProvider).toBeNull();
  });
});
