/** The sheet for a year's CDP-ICLEI Track questionnaire: contents of questions with our values, to be retyped by hand. */
import type { ExplainedTotal } from "../numbers/explained";
import { answersIn, instancesIn, rowsIn } from "../plan/answers";
import type { PlanDocument } from "../plan/plan-document";
import type { PlanInventory, PlanResults } from "../plan/plan-results";
import { formatAnswer, type AnswerContext } from "../template/format-answer";

import { formOf, visibleFieldsOf } from "../template/shape";
import type { Field, Template } from "../template/template";
import type { Text } from "../template/text";
import { isGap, type DraftValue, type EntryValues } from "../template/value";

/**
 * Where a value stands. "answers/SECTION/FIELD": of a section that exists once. "own/FIELD": of the copy or row that the
 * group is about. "result/PATH": in its computed result, names joined by dots.
 */
export type ValuePath = `answers/${string}/${string}` | `own/${string}` | `result/${string}`;

export interface CdpLine {
  id: string;
  /** What is asked, in our words: numbers of questions change from year to year. */
  question: Text;
  value: ValuePath;
  unit?: string;
  /** The unit is itself a value. */
  unitAt?: ValuePath;
}

/** What a group is written once for. */
export type CdpSubject =
  | "plan"
  | "inventory"
  | "target"
  | "hazard"
  | "adaptation-goal"
  | "mitigation-action"
  | "adaptation-action"
  | "energy-indicator";

export interface CdpGroup {
  id: string;
  title: Text;
  subject: CdpSubject;
  /** From where we know that it is asked. */
  source: string;
  lines: readonly CdpLine[];
}

export interface CdpCatalogue {
  year: number;
  /** What the contents rest on, and what is not known of the year's questionnaire. */
  basis: Text;
  groups: readonly CdpGroup[];
}

export interface SheetLine {
  id: string;
  question: Text;
  /** Null: the plan has no such datum. */
  value: string | number | null;
  /** Worked out and not typed: it may be rounded. */
  computed: boolean;
  unit: string | null;
  /** Why it is missing, in the plan's own words. */
  gap: string | null;
}

/** A group for one of its subjects. */
export interface SheetPart {
  group: CdpGroup;
  /** Number and name of a row; null where there is only one. */
  name: string | null;
  lines: SheetLine[];
}

export interface CdpSheetInput {
  plan: PlanDocument;
  template: Template;
  results: PlanResults;
  answers: AnswerContext;
  /** Copy of the section of inventories; null: the latest with a total. */
  inventory: string | null;
}

/** Subjects without rows are left out: nothing of them is to be retyped. */
export function cdpSheet(catalogue: CdpCatalogue, input: CdpSheetInput): SheetPart[] {
  return catalogue.groups.flatMap((group) =>
    subjectsOf(group.subject, input).map(({ name, place }) => ({
      group,
      name,
      lines: group.lines.flatMap((line) => lineOf(line, place, input) ?? []),
    })),
  );
}

/** The inventory that is retyped: the one that was asked for, else the latest with a total. */
export function sheetInventory(
  inventories: readonly PlanInventory[],
  asked: string | null,
): PlanInventory | null {
  if (asked !== null) return inventories.find(({ instance }) => instance === asked) ?? null;
  return inventories.findLast(({ totalTco2e }) => totalTco2e.value !== null) ?? inventories.at(-1) ?? null;
}

/* ------------------------------------------------------------------- subjects */

/** The entry that "own" reads and the result that "result" reads. */
interface Place {
  own: {
    address: { section: string; instance: string; field?: string; row?: string };
    kind?: string;
    values: EntryValues;
  } | null;
  result: unknown;
}

interface Subject {
  name: string | null;
  place: Place;
}

const ROWS_OF: Readonly<Partial<Record<CdpSubject, { section: string; field: string }>>> = {
  target: { section: "targets", field: "mitigationTargets" },
  hazard: { section: "risk", field: "hazards" },
  "adaptation-goal": { section: "targets", field: "adaptationGoals" },
  "mitigation-action": { section: "mitigation-actions", field: "actions" },
  "adaptation-action": { section: "adaptation-actions", field: "actions" },
  "energy-indicator": { section: "energy-access", field: "indicators" },
};

