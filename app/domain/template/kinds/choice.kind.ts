import { z } from "zod";
import { postedText, postedTexts, type FieldKind } from "../field-kind";
import type { ChoiceField, ChoicesField, CodeList, RowRefField, YesNoField } from "../template";
import type { Locale } from "../text";

export const yesNoKind: FieldKind<YesNoField> = {
  kind: "yesNo",
  read: (_field, form, name) => {
    const answer = postedText(form, name);
    if (answer.trim() === "") return null;
    // The page offers nothing else, but text of a plan file that was neither stays until it is answered.
    return answer === "yes" ? true : answer === "no" ? false : { raw: answer };
  },
  inputs: (_field, value, name) =>
    typeof value === "boolean" ? [{ name, value: value ? "yes" : "no" }] : [],
  draft: () => z.boolean(),
  problems: () => [],
  isEmpty: (value) => value === null,
  format: (_field, value, { words }) => [value === true ? words.yes : words.no],
};

export const choiceKind: FieldKind<ChoiceField> = {
  kind: "choice",
  read: (_field, form, name) => postedText(form, name) || null,
  inputs: (_field, value, name) => (typeof value === "string" ? [{ name, value }] : []),
  draft: () => z.string(),
  problems: (field, value) => (hasOption(field.list, value) ? [] : [{ path: [], code: "notAnOption" }]),
  isEmpty: (value) => value === null || value === "",
  format: (field, value, { locale }) => [optionLabel(field.list, String(value), locale)],
};

export const choicesKind: FieldKind<ChoicesField> = {
  kind: "choices",
  read: (_field, form, name) => nullIfEmpty(postedTexts(form, name)),
  inputs: (_field, value, name) => strings(value).map((code) => ({ name, value: code })),
  draft: () => z.array(z.string()),
  problems: (field, value) =>
    strings(value).every((code) => hasOption(field.list, code)) ? [] : [{ path: [], code: "notAnOption" }],
  isEmpty: (value) => strings(value).length === 0,
  format: (field, value, { locale }) => strings(value).map((code) => optionLabel(field.list, code, locale)),
};

export const rowRefKind: FieldKind<RowRefField> = {
  kind: "rowRef",
  read: (field, form, name) =>
    field.several ? nullIfEmpty(postedTexts(form, name)) : postedText(form, name) || null,
  inputs: (_field, value, name) => strings(value).map((id) => ({ name, value: id })),
  draft: (field) => (field.several ? z.array(z.string()) : z.string()),
  problems: () => [],
  isEmpty: (value) => strings(value).length === 0,
  format: (field, value, context) =>
    strings(value).map((id) => context.rowName(field.target, id) ?? context.words.noData),
};

/** The label of a code; the code itself when the list no longer has it, so that nothing disappears. */
export function optionLabel(list: CodeList, code: string, locale: Locale): string {
  return list.options.find((option) => option.code === code)?.label[locale] ?? code;
}

function hasOption(list: CodeList, value: unknown): boolean {
  return list.options.some((option) => option.code === value);
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function nullIfEmpty(items: string[]): string[] | null {
  return items.length === 0 ? null : [...new Set(items)];
}
