/** What a plan as a whole shows to the frameworks: commitment, approval, follow-up, Race to Zero's steps. */
import { allOf, cannotTell, type Fact, type FactPlace, met, notMet, shown } from "../../frameworks/fact";
import type { RaceToZeroStepId } from "../../targets/race-to-zero";
import type { FrameworkId } from "../../template/template";
import { answersIn, instancesIn, isYes, moneyOf, rowsIn, tableOf, textOf } from "../answers";
import type { PlanDocument } from "../plan-document";
import { TARGETS } from "../read-targets";
import type { FactInput } from "./fact-input";

const GOVERNANCE = "governance";
const SUMMARY = "summary";
const MONITORING = "monitoring";
const APPROVED_PLANS = "approved-plans";
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Entries = Pick<PlanDocument, "entries">;

/** The first time that it joined; null where no day is known. */
export function joiningDay(plan: Entries, framework: FrameworkId): string | null {
  const days = tableOf(answersIn(plan, GOVERNANCE), "frameworkMemberships").flatMap(({ values }) => {
    const day = textOf(values, "joinedOn");
    return textOf(values, "framework") === framework && day !== null && DAY.test(day) ? [day] : [];
  });
  return days.sort()[0] ?? null;
}

export function joined({ joined: day }: FactInput): Fact {
  const place: FactPlace = { section: GOVERNANCE, field: "frameworkMemberships" };
  return day === null ? notMet([place]) : met([shown("joined", place, { date: day })]);
}

/** Days of the approvals that have one, earliest first. */
export function approvalDays(plan: Entries): string[] {
  return rowsIn(plan, SUMMARY, "approvals")
    .flatMap(({ values }) => textOf(values, "date") ?? [])
    .filter((day) => DAY.test(day))
    .sort();
}

/** Documents that were approved before the plan came here: what its officers state of them, earliest first. */
function approvedOutside(plan: Entries): { instance: string; day: string }[] {
  return instancesIn(plan, APPROVED_PLANS)
    .flatMap(({ instance, values }) => {
      const day = textOf(values, "approvedOn");
      return textOf(values, "body") !== null && day !== null && DAY.test(day) ? [{ instance, day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/**
 * Since when the plan holds: from its first approval here, else from the latest one that it had before it came; null
 * while none is said.
 */
export function adoptionDay(plan: Entries): string | null {
  return approvalDays(plan)[0] ?? approvedOutside(plan).at(-1)?.day ?? null;
}

export function planAdopted({ plan }: FactInput): Fact {
  const list: FactPlace = { section: SUMMARY, field: "approvals" };
  const status = textOf(answersIn(plan, SUMMARY), "adoptionStatus");
  const day = approvalDays(plan)[0];
  if (day !== undefined && status !== "not-submitted" && status !== "in-process")
    return met([shown("adopted", list, { date: day })]);
  const [outside] = approvedOutside(plan);
  if (outside) {
    const place: FactPlace = { section: APPROVED_PLANS, instance: outside.instance };
    return met([shown("adopted", place, { date: outside.day })]);
  }
  return notMet(
    status === "adopted" || day !== undefined ? [list] : [{ section: SUMMARY, field: "adoptionStatus" }],
  );
}

/** Days of the reports on the plan, earliest first. */
export function reportDays(plan: Entries): string[] {
  return rowsIn(plan, MONITORING, "pastReports")
    .flatMap(({ values }) => textOf(values, "date") ?? [])
    .filter((day) => DAY.test(day))
    .sort();
}

export function reportMade({ plan }: FactInput): Fact {
  const place: FactPlace = { section: MONITORING, field: "pastReports" };
  const day = reportDays(plan).at(-1);
  return day === undefined ? notMet([place]) : met([shown("report", place, { date: day })]);
}

/** Where anybody can read it. */
export function published({ plan }: FactInput): Fact {
  const link = answered(plan, MONITORING, "publicLink");
  if (link.holds === true) return link;
  const reports = rowsIn(plan, MONITORING, "pastReports").filter(
    ({ values }) => textOf(values, "link") !== null,
  );
  const place: FactPlace = { section: MONITORING, field: "pastReports" };
  return reports.length > 0 ? met([shown("said", place)]) : link;
}

/** Print and spreadsheets are made of the same answers; a document made elsewhere has to be compared by hand. */
export function sameSource(): Fact {
  return cannotTell([], [shown("printed", { section: SUMMARY })]);
}

/** Vision, who coordinates, how, with what money. */
export function strategy({ plan }: FactInput): Fact {
  const budget: FactPlace = { section: "financing", field: "overallBudget" };
  return allOf([
    answered(plan, TARGETS, "vision"),
    answered(plan, GOVERNANCE, "leadArea"),
    answered(plan, GOVERNANCE, "coordinationStructure"),
    answered(plan, GOVERNANCE, "stakeholders"),
    moneyOf(answersIn(plan, "financing"), "overallBudget") === null
      ? notMet([budget])
      : met([shown("answered", budget)]),
  ]);
}

const RACE_PLACES: Readonly<Record<RaceToZeroStepId, readonly string[]>> = {
  pledge: ["netZeroYear"],
  plan: ["fairShare", "mitigationTargets"],
  proceed: ["inclusiveAction"],
  publish: ["lastPublicReport"],
  persuade: ["persuade"],
};

/** The campaign's step as the plan's results tell it; "part" is not yet done. */
export function raceStep({ results }: FactInput, id: RaceToZeroStepId): Fact {
  const places = RACE_PLACES[id].map((field): FactPlace => ({ section: TARGETS, field }));
  const step = results.raceToZero.find((one) => one.step === id);
  if (!step) return notMet(places);
  const shows = step.evidence.length > 0 ? [shown("said", places[0] ?? { section: TARGETS })] : [];
  return step.state === "done" ? met(shows) : notMet(places, shows);
}

export function lastPublicReport(plan: Entries): string | null {
  const day = textOf(answersIn(plan, TARGETS), "lastPublicReport");
  return day !== null && DAY.test(day) ? day : null;
}

export function participation({ plan }: FactInput): Fact {
  const { length: count } = tableOf(answersIn(plan, GOVERNANCE), "participationEvents");
  const place: FactPlace = { section: GOVERNANCE, field: "participationEvents" };
  if (count > 0) return met([shown("events", place, { count })]);
  return answered(plan, GOVERNANCE, "participationApproach");
}

export function monitoring({ plan }: FactInput): Fact {
  return allOf([answered(plan, MONITORING, "frequency"), answered(plan, MONITORING, "monitoringProcess")]);
}

/** An answer in words, or of several choices or lines. */
export function answered(plan: Entries, section: string, field: string): Fact {
  const place: FactPlace = { section, field };
  const values = answersIn(plan, section);
  const value = values[field] ?? null;
  const there =
    textOf(values, field) !== null ||
    typeof value === "number" ||
    isYes(values, field) ||
    (Array.isArray(value) && value.length > 0);
  return there ? met([shown("answered", place)]) : notMet([place]);
}
