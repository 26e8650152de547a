import type { InputValue } from "./field-kind";
import { kindOf } from "./field-kinds";
import type { Field } from "./template";
import type { Locale } from "./text";
import { isGap, isRaw, type DraftValue, type EntryValues } from "./value";

/** Input values by input name, such that reading them gives the same answers back (`readForm`'s inverse). */
export type InputValues = Record<string, string[]>;

export function inputsOf(fields: readonly Field[], values: EntryValues, locale: Locale): InputValues {
  const inputs: InputValues = {};
  for (const field of fields) {
    for (const { name, value } of fieldInputs(field, values[field.id] ?? null, locale)) {
      (inputs[name] ??= []).push(value);
    }
  }
  return inputs;
}

function fieldInputs(field: Field, value: DraftValue, locale: Locale): InputValue[] {
  if (!isGap(value)) return answerInputs(field, value, locale);
  return [
    { name: `${field.id}._gap`, value: "on" },
    { name: `${field.id}._gapReason`, value: value.gap.reason },
    { name: `${field.id}._gapPlan`, value: value.gap.plan },
    ...answerInputs(field, value.gap.kept ?? null, locale),
  ];
}

function answerInputs(field: Field, value: DraftValue, locale: Locale): InputValue[] {
  if (value === null) return [];
  // A plan file may hold unread text in any field; it is shown where it was typed.
  if (isRaw(value)) return [{ name: rawInputName(field), value: value.raw }];
  return kindOf(field).inputs(field, value, field.id, locale);
}

function rawInputName(field: Field): string {
  if (field.kind === "money" || field.kind === "quantity") return `${field.id}.amount`;
  return field.kind === "place" ? `${field.id}.name` : field.id;
}
