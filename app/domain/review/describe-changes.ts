/** What changed between two states of a plan, in the words of its questionnaire. */
import type { PlanDocument } from "../plan/plan-document";
import { namedRowsOf } from "../plan/named-rows";
import { addressKey } from "../template/address";
import { diffEntries, type EntryChange, type FieldChange } from "../template/diff";
import { formatAnswer, type AnswerContext } from "../template/format-answer";
import { fieldsOf, formOf } from "../template/shape";
import type { Field, Template } from "../template/template";
import type { DraftValue } from "../template/value";
import { entryTitles } from "./entry-names";

export interface AnswerChange {
  field: string;
  label: string;
  /** Null where there was no answer. */
  before: string | null;
  after: string | null;
}

export interface EntryChangeInWords {
  key: string;
  /** Null for a section's own questions. */
  name: string | null;
  change: EntryChange["change"];
  answers: AnswerChange[];
}

export interface SectionChanges {
  section: string;
  title: string;
  entries: EntryChangeInWords[];
}

type Entries = Pick<PlanDocument, "entries">;

/** Sections in the order of the template; those without changes are left out. */
export function describeChanges(
  template: Template,
  before: Entries,
  after: Entries,
  words: Omit<AnswerContext, "rows">,
): SectionChanges[] {
  const changes = diffEntries(before, after);
  const earlier = side(template, before, words);
  const later = side(template, after, words);
  return template.sections.flatMap((section) => {
    const own = changes.filter(({ address }) => address.section === section.id);
    if (own.length === 0) return [];
    const entries = own.map((change) => describeEntry(template, change, earlier, later));
    return [{ section: section.id, title: section.title[words.locale], entries }];
  });
}

/** Names and words of one of the two states. */
interface Side {
  context: AnswerContext;
  titleOf: ReturnType<typeof entryTitles>;
}

function side(template: Template, { entries }: Entries, words: Omit<AnswerContext, "rows">): Side {
  const context = { ...words, rows: namedRowsOf(template, entries, words) };
  return { context, titleOf: entryTitles(template, entries, context) };
}

function describeEntry(
  template: Template,
  change: EntryChange,
  earlier: Side,
  later: Side,
): EntryChangeInWords {
  const { address } = change;
  const named = change.change === "removed" ? earlier : later;
  const fields = fieldsOf(formOf(template, address, change.kind)?.pages ?? []);
  const answers = fields.flatMap((field) => {
    const found = change.fields.find((candidate) => candidate.field === field.id);
    return found ? [describeAnswer(field, found, earlier.context, later.context)] : [];
  });
  return { key: addressKey(address), name: named.titleOf(address).entry, change: change.change, answers };
}

function describeAnswer(
  field: Field,
  change: FieldChange,
  earlier: AnswerContext,
  later: AnswerContext,
): AnswerChange {
  const before = answerLines(field, change.before, earlier);
  const after = answerLines(field, change.after, later);
  return {
    field: field.id,
    label: field.label[later.locale],
    before: textOf(onlyChanged(field, before, after)),
    after: textOf(onlyChanged(field, after, before)),
  };
}

function answerLines(field: Field, value: DraftValue, context: AnswerContext): string[] {
  const answer = formatAnswer(field, value, context);
  if (answer.state === "empty") return [];
  if (answer.state !== "gap") return answer.lines;
  return [...answer.lines, answer.reason, answer.plan].filter((line) => line !== "");
}

/** Of tables and grids, only the lines that differ: a long table with one new row shows that row. */
function onlyChanged(field: Field, lines: string[], others: string[]): string[] {
  if (field.kind !== "rows" && field.kind !== "matrix") return lines;
  const differing = lines.filter((line) => !others.includes(line));
  return differing.length === 0 && others.every((line) => lines.includes(line)) ? lines : differing;
}

function textOf(lines: string[]): string | null {
  return lines.length === 0 ? null : lines.join("\n");
}
