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
