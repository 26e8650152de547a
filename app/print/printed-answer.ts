import { isEmptyAnswer } from "~/domain/template/check-entry";
import { formatAnswer, type AnswerInWords } from "~/domain/template/format-answer";
import { formatNumber } from "~/domain/template/format-number";
import type { Field, FieldKindId } from "~/domain/template/template";
import { isGap, isRaw, type DraftValue } from "~/domain/template/value";
import { tonnes } from "./blocks/result-parts";
import type { PrintContext } from "./print-context";

/** The text of a table's cell or of a fact, and how it is known. */
export interface PrintedAnswer {
  state: AnswerInWords["state"];
  text: string;
}

const NUMBERS: ReadonlySet<FieldKindId> = new Set(["integer", "decimal", "percent", "quantity", "money"]);

/** Aligned to the end in tables. */
export function isNumberField(field: Field): boolean {
  return NUMBERS.has(field.kind);
}

export function printedAnswer(field: Field, value: DraftValue, context: PrintContext): PrintedAnswer {
  const { state, lines } = formatAnswer(field, value, context.answers);
  const text = lines.join(field.kind === "longText" ? "\n" : ", ");
  return { state, text: isNumberField(field) ? tonnes(text) : text };
}

/** In a column whose heading already says the unit. */
export function printedCell(field: Field, value: DraftValue, context: PrintContext): PrintedAnswer {
  if (typeof value === "number" && unitOf(field, context) !== null) {
    return { state: "answered", text: formatNumber(value, context.input.locale) };
  }
  return printedAnswer(field, value, context);
}

export function columnLabel(field: Field, context: PrintContext): string {
  const unit = unitOf(field, context);
  const label = context.say(field.label);
  return unit === null ? label : `${label} (${tonnes(unit)})`;
}

function unitOf(field: Field, { say }: PrintContext): string | null {
  if (field.kind === "percent") return "%";
  return (field.kind === "integer" || field.kind === "decimal") && field.unit ? say(field.unit) : null;
}

export function isAnswered(field: Field, value: DraftValue): boolean {
  return !isEmptyAnswer(field, value);
}

/** Texts inside an answer that could not be read: its own, or those of its parts. */
export function unreadTexts(value: DraftValue): string[] {
  if (isRaw(value)) return [value.raw];
  if (isGap(value) || typeof value !== "object" || value === null) return [];
  return Object.values<DraftValue>(value as unknown as Record<string, DraftValue>).flatMap(unreadTexts);
}
