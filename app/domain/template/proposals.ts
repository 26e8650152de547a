/** Answers that an empty question may take over from other questions of its entry. They are offered, never filled in. */
import { isEmptyAnswer } from "./check-entry";
import { asRows } from "./kinds/rows.kind";
import { optionsFor } from "./shape";
import type { Field, FrameworkId, Proposal } from "./template";
import { LOCALES, type Locale, type Text } from "./text";
import { isGap, isRaw, type DraftValue, type EntryValues } from "./value";

export interface ProposedAnswers {
  says: Text;
  /** The likeliest first, in the form in which the question stores them. */
  values: readonly DraftValue[];
}

/**
 * Null where there is nothing to propose: the question is answered, or none of its sources is. Texts are proposed in
 * the languages that are asked for.
 */
export function proposedAnswers(
  field: Field,
  values: EntryValues,
  frameworks: readonly FrameworkId[],
  locales: readonly Locale[] = LOCALES,
): ProposedAnswers | null {
  if (!field.proposedBy || !isEmptyAnswer(field, values[field.id] ?? null)) return null;
  for (const proposal of field.proposedBy) {
    const found =
      field.kind === "text"
        ? textsOf(proposal, values, locales)
        : valuesOf(field, proposal, values, frameworks);
    if (found.length > 0) return { says: proposal.says, values: found };
  }
  return null;
}

/** The answers with a proposed one in its place, named by its text; null when it is not, or no longer, proposed. */
export function withProposal(
  field: Field,
  values: EntryValues,
  frameworks: readonly FrameworkId[],
  proposed: string,
): EntryValues | null {
  const found = proposedAnswers(field, values, frameworks)?.values.find(
    (value) => proposalText(value) === proposed,
  );
  return found === undefined ? null : { ...values, [field.id]: found };
}

/** Names a proposal in a form: the code, or the number with a dot. */
export function proposalText(value: DraftValue): string {
  return Array.isArray(value) ? value.map(String).join(" ") : String(value);
}

function textsOf({ from, texts = {} }: Proposal, values: EntryValues, locales: readonly Locale[]): string[] {
  const meant = codesIn(values[from] ?? null).flatMap((code) => texts[code] ?? []);
  return [...new Set(meant.flatMap((text) => locales.map((locale) => text[locale])))];
}

function valuesOf(
  field: Field,
  { from, cell, codes }: Proposal,
  values: EntryValues,
  frameworks: readonly FrameworkId[],
): DraftValue[] {
  const source = values[from] ?? null;
  if (source === null || isGap(source) || isRaw(source)) return [];
  if (field.kind === "decimal") return typeof source === "number" ? [source] : [];
  if (field.kind !== "choice" && field.kind !== "choices") return [];
  const answered =
    cell === undefined ? codesIn(source) : asRows(source).flatMap((row) => codesIn(row.values[cell] ?? null));
  const meant = codes ? answered.flatMap((code) => codes[code] ?? []) : answered;
  const parent = field.narrowedBy === undefined ? [] : codesIn(values[field.narrowedBy] ?? null);
  const options = optionsFor(field.list, frameworks, parent.length > 0 ? parent : null);
  const offered = [...new Set(meant)].filter((code) => options.some((option) => option.code === code));
  if (field.kind === "choice") return offered;
  if (cell !== undefined) return offered.length === 0 ? [] : [offered];
  return offered.map((code) => [code]);
}

function codesIn(value: DraftValue): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === "string") : [];
}
