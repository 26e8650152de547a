import type { ZodType } from "zod";
import type { Field } from "./template";
import type { Locale } from "./text";
import type { AnswerValue, DraftValue } from "./value";

/** What a posted form offers; FormData satisfies it. */
export interface PostedForm {
  get(name: string): unknown;
  getAll(name: string): unknown[];
  has(name: string): boolean;
}

/** Words that values need and that are not in the template ("Sí", "sin datos"). */
export interface AnswerWords {
  yes: string;
  no: string;
  noData: string;
  gap: string;
}

export interface FormatContext {
  locale: Locale;
  words: AnswerWords;
  /** Name of the row that a rowRef points to; null when it is gone. */
  rowName(target: { section: string; field: string }, rowId: string): string | null;
}

/** Why an answer cannot be submitted as it is; `code` is the key of its message. */
export interface AnswerProblem {
  /** Below the field: row id, sub-field … */
  path: (string | number)[];
  code: string;
  params?: Record<string, string | number>;
}

/**
 * All that the product knows of one kind of question. A new kind is one of these, its word in
 * `template.ts`, its control in components/form and its line in the registry.
 */
export interface FieldKind<F extends Field = Field> {
  kind: F["kind"];
  /** Typed text → draft; `undefined` leaves what is stored (files arrive by upload). */
  read(field: F, form: PostedForm, name: string, locale: Locale): DraftValue | undefined;
  /** Draft → input values, such that reading them gives the draft back. */
  inputs(field: F, value: DraftValue, name: string, locale: Locale): InputValue[];
  /** Schema of a draft value other than null, {raw} and {gap}. */
  draft(field: F): ZodType;
  /** Problems of a non-empty answer at submission. */
  problems(field: F, value: DraftValue): AnswerProblem[];
  isEmpty(value: DraftValue): boolean;
  /** The answer in words, one string a line. Only called with non-empty answers that are not raw or gap. */
  format(field: F, value: AnswerValue, context: FormatContext): string[];
}

export interface InputValue {
  name: string;
  value: string;
}

export function postedText(form: PostedForm, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n/g, "\n") : "";
}

export function postedTexts(form: PostedForm, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === "string" && value !== "");
}