function subjectsOf(subject: CdpSubject, input: CdpSheetInput): Subject[] {
  if (subject === "plan") return [{ name: null, place: { own: null, result: input.results } }];
  if (subject === "inventory") return inventorySubject(input);
  const list = ROWS_OF[subject];
  if (!list) return [];
  const names = new Map(input.answers.rows(list).map(({ id, name }) => [id, name]));
  return rowsIn(input.plan, list.section, list.field).map(({ row, kind, values }, index) => ({
    name: `${index + 1}. ${names.get(row) ?? ""}`.trim(),
    place: {
      own: { address: { ...list, instance: "main", row }, kind, values },
      result: resultOf(subject, row, input.results),
    },
  }));
}

function inventorySubject({ plan, results, inventory }: CdpSheetInput): Subject[] {
  const found = sheetInventory(results.inventories, inventory);
  const header = instancesIn(plan, "inventories").find(({ instance }) => instance === found?.instance);
  if (!found || !header) return [];
  const { instance, values } = header;
  return [
    {
      name: String(found.year),
      place: { own: { address: { section: "inventories", instance }, values }, result: found },
    },
  ];
}

function resultOf(subject: CdpSubject, row: string, results: PlanResults): unknown {
  switch (subject) {
    case "target":
      return results.targets.find((one) => one.row === row);
    case "hazard":
      return results.risk.hazards.find((one) => one.row === row);
    case "mitigation-action":
      return results.actions.rows.find(({ id }) => id === row);
    case "adaptation-action":
      return results.adaptation.rows.find(({ id }) => id === row);
    case "energy-indicator":
      return results.energyAccess.indicators.find((one) => one.row === row);
    default:
      return null;
  }
}

/* ---------------------------------------------------------------------- lines */

interface Found {
  value: string | number | null;
  computed: boolean;
  gap: string | null;
}

/** Null for a question that the plan does not ask: of another framework, or hidden by another answer. */
function lineOf(
  { id, question, value, unit, unitAt }: CdpLine,
  place: Place,
  input: CdpSheetInput,
): SheetLine | null {
  const found = valueAt(value, place, input);
  if (!found) return null;
  const unitFound = unitAt === undefined ? unit : valueAt(unitAt, place, input)?.value;
  return {
    id,
    question,
    ...found,
    unit: unitFound === undefined || unitFound === null ? null : String(unitFound),
  };
}

function valueAt(path: ValuePath, place: Place, input: CdpSheetInput): Found | null {
  const [kind, ...rest] = path.split("/");
  if (kind === "result") return { value: resultAt(rest.join("/"), place.result), computed: true, gap: null };
  if (kind === "answers") {
    const [section = "", field = ""] = rest;
    const own = { address: { section, instance: "main" }, values: answersIn(input.plan, section) };
    return answerOf(own, field, input);
  }
  return place.own ? answerOf(place.own, rest.join("/"), input) : null;
}

function answerOf(own: NonNullable<Place["own"]>, fieldId: string, input: CdpSheetInput): Found | null {
  const form = formOf(input.template, own.address, own.kind);
  const field =
    form && visibleFieldsOf(form, own.values, input.plan.frameworks).find(({ id }) => id === fieldId);
  if (!field) return null;
  const value = own.values[fieldId] ?? null;
  return {
    value: answerValue(field, value, input.answers),
    computed: false,
    gap: isGap(value) ? value.gap.reason : null,
  };
}

/** Numbers stay numbers; what could not be read is shown as it was typed. */
function answerValue(field: Field, value: DraftValue, answers: AnswerContext): string | number | null {
  if (typeof value === "number") return value;
  const answer = formatAnswer(field, value, answers);
  if (answer.state !== "answered" && answer.state !== "unread") return null;
  return answer.lines.join(field.kind === "longText" ? "\n" : "; ");
}

/** A total is its value; whatever is neither text nor number is unknown. */
function resultAt(path: string, result: unknown): string | number | null {
  let at: unknown = result;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null) return null;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  const value = isTotal(at) ? at.value : at;
  return typeof value === "number" || typeof value === "string" ? value : null;
}

function isTotal(value: unknown): value is Pick<ExplainedTotal, "value"> {
  return typeof value === "object" && value !== null && "value" in value;
}
