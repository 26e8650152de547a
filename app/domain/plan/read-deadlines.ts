import type { ActionRow } from "../actions/action-totals";
import type { Deadline } from "../monitoring/deadlines";
import { answersIn, numberOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import type { PlanResults } from "./plan-results";
import { readFollowUpCalendar } from "./read-monitoring";
import { RISK } from "./read-risk";

type Answers = Pick<PlanDocument, "entries">;
type Results = Pick<PlanResults, "actions" | "adaptation" | "monitoring" | "inventories">;

const BEGUN: readonly (string | null)[] = ["ongoing", "completed", "cancelled"];
const OVER: readonly (string | null)[] = ["completed", "cancelled"];

/** Of the plan's actions, reports and reviews. */
export function planDeadlines(plan: Answers, results: Results): Deadline[] {
  const actions = [...results.actions.rows, ...results.adaptation.rows];
  const byId = new Map(actions.map((action) => [action.id, action]));
  const calendar = readFollowUpCalendar(plan);
  const assessed = numberOf(answersIn(plan, RISK), "assessmentYear");
  const latest = results.inventories.at(-1)?.year;
  return [
    ...results.monitoring.steps.flatMap(({ action, name, month, done }): Deadline[] => {
      const owner = byId.get(action);
      if (done || month === null || !owner || OVER.includes(owner.status)) return [];
      return [
        {
          kind: "step",
          when: month,
          name: `${name} (${owner.number ?? owner.title})`,
          office: owner.responsible,
        },
      ];
    }),
    ...actions.flatMap(datesOf),
    ...calendar.reports.flatMap(({ report, month, office }): Deadline[] =>
      month === null
        ? []
        : [{ kind: "report", when: month, name: report, office: office ?? calendar.office }],
    ),
    ...(calendar.nextReview === null
      ? []
      : [{ kind: "review" as const, when: calendar.nextReview, name: "", office: calendar.office }]),
    ...(latest === undefined || calendar.inventoryEveryYears === null
      ? []
      : [
          {
            kind: "inventory" as const,
            when: `${latest + calendar.inventoryEveryYears}-12`,
            name: "",
            office: calendar.office,
          },
        ]),
    ...(assessed === null || calendar.riskEveryYears === null
      ? []
      : [
          {
            kind: "risk" as const,
            when: `${assessed + calendar.riskEveryYears}-12`,
            name: "",
            office: calendar.office,
          },
        ]),
  ];
}

function datesOf(action: ActionRow): Deadline[] {
  const { status, start, end, responsible } = action;
  const name = nameOf(action);
  return [
    ...(start !== null && !BEGUN.includes(status)
      ? [{ kind: "action-start" as const, when: start, name, office: responsible }]
      : []),
    ...(end !== null && !OVER.includes(status)
      ? [{ kind: "action-end" as const, when: end, name, office: responsible }]
      : []),
  ];
}

function nameOf({ number, title }: ActionRow): string {
  return number === null ? title : `${number} · ${title}`;
}
