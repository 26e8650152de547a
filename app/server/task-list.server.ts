import { readEntries, readMarks, type StoredEntry } from "db/repositories/entries.server";
import { readCompleteness } from "db/repositories/facts.server";
import { openThreadCounts } from "db/repositories/review.server";
import { isInUse, waivedStages } from "~/domain/plan/approved-outside";
import { sectionPath } from "~/domain/plan/plan-paths";
import { fieldsOf, isRequired, rowFieldsOf, sectionOf, sectionsFor } from "~/domain/template/shape";
import type { FrameworkId, GroupId, Section, Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { missingRows } from "~/domain/review/stage-check";
import { planEntryOf } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import { overdueRequests } from "./requests/follow-up.server";
import type { Services } from "./services.server";

export type SectionState = "not-started" | "in-progress" | "complete" | "complete-with-problems";

export interface SectionTask {
  id: string;
  path: string;
  task: string;
  about: string;
  essential: boolean;
  state: SectionState;
  /** Its stage was approved outside: it may be filled in, nothing of it is asked for. */
  waived: boolean;
  /** Required questions without an answer. */
  missing: number;
  /** Answers that cannot be submitted as they are (unread text, a figure out of range). */
  problems: number;
  gaps: number;
  openThreads: number;
  /** Requests whose answer is late. */
  overdue: number;
  /** Copies or rows that the section holds, when it repeats. */
  items: number | null;
}

export interface TaskGroup {
  id: GroupId;
  title: string;
  tasks: SectionTask[];
}

/** The plan's home: every section with its state, in the order of the template. */
export async function taskList(services: Services, open: OpenPlan, locale: Locale): Promise<TaskGroup[]> {
  const { db } = services;
  const facts = tallyBySection(await readCompleteness(db, open.scope));
  const marks = await readMarks(db, open.scope);
  const threads = await openThreadCounts(db, open.scope);
  const entries = await readEntries(db, open.scope);
  const items = itemCounts(open.template, entries);
  const overdue = overdueRequests(open.template, entries, services.now());
  const plan = {
    template: open.template,
    frameworks: open.plan.frameworks,
    entries: entries.map(planEntryOf),
  };
  const waived = waivedStages(open.template, plan.entries);
  const sections = sectionsFor(open.template, open.plan.frameworks).filter(
    (section) =>
      !section.starter &&
      isInUse(section, plan.entries) &&
      (!open.plan.essentialOnly || section.essential || facts.get(section.id)?.started),
  );
  const tasks = sections.map((section) => {
    const fact = facts.get(section.id) ?? EMPTY;
    const marked = marks.filter((mark) => mark.section === section.id);
    const isWaived = waived.has(section.stage);
    const missing = isWaived
      ? 0
      : fact.required -
        fact.answered +
        requiredBefore(section, fact, open.plan.frameworks) +
        missingRows(plan, section);
    return {
      section,
      task: {
        id: section.id,
        path: sectionPath(open.plan.id, section.id),
        task: section.task[locale],
        about: section.about[locale],
        essential: section.essential === true,
        state: stateOf(fact, missing, marked.length > 0 && marked.every(({ complete }) => complete)),
        waived: isWaived,
        missing,
        problems: fact.problems,
        gaps: fact.gaps,
        openThreads: threads.get(section.id) ?? 0,
        overdue: overdue.get(section.id) ?? 0,
        items: section.instances || rowFieldsOf(section).length > 0 ? (items.get(section.id) ?? 0) : null,
      },
    };
  });
  return groupsOf(open.template, tasks, locale);
}

interface SectionFact {
  required: number;
  answered: number;
  problems: number;
  gaps: number;
  started: boolean;
}

const EMPTY: SectionFact = { required: 0, answered: 0, problems: 0, gaps: 0, started: false };

/** Problems other than missing answers are what a person must correct; missing answers are counted apart. */
function tallyBySection(facts: Awaited<ReturnType<typeof readCompleteness>>): Map<string, SectionFact> {
  const bySection = new Map<string, SectionFact>();
  for (const fact of facts) {
    const sum = bySection.get(fact.section) ?? EMPTY;
    const missing = fact.required - fact.answered;
    bySection.set(fact.section, {
      required: sum.required + fact.required,
      answered: sum.answered + fact.answered,
      problems: sum.problems + Math.max(0, fact.problems - missing),
      gaps: sum.gaps + fact.gaps,
      started: sum.started || fact.started,
    });
  }
  return bySection;
}

/** Required questions of a section that nobody has opened: it has no facts yet. */
function requiredBefore(section: Section, fact: SectionFact, frameworks: readonly FrameworkId[]): number {
  if (section.instances || fact !== EMPTY) return 0;
  return fieldsOf(section.pages).filter(
    (field) =>
      isRequired(field, section.stage, section.stage, frameworks) &&
      !field.showIf &&
      !(field.kind === "rows" && field.layout === "pages"),
  ).length;
}

function stateOf(fact: SectionFact, missing: number, markedComplete: boolean): SectionState {
  if (!markedComplete) return fact.started ? "in-progress" : "not-started";
  return missing === 0 && fact.problems === 0 ? "complete" : "complete-with-problems";
}

function itemCounts(template: Template, entries: readonly StoredEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { address } of entries) {
    const section = sectionOf(template, address.section);
    const counted = section?.instances ? address.row === undefined : address.row !== undefined;
    if (counted) counts.set(address.section, (counts.get(address.section) ?? 0) + 1);
  }
  return counts;
}

function groupsOf(
  template: Template,
  tasks: { section: Section; task: SectionTask }[],
  locale: Locale,
): TaskGroup[] {
  return template.groups
    .map(({ id, title }) => ({
      id,
      title: title[locale],
      tasks: tasks.filter(({ section }) => section.group === id).map(({ task }) => task),
    }))
    .filter((group) => group.tasks.length > 0);
}
