/** Answers as they stand in the form, as far as conditions and narrowed lists look at them. */
import { fieldsOfCondition, holds } from "~/domain/template/condition";
import type { FieldDescriptor, OptionDescriptor } from "~/domain/template/describe-page";
import type { DraftValue, EntryValues } from "~/domain/template/value";
import { useFormContext } from "./form-context";
import { useInputValues } from "./use-section-form";

/**
 * Whether a question is asked now. Until the scripts run, and where the condition looks at another page,
 * what the server found for the saved answers stands.
 */
export function useAsked(field: FieldDescriptor, siblings: readonly FieldDescriptor[], prefix = ""): boolean {
  const { hydrated } = useFormContext();
  const names = field.showIf ? fieldsOfCondition(field.showIf) : [];
  const sources = names.flatMap((id) => siblings.filter((sibling) => sibling.id === id));
  const answers = useAnswers(sources, prefix);
  if (!field.showIf) return true;
  const known = hydrated && sources.length === names.length;
  return known ? holds(field.showIf, answers) : field.shown;
}

/** The options that the answer of the narrowing question leaves, and those already chosen. */
export function useOptions(
  field: FieldDescriptor,
  siblings: readonly FieldDescriptor[],
  prefix = "",
): OptionDescriptor[] {
  const { hydrated } = useFormContext();
  const parent = siblings.filter(({ id }) => id === field.narrowedBy);
  const watched = parent.length > 0 ? [...parent, field] : [];
  const answers = useAnswers(watched, prefix);
  const options = field.options ?? [];
  const parentCodes = codesOf(answers[field.narrowedBy ?? ""]);
  if (!hydrated || parentCodes.length === 0) return options;
  const chosen = codesOf(answers[field.id]);
  return options.filter(
    (option) =>
      !option.for || chosen.includes(option.code) || option.for.some((code) => parentCodes.includes(code)),
  );
}

function useAnswers(fields: readonly FieldDescriptor[], prefix: string): EntryValues {
  const form = useFormContext();
  const values = useInputValues(
    form,
    fields.map(({ id }) => prefix + id),
  );
  return Object.fromEntries(
    fields.map((field, index) => [
      field.id,
      form.gaps.has(prefix + field.id) ? null : answerOf(field, values[index]),
    ]),
  );
}

/** A watched input value as the answer that a condition compares. Figures only matter as given or not. */
export function answerOf(field: Pick<FieldDescriptor, "kind">, value: unknown): DraftValue {
  switch (field.kind) {
    case "yesNo":
      return value === "yes" ? true : value === "no" ? false : null;
    case "choices":
    case "rowRef":
      return codesOf(value);
    case "money":
    case "quantity":
      return textOf(partOf(value, "amount"));
    case "place":
      return textOf(partOf(value, "name"));
    default:
      return typeof value === "object" ? leavesOf(value) : textOf(value);
  }
}

function codesOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === "string" && item !== "")
    : [];
}

function partOf(value: unknown, part: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** Whatever was typed in a table. */
function leavesOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return codesOf(value);
  return Object.values(value).flatMap(leavesOf);
}
