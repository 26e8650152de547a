import { postedText, type PostedForm } from "./field-kind";
import { kindOf } from "./field-kinds";
import { LOCALES, type Locale } from "./text";
import type { Field } from "./template";
import type { DraftValue, EntryValues, Gap } from "./value";

/** Longest reason or plan kept for a missing datum. */
const MAX_GAP_TEXT = 20_000;

/**
 * The answers that a posted page holds, field by field: a patch for the entry. Fields that the page did not
 * show are absent from the patch, so that saving one page never touches another; `_fields` names those shown,
 * since an unchecked box posts nothing.
 */
export function readForm(fields: readonly Field[], form: PostedForm): EntryValues {
  const shown = new Set(form.getAll("_fields").filter((name): name is string => typeof name === "string"));
  const locale = postedLocale(form);
  const patch: EntryValues = {};
  for (const field of fields) {
    if (!shown.has(field.id)) continue;
    const value = readField(field, form, locale);
    if (value !== undefined) patch[field.id] = value;
  }
  return patch;
}

/** The locale the form was rendered in: numbers are read as that page showed them. */
export function postedLocale(form: PostedForm): Locale {
  const posted = postedText(form, "_locale");
  return LOCALES.find((locale) => locale === posted) ?? "es";
}

function readField(field: Field, form: PostedForm, locale: Locale): DraftValue | undefined {
  const value = kindOf(field).read(field, form, field.id, locale);
  if (postedText(form, `${field.id}._gap`) !== "on") return value;
  return gapOf(field, form, value ?? null);
}

function gapOf(field: Field, form: PostedForm, kept: DraftValue): Gap {
  const text = (part: string) => postedText(form, `${field.id}.${part}`).trim().slice(0, MAX_GAP_TEXT);
  const gap = { reason: text("_gapReason"), plan: text("_gapPlan") };
  return { gap: kept === null ? gap : { ...gap, kept } };
}
