import type { Condition } from "./template";
import { isGap, isRaw, type DraftValue, type EntryValues } from "./value";

/** Whether a condition holds for the answers beside it. An unanswered question satisfies nothing but `not`. */
export function holds(condition: Condition, values: EntryValues): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, values));
  if ("any" in condition) return condition.any.some((part) => holds(part, values));
  if ("not" in condition) return !holds(condition.not, values);
  const value = values[condition.field] ?? null;
  if ("answered" in condition) return isAnswered(value);
  return answersOf(value).some((answer) => condition.in.includes(answer));
}

/** Whether a condition could come to hold while only the `open` questions are answered anew. */
export function couldHold(
  condition: Condition,
  values: EntryValues,
  open: (field: string) => boolean,
): boolean {
  return truthOf(condition, values, open) !== false;
}

/** null: it depends on the open questions. */
function truthOf(
  condition: Condition,
  values: EntryValues,
  open: (field: string) => boolean,
): boolean | null {
  const truths = (parts: readonly Condition[]) => parts.map((part) => truthOf(part, values, open));
  if ("all" in condition) return allOf(truths(condition.all));
  if ("any" in condition) return opposite(allOf(truths(condition.any).map(opposite)));
  if ("not" in condition) return opposite(truthOf(condition.not, values, open));
  return open(condition.field) ? null : holds(condition, values);
}

function allOf(truths: readonly (boolean | null)[]): boolean | null {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function opposite(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

/** Ids of the questions that a condition looks at. */
export function fieldsOfCondition(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsOfCondition);
  if ("any" in condition) return condition.any.flatMap(fieldsOfCondition);
  if ("not" in condition) return fieldsOfCondition(condition.not);
  return [condition.field];
}

function answersOf(value: DraftValue): (string | boolean)[] {
  if (typeof value === "string" || typeof value === "boolean") return [value];
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === "string");
  return [];
}

function isAnswered(value: DraftValue): boolean {
  if (value === null || value === "" || isGap(value)) return false;
  return isRaw(value) || !Array.isArray(value) || value.length > 0;
}
