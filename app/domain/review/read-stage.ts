/** A stage for reading: every question in force with its answer in words, in the order of the template. */
import { isInUse } from "../plan/approved-outside";
import type { PlanDocument, PlanEntry } from "../plan/plan-document";
import type { EntryAddress } from "../template/address";
import { addressOf } from "../template/diff";
import { formatAnswer, type AnswerContext, type AnswerInWords } from "../template/format-answer";
import { belongsTo, formOf, sectionsOfStage, visibleFieldsOf } from "../template/shape";
import type { Section, StageId, Template } from "../template/template";
import { entryTitles } from "./entry-names";
import { livingEntries } from "./stage-sections";

export interface ReadAnswer {
  field: string;
  label: string;
  answer: AnswerInWords;
}

export interface ReadEntry {
  address: EntryAddress;
  name: string | null;
  answers: ReadAnswer[];
}

export interface ReadSection {
  id: string;
  title: string;
  entries: ReadEntry[];
}

export function readStage(
  template: Template,
  stage: StageId,
  plan: Pick<PlanDocument, "entries" | "frameworks">,
  context: AnswerContext,
): ReadSection[] {
  const entries = livingEntries(template, plan.entries);
  const titleOf = entryTitles(template, entries, context);
  const sections = sectionsOfStage(template, stage).filter(
    (section) => belongsTo(section, plan.frameworks) && isInUse(section, entries),
  );
  return sections.map((section) => ({
    id: section.id,
    title: section.title[context.locale],
    entries: inReadingOrder(section, entries).map((entry) => ({
      address: addressOf(entry),
      name: titleOf(addressOf(entry)).entry,
      answers: answersOf(template, entry, plan, context),
    })),
  }));
}

/** Each instance followed by its rows. */
function inReadingOrder(section: Section, entries: readonly PlanEntry[]): PlanEntry[] {
  const own = entries.filter((entry) => entry.section === section.id);
  const instances = [...new Set(own.map(({ instance }) => instance))];
  return instances.flatMap((instance) => {
    const here = own.filter((entry) => entry.instance === instance);
    return [...here.filter(({ row }) => row === undefined), ...here.filter(({ row }) => row !== undefined)];
  });
}

function answersOf(
  template: Template,
  entry: PlanEntry,
  plan: Pick<PlanDocument, "frameworks">,
  context: AnswerContext,
): ReadAnswer[] {
  const form = formOf(template, addressOf(entry), entry.kind);
  if (!form) return [];
  return visibleFieldsOf(form, entry.values, plan.frameworks)
    .filter((field) => field.kind !== "rows" || field.layout === "table")
    .map((field) => ({
      field: field.id,
      label: field.label[context.locale],
      answer: formatAnswer(field, entry.values[field.id] ?? null, context),
    }));
}
