/** Which sections a stage speaks of, and which others its words and numbers rest on. */
import { rowFields } from "../plan/named-rows";
import { fieldsOf, sectionsOfStage } from "../template/shape";
import type { Field, Section, StageId, Template } from "../template/template";
import type { PlanEntry } from "../plan/plan-document";

/** Population, territory and the people of the plan: every chapter names them. */
const PROFILE = "profile";

/** Targets, actions and the whole plan are computed from inventories, risks and facilities alike. */
const WHOLE_PLAN_STAGES: readonly StageId[] = ["targets", "actions", "plan"];

export function stageOf(template: Template, id: string | undefined) {
  return template.stages.find((stage) => stage.id === id) ?? null;
}

/** The stage's own sections, the profile, and those whose rows the stage's answers name. */
export function sectionsRestedOn(template: Template, stage: StageId): Set<string> {
  if (WHOLE_PLAN_STAGES.includes(stage))
    return new Set(sectionsOfStage(template, "plan").map(({ id }) => id));
  const own = sectionsOfStage(template, stage);
  const named = own
    .flatMap(allFieldsOf)
    .flatMap((field) => (field.kind === "rowRef" ? [field.target.section] : []));
  return new Set([...own.map(({ id }) => id), PROFILE, ...named]);
}

/** Without the rows that stand in a removed instance: they come back with it. */
export function livingEntries<E extends PlanEntry>(template: Template, entries: readonly E[]): E[] {
  const instanced = new Set(template.sections.filter(({ instances }) => instances).map(({ id }) => id));
  const headers = new Set(
    entries.filter(({ row }) => row === undefined).map(({ section, instance }) => `${section}/${instance}`),
  );
  return entries.filter(
    ({ section, instance, row }) =>
      row === undefined || !instanced.has(section) || headers.has(`${section}/${instance}`),
  );
}

/** Every question of a section: its own, those of its rows of every kind, the cells of its tables. */
function allFieldsOf(section: Section): Field[] {
  return fieldsOf(section.pages).flatMap(withInnerFields);
}

function withInnerFields(field: Field): Field[] {
  if (field.kind !== "rows") return [field];
  const kinds = field.rowKinds?.map(({ id }) => id) ?? [undefined];
  return [field, ...kinds.flatMap((kind) => rowFields(field, kind).flatMap(withInnerFields))];
}
