import { readEntries } from "db/repositories/entries.server";
import { mayOnPlan } from "~/domain/access/access.rules";
import { claimSection } from "~/domain/plan/approved-outside";
import { importsPath, sectionPath, singleEntry } from "~/domain/plan/plan-paths";
import { addressKey } from "~/domain/template/address";
import { rowFieldsOf, sectionOf } from "~/domain/template/shape";
import type { Section } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import type { SectionTask, TaskGroup } from "../task-list.server";
import { outsideApprovalView, type OutsideApprovalView } from "./outside-approval.server";

/** What the plan's home says of a plan that was approved before it came here. */
export interface OutsideOnHome {
  approval: OutsideApprovalView | null;
  /** Where its contents are entered. */
  brings: BroughtSection[];
  /** While the plan is empty: to state that there is an approved one. */
  offer: { label: string; about: string; path: string } | null;
}

export interface BroughtSection {
  id: string;
  task: string;
  path: string;
  items: number | null;
  /** Where its list is pasted from a document or a spreadsheet; null for sections without such a list. */
  importPath: string | null;
}

export async function outsideOnHome(
  services: Services,
  open: OpenPlan,
  groups: readonly TaskGroup[],
  locale: Locale,
): Promise<OutsideOnHome | null> {
  const section = claimSection(open.template);
  if (!section?.approvedOutside) return null;
  const tasks = groups.flatMap((group) => group.tasks);
  const approval = await outsideApprovalView(services, open, locale);
  return {
    approval,
    brings: section.approvedOutside.brings.flatMap((id) => broughtSection(open, id, tasks)),
    offer: (await isOffered(services, open, section)) ? offerOf(open, section, locale) : null,
  };
}

function broughtSection(open: OpenPlan, id: string, tasks: readonly SectionTask[]): BroughtSection[] {
  const section = sectionOf(open.template, id);
  const task = tasks.find((candidate) => candidate.id === id);
  if (!section || !task) return [];
  return [{ id, task: task.task, path: task.path, items: task.items, importPath: listImport(open, section) }];
}

/** Actions begin from the library or from a table: such lists are pasted whole. */
function listImport(open: OpenPlan, section: Section): string | null {
  const list = rowFieldsOf(section).find(({ library }) => library !== undefined);
  if (!list || !mayOnPlan(open.actor, "edit", open.plan)) return null;
  const page = section.pages.find(({ fields }) => fields.includes(list));
  const entry = addressKey(singleEntry(section.id));
  return page ? importsPath(open.plan.id, { entry, page: page.id, list: list.id }) : null;
}

/** Offered to officers while nothing but what the network knew beforehand is answered. */
async function isOffered({ db }: Services, { actor, plan, scope }: OpenPlan, section: Section) {
  if (!mayOnPlan(actor, "configure", plan) || !section.instances) return false;
  const entries = await readEntries(db, scope);
  return entries.length <= 1 && entries.every(({ revision }) => revision === 1);
}

function offerOf({ plan }: OpenPlan, section: Section, locale: Locale): OutsideOnHome["offer"] {
  return {
    label: section.instances?.addLabel[locale] ?? section.task[locale],
    about: section.about[locale],
    path: sectionPath(plan.id, section.id),
  };
}
