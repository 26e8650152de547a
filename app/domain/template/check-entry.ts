import type { AnswerProblem } from "./field-kind";
import { kindOf } from "./field-kinds";
import { isRequired, visibleFieldsOf, type EntryForm } from "./shape";
import type { Field, FrameworkId, StageId } from "./template";
import { isGap, isRaw, type DraftValue, type EntryValues, type Gap } from "./value";

/** Something that keeps a stage from being submitted, or (a gap) that the technician will decide on. */
export interface FieldProblem extends AnswerProblem {
  field: string;
}
export interface FieldGap {
  field: string;
  reason: string;
  plan: string;
}

export interface EntryCheck {
  problems: FieldProblem[];
  gaps: FieldGap[];
  /** Required questions in force, and how many have an answer or a stated gap. */
  required: number;
  answered: number;
  /** Whether anything at all has been typed. */
  started: boolean;
}

/**
 * The strict reading of an entry for a stage. Questions hidden by a condition or belonging to frameworks that
 * the plan does not declare never block. A stated gap satisfies a required question once it says why and how.
 */
export function checkEntry(
  form: EntryForm,
  values: EntryValues,
  frameworks: readonly FrameworkId[],
  stage: StageId = form.section.stage,
): EntryCheck {
  const check: EntryCheck = { problems: [], gaps: [], required: 0, answered: 0, started: false };
  for (const field of visibleFieldsOf(form, values, frameworks)) {
    if (isOwnPages(field)) continue;
    const value = values[field.id] ?? null;
    const required = isRequired(field, form.section.stage, stage, frameworks, values);
    const problems = problemsOf(field, value, required);
    check.problems.push(...problems.map((problem) => ({ ...problem, field: field.id })));
    if (isGap(value)) check.gaps.push({ field: field.id, reason: value.gap.reason, plan: value.gap.plan });
    if (!isEmptyAnswer(field, value)) check.started = true;
    if (!required) continue;
    check.required += 1;
    if (problems.length === 0) check.answered += 1;
  }
  return check;
}

/** Nothing typed: no value, no unread text, no stated gap. */
export function isEmptyAnswer(field: Field, value: DraftValue): boolean {
  if (value === null) return true;
  if (isGap(value) || isRaw(value)) return false;
  return kindOf(field).isEmpty(value);
}

/** Problems of one answer, with the same codes on the page, in the submission check and on the command line. */
export function problemsOf(field: Field, value: DraftValue, required: boolean): AnswerProblem[] {
  if (isGap(value)) return gapProblems(value);
  if (isEmptyAnswer(field, value)) return required ? [{ path: [], code: "missing" }] : [];
  const kind = kindOf(field);
  if (isRaw(value) && !readsRaw(field)) return [{ path: [], code: "unreadable" }];
  const problems = kind.problems(field, value);
  const tooFewRows = field.kind === "rows" && Array.isArray(value) && value.length < (field.minRows ?? 0);
  return tooFewRows
    ? [...problems, { path: [], code: "tooFewRows", params: { min: field.minRows ?? 0 } }]
    : problems;
}

function gapProblems({ gap }: Gap): AnswerProblem[] {
  if (gap.reason === "") return [{ path: ["_gapReason"], code: "gapWithoutReason" }];
  return gap.plan === "" ? [{ path: ["_gapPlan"], code: "gapWithoutPlan" }] : [];
}

/** Kinds whose question can hold text that could not be read, and explain it in their own words. */
export function readsRaw(field: Field): boolean {
  return ["integer", "decimal", "percent", "year", "month", "date"].includes(field.kind);
}

function isOwnPages(field: Field): boolean {
  return field.kind === "rows" && field.layout === "pages";
}
