/** Findings about the answers themselves: stated gaps, text that could not be read, copies of one thing. */
import { type Finding, finding, type FindingPlace } from "../checks/finding";
import { addressOf } from "../template/diff";
import { fieldsOf, formOf, visibleFieldsOf } from "../template/shape";
import type { Field, Section, Template } from "../template/template";
import { isGap, isRaw } from "../template/value";
import type { PlanDocument, PlanEntry } from "./plan-document";
import { instancesIn } from "./answers";

/** Only questions in force: what a condition hides or another framework asks is nobody's concern. */
export function checkAnswers(plan: PlanDocument, template: Template): Finding[] {
  return plan.entries.flatMap((entry) => {
    const form = hasSomethingToSay(entry) ? formOf(template, addressOf(entry), entry.kind) : null;
    if (!form) return [];
    const fields = visibleFieldsOf(form, entry.values, plan.frameworks);
    return fields.flatMap((field) => answerFindings(plan, entry, field));
  });
}

/** Most entries of a large plan have neither gap nor unread text: their forms are not even looked at. */
function hasSomethingToSay({ values }: PlanEntry): boolean {
  return Object.values(values).some((value) => isGap(value) || unreadTexts(value).length > 0);
}

function answerFindings({ locale }: PlanDocument, entry: PlanEntry, field: Field): Finding[] {
  const value = entry.values[field.id] ?? null;
  const label = field.label[locale];
  const place = questionPlace(entry, field.id);
  if (isGap(value)) {
    const { reason, plan } = value.gap;
    return [finding("gap", "note", place, { label, reason: sentence(reason), plan: sentence(plan) })];
  }
  return unreadTexts(value).map((text, index) =>
    finding("unread", "warning", place, { label, text }, { part: `${index}` }),
  );
}

function questionPlace({ section, instance, field, row }: PlanEntry, question: string): FindingPlace {
  return row === undefined
    ? { section, instance, field: question }
    : { section, instance, field, row, question };
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Unread text anywhere in an answer: a number, the amount of a quantity, the cell of a table. */
function unreadTexts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (isRaw(value)) return [value.raw];
  return Object.values(value).flatMap(unreadTexts);
}

/** Two copies of a section that share what must tell them apart (two inventories of one year). */
export function copiesNotUnique(plan: PlanDocument, template: Template): Finding[] {
  return template.sections.flatMap((section) => repeatedCopies(plan, section));
}

function repeatedCopies(plan: PlanDocument, section: Section): Finding[] {
  const field = fieldsOf(section.pages).find(({ id }) => id === section.instances?.uniqueBy);
  if (!field) return [];
  const seen = new Set<string | number>();
  return instancesIn(plan, section.id).flatMap((copy) => {
    const value = copy.values[field.id];
    if (typeof value !== "string" && typeof value !== "number") return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const params = { label: field.label[plan.locale], value: String(value) };
    return [finding("copies-not-unique", "error", questionPlace(copy, field.id), params)];
  });
}
