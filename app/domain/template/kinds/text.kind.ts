import { z } from "zod";
import { postedText, type FieldKind } from "../field-kind";
import type { LongTextField, TextField } from "../template";

/** Longest text stored in one answer: ten times a long chapter, well under the body limit. */
export const MAX_TEXT_LENGTH = 200_000;

export const textKind: FieldKind<TextField> = {
  kind: "text",
  read: (_field, form, name) => postedText(form, name).trim() || null,
  inputs: (_field, value, name) => (typeof value === "string" ? [{ name, value }] : []),
  draft: () => z.string().max(MAX_TEXT_LENGTH),
  problems: (field, value) => tooLong(field.maxLength, value),
  isEmpty: (value) => value === null || value === "",
  format: (_field, value) => [String(value)],
};

export const longTextKind: FieldKind<LongTextField> = {
  kind: "longText",
  read: (_field, form, name) => postedText(form, name).trimEnd() || null,
  inputs: (_field, value, name) => (typeof value === "string" ? [{ name, value }] : []),
  draft: () => z.string().max(MAX_TEXT_LENGTH),
  problems: () => [],
  isEmpty: (value) => value === null || value === "",
  format: (_field, value) => String(value).split("\n"),
};

function tooLong(maxLength: number | undefined, value: unknown) {
  if (maxLength === undefined || typeof value !== "string" || value.length <= maxLength) return [];
  return [{ path: [], code: "tooLong", params: { max: maxLength } }];
}
