import { postedText, type PostedForm } from "./field-kind";
import { kindOf } from "./field-kinds";
import { LOCALES, type Locale } from "./text";
import type { Field } from "./template";
import { isGap, type DraftValue, type EntryValues, type Gap } from "./value";

/** Longest reason or plan kept for a missing datum. */
const MAX_GAP_TEXT = 20_000;

/**
 * The answers that a posted page holds, field by field: a patch for the entry. Fields that the page did not
 * show are absent from the patch, so that saving one page never touches another; `_fields` names those shown,
 * since an unchecked box posts nothing. Answers that no input holds (files, rows with pages of their own) are taken
 * from `stored` when a gap is stated over them or taken back.
 */
export function readForm(fields: readonly Field[], form: PostedForm, stored: EntryValues = {}): EntryValues {
  const shown = new Set(form.getAll("_fields").filter((name): name is string => typeof name === "string"));
  const locale = postedLocale(form);
  const patch: EntryValues = {};
  for (const field of fields) {
    if (!shown.has(field.id)) continue;
    const value = readField(field, form, locale, stored[field.id] ?? null);
    if (value !== undefined) patch[field.id] = value;
  }
  return patch;
}

/** The locale the form was rendered in: numbers are read as that page showed them. */
export function postedLocale(form: PostedForm): Locale {
  const posted = postedText(form, "_locale");
  return LOCALES.find((locale) => locale === posted) ?? "es";
}

function readField(
  field: Field,
  form: PostedForm,
  locale: Locale,
  stored: DraftValue,
): DraftValue | undefined {
  const typed = kindOf(field).read(field, form, field.id, locale);
  const kept = isGap(stored) ? (stored.gap.kept ?? null) : stored;
  if (postedText(form, `${field.id}._gap`) === "on")
    return gapOf(field, form, typed === undefined ? kept : typed);
  return typed === undefined && isGap(stored) ? kept : typed;
}

function gapOf(field: Field, form: PostedForm, kept: DraftValue): Gap {
  const text = (part: string) => postedText(form, `${field.id}.${part}`).trim().slice(0, MAX_GAP_TEXT);
  const gap = { reason: text("_gapReason"), plan: text("_gapPlan") };
  return { gap: kept === null ? gap : { ...gap, kept } };
}
