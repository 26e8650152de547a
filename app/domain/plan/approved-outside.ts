/** A plan that was approved before it came here: what its officers state of it, and what is no longer asked for. */
import { isFile } from "./plan-file";
import { fieldsOf, sectionOf } from "../template/shape";
import type { Field, Section, StageId, Template } from "../template/template";
import type { DraftValue, FileValue } from "../template/value";
import type { PlanEntry } from "./plan-document";
import { textOf } from "./answers";

/** What is stated of one document. Nothing here says that anybody of the network approved it. */
export interface OutsideApproval {
  section: string;
  instance: string;
  title: string | null;
  /** Code of the body that approved it. */
  body: string;
  /** YYYY-MM-DD. */
  approvedOn: string;
  document: FileValue | null;
  waives: readonly StageId[];
  brings: readonly string[];
}

type Entries = readonly PlanEntry[];

/** The latest document that says who approved it and when; null in plans that were made here. */
export function outsideApproval(template: Template, entries: Entries): OutsideApproval | null {
  const approvals = template.sections.flatMap((section) =>
    entries
      .filter(({ section: of, row }) => of === section.id && row === undefined)
      .flatMap((entry) => approvalOf(section, entry) ?? []),
  );
  return approvals.reduce<OutsideApproval | null>(
    (latest, next) => (latest === null || next.approvedOn > latest.approvedOn ? next : latest),
    null,
  );
}

function approvalOf(
  { id: section, approvedOutside }: Section,
  { instance, values }: PlanEntry,
): OutsideApproval | null {
  if (!approvedOutside) return null;
  const { title, body, date, document, waives, brings } = approvedOutside;
  const by = textOf(values, body);
  const approvedOn = textOf(values, date);
  if (by === null || approvedOn === null) return null;
  return {
    section,
    instance,
    title: textOf(values, title),
    body: by,
    approvedOn,
    document: fileOf(values[document] ?? null),
    waives,
    brings,
  };
}

function fileOf(value: DraftValue): FileValue | null {
  return isFile(value) ? value : null;
}

/** The questions that say by whom and when it was approved, for writing their answers. */
export function approvalQuestions(
  template: Template,
  { section }: OutsideApproval,
): { body: Field; date: Field } | null {
  const found = sectionOf(template, section);
  const asked = (id: string | undefined) => fieldsOf(found?.pages ?? []).find((field) => field.id === id);
  const body = asked(found?.approvedOutside?.body);
  const date = asked(found?.approvedOutside?.date);
  return body && date ? { body, date } : null;
}

/** Stages that an approved document stands for. */
export function waivedStages(template: Template, entries: Entries): ReadonlySet<StageId> {
  return new Set(outsideApproval(template, entries)?.waives ?? []);
}

/** A section for documents approved outside is part of the plans that have one, and of no other. */
export function isInUse({ id, approvedOutside }: Section, entries: Entries): boolean {
  return approvedOutside === undefined || entries.some(({ section }) => section === id);
}

export function claimSection(template: Template): Section | null {
  return template.sections.find(({ approvedOutside }) => approvedOutside) ?? null;
}
